package settlement

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/mpc/mask"
	"sahm/trainer/dataset"
)

// ErrWrongAnswer reports published statistics that are not what custodians
// signed, or not what follows from it.
var ErrWrongAnswer = errors.New("these are not the statistics that the custodians signed")

// StatisticsAnswer is what a statistics order (dao.StatisticsSpec) ends in: the
// column statistics of the order's dataset versions together, public and made
// once. Its integers are signed by the custodians; all else follows from them and
// from the order, whose hash is RunID.
type StatisticsAnswer struct {
	Version  int             `json:"version"` // 2
	RunID    dao.RunID       `json:"runId"`
	Order    dao.Order       `json:"order"`
	Datasets []AnswerDataset `json:"datasets"`
	Rows     uint64          `json:"rows"`
	// Privacy is the order's. Without differential privacy the counts are exact
	// but for the rare ones, which every policy allows in plain words.
	Privacy dao.Privacy       `json:"privacy"`
	Schema  protocol.Document `json:"schema"`
	// Sums are the published integers, little-endian, 8 bytes each; their SHA-256
	// is the model hash of the run's result on chain.
	Sums protocol.Bytes `json:"sums"`
	// Columns are dataset.OpenCatalogue of Sums, the label's last.
	Columns []dataset.CatalogueColumn `json:"columns"`
}

// AnswerDataset is one dataset version that an answer covers.
type AnswerDataset struct {
	DatasetID dao.DatasetID `json:"datasetId"`
	Version   uint32        `json:"version"`
	Rows      uint64        `json:"rows"`
}

// MaxAnswerBytes bounds a published answer.
const MaxAnswerBytes = 16 << 20

// OpenCatalogue is what is published of the opened sum of a statistics order:
// the sum itself where it has noise, else with its rare buckets merged. A sum
// outside what the members' rows can give is ErrOutOfRange or
// dataset.ErrBadStats.
func OpenCatalogue(o *dao.Order, s dataset.Schema, sum []int64) ([]int64, error) {
	t, err := privacy.TermsOf(o)
	if err != nil {
		return nil, err
	}
	if t.Statistics == nil {
		return dataset.MergeRare(s, sum)
	}
	if err := mask.CheckRange(sum, int64(len(o.Datasets))*privacy.NormInt+t.Statistics.Tail); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrOutOfRange, err)
	}
	return sum, nil
}

// catalogueNoise is what the sums of an order went through.
func catalogueNoise(o *dao.Order) (n dataset.CatalogueNoise, err error) {
	t, err := privacy.TermsOf(o)
	if err != nil {
		return n, err
	}
	n.Members = len(o.Datasets)
	for _, d := range o.Datasets {
		n.Rows, n.MaxRows = n.Rows+d.Rows, max(n.MaxRows, d.Rows)
	}
	if t.Statistics != nil {
		n.Variance = t.Statistics.Member * float64(n.Members)
	}
	return n, nil
}

// NewAnswer makes the answer of a statistics order from the integers that
// OpenCatalogue gave.
func NewAnswer(run dao.RunID, d *protocol.RunDocs, told []int64) (StatisticsAnswer, error) {
	s, err := dataset.ParseSchema(d.Schema)
	if err != nil {
		return StatisticsAnswer{}, err
	}
	n, err := catalogueNoise(&d.Order)
	if err != nil {
		return StatisticsAnswer{}, err
	}
	a := StatisticsAnswer{Version: 2, RunID: run, Order: d.Order, Rows: n.Rows, Privacy: d.Order.Privacy, Schema: d.Schema, Sums: protocol.EncodeInt64s(told)}
	for _, u := range d.Order.Datasets {
		a.Datasets = append(a.Datasets, AnswerDataset{u.DatasetID, u.Version, u.Rows})
	}
	a.Columns, err = dataset.OpenCatalogue(s, told, n)
	return a, err
}

// ParseAnswer reads a published answer; unknown fields are refused. It checks
// nothing but the form: see Check and Follows.
func ParseAnswer(b []byte) (StatisticsAnswer, error) {
	var a StatisticsAnswer
	if len(b) > MaxAnswerBytes {
		return a, fmt.Errorf("%w: over %d bytes", ErrWrongAnswer, MaxAnswerBytes)
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&a); err != nil {
		return a, fmt.Errorf("%w: %v", ErrWrongAnswer, err)
	}
	if _, err := d.Token(); err != io.EOF {
		return a, fmt.Errorf("%w: trailing data", ErrWrongAnswer)
	}
	if a.Version != 2 {
		return a, fmt.Errorf("%w: version %d", ErrWrongAnswer, a.Version)
	}
	return a, nil
}

