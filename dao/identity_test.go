package dao_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

func TestHex(t *testing.T) {
	const lower = "0x00112233445566778899aabbccddeeff00112233"
	for name, s := range map[string]string{
		"lower": lower, "upper": "0X" + strings.ToUpper(lower[2:]), "bare": lower[2:], "checksummed": "0x00112233445566778899AaBbCcDdEeFf00112233",
	} {
		a, err := dao.ParseAddress(s)
		if err != nil || a.String() != lower {
			t.Errorf("%s: %s, %v", name, a, err)
		}
	}
	for _, bad := range []string{"", "0x", lower[:41], lower + "0", "0x" + lower, "0xzz112233445566778899aabbccddeeff00112233", " " + lower, lower + " "} {
		if _, err := dao.ParseAddress(bad); !errors.Is(err, dao.ErrBadHex) {
			t.Errorf("%q: %v", bad, err)
		}
		if _, err := dao.ParseHash(bad); !errors.Is(err, dao.ErrBadHex) {
			t.Errorf("hash %q: %v", bad, err)
		}
	}
	if _, err := dao.ParseHash(lower); !errors.Is(err, dao.ErrBadHex) {
		t.Errorf("an address is not a hash: %v", err)
	}
}

func TestHexRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		type both struct {
			A dao.Address
			H dao.Hash
			M map[dao.Hash]dao.Address
		}
		a := dao.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "a"))
		h := dao.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "h"))
		in := both{a, h, map[dao.Hash]dao.Address{h: a}}
		raw, err := json.Marshal(in)
		if err != nil {
			t.Fatal(err)
		}
		var out both
		if err := json.Unmarshal(raw, &out); err != nil || out.A != a || out.H != h || out.M[h] != a {
			t.Fatalf("%s: %+v, %v", raw, out, err)
		}
		if a.IsZero() != (a == dao.Address{}) || h.IsZero() != (h == dao.Hash{}) {
			t.Fatal("zero")
		}
	})
}

func TestUnmarshalKeepsValueOnError(t *testing.T) {
	h, a := dao.Hash{1}, dao.Address{1}
	if h.UnmarshalText([]byte("0x12")) == nil || h != (dao.Hash{1}) || a.UnmarshalText([]byte("x")) == nil || a != (dao.Address{1}) {
		t.Error("a failed read changed the value")
	}
}

// Known answers: the Keccak of nothing, and ids that the registry gave
// (keccak256(abi.encodePacked(creator, salt))).
func TestKeccak(t *testing.T) {
	const empty = "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
	if got := dao.Keccak256().String(); got != empty {
		t.Errorf("keccak of nothing: %s", got)
	}
	if dao.Keccak256([]byte("ab"), []byte("c")) != dao.Keccak256([]byte("abc")) {
		t.Error("parts are not concatenated")
	}
	if got := dao.Keccak256([]byte("abc")).String(); got != "0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45" {
		t.Errorf("keccak of abc: %s", got)
	}
	a, b := dao.NewDatasetID(dao.Address{1}, dao.Hash{2}), dao.NewDatasetID(dao.Address{2}, dao.Hash{1})
	if a == b || a.IsZero() {
		t.Error("dataset ids collide")
	}
}

func TestParseWei(t *testing.T) {
	max256 := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)).String()
	for _, good := range []string{"0", "1", "1000000000000000000", max256} {
		w, err := dao.ParseWei(good)
		if err != nil || w.String() != good {
			t.Errorf("%s: %s, %v", good, w, err)
		}
	}
	over := new(big.Int).Lsh(big.NewInt(1), 256).String()
	for _, bad := range []string{"", "-1", "+1", "1.0", "1e3", "0x10", " 1", "1 ", "1,000", over, "ten", "--1"} {
		if _, err := dao.ParseWei(bad); !errors.Is(err, dao.ErrBadAmount) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func amounts() *rapid.Generator[dao.Wei] {
	return rapid.Custom(func(t *rapid.T) dao.Wei {
		return dao.NewWei(new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 31).Draw(t, "amount")))
	})
}

func TestWei(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := amounts().Draw(t, "a"), amounts().Draw(t, "b"), amounts().Draw(t, "c")
		if a.Add(b).Sub(b).Cmp(a) != 0 || a.Add(b).Cmp(b.Add(a)) != 0 || a.Cmp(a) != 0 {
			t.Fatal("addition")
		}
		if c.IsZero() {
			c = dao.WeiOf(1)
		}
		// floor(a·b/c)·c + r = a·b with 0 ≤ r < c
		q := a.MulDiv(b, c).Big()
		r := new(big.Int).Sub(new(big.Int).Mul(a.Big(), b.Big()), new(big.Int).Mul(q, c.Big()))
		if r.Sign() < 0 || r.Cmp(c.Big()) >= 0 {
			t.Fatalf("%s·%s/%s = %s", a, b, c, q)
		}
		raw, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		var back dao.Wei
		if err := json.Unmarshal(raw, &back); err != nil || back.Cmp(a) != 0 || raw[0] != '"' {
			t.Fatalf("%s: %s, %v", raw, back, err)
		}
	})
}

// TestWeiImmutable: nothing that a Wei gives away or was made from changes it.
func TestWeiImmutable(t *testing.T) {
	src := big.NewInt(7)
	w := dao.NewWei(src)
	src.SetInt64(8)
	w.Big().SetInt64(9)
	w.Add(dao.WeiOf(1))
	w.MulDiv(dao.WeiOf(3), dao.WeiOf(2))
	if w.String() != "7" {
		t.Errorf("7 became %s", w)
	}
	var zero dao.Wei
	if !zero.IsZero() || zero.String() != "0" || dao.NewWei(nil).Cmp(zero) != 0 || !dao.WeiOf(0).IsZero() || zero.Add(w).Cmp(w) != 0 {
		t.Error("the zero value is not 0")
	}
	zero.Big().SetInt64(1)
	if !zero.IsZero() {
		t.Error("the zero value changed")
	}
}
