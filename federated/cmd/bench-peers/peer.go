package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
)

// peer is a Python process that does the same work: one JSON object a line
// each way.
type peer struct {
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
	errors bytes.Buffer
}

// start gives the process as many threads.
func (c config) start(ctx context.Context, script string, n int) (*peer, error) {
	p := &peer{cmd: exec.CommandContext(ctx, c.python, filepath.Join(c.scripts, script))}
	threads := strconv.Itoa(n)
	p.cmd.Env = append(os.Environ(), "PEERS_THREADS="+threads, "OMP_NUM_THREADS="+threads, "MKL_NUM_THREADS="+threads, "FLWR_TELEMETRY_ENABLED=0")
	p.cmd.Stderr = &p.errors
	var err error
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	p.out = bufio.NewReader(out)
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", script, err)
	}
	return p, nil
}

// ask sends a request and decodes the reply into reply, which may be nil.
func (p *peer) ask(request map[string]any, reply any) error {
	line, err := json.Marshal(request)
	if err != nil {
		return err
	}
	if _, err := p.in.Write(append(line, '\n')); err != nil {
		return p.gone(err)
	}
	answer, err := p.out.ReadBytes('\n')
	if err != nil {
		return p.gone(err)
	}
	var failed struct{ Error string }
	if err := json.Unmarshal(answer, &failed); err != nil {
		return fmt.Errorf("%v: %q: %w", request["do"], answer, err)
	}
	if failed.Error != "" {
		return fmt.Errorf("%v: %s", request["do"], failed.Error)
	}
	if reply == nil {
		return nil
	}
	return json.Unmarshal(answer, reply)
}

// gone adds what the process said before it ended.
func (p *peer) gone(err error) error {
	p.close()
	said := p.errors.Bytes()
	return fmt.Errorf("%w: %s", err, said[max(0, len(said)-2000):])
}

func (p *peer) close() {
	_ = p.in.Close()
	var exit *exec.ExitError
	if err := p.cmd.Wait(); err != nil && !errors.As(err, &exit) {
		_ = p.cmd.Process.Kill()
	}
}

func writeFloats(path string, v []float32) error {
	raw := make([]byte, 0, 4*len(v))
	for _, f := range v {
		raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(f))
	}
	return os.WriteFile(path, raw, 0o600)
}

func writeInts(path string, v []int32) error {
	raw := make([]byte, 0, 4*len(v))
	for _, n := range v {
		raw = binary.LittleEndian.AppendUint32(raw, uint32(n))
	}
	return os.WriteFile(path, raw, 0o600)
}

func readFloats(path string) ([]float32, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	v := make([]float32, len(raw)/4)
	for i := range v {
		v[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	return v, nil
}
