package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"sahm/federated/model"
	"sahm/server/client"
	"sahm/trainer/card"
	"sahm/trainer/dataset"
)

// writeCard writes card.json and card.md, and model.onnx for a family that has
// one, and returns their paths. test may be nil.
func writeCard(ctx context.Context, dir string, c card.Card, f *model.File, test *card.Rows, p card.Predictor) ([]string, error) {
	if test != nil {
		m, err := card.Measure(ctx, p, *test)
		if err != nil {
			return nil, err
		}
		c.Measures = &m
	}
	raw, err := c.JSON()
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{"card.json": raw, "card.md": []byte(c.Markdown())}
	names := []string{"card.json", "card.md"}
	var onnx bytes.Buffer
	switch err := model.WriteONNX(&onnx, f.Spec, f.Inputs, f.Classes, f.Params, map[string]string{"model_hash": c.Model.Hash.String()}); {
	case err == nil:
		files["model.onnx"] = onnx.Bytes()
		names = append(names, "model.onnx")
	case !errors.Is(err, model.ErrNoONNX):
		return nil, err
	}
	for i, name := range names {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, files[name], 0o644); err != nil {
			return nil, err
		}
		names[i] = path
	}
	return names, nil
}

// describeModel is what a card says without rows to measure on.
func describeModel(f *model.File, s dataset.Schema, trained int) card.Card {
	c := card.Card{Version: card.Version, Model: card.Describe(*f, s.Label.Classes), Privacy: card.Privacy{Statement: card.NoPrivacy},
		Data: card.Data{Label: s.Label.Name, Rows: trained}, Limits: card.DefaultLimits()}
	for _, v := range s.Features {
		col := card.Column{Name: v.Name, Kind: string(v.Kind)}
		if v.Kind == dataset.Categorical {
			col.Categories = len(v.Categories)
		}
		c.Data.Columns = append(c.Data.Columns, col)
	}
	return c
}

// runPrivacy is the guarantee of a run, from the ledger of one of its datasets:
// all of them are debited alike. A ledger that does not say is no guarantee.
func (s *session) runPrivacy(ctx context.Context, r *client.Run) card.Privacy {
	none := card.Privacy{Statement: card.NoPrivacy}
	for _, id := range r.Datasets {
		p, err := s.privacy(ctx, id, 0)
		if err != nil {
			continue
		}
		for _, u := range p.Uses {
			if u.RunId != r.Id || u.Loss == nil {
				continue
			}
			epsilon, err := strconv.ParseFloat(u.Loss.Epsilon, 64)
			if err != nil {
				continue
			}
			delta, err := strconv.ParseFloat(u.Loss.Delta, 64)
			if err != nil {
				continue
			}
			return card.Privacy{Unit: string(p.Unit), Epsilon: epsilon, Delta: delta,
				Statement: fmt.Sprintf("This was debited on chain from the lifetime budget of every dataset (%s).", unitText(p.Unit))}
		}
	}
	return none
}

// provenance says where a run's model comes from; its hash was compared with
// the attested one.
func provenance(r *client.Run) card.Provenance {
	p := card.Provenance{RunID: r.Id, Rounds: r.RoundsCompleted, Attested: true}
	for _, id := range r.Datasets {
		p.Datasets = append(p.Datasets, card.Dataset{ID: id})
	}
	return p
}
