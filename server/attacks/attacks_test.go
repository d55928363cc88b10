//go:build integration

package attacks

import (
	"errors"
	"fmt"
	"os"
	"testing"
	"text/tabwriter"

	"sahm/dao/chain"
)

// named is what an attack must end in.
type named struct {
	name string
	is   func(error) bool
}

// sentinel is a Go error by its name in the source.
func sentinel(name string, want error) named {
	return named{name, func(err error) bool { return errors.Is(err, want) }}
}

// revert is a contract's custom error.
func revert(name string) named {
	return named{name + " (revert)", func(err error) bool {
		var re *chain.RevertError
		return errors.As(err, &re) && re.Name == name
	}}
}

// problem is an RFC 9457 problem of the API with its status.
func problem(status int, name string) named {
	return named{fmt.Sprintf("%d urn:sahm:problem:%s", status, name), func(err error) bool {
		var p *apiProblem
		return errors.As(err, &p) && p.Status == status && p.Type == "urn:sahm:problem:"+name
	}}
}

// table collects the lines.
type table struct {
	t    *testing.T
	rows [][4]string
}

// line runs an attack and then its control.
func (b *table) line(attack, layer string, want named, run, control func() error) {
	b.t.Helper()
	got, verdict := want.name, "control ok"
	switch err := run(); {
	case err == nil:
		got = "NOT REFUSED"
		b.t.Errorf("%s at %s: not refused", attack, layer)
	case !want.is(err):
		got = "OTHER ERROR: " + err.Error()
		b.t.Errorf("%s at %s: got %v, want %s", attack, layer, err, want.name)
	}
	if err := control(); err != nil {
		verdict = "CONTROL FAILED"
		b.t.Errorf("%s at %s: the control fails: %v", attack, layer, err)
	}
	b.rows = append(b.rows, [4]string{attack, layer, got, verdict})
}

func (b *table) print() {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "attack\t| layer\t| named error\t| control")
	for _, r := range b.rows {
		fmt.Fprintf(w, "%s\t| %s\t| %s\t| %s\n", r[0], r[1], r[2], r[3])
	}
	if err := w.Flush(); err != nil {
		b.t.Error(err)
	}
}

func TestAttacks(t *testing.T) {
	b := &table{t: t}
	defer b.print()
	ciphertext(b)
	vectors(b)
	specs(b)
	custodians(b)
	m := newMarket(t)
	m.uploads(b)
	m.signIn(b)
	m.registrations(b)
	m.proposals(b)
	m.quotes(b)
	m.runs(b)
}
