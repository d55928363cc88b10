// Package demo drives the whole market from outside, as its users would: it
// splits a file over contributors, starts a server, and then only runs the
// command-line client for every contributor and for the builder. It holds no
// key, reads no database and knows no shortcut; what it prints it was told by
// the API or computed from files that belong to the party concerned.
package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"sahm/federated/model"
	"sahm/trainer/dataset"
)

// Options of one demo. The zero values of optional fields are the defaults.
type Options struct {
	Data         string // CSV file
	BuiltInData  bool   // Data is the built-in Breast Cancer Wisconsin: contributors are called hospitals
	Label        string
	NoHeader     bool
	Drop         []string
	Contributors int // 3 to 64, default 4
	Rounds       int // default 5
	Model        string
	Strategy     string // server rule; empty averages
	Seed         uint64
	JSON         string // report file; empty for none
	KeepDir      string // keep working files here instead of a temporary directory

	Sahm, Trainer string // executables
	Out           io.Writer
	Terminal      bool // Out is a terminal: draw progress bars in place
}

// ErrInput marks errors of the caller's input: exit code 2.
var ErrInput = errors.New("input")

// BuiltIn is the default data set's name in reports.
const BuiltIn = "Breast Cancer Wisconsin (Original)"

// Limits of Options.
const (
	MinContributors = 3
	MaxContributors = 64
	MaxRounds       = 200
)

func (o *Options) validate() error {
	bad := func(f string, a ...any) error { return fmt.Errorf("%w: %s", ErrInput, fmt.Sprintf(f, a...)) }
	if o.Contributors < MinContributors || o.Contributors > MaxContributors {
		return bad("--contributors must be %d to %d, not %d: fewer than %d would let two of them compute the third's update from the sum", MinContributors, MaxContributors, o.Contributors, MinContributors)
	}
	if o.Rounds < 1 || o.Rounds > MaxRounds {
		return bad("--rounds must be 1 to %d, not %d", MaxRounds, o.Rounds)
	}
	if o.Model != "logistic" && o.Model != "mlp" {
		return bad("--model must be logistic or mlp, not %q", o.Model)
	}
	if o.Strategy != "" && model.StrategyName(o.Strategy) != model.FedAvg && model.DefaultStrategy(model.StrategyName(o.Strategy)) == nil {
		return bad("--strategy must be fedavg, fedprox, fedadam or scaffold, not %q", o.Strategy)
	}
	if o.Label == "" {
		return bad("--label is needed: a column's name, its 1-based index, or \"last\"")
	}
	return nil
}

// name is what people call the file.
func (o *Options) name() string {
	if o.BuiltInData {
		return BuiltIn
	}
	return filepath.Base(o.Data)
}

// party is one user of the market with files of its own.
type party struct {
	name   string
	dir    string
	data   string // CSV
	rows   int
	wallet string
	addr   string
}

// plan is the split of the file, before anything is started.
type plan struct {
	source       string
	rows         int
	contributors []party
	builder      party
	validation   string
	validRows    int
	test         string
	testRows     int
	label        string
	classes      int
}

// prepare reads the file, splits it and writes one CSV a party. Every error
// is the input's.
func prepare(o *Options, dir string) (*plan, error) {
	f, err := os.Open(o.Data)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrInput, err)
	}
	defer f.Close()
	t, err := dataset.ReadCSV(f, dataset.Options{Label: o.Label, NoHeader: o.NoHeader, Drop: o.Drop})
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %v", ErrInput, o.name(), err)
	}
	s := dataset.Split(t.Labels, o.Seed)
	parts, err := dataset.Dirichlet(t.Labels, s.Train, o.Contributors, 0.5, o.Seed)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %v", ErrInput, filepath.Base(o.Data), err)
	}
	if _, err := dataset.InferSchema(t.Subset(s.Validation)); err != nil {
		return nil, fmt.Errorf("%w: %s: the validation split (15 %% of the rows): %v", ErrInput, filepath.Base(o.Data), err)
	}
	if len(s.Test) == 0 {
		return nil, fmt.Errorf("%w: %s: no rows are left for testing", ErrInput, filepath.Base(o.Data))
	}
	p := &plan{source: o.name(), rows: t.Rows(), label: t.LabelName, classes: len(t.Classes()), validRows: len(s.Validation), testRows: len(s.Test)}
	write := func(owner, file string, rows []int) (string, error) {
		d := filepath.Join(dir, owner)
		if err := os.MkdirAll(d, 0o700); err != nil {
			return "", err
		}
		path := filepath.Join(d, file)
		w, err := os.OpenFile(path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
		if err != nil {
			return "", err
		}
		if err := dataset.WriteCSV(w, t, rows); err != nil {
			w.Close()
			return "", err
		}
		return path, w.Close()
	}
	for i, rows := range parts {
		name := fmt.Sprintf("hospital-%d", i+1)
		if !o.BuiltInData {
			name = fmt.Sprintf("contributor-%d", i+1)
		}
		path, err := write(name, "data.csv", rows)
		if err != nil {
			return nil, err
		}
		d := filepath.Join(dir, name)
		p.contributors = append(p.contributors, party{name: name, dir: d, data: path, rows: len(rows), wallet: filepath.Join(d, "wallet.json")})
	}
	b := filepath.Join(dir, "builder")
	p.builder = party{name: "builder", dir: b, wallet: filepath.Join(b, "wallet.json")}
	if p.validation, err = write("builder", "validation.csv", s.Validation); err != nil {
		return nil, err
	}
	p.test, err = write("builder", "test.csv", s.Test)
	return p, err
}

// Run runs the demo and returns its report. The working directory and every
// process are gone when it returns, whatever happened.
func Run(ctx context.Context, o Options) (rep *Report, err error) {
	if err := o.validate(); err != nil {
		return nil, err
	}
	dir := o.KeepDir
	if dir == "" {
		if dir, err = os.MkdirTemp("", "sahm-demo-"); err != nil {
			return nil, err
		}
		defer os.RemoveAll(dir)
	} else if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	p, err := prepare(&o, filepath.Join(dir, "parties"))
	if err != nil {
		return nil, err
	}
	d := &driver{o: o, plan: p, dir: dir, say: newTeller(o.Out, o.Terminal), started: time.Now(), rep: newReport()}
	defer func() {
		if stopErr := d.stopServer(); stopErr != nil && err == nil {
			err = stopErr
		}
	}()
	if err := d.run(ctx); err != nil {
		if tail := d.serverTail(); tail != "" && ctx.Err() == nil {
			fmt.Fprintf(o.Out, "\nlast lines of the server's log:\n%s\n", tail)
		}
		return nil, err
	}
	return d.rep, nil
}

// WriteJSON writes the report to path, all of it or nothing.
func (r *Report) WriteJSON(path string) error {
	b, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	tmp := path + ".part"
	if err := os.WriteFile(tmp, append(b, '\n'), 0o644); err != nil {
		return err
	}
	if err := os.Rename(tmp, path); err != nil {
		os.Remove(tmp)
		return err
	}
	return nil
}
