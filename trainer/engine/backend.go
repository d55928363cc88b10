package engine

import "github.com/gomlx/compute"

// BackendVersion is GoMLX's release, a part of every hardware class.
const BackendVersion = backendVersion

// On is the engine over a backend that another package started, whose results
// are bit-identical within the named hardware class. Close ends the backend.
func On(backend compute.Backend, class string) *Engine { return on(backend, class) }
