//go:build !race

package bars

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"

	"sahm/dao"
	"sahm/federated/privacy"
	"sahm/mpc"
	"sahm/mpc/mask"
)

// The round of the peak measurements: 10^8 parameters, three members, 2-of-3
// custodians. Memory does not depend on how many there are; disk does.
const (
	peakLength  = 100_000_000
	peakMembers = 3
)

var peakCommittee = mpc.Committee{M: 3, T: 2}

// roleVariable names what a child process is to do.
const roleVariable = "SAHM_BARS_ROLE"

// role is one child's task; each of its files is a vector on disk.
type role struct {
	Name   string // client, custodian or server
	Bits   mask.Bits
	Dir    string
	Member int
	Piece  int
}

func (r role) upload(i int) string { return filepath.Join(r.Dir, "upload-"+strconv.Itoa(i)) }
func (r role) answer(p int) string { return filepath.Join(r.Dir, "answer-"+strconv.Itoa(p)) }

// result is what a child says when it is done.
type result struct {
	PeakBytes   int64
	VectorBytes int64 // of it, a vector that the role has to have in memory
	Error       string
}

func TestMain(m *testing.M) {
	text := os.Getenv(roleVariable)
	if text == "" {
		os.Exit(m.Run())
	}
	var r role
	err := json.Unmarshal([]byte(text), &r)
	var res result
	if err == nil {
		res, err = r.run()
	}
	if err != nil {
		res.Error = err.Error()
	}
	if err := json.NewEncoder(os.Stdout).Encode(res); err != nil {
		os.Exit(1)
	}
}

// BenchmarkPeak runs each role of a round of 10^8 parameters in a process of
// its own and reports the kernel's count of its largest resident memory
// (VmHWM), less the one vector that a member has in memory anyway: its update
// as float32. The server checks every coordinate of the sum.
func BenchmarkPeak(b *testing.B) {
	for _, bits := range []mask.Bits{mask.Bits32, mask.Bits64} {
		b.Run(fmt.Sprintf("d=%d/bits=%d", peakLength, bits), func(b *testing.B) {
			dir := b.TempDir()
			need := int64(peakMembers+peakCommittee.Pieces()+1) * peakLength * int64(bits.Bytes())
			if free, err := freeBytes(dir); err != nil || free < need+need/8 {
				b.Skipf("%d MiB of files are needed in %s (%v)", need>>20, dir, err)
			}
			child := func(r role) float64 {
				text, err := json.Marshal(r)
				if err != nil {
					b.Fatal(err)
				}
				cmd := exec.Command(os.Args[0])
				cmd.Env = append(os.Environ(), roleVariable+"="+string(text))
				cmd.Stderr = os.Stderr
				out, err := cmd.Output()
				var res result
				if err != nil || json.Unmarshal(out, &res) != nil || res.Error != "" {
					b.Fatalf("%s: %v %s", r.Name, err, out)
				}
				return float64(res.PeakBytes-res.VectorBytes) / (1 << 20)
			}
			for b.Loop() {
				var client, custodian, server float64
				for i := range peakMembers {
					client = max(client, child(role{Name: "client", Bits: bits, Dir: dir, Member: i}))
				}
				for p := range peakCommittee.Pieces() {
					custodian = max(custodian, child(role{Name: "custodian", Bits: bits, Dir: dir, Piece: p}))
				}
				server = child(role{Name: "server", Bits: bits, Dir: dir})
				b.ReportMetric(client, "MiB-client")
				b.ReportMetric(custodian, "MiB-custodian")
				b.ReportMetric(server, "MiB-server")
			}
		})
	}
}

func (r role) run() (result, error) {
	var res result
	var err error
	switch r.Name {
	case "client":
		res.VectorBytes = 4 * peakLength
		err = r.client()
	case "custodian":
		err = r.custodian()
	case "server":
		err = r.server()
	default:
		err = fmt.Errorf("no role %q", r.Name)
	}
	if err == nil {
		res.PeakBytes, err = peakBytes()
	}
	return res, err
}

func (r role) quantiser() (privacy.Quantiser, error) {
	return privacy.NewQuantiser(r.Bits, 1, peakMembers)
}

// update is one coordinate of a member's weighted and clipped update.
func update(member, j int) float32 { return float32((j*(member+3))%2001-1000) / (1 << 15) }

