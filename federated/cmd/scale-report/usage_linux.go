package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strings"
	"syscall"
	"time"
	"unsafe"
)

// processorTime is what all threads of this process have used. It asks the
// clock itself: getrusage is only as fresh as the last tick.
func processorTime() time.Duration {
	const processClock = 2 // CLOCK_PROCESS_CPUTIME_ID
	var t syscall.Timespec
	if _, _, e := syscall.RawSyscall(syscall.SYS_CLOCK_GETTIME, processClock, uintptr(unsafe.Pointer(&t)), 0); e != 0 {
		return 0
	}
	return time.Duration(t.Nano())
}

// peakBytes is the largest resident memory that this process ever had.
func peakBytes() (int64, error) {
	f, err := os.Open("/proc/self/status")
	if err != nil {
		return 0, err
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		var kib int64
		if v, ok := strings.CutPrefix(s.Text(), "VmHWM:"); ok {
			_, err := fmt.Sscanf(v, "%d kB", &kib)
			return kib << 10, err
		}
	}
	return 0, errors.New("/proc/self/status names no VmHWM")
}
