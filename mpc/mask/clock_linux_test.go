package mask

import (
	"runtime"
	"syscall"
	"time"
)

// timed is the processor time that f takes on this thread, so that what else
// the machine does counts little. f must not hand its work to other threads.
func timed(f func()) time.Duration {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	from := threadTime()
	f()
	return threadTime() - from
}

func threadTime() time.Duration {
	const thisThread = 1 // RUSAGE_THREAD
	var u syscall.Rusage
	if err := syscall.Getrusage(thisThread, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
