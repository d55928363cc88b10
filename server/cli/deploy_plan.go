package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/devnet"
	"sahm/dao/typed"
)

// rolePlan is who owns what; docs/deployment.md and the contracts' DESIGN.md
// say why.
var rolePlan = []string{
	"before    the deployer owns each contract from its creation until the last steps",
	"after     the timelock owns token, custodians, datasets, prices, trainers, contribution, escrow, audits and disputes, and administers itself",
	"          the governor alone proposes to, executes in and cancels in the timelock",
	"          the escrow alone locks trainers and debits privacy budgets; the meter alone notes demand; Contribution alone mints votes",
	"          the disputes alone hold and slash stakes, for the audits too, and void results",
	"          the deployer has nothing; governor, rules, meter, shares, offers and credit have no owner",
}

// plannedStep is one transaction of the written plan.
type plannedStep struct {
	Number   int         `json:"number"`
	Nonce    uint64      `json:"nonce"`
	Text     string      `json:"text"`
	Contract string      `json:"contract,omitempty"`
	Address  dao.Address `json:"address,omitzero"`
	CodeHash dao.Hash    `json:"codeHash,omitzero"`
	To       dao.Address `json:"to,omitzero"`
	Gas      uint64      `json:"gas"`
}

// writtenPlan is what people read before they agree.
type writtenPlan struct {
	ChainID    uint64             `json:"chainId"`
	Deployer   dao.Address        `json:"deployer"`
	FirstNonce uint64             `json:"firstNonce"`
	Parameters chain.DeployConfig `json:"parameters"`
	Steps      []plannedStep      `json:"steps"`
	Roles      []string           `json:"roles"`
	Gas        uint64             `json:"gas"`
	// Cost is at the present price, MostCost what the first transactions sign
	// for; both are zero where no node was asked.
	GasPriceWei dao.Wei  `json:"gasPriceWei,omitzero"`
	CostWei     dao.Wei  `json:"costWei,omitzero"`
	MostCostWei dao.Wei  `json:"mostCostWei,omitzero"`
	Warnings    []string `json:"warnings,omitempty"`

	plan    chain.Plan
	mostFee dao.Wei  // of a unit of gas, in MostCostWei
	digest  dao.Hash // of everything that would be sent
}

// planDeployment rehearses what would be sent, in memory.
func planDeployment(ctx context.Context, f deployFile, deployer dao.Address, nonce uint64) (*writtenPlan, error) {
	plan, err := chain.PlanDeployment(deployer, nonce, f.DeployConfig)
	if err != nil {
		return nil, err
	}
	calls := make([]devnet.Call, len(plan.Steps))
	var sent []byte
	for i, s := range plan.Steps {
		calls[i] = devnet.Call{To: s.To, Data: s.Data}
		h := dao.Keccak256([]byte(s.Key), s.To[:], s.Data)
		sent = append(sent, h[:]...)
	}
	done, err := devnet.Rehearse(ctx, f.ChainID, deployer, nonce, calls)
	if err != nil {
		return nil, fmt.Errorf("the contracts refuse this configuration: %w", err)
	}
	w := &writtenPlan{ChainID: f.ChainID, Deployer: deployer, FirstNonce: nonce, Parameters: plan.Parameters, Roles: rolePlan, plan: plan, digest: dao.Keccak256(sent)}
	for i, s := range plan.Steps {
		w.Steps = append(w.Steps, plannedStep{Number: i + 1, Nonce: nonce + uint64(i), Text: s.Text, Contract: s.Contract,
			Address: s.Address, CodeHash: done[i].CodeHash, To: s.To, Gas: done[i].GasUsed})
		w.Gas += done[i].GasUsed
	}
	if f.CreateCredit && f.ChainID != chain.EmbeddedChainID {
		w.Warnings = append(w.Warnings, fmt.Sprintf("SahmCredit is created, and its faucet works on chain %d only: on chain %d nobody will ever have any. Name a paymentToken, unless this is a test", chain.EmbeddedChainID, f.ChainID))
	}
	if f.Holder == deployer {
		w.Warnings = append(w.Warnings, "the deployer receives all votes: whoever has its key governs until they are handed out")
	}
	return w, nil
}

