package protocol_test

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
)

// cohort is a run of three members with their signed headers.
type cohort struct {
	order           dao.Order
	docs            protocol.RunDocs
	run             dao.RunID
	seats           []protocol.PlannedSeat
	model, gradient dao.Hash
	trainers        []*typed.Key
}

func newCohort(t testing.TB) *cohort {
	c := &cohort{model: dao.Hash{7}, gradient: dao.Hash{8}}
	c.docs.Spec, c.docs.Schema = []byte(`{"spec":1}`), []byte(`{"schema":1}`)
	c.order = dao.Order{
		Parties: dao.Parties{Epoch: 4},
		Training: dao.Training{SpecHash: protocol.DocumentHash(c.docs.Spec), SchemaHash: protocol.DocumentHash(c.docs.Schema), Rounds: 5, ModelLength: 62,
			StatsLength: 90, WordBits: 32, ClipNormMicro: 1, ServerRateMicro: 1, Tier: dao.TierHosted},
		Privacy:   dao.Privacy{KMin: 3},
		Deadlines: dao.Deadlines{AssignBy: 1, StartBy: 2, TrainBy: 3, AttestBy: 4},
	}
	for i := range 3 {
		k := key(t, fmt.Sprint("trainer ", i))
		c.trainers = append(c.trainers, k)
		use := dao.DatasetUse{DatasetID: dao.Hash{1, byte(i)}, Version: 1, Rows: 10, Weight: dao.WeightOne}
		c.order.Datasets = append(c.order.Datasets, use)
		c.seats = append(c.seats, protocol.PlannedSeat{Seat: dao.Seat{DatasetID: use.DatasetID, Version: 1, Trainer: k.Address()}, Contributor: dao.Address{5, byte(i)}})
	}
	c.docs.Order = c.order
	c.run = typed.OrderHash(escrow(), &c.order)
	return c
}

func (c *cohort) sign(t testing.TB, i int, h typed.UploadHeader) protocol.SignedHeader {
	t.Helper()
	sig, err := typed.Sign(c.trainers[i], escrow(), &h)
	if err != nil {
		t.Fatal(err)
	}
	return protocol.SignedHeader{Header: h, Sig: sig}
}

func (c *cohort) headers(t testing.TB, round uint32) []protocol.SignedHeader {
	t.Helper()
	purpose, bits, length := protocol.RoundShape(&c.order, round)
	var out []protocol.SignedHeader
	for i, s := range c.seats {
		out = append(out, c.sign(t, i, typed.UploadHeader{RunID: c.run, Attempt: 1, Round: round, Purpose: purpose, DatasetID: s.DatasetID, Version: s.Version,
			Contributor: s.Contributor, Trainer: s.Trainer, Epoch: 4, ModelHash: c.model, WordBits: bits, Length: length,
			UploadNonce: dao.Hash{0xaa, byte(i)}, BlobHash: dao.Hash{0xbb, byte(i)}, GradientHash: c.gradient}))
	}
	return out
}

func (c *cohort) check(round uint32, headers []protocol.SignedHeader) error {
	return protocol.CheckHeaders(escrow(), &c.order, c.run, 1, round, c.seats, c.model, c.gradient, headers)
}

