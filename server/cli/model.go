package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/server/coordinator"
	"sahm/storage"
	"sahm/storage/gateway"
	"sahm/storage/seal"
	"sahm/trainer/card"
	"sahm/trainer/dataset"
	"sahm/trainer/engine"
)

type modelFlags struct{ out, test string }

// maxModelBytes bounds a downloaded model.
const maxModelBytes = 4 << 30

// modelAnswer is what `sahm run model` prints.
type modelAnswer struct {
	RunID     string               `json:"runId"`
	CID       string               `json:"cid"`
	ModelHash dao.Hash             `json:"modelHash"`
	Files     []string             `json:"files"`
	Rows      int                  `json:"rows,omitempty"`
	Accuracy  *float64             `json:"accuracy,omitempty"`
	Loss      *float64             `json:"loss,omitempty"`
	PerClass  map[string]classRate `json:"perClass,omitempty"`
	Counts    *dataset.Counts      `json:"counts,omitempty"`
	// Cohort is what encoding changed over all datasets together.
	Cohort dataset.Counts `json:"cohort"`
}

type classRate struct {
	Rows    int `json:"rows"`
	Correct int `json:"correct"`
}

func (e *env) runModel(ctx context.Context, id string, f *modelFlags) error {
	s, err := e.connect(ctx)
	if err != nil {
		return err
	}
	r, err := s.run(ctx, id)
	if err != nil {
		return err
	}
	if r.Statistics != nil && *r.Statistics {
		return fmt.Errorf("run %s made statistics, not a model; see: sahm data stats %s", id, strings.Join(r.Datasets, " "))
	}
	if r.SealedModelCid == nil || r.ModelHash == nil {
		return fmt.Errorf("the run is %s and has no model yet; wait with: sahm run watch %s", r.State, id)
	}
	key, err := e.sealingKey()
	if err != nil {
		return err
	}
	pack, params, err := s.openModel(ctx, *r.SealedModelCid, key)
	if err != nil {
		return err
	}
	want, err := dao.ParseHash(*r.ModelHash)
	if err != nil {
		return err
	}
	if got := model.Hash(params.Params); got != want || pack.ModelHash != want || pack.RunID.String() != id {
		return fmt.Errorf("the sealed model is %s, the custodians attested %s: do not use it; within the challenge window this can be proven", got, want)
	}
	a := modelAnswer{RunID: id, CID: *r.SealedModelCid, ModelHash: want}
	if err := os.MkdirAll(f.out, 0o755); err != nil {
		return err
	}
	privacy := s.runPrivacy(ctx, r)
	doc, err := json.MarshalIndent(map[string]any{"run": id, "modelHash": want, "spec": json.RawMessage(pack.Spec), "schema": json.RawMessage(pack.Schema), "statistics": pack.Statistics,
		"privacy": privacy}, "", " ")
	if err != nil {
		return err
	}
	for name, content := range map[string][]byte{paramsFile: pack.Safetensors, encodingFile: doc} {
		if err := os.WriteFile(filepath.Join(f.out, name), content, 0o644); err != nil {
			return err
		}
	}
	a.Files = []string{filepath.Join(f.out, paramsFile), filepath.Join(f.out, encodingFile)}
	text := fmt.Sprintf("model %s, as attested on chain, is in %s\n", want, f.out)
	if a.Cohort, err = cohortCounts(pack); err != nil {
		return err
	}
	text += fmt.Sprintf("over all datasets together: %d rows used, %d without a known label left out, %d numbers outside the schema's range clamped, %d unknown categories, %d missing values\n",
		a.Cohort.Rows, a.Cohort.Dropped, a.Cohort.Clamped, a.Cohort.Unknown, a.Cohort.Missing)
	local, err := openLocal(f.out)
	if err != nil {
		return err
	}
	defer local.close()
	var test *card.Rows
	if f.test != "" {
		if test, err = score(ctx, local, f.test, &a); err != nil {
			return err
		}
		text += fmt.Sprintf("accuracy on %d test rows: %.2f %%, loss %.4f\n", a.Rows, 100**a.Accuracy, *a.Loss)
	}
	c := describeModel(params, local.schema, a.Cohort.Rows)
	c.Privacy, c.Provenance = privacy, provenance(r)
	more, err := writeCard(ctx, f.out, c, params, test, local)
	if err != nil {
		return err
	}
	a.Files = append(a.Files, more...)
	text += fmt.Sprintf("its card is %s; predict with: sahm predict %s --input rows.csv\n", filepath.Join(f.out, "card.md"), f.out)
	return e.print(a, "%s", text)
}

