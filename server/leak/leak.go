// Package leak is the leak harness: while a market runs in processes of its
// own, it captures every channel that the server stores or receives, and
// afterwards searches all of it for the secrets that the other processes had.
// docs/leak-harness.md says what is searched, how, and what that cannot show.
//
// It is for tests only, and for Linux: memory is read through /proc.
package leak

import (
	"os"
	"path/filepath"
	"strings"
)

// Channel is one way in which something reaches the server or stays there.
type Channel string

// The channels, in the order of reports.
const (
	SQL       Channel = "SQL"
	Bus       Channel = "bus"
	JetStream Channel = "JetStream"
	Kubo      Channel = "kubo"
	Blobs     Channel = "blob store"
	Logs      Channel = "logs"
	HTTP      Channel = "HTTP"
	Chain     Channel = "chain"
	DataDir   Channel = "data directory"
	Memory    Channel = "memory"
)

// Channels are all of them.
var Channels = []Channel{SQL, Bus, JetStream, Kubo, Blobs, Logs, HTTP, Chain, DataDir, Memory}

// Capture is the folder that everything captured goes to. What was captured
// where follows from the first parts of a file's path:
//
//	http/       requests and answers of the API        HTTP
//	rpc/        requests and answers of /rpc           HTTP, chain
//	bus/        both directions of every connection    bus
//	logs/       what server and daemons print          logs
//	memory/     the server's memory                    memory
//	files/M/    the data directory at moment M         data directory, and the channel of the sub-folder
//	decoded/C/  content of databases of channel C      C
type Capture struct{ Dir string }

// NewCapture makes an empty capture.
func NewCapture(dir string) (*Capture, error) {
	for _, d := range []string{"http", "rpc", "bus", "logs", "memory", "files", "decoded"} {
		if err := os.MkdirAll(filepath.Join(dir, d), 0o700); err != nil {
			return nil, err
		}
	}
	return &Capture{dir}, nil
}

// create opens a file of the capture for writing; its folders are made.
func (c *Capture) create(parts ...string) (*os.File, error) {
	path := filepath.Join(append([]string{c.Dir}, parts...)...)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	return os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
}

// sourceOf names the place within the capture, and with that the code that
// captured it: each must prove by a marker that it works.
func sourceOf(rel string) string {
	parts := strings.Split(filepath.ToSlash(rel), "/")
	switch {
	case parts[0] == "files" && len(parts) > 2:
		top, _, _ := strings.Cut(parts[2], "-") // sahm.db and its log are one
		return "files/" + top
	case parts[0] == "memory" && strings.HasPrefix(parts[1], "core"):
		return "memory/core"
	case len(parts) > 1 && (parts[0] == "memory" || parts[0] == "decoded" || parts[0] == "logs"):
		return parts[0] + "/" + parts[1]
	}
	return parts[0]
}

// channelsOf says to which channels a captured file belongs.
func channelsOf(rel string) []Channel {
	parts := strings.Split(filepath.ToSlash(rel), "/")
	switch parts[0] {
	case "http":
		return []Channel{HTTP}
	case "rpc":
		return []Channel{HTTP, Chain}
	case "bus":
		return []Channel{Bus}
	case "logs":
		return []Channel{Logs}
	case "memory":
		return []Channel{Memory}
	case "decoded":
		return []Channel{Channel(parts[1])}
	case "files":
		if len(parts) < 3 {
			return []Channel{DataDir}
		}
		switch top := parts[2]; {
		case strings.HasPrefix(top, "sahm.db"):
			return []Channel{SQL, DataDir}
		case top == "bus":
			return []Channel{JetStream, DataDir}
		case top == "ipfs":
			return []Channel{Kubo, DataDir}
		case top == "blobs":
			return []Channel{Blobs, DataDir}
		case top == "chain":
			return []Channel{Chain, DataDir}
		}
		return []Channel{DataDir}
	}
	return nil
}
