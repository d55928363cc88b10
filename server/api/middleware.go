package api

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"regexp"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers/gorillamux"
	"github.com/gin-gonic/gin"
	ginmiddleware "github.com/oapi-codegen/gin-middleware"
	"github.com/prometheus/client_golang/prometheus"

	"sahm/dao"
)

// Keys of values in a gin context.
const (
	keyRequestID = "sahm/request-id"
	keyAccount   = "sahm/account"
	keyToken     = "sahm/token"
)

// identify gives every request an id, the client's own if it is harmless.
func (s *Server) identify(c *gin.Context) {
	id := c.GetHeader("X-Request-Id")
	if !harmless(id) {
		b := make([]byte, 8)
		if _, err := io.ReadFull(s.cfg.Rand, b); err != nil {
			s.fail(c, fmt.Errorf("request id: %w", err))
			return
		}
		id = hex.EncodeToString(b)
	}
	c.Set(keyRequestID, id)
	c.Header("X-Request-Id", id)
	c.Header("X-Content-Type-Options", "nosniff")
	c.Next()
}

func harmless(id string) bool {
	if id == "" || len(id) > 64 {
		return false
	}
	for _, r := range id {
		if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '_' || r == '.') {
			return false
		}
	}
	return true
}

// observe logs and counts a request. The route's pattern is logged, never the
// query or a header.
func (s *Server) observe(c *gin.Context) {
	start := time.Now() // a duration, not a fact: the injected clock may stand still
	s.metrics.inFlight.Inc()
	defer s.metrics.inFlight.Dec()
	c.Next()
	route := c.FullPath()
	if route == "" {
		route = "other"
	}
	took := time.Since(start)
	status := strconv.Itoa(c.Writer.Status())
	s.metrics.requests.WithLabelValues(c.Request.Method, route, status).Inc()
	s.metrics.seconds.WithLabelValues(c.Request.Method, route).Observe(took.Seconds())
	level := slog.LevelDebug
	if c.Writer.Status() >= http.StatusInternalServerError {
		level = slog.LevelWarn
	}
	s.log.Log(c.Request.Context(), level, "request", "request", c.GetString(keyRequestID), "method", c.Request.Method,
		"route", route, "status", c.Writer.Status(), "ms", took.Milliseconds(), "bytes", c.Writer.Size())
}

// recover turns a panic into an internal problem; the stack goes to the log.
func (s *Server) recover(c *gin.Context) {
	defer func() {
		r := recover()
		if r == nil {
			return
		}
		if err, ok := r.(error); ok && errors.Is(err, http.ErrAbortHandler) {
			panic(r)
		}
		s.log.Error("panic in a handler", "route", c.FullPath(), "panic", fmt.Sprint(r), "stack", string(debug.Stack()))
		s.fail(c, errors.New("panic"))
	}()
	c.Next()
}

// authorise demands a live session where the spec does.
func (s *Server) authorise(spec *openapi3.T) gin.HandlerFunc {
	need := secured(spec)
	return func(c *gin.Context) {
		if !need[c.Request.Method+" "+c.FullPath()] {
			return
		}
		token, ok := strings.CutPrefix(c.GetHeader("Authorization"), "Bearer ")
		if !ok || len(token) < 16 || len(token) > 128 {
			s.fail(c, fmt.Errorf("%w: send Authorization: Bearer with a session's token", ErrNotSignedIn))
			return
		}
		account, err := s.cfg.Sessions.Session(c, token, s.cfg.Now().UnixMilli())
		if errors.Is(err, ErrExpired) {
			err = fmt.Errorf("%w: the session expired", ErrNotSignedIn)
		}
		if err != nil {
			s.fail(c, err)
			return
		}
		c.Set(keyAccount, account)
		c.Set(keyToken, token)
	}
}

// signedIn is the account of the request's session. Only handlers of secured
// operations call it.
func (s *Server) signedIn(c *gin.Context) (dao.Address, error) {
	a, ok := c.Get(keyAccount)
	account, isAddress := a.(dao.Address)
	if !ok || !isAddress {
		return dao.Address{}, ErrNotSignedIn
	}
	return account, nil
}

// isBinary says whether an operation takes or gives raw bytes; their handlers
// stream and bound the body themselves.
func isBinary(route string) bool {
	return route == "/v1/content" || strings.HasPrefix(route, "/v1/runs/:id/blobs/")
}

