//go:build !leaktest

package app

// seamInit is a seam of the leak harness (docs/leak-harness.md): nothing in
// every build but the harness's own.
func seamInit([]byte) {}
