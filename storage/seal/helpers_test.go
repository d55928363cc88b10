package seal

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"testing"

	"sahm/dao"
	"sahm/mpc"
)

// testIdentity derives an identity from a name, so that no key lies in a file.
func testIdentity(t testing.TB, name string) *Identity {
	t.Helper()
	id, err := IdentityFromSecret(sha256.Sum256([]byte("sahm seal test identity " + name)))
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// testAddress derives an address from a name.
func testAddress(name string) dao.Address {
	h := sha256.Sum256([]byte(name))
	return dao.Address(h[:20])
}

// testContext has every field set.
func testContext() Context {
	return Context{
		Purpose: PurposeMaskSeed, ChainID: 1337, Contract: testAddress("escrow"),
		Run: sha256.Sum256([]byte("run")), Attempt: 1, Round: 2,
		Dataset: sha256.Sum256([]byte("dataset")), Version: 3,
		Contributor: testAddress("contributor"), Trainer: testAddress("trainer"),
		Custodian: testAddress("custodian"), Epoch: 4, Subset: 5,
	}
}

// testInfo is an envelope's context for a committee named 0, 1, 2 …
func testInfo(m, t int) Info {
	i := Info{
		ChainID: 1337, Registry: testAddress("registry"), Dataset: sha256.Sum256([]byte("dataset")),
		Version: 1, Creator: testAddress("contributor"), Epoch: 1, T: t,
	}
	for n := range m {
		i.Members = append(i.Members, testAddress("custodian "+string(rune('0'+n))))
	}
	return i
}

// testCustodians are the identities of testInfo's members.
func testCustodians(t testing.TB, m int) ([]*Identity, []Recipient) {
	t.Helper()
	var ids []*Identity
	var keys []Recipient
	for n := range m {
		id := testIdentity(t, "custodian "+string(rune('0'+n)))
		ids, keys = append(ids, id), append(keys, id.Recipient())
	}
	return ids, keys
}

// testPieces are pieces with values and salts that depend on label and index.
func testPieces(c mpc.Committee, label string) []Piece {
	var out []Piece
	for i := range c.Pieces() {
		out = append(out, Piece{
			Index: uint16(i), Holders: c.Holders(i),
			Value: sha256.Sum256([]byte{'v', byte(i), byte(len(label))}),
			Salt:  sha256.Sum256(append([]byte{'s', byte(i)}, label...)),
		})
	}
	return out
}

// encryptBytes is EncryptTo in memory.
func encryptBytes(t testing.TB, to Recipient, plain []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := EncryptTo(&out, to)
	if err == nil {
		_, err = w.Write(plain)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// errorNames are the names by which vectors call errors, most exact first.
var errorNames = []struct {
	name string
	err  error
}{
	{"ErrWrongKey", ErrWrongKey}, {"ErrTruncatedCiphertext", ErrTruncatedCiphertext}, {"ErrDecrypt", ErrDecrypt},
	{"ErrWrongContext", ErrWrongContext}, {"ErrBadCommitment", ErrBadCommitment}, {"ErrNotHolder", ErrNotHolder},
	{"ErrTooLarge", ErrTooLarge}, {"ErrMalformed", ErrMalformed}, {"ErrBadContext", ErrBadContext},
	{"ErrBadCommittee", mpc.ErrBadCommittee}, {"ErrBadIdentity", ErrBadIdentity}, {"ErrBadRecipient", ErrBadRecipient},
}

// errorName names err as vectors do; nil is "".
func errorName(err error) string {
	if err == nil {
		return ""
	}
	for _, n := range errorNames {
		if errors.Is(err, n.err) {
			return n.name
		}
	}
	return err.Error()
}
