//go:build integration

package leak

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// noBypass demands that no daemon has a connection to any port of the server
// itself, nor a socket that no recorder can stand before: all must be with the
// recorders.
func (w *world) noBypass() {
	w.t.Helper()
	of := func(pid int) []Socket {
		s, err := Sockets(pid)
		if err != nil {
			w.t.Fatal(err)
		}
		return s
	}
	server, recorders := map[int]bool{}, map[int]bool{}
	for _, k := range of(w.server.Process.Pid) {
		if k.Listening {
			server[k.Local] = true
		}
		if k.Family == "unix" {
			w.t.Errorf("the server has a unix socket %q, which is not recorded", k.Path)
		}
	}
	for _, a := range w.direct {
		if p := portOf(w, a); !server[p] {
			w.t.Errorf("the server does not listen at %s", a)
		}
	}
	for _, r := range []*Recorder{w.api, w.bus} {
		recorders[portOf(w, r.Address())] = true
	}
	for _, pid := range w.pids {
		bad, recorded := Past(of(pid), server, recorders)
		for _, b := range bad {
			w.t.Errorf("process %d has %s", pid, b)
		}
		if recorded == 0 {
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

func portOf(w *world, address string) int {
	_, port, _ := strings.Cut(address, ":")
	n, err := strconv.Atoi(port)
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}
