package report

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Page writes Markdown.
type Page struct{ strings.Builder }

// Say writes a line.
func (p *Page) Say(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }

// Row writes a row of a table.
func (p *Page) Row(cells ...string) { p.Say("| %s |", strings.Join(cells, " | ")) }

// Head starts a table.
func (p *Page) Head(cells ...string) {
	p.Row(cells...)
	p.Say("|%s", strings.Repeat("---|", len(cells)))
}

// WriteFiles writes files, named by slash-separated paths, below dir.
func WriteFiles(dir string, files map[string][]byte) error {
	for name, body := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, body, 0o644); err != nil {
			return err
		}
	}
	return nil
}
