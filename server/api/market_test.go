package api

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/server/api/gen"
	"sahm/server/market"
)

// registrationRequest is a good registration by the builder.
func (w *world) registrationRequest(change func(*dao.Registration, *gen.RegistrationRequest)) gen.RegistrationRequest {
	w.t.Helper()
	for _, c := range []string{"manifest", "data", "envelope"} {
		w.content[c] = true
	}
	doc := policy(nil)
	r := dao.Registration{Creator: w.builder.Address(), Salt: dao.Hash{1}, ManifestCID: "manifest", DataCID: "data", EnvelopeCID: "envelope",
		DataRoot: dao.Hash{2}, Rows: 10, PolicyHash: dao.Keccak256([]byte(doc)), Epoch: 1, PriceFloorWei: dao.WeiOf(3),
		Nonce: w.accounts[w.builder.Address()].RegistryNonce, Deadline: w.chain + 600}
	req := gen.RegistrationRequest{Policy: doc, Title: "Rainfall"}
	if change != nil {
		change(&r, &req)
	}
	req.Registration = gen.Registration{Creator: r.Creator.String(), Salt: r.Salt.String(), ManifestCid: r.ManifestCID, DataCid: r.DataCID,
		EnvelopeCid: r.EnvelopeCID, DataRoot: r.DataRoot.String(), Rows: int64(r.Rows), PolicyHash: r.PolicyHash.String(), Epoch: int64(r.Epoch),
		PriceFloorWei: r.PriceFloorWei.String(), Nonce: int64(r.Nonce), Deadline: int64(r.Deadline)}
	if req.Signature == nil {
		req.Signature = sign(w.t, w.builder, registryDomain, (*typed.Registration)(&r))
	}
	return req
}

func TestRegister(t *testing.T) {
	w := newWorld(t)
	post := func(req gen.RegistrationRequest) answer { return w.do("POST", "/v1/datasets", w.bearer(), req) }
	req := w.registrationRequest(nil)
	d := into[gen.Dataset](t, post(req))
	id := dao.NewDatasetID(w.builder.Address(), dao.Hash{1})
	if d.Id != id.String() || d.Title != "Rainfall" || d.Status != "proposed" || d.Policy != req.Policy || d.Acknowledged {
		t.Fatalf("%+v", d)
	}
	if !slices.Equal(w.acked, []dao.DatasetID{id}) || !slices.Equal(w.relayed, []string{"register"}) {
		t.Fatalf("%v %v", w.acked, w.relayed)
	}
	// The same request again, its nonce used and its deadline over: the same
	// answer, no second transaction.
	w.chain += 1000
	req.Title = "renamed"
	again := into[gen.Dataset](t, post(req))
	again.Detail, d.Detail = nil, nil // of another price period
	if again != d {
		t.Errorf("%+v", again)
	}
	if len(w.relayed) != 1 {
		t.Errorf("relayed %v", w.relayed)
	}
	if list := into[gen.DatasetList](t, w.do("GET", "/v1/datasets?creator="+w.builder.Address().String()+"&status=proposed", "", nil)); len(list.Datasets) != 1 {
		t.Errorf("%+v", list)
	}

	other := key(t, "other")
	type change = func(*dao.Registration, *gen.RegistrationRequest)
	fresh := func(f change) change {
		return func(r *dao.Registration, q *gen.RegistrationRequest) {
			r.Salt, r.DataRoot, r.Deadline = dao.Hash{9}, dao.Hash{9}, w.chain+600
			f(r, q)
		}
	}
	for name, c := range map[string]struct {
		change change
		want   string
	}{
		"control":       {fresh(func(*dao.Registration, *gen.RegistrationRequest) {}), ""},
		"other creator": {fresh(func(r *dao.Registration, _ *gen.RegistrationRequest) { r.Creator = other.Address() }), "forbidden"},
		"other signer": {fresh(func(r *dao.Registration, q *gen.RegistrationRequest) {
			q.Signature = sign(t, other, registryDomain, (*typed.Registration)(r))
		}), "wrong-signer"},
		"other domain": {fresh(func(r *dao.Registration, q *gen.RegistrationRequest) {
			q.Signature = sign(t, w.builder, escrowDomain, (*typed.Registration)(r))
		}), "wrong-signer"},
		"no signature":   {fresh(func(_ *dao.Registration, q *gen.RegistrationRequest) { q.Signature = []byte{1} }), "bad-signature"},
		"expired":        {fresh(func(r *dao.Registration, _ *gen.RegistrationRequest) { r.Deadline = w.chain - 1 }), "expired"},
		"nonce used":     {fresh(func(r *dao.Registration, _ *gen.RegistrationRequest) { r.Nonce = 0 }), "replayed"},
		"nonce ahead":    {fresh(func(r *dao.Registration, _ *gen.RegistrationRequest) { r.Nonce++ }), "replayed"},
		"duplicate data": {fresh(func(r *dao.Registration, _ *gen.RegistrationRequest) { r.DataRoot = dao.Hash{2} }), "duplicate-data"},
		"same id, other": {fresh(func(r *dao.Registration, _ *gen.RegistrationRequest) { r.Salt = dao.Hash{1} }), "conflict"},
		"not uploaded":   {fresh(func(r *dao.Registration, _ *gen.RegistrationRequest) { r.EnvelopeCID = "elsewhere" }), "not-found"},
		"other policy": {fresh(func(_ *dao.Registration, q *gen.RegistrationRequest) {
			q.Policy = policy(func(p *dao.Policy) { p.KMin = 4 })
		}), "wrong-hash"},
		"not a policy": {fresh(func(r *dao.Registration, q *gen.RegistrationRequest) {
			q.Policy = "{}"
			r.PolicyHash = dao.Keccak256([]byte("{}"))
		}), "bad-policy"},
	} {
		t.Run(name, func(t *testing.T) {
			before := w.accounts[w.builder.Address()]
			if p := post(w.registrationRequest(c.change)).problem(t); p != c.want {
				t.Errorf("got %q, want %q", p, c.want)
			}
			// Every case starts from the same chain.
			w.accounts[w.builder.Address()] = before
			delete(w.datasets, dao.NewDatasetID(w.builder.Address(), dao.Hash{9}))
		})
	}
	t.Run("the contract's reasons", func(t *testing.T) {
		for name, want := range map[string]string{"WrongEpoch": "would-revert", "DuplicateDataRoot": "duplicate-data", "InvalidAccountNonce": "replayed"} {
			w.relayErr = &Revert{Name: name, Detail: name + "(1, 2)"}
			a := post(w.registrationRequest(fresh(func(*dao.Registration, *gen.RegistrationRequest) {})))
			if a.problem(t) != want || !strings.Contains(string(a.body), name) {
				t.Errorf("%s: %s", name, a.body)
			}
		}
	})
	t.Run("revocation", func(t *testing.T) {
		rev := func(k *typed.Key, nonce uint64) gen.RevocationRequest {
			r := dao.Revocation{DatasetID: id, Nonce: nonce, Deadline: w.chain + 600}
			return gen.RevocationRequest{Nonce: int64(nonce), Deadline: int64(r.Deadline), Signature: sign(t, k, registryDomain, (*typed.Revocation)(&r))}
		}
		path := "/v1/datasets/" + id.String() + "/revocation"
		if p := w.do("POST", path, w.bearer(), rev(other, 1)).problem(t); p != "wrong-signer" {
			t.Error(p)
		}
		if p := w.do("POST", path, w.bearer(), rev(w.builder, 7)).problem(t); p != "replayed" {
			t.Error(p)
		}
		for range 2 { // twice: the second changes nothing
			if d := into[gen.Dataset](t, w.do("POST", path, w.bearer(), rev(w.builder, 1))); d.Status != "revoked" {
				t.Errorf("%+v", d)
			}
		}
	})
}

