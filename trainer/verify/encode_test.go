package verify

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

func vectorContext() Context {
	return Context{
		ChainID: 31337, Escrow: dao.Address{0xe5, 19: 1}, RunID: dao.Hash{0x11, 31: 2}, Attempt: 3, DatasetID: dao.Hash{0x22, 31: 4}, Version: 5,
		Trainer: dao.Address{0x77, 19: 6}, SpecHash: dao.Hash{0x33, 31: 7}, ClassHash: ClassHash("gomlx-go/v0/amd64/avx2"), LocalSteps: 10, SegmentSteps: 4,
	}
}

func vectorLeaf(round, step uint32) Leaf {
	l := Leaf{Round: round, Step: step, Params: dao.Hash{1, byte(step)}, Slots: dao.Hash{2, byte(step)}}
	if step > 0 {
		l.Batch, l.Loss, l.Trace = dao.Hash{3, byte(step)}, 0x3f000000+step, dao.Hash{4, byte(step)}
	}
	if step == 10 {
		l.Link = Link(dao.Hash{5}, dao.Hash{6}, dao.Hash{7})
	}
	return l
}

// vector is what testdata/vectors.json pins for other implementations: the
// contracts and whoever else reads a commitment.
type vector struct {
	Context, Leaf, Link, Root, Top, Commitment, AuditRoot, Tree3, TreeEmpty, Batch, Trace, Sent string
	Proof                                                                                       []string
	DrawnLeaves                                                                                 []uint32
	Auditors                                                                                    []string
	SplitSteps                                                                                  []uint32
}

func vectors(t *testing.T) vector {
	t.Helper()
	c := vectorContext()
	var leaves []Leaf
	for _, round := range []uint32{1, 4} {
		for _, step := range []uint32{0, 4, 8, 10} {
			leaves = append(leaves, vectorLeaf(round, step))
		}
	}
	leaves = append(leaves, vectorLeaf(5, 0), vectorLeaf(5, 4), vectorLeaf(5, 8), vectorLeaf(5, 10))
	tree, err := NewCommitment(c, leaves)
	if err != nil {
		t.Fatal(err)
	}
	r := tree.Revealed()
	v := vector{
		Context: c.Hash().String(), Leaf: leaves[7].Hash(c.Hash()).String(), Link: leaves[7].Link.String(), Root: r.Root().String(), Top: r.Top.String(),
		Commitment: Commit(r.Root(), dao.Hash{8}, dao.Address{9}).String(),
		AuditRoot:  AuditRoot(c.Hash(), 7, leaves[6].Hash(c.Hash()), leaves[7].Hash(c.Hash())).String(),
		Tree3:      Tree([]float32{1, -2, 0.5}).String(), TreeEmpty: Tree(nil).String(),
		Batch: BatchHash([]uint32{3, 1, 70000}).String(), Trace: trace(dao.Hash{1}, 2, 4).String(),
		Sent: sentOf([]byte{1, 0, 0, 0, 2, 0, 0, 0}, 32), SplitSteps: SplitSteps(3, 40, 16),
	}
	for _, p := range tree.Proof(7) {
		v.Proof = append(v.Proof, p.String())
	}
	eligible := []dao.Address{{9}, {0x77, 19: 6}, {3}, {200}}
	for j := range uint32(6) {
		v.DrawnLeaves = append(v.DrawnLeaves, r.DrawnLeaf(dao.Hash{0xbe}, j))
		a, _ := c.DrawnAuditor(dao.Hash{0xbe}, j, eligible)
		v.Auditors = append(v.Auditors, a.String())
	}
	return v
}

func sentOf(words []byte, bits int) string {
	h, err := SentHash(bytes.NewReader(words), len(words)*8/bits, bits)
	if err != nil {
		return err.Error()
	}
	return h.String()
}

