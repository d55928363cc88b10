// Package xla starts an engine on XLA, through a PJRT plugin: a shared library
// that is loaded when the engine starts, for a GPU as a rule. It is apart from
// package engine so that only the trainer's program links it.
//
// It promises that nothing is downloaded and no process started, and that a
// plugin that is missing or does not work is an error.
package xla

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"sahm/trainer/engine"
)

// Errors of choosing a backend.
var (
	// ErrNoXLA reports a build without the XLA backend (no cgo, or an operating
	// system other than Linux).
	ErrNoXLA = errors.New("this build has no XLA backend")
	// ErrPlugin reports a PJRT plugin that does not load or finds no device.
	ErrPlugin = errors.New("PJRT plugin does not work")
)

// Backend says where an engine computes.
type Backend struct {
	// Plugin is the absolute path of a PJRT plugin, a shared library.
	Plugin string
	// Device is the UUID of the one GPU, or MIG instance, that the plugin may
	// see; empty: the first that it finds. A process can choose one device only:
	// CUDA reads the choice once.
	Device string
	// Model and Driver become part of the engine's Class: results are not the
	// same on another model, nor under another driver.
	Model, Driver string
}

// Open starts an engine on b. On an accelerator matrix products are in full
// float32 (no TF32) and reductions in a fixed order, and memory is taken as it
// is needed. Close it when done. Errors: ErrNoXLA, ErrPlugin.
func Open(b Backend) (*engine.Engine, error) {
	if !filepath.IsAbs(b.Plugin) {
		return nil, fmt.Errorf("%w: %q is not an absolute path", ErrPlugin, b.Plugin)
	}
	backend, version, err := openXLA(b)
	if err != nil {
		return nil, err
	}
	part := func(s string) string {
		if s == "" {
			return "unknown"
		}
		return strings.ReplaceAll(s, "/", "-")
	}
	return engine.On(backend, strings.Join([]string{"gomlx-xla", engine.BackendVersion, version, part(b.Model), part(b.Driver)}, "/")), nil
}

// pluginNames are the file names of CUDA plugins: go-xla's own, its older
// form, and the one in the wheels jax-cuda12-pjrt and jax-cuda13-pjrt.
var pluginNames = []string{"pjrt_c_api_cuda*_plugin.so", "pjrt-plugin-cuda*.so", "pjrt_plugin_cuda*.so", "xla_cuda_plugin.so"}

// PluginVariable names the environment variable with the plugin's path. Empty,
// it forbids the search.
const PluginVariable = "SAHM_PJRT_PLUGIN"

// FindPlugin looks for a CUDA plugin: at PluginVariable, then in the
// directories of PJRT_PLUGIN_LIBRARY_PATH, then where go-xla installs it, then
// where jax does for the Python of VIRTUAL_ENV, then in LD_LIBRARY_PATH. It only
// looks at names. lookup is os.LookupEnv, glob is filepath.Glob.
func FindPlugin(lookup func(string) (string, bool), glob func(string) ([]string, error)) (string, bool) {
	if path, ok := lookup(PluginVariable); ok {
		return path, path != ""
	}
	list := func(name string) []string {
		v, _ := lookup(name)
		return slices.DeleteFunc(filepath.SplitList(v), func(p string) bool { return !filepath.IsAbs(p) })
	}
	dirs := list("PJRT_PLUGIN_LIBRARY_PATH")
	for _, home := range list("HOME") {
		own := filepath.Join(home, ".local", "lib", "go-xla")
		dirs = append(dirs, own, filepath.Join(own, "nvidia"))
	}
	dirs = append(dirs, "/usr/local/lib/go-xla", "/usr/local/lib/go-xla/nvidia")
	for _, env := range list("VIRTUAL_ENV") {
		dirs = append(dirs, filepath.Join(env, "lib", "python3*", "site-packages", "jax_plugins", "xla_cuda*"))
	}
	dirs = append(dirs, list("LD_LIBRARY_PATH")...)
	for _, dir := range dirs {
		for _, name := range pluginNames {
			// An error is a malformed pattern: nothing can match it.
			if found, err := glob(filepath.Join(dir, name)); err == nil && len(found) > 0 {
				return slices.Max(found), true
			}
		}
	}
	return "", false
}