func TestQuote(t *testing.T) {
	w := newWorld(t)
	q := w.market()
	post := func(q gen.QuoteRequest) answer { return w.do("POST", "/v1/quotes", "", q) }
	got := into[gen.Quote](t, post(q))
	var o dao.Order
	if err := json.Unmarshal([]byte(got.Order), &o); err != nil {
		t.Fatal(err)
	}
	if typed.OrderHash(escrowDomain, &o).String() != got.RunId {
		t.Error("the run id is not the order's hash")
	}
	if err := o.Validate(); err != nil {
		t.Error(err)
	}
	if w := []uint64{o.Datasets[0].Weight, o.Datasets[1].Weight, o.Datasets[2].Weight}; !slices.Equal(w, []uint64{333_333_333, 666_666_666, dao.WeightOne}) {
		t.Errorf("weights %v", w)
	}
	if o.Privacy.KMin != 3 || o.Training.WordBits != 32 || o.Prices.MaxTotalWei.Cmp(ether(60+4*5+4+1)) != 0 {
		t.Errorf("%+v", o)
	}
	if o.Deadlines.AssignBy < uint64(got.ValidBefore)+600 {
		t.Error("a quote that is funded at its end leaves no time to assign")
	}
	if again := into[gen.Quote](t, post(q)); again.RunId == got.RunId {
		t.Error("two quotes have one run id")
	}

	eps, tiny, bits64 := 1.0, int64(0), gen.QuoteRequestWordBits(64)
	change := func(f func(*gen.QuoteRequest)) gen.QuoteRequest {
		c := q
		c.Datasets = slices.Clone(q.Datasets)
		f(&c)
		return c
	}
	creator := func(i int) dao.Address { return key(t, fmt.Sprint("creator", i)).Address() }
	proposed := w.addDataset(creator(0), 10, dao.DatasetProposed, policy(nil)).String()
	picky := w.addDataset(creator(0), 10, dao.DatasetListed, policy(func(p *dao.Policy) { p.AllowScores = false })).String()
	large := w.addDataset(creator(0), 10, dao.DatasetListed, policy(func(p *dao.Policy) { p.KMin = 5 })).String()
	rich := w.addDataset(creator(0), 10, dao.DatasetListed, policy(func(p *dao.Policy) { p.MinStakeWei = ether(1000) })).String()
	huge := w.addDataset(creator(0), 1<<23, dao.DatasetListed, policy(nil)).String()
	twin := w.addDataset(creator(1), 10, dao.DatasetListed, policy(nil)).String()
	unacked := w.addDataset(creator(0), 10, dao.DatasetListed, policy(nil))
	v := w.datasets[unacked]
	v.Acknowledged = false
	w.datasets[unacked] = v
	foreign := w.addDataset(creator(2), 300, dao.DatasetProposed, policy(nil)).String()
	training := w.addDataset(w.builder.Address(), 300, dao.DatasetProposed, policy(func(p *dao.Policy) { p.Purposes = []string{dao.PurposeTraining} })).String()
	first := func(id string) gen.QuoteRequest { return change(func(q *gen.QuoteRequest) { q.Datasets[0] = id }) }
	for name, c := range map[string]struct {
		q    gen.QuoteRequest
		want string
	}{
		"64 bits":               {change(func(q *gen.QuoteRequest) { q.WordBits = &bits64 }), ""},
		"many rounds":           {change(func(q *gen.QuoteRequest) { q.Rounds = 100 }), ""},
		"finite epsilon":        {change(func(q *gen.QuoteRequest) { q.Epsilon = &eps }), "no-privacy-budget"},
		"unknown dataset":       {first(dao.Hash{1}.String()), "unknown-dataset"},
		"not listed":            {first(proposed), "not-listed"},
		"not acknowledged":      {first(unacked.String()), "not-ready"},
		"policy":                {first(picky), "policy-denies"},
		"policy's cohort":       {first(large), "policy-denies"},
		"policy's stake":        {first(rich), "too-few-trainers"},
		"one owner twice":       {first(twin), "too-few-owners"},
		"too many rows":         {first(huge), "malformed"},
		"dataset twice":         {first(q.Datasets[1]), "malformed"},
		"two datasets":          {change(func(q *gen.QuoteRequest) { q.Datasets = q.Datasets[:2] }), "malformed"},
		"model length":          {change(func(q *gen.QuoteRequest) { q.ModelLength++ }), "wrong-length"},
		"stats length":          {change(func(q *gen.QuoteRequest) { q.StatsLength-- }), "wrong-length"},
		"unknown model field":   {change(func(q *gen.QuoteRequest) { q.Spec = strings.Replace(q.Spec, "{", `{"dropout":0.5,`, 1) }), "unknown-model-field"},
		"not a spec":            {change(func(q *gen.QuoteRequest) { q.Spec = "[]" }), "malformed"},
		"not a schema":          {change(func(q *gen.QuoteRequest) { q.Schema = "{}" }), "malformed"},
		"clip norm 0":           {change(func(q *gen.QuoteRequest) { q.ClipNormMicro = &tiny }), "malformed"},
		"zero sealing key":      {change(func(q *gen.QuoteRequest) { q.SealingKey = dao.Hash{}.String() }), "malformed"},
		"foreign validation":    {change(func(q *gen.QuoteRequest) { q.ValidationId = foreign }), "forbidden"},
		"listed validation":     {change(func(q *gen.QuoteRequest) { q.ValidationId = q.Datasets[0] }), "forbidden"},
		"unknown validation":    {change(func(q *gen.QuoteRequest) { q.ValidationId = dao.Hash{3}.String() }), "unknown-dataset"},
		"validation not so use": {change(func(q *gen.QuoteRequest) { q.ValidationId = training }), "policy-denies"},
	} {
		t.Run(name, func(t *testing.T) {
			a := post(c.q)
			if p := a.problem(t); p != c.want {
				t.Errorf("got %q, want %q: %s", p, c.want, a.body)
			}
		})
	}
	t.Run("too few trainers", func(t *testing.T) {
		w.trainers = w.trainers[:4]
		if p := post(q).problem(t); p != "too-few-trainers" {
			t.Error(p)
		}
	})
	t.Run("no committee", func(t *testing.T) {
		w.committee = Committee{}
		if p := post(q).problem(t); p != "not-ready" {
			t.Error(p)
		}
	})
}

