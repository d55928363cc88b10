package bus_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"sahm/dao"
	"sahm/mpc/wire"
	"sahm/server/bus"
)

var (
	alice = dao.Address{0xa1, 19: 1}
	bob   = dao.Address{0xb0, 19: 2}
)

// login is the token service of the tests: a token is "<address>/<anything>".
type login struct {
	mu      sync.Mutex
	life    time.Duration
	refused map[dao.Address]bool
	calls   int
}

func (l *login) authorize(_ context.Context, user, token string) (bus.Identity, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.calls++
	name, _, ok := strings.Cut(token, "/")
	a, err := dao.ParseAddress(name)
	if !ok || err != nil {
		return bus.Identity{}, errors.New("bad token")
	}
	if l.refused[a] {
		return bus.Identity{}, errors.New("slashed")
	}
	life := l.life
	if life == 0 {
		life = time.Hour
	}
	return bus.Identity{Role: "trainer", Address: a, Expires: time.Now().Add(life)}, nil
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// eventually waits at most a minute: a busy machine is slow, not wrong.
func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !ok(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("did not happen: %s", what)
		}
	}
}

func start(t *testing.T, dir string, l *login) *bus.Bus {
	t.Helper()
	b, err := bus.Start(bus.Config{StoreDir: dir, Authorize: l.authorize, AckWait: 600 * time.Millisecond, Logger: quiet(t)})
	must(t, err)
	t.Cleanup(b.Close)
	return b
}

func quiet(t *testing.T) *slog.Logger {
	if testing.Verbose() {
		return slog.New(slog.NewTextHandler(t.Output(), nil))
	}
	return slog.New(slog.DiscardHandler)
}

// raw connects as a daemon that does what it likes.
func raw(t *testing.T, url string, a dao.Address, options ...nats.Option) (*nats.Conn, func() []string) {
	t.Helper()
	var mu sync.Mutex
	var refused []string
	options = append([]nats.Option{
		nats.UserInfo(a.String(), a.String()+"/x"), nats.CustomInboxPrefix("_INBOX." + a.String()),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) {
			mu.Lock()
			defer mu.Unlock()
			refused = append(refused, err.Error())
		}),
	}, options...)
	nc, err := nats.Connect(url, options...)
	must(t, err)
	t.Cleanup(nc.Close)
	return nc, func() []string {
		mu.Lock()
		defer mu.Unlock()
		return append([]string(nil), refused...)
	}
}

func dial(t *testing.T, url string, a dao.Address, change ...func(*wire.Config)) *wire.Conn {
	t.Helper()
	cfg := wire.Config{URL: url, Address: a, RetryDelay: 50 * time.Millisecond, Logger: quiet(t),
		Token: func() (string, error) { return a.String() + "/fresh", nil }}
	for _, c := range change {
		c(&cfg)
	}
	c, err := wire.Dial(t.Context(), cfg)
	must(t, err)
	t.Cleanup(c.Close)
	return c
}

// serve runs a daemon until stop is called.
func serve(t *testing.T, c *wire.Conn, h wire.Handler) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- c.Run(ctx, h) }()
	return sync.OnceFunc(func() {
		cancel()
		select {
		case err := <-done:
			if err != nil {
				t.Errorf("run: %v", err)
			}
		case <-time.After(10 * time.Second):
			t.Error("Run did not end with its context")
		}
	})
}

// box collects messages.
type box struct {
	mu   sync.Mutex
	list []string
}

func (b *box) add(s string) { b.mu.Lock(); b.list = append(b.list, s); b.mu.Unlock() }
func (b *box) all() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return strings.Join(b.list, " ")
}

// collect reads replies as "<first byte of sender>:<payload>".
func collect(t *testing.T, b *bus.Bus) *box {
	t.Helper()
	got := &box{}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() {
		done <- b.Replies(ctx, func(_ context.Context, from dao.Address, p []byte) error {
			got.add(fmt.Sprintf("%x:%s", from[0], p))
			return nil
		})
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("replies: %v", err)
		}
	})
	return got
}

