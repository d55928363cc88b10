package typed_test

import (
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"testing"

	gethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/dao/typed"
)

// The market's EIP-712 types, written here a second time from the contracts'
// interfaces and the protocol pages: what go-ethereum's encoder makes of them
// is compared with this package's.
var schema = map[string]string{
	"EIP712Domain": "string name,string version,uint256 chainId,address verifyingContract",

	"RunOrder":   "Parties parties,DatasetUse[] datasets,Training training,Privacy privacy,Validation validation,Prices prices,Deadlines deadlines,bytes32 salt",
	"Parties":    "address builder,bytes32 sealingKey,address coordinator,address token,uint32 epoch",
	"DatasetUse": "bytes32 datasetId,uint32 version,uint64 rows,uint64 weight,uint256 priceWei",
	"Training":   "bytes32 specHash,bytes32 schemaHash,uint32 rounds,uint64 modelLength,uint64 statsLength,uint8 wordBits,uint64 clipNormMicro,uint64 serverRateMicro,uint8 tier,uint8 heParams",
	"Privacy":    "uint8 unit,uint64 epsilonMicro,uint64 deltaPico,uint64 samplingPpb,uint32 steps,uint32 kMin,uint32 colluders",
	"Validation": "bytes32 datasetId,uint32 version,bytes32 dataRoot,string cid,uint64 rows",
	"Prices":     "uint256 datasetsWei,uint256 computeWei,uint256 custodyWei,uint256 daoFeeWei,uint16 guaranteedBps,uint256 maxTotalWei",
	"Deadlines":  "uint64 assignBy,uint64 startBy,uint64 trainBy,uint64 attestBy",

	"Registration":   "address creator,bytes32 salt,string manifestCid,string dataCid,string envelopeCid,bytes32 dataRoot,uint64 rows,bytes32 policyHash,uint32 epoch,uint256 priceFloorWei,uint256 nonce,uint64 deadline",
	"Revocation":     "bytes32 datasetId,uint256 nonce,uint64 deadline",
	"NewVersion":     "bytes32 datasetId,uint32 version,string manifestCid,string dataCid,string envelopeCid,bytes32 dataRoot,uint64 rows,bytes32 policyHash,uint32 epoch,uint256 nonce,uint64 deadline",
	"Reseal":         "bytes32 datasetId,uint32 version,string envelopeCid,uint32 epoch,uint256 nonce,uint64 deadline",
	"PolicyChange":   "bytes32 datasetId,uint32 version,bytes32 policyHash,uint256 nonce,uint64 deadline",
	"FloorChange":    "bytes32 datasetId,uint256 priceFloorWei,uint256 nonce,uint64 deadline",
	"ListingRequest": "bytes32 datasetId,uint32 version,uint256 nonce,uint64 deadline",
	"Ruling":         "bytes32 disputeId,uint32 low,uint32 high,bytes32 lowLeaf,bytes32 highLeaf,bytes32 rightLeaf",
	"Void":           "bytes32 runId,bytes32 resultHash,bytes32 reasonHash",
	"PrivacyBudget":  "bytes32 datasetId,uint32 version,uint8 unit,uint64 epsilonMicro,uint64 deltaPico,uint256 nonce,uint64 deadline",
	"OpenShares":     "bytes32 datasetId,uint256 nonce,uint64 deadline",
	"DatasetAck":     "bytes32 datasetId,uint32 version,string envelopeCid,uint32 epoch,address custodian",
	"SeedAck":        "bytes32 runId,uint32 attempt,uint32 epoch,bytes32 seedsRoot,address custodian",
	"Result":         "bytes32 runId,uint32 attempt,uint32 epoch,uint32 roundsCompleted,bytes32 aggregateHash,bytes32 modelHash,string sealedModelCid,bytes32 scoresRoot,bytes32 receiptsRoot,bytes32 payoutsRoot,uint256 totalWei",

	"ReceiveWithAuthorization": "address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce",
	"Ballot":                   "uint256 proposalId,uint8 support,address voter,uint256 nonce",
	"Delegation":               "address delegatee,uint256 nonce,uint256 expiry",

	"UploadHeader": "bytes32 runId,uint32 attempt,uint32 round,string purpose,bytes32 datasetId,uint32 version,address contributor,address trainer,uint32 epoch,bytes32 modelHash,uint8 wordBits,uint64 length,bytes32 uploadNonce,bytes32 blobHash,bytes32 gradientHash",
	"KeyRequest":   "bytes32 runId,uint32 attempt,bytes32 datasetId,uint32 version,bytes32 policyHash,address holder,bytes32 recipient,address custodian,bytes32 nonce,uint64 expiry",
	"CohortAck":    "bytes32 runId,uint32 attempt,uint32 round,bytes32 cohort,bytes32 modelHash,bytes32 gradientHash,address custodian",
	"ScoresAck":    "bytes32 runId,uint32 attempt,bytes32 roundsHash,address custodian",
	"SumHeader":    "bytes32 runId,uint32 attempt,uint32 round,bytes32 cohort,uint16 subset,uint64 length,bytes32 blobHash,address custodian",
	"Body":         "string kind,bytes32 runId,uint32 attempt,uint32 round,address from,bytes32 hash",
	"Login":        "address account,string audience,bytes32 nonce,uint64 expiry",
}

