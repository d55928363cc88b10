package gpu

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync"
	"time"
)

// XidLog remembers Xids over restarts: the driver tells of them once. It holds
// one JSON object a line and is safe for concurrent use.
type XidLog struct {
	mu   sync.Mutex
	path string
	list map[string][]Xid // by device
}

type xidLine struct {
	Device string `json:"device"`
	Xid
}

// OpenXidLog reads a log and drops what is older than the quarantine. A line
// cut short by a crash is skipped.
func OpenXidLog(path string, now time.Time) (*XidLog, error) {
	l := &XidLog{path: path, list: map[string][]Xid{}}
	raw, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return l, nil
	}
	if err != nil {
		return nil, fmt.Errorf("Xid log: %w", err)
	}
	lines := bufio.NewScanner(raw)
	for lines.Scan() {
		var x xidLine
		if json.Unmarshal(lines.Bytes(), &x) == nil && now.Sub(x.At) < quarantine {
			l.list[x.Device] = append(l.list[x.Device], x.Xid)
		}
	}
	if err := errors.Join(lines.Err(), raw.Close()); err != nil {
		return nil, fmt.Errorf("Xid log: %w", err)
	}
	return l, nil
}

// Add remembers an Xid of a device, on disk before it returns.
func (l *XidLog) Add(uuid string, x Xid) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.list[uuid] = append(l.list[uuid], x)
	line, err := json.Marshal(xidLine{uuid, x})
	if err != nil {
		return fmt.Errorf("Xid log: %w", err)
	}
	f, err := os.OpenFile(l.path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return fmt.Errorf("Xid log: %w", err)
	}
	// The line feed in front ends a line that a crash cut short.
	_, err = f.Write(append(append([]byte{'\n'}, line...), '\n'))
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("Xid log: %w", err)
	}
	return nil
}

// Of lists the Xids of a device.
func (l *XidLog) Of(uuid string) []Xid {
	l.mu.Lock()
	defer l.mu.Unlock()
	return append([]Xid(nil), l.list[uuid]...)
}
