package cli

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/server/client"
)

// proposeFlags are those of every template; templateFlags says which are whose.
type proposeFlags struct {
	title, description                   string
	datasets, prices, accounts           []string
	base, perRow, guaranteed             string
	guaranteedBps                        int
	tierLocal, tierHosted, tierEncrypted string
	rise, halfLife, ceiling              string
	qualityMin, qualityMax, qualityStep  string
	daoFee, compute, custody, royalty    string
	members                              []string
	threshold                            int
	to, amount                           string
	name, value                          string
}

// templateFlags are the templates with their own flags, in the order of help.
func templateFlags() map[string][]string {
	return map[string][]string{
		"list":      {"datasets", "prices"},
		"suspend":   {"datasets"},
		"delist":    {"datasets"},
		"price":     {"base", "per-row", "guaranteed", "guaranteed-bps", "tier-local", "tier-hosted", "tier-encrypted", "datasets", "prices"},
		"dynamics":  {"demand-rise", "demand-half-life", "demand-cap", "quality-min", "quality-max", "quality-step"},
		"fees":      {"dao-fee", "compute", "custody", "royalty"},
		"committee": {"member", "threshold"},
		"payment":   {"to", "amount"},
		"parameter": {"name", "value"},
		"admit":     {"accounts"},
	}
}

// templates are their names, in the order of help.
func templates() []string {
	return []string{"list", "suspend", "delist", "price", "dynamics", "fees", "committee", "payment", "parameter", "admit"}
}

const templateHelp = `  list       admit the owners, set each dataset's base price and list it: --datasets, --prices
  suspend    stop the sale; runs that were opened go on: --datasets
  delist     take datasets off for good: --datasets
  price      the price book: --base, --per-row, --guaranteed, --tier-local, --tier-hosted,
             --tier-encrypted; or base prices of datasets: --datasets with --prices
  dynamics   how prices move: --demand-rise, --demand-half-life, --demand-cap, --quality-min,
             --quality-max, --quality-step
  fees       --dao-fee, --compute (seat and round), --custody (round), --royalty
  committee  the custodians of the next epoch: --member ADDRESS=SEALINGKEY for each, --threshold
  payment    from the treasury: --to, --amount 25credits, 100votes or 1.5coins
  parameter  one of 'sahm dao parameters': --name, --value
  admit      verified owners: --accounts`

func (f *proposeFlags) add(cmd *cobra.Command) {
	fl := cmd.Flags()
	fl.StringVar(&f.title, "title", "", "one line that members read")
	fl.StringVar(&f.description, "description", "", "why")
	fl.StringSliceVar(&f.datasets, "datasets", nil, "dataset ids (list, suspend, delist, price)")
	fl.StringSliceVar(&f.prices, "prices", nil, "base price of each dataset (list, price; wei, or 25credits)")
	fl.StringVar(&f.base, "base", "", "base price (price; wei, or 20credits)")
	fl.StringVar(&f.perRow, "per-row", "", "price of a row (price; wei, or 0.1credits)")
	fl.StringVar(&f.guaranteed, "guaranteed", "", "guaranteed part of a price (price; 50% or 5000)")
	fl.IntVar(&f.guaranteedBps, "guaranteed-bps", -1, "the same in hundredths of a percent")
	fl.StringVar(&f.tierLocal, "tier-local", "", "price of the local tier (price; 90% of the list price)")
	fl.StringVar(&f.tierHosted, "tier-hosted", "", "price of the hosted tier (price; 100%)")
	fl.StringVar(&f.tierEncrypted, "tier-encrypted", "", "price of the encrypted tier (price; 150%)")
	fl.StringVar(&f.rise, "demand-rise", "", "what a settled run adds (dynamics; 5%, or millionths of an exponent)")
	fl.StringVar(&f.halfLife, "demand-half-life", "", "time in which a raised price halves (dynamics; 7d)")
	fl.StringVar(&f.ceiling, "demand-cap", "", "most that demand multiplies (dynamics; 4x)")
	fl.StringVar(&f.qualityMin, "quality-min", "", "least multiplier of quality (dynamics; 50%)")
	fl.StringVar(&f.qualityMax, "quality-max", "", "greatest multiplier of quality (dynamics; 200%)")
	fl.StringVar(&f.qualityStep, "quality-step", "", "part of the way that a run moves it (dynamics; 10%)")
	fl.StringVar(&f.daoFee, "dao-fee", "", "the DAO's fee (fees; 2.5%)")
	fl.StringVar(&f.compute, "compute", "", "a trainer's pay for a seat and round (fees; wei, or 1credits)")
	fl.StringVar(&f.custody, "custody", "", "the custodians' pay for a round (fees; wei, or 5credits)")
	fl.StringVar(&f.royalty, "royalty", "", "advisory royalty of a dataset's sale (fees; 5%)")
	fl.StringArrayVar(&f.members, "member", nil, "a custodian and its X25519 key, ADDRESS=SEALINGKEY; once for each (committee)")
	fl.IntVar(&f.threshold, "threshold", 0, "signatures that a result needs (committee)")
	fl.StringVar(&f.to, "to", "", "who is paid (payment)")
	fl.StringVar(&f.amount, "amount", "", "how much of what: 25credits, 100votes or 1.5coins (payment)")
	fl.StringVar(&f.name, "name", "", "the parameter's name (parameter)")
	fl.StringVar(&f.value, "value", "", "the proposed value: 3d, 5%, 25credits, 100votes or an account, \"none\" for nobody (parameter)")
	fl.StringSliceVar(&f.accounts, "accounts", nil, "accounts of verified owners (admit)")
}

