package cli

import (
	"errors"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/client"
)

// TestUnknownCalls: every call that has no words is named by its target and
// selector; a known function with more behind its arguments has none.
func TestUnknownCalls(t *testing.T) {
	registry, other := dao.Address{1}.String(), dao.Address{2}.String()
	_, list := chain.NewContracts(nil, chain.Addresses{Datasets: dao.Address{1}}).PackList(dao.Hash{7})
	for name, c := range map[string]struct {
		actions []client.ProposalAction
		says    []string
	}{
		"nothing":       {nil, nil},
		"a list":        {[]client.ProposalAction{{Target: registry, Calldata: list}}, nil},
		"a payment":     {[]client.ProposalAction{{Target: other}}, nil},
		"no such thing": {[]client.ProposalAction{{Target: registry, Calldata: list}, {Target: other, Calldata: []byte{0xde, 0xad, 0xbe, 0xef, 1}}}, []string{other + " with the selector 0xdeadbeef"}},
		"a byte":        {[]client.ProposalAction{{Target: other, Calldata: []byte{9}}}, []string{other + " with the selector 0x09"}},
		"more behind":   {[]client.ProposalAction{{Target: registry, Calldata: append(list[:len(list):len(list)], 0)}}, []string{registry + " with the selector 0x"}},
		"two": {[]client.ProposalAction{{Target: other, Calldata: []byte{1, 1, 1, 1}}, {Target: registry, Calldata: []byte{2, 2, 2, 2}}},
			[]string{other + " with the selector 0x01010101, " + registry + " with the selector 0x02020202", "nothing was signed", "--unknown-calls"}},
	} {
		err := checkKnown(&client.Proposal{Id: "12", Actions: c.actions})
		if unknown := (*errUnknownCalls)(nil); errors.As(err, &unknown) != (c.says != nil) {
			t.Errorf("%s: %v", name, err)
		}
		for _, want := range c.says {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %v, without %q", name, err, want)
			}
		}
	}
}
