package seal

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

// others returns c with one field changed, for each field; it fails if the
// struct has a field that it does not know how to change.
func others(t testing.TB, c Context) map[string]Context {
	t.Helper()
	out := map[string]Context{}
	v := reflect.ValueOf(&c).Elem()
	for i := range v.NumField() {
		changed := c
		f := reflect.ValueOf(&changed).Elem().Field(i)
		switch f.Kind() {
		case reflect.String:
			f.SetString(f.String() + "-x")
		case reflect.Uint64:
			f.SetUint(f.Uint() + 1)
		case reflect.Array:
			f.Index(f.Len() - 1).SetUint(f.Index(f.Len()-1).Uint() ^ 1)
		default:
			t.Fatalf("field %s of kind %s", v.Type().Field(i).Name, f.Kind())
		}
		out[v.Type().Field(i).Name] = changed
	}
	return out
}

func TestContextEncodingIsWhatItSays(t *testing.T) {
	c := testContext()
	got, err := c.Encode()
	if err != nil || len(got) != ContextSize {
		t.Fatal(len(got), err)
	}
	u64 := func(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }
	want := bytes.Join([][]byte{
		{1}, append([]byte("mask-seed"), make([]byte, 32-9)...), u64(1337), c.Contract[:], c.Run[:], u64(1), u64(2),
		c.Dataset[:], u64(3), c.Contributor[:], c.Trainer[:], c.Custodian[:], u64(4), u64(5),
	}, nil)
	if !bytes.Equal(got, want) {
		t.Fatalf("%x\n%x", got, want)
	}
	total := 0
	for _, f := range contextFields {
		total += f.size
	}
	if total != ContextSize {
		t.Fatalf("the table of fields covers %d of %d bytes", total, ContextSize)
	}
}

func TestContextRefusesPurposes(t *testing.T) {
	for _, p := range []Purpose{"", "Upper", "with space", "nul\x00", "ünicode", Purpose(strings.Repeat("a", 33))} {
		c := testContext()
		c.Purpose = p
		if _, err := c.Encode(); !errors.Is(err, ErrBadContext) {
			t.Errorf("%q: %v", p, err)
		}
	}
	c := testContext()
	c.Purpose = Purpose(strings.Repeat("a", 32))
	if _, err := c.Encode(); err != nil {
		t.Error(err)
	}
}

// A copied piece or seed fails, whichever field tells it from the original.
func TestOpenRefusesEveryOtherContext(t *testing.T) {
	id := testIdentity(t, "custodian")
	blob, err := Seal(id.Recipient(), testContext(), []byte("secret"))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := Open(id, testContext(), blob); string(got) != "secret" || err != nil {
		t.Fatalf("control: %q, %v", got, err)
	}
	for field, want := range others(t, testContext()) {
		if got, err := Open(id, want, blob); !errors.Is(err, ErrWrongContext) || got != nil {
			t.Errorf("%s: %q, %v", field, got, err)
		}
	}
}

func TestSealRoundTrips(t *testing.T) {
	id := testIdentity(t, "custodian")
	rapid.Check(t, func(rt *rapid.T) {
		secret := rapid.SliceOfN(rapid.Byte(), 0, 300).Draw(rt, "secret")
		c := testContext()
		c.Round, c.Subset = rapid.Uint64().Draw(rt, "round"), rapid.Uint64().Draw(rt, "subset")
		c.Trainer = dao.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(rt, "trainer"))
		blob, err := Seal(id.Recipient(), c, secret)
		if err != nil {
			rt.Fatal(err)
		}
		got, err := Open(id, c, blob)
		if err != nil || !bytes.Equal(got, secret) {
			rt.Fatalf("%x, %v", got, err)
		}
	})
}

// otherShare is an age file whose ephemeral share has another character of the
// base64 alphabet: still a stanza of the right form, for nobody's key.
func otherShare(blob []byte) []byte {
	const at = 60
	blob = bytes.Clone(blob)
	if blob[at] == 'A' {
		blob[at] = 'B'
	} else {
		blob[at] = 'A'
	}
	return blob
}

func TestOpenRefuses(t *testing.T) {
	id, c := testIdentity(t, "custodian"), testContext()
	blob, err := Seal(id.Recipient(), c, make([]byte, 32))
	if err != nil {
		t.Fatal(err)
	}
	enc, err := c.Encode()
	if err != nil {
		t.Fatal(err)
	}
	withLength := func(n uint32, secret string) []byte {
		return encryptBytes(t, id.Recipient(), append(binary.BigEndian.AppendUint32(bytes.Clone(enc), n), secret...))
	}
	versioned := bytes.Clone(enc)
	versioned[0] = 2
	noPurpose := c
	noPurpose.Purpose = ""
	for name, tc := range map[string]struct {
		id   *Identity
		want Context
		blob []byte
		err  string
	}{
		"another's key":       {testIdentity(t, "other"), c, blob, "ErrWrongKey"},
		"cut off":             {id, c, blob[:len(blob)-1], "ErrTruncatedCiphertext"},
		"empty":               {id, c, nil, "ErrTruncatedCiphertext"},
		"altered share":       {id, c, otherShare(blob), "ErrWrongKey"},
		"too large":           {id, c, make([]byte, MaxSealed+1), "ErrTooLarge"},
		"no room for context": {id, c, encryptBytes(t, id.Recipient(), enc), "ErrMalformed"},
		"length too long":     {id, c, withLength(5, "four"), "ErrMalformed"},
		"length too short":    {id, c, withLength(3, "four"), "ErrMalformed"},
		"another encoding":    {id, c, encryptBytes(t, id.Recipient(), append(versioned, 0, 0, 0, 0)), "ErrWrongContext"},
		"bad expectation":     {id, noPurpose, blob, "ErrBadContext"},
	} {
		if got, err := Open(tc.id, tc.want, tc.blob); errorName(err) != tc.err || got != nil {
			t.Errorf("%s: %x, %v", name, got, err)
		}
	}
	if _, err := Seal(id.Recipient(), c, make([]byte, MaxSecret+1)); !errors.Is(err, ErrTooLarge) {
		t.Error(err)
	}
	big, err := Seal(id.Recipient(), c, make([]byte, MaxSecret))
	if err != nil || len(big) > MaxSealed {
		t.Fatalf("largest secret: %d bytes, %v", len(big), err)
	}
	if got, err := Open(id, c, big); len(got) != MaxSecret || err != nil {
		t.Errorf("largest secret: %d bytes, %v", len(got), err)
	}
}

// FuzzOpen opens arbitrary blobs, and arbitrary plaintexts in valid files:
// what opens is exactly the context, a length and the secret.
func FuzzOpen(f *testing.F) {
	id, c := testIdentity(f, "custodian"), testContext()
	enc, err := c.Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(append(bytes.Clone(enc), 0, 0, 0, 1, 'x'), true)
	f.Add([]byte("age-encryption.org/v1\n-> X25519 "), false)
	f.Fuzz(func(t *testing.T, data []byte, sealed bool) {
		blob := data
		if sealed {
			blob = encryptBytes(t, id.Recipient(), data)
		}
		secret, err := Open(id, c, blob)
		if err != nil {
			if n := errorName(err); n == err.Error() {
				t.Fatalf("unnamed error %v", err)
			}
			return
		}
		if !sealed {
			t.Fatalf("opened %s", hex.EncodeToString(data))
		}
		again := append(binary.BigEndian.AppendUint32(bytes.Clone(enc), uint32(len(secret))), secret...)
		if !bytes.Equal(again, data) {
			t.Fatalf("%x opened as %x", data, secret)
		}
	})
}
