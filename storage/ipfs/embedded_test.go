package ipfs

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"sahm/storage"
	"sahm/storage/gateway"
	"sahm/storage/storagetest"
)

// childDir, when set, makes the test binary the node that is killed.
const childDir = "STORAGE_IPFS_TEST_CHILD_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		fmt.Fprintln(os.Stderr, addForEver(dir))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// addForEver adds content number after number and prints each CID once Add
// returned. It only ends by an error, or by being killed.
func addForEver(dir string) error {
	e, err := OpenEmbedded(context.Background(), dir, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	for i := 0; ; i++ {
		ref, err := e.Add(context.Background(), bytes.NewReader(content(i)))
		if err != nil {
			return err
		}
		fmt.Println(i, ref.CID)
	}
}

// content is what addition number i holds: one block, or several.
func content(i int) []byte { return storagetest.Random(byte(i), 100+(i%3)*(storage.ChunkSize+i)) }

func open(t *testing.T, dir string) *Embedded {
	t.Helper()
	e, err := OpenEmbedded(t.Context(), dir, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return e
}

func TestEmbeddedConformance(t *testing.T) {
	storagetest.Run(t, func(t *testing.T) storage.Store { return open(t, filepath.Join(t.TempDir(), "repo")) })
}

func TestEmbeddedKeepsWhatItAcknowledged(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "repo")
	known := map[int]storage.CID{}
	for round := range 3 {
		killWhileAdding(t, dir, 4+3*round, known)
	}
	e := open(t, dir)
	if err := e.Collect(t.Context()); err != nil {
		t.Fatal(err)
	}
	for i, c := range known {
		if ok, err := e.Pinned(t.Context(), c); !ok || err != nil {
			t.Errorf("addition %d: pinned = %v, %v", i, ok, err)
		}
		r, err := e.Get(t.Context(), c)
		if err != nil {
			t.Errorf("addition %d: %v", i, err)
			continue
		}
		got, err := io.ReadAll(r)
		if err != nil || !bytes.Equal(got, content(i)) {
			t.Errorf("addition %d: %d bytes, %v", i, len(got), err)
		}
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	}
	if len(known) < 10 {
		t.Fatalf("only %d additions were tried", len(known))
	}
}

// killWhileAdding runs a node in a child process, kills it with SIGKILL once
// it has acknowledged n additions, in the middle of the next, and notes all
// that it acknowledged.
func killWhileAdding(t *testing.T, dir string, n int, known map[int]storage.CID) {
	t.Helper()
	cmd, lines := startChild(t, dir)
	seen := 0
	for lines.Scan() {
		number, c, ok := strings.Cut(lines.Text(), " ")
		i, err := strconv.Atoi(number)
		if !ok || err != nil {
			t.Fatalf("child says %q", lines.Text())
		}
		known[i] = storage.CID(c)
		if seen++; seen == n {
			if err := cmd.Process.Signal(syscall.SIGKILL); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := cmd.Wait(); err == nil || seen < n {
		t.Fatalf("child ended with %v after %d additions", err, seen)
	}
}

// startChild runs addForEver over dir in another process. The caller waits.
func startChild(t *testing.T, dir string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), childDir+"="+dir)
	cmd.Stderr = t.Output()
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, bufio.NewScanner(out)
}

func TestEmbeddedCollectsOnlyWhatIsNotPinned(t *testing.T) {
	e := open(t, filepath.Join(t.TempDir(), "repo"))
	var refs [2]storage.Ref
	for i := range refs {
		var err error
		if refs[i], err = e.Add(t.Context(), bytes.NewReader(storagetest.Random(byte(i), 2*storage.ChunkSize))); err != nil {
			t.Fatal(err)
		}
	}
	if err := e.Unpin(t.Context(), refs[0].CID); err != nil {
		t.Fatal(err)
	}
	if err := e.Collect(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := e.Stat(t.Context(), refs[0].CID); !errors.Is(err, storage.ErrNotFound) {
		t.Errorf("unpinned content after a collection: %v", err)
	}
	if n, err := e.Stat(t.Context(), refs[1].CID); n != refs[1].Size || err != nil {
		t.Errorf("pinned content after a collection: %d bytes, %v", n, err)
	}
}

func TestEmbeddedNoticesARottenBlock(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "repo")
	e := open(t, dir)
	data := storagetest.Random(1, 1000)
	ref, err := e.Add(t.Context(), bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	rotten := 0
	err = filepath.WalkDir(filepath.Join(dir, "blocks"), func(p string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(p, ".data") {
			return err
		}
		b, err := os.ReadFile(p)
		if err != nil || !bytes.Equal(b, data) {
			return err
		}
		b[500] ^= 1
		rotten++
		return os.WriteFile(p, b, 0o600)
	})
	if err != nil || rotten != 1 {
		t.Fatalf("altered %d blocks, %v", rotten, err)
	}
	if _, err := e.GetBlock(t.Context(), ref.CID); err == nil {
		t.Fatal("a rotten block was returned")
	}
	r, err := e.Get(t.Context(), ref.CID)
	if err == nil {
		_, err = io.ReadAll(r)
	}
	if err == nil {
		t.Fatal("a rotten file was returned")
	}
}

func TestOpenEmbeddedRefuses(t *testing.T) {
	t.Run("a directory of something else", func(t *testing.T) {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "letter.txt"), []byte("dear all"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenEmbedded(t.Context(), dir, slog.New(slog.DiscardHandler)); !errors.Is(err, storage.ErrMalformed) {
			t.Fatal(err)
		}
	})
	t.Run("a directory that another process has open", func(t *testing.T) {
		dir := t.TempDir()
		cmd, lines := startChild(t, dir)
		if !lines.Scan() {
			t.Fatal("the other process did not start")
		}
		if _, err := OpenEmbedded(t.Context(), dir, slog.New(slog.DiscardHandler)); !errors.Is(err, ErrInUse) {
			t.Error(err)
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Error(err)
		}
		for lines.Scan() {
		}
		if err := cmd.Wait(); err == nil {
			t.Error("the other process ended by itself")
		}
	})
}

func TestEmbeddedNamesManyChunks(t *testing.T) {
	if testing.Short() {
		t.Skip("adds a gigabyte")
	}
	e := open(t, filepath.Join(t.TempDir(), "repo"))
	const n = (storage.MaxLinks + 2) * storage.ChunkSize
	zeros := func() io.Reader { return io.LimitReader(zeroReader{}, n) }
	want, size, err := gateway.ComputeCID(zeros())
	if err != nil || size != n {
		t.Fatal(size, err)
	}
	ref, err := e.Add(t.Context(), zeros())
	if err != nil || ref.CID != want {
		t.Fatalf("%d chunks: node says %s, publisher %s, %v", storage.MaxLinks+2, ref.CID, want, err)
	}
	if got, err := e.Stat(t.Context(), want); got != n || err != nil {
		t.Fatalf("stat: %d, %v", got, err)
	}
}

// zeroReader yields zeros: a DAG of two levels whose leaves are one block.
type zeroReader struct{}

func (zeroReader) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

func BenchmarkEmbeddedAdd(b *testing.B) {
	e, err := OpenEmbedded(b.Context(), filepath.Join(b.TempDir(), "repo"), slog.New(slog.DiscardHandler))
	if err != nil {
		b.Fatal(err)
	}
	defer e.Close()
	b.SetBytes(64 << 20)
	for i := 0; b.Loop(); i++ {
		if _, err := e.Add(b.Context(), bytes.NewReader(storagetest.Random(byte(i), 64<<20))); err != nil {
			b.Fatal(err)
		}
	}
}
