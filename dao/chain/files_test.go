package chain_test

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/chain/journaltest"
)

func TestFileJournal(t *testing.T) {
	t.Parallel()
	journaltest.Run(t, func(t *testing.T) (chain.Journal, func() chain.Journal) {
		path := filepath.Join(t.TempDir(), "sub", "journal")
		j := journalAt(t, path)
		return j, func() chain.Journal {
			if err := j.Close(); err != nil {
				t.Fatal(err)
			}
			j = journalAt(t, path)
			return j
		}
	})
}

func put(t *testing.T, j chain.Journal, nonces ...uint64) {
	t.Helper()
	for _, n := range nonces {
		e := chain.Entry{Key: fmt.Sprint("k", n), From: dao.Address{1}, Nonce: n, Raw: []byte{1, 2}, Hashes: []dao.Hash{{byte(n)}}}
		if err := j.Put(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
}

func TestFileJournalDamage(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "journal")
	j := journalAt(t, path)
	put(t, j, 0, 1, 2)
	if _, err := chain.OpenFileJournal(path, quiet); !errors.Is(err, chain.ErrJournalLocked) {
		t.Fatalf("opened twice: %v, want ErrJournalLocked", err)
	}
	j.Close()
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if st, err := os.Stat(path); err != nil || st.Mode().Perm() != 0o600 {
		t.Fatalf("mode is %v, %v", st.Mode(), err)
	}
	// A crash may leave any prefix of the last line.
	start := bytes.LastIndexByte(whole[:len(whole)-1], '\n') + 1
	for cut := start; cut < len(whole); cut += 7 {
		if err := os.WriteFile(path, whole[:cut], 0o600); err != nil {
			t.Fatal(err)
		}
		j := journalAt(t, path)
		if list, err := j.Pending(t.Context(), dao.Address{1}); err != nil || len(list) != 2 {
			t.Fatalf("cut at %d: %d entries, %v", cut, len(list), err)
		}
		put(t, j, 2)
		j.Close()
	}
	for _, at := range []int{20, start - 30} { // damage before the last line
		bad := bytes.Clone(whole)
		bad[at] ^= 1
		if err := os.WriteFile(path, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := chain.OpenFileJournal(path, quiet); !errors.Is(err, chain.ErrJournalCorrupt) {
			t.Fatalf("byte %d flipped: %v, want ErrJournalCorrupt", at, err)
		}
	}
}

func FuzzFileJournal(f *testing.F) {
	f.Add([]byte("{\"crc\":1,\"entry\":{}}\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		path := filepath.Join(t.TempDir(), "journal")
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		j, err := chain.OpenFileJournal(path, quiet)
		if err != nil {
			if !errors.Is(err, chain.ErrJournalCorrupt) {
				t.Fatal(err)
			}
			return
		}
		j.Close()
		if j, err = chain.OpenFileJournal(path, quiet); err != nil {
			t.Fatalf("what was written at open does not open: %v", err)
		}
		j.Close()
	})
}

func TestKeys(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "keys")
	file, pass := filepath.Join(dir, "key.json"), filepath.Join(dir, "password")
	var got [4]*chain.Signer // several processes start at once
	var wg sync.WaitGroup
	for i := range got {
		wg.Go(func() {
			var err error
			if got[i], err = chain.LoadOrCreateKey(file, pass); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if t.Failed() {
		return
	}
	for _, s := range got {
		if s.Address() != got[0].Address() || s.Address().IsZero() {
			t.Fatal("two keys in one file")
		}
	}
	for _, f := range []string{file, pass} {
		if st, err := os.Stat(f); err != nil || st.Mode().Perm() != 0o600 {
			t.Fatalf("%s: %v %v", f, st.Mode(), err)
		}
	}
	if left, err := filepath.Glob(filepath.Join(dir, ".new-*")); err != nil || len(left) != 0 {
		t.Fatalf("left behind: %v %v", left, err)
	}
	digest := dao.Keccak256([]byte("hello"))
	sig, err := got[0].SignDigest(digest)
	if err != nil || len(sig) != 65 || sig[64] != 27 && sig[64] != 28 {
		t.Fatalf("signature %x, %v", sig, err)
	}
	sig[64] -= 27
	pub, err := crypto.SigToPub(digest[:], sig)
	if err != nil || chain.FromAddress(crypto.PubkeyToAddress(*pub)) != got[0].Address() {
		t.Fatalf("signature is of another key (%v)", err)
	}
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "signer", got[0])
	for _, text := range []string{log.String(), fmt.Sprintf("%v %+v %#v %s", got[0], got[0], got[0], got[0])} {
		if strings.Contains(text, "PrivateKey") || strings.Contains(text, "D:") || !strings.Contains(text, got[0].Address().String()) {
			t.Fatalf("a signer prints as %s", text)
		}
	}

	if err := os.WriteFile(pass, []byte("wrong\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.LoadOrCreateKey(file, pass); err == nil {
		t.Fatal("a wrong password opened the key")
	}
	os.Remove(pass)
	if _, err := chain.LoadOrCreateKey(file, pass); !errors.Is(err, chain.ErrNoPassword) {
		t.Fatalf("key without password: %v, want ErrNoPassword", err)
	}
	if _, err := os.Stat(pass); err == nil {
		t.Fatal("a password was made for an old key")
	}
	// A password that the operator chose, with an editor's newline.
	own := filepath.Join(dir, "own")
	if err := os.WriteFile(own, []byte("correct horse\r\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	a, err := chain.LoadOrCreateKey(filepath.Join(dir, "key2.json"), own)
	if err != nil {
		t.Fatal(err)
	}
	os.WriteFile(own, []byte("correct horse"), 0o600)
	if b, err := chain.LoadOrCreateKey(filepath.Join(dir, "key2.json"), own); err != nil || a.Address() != b.Address() {
		t.Fatal(err)
	}
}
