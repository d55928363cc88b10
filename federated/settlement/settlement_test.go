package settlement_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/federated/strategy"
	"sahm/mpc"
	"sahm/mpc/mask"
)

const (
	inputs  = 2
	classes = 2
	d       = inputs*classes + classes
	purpose = mask.Train
)

// shape is what a synthetic run looks like.
type shape struct {
	members, rounds, done int
	bits                  mask.Bits
	strategy              *model.Strategy
	seed                  uint64
	prices                []int64 // by dataset
	compute, custody, fee int64
	bps                   uint16
	rows                  []uint64
}

func plainShape() shape {
	return shape{members: 4, rounds: 3, done: 3, bits: mask.Bits32, seed: 1, prices: []int64{1000, 2000, 3000, 4001},
		compute: 607, custody: 500, fee: 99, bps: 6000, rows: []uint64{10, 20, 30, 40}}
}

// synthetic is a transcript whose plain vectors are known.
type synthetic struct {
	*settlement.Transcript
	plain [][][]int64 // by round, member
}

// scores are Σ_r ⟨x, g⟩ of the plain vectors.
func (s *synthetic) scores() []int64 {
	out := make([]int64, len(s.Seats))
	for r := range s.plain {
		for i, x := range s.plain[r] {
			for j := range x {
				out[i] += x[j] * int64(s.Rounds[r].Gradient[j])
			}
		}
	}
	return out
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// build makes a run with real masks: uploads, sums and totals are what members
// and custodians would send.
func build(s shape) *synthetic {
	rnd := rand.New(rand.NewPCG(s.seed, 2))
	spec := model.DefaultSpec(model.Logistic)
	spec.Strategy = s.strategy
	rule := must(strategy.New(spec, inputs, classes))
	d := rule.Words()
	o := &dao.Order{
		Parties: dao.Parties{Epoch: 7},
		Training: dao.Training{Rounds: uint32(s.rounds), ModelLength: uint64(d), StatsLength: 9, WordBits: uint8(s.bits), ClipNormMicro: 1_000_000,
			ServerRateMicro: 1_000_000, Tier: dao.TierHosted},
		Privacy:   dao.Privacy{KMin: 3},
		Prices:    dao.Prices{ComputeWei: dao.WeiOf(s.compute), CustodyWei: dao.WeiOf(s.custody), DAOFeeWei: dao.WeiOf(s.fee), GuaranteedBps: s.bps},
		Deadlines: dao.Deadlines{AssignBy: 1, StartBy: 2, TrainBy: 3, AttestBy: 4},
	}
	t := &settlement.Transcript{ChainID: 1337, Escrow: dao.Address{0xe}, RunID: dao.Hash{1, byte(s.seed)}, Attempt: 1, Order: o, Spec: spec,
		Inputs: inputs, Classes: classes, Evaluator: dao.Address{0xa, 1}, Recomputer: dao.Address{0xa, 2}, Committee: mpc.Committee{M: 3, T: 2},
		Treasury: dao.Address{0xd}, SealedModelCID: "bafy"}
	for i := range s.members {
		u := dao.DatasetUse{DatasetID: dao.Hash{2, byte(i)}, Version: 1, Rows: s.rows[i], Weight: dao.Weight(s.rows[i], slices.Max(s.rows)), PriceWei: dao.WeiOf(s.prices[i])}
		o.Datasets = append(o.Datasets, u)
		o.Prices.DatasetsWei = o.Prices.DatasetsWei.Add(u.PriceWei)
		t.Seats = append(t.Seats, protocol.PlannedSeat{Seat: dao.Seat{DatasetID: u.DatasetID, Version: 1, Trainer: dao.Address{3, byte(i)}}, Contributor: dao.Address{4, byte(i)}})
		t.Payees = append(t.Payees, dao.Address{0x44, byte(i)})
		t.Receipts = append(t.Receipts, protocol.SignedReceipt{Receipt: []byte{'1' + byte(i)}, Sig: []byte{byte(i)}})
	}
	t.Receipts = append(t.Receipts, protocol.SignedReceipt{Receipt: []byte("8")}, protocol.SignedReceipt{Receipt: []byte("9")})
	o.Prices.MaxTotalWei = o.Prices.DatasetsWei.Add(o.Prices.ComputeWei).Add(o.Prices.CustodyWei).Add(o.Prices.DAOFeeWei)
	for i := range t.Committee.M {
		t.Custodians = append(t.Custodians, dao.Address{5, byte(i)})
	}

	pieces := t.Committee.Pieces()
	t.MaskTotals = make([][]uint64, pieces)
	for p := range t.MaskTotals {
		t.MaskTotals[p] = make([]uint64, s.members)
	}
	out := &synthetic{Transcript: t}
	state := must(settlement.Start(t.RunID, rule, spec, inputs, classes))
	for r := range s.done {
		round := settlement.Round{Number: uint32(r + 1), ModelHash: protocol.EnteringHash(rule.Hash(state), t.Statistics), Sums: make([]settlement.Vector, pieces)}
		plain, sum := make([][]int64, s.members), make([]int64, d)
		for range d {
			round.Gradient = append(round.Gradient, int32(rnd.IntN(101))-50)
		}
		for i := range plain {
			plain[i] = make([]int64, d)
			for j := range plain[i] {
				plain[i][j] = rnd.Int64N(2001) - 1000
				sum[j] += plain[i][j]
			}
			y := must(mask.FromSigned(plain[i], s.bits))
			if err := mask.AddMasks(y, out.terms(i, r, &round, s.bits), mask.Options{}); err != nil {
				panic(err)
			}
			round.Uploads = append(round.Uploads, settlement.Bytes(y))
		}
		for p := range pieces {
			var terms []mask.Term
			for i := range plain {
				terms = append(terms, out.terms(i, r, &round, s.bits)[p])
			}
			answer, inner, err := mask.TSumAndInner(terms, round.Gradient, mask.Options{})
			if err != nil {
				panic(err)
			}
			round.Sums[p] = settlement.Bytes(answer)
			for i, v := range inner {
				t.MaskTotals[p][i] += v
			}
		}
		state = must(settlement.Next(o, rule, state, sum))
		out.plain = append(out.plain, plain)
		t.Rounds = append(t.Rounds, round)
	}
	if s.bits == mask.Bits32 {
		for _, totals := range t.MaskTotals {
			for i := range totals {
				totals[i] &= 1<<32 - 1
			}
		}
	}
	return out
}

// terms are the streams of one member in one round, by piece.
func (s *synthetic) terms(member, r int, round *settlement.Round, bits mask.Bits) []mask.Term {
	var out []mask.Term
	seat := s.Seats[member]
	for p := range s.Committee.Pieces() {
		seed := sha256.Sum256(binary.BigEndian.AppendUint32(append([]byte("seed"), s.RunID[:]...), uint32(member*100+p)))
		out = append(out, mask.Term{Seed: seed, Context: mask.Context{Version: mask.Version, ChainID: s.ChainID, Contract: s.Escrow, RunID: s.RunID,
			OrderHash: s.RunID, Attempt: 1, Round: round.Number, Purpose: purpose, DatasetID: seat.DatasetID, DatasetVersion: 1,
			Contributor: seat.Contributor, Trainer: seat.Trainer, Epoch: 7, Subset: uint16(p), ModelHash: round.ModelHash, Bits: bits, Length: s.Order.Training.ModelLength,
			UploadNonce: [16]byte{byte(r + 1), byte(member)}}})
	}
	return out
}

// TestRecompute: aggregates, chain of models, scores and result follow from
// the plain vectors exactly, for both word sizes and every server rule.
func TestRecompute(t *testing.T) {
	for _, c := range []struct {
		bits     mask.Bits
		strategy *model.Strategy
	}{
		{mask.Bits32, nil}, {mask.Bits64, nil},
		{mask.Bits32, &model.Strategy{Name: model.FedProx, Mu: 0.1}},
		{mask.Bits32, &model.Strategy{Name: model.FedAdam, Beta1: 0.9, Beta2: 0.99, Tau: 0.001}},
		{mask.Bits64, &model.Strategy{Name: model.SCAFFOLD}},
	} {
		bits, s := c.bits, plainShape()
		s.bits, s.strategy = bits, c.strategy
		x := build(s)
		out, err := settlement.Recompute(context.Background(), x.Transcript)
		if err != nil {
			t.Fatal(err)
		}
		rule := must(strategy.New(x.Spec, inputs, classes))
		state := must(settlement.Start(x.RunID, rule, x.Spec, inputs, classes))
		for r := range x.plain {
			sum := make([]int64, rule.Words())
			for _, v := range x.plain[r] {
				for j := range v {
					sum[j] += v[j]
				}
			}
			if agg := must(settlement.OpenAggregate(t.Context(), x.Order, x.Rounds[r].Uploads, x.Rounds[r].Sums)); !slices.Equal(agg, sum) {
				t.Errorf("%d bits, round %d: aggregate %v, want %v", bits, r+1, agg, sum)
			}
			state = must(settlement.Next(x.Order, rule, state, sum))
		}
		if !slices.Equal(out.Final, state.Params) || out.Result.ModelHash != model.Hash(state.Params) {
			t.Errorf("%d bits: another final model", bits)
		}
		if !slices.Equal(out.Scores, x.scores()) {
			t.Errorf("%d bits: scores %v, want %v", bits, out.Scores, x.scores())
		}
		r := out.Result
		tree := must(dao.PayoutTree(x.Escrow, x.ChainID, x.RunID, out.Payouts))
		if r.RunID != x.RunID || r.Attempt != 1 || r.Epoch != 7 || r.RoundsCompleted != 3 || r.PayoutsRoot != tree.Root() || r.SealedModelCID != "bafy" ||
			r.ReceiptsRoot != must(settlement.ReceiptsRoot(x.Receipts)) || r.TotalWei.Cmp(x.Order.Prices.MaxTotalWei.Sub(out.RefundWei)) != 0 {
			t.Errorf("%d bits: result %+v", bits, r)
		}
		again := must(settlement.Recompute(context.Background(), build(s).Transcript))
		if !reflect.DeepEqual(must(json.Marshal(out)), must(json.Marshal(again))) {
			t.Errorf("%d bits: two outcomes of one record", bits)
		}
	}
}

// TestPayouts is the exact division of one run, worked out by hand.
func TestPayouts(t *testing.T) {
	s := plainShape()
	s.done = 2 // of 3 rounds
	x := build(s)
	out := must(settlement.Recompute(context.Background(), x.Transcript))
	byKind := map[dao.PayoutKind]dao.Wei{}
	for i, p := range out.Payouts {
		if p.Index != uint64(i) || p.AmountWei.IsZero() {
			t.Errorf("payout %d: %+v", i, p)
		}
		byKind[p.Kind] = byKind[p.Kind].Add(p.AmountWei)
	}
	// Two thirds of 1000, 2000, 3000, 4001 are 666, 1333, 2000, 2667; 60 % of
	// those are 399, 799, 1200, 1600; the rest of each is the pool.
	if got := byKind[dao.PayoutGuaranteed].String(); got != "3998" {
		t.Errorf("guaranteed %s", got)
	}
	pool := dao.WeiOf(666 + 1333 + 2000 + 2667 - 3998)
	if byKind[dao.PayoutBonus].Cmp(pool) > 0 {
		t.Errorf("bonus %s of a pool of %s", byKind[dao.PayoutBonus], pool)
	}
	// Two thirds of 607 are 404, over 4 seats and 2 evaluators 67 each.
	if c, e := byKind[dao.PayoutCompute].String(), byKind[dao.PayoutEvaluation].String(); c != "268" || e != "134" {
		t.Errorf("compute %s, evaluation %s", c, e)
	}
	if c, f := byKind[dao.PayoutCustody].String(), byKind[dao.PayoutDAOFee].String(); c != "333" || f != "66" { // 500·2/3/3 = 111 each
		t.Errorf("custody %s, fee %s", c, f)
	}
	for kind, account := range map[dao.PayoutKind]dao.Address{dao.PayoutGuaranteed: x.Payees[0], dao.PayoutCompute: x.Seats[0].Trainer,
		dao.PayoutEvaluation: x.Evaluator, dao.PayoutCustody: x.Custodians[0], dao.PayoutDAOFee: x.Treasury} {
		i := slices.IndexFunc(out.Payouts, func(p dao.Payout) bool { return p.Kind == kind })
		if i < 0 || out.Payouts[i].Account != account {
			t.Errorf("%s goes to another account", kind)
		}
	}
}

// TestConservation: for every order, number of completed rounds and scores,
// payouts and refund are the whole escrow, nothing is negative, and completed
// rounds are paid pro rata.
func TestConservation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := shape{members: rapid.IntRange(3, 6).Draw(t, "members"), rounds: rapid.IntRange(1, 4).Draw(t, "rounds"),
			bits: rapid.SampledFrom([]mask.Bits{mask.Bits32, mask.Bits64}).Draw(t, "bits"), seed: rapid.Uint64().Draw(t, "seed"),
			compute: rapid.Int64Range(0, 1e18).Draw(t, "compute"), custody: rapid.Int64Range(0, 1e18).Draw(t, "custody"),
			fee: rapid.Int64Range(0, 1e18).Draw(t, "fee"), bps: uint16(rapid.IntRange(0, 10_000).Draw(t, "bps"))}
		s.done = rapid.IntRange(1, s.rounds).Draw(t, "done")
		for range s.members {
			s.prices = append(s.prices, rapid.Int64Range(0, 1e18).Draw(t, "price"))
			s.rows = append(s.rows, rapid.Uint64Range(1, 1<<40).Draw(t, "rows"))
		}
		x := build(s)
		out, err := settlement.Recompute(context.Background(), x.Transcript)
		if err != nil && errors.Is(err, dao.ErrNoLeaves) && x.Order.Prices.MaxTotalWei.Cmp(dao.WeiOf(100)) < 0 {
			t.Skip("nothing to pay")
		}
		if err != nil {
			t.Fatal(err)
		}
		total, pool, bonus := dao.Wei{}, dao.Wei{}, dao.Wei{}
		for _, p := range out.Payouts {
			if p.AmountWei.Cmp(dao.Wei{}) <= 0 {
				t.Fatalf("payout %+v", p)
			}
			total = total.Add(p.AmountWei)
			if p.Kind == dao.PayoutBonus {
				bonus = bonus.Add(p.AmountWei)
			}
		}
		max := x.Order.Prices.MaxTotalWei
		if total.Add(out.RefundWei).Cmp(max) != 0 || out.RefundWei.Cmp(dao.Wei{}) < 0 || out.Result.TotalWei.Cmp(total) != 0 {
			t.Fatalf("%s paid + %s refunded is not %s", total, out.RefundWei, max)
		}
		// Never more than the completed part.
		if total.Cmp(max.MulDiv(dao.WeiOf(int64(s.done)), dao.WeiOf(int64(s.rounds)))) > 0 {
			t.Fatalf("%s paid for %d of %d rounds of %s", total, s.done, s.rounds, max)
		}
		for i, u := range x.Order.Datasets {
			earned := u.PriceWei.MulDiv(dao.WeiOf(int64(s.done)), dao.WeiOf(int64(s.rounds)))
			sure := earned.MulDiv(dao.WeiOf(int64(s.bps)), dao.WeiOf(10_000))
			pool = pool.Add(earned.Sub(sure))
			got := dao.Wei{}
			for _, p := range out.Payouts {
				if p.Kind == dao.PayoutGuaranteed && p.Account == x.Payees[i] {
					got = got.Add(p.AmountWei)
				}
			}
			if got.Cmp(sure) != 0 {
				t.Fatalf("dataset %d is guaranteed %s, gets %s", i, sure, got)
			}
		}
		if bonus.Cmp(pool) > 0 {
			t.Fatalf("bonus of %s from a pool of %s", bonus, pool)
		}
	})
}

