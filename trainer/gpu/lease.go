package gpu

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// ErrTaken reports a device that another program has leased.
var ErrTaken = errors.New("the GPU is leased to another program")

// Lease is the right to be the only one of the programs that ask for leases to
// use a device. The kernel ends it with the process, however that dies.
type Lease struct{ file *os.File }

// Take leases the device or instance with a UUID, without waiting. dir holds
// the lock files and must be the same for all programs of a machine; it is
// made if it is missing. The lock is flock(2)'s: the file stays behind when the
// process is killed, the lock does not, and children do not inherit it.
func Take(dir, uuid string) (*Lease, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("lease directory: %w", err)
	}
	name := sha256.Sum256([]byte(uuid))
	f, err := os.OpenFile(filepath.Join(dir, "gpu-"+hex.EncodeToString(name[:8])+".lock"), os.O_RDWR|os.O_CREATE|syscall.O_NOFOLLOW, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lease: %w", err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		holder := make([]byte, 16)
		n, _ := f.ReadAt(holder, 0) // only for the message
		_ = f.Close()               // nothing was written
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("%w: process %s has %s", ErrTaken, strings.TrimSpace(string(holder[:n])), uuid)
		}
		return nil, fmt.Errorf("lease: %w", err)
	}
	// The holder's number is for people; the lock is what counts.
	if err := f.Truncate(0); err == nil {
		_, err = f.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
		if err != nil {
			return nil, errors.Join(fmt.Errorf("lease: %w", err), f.Close())
		}
	}
	return &Lease{f}, nil
}

// Release gives the device back. The file stays: removing it would let two
// programs lock two files of one name.
func (l *Lease) Release() error { return l.file.Close() }
