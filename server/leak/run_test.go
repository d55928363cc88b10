//go:build integration

package leak

import (
	"encoding/hex"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"sahm/mpc/leaktest"
)

// market trades once: three contributors publish and list their files, a
// builder buys a run of some rounds over them, watches it, opens the model and
// has the payouts claimed. With trouble there are two contributors more, the
// last of whom has a file that is refused, in a run that has one member in
// common with the other (custodians refuse cohorts that have more), and the
// server is killed after the first round of the other.
func (w *world) market() *Sources {
	t, rounds := w.t, w.plan.rounds
	t.Helper()
	contributing := 3
	if w.plan.trouble {
		contributing = 5
	}
	r := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), uint64(os.Getpid())))
	src := &Sources{Witness: filepath.Join(w.dir, "witness")}
	if rounds == 1 {
		src.Lacks = []string{leaktest.Inner} // the score of the only round is the total, which opens
	}
	var contributors []*party
	for i := range contributing {
		p := w.party(fmt.Sprintf("contributor-%d", i+1))
		p.file("data.csv", 40+10*i, i == 4, r)
		contributors = append(contributors, p)
		src.Files = append(src.Files, filepath.Join(p.dir, "data.csv"))
		src.Titles = append(src.Titles, fmt.Sprintf("Leak harness %016x", r.Uint64()))
	}
	builder := w.party("builder")
	builder.file("validation.csv", 60, false, r)
	builder.file("test.csv", 30, false, r)
	src.Files = append(src.Files, filepath.Join(builder.dir, "validation.csv"), filepath.Join(builder.dir, "test.csv"))
	src.Published = filepath.Join(builder.dir, "schema.json")

	type object struct {
		ID              string
		State           string
		RoundsCompleted int
	}
	datasets := make([]string, contributing)
	var validation string
	everybody := append(append([]*party{}, contributors...), builder)
	together(t, everybody, func(i int, p *party) error {
		if p == builder {
			if err := p.do(nil, "run", "schema", "validation.csv", "--label", "outcome", "--drop", "patient", "--out", "schema.json"); err != nil {
				return err
			}
			var d object
			err := p.do(&d, "data", "add", "validation.csv", "--label", "outcome", "--validation")
			validation = d.ID
			return err
		}
		if err := p.do(nil, "faucet", "--votes"); err != nil {
			return err
		}
		var d object
		err := p.do(&d, "data", "add", "data.csv", "--label", "outcome", "--title", src.Titles[i])
		datasets[i] = d.ID
		return err
	})
	list := strings.Join(datasets, ",")
	var prop object
	contributors[0].must(&prop, "dao", "propose", "list", "--datasets", list, "--prices", strings.TrimSuffix(strings.Repeat("1credits,", contributing), ","), "--title", "List them")
	together(t, contributors, func(_ int, p *party) error { return p.do(nil, "dao", "vote", prop.ID, "--support", "for") })
	contributors[1].must(nil, "dao", "queue", prop.ID)
	contributors[2].must(nil, "dao", "execute", prop.ID)

	var run object
	builder.must(nil, "faucet", "--credit", "5000credits")
	builder.must(&run, "run", "buy", "--yes", "--datasets", strings.Join(datasets[:3], ","), "--validation", validation, "--schema", "schema.json", "--rounds", fmt.Sprint(rounds))
	id, err := hex.DecodeString(strings.TrimPrefix(run.ID, "0x"))
	if err != nil {
		t.Fatal(err)
	}
	src.RunIDs = append(src.RunIDs, id)
	if w.plan.trouble {
		var other object
		spoilt := strings.Join(datasets[contributing-3:], ",")
		builder.must(&other, "run", "buy", "--yes", "--datasets", spoilt, "--validation", validation, "--schema", "schema.json", "--rounds", "1")
	}
	watch := builder.command("run", "watch", run.ID)
	if err := watch.Start(); err != nil {
		t.Fatal(err)
	}
	w.until("a round is complete", func() bool {
		builder.must(&run, "run", "show", run.ID)
		return run.RoundsCompleted >= 1
	})
	w.moment("training")
	if w.plan.trouble {
		w.refused()
		w.noBypass()
		w.restart()
	}
	watched := watch.Wait()
	if w.plan.trouble { // what watched may not have lived through the restart
		w.until("the run is settled", func() bool {
			return builder.do(&run, "run", "show", run.ID) == nil && run.State == "Settled"
		})
	} else if watched != nil {
		t.Fatalf("run watch: %v", watched)
	}
	builder.must(nil, "run", "model", run.ID, "--out", "model", "--test", "test.csv")
	contributors[0].must(nil, "run", "claim", run.ID)
	w.until("the run's blobs are deleted", func() bool {
		_, err := os.Stat(filepath.Join(w.dir, "node", "blobs", run.ID))
		return os.IsNotExist(err)
	})
	w.moment("settled")
	w.noBypass()
	w.noOtherFiles()

	for _, p := range everybody {
		src.Wallets = append(src.Wallets, filepath.Join(p.dir, "wallet.json"))
	}
	daemons, err := filepath.Glob(filepath.Join(w.dir, "daemons", "*", "*"))
	if err != nil {
		t.Fatal(err)
	}
	src.Daemons = daemons
	return src
}

