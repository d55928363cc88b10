package cli

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"sahm": func() { os.Exit(Main(context.Background(), "1.2.3-test", os.Args[1:], os.Stdout, os.Stderr)) },
	})
}

// TestScripts runs the command line as a shell does, with nothing behind it:
// no server answers and no daemon is installed.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("HOME", filepath.Join(e.WorkDir, "home"))
			e.Setenv("SAHM_WALLET", "")
			e.Setenv("SAHM_PASSWORD_FILE", "")
			e.Setenv("SAHM_SERVER", "http://127.0.0.1:1") // nobody may listen there
			sahm, _, _ := strings.Cut(e.Getenv("PATH"), string(filepath.ListSeparator))
			e.Setenv("SAHM_ONLY", sahm)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "field": field, "mode": mode,
		},
	})
}

// exits CODE ARGS… runs sahm and wants that exit code. On 2 nothing may be
// printed to standard output, so that a pipe never reads half an answer.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE ARGS…")
	}
	// The shell's status is the only way from here to the process's own.
	run := []string{"-c", `"$@" >"$WORK/stdout" 2>"$WORK/stderr"; printf %d $? >"$WORK/code"`, "sh", "sahm"}
	ts.Check(ts.Exec("sh", append(run, args[1:]...)...))
	read := func(name string) string { return ts.ReadFile(filepath.Join(ts.Getenv("WORK"), name)) }
	ts.Logf("[stdout]\n%s[stderr]\n%s", read("stdout"), read("stderr"))
	if got := read("code"); got != args[0] {
		ts.Fatalf("sahm %s: exit code %s, want %s", strings.Join(args[1:], " "), got, args[0])
	}
	if args[0] == "2" && read("stdout") != "" {
		ts.Fatalf("sahm %s printed to standard output: %s", strings.Join(args[1:], " "), read("stdout"))
	}
}

// field FILE PATH [VALUE] reads a JSON file (stdout too), and compares the
// field at a path such as a.0.b; without VALUE it must be there and not empty.
func field(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 || len(args) > 3 {
		ts.Fatalf("usage: field FILE PATH [VALUE]")
	}
	var v any
	d := json.NewDecoder(strings.NewReader(ts.ReadFile(args[0])))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		ts.Fatalf("%s is not JSON: %v", args[0], err)
	}
	if d.More() {
		ts.Fatalf("%s holds more than one JSON value", args[0])
	}
	for _, part := range strings.Split(args[1], ".") {
		switch c := v.(type) {
		case map[string]any:
			v = c[part]
		case []any:
			var i json.Number = json.Number(part)
			n, err := i.Int64()
			if err != nil || n < 0 || int(n) >= len(c) {
				ts.Fatalf("no element %s in a list of %d", part, len(c))
			}
			v = c[n]
		default:
			v = nil
		}
	}
	b, err := json.Marshal(v)
	ts.Check(err)
	got := strings.Trim(string(b), `"`)
	if len(args) == 2 && (got == "" || got == "null") || len(args) == 3 && got != args[2] {
		ts.Fatalf("%s is %s", args[1], got)
	}
}

// mode FILE BITS compares a file's permissions.
func mode(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: mode FILE BITS")
	}
	st, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	if got := st.Mode().Perm().String(); got != args[1] {
		ts.Fatalf("%s has mode %s, want %s", args[0], got, args[1])
	}
}