func TestBuy(t *testing.T) {
	w := newWorld(t)
	q := w.market()
	req, id := w.order(q)
	post := func(r gen.RunRequest) answer { return w.do("POST", "/v1/runs", w.bearer(), r) }
	good := req

	altered := func(f func(*dao.Order)) gen.RunRequest {
		var o dao.Order
		if err := json.Unmarshal([]byte(good.Order), &o); err != nil {
			t.Fatal(err)
		}
		f(&o)
		text, err := json.Marshal(o)
		if err != nil {
			t.Fatal(err)
		}
		return w.signed(string(text), q, good.ValidAfter, good.ValidBefore)
	}
	field := func(f func(*gen.RunRequest)) gen.RunRequest { r := good; f(&r); return r }
	stranger := key(t, "stranger")
	for name, c := range map[string]struct {
		req  gen.RunRequest
		want string
	}{
		"extra field in order": {field(func(r *gen.RunRequest) { r.Order = strings.Replace(r.Order, "{", `{"tip":1,`, 1) }), "unknown-field"},
		"other spec":           {field(func(r *gen.RunRequest) { r.Spec = strings.Replace(r.Spec, "1", "2", 1) }), "wrong-hash"},
		"other price": {field(func(r *gen.RunRequest) {
			r.Order = strings.Replace(r.Order, `"salt":"0x`, `"salt":"0x`, 1)
			r.ValidBefore++
		}), "wrong-signer"},
		"no signature":      {field(func(r *gen.RunRequest) { r.Signature = []byte{} }), "bad-signature"},
		"sum is wrong":      {altered(func(o *dao.Order) { o.Prices.MaxTotalWei = ether(1) }), "malformed"},
		"other coordinator": {altered(func(o *dao.Order) { o.Parties.Coordinator = dao.Address{1} }), "malformed"},
		"other builder":     {altered(func(o *dao.Order) { o.Parties.Builder = stranger.Address() }), "wrong-signer"},
		"model length":      {altered(func(o *dao.Order) { o.Training.ModelLength++ }), "wrong-length"},
		"finite epsilon":    {altered(func(o *dao.Order) { o.Privacy.EpsilonMicro = 1 }), "no-accountant"},
	} {
		t.Run(name, func(t *testing.T) {
			a := post(c.req)
			if p := a.problem(t); p != c.want {
				t.Errorf("got %q, want %q: %s", p, c.want, a.body)
			}
		})
	}
	if len(w.relayed) != 0 {
		t.Fatalf("a refused request was relayed: %v", w.relayed)
	}
	t.Run("poor", func(t *testing.T) {
		rich := w.accounts[w.builder.Address()]
		w.accounts[w.builder.Address()] = Account{}
		if p := post(good).problem(t); p != "insufficient-funds" {
			t.Error(p)
		}
		w.accounts[w.builder.Address()] = rich
	})
	t.Run("late", func(t *testing.T) {
		w.chain += 16 * 60
		if p := post(good).problem(t); p != "expired" {
			t.Error(p)
		}
		w.chain -= 16 * 60
	})
	t.Run("control, then again", func(t *testing.T) {
		run := into[gen.Run](t, post(good))
		if run.Id != id.String() || run.State != "Funded" || run.ChainState != "Funded" || run.Rounds != 4 || len(run.Datasets) != 3 {
			t.Fatalf("%+v", run)
		}
		if !slices.Equal(run.WaitingFor, []string{"the coordinator to choose trainers"}) {
			t.Errorf("%q", run.WaitingFor)
		}
		w.accounts[w.builder.Address()] = Account{} // spent
		w.chain += 16 * 60                          // and late
		if again := into[gen.Run](t, post(good)); again.Id != run.Id {
			t.Errorf("%+v", again)
		}
		if !slices.Equal(w.relayed, []string{"open"}) || len(w.events[id]) != 1 {
			t.Errorf("relayed %v, %d events", w.relayed, len(w.events[id]))
		}
		if list := into[gen.RunList](t, w.do("GET", "/v1/runs?builder="+w.builder.Address().String(), "", nil)); len(list.Runs) != 1 {
			t.Errorf("%+v", list)
		}
	})
	t.Run("after a crash between funding and starting", func(t *testing.T) {
		delete(w.events, id)
		delete(w.runs, id)
		run := into[gen.Run](t, post(good))
		if run.Id != id.String() || len(w.events[id]) != 1 || !slices.Equal(w.relayed, []string{"open"}) {
			t.Errorf("%+v, relayed %v", run, w.relayed)
		}
	})
}

