package store_test

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"sahm/server/store"
)

func openAt(t *testing.T, dsn string) (*store.Store, func() *store.Store) {
	t.Helper()
	var s *store.Store
	open := func() *store.Store {
		if s != nil {
			must(t, s.Close())
		}
		var err error
		s, err = store.Open(t.Context(), dsn)
		must(t, err)
		return s
	}
	open()
	t.Cleanup(func() { _ = s.Close() })
	return s, open
}

func TestSQLite(t *testing.T) {
	runSuite(t, func(t *testing.T) (*store.Store, func() *store.Store) {
		// A path that needs escaping in a URI.
		return openAt(t, "sqlite://"+filepath.Join(t.TempDir(), "new folder", "a%20?b#c.db"))
	})
}

func TestOpenRefusesOtherDSNs(t *testing.T) {
	for _, dsn := range []string{"", "sqlite://relative.db", "sqlite:x", "mysql://u:secret@h/db", "/tmp/x.db"} {
		_, err := store.Open(t.Context(), dsn)
		wantErr(t, err, store.ErrBadDSN)
		if strings.Contains(err.Error(), "secret") {
			t.Errorf("error repeats the DSN: %v", err)
		}
	}
}

func TestSQLiteFileIsPrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "data", "sahm.db")
	s, _ := openAt(t, "sqlite://"+path)
	must(t, s.Ping(t.Context()))
	st, err := os.Stat(path)
	must(t, err)
	if st.Mode().Perm() != 0o600 {
		t.Errorf("mode of the database is %v", st.Mode())
	}
}

// TestSQLiteSurvivesKill has a child process append events and report each one
// that was acknowledged, kills it with SIGKILL in the middle, and looks for all
// of them.
func TestSQLiteSurvivesKill(t *testing.T) {
	const env = "SAHM_STORE_KILL_TEST"
	if path := os.Getenv(env); path != "" {
		s, err := store.Open(t.Context(), "sqlite://"+path)
		must(t, err)
		for i := 1; ; i++ {
			if _, _, err := s.AppendWithOutbox(t.Context(), ev("run", strconv.Itoa(i)),
				[]store.Message{{Subject: "work.x", MsgID: strconv.Itoa(i)}}); err != nil {
				fmt.Println("error", err)
				return
			}
			fmt.Println("acknowledged", i)
		}
	}
	path := filepath.Join(t.TempDir(), "sahm.db")
	for attempt := range 3 {
		child := exec.Command(os.Args[0], "-test.run=^TestSQLiteSurvivesKill$", "-test.count=1")
		child.Env = append(os.Environ(), env+"="+path)
		out, err := child.StdoutPipe()
		must(t, err)
		must(t, child.Start())
		last := 0
		for lines := bufio.NewScanner(out); lines.Scan(); {
			n, ok := strings.CutPrefix(lines.Text(), "acknowledged ")
			if !ok {
				continue
			}
			last, err = strconv.Atoi(n)
			must(t, err)
			if last == 40*(attempt+1) {
				_ = child.Process.Kill()
			}
		}
		_ = child.Wait()
		if last < 40*(attempt+1) {
			t.Fatalf("the child stopped after %d events", last)
		}
		s, err := store.Open(t.Context(), "sqlite://"+path)
		must(t, err)
		es, err := s.Events(t.Context(), "run", 0, 0)
		must(t, err)
		ms, err := s.PendingOutbox(t.Context(), 1000)
		must(t, err)
		must(t, s.Close())
		if len(es) < last || len(ms) != len(es) || es[len(es)-1].Seq != int64(len(es)) {
			t.Fatalf("%d events and %d messages after %d were acknowledged", len(es), len(ms), last)
		}
	}
}
