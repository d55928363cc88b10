package gpu

import (
	"bufio"
	"io"
	"os"
	"runtime"
	"strings"
)

// CPU describes the processor. Model is nil where the system does not tell.
// Cores are the logical ones that this process may use.
type CPU struct {
	Model *string `json:"model"`
	Cores int     `json:"cores"`
	OS    string  `json:"os"`
	Arch  string  `json:"arch"`
}

func readCPU() CPU {
	c := CPU{Cores: runtime.NumCPU(), OS: runtime.GOOS, Arch: runtime.GOARCH}
	// Linux only; elsewhere the file is absent and the model stays unknown.
	if f, err := os.Open("/proc/cpuinfo"); err == nil {
		c.Model = parseCPUModel(f)
		_ = f.Close() // it was only read
	}
	return c
}

// parseCPUModel finds the first "model name" (x86) or "Model" (many ARM
// boards) of /proc/cpuinfo.
func parseCPUModel(r io.Reader) *string {
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		key, value, _ := strings.Cut(lines.Text(), ":")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		if (key == "model name" || key == "Model") && value != "" {
			return &value
		}
	}
	return nil
}
