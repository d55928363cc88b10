package app

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"sahm/dao"
	"sahm/dao/bindings/contribution"
	"sahm/dao/bindings/custodianset"
	"sahm/dao/bindings/datasetregistry"
	"sahm/dao/bindings/disputes"
	"sahm/dao/bindings/fixedpriceoffers"
	"sahm/dao/bindings/pricebook"
	"sahm/dao/bindings/privacybudgets"
	"sahm/dao/bindings/revenuesharefactory"
	"sahm/dao/bindings/runescrow"
	"sahm/dao/bindings/runmeter"
	"sahm/dao/bindings/sahmcredit"
	"sahm/dao/bindings/sahmgovernor"
	"sahm/dao/bindings/sahmtoken"
	"sahm/dao/bindings/timelockcontroller"
	"sahm/dao/bindings/trainerregistry"
	"sahm/dao/bindings/workaudits"
	"sahm/dao/chain"
	"sahm/server/api"
)

// maxWords bounds the text of one action, runes.
const maxWords = 600

// Kinds of a proposal, as the API's templates name them.
const (
	kindList    = "list"
	kindSuspend = "suspend"
	kindPrice   = "price"
	kindOther   = "other"
)

// speller says in words what a call to one of the market's contracts does.
type speller struct {
	known map[dao.Address]spelled
	to    chain.Addresses
}

type spelled struct {
	name string
	chain.Contract
}

func newSpeller(a chain.Addresses) speller {
	s := speller{known: map[dao.Address]spelled{}, to: a}
	for name, c := range map[string]chain.Contract{
		"dataset registry": {Address: a.Datasets, ABI: datasetregistry.NewDatasetRegistry().GetABI()},
		"price book":       {Address: a.Prices, ABI: pricebook.NewPriceBook().GetABI()},
		"run escrow":       {Address: a.Escrow, ABI: runescrow.NewRunEscrow().GetABI()},
		"trainer registry": {Address: a.Trainers, ABI: trainerregistry.NewTrainerRegistry().GetABI()},
		"custodian set":    {Address: a.Custodians, ABI: custodianset.NewCustodianSet().GetABI()},
		"governor":         {Address: a.Governor, ABI: sahmgovernor.NewSahmGovernor().GetABI()},
		"timelock":         {Address: a.Timelock, ABI: timelockcontroller.NewTimelockController().GetABI()},
		"votes token":      {Address: a.Token, ABI: sahmtoken.NewSahmToken().GetABI()},
		"credit token":     {Address: a.Credit, ABI: sahmcredit.NewSahmCredit().GetABI()},
		"run meter":        {Address: a.Meter, ABI: runmeter.NewRunMeter().GetABI()},
		"share factory":    {Address: a.Shares, ABI: revenuesharefactory.NewRevenueShareFactory().GetABI()},
		"share offers":     {Address: a.Offers, ABI: fixedpriceoffers.NewFixedPriceOffers().GetABI()},
		"contribution":     {Address: a.Contribution, ABI: contribution.NewContribution().GetABI()},
		"privacy budgets":  {Address: a.Budgets, ABI: privacybudgets.NewPrivacyBudgets().GetABI()},
		"work audits":      {Address: a.Audits, ABI: workaudits.NewWorkAudits().GetABI()},
		"disputes":         {Address: a.Disputes, ABI: disputes.NewDisputes().GetABI()},
	} {
		s.known[c.Address] = spelled{name: name, Contract: c}
	}
	return s
}

// watched are the contracts whose logs are indexed. The tokens are left out:
// their transfers are many and nothing here is made of them.
func (s *speller) watched() []chain.Contract {
	var out []chain.Contract
	for _, a := range []dao.Address{s.to.Escrow, s.to.Datasets, s.to.Governor, s.to.Trainers, s.to.Custodians, s.to.Prices, s.to.Meter, s.to.Shares, s.to.Offers, s.to.Contribution, s.to.Budgets} {
		out = append(out, s.known[a].Contract)
	}
	return out
}

// topic is the first topic of an event of a known contract.
func (s *speller) topic(contract dao.Address, event string) dao.Hash {
	return chain.FromHash(s.known[contract].ABI.Events[event].ID)
}

// words says what a call does, and of which template it is. Calls of the
// API's templates read as there; prices are those in force when the call was
// proposed, nil if that is not known.
func (s *speller) words(c api.Call, value dao.Wei, prices *chain.PriceParameters) (text, kind string) {
	if text, kind, ok := coins(c, value); ok {
		return text, kind
	}
	text, kind = s.call(c, prices)
	if !value.IsZero() {
		text, kind = fmt.Sprintf("Send %s wei with: %s", value, text), kindOther
	}
	return shorten(text, maxWords), kind
}

