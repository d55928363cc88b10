package chain

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"sahm/dao"
)

// proposalVectors are proposals as these bindings pack them; the portal reads
// and packs the same (web/src/core/governor.test.ts).
const proposalVectors = "testdata/proposals.json"

type proposalVector struct {
	Name        string         `json:"name"`
	Actions     []vectorAction `json:"actions"`
	Description string         `json:"description"`
	ID          string         `json:"id"`
	Propose     string         `json:"propose"` // calldata in hex, as the others
	Queue       string         `json:"queue"`
	Execute     string         `json:"execute"`
}

// vectorAction has calldata as the API has it.
type vectorAction struct {
	Target   string `json:"target"`
	Calldata string `json:"calldata"`
}

// TestProposalVectors: the committed vectors are what the bindings make.
// SAHM_WRITE_VECTORS=1 writes them anew.
func TestProposalVectors(t *testing.T) {
	addr := func(n byte) (a dao.Address) { a[19] = n; return a }
	id := func(n byte) (h dao.DatasetID) { h[0], h[31] = n, 0xa0|n; return h }
	c := NewContracts(nil, Addresses{Governor: addr(3), Datasets: addr(6), Prices: addr(7), Credit: addr(2)})
	wei := func(s string) dao.Wei {
		w, err := dao.ParseWei(s)
		if err != nil {
			t.Fatal(err)
		}
		return w
	}
	do := func(to dao.Address, data []byte) Action { return Action{To: to, Data: data} }
	book := PriceParameters{BasePriceWei: wei("10000000000000000000"), PerRowWei: wei("1"), TierBps: [3]uint32{5000, 10000, 40000},
		GuaranteedBps: 4000, ComputePerSeatRoundWei: wei("2000000000000000000"), CustodyPerRoundWei: wei("1500000000000000000"), DAOFeeBps: 250}
	var out []proposalVector
	for name, p := range map[string]struct {
		description string
		actions     []Action
	}{
		"list": {"List two\n\nbecause\n\nDraft 0a1b2c3d.", []Action{
			do(c.PackAdmitOwner(addr(0xee))), do(c.PackSetDatasetBase(id(1), wei("12500000000000000000"))), do(c.PackList(id(1))),
			do(c.PackSetDatasetBase(id(2), wei("0"))), do(c.PackList(id(2)))}},
		"suspend":   {"Genug: «Ende» 終\n\nDraft 00000000.", []Action{do(c.PackSuspend(id(1)))}},
		"prices":    {"Change the price book\n\nDraft ffffffff.", []Action{do(c.PackSetParameters(book))}},
		"elsewhere": {"A gift", []Action{do(c.PackTransferCredit(addr(0x66), wei("7"))), do(c.PackRemoveOwner(addr(0xee)))}},
	} {
		v := proposalVector{Name: name, Description: p.description, ID: ProposalID(p.actions, p.description).String()}
		for _, a := range p.actions {
			v.Actions = append(v.Actions, vectorAction{a.To.String(), base64.StdEncoding.EncodeToString(a.Data)})
		}
		for calldata, pack := range map[*string]func([]Action, string) (dao.Address, []byte){&v.Propose: c.PackGovernorPropose, &v.Queue: c.PackQueue, &v.Execute: c.PackExecute} {
			_, data := pack(p.actions, p.description)
			*calldata = "0x" + hex.EncodeToString(data)
		}
		out = append(out, v)
	}
	slices.SortFunc(out, func(a, b proposalVector) int { return strings.Compare(a.Name, b.Name) })
	made, err := json.MarshalIndent(out, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	made = append(made, '\n')
	if os.Getenv("SAHM_WRITE_VECTORS") != "" {
		if err := os.WriteFile(proposalVectors, made, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(proposalVectors)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(kept, made) {
		t.Fatalf("%s is not what the bindings make", proposalVectors)
	}
}
