package chain_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"sahm/dao/chain"
)

// governorErrors is an extract of OpenZeppelin 5's Governor.
const governorErrors = `[
 {"type":"error","name":"GovernorUnexpectedProposalState","inputs":[{"name":"proposalId","type":"uint256"},{"name":"current","type":"uint8"},{"name":"expectedStates","type":"bytes32"}]},
 {"type":"error","name":"GovernorInsufficientProposerVotes","inputs":[{"name":"proposer","type":"address"},{"name":"votes","type":"uint256"},{"name":"threshold","type":"uint256"}]},
 {"type":"error","name":"GovernorDisabledDeposit","inputs":[]}]`

func governor(t testing.TB) abi.ABI {
	t.Helper()
	a, err := abi.JSON(strings.NewReader(governorErrors))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func encodeError(t testing.TB, e abi.Error, args ...any) []byte {
	t.Helper()
	b, err := e.Inputs.Pack(args...)
	if err != nil {
		t.Fatal(err)
	}
	return append(bytes.Clone(e.ID[:4]), b...)
}

func TestRevertDecoder(t *testing.T) {
	t.Parallel()
	g := governor(t)
	d := chain.NewRevertDecoder(probe(t), g)
	who := common.HexToAddress("0x1234567890123456789012345678901234567890")
	for name, c := range map[string]struct {
		data       []byte
		name, text string
		args       int
	}{
		"custom": {encodeError(t, g.Errors["GovernorUnexpectedProposalState"], big.NewInt(7), uint8(3), [32]byte{31: 2}),
			"GovernorUnexpectedProposalState", "the contract refused: GovernorUnexpectedProposalState(proposalId: 7, current: 3, expectedStates: 0x" + strings.Repeat("00", 31) + "02)", 3},
		"custom with address": {encodeError(t, g.Errors["GovernorInsufficientProposerVotes"], who, big.NewInt(1), big.NewInt(9)),
			"GovernorInsufficientProposerVotes", "the contract refused: GovernorInsufficientProposerVotes(proposer: 0x1234567890123456789012345678901234567890, votes: 1, threshold: 9)", 3},
		"no arguments":    {encodeError(t, g.Errors["GovernorDisabledDeposit"]), "GovernorDisabledDeposit", "the contract refused: GovernorDisabledDeposit()", 0},
		"cut arguments":   {encodeError(t, g.Errors["GovernorInsufficientProposerVotes"], who, big.NewInt(1), big.NewInt(9))[:40], "GovernorInsufficientProposerVotes", "the contract refused: GovernorInsufficientProposerVotes()", 0},
		"unknown":         {[]byte{0xde, 0xad, 0xbe, 0xef, 1}, "", "the contract refused with an error that no contract of the market has: selector 0xdeadbeef, data 0xdeadbeef01", 0},
		"nothing":         {nil, "", "the contract refused without a reason", 0},
		"three bytes":     {[]byte{1, 2, 3}, "", "the contract refused with an error that no contract of the market has: selector 0x00000000, data 0x010203", 0},
		"require(string)": {hexutil.MustDecode("0x08c379a0" + strings.Repeat("0", 62) + "20" + strings.Repeat("0", 63) + "3" + "6e6f70" + strings.Repeat("0", 58)), "Error", "the contract refused, in its own words: \"nop\"", 0},
		"panic":           {hexutil.MustDecode("0x4e487b71" + strings.Repeat("0", 62) + "11"), "Panic", "the contract failed: arithmetic underflow or overflow (a Panic of Solidity)", 0},
	} {
		e := d.Decode(c.data)
		if e.Advice() == "" || e.Error() != e.Message()+". "+e.Advice() {
			t.Errorf("%s: %q", name, e.Error())
		}
		if e.Name != c.name || e.Message() != c.text || len(e.Args) != c.args || !bytes.Equal(e.Data, c.data) {
			t.Errorf("%s: %q; want %q", name, e.Message(), c.text)
		}
	}
}

// rpcError has the shape of an error that an RPC client returns.
type rpcError struct {
	msg  string
	data any
}

func (e rpcError) Error() string  { return e.msg }
func (e rpcError) ErrorCode() int { return 3 }
func (e rpcError) ErrorData() any { return e.data }

func TestExplain(t *testing.T) {
	t.Parallel()
	g := governor(t)
	data := hexutil.Encode(encodeError(t, g.Errors["GovernorDisabledDeposit"]))
	var re *chain.RevertError
	err := chain.Revert(fmt.Errorf("propose: %w", rpcError{"execution reverted", data}), g)
	if !errors.As(err, &re) || re.Name != "GovernorDisabledDeposit" {
		t.Fatalf("%v", err)
	}
	if err := chain.Revert(rpcError{"execution reverted: because", nil}); !errors.As(err, &re) || re.Reason != "because" {
		t.Fatalf("%v", err)
	}
	for _, other := range []error{errors.New("connection refused"), rpcError{"header not found", nil}, rpcError{"nope", 5}} {
		if err := chain.Revert(other, g); errors.As(err, &re) || err != other {
			t.Errorf("%v became %v", other, err)
		}
	}
	if chain.Revert(nil) != nil {
		t.Error("no error became one")
	}
}

func FuzzDecodeRevert(f *testing.F) {
	d := chain.NewRevertDecoder(append(chain.ABIs(), probe(f))...)
	f.Add([]byte{0x08, 0xc3, 0x79, 0xa0})
	for _, a := range chain.ABIs() {
		for _, e := range a.Errors {
			f.Add(append(bytes.Clone(e.ID[:4]), make([]byte, 32*len(e.Inputs))...))
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		e := d.Decode(b)
		if !bytes.Equal(e.Data, b) || e.Message() == "" || e.Advice() == "" || e.Error() != e.Message()+". "+e.Advice() {
			t.Fatal("data, text or advice was lost")
		}
		if len(e.Arguments()) != len(e.Args) {
			t.Fatalf("%s: %d arguments by name, %d in all", e.Name, len(e.Arguments()), len(e.Args))
		}
	})
}
