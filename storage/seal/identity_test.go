package seal

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"testing"
	"testing/iotest"

	"filippo.io/age"
	"pgregory.net/rapid"
)

func TestIdentityIsAge(t *testing.T) {
	theirs, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	ours, err := ParseIdentity(theirs.String())
	if err != nil {
		t.Fatal(err)
	}
	if ours.Reveal() != theirs.String() || ours.Recipient().String() != theirs.Recipient().String() {
		t.Fatal("another key came back")
	}
	again, err := IdentityFromSecret(ours.Secret())
	if err != nil || again.Reveal() != theirs.String() {
		t.Fatalf("from 32 bytes: %v, %v", again, err)
	}
	r, err := ParseRecipient(theirs.Recipient().String())
	if err != nil || r != ours.Recipient() {
		t.Fatalf("recipient %s, %v", r, err)
	}
}

func TestIdentityRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		secret := [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "secret"))
		id, err := IdentityFromSecret(secret)
		if secret == ([32]byte{}) {
			if !errors.Is(err, ErrBadIdentity) {
				t.Fatal(err)
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		back, err := ParseIdentity(id.Reveal())
		if err != nil || back.Secret() != secret {
			t.Fatal("secret changed", err)
		}
		var r Recipient
		text, err := id.Recipient().MarshalText()
		if err == nil {
			err = r.UnmarshalText(text)
		}
		if err != nil || r != id.Recipient() || r.Hash() != id.Recipient().Hash() {
			t.Fatal("recipient changed", err)
		}
	})
}

func TestNewIdentity(t *testing.T) {
	a, errA := NewIdentity(rand.Reader)
	b, errB := NewIdentity(rand.Reader)
	if errA != nil || errB != nil || a.Secret() == b.Secret() {
		t.Fatal("not two fresh identities", errA, errB)
	}
	if _, err := NewIdentity(strings.NewReader("short")); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Fatal(err)
	}
	if _, err := NewIdentity(bytes.NewReader(make([]byte, 32))); !errors.Is(err, ErrBadIdentity) {
		t.Fatal("an all-zero source was accepted", err)
	}
}

func TestParseRefuses(t *testing.T) {
	id := testIdentity(t, "a")
	key, pub := id.Reveal(), id.Recipient().String()
	for name, s := range map[string]string{
		"empty": "", "lower case": strings.ToLower(key), "recipient": pub, "cut": key[:len(key)-1],
		"typing error": key[:20] + "Q" + key[21:], "space": key + " ",
		"plugin": "AGE-PLUGIN-X-1Q2W3E4R",
	} {
		if s == key {
			t.Fatal(name, "is no alteration")
		}
		_, err := ParseIdentity(s)
		if !errors.Is(err, ErrBadIdentity) {
			t.Errorf("identity %s: %v", name, err)
		}
		if err != nil && len(s) > 8 && strings.Contains(err.Error(), s[len(s)/2:]) {
			t.Errorf("identity %s: the error quotes the key: %v", name, err)
		}
	}
	for name, s := range map[string]string{
		"empty": "", "upper case": strings.ToUpper(pub), "identity": key, "cut": pub[:len(pub)-1],
		"zero point": Recipient{}.String(), "order 4": Recipient{1}.String(),
	} {
		if _, err := ParseRecipient(s); !errors.Is(err, ErrBadRecipient) {
			t.Errorf("recipient %s: %v", name, err)
		}
	}
}

func TestNothingPrintsASecret(t *testing.T) {
	id := testIdentity(t, "quiet")
	secret := id.Secret()
	p := Piece{Index: 1, Value: secret, Salt: secret}
	var log bytes.Buffer
	l := slog.New(slog.NewJSONHandler(&log, nil))
	l.Info("x", "identity", id, "piece", p.String())
	text := log.String()
	for _, v := range []any{id, p, &p} {
		text += fmt.Sprintf("%v %+v %#v %s", v, v, v, v)
	}
	if _, err := id.MarshalText(); err == nil {
		t.Error("an identity was serialised")
	}
	for _, leak := range []string{id.Reveal(), fmt.Sprintf("%x", secret), fmt.Sprint(secret)[1:20], fmt.Sprintf("%#v", secret)[9:30]} {
		if strings.Contains(text, leak) {
			t.Errorf("%q is in %s", leak, text)
		}
	}
}

