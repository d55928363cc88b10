package main

import (
	"context"
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/mpc/wire"
	"sahm/storage/gateway"
	"sahm/trainer"
	"sahm/trainer/engine"
)

// concurrency is how many tasks are done at once; tasks of one run wait for
// each other.
const concurrency = 4

// daemon is a trainer connected to its chain node and server.
type daemon struct {
	cfg     *config
	log     *slog.Logger
	fence   *fence // of HTTP; the bus has its own
	server  *server
	client  *chain.Client
	journal *chain.FileJournal
	sender  *chain.Sender
	node    *node
	named   string // the bus that the server names
}

// connect opens key, node, server and journal, waiting for those that are not
// up yet.
func connect(ctx context.Context, cfg *config, log *slog.Logger) (*daemon, error) {
	key, err := loadKey(cfg.Dir)
	if err != nil {
		return nil, err
	}
	log = log.With("account", key.Address().String())
	d := &daemon{cfg: cfg, log: log, fence: newFence()}
	for _, u := range []string{cfg.Node, cfg.Server} {
		if err := d.fence.allow(u); err != nil {
			return nil, err
		}
	}
	err = retry(ctx, log, "connecting to the chain node", func() (err error) {
		d.client, err = chain.DialHTTP(ctx, cfg.Node, d.fence.client(30*time.Second))
		return err
	})
	if err != nil {
		return nil, err
	}
	d.server = &server{base: cfg.Server, hc: d.fence.client(10 * time.Minute), signer: key, now: time.Now}
	var st status
	err = retry(ctx, log, "asking the server for its contracts", func() (err error) {
		st, err = d.server.status(ctx)
		return err
	})
	if err == nil && st.ChainID != d.client.ChainID() {
		err = fmt.Errorf("the server works on chain %d, the own node on %d", st.ChainID, d.client.ChainID())
	}
	if err == nil && cfg.Deployment != "" {
		err = given(cfg.Deployment, d.client.ChainID(), &st)
	}
	if err == nil {
		err = pin(cfg.Dir, st)
	}
	if err == nil {
		d.journal, err = chain.OpenFileJournal(filepath.Join(cfg.Dir, "journal"), log)
	}
	if err != nil {
		d.client.Close()
		return nil, err
	}
	d.server.domain = typed.EscrowDomain(st.ChainID, st.Contracts.Escrow)
	d.node = &node{d.client, chain.NewContracts(d.client, st.Contracts)}
	d.named = st.Bus
	d.sender, err = chain.NewSender(chain.SenderConfig{Client: d.client, Signer: key, Journal: d.journal, ABIs: chain.ABIs(), Logger: log})
	if err == nil {
		err = retry(ctx, log, "reconciling transactions", func() error { return d.sender.Reconcile(ctx) })
	}
	if err != nil {
		d.close()
		return nil, err
	}
	return d, nil
}

func (d *daemon) close() {
	if d.journal != nil {
		if err := d.journal.Close(); err != nil {
			d.log.Warn("closing the journal", "error", err)
		}
	}
	d.client.Close()
}

// retry does something until it works or ctx ends; a daemon outlives the
// restarts of what it depends on.
func retry(ctx context.Context, log *slog.Logger, what string, do func() error) error {
	for wait := 200 * time.Millisecond; ; wait = min(2*wait, 15*time.Second) {
		err := do()
		if err == nil {
			return nil
		}
		log.Warn(what, "error", err, "wait", wait.String())
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s: %w", what, err)
		case <-time.After(wait):
		}
	}
}

func serveCommand(ctx context.Context, args []string, stdin io.Reader, _, stderr io.Writer) error {
	var cfg config
	fs := flag.NewFlagSet("serve", flag.ContinueOnError)
	fs.SetOutput(stderr)
	cfg.flags(fs)
	fs.StringVar(&cfg.Bus, "bus", "", "URL of the message bus (default: what the server says, unless that is a private address)")
	fs.StringVar(&cfg.Backend, "backend", backendAuto, "where to train: cpu, gpu, or auto: a GPU if one is fit and a plugin is found")
	fs.DurationVar(&cfg.Drain, "drain", 20*time.Second, "how long running tasks may go on when it is told to stop; then they are handed back")
	fs.DurationVar(&cfg.TaskLimit, "task-limit", 6*time.Hour, "longest time for one task")
	fs.Uint64Var(&cfg.MemoryLimit, "memory-limit", defaultMemory(cgroupMemory), "bytes of memory that it may use (0: no limit)")
	fs.BoolVar(&cfg.AutoRegister, "auto-register", false, "register and stake at start if that was not done")
	fs.BoolVar(&cfg.ExitWithParent, "exit-with-parent", false, "stop when standard input ends")
	if _, err := parse(fs, args, 0); err != nil {
		return err
	}
	if err := cfg.validate(); err != nil {
		return err
	}
	if err := forbidCores(); err != nil {
		return err
	}
	if cfg.ExitWithParent {
		c, cancel := context.WithCancel(ctx)
		defer cancel()
		ctx = c
		// Not waited for: a read from the parent's pipe ends with the process.
		go func() {
			_, _ = io.Copy(io.Discard, stdin)
			cfg.orphaned.Store(true)
			cancel()
		}()
	}
	err := serve(ctx, &cfg, cfg.logger(stderr))
	if ctx.Err() != nil && (err == nil || errors.Is(err, context.Canceled)) {
		return nil // asked to stop
	}
	return err
}

