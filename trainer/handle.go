package trainer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"sahm/dao"
	"sahm/federated/protocol"
)

// ErrNotForUs reports an envelope that gets no answer at all: it is not signed
// by the coordinator of its run, or is no task.
var ErrNotForUs = errors.New("not a task of this run's coordinator")

// task is one task being done.
type task struct {
	env   *protocol.Envelope
	state *runState
	view  RunView // from the own node, read at the start of the task
	start time.Time
}

// handler does one kind of task and returns the reply's kind and body.
type handler func(*Trainer, context.Context, *task) (protocol.Kind, any, error)

func handlerOf(k protocol.Kind) (handler, bool) {
	h, ok := map[protocol.Kind]handler{
		protocol.RunInvite:   (*Trainer).invite,
		protocol.RunAssigned: (*Trainer).assigned,
		protocol.DataOpen:    (*Trainer).dataOpen,
		protocol.RoundTrain:  (*Trainer).train,
		protocol.RoundEval:   (*Trainer).evaluate,
		protocol.GradReveal:  (*Trainer).reveal,
		protocol.GradCheck:   (*Trainer).checkGradient,
		protocol.RunReceipts: (*Trainer).receipts,
		protocol.RunClose:    (*Trainer).closeRun,
	}[k]
	return h, ok
}

// Handle does one task and returns the signed reply: the kind that belongs to
// the task, or protocol.Refused with one of the Code constants. An error means
// that there is no reply: ErrNotForUs for an envelope that deserves none, and
// ctx's error when it ended first.
func (t *Trainer) Handle(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	h, ok := handlerOf(env.Kind)
	if !ok {
		return nil, fmt.Errorf("%w: kind %q", ErrNotForUs, env.Kind)
	}
	if err := env.Verify(t.domain); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotForUs, err)
	}
	s := t.state(env.RunID)
	s.mu.Lock()
	defer s.mu.Unlock()
	log := t.cfg.Log.With("run", env.RunID.String(), "attempt", env.Attempt, "round", env.Round, "task", string(env.Kind))

	k := &task{env: env, state: s, start: t.cfg.Now()}
	var (
		kind protocol.Kind
		body any
		err  error
	)
	k.view, err = t.cfg.Chain.Run(ctx, env.RunID)
	switch {
	case err == nil && (k.view.State == RunNone || k.view.Coordinator != env.From):
		if k.view.State != RunNone {
			return nil, fmt.Errorf("%w: signed by %s", ErrNotForUs, env.From)
		}
		err = later(CodeUnknownRun, "the own node does not show it")
	case errors.Is(err, ErrNotOnChain):
		err = later(CodeUnknownRun, "the own node does not show it")
	case err != nil:
		err = &RefusalError{Code: CodeUnavailable, Retry: true, text: "the own chain node does not answer", Err: err}
	default:
		kind, body, err = h(t, ctx, k)
	}
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		r := asRefusal(err)
		log.Warn("task refused", "code", r.Code, "retry", r.Retry, "error", r.Error())
		kind, body = protocol.Refused, t.refusal(env.Kind, r)
	} else {
		log.Info("task done", "ms", t.cfg.Now().Sub(k.start).Milliseconds())
	}
	reply, err := protocol.Sign(t.cfg.Signer, t.domain, protocol.Header{
		Kind: kind, RunID: env.RunID, Attempt: env.Attempt, Round: env.Round, Task: env.Task}, body)
	if err != nil {
		return nil, fmt.Errorf("sign reply: %w", err)
	}
	return reply, nil
}

// refusal is what the coordinator may read: causes that come from this
// machine (paths, addresses of nodes) stay in the log.
func (t *Trainer) refusal(kind protocol.Kind, r *RefusalError) protocol.Refusal {
	detail := r.text
	if r.Err != nil && r.Code != CodeInternal && r.Code != CodeUnavailable {
		detail = r.Error()
	}
	return protocol.Refusal{TaskKind: kind, Code: r.Code, Detail: detail, Retry: r.Retry}
}

// HandleBytes is Handle on encoded envelopes, for a message bus. Errors:
// protocol.ErrMalformed and those of Handle.
func (t *Trainer) HandleBytes(ctx context.Context, payload []byte) ([]byte, error) {
	env, err := protocol.Decode(payload)
	if err != nil {
		return nil, err
	}
	reply, err := t.Handle(ctx, env)
	if err != nil {
		return nil, err
	}
	return json.Marshal(reply)
}

// requireRunning checks that the task is of the attempt that the chain shows
// as assigned or in training.
func (k *task) requireRunning() error {
	if k.view.State != RunAssigned && k.view.State != RunTraining {
		// Funded means that our node has not seen the assignment yet.
		return &RefusalError{Code: CodeWrongState, Retry: k.view.State == RunFunded, text: fmt.Sprintf("state %d, want assigned or training", k.view.State)}
	}
	return k.requireAttempt()
}

func (k *task) requireAttempt() error {
	if k.env.Attempt != k.view.Attempt {
		return &RefusalError{Code: CodeWrongAttempt, Retry: k.env.Attempt > k.view.Attempt, text: fmt.Sprintf("the chain shows attempt %d", k.view.Attempt)}
	}
	return nil
}

// job loads what was persisted at invitation or assignment and builds the
// checked, immutable description of the run.
func (t *Trainer) job(run dao.RunID) (*job, error) {
	var d protocol.RunDocs
	ok, err := readJSON(filepath.Join(t.runDir(run), "documents.json"), &d)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, refuse(CodeNotAssigned, "this trainer was never told of the run")
	}
	return t.checkDocs(run, d)
}
