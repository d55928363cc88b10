package mask

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"testing"
)

// The committed vectors were made with another implementation (OpenSSL's
// AES-256-CTR, Python's HMAC), so they pin the wire format and the stream.
func TestVectors(t *testing.T) {
	raw, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Streams []struct {
			Name, Context, Seed, Plain, Masked, Error string
		}
	}
	if err := json.Unmarshal(raw, &file); err != nil {
		t.Fatal(err)
	}
	if len(file.Streams) < 4 {
		t.Fatal("vectors are missing")
	}
	names := map[string]error{"context": ErrBadContext, "length": ErrWrongLength}
	un := func(s string) []byte {
		b, err := hex.DecodeString(s)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	for _, v := range file.Streams {
		err := func() error {
			ctx, err := DecodeContext(un(v.Context))
			if err != nil {
				return err
			}
			if !bytes.Equal(ctx.Encode(), un(v.Context)) {
				t.Errorf("%s: encoding is not canonical", v.Name)
			}
			vec := un(v.Plain)
			if err := AddMask(vec, [32]byte(un(v.Seed)), ctx); err != nil {
				return err
			}
			if !bytes.Equal(vec, un(v.Masked)) {
				t.Errorf("%s: masked %x", v.Name, vec)
			}
			return nil
		}()
		if v.Error == "" && err != nil || v.Error != "" && (names[v.Error] == nil || !errors.Is(err, names[v.Error])) {
			t.Errorf("%s: %v, want %q", v.Name, err, v.Error)
		}
	}
}

func FuzzDecodeContext(f *testing.F) {
	f.Add(testContext(Bits32, 5).Encode())
	f.Add(testContext(Bits64, 1<<20).Encode())
	f.Add([]byte(contextTag))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := DecodeContext(b)
		if err != nil {
			if !errors.Is(err, ErrBadContext) {
				t.Fatalf("unnamed error %v", err)
			}
			return
		}
		if !bytes.Equal(c.Encode(), b) {
			t.Fatal("two encodings of one context")
		}
	})
}

func FuzzToSigned(f *testing.F) {
	f.Add([]byte{1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff}, true)
	f.Add([]byte{1, 2, 3}, false)
	f.Fuzz(func(t *testing.T, b []byte, wide bool) {
		bits := Bits32
		if wide {
			bits = Bits64
		}
		x, err := ToSigned(b, bits)
		if err != nil {
			if !errors.Is(err, ErrWrongLength) || len(b)%bits.Bytes() == 0 {
				t.Fatal(err)
			}
			return
		}
		back, err := FromSigned(x, bits)
		if err != nil || !bytes.Equal(back, b) {
			t.Fatalf("%x came back as %x (%v)", b, back, err)
		}
	})
}