func TestWorkAndReplies(t *testing.T) {
	b := start(t, t.TempDir(), &login{})
	if !b.Fresh() {
		t.Error("a new store is not fresh")
	}
	replies := collect(t, b)
	ctx := t.Context()
	must(t, b.Publish(ctx, alice, "1", []byte("one"))) // before the queue exists
	must(t, b.EnsureDaemon(ctx, alice))
	must(t, b.EnsureDaemon(ctx, alice))
	must(t, b.EnsureDaemon(ctx, bob))
	must(t, b.Publish(ctx, alice, "2", []byte("two")))
	must(t, b.Publish(ctx, alice, "2", []byte("two"))) // absorbed
	must(t, b.Publish(ctx, bob, "3", []byte("three")))

	var work box
	echo := func(_ context.Context, p []byte) ([]byte, error) {
		work.add(string(p))
		return append([]byte("re-"), p...), nil
	}
	if b.Connected(alice) {
		t.Error("alice is connected before she dialled")
	}
	a := dial(t, b.URL(), alice)
	defer serve(t, a, echo)()
	eventually(t, "alice's replies", func() bool { return replies.all() == "a1:re-one a1:re-two" })
	eventually(t, "alice is seen", func() bool { return b.Connected(alice) && !b.Connected(bob) })
	defer serve(t, dial(t, b.URL(), bob), echo)()
	eventually(t, "bob's reply", func() bool { return replies.all() == "a1:re-one a1:re-two b0:re-three" })
	list, err := b.Daemons()
	if err != nil || len(list) != 2 {
		t.Errorf("daemons are %v, %v", list, err)
	}
	must(t, a.Send(ctx, []byte("news")))
	eventually(t, "unsolicited reply", func() bool { return strings.HasSuffix(replies.all(), " a1:news") })
	if work.all() != "one two three" {
		t.Errorf("work done: %s", work.all())
	}

	big := make([]byte, bus.MaxPayload+1)
	if err := b.Publish(ctx, alice, "big", big); !errors.Is(err, bus.ErrTooLarge) {
		t.Errorf("publish of %d bytes: %v", len(big), err)
	}
	if err := a.Send(ctx, big); !errors.Is(err, wire.ErrTooLarge) {
		t.Errorf("send of %d bytes: %v", len(big), err)
	}
	must(t, b.Publish(ctx, bob, "full", big[1:])) // the control
	must(t, a.Send(ctx, big[1:]))
}

