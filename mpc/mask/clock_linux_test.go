package mask

import (
	"runtime"
	"syscall"
	"time"
	"unsafe"
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

// threadTime asks the clock itself: getrusage is only as fresh as the last tick.
func threadTime() time.Duration {
	const threadClock = 3 // CLOCK_THREAD_CPUTIME_ID
	var t syscall.Timespec
	if _, _, e := syscall.RawSyscall(syscall.SYS_CLOCK_GETTIME, threadClock, uintptr(unsafe.Pointer(&t)), 0); e != 0 {
		panic(e)
	}
	return time.Duration(t.Nano())
}