func TestVectors(t *testing.T) {
	want, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	got, err := json.MarshalIndent(vectors(t), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if strings.TrimSpace(string(want)) != string(got) {
		t.Errorf("vectors changed:\n%s", got)
	}
}

// TestEncodings writes the layouts of DESIGN.md down a second time, in hex.
func TestEncodings(t *testing.T) {
	tag := func(s string) string { return strings.TrimPrefix(dao.Keccak256([]byte(s)).String(), "0x") }
	num := func(v uint64) string {
		return strings.Repeat("0", 48) + hex.EncodeToString(binary.BigEndian.AppendUint64(nil, v))
	}
	sum := func(parts ...string) dao.Hash {
		b, err := hex.DecodeString(strings.ReplaceAll(strings.Join(parts, ""), "0x", ""))
		if err != nil || len(b)%32 != 0 {
			t.Fatal(err, len(b))
		}
		return dao.Keccak256(b)
	}
	pad := func(a dao.Address) string { return strings.Repeat("0", 24) + a.String() }
	c := vectorContext()
	context := sum(tag("sahm/verify/context/v1"), num(31337), pad(c.Escrow), c.RunID.String(), num(3), c.DatasetID.String(), num(5), pad(c.Trainer),
		c.SpecHash.String(), tag("gomlx-go/v0/amd64/avx2"), num(10), num(4))
	if context != c.Hash() {
		t.Error("context")
	}
	l := vectorLeaf(4, 10)
	leaf := sum(tag("sahm/verify/leaf/v1"), context.String(), num(4), num(10), l.Params.String(), l.Slots.String(), l.Batch.String(), num(uint64(l.Loss)), l.Trace.String(), l.Link.String())
	if leaf != l.Hash(context) {
		t.Error("leaf")
	}
	if l.Link != sum(tag("sahm/verify/link/v1"), dao.Hash{5}.String(), dao.Hash{6}.String(), dao.Hash{7}.String()) {
		t.Error("link")
	}
	before := dao.Hash{1}
	steps := append(append([]byte("sahm/trace/v1\x00"), before[:]...), 2, 0, 0, 0, 4, 0, 0, 0)
	if trace(before, 2, 4) != sha256.Sum256(steps) {
		t.Error("trace")
	}
	if (Revealed{c, 8, dao.Hash{1}}).Root() != sum(tag("sahm/verify/root/v1"), context.String(), num(8), dao.Hash{1}.String()) {
		t.Error("root")
	}
	if Commit(dao.Hash{1}, dao.Hash{2}, c.Trainer) != sum(tag("sahm/verify/commitment/v1"), dao.Hash{1}.String(), dao.Hash{2}.String(), pad(c.Trainer)) {
		t.Error("commitment")
	}
	if AuditRoot(context, 6, dao.Hash{1}, dao.Hash{2}) != sum(tag("sahm/verify/audit/v1"), context.String(), num(6), dao.Hash{1}.String(), dao.Hash{2}.String()) {
		t.Error("audit root")
	}
	// The chunk tree of three values: one chunk.
	b := []byte{0}
	for _, v := range []float32{1, -2, 0.5} {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
	}
	top := sha256.Sum256(b)
	head := binary.LittleEndian.AppendUint64([]byte("sahm/verify/tree/v1\x00"), 3)
	if dao.Hash(sha256.Sum256(append(head, top[:]...))) != Tree([]float32{1, -2, 0.5}) {
		t.Error("chunk tree")
	}
}

// TestChunkTree: every value counts, at the edges of chunks too, and so does
// the sign of zero.
func TestChunkTree(t *testing.T) {
	for _, n := range []int{1, 2, chunkValues - 1, chunkValues, chunkValues + 1, 3*chunkValues + 5, 4 * chunkValues} {
		v := make([]float32, n)
		base := Tree(v)
		if Tree(make([]float32, n+1)) == base {
			t.Errorf("%d values: length does not count", n)
		}
		for _, i := range []int{0, n / 2, n - 1, min(n-1, chunkValues-1), min(n-1, chunkValues)} {
			v[i] = float32(math.Copysign(0, -1))
			if Tree(v) == base {
				t.Errorf("%d values: value %d does not count", n, i)
			}
			v[i] = 0
		}
		if Tree(v) != base {
			t.Errorf("%d values: not repeatable", n)
		}
	}
}

// TestProofs: for any shape, each leaf opens at its own place and nowhere else,
// and no altered leaf opens.
func TestProofs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := vectorContext()
		c.LocalSteps = rapid.Uint32Range(1, 20).Draw(t, "steps")
		c.SegmentSteps = rapid.Uint32Range(1, 25).Draw(t, "K")
		rounds := rapid.Uint32Range(1, 5).Draw(t, "rounds")
		var leaves []Leaf
		for i := range rounds * (c.Segments() + 1) {
			o, step := c.Place(i)
			leaves = append(leaves, Leaf{Round: 1 + 2*o, Step: step, Params: dao.Hash{byte(i), byte(i >> 8)}})
		}
		tree, err := NewCommitment(c, leaves)
		if err != nil {
			t.Fatal(err)
		}
		r := tree.Revealed()
		if r.Rounds() != rounds || r.Validate() != nil {
			t.Fatalf("%d rounds, %v", r.Rounds(), r.Validate())
		}
		i := rapid.Uint32Range(0, r.Count-1).Draw(t, "leaf")
		if err := r.Opens(i, leaves[i], tree.Proof(i)); err != nil {
			t.Fatal(err)
		}
		bad := leaves[i]
		bad.Trace[5] ^= 1
		if r.Opens(i, bad, tree.Proof(i)) == nil {
			t.Fatal("an altered leaf opens")
		}
		k := rapid.Uint32Range(0, r.Count-1).Draw(t, "other")
		if k != i && (r.Opens(k, leaves[i], tree.Proof(i)) == nil || r.Opens(k, leaves[i], tree.Proof(k)) == nil) {
			t.Fatal("a leaf opens elsewhere")
		}
		if r.Opens(i, leaves[i], append(tree.Proof(i), dao.Hash{})) == nil {
			t.Fatal("a longer proof opens")
		}
		if beyond := (Revealed{c, r.Count * 2, r.Top}); beyond.Root() == r.Root() {
			t.Fatal("the count is not in the root")
		}
	})
}

