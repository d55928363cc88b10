package card

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
)

// ErrBadRows reports rows, labels or columns whose sizes contradict each other.
var ErrBadRows = errors.New("rows of a card do not fit")

// Predictor gives the classes' probabilities of rows, [rows × classes].
type Predictor interface {
	Probabilities(ctx context.Context, x []float32) ([]float32, error)
}

// Rows are encoded rows with their classes. Columns are the names of columns,
// Widths how many features each has; they add up to the width of a row.
type Rows struct {
	X       []float32
	Y       []int32
	Columns []string
	Widths  []int
	Classes []string
	// Unknown is how many rows had a label that the model does not know: they
	// are in Accuracy, as errors, and in nothing else.
	Unknown int
	// Seed shuffles columns for their importance.
	Seed uint64
}

// Measures are of a model on rows. Fractions are in [0, 1].
type Measures struct {
	Rows     int     `json:"rows"`
	Unknown  int     `json:"unknownLabels,omitempty"`
	Accuracy float64 `json:"accuracy"`
	// Balanced is the mean of the classes' recalls.
	Balanced float64 `json:"balancedAccuracy"`
	// Majority is the accuracy of always naming the most frequent class.
	Majority    float64      `json:"majorityAccuracy"`
	Loss        float64      `json:"loss"`  // mean cross-entropy, nats
	Brier       float64      `json:"brier"` // mean squared distance from the truth, [0, 2]
	PerClass    []Class      `json:"perClass"`
	Confusion   [][]int      `json:"confusion"` // [truth][prediction]
	Calibration Calibration  `json:"calibration"`
	Importance  []Importance `json:"importance,omitempty"` // most important first
}