// messages makes an empty message of each signed type.
func messages() map[string]typed.Message {
	return map[string]typed.Message{
		"RunOrder": &typed.Order{}, "Registration": &typed.Registration{}, "Revocation": &typed.Revocation{}, "DatasetAck": &typed.DatasetAck{},
		"SeedAck": &typed.SeedAck{}, "Result": &typed.Result{}, "ReceiveWithAuthorization": &typed.Authorization{}, "Ballot": &typed.Ballot{},
		"Delegation": &typed.Delegation{}, "UploadHeader": &typed.UploadHeader{}, "KeyRequest": &typed.KeyRequest{}, "CohortAck": &typed.CohortAck{},
		"NewVersion": &typed.NewVersion{}, "Reseal": &typed.Reseal{}, "PolicyChange": &typed.PolicyChange{}, "FloorChange": &typed.FloorChange{},
		"ListingRequest": &typed.ListingRequest{}, "OpenShares": &typed.OpenShares{}, "PrivacyBudget": &typed.PrivacyBudget{},
		"Ruling": &typed.Ruling{}, "Void": &typed.Void{},
		"ScoresAck": &typed.ScoresAck{}, "SumHeader": &typed.SumHeader{}, "Body": &typed.Body{}, "Login": &typed.Login{},
	}
}

func fieldsOf(name string) (types, names []string) {
	for _, f := range strings.Split(schema[name], ",") {
		typ, n, _ := strings.Cut(f, " ")
		types, names = append(types, typ), append(names, n)
	}
	return types, names
}

func gethTypes() apitypes.Types {
	out := apitypes.Types{}
	for name := range schema {
		types, names := fieldsOf(name)
		for i := range types {
			out[name] = append(out[name], apitypes.Type{Name: names[i], Type: types[i]})
		}
	}
	return out
}

// source gives the values of a message's fields.
type source interface {
	bytes(n int) []byte
	uint(bits int) uint64
	text() string
	count() int
}

// fill sets every field of the Go struct v, in order, and returns the same
// values as go-ethereum wants them. Go fields and EIP-712 members must agree
// in number, order and name.
func fill(t testing.TB, s source, v reflect.Value, name string) apitypes.TypedDataMessage {
	types, names := fieldsOf(name)
	if v.NumField() != len(types) {
		t.Fatalf("%s has %d fields in Go and %d members", name, v.NumField(), len(types))
	}
	out := apitypes.TypedDataMessage{}
	for i := range types {
		goName := strings.TrimSuffix(v.Type().Field(i).Name, "Wei")
		if want := strings.TrimSuffix(names[i], "Wei"); !strings.EqualFold(goName, want) {
			t.Fatalf("%s: Go field %s beside member %s", name, goName, want)
		}
		out[names[i]] = value(t, s, v.Field(i), types[i])
	}
	return out
}

