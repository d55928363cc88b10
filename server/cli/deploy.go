package cli

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/chain"
)

type deployFlags struct {
	rpc, key, config, out, deployer string
	dryRun, yes, final, newPrice    bool
}

func deployCommand(e *env) *cobra.Command {
	var f deployFlags
	flags := func(c *cobra.Command) {
		fl := c.Flags()
		fl.StringVar(&f.rpc, "rpc", "", "JSON-RPC of a node of the chain")
		fl.StringVar(&f.key, "key", "", "the deployer's key: a keystore (its password in --password-file or FILE.password), or 64 hexadecimal digits")
		fl.StringVar(&f.config, "config", "deploy.json", "the market's parameters; see sahm deploy init")
	}
	c := &cobra.Command{
		Use: "deploy", Short: "Deploy the whole market to any EVM chain", Args: cobra.NoArgs,
		Long: `Prints the written plan (transactions, addresses, roles, parameters, gas and cost), asks, and
deploys: all contracts, the first committee, the timelock as owner of everything, the deployer with
no right left. Then it checks all roles and every contract's code, and writes the address book that
servers, daemons and wallets take as --deployment.

A fresh account gets the same addresses on every chain. The plan is rehearsed in memory first, so
the code of each contract and its gas are known before anything is sent. Every transaction is on
disk before it is on the network, in OUT.deploying: after a crash the same command goes on where it
was. No transaction signs for a higher fee than the agreed cost has room for: if fees rise above it,
the command stops, and goes on later. A chain whose id is not the configuration's is never touched.`,
		Example: "  sahm deploy init deploy.json\n  sahm deploy plan --config deploy.json --deployer 0x… --rpc https://node.example\n  sahm deploy --config deploy.json --rpc https://node.example --key deployer.json --out addresses.json\n  sahm deploy verify --rpc https://node.example --addresses addresses.json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if f.dryRun {
				return e.deployPlan(cmd.Context(), &f)
			}
			return e.deploy(cmd.Context(), &f, cmd.InOrStdin())
		},
	}
	flags(c)
	c.Flags().StringVar(&f.out, "out", "addresses.json", "where the address book goes; it must not exist")
	c.Flags().BoolVar(&f.dryRun, "dry-run", false, "print the plan and send nothing")
	c.Flags().BoolVar(&f.yes, "yes", false, "do not ask")
	c.Flags().BoolVar(&f.final, "wait-final", false, "go on until the chain calls every block of it final, sending again what a reorganisation took away")
	c.Flags().BoolVar(&f.newPrice, "new-price", false, "go on at the present fees, where they rose above the cost that was agreed to")
	plan := &cobra.Command{
		Use: "plan", Short: "Print what would be deployed where, and send nothing", Args: cobra.NoArgs,
		Long:    "Needs neither a node nor a key: with --deployer alone the plan is rehearsed in memory. With --rpc it\nis also priced, and the account's nonce and the payment token are looked at.",
		Example: "  sahm deploy plan --config deploy.json --deployer 0x…\n  sahm deploy plan --config deploy.json --key deployer.json --rpc https://node.example --json",
		RunE:    func(cmd *cobra.Command, _ []string) error { return e.deployPlan(cmd.Context(), &f) },
	}
	flags(plan)
	plan.Flags().StringVar(&f.deployer, "deployer", "", "the deployer's address, instead of --key")
	init := &cobra.Command{
		Use: "init [FILE]", Short: "Write a configuration with comments", Args: cobra.MaximumNArgs(1), Example: "  sahm deploy init\n  sahm deploy init market.json",
		RunE: func(_ *cobra.Command, args []string) error {
			path := "deploy.json"
			if len(args) > 0 {
				path = args[0]
			}
			return e.deployInit(path)
		},
	}
	c.AddCommand(plan, init, deployVerifyCommand(e))
	return c
}

