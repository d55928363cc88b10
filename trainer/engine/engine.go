// Package engine trains and evaluates the models of federated/model: a round's
// local steps, a validation score, the gradient that attribution needs, and the
// centralised reference. On the CPU package native does the steps; every model
// is a GoMLX graph as well, for accelerators and as the check of the other.
//
// It knows nothing of rounds, masks, files or money, and it is the only package
// that imports GoMLX. Parameters go in and out as one flat vector in the order
// of model.Shapes. It promises that equal inputs give bit-identical outputs
// within one hardware class (see Class), whatever GOMAXPROCS is and however
// often the engine was used before; across classes results agree to rounding.
package engine

import (
	"errors"
	"fmt"
	"sync"

	"github.com/gomlx/compute"
	"github.com/gomlx/compute/gobackend"
	"github.com/gomlx/gomlx/core/graph"

	"sahm/dao"
	"sahm/federated/model"
)

// Errors of the engine.
var (
	// ErrDiverged reports a loss or parameter that is NaN or infinite.
	ErrDiverged = errors.New("training diverged")
	// ErrBadInput reports arrays whose sizes contradict each other, or a label
	// outside the classes.
	ErrBadInput = errors.New("bad training input")

	errClosed = errors.New("engine is closed")
)

// maxCompiled bounds how many models an engine keeps compiled. A trainer works
// on few at a time; on the one beyond, the cache starts over.
const maxCompiled = 16

// Engine owns a backend and the graphs compiled on it. It is safe for
// concurrent use, and what it computes for one caller never depends on another.
type Engine struct {
	backend compute.Backend
	class   string
	native  bool // train, score and differentiate by package native

	mu       sync.Mutex
	compiled map[programKey]*program
	closed   bool
}

// programKey names what a compiled graph depends on besides the batch size,
// for which GoMLX itself keeps one graph each.
type programKey struct {
	spec            dao.Hash
	inputs, classes int
	prox, corrected bool
}

// program holds the graphs of one model.
type program struct {
	step, forward, gradient, clipped *graph.Exec
}

// New starts an engine on the CPU. Close it when done. Package xla starts one on
// an accelerator.
func New() (*Engine, error) {
	// One operator after the other: a goroutine for each costs small graphs more
	// than it saves, and has been seen to wait for one another forever. Products
	// are still shared out.
	backend, err := gobackend.New("ops_sequential")
	if err != nil {
		return nil, fmt.Errorf("start go backend: %w", err)
	}
	e := on(backend, cpuClass())
	e.native = true
	return e, nil
}

// on is the engine over a backend.
func on(backend compute.Backend, class string) *Engine {
	return &Engine{backend: backend, class: class, compiled: map[programKey]*program{}}
}

// open returns an error after Close.
func (e *Engine) open() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return errClosed
	}
	return nil
}

// Close releases the compiled graphs and the backend. Calls after it fail; it
// must not be called while one is running.
func (e *Engine) Close() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return nil
	}
	e.closed = true
	for _, p := range e.compiled {
		p.finalize()
	}
	e.compiled = nil
	e.backend.Finalize()
	return nil
}

// program returns the graphs for a model, building them once. Nothing is
// compiled until a graph first runs on a batch of some size.
func (e *Engine) program(s model.Spec, inputs, classes int) (*program, error) {
	return e.stepProgram(s, inputs, classes, false, false)
}

// stepProgram is program whose step takes a proximal term or a correction.
func (e *Engine) stepProgram(s model.Spec, inputs, classes int, prox, corrected bool) (*program, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	if err := model.CheckSize(s, inputs, classes); err != nil {
		return nil, err
	}
	key := programKey{s.Hash(), inputs, classes, prox, corrected}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		return nil, errClosed
	}
	if p, ok := e.compiled[key]; ok {
		return p, nil
	}
	if len(e.compiled) >= maxCompiled {
		// Not finalized: another goroutine may be running one. The collector
		// takes them.
		e.compiled = map[programKey]*program{}
	}
	p, err := newProgram(e.backend, builder{
		spec: s, shapes: model.Shapes(s, inputs, classes), classes: classes, prox: prox, corrected: corrected,
	})
	if err != nil {
		return nil, err
	}
	e.compiled[key] = p
	return p, nil
}

func newProgram(backend compute.Backend, b builder) (*program, error) {
	var p program
	for _, g := range []struct {
		dst  **graph.Exec
		name string
		fn   func([]*graph.Node) []*graph.Node
	}{
		{&p.step, "step", b.step},
		{&p.forward, "forward", b.forward},
		{&p.gradient, "gradient", b.gradient},
		{&p.clipped, "clipped", b.clipped},
	} {
		exec, err := graph.NewExec(backend, g.fn)
		if err != nil {
			return nil, fmt.Errorf("build %s graph: %w", g.name, err)
		}
		*g.dst = exec.WithName(g.name).SetMaxCache(-1)
	}
	return &p, nil
}

func (p *program) finalize() {
	p.step.Finalize()
	p.forward.Finalize()
	p.gradient.Finalize()
	p.clipped.Finalize()
}