// TestAltered: nothing in the record can change without the recomputation
// failing or giving another result.
func TestAltered(t *testing.T) {
	base := must(settlement.Recompute(context.Background(), build(plainShape()).Transcript)).Result
	same := func(a, b dao.Result) bool { return bytes.Equal(must(json.Marshal(a)), must(json.Marshal(b))) }
	for name, c := range map[string]struct {
		edit func(*synthetic)
		want error // nil: another result
	}{
		"an upload":        {func(x *synthetic) { x.Rounds[0].Uploads[1].(settlement.Bytes)[0] ^= 1 }, settlement.ErrWrongModel},
		"the last upload":  {func(x *synthetic) { x.Rounds[2].Uploads[1].(settlement.Bytes)[0] ^= 1 }, nil},
		"a sum":            {func(x *synthetic) { x.Rounds[0].Sums[1].(settlement.Bytes)[5] ^= 1 }, settlement.ErrWrongModel},
		"the last sum":     {func(x *synthetic) { x.Rounds[2].Sums[1].(settlement.Bytes)[4] ^= 1 }, nil},
		"a sum, far off":   {func(x *synthetic) { x.Rounds[2].Sums[1].(settlement.Bytes)[3] ^= 0x40 }, settlement.ErrOutOfRange},
		"a gradient":       {func(x *synthetic) { x.Rounds[1].Gradient[2]++ }, nil},
		"a total":          {func(x *synthetic) { x.MaskTotals[0][1]++ }, nil},
		"totals swapped":   {func(x *synthetic) { v := x.MaskTotals[0]; v[0], v[1] = v[1], v[0] }, nil},
		"a model hash":     {func(x *synthetic) { x.Rounds[1].ModelHash[0] ^= 1 }, settlement.ErrWrongModel},
		"rounds exchanged": {func(x *synthetic) { a, b := &x.Rounds[0], &x.Rounds[1]; a.Uploads, b.Uploads = b.Uploads, a.Uploads }, nil},
		"a receipt":        {func(x *synthetic) { x.Receipts[2].Receipt = []byte("0") }, nil},
		"a receipt's word": {func(x *synthetic) { x.Receipts[2].Sig = []byte{9} }, nil},
		"a payee":          {func(x *synthetic) { x.Payees[0][5] ^= 1 }, nil},
		"a trainer":        {func(x *synthetic) { x.Seats[0].Trainer[5] ^= 1 }, nil},
		"a custodian":      {func(x *synthetic) { x.Custodians[0][5] ^= 1 }, nil},
		"the treasury":     {func(x *synthetic) { x.Treasury[5] ^= 1 }, nil},
		"the evaluator":    {func(x *synthetic) { x.Evaluator[5] ^= 1 }, nil},
		"a price":          {func(x *synthetic) { x.Order.Datasets[0].PriceWei = dao.WeiOf(3) }, nil},
		"the weights":      {func(x *synthetic) { x.Order.Datasets[0].Weight = 1 }, settlement.ErrWrongModel},
		"the chain":        {func(x *synthetic) { x.ChainID = 1 }, nil},
		"the escrow":       {func(x *synthetic) { x.Escrow[5] ^= 1 }, nil},
		"the CID":          {func(x *synthetic) { x.SealedModelCID = "bafz" }, nil},
		"the attempt":      {func(x *synthetic) { x.Attempt = 2 }, nil},
		"the run":          {func(x *synthetic) { x.RunID[7] ^= 1 }, nil}, // logistic regression starts at zero in every run

		"no rounds":           {func(x *synthetic) { x.Rounds = nil }, settlement.ErrIncomplete},
		"more rounds":         {func(x *synthetic) { x.Order.Training.Rounds = 2 }, settlement.ErrIncomplete},
		"a round twice":       {func(x *synthetic) { x.Rounds[1].Number = 1 }, settlement.ErrIncomplete},
		"rounds that fall":    {func(x *synthetic) { x.Rounds[2].Number = 1 }, settlement.ErrIncomplete},
		"round 0":             {func(x *synthetic) { x.Rounds[0].Number = 0 }, settlement.ErrIncomplete},
		"an upload less":      {func(x *synthetic) { x.Rounds[1].Uploads = x.Rounds[1].Uploads[1:] }, settlement.ErrIncomplete},
		"a sum less":          {func(x *synthetic) { x.Rounds[1].Sums = x.Rounds[1].Sums[1:] }, settlement.ErrIncomplete},
		"an empty sum":        {func(x *synthetic) { x.Rounds[1].Sums[0] = settlement.Bytes{} }, mask.ErrWrongLength},
		"a short upload":      {func(x *synthetic) { x.Rounds[1].Uploads[0] = x.Rounds[1].Uploads[0].(settlement.Bytes)[4:] }, mask.ErrWrongLength},
		"a short gradient":    {func(x *synthetic) { x.Rounds[1].Gradient = x.Rounds[1].Gradient[1:] }, mask.ErrWrongLength},
		"a subset's totals":   {func(x *synthetic) { x.MaskTotals = x.MaskTotals[1:] }, settlement.ErrIncomplete},
		"a receipt less":      {func(x *synthetic) { x.Receipts = x.Receipts[1:] }, settlement.ErrIncomplete},
		"a custodian less":    {func(x *synthetic) { x.Custodians = x.Custodians[1:] }, settlement.ErrIncomplete},
		"no CID":              {func(x *synthetic) { x.SealedModelCID = "" }, settlement.ErrIncomplete},
		"a seat less":         {func(x *synthetic) { x.Seats = x.Seats[1:] }, settlement.ErrIncomplete},
		"a payee less":        {func(x *synthetic) { x.Payees = x.Payees[1:] }, settlement.ErrIncomplete},
		"nobody is paid":      {func(x *synthetic) { x.Payees[2] = dao.Address{} }, settlement.ErrIncomplete},
		"no seats":            {func(x *synthetic) { x.Seats, x.Payees, x.Order.Datasets = nil, nil, nil }, settlement.ErrIncomplete},
		"another model width": {func(x *synthetic) { x.Inputs = 3 }, settlement.ErrIncomplete},
		"another length":      {func(x *synthetic) { x.Order.Training.ModelLength++ }, settlement.ErrIncomplete},
	} {
		x := build(plainShape())
		c.edit(x)
		out, err := settlement.Recompute(context.Background(), x.Transcript)
		switch {
		case c.want != nil && !errors.Is(err, c.want):
			t.Errorf("%s: %v, want %v", name, err, c.want)
		case c.want == nil && err == nil && same(out.Result, base):
			t.Errorf("%s: the same result", name)
		}
	}
	short := build(plainShape())
	short.MaskTotals[1] = short.MaskTotals[1][1:]
	if _, err := settlement.Recompute(context.Background(), short.Transcript); err == nil {
		t.Error("totals of fewer members")
	}
}

