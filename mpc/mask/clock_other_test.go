//go:build !linux

package mask

import "time"

// timed is the time that f takes.
func timed(f func()) time.Duration {
	from := time.Now()
	f()
	return time.Since(from)
}
