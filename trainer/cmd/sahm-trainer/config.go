package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
)

// minMemory is what a trainer needs for small models.
const minMemory = 256 << 20

// config is everything that serve and register are told.
type config struct {
	Dir    string // keys, journal and the state of runs
	Server string // REST, blobs and gateway
	Node   string // own JSON-RPC node
	Bus    string // empty: what the server says
	// Deployment is the operator's address book; empty: what the server said
	// the first time.
	Deployment string
	// Stake is what register puts up; zero means the registry's minimum.
	Stake, Ask     dao.Wei
	Backend        string        // serve: auto, cpu or gpu
	Drain          time.Duration // serve: for running tasks when it is stopped
	TaskLimit      time.Duration // serve: for one task
	MemoryLimit    uint64        // serve: bytes; 0: none
	AutoRegister   bool
	ExitWithParent bool
	Debug          bool

	orphaned atomic.Bool // the parent ended
}

// drainTime is none once the parent is gone: it is no longer asked, but over.
func (c *config) drainTime() time.Duration {
	if c.orphaned.Load() {
		return 0
	}
	return c.Drain
}

func (c *config) flags(fs *flag.FlagSet) {
	fs.StringVar(&c.Dir, "dir", "", "directory of this trainer's keys and state")
	fs.StringVar(&c.Server, "server", "", "base URL of the coordinator's server")
	fs.StringVar(&c.Node, "node", "", "JSON-RPC URL of a chain node that you trust")
	fs.StringVar(&c.Deployment, "deployment", "", "address book of the market, from somebody you trust (default: what the server says the first time)")
	fs.TextVar(&c.Stake, "stake", dao.Wei{}, "stake in the token's smallest unit (0: the registry's minimum)")
	fs.TextVar(&c.Ask, "ask", dao.Wei{}, "asking price for one seat and round, in the token's smallest unit")
	fs.BoolVar(&c.Debug, "debug", false, "log more")
}

// validate checks ranges and normalises URLs.
func (c *config) validate() error {
	if c.Dir == "" {
		return fmt.Errorf("%w: --dir is needed", errUsage)
	}
	for _, u := range []struct {
		flag    string
		value   *string
		schemes []string
		needed  bool
	}{
		{"--server", &c.Server, []string{"http", "https"}, true},
		{"--node", &c.Node, []string{"http", "https", "ws", "wss"}, true},
		{"--bus", &c.Bus, []string{"nats", "tls"}, false},
	} {
		if *u.value == "" {
			if u.needed {
				return fmt.Errorf("%w: %s is needed", errUsage, u.flag)
			}
			continue
		}
		p, err := url.Parse(*u.value)
		if err != nil || p.Host == "" || !contains(u.schemes, p.Scheme) {
			return fmt.Errorf("%w: %s wants a URL that starts with %s://", errUsage, u.flag, strings.Join(u.schemes, ":// or "))
		}
		*u.value = strings.TrimRight(*u.value, "/")
	}
	if c.Backend != "" && c.Backend != backendAuto && c.Backend != backendCPU && c.Backend != backendGPU {
		return fmt.Errorf("%w: --backend is auto, cpu or gpu", errUsage)
	}
	if c.Drain < 0 || c.TaskLimit < 0 {
		return fmt.Errorf("%w: --drain and --task-limit cannot be negative", errUsage)
	}
	if c.MemoryLimit > 0 && c.MemoryLimit < minMemory {
		return fmt.Errorf("%w: --memory-limit is at least %d bytes", errUsage, uint64(minMemory))
	}
	if c.Deployment != "" {
		if _, err := chain.ReadAddressBook(c.Deployment); err != nil {
			return fmt.Errorf("%w: --deployment: %w", errUsage, err)
		}
	}
	return nil
}

func contains(list []string, s string) bool {
	for _, v := range list {
		if v == s {
			return true
		}
	}
	return false
}

func (c *config) logger(w io.Writer) *slog.Logger {
	level := slog.LevelInfo
	if c.Debug {
		level = slog.LevelDebug
	}
	return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: level}))
}

// loadKey opens or makes the account key of a directory.
func loadKey(dir string) (*chain.Signer, error) {
	return chain.LoadOrCreateKey(filepath.Join(dir, "key.json"), filepath.Join(dir, "password"))
}

func initCommand(_ context.Context, args []string, _ io.Reader, stdout, stderr io.Writer) error {
	fs := flag.NewFlagSet("init", flag.ContinueOnError)
	fs.SetOutput(stderr)
	dir := fs.String("dir", "", "directory of this trainer's keys and state")
	asJSON := fs.Bool("json", false, "print JSON")
	if _, err := parse(fs, args, 0); err != nil {
		return err
	}
	if *dir == "" {
		return fmt.Errorf("%w: --dir is needed", errUsage)
	}
	key, err := loadKey(*dir)
	if err != nil {
		return err
	}
	if *asJSON {
		return json.NewEncoder(stdout).Encode(map[string]dao.Address{"address": key.Address()})
	}
	_, err = fmt.Fprintln(stdout, key.Address())
	return err
}
