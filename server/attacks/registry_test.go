//go:build integration

package attacks

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/server/api/gen"
)

const (
	layerAPI      = "server/api"
	layerRegistry = "DatasetRegistry"
)

// try sends a packed call from the voter, who relays for anybody.
func (m *market) try(to dao.Address, data []byte) error {
	m.relay.sent++
	return send(m.t.Context(), m.chain.Voter, fmt.Sprint("attack/", m.relay.sent), to, data)
}

func (m *market) signIn(b *table) {
	b.t.Helper()
	owner := m.owners[0]
	in, err := m.signInMessage(owner)
	if err != nil {
		b.t.Fatal(err)
	}
	if err := m.session(in); err != nil {
		b.t.Fatal(err)
	}
	fresh := func() error {
		in, err := m.signInMessage(owner)
		if err != nil {
			return err
		}
		return m.session(in)
	}
	b.line("a replayed sign-in", layerAPI, problem(409, "nonce-used"), func() error { return m.session(in) }, fresh)
	for _, a := range append(m.owners[1:], m.builder) {
		in, err := m.signInMessage(a)
		if err == nil {
			err = m.session(in)
		}
		if err != nil {
			b.t.Fatal(err)
		}
	}
}

// uploads attacks the size of what is sent.
func (m *market) uploads(b *table) {
	b.t.Helper()
	in, err := m.signInMessage(m.owners[0])
	if err == nil {
		err = m.session(in)
	}
	if err != nil {
		b.t.Fatal(err)
	}
	file := func(n int) func() error {
		return func() error {
			_, err := m.upload(bytes.Repeat([]byte{7}, n))
			return err
		}
	}
	b.line("an oversized upload", layerAPI, problem(413, "too-large"), file(contentLimit+1), file(contentLimit))
	streamed := func(n int) func() error {
		return func() error {
			// A body whose length is not stated.
			body := struct{ *strings.Reader }{strings.NewReader(strings.Repeat("x", n))}
			req, err := http.NewRequestWithContext(m.t.Context(), http.MethodPost, m.url+"/v1/content", unsized{body})
			if err != nil {
				return err
			}
			req.Header.Set("Content-Type", "application/octet-stream")
			req.Header.Set("Authorization", "Bearer "+m.tokens[m.owners[0].Address()])
			return m.do(req)
		}
	}
	b.line("an oversized upload that hides its length", layerAPI, problem(413, "too-large"), streamed(contentLimit+1), streamed(contentLimit))
	document := func(n int) func() error {
		return func() error {
			err := m.post("/v1/quotes", dao.Address{}, map[string]string{"spec": strings.Repeat("x", n)}, nil)
			if n < jsonLimit && problem(400, "malformed").is(err) {
				return nil // small enough to be read, and refused for what it says
			}
			return err
		}
	}
	b.line("an oversized JSON document", layerAPI, problem(413, "too-large"), document(jsonLimit+1), document(jsonLimit/2))
}

