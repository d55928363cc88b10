package model_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"sahm/federated/model"
)

func TestRowClip(t *testing.T) {
	logistic := string(model.DefaultSpec(model.Logistic).Canonical())
	with := func(v string) []byte {
		return []byte(strings.Replace(logistic, `"l2":0.0001`, `"l2":0.0001,"row_clip":`+v, 1))
	}
	for v, micro := range map[string]uint64{"1": 1_000_000, "0.3": 300_000, "0.000001": 1, "1000000": 1_000_000_000_000, "0": 0, "-0": 0} {
		s, err := model.ParseSpec(with(v))
		if err != nil || s.RowClipMicro() != micro {
			t.Errorf("%s: %d millionths, %v; want %d", v, s.RowClipMicro(), err, micro)
		}
		if again, err := model.ParseSpec(s.Canonical()); err != nil || again.Hash() != s.Hash() {
			t.Errorf("%s: canonical form %s, %v", v, s.Canonical(), err)
		}
	}
	for _, v := range []string{"-1", "1000000.1", "0.0000001", "0.12345678", "1e300"} {
		if _, err := model.ParseSpec(with(v)); !errors.Is(err, model.ErrOutOfRange) {
			t.Errorf("%s: %v", v, err)
		}
	}
	for _, f := range model.Families() {
		if dense := f == model.Logistic || f == model.MLP; f.ClipsRows() != dense {
			t.Errorf("%s: clips rows: %v", f, f.ClipsRows())
		}
	}
	if s := model.DefaultSpec(model.Logistic); strings.Contains(fmt.Sprintf("%s", s.Canonical()), "row_clip") {
		t.Error("specs without the field keep their hash")
	}
}
