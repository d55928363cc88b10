package pricing_test

import (
	"flag"
	"math/big"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"

	"sahm/dao"
	"sahm/dao/bindings/custodianset"
	"sahm/dao/bindings/datasetregistry"
	"sahm/dao/bindings/pricebook"
	"sahm/dao/pricing"
)

var (
	cases = flag.Int("pricing.cases", 3_000, "how many cases the contract and the package are compared on; 100000 takes minutes")
	seed  = flag.Uint64("pricing.seed", 0, "seed of the cases; 0 takes the time")
)

// TestContractAgrees runs the compiled PriceBook and DatasetRegistry in an EVM
// of this process and compares every price, multiplier and stored state with
// this package's, after random uses, scores, floors, votes and waits.
func TestContractAgrees(t *testing.T) {
	s := *seed
	if s == 0 {
		s = uint64(time.Now().UnixNano())
	}
	t.Logf("%d cases; repeat with -pricing.cases=%d -pricing.seed=%d", *cases, *cases, s)
	w := newWorld(t, rand.New(rand.NewPCG(s, s)))
	began := time.Now()
	for i := range *cases {
		for range w.r.IntN(4) {
			w.happen()
		}
		w.compare()
		if t.Failed() {
			t.Fatalf("case %d of seed %d", i, s)
		}
		if i%64 == 0 {
			w.cfg.State.Finalise(w.cfg.ChainConfig.Rules(w.cfg.BlockNumber, true, w.cfg.Time))
		}
	}
	t.Logf("%d cases agree; %d quotes, %d of them moved by demand, %d by quality, %d at a floor; %v",
		*cases, w.quotes, w.demand, w.quality, w.atFloor, time.Since(began).Round(time.Millisecond))
	if *cases >= 1000 && (w.demand == 0 || w.quality == 0 || w.atFloor == 0) {
		t.Error("the cases miss a part of the price")
	}
}

// world is the contracts and, beside them, what this package makes of the same
// events.
type world struct {
	t        *testing.T
	r        *rand.Rand
	cfg      *runtime.Config
	me       common.Address
	registry common.Address
	prices   common.Address
	abi      *pricebook.PriceBook
	sets     *datasetregistry.DatasetRegistry
	nonce    int64

	book pricing.Book
	ids  [][32]byte
	ds   []*mirror

	quotes, demand, quality, atFloor int
}

// mirror is one dataset as this test remembers it.
type mirror struct {
	rows      uint64
	live      pricing.Live
	low, high dao.Wei
	from      uint32
}

func (m *mirror) floor(period uint32) dao.Wei {
	if m.from != 0 && period >= m.from {
		return m.high
	}
	return m.low
}

const datasets = 24

func newWorld(t *testing.T, r *rand.Rand) *world {
	w := &world{t: t, r: r, me: common.HexToAddress("0xda0"), abi: pricebook.NewPriceBook(), sets: datasetregistry.NewDatasetRegistry()}
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	w.cfg = &runtime.Config{
		ChainConfig: params.MergedTestChainConfig, Origin: w.me, State: db, Random: &common.Hash{},
		BlockNumber: big.NewInt(1), Time: 1_700_000_400, GasLimit: 1 << 32,
	}
	custodians := custodianset.NewCustodianSet()
	set := w.create(custodianset.CustodianSetMetaData.Bin, custodians.PackConstructor(w.me))
	w.registry = w.create(datasetregistry.DatasetRegistryMetaData.Bin, w.sets.PackConstructor(w.me, set))
	w.book = pricing.Book{Parameters: w.parameters(), Dynamics: pricing.Still()}
	w.prices = w.create(pricebook.PriceBookMetaData.Bin, w.abi.PackConstructor(w.me, w.registry, tuple(w.book.Parameters)))
	w.must(w.prices, w.abi.PackSetMeter(w.me))
	members := []common.Address{{1}, {2}, {3}}
	w.must(set, custodians.PackSetCommittee(members, [][32]byte{{1}, {2}, {3}}, 2))
	for i := range datasets {
		rows := 1 + r.Uint64N(1<<(1+2*uint(i)))
		salt := [32]byte{byte(i + 1)}
		w.must(w.registry, w.sets.PackRegister(datasetregistry.IDatasetRegistryRegistration{
			Creator: w.me, Salt: salt, ManifestCid: "m", DataCid: "d", EnvelopeCid: "e", DataRoot: salt, Rows: rows, PolicyHash: salt,
			Epoch: 1, PriceFloorWei: new(big.Int), Nonce: big.NewInt(w.nonce), Deadline: w.cfg.Time,
		}))
		w.nonce++
		w.ids = append(w.ids, dao.NewDatasetID(dao.Address(w.me), salt))
		w.ds = append(w.ds, &mirror{rows: rows})
	}
	return w
}