// refused demands that a trainer has refused the spoilt file.
func (w *world) refused() {
	w.t.Helper()
	for end := time.Now().Add(40 * time.Second); ; time.Sleep(200 * time.Millisecond) {
		b, err := os.ReadFile(filepath.Join(w.capture.Dir, "logs", "server"))
		if err != nil {
			w.t.Fatal(err)
		}
		var said []string
		for l := range strings.Lines(string(b)) {
			if strings.Contains(l, "refus") {
				said = append(said, l)
			}
		}
		if strings.Contains(strings.Join(said, ""), "wrong-data") {
			return
		}
		if time.Now().After(end) {
			w.t.Fatalf("no trainer refused the spoilt file; the server's log: %s", said)
		}
	}
}

var built = flag.String("leaktest-programs", "", "folder with programs that were built with -tags leaktest (default: build them)")

// binaries builds the three programs with the tag, once for all runs.
func binaries(t *testing.T) string {
	t.Helper()
	if *built != "" {
		return *built
	}
	dir := t.TempDir()
	cmd := exec.Command("go", "build", "-tags", "leaktest", "-o", dir+"/", "./server/cmd/sahm", "./trainer/cmd/sahm-trainer", "./mpc/cmd/sahm-custodian")
	cmd.Dir = filepath.Join("..", "..")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return dir
}

// TestLeakHarness is the evidence that the server sees no secret, and that it
// would be noticed if it did.
func TestLeakHarness(t *testing.T) {
	limit := syscall.Rlimit{Cur: ^uint64(0), Max: ^uint64(0)}
	if err := syscall.Setrlimit(syscall.RLIMIT_CORE, &limit); err != nil {
		t.Logf("no core dumps: %v", err)
	}
	bin := binaries(t)
	checkPrograms(t, bin)
	for _, c := range controls {
		t.Run(c.name, func(t *testing.T) {
			began := time.Now()
			w := newWorld(t, bin, c)
			w.start()
			src := w.market()
			dumped := w.end(c.defects == "" && !c.trouble)
			ran := time.Since(began)
			set, err := src.Set()
			if err != nil {
				t.Fatal(err)
			}
			r, err := w.capture.Search(set)
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("ran %.0f s, searched %.0f s, core dump: %t\n%s", ran.Seconds(), (time.Since(began) - ran).Seconds(), dumped, r.Table(c.name))
			for _, bad := range r.Check(c.expect) {
				t.Error(bad)
			}
			// Without any one detector that should have found something, this
			// run must not pass.
			for _, ch := range Channels {
				if len(r.Without(ch).Check(c.expect)) == 0 {
					t.Errorf("a search that left out %s passes too", ch)
				}
			}
		})
	}
}
