package attacks

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	// shown is a test as docs/threat-model.md names it: `folder TestName/case`,
	// `file.t.sol test_name` or `file.spec.ts title`.
	shown      = regexp.MustCompile("`([\\w/.-]+) ((?:Test|Fuzz)\\w+)(?:/([^`]+))?`")
	shownSol   = regexp.MustCompile("`([\\w/.-]+\\.t\\.sol) (test_\\w+)`")
	shownWeb   = regexp.MustCompile("`([\\w/.-]+\\.spec\\.ts) ([^`]+)`")
	adversary  = regexp.MustCompile(`(?m)^\t\{"([^"]+)", `)
	cannot     = regexp.MustCompile(`(?s)\n\* Cannot.*?(?:\n\* |\n\n|$)`)
	repository = filepath.Join("..", "..")
)

// sources is the text of the files of a folder whose names end so.
func sources(t *testing.T, dir, suffix string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(repository, filepath.FromSlash(dir), "*"+suffix))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(b)
	}
	return all.String()
}

// TestThreatModel keeps docs/threat-model.md from rotting: every test that it
// names exists, each thing that it calls impossible names one, and it leaves
// out no game of the custodians' adversary suite.
func TestThreatModel(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(repository, "docs", "threat-model.md"))
	if err != nil {
		t.Fatal(err)
	}
	doc := string(raw)
	one := strings.Join(strings.Fields(doc), " ") // references may be wrapped
	named := 0
	for _, m := range shown.FindAllStringSubmatch(one, -1) {
		named++
		src := sources(t, m[1], "_test.go")
		if !strings.Contains(src, "\nfunc "+m[2]+"(") {
			t.Errorf("%s has no %s", m[1], m[2])
		}
		if m[3] != "" && !strings.Contains(src, `"`+m[3]+`"`) {
			t.Errorf("%s has no case %q of %s", m[1], m[3], m[2])
		}
	}
	for _, m := range shownSol.FindAllStringSubmatch(one, -1) {
		named++
		if !strings.Contains(sources(t, filepath.Dir(m[1]), filepath.Base(m[1])), "function "+m[2]+"(") {
			t.Errorf("%s has no %s", m[1], m[2])
		}
	}
	for _, m := range shownWeb.FindAllStringSubmatch(one, -1) {
		named++
		if !strings.Contains(sources(t, filepath.Dir(m[1]), filepath.Base(m[1])), `"`+m[2]+`"`) {
			t.Errorf("%s has no test %q", m[1], m[2])
		}
	}
	if named < 80 {
		t.Errorf("the threat model names %d tests only", named)
	}
	for _, claim := range cannot.FindAllString(strings.ReplaceAll(doc, "\n* ", "\n\n* "), -1) {
		text := strings.Join(strings.Fields(claim), " ")
		if !shown.MatchString(text) && !shownSol.MatchString(text) && !shownWeb.MatchString(text) {
			t.Errorf("no test is named beside: %s", text)
		}
	}
	src := sources(t, "mpc/custodian", "adversary_test.go") + sources(t, "mpc/custodian", "adversary_more_test.go")
	games := adversary.FindAllStringSubmatchIndex(src, -1)
	if len(games) < 30 {
		t.Errorf("the adversary suite has %d games", len(games))
	}
	for i, g := range games {
		end := len(src)
		if i+1 < len(games) {
			end = games[i+1][0]
		}
		act, play := src[g[2]:g[3]], src[g[0]:end]
		if !strings.Contains(play, "p.refuses(") { // a function of its own
			play = src[strings.Index(src, "\nfunc playReplays("):strings.Index(src, "// cohortActs are")]
		}
		row := regexp.MustCompile(`(?m)^\|[^|]*\| ` + regexp.QuoteMeta(act) + ` \|([^|]*)\|([^|]*)\|$`).FindStringSubmatch(doc)
		if row == nil || !strings.Contains(row[2], "TestAdversaries/"+act+"`") {
			t.Errorf("the threat model has no line of %q", act)
			continue
		}
		want, got := map[string]bool{}, map[string]bool{}
		for _, m := range regexp.MustCompile(`p\.refuses\(.*custodian\.(Err\w+)\)|\}\), custodian\.(Err\w+)\)`).FindAllStringSubmatch(play, -1) {
			want[m[1]+m[2]] = true
		}
		for _, m := range regexp.MustCompile("`(Err\\w+)`").FindAllStringSubmatch(row[1], -1) {
			got[m[1]] = true
		}
		if !maps.Equal(want, got) {
			t.Errorf("%q is refused as %v, the threat model says %v", act, want, got)
		}
	}
}
