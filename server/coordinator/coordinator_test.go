package coordinator_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
	"sahm/server/coordinator"
	"sahm/server/market"
)

// checkSettled demands that the run ended as the members' updates say.
func (r *run) checkSettled(rounds int) {
	r.t.Helper()
	s := r.log.summary(r.w.RunID)
	if s.Phase != market.PhaseSettled || s.Result == nil || s.Round != uint32(rounds) {
		r.t.Fatalf("summary %+v", s)
	}
	p := r.openModel(s.Result.SealedModelCID)
	if p.ModelHash != model.Hash(r.w.State.Params) || s.Result.ModelHash != p.ModelHash || p.RunID != r.w.RunID {
		r.t.Error("the builder's model is not what the members trained")
	}
	if len(r.w.Rounds()) != rounds {
		r.t.Errorf("%d rounds finished", len(r.w.Rounds()))
	}
	for _, what := range []string{"assign 1", "draw 1", "commit 1 0", "commit 1 1", "propose", "settle", "note"} {
		if n := r.chain.count(what); n != 1 {
			r.t.Errorf("%q happened %d times", what, n)
		}
	}
	if r.chain.count("expire") != 0 {
		r.t.Error("the run was refunded too")
	}
}

func (r *run) closed() bool { return r.log.summary(r.w.RunID).Closed }

// TestRun takes a run from its funding to the last goodbye.
func TestRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRun(t, 2)
		r.acknowledge()
		c := r.start()
		notices, stopWatching := c.Watch()
		defer stopWatching()
		for range 2 { // idempotent
			if err := c.Open(t.Context(), r.w.RunID, r.opened()); err != nil {
				t.Fatal(err)
			}
		}
		r.await("the run closes", 10*time.Minute, r.closed)
		r.follow(protocol.StatsResult{}, nil)
		r.checkSettled(2)
		select {
		case id := <-notices:
			if id != r.w.RunID {
				t.Errorf("notice of %s", id)
			}
		default:
			t.Error("nobody was told")
		}
		out, err := c.Payouts(t.Context(), r.w.RunID)
		if err != nil {
			t.Fatal(err)
		}
		tree, err := dao.PayoutTree(r.w.Escrow, 1337, r.w.RunID, out.Payouts)
		if err != nil || tree.Root() != r.log.summary(r.w.RunID).Result.PayoutsRoot {
			t.Errorf("payouts of another root, %v", err)
		}
		if ids, _ := r.log.Active(t.Context()); len(ids) != 0 {
			t.Errorf("still active: %v", ids)
		}
		// Every task once: nothing was lost, nobody was slow, and no two
		// tasks share a key, by which one would wait for the other's resend.
		seen, kinds := map[string]int{}, map[protocol.Kind]bool{}
		for _, p := range r.bus.messages() {
			env, err := protocol.Decode(p.payload)
			if err != nil {
				t.Fatal(err)
			}
			seen[env.Task]++
			kinds[env.Kind] = true
		}
		if len(kinds) != 17 {
			t.Errorf("%d kinds of task", len(kinds))
		}
		for task, n := range seen {
			if n != 1 {
				t.Errorf("%s was sent %d times", task, n)
			}
		}
		r.bus.mu.Lock()
		n := len(r.bus.sent)
		r.bus.mu.Unlock()
		time.Sleep(time.Minute)
		if got := len(r.bus.messages()); got != n {
			t.Errorf("%d messages after the end", got-n)
		}
		s, err := c.State(t.Context(), r.w.RunID)
		if err != nil || s.Phase != market.PhaseSettled {
			t.Errorf("state %v, %v", s, err)
		}
	})
}