// belongs refuses flags of other templates, so that none is silently unused.
func belongs(cmd *cobra.Command, template string) error {
	own, known := templateFlags()[template]
	if !known {
		names := templates()
		return badUsage("unknown template %q: %s or %s", template, strings.Join(names[:len(names)-1], ", "), names[len(names)-1])
	}
	for _, of := range templates() {
		for _, name := range templateFlags()[of] {
			if cmd.Flags().Changed(name) && !slices.Contains(own, name) {
				return badUsage("--%s is no flag of %s, which takes --%s", name, template, strings.Join(own, ", --"))
			}
		}
	}
	return nil
}

// request makes the request of a template; a parameter's value goes as it was
// given, because only the server knows its unit.
func (f *proposeFlags) request(template string) (*client.ProposalDraftRequest, error) {
	switch template {
	case "list", "suspend", "delist":
		if len(f.datasets) == 0 {
			return nil, badUsage("--datasets is needed for %s", template)
		}
	case "payment":
		if f.to == "" || f.amount == "" {
			return nil, badUsage("--to and --amount are needed for payment")
		}
	case "parameter":
		if f.name == "" || f.value == "" {
			return nil, badUsage("--name and --value are needed for parameter; see sahm dao parameters")
		}
	case "admit":
		for _, a := range f.accounts {
			if _, err := dao.ParseAddress(a); err != nil {
				return nil, badUsage("--accounts: %q is not an account: %v", a, err)
			}
		}
		if len(f.accounts) == 0 {
			return nil, badUsage("--accounts is needed for admit")
		}
	case "committee":
		if len(f.members) == 0 || f.threshold == 0 {
			return nil, badUsage("--member and --threshold are needed for committee")
		}
	}
	if len(f.prices) > 0 && len(f.prices) != len(f.datasets) {
		return nil, badUsage("--prices has %d entries for %d datasets", len(f.prices), len(f.datasets))
	}
	if f.title == "" {
		return nil, badUsage("--title is needed")
	}
	r := &client.ProposalDraftRequest{Template: client.ProposalDraftRequestTemplate(template), Title: f.title, Description: optional(f.description)}
	c := converter{}
	r.BasePriceWei, r.PerRowWei = c.credit("--base", f.base), c.credit("--per-row", f.perRow)
	if r.GuaranteedBps = c.part("--guaranteed", f.guaranteed); r.GuaranteedBps == nil && f.guaranteedBps >= 0 {
		r.GuaranteedBps = &f.guaranteedBps
	}
	if t := (client.PriceTiers{LocalBps: c.part("--tier-local", f.tierLocal), HostedBps: c.part("--tier-hosted", f.tierHosted), EncryptedBps: c.part("--tier-encrypted", f.tierEncrypted)}); t != (client.PriceTiers{}) {
		r.Tiers = &t
	}
	switch template {
	case "dynamics":
		r.Dynamics = &client.PriceDynamics{DemandRiseMicro: c.number("--demand-rise", f.rise, exponent), DemandDecayMicro: c.number("--demand-half-life", f.halfLife, halfLife),
			DemandCapMicro: c.number("--demand-cap", f.ceiling, exponent), QualityMinBps: c.part("--quality-min", f.qualityMin), QualityMaxBps: c.part("--quality-max", f.qualityMax), QualityStepBps: c.part("--quality-step", f.qualityStep)}
	case "fees":
		r.Fees = &client.ProposalFees{DaoFeeBps: c.part("--dao-fee", f.daoFee), ComputePerSeatRoundWei: c.credit("--compute", f.compute), CustodyPerRoundWei: c.credit("--custody", f.custody), RoyaltyBps: c.part("--royalty", f.royalty)}
	case "committee":
		r.Committee = c.committee(f.members, f.threshold)
	case "payment":
		r.Payment = c.payment(f.to, f.amount)
	case "parameter":
		r.Parameter = &client.ProposalParameter{Name: client.ProposalParameterName(f.name), Value: f.value}
	case "admit":
		r.Accounts = &f.accounts
	}
	if len(f.datasets) > 0 {
		r.Datasets = &f.datasets
	}
	if len(f.prices) > 0 {
		prices, err := amounts("--prices", f.prices)
		if err != nil {
			return nil, err
		}
		r.Prices = &prices
	}
	return r, c.err
}

