package leak

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"sahm/mpc/leaktest"
	"sahm/server/leak/scan"
)

// Find is one canary in one channel, where it was seen first.
type Find struct {
	Channel Channel
	Canary  *scan.Canary
	Form    string // how it was written, with what it was nested in
	Where   string // file of the capture and offset
}

// Report is what a search came to.
type Report struct {
	Canaries, Patterns int
	Bytes              map[Channel]int64
	Finds              []Find
	Sources            map[string]map[string]bool // kinds of public markers found, by source
}

// largestExpanded is the largest file in which nested encodings are looked
// for three layers deep; larger ones are treated as memory is, and there are
// none in a run.
const largestExpanded = 1 << 30

// Search looks for every canary of set in everything captured. Nested
// encodings are opened, in memory one layer of them.
func (c *Capture) Search(set *scan.Set) (*Report, error) {
	scanner, err := scan.New(set.Patterns())
	if err != nil {
		return nil, err
	}
	r := &Report{Canaries: set.Canaries(), Patterns: scanner.Patterns(), Bytes: map[Channel]int64{}, Sources: map[string]map[string]bool{}}
	var files []string
	err = filepath.WalkDir(c.Dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	var (
		mu   sync.Mutex
		errs []error
		seen = map[Find]bool{} // without form and place
		wg   sync.WaitGroup
		todo = make(chan string)
	)
	for range 2 {
		wg.Go(func() {
			for path := range todo {
				rel, err := filepath.Rel(c.Dir, path)
				channels, source := channelsOf(rel), sourceOf(rel)
				var n int64
				mu.Lock()
				if r.Sources[source] == nil {
					r.Sources[source] = map[string]bool{}
				}
				mu.Unlock()
				if err == nil {
					n, err = searchFile(scanner, path, !slices.Contains(channels, Memory), func(p *scan.Pattern, form string, at int64) {
						mu.Lock()
						defer mu.Unlock()
						if p.Canary.Public {
							r.Sources[source][p.Canary.Kind] = true
						}
						for _, ch := range channels {
							if key := (Find{Channel: ch, Canary: p.Canary}); !seen[key] {
								seen[key] = true
								r.Finds = append(r.Finds, Find{ch, p.Canary, form, fmt.Sprintf("%s:%d", rel, at)})
							}
						}
					})
				}
				mu.Lock()
				if err != nil {
					errs = append(errs, fmt.Errorf("search %s: %w", rel, err))
				}
				for _, ch := range channels {
					r.Bytes[ch] += n
				}
				mu.Unlock()
			}
		})
	}
	for _, f := range files {
		todo <- f
	}
	close(todo)
	wg.Wait()
	r.combine(set)
	slices.SortFunc(r.Finds, func(a, b Find) int {
		return strings.Compare(string(a.Channel)+a.Canary.Kind+a.Canary.Name, string(b.Channel)+b.Canary.Kind+b.Canary.Name)
	})
	return r, errors.Join(errs...)
}

// combine adds a find of a dataset's key to every channel in which all of its
// pieces were found: their XOR is the key.
func (r *Report) combine(set *scan.Set) {
	dataset := func(c *scan.Canary) string {
		d, _, _ := strings.Cut(c.Name, "/")
		return d
	}
	all := map[string]map[*scan.Canary]bool{}
	for _, p := range set.Patterns() {
		if p.Canary.Kind == leaktest.Piece {
			d := dataset(p.Canary)
			if all[d] == nil {
				all[d] = map[*scan.Canary]bool{}
			}
			all[d][p.Canary] = true
		}
	}
	found := map[Channel]map[string]int{}
	for _, f := range r.Finds {
		if f.Canary.Kind != leaktest.Piece {
			continue
		}
		d := dataset(f.Canary)
		if found[f.Channel] == nil {
			found[f.Channel] = map[string]int{}
		}
		if found[f.Channel][d]++; found[f.Channel][d] == len(all[d]) {
			r.Finds = append(r.Finds, Find{f.Channel, &scan.Canary{Kind: DatasetKey, Name: d}, "all of its pieces", f.Where})
		}
	}
}

// Memory is opened in pieces: what is encoded is found if it is whole in one.
const (
	piece   = 4 << 20
	overlap = 64 << 10
	page    = 4 << 10
)

// shallow looks one layer deep into what is encoded in f, in stretches between
// pages of zeros.
func shallow(s *scan.Scanner, f io.ReaderAt, found func(p *scan.Pattern, form string, at int64)) error {
	buf := make([]byte, piece+overlap)
	zero := make([]byte, page)
	for base := int64(0); ; base += piece {
		n, err := f.ReadAt(buf, base)
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		from := 0
		for at := 0; at <= n; at += page {
			next := buf[at:min(n, at+page)]
			if len(next) == page && !bytes.Equal(next, zero) {
				continue
			}
			end := at + len(next) // what is less than a page is the end
			if len(next) == page {
				end = at
			}
			if end > from {
				scan.Shallow(buf[from:end], func(view []byte, how string) {
					if how == "" {
						return // was searched
					}
					s.Bytes(view, func(p *scan.Pattern, _ int) { found(p, how+" > "+p.Form, base+int64(from)) })
				})
			}
			from = at + page
		}
		if n < len(buf) {
			return nil
		}
	}
}

func searchFile(s *scan.Scanner, path string, nested bool, found func(p *scan.Pattern, form string, at int64)) (int64, error) {
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		return 0, err
	}
	if !nested || st.Size() > largestExpanded {
		n, err := s.Reader(bufio.NewReaderSize(f, 1<<20), func(p *scan.Pattern, at int64) { found(p, p.Form, at) })
		if err != nil {
			return n, err
		}
		return n, shallow(s, f, found)
	}
	data, err := io.ReadAll(f)
	if err != nil {
		return 0, err
	}
	scan.Expand(data, func(view []byte, how string) {
		s.Bytes(view, func(p *scan.Pattern, at int) {
			form := p.Form
			if how != "" {
				form = how + " > " + form
			}
			found(p, form, int64(at))
		})
	})
	return int64(len(data)), nil
}