// serve takes work until ctx ends.
func serve(ctx context.Context, cfg *config, log *slog.Logger) error {
	d, err := connect(ctx, cfg, log)
	if err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return err
	}
	defer d.close()
	way, busURL, err := openBus(ctx, cfg, d.named)
	if err != nil {
		return err
	}
	if cfg.AutoRegister {
		if err := retry(ctx, d.log, "registering", func() error { return register(ctx, d.node, d.sender, cfg, d.log) }); err != nil {
			return err
		}
	}
	compute, err := openCompute(ctx, cfg.Backend, cfg.Dir, d.log)
	if err != nil {
		return err
	}
	defer func() {
		if err := compute.close(); err != nil {
			d.log.Warn("closing the engine", "error", err)
		}
	}()
	if err := (limits{MemoryBytes: cfg.MemoryLimit}).confine(compute.gpu == nil); err != nil {
		return err
	}
	t, err := trainer.New(trainer.Config{
		Workers: runtime.GOMAXPROCS(0), Dir: cfg.Dir, Signer: d.server.signer, ChainID: d.client.ChainID(), Escrow: d.node.contracts.Addresses().Escrow,
		Chain: d.node, Keys: keys{d.node.contracts, d.sender}, Blobs: d.server,
		Content: gateway.New(cfg.Server, d.server.hc), Engine: &computer{compute.engine, compute},
		Device: compute.device(), Calibration: compute.calibrated.Load,
		Log: d.log, Now: time.Now, Rand: rand.Reader,
	})
	if err != nil {
		return err
	}
	bus, err := wire.Dial(ctx, wire.Config{
		URL: busURL, Address: t.Address(), Token: func() (string, error) { return d.server.login("bus") },
		Concurrency: concurrency, Dialer: way, Logger: d.log,
	})
	if err != nil {
		return err
	}
	defer bus.Close()
	q, err := openQueue(filepath.Join(cfg.Dir, "queue"), time.Now())
	if err != nil {
		return err
	}
	d.log.Info("taking work", "bus", busURL, "class", compute.engine.Class())

	// Tasks, and the transactions that they need, outlive ctx while they drain.
	work, end := context.WithCancel(context.WithoutCancel(ctx))
	var background sync.WaitGroup
	defer background.Wait()
	defer end()
	state := boardState{Account: t.Address().String(), Class: compute.engine.Class(), NoGPU: compute.why, MemoryLimit: cfg.MemoryLimit}
	if compute.gpu != nil {
		state.Device = compute.gpu.device.Model
	}
	w := &worker{queue: q, board: newBoard(cfg.Dir, state, time.Now), log: d.log, limit: cfg.TaskLimit, handle: t.HandleBytes, work: work}
	background.Go(func() {
		if err := d.sender.Run(work); err != nil && work.Err() == nil {
			d.log.Warn("transactions are no longer reconciled", "error", err)
		}
	})
	background.Go(func() {
		if err := compute.calibrate(work, filepath.Join(cfg.Dir, "calibration.json")); err != nil && work.Err() == nil {
			d.log.Warn("no calibration: receipts will have no reference time", "error", err)
		}
	})
	background.Go(func() { q.keepSwept(work, time.Now, d.log) })
	background.Go(func() {
		err := w.board.run(work, func(s *boardState) {
			s.Connected, s.Queued, s.MemoryBytes = bus.Connected(), q.length(), memoryInUse()
			s.GPU, s.Unfit = compute.look()
		})
		if err != nil {
			d.log.Warn("the status command will show nothing new", "error", err)
		}
	})
	idle := make(chan struct{})
	background.Go(func() { drain(ctx, cfg.drainTime, idle, func() { w.board.draining() }, end, d.log) })
	defer close(idle)
	background.Go(func() {
		if err := bus.WaitConnected(ctx); err != nil {
			return // stopped first
		}
		if err := q.resume(ctx, d.log, w.do, bus.Send); err != nil {
			d.log.Warn("the queue cannot be read; the bus has what is in it", "error", err)
		}
	})
	return bus.Run(ctx, w.do)
}

// computer is the compute engine as the runner wants it. Only training is done
// on an accelerator: scores and gradients are compared bit for bit with those
// of another trainer, which may have none.
type computer struct {
	e  *engine.Engine
	on *compute
}

func (c *computer) Class() string { return c.e.Class() }

func (c *computer) Train(ctx context.Context, j trainer.Job) (trainer.Trained, error) {
	var o engine.TrainOutput
	metered, err := c.on.work(ctx, j, func() (err error) {
		o, err = c.e.Train(ctx, engine.TrainInput{Spec: j.Spec, Inputs: j.Inputs, Classes: j.Classes, Params: j.Params, X: j.X, Y: j.Y, Seed: j.Seed, Steps: j.Steps,
			FirstStep: j.FirstStep, Prox: j.Prox, Correction: j.Correction, Observe: j.Observe})
		return err
	})
	return trainer.Trained{Params: o.Params, Delta: o.Delta, Steps: o.Steps, Samples: o.Samples, FLOPs: o.FLOPs, Metered: metered}, diverged(err)
}

func (c *computer) Evaluate(ctx context.Context, j trainer.Job) (trainer.Evaluated, error) {
	o, err := c.on.plain.Evaluate(ctx, data(j))
	return trainer.Evaluated{Loss: o.Loss, Accuracy: o.Accuracy}, diverged(err)
}

func (c *computer) Gradient(ctx context.Context, j trainer.Job) ([]float32, error) {
	g, err := c.on.plain.Gradient(ctx, data(j))
	return g, diverged(err)
}

func data(j trainer.Job) engine.Data {
	return engine.Data{Spec: j.Spec, Inputs: j.Inputs, Classes: j.Classes, Params: j.Params, X: j.X, Y: j.Y}
}

func diverged(err error) error {
	if errors.Is(err, engine.ErrDiverged) {
		return fmt.Errorf("%w: %w", trainer.ErrDiverged, err)
	}
	return err
}