func value(t testing.TB, s source, f reflect.Value, typ string) any {
	if elem, ok := strings.CutSuffix(typ, "[]"); ok {
		var list []any
		for range s.count() {
			e := reflect.New(f.Type().Elem()).Elem()
			list = append(list, map[string]any(fill(t, s, e, elem)))
			f.Set(reflect.Append(f, e))
		}
		return list
	}
	if _, ok := schema[typ]; ok {
		return map[string]any(fill(t, s, f, typ))
	}
	switch f.Interface().(type) {
	case dao.Address:
		a := dao.Address(s.bytes(20))
		f.Set(reflect.ValueOf(a))
		return a.String()
	case dao.Hash:
		h := dao.Hash(s.bytes(32))
		f.Set(reflect.ValueOf(h))
		return h.String()
	case dao.Wei:
		w := new(big.Int).SetBytes(s.bytes(32))
		f.Set(reflect.ValueOf(dao.NewWei(w)))
		return w.String()
	case *big.Int:
		w := new(big.Int).SetBytes(s.bytes(32))
		f.Set(reflect.ValueOf(w))
		return w.String()
	case string:
		f.SetString(s.text())
		return f.String()
	}
	bits := f.Type().Bits()
	if typ != fmt.Sprintf("uint%d", bits) && typ != "uint256" {
		t.Fatalf("a %d-bit field for a %s", bits, typ)
	}
	f.SetUint(s.uint(bits))
	return fmt.Sprint(f.Uint())
}

// drawn is a source of random values.
type drawn struct{ t *rapid.T }

func (d drawn) bytes(n int) []byte   { return rapid.SliceOfN(rapid.Byte(), n, n).Draw(d.t, "bytes") }
func (d drawn) uint(bits int) uint64 { return rapid.Uint64().Draw(d.t, "uint") >> (64 - bits) }
func (d drawn) text() string         { return rapid.String().Draw(d.t, "text") }
func (d drawn) count() int           { return rapid.IntRange(0, 4).Draw(d.t, "count") }

func typedData(name string, d typed.Domain, msg apitypes.TypedDataMessage) apitypes.TypedData {
	return apitypes.TypedData{Types: gethTypes(), PrimaryType: name, Message: msg, Domain: apitypes.TypedDataDomain{
		Name: d.Name, Version: "1", ChainId: (*gethmath.HexOrDecimal256)(new(big.Int).SetUint64(d.ChainID)), VerifyingContract: d.Contract.String()}}
}

// TestAgainstGeth compares struct hashes, separators and digests of random
// messages of every type with go-ethereum's.
func TestAgainstGeth(t *testing.T) {
	for name := range messages() {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(rt *rapid.T) {
				s := drawn{rt}
				m := messages()[name]
				data := typedData(name, typed.Domain{Name: "Sahm " + s.text(), ChainID: s.uint(64), Contract: dao.Address(s.bytes(20))},
					fill(t, s, reflect.ValueOf(m).Elem(), name))
				theirs, err := data.HashStruct(name, data.Message)
				if err != nil {
					rt.Fatal(err)
				}
				if ours := m.StructHash(); ours != dao.Hash(theirs) {
					rt.Fatalf("struct hash %s, geth %s", ours, theirs)
				}
				d := typed.Domain{Name: data.Domain.Name, ChainID: (*big.Int)(data.Domain.ChainId).Uint64()}
				if d.Contract, err = dao.ParseAddress(data.Domain.VerifyingContract); err != nil {
					rt.Fatal(err)
				}
				sep, err := data.HashStruct("EIP712Domain", data.Domain.Map())
				if err != nil || d.Separator() != dao.Hash(sep) {
					rt.Fatalf("separator %s, geth %s, %v", d.Separator(), sep, err)
				}
				digest, _, err := apitypes.TypedDataAndHash(data)
				if err != nil || typed.Digest(d, m) != dao.Hash(digest) {
					rt.Fatalf("digest %s, geth %x, %v", typed.Digest(d, m), digest, err)
				}
				if o, ok := m.(*typed.Order); ok && typed.OrderHash(d, (*dao.Order)(o)) != dao.Hash(digest) {
					rt.Fatal("the order hash is not the digest")
				}
			})
		})
	}
}

