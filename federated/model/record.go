package model

import (
	"fmt"
	"math"
)

// maxRowClip bounds Spec.RowClip.
const maxRowClip = 1_000_000

// ClipsRows reports whether the gradients of single rows can be clipped without
// making them: every parameter is a dense layer's kernel or bias (trainer/engine).
func (f Family) ClipsRows() bool { return f == Logistic || f == MLP }

// RowClipMicro is RowClip in millionths; 0 without one.
func (s Spec) RowClipMicro() uint64 { return uint64(math.Round(s.RowClip * 1e6)) }

func (s Spec) validateRowClip() error {
	switch {
	case s.RowClip == 0:
		return nil
	case !s.Family.ClipsRows():
		return fmt.Errorf("%w: row_clip (%s has none) is %v", ErrOutOfRange, s.Family, s.RowClip)
	case !(s.RowClip > 0 && s.RowClip <= maxRowClip) || float64(s.RowClipMicro())/1e6 != s.RowClip:
		return fmt.Errorf("%w: row_clip is %v", ErrOutOfRange, s.RowClip)
	}
	return nil
}
