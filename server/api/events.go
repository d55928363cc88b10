package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/server/api/gen"
	"sahm/server/market"
)

// WatchRun implements gen.ServerInterface: server-sent events, one per stored
// fact, resumed by Last-Event-ID, ended after the final state.
func (s *Server) WatchRun(c *gin.Context, id gen.Hash) {
	var p parser
	run := p.hash("id", id)
	var after int64
	if v := c.GetHeader("Last-Event-ID"); v != "" {
		n, err := strconv.ParseInt(v, 10, 64)
		if err != nil || n < 0 {
			p.note("Last-Event-ID", malformed("%q is not a sequence number", v))
		}
		after = n
	}
	if p.err != nil {
		s.fail(c, p.err)
		return
	}
	if _, err := s.cfg.RunStore.Run(c, run); err != nil {
		s.fail(c, err)
		return
	}
	select {
	case s.streams <- struct{}{}:
		defer func() { <-s.streams }()
	default:
		s.fail(c, fmt.Errorf("%w: too many open streams", ErrRateLimited))
		return
	}
	s.metrics.streams.Inc()
	defer s.metrics.streams.Dec()
	s.stream(c, run, after)
}

// stream writes events until the run is over or the client is gone.
func (s *Server) stream(c *gin.Context, run dao.RunID, after int64) {
	notices, stop := s.cfg.Runs.Watch() // before the first read, so that nothing falls between
	defer stop()
	c.Header("Content-Type", "text/event-stream")
	c.Header("Cache-Control", "no-store")
	c.Header("X-Accel-Buffering", "no")
	c.Status(http.StatusOK)
	if !send(c, "retry: 1000\n\n") {
		return
	}
	ctx := c.Request.Context()
	p := newProgress()
	poll, beat := time.NewTicker(s.cfg.EventPoll), time.NewTicker(s.cfg.EventBeat)
	defer poll.Stop()
	defer beat.Stop()
	for {
		gone := false
		err := eachEvent(ctx, s.cfg.RunStore, run, p.seq, func(e RunEvent) error {
			if err := p.apply(e); err != nil {
				return err
			}
			if e.Seq > after && !gone {
				gone = !send(c, frame(e, p))
			}
			return nil
		})
		if err != nil && ctx.Err() == nil {
			// The client comes back with Last-Event-ID.
			s.log.Error("event stream", "run", run.String(), "error", err.Error())
		}
		if err != nil || gone || p.phase.Final() {
			return
		}
		if !pause(ctx.Done(), notices, poll.C, beat.C, run, c) {
			return
		}
	}
}

// pause waits for the next reason to read; false ends the stream.
func pause(done <-chan struct{}, notices <-chan dao.Hash, poll, beat <-chan time.Time, run dao.RunID, c *gin.Context) bool {
	for {
		select {
		case <-done:
			return false
		case n := <-notices:
			if n == run {
				return true
			}
		case <-poll:
			return true
		case <-beat:
			if !send(c, ": alive\n\n") {
				return false
			}
		}
	}
}

// send writes and flushes; false when the client is gone.
func send(c *gin.Context, text string) bool {
	if _, err := c.Writer.WriteString(text); err != nil {
		return false
	}
	c.Writer.Flush()
	return true
}

// frame is one event in the wire format of server-sent events.
func frame(e RunEvent, p *progress) string {
	body, err := json.Marshal(eventView(e, p))
	if err != nil { // no field can fail to encode
		body = []byte("{}")
	}
	return fmt.Sprintf("id: %d\ndata: %s\n\n", e.Seq, body)
}

func eventView(e RunEvent, p *progress) gen.RunEvent {
	completed := p.completed
	v := gen.RunEvent{Seq: e.Seq, Kind: string(e.Kind), Round: int(e.Round), State: string(p.phase),
		Text: sentence(e, p), RoundsCompleted: &completed, AtMs: e.AtMs}
	if !e.Party.IsZero() {
		party := e.Party.String()
		v.Party = &party
	}
	if e.Kind == market.EventKind(protocol.RoundEvaled) {
		if ev, err := evaluation(e); err == nil {
			v.Loss, v.Accuracy = &ev.Loss, &ev.Accuracy
		}
	}
	return v
}
