package xla

import (
	"context"
	"errors"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer/engine"
)

// TestFindPlugin: each place is found, the named file wins over all, and an
// empty name forbids the search.
func TestFindPlugin(t *testing.T) {
	root := t.TempDir()
	place := func(parts ...string) string {
		path := filepath.Join(append([]string{root}, parts...)...)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, nil, 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	listed := place("listed", "pjrt_c_api_cuda_plugin.so")
	home := place("home", ".local", "lib", "go-xla", "pjrt-plugin-cuda_v1.so")
	newer := place("home", ".local", "lib", "go-xla", "pjrt-plugin-cuda_v2.so")
	jax := place("venv", "lib", "python3.11", "site-packages", "jax_plugins", "xla_cuda13", "xla_cuda_plugin.so")
	other := place("ld", "pjrt_c_api_cpu_plugin.so") // not CUDA
	_ = home
	for name, c := range map[string]struct {
		env  map[string]string
		want string
	}{
		"nothing":            {map[string]string{"HOME": root}, ""},
		"listed":             {map[string]string{"PJRT_PLUGIN_LIBRARY_PATH": filepath.Join(root, "none") + ":" + filepath.Join(root, "listed"), "HOME": filepath.Join(root, "home")}, listed},
		"home, newest":       {map[string]string{"HOME": filepath.Join(root, "home")}, newer},
		"jax's wheel":        {map[string]string{"VIRTUAL_ENV": filepath.Join(root, "venv")}, jax},
		"library path":       {map[string]string{"LD_LIBRARY_PATH": filepath.Join(root, "listed")}, listed},
		"only a CPU plugin":  {map[string]string{"LD_LIBRARY_PATH": filepath.Dir(other)}, ""},
		"relative directory": {map[string]string{"PJRT_PLUGIN_LIBRARY_PATH": "."}, ""},
		"named":              {map[string]string{PluginVariable: "/x/y.so", "PJRT_PLUGIN_LIBRARY_PATH": filepath.Join(root, "listed")}, "/x/y.so"},
		"forbidden":          {map[string]string{PluginVariable: "", "PJRT_PLUGIN_LIBRARY_PATH": filepath.Join(root, "listed")}, ""},
	} {
		glob := func(pattern string) ([]string, error) {
			if !strings.HasPrefix(pattern, root) {
				return nil, nil // this machine's own
			}
			return filepath.Glob(pattern)
		}
		got, ok := FindPlugin(func(k string) (string, bool) { v, ok := c.env[k]; return v, ok }, glob)
		if got != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, %v, want %q", name, got, ok, c.want)
		}
	}
}

// TestOpenRefuses: what is no plugin is an error, never a crash nor the CPU.
func TestOpenRefuses(t *testing.T) {
	text := filepath.Join(t.TempDir(), "xla_cuda_plugin.so")
	if err := os.WriteFile(text, []byte("not a library"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"", "plugin.so", "/none/xla_cuda_plugin.so", text} {
		if e, err := Open(Backend{Plugin: path}); e != nil || !errors.Is(err, ErrPlugin) && !errors.Is(err, ErrNoXLA) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// TestXLA runs the second backend on any PJRT plugin that the machine has, one
// for the CPU included, and compares it with the first.
func TestXLA(t *testing.T) {
	path := os.Getenv(PluginVariable)
	if path == "" {
		t.Skip(PluginVariable + " names no PJRT plugin")
	}
	fast, err := Open(Backend{Plugin: path})
	if err != nil {
		t.Fatal(err)
	}
	plain, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Log(fast.Class())
	for _, family := range []model.Family{model.Logistic, model.MLP, model.CNN, model.FTTransformer} {
		spec := model.DefaultSpec(family)
		// Adam makes a whole step of the sign of a gradient that is nearly zero.
		spec.Optimizer = model.Optimizer{Name: model.Momentum, LearningRate: 0.05, Momentum: 0.9}
		const rows, inputs, classes = 512, 64, 3
		x, y := make([]float32, rows*inputs), make([]int32, rows)
		for i := range y {
			y[i] = int32(i % classes)
			for j := range inputs {
				x[i*inputs+j] = float32(math.Sin(float64(i*inputs+j))) + float32(int(y[i])*((j%classes)-1))/2
			}
		}
		in := engine.TrainInput{Spec: spec, Inputs: inputs, Classes: classes, Params: model.Init(spec, inputs, classes, dao.Hash{1}), X: x, Y: y, Seed: dao.Hash{2}, Steps: 10}
		want, err := plain.Train(context.Background(), in)
		if err != nil {
			t.Fatal(err)
		}
		got, err := fast.Train(context.Background(), in)
		if err != nil {
			t.Fatal(err)
		}
		again, err := fast.Train(context.Background(), in)
		if err != nil {
			t.Fatal(err)
		}
		var worst float64
		for i := range want.Params {
			worst = max(worst, math.Abs(float64(got.Params[i]-want.Params[i])))
		}
		t.Logf("%s: parameters differ by at most %.2g", family, worst)
		if worst > 1e-3 {
			t.Errorf("%s: parameters differ by %g", family, worst)
		}
		if model.Hash(got.Params) != model.Hash(again.Params) {
			t.Errorf("%s: a second training differs from the first", family)
		}
		if got.FLOPs != want.FLOPs {
			t.Errorf("%s: %d and %d FLOPs", family, got.FLOPs, want.FLOPs)
		}
	}
	for _, e := range []*engine.Engine{fast, plain} {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	}
}