func (e *env) deployInit(path string) error {
	w, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return badUsage("%s exists", path)
	}
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, exampleDeployment)
	if err = errors.Join(err, w.Close()); err != nil {
		return err
	}
	return e.print(map[string]string{"config": path}, "%s: fill in chain, payment token, holder and custodians, then `sahm deploy plan --config %s --deployer 0x…`\n", path, path)
}

func (e *env) deployerKey(f *deployFlags) (*chain.Signer, error) {
	if f.key == "" {
		return nil, badUsage("--key is needed: the deployer's keystore")
	}
	password := e.password
	if password == "" {
		password = f.key + ".password"
	}
	return chain.OpenKey(f.key, password)
}

func (e *env) deployPlan(ctx context.Context, f *deployFlags) error {
	file, err := readDeployFile(f.config)
	if err != nil {
		return err
	}
	var deployer dao.Address
	if f.deployer != "" {
		if deployer, err = dao.ParseAddress(f.deployer); err != nil {
			return badUsage("--deployer: %v", err)
		}
	} else {
		key, err := e.deployerKey(f)
		if err != nil {
			return err
		}
		deployer = key.Address()
	}
	w, err := planDeployment(ctx, file, deployer, file.FirstNonce)
	if err != nil {
		return err
	}
	if f.rpc != "" {
		c, err := openChain(ctx, f.rpc, file.ChainID, f.config)
		if err != nil {
			return err
		}
		defer c.Close()
		if err := w.consider(ctx, c, file); err != nil {
			return err
		}
	}
	return e.print(w, "%s", w.text())
}

// consider looks at the chain before anything is sent.
func (w *writtenPlan) consider(ctx context.Context, c *chain.Client, file deployFile) error {
	_, nonce, err := c.Balance(ctx, w.Deployer)
	if err != nil {
		return err
	}
	if nonce != file.FirstNonce {
		return fmt.Errorf("%w: %s has sent %d transactions, the addresses are for a first nonce of %d: use a fresh account, or set firstNonce to %d", chain.ErrBadDeployment, w.Deployer, nonce, file.FirstNonce, nonce)
	}
	if err := checkToken(ctx, c, file.PaymentToken); err != nil {
		return err
	}
	return w.price(ctx, c)
}

// begun is what OUT.deploying/plan.json remembers of a deployment that began.
type begun struct {
	ChainID    uint64      `json:"chainId"`
	Deployer   dao.Address `json:"deployer"`
	FirstNonce uint64      `json:"firstNonce"`
	Block      uint64      `json:"block"`  // final before the first transaction
	Digest     dao.Hash    `json:"digest"` // of everything that is sent
	Version    string      `json:"version"`
	MostFeeWei dao.Wei     `json:"mostFeeWei,omitzero"` // of a unit of gas, as agreed
}

