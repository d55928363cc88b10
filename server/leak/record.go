package leak

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"strings"
	"sync"
)

// Recorder stands between the server and everybody else and writes down what
// passes. Close ends it and everything that still passes.
type Recorder struct {
	capture  *Capture
	listener net.Listener
	http     *http.Server

	mu    sync.Mutex
	open  map[io.Closer]bool
	ended bool
	err   error
	wg    sync.WaitGroup
}

// Address is where it listens.
func (r *Recorder) Address() string { return r.listener.Addr().String() }

// Close stops passing things on and reports what could not be written down.
func (r *Recorder) Close() error {
	r.mu.Lock()
	r.ended = true
	for c := range r.open {
		_ = c.Close() // the other end may have closed it
	}
	r.mu.Unlock()
	if r.http != nil {
		_ = r.http.Close()
	}
	_ = r.listener.Close()
	r.wg.Wait()
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.err
}

func (r *Recorder) failed(err error) {
	if err == nil {
		return
	}
	r.mu.Lock()
	r.err = errors.Join(r.err, err)
	r.mu.Unlock()
}

// RecordTCP passes connections on to target and writes each direction of each
// to its own file in bus/.
func (c *Capture) RecordTCP(target string) (*Recorder, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	r := &Recorder{capture: c, listener: l, open: map[io.Closer]bool{}}
	r.wg.Go(func() {
		for n := 0; ; n++ {
			in, err := l.Accept()
			if err != nil {
				return
			}
			r.wg.Go(func() { r.pass(n, in, target) })
		}
	})
	return r, nil
}

// track makes Close close conns; false if it did already.
func (r *Recorder) track(conns ...io.Closer) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, c := range conns {
		r.open[c] = true
	}
	return !r.ended
}

func (r *Recorder) pass(n int, in net.Conn, target string) {
	defer in.Close()
	out, err := net.Dial("tcp", target)
	if err != nil {
		return // the client sees a closed connection, as it would without us
	}
	defer out.Close()
	if !r.track(in, out) {
		return
	}
	one := func(to, from net.Conn, name string) {
		f, err := r.capture.create("bus", name)
		if err != nil {
			r.failed(err)
			return
		}
		// Written down first: what was passed on was written.
		_, _ = io.Copy(to, io.TeeReader(from, f)) // ends with either connection
		r.failed(f.Close())
		_ = in.Close()
		_ = out.Close()
	}
	var both sync.WaitGroup
	both.Go(func() { one(out, in, fmt.Sprintf("%d.received", n)) })
	one(in, out, fmt.Sprintf("%d.sent", n))
	both.Wait()
	r.mu.Lock()
	delete(r.open, in)
	delete(r.open, out)
	r.mu.Unlock()
}

// RecordHTTP passes requests on to base (http://host:port) and writes down
// method, URL, headers and body of each and of its answer: those under /rpc to
// rpc/, the others to http/. Bodies are written without transfer encoding, so
// that nothing in them is cut by a chunk's boundary.
func (c *Capture) RecordHTTP(base string) (*Recorder, error) {
	target, err := url.Parse(base)
	if err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	r := &Recorder{capture: c, listener: l, open: map[io.Closer]bool{}}
	files := map[string]*os.File{}
	for _, name := range []string{"http", "rpc"} {
		if files[name], err = c.create(name, "exchanges"); err != nil {
			return nil, errors.Join(err, l.Close())
		}
	}
	transport := &http.Transport{DisableCompression: true, MaxIdleConnsPerHost: 64} // answers as they come
	proxy := &httputil.ReverseProxy{
		Rewrite:       func(p *httputil.ProxyRequest) { p.SetURL(target); p.Out.Host = p.In.Host },
		FlushInterval: -1, // event streams
		Transport:     transport,
		ErrorLog:      log.New(io.Discard, "", 0), // of answers that end when the server is killed
		ModifyResponse: func(a *http.Response) error {
			e := exchangeOf(a.Request)
			fmt.Fprintf(&e.answer, "%s\n", a.Status)
			_ = a.Header.Write(&e.answer) // to memory
			e.answer.WriteByte('\n')
			a.Body = teeCloser{io.TeeReader(a.Body, &e.answer), a.Body}
			return nil
		},
		ErrorHandler: func(w http.ResponseWriter, _ *http.Request, _ error) { w.WriteHeader(http.StatusBadGateway) },
	}
	r.http = &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		r.wg.Add(1)
		defer r.wg.Done()
		e := &exchange{}
		fmt.Fprintf(&e.request, "%s %s\n", q.Method, q.URL)
		_ = q.Header.Write(&e.request)
		e.request.WriteByte('\n')
		q.Body = teeCloser{io.TeeReader(q.Body, &e.request), q.Body}
		name := "http"
		if strings.HasPrefix(q.URL.Path, "/rpc") {
			name = "rpc"
		}
		defer func() { // also when an aborted answer panics
			r.mu.Lock()
			defer r.mu.Unlock()
			for _, part := range []*bytes.Buffer{&e.request, &e.answer} {
				part.WriteString("\n\n")
				if _, err := files[name].Write(part.Bytes()); err != nil {
					r.err = errors.Join(r.err, err)
				}
			}
		}()
		proxy.ServeHTTP(w, q.WithContext(withExchange(q.Context(), e)))
	}), ErrorLog: nil}
	r.wg.Go(func() {
		_ = r.http.Serve(l) // ends with Close
		transport.CloseIdleConnections()
	})
	return r, nil
}

type teeCloser struct {
	io.Reader
	io.Closer
}
