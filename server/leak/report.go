package leak

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Kinds of markers: public values that a run leaves in every channel. A
// channel in which its marker is not found was not captured, or not searched.
const (
	RunID  = "run id"
	Title  = "title of a dataset"
	Upload = "masked upload"
)

// Markers says which marker each channel must show.
var Markers = map[Channel]string{SQL: RunID, Bus: RunID, JetStream: RunID, Kubo: Title, Blobs: Upload, Logs: RunID,
	HTTP: RunID, Chain: RunID, DataDir: RunID, Memory: RunID}

// SourceMarkers says the same of the places that a channel is captured in.
var SourceMarkers = map[string]string{
	"http": RunID, "rpc": RunID, "bus": RunID, "logs/server": RunID, "logs/trainer-1": RunID, "logs/custodian-1": RunID,
	"memory/training": RunID, "memory/settled": RunID, "decoded/SQL": RunID, "decoded/chain": RunID,
	"files/sahm.db": RunID, "files/bus": RunID, "files/chain": RunID, "files/blobs": Upload, "files/ipfs": Title,
}

// Expectation is which kinds of secrets a run leaks into which channels. A
// clean run's is empty.
type Expectation struct {
	// Must are found, each in each of its channels.
	Must map[string][]Channel
	// May are found or not: what passes through memory is overwritten sooner
	// or later.
	May map[string][]Channel
}

// Check compares a report with what is expected of the run and lists what is
// not as it should be: a channel of which nothing was captured, or that lacks
// its marker; a secret where none must be; a leak that was not found.
func (r *Report) Check(e Expectation) []string {
	var bad []string
	found := r.byKind()
	for _, ch := range Channels {
		if r.Bytes[ch] == 0 {
			bad = append(bad, fmt.Sprintf("%s: nothing was captured", ch))
		}
		if marker := Markers[ch]; found[ch][marker] == 0 {
			bad = append(bad, fmt.Sprintf("%s: its marker, the %s, was not found", ch, marker))
		}
	}
	for _, s := range slices.Sorted(maps.Keys(SourceMarkers)) {
		if marker := SourceMarkers[s]; !r.captured(s, marker) {
			bad = append(bad, fmt.Sprintf("%s: its marker, the %s, was not found", s, marker))
		}
	}
	if core, taken := r.Sources["memory/core"]; taken && !core[RunID] {
		bad = append(bad, "memory/core: its marker was not found")
	}
	for _, kind := range slices.Sorted(maps.Keys(e.Must)) {
		for _, ch := range e.Must[kind] {
			if found[ch][kind] == 0 {
				bad = append(bad, fmt.Sprintf("%s: a leaked %s was not found", ch, kind))
			}
		}
	}
	for _, f := range r.Finds {
		k := f.Canary.Kind
		if !f.Canary.Public && !slices.Contains(e.Must[k], f.Channel) && !slices.Contains(e.May[k], f.Channel) {
			bad = append(bad, fmt.Sprintf("%s: found the %s %s (%s) at %s", f.Channel, k, f.Canary.Name, f.Form, f.Where))
		}
	}
	return bad
}

// captured reports whether a source has its marker. Which trainers and
// custodians take part in a run is drawn, so any one's log will do.
func (r *Report) captured(source, marker string) bool {
	kind, one := strings.CutSuffix(source, "-1")
	if !one {
		return r.Sources[source][marker]
	}
	for name, found := range r.Sources {
		if strings.HasPrefix(name, kind+"-") && found[marker] {
			return true
		}
	}
	return false
}

// Without is the report of a search that did not look at a channel.
func (r *Report) Without(ch Channel) *Report {
	out := &Report{Canaries: r.Canaries, Patterns: r.Patterns, Bytes: maps.Clone(r.Bytes), Sources: r.Sources}
	delete(out.Bytes, ch)
	for _, f := range r.Finds {
		if f.Channel != ch {
			out.Finds = append(out.Finds, f)
		}
	}
	return out
}

// byKind counts the canaries found.
func (r *Report) byKind() map[Channel]map[string]int {
	out := map[Channel]map[string]int{}
	for _, f := range r.Finds {
		if out[f.Channel] == nil {
			out[f.Channel] = map[string]int{}
		}
		out[f.Channel][f.Canary.Kind]++
	}
	return out
}

// Table is the report for people, in Markdown.
func (r *Report) Table(run string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "| %s | bytes searched | canaries (forms) | its marker | secrets found |\n|---|---:|---:|---|---|\n", run)
	found := r.byKind()
	public := map[string]bool{RunID: true, Title: true, Upload: true}
	for _, ch := range Channels {
		var secrets []string
		for _, kind := range slices.Sorted(maps.Keys(found[ch])) {
			if !public[kind] {
				secrets = append(secrets, fmt.Sprintf("%s: %d", kind, found[ch][kind]))
			}
		}
		list := strings.Join(secrets, ", ")
		if list == "" {
			list = "none"
		}
		marker := "not found"
		if found[ch][Markers[ch]] > 0 {
			marker = Markers[ch]
		}
		fmt.Fprintf(&b, "| %s | %s | %d (%d) | %s | %s |\n", ch, size(r.Bytes[ch]), r.Canaries, r.Patterns, marker, list)
	}
	return b.String()
}

func size(n int64) string {
	switch {
	case n < 10<<10:
		return fmt.Sprintf("%d B", n)
	case n < 10<<20:
		return fmt.Sprintf("%d KiB", n>>10)
	}
	return fmt.Sprintf("%d MiB", n>>20)
}