func (w *world) create(bin string, args []byte) common.Address {
	w.t.Helper()
	_, at, _, err := runtime.Create(append(common.FromHex(bin), args...), w.cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	return at
}

func (w *world) must(to common.Address, data []byte) []byte {
	w.t.Helper()
	out, _, err := runtime.Call(to, data, w.cfg)
	if err != nil {
		w.t.Fatalf("%v: %x", err, out)
	}
	return out
}

func (w *world) period() uint32 { return pricing.PeriodOf(w.cfg.Time) }

// wei is an amount below 2^bits whose length is itself random.
func (w *world) wei(bits int) dao.Wei {
	n := w.r.IntN(bits + 1)
	v := new(big.Int).SetUint64(w.r.Uint64())
	v.Lsh(v, 64).Or(v, new(big.Int).SetUint64(w.r.Uint64()))
	return dao.NewWei(v.Rsh(v, uint(128-n)))
}

// up is 0 to most, often one of the ends.
func (w *world) up(least, most uint32) uint32 {
	switch w.r.IntN(8) {
	case 0:
		return least
	case 1:
		return most
	}
	return least + uint32(w.r.Uint64N(uint64(most-least)+1))
}

func (w *world) parameters() pricing.Parameters {
	return pricing.Parameters{
		BasePriceWei: w.wei(96), PerRowWei: w.wei(96), TierBps: [3]uint32{w.up(1, 1_000_000), w.up(1, 1_000_000), w.up(1, 1_000_000)},
		GuaranteedBps: uint16(w.up(0, 10_000)), ComputePerSeatRoundWei: w.wei(96), CustodyPerRoundWei: w.wei(96), DAOFeeBps: uint16(w.up(0, 5_000)),
	}
}

func (w *world) dynamics() pricing.Dynamics {
	return pricing.Dynamics{
		DemandRiseMicro: w.up(0, 693_147), DemandDecayMicro: 1 + w.up(0, 4_158_882)>>w.r.IntN(22), DemandCapMicro: w.up(0, 4_158_883),
		QualityMinBps: uint16(w.up(1_000, 10_000)), QualityMaxBps: uint16(w.up(10_000, 40_000)), QualityStepBps: uint16(w.up(0, 5_000)),
	}
}

func tuple(p pricing.Parameters) pricebook.IPriceBookParameters {
	return pricebook.IPriceBookParameters{
		BasePriceWei: p.BasePriceWei.Big(), PerRowWei: p.PerRowWei.Big(), TierBps: p.TierBps, GuaranteedBps: p.GuaranteedBps,
		ComputePerSeatRoundWei: p.ComputePerSeatRoundWei.Big(), CustodyPerRoundWei: p.CustodyPerRoundWei.Big(), DaoFeeBps: p.DAOFeeBps,
	}
}

func (w *world) some() []int {
	list := make([]int, w.r.IntN(5))
	for i := range list {
		list[i] = w.r.IntN(datasets)
	}
	return list
}

func (w *world) idsOf(list []int) [][32]byte {
	ids := make([][32]byte, len(list))
	for i, n := range list {
		ids[i] = w.ids[n]
	}
	return ids
}

// happen does one thing to the contracts and to the mirrors.
func (w *world) happen() {
	w.t.Helper()
	switch w.r.IntN(12) {
	case 0:
		w.book.Parameters = w.parameters()
		if err := w.book.Parameters.Check(); err != nil {
			w.t.Fatal(err)
		}
		w.must(w.prices, w.abi.PackSetParameters(tuple(w.book.Parameters)))
	case 1:
		d := w.dynamics()
		if err := d.Check(); err != nil {
			w.t.Fatal(err)
		}
		w.book.Dynamics = d
		w.must(w.prices, w.abi.PackSetDynamics(pricebook.IPriceBookDynamics{
			DemandRiseMicro: big.NewInt(int64(d.DemandRiseMicro)), DemandDecayMicro: big.NewInt(int64(d.DemandDecayMicro)),
			DemandCapMicro: big.NewInt(int64(d.DemandCapMicro)), QualityMinBps: d.QualityMinBps, QualityMaxBps: d.QualityMaxBps,
			QualityStepBps: d.QualityStepBps,
		}))
	case 2:
		n := w.r.IntN(datasets)
		if w.r.IntN(3) == 0 {
			w.ds[n].live.BaseWei, w.ds[n].live.OwnBase = dao.Wei{}, false
			w.must(w.prices, w.abi.PackClearDatasetBase(w.ids[n]))
			return
		}
		w.ds[n].live.BaseWei, w.ds[n].live.OwnBase = w.wei(96), true
		w.must(w.prices, w.abi.PackSetDatasetBase(w.ids[n], w.ds[n].live.BaseWei.Big()))
	case 3, 4:
		m := w.ds[w.r.IntN(datasets)]
		w.setFloor(m)
	case 5, 6, 7:
		list, ordered := w.some(), w.up(1, 1<<31)
		completed := w.up(0, ordered)
		for _, n := range list {
			var err error
			if w.ds[n].live, err = w.ds[n].live.NoteUse(w.period(), w.book.Dynamics, completed, ordered); err != nil {
				w.t.Fatal(err)
			}
		}
		w.must(w.prices, w.abi.PackNoteUse(w.idsOf(list), completed, ordered))
	case 8, 9:
		list := w.some()
		shown := make([]*big.Int, len(list))
		for i, n := range list {
			v := w.r.Uint64N(25_000)
			shown[i] = new(big.Int).SetUint64(v)
			w.ds[n].live = w.ds[n].live.NoteQuality(w.period(), w.book.Dynamics, v)
		}
		w.must(w.prices, w.abi.PackNoteQuality(w.idsOf(list), shown))
	case 10:
		w.cfg.Time += w.r.Uint64N(1_500)
	default:
		w.cfg.Time += w.r.Uint64N(600 << w.r.IntN(12))
	}
}

// setFloor raises or lowers a floor, by the registry's rule.
func (w *world) setFloor(m *mirror) {
	v := w.wei(96)
	for i, d := range w.ds {
		if d == m {
			w.must(w.registry, w.sets.PackSetPriceFloor(w.ids[i], v.Big(), big.NewInt(w.nonce), w.cfg.Time, nil))
			w.nonce++
		}
	}
	now := m.floor(w.period())
	if v.Cmp(now) <= 0 {
		m.low, m.high, m.from = v, dao.Wei{}, 0
	} else {
		m.low, m.high, m.from = now, v, w.period()+2
	}
}

func (w *world) compare() {
	w.t.Helper()
	list := w.some()
	ids, period := w.idsOf(list), w.period()
	tier, rounds, seats := dao.Tier(w.r.IntN(3)), w.up(0, 1<<32-1), w.up(0, 1<<32-1)
	ds := make([]pricing.Dataset, len(list))
	rows, floors, heads := make([]uint64, len(list)), make([]*big.Int, len(list)), make([]*big.Int, len(list))
	for i, n := range list {
		m := w.ds[n]
		ds[i] = pricing.Dataset{Live: m.live, Rows: m.rows, FloorWei: m.floor(period), NextFloorWei: m.floor(period + 1)}
		rows[i], floors[i] = m.rows, ds[i].FloorWei.Big()
		// The registry's word: the floor in its low 96 bits, then the rows.
		heads[i] = new(big.Int).Lsh(new(big.Int).SetUint64(m.rows), 96)
		heads[i].Or(heads[i], floors[i])
		w.compareLive(n)
		excess, quality := m.live.At(period, w.book.Dynamics)
		if excess > 0 {
			w.demand++
		}
		if quality != pricing.BPS {
			w.quality++
		}
	}
	want, err := w.book.Quote(ds, tier, rounds, seats, period)
	if err != nil {
		w.t.Fatal(err)
	}
	got, err := w.abi.UnpackQuote(w.must(w.prices, w.abi.PackQuote(ids, uint8(tier), rounds, seats)))
	w.same("quote", got, err, want)
	want, err = w.book.Least(ds, tier, rounds, seats, period)
	if err != nil {
		w.t.Fatal(err)
	}
	got, err = w.abi.UnpackQuoteHeads(w.must(w.prices, w.abi.PackQuoteHeads(ids, heads, uint8(tier), rounds, seats)))
	w.same("least", got, err, want)
	if len(list) == 0 {
		return
	}
	price, err := w.abi.UnpackDatasetPrice(w.must(w.prices, w.abi.PackDatasetPrice(ids[0], rows[0], uint8(tier))))
	if err != nil || price.Cmp(want.DatasetPrices[0].Big()) != 0 {
		w.t.Errorf("price %v, %v; want %s", price, err, want.DatasetPrices[0])
	}
	w.quotes += len(list)
	for i := range list {
		if !floors[i].IsUint64() && want.DatasetPrices[i].Big().Cmp(floors[i]) == 0 {
			w.atFloor++
		}
	}
}

func (w *world) same(what string, got pricebook.IPriceBookQuote, err error, want pricing.Quote) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
	mine := pricebook.IPriceBookQuote{
		DatasetPrices: []*big.Int{}, DatasetsWei: want.Prices.DatasetsWei.Big(), ComputeWei: want.Prices.ComputeWei.Big(),
		CustodyWei: want.Prices.CustodyWei.Big(), DaoFeeWei: want.Prices.DAOFeeWei.Big(), GuaranteedBps: want.Prices.GuaranteedBps,
		TotalWei: want.Prices.MaxTotalWei.Big(),
	}
	for _, p := range want.DatasetPrices {
		mine.DatasetPrices = append(mine.DatasetPrices, p.Big())
	}
	if len(got.DatasetPrices) != len(mine.DatasetPrices) {
		w.t.Fatalf("%s: %d prices", what, len(got.DatasetPrices))
	}
	pairs := [][2]*big.Int{{got.DatasetsWei, mine.DatasetsWei}, {got.ComputeWei, mine.ComputeWei}, {got.CustodyWei, mine.CustodyWei},
		{got.DaoFeeWei, mine.DaoFeeWei}, {got.TotalWei, mine.TotalWei}, {big.NewInt(int64(got.GuaranteedBps)), big.NewInt(int64(mine.GuaranteedBps))}}
	for i := range mine.DatasetPrices {
		pairs = append(pairs, [2]*big.Int{got.DatasetPrices[i], mine.DatasetPrices[i]})
	}
	for _, p := range pairs {
		if p[0].Cmp(p[1]) != 0 {
			w.t.Errorf("%s: the contract says %+v, the package %+v", what, got, mine)
			return
		}
	}
}

