package trainer

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strconv"

	"sahm/dao"
)

// Files of a run, all mode 0600 in <dir>/runs/<run>/:
//
//	documents.json          order, spec and schema
//	<attempt>/seeds-….json  mask seeds of a seat                    secret
//	<attempt>/invite-….json answer to an invitation
//	<attempt>/keys-….json   age identity and requests of a holding  secret
//	<attempt>/holdings.json what to open
//	<attempt>/releases.json the sealed pieces, for opening again
//	<attempt>/round-N.json  signed headers and work of a round; *.y the uploads
//	<attempt>/kept-….f32   what the server rule leaves with a seat   secret
//	<attempt>/eval-….json   an evaluation; *.g its gradient
//	<attempt>/receipts.json the signed receipts
//	closed                  the run is over, secrets are gone

func (t *Trainer) runDir(run dao.RunID) string {
	return filepath.Join(t.cfg.Dir, "runs", run.String()[2:])
}

func (t *Trainer) attemptDir(run dao.RunID, attempt uint32) string {
	return filepath.Join(t.runDir(run), strconv.FormatUint(uint64(attempt), 10))
}

func makeDir(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("create directory: %w", err)
	}
	return nil
}

// writeFile puts data at path durably: after it returns, the file is there
// whole, whatever happens; before, it is there not at all or as it was.
func writeFile(path string, data []byte) error {
	return writeStream(path, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// writeStream is writeFile of what content writes. If content fails, nothing is
// left of it.
func writeStream(path string, content func(io.Writer) error) (err error) {
	dir := filepath.Dir(path)
	if err := makeDir(dir); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(dir, ".new-*") // mode 0600
	if err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), err)
	}
	defer os.Remove(tmp.Name()) // gone already after a rename
	err = content(tmp)
	err = errors.Join(err, tmp.Sync(), tmp.Close())
	if err == nil {
		err = os.Rename(tmp.Name(), path)
	}
	// The parents may be new too: a file in a directory that a crash takes
	// away was not durable.
	for d := dir; err == nil; d = filepath.Dir(d) {
		err = syncDir(d)
		if base := filepath.Base(filepath.Dir(d)); base == "runs" || filepath.Base(d) == "runs" {
			break
		}
		if filepath.Dir(d) == d {
			break
		}
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), err)
	}
	return nil
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

func writeJSON(path string, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode %s: %w", filepath.Base(path), err)
	}
	return writeFile(path, b)
}

// readJSON reports false when there is no such file.
func readJSON(path string, v any) (bool, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("read state: %w", err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		return false, fmt.Errorf("read state %s: %w", filepath.Base(path), err)
	}
	return true, nil
}

// readFloats is a file of n binary32 numbers, little-endian, as writeFile of
// protocol.EncodeFloats left it; false if it is not there.
func readFloats(path string, n int) ([]float32, bool, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("read state: %w", err)
	}
	if len(b) != 4*n {
		return nil, false, fmt.Errorf("read state %s: %d bytes, want %d numbers", filepath.Base(path), len(b), n)
	}
	v := make([]float32, n)
	for i := range v {
		v[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return v, true, nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