func (m *market) registrations(b *table) {
	b.t.Helper()
	cc, domain := m.chain.Contracts, m.chain.RegistryDomain()
	alice := m.owners[0]
	first := m.registration(alice, "first", 100, m.policy)
	second := m.registration(alice, "second", 100, m.policy) // the same nonce as first
	send := func(r dao.Registration) func() error {
		return func() error { return m.register(r, alice, m.policy) }
	}
	onChain := func(r dao.Registration) func() error {
		return func() error {
			return m.try(cc.PackRegisterBySig(&r, m.signed(alice, domain, (*typed.Registration)(&r))))
		}
	}
	forChain := func(label string) func() error {
		return func() error { return onChain(m.registration(alice, label, 50, m.policy))() }
	}
	forAPI := func(label string) func() error {
		return func() error { return send(m.registration(alice, label, 50, m.policy))() }
	}

	// The first one is taken; what follows tries to use its signature or nonce
	// once more, or a signature whose time has passed.
	if err := send(first)(); err != nil {
		b.t.Fatal(err)
	}
	m.datasets = append(m.datasets, first.DatasetID())
	b.line("a replayed registration", layerRegistry, revert("DatasetExists"), onChain(first), forChain("c1"))
	b.line("a registration with a used nonce", layerRegistry, revert("InvalidAccountNonce"), onChain(second), forChain("c2"))
	b.line("a registration with a used nonce", layerAPI, problem(409, "replayed"), send(second), forAPI("a1"))
	b.line("a replayed registration is not sent twice", layerAPI, sentinel("answered, no transaction", errNotSent),
		func() error {
			before := m.relay.sent
			if err := send(first)(); err != nil {
				return err
			}
			if m.relay.sent != before {
				return fmt.Errorf("%d transactions", m.relay.sent-before)
			}
			return errNotSent
		}, forAPI("a2"))
	late := m.registration(alice, "late", 50, m.policy)
	late.Deadline = m.chain.Now(b.t) - 1
	b.line("an expired registration", layerRegistry, revert("Expired"), onChain(late), forChain("c3"))
	late = m.registration(alice, "late", 50, m.policy)
	late.Deadline = m.chain.Now(b.t) - 1
	b.line("an expired registration", layerAPI, problem(410, "expired"), send(late), forAPI("a3"))
	forged := m.registration(alice, "forged", 50, m.policy)
	b.line("a registration signed by another", layerRegistry, revert("BadSignature"),
		func() error {
			return m.try(cc.PackRegisterBySig(&forged, m.signed(m.owners[1], domain, (*typed.Registration)(&forged))))
		}, onChain(forged))
	forged = m.registration(alice, "forged at the API", 50, m.policy)
	b.line("a registration signed by another", layerAPI, problem(403, "wrong-signer"),
		func() error { return m.register(forged, m.owners[1], m.policy) }, send(forged))
	elsewhere := m.registration(alice, "elsewhere", 50, m.policy)
	other := domain
	other.ChainID++
	b.line("a registration signed for another chain", layerRegistry, revert("BadSignature"),
		func() error {
			return m.try(cc.PackRegisterBySig(&elsewhere, m.signed(alice, other, (*typed.Registration)(&elsewhere))))
		}, onChain(elsewhere))

	// A revocation signed once works once.
	revoke := func(id dao.DatasetID, after uint64) func() error {
		nonce, err := cc.DatasetNonce(b.t.Context(), alice.Address())
		if err != nil {
			b.t.Fatal(err)
		}
		r := dao.Revocation{DatasetID: id, Nonce: nonce + after, Deadline: m.chain.Now(b.t) + 600}
		sig := m.signed(alice, domain, (*typed.Revocation)(&r))
		return func() error { return m.try(cc.PackRevokeBySig(r, sig)) }
	}
	once, next := revoke(elsewhere.DatasetID(), 0), revoke(forged.DatasetID(), 1)
	if err := once(); err != nil {
		b.t.Fatal(err)
	}
	b.line("a replayed revocation", layerRegistry, revert("InvalidAccountNonce"), once, next)

	for i, o := range m.owners[1:] {
		r := m.registration(o, fmt.Sprint("of owner ", i), 120, m.policy)
		if err := m.register(r, o, m.policy); err != nil {
			b.t.Fatal(err)
		}
		m.datasets = append(m.datasets, r.DatasetID())
	}
	for _, id := range m.datasets {
		m.chain.Acknowledge(b.t, id)
	}
}

var errNotSent = fmt.Errorf("answered without a transaction")

func (m *market) proposals(b *table) {
	b.t.Helper()
	draft := func(ids ...dao.DatasetID) func() error {
		return func() error {
			var names []string
			for _, id := range ids {
				names = append(names, id.String())
			}
			return m.post("/v1/proposals", m.owners[0].Address(), gen.ProposalDraftRequest{Template: gen.List, Title: "list", Datasets: &names}, nil)
		}
	}
	none := dao.Keccak256([]byte("no such dataset"))
	b.line("a proposal for a dataset that does not exist", layerAPI, problem(404, "unknown-dataset"),
		draft(m.datasets[0], none), draft(m.datasets...))
	cc, view := m.chain.Contracts, &chainView{chain: m.chain}
	list := func(id dao.DatasetID) func() error {
		return func() error {
			to, data := cc.PackList(id)
			return view.simulate(b.t.Context(), to, data)
		}
	}
	// Listing needs admitted owners: the DAO admits them first.
	var admit []chain.Action
	for _, o := range m.owners {
		to, data := cc.PackAdmitOwner(o.Address())
		admit = append(admit, chain.Action{To: to, Data: data})
	}
	m.chain.Govern(b.t, admit...)
	b.line("a proposal for a dataset that does not exist", layerRegistry+", simulated", revert("UnknownDataset"), list(none), list(m.datasets[0]))
	var actions []chain.Action
	for _, id := range m.datasets {
		to, data := cc.PackList(id)
		actions = append(actions, chain.Action{To: to, Data: data})
	}
	m.chain.Govern(b.t, actions...)
}