// Check demands that the answer is that of the order in d, whose run id the
// caller has verified, and of the integers with the hash signed, the model hash
// of the result on chain: every number in it is then what anybody computes.
func (a StatisticsAnswer) Check(d *protocol.RunDocs, signed dao.Hash) error {
	switch t := d.Order.Training; {
	case t.SpecHash != protocol.DocumentHash([]byte(dao.StatisticsSpec)):
		return fmt.Errorf("%w: the order is not for statistics", ErrWrongAnswer)
	case t.SchemaHash != protocol.DocumentHash(d.Schema):
		return fmt.Errorf("%w: the schema is not the order's", ErrWrongAnswer)
	case protocol.BlobHash(a.Sums) != signed:
		return fmt.Errorf("%w: the sums have another hash", ErrWrongAnswer)
	}
	told, err := protocol.DecodeInt64s(a.Sums, d.Order.Training.StatsLength)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrWrongAnswer, err)
	}
	want, err := NewAnswer(a.RunID, d, told)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrWrongAnswer, err)
	}
	if !sameColumns(a.Columns, want.Columns) {
		return fmt.Errorf("%w: the columns do not follow from the sums", ErrWrongAnswer)
	}
	a.Columns, want.Columns = nil, nil
	// By hash, which covers every field: amounts that are equal may be kept unlike.
	other := typed.OrderHash(typed.Domain{}, &a.Order) != typed.OrderHash(typed.Domain{}, &want.Order)
	a.Order, want.Order = dao.Order{}, dao.Order{}
	if other || !reflect.DeepEqual(a, want) {
		return fmt.Errorf("%w: it is of another order", ErrWrongAnswer)
	}
	return nil
}

// Follows is Check for who has the answer only: its order is that of its run id
// in the escrow's domain, and all else is of that order and of the sums with the
// hash signed. That says nothing of who signed: the caller reads signed from that
// escrow's run RunID, on a node that it trusts, and not where the answer is from.
func (a StatisticsAnswer) Follows(escrow typed.Domain, signed dao.Hash) error {
	if typed.OrderHash(escrow, &a.Order) != a.RunID {
		return fmt.Errorf("%w: its order is not that of run %s", ErrWrongAnswer, a.RunID)
	}
	return a.Check(&protocol.RunDocs{Order: a.Order, Spec: protocol.Document(dao.StatisticsSpec), Schema: a.Schema}, signed)
}

// sameColumns compares estimates up to the last digits, which platforms that
// fuse multiplications round otherwise.
func sameColumns(a, b []dataset.CatalogueColumn) bool {
	if len(a) != len(b) {
		return false
	}
	near := func(x, y float64) bool {
		return x == y || abs(x-y) <= 1e-9*max(abs(x), abs(y), 1)
	}
	for i, x := range a {
		y := b[i]
		if x.Name != y.Name || x.Kind != y.Kind || x.Label != y.Label || len(x.Buckets) != len(y.Buckets) {
			return false
		}
		for _, v := range [][2]float64{{x.Lo, y.Lo}, {x.Hi, y.Hi}, {x.Mean, y.Mean}, {x.MeanError, y.MeanError}, {x.Deviation, y.Deviation},
			{x.DeviationError, y.DeviationError}, {x.Missing, y.Missing}, {x.Other, y.Other}, {x.CountError, y.CountError}} {
			if !near(v[0], v[1]) {
				return false
			}
		}
		for k := range x.Buckets {
			if x.Buckets[k].Name != y.Buckets[k].Name || !near(x.Buckets[k].Count, y.Buckets[k].Count) {
				return false
			}
		}
	}
	return true
}

func abs(x float64) float64 {
	if x < 0 {
		return -x
	}
	return x
}

// Encode is the answer as it is published.
func (a StatisticsAnswer) Encode() ([]byte, error) { return json.Marshal(a) }

// statistics is Recompute for a statistics order: its one sum is opened again,
// and the hash of what is published of it takes the model's place.
func (t *Transcript) statistics(ctx context.Context) (*Outcome, error) {
	o, r := t.Order, &t.Rounds[0]
	if r.Number != protocol.FirstRound(o) {
		return nil, fmt.Errorf("%w: round %d of a statistics order", ErrIncomplete, r.Number)
	}
	if r.ModelHash != o.Training.SchemaHash {
		return nil, fmt.Errorf("%w: the statistics are not the schema's", ErrWrongModel)
	}
	if n := dataset.CatalogueLength(t.Schema); uint64(n) != o.Training.StatsLength {
		return nil, fmt.Errorf("%w: the schema has %d statistics, the order says %d", ErrIncomplete, n, o.Training.StatsLength)
	}
	sum, err := OpenSum(ctx, r.Uploads, r.Sums, o.Training.StatsLength, mask.Bits64)
	if err != nil {
		return nil, err
	}
	told, err := OpenCatalogue(o, t.Schema, sum)
	if err != nil {
		return nil, err
	}
	hash := protocol.BlobHash(protocol.EncodeInt64s(told))
	chain := binary.BigEndian.AppendUint32([]byte("sahm/aggregates/v1"), r.Number)
	chain = append(append(chain, r.ModelHash[:]...), hash[:]...)
	out := &Outcome{}
	return out, t.conclude(out, dao.Keccak256(chain), hash)
}