func TestCheckHeaders(t *testing.T) {
	c := newCohort(t)
	for _, round := range []uint32{0, 1, 5} {
		if err := c.check(round, c.headers(t, round)); err != nil {
			t.Errorf("control, round %d: %v", round, err)
		}
	}
	// Each field altered and signed as it then is.
	for name, x := range map[string]struct {
		edit func(*typed.UploadHeader)
		want error
	}{
		"run":         {func(h *typed.UploadHeader) { h.RunID[0] ^= 1 }, protocol.ErrWrongCohort},
		"attempt":     {func(h *typed.UploadHeader) { h.Attempt++ }, protocol.ErrWrongCohort},
		"round":       {func(h *typed.UploadHeader) { h.Round++ }, protocol.ErrWrongCohort},
		"purpose":     {func(h *typed.UploadHeader) { h.Purpose = protocol.PurposeStats }, protocol.ErrWrongCohort},
		"dataset":     {func(h *typed.UploadHeader) { h.DatasetID[0] ^= 1 }, protocol.ErrWrongCohort},
		"version":     {func(h *typed.UploadHeader) { h.Version++ }, protocol.ErrWrongCohort},
		"contributor": {func(h *typed.UploadHeader) { h.Contributor[0] ^= 1 }, protocol.ErrWrongCohort},
		"trainer":     {func(h *typed.UploadHeader) { h.Trainer[0] ^= 1 }, protocol.ErrWrongCohort},
		"epoch":       {func(h *typed.UploadHeader) { h.Epoch++ }, protocol.ErrWrongCohort},
		"model":       {func(h *typed.UploadHeader) { h.ModelHash[0] ^= 1 }, protocol.ErrWrongCohort},
		"word size":   {func(h *typed.UploadHeader) { h.WordBits = 64 }, protocol.ErrWrongCohort},
		"gradient":    {func(h *typed.UploadHeader) { h.GradientHash[0] ^= 1 }, protocol.ErrWrongCohort},
		"longer":      {func(h *typed.UploadHeader) { h.Length++ }, protocol.ErrWrongLength},
		"shorter":     {func(h *typed.UploadHeader) { h.Length-- }, protocol.ErrWrongLength},
		"nonce reuse": {func(h *typed.UploadHeader) { h.UploadNonce = dao.Hash{0xaa, 0} }, protocol.ErrWrongCohort},
	} {
		headers := c.headers(t, 2)
		h := headers[1].Header
		x.edit(&h)
		headers[1] = c.sign(t, 1, h)
		if err := c.check(2, headers); !errors.Is(err, x.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Free fields are bound by the signature alone.
	for name, edit := range map[string]func(*typed.UploadHeader){
		"nonce": func(h *typed.UploadHeader) { h.UploadNonce[5] ^= 1 },
		"blob":  func(h *typed.UploadHeader) { h.BlobHash[5] ^= 1 },
	} {
		headers := c.headers(t, 2)
		edit(&headers[1].Header)
		if err := c.check(2, headers); !errors.Is(err, typed.ErrWrongSigner) && !errors.Is(err, typed.ErrBadSignature) {
			t.Errorf("unsigned %s: %v", name, err)
		}
		h := headers[1].Header
		headers[1] = c.sign(t, 1, h)
		if err := c.check(2, headers); err != nil {
			t.Errorf("signed %s: %v", name, err)
		}
	}
	for name, edit := range map[string]func([]protocol.SignedHeader) []protocol.SignedHeader{
		"a member missing":     func(h []protocol.SignedHeader) []protocol.SignedHeader { return h[:2] },
		"none":                 func([]protocol.SignedHeader) []protocol.SignedHeader { return nil },
		"one too many":         func(h []protocol.SignedHeader) []protocol.SignedHeader { return append(h, h[0]) },
		"a member twice":       func(h []protocol.SignedHeader) []protocol.SignedHeader { h[1] = h[0]; return h },
		"members swapped":      func(h []protocol.SignedHeader) []protocol.SignedHeader { h[0], h[1] = h[1], h[0]; return h },
		"of another round":     func([]protocol.SignedHeader) []protocol.SignedHeader { return c.headers(t, 3) },
		"of the statistics":    func([]protocol.SignedHeader) []protocol.SignedHeader { return c.headers(t, 0) },
		"another's signature":  func(h []protocol.SignedHeader) []protocol.SignedHeader { h[1].Sig = h[0].Sig; return h },
		"signed by a stranger": func(h []protocol.SignedHeader) []protocol.SignedHeader { h[1] = c.sign(t, 2, h[1].Header); return h },
	} {
		if err := c.check(2, edit(c.headers(t, 2))); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// TestCohortRoot: the root covers every signed header and its place.
func TestCohortRoot(t *testing.T) {
	c := newCohort(t)
	root := func(h []protocol.SignedHeader) dao.Hash {
		r, err := protocol.CohortRoot(escrow(), h)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	base := root(c.headers(t, 1))
	if base != root(c.headers(t, 1)) {
		t.Error("not deterministic")
	}
	for name, edit := range map[string]func(h []protocol.SignedHeader) []protocol.SignedHeader{
		"a header":      func(h []protocol.SignedHeader) []protocol.SignedHeader { h[1].Header.BlobHash[0] ^= 1; return h },
		"a nonce":       func(h []protocol.SignedHeader) []protocol.SignedHeader { h[1].Header.UploadNonce[0] ^= 1; return h },
		"a signature":   func(h []protocol.SignedHeader) []protocol.SignedHeader { h[1].Sig[0] ^= 1; return h },
		"fewer":         func(h []protocol.SignedHeader) []protocol.SignedHeader { return h[:2] },
		"places (1, 3)": func(h []protocol.SignedHeader) []protocol.SignedHeader { h[0], h[2] = h[2], h[0]; return h },
	} {
		if root(edit(c.headers(t, 1))) == base {
			t.Errorf("%s changed, the root did not", name)
		}
	}
	other, err := protocol.CohortRoot(typed.EscrowDomain(1, dao.Address{9}), c.headers(t, 1))
	if err != nil || other == base {
		t.Errorf("the root of another chain is the same, %v", err)
	}
	if _, err := protocol.CohortRoot(escrow(), nil); !errors.Is(err, dao.ErrNoLeaves) {
		t.Errorf("no headers: %v", err)
	}
}

func TestRunDocs(t *testing.T) {
	for name, x := range map[string]struct {
		edit func(*cohort)
		want error
	}{
		"control":     {func(*cohort) {}, nil},
		"order":       {func(c *cohort) { c.docs.Order.Salt[0] ^= 1 }, protocol.ErrWrongDocument},
		"spec":        {func(c *cohort) { c.docs.Spec = append(slices.Clone(c.docs.Spec), ' ') }, protocol.ErrWrongDocument},
		"no spec":     {func(c *cohort) { c.docs.Spec = nil }, protocol.ErrWrongDocument},
		"schema":      {func(c *cohort) { c.docs.Schema = c.docs.Spec }, protocol.ErrWrongDocument},
		"another run": {func(c *cohort) { c.run[0] ^= 1 }, protocol.ErrWrongDocument},
		"an order that is not valid": {func(c *cohort) {
			c.docs.Order.Training.Rounds = 0
			c.run = typed.OrderHash(escrow(), &c.docs.Order)
		}, dao.ErrBadOrder},
		"a finite ε": {func(c *cohort) {
			c.docs.Order.Privacy.EpsilonMicro = 1
			c.run = typed.OrderHash(escrow(), &c.docs.Order)
		}, dao.ErrNoAccountant},
	} {
		c := newCohort(t)
		x.edit(c)
		if err := c.docs.Check(escrow(), c.run); !errors.Is(err, x.want) {
			t.Errorf("%s: %v", name, err)
		}
		if err := c.docs.Check(typed.EscrowDomain(2, dao.Address{9}), c.run); !errors.Is(err, protocol.ErrWrongDocument) {
			t.Errorf("%s, on another chain: %v", name, err)
		}
	}
}

// TestDerivations: what is derived from a run differs in everything it is
// derived from.
func TestDerivations(t *testing.T) {
	seen := map[dao.Hash]string{}
	add := func(name string, h dao.Hash) {
		if other, dup := seen[h]; dup {
			t.Errorf("%s equals %s", name, other)
		}
		seen[h] = name
	}
	run, id := dao.Hash{1}, dao.Hash{2}
	add("init", protocol.InitSeed(run))
	add("init of another run", protocol.InitSeed(dao.Hash{3}))
	add("batches", protocol.BatchSeed(run, 1, 1, id))
	add("batches of attempt 2", protocol.BatchSeed(run, 2, 1, id))
	add("batches of round 2", protocol.BatchSeed(run, 1, 2, id))
	add("batches of another dataset", protocol.BatchSeed(run, 1, 1, dao.Hash{4}))
	add("batches of another run", protocol.BatchSeed(dao.Hash{5}, 1, 1, id))

	seat := protocol.PlannedSeat{Seat: dao.Seat{DatasetID: id, Version: 1, Trainer: dao.Address{1}}, Contributor: dao.Address{2}}
	c := []dao.Hash{{1}, {2}}
	seeds := func(run dao.Hash, attempt uint32, n int, s protocol.PlannedSeat, c ...dao.Hash) dao.Hash {
		return protocol.SeatSeedsHash(run, attempt, n, s, c)
	}
	edit := func(f func(*protocol.PlannedSeat)) protocol.PlannedSeat { s := seat; f(&s); return s }
	add("seeds", seeds(run, 1, 0, seat, c...))
	add("seeds of another run", seeds(dao.Hash{6}, 1, 0, seat, c...))
	add("seeds of attempt 2", seeds(run, 2, 0, seat, c...))
	add("seeds of seat 1", seeds(run, 1, 1, seat, c...))
	add("seeds of another dataset", seeds(run, 1, 0, edit(func(s *protocol.PlannedSeat) { s.DatasetID = dao.Hash{7} }), c...))
	add("seeds of version 2", seeds(run, 1, 0, edit(func(s *protocol.PlannedSeat) { s.Version = 2 }), c...))
	add("seeds of another trainer", seeds(run, 1, 0, edit(func(s *protocol.PlannedSeat) { s.Trainer = dao.Address{3} }), c...))
	add("seeds of another contributor", seeds(run, 1, 0, edit(func(s *protocol.PlannedSeat) { s.Contributor = dao.Address{4} }), c...))
	add("other seeds", seeds(run, 1, 0, seat, dao.Hash{1}, dao.Hash{3}))
	add("fewer seeds", seeds(run, 1, 0, seat, dao.Hash{1}))
	add("seeds in another order", seeds(run, 1, 0, seat, dao.Hash{2}, dao.Hash{1}))

	b := protocol.SeatSeedsBody(run, 1, 0, seat, c)
	if b.From != seat.Trainer || b.Hash != seeds(run, 1, 0, seat, c...) || b.Kind != "seat.seeds" {
		t.Errorf("%+v", b)
	}
	root := func(seats []protocol.PlannedSeat, c [][]dao.Hash) dao.Hash {
		r, err := protocol.SeedsRoot(run, 1, seats, c)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	two := []protocol.PlannedSeat{seat, edit(func(s *protocol.PlannedSeat) { s.DatasetID = dao.Hash{8} })}
	add("root", root(two, [][]dao.Hash{c, c}))
	add("root of swapped seats", root([]protocol.PlannedSeat{two[1], two[0]}, [][]dao.Hash{c, c}))
	add("root of one seat", root(two[:1], [][]dao.Hash{c}))
	if _, err := protocol.SeedsRoot(run, 1, two, [][]dao.Hash{c}); !errors.Is(err, protocol.ErrMalformed) {
		t.Errorf("a list missing: %v", err)
	}
	if _, err := protocol.SeedsRoot(run, 1, nil, nil); !errors.Is(err, dao.ErrNoLeaves) {
		t.Errorf("no seats: %v", err)
	}

	g := []float32{1, 2}
	add("commitment", protocol.GradientCommitment(g, dao.Hash{1}))
	add("commitment under another salt", protocol.GradientCommitment(g, dao.Hash{2}))
	add("commitment to another gradient", protocol.GradientCommitment([]float32{1, 3}, dao.Hash{1}))
	add("commitment to a longer one", protocol.GradientCommitment([]float32{1, 2, 0}, dao.Hash{1}))
	add("commitment to minus zero", protocol.GradientCommitment([]float32{float32(math.Copysign(0, -1))}, dao.Hash{1}))
	add("commitment to zero", protocol.GradientCommitment([]float32{0}, dao.Hash{1}))
}

func TestRoundShape(t *testing.T) {
	c := newCohort(t)
	if p, b, n := protocol.RoundShape(&c.order, 0); p != protocol.PurposeStats || b != 64 || n != 90 {
		t.Errorf("statistics: %s, %d bits, %d words", p, b, n)
	}
	if p, b, n := protocol.RoundShape(&c.order, 3); p != protocol.PurposeTrain || b != 32 || n != 62 {
		t.Errorf("training: %s, %d bits, %d words", p, b, n)
	}
}

func TestVectorsTravel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.SliceOf(rapid.Int64()).Draw(t, "int64s")
		w := rapid.SliceOf(rapid.Int32()).Draw(t, "int32s")
		v2, err := protocol.DecodeInt64s(protocol.EncodeInt64s(v), uint64(len(v)))
		if err != nil || !slices.Equal(v, v2) {
			t.Fatalf("%v, %v", v2, err)
		}
		w2, err := protocol.DecodeInt32s(protocol.EncodeInt32s(w), uint64(len(w)))
		if err != nil || !slices.Equal(w, w2) {
			t.Fatalf("%v, %v", w2, err)
		}
		for _, n := range []uint64{uint64(len(v)) + 1, 1 << 61, 1 << 62, 1<<61 + uint64(len(v))} {
			if _, err := protocol.DecodeInt64s(protocol.EncodeInt64s(v), n); !errors.Is(err, protocol.ErrWrongLength) {
				t.Fatalf("%d values as %d: %v", len(v), n, err)
			}
		}
		for _, n := range []uint64{uint64(len(w)) + 1, 1 << 62} {
			if _, err := protocol.DecodeInt32s(protocol.EncodeInt32s(w), n); !errors.Is(err, protocol.ErrWrongLength) {
				t.Fatalf("%d values as %d: %v", len(w), n, err)
			}
		}
	})
	if b := protocol.EncodeFloats([]float32{1, -2}); string(b) != "\x00\x00\x80\x3f\x00\x00\x00\xc0" {
		t.Errorf("floats travel as %x", b)
	}
	if protocol.BlobHash(nil).String() != "0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" {
		t.Error("a blob is not named by its SHA-256")
	}
}

// TestSeatCommitments: a noised run has one commitment more, and no other run.
func TestSeatCommitments(t *testing.T) {
	seeds := make([]dao.Hash, 3, 8)
	private, open := &dao.Order{Privacy: dao.Privacy{Unit: dao.UnitContributor}}, &dao.Order{}
	all, err := protocol.SeatCommitments(private, seeds, dao.Hash{7})
	if err != nil || len(all) != 4 || all[3] != (dao.Hash{7}) || seeds[:4][3] != (dao.Hash{}) {
		t.Errorf("noised: %v, %v", all, err)
	}
	if all, err := protocol.SeatCommitments(open, seeds, dao.Hash{}); err != nil || len(all) != 3 {
		t.Errorf("without noise: %v, %v", all, err)
	}
	if _, err := protocol.SeatCommitments(private, seeds, dao.Hash{}); !errors.Is(err, protocol.ErrNoiseCommitment) {
		t.Errorf("noised without a commitment: %v", err)
	}
	if _, err := protocol.SeatCommitments(open, seeds, dao.Hash{7}); !errors.Is(err, protocol.ErrNoiseCommitment) {
		t.Errorf("a commitment without noise: %v", err)
	}
	seat := protocol.PlannedSeat{Seat: dao.Seat{DatasetID: dao.Hash{1}, Version: 1, Trainer: dao.Address{2}}, Contributor: dao.Address{3}}
	base := protocol.NoiseCommitment(dao.Hash{4}, 1, seat, dao.Hash{5}, dao.Hash{6})
	other := seat
	other.Trainer[0]++
	for _, h := range []dao.Hash{
		protocol.NoiseCommitment(dao.Hash{9}, 1, seat, dao.Hash{5}, dao.Hash{6}), protocol.NoiseCommitment(dao.Hash{4}, 2, seat, dao.Hash{5}, dao.Hash{6}),
		protocol.NoiseCommitment(dao.Hash{4}, 1, other, dao.Hash{5}, dao.Hash{6}), protocol.NoiseCommitment(dao.Hash{4}, 1, seat, dao.Hash{8}, dao.Hash{6}),
		protocol.NoiseCommitment(dao.Hash{4}, 1, seat, dao.Hash{5}, dao.Hash{8}),
	} {
		if h == base {
			t.Error("two contexts have one commitment")
		}
	}
}
