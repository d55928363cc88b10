package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
)

// TestDeployment: with an address book the daemon takes its contracts from
// there, and a server or a node that works with anything else is refused,
// each by name.
func TestDeployment(t *testing.T) {
	book := chain.AddressBook{ChainID: 31337, Contracts: chain.PredictAddresses(dao.Address{7}, 0, dao.Address{})}
	for name, c := range map[string]struct {
		node   uint64
		server func(*chain.AddressBook)
		file   string // instead of the book
		pinned bool   // the server's contracts were used before
		says   string
		code   int
	}{
		"another escrow":       {31337, func(b *chain.AddressBook) { b.Contracts.Escrow = dao.Address{1} }, "", false, "not the market of --deployment: escrow of", 1},
		"other custodians":     {31337, func(b *chain.AddressBook) { b.Contracts.Custodians = dao.Address{1} }, "", false, "not the market of --deployment: custodians of", 1},
		"the server's chain":   {31337, func(b *chain.AddressBook) { b.ChainID = 1 }, "", false, "on chain", 1},
		"the node's chain":     {1, func(b *chain.AddressBook) { b.ChainID = 1 }, "", false, "is for chain 31337, the own node is on chain 1", 1},
		"no such file":         {31337, nil, "missing.json", false, "--deployment", 2},
		"not an address book":  {31337, nil, "empty.json", false, "--deployment", 2},
		"served others before": {31337, nil, "", true, "than before", 1},
		"the same":             {31337, nil, "", false, "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				var call struct {
					ID json.RawMessage `json:"id"`
				}
				json.NewDecoder(r.Body).Decode(&call)
				w.Header().Set("Content-Type", "application/json")
				fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"0x%x"}`, call.ID, c.node)
			}))
			defer node.Close()
			named := book
			if c.server != nil {
				c.server(&named)
			}
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				json.NewEncoder(w).Encode(map[string]any{"chainId": named.ChainID, "contracts": named.Contracts, "bus": "nats://127.0.0.1:1"})
			}))
			defer server.Close()
			file := filepath.Join(dir, "addresses.json")
			if err := chain.WriteAddressBook(file, book); err != nil {
				t.Fatal(err)
			}
			if c.file != "" {
				file = filepath.Join(dir, c.file)
				if c.file == "empty.json" {
					if err := os.WriteFile(file, []byte("{}"), 0o600); err != nil {
						t.Fatal(err)
					}
				}
			}
			var out, errOut bytes.Buffer
			if code := run(t.Context(), []string{"init", "--dir", dir}, strings.NewReader(""), &out, &errOut); code != 0 {
				t.Fatal(errOut.String())
			}
			if c.pinned {
				other := book.Contracts
				other.Escrow = dao.Address{9}
				if err := pin(dir, status{ChainID: book.ChainID, Contracts: other}); err != nil {
					t.Fatal(err)
				}
			}
			ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
			defer cancel()
			args := []string{"serve", "--dir", dir, "--server", server.URL, "--node", node.URL, "--deployment", file}
			if c.code == 0 { // it goes on to the bus, where nobody is: until the market's addresses are kept
				ended := make(chan struct{})
				go func() {
					defer close(ended)
					run(ctx, args, strings.NewReader(""), &out, &errOut)
				}()
				defer func() { cancel(); <-ended }()
				for {
					if b, err := os.ReadFile(filepath.Join(dir, "deployment.json")); err == nil && bytes.Contains(b, []byte(book.Contracts.Escrow.String())) {
						return
					}
					select {
					case <-ended:
						t.Fatalf("ended: %s", errOut.String())
					case <-time.After(10 * time.Millisecond):
					}
				}
			}
			if code := run(ctx, args, strings.NewReader(""), &out, &errOut); code != c.code || !strings.Contains(errOut.String(), c.says) {
				t.Errorf("exit code %d, want %d and %q: %s", code, c.code, c.says, errOut.String())
			}
		})
	}
}
