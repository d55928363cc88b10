package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer"
	"sahm/trainer/dataset"
	"sahm/trainer/engine"
)

// referenceInput is the file that the reference command reads. Paths are
// relative to the working directory.
type referenceInput struct {
	Spec       json.RawMessage `json:"spec"`
	Schema     json.RawMessage `json:"schema"`
	Train      []string        `json:"train"` // one file a contributor
	Test       string          `json:"test"`
	Validation string          `json:"validation,omitempty"` // not used: nothing is tuned
	Rounds     int             `json:"rounds"`
	Seed       uint64          `json:"seed"`
}

// referenceOutput is what it prints.
type referenceOutput struct {
	Centralised float64   `json:"centralised_accuracy"`
	Alone       []float64 `json:"alone_accuracy"` // by contributor
	Seconds     float64   `json:"seconds"`
}

func referenceCommand(ctx context.Context, args []string, _ io.Reader, stdout, stderr io.Writer) error {
	fs := flag.NewFlagSet("reference", flag.ContinueOnError)
	fs.SetOutput(stderr)
	asJSON := fs.Bool("json", false, "print JSON")
	files, err := parse(fs, args, 1)
	if err != nil {
		return err
	}
	if len(files) != 1 {
		return fmt.Errorf("%w: one file is needed", errUsage)
	}
	raw, err := os.ReadFile(files[0])
	if err != nil {
		return err
	}
	var in referenceInput
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(&in); err != nil {
		return fmt.Errorf("%s: %w", files[0], err)
	}
	began := time.Now()
	out, err := reference(ctx, in)
	if err != nil {
		return err
	}
	out.Seconds = time.Since(began).Seconds()
	if *asJSON {
		return json.NewEncoder(stdout).Encode(out)
	}
	fmt.Fprintf(stdout, "centralised  %6.2f %%\n", 100*out.Centralised)
	for i, a := range out.Alone {
		fmt.Fprintf(stdout, "alone %-5d  %6.2f %%\n", i+1, 100*a)
	}
	return nil
}

// reference trains the spec on all rows in one place and on each
// contributor's rows alone, from the same start and for as many steps as a
// member takes in all rounds, and scores every model on the test rows. Each
// model's encoder is made from its own training rows.
func reference(ctx context.Context, in referenceInput) (referenceOutput, error) {
	spec, err := model.ParseSpec(in.Spec)
	if err != nil {
		return referenceOutput{}, err
	}
	schema, err := dataset.ParseSchema(in.Schema)
	if err != nil {
		return referenceOutput{}, err
	}
	if len(in.Train) == 0 || in.Rounds < 1 {
		return referenceOutput{}, fmt.Errorf("%w: train and rounds are needed", errUsage)
	}
	test, err := readTable(in.Test, schema)
	if err != nil {
		return referenceOutput{}, err
	}
	var tables []dataset.Table
	for _, path := range in.Train {
		t, err := readTable(path, schema)
		if err != nil {
			return referenceOutput{}, err
		}
		tables = append(tables, t)
	}
	e, err := engine.New()
	if err != nil {
		return referenceOutput{}, err
	}
	y := yardstick{engine: e, spec: spec, schema: schema, rounds: in.Rounds, seed: in.Seed, test: test}
	var out referenceOutput
	if out.Centralised, err = y.accuracy(ctx, tables...); err != nil {
		return out, fmt.Errorf("centralised: %w", err)
	}
	for i, t := range tables {
		a, err := y.accuracy(ctx, t)
		if err != nil {
			return out, fmt.Errorf("%s: %w", in.Train[i], err)
		}
		out.Alone = append(out.Alone, a)
	}
	return out, e.Close()
}

func readTable(path string, s dataset.Schema) (dataset.Table, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return dataset.Table{}, err
	}
	t, err := trainer.ParseTable(raw, s)
	if err != nil {
		return t, fmt.Errorf("%s: %w", path, err)
	}
	return t, nil
}

// yardstick trains and scores one model at a time.
type yardstick struct {
	engine *engine.Engine
	spec   model.Spec
	schema dataset.Schema
	rounds int
	seed   uint64
	test   dataset.Table
}

func (r *yardstick) accuracy(ctx context.Context, tables ...dataset.Table) (float64, error) {
	sum := make([]int64, dataset.StatsLength(r.schema))
	for _, t := range tables {
		v, _, err := dataset.StatsVector(r.schema, t)
		if err != nil {
			return 0, err
		}
		for i := range v {
			sum[i] += v[i]
		}
	}
	enc, err := dataset.NewEncoder(r.schema, sum)
	if err != nil {
		return 0, err
	}
	var x []float32
	var y []int32
	for _, t := range tables {
		tx, ty, _, err := enc.Encode(t)
		if err != nil {
			return 0, err
		}
		x, y = append(x, tx...), append(y, ty...)
	}
	seed := binary.BigEndian.AppendUint64(nil, r.seed)
	trained, err := r.engine.Reference(ctx, engine.ReferenceInput{
		Spec: r.spec, Rounds: r.rounds, Inputs: enc.Width(), Classes: enc.Classes(), X: x, Y: y,
		Init: dao.Keccak256([]byte("sahm/reference/init/v1"), seed), Seed: dao.Keccak256([]byte("sahm/reference/batches/v1"), seed),
	})
	if err != nil {
		return 0, err
	}
	tx, ty, _, err := enc.Encode(r.test)
	if err != nil {
		return 0, err
	}
	score, err := r.engine.Evaluate(ctx, engine.Data{Spec: r.spec, Inputs: enc.Width(), Classes: enc.Classes(), Params: trained.Params, X: tx, Y: ty})
	return score.Accuracy, err
}
