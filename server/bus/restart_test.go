package bus_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"sahm/dao"
	"sahm/mpc/wire"
	"sahm/server/bus"
)

func wait(t *testing.T, what string, c <-chan struct{}) {
	t.Helper()
	select {
	case <-c:
	case <-time.After(time.Minute):
		t.Fatalf("did not happen: %s", what)
	}
}

// TestRedelivery: work of a daemon that dies goes to its successor; work that
// fails comes again; work that takes long does not.
func TestRedelivery(t *testing.T) {
	b := start(t, t.TempDir(), &login{})
	replies := collect(t, b)
	ctx := t.Context()
	must(t, b.EnsureDaemon(ctx, alice))
	must(t, b.Publish(ctx, alice, "1", []byte("one")))

	first := dial(t, b.URL(), alice)
	taken := make(chan struct{})
	died := make(chan struct{})
	go func() {
		defer close(died)
		_ = first.Run(context.Background(), func(context.Context, []byte) ([]byte, error) {
			close(taken)
			first.Close() // as if the process were killed here
			return []byte("from the dead"), nil
		})
	}()
	wait(t, "work is taken", taken)
	wait(t, "the first process is gone", died)

	var attempts, slow atomic.Int32
	defer serve(t, dial(t, b.URL(), alice), func(_ context.Context, p []byte) ([]byte, error) {
		switch string(p) {
		case "slow": // three times as long as the bus waits for silent daemons
			slow.Add(1)
			time.Sleep(1800 * time.Millisecond)
		case "fails":
			if attempts.Add(1) < 3 {
				return nil, errors.New("not yet")
			}
		case "huge":
			if attempts.Add(1) < 5 {
				return make([]byte, wire.MaxPayload+1), nil
			}
		case "bad":
			attempts.Add(1)
			return nil, fmt.Errorf("cannot be read: %w", wire.ErrReject)
		}
		return append([]byte("re-"), p...), nil
	})()
	eventually(t, "redelivery", func() bool { return replies.all() == "a1:re-one" })
	must(t, b.Publish(ctx, alice, "2", []byte("fails")))
	eventually(t, "third attempt", func() bool { return strings.HasSuffix(replies.all(), "a1:re-fails") })
	must(t, b.Publish(ctx, alice, "3", []byte("huge")))
	eventually(t, "a reply that fits", func() bool { return strings.HasSuffix(replies.all(), "a1:re-huge") })
	must(t, b.Publish(ctx, alice, "4", []byte("bad")))
	must(t, b.Publish(ctx, alice, "5", []byte("slow")))
	eventually(t, "slow work", func() bool { return strings.HasSuffix(replies.all(), "a1:re-slow") })
	if attempts.Load() != 6 || slow.Load() != 1 {
		t.Errorf("%d attempts, slow work was done %d times", attempts.Load(), slow.Load())
	}
}

func TestConcurrency(t *testing.T) {
	b := start(t, t.TempDir(), &login{})
	must(t, b.EnsureDaemon(t.Context(), alice))
	for i := range 6 {
		must(t, b.Publish(t.Context(), alice, fmt.Sprint(i), []byte("x")))
	}
	var now, most, done atomic.Int32
	stop := serve(t, dial(t, b.URL(), alice, func(c *wire.Config) { c.Concurrency = 3 }),
		func(context.Context, []byte) ([]byte, error) {
			most.Store(max(most.Load(), now.Add(1)))
			time.Sleep(100 * time.Millisecond)
			now.Add(-1)
			done.Add(1)
			return nil, nil
		})
	eventually(t, "all done", func() bool { return done.Load() == 6 })
	stop()
	if most.Load() != 3 {
		t.Errorf("%d at once, want 3", most.Load())
	}
}

// TestShutdown: work that is interrupted by the daemon's end is there for the
// next process at once, without waiting for the bus to give up on it.
func TestShutdown(t *testing.T) {
	b, err := bus.Start(bus.Config{StoreDir: t.TempDir(), Authorize: (&login{}).authorize, AckWait: time.Hour, Logger: quiet(t)})
	must(t, err)
	t.Cleanup(b.Close)
	must(t, b.EnsureDaemon(t.Context(), alice))
	must(t, b.Publish(t.Context(), alice, "1", []byte("one")))
	taken := make(chan struct{})
	stop := serve(t, dial(t, b.URL(), alice), func(ctx context.Context, _ []byte) ([]byte, error) {
		close(taken)
		<-ctx.Done()
		return nil, ctx.Err()
	})
	wait(t, "work is taken", taken)
	stop()
	var work box
	defer serve(t, dial(t, b.URL(), alice), func(_ context.Context, p []byte) ([]byte, error) {
		work.add(string(p))
		return nil, nil
	})()
	eventually(t, "the next process has it", func() bool { return work.all() == "one" })
}

