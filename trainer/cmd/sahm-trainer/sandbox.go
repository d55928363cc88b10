package main

import (
	"fmt"
	"math"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
)

// limits bound what this process may take.
type limits struct {
	// MemoryBytes is what the collector keeps the process below; a quarter more,
	// and at least 512 MiB more, the kernel refuses. 0: no limit.
	MemoryBytes uint64
}

// cgroupMemory is where a container's limit stands (cgroup v2).
const cgroupMemory = "/sys/fs/cgroup/memory.max"

// defaultMemory is nine tenths of the container's limit; 0 without one.
func defaultMemory(path string) uint64 {
	raw, err := os.ReadFile(path)
	if err != nil {
		return 0
	}
	n, err := strconv.ParseUint(strings.TrimSpace(string(raw)), 10, 64) // "max" is no number
	if err != nil {
		return 0
	}
	return n / 10 * 9
}

// forbidCores keeps plaintext out of core dumps, for good.
func forbidCores() error {
	if err := syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{}); err != nil {
		return fmt.Errorf("forbid core dumps: %w", err)
	}
	return nil
}

// confine applies limits to this process, for good. The kernel's part needs
// hard: not beside a GPU, whose driver maps more than it uses.
func (l limits) confine(hard bool) error {
	if l.MemoryBytes == 0 {
		return nil
	}
	soft := min(l.MemoryBytes, math.MaxInt64)
	debug.SetMemoryLimit(int64(soft))
	if !hard {
		return nil
	}
	// Data, not address space: the runtime reserves far more than it touches.
	most := soft + max(soft/4, 512<<20)
	var now syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_DATA, &now); err != nil {
		return fmt.Errorf("read the memory limit: %w", err)
	}
	most = min(most, now.Max)
	if err := syscall.Setrlimit(syscall.RLIMIT_DATA, &syscall.Rlimit{Cur: most, Max: most}); err != nil {
		return fmt.Errorf("limit memory: %w", err)
	}
	return nil
}
