package model

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
)

// ErrBadFile reports a safetensors file that is malformed or does not hold the
// model that its spec describes.
var ErrBadFile = errors.New("not a valid safetensors model")

// SpecKey is the metadata key under which a file carries its spec.
const SpecKey = "sahm.spec"

// maxHeader bounds what a reader allocates before it has checked anything; the
// format's own limit of 100 MB is far beyond what MaxLayers tensors need.
const maxHeader = 4 << 20

type tensorHeader struct {
	DType   string    `json:"dtype"`
	Shape   []int     `json:"shape"`
	Offsets [2]uint64 `json:"data_offsets"`
}

// WriteSafetensors writes params as a safetensors file: an 8-byte
// little-endian header length, the JSON header padded with spaces to 8 bytes,
// then the values as little-endian F32. metadata may be nil; the spec is added
// under SpecKey. Equal arguments give equal bytes.
func WriteSafetensors(w io.Writer, s Spec, shapes []Tensor, params []float32, metadata map[string]string) error {
	total := 0
	for _, t := range shapes {
		total += t.Size()
	}
	if total != len(params) {
		return fmt.Errorf("%w: shapes hold %d, vector %d", ErrWrongLength, total, len(params))
	}
	if err := s.Validate(); err != nil {
		return err
	}
	meta := map[string]string{SpecKey: string(s.Canonical())}
	for k, v := range metadata {
		if k != SpecKey {
			meta[k] = v
		}
	}
	var header bytes.Buffer
	m, err := json.Marshal(meta) // sorts the keys
	if err != nil {
		return fmt.Errorf("encode metadata: %w", err)
	}
	header.WriteString(`{"__metadata__":`)
	header.Write(m)
	at := uint64(0)
	for _, t := range shapes {
		end := at + 4*uint64(t.Size())
		name, err := json.Marshal(t.Name)
		if err != nil {
			return fmt.Errorf("encode name: %w", err)
		}
		h, err := json.Marshal(tensorHeader{"F32", t.Dims, [2]uint64{at, end}})
		if err != nil {
			return fmt.Errorf("encode header: %w", err)
		}
		fmt.Fprintf(&header, ",%s:%s", name, h)
		at = end
	}
	header.WriteByte('}')
	for header.Len()%8 != 0 {
		header.WriteByte(' ')
	}
	if header.Len() > maxHeader {
		return fmt.Errorf("%w: header of %d bytes", ErrBadFile, header.Len())
	}
	out := binary.LittleEndian.AppendUint64(nil, uint64(header.Len()))
	out = append(out, header.Bytes()...)
	for _, p := range params {
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(p))
	}
	if _, err := w.Write(out); err != nil {
		return fmt.Errorf("write safetensors: %w", err)
	}
	return nil
}

// File is a model that was read back.
type File struct {
	Spec     Spec
	Inputs   int // features
	Classes  int // logits
	Shapes   []Tensor
	Params   []float32
	Metadata map[string]string // without SpecKey
}

// ReadSafetensors reads what WriteSafetensors or another writer of the format
// wrote, tensors in any order. It demands F32, no gaps, no overlap, nothing
// after the data, finite values and exactly the tensors that the spec in the
// metadata describes; otherwise ErrBadFile (or an error of ParseSpec).
func ReadSafetensors(r io.Reader) (File, error) {
	var size [8]byte
	if _, err := io.ReadFull(r, size[:]); err != nil {
		return File{}, fmt.Errorf("%w: header length: %v", ErrBadFile, err)
	}
	n := binary.LittleEndian.Uint64(size[:])
	if n < 2 || n > maxHeader {
		return File{}, fmt.Errorf("%w: header of %d bytes", ErrBadFile, n)
	}
	raw := make([]byte, n)
	if _, err := io.ReadFull(r, raw); err != nil {
		return File{}, fmt.Errorf("%w: header: %v", ErrBadFile, err)
	}
	f, headers, err := parseHeader(raw)
	if err != nil {
		return File{}, err
	}
	total := uint64(4 * NumParams(f.Spec, f.Inputs, f.Classes))
	// One byte more than is due, to notice trailing data.
	data, err := io.ReadAll(io.LimitReader(r, int64(total)+1))
	if err != nil {
		return File{}, fmt.Errorf("%w: data: %v", ErrBadFile, err)
	}
	if uint64(len(data)) != total {
		return File{}, fmt.Errorf("%w: data is not %d bytes long", ErrBadFile, total)
	}
	f.Params = make([]float32, 0, total/4)
	for _, t := range f.Shapes {
		h := headers[t.Name]
		for b := data[h.Offsets[0]:h.Offsets[1]]; len(b) > 0; b = b[4:] {
			f.Params = append(f.Params, math.Float32frombits(binary.LittleEndian.Uint32(b)))
		}
	}
	if err := CheckFinite(f.Params); err != nil {
		return File{}, fmt.Errorf("%w: %w", ErrBadFile, err)
	}
	return f, nil
}