// story records a run from start to end.
func (w *world) story(id dao.RunID, from int) []market.EventKind {
	w.t.Helper()
	trainer, evaluator, recomputer := key(w.t, "trainer0"), key(w.t, "trainer1"), key(w.t, "trainer2")
	eval := func(loss, accuracy float64) protocol.Envelope {
		body, err := json.Marshal(protocol.EvalReply{Loss: loss, Accuracy: accuracy})
		if err != nil {
			w.t.Fatal(err)
		}
		return protocol.Envelope{Kind: protocol.RoundEvaled, RunID: id, Body: body}
	}
	evaled := market.EventKind(protocol.RoundEvaled)
	facts := []struct {
		e    market.Event
		body any
	}{
		{market.Event{Kind: market.RunPlanned, Attempt: 1}, market.Plan{Seats: []protocol.PlannedSeat{{Seat: dao.Seat{Trainer: trainer.Address()}}}, Evaluator: evaluator.Address()}},
		{market.Event{Kind: market.ChainAssigned, Attempt: 1}, struct{}{}},
		{market.Event{Kind: market.ChainDrawn, Attempt: 1}, market.Drawn{Recomputer: recomputer.Address()}},
		{market.Event{Kind: market.ChainCommitted, Attempt: 1}, market.Committed{}},
		{market.Event{Kind: market.StatsOpened, Attempt: 1}, market.OpenedBlob{}},
		{market.Event{Kind: evaled, Party: evaluator.Address(), Attempt: 1, Round: 1}, eval(0.7, 0.3)},
		{market.Event{Kind: market.EventKind(protocol.RoundUploads), Party: trainer.Address(), Attempt: 1, Round: 1}, struct{}{}},
		{market.Event{Kind: market.RoundVoid, Attempt: 1, Round: 1}, market.Problem{Detail: "a coordinate was out of range"}},
		{market.Event{Kind: evaled, Party: evaluator.Address(), Attempt: 1, Round: 2}, eval(0.7, 0.3)},
		{market.Event{Kind: market.RoundOpened, Attempt: 1, Round: 2}, market.OpenedBlob{}},
		{market.Event{Kind: evaled, Party: evaluator.Address(), Attempt: 1, Round: 3}, eval(0.4, 0.6)},
		{market.Event{Kind: market.ModelSealed, Attempt: 1}, market.Sealed{CID: "bmodel", Result: dao.Result{ModelHash: dao.Hash{4}}}},
		{market.Event{Kind: market.ChainProposed, Attempt: 1}, market.Proposed{ChallengeEnds: 1}},
		{market.Event{Kind: market.ChainSettled, Attempt: 1}, struct{}{}},
	}
	var kinds []market.EventKind
	for _, f := range facts[from:] {
		w.record(id, f.e, f.body)
		kinds = append(kinds, f.e.Kind)
	}
	return kinds
}

