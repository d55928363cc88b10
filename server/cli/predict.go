package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/trainer/dataset"
	"sahm/trainer/engine"
)

// Names of the files of a model's folder, which `sahm run model` writes.
const (
	paramsFile   = "model.safetensors"
	encodingFile = "model.json"
)

// maxPredictRows bounds one request or file; probabilities are in memory.
const maxPredictRows = 1 << 20

func predictCommand(e *env) *cobra.Command {
	var input, serve string
	var explain bool
	c := &cobra.Command{
		Use: "predict MODEL", Short: "Predict rows with a trained model, on this machine", Args: cobra.ExactArgs(1),
		Long: "MODEL is a folder that `sahm run model` wrote. --input is a CSV with a header that names the\n" +
			"model's columns; a label column is not needed. --explain says what each column did to the\n" +
			"prediction's probability, compared with a row of averages and no category. --serve answers\n" +
			"POST /predict on an address instead, with rows as CSV or JSON. Nothing leaves this machine.",
		Example: "  sahm predict model --input rows.csv --explain\n  sahm predict model --serve 127.0.0.1:8430",
		RunE: func(cmd *cobra.Command, args []string) error {
			if (input == "") == (serve == "") {
				return badUsage("give --input with a CSV file, or --serve with an address")
			}
			m, err := openLocal(args[0])
			if err != nil {
				return err
			}
			defer m.close()
			if serve != "" {
				return e.servePredictions(cmd.Context(), m, serve)
			}
			return e.predictFile(cmd.Context(), m, input, explain)
		},
	}
	c.Flags().StringVar(&input, "input", "", "CSV with the rows to predict")
	c.Flags().BoolVar(&explain, "explain", false, "say what each column did")
	c.Flags().StringVar(&serve, "serve", "", "answer on this address instead, as 127.0.0.1:8430")
	return c
}

// localModel is a model's folder, read and checked.
type localModel struct {
	file    model.File
	encoder *dataset.Encoder
	schema  dataset.Schema
	widths  []int
	engine  *engine.Engine
	hash    dao.Hash
}

// encoding is what model.json says of how rows become features.
type encoding struct {
	Run        string          `json:"run"`
	ModelHash  dao.Hash        `json:"modelHash"`
	Schema     json.RawMessage `json:"schema"` // as `sahm run model` writes it: an object
	Statistics protocol.Bytes  `json:"statistics"`
}

func openLocal(dir string) (*localModel, error) {
	raw, err := os.ReadFile(filepath.Join(dir, encodingFile))
	if err != nil {
		return nil, badUsage("%v; MODEL is the folder that `sahm run model` wrote", err)
	}
	var enc encoding
	if err := json.Unmarshal(raw, &enc); err != nil {
		return nil, badUsage("%s: %v", encodingFile, err)
	}
	f, err := os.Open(filepath.Join(dir, paramsFile))
	if err != nil {
		return nil, badUsage("%v", err)
	}
	defer f.Close()
	m := &localModel{}
	if m.file, err = model.ReadSafetensors(f); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrUsage, paramsFile, err)
	}
	if m.hash = model.Hash(m.file.Params); m.hash != enc.ModelHash {
		return nil, fmt.Errorf("%s is model %s, but %s is of %s: one of them was changed", paramsFile, m.hash, encodingFile, enc.ModelHash)
	}
	if m.schema, m.encoder, err = encoderOf(enc.Schema, enc.Statistics); err != nil {
		return nil, err
	}
	m.widths = dataset.Columns(m.schema)
	if m.encoder.Width() != m.file.Inputs || m.encoder.Classes() != m.file.Classes {
		return nil, badUsage("the model has %d inputs and %d classes, its encoding %d and %d", m.file.Inputs, m.file.Classes, m.encoder.Width(), m.encoder.Classes())
	}
	if m.engine, err = engine.New(); err != nil {
		return nil, err
	}
	return m, nil
}

// encoderOf is the encoder of a schema document and the statistics round.
func encoderOf(schema, statistics []byte) (dataset.Schema, *dataset.Encoder, error) {
	sch, err := dataset.ParseSchema(schema)
	if err != nil {
		return dataset.Schema{}, nil, err
	}
	sums, err := protocol.DecodeInt64s(statistics, uint64(dataset.StatsLength(sch)))
	if err != nil {
		return dataset.Schema{}, nil, err
	}
	enc, err := dataset.NewEncoder(sch, sums)
	return sch, enc, err
}

func (m *localModel) close() { _ = m.engine.Close() }

func (m *localModel) rows(x []float32) engine.Rows {
	return engine.Rows{Spec: m.file.Spec, Inputs: m.file.Inputs, Classes: m.file.Classes, Params: m.file.Params, X: x}
}

// Probabilities implements card.Predictor.
func (m *localModel) Probabilities(ctx context.Context, x []float32) ([]float32, error) {
	return m.engine.Probabilities(ctx, m.rows(x))
}

// prediction is one row's answer.
type prediction struct {
	Row           int                `json:"row"` // from 1
	Prediction    string             `json:"prediction"`
	Probability   float64            `json:"probability"`
	Probabilities map[string]float64 `json:"probabilities"`
	Explanation   *explanation       `json:"explanation,omitempty"`
}