// TestBurnedRounds: a burned number leaves a gap, not a change: the same
// vectors under other numbers give the same model and payouts.
func TestBurnedRounds(t *testing.T) {
	x := build(plainShape())
	base := must(settlement.Recompute(context.Background(), x.Transcript))
	for i := range x.Rounds {
		x.Rounds[i].Number = uint32(2*i + 2)
	}
	out := must(settlement.Recompute(context.Background(), x.Transcript))
	if out.Result.ModelHash != base.Result.ModelHash || out.Result.PayoutsRoot != base.Result.PayoutsRoot {
		t.Error("numbers change the model or the payouts")
	}
	if out.Result.AggregateHash == base.Result.AggregateHash {
		t.Error("numbers are not in the aggregate hash")
	}
}

// Members who were told other statistics than the record has trained another
// model: the committed hashes do not follow.
func TestOtherStatistics(t *testing.T) {
	s := build(plainShape()).Transcript
	if _, err := settlement.Recompute(context.Background(), s); err != nil {
		t.Fatal(err)
	}
	s.Statistics[0] ^= 1
	if _, err := settlement.Recompute(context.Background(), s); !errors.Is(err, settlement.ErrWrongModel) {
		t.Fatalf("other statistics: %v, want ErrWrongModel", err)
	}
}
