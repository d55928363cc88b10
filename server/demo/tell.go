package demo

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// teller prints steps with their time, and a progress bar for long ones.
type teller struct {
	mu       sync.Mutex
	out      io.Writer
	terminal bool
	began    time.Time
	bar      bool // a bar is on the current line
}

func newTeller(out io.Writer, terminal bool) *teller {
	return &teller{out: out, terminal: terminal, began: time.Now()}
}

// Step prints one line.
func (t *teller) Step(format string, args ...any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.clear()
	fmt.Fprintf(t.out, "%6.1fs  %s\n", time.Since(t.began).Seconds(), fmt.Sprintf(format, args...))
}

// Head prints a section.
func (t *teller) Head(text string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.clear()
	fmt.Fprintf(t.out, "\n%s\n", text)
}

const barWidth = 30

// Bar draws done of total. On a terminal it is redrawn in place; elsewhere
// each advance is a line of its own.
func (t *teller) Bar(done, total int, note string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	n := 0
	if total > 0 {
		n = barWidth * done / total
	}
	line := fmt.Sprintf("%6.1fs  [%s%s] %d/%d  %s", time.Since(t.began).Seconds(), strings.Repeat("#", n), strings.Repeat(".", barWidth-n), done, total, note)
	if t.terminal {
		fmt.Fprintf(t.out, "\r\x1b[K%s", line)
		t.bar = true
		return
	}
	fmt.Fprintln(t.out, line)
}

// EndBar leaves the finished bar on its line.
func (t *teller) EndBar() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.bar {
		fmt.Fprintln(t.out)
		t.bar = false
	}
}

func (t *teller) clear() {
	if t.bar {
		fmt.Fprint(t.out, "\r\x1b[K")
		t.bar = false
	}
}