// compareLive compares what is stored and the multipliers of two periods.
func (w *world) compareLive(n int) {
	w.t.Helper()
	got, err := w.abi.UnpackLive(w.must(w.prices, w.abi.PackLive(w.ids[n])))
	if err != nil {
		w.t.Fatal(err)
	}
	stored := pricing.Live{
		BaseWei: dao.NewWei(got.BaseWei), OwnBase: got.OwnBase, ExcessMicro: uint32(got.ExcessMicro.Uint64()),
		AddedNext: uint32(got.AddedNext.Uint64()), AddedAfter: uint32(got.AddedAfter.Uint64()), Period: got.Period,
		QualityBps: got.QualityBps, QualityNext: got.QualityNext, QualityAfter: got.QualityAfter,
	}
	mine := w.ds[n].live
	if stored.BaseWei.Cmp(mine.BaseWei) != 0 {
		w.t.Errorf("base %s, want %s", stored.BaseWei, mine.BaseWei)
	}
	stored.BaseWei, mine.BaseWei = dao.Wei{}, dao.Wei{}
	if !reflect.DeepEqual(stored, mine) {
		w.t.Errorf("the contract stores %+v, the package %+v", stored, mine)
	}
	m, err := w.abi.UnpackMultipliers(w.must(w.prices, w.abi.PackMultipliers(w.ids[n])))
	if err != nil {
		w.t.Fatal(err)
	}
	now, quality := mine.At(w.period(), w.book.Dynamics)
	next, nextQuality := mine.At(w.period()+1, w.book.Dynamics)
	if m.Demand.Cmp(pricing.Multiplier(now)) != 0 || m.NextDemand.Cmp(pricing.Multiplier(next)) != 0 ||
		m.QualityBps.Uint64() != uint64(quality) || m.NextQualityBps.Uint64() != uint64(nextQuality) {
		w.t.Errorf("multipliers %+v, want %d and %d of excess, %d and %d of quality", m, now, next, quality, nextQuality)
	}
}
