package engine

import "testing"

// NewGraphs is an engine on the CPU that trains and scores by graphs, as one
// on an accelerator does.
func NewGraphs(t testing.TB) *Engine {
	e, err := New()
	if err != nil {
		t.Fatal(err)
	}
	e.native = false
	t.Cleanup(func() { _ = e.Close() })
	return e
}