// explanation adds up: Baseline, the effects and Gap make the probability.
type explanation struct {
	Baseline float64  `json:"baseline"` // the probability for a row of averages and no category
	Effects  []effect `json:"effects"`  // largest first
	Gap      float64  `json:"gap"`      // what integration left over
}

type effect struct {
	Column string  `json:"column"`
	Value  string  `json:"value"`
	Effect float64 `json:"effect"`
}

// predictions is what `sahm predict --json` and POST /predict answer.
type predictions struct {
	ModelHash dao.Hash       `json:"modelHash"`
	Label     string         `json:"label"`
	Rows      []prediction   `json:"rows"`
	Counts    dataset.Counts `json:"counts"` // what encoding changed
}

func (m *localModel) predict(ctx context.Context, t dataset.Table, explain bool) (*predictions, error) {
	if t.Rows() > maxPredictRows {
		return nil, badUsage("%d rows, at most %d at once", t.Rows(), maxPredictRows)
	}
	x, counts, err := m.encoder.EncodeRows(t)
	if err != nil {
		return nil, err
	}
	probs, err := m.Probabilities(ctx, x)
	if err != nil {
		return nil, err
	}
	a := &predictions{ModelHash: m.hash, Label: m.schema.Label.Name, Rows: make([]prediction, t.Rows()), Counts: counts}
	values := map[string][]string{}
	for _, c := range t.Features {
		values[c.Name] = c.Values
	}
	width, classes := m.file.Inputs, m.file.Classes
	for i := range a.Rows {
		row, best := probs[i*classes:(i+1)*classes], 0
		p := prediction{Row: i + 1, Probabilities: make(map[string]float64, classes)}
		for c, v := range row {
			p.Probabilities[m.schema.Label.Classes[c]] = round(v)
			if v > row[best] {
				best = c
			}
		}
		p.Prediction, p.Probability = m.schema.Label.Classes[best], round(row[best])
		if explain {
			at, err := m.engine.Attribute(ctx, m.rows(x[i*width:(i+1)*width]), best)
			if err != nil {
				return nil, err
			}
			p.Explanation = m.explain(at, i, values)
		}
		a.Rows[i] = p
	}
	return a, nil
}

// round keeps what a float32 holds, so that JSON shows 0.9 and not 0.89999998.
func round(v float32) float64 { return math.Round(float64(v)*1e6) / 1e6 }

// explain adds features up to the columns that people know.
func (m *localModel) explain(at engine.Attribution, row int, values map[string][]string) *explanation {
	e := &explanation{Baseline: at.Baseline, Gap: at.Gap}
	first := 0
	for c, f := range m.schema.Features {
		v := effect{Column: f.Name, Value: values[f.Name][row]}
		for _, x := range at.Features[first : first+m.widths[c]] {
			v.Effect += x
		}
		first += m.widths[c]
		e.Effects = append(e.Effects, v)
	}
	slices.SortStableFunc(e.Effects, func(a, b effect) int {
		switch x, y := math.Abs(a.Effect), math.Abs(b.Effect); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return e
}

// readRows reads a CSV to predict.
func (m *localModel) readRows(r io.Reader) (dataset.Table, error) {
	return dataset.ReadCSV(r, dataset.Options{Label: m.schema.Label.Name, MayLackLabel: true})
}

func (e *env) predictFile(ctx context.Context, m *localModel, path string, explain bool) error {
	f, err := os.Open(path)
	if err != nil {
		return badUsage("--input: %v", err)
	}
	defer f.Close()
	t, err := m.readRows(f)
	if err != nil {
		return fmt.Errorf("%w: --input %s: %w", ErrUsage, filepath.Base(path), err)
	}
	a, err := m.predict(ctx, t, explain)
	if errors.Is(err, engine.ErrNoSlope) {
		return badUsage("--explain: %v", err)
	}
	if err != nil {
		return err
	}
	return e.print(a, "%s", describePredictions(a))
}

// shownEffects is how many columns the text names a row.
const shownEffects = 5

func describePredictions(a *predictions) string {
	var b strings.Builder
	for _, p := range a.Rows {
		fmt.Fprintf(&b, "row %d  %s  %.1f %%\n", p.Row, p.Prediction, 100*p.Probability)
		if p.Explanation == nil {
			continue
		}
		fmt.Fprintf(&b, "  from %.1f %% for a row of averages:\n", 100*p.Explanation.Baseline)
		shown := min(shownEffects, len(p.Explanation.Effects))
		rest := p.Explanation.Gap
		for i, v := range p.Explanation.Effects {
			if i >= shown {
				rest += v.Effect
				continue
			}
			value := v.Value
			if value == "" {
				value = "missing"
			}
			fmt.Fprintf(&b, "  %+6.1f  %s = %s\n", 100*v.Effect, v.Column, value)
		}
		fmt.Fprintf(&b, "  %+6.1f  everything else\n", 100*rest)
	}
	if c := a.Counts; c.Clamped+c.Unknown+c.NotNumeric+c.Missing > 0 {
		fmt.Fprintf(&b, "%d numbers outside the model's range clamped, %d unknown categories, %d texts where numbers belong, %d missing values\n", c.Clamped, c.Unknown, c.NotNumeric, c.Missing)
	}
	return b.String()
}