// TestKilledAtEveryEvent: the coordinator dies at every second attempt to
// store something, in turn just before and just after it is stored; each time
// a fresh one goes on from the log. The run settles as if nothing had been.
func TestKilledAtEveryEvent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRun(t, 1)
		r.acknowledge()
		dead := make(chan struct{}, 10_000)
		every := 4
		if raceDetector { // each restart verifies the whole log again
			every = 16
		}
		die := func(n int) error {
			if cancel := r.kill.Load(); cancel != nil {
				(*cancel)()
			}
			dead <- struct{}{}
			return errKilled
		}
		r.log.before = func(n int, _ market.Event) error {
			if n%every == every/2 {
				return die(n)
			}
			return nil
		}
		r.log.after = func(n int, _ market.Event) error {
			if n%every == 0 {
				return die(n)
			}
			return nil
		}
		c := r.start()
		for c.Open(t.Context(), r.w.RunID, r.opened()) != nil {
			r.stop()
			c = r.start()
		}
		kills := 0
		for end := time.Now().Add(time.Hour); !r.closed(); {
			if time.Now().After(end) {
				t.Fatalf("no end after %d kills: %s", kills, r.describe())
			}
			select {
			case <-dead:
				kills++
				r.stop()
				r.start()
			case <-time.After(time.Second):
			}
		}
		r.checkSettled(1)
		if kills < 80/every {
			t.Errorf("killed %d times only", kills)
		}
	})
}

// TestLostTasks: the first copy of every task is lost; it is sent again after
// Resend, as another message.
func TestLostTasks(t *testing.T) {
	if raceDetector {
		t.Skip("nothing runs at once here that does not in the other tests")
	}
	synctest.Test(t, func(t *testing.T) {
		r := newRun(t, 1)
		r.acknowledge()
		first := map[string]published{}
		r.bus.drop = func(p published) bool {
			env, err := protocol.Decode(p.payload)
			if err != nil {
				t.Error(err)
				return false
			}
			was, again := first[env.Task]
			if !again {
				first[env.Task] = p
				return true
			}
			if p.id == was.id {
				t.Errorf("%s is sent again under its old id, which the bus may drop", env.Task)
			}
			if late := p.at.Sub(was.at); late < 5*time.Second || late > 6*time.Second {
				t.Errorf("%s is sent again after %s", env.Task, p.at.Sub(was.at))
			}
			return false
		}
		if err := r.start().Open(t.Context(), r.w.RunID, r.opened()); err != nil {
			t.Fatal(err)
		}
		r.await("the run closes", time.Hour, r.closed)
		r.checkSettled(1)
	})
}

// TestRetry: what custodians refuse for now is asked again and then done; a
// transaction that fails for a while is, too.
func TestRetry(t *testing.T) {
	if raceDetector {
		t.Skip("nothing runs at once here that does not in the other tests")
	}
	synctest.Test(t, func(t *testing.T) {
		r := newRun(t, 1)
		r.acknowledge()
		for i := range r.w.Custodians {
			r.lag(i, time.Hour) // every head is stale
		}
		failures := map[string]int{}
		r.chain.fail = func(what string) error {
			if failures[what]++; failures[what] < 3 {
				return errors.New("the node does not answer")
			}
			return nil
		}
		if err := r.start().Open(t.Context(), r.w.RunID, r.opened()); err != nil {
			t.Fatal(err)
		}
		time.Sleep(20 * time.Second)
		if n := len(r.bus.messages()); n < 6 {
			t.Errorf("%d messages while the custodians' nodes are stale", n)
		}
		if s := r.log.summary(r.w.RunID); s.Phase != market.PhaseFunded {
			t.Errorf("the run is %s", s.Phase)
		}
		for i := range r.w.Custodians {
			r.lag(i, 0)
		}
		r.await("the run closes", time.Hour, r.closed)
		r.checkSettled(1)
	})
}

