//go:build !linux

package verify_test

import "time"

// processorTime is the time of day where the processor's is not known.
func processorTime() time.Duration { return time.Duration(time.Now().UnixNano()) }
