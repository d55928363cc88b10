package verify

import (
	"bytes"
	"math/big"
	"slices"

	"sahm/dao"
)

// below is a hash as a number modulo n, n ≥ 1.
func below(h dao.Hash, n uint64) uint64 {
	x := new(big.Int).SetBytes(h[:])
	return x.Mod(x, new(big.Int).SetUint64(n)).Uint64()
}

func draw(tag string, beacon, of dao.Hash, j uint32) dao.Hash {
	return tagged(tag, 4).hash(beacon).hash(of).number(uint64(j)).sum()
}

// DrawnLeaf is the leaf at whose segment draw j of the beacon looks: the segment
// is from the leaf before it to it. Draws are with replacement.
func (r Revealed) DrawnLeaf(beacon dao.Hash, j uint32) uint32 {
	s := uint64(r.Context.Segments())
	g := below(draw("sahm/verify/draw/v1", beacon, r.Context.Hash(), j), uint64(r.Rounds())*s)
	return r.Context.Index(uint32(g/s), uint32(g%s)+1)
}

// DrawnAuditor is who repeats draw j: one of eligible, the trainers that the
// data's policy lets hold it, in ascending order of address and without the
// trainer itself. False if that leaves nobody.
func (c Context) DrawnAuditor(beacon dao.Hash, j uint32, eligible []dao.Address) (dao.Address, bool) {
	list := candidates(eligible, c.Trainer)
	if len(list) == 0 {
		return dao.Address{}, false
	}
	return list[below(draw("sahm/verify/auditor/v1", beacon, c.Hash(), j), uint64(len(list)))], true
}

func candidates(eligible []dao.Address, without dao.Address) []dao.Address {
	list := slices.Clone(eligible)
	slices.SortFunc(list, func(a, b dao.Address) int { return bytes.Compare(a[:], b[:]) })
	list = slices.Compact(list)
	return slices.DeleteFunc(list, func(a dao.Address) bool { return a == without })
}
