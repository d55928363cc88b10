package cli

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"sahm/server/app"
)

// finding is one line of `sahm doctor`.
type finding struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Needed string `json:"needed"` // for what
	Detail string `json:"detail"`
	Fix    string `json:"fix,omitempty"`
}

func doctorCommand(e *env) *cobra.Command {
	return &cobra.Command{Use: "doctor", Short: "Say what is missing on this machine", Args: cobra.NoArgs,
		Long:    "Checks what running, building and testing need. Exit code 1 if something needed to run is missing.",
		Example: "  sahm doctor\n  sahm doctor --json",
		RunE: func(*cobra.Command, []string) error {
			fs := examine()
			var b strings.Builder
			broken := false
			for _, f := range fs {
				mark := "ok     "
				if !f.OK {
					mark = "missing"
					broken = broken || f.Needed == "run"
				}
				fmt.Fprintf(&b, "%s  %-22s %-6s %s\n", mark, f.Name, f.Needed, f.Detail)
				if !f.OK && f.Fix != "" {
					fmt.Fprintf(&b, "         %s\n", f.Fix)
				}
			}
			if err := e.print(fs, "%s", b.String()); err != nil {
				return err
			}
			if broken {
				return exitCode(1)
			}
			return nil
		}}
}

func examine() []finding {
	out := []finding{}
	for _, d := range []string{"sahm-trainer", "sahm-custodian"} {
		p, err := app.Binary(d)
		out = append(out, finding{Name: d, OK: err == nil, Needed: "run", Detail: p, Fix: "run: make build"})
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err == nil {
		l.Close()
	}
	out = append(out, finding{Name: "loopback network", OK: err == nil, Needed: "run", Detail: "can listen on 127.0.0.1"})
	free, err := freeBytes(".")
	out = append(out, finding{Name: "disk", OK: err == nil && free > 2<<30, Needed: "run", Detail: fmt.Sprintf("%.1f GB free here, 2 GB wanted", float64(free)/(1<<30)), Fix: "free some space or choose another --data-dir"})
	out = append(out,
		tool("go", "build", "1.26.4", "go", "version"),
		tool("C compiler", "build", "", "cc", "--version"),
		tool("node", "test", "20.19.0", "node", "--version"),
		tool("npm", "test", "", "npm", "--version"))
	pg, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	okPG := err == nil && len(pg) > 0
	if !okPG {
		_, err := exec.LookPath("initdb")
		okPG = err == nil
	}
	out = append(out, finding{Name: "postgresql server", OK: okPG, Needed: "test", Detail: strings.Join(pg, " "), Fix: "run: make deps"})
	_, err = os.Stat("/dev/nvidiactl")
	gpu := "an NVIDIA driver is present"
	if errors.Is(err, os.ErrNotExist) {
		gpu = "no NVIDIA driver: training uses the CPU"
	}
	out = append(out, finding{Name: "gpu", OK: true, Needed: "-", Detail: gpu})
	for i := range out {
		if out[i].OK {
			out[i].Fix = ""
		}
	}
	return out
}

var versionNumber = regexp.MustCompile(`\d+\.\d+(\.\d+)?`)

func tool(name, needed, least, command string, args ...string) finding {
	f := finding{Name: name, Needed: needed}
	b, err := exec.Command(command, args...).CombinedOutput()
	if err != nil {
		f.Detail, f.Fix = "not found", "install it; `make deps` says how"
		return f
	}
	have := versionNumber.FindString(string(b))
	f.OK, f.Detail = least == "" || !olderThan(have, least), have
	if !f.OK {
		f.Detail, f.Fix = have+" is too old", least+" or newer is needed"
	}
	return f
}

func olderThan(a, b string) bool {
	x, y := strings.Split(a, "."), strings.Split(b, ".")
	for i := range y {
		n := 0
		if i < len(x) {
			n, _ = strconv.Atoi(x[i]) // the pattern matched digits
		}
		m, _ := strconv.Atoi(y[i])
		if n != m {
			return n < m
		}
	}
	return false
}
