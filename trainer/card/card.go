// Package card is a trained model's card: what it was trained on and how
// privately, how well it does on given rows, class by class, whether its
// probabilities mean what they say, and what each column matters.
//
// It measures and writes down; it does not train, predict or read files. What
// it says of training is what the caller attests; what it says of rows it
// computed from them. Equal arguments give equal cards.
package card

import (
	"encoding/json"
	"fmt"

	"sahm/dao"
	"sahm/federated/model"
)

// Version is the only version of a card there is.
const Version = 1

// Card is written as JSON by JSON and for people by Markdown.
type Card struct {
	Version    int        `json:"version"`
	Model      Model      `json:"model"`
	Provenance Provenance `json:"provenance,omitzero"`
	Privacy    Privacy    `json:"privacy"`
	Data       Data       `json:"data"`
	// Measures is of the rows that the holder of the model has; nil if there
	// were none.
	Measures *Measures `json:"measures,omitempty"`
	// Limits are what a reader must not conclude from the card.
	Limits []string `json:"limits"`
}

// Model says what was trained.
type Model struct {
	Family     model.Family    `json:"family"`
	Spec       json.RawMessage `json:"spec"` // canonical
	SpecHash   dao.Hash        `json:"specHash"`
	Hash       dao.Hash        `json:"hash"` // model.Hash of the parameters
	Parameters int             `json:"parameters"`
	Inputs     int             `json:"inputs"`
	Classes    []string        `json:"classes"`
	// FLOPsPerRow is what predicting one row takes, by FLOPFormula.
	FLOPsPerRow uint64 `json:"flopsPerRow"`
	FLOPFormula string `json:"flopFormula"`
}

// Describe is the Model of parameters that ReadSafetensors returned.
func Describe(f model.File, classes []string) Model {
	return Model{
		Family: f.Spec.Family, Spec: f.Spec.Canonical(), SpecHash: f.Spec.Hash(), Hash: model.Hash(f.Params),
		Parameters: len(f.Params), Inputs: f.Inputs, Classes: classes,
		FLOPsPerRow: model.EvaluateFLOPs(f.Spec, f.Inputs, f.Classes, 1), FLOPFormula: f.Spec.Family.Formula(),
	}
}

// Provenance says where the parameters come from.
type Provenance struct {
	RunID  string `json:"runId,omitempty"`
	Rounds int    `json:"rounds,omitempty"`
	// Attested tells whether the hash was compared with the one on chain.
	Attested bool      `json:"attested"`
	Datasets []Dataset `json:"datasets,omitempty"`
}

// Dataset is one contributor's part.
type Dataset struct {
	ID      string `json:"id"`
	Version uint32 `json:"version,omitempty"`
	Tier    string `json:"tier,omitempty"`   // where it was opened: cloud, local, encrypted
	Weight  uint64 `json:"weight,omitempty"` // in the average, of all datasets'
}

// Privacy is the guarantee that the parameters carry. Unit is what one
// guarantee covers, "contributor" or "record", empty for none.
type Privacy struct {
	Unit      string  `json:"unit,omitempty"`
	Epsilon   float64 `json:"epsilon,omitempty"`
	Delta     float64 `json:"delta,omitempty"`
	Statement string  `json:"statement"`
}

// NoPrivacy is the statement for parameters without a guarantee.
const NoPrivacy = "no differential privacy: who holds the model may learn something of single contributors from it"

// Data describes the features, in the schema's order.
type Data struct {
	Label   string   `json:"label"`
	Columns []Column `json:"columns"`
	// Rows is how many rows the cohort's statistics round counted; 0 if unknown.
	Rows int `json:"rows,omitempty"`
}

// Column is one feature as the encoder reads it.
type Column struct {
	Name       string `json:"name"`
	Kind       string `json:"kind"`
	Categories int    `json:"categories,omitempty"`
}

// DefaultLimits are true of every card.
func DefaultLimits() []string {
	return []string{
		"Measures are of the rows given here; they say nothing of others that are drawn differently.",
		"Importance is what the model uses, not what causes the label; columns that carry the same information share it.",
		"The contributors' rows were seen by nobody who wrote this card.",
	}
}

// JSON is the card for machines, indented, with a final newline.
func (c Card) JSON() ([]byte, error) {
	b, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode card: %w", err)
	}
	return append(b, '\n'), nil
}