// TestReplyHandlerFails: a reply that could not be stored comes again, one that
// never can be does not, and neither holds up the others for ever.
func TestReplyHandlerFails(t *testing.T) {
	b := start(t, t.TempDir(), &login{})
	c := dial(t, b.URL(), alice)
	must(t, c.WaitConnected(t.Context()))
	for _, p := range []string{"later", "never", "now"} {
		must(t, c.Send(t.Context(), []byte(p)))
	}
	var seen box
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		done <- b.Replies(ctx, func(_ context.Context, _ dao.Address, p []byte) error {
			first := !strings.Contains(seen.all(), string(p))
			seen.add(string(p))
			switch {
			case string(p) == "later" && first:
				return errors.New("database is away")
			case string(p) == "never":
				return fmt.Errorf("%w: malformed", bus.ErrReject)
			}
			return nil
		})
	}()
	eventually(t, "later comes again", func() bool { return seen.all() == "later never now later" })
	cancel()
	must(t, <-done)
}

// TestRestart: undelivered work and replies survive, the address stays, and
// daemons come back by themselves.
func TestRestart(t *testing.T) {
	dir := t.TempDir()
	b := start(t, dir, &login{})
	ctx := t.Context()
	must(t, b.EnsureDaemon(ctx, alice))
	must(t, b.EnsureDaemon(ctx, bob))
	must(t, b.Publish(ctx, alice, "1", []byte("kept")))
	var work box
	defer serve(t, dial(t, b.URL(), bob), func(_ context.Context, p []byte) ([]byte, error) {
		work.add(string(p))
		return p, nil
	})()
	must(t, b.Publish(ctx, bob, "2", []byte("before")))
	eventually(t, "work before", func() bool { return work.all() == "before" })
	was := port(t, b)
	b.Close()
	b.Close()

	b = start(t, dir, &login{})
	if b.Fresh() {
		t.Error("the store was lost")
	}
	if port(t, b) != was {
		t.Errorf("port was %s, is %s", was, port(t, b))
	}
	must(t, b.Publish(ctx, bob, "3", []byte("after")))
	eventually(t, "work after", func() bool { return work.all() == "before after" })
	replies := collect(t, b)
	defer serve(t, dial(t, b.URL(), alice), func(_ context.Context, p []byte) ([]byte, error) { return p, nil })()
	eventually(t, "kept work and replies", func() bool {
		return strings.Contains(replies.all(), "b0:before") && strings.Contains(replies.all(), "b0:after") &&
			strings.Contains(replies.all(), "a1:kept")
	})
}

func TestDialBeforeBus(t *testing.T) {
	dir := t.TempDir()
	b := start(t, dir, &login{})
	url := b.URL()
	b.Close()
	failures := 0
	c := dial(t, url, alice, func(cfg *wire.Config) {
		cfg.Token = func() (string, error) {
			if failures++; failures < 3 {
				return "", errors.New("the API is not up yet")
			}
			return alice.String() + "/x", nil
		}
	})
	if c.Connected() {
		t.Error("connected to nothing")
	}
	short, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if err := c.WaitConnected(short); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("waiting: %v", err)
	}
	b = start(t, dir, &login{})
	must(t, b.EnsureDaemon(t.Context(), alice))
	must(t, b.Publish(t.Context(), alice, "1", []byte("x")))
	var work box
	defer serve(t, c, func(_ context.Context, p []byte) ([]byte, error) { work.add(string(p)); return nil, nil })()
	eventually(t, "work", func() bool { return work.all() == "x" })
}

func TestPortTaken(t *testing.T) {
	dir := t.TempDir()
	b := start(t, dir, &login{})
	other := t.TempDir()
	must(t, os.WriteFile(filepath.Join(other, "port"), []byte(port(t, b)+"\n"), 0o600))
	if c := start(t, other, &login{}); port(t, c) == port(t, b) {
		t.Error("two buses on one port")
	}
}

// TestDamagedStore: whatever happened to the files, the bus starts, and says
// whether work must be published again.
func TestDamagedStore(t *testing.T) {
	for name, breakIt := range map[string]func(t *testing.T, dir string){
		"removed":         func(t *testing.T, dir string) { must(t, os.RemoveAll(dir)) },
		"all files":       func(t *testing.T, dir string) { damage(t, dir, "") },
		"stream metadata": func(t *testing.T, dir string) { damage(t, dir, "meta.inf", "meta.sum") },
		"a file in the way": func(t *testing.T, dir string) {
			must(t, os.RemoveAll(filepath.Join(dir, "jetstream")))
			must(t, os.WriteFile(filepath.Join(dir, "jetstream"), []byte("x"), 0o600))
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "bus")
			b := start(t, dir, &login{})
			must(t, b.EnsureDaemon(t.Context(), alice))
			must(t, b.Publish(t.Context(), alice, "1", []byte("lost?")))
			b.Close()
			breakIt(t, dir)
			b = start(t, dir, &login{})
			must(t, b.EnsureDaemon(t.Context(), alice))
			if !b.Fresh() {
				t.Error("the bus does not say that it lost its streams")
			}
			must(t, b.Publish(t.Context(), alice, "1", []byte("again")))
			var work box
			defer serve(t, dial(t, b.URL(), alice), func(_ context.Context, p []byte) ([]byte, error) {
				work.add(string(p))
				return nil, nil
			})()
			eventually(t, "work is published again", func() bool { return strings.HasSuffix(work.all(), "again") })
		})
	}
}