func TestPermissions(t *testing.T) {
	b := start(t, t.TempDir(), &login{})
	ctx := t.Context()
	must(t, b.EnsureDaemon(ctx, alice))
	must(t, b.EnsureDaemon(ctx, bob))
	must(t, b.Publish(ctx, bob, "1", []byte("for bob")))
	replies := collect(t, b)

	nc, refused := raw(t, b.URL(), alice)
	js, err := jetstream.New(nc)
	must(t, err)
	short := func() context.Context {
		c, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
		t.Cleanup(cancel)
		return c
	}
	request := func(subject string) error {
		_, err := nc.RequestWithContext(short(), subject, []byte(`{"batch":1}`))
		return err
	}
	durable := func(a dao.Address) string { return "d_" + a.String() }
	publish := func(subject string) error {
		_, err := js.Publish(short(), subject, []byte("forged"))
		return err
	}
	subscribe := func(subject string) error {
		s, err := nc.SubscribeSync(subject)
		if err != nil {
			return err
		}
		if err := nc.Flush(); err != nil {
			return err
		}
		_, err = s.NextMsg(100 * time.Millisecond)
		return err
	}
	for name, attempt := range map[string]func() error{
		"pull from bob's queue":    func() error { return request("$JS.API.CONSUMER.MSG.NEXT.WORK." + durable(bob)) },
		"read about bob's queue":   func() error { return request("$JS.API.CONSUMER.INFO.WORK." + durable(bob)) },
		"acknowledge bob's work":   func() error { return request("$JS.ACK.WORK." + durable(bob) + ".1.1.1.1.0") },
		"acknowledge, new form":    func() error { return request("$JS.ACK._.x.WORK." + durable(bob) + ".1.1.1.1.0.y") },
		"pull from replies":        func() error { return request("$JS.API.CONSUMER.MSG.NEXT.REPLY.coordinator") },
		"get a message by number":  func() error { return request("$JS.API.STREAM.MSG.GET.WORK") },
		"get directly":             func() error { return request("$JS.API.DIRECT.GET.WORK.work." + bob.String()) },
		"list streams":             func() error { return request("$JS.API.STREAM.NAMES") },
		"read a stream's state":    func() error { _, err := js.Stream(short(), "WORK"); return err },
		"purge a stream":           func() error { return request("$JS.API.STREAM.PURGE.WORK") },
		"delete a stream":          func() error { return js.DeleteStream(short(), "WORK") },
		"delete its own queue":     func() error { return js.DeleteConsumer(short(), "WORK", durable(alice)) },
		"account information":      func() error { return request("$JS.API.INFO") },
		"publish as bob":           func() error { return publish("reply." + bob.String()) },
		"publish work":             func() error { return publish("work." + bob.String()) },
		"publish anything":         func() error { return publish("reply." + alice.String() + ".x") },
		"listen to work":           func() error { return subscribe("work.>") },
		"listen to replies":        func() error { return subscribe("reply.>") },
		"listen to all":            func() error { return subscribe(">") },
		"listen to bob's inbox":    func() error { return subscribe("_INBOX." + bob.String() + ".>") },
		"listen to acknowledgment": func() error { return subscribe("$JS.ACK.>") },
		"listen to all inboxes":    func() error { return subscribe("_INBOX.>") },
		"listen to the system":     func() error { return subscribe("$SYS.>") },
		"create a consumer": func() error {
			_, err := js.CreateConsumer(short(), "WORK", jetstream.ConsumerConfig{FilterSubject: "work." + bob.String()})
			return err
		},
		"change its own consumer": func() error {
			_, err := js.UpdateConsumer(short(), "WORK", jetstream.ConsumerConfig{Durable: durable(alice), FilterSubject: "work.>"})
			return err
		},
		"create a stream": func() error {
			_, err := js.CreateStream(short(), jetstream.StreamConfig{Name: "X", Subjects: []string{"x"}})
			return err
		},
	} {
		before := len(refused())
		if err := attempt(); err == nil {
			t.Errorf("alice could %s", name)
		}
		must(t, nc.Flush())
		eventually(t, "refusal of "+name, func() bool { return len(refused()) > before })
	}

	// The control: what she may do works on the same connection.
	if err := publish("reply." + alice.String()); err != nil {
		t.Errorf("publishing as herself: %v", err)
	}
	if err := request("$JS.API.CONSUMER.INFO.WORK." + durable(alice)); err != nil {
		t.Errorf("reading about her own queue: %v", err)
	}
	defer serve(t, dial(t, b.URL(), bob), func(_ context.Context, p []byte) ([]byte, error) { return p, nil })()
	eventually(t, "bob's work is intact", func() bool { return replies.all() == "b0:for bob" })
}

