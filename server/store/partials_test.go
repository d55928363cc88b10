package store_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"pgregory.net/rapid"

	"sahm/mpc/upload"
	"sahm/server/store"
)

func bytesOf(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.NewChaCha8([32]byte{1}).Read(b)
	return b
}

func body(b []byte) io.ReadCloser { return io.NopCloser(bytes.NewReader(b)) }

// cut is a body whose connection breaks.
func cut(b []byte) io.ReadCloser {
	return io.NopCloser(io.MultiReader(bytes.NewReader(b), iotest.ErrReader(io.ErrUnexpectedEOF)))
}

// TestAppendGoesOn cuts a transfer anywhere, opens the folder again in between,
// and demands that every byte that was acknowledged is still there, that what
// is whole is the blob, and that nothing else is left.
func TestAppendGoesOn(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		dir, err := os.MkdirTemp("", "blobs")
		must(t, err)
		defer os.RemoveAll(dir)
		data := bytesOf(rapid.IntRange(0, 9000).Draw(rt, "size"))
		b, err := store.OpenBlobs(dir, 1<<20, 1<<20)
		must(t, err)
		var at int64
		for {
			have, whole, err := b.Received("run", sum(data), "0xa")
			if err != nil || whole || have != at {
				rt.Fatalf("received %d, %v, %v; acknowledged %d", have, whole, err, at)
			}
			n := rapid.Int64Range(0, int64(len(data))-at).Draw(rt, "piece")
			if n < int64(len(data))-at {
				at, whole, err = b.Append(context.Background(), "run", sum(data), "0xa", int64(len(data)), at, 0, cut(data[at:at+n]))
				if !errors.Is(err, upload.ErrInterrupted) || whole || at != have+n {
					rt.Fatalf("cut: %d, %v, %v", at, whole, err)
				}
			} else {
				if at, whole, err = b.Append(context.Background(), "run", sum(data), "0xa", int64(len(data)), at, 0, body(data[at:])); err != nil || !whole {
					rt.Fatalf("last: %d, %v, %v", at, whole, err)
				}
				break
			}
			if rapid.Bool().Draw(rt, "again") {
				if b, err = store.OpenBlobs(dir, 1<<20, 1<<20); err != nil {
					rt.Fatal(err)
				}
			}
		}
		got, err := os.ReadFile(filepath.Join(dir, "run", sum(data)))
		if err != nil || !bytes.Equal(got, data) || len(files(rt, dir)) != 1 {
			rt.Fatalf("%d bytes, %v, files %v", len(got), err, files(rt, dir))
		}
	})
}

func TestAppendRefuses(t *testing.T) {
	ctx, dir := t.Context(), t.TempDir()
	b, err := store.OpenBlobs(dir, 100, 250)
	must(t, err)
	data := bytesOf(100)
	add := func(sum, from string, size, offset, kept int64, with io.ReadCloser) error {
		_, _, err := b.Append(ctx, "run", sum, from, size, offset, kept, with)
		return err
	}
	// Somebody else cannot spoil the beginning of a blob.
	wantErr(t, add(sum(data), "0xbad", 100, 0, 0, cut(make([]byte, 60))), upload.ErrInterrupted)
	wantErr(t, add(sum(data), "0xa", 100, 0, 0, cut(data[:40])), upload.ErrInterrupted)
	have, _, err := b.Received("run", sum(data), "0xa")
	must(t, err)
	equal(t, have, 40)
	var off *upload.OffsetError
	if err := add(sum(data), "0xa", 100, 39, 0, body(data[39:])); !errors.As(err, &off) || off.Have != 40 {
		t.Fatalf("wrong offset: %v", err)
	}
	wantErr(t, add(sum(data), "0xa", 101, 40, 0, body(data[40:])), store.ErrTooLarge)                   // announced
	wantErr(t, add(sum(data), "0xa", 100, 40, 0, body(append(data[40:100:100], 1))), store.ErrTooLarge) // sent
	wantErr(t, add(sum(data), "0xbad", 100, 60, 0, body(make([]byte, 40))), store.ErrHashMismatch)      // garbage
	if have, whole, err := b.Received("run", sum(data), "0xbad"); have != 0 || whole || err != nil || len(files(t, dir)) != 1 {
		t.Fatalf("after the mismatch: %d, %v, %v, %v", have, whole, err, files(t, dir))
	}
	// The quota counts whole blobs, partials and what was announced.
	wantErr(t, add(sum(data), "0xa", 100, 40, 151, body(data[40:])), store.ErrQuota)
	wantErr(t, add(sum([]byte("b")), "0xa", 100, 0, 111, body(nil)), store.ErrQuota)
	must(t, add(sum(data), "0xa", 100, 40, 150, body(data[40:])))
	must(t, add(sum(data), "0xother", 100, 0, 0, body(nil))) // it is there already
	for i := range 64 {
		wantErr(t, add(sum([]byte{byte(i)}), "0xa", 1, 0, 0, body(nil)), upload.ErrInterrupted)
	}
	wantErr(t, add(sum([]byte("65th")), "0xa", 1, 0, 0, body(nil)), store.ErrQuota)
	wantErr(t, add(sum([]byte("x")), "0xb", 1, 0, 0, body(nil)), upload.ErrInterrupted) // another's is another's
	for _, from := range []string{"", "..", "a/b", "a-b"} {
		wantErr(t, add(sum(data), from, 100, 0, 0, body(data)), store.ErrInvalid)
	}
	// Partials live a day since the last byte.
	old := time.Now().Add(-25 * time.Hour)
	for _, f := range files(t, dir) {
		must(t, os.Chtimes(f, old, old))
	}
	wantErr(t, add(sum([]byte("y")), "0xc", 1, 0, 0, body(nil)), upload.ErrInterrupted)
	must(t, b.SweepPartials(time.Now()))
	if left := files(t, dir); len(left) != 2 || !strings.Contains(strings.Join(left, " "), "-0xc") {
		t.Fatalf("left %v", left)
	}
	must(t, b.DeleteRun("run"))
	equal(t, len(files(t, dir)), 0)
}

