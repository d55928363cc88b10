package leak

import (
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// connected listens, connects to it from this process, and returns the
// listener's port.
func connected(t *testing.T, network, address string) int {
	t.Helper()
	l, err := net.Listen(network, address)
	if err != nil {
		t.Skipf("%s %s: %v", network, address, err)
	}
	t.Cleanup(func() { l.Close() })
	c, err := net.Dial(network, l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if a, ok := l.Addr().(*net.TCPAddr); ok {
		return a.Port
	}
	return 0
}

// Every way past the recorders is seen: IPv4, IPv6, IPv4 by an IPv6 socket,
// unix sockets and UDP.
func TestWaysPastTheRecordersAreSeen(t *testing.T) {
	sockets := func() []Socket {
		s, err := Sockets(os.Getpid())
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	past := func(server, recorders map[int]bool) ([]string, int) { return Past(sockets(), server, recorders) }
	for _, c := range []struct{ network, address, family string }{
		{"tcp4", "127.0.0.1:0", "tcp"}, {"tcp6", "[::1]:0", "tcp6"}, {"tcp", "[::]:0", "tcp6"},
	} {
		t.Run(c.network+" "+c.address, func(t *testing.T) {
			port := connected(t, c.network, c.address)
			if !slices.ContainsFunc(sockets(), func(k Socket) bool { return k.Listening && k.Local == port }) {
				t.Error("the listener is not seen")
			}
			bad, _ := past(map[int]bool{port: true}, nil)
			if len(bad) != 1 || !strings.Contains(bad[0], c.family) {
				t.Errorf("past: %q", bad)
			}
			if bad, n := past(map[int]bool{}, map[int]bool{port: true}); len(bad) != 0 || n != 1 {
				t.Errorf("recorded: %q, %d", bad, n)
			}
		})
	}
	t.Run("unix", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "s")
		connected(t, "unix", path)
		if bad, _ := past(nil, nil); !slices.Contains(bad, `a unix socket "`+path+`"`) || len(bad) < 2 { // and the client's end
			t.Errorf("past: %q", bad)
		}
	})
	t.Run("udp", func(t *testing.T) {
		for _, a := range []string{"127.0.0.1:9", "[::1]:9"} {
			c, err := net.Dial("udp", a)
			if err != nil {
				t.Logf("%s: %v", a, err)
				continue
			}
			if bad, _ := past(nil, nil); len(bad) != 1 {
				t.Errorf("past: %q", bad)
			}
			c.Close()
		}
	})
	if bad, n := past(map[int]bool{1: true}, map[int]bool{2: true}); len(bad) != 0 || n != 0 {
		t.Errorf("nothing is open: %q, %d", bad, n)
	}
}
