package engine

import (
	"context"
	"testing"
	"time"
)

// TestCalibrate: the work is fixed whatever the clock says, and the result is
// the quickest.
func TestCalibrate(t *testing.T) {
	e, err := New()
	if err != nil {
		t.Fatal(err)
	}
	var at time.Time
	var calls int
	steps := []time.Duration{0, 7, 0, 1, 0, 3} // seconds at each reading
	c, err := e.Calibrate(context.Background(), func() time.Time {
		at = at.Add(steps[calls] * time.Second)
		calls++
		return at
	})
	if err != nil {
		t.Fatal(err)
	}
	const samples, row = 2 * 256, 4*512*1024 + 6*1024*1024 + 6*1024*10 + 2*(1024+1024+10)
	if c.Name != CalibrationName || c.Took != time.Second || c.Micros != 1_000_000 || c.Samples != samples || c.FLOPs != samples*row {
		t.Errorf("%+v, want %d FLOPs", c, samples*row)
	}
	if err := e.Close(); err != nil {
		t.Error(err)
	}
}

func TestNoise(t *testing.T) {
	x, y := Noise(100, 7, 3)
	again, _ := Noise(100, 7, 3)
	var low, high float32
	for i := range x {
		low, high = min(low, x[i]), max(high, x[i])
		if x[i] != again[i] {
			t.Fatal("not the same twice")
		}
	}
	if low < -1 || high >= 1 || low > -0.9 || high < 0.9 || y[0] != 0 || y[5] != 2 {
		t.Errorf("from %v to %v, classes %v", low, high, y[:6])
	}
}