func (s *speller) call(c api.Call, prices *chain.PriceParameters) (text, kind string) {
	target, known := s.known[c.To]
	if !known {
		return s.raw(c), kindOther
	}
	method, args, ok := target.decode(c.Data)
	if !ok {
		return s.raw(c), kindOther
	}
	var a struct {
		Account   dao.Address           `json:"account"`
		DatasetID dao.Hash              `json:"datasetId"`
		BaseWei   dao.Wei               `json:"baseWei"`
		P         chain.PriceParameters `json:"p"`
	}
	template := c.To == s.to.Datasets || c.To == s.to.Prices
	if template && json.Unmarshal(args, &a) == nil {
		switch method {
		case "admitOwner":
			return "Admit " + a.Account.String() + " as a verified owner", kindList
		case "list":
			return "List dataset " + a.DatasetID.String(), kindList
		case "suspend":
			return "Suspend dataset " + a.DatasetID.String(), kindSuspend
		case "setDatasetBase":
			return fmt.Sprintf("Set the base price of dataset %s to %s credit", a.DatasetID, tokens(a.BaseWei)), kindList
		case "setParameters":
			return priceWords(&a.P, prices), kindPrice
		}
	}
	if text, kind, ok := s.governanceWords(c.To, method, args); ok {
		return text, kind
	}
	return fmt.Sprintf("Call %s of the %s with %s", method, target.name, args), kindOther
}

func (s *speller) raw(c api.Call) string {
	if len(c.Data) < 4 {
		return fmt.Sprintf("Call %s with %d bytes of data", c.To, len(c.Data))
	}
	return fmt.Sprintf("Call 0x%s of %s with %d bytes of arguments", hex.EncodeToString(c.Data[:4]), c.To, len(c.Data)-4)
}

// decode names the method and writes its arguments as JSON. Data that does
// not encode again to the same bytes is not described, because words would
// leave out a part of it.
func (s *spelled) decode(data []byte) (method string, args json.RawMessage, ok bool) {
	m, err := s.ABI.MethodById(data)
	if err != nil {
		return "", nil, false
	}
	values, err := m.Inputs.Unpack(data[4:])
	if err != nil {
		return "", nil, false
	}
	again, err := m.Inputs.Pack(values...)
	if err != nil || !bytes.Equal(again, data[4:]) {
		return "", nil, false
	}
	named := map[string]any{}
	for i, in := range m.Inputs {
		name := in.Name
		if name == "" {
			name = fmt.Sprint(i)
		}
		named[name] = values[i]
	}
	args, err = jsonArgs(named)
	return m.RawName, args, err == nil
}

// priceWords names the parameters that change; all of them if it is not known
// what was in force, or if none does.
func priceWords(p, before *chain.PriceParameters) string {
	all := before == nil || samePrices(p, before)
	if all {
		before = &chain.PriceParameters{}
	}
	var parts []string
	say := func(changed bool, format string, a ...any) {
		if all || changed {
			parts = append(parts, fmt.Sprintf(format, a...))
		}
	}
	differ := func(a, b dao.Wei) bool { return a.Cmp(b) != 0 }
	say(differ(p.BasePriceWei, before.BasePriceWei), "base %s credit per dataset", tokens(p.BasePriceWei))
	say(differ(p.PerRowWei, before.PerRowWei), "%s credit per row", tokens(p.PerRowWei))
	say(p.GuaranteedBps != before.GuaranteedBps, "%.2f %% guaranteed", float64(p.GuaranteedBps)/100)
	say(p.TierBps != before.TierBps, "tiers at %d, %d and %d of 10000", p.TierBps[0], p.TierBps[1], p.TierBps[2])
	say(differ(p.ComputePerSeatRoundWei, before.ComputePerSeatRoundWei), "%s credit per seat and round", tokens(p.ComputePerSeatRoundWei))
	say(differ(p.CustodyPerRoundWei, before.CustodyPerRoundWei), "%s credit custody per round", tokens(p.CustodyPerRoundWei))
	say(p.DAOFeeBps != before.DAOFeeBps, "%.2f %% DAO fee", float64(p.DAOFeeBps)/100)
	return "Set prices: " + strings.Join(parts, "; ")
}

func samePrices(a, b *chain.PriceParameters) bool {
	return a.BasePriceWei.Cmp(b.BasePriceWei) == 0 && a.PerRowWei.Cmp(b.PerRowWei) == 0 && a.TierBps == b.TierBps && a.GuaranteedBps == b.GuaranteedBps &&
		a.ComputePerSeatRoundWei.Cmp(b.ComputePerSeatRoundWei) == 0 && a.CustodyPerRoundWei.Cmp(b.CustodyPerRoundWei) == 0 && a.DAOFeeBps == b.DAOFeeBps
}

// tokens writes wei as the API's texts do: whole tokens, up to six decimals.
func tokens(w dao.Wei) string {
	f := new(big.Rat).SetFrac(w.Big(), big.NewInt(1e18))
	return strings.TrimSuffix(strings.TrimRight(f.FloatString(6), "0"), ".")
}