func (s *session) openModel(ctx context.Context, cid string, key *seal.Identity) (*coordinator.ModelPackage, *model.File, error) {
	id, err := storage.ParseCID(cid)
	if err != nil {
		return nil, nil, err
	}
	body, err := gateway.New(s.e.server, http.DefaultClient).Fetch(ctx, id, maxModelBytes)
	if err != nil {
		return nil, nil, fmt.Errorf("downloading the model: %w", err)
	}
	defer body.Close()
	plain, err := seal.Decrypt(body, key)
	if err != nil {
		return nil, nil, fmt.Errorf("opening the model with the sealing key beside your wallet: %w", err)
	}
	raw, err := io.ReadAll(plain)
	if err != nil {
		return nil, nil, fmt.Errorf("opening the model: %w", err)
	}
	var pack coordinator.ModelPackage
	if err := json.Unmarshal(raw, &pack); err != nil {
		return nil, nil, fmt.Errorf("the model package is malformed: %w", err)
	}
	params, err := model.ReadSafetensors(bytes.NewReader(pack.Safetensors))
	if err != nil {
		return nil, nil, err
	}
	return &pack, &params, nil
}

// cohortCounts reads the counts that the statistics round opened with the sums.
func cohortCounts(pack *coordinator.ModelPackage) (dataset.Counts, error) {
	sch, err := dataset.ParseSchema(pack.Schema)
	if err != nil {
		return dataset.Counts{}, err
	}
	sums, err := protocol.DecodeInt64s(pack.Statistics, uint64(dataset.StatsLength(sch)))
	if err != nil {
		return dataset.Counts{}, err
	}
	return dataset.CohortCounts(sch, sums)
}

// score evaluates the model on rows that stay on this machine, and returns them
// for its card.
func score(ctx context.Context, m *localModel, path string, a *modelAnswer) (*card.Rows, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, badUsage("--test: %v", err)
	}
	defer file.Close()
	t, err := dataset.ReadCSV(file, dataset.Options{Label: m.schema.Label.Name, PartOfWhole: true})
	if err != nil {
		return nil, fmt.Errorf("%w: --test %s: %w", ErrUsage, filepath.Base(path), err)
	}
	x, y, counts, err := m.encoder.Encode(t)
	if err != nil {
		return nil, err
	}
	ev, err := m.engine.Evaluate(ctx, engine.Data{Spec: m.file.Spec, Inputs: m.file.Inputs, Classes: m.file.Classes, Params: m.file.Params, X: x, Y: y})
	if err != nil {
		return nil, err
	}
	// A row whose class the model does not know is a wrong prediction.
	rows := t.Rows()
	correct := 0
	a.PerClass = map[string]classRate{}
	for i, c := range ev.PerClass {
		correct += c.Correct
		a.PerClass[m.schema.Label.Classes[i]] = classRate{Rows: c.Rows, Correct: c.Correct}
	}
	acc := float64(correct) / float64(rows)
	a.Rows, a.Accuracy, a.Loss, a.Counts = rows, &acc, &ev.Loss, &counts
	r := &card.Rows{X: x, Y: y, Widths: m.widths, Classes: m.schema.Label.Classes, Unknown: rows - len(y)}
	for _, f := range m.schema.Features {
		r.Columns = append(r.Columns, f.Name)
	}
	return r, nil
}