func TestStream(t *testing.T) {
	id, other := testIdentity(t, "a"), testIdentity(t, "b")
	for _, n := range []int{0, 1, 1000, 64<<10 - 1, 64 << 10, 64<<10 + 1, 200_000} {
		plain := bytes.Repeat([]byte("0123456789"), n/10+1)[:n]
		file := encryptBytes(t, id.Recipient(), plain)
		got, err := decryptAll(iotest.HalfReader(bytes.NewReader(file)), id)
		if err != nil || !bytes.Equal(got, plain) {
			t.Errorf("%d bytes: %d back, %v", n, len(got), err)
		}
		if _, err := decryptAll(bytes.NewReader(file), other); !errors.Is(err, ErrWrongKey) || !errors.Is(err, ErrDecrypt) {
			t.Errorf("%d bytes, wrong key: %v", n, err)
		}
		for cut := range len(file) {
			if len(file) > 2000 && cut > 300 && cut%4099 != 0 && cut != len(file)-1 && cut != len(file)-(64<<10)-16 {
				continue
			}
			got, err := decryptAll(bytes.NewReader(file[:cut]), id)
			if !errors.Is(err, ErrTruncatedCiphertext) {
				t.Errorf("%d bytes cut to %d of %d: %v", n, cut, len(file), err)
			}
			if !bytes.HasPrefix(plain, got) {
				t.Errorf("%d bytes cut to %d: wrong plaintext", n, cut)
			}
		}
	}
}

// Whatever bit is flipped, the outcome is an error and a prefix of the truth.
func TestStreamAltered(t *testing.T) {
	id := testIdentity(t, "a")
	plain := bytes.Repeat([]byte("abc"), 60_000)
	file := encryptBytes(t, id.Recipient(), plain)
	rapid.Check(t, func(t *rapid.T) {
		bad := bytes.Clone(file)
		at := rapid.OneOf(rapid.IntRange(0, 250), rapid.IntRange(0, len(bad)-1)).Draw(t, "at")
		bad[at] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		got, err := decryptAll(bytes.NewReader(bad), id)
		if !errors.Is(err, ErrDecrypt) || !bytes.HasPrefix(plain, got) {
			t.Fatalf("%d bytes, %v", len(got), err)
		}
	})
	for name, c := range map[string]struct {
		file []byte
		want string
	}{
		"first chunk":     {flip(file, 300), "ErrDecrypt"},
		"trailing byte":   {append(bytes.Clone(file), 0), "ErrTruncatedCiphertext"},
		"text":            {[]byte("not an age file at all\n"), "ErrDecrypt"},
		"long text":       {bytes.Repeat([]byte("not an age file at all\n"), 1000), "ErrDecrypt"},
		"the plain bytes": {plain, "ErrDecrypt"},
	} {
		if _, err := decryptAll(bytes.NewReader(c.file), id); errorName(err) != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestStreamReportsItsSource(t *testing.T) {
	id, broke := testIdentity(t, "a"), errors.New("network gone")
	file := encryptBytes(t, id.Recipient(), make([]byte, 200_000))
	for _, cut := range []int{0, 50, 190, 100_000} {
		src := io.MultiReader(bytes.NewReader(file[:cut]), iotest.ErrReader(broke))
		if _, err := decryptAll(src, id); !errors.Is(err, broke) || errors.Is(err, ErrDecrypt) {
			t.Errorf("after %d bytes: %v", cut, err)
		}
	}
}

func TestEncryptToRefusesLowOrder(t *testing.T) {
	if _, err := EncryptTo(io.Discard, Recipient{}); !errors.Is(err, ErrBadRecipient) {
		t.Fatal(err)
	}
	if _, err := Seal(Recipient{1}, testContext(), nil); !errors.Is(err, ErrBadRecipient) {
		t.Fatal(err)
	}
}

// decryptAll returns what was read before any error.
func decryptAll(src io.Reader, id *Identity) ([]byte, error) {
	r, err := Decrypt(src, id)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

// flip returns b with one bit altered.
func flip(b []byte, at int) []byte {
	b = bytes.Clone(b)
	b[at] ^= 1
	return b
}

func BenchmarkStream(b *testing.B) {
	id := testIdentity(b, "a")
	plain := make([]byte, 64<<20)
	file := encryptBytes(b, id.Recipient(), plain)
	b.Run("op=encrypt", func(b *testing.B) {
		b.SetBytes(int64(len(plain)))
		for b.Loop() {
			w, err := EncryptTo(io.Discard, id.Recipient())
			if err == nil {
				_, err = w.Write(plain)
			}
			if err == nil {
				err = w.Close()
			}
			if err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("op=decrypt", func(b *testing.B) {
		b.SetBytes(int64(len(plain)))
		for b.Loop() {
			r, err := Decrypt(bytes.NewReader(file), id)
			if err == nil {
				_, err = io.Copy(io.Discard, r)
			}
			if err != nil {
				b.Fatal(err)
			}
		}
	})
}
