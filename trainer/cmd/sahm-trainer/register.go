package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/storage/gateway"
	"sahm/trainer/gpu"
)

// register makes sure that this trainer is registered with a stake: it
// approves and registers, and on the embedded chain draws missing credit from
// its faucet. Each step is an intent that is carried out once.
func register(ctx context.Context, n *node, s *chain.Sender, cfg *config, log *slog.Logger) error {
	t, err := n.contracts.Trainer(ctx, s.Address())
	if err != nil {
		return err
	}
	if t.Registered {
		log.Info("already registered", "stakeWei", t.StakeWei.String(), "active", t.Active)
		return nil
	}
	least, err := n.contracts.MinStake(ctx)
	if err != nil {
		return err
	}
	stake := cfg.Stake
	if stake.IsZero() {
		stake = least
	}
	if stake.Cmp(least) < 0 {
		return fmt.Errorf("the registry wants a stake of at least %s, not %s", least, stake)
	}
	if err := fund(ctx, n, s, stake, log); err != nil {
		return err
	}
	cid, err := hardwareCID(ctx)
	if err != nil {
		return err
	}
	// An intent is carried out once and for ever. After a withdrawal, or a
	// transaction that failed in its block, the next number is tried.
	for i := range 32 {
		key := fmt.Sprintf("register/%d", i)
		to, data := n.contracts.PackApproveCredit(n.contracts.Addresses().Trainers, stake)
		err := transact(ctx, s, key+"/approve", to, data)
		if err == nil {
			to, data = n.contracts.PackRegisterTrainer(cid, cfg.Ask, stake)
			err = transact(ctx, s, key, to, data)
		}
		var reverted *chain.RevertError
		if err != nil && (!errors.As(err, &reverted) || reverted.TxHash.IsZero()) {
			return fmt.Errorf("register: %w", err)
		}
		if t, err = n.contracts.Trainer(ctx, s.Address()); err != nil {
			return err
		}
		if t.Registered {
			log.Info("registered", "stakeWei", t.StakeWei.String(), "hardware", cid)
			return nil
		}
	}
	return errors.New("registration failed in every transaction; see the log")
}

// gasPoll is how often an account without gas looks again.
const gasPoll = 2 * time.Second

// fund waits for gas and, on the embedded chain, draws missing credit from the
// faucet contract.
func fund(ctx context.Context, n *node, s *chain.Sender, stake dao.Wei, log *slog.Logger) error {
	for told := false; ; told = true {
		gas, err := n.client.Eth().BalanceAt(ctx, chain.Address(s.Address()), nil)
		if err != nil {
			return fmt.Errorf("read gas balance: %w", err)
		}
		if gas.Sign() > 0 {
			break
		}
		if !told {
			log.Warn("this account has no gas; waiting until somebody sends it some", "account", s.Address().String())
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(gasPoll):
		}
	}
	for i := range 64 {
		have, err := n.contracts.CreditBalance(ctx, s.Address())
		if err != nil {
			return err
		}
		missing := stake.Sub(have)
		if missing.Big().Sign() <= 0 {
			return nil
		}
		if n.client.ChainID() != chain.EmbeddedChainID {
			return fmt.Errorf("the stake is %s, this account has %s: send the rest of the payment token %s to %s", stake, have, n.contracts.Addresses().Credit, s.Address())
		}
		to, data := n.contracts.PackFaucet(s.Address(), missing)
		if err := transact(ctx, s, fmt.Sprintf("faucet/%d", i), to, data); err != nil {
			return fmt.Errorf("draw credit: %w", err)
		}
	}
	return errors.New("the faucet does not cover the stake")
}

// hardwareCID names this machine's inventory by content; the record itself is
// what the inventory command prints, and anyone can check it against the CID.
func hardwareCID(ctx context.Context) (string, error) {
	inv, err := gpu.Read(ctx)
	if err != nil {
		return "", err
	}
	raw, err := json.Marshal(inv)
	if err != nil {
		return "", err
	}
	cid, _, err := gateway.ComputeCID(bytes.NewReader(raw))
	return string(cid), err
}

func registerCommand(ctx context.Context, args []string, _ io.Reader, _, stderr io.Writer) error {
	var cfg config
	fs := flag.NewFlagSet("register", flag.ContinueOnError)
	fs.SetOutput(stderr)
	cfg.flags(fs)
	if _, err := parse(fs, args, 0); err != nil {
		return err
	}
	if err := cfg.validate(); err != nil {
		return err
	}
	d, err := connect(ctx, &cfg, cfg.logger(stderr))
	if err != nil {
		return err
	}
	defer d.close()
	return register(ctx, d.node, d.sender, &cfg, d.log)
}

func inventoryCommand(ctx context.Context, args []string, _ io.Reader, stdout, stderr io.Writer) error {
	fs := flag.NewFlagSet("inventory", flag.ContinueOnError)
	fs.SetOutput(stderr)
	asJSON := fs.Bool("json", false, "print JSON")
	if _, err := parse(fs, args, 0); err != nil {
		return err
	}
	inv, err := gpu.Read(ctx)
	if err != nil {
		return err
	}
	if *asJSON {
		return json.NewEncoder(stdout).Encode(inv)
	}
	model := "unknown"
	if inv.CPU.Model != nil {
		model = *inv.CPU.Model
	}
	fmt.Fprintf(stdout, "processor  %s, %d cores, %s/%s\n", model, inv.CPU.Cores, inv.CPU.OS, inv.CPU.Arch)
	if !inv.Available {
		fmt.Fprintf(stdout, "GPU        none: %s\n", inv.Reason)
		return nil
	}
	for _, d := range inv.Devices {
		fmt.Fprintf(stdout, "GPU %d      %s, %s bytes, compute capability %s, ECC %s, MIG %s\n", d.Index, text(d.Name), text(d.MemoryBytes), text(d.ComputeCapability), text(d.ECC), text(d.MIG))
	}
	fmt.Fprintf(stdout, "driver     %s, CUDA %s\n", text(inv.Driver), text(inv.CUDA))
	return nil
}

// text shows what is known, or that nothing is.
func text[T any](v *T) string {
	if v == nil {
		return "unknown"
	}
	return fmt.Sprint(*v)
}
