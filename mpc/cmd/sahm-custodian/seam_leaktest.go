//go:build leaktest

package main

import (
	"sahm/mpc/leaktest"
	"sahm/storage/seal"
)

// seamInit adds the sealing key to what init prints, if this process has the
// defect.
func seamInit(p public, id *seal.Identity) any {
	if !leaktest.Defect(leaktest.Memory) {
		return p
	}
	return struct {
		public
		Identity string `json:"identity"`
	}{p, id.Reveal()}
}
