//go:build !linux

package main

import (
	"errors"
	"time"
)

func processorTime() time.Duration { return time.Duration(time.Now().UnixNano()) }

func peakBytes() (int64, error) {
	return 0, errors.New("peak memory is measured on Linux only")
}
