package cli

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

// A server that restarts between a request and its answer is asked again with
// the same bytes; one that was never there is not waited for.
func TestPatientRepeatsTheSameBytes(t *testing.T) {
	var got [][]byte
	statuses := []int{503, 200, 502, 503, 504, 201}
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		w.WriteHeader(statuses[len(got)])
		got = append(got, b)
	}))
	defer srv.Close()
	line := &patient{base: http.DefaultTransport, limit: time.Minute}
	c := &http.Client{Transport: line}
	post := func(body string) int {
		t.Helper()
		r, err := c.Post(srv.URL, "application/json", bytes.NewReader([]byte(body)))
		if err != nil {
			t.Fatal(err)
		}
		defer r.Body.Close()
		return r.StatusCode
	}
	if code := post("a"); code != 200 {
		t.Errorf("while starting: %d", code)
	}
	if code := post("b"); code != 201 {
		t.Errorf("while restarting: %d", code)
	}
	if want := [][]byte{[]byte("a"), []byte("a"), []byte("b"), []byte("b"), []byte("b"), []byte("b")}; len(got) != len(want) || !bytes.Equal(bytes.Join(got, nil), bytes.Join(want, nil)) {
		t.Errorf("the server got %q", got)
	}
}

type absent struct{ asked int }

var errRefused = errors.New("connection refused")

func (a *absent) RoundTrip(*http.Request) (*http.Response, error) {
	a.asked++
	return nil, errRefused
}

func TestPatientDoesNotWaitForNobody(t *testing.T) {
	a := &absent{}
	c := &http.Client{Transport: &patient{base: a, limit: time.Minute}}
	if _, err := c.Get("http://sahm.invalid"); !errors.Is(err, errRefused) || a.asked != 1 {
		t.Errorf("%v after %d requests", err, a.asked)
	}
	// One that answered before is waited for, and not for ever.
	line := &patient{base: a, limit: 500 * time.Millisecond}
	line.reached.Store(true)
	a.asked = 0
	if _, err := (&http.Client{Transport: line}).Get("http://sahm.invalid"); !errors.Is(err, errRefused) || a.asked < 2 {
		t.Errorf("%v after %d requests", err, a.asked)
	}
}