// TestStoredBeforeAck: a reply is taken only when it is stored; until then it
// is asked for again, and it counts once.
func TestStoredBeforeAck(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRun(t, 1)
		r.acknowledge()
		for _, c := range r.w.Custodians {
			r.deaf[c.Key.Address()] = true
		}
		c := r.start()
		if err := c.Open(t.Context(), r.w.RunID, r.opened()); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		task := r.w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: r.w.Docs})
		reply, err := json.Marshal(r.w.Ask(0, task))
		if err != nil {
			t.Fatal(err)
		}
		from := r.w.Custodians[0].Key.Address()
		full := errors.New("disk full")
		r.log.before = func(int, market.Event) error { return full }
		if err := c.HandleReply(t.Context(), from, reply); !errors.Is(err, full) {
			t.Fatalf("taken without being stored: %v", err)
		}
		r.log.before = nil
		for range 3 {
			if err := c.HandleReply(t.Context(), from, reply); err != nil {
				t.Fatal(err)
			}
		}
		s, err := c.State(t.Context(), r.w.RunID)
		if err != nil || len(s.Keys) != 1 {
			t.Errorf("%d keys, %v", len(s.Keys), err)
		}
	})
}

// TestUselessReplies are taken off the bus and change nothing.
func TestUselessReplies(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRun(t, 1)
		for _, c := range r.w.Custodians {
			r.deaf[c.Key.Address()] = true
		}
		c := r.start()
		if err := c.Open(t.Context(), r.w.RunID, r.opened()); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
		custodian, stranger := r.w.Custodians[0].Key, mpctest.Key("stranger")
		events := func() int { n, _ := r.log.Load(t.Context(), r.w.RunID); return len(n) }
		before := events()
		encode := func(e *protocol.Envelope) []byte {
			raw, err := json.Marshal(e)
			if err != nil {
				t.Fatal(err)
			}
			return raw
		}
		good := encode(r.w.SignAs(custodian, protocol.RunKeysReply, 0, protocol.RunKeyReply{Recipient: dao.Hash{1}}))
		unknown := r.w.SignAs(custodian, protocol.RunKeysReply, 0, protocol.RunKeyReply{})
		unknown.RunID = dao.Hash{9}
		forged := r.w.SignAs(stranger, protocol.RunKeysReply, 0, protocol.RunKeyReply{})
		forged.From = custodian.Address()
		refusal := r.w.SignAs(stranger, protocol.Refused, 0, protocol.Refusal{Code: "policy"})
		for name, x := range map[string]struct {
			from dao.Address
			b    []byte
		}{
			"nothing":               {custodian.Address(), nil},
			"not JSON":              {custodian.Address(), []byte("{")},
			"in another's name":     {stranger.Address(), good},
			"forged":                {custodian.Address(), encode(forged)},
			"a stranger's":          {stranger.Address(), encode(r.w.SignAs(stranger, protocol.RunKeysReply, 0, protocol.RunKeyReply{}))},
			"of an unknown run":     {custodian.Address(), encode(unknown)},
			"of a later stage":      {custodian.Address(), encode(r.w.SignAs(custodian, protocol.RunSigned, 0, protocol.SignReply{}))},
			"a stranger's refusal":  {stranger.Address(), encode(refusal)},
			"a refusal of no task":  {custodian.Address(), encode(r.w.SignAs(custodian, protocol.Refused, 0, protocol.Refusal{Code: "policy"}))},
			"a refusal of nonsense": {custodian.Address(), encode(r.w.SignAs(custodian, protocol.Refused, 0, []int{1}))},
		} {
			if err := c.HandleReply(t.Context(), x.from, x.b); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		if got := events(); got != before {
			t.Errorf("%d events, before %d", got, before)
		}
		if err := c.HandleReply(t.Context(), custodian.Address(), good); err != nil || events() != before+1 {
			t.Errorf("control: %v", err)
		}
	})
}