// stuck is a connection that nobody knows to be dead.
type stuck struct{ closed chan struct{} }

func (s stuck) Read([]byte) (int, error) { <-s.closed; return 0, os.ErrDeadlineExceeded }
func (s stuck) Close() error             { close(s.closed); return nil }

// A sender that begins again does not wait for its earlier, dead request; nor
// does the deletion of a run.
func TestAppendTakesOver(t *testing.T) {
	b, err := store.OpenBlobs(t.TempDir(), 100, 100)
	must(t, err)
	data := bytesOf(100)
	hang := func(done chan<- error) {
		dead := stuck{make(chan struct{})}
		r, w := io.Pipe()
		go func() {
			_, _, err := b.Append(context.Background(), "run", sum(data), "0xa", 100, 0, 0, struct {
				io.Reader
				io.Closer
			}{io.MultiReader(r, dead), dead})
			done <- err
		}()
		_, err := w.Write(data[:10]) // it has begun
		must(t, errors.Join(err, w.Close()))
	}
	done := make(chan error, 1)
	hang(done)
	for {
		_, whole, err := b.Append(t.Context(), "run", sum(data), "0xa", 100, 10, 0, body(data[10:]))
		if err == nil && whole {
			break
		}
		wantErr(t, err, upload.ErrOffset)
	}
	wantErr(t, <-done, upload.ErrInterrupted)
	must(t, b.DeleteRun("run"))
	hang(done)
	must(t, b.DeleteRun("run"))
	wantErr(t, <-done, upload.ErrInterrupted)
}

const childDir = "SAHM_TEST_APPEND_DIR"

// TestAppendChild is the process that TestAppendAfterKill kills.
func TestAppendChild(t *testing.T) {
	dir := os.Getenv(childDir)
	if dir == "" {
		t.Skip("the child of TestAppendAfterKill")
	}
	b, err := store.OpenBlobs(dir, 1<<20, 1<<20)
	must(t, err)
	data := bytesOf(1 << 18)
	for {
		have, whole, err := b.Received("run", sum(data), "0xa")
		must(t, err)
		if whole {
			fmt.Println("whole")
			return
		}
		if have, _, err = b.Append(t.Context(), "run", sum(data), "0xa", 1<<18, have, 0, cut(data[have:min(have+1000, 1<<18)])); err != nil && !errors.Is(err, upload.ErrInterrupted) {
			t.Fatal(err)
		}
		fmt.Println(have) // acknowledged
	}
}

// TestAppendAfterKill kills the process with SIGKILL at any moment: what it had
// acknowledged is there, and the next process goes on.
func TestAppendAfterKill(t *testing.T) {
	dir := t.TempDir()
	acknowledged := int64(0)
	for kill := 1; ; kill++ {
		c := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestAppendChild$")
		c.Env = append(os.Environ(), childDir+"="+dir)
		out, err := c.StdoutPipe()
		must(t, err)
		must(t, c.Start())
		lines, whole := bufio.NewScanner(out), false
		for n := 0; lines.Scan() && (n < 7*kill || kill > 4); n++ {
			var at int64
			if _, err := fmt.Sscan(lines.Text(), &at); err == nil {
				if at <= acknowledged {
					t.Fatalf("went back from %d to %d", acknowledged, at)
				}
				acknowledged = at
			}
			whole = whole || lines.Text() == "whole"
		}
		if whole {
			must(t, c.Wait())
			break
		}
		must(t, c.Process.Kill())
		_ = c.Wait() // killed
		b, err := store.OpenBlobs(dir, 1<<20, 1<<20)
		must(t, err)
		have, _, err := b.Received("run", sum(bytesOf(1<<18)), "0xa")
		must(t, err)
		if have < acknowledged {
			t.Fatalf("%d bytes were acknowledged, %d are there", acknowledged, have)
		}
		acknowledged = have
	}
	got, err := os.ReadFile(filepath.Join(dir, "run", sum(bytesOf(1<<18))))
	if err != nil || !bytes.Equal(got, bytesOf(1<<18)) {
		t.Fatalf("%d bytes, %v", len(got), err)
	}
}
