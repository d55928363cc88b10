package engine

import (
	"runtime"

	"sahm/trainer/engine/native"
)

// backendVersion is GoMLX's release: its kernels may round differently in
// another. A test compares it with go.mod.
const backendVersion = "v0.28.0"

// Class names the hardware class within which results are bit-identical:
// kernels and backend with their releases, architecture, and which vector units
// are in use (private training is still the backend's); on an
// accelerator its model, driver and plugin.
func (e *Engine) Class() string { return e.class }

func cpuClass() string {
	return native.Revision + "-" + native.Vectors() + "+gomlx-go/" + backendVersion + "/" + runtime.GOARCH + "/" + vectorUnit()
}