// TestExits: a daemon that never answers again does not hold the builder's
// money: the run is refunded at its deadline. (Completed rounds settle only
// with the receipts of all who worked, so a trainer that is gone for good
// takes them along.)
func TestExits(t *testing.T) {
	if raceDetector {
		t.Skip("nothing runs at once here that does not in the other tests")
	}
	for name, c := range map[string]struct {
		silent func(r *run) dao.Address
		after  string // transaction after which it falls silent
		want   market.Phase
		rounds uint32
	}{
		"a custodian at the close":   {func(r *run) dao.Address { return r.w.Custodians[1].Key.Address() }, "settle", market.PhaseSettled, 2},
		"a custodian from the start": {func(r *run) dao.Address { return r.w.Custodians[1].Key.Address() }, "", market.PhaseRefunded, 0},
		"a trainer when assigned":    {func(r *run) dao.Address { return r.w.Chain.Run(r.w.RunID).Seats[0].Trainer }, "assign 1", market.PhaseRefunded, 0},
		"a trainer in round 2":       {func(r *run) dao.Address { return r.w.Chain.Run(r.w.RunID).Seats[0].Trainer }, "commit 1 1", market.PhaseRefunded, 1},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := newRun(t, 2)
				r.acknowledge()
				silence := func() {
					r.mu.Lock()
					defer r.mu.Unlock()
					r.deaf[c.silent(r)] = true
				}
				r.chain.after = func(what string) {
					if what == c.after {
						silence()
					}
				}
				if c.after == "" {
					silence()
				}
				if err := r.start().Open(t.Context(), r.w.RunID, r.opened()); err != nil {
					t.Fatal(err)
				}
				r.await("the end", 3*time.Hour, func() bool { return r.log.summary(r.w.RunID).Phase.Final() })
				s := r.log.summary(r.w.RunID)
				if s.Phase != c.want || s.Round != c.rounds || (s.Problem == nil) != (c.want == market.PhaseSettled) {
					t.Errorf("summary %+v", s)
				}
			})
		})
	}
}

// TestAcknowledge: all custodians' acks of a dataset are collected and
// recorded once, over restarts and refusals; wrong ones are dropped.
func TestAcknowledge(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRun(t, 1)
		d := r.w.Datasets[0]
		late := r.w.Custodians[2]
		r.mu.Lock()
		r.deaf[late.Key.Address()] = true
		r.mu.Unlock()
		r.lag(1, time.Hour) // refuses for now
		c := r.start()
		for range 2 {
			if err := c.Acknowledge(t.Context(), d.ID); err != nil {
				t.Fatal(err)
			}
		}
		time.Sleep(10 * time.Second)
		r.lag(1, 0)
		time.Sleep(10 * time.Second)
		if r.chain.count("acks "+d.ID.String()) != 0 {
			t.Fatal("recorded without the third custodian")
		}
		// The third one's ack of another dataset, or by another key, is no ack.
		other := mpctest.Want[protocol.DatasetAckReply](r.w, 2, r.w.CheckTask(r.w.Datasets[1].ID), protocol.DatasetAcked)
		other.Ack.DatasetID = d.ID
		for _, body := range []any{other, []int{1}, protocol.DatasetAckReply{}} {
			env, err := protocol.Sign(late.Key, r.w.Domain, protocol.Header{Kind: protocol.DatasetAcked, Task: d.ID.String()}, body)
			if err != nil {
				t.Fatal(err)
			}
			raw, err := json.Marshal(env)
			if err != nil {
				t.Fatal(err)
			}
			if err := c.HandleReply(t.Context(), late.Key.Address(), raw); err != nil {
				t.Errorf("a wrong ack is delivered again: %v", err)
			}
		}
		events, _ := r.log.Load(t.Context(), d.ID)
		if len(events) != 2 {
			t.Fatalf("%d acks stored", len(events))
		}
		r.stop()

		// A fresh coordinator asks only the one that is missing.
		sent := len(r.bus.messages())
		r.mu.Lock()
		delete(r.deaf, late.Key.Address())
		r.mu.Unlock()
		c = r.start()
		if err := c.Acknowledge(t.Context(), d.ID); err != nil {
			t.Fatal(err)
		}
		r.await("the acks are recorded", time.Minute, func() bool { return r.chain.count("acks "+d.ID.String()) == 1 })
		for _, p := range r.bus.messages()[sent:] {
			if p.to != late.Key.Address() {
				t.Errorf("asked %s again", p.to)
			}
		}
		if err := c.Acknowledge(t.Context(), d.ID); err != nil {
			t.Error(err)
		}
		if err := c.Acknowledge(t.Context(), dao.Hash{77}); err != nil { // unknown: nothing to do
			t.Error(err)
		}
		time.Sleep(time.Minute)
		if n := r.chain.count("acks " + d.ID.String()); n != 1 {
			t.Errorf("recorded %d times", n)
		}
	})
}