// Class is how well one class is found. A fraction of nothing is 0.
type Class struct {
	Class     string  `json:"class"`
	Rows      int     `json:"rows"`
	Predicted int     `json:"predicted"`
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

// Calibration compares how sure the model is with how often it is right (Guo et
// al. 2017). Error is the expected calibration error, the bins' gaps weighted
// by their rows; Worst is the largest gap.
type Calibration struct {
	Error float64 `json:"expectedError"`
	Worst float64 `json:"worstGap"`
	Bins  []Bin   `json:"bins"` // without empty ones
}

// Bin is the rows whose predicted class has a probability in (From, To].
type Bin struct {
	From       float64 `json:"from"`
	To         float64 `json:"to"`
	Rows       int     `json:"rows"`
	Confidence float64 `json:"confidence"` // mean probability
	Accuracy   float64 `json:"accuracy"`
}

// Importance is what shuffling a column among the rows costs (Breiman 2001),
// the mean of repeats.
type Importance struct {
	Column       string  `json:"column"`
	AccuracyDrop float64 `json:"accuracyDrop"`
	LossIncrease float64 `json:"lossIncrease"`
}

const (
	bins       = 15
	repeats    = 3
	maxShuffle = 4000 // rows that importance is measured on
	// floor bounds the loss of a row that the model holds impossible.
	floor = 1e-9
)

// Measure computes everything. Errors: ErrBadRows and the predictor's.
func Measure(ctx context.Context, p Predictor, r Rows) (Measures, error) {
	n, width := len(r.Y), 0
	for _, w := range r.Widths {
		width += w
	}
	if n == 0 || len(r.X) != n*width || len(r.Columns) != len(r.Widths) || len(r.Classes) < 2 || r.Unknown < 0 {
		return Measures{}, fmt.Errorf("%w: %d values, %d labels, %d columns of %d features", ErrBadRows, len(r.X), n, len(r.Columns), width)
	}
	for _, y := range r.Y {
		if y < 0 || int(y) >= len(r.Classes) {
			return Measures{}, fmt.Errorf("%w: class %d of %d", ErrBadRows, y, len(r.Classes))
		}
	}
	probs, err := r.predict(ctx, p, r.X, n)
	if err != nil {
		return Measures{}, err
	}
	m := r.score(probs)
	m.Importance, err = r.importance(ctx, p, width)
	return m, err
}

func (r Rows) predict(ctx context.Context, p Predictor, x []float32, rows int) ([]float32, error) {
	probs, err := p.Probabilities(ctx, x)
	if err != nil {
		return nil, err
	}
	if len(probs) != rows*len(r.Classes) {
		return nil, fmt.Errorf("%w: %d probabilities for %d rows", ErrBadRows, len(probs), rows)
	}
	return probs, nil
}

// best is the predicted class of a row: the first of the most probable.
func best(p []float32) (class int) {
	for i, v := range p {
		if v > p[class] {
			class = i
		}
	}
	return class
}

func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

func (r Rows) score(probs []float32) Measures {
	k := len(r.Classes)
	m := Measures{Rows: len(r.Y) + r.Unknown, Unknown: r.Unknown, Confusion: make([][]int, k)}
	for i := range m.Confusion {
		m.Confusion[i] = make([]int, k)
	}
	type sum struct {
		rows, right int
		confidence  float64
	}
	var sums [bins]sum
	for i, y := range r.Y {
		row := probs[i*k : (i+1)*k]
		guess := best(row)
		m.Confusion[y][guess]++
		m.Loss -= math.Log(max(float64(row[y]), floor))
		for c, v := range row {
			gap := float64(v)
			if c == int(y) {
				gap--
			}
			m.Brier += gap * gap
		}
		confidence := float64(row[guess])
		s := &sums[min(max(int(math.Ceil(confidence*bins))-1, 0), bins-1)]
		s.rows++
		s.confidence += confidence
		if guess == int(y) {
			s.right++
		}
	}
	known := float64(len(r.Y))
	m.Loss, m.Brier = m.Loss/known, m.Brier/known
	right, present := 0, 0
	for c, name := range r.Classes {
		class := Class{Class: name}
		for other := range k {
			class.Rows += m.Confusion[c][other]
			class.Predicted += m.Confusion[other][c]
		}
		hit := m.Confusion[c][c]
		right += hit
		class.Precision = ratio(float64(hit), float64(class.Predicted))
		class.Recall = ratio(float64(hit), float64(class.Rows))
		class.F1 = ratio(2*class.Precision*class.Recall, class.Precision+class.Recall)
		m.PerClass = append(m.PerClass, class)
		m.Majority = max(m.Majority, float64(class.Rows)/float64(m.Rows))
		if class.Rows > 0 {
			present++
			m.Balanced += class.Recall
		}
	}
	m.Balanced /= float64(present)
	m.Accuracy = float64(right) / float64(m.Rows)
	for i, s := range sums {
		if s.rows == 0 {
			continue
		}
		b := Bin{From: float64(i) / bins, To: float64(i+1) / bins, Rows: s.rows,
			Confidence: s.confidence / float64(s.rows), Accuracy: float64(s.right) / float64(s.rows)}
		gap := math.Abs(b.Confidence - b.Accuracy)
		m.Calibration.Error += gap * float64(s.rows) / known
		m.Calibration.Worst = max(m.Calibration.Worst, gap)
		m.Calibration.Bins = append(m.Calibration.Bins, b)
	}
	return m
}

// importance shuffles one column after the other among the rows, or among as
// many as are enough.
func (r Rows) importance(ctx context.Context, p Predictor, width int) ([]Importance, error) {
	rng := rand.New(rand.NewPCG(r.Seed, 0x63617264))
	part := r
	if len(r.Y) > maxShuffle {
		part.X, part.Y = nil, nil
		for _, i := range rng.Perm(len(r.Y))[:maxShuffle] {
			part.X = append(part.X, r.X[i*width:(i+1)*width]...)
			part.Y = append(part.Y, r.Y[i])
		}
	}
	part.Unknown = 0
	n := len(part.Y)
	probs, err := r.predict(ctx, p, part.X, n)
	if err != nil {
		return nil, err
	}
	base := part.score(probs)
	x := slices.Clone(part.X)
	var out []Importance
	at := 0
	for c, w := range r.Widths {
		v := Importance{Column: r.Columns[c]}
		for range repeats {
			for i, from := range rng.Perm(n) {
				copy(x[i*width+at:i*width+at+w], part.X[from*width+at:from*width+at+w])
			}
			if probs, err = r.predict(ctx, p, x, n); err != nil {
				return nil, err
			}
			m := part.score(probs)
			v.AccuracyDrop += (base.Accuracy - m.Accuracy) / repeats
			v.LossIncrease += (m.Loss - base.Loss) / repeats
		}
		for i := range n {
			copy(x[i*width+at:i*width+at+w], part.X[i*width+at:i*width+at+w])
		}
		at += w
		out = append(out, v)
	}
	slices.SortStableFunc(out, func(a, b Importance) int {
		switch {
		case a.LossIncrease > b.LossIncrease:
			return -1
		case a.LossIncrease < b.LossIncrease:
			return 1
		}
		return 0
	})
	return out, nil
}
