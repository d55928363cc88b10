package custodian

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"testing"

	"sahm/dao"
)

// TestMain runs appendForever instead of the tests in the child of TestKill.
func TestMain(m *testing.M) {
	if path := os.Getenv("SAHM_TEST_LOG"); path != "" {
		if err := appendForever(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// appendForever appends entries and says of each, once it is in the log, that
// it is.
func appendForever(path string) error {
	n := 0
	l, err := openLog(path, func(span, []byte) error { n++; return nil })
	if err != nil {
		return err
	}
	for ; ; n++ {
		if _, err := l.append(fmt.Appendf(nil, `{"n":%d,"pad":"%x"}`, n, make([]byte, 2000))); err != nil {
			return err
		}
		if _, err := fmt.Println(n); err != nil {
			return err
		}
	}
}

// TestKill kills a process that appends, again and again: whatever it said
// was in the log is there afterwards, and the log opens.
func TestKill(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	said := -1
	for range 5 {
		ctx, cancel := context.WithCancel(t.Context())
		cmd := exec.CommandContext(ctx, os.Args[0]) // cancelling sends SIGKILL
		cmd.Env = append(os.Environ(), "SAHM_TEST_LOG="+path)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for n := 0; n < 7 && lines.Scan(); n++ {
			if said, err = strconv.Atoi(lines.Text()); err != nil {
				t.Fatal(err)
			}
		}
		cancel()
		for lines.Scan() { // what it said before it died
			if v, err := strconv.Atoi(lines.Text()); err == nil {
				said = v
			}
		}
		if err := cmd.Wait(); err == nil {
			t.Fatal("the process ended by itself")
		}
		entries := 0
		l, err := openLog(path, func(span, []byte) error { entries++; return nil })
		if err != nil {
			t.Fatal(err)
		}
		if err := l.close(); err != nil {
			t.Fatal(err)
		}
		if entries <= said {
			t.Fatalf("said %d, the log has %d entries", said, entries)
		}
	}
	if said < 30 {
		t.Errorf("only %d entries were written", said+1)
	}
}

// TestCommitOnce: of many that commit under one condition at once, one does.
func TestCommitOnce(t *testing.T) {
	st, err := openState(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	defer st.log.close()
	var wg sync.WaitGroup
	var mu sync.Mutex
	won := 0
	for i := range 16 {
		wg.Go(func() {
			f := &releaseFact{DatasetID: dao.Hash{1}, Holder: dao.Address{byte(i)}, Version: 1}
			e := &entry{Kind: "key.release", RunID: dao.Hash{2}, Subject: dao.Hash{byte(i)}, Release: f}
			if err := st.commit(e, func() error { return st.checkLimits(e.RunID, f, e.Subject, 1) }); err == nil {
				mu.Lock()
				won++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if won != 1 {
		t.Errorf("%d holders where one is allowed", won)
	}
}