func parseHeader(raw []byte) (File, map[string]tensorHeader, error) {
	var entries map[string]json.RawMessage
	if err := json.Unmarshal(raw, &entries); err != nil {
		return File{}, nil, fmt.Errorf("%w: header: %v", ErrBadFile, err)
	}
	var f File
	if m, ok := entries["__metadata__"]; ok {
		if err := json.Unmarshal(m, &f.Metadata); err != nil {
			return File{}, nil, fmt.Errorf("%w: metadata: %v", ErrBadFile, err)
		}
	}
	spec, err := ParseSpec([]byte(f.Metadata[SpecKey]))
	if err != nil {
		return File{}, nil, fmt.Errorf("%w: %s: %w", ErrBadFile, SpecKey, err)
	}
	f.Spec = spec
	delete(f.Metadata, SpecKey)
	delete(entries, "__metadata__")

	headers := make(map[string]tensorHeader, len(entries))
	var spans [][2]uint64
	for name, e := range entries {
		var h tensorHeader
		dec := json.NewDecoder(bytes.NewReader(e))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&h); err != nil {
			return File{}, nil, fmt.Errorf("%w: %q: %v", ErrBadFile, name, err)
		}
		if h.DType != "F32" {
			return File{}, nil, fmt.Errorf("%w: %q is %q, want F32", ErrBadFile, name, h.DType)
		}
		headers[name] = h
		spans = append(spans, h.Offsets)
	}
	if f.Inputs, f.Classes, err = sizesOf(spec, headers); err != nil {
		return File{}, nil, err
	}
	if err := CheckSize(spec, f.Inputs, f.Classes); err != nil {
		return File{}, nil, fmt.Errorf("%w: %w", ErrBadFile, err)
	}
	f.Shapes = Shapes(spec, f.Inputs, f.Classes)
	if len(f.Shapes) != len(headers) {
		return File{}, nil, fmt.Errorf("%w: %d tensors, spec has %d", ErrBadFile, len(headers), len(f.Shapes))
	}
	for _, t := range f.Shapes {
		h, ok := headers[t.Name]
		if !ok || !slices.Equal(h.Shape, t.Dims) || h.Offsets[1]-h.Offsets[0] != 4*uint64(t.Size()) {
			return File{}, nil, fmt.Errorf("%w: tensor %q is missing or has another shape", ErrBadFile, t.Name)
		}
	}
	slices.SortFunc(spans, func(a, b [2]uint64) int { return cmp.Compare(a[0], b[0]) })
	at := uint64(0)
	for _, s := range spans {
		if s[0] != at || s[1] < s[0] {
			return File{}, nil, fmt.Errorf("%w: gap or overlap at byte %d", ErrBadFile, at)
		}
		at = s[1]
	}
	return f, headers, nil
}

// sizesOf reads a model's inputs and classes off its first and last tensors.
func sizesOf(s Spec, headers map[string]tensorHeader) (inputs, classes int, err error) {
	first := "output.kernel"
	switch {
	case s.Family == CNN:
		first = "conv_0.kernel"
	case s.Family == FTTransformer:
		first = "tokens.kernel"
	case s.Family == LM:
		first = "positions.kernel"
	case len(s.Hidden) > 0:
		first = "hidden_0.kernel"
	}
	k, b := headers[first].Shape, headers["output.bias"].Shape
	if len(k) != 2 || len(b) != 1 {
		return 0, 0, fmt.Errorf("%w: want %s of rank 2 and output.bias of rank 1", ErrBadFile, first)
	}
	if s.Family == CNN {
		return s.Image.Size(), b[0], nil
	}
	return k[0], b[0], nil
}
