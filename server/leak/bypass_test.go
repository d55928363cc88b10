//go:build integration

package leak

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// noBypass demands that no daemon has a connection to the server itself: all
// must be with the recorders.
func (w *world) noBypass() {
	w.t.Helper()
	forbidden := map[string]string{} // port in hex → address
	recorded := map[string]bool{}
	for _, a := range w.direct {
		forbidden[hexPort(w, a)] = a
	}
	for _, r := range []*Recorder{w.api, w.bus} {
		recorded[hexPort(w, r.Address())] = true
	}
	for _, pid := range w.pids {
		mine := map[string]bool{}
		links, err := filepath.Glob(fmt.Sprintf("/proc/%d/fd/*", pid))
		if err != nil {
			w.t.Fatal(err)
		}
		for _, l := range links {
			if to, err := os.Readlink(l); err == nil && strings.HasPrefix(to, "socket:[") {
				mine[strings.Trim(to, "socket:[]")] = true
			}
		}
		f, err := os.Open(fmt.Sprintf("/proc/%d/net/tcp", pid))
		if err != nil {
			w.t.Fatal(err)
		}
		with := 0
		for s := bufio.NewScanner(f); s.Scan(); {
			fields := strings.Fields(s.Text()) // sl local remote st … inode at 9
			if len(fields) < 10 || !mine[fields[9]] {
				continue
			}
			_, port, _ := strings.Cut(fields[2], ":")
			if a, bad := forbidden[port]; bad {
				w.t.Errorf("process %d speaks to %s past the recorders", pid, a)
			}
			if recorded[port] {
				with++
			}
		}
		f.Close()
		if with == 0 {
			w.t.Errorf("process %d has no recorded connection", pid)
		}
	}
}

// noOtherFiles demands that the server has no file open outside of its data
// directory and its log.
func (w *world) noOtherFiles() {
	w.t.Helper()
	links, err := filepath.Glob(fmt.Sprintf("/proc/%d/fd/*", w.server.Process.Pid))
	if err != nil || len(links) == 0 {
		w.t.Fatalf("%d open files, %v", len(links), err)
	}
	inside := 0
	for _, l := range links {
		to, err := os.Readlink(l)
		if err != nil || !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "/dev/") || strings.HasPrefix(to, "/proc/") || strings.HasPrefix(to, "/sys/") {
			continue
		}
		if strings.HasPrefix(to, filepath.Join(w.dir, "node")+"/") || to == filepath.Join(w.capture.Dir, "logs", "server") {
			inside++
			continue
		}
		w.t.Errorf("the server has %s open, which is not captured", to)
	}
	if inside == 0 {
		w.t.Error("the server has none of its own files open")
	}
}

func hexPort(w *world, address string) string {
	_, port, _ := strings.Cut(address, ":")
	n, err := strconv.Atoi(port)
	if err != nil {
		w.t.Fatal(err)
	}
	return fmt.Sprintf("%04X", n)
}