func TestRunViewFollowsTheLog(t *testing.T) {
	w := newWorld(t)
	req, id := w.order(w.market())
	into[gen.Run](t, w.do("POST", "/v1/runs", w.bearer(), req))
	w.story(id, 0)
	// Sealed is not signed: the model is shown once the chain holds the result.
	if run := into[gen.Run](t, w.do("GET", "/v1/runs/"+id.String(), "", nil)); run.SealedModelCid != nil || run.ModelHash != nil {
		t.Errorf("a model that nobody signed for is shown: %+v", run)
	}
	for _, state := range []string{"Proposed", "Settled"} {
		c := w.chainRuns[id]
		c.State = state
		w.chainRuns[id] = c
		if run := into[gen.Run](t, w.do("GET", "/v1/runs/"+id.String(), "", nil)); run.SealedModelCid == nil {
			t.Errorf("no model once the run is %s", state)
		}
	}
	run := into[gen.Run](t, w.do("GET", "/v1/runs/"+id.String(), "", nil))
	if run.State != "Settled" || run.RoundsCompleted != 1 || run.Attempt != 1 || run.Problem != "a coordinate was out of range" {
		t.Errorf("%+v", run)
	}
	if want := []gen.RoundMetric{{Round: 0, Loss: 0.7, Accuracy: 0.3}, {Round: 1, Loss: 0.4, Accuracy: 0.6}}; !slices.Equal(run.Metrics, want) {
		t.Errorf("%+v", run.Metrics)
	}
	if run.Uploads != 3 || run.ParamsUploaded != 18 || run.UploadBytes != 72 || *run.SealedModelCid != "bmodel" || *run.ModelHash != (dao.Hash{4}).String() {
		t.Errorf("%+v", run)
	}
	// Whoever the plan or the beacon named may use the blobs.
	good := typed.Login{Audience: "blobs", Expiry: uint64(w.now.Add(time.Minute).Unix())}
	for name, want := range map[string]string{"trainer0": "not-found", "trainer1": "not-found", "trainer2": "not-found", "custodian2": "not-found", "trainer3": "forbidden"} {
		if p := w.do("GET", "/v1/runs/"+id.String()+"/blobs/"+strings.Repeat("00", 32), login(t, key(t, name), good), nil).problem(t); p != want {
			t.Errorf("%s: %s", name, p)
		}
	}
}

func TestEventStream(t *testing.T) {
	w := newWorld(t)
	req, id := w.order(w.market())
	into[gen.Run](t, w.do("POST", "/v1/runs", w.bearer(), req))

	if p := w.do("GET", "/v1/runs/"+dao.Hash{1}.String()+"/events", "", nil).problem(t); p != "not-found" {
		t.Error(p)
	}
	first, _ := readEvents(t, w, id, "", 1)
	if len(first) != 1 || first[0].Kind != "run.opened" || !strings.HasPrefix(first[0].Text, "The order is funded: 3 datasets") {
		t.Fatalf("%+v", first)
	}
	done := make(chan []gen.RunEvent)
	beats := 0
	go func() {
		events, n := readEvents(t, w, id, "1", 0) // resumes after the first, ends by itself
		beats = n
		done <- events
	}()
	time.Sleep(100 * time.Millisecond)
	kinds := w.story(id, 0)
	events := <-done
	if len(events) != len(kinds) {
		t.Fatalf("%d events, want %d", len(events), len(kinds))
	}
	for i, e := range events {
		if e.Seq != int64(i+2) || e.Kind != string(kinds[i]) {
			t.Errorf("event %d: %+v", i, e)
		}
	}
	if beats == 0 {
		t.Error("no heartbeat while the run was quiet")
	}
	last := events[len(events)-1]
	if last.State != "Settled" || *last.RoundsCompleted != 1 {
		t.Errorf("%+v", last)
	}
	measured := events[5]
	if measured.Loss == nil || *measured.Loss != 0.7 || measured.Party == nil || !strings.Contains(measured.Text, "loss 0.7000") {
		t.Errorf("%+v", measured)
	}
	// A client that has everything is told nothing and let go.
	if again, _ := readEvents(t, w, id, fmt.Sprint(last.Seq), 0); len(again) != 0 {
		t.Errorf("%+v", again)
	}
	if p := w.do("GET", "/v1/runs/"+id.String()+"/events", "", nil); p.status != 200 {
		t.Error(p.status)
	}
}

