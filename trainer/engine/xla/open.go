//go:build linux && cgo

package xla

import (
	"fmt"
	"os"
	"strings"

	"github.com/gomlx/compute"
	gomlx "github.com/gomlx/go-xla/compute/xla"
	"github.com/gomlx/go-xla/pjrt"
)

// deterministic makes XLA's GPU compiler choose kernels whose sums are in a
// fixed order, without trying out which is the quickest.
const deterministic = "--xla_gpu_deterministic_ops=true"

// openXLA loads the plugin, which is the first time that anything of CUDA is
// touched. The plugin and CUDA read their environment when they are loaded;
// there is no other way to tell them.
func openXLA(b Backend) (backend compute.Backend, version string, err error) {
	if _, err := os.Stat(b.Plugin); err != nil {
		return nil, "", fmt.Errorf("%w: %w", ErrPlugin, err)
	}
	set := map[string]string{}
	if b.Device != "" {
		set["CUDA_VISIBLE_DEVICES"] = b.Device
	}
	if flags := os.Getenv("XLA_FLAGS"); !strings.Contains(flags, "xla_gpu_deterministic_ops") && strings.Contains(strings.ToLower(b.Plugin), "cuda") {
		set["XLA_FLAGS"] = strings.TrimSpace(flags + " " + deterministic)
	}
	for name, value := range set {
		if err := os.Setenv(name, value); err != nil {
			return nil, "", fmt.Errorf("%w: set %s: %w", ErrPlugin, name, err)
		}
	}
	// Nothing is ever fetched: with an absolute path the library does not look
	// for plugins, and this says so again.
	gomlx.EnableAutoInstall(false)
	plugin, err := pjrt.GetPlugin(b.Plugin)
	if err != nil {
		return nil, "", fmt.Errorf("%w: %w", ErrPlugin, err)
	}
	major, minor := plugin.Version()
	made, err := gomlx.New(b.Plugin + ",tf32=false")
	if err != nil {
		return nil, "", fmt.Errorf("%w: %w", ErrPlugin, err)
	}
	if made.NumDevices() < 1 {
		made.Finalize()
		return nil, "", fmt.Errorf("%w: it finds no device", ErrPlugin)
	}
	return made, fmt.Sprintf("pjrt-%d.%d", major, minor), nil
}
