package app_test

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"sahm/dao"
	"sahm/dao/daotest"
	"sahm/server/app"
)

// TestOwnersScripts runs `sahm data` and `sahm shares` against a whole server
// over real contracts. $OTHER is a second wallet's keystore.
func TestOwnersScripts(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "cli", "testdata", "owners", "*.txtar"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) {
			w := &governed{t: t}
			// Commands take absolute paths: sahm runs in the test's process.
			testscript.Run(t, testscript.Params{Files: []string{f}, RequireExplicitExec: true,
				Setup: func(e *testscript.Env) error {
					url, c := app.IndexedMarket(t)
					w.c = c
					for name, v := range map[string]string{"SERVER": url, "NODE": c.Endpoint, "WALLET": filepath.Join(e.WorkDir, "wallet.json"), "OTHER": filepath.Join(e.WorkDir, "other.json"),
						"SOMEBODY": daotest.Key(t, "somebody").Address().String()} {
						e.Setenv(name, v)
					}
					return nil
				},
				Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": w.exits, "says": w.says, "field": w.field, "save": w.save, "advance": w.advance, "grant": w.grant, "raw": w.raw,
					"committee": func(ts *testscript.TestScript, _ bool, _ []string) { // the same members in a new epoch
						now, err := w.c.Contracts.Committee(t.Context(), 1)
						ts.Check(err)
						w.c.Govern(t, daotest.Act(w.c.Contracts.PackSetCommittee(now.Members, now.SealingKeys, uint8(now.Threshold))))
					},
					"credit": func(ts *testscript.TestScript, _ bool, args []string) {
						to, err := dao.ParseAddress(args[0])
						ts.Check(err)
						n, err := strconv.ParseInt(args[1], 10, 64)
						ts.Check(err)
						w.c.Do(t, w.c.Voter)(w.c.Contracts.PackFaucet(to, daotest.Ether(n)))
					}}})
		})
	}
}
