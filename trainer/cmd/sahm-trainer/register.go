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
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/storage/gateway"
	"sahm/trainer/gpu"
)

// register makes sure that this trainer is registered with a stake: it
// approves and registers, and on the embedded chain draws missing credit from
// its faucet. Each step is an intent that is carried out once.
func register(ctx context.Context, n *node, s *chain.Sender, cfg *config, log *slog.Logger) error {
	me := common.Address(s.Address())
	t, err := view(ctx, n, n.at.Trainers, n.trainers.PackTrainer(me), n.trainers.UnpackTrainer)
	if err != nil {
		return err
	}
	if t.Registered {
		log.Info("already registered", "stakeWei", t.Stake.String(), "jailed", t.Jailed, "exiting", t.ExitAt != 0)
		return nil
	}
	least, err := view(ctx, n, n.at.Trainers, n.trainers.PackMinStake(), n.trainers.UnpackMinStake)
	if err != nil {
		return err
	}
	stake := cfg.Stake.Big()
	if stake.Sign() == 0 {
		stake = least
	}
	if stake.Cmp(least) < 0 {
		return fmt.Errorf("the registry wants a stake of at least %s, not %s", least, stake)
	}
	token, err := view(ctx, n, n.at.Trainers, n.trainers.PackToken(), n.trainers.UnpackToken)
	if err != nil {
		return err
	}
	if dao.Address(token) != n.at.Credit {
		return errors.New("the registry stakes another token than the server names")
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
		err := transact(ctx, s, chain.Intent{Key: fmt.Sprintf("register/%d/approve", i), To: n.at.Credit, Data: n.credit.PackApprove(common.Address(n.at.Trainers), stake)})
		if err == nil {
			err = transact(ctx, s, chain.Intent{Key: fmt.Sprintf("register/%d", i), To: n.at.Trainers, Data: n.trainers.PackRegister(cid, cfg.Ask.Big(), stake)})
		}
		var reverted *chain.RevertError
		if err != nil && (!errors.As(err, &reverted) || reverted.TxHash.IsZero()) {
			return fmt.Errorf("register: %w", err)
		}
		if t, err = view(ctx, n, n.at.Trainers, n.trainers.PackTrainer(me), n.trainers.UnpackTrainer); err != nil {
			return err
		}
		if t.Registered {
			log.Info("registered", "stakeWei", t.Stake.String(), "hardware", cid)
			return nil
		}
	}
	return errors.New("registration failed in every transaction; see the log")
}

// gasPoll is how often an account without gas looks again.
const gasPoll = 2 * time.Second

// fund waits for gas and, on the embedded chain, draws missing credit from the
// faucet contract.
func fund(ctx context.Context, n *node, s *chain.Sender, stake *big.Int, log *slog.Logger) error {
	for told := false; ; told = true {
		gas, err := n.client.Eth().BalanceAt(ctx, common.Address(s.Address()), nil)
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
		have, err := n.creditOf(ctx, s.Address())
		if err != nil {
			return err
		}
		missing := new(big.Int).Sub(stake, have)
		if missing.Sign() <= 0 {
			return nil
		}
		if n.client.ChainID() != chain.EmbeddedChainID {
			return fmt.Errorf("the stake is %s, this account has %s", stake, have)
		}
		most, err := view(ctx, n, n.at.Credit, n.credit.PackFAUCETCAP(), n.credit.UnpackFAUCETCAP)
		if err != nil {
			return err
		}
		if missing.Cmp(most) > 0 {
			missing = most
		}
		if err := transact(ctx, s, chain.Intent{Key: fmt.Sprintf("faucet/%d", i), To: n.at.Credit, Data: n.credit.PackFaucet(common.Address(s.Address()), missing)}); err != nil {
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
