package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestScripts runs the command lines of testdata as a user would. $PROGRAM is
// the program, $SMOKE is scripts/gpu-smoke.sh,
// $RUNNING the directory of a trainer that runs.
func TestScripts(t *testing.T) {
	smoke, err := filepath.Abs("../../../scripts/gpu-smoke.sh")
	must(t, err)
	self, err := os.Executable()
	must(t, err)
	testscript.Run(t, testscript.Params{
		Dir: "testdata", RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			bin := filepath.Join(e.WorkDir, "bin")
			program := filepath.Join(bin, "sahm-trainer")
			if err := os.MkdirAll(bin, 0o755); err != nil {
				return err
			}
			e.Setenv("PROGRAM", program)
			e.Setenv("SMOKE", smoke)
			running := filepath.Join(e.WorkDir, "running")
			if err := os.MkdirAll(running, 0o700); err != nil {
				return err
			}
			// This test's process is alive while the script looks.
			b := newBoard(running, boardState{Account: "0xabc", Draining: true}, func() time.Time { return time.Now().Add(time.Minute) })
			if err := b.write(func(s *boardState) { s.Queued = 2 }); err != nil {
				return err
			}
			e.Setenv("RUNNING", running)
			e.Setenv("PATH", bin+string(os.PathListSeparator)+os.Getenv("PATH"))
			return os.WriteFile(program, fmt.Appendf(nil, "#!/bin/sh\n%s=$(printf '%%s\\n' \"$@\") exec '%s'\n", asDaemon, self), 0o755)
		},
		Condition: func(name string) (bool, error) {
			if name != "gpu" {
				return false, fmt.Errorf("unknown condition %q", name)
			}
			_, err := os.Stat("/proc/driver/nvidia/version")
			return err == nil, nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			// exits CODE PROGRAM ARGUMENT… demands an exit code.
			"exits": func(ts *testscript.TestScript, neg bool, args []string) {
				if neg || len(args) < 2 {
					ts.Fatalf("usage: exits CODE PROGRAM ARGUMENT…")
				}
				want, err := strconv.Atoi(args[0])
				ts.Check(err)
				got := 0
				if err := ts.Exec(args[1], args[2:]...); err != nil {
					exit, ok := errors.AsType[*exec.ExitError](err)
					if !ok {
						ts.Fatalf("%v", err)
					}
					got = exit.ExitCode()
				}
				if got != want {
					ts.Fatalf("exit code %d, want %d", got, want)
				}
			},
		},
	})
}