// ones is a source of fixed values that differ from field to field.
type ones struct{ n uint64 }

func (o *ones) bytes(n int) []byte {
	o.n++
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(o.n)
	}
	return b
}
func (o *ones) uint(int) uint64 { o.n++; return o.n }
func (o *ones) text() string    { o.n++; return fmt.Sprint("text ", o.n) }
func (o *ones) count() int      { return 2 }

// TestEveryFieldCounts: changing any one field of any message, or of its
// domain, changes the digest, and no two types have a digest in common.
func TestEveryFieldCounts(t *testing.T) {
	d := typed.EscrowDomain(1337, dao.Address{1})
	seen := map[dao.Hash]string{}
	for name := range messages() {
		m := messages()[name]
		v := reflect.ValueOf(m).Elem()
		fill(t, &ones{}, v, name)
		base := typed.Digest(d, m)
		if other, dup := seen[base]; dup {
			t.Errorf("%s and %s have one digest", name, other)
		}
		seen[base] = name
		n := 0
		eachLeaf(v, name, func(path string, f reflect.Value) {
			was := reflect.New(f.Type()).Elem()
			was.Set(f)
			change(t, f)
			if typed.Digest(d, m) == base {
				t.Errorf("%s is not in the digest", path)
			}
			f.Set(was)
			n++
		})
		if typed.Digest(d, m) != base || n == 0 {
			t.Errorf("%s: not restored after %d changes", name, n)
		}
		for what, other := range map[string]typed.Domain{
			"chain": typed.EscrowDomain(1, dao.Address{1}), "contract": typed.EscrowDomain(1337, dao.Address{2}),
			"name": typed.RegistryDomain(1337, dao.Address{1}), "token": typed.TokenDomain("Sahm Credit", 1337, dao.Address{1}),
		} {
			if typed.Digest(other, m) == base {
				t.Errorf("%s: the domain's %s is not in the digest", name, what)
			}
		}
	}
	o := &typed.Order{Datasets: []dao.DatasetUse{{Rows: 1}, {Rows: 2}}}
	swapped := &typed.Order{Datasets: []dao.DatasetUse{{Rows: 2}, {Rows: 1}}}
	if o.StructHash() == swapped.StructHash() {
		t.Error("the order of datasets is not in the hash")
	}
}

func eachLeaf(v reflect.Value, path string, f func(string, reflect.Value)) {
	switch v.Interface().(type) {
	case dao.Address, dao.Hash, dao.Wei, *big.Int:
		f(path, v)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			eachLeaf(v.Field(i), path+"."+v.Type().Field(i).Name, f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachLeaf(v.Index(i), fmt.Sprintf("%s[%d]", path, i), f)
		}
	default:
		f(path, v)
	}
}

func change(t *testing.T, f reflect.Value) {
	switch x := f.Interface().(type) {
	case dao.Address:
		x[19] ^= 1
		f.Set(reflect.ValueOf(x))
	case dao.Hash:
		x[0] ^= 1
		f.Set(reflect.ValueOf(x))
	case dao.Wei:
		f.Set(reflect.ValueOf(x.Add(dao.WeiOf(1))))
	case *big.Int:
		f.Set(reflect.ValueOf(new(big.Int).Add(x, big.NewInt(1))))
	case string:
		f.SetString(x + ".")
	default:
		if !f.CanUint() {
			t.Fatalf("cannot change a %s", f.Type())
		}
		f.SetUint(f.Uint() + 1)
	}
}
