package main

import (
	"context"
	"errors"
	"math"
)

type roundResult struct {
	problem string
}

func (r roundResult) ratio() float64 { return math.NaN() }

func (r roundResult) String() string { return "flower: " + r.problem }

func rounds(ctx context.Context, c config, dir string) (roundResult, error) {
	return roundResult{}, errors.New("not measured")
}