func optional(v string) *string {
	if v == "" {
		return nil
	}
	return &v
}

// converter reads flags and keeps the first error.
type converter struct{ err error }

func (c *converter) note(err error) bool {
	if err != nil && c.err == nil {
		c.err = err
	}
	return err == nil
}

func (c *converter) credit(flag, s string) *string {
	if s == "" {
		return nil
	}
	w, err := amount(flag, s)
	c.note(err)
	return optional(w.String())
}

func (c *converter) part(flag, s string) *int {
	return c.number(flag, s, func(flag, s string) (int, error) { return percent(flag, s, 10_000) })
}

func (c *converter) number(flag, s string, read func(flag, s string) (int, error)) *int {
	if s == "" {
		return nil
	}
	n, err := read(flag, s)
	c.note(err)
	return &n
}

func (c *converter) committee(members []string, threshold int) *client.ProposalCommittee {
	out := &client.ProposalCommittee{Threshold: threshold}
	for _, m := range members {
		account, key, _ := strings.Cut(m, "=")
		_, err := dao.ParseAddress(account)
		_, err2 := dao.ParseHash(key)
		if err != nil || err2 != nil {
			c.note(badUsage("--member %q is not ADDRESS=SEALINGKEY, 0x and 40 hexadecimal digits each and 0x and 64: both are what sahm-custodian init prints", m))
		}
		out.Members = append(out.Members, struct {
			Address    client.AddressHex `json:"address"`
			SealingKey client.HashHex    `json:"sealingKey"`
		}{account, key})
	}
	return out
}

func (c *converter) payment(to, sum string) *client.ProposalPayment {
	if _, err := dao.ParseAddress(to); err != nil {
		c.note(badUsage("--to %q is not an account", to))
	}
	for word, asset := range map[string]client.ProposalPaymentAsset{"credits": client.AssetCredit, "votes": client.AssetVotes, "coins": client.AssetNative} {
		if text := strings.ToLower(strings.TrimSpace(sum)); strings.HasSuffix(text, word) || strings.HasSuffix(text, strings.TrimSuffix(word, "s")) {
			w, err := worded("--amount", word, sum)
			c.note(err)
			return &client.ProposalPayment{Asset: asset, To: to, AmountWei: w.String()}
		}
	}
	c.note(badUsage("--amount %q says not of what: for example 25credits, 100votes or 1.5coins", sum))
	return nil
}

// parameterValue reads a value in its parameter's unit.
func parameterValue(unit client.Unit, s string) (string, error) {
	const flag = "--value"
	switch unit {
	case client.UnitSeconds:
		n, err := seconds(flag, s)
		return fmt.Sprint(n), err
	case client.UnitPercent:
		n, err := percent(flag, strings.TrimSuffix(s, "%")+"%", 100)
		return fmt.Sprint(n), err
	case client.UnitCredit:
		w, err := worded(flag, "credits", s)
		return w.String(), err
	case client.UnitVotes:
		w, err := worded(flag, "votes", s)
		return w.String(), err
	case client.UnitAccount:
		if s == "none" {
			return dao.Address{}.String(), nil
		}
		if _, err := dao.ParseAddress(s); err != nil {
			return "", badUsage("%s: %q is not an account", flag, s)
		}
	}
	return s, nil
}

// template signs in and makes a template's request.
func (e *env) template(ctx context.Context, template string, f *proposeFlags) (*session, *client.ProposalDraftRequest, error) {
	r, err := f.request(template)
	if err != nil {
		return nil, nil, err
	}
	s, err := e.signIn(ctx)
	if err != nil {
		return nil, nil, err
	}
	if r.Parameter == nil {
		return s, r, nil
	}
	g, err := s.governance(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, p := range g.Parameters {
		if p.Name != f.name {
			continue
		}
		if p.Template != client.OfParameter {
			return nil, nil, badUsage("%s is changed by the template %s: sahm dao propose %s --help", p.Name, p.Template, p.Template)
		}
		r.Parameter.Value, err = parameterValue(p.Unit, f.value)
		return s, r, err
	}
	return nil, nil, badUsage("there is no parameter %q; see sahm dao parameters", f.name)
}
