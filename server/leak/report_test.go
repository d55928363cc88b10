package leak

import (
	"maps"
	"slices"
	"testing"

	"sahm/server/leak/scan"
)

// perfect is the report of a run that leaks exactly what it must.
func perfect(e Expectation) *Report {
	r := &Report{Bytes: map[Channel]int64{}, Sources: map[string]map[string]bool{}}
	for _, ch := range Channels {
		r.Bytes[ch] = 1
		r.Finds = append(r.Finds, Find{Channel: ch, Canary: &scan.Canary{Kind: Markers[ch], Public: true}})
	}
	for s, marker := range SourceMarkers {
		r.Sources[s] = map[string]bool{marker: true}
	}
	for kind, channels := range e.Must {
		for _, ch := range channels {
			r.Finds = append(r.Finds, Find{Channel: ch, Canary: &scan.Canary{Kind: kind}})
		}
	}
	return r
}

// Together the controls leak something into every channel, the first two runs
// leak nothing, and no control passes if one of its detectors is off.
func TestControlsCoverEveryChannel(t *testing.T) {
	covered := map[Channel]bool{}
	for i, c := range controls {
		if clean := len(c.expect.Must) == 0 && len(c.expect.May) == 0 && c.defects == ""; clean != (i < 2) {
			t.Errorf("%s: clean: %t", c.name, clean)
		}
		if bad := perfect(c.expect).Check(c.expect); len(bad) > 0 {
			t.Errorf("%s: a perfect run fails: %v", c.name, bad)
		}
		for kind, channels := range c.expect.Must {
			for _, ch := range channels {
				covered[ch] = true
				// The detector of this kind in this channel, and only it, is off.
				r := perfect(c.expect)
				r.Finds = slices.DeleteFunc(r.Finds, func(f Find) bool { return f.Channel == ch && f.Canary.Kind == kind })
				if len(r.Check(c.expect)) != 1 {
					t.Errorf("%s: passes without finding the %s in %s", c.name, kind, ch)
				}
			}
		}
	}
	for _, ch := range Channels {
		if !covered[ch] {
			t.Errorf("no control leaks into %s", ch)
		}
	}
}

func TestAReportFailsOn(t *testing.T) {
	for name, spoil := range map[string]func(*Report){
		"a secret": func(r *Report) {
			r.Finds = append(r.Finds, Find{Channel: Logs, Canary: &scan.Canary{Kind: Row}})
		},
		"an empty channel":        func(r *Report) { r.Bytes[Bus] = 0 },
		"a channel unsearched":    func(r *Report) { *r = *r.Without(Blobs) },
		"a channel not captured":  func(r *Report) { r.Finds = r.Finds[1:] },
		"a source without marker": func(r *Report) { delete(r.Sources, "decoded/chain") },
		"a blind core dump":       func(r *Report) { r.Sources["memory/core"] = map[string]bool{} },
	} {
		r := perfect(Expectation{})
		spoil(r)
		if len(r.Check(Expectation{})) == 0 {
			t.Errorf("passes with %s", name)
		}
	}
	for ch := range maps.Keys(Markers) {
		if !slices.Contains(Channels, ch) {
			t.Errorf("%s is no channel", ch)
		}
	}
}

// All pieces of one dataset in one channel are its key; one piece fewer is not.
func TestAllPiecesAreTheKey(t *testing.T) {
	c, _ := planted(t)
	var s scan.Set
	var all []byte
	for i := range 4 {
		_, secret := planted(t)
		if err := s.Secret(scan.Canary{Kind: "key piece", Name: []string{"d/0", "d/1", "d/2", "other/0"}[i]}, secret); err != nil {
			t.Fatal(err)
		}
		if i < 3 {
			all = append(all, secret...)
		}
	}
	write := func(name string, b []byte) {
		f, err := c.create(name, "x")
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if _, err := f.Write(b); err != nil {
			t.Fatal(err)
		}
	}
	write("bus", all)
	write("logs", all[:64])
	r, err := c.Search(&s)
	if err != nil {
		t.Fatal(err)
	}
	var keys []Channel
	for _, f := range r.Finds {
		if f.Canary.Kind == DatasetKey {
			keys = append(keys, f.Channel)
		}
	}
	if !slices.Equal(keys, []Channel{Bus}) {
		t.Errorf("a key in %v", keys)
	}
}