func (e *env) deploy(ctx context.Context, f *deployFlags, stdin io.Reader) error {
	file, err := readDeployFile(f.config)
	if err != nil {
		return err
	}
	if _, err := os.Stat(f.out); !errors.Is(err, fs.ErrNotExist) {
		return badUsage("%s exists: check that market with `sahm deploy verify --addresses %s`, or name another file with --out", f.out, f.out)
	}
	if e.json && !f.yes {
		return badUsage("--json asks nothing: read `sahm deploy plan`, then add --yes")
	}
	key, err := e.deployerKey(f)
	if err != nil {
		return err
	}
	c, err := openChain(ctx, f.rpc, file.ChainID, f.config)
	if err != nil {
		return err
	}
	defer c.Close()
	w, err := planDeployment(ctx, file, key.Address(), file.FirstNonce)
	if err != nil {
		return err
	}
	state := f.out + ".deploying"
	before, err := readBegun(state)
	if err != nil {
		return err
	}
	if before == nil {
		if err := w.consider(ctx, c, file); err != nil {
			return err
		}
		have, _, err := c.Balance(ctx, w.Deployer)
		if err != nil {
			return err
		}
		if have.Cmp(w.MostCostWei) < 0 {
			return fmt.Errorf("%w: %s has %s coins, the deployment takes up to %s", chain.ErrInsufficientFunds, w.Deployer, coins(have), coins(w.MostCostWei))
		}
	} else {
		if err := before.same(w, state); err != nil {
			return err
		}
		if err := w.price(ctx, c); err != nil {
			return err
		}
		if !f.newPrice && !before.MostFeeWei.IsZero() {
			w.hold(before.MostFeeWei)
		}
	}
	if !e.json {
		fmt.Fprint(e.out, w.text())
	}
	if before != nil {
		e.note("\ngoing on with the deployment in %s", state)
		if f.newPrice {
			if err := e.agree(f, stdin); err != nil {
				return err
			}
			before.MostFeeWei = w.mostFee
			if err := before.write(state); err != nil {
				return err
			}
		}
	} else {
		if err := e.agree(f, stdin); err != nil {
			return err
		}
		before = &begun{ChainID: w.ChainID, Deployer: w.Deployer, FirstNonce: w.FirstNonce, Block: finalBlock(ctx, c), Digest: w.digest, Version: e.version, MostFeeWei: w.mostFee}
		if err := before.write(state); err != nil {
			return err
		}
	}
	book, cost, err := e.carryOut(ctx, c, key, file, w, before, state, f.final)
	if errors.Is(err, chain.ErrFeeTooHigh) {
		return fmt.Errorf("%w: the deployment was agreed to for at most %s coins. What was sent so far stays and nothing more is sent. The same command goes on once fees have fallen, with --new-price at the present ones (at most %s coins)", err, coins(w.MostCostWei), present(ctx, c, w))
	}
	if err != nil {
		return err
	}
	if err := chain.WriteAddressBook(f.out, book); err != nil {
		return err
	}
	return e.print(map[string]any{"addresses": f.out, "book": book, "gas": w.Gas, "costWei": cost},
		"\nroles      as planned; the deployer has none\ncode       of %d contracts as rehearsed\ncost       %s coins\naddresses  %s\n\n`sahm deploy verify --rpc URL --addresses %s` says all of it again, on anybody's machine;\nwithout --wait-final, do so once the chain calls these blocks final.\n",
		len(book.CodeHashes), coins(cost), f.out, f.out)
}

// present is the most that the whole plan costs at the present fees.
func present(ctx context.Context, c *chain.Client, w *writtenPlan) string {
	_, most, err := c.GasPrice(ctx)
	if err != nil {
		return "unknown"
	}
	return coins(times(most, w.Gas))
}

// agree asks a person.
func (e *env) agree(f *deployFlags, stdin io.Reader) error {
	if f.yes {
		return nil
	}
	fmt.Fprint(e.err, "\nDeploy this? Type yes: ")
	line, err := bufio.NewReader(stdin).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if strings.TrimSpace(line) != "yes" {
		return badUsage("not confirmed; nothing was sent")
	}
	return nil
}

// finalBlock is one that cannot go away and is before everything that is sent
// from now on; 0 where the node names none.
func finalBlock(ctx context.Context, c *chain.Client) uint64 {
	h, err := c.Finalized(ctx)
	if err != nil {
		return 0
	}
	return h.Number
}