func TestPayouts(t *testing.T) {
	w := newWorld(t)
	req, id := w.order(w.market())
	into[gen.Run](t, w.do("POST", "/v1/runs", w.bearer(), req))
	path := "/v1/runs/" + id.String()
	if p := w.do("GET", path+"/payouts", "", nil).problem(t); p != "not-ready" {
		t.Error(p)
	}
	o := &settlement.Outcome{Scores: []int64{30, -10, 60}, Result: dao.Result{RoundsCompleted: 4}}
	for i := range 120 {
		o.Payouts = append(o.Payouts, dao.Payout{Index: uint64(i), Account: dao.Address{byte(i % 3)}, AmountWei: dao.WeiOf(int64(i + 1)), Kind: dao.PayoutKind(i % 6)})
	}
	tree, err := dao.PayoutTree(contracts.Escrow, EmbeddedChainID, id, o.Payouts)
	if err != nil {
		t.Fatal(err)
	}
	w.outcome = o
	w.chainRuns[id] = ChainRun{State: "Proposed", PayoutsRoot: dao.Hash{1}}
	if p := w.do("GET", path+"/payouts", "", nil).problem(t); p != "wrong-hash" {
		t.Error(p)
	}
	w.chainRuns[id] = ChainRun{State: "Proposed", PayoutsRoot: tree.Root()}
	if p := w.do("POST", path+"/claims", w.bearer(), "{}").problem(t); p != "not-ready" {
		t.Error(p)
	}
	w.chainRuns[id] = ChainRun{State: "Settled", PayoutsRoot: tree.Root()}
	v := into[gen.Payouts](t, w.do("GET", path+"/payouts", "", nil))
	if v.Root != tree.Root().String() || len(v.Payouts) != 120 || len(v.Scores) != 3 {
		t.Fatalf("%+v", v)
	}
	for i, p := range v.Payouts {
		var proof []dao.Hash
		for _, h := range p.Proof {
			x, err := dao.ParseHash(h)
			if err != nil {
				t.Fatal(err)
			}
			proof = append(proof, x)
		}
		if !dao.VerifyProof(tree.Root(), dao.PayoutLeaf(contracts.Escrow, EmbeddedChainID, id, o.Payouts[i]), proof) || p.Claimed || !p.Kind.Valid() {
			t.Fatalf("payout %d: %+v", i, p)
		}
	}
	if s := v.Scores; s[0].Score != 0.3 || s[1].Score != -0.1 || s[2].Score != 0.6 || s[0].GuaranteedWei != ether(10).String() || s[1].BonusWei != "0" || s[0].BonusWei != ether(10).String() {
		t.Errorf("%+v", s)
	}
	w.relayed = nil
	one := []string{dao.Address{1}.String()}
	v = into[gen.Payouts](t, w.do("POST", path+"/claims", w.bearer(), gen.ClaimRequest{Accounts: &one}))
	if !slices.Equal(w.relayed, []string{"claim 40"}) || !v.Payouts[1].Claimed || v.Payouts[0].Claimed {
		t.Errorf("%v", w.relayed)
	}
	mine := into[gen.AccountPayouts](t, w.do("GET", "/v1/accounts/"+one[0]+"/payouts", "", nil))
	// Account 1 has the indexes 1, 4, … 118 and was paid i+1 for each.
	if len(mine.Runs) != 1 || len(mine.Runs[0].Payouts) != 40 || mine.ClaimedWei != "2420" || mine.ClaimableWei != "0" || mine.PendingWei != "0" {
		t.Errorf("%+v", mine)
	}
	two := "/v1/accounts/" + dao.Address{2}.String() + "/payouts"
	if v := into[gen.AccountPayouts](t, w.do("GET", two, "", nil)); v.ClaimedWei != "0" || v.ClaimableWei != "2460" {
		t.Errorf("%+v", v)
	}
	w.chainRuns[id] = ChainRun{State: "Proposed", PayoutsRoot: tree.Root()}
	if v := into[gen.AccountPayouts](t, w.do("GET", two, "", nil)); v.PendingWei != "2460" || v.ClaimableWei != "0" {
		t.Errorf("%+v", v)
	}
	w.chainRuns[id] = ChainRun{State: "Settled", PayoutsRoot: dao.Hash{1}}
	if v := into[gen.AccountPayouts](t, w.do("GET", two, "", nil)); !slices.Equal(v.Unread, []string{id.String()}) || v.ClaimableWei != "0" {
		t.Errorf("%+v", v)
	}
	w.chainRuns[id] = ChainRun{State: "Settled", PayoutsRoot: tree.Root()}
	if v := into[gen.AccountPayouts](t, w.do("GET", "/v1/accounts/"+dao.Address{9}.String()+"/payouts", "", nil)); len(v.Runs) != 0 || v.ClaimableWei != "0" {
		t.Errorf("%+v", v)
	}
	into[gen.Payouts](t, w.do("POST", path+"/claims", w.bearer(), "{}"))
	into[gen.Payouts](t, w.do("POST", path+"/claims", w.bearer(), "{}"))
	if !slices.Equal(w.relayed, []string{"claim 40", "claim 50", "claim 30"}) {
		t.Errorf("%v", w.relayed)
	}
}