// TestCommitmentShape: leaves that are not whole rounds in order are refused.
func TestCommitmentShape(t *testing.T) {
	c := vectorContext()
	whole := func(rounds ...uint32) (out []Leaf) {
		for _, r := range rounds {
			for _, step := range []uint32{0, 4, 8, 10} {
				out = append(out, Leaf{Round: r, Step: step})
			}
		}
		return out
	}
	late := whole(1)
	late[1].Step = 5
	mixed := whole(1, 2)
	mixed[5].Round = 3
	for name, leaves := range map[string][]Leaf{
		"none": nil, "part of a round": whole(1)[:3], "descending": whole(2, 1), "twice": whole(2, 2), "another step": late, "two rounds in one": mixed,
	} {
		if _, err := NewCommitment(c, leaves); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
	for name, change := range map[string]func(*Context){
		"no chain": func(c *Context) { c.ChainID = 0 }, "no run": func(c *Context) { c.RunID = dao.Hash{} }, "no trainer": func(c *Context) { c.Trainer = dao.Address{} },
		"no class": func(c *Context) { c.ClassHash = dao.Hash{} }, "no K": func(c *Context) { c.SegmentSteps = 0 }, "no steps": func(c *Context) { c.LocalSteps = 0 },
		"too many": func(c *Context) { c.LocalSteps, c.SegmentSteps = math.MaxUint32, 1 },
	} {
		c := vectorContext()
		change(&c)
		if _, err := NewCommitment(c, whole(1)); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}

// TestDraws are even: each segment, and each eligible auditor but the trainer,
// is drawn about equally often, and never a round's start.
func TestDraws(t *testing.T) {
	r := Revealed{Context: vectorContext(), Count: 20} // 5 rounds of 3 segments
	eligible := []dao.Address{{1}, {5}, r.Context.Trainer, {2}, {5}}
	segments, auditors := map[uint32]int{}, map[dao.Address]int{}
	const n = 6000
	rng := rand.New(rand.NewPCG(4, 5))
	for range n / 4 {
		var beacon dao.Hash
		binary.BigEndian.PutUint64(beacon[:], rng.Uint64())
		for j := range uint32(4) {
			segments[r.DrawnLeaf(beacon, j)]++
			a, ok := r.Context.DrawnAuditor(beacon, j, eligible)
			if !ok || a == r.Context.Trainer {
				t.Fatal("the trainer audits itself")
			}
			auditors[a]++
		}
	}
	if len(segments) != 15 || len(auditors) != 3 {
		t.Fatalf("%d segments, %d auditors", len(segments), len(auditors))
	}
	for i, k := range segments {
		if i%4 == 0 || math.Abs(float64(k)-n/15) > 5*math.Sqrt(n/15) {
			t.Errorf("leaf %d is drawn %d times", i, k)
		}
	}
	for a, k := range auditors {
		if math.Abs(float64(k)-n/3) > 5*math.Sqrt(n/3) {
			t.Errorf("%s is drawn %d times", a, k)
		}
	}
	if _, ok := r.Context.DrawnAuditor(dao.Hash{1}, 0, []dao.Address{r.Context.Trainer}); ok {
		t.Error("an auditor out of nobody")
	}
}