// limitBody reads a JSON body whole, within its bound, so that the validator
// and the handler both see it.
func (s *Server) limitBody(c *gin.Context) {
	if isBinary(c.FullPath()) || c.Request.Body == nil || c.Request.Body == http.NoBody {
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(c.Writer, c.Request.Body, s.cfg.Limits.JSONBytes))
	var tooBig *http.MaxBytesError
	switch {
	case errors.As(err, &tooBig):
		s.fail(c, fmt.Errorf("%w: a request is at most %d bytes", ErrTooLarge, s.cfg.Limits.JSONBytes))
		return
	case err != nil:
		s.fail(c, malformed("the body cannot be read"))
		return
	}
	c.Request.Body = io.NopCloser(bytes.NewReader(body))
}

// newValidator checks requests against the spec: parameters always, bodies
// unless they are binary.
func newValidator(s *Server, spec *openapi3.T) (gin.HandlerFunc, error) {
	router, err := gorillamux.NewRouter(spec)
	if err != nil {
		return nil, err
	}
	options := func(withoutBody bool) *ginmiddleware.Options {
		return &ginmiddleware.Options{Options: openapi3filter.Options{
			AuthenticationFunc: openapi3filter.NoopAuthenticationFunc, ExcludeRequestBody: withoutBody}}
	}
	whole, head := options(false), options(true)
	return func(c *gin.Context) {
		o := whole
		if isBinary(c.FullPath()) {
			// The validator reads a body whole, before anybody is asked who they
			// are, even when told to leave it out.
			o = head
			body := c.Request.Body
			c.Request.Body = http.NoBody
			defer func() { c.Request.Body = body }()
		}
		if err := ginmiddleware.ValidateRequestFromContext(c, router, o); err != nil {
			s.fail(c, malformed("%s", strings.TrimPrefix(err.Error(), "error in openapi3filter.RequestError: ")))
		}
	}, nil
}

func isAPI(path string) bool {
	return path == "/rpc" || strings.HasPrefix(path, "/v1/") || strings.HasPrefix(path, "/ipfs/")
}

// ginPath turns /a/{b} into /a/:b.
func ginPath(path string) string {
	return regexp.MustCompile(`\{([^}]*)\}`).ReplaceAllString(path, ":$1")
}

// metrics are what /metrics shows of the API.
type metrics struct {
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	inFlight prometheus.Gauge
	streams  prometheus.Gauge
}

func newMetrics(r *prometheus.Registry) (*metrics, error) {
	m := &metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "sahm_http_requests_total", Help: "Requests by route and status."}, []string{"method", "route", "status"}),
		seconds:  prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "sahm_http_request_seconds", Help: "Time to answer.", Buckets: []float64{.005, .02, .1, .5, 2, 10, 60}}, []string{"method", "route"}),
		inFlight: prometheus.NewGauge(prometheus.GaugeOpts{Name: "sahm_http_in_flight", Help: "Requests being answered."}),
		streams:  prometheus.NewGauge(prometheus.GaugeOpts{Name: "sahm_event_streams", Help: "Open event streams."}),
	}
	for _, c := range []prometheus.Collector{m.requests, m.seconds, m.inFlight, m.streams} {
		if err := r.Register(c); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// limiter is a token bucket per key that refills within a minute.
type limiter struct {
	perMinute float64
	now       func() time.Time
	mu        sync.Mutex
	buckets   map[string]bucket
}

type bucket struct {
	tokens float64
	at     time.Time
}

func newLimiter(perMinute int, now func() time.Time) *limiter {
	return &limiter{perMinute: float64(perMinute), now: now, buckets: map[string]bucket{}}
}

// maxBuckets bounds the limiter's memory; full buckets are dropped first.
const maxBuckets = 10_000

func (l *limiter) allow(key string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	b, known := l.buckets[key]
	if !known {
		if len(l.buckets) >= maxBuckets {
			for k, v := range l.buckets {
				if now.Sub(v.at) > time.Minute {
					delete(l.buckets, k)
				}
			}
			if len(l.buckets) >= maxBuckets {
				return ErrRateLimited
			}
		}
		b = bucket{tokens: l.perMinute, at: now}
	}
	b.tokens = min(l.perMinute, b.tokens+l.perMinute*max(0, now.Sub(b.at).Minutes()))
	b.at = now
	if b.tokens < 1 {
		l.buckets[key] = b
		return ErrRateLimited
	}
	b.tokens--
	l.buckets[key] = b
	return nil
}