func TestGovernance(t *testing.T) {
	w := newWorld(t)
	creator := key(t, "creator").Address()
	id := w.addDataset(creator, 10, dao.DatasetProposed, policy(nil))
	w.admitted[creator] = false
	draft := func(q gen.ProposalDraftRequest) answer { return w.do("POST", "/v1/proposals", w.bearer(), q) }
	ids, prices := []string{id.String()}, []string{ether(5).String()}
	list := gen.ProposalDraftRequest{Template: gen.List, Title: "List rainfall", Datasets: &ids, Prices: &prices}
	d := into[gen.ProposalDraft](t, draft(list))
	if len(d.Actions) != 3 || !strings.HasPrefix(string(d.Actions[0].Calldata), "admit") || !strings.HasPrefix(string(d.Actions[2].Calldata), "list") ||
		!strings.HasPrefix(d.Description, "List rainfall") || string(d.Calldata) != "propose" || d.To != contracts.Governor.String() {
		t.Fatalf("%+v", d)
	}
	if again := into[gen.ProposalDraft](t, draft(list)); again.ProposalId == d.ProposalId {
		t.Error("two proposals share an id")
	}
	if p := w.do("GET", "/v1/proposals/"+d.ProposalId, "", nil).problem(t); p != "not-found" {
		t.Error(p)
	}
	if l := into[gen.ProposalList](t, w.do("GET", "/v1/proposals", "", nil)); len(l.Proposals) != 0 {
		t.Errorf("%+v", l)
	}

	unknown, twice, bps := []string{dao.Hash{1}.String()}, []string{ids[0], ids[0]}, 20_000
	ok := 4000
	for name, c := range map[string]struct {
		q    gen.ProposalDraftRequest
		want string
	}{
		"unknown dataset": {gen.ProposalDraftRequest{Template: gen.List, Title: "t", Datasets: &unknown}, "unknown-dataset"},
		"named twice":     {gen.ProposalDraftRequest{Template: gen.List, Title: "t", Datasets: &twice}, "malformed"},
		"no datasets":     {gen.ProposalDraftRequest{Template: gen.Suspend, Title: "t"}, "malformed"},
		"no price":        {gen.ProposalDraftRequest{Template: gen.Price, Title: "t"}, "malformed"},
		"bad price":       {gen.ProposalDraftRequest{Template: gen.Price, Title: "t", GuaranteedBps: &bps}, "malformed"},
		"unknown kind":    {gen.ProposalDraftRequest{Template: "mint", Title: "t"}, "malformed"},
		"control":         {gen.ProposalDraftRequest{Template: gen.Price, Title: "t", GuaranteedBps: &ok}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			if p := draft(c.q).problem(t); p != c.want {
				t.Errorf("got %q, want %q", p, c.want)
			}
		})
	}
	t.Run("would revert", func(t *testing.T) {
		w.refused = []*Revert{{Name: "BadStatus", Detail: "suspend was refused: BadStatus(datasetId: 0x…, status: 1)", Args: map[string]string{"status": "1"}, Advice: "Look at the dataset."}}
		a := draft(gen.ProposalDraftRequest{Template: gen.Suspend, Title: "t", Datasets: &ids})
		if a.problem(t) != "would-revert" || !strings.Contains(string(a.body), "BadStatus") {
			t.Errorf("%s", a.body)
		}
		w.refused = []*Revert{nil, nil, {Name: "NotAcknowledged", Detail: "list was refused: NotAcknowledged(datasetId: 0x…)"}}
		if a := draft(list); a.problem(t) != "not-ready" || !strings.Contains(string(a.body), "NotAcknowledged") {
			t.Errorf("%s", a.body)
		}
		w.refused = nil
	})

	n := d.ProposalId
	w.proposals[n] = ChainProposal{State: "Active", Snapshot: w.chain - 10, Proposer: creator}
	voter := w.builder
	standing := func() gen.BallotStanding {
		t.Helper()
		v := into[gen.Proposal](t, w.do("GET", "/v1/proposals/"+n+"?voter="+voter.Address().String(), "", nil))
		if v.Ballot == nil || !slices.Equal(v.Datasets, ids) {
			t.Fatalf("%+v", v)
		}
		return *v.Ballot
	}
	if b := standing(); !b.CanVote || b.Voted || b.PowerWei != "5" {
		t.Errorf("%+v", b)
	}
	w.votes = dao.Wei{}
	if b := standing(); b.CanVote || !strings.Contains(b.Reason, "delegated") {
		t.Errorf("%+v", b)
	}
	w.votes, w.voted = dao.WeiOf(5), true
	if b := standing(); b.CanVote || !b.Voted {
		t.Errorf("%+v", b)
	}
	w.voted = false
	w.proposals[n] = ChainProposal{State: "Pending", Snapshot: w.chain + 10, Proposer: creator}
	if b := standing(); b.CanVote || *b.Code != gen.StandingNotOpenYet || *b.Advice == "" {
		t.Errorf("%+v", b)
	}
	w.proposals[n] = ChainProposal{State: "Active", Snapshot: w.chain - 10, Proposer: creator}
	if v := into[gen.Proposal](t, w.do("GET", "/v1/proposals/"+n, "", nil)); v.Ballot != nil {
		t.Errorf("%+v", v.Ballot)
	}
	if p := w.do("GET", "/v1/proposals?voter=nobody", "", nil).problem(t); p != "malformed" {
		t.Error(p)
	}
	ballot := func(k *typed.Key, nonce uint64) gen.VoteRequest {
		pid, err := proposalID(n)
		if err != nil {
			t.Fatal(err)
		}
		return gen.VoteRequest{Voter: voter.Address().String(), Support: 1, Nonce: int64(nonce), Signature: sign(t, k, governorDomain, &typed.Ballot{ProposalID: pid, Support: 1, Voter: voter.Address(), Nonce: nonce})}
	}
	vote := func(q gen.VoteRequest) answer { return w.do("POST", "/v1/proposals/"+n+"/votes", w.bearer(), q) }
	if p := vote(ballot(key(t, "other"), 0)).problem(t); p != "wrong-signer" {
		t.Error(p)
	}
	if p := vote(ballot(voter, 1)).problem(t); p != "replayed" {
		t.Error(p)
	}
	w.votes = dao.Wei{}
	if p := vote(ballot(voter, 0)).problem(t); p != "no-votes" {
		t.Error(p)
	}
	w.votes = dao.WeiOf(5)
	if v := into[gen.Proposal](t, vote(ballot(voter, 0))); v.VotesFor != "5" || v.State != "Active" || string(v.Queue.Calldata) != "queue" || len(v.Actions) != 3 {
		t.Errorf("%+v", v)
	}
	w.voted = true
	if p := vote(ballot(voter, 0)).problem(t); p != "conflict" {
		t.Error(p)
	}
	v := w.proposals[n]
	v.State = "Defeated"
	w.proposals[n] = v
	if p := vote(ballot(voter, 0)).problem(t); p != "voting-closed" {
		t.Error(p)
	}
	// A client that lost the answer asks again, however late, and is told the
	// same; the vote counts once.
	w.counted = true
	if v := into[gen.Proposal](t, vote(ballot(voter, 0))); v.VotesFor != "5" || v.State != "Defeated" {
		t.Errorf("a repeated ballot: %+v", v)
	}
	if p := vote(ballot(key(t, "other"), 0)).problem(t); p != "wrong-signer" {
		t.Error(p)
	}
	if l := into[gen.ProposalList](t, w.do("GET", "/v1/proposals", "", nil)); len(l.Proposals) != 1 {
		t.Errorf("%+v", l)
	}
}

