//go:build integration

package demo

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// A point is a stretch in the life of a market, recognised from public facts:
// requests and answers that pass the clients' proxy, and the events of a run.
// A fault hits it when it strikes after the fact that opens it and before the
// one that closes it.
//
//	content       the three files of a dataset are acknowledged, its registration is not sent
//	registration  the registration is acknowledged, the custodians have not all signed
//	ballot        the first ballots are under way or just acknowledged, others are to come
//	funding       the purchase is under way or acknowledged, nobody is assigned
//	keys          the first holder asked for keys, not all have opened their data
//	statistics    the first masked statistics are here, their sum is not open
//	training      round 1 is evaluated, its cohort is not on chain
//	cohort        round 2's cohort is on chain, its sum is not open
//	scores        the last round is open, no totals are
//	sealing       the first custodian settled for the rounds, the model is not sealed
//	signing       the model is sealed, the result is not on chain
//	window        the result is on chain and can be challenged
//	claims        claims are under way
type eventPoint struct {
	opens, closes func(e *chaosEvent) bool
	jitter        time.Duration // longest wait after the opening fact
}

type chaosEvent struct {
	Seq   int64  `json:"seq"`
	Kind  string `json:"kind"`
	Round int    `json:"round"`
	State string `json:"state"`
	Text  string `json:"text"`
	AtMs  int64  `json:"atMs"`
}

func kind(k string) func(*chaosEvent) bool {
	return func(e *chaosEvent) bool { return e.Kind == k }
}

func inRound(k string, round int) func(*chaosEvent) bool {
	return func(e *chaosEvent) bool { return e.Kind == k && e.Round == round }
}

// eventPoints are the points that a run's events open, with rounds training
// rounds. The jitter is less than the point lasts in an undisturbed run.
func eventPoints(rounds int) map[string]eventPoint {
	return map[string]eventPoint{
		"keys":       {kind("key.requests"), inRound("round.uploads", 0), 200 * time.Millisecond},
		"statistics": {inRound("round.uploads", 0), kind("stats.opened"), 300 * time.Millisecond},
		"training":   {inRound("round.evaled", 1), inRound("chain.committed", 1), 200 * time.Millisecond},
		"cohort":     {inRound("chain.committed", 2), inRound("round.opened", 2), 10 * time.Millisecond},
		"scores":     {inRound("round.opened", rounds), kind("run.scored"), 5 * time.Millisecond},
		"sealing":    {kind("scores.acked"), kind("model.sealed"), 5 * time.Millisecond},
		"signing":    {kind("model.sealed"), kind("chain.proposed"), 200 * time.Millisecond},
		"window":     {kind("chain.proposed"), kind("chain.settled"), time.Second},
	}
}

// follow reads a run's events through whatever happens to the server until ctx
// ends or the run does, and hands each over once.
func follow(ctx context.Context, base, run string, each func(chaosEvent)) {
	last := int64(0)
	for ctx.Err() == nil {
		final := false
		stream(ctx, base, run, last, func(e chaosEvent) {
			last = e.Seq
			final = final || e.State == "Settled" || e.State == "Refunded"
			each(e)
		})
		if final {
			return
		}
		select {
		case <-ctx.Done():
		case <-time.After(30 * time.Millisecond):
		}
	}
}

func stream(ctx context.Context, base, run string, last int64, each func(chaosEvent)) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/v1/runs/"+run+"/events", nil)
	if err != nil {
		return
	}
	req.Header.Set("Last-Event-ID", strconv.FormatInt(last, 10))
	r, err := http.DefaultClient.Do(req)
	if err != nil {
		return // the caller comes again
	}
	defer r.Body.Close()
	if r.StatusCode != http.StatusOK {
		return
	}
	s := bufio.NewScanner(r.Body)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		data, ok := strings.CutPrefix(s.Text(), "data:")
		var e chaosEvent
		if ok && json.Unmarshal([]byte(data), &e) == nil {
			each(e)
		}
	}
}

// history is what is known of a run's events, in order.
type history struct {
	mu     sync.Mutex
	events []chaosEvent
}

func (h *history) add(e chaosEvent) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.events = append(h.events, e)
}

// first finds the first event that matches.
func (h *history) first(match func(*chaosEvent) bool) (chaosEvent, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for i := range h.events {
		if match(&h.events[i]) {
			return h.events[i], true
		}
	}
	return chaosEvent{}, false
}