// TestConfusedDeputy has alice name other subjects as the reply-to of requests
// that she may make, so that the server publishes there for her.
func TestConfusedDeputy(t *testing.T) {
	b := start(t, t.TempDir(), &login{})
	ctx := t.Context()
	must(t, b.EnsureDaemon(ctx, alice))
	must(t, b.EnsureDaemon(ctx, bob))
	carol := dao.Address{0xca, 19: 3} // away; her work must stay in the queue
	must(t, b.EnsureDaemon(ctx, carol))
	must(t, b.Publish(ctx, carol, "kept", []byte("kept")))
	replies := collect(t, b)
	var work, kept box
	defer serve(t, dial(t, b.URL(), bob), func(_ context.Context, p []byte) ([]byte, error) {
		work.add(string(p))
		return nil, nil
	})()

	nc, _ := raw(t, b.URL(), alice)
	me, info := "reply."+alice.String(), "$JS.API.CONSUMER.INFO.WORK.d_"+alice.String()
	next := "$JS.API.CONSUMER.MSG.NEXT.WORK.d_" + alice.String()
	for i, target := range []string{"reply." + bob.String(), "work." + bob.String(), "$JS.API.STREAM.PURGE.WORK",
		"$JS.API.STREAM.DELETE.WORK", "$JS.API.CONSUMER.DELETE.WORK.d_" + bob.String()} {
		must(t, b.Publish(ctx, alice, fmt.Sprint("bait", i), []byte("bait")))
		for _, subject := range []string{me, info, next} {
			m := nats.NewMsg(subject)
			m.Reply, m.Data = target, []byte(`{"batch":1}`)
			m.Header.Set("Sahm-From", bob.String())
			m.Header.Set("Sahm-To", bob.String())
			must(t, nc.PublishMsg(m))
		}
	}
	must(t, nc.Flush())
	must(t, b.Publish(ctx, bob, "real", []byte("real")))
	c := dial(t, b.URL(), bob)
	must(t, c.WaitConnected(ctx))
	must(t, c.Send(ctx, []byte("mine")))
	eventually(t, "bob's real work and reply", func() bool {
		return strings.Contains(work.all(), "real") && strings.Contains(replies.all(), "b0:mine")
	})
	time.Sleep(300 * time.Millisecond)
	defer serve(t, dial(t, b.URL(), carol), func(_ context.Context, p []byte) ([]byte, error) {
		kept.add(string(p))
		return nil, nil
	})()
	eventually(t, "carol's work", func() bool { return kept.all() == "kept" })
	if work.all() != "real" {
		t.Errorf("bob was given %q", work.all())
	}
	if replies.all() != "b0:mine" {
		t.Errorf("the coordinator was given %q", replies.all())
	}
}

// TestMessageIDsAreNotShared: ids are one namespace per stream, so a daemon
// that guesses another one's could suppress its reply.
func TestMessageIDsAreNotShared(t *testing.T) {
	b := start(t, t.TempDir(), &login{})
	replies := collect(t, b)
	c := dial(t, b.URL(), bob)
	must(t, c.WaitConnected(t.Context()))
	must(t, c.Send(t.Context(), []byte("x")))
	must(t, c.Send(t.Context(), []byte("x"))) // a repeat is the handler's to absorb
	eventually(t, "both", func() bool { return replies.all() == "b0:x b0:x" })
}

func TestLoginRefused(t *testing.T) {
	l := &login{life: time.Hour, refused: map[dao.Address]bool{bob: true}}
	b := start(t, t.TempDir(), l)
	for name, option := range map[string]nats.Option{
		"no credentials":       nats.Name("x"),
		"bad token":            nats.UserInfo(alice.String(), "x"),
		"empty token":          nats.UserInfo(alice.String(), ""),
		"another's token":      nats.UserInfo(alice.String(), bob.String()+"/x"),
		"refused":              nats.UserInfo(bob.String(), bob.String()+"/x"),
		"address in capitals":  nats.UserInfo(strings.ToUpper(alice.String()), alice.String()+"/x"),
		"the coordinator":      nats.UserInfo("coordinator", alice.String()+"/x"),
		"coordinator, no word": nats.UserInfo("coordinator", ""),
		"token only":           nats.Token(alice.String() + "/x"),
	} {
		nc, err := nats.Connect(b.URL(), option)
		if !errors.Is(err, nats.ErrAuthorization) {
			t.Errorf("%s: error is %v", name, err)
			if nc != nil {
				nc.Close()
			}
		}
	}
	raw(t, b.URL(), alice) // the control
	l.mu.Lock()
	l.life = -time.Second
	l.mu.Unlock()
	if _, err := nats.Connect(b.URL(), nats.UserInfo(alice.String(), alice.String()+"/x")); !errors.Is(err, nats.ErrAuthorization) {
		t.Errorf("expired token: error is %v", err)
	}
}