func TestDelegation(t *testing.T) {
	w := newWorld(t)
	k, to := w.builder, dao.Address{7}
	req := func(s *typed.Key, nonce, expiry uint64) gen.DelegationRequest {
		return gen.DelegationRequest{Delegator: k.Address().String(), Delegatee: to.String(), Nonce: int64(nonce), Expiry: int64(expiry),
			Signature: sign(t, s, tokenDomain, &typed.Delegation{Delegatee: to, Nonce: nonce, Expiry: expiry})}
	}
	post := func(q gen.DelegationRequest) answer { return w.do("POST", "/v1/delegations", w.bearer(), q) }
	for name, c := range map[string]struct {
		q    gen.DelegationRequest
		want string
	}{
		"other signer": {req(key(t, "other"), 0, w.chain+60), "wrong-signer"},
		"expired":      {req(k, 0, w.chain-1), "expired"},
		"nonce":        {req(k, 3, w.chain+60), "replayed"},
	} {
		if p := post(c.q).problem(t); p != c.want {
			t.Errorf("%s: got %q, want %q", name, p, c.want)
		}
	}
	for range 2 {
		if a := into[gen.Account](t, post(req(k, 0, w.chain+60))); a.Delegate != to.String() {
			t.Errorf("%+v", a)
		}
	}
	if !slices.Equal(w.relayed, []string{"delegate"}) {
		t.Errorf("%v", w.relayed)
	}
}

func TestNetworkViews(t *testing.T) {
	w := newWorld(t)
	s := into[gen.Status](t, w.do("GET", "/v1/status", "", nil))
	if !s.Ready || s.Epoch != 1 || s.ChainId != EmbeddedChainID || s.Limits.ContentBytes != 1000 || s.CreditName != "Sahm Credit" {
		t.Errorf("%+v", s)
	}
	if c := into[gen.Committee](t, w.do("GET", "/v1/custodians", "", nil)); len(c.Members) != 3 || c.Threshold != 2 || !c.Members[0].Connected {
		t.Errorf("%+v", c)
	}
	if l := into[gen.TrainerList](t, w.do("GET", "/v1/trainers", "", nil)); len(l.Trainers) != 5 {
		t.Errorf("%+v", l)
	}
	a := into[gen.Account](t, w.do("GET", "/v1/accounts/"+w.builder.Address().String(), "", nil))
	if a.CreditWei != ether(10_000).String() || a.Delegate != (dao.Address{}).String() {
		t.Errorf("%+v", a)
	}
}

// TestSentences: every kind of fact has words of its own.
func TestSentences(t *testing.T) {
	seen := map[string]string{}
	kinds := []market.EventKind{market.RunOpened, market.RunPlanned, market.ChainAssigned, market.ChainDrawn, market.ChainCommitted, market.StatsOpened,
		market.RoundOpened, market.RoundVoid, market.ModelSealed, market.ChainProposed, market.ChainSettled, market.ChainRefunded, market.RunStopped}
	for _, k := range []protocol.Kind{protocol.RunKeysReply, protocol.RunSeeds, protocol.SeedsAcked, protocol.KeyRequests, protocol.KeyReleased, protocol.DataReady,
		protocol.RoundEvaled, protocol.RoundUploads, protocol.RoundAcked, protocol.GradRevealed, protocol.GradChecked, protocol.RoundSums, protocol.RunReceipted,
		protocol.ScoresAcked, protocol.RunScored, protocol.RunSigned, protocol.RunClosed} {
		kinds = append(kinds, market.EventKind(k))
	}
	for _, k := range kinds {
		text := sentence(RunEvent{Event: market.Event{Kind: k, Round: 1, Body: json.RawMessage("{}")}}, newProgress())
		if other, ok := seen[text]; ok || !strings.HasSuffix(text, ".") || strings.Contains(text, string(k)) {
			t.Errorf("%s: %q (as %s)", k, text, other)
		}
		seen[text] = string(k)
	}
}

func TestWaitingFor(t *testing.T) {
	a := func(task protocol.Kind, round uint32, to byte) market.Action {
		return market.Action{Kind: market.DoTask, Task: task, Round: round, To: dao.Address{to}}
	}
	for _, c := range []struct {
		actions []market.Action
		phase   market.Phase
		want    []string
	}{
		{nil, market.PhaseProposed, []string{"the challenge window to end"}},
		{nil, market.PhaseSettled, []string{}},
		{[]market.Action{{Kind: market.DoPlan}}, market.PhaseFunded, []string{"the coordinator to choose trainers"}},
		{[]market.Action{a(protocol.RoundTrain, 2, 1), a(protocol.RoundTrain, 2, 2)}, market.PhaseTraining, []string{"2 trainers to train and upload a masked update in round 2"}},
		{[]market.Action{a(protocol.RoundTrain, 0, 1)}, market.PhaseAssigned, []string{"1 trainer to upload masked statistics"}},
		{[]market.Action{a(protocol.KeyRelease, 0, 1), a(protocol.KeyRelease, 0, 1), a(protocol.DataOpen, 0, 2)}, market.PhaseAssigned,
			[]string{"1 custodian to release its key pieces", "1 trainer to fetch and open its data"}},
	} {
		if got := waitingFor(c.actions, c.phase, false); !slices.Equal(got, c.want) {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