// carryOut sends what is missing, waits for all of it and checks it.
func (e *env) carryOut(ctx context.Context, c *chain.Client, key *chain.Signer, file deployFile, w *writtenPlan, began *begun, state string, final bool) (book chain.AddressBook, cost dao.Wei, err error) {
	journal, err := chain.OpenFileJournal(filepath.Join(state, "journal"), discard)
	if err != nil {
		return book, cost, err
	}
	defer func() { err = errors.Join(err, journal.Close()) }()
	log := slog.New(slog.NewTextHandler(e.err, &slog.HandlerOptions{Level: slog.LevelWarn}))
	sender, err := chain.NewSender(chain.SenderConfig{Client: c, Signer: key, Journal: journal, ABIs: chain.ABIs(), Logger: log, MostFeeWei: w.mostFee})
	if err != nil {
		return book, cost, err
	}
	if err := sender.Reconcile(ctx); err != nil {
		return book, cost, err
	}
	var addresses chain.Addresses
	for last := uint64(0); ; {
		was, done := last, 0
		last, cost = 0, dao.Wei{}
		addresses, err = chain.DeployReporting(ctx, sender, c, file.DeployConfig, func(s chain.Step, r *chain.Receipt) {
			done++
			last, cost = max(last, r.Block), cost.Add(r.FeeWei)
			if was == 0 {
				e.note("%3d/%d  block %d  %s", done, len(w.Steps), r.Block, s.Text)
			}
		})
		if err != nil || !final || last == was {
			break
		}
		e.note("waiting until block %d is final", last)
		if err = awaitFinal(ctx, c, sender, last); err != nil {
			break
		}
	}
	var reverted *chain.RevertError
	if errors.As(err, &reverted) {
		return book, cost, fmt.Errorf("%w. What was deployed so far has no money and no rights: begin again with a fresh account and another --out", err)
	}
	if err != nil {
		return book, cost, err
	}
	contracts := chain.NewContracts(c, addresses)
	strangers := append([]dao.Address{w.Deployer, file.Holder, file.Guardian}, file.DeployConfig.Custodians...)
	if err := contracts.CheckRoles(ctx, strangers...); err != nil {
		return book, cost, err
	}
	book = chain.AddressBook{ChainID: w.ChainID, Contracts: addresses, Deployer: w.Deployer, FirstNonce: w.FirstNonce, Block: began.Block,
		Parameters: &w.Parameters, CodeHashes: map[string]dao.Hash{}, Version: e.version}
	for _, s := range w.Steps {
		if s.Contract == "" {
			continue
		}
		got, err := contracts.CodeHash(ctx, s.Address)
		if err != nil {
			return book, cost, err
		}
		if got != s.CodeHash {
			return book, cost, fmt.Errorf("the code of %s at %s is not what was rehearsed: does this chain run other rules than Ethereum's?", s.Contract, s.Address)
		}
		book.CodeHashes[s.Contract] = got
	}
	changed, err := contracts.Differences(ctx, w.Parameters)
	if err == nil && len(changed) > 0 {
		err = fmt.Errorf("%w: %s was to be %s and is %s", chain.ErrBadDeployment, changed[0].Name, changed[0].Was, changed[0].Is)
	}
	return book, cost, err
}

// awaitFinal waits for a final block while it sends again what is lost.
func awaitFinal(ctx context.Context, c *chain.Client, s *chain.Sender, block uint64) error {
	for {
		h, err := c.Finalized(ctx)
		if err != nil {
			return err
		}
		if h.Number >= block {
			return nil
		}
		if err := s.Reconcile(ctx); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(2 * time.Second):
		}
	}
}

// readBegun is nil where no deployment began.
func readBegun(state string) (*begun, error) {
	raw, err := os.ReadFile(filepath.Join(state, "plan.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var b begun
	if err := json.Unmarshal(raw, &b); err != nil {
		return nil, fmt.Errorf("%s: %w", state, err)
	}
	return &b, nil
}

// same refuses to go on with another deployment than the one that began.
func (b *begun) same(w *writtenPlan, state string) error {
	for what, differs := range map[string]bool{"chain": b.ChainID != w.ChainID, "account": b.Deployer != w.Deployer,
		"first nonce": b.FirstNonce != w.FirstNonce, "configuration or program": b.Digest != w.digest} {
		if differs {
			return fmt.Errorf("%w: the deployment in %s began with another %s (sahm %s): go on with that one, or begin another with a fresh account and --out", chain.ErrBadDeployment, state, what, b.Version)
		}
	}
	return nil
}

// write makes the beginning durable: the file is whole or absent.
func (b *begun) write(state string) error {
	if err := os.MkdirAll(state, 0o700); err != nil {
		return err
	}
	raw, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		return err
	}
	tmp, err := os.CreateTemp(state, ".plan-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(append(raw, '\n'))
	if err = errors.Join(err, tmp.Sync(), tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), filepath.Join(state, "plan.json"))
}
