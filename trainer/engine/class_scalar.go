//go:build !(amd64 && goexperiment.simd)

package engine

func vectorUnit() string { return "scalar" }
