//go:build integration

package attacks

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"

	"sahm/dao"
	"sahm/mpc"
	"sahm/mpc/replicated"
	"sahm/storage"
	"sahm/storage/gateway"
	"sahm/storage/seal"
	"sahm/storage/storagetest"
)

const maxFile = 64 << 20

// ciphertext attacks what is stored and what is sealed.
func ciphertext(b *table) {
	b.t.Helper()
	must := func(err error) {
		b.t.Helper()
		if err != nil {
			b.t.Fatal(err)
		}
	}
	owner, err := seal.NewIdentity(rand.Reader)
	must(err)
	plain := bytes.Repeat([]byte("30,7,yes\n"), 300_000)
	var file bytes.Buffer
	w, err := seal.EncryptTo(&file, owner.Recipient())
	must(err)
	_, err = w.Write(plain)
	must(err)
	must(w.Close())
	decrypt := func(b []byte) error {
		r, err := seal.Decrypt(bytes.NewReader(b), owner)
		if err != nil {
			return err
		}
		got, err := io.ReadAll(r)
		if err == nil && !bytes.Equal(got, plain) {
			err = fmt.Errorf("other plaintext")
		}
		return err
	}
	b.line("truncated ciphertext", "storage/seal", sentinel("seal.ErrTruncatedCiphertext", seal.ErrTruncatedCiphertext),
		func() error { return decrypt(file.Bytes()[:file.Len()-1000]) },
		func() error { return decrypt(file.Bytes()) })
	b.line("ciphertext cut between two chunks", "storage/seal", sentinel("seal.ErrTruncatedCiphertext", seal.ErrTruncatedCiphertext),
		func() error { return decrypt(chunksOf(file.Bytes(), 2)) },
		func() error { return decrypt(file.Bytes()) })

	store := storagetest.NewMemory()
	ref, err := store.Add(context.Background(), bytes.NewReader(file.Bytes()))
	must(err)
	other, err := store.Add(context.Background(), strings.NewReader("another file"))
	must(err)
	honest := gateway.Handler(store, slog.New(slog.DiscardHandler))
	fetch := func(h http.Handler, id storage.CID) error {
		srv := httptest.NewServer(h)
		defer srv.Close()
		got, err := gateway.New(srv.URL, srv.Client()).FetchAll(context.Background(), id, maxFile)
		if err == nil && id == ref.CID && !bytes.Equal(got, file.Bytes()) {
			err = fmt.Errorf("other bytes")
		}
		return err
	}
	control := func() error { return fetch(honest, ref.CID) }
	b.line("truncated ciphertext", "storage/gateway", sentinel("storage.ErrTruncated", storage.ErrTruncated),
		func() error { return fetch(cutting(honest), ref.CID) }, control)
	b.line("wrong CID: another file's bytes", "storage/gateway", sentinel("storage.ErrWrongCID", storage.ErrWrongCID),
		func() error {
			return fetch(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				r.URL.Path = "/ipfs/" + other.CID.String()
				honest.ServeHTTP(w, r)
			}), ref.CID)
		}, control)
	b.line("wrong CID: one bit of one block", "storage/gateway", sentinel("storage.ErrWrongCID", storage.ErrWrongCID),
		func() error { return fetch(flipping(honest), ref.CID) }, control)

	copied(b, owner)
}

// chunksOf keeps the header and n whole chunks of an age file.
func chunksOf(file []byte, n int) []byte {
	const chunk = 64<<10 + 16
	_, body, _ := bytes.Cut(file, []byte("\n--- "))
	header := len(file) - len(body) + 43 + 1 + 16
	return file[:header+n*chunk]
}

// cutting ends every answer early without saying so.
func cutting(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := httptest.NewRecorder()
		h.ServeHTTP(rec, r)
		w.Header().Set("Content-Length", strconv.Itoa(rec.Body.Len()))
		_, _ = w.Write(rec.Body.Bytes()[:rec.Body.Len()/2])
	})
}

// flipping changes one bit of every answer.
func flipping(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := httptest.NewRecorder()
		h.ServeHTTP(rec, r)
		body := rec.Body.Bytes()
		body[len(body)-1] ^= 1
		_, _ = w.Write(body)
	})
}

// copied moves sealed things to where they do not belong.
func copied(b *table, owner *seal.Identity) {
	b.t.Helper()
	committee := mpc.Committee{M: 3, T: 2}
	var ids []*seal.Identity
	var keys []seal.Recipient
	info := seal.Info{ChainID: 1337, Registry: dao.Address{1}, Dataset: dao.Hash{2}, Version: 1, Creator: dao.Address{3}, Epoch: 1, T: committee.T}
	for i := range committee.M {
		id, err := seal.NewIdentity(rand.Reader)
		if err != nil {
			b.t.Fatal(err)
		}
		ids, keys = append(ids, id), append(keys, id.Recipient())
		info.Members = append(info.Members, dao.Address{10, byte(i)})
	}
	parts, err := replicated.Split(rand.Reader, committee, owner.Secret())
	if err != nil {
		b.t.Fatal(err)
	}
	var pieces []seal.Piece
	for _, p := range parts {
		v := seal.Piece{Index: uint16(p.Index), Value: p.Value, Holders: committee.Holders(p.Index)}
		if _, err := rand.Read(v.Salt[:]); err != nil {
			b.t.Fatal(err)
		}
		pieces = append(pieces, v)
	}
	envelope, _, err := seal.BuildEnvelope(info, owner.Recipient(), pieces, keys)
	if err != nil {
		b.t.Fatal(err)
	}
	another := info
	another.Dataset = dao.Hash{4}
	open := func(want seal.Info) func() error {
		return func() error {
			_, err := envelope.OpenFor(ids[0], want, info.Members[0])
			return err
		}
	}
	b.line("a copied envelope", "storage/seal", sentinel("seal.ErrWrongContext", seal.ErrWrongContext), open(another), open(info))

	mine := seal.Context{Purpose: seal.PurposeMaskSeed, ChainID: 1337, Contract: dao.Address{9}, Run: dao.Hash{5}, Attempt: 1,
		Dataset: dao.Hash{2}, Version: 1, Contributor: dao.Address{3}, Trainer: dao.Address{6}, Custodian: info.Members[0], Epoch: 1}
	seed, err := seal.Seal(keys[0], mine, make([]byte, 64))
	if err != nil {
		b.t.Fatal(err)
	}
	sybil := mine
	sybil.Trainer, sybil.Dataset = dao.Address{7}, dao.Hash{8}
	openSeed := func(want seal.Context) func() error {
		return func() error {
			_, err := seal.Open(ids[0], want, seed)
			return err
		}
	}
	b.line("a copied sealed seed", "storage/seal", sentinel("seal.ErrWrongContext", seal.ErrWrongContext), openSeed(sybil), openSeed(mine))
}
