//go:build !(linux && cgo)

package xla

import "github.com/gomlx/compute"

func openXLA(Backend) (compute.Backend, string, error) { return nil, "", ErrNoXLA }