// TestExpiry: a connection ends with its token, and the daemon comes back with
// a fresh one and misses nothing.
func TestExpiry(t *testing.T) {
	l := &login{life: 400 * time.Millisecond}
	b := start(t, t.TempDir(), l)
	must(t, b.EnsureDaemon(t.Context(), alice))
	closed := make(chan struct{})
	raw(t, b.URL(), bob, nats.NoReconnect(), nats.ClosedHandler(func(*nats.Conn) { close(closed) }))
	var work box
	defer serve(t, dial(t, b.URL(), alice), func(_ context.Context, p []byte) ([]byte, error) {
		work.add(string(p))
		return nil, nil
	})()
	for i := range 8 {
		must(t, b.Publish(t.Context(), alice, fmt.Sprint(i), []byte(fmt.Sprint(i))))
		time.Sleep(200 * time.Millisecond)
	}
	select {
	case <-closed:
	case <-time.After(5 * time.Second):
		t.Error("bob's connection outlived his token")
	}
	eventually(t, "all work", func() bool {
		for i := range 8 {
			if !strings.Contains(work.all(), fmt.Sprint(i)) {
				return false
			}
		}
		return true
	})
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.calls < 4 {
		t.Errorf("only %d logins", l.calls)
	}
}

func TestDisconnectAndRemove(t *testing.T) {
	l := &login{refused: map[dao.Address]bool{}}
	b := start(t, t.TempDir(), l)
	ctx := t.Context()
	must(t, b.EnsureDaemon(ctx, alice))
	c := dial(t, b.URL(), alice)
	must(t, c.WaitConnected(ctx))
	l.mu.Lock()
	l.refused[alice] = true
	l.mu.Unlock()
	must(t, b.Publish(ctx, alice, "1", []byte("x")))
	must(t, b.RemoveDaemon(ctx, alice))
	must(t, b.RemoveDaemon(ctx, alice))
	eventually(t, "alice is gone", func() bool { return !b.Connected(alice) && !c.Connected() })
	if err := c.Send(ctx, []byte("x")); err == nil {
		t.Error("a disconnected daemon sent a reply")
	}
	l.mu.Lock()
	l.refused[alice] = false
	l.mu.Unlock()
	must(t, b.EnsureDaemon(ctx, alice))
	must(t, b.Publish(ctx, alice, "2", []byte("new")))
	var work box
	defer serve(t, c, func(_ context.Context, p []byte) ([]byte, error) { work.add(string(p)); return nil, nil })()
	eventually(t, "new work only", func() bool { return work.all() == "new" })
}

func TestConfig(t *testing.T) {
	for name, cfg := range map[string]bus.Config{
		"empty":         {},
		"no authorizer": {StoreDir: t.TempDir()},
		"short wait":    {StoreDir: t.TempDir(), Authorize: (&login{}).authorize, AckWait: time.Millisecond},
	} {
		if _, err := bus.Start(cfg); !errors.Is(err, bus.ErrConfig) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
	if _, err := wire.Dial(t.Context(), wire.Config{URL: "nats://127.0.0.1:1"}); !errors.Is(err, wire.ErrConfig) {
		t.Errorf("dial without an address: %v", err)
	}
}

func port(t *testing.T, b *bus.Bus) string {
	t.Helper()
	u, err := url.Parse(b.URL())
	must(t, err)
	return u.Port()
}

// damage overwrites files below dir whose names end in one of suffixes.
func damage(t *testing.T, dir string, suffixes ...string) (n int) {
	t.Helper()
	must(t, filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		for _, s := range suffixes {
			if strings.HasSuffix(path, s) {
				n++
				return os.WriteFile(path, []byte("\x00garbage\xff"), 0o600)
			}
		}
		return nil
	}))
	return n
}