// price asks the node what the plan would cost now.
func (w *writtenPlan) price(ctx context.Context, c *chain.Client) error {
	now, most, err := c.GasPrice(ctx)
	if err != nil {
		return err
	}
	w.GasPriceWei, w.CostWei = now, times(now, w.Gas)
	w.hold(most)
	return nil
}

// hold makes a fee the most that a unit of gas may cost.
func (w *writtenPlan) hold(fee dao.Wei) { w.mostFee, w.MostCostWei = fee, times(fee, w.Gas) }

func times(p dao.Wei, gas uint64) dao.Wei {
	return dao.NewWei(new(big.Int).Mul(p.Big(), new(big.Int).SetUint64(gas)))
}

// checkToken refuses a payment token that wallets could not pay with.
func checkToken(ctx context.Context, c *chain.Client, token dao.Address) error {
	if token.IsZero() {
		return nil
	}
	contracts := chain.NewContracts(c, chain.Addresses{Credit: token})
	if _, err := contracts.CodeHash(ctx, token); err != nil {
		return fmt.Errorf("paymentToken: %w", err)
	}
	got, err := contracts.DomainSeparator(ctx, token)
	if err != nil {
		return fmt.Errorf("paymentToken %s does not say how it is signed for (EIP-712), so orders could not be paid with one signature: %w", token, err)
	}
	if want := typed.TokenDomain("Sahm Credit", c.ChainID(), token).Separator(); got != want {
		return fmt.Errorf("paymentToken %s is signed for under another EIP-712 name or version than \"Sahm Credit\" 1, which wallets of this version sign: its authorisations would be refused", token)
	}
	return nil
}

// text is the plan for people.
func (w *writtenPlan) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "A market on chain %d, deployed by %s from nonce %d\n\n", w.ChainID, w.Deployer, w.FirstNonce)
	for _, s := range w.Steps {
		at := s.Address
		if s.Contract == "" {
			at = s.To
		}
		fmt.Fprintf(&b, "%3d  %-58s %s  %9d gas\n", s.Number, s.Text, at, s.Gas)
	}
	b.WriteString("\nRoles\n")
	for _, r := range w.Roles {
		fmt.Fprintf(&b, "  %s\n", r)
	}
	b.WriteString("\nParameters\n")
	p, err := json.MarshalIndent(w.Parameters, "  ", "  ")
	if err == nil {
		fmt.Fprintf(&b, "  %s\n", p)
	}
	fmt.Fprintf(&b, "\nGas        %d\n", w.Gas)
	if !w.CostWei.IsZero() {
		fmt.Fprintf(&b, "Cost       %s coins at %s wei a gas now, at most %s at the fee that is signed\n", coins(w.CostWei), w.GasPriceWei, coins(w.MostCostWei))
	}
	for _, t := range w.Warnings {
		fmt.Fprintf(&b, "Warning    %s\n", t)
	}
	return b.String()
}

// coins prints wei as 10^18 with six decimals, rounded up: a cost is never
// shown as less than it is.
func coins(w dao.Wei) string {
	v := new(big.Int).Add(w.Big(), big.NewInt(1e12-1))
	micro := v.Div(v, big.NewInt(1e12))
	units, rest := new(big.Int).QuoRem(micro, big.NewInt(1e6), new(big.Int))
	return fmt.Sprintf("%s.%06d", units, rest.Int64())
}

// openChain dials a node and refuses any chain but the one that is meant.
func openChain(ctx context.Context, rpc string, id uint64, says string) (*chain.Client, error) {
	if rpc == "" {
		return nil, badUsage("--rpc is needed: the JSON-RPC of a node of chain %d", id)
	}
	c, err := chain.Dial(ctx, rpc)
	if err != nil {
		return nil, fmt.Errorf("the chain at %s: %w", rpc, err)
	}
	if c.ChainID() != id {
		c.Close()
		return nil, fmt.Errorf("%w: %s is on chain %d, %s is for chain %d; nothing was sent", errOtherChain, rpc, c.ChainID(), says, id)
	}
	return c, nil
}

var errOtherChain = errors.New("another chain")
