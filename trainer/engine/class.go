package engine

import "runtime"

// backendVersion is GoMLX's release: its kernels may round differently in
// another. A test compares it with go.mod.
const backendVersion = "v0.28.0"

// Class names the hardware class within which results are bit-identical:
// backend and release, architecture, and which vector kernels are in use; on an
// accelerator its model, driver and plugin.
func (e *Engine) Class() string { return e.class }

func cpuClass() string {
	return "gomlx-go/" + backendVersion + "/" + runtime.GOARCH + "/" + vectorUnit()
}
