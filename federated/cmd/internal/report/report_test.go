package report

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOver(t *testing.T) {
	f := Over([]float64{1, 2, 3, 4})
	if f.N != 4 || f.Mean != 2.5 || math.Abs(f.Std-math.Sqrt(5./3)) > 1e-12 || f.Min != 1 || f.Max != 4 {
		t.Errorf("%+v", f)
	}
	if f := Over([]float64{7}); f.Std != 0 || f.Mean != 7 {
		t.Errorf("one value: %+v", f)
	}
	if Over(nil) != (Figure{}) {
		t.Error("no values")
	}
}

// Student's intervals: tables of the quantile, to three places.
func TestHalfWidth(t *testing.T) {
	for n, want := range map[int]float64{2: 12.706, 3: 4.303, 6: 2.571, 11: 2.228, 21: 2.086, 31: 2.042, 41: 2.021, 1001: 1.962} {
		f := Figure{N: n, Std: math.Sqrt(float64(n))}
		if got := f.HalfWidth(); math.Abs(got-want) > 0.002 {
			t.Errorf("%d values: %.4f, want %.3f", n, got, want)
		}
	}
	if !math.IsInf(Figure{N: 1}.HalfWidth(), 1) {
		t.Error("one value has an interval")
	}
}

func TestTicks(t *testing.T) {
	for _, c := range []struct {
		lo, hi float64
		n      int
	}{{0, 1, 6}, {0.45, 1, 6}, {-0.1, 0.1, 5}, {0, 64, 4}} {
		got := Scale{Lo: c.lo, Hi: c.hi}.Ticks()
		if len(got) < 3 || len(got) > 8 || got[0] < c.lo-1e-9 || got[len(got)-1] > c.hi+1e-9 {
			t.Errorf("%v to %v: %v", c.lo, c.hi, got)
		}
	}
}

func TestCanvasIsWellFormed(t *testing.T) {
	c := NewCanvas(100, 100, "a < b & c", "what is seen")
	Legend(c, 1, 2, "x", "y", "z", "w")
	c.Turned(1, 2, "<up>")
	c.Curve(3, []float64{1, 2}, []Figure{{Mean: 1}, {Mean: 2, Std: 1}}, Scale{0, 3, 100, 0})
	for d := xml.NewDecoder(strings.NewReader(c.Done())); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

func TestPageAndFiles(t *testing.T) {
	var p Page
	p.Head("a", "b")
	p.Row("1", "2")
	if want := "| a | b |\n|---|---|\n| 1 | 2 |\n"; p.String() != want {
		t.Errorf("%q", p.String())
	}
	dir := t.TempDir()
	if err := WriteFiles(dir, map[string][]byte{"img/x.svg": []byte("x")}); err != nil {
		t.Fatal(err)
	}
	if b, err := os.ReadFile(filepath.Join(dir, "img", "x.svg")); err != nil || string(b) != "x" {
		t.Errorf("%q, %v", b, err)
	}
}