func (r role) term(member, piece int) mask.Term {
	return mask.Term{Seed: [32]byte{byte(member), byte(piece), 9}, Context: mask.Context{
		Version: mask.Version, ChainID: 1337, RunID: dao.Hash{2}, OrderHash: dao.Hash{2}, Attempt: 1, Round: 1, Purpose: mask.Train,
		DatasetID: dao.Hash{3, byte(member)}, DatasetVersion: 1, Contributor: dao.Address{4, byte(member)}, Trainer: dao.Address{5, byte(member)},
		Epoch: 1, Subset: uint16(piece), ModelHash: dao.Hash{6}, Bits: r.Bits, Length: peakLength, UploadNonce: [16]byte{byte(member), 7},
	}}
}

func (r role) options() mask.Options { return mask.Options{Workers: runtime.GOMAXPROCS(0)} }

// client makes the update, then quantises, masks, stores and hashes it in one
// pass.
func (r role) client() error {
	q, err := r.quantiser()
	if err != nil {
		return err
	}
	delta := make([]float32, peakLength)
	for j := range delta {
		delta[j] = update(r.Member, j)
	}
	var terms []mask.Term
	for p := range peakCommittee.Pieces() {
		terms = append(terms, r.term(r.Member, p))
	}
	src := mask.Signed(peakLength, r.Bits, func(dst []int64, at int) error { return q.Quantise(dst, delta[at:at+len(dst)]) })
	return stored(r.upload(r.Member), func(w io.Writer) error {
		return mask.MaskStream(context.Background(), w, src, terms, r.options())
	})
}

// custodian makes the sum of a piece's streams and their inner products with a
// gradient, stores and hashes the sum.
func (r role) custodian() error {
	var terms []mask.Term
	for i := range peakMembers {
		terms = append(terms, r.term(i, r.Piece))
	}
	return stored(r.answer(r.Piece), func(w io.Writer) error {
		inner, err := mask.TSumStream(context.Background(), w, terms, gradient{}, r.options())
		if err == nil && len(inner) != peakMembers {
			err = fmt.Errorf("%d inner products", len(inner))
		}
		return err
	})
}

// server adds, subtracts, checks the range and dequantises. Here it also
// compares with what the members had.
func (r role) server() error {
	q, err := r.quantiser()
	if err != nil {
		return err
	}
	open := func(path string) (io.ReaderAt, error) { return os.Open(path) }
	var uploads, answers []io.ReaderAt
	for i := range peakMembers {
		f, err := open(r.upload(i))
		if err != nil {
			return err
		}
		uploads = append(uploads, f)
	}
	for p := range peakCommittee.Pieces() {
		f, err := open(r.answer(p))
		if err != nil {
			return err
		}
		answers = append(answers, f)
	}
	exact := &comparison{q: q, bits: r.Bits}
	inRange, err := mask.NewRangeWriter(exact, r.Bits, q.MaxSum())
	if err != nil {
		return err
	}
	if err := mask.AggregateStream(context.Background(), inRange, uploads, answers, peakLength, r.Bits, r.options()); err != nil {
		return err
	}
	if exact.at != peakLength {
		return fmt.Errorf("the aggregate has %d coordinates", exact.at)
	}
	return nil
}

// comparison fails at the first coordinate that is not the members' sum.
type comparison struct {
	q    privacy.Quantiser
	bits mask.Bits
	at   int
}

func (c *comparison) Write(p []byte) (int, error) {
	sums, err := mask.ToSigned(p, c.bits)
	if err != nil {
		return 0, err
	}
	var x [peakMembers]float32
	var v [peakMembers]int64
	for _, got := range sums {
		for i := range x {
			x[i] = update(i, c.at)
		}
		if err := c.q.Quantise(v[:], x[:]); err != nil {
			return 0, err
		}
		if want := v[0] + v[1] + v[2]; got != want {
			return 0, fmt.Errorf("coordinate %d is %d, want %d", c.at, got, want)
		}
		c.at++
	}
	return len(p), nil
}

// gradient is a vector of small integers that is nowhere in memory.
type gradient struct{}

func (gradient) ReadAt(p []byte, off int64) (int, error) {
	n := 0
	for ; n+4 <= len(p) && off+int64(n) < 4*peakLength; n += 4 {
		binary.LittleEndian.PutUint32(p[n:], uint32((off+int64(n))/4%19))
	}
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// stored writes a vector to a file and hashes it on the way.
func stored(path string, write func(io.Writer) error) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	var h hash.Hash = sha256.New()
	if err := write(io.MultiWriter(f, h)); err != nil {
		return err
	}
	return f.Close()
}
