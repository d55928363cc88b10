package leak

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Socket is one of a process's sockets that the kernel lists.
type Socket struct {
	Family        string // tcp, tcp6, udp, udp6, unix
	Local, Remote int    // ports; 0 for unix
	Listening     bool   // tcp only
	Path          string // unix only; mostly empty at the client's end
}

// state of a listening TCP socket in /proc/PID/net/tcp.
const listening = "0A"

// Sockets lists the sockets that a process has open, of all families that
// another process can be reached by.
func Sockets(pid int) ([]Socket, error) {
	links, err := filepath.Glob(fmt.Sprintf("/proc/%d/fd/*", pid))
	if err != nil {
		return nil, err
	}
	if len(links) == 0 {
		return nil, fmt.Errorf("process %d: no open files can be seen", pid)
	}
	mine := map[string]bool{}
	for _, l := range links {
		if to, err := os.Readlink(l); err == nil && strings.HasPrefix(to, "socket:[") {
			mine[strings.TrimSuffix(strings.TrimPrefix(to, "socket:["), "]")] = true
		}
	}
	var out []Socket
	for _, family := range []string{"tcp", "tcp6", "udp", "udp6", "unix"} {
		f, err := os.Open(fmt.Sprintf("/proc/%d/net/%s", pid, family))
		if errors.Is(err, fs.ErrNotExist) && strings.HasSuffix(family, "6") {
			continue // a kernel without IPv6
		}
		if err != nil {
			return nil, err
		}
		s := bufio.NewScanner(f)
		s.Scan() // names of the columns
		for s.Scan() && err == nil {
			var k Socket
			var inode string
			if k, inode, err = parseSocket(family, s.Text()); err == nil && mine[inode] {
				out = append(out, k)
			}
		}
		if err := errors.Join(err, s.Err(), f.Close()); err != nil {
			return nil, fmt.Errorf("%s sockets of process %d: %w", family, pid, err)
		}
	}
	return out, nil
}

// parseSocket reads a line of /proc/PID/net/FAMILY (proc_pid_net(5)).
func parseSocket(family, line string) (k Socket, inode string, err error) {
	fields := strings.Fields(line)
	k.Family = family
	if family == "unix" {
		// Num RefCount Protocol Flags Type St Inode Path
		if len(fields) < 7 {
			return k, "", fmt.Errorf("line %q", line)
		}
		if len(fields) > 7 {
			k.Path = fields[7]
		}
		return k, fields[6], nil
	}
	// sl local remote st queues timer retransmits uid timeout inode
	if len(fields) < 10 {
		return k, "", fmt.Errorf("line %q", line)
	}
	if k.Local, err = port(fields[1]); err == nil {
		k.Remote, err = port(fields[2])
	}
	k.Listening = strings.HasPrefix(family, "tcp") && fields[3] == listening
	return k, fields[9], err
}

// port of an address in hex, 0100007F:1F90.
func port(address string) (int, error) {
	_, p, _ := strings.Cut(address, ":")
	n, err := strconv.ParseUint(p, 16, 16)
	return int(n), err
}

// Past lists what a process's sockets have to do with anything but the
// recorders' ports: connections to ports of the server, and unix and UDP
// sockets, which no recorder stands before. Recorded counts the connections
// with recorders.
func Past(sockets []Socket, server, recorders map[int]bool) (bad []string, recorded int) {
	for _, k := range sockets {
		switch {
		case k.Family == "unix":
			bad = append(bad, fmt.Sprintf("a unix socket %q", k.Path))
		case strings.HasPrefix(k.Family, "udp"):
			bad = append(bad, fmt.Sprintf("a UDP socket, port %d to %d", k.Local, k.Remote))
		case recorders[k.Remote]:
			recorded++
		case server[k.Remote]:
			bad = append(bad, fmt.Sprintf("a connection to the server's port %d (%s)", k.Remote, k.Family))
		}
	}
	return bad, recorded
}