// TestAcknowledgeNextVersion: while the acknowledgements of a version are being
// collected, its owner adds another: those of the first count for nothing, and
// all custodians are asked again.
func TestAcknowledgeNextVersion(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRun(t, 1)
		d := r.w.Datasets[0]
		r.lag(1, time.Hour) // refuses for now
		c := r.start()
		if err := c.Acknowledge(t.Context(), d.ID); err != nil {
			t.Fatal(err)
		}
		stored := func() int {
			events, err := r.log.Load(t.Context(), d.ID)
			if err != nil {
				t.Fatal(err)
			}
			return len(events)
		}
		r.await("two have acknowledged", time.Minute, func() bool { return stored() == 2 })
		r.w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) { v.Version, v.DataRoot = 2, dao.Hash{2} })
		doc := r.w.Envelope(d, d.Identity)
		r.w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) { v.EnvelopeCID = r.w.Content.Publish(doc).String() })
		r.lag(1, 0)
		if err := c.Acknowledge(t.Context(), d.ID); err != nil {
			t.Fatal(err)
		}
		r.await("the second version is acknowledged", time.Minute, func() bool { return r.chain.count(ackedOf(d.ID, 2)) == 1 })
		if r.chain.count(ackedOf(d.ID, 1)) != 0 {
			t.Error("the first version was recorded after the second was added")
		}
		r.stop()
		// A restart takes the stored ones for what they are.
		sent := len(r.bus.messages())
		c = r.start()
		if err := c.Acknowledge(t.Context(), d.ID); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Minute)
		if n := len(r.bus.messages()) - sent; n != 0 {
			t.Errorf("%d custodians were asked again", n)
		}
	})
}

// TestLateReply: what comes for a run that is closed is taken off the bus at
// once; nobody waits for a run that has nobody left to listen.
func TestLateReply(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRun(t, 1)
		r.acknowledge()
		c := r.start()
		if err := c.Open(t.Context(), r.w.RunID, r.opened()); err != nil {
			t.Fatal(err)
		}
		r.await("the run closes", 10*time.Minute, r.closed)
		synctest.Wait()
		k := r.w.Custodians[0].Key
		reply, err := json.Marshal(r.w.SignAs(k, protocol.RunClosed, 0, struct{}{}))
		if err != nil {
			t.Fatal(err)
		}
		for range 3 {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			if err := c.HandleReply(ctx, k.Address(), reply); err != nil {
				t.Errorf("a late goodbye: %v", err)
			}
			cancel()
		}
		if n := r.chain.count("delete"); n == 0 {
			t.Error("the run's blobs were kept")
		}
	})
}

func TestConfig(t *testing.T) {
	if _, err := coordinator.New(coordinator.Config{}); err == nil {
		t.Error("a coordinator of nothing")
	}
	synctest.Test(t, func(t *testing.T) {
		r := newRun(t, 1)
		c, err := coordinator.New(r.config())
		if err != nil {
			t.Fatal(err)
		}
		// Not started: nothing is lost by asking it.
		if err := c.Open(t.Context(), r.w.RunID, r.opened()); err == nil {
			t.Error("opened without running")
		}
		if events, _ := r.log.Load(t.Context(), r.w.RunID); len(events) != 1 {
			t.Errorf("%d events", len(events)) // stored, for the next one to resume
		}
		if _, err := c.Payouts(t.Context(), r.w.RunID); !errors.Is(err, coordinator.ErrNotYet) {
			t.Errorf("payouts before the end: %v", err)
		}
		bad := r.opened()
		bad.Docs.Order.Salt[0] ^= 1
		if err := c.Open(context.Background(), r.w.RunID, bad); !errors.Is(err, market.ErrInvalid) {
			t.Errorf("another order under this id: %v", err)
		}
	})
}
