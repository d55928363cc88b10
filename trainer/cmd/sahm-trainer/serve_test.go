package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	natsserver "github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/trainer"
)

// asDaemon makes the test binary the daemon itself, so that it can be killed.
const asDaemon = "SAHM_TRAINER_TEST_ARGS"

func TestMain(m *testing.M) {
	if args := os.Getenv(asDaemon); args != "" {
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
		defer stop()
		os.Exit(run(ctx, strings.Split(args, "\n"), os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

// TestServe registers by itself, answers work from a bus, and after a kill -9
// goes on from its directory.
func TestServe(t *testing.T) {
	dir := t.TempDir()
	_, out, _ := call("init", "--dir", dir)
	me, err := dao.ParseAddress(strings.TrimSpace(out))
	must(t, err)
	deployer, err := crypto.GenerateKey()
	must(t, err)
	node, stop := startChain(t, types.GenesisAlloc{
		crypto.PubkeyToAddress(deployer.PublicKey): {Balance: new(big.Int).Lsh(big.NewInt(1), 90)},
		chain.Address(me):                          {Balance: new(big.Int).Lsh(big.NewInt(1), 70)},
	})
	defer stop()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	client, err := chain.Dial(ctx, node, chain.WithPoll(20*time.Millisecond))
	must(t, err)
	defer client.Close()
	addresses := deploy(t, ctx, client, chain.NewSigner(deployer))
	domain := typed.EscrowDomain(client.ChainID(), addresses.Escrow)
	bus := startBus(t, ctx, domain, me)
	hs := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		must(t, json.NewEncoder(w).Encode(status{ChainID: client.ChainID(), Bus: bus.url, Contracts: addresses}))
	}))
	defer hs.Close()

	daemon := func() (*exec.Cmd, io.Closer) {
		cmd := exec.CommandContext(ctx, os.Args[0])
		cmd.Env = append(os.Environ(), asDaemon+"="+strings.Join([]string{"serve", "--dir", dir, "--server", hs.URL, "--node", node, "--auto-register", "--exit-with-parent"}, "\n"))
		cmd.Stderr = &bytes.Buffer{}
		parent, err := cmd.StdinPipe()
		must(t, err)
		must(t, cmd.Start())
		return cmd, parent
	}
	coordinator, err := typed.NewKey(bytes.Repeat([]byte{3}, 32))
	must(t, err)
	ask := func(round uint32) *protocol.Envelope {
		env, err := protocol.Sign(coordinator, domain, protocol.Header{Kind: protocol.RoundTrain, RunID: dao.Hash{1}, Attempt: 1, Round: round, Task: "x"}, protocol.TrainTask{})
		must(t, err)
		return bus.ask(t, ctx, me, env)
	}
	first, parent := daemon()
	defer func() {
		if t.Failed() {
			t.Log(first.Stderr)
		}
	}()
	for i := range 2 {
		reply := ask(uint32(i))
		must(t, reply.Verify(domain))
		var r protocol.Refusal
		must(t, reply.Into(protocol.Refused, &r))
		// The run does not exist, or the simulated head is too old to tell.
		if reply.From != me || !r.Retry || r.Code != trainer.CodeUnknownRun && r.Code != trainer.CodeUnavailable {
			t.Errorf("reply %+v: %s", r, reply.Body)
		}
		if i == 0 {
			must(t, first.Process.Signal(syscall.SIGKILL))
			if first.Wait() == nil {
				t.Fatal("a killed process ended well")
			}
			first, parent = daemon()
		}
	}
	got, err := chain.NewContracts(client, addresses).Trainer(ctx, me)
	must(t, err)
	if !got.Active {
		t.Error("not registered")
	}
	if bus.logins.Load() < 2 {
		t.Errorf("%d logins", bus.logins.Load())
	}
	var state boardState
	for range 50 {
		if state, err = readBoard(dir, time.Now()); err == nil && state.Refused > 0 {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	if err != nil || state.Account != me.String() || !state.Connected || state.Refused < 1 || !strings.HasPrefix(state.LastRefusal, "round.train: ") || state.Process != first.Process.Pid || state.Queued != 0 {
		t.Errorf("status %+v, %v", state, err)
	}
	// Asked to stop, and idle: it does not wait for the drain's time.
	began := time.Now()
	must(t, first.Process.Signal(syscall.SIGTERM))
	must(t, first.Wait())
	if took := time.Since(began); took > 10*time.Second {
		t.Errorf("stopping took %v", took)
	}
	_ = parent.Close() // Wait did
	if bytes.Contains(first.Stderr.(*bytes.Buffer).Bytes(), []byte("password")) {
		t.Error("the log speaks of passwords")
	}
}

// testBus is a bus as the server runs it, as far as one daemon sees.
type testBus struct {
	url    string
	js     jetstream.JetStream
	logins atomic.Int32
	check  func(user, token string) bool
}

// Check implements natsserver.Authentication.
func (b *testBus) Check(c natsserver.ClientAuthentication) bool {
	o := c.GetOpts()
	if o.Username == "test" {
		return true
	}
	b.logins.Add(1)
	return b.check(o.Username, o.Password)
}

func startBus(t *testing.T, ctx context.Context, domain typed.Domain, me dao.Address) *testBus {
	b := &testBus{check: func(user, token string) bool {
		raw, err := base64.StdEncoding.DecodeString(token)
		var l struct {
			Login typed.Login    `json:"login"`
			Sig   protocol.Bytes `json:"sig"`
		}
		return err == nil && json.Unmarshal(raw, &l) == nil && l.Login.Audience == "bus" && user == me.String() && typed.Verify(domain, &l.Login, l.Sig, me) == nil
	}}
	s, err := natsserver.NewServer(&natsserver.Options{Host: "127.0.0.1", Port: -1, JetStream: true, StoreDir: t.TempDir(), NoSigs: true, NoLog: true, CustomClientAuthentication: b})
	must(t, err)
	s.Start()
	t.Cleanup(func() { s.Shutdown(); s.WaitForShutdown() })
	if !s.ReadyForConnections(10 * time.Second) {
		t.Fatal("no bus")
	}
	b.url = s.ClientURL()
	nc, err := nats.Connect(b.url, nats.UserInfo("test", ""))
	must(t, err)
	t.Cleanup(nc.Close)
	b.js, err = jetstream.New(nc)
	must(t, err)
	for name, subject := range map[string]string{"WORK": "work.>", "REPLY": "reply.>"} {
		_, err := b.js.CreateStream(ctx, jetstream.StreamConfig{Name: name, Subjects: []string{subject}, Retention: jetstream.WorkQueuePolicy})
		must(t, err)
	}
	_, err = b.js.CreateConsumer(ctx, "WORK", jetstream.ConsumerConfig{Durable: "d_" + me.String(), FilterSubject: "work." + me.String(), AckPolicy: jetstream.AckExplicitPolicy, AckWait: time.Second, MaxDeliver: -1})
	must(t, err)
	_, err = b.js.CreateConsumer(ctx, "REPLY", jetstream.ConsumerConfig{Durable: "reader", AckPolicy: jetstream.AckExplicitPolicy})
	must(t, err)
	return b
}

// ask sends work and waits for its reply.
func (b *testBus) ask(t *testing.T, ctx context.Context, to dao.Address, env *protocol.Envelope) *protocol.Envelope {
	raw, err := json.Marshal(env)
	must(t, err)
	m := nats.NewMsg("work." + to.String())
	m.Data = raw
	m.Header.Set("Sahm-To", to.String())
	_, err = b.js.PublishMsg(ctx, m)
	must(t, err)
	c, err := b.js.Consumer(ctx, "REPLY", "reader")
	must(t, err)
	for {
		msg, err := c.Next(jetstream.FetchMaxWait(30 * time.Second))
		must(t, err)
		must(t, msg.Ack())
		reply, err := protocol.Decode(msg.Data())
		must(t, err)
		// A daemon that was killed before its acknowledgement arrived replies
		// to that work again.
		if reply.Round == env.Round {
			return reply
		}
	}
}
