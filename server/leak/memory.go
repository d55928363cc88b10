package leak

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// Memory stops a process, copies all of its memory that can be read, but the
// program itself, to memory/moment/, and lets it go on. It returns how many
// bytes that were. Pages of zeros become holes.
func (c *Capture) Memory(pid int, moment string) (n int64, err error) {
	if err := syscall.Kill(pid, syscall.SIGSTOP); err != nil {
		return 0, fmt.Errorf("stop process %d: %w", pid, err)
	}
	defer func() { err = errors.Join(err, syscall.Kill(pid, syscall.SIGCONT)) }()
	program, err := os.Readlink(fmt.Sprintf("/proc/%d/exe", pid))
	if err != nil {
		return 0, err
	}
	regions, err := readable(pid, program)
	if err != nil {
		return 0, err
	}
	mem, err := os.Open(fmt.Sprintf("/proc/%d/mem", pid))
	if err != nil {
		return 0, fmt.Errorf("memory of process %d: %w", pid, err)
	}
	defer mem.Close()
	for _, r := range regions {
		out, err := c.create("memory", moment, fmt.Sprintf("%x-%x", r.from, r.to))
		if err != nil {
			return n, err
		}
		got, err := copySparse(out.Name(), io.NewSectionReader(mem, int64(r.from), int64(r.to-r.from)))
		if err = errors.Join(err, out.Close()); err != nil {
			return n, err
		}
		n += got
	}
	return n, nil
}

type region struct{ from, to uint64 }

// readable lists the mappings of a process that can be read, without the
// unchanged ones of its program file and the kernel's own.
func readable(pid int, program string) ([]region, error) {
	f, err := os.Open(fmt.Sprintf("/proc/%d/maps", pid))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []region
	for s := bufio.NewScanner(f); s.Scan(); {
		// 55d0-55d1 rw-p 00000000 08:01 1234   /path
		fields := strings.Fields(s.Text())
		if len(fields) < 5 || fields[1][0] != 'r' {
			continue
		}
		name := ""
		if len(fields) > 5 {
			name = fields[5]
		}
		if fields[1][1] != 'w' && name == program || name == "[vvar]" || name == "[vvar_vclock]" || name == "[vsyscall]" || name == "[vdso]" {
			continue
		}
		from, to, _ := strings.Cut(fields[0], "-")
		a, err := strconv.ParseUint(from, 16, 63)
		if err != nil {
			return nil, err
		}
		b, err := strconv.ParseUint(to, 16, 63)
		if err != nil {
			return nil, err
		}
		out = append(out, region{a, b})
	}
	return out, nil
}

// copySparse writes r to a file, leaving holes for zeros, and returns the
// bytes read. Pages that the kernel refuses end it.
func copySparse(path string, r io.Reader) (int64, error) {
	f, err := os.OpenFile(path, os.O_WRONLY, 0o600) // not to append: holes are made by offset
	if err != nil {
		return 0, err
	}
	defer f.Close()
	buf := make([]byte, 1<<20)
	zero := make([]byte, 4096)
	var at int64
	for {
		n, err := io.ReadFull(r, buf)
		for i := 0; i < n; i += len(zero) {
			page := buf[i:min(n, i+len(zero))]
			if string(page) == string(zero[:len(page)]) {
				continue
			}
			if _, err := f.WriteAt(page, at+int64(i)); err != nil {
				return at, err
			}
		}
		at += int64(n)
		if err != nil { // the end, or a page that is not there (EIO)
			return at, f.Truncate(at)
		}
	}
}

// CoreDump has the process pid write a core dump to the folder dir, in which
// it runs, by SIGABRT, and moves it to memory/core. It reports false, and does
// nothing, where the kernel would hand dumps to a program instead of writing
// them. The process must have been started with GOTRACEBACK=crash; wait is
// called to await its end.
func (c *Capture) CoreDump(pid int, dir string, wait func() error) (bool, error) {
	pattern, err := os.ReadFile("/proc/sys/kernel/core_pattern")
	if err != nil {
		return false, err
	}
	if p := strings.TrimSpace(string(pattern)); p == "" || strings.ContainsAny(p, "|/%") {
		return false, nil
	}
	if err := syscall.Kill(pid, syscall.SIGABRT); err != nil {
		return false, err
	}
	if err := wait(); err != nil {
		return false, err
	}
	found, err := filepath.Glob(filepath.Join(dir, "core*"))
	if err != nil {
		return false, err
	}
	for _, f := range found {
		if err := os.Rename(f, filepath.Join(c.Dir, "memory", filepath.Base(f))); err != nil {
			return false, err
		}
	}
	return len(found) > 0, nil
}
