package mask

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync"
)

// chunk is a stretch of a vector on its way through one worker.
type chunk struct {
	at       int    // byte offset in the vector
	data     []byte // chunkSize bytes; less in the last one
	gradient []int32
	inner    []uint64
	scratch  *scratch
	raw      []byte // for reading
}

// readFull fills p from byte offset at of a vector that checkEnd accepted.
func readFull(r io.ReaderAt, p []byte, at int) error {
	n, err := r.ReadAt(p, int64(at))
	if n == len(p) {
		return nil
	}
	if err == nil || errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: it ends at byte %d", ErrWrongLength, at+n)
	}
	return fmt.Errorf("mask: read vector: %w", err)
}

// checkEnd refuses a vector with fewer or more than size bytes (> 0), as far as
// its end tells: one that has a hole fails when it is read.
func checkEnd(r io.ReaderAt, size int) error {
	var word [8]byte // whole words, as Signed wants them
	switch n, err := r.ReadAt(word[:], int64(size)); {
	case n > 0 || err == nil:
		return fmt.Errorf("%w: more than %d bytes", ErrWrongLength, size)
	case !errors.Is(err, io.EOF):
		return fmt.Errorf("mask: read vector: %w", err)
	}
	return nil
}

// readGradient reads the coordinates of the chunk's words of size word.
func (c *chunk) readGradient(g io.ReaderAt, word int) error {
	n := len(c.data) / word
	if len(c.raw) < 4*n {
		c.raw, c.gradient = make([]byte, 4*n), make([]int32, n)
	}
	raw := c.raw[:4*n]
	if err := readFull(g, raw, c.at/word*4); err != nil {
		return err
	}
	c.gradient = c.gradient[:n]
	for j := range c.gradient {
		c.gradient[j] = int32(binary.LittleEndian.Uint32(raw[4*j:]))
	}
	return nil
}

// combine adds to the chunk what the uploads have there and subtracts what the
// answers have, reading four vectors at a time and little of each, so that all
// of it stays in the second-level cache.
func (c *chunk) combine(b Bits, uploads, answers []io.ReaderAt) error {
	const step = 32 << 10
	if c.raw == nil {
		c.raw = make([]byte, 4*(step+skew))
	}
	for from := 0; from < len(c.data); from += step {
		acc := c.data[from:min(from+step, len(c.data))]
		read := func(list []io.ReaderAt, each func(group [][]byte)) error {
			for ; len(list) > 0; list = list[min(4, len(list)):] {
				var group [4][]byte
				n := min(4, len(list))
				for k, v := range list[:n] {
					group[k] = c.raw[k*(step+skew):][:len(acc)]
					if err := readFull(v, group[k], c.at+from); err != nil {
						return err
					}
				}
				each(group[:n])
			}
			return nil
		}
		if err := read(uploads, func(g [][]byte) { combine(acc, b, g, nil, 0) }); err != nil {
			return err
		}
		if err := read(answers, func(g [][]byte) { combine(acc, b, nil, g, 0) }); err != nil {
			return err
		}
	}
	return nil
}

// writeTo passes a chunk's bytes on.
func writeTo(w io.Writer) func(*chunk) error {
	return func(c *chunk) error {
		if _, err := w.Write(c.data); err != nil {
			return fmt.Errorf("mask: write vector: %w", err)
		}
		return nil
	}
}

// inOrder cuts size bytes into chunks, has the workers make each, and gives
// them to write from first to last. It returns the first error when everything
// it started has ended.
func inOrder(ctx context.Context, size int, opt Options, work, write func(*chunk) error) error {
	count := (size + chunkSize - 1) / chunkSize
	workers := max(1, min(opt.Workers, count))
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)

	// A worker takes a buffer before it takes the next chunk, so whoever has
	// the chunk that is to be written next also has what it needs to make it.
	free := make(chan *chunk, workers+2)
	for range min(cap(free), count) {
		free <- &chunk{data: make([]byte, min(chunkSize, size)), scratch: newScratch()}
	}
	var mu sync.Mutex
	next := 0
	take := func() (int, bool) {
		mu.Lock()
		defer mu.Unlock()
		next++
		return next - 1, next <= count
	}
	made := make(chan *chunk, cap(free))
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for {
				var c *chunk
				select {
				case <-ctx.Done():
				case c = <-free: // nil when closed
				}
				i, ok := take()
				if c == nil || !ok {
					return
				}
				c.at = i * chunkSize
				c.data = c.data[:min(chunkSize, size-c.at)]
				if err := work(c); err != nil {
					stop(err)
					return
				}
				made <- c // never blocks: it has room for every buffer
			}
		})
	}
	err := deliver(ctx, count, made, free, write)
	if err != nil {
		stop(err)
	}
	close(free) // workers that find no chunk left
	wg.Wait()
	return err
}

// deliver writes count chunks in order as they are made.
func deliver(ctx context.Context, count int, made <-chan *chunk, free chan<- *chunk, write func(*chunk) error) error {
	waiting := map[int]*chunk{}
	for i := 0; i < count; {
		if c, ok := waiting[i]; ok {
			if err := ctx.Err(); err != nil {
				return context.Cause(ctx)
			}
			if err := write(c); err != nil {
				return err
			}
			delete(waiting, i)
			c.scratch.wipe()
			free <- c // never blocks: it is a buffer that came from there
			i++
			continue
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case c := <-made:
			waiting[c.at/chunkSize] = c
		}
	}
	return nil
}
