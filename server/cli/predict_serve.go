package cli

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"strings"
	"time"

	"sahm/trainer/dataset"
	"sahm/trainer/engine"
)

// maxPredictBytes bounds a request.
const maxPredictBytes = 32 << 20

// servePredictions answers on addr until ctx ends. It has no users and no
// encryption: it is for programs of this machine.
func (e *env) servePredictions(ctx context.Context, m *localModel, addr string) error {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return badUsage("--serve: %v", err)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return badUsage("--serve %s: predictions are served to this machine only, on 127.0.0.1, ::1 or localhost; put a server of your own before it to reach others", addr)
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	if err != nil {
		return fmt.Errorf("--serve: %w", err)
	}
	s := &http.Server{Handler: m.handler(), ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, WriteTimeout: 5 * time.Minute,
		BaseContext: func(net.Listener) context.Context { return ctx }}
	if err := e.print(map[string]string{"url": "http://" + l.Addr().String() + "/predict"}, "POST rows to http://%s/predict (text/csv or application/json; ?explain=true); stop with Ctrl-C\n", l.Addr()); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(l) }()
	select {
	case err = <-ended:
	case <-ctx.Done():
		wait, stop := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer stop()
		err = s.Shutdown(wait)
		<-ended
	}
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

func (m *localModel) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /predict", func(w http.ResponseWriter, r *http.Request) {
		a, status, err := m.answer(w, r)
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.WriteHeader(status)
		enc := json.NewEncoder(w)
		if err != nil {
			_ = enc.Encode(map[string]string{"error": err.Error()}) // the client may be gone
			return
		}
		_ = enc.Encode(a)
	})
	return mux
}

// answer predicts the rows of a request. A page of another origin cannot ask:
// it would have to send one of the two content types, which browsers ask for
// permission that nobody gives; a name that was pointed here is no loopback
// host.
func (m *localModel) answer(w http.ResponseWriter, r *http.Request) (*predictions, int, error) {
	host := r.Host
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	if ip := net.ParseIP(strings.Trim(host, "[]")); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return nil, http.StatusForbidden, fmt.Errorf("no predictions for host %q", host)
	}
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "text/csv" && kind != "application/json" {
		return nil, http.StatusUnsupportedMediaType, errors.New("send text/csv or application/json")
	}
	body := io.Reader(http.MaxBytesReader(w, r.Body, maxPredictBytes))
	if kind == "application/json" {
		if body, err = csvOf(body, m.schema); err != nil {
			return nil, statusOf(err), err
		}
	}
	t, err := m.readRows(body)
	if err != nil {
		return nil, statusOf(err), err
	}
	a, err := m.predict(r.Context(), t, r.URL.Query().Get("explain") == "true")
	var parse *dataset.ParseError
	switch {
	case err == nil:
		return a, http.StatusOK, nil
	case errors.As(err, &parse), errors.Is(err, ErrUsage), errors.Is(err, engine.ErrNoSlope):
		return nil, http.StatusBadRequest, err
	}
	return nil, http.StatusInternalServerError, err
}

// statusOf says whether a request is too long or malformed.
func statusOf(err error) int {
	var long *http.MaxBytesError
	if errors.As(err, &long) {
		return http.StatusRequestEntityTooLarge
	}
	return http.StatusBadRequest
}

// csvOf turns {"rows":[{"column":value}]} into the CSV of the schema's columns.
// Values are text, numbers, or null for missing ones; absent columns are
// missing, others refused.
func csvOf(body io.Reader, s dataset.Schema) (io.Reader, error) {
	dec := json.NewDecoder(body)
	dec.DisallowUnknownFields()
	dec.UseNumber()
	var ask struct {
		Rows []map[string]any `json:"rows"`
	}
	if err := dec.Decode(&ask); err != nil {
		return nil, fmt.Errorf("malformed request: %w", err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("malformed request: data after the rows")
	}
	var names []string
	known := map[string]bool{}
	for _, f := range s.Features {
		names = append(names, f.Name)
		known[f.Name] = true
	}
	var b strings.Builder
	w := csv.NewWriter(&b)
	lines := [][]string{names}
	for i, row := range ask.Rows {
		line := make([]string, len(names))
		for c, name := range names {
			switch v := row[name].(type) {
			case nil:
				line[c] = "?" // a line of nothing but empty fields would be skipped
			case string:
				line[c] = v
			case json.Number:
				line[c] = v.String()
			default:
				return nil, fmt.Errorf("row %d: %q is neither text nor a number", i+1, name)
			}
		}
		for name := range row {
			if !known[name] {
				return nil, fmt.Errorf("row %d: the model has no column %q", i+1, name)
			}
		}
		lines = append(lines, line)
	}
	if err := w.WriteAll(lines); err != nil {
		return nil, fmt.Errorf("rows: %w", err)
	}
	return strings.NewReader(b.String()), nil
}
