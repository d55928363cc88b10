package api

import (
	"errors"
	"strings"
	"testing"
)

func TestPlainText(t *testing.T) {
	for name, c := range map[string]struct {
		text         string
		lines, empty bool
		ok           bool
	}{
		"words":              {text: "Cases 2025, Zürich", ok: true},
		"Persian with joins": {text: "داده\u200cهای سهم", ok: true},
		"Thai":               {text: "ข้อมูลผู้ป่วย", ok: true},
		"emoji family":       {text: "👩\u200d👩\u200d👧", ok: true},
		"lines":              {text: "a\nb\tc", lines: true, ok: true},
		"lines in a title":   {text: "a\nb"},
		"turned around":      {text: "Cardio \u202Ereht krow"},
		"isolate":            {text: "a\u2066b"},
		"zero width space":   {text: "\u200b"},
		"byte order mark":    {text: "a\ufeff"},
		"soft hyphen":        {text: "a\u00adb"},
		"only joiners":       {text: "\u200c\u200d"},
		"hangul filler":      {text: "\u3164"},
		"spaces":             {text: "  \u00a0"},
		"empty":              {text: ""},
		"empty and optional": {text: "", lines: true, empty: true, ok: true},
		"bell":               {text: "a\ab"},
		"line separator":     {text: "a\u2028b", lines: true},
		"stacked marks":      {text: "e" + strings.Repeat("\u0301", 180)},
		"not UTF-8":          {text: "a\xff"},
	} {
		t.Run(name, func(t *testing.T) {
			err := plainText("title", c.text, c.lines, c.empty)
			if (err == nil) != c.ok || (err != nil && !errors.Is(err, ErrMalformed)) {
				t.Errorf("%v", err)
			}
		})
	}
}
