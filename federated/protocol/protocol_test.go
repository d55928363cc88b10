package protocol_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
)

func key(t testing.TB, name string) *typed.Key {
	t.Helper()
	h := dao.Keccak256([]byte(name))
	k, err := typed.NewKey(h[:])
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func escrow() typed.Domain { return typed.EscrowDomain(1337, dao.Address{9}) }

func signed(t testing.TB, by *typed.Key, body any) *protocol.Envelope {
	t.Helper()
	e, err := protocol.Sign(by, escrow(), protocol.Header{Kind: protocol.RoundEvaled, RunID: dao.Hash{1}, Attempt: 2, Round: 3, Task: "task"}, body)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// overWire is an envelope as the other end reads it.
func overWire(t testing.TB, e *protocol.Envelope) *protocol.Envelope {
	t.Helper()
	raw, err := json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	out, err := protocol.Decode(raw)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestEnvelope(t *testing.T) {
	alice, bob := key(t, "alice"), key(t, "bob")
	body := protocol.EvalReply{ModelHash: dao.Hash{5}, Loss: 0.25, Accuracy: 0.5}
	good := overWire(t, signed(t, alice, body))
	if err := good.Verify(escrow()); err != nil {
		t.Fatal(err)
	}
	var back protocol.EvalReply
	if err := good.Into(protocol.RoundEvaled, &back); err != nil || back != body {
		t.Errorf("%+v, %v", back, err)
	}
	if err := good.Into(protocol.RoundUploads, &back); !errors.Is(err, protocol.ErrKind) {
		t.Errorf("another kind: %v", err)
	}
	if err := good.Into(protocol.RoundEvaled, &protocol.RevealTask{}); !errors.Is(err, protocol.ErrMalformed) {
		t.Errorf("unknown fields in a body: %v", err)
	}

	// The task's id only routes.
	routed := *good
	routed.Task = "another"
	if err := routed.Verify(escrow()); err != nil {
		t.Errorf("the task id is signed: %v", err)
	}
	for name, edit := range map[string]func(*protocol.Envelope){
		"kind":            func(e *protocol.Envelope) { e.Kind = protocol.RoundUploads },
		"run":             func(e *protocol.Envelope) { e.RunID[0] ^= 1 },
		"attempt":         func(e *protocol.Envelope) { e.Attempt++ },
		"round":           func(e *protocol.Envelope) { e.Round++ },
		"sender":          func(e *protocol.Envelope) { e.From = bob.Address() },
		"body":            func(e *protocol.Envelope) { e.Body = bytes.Replace(e.Body, []byte("0.5"), []byte("0.6"), 1) },
		"space in a body": func(e *protocol.Envelope) { e.Body = append(e.Body, ' ') },
		"signature":       func(e *protocol.Envelope) { e.Sig = bytes.Clone(e.Sig); e.Sig[3] ^= 1 },
		"no signature":    func(e *protocol.Envelope) { e.Sig = nil },
		"another's signature": func(e *protocol.Envelope) {
			e.Sig = signed(t, bob, body).Sig
		},
	} {
		e := *good
		edit(&e)
		if err := e.Verify(escrow()); !errors.Is(err, typed.ErrBadSignature) && !errors.Is(err, typed.ErrWrongSigner) {
			t.Errorf("%s altered: %v", name, err)
		}
	}
	for name, d := range map[string]typed.Domain{
		"chain": typed.EscrowDomain(1, dao.Address{9}), "escrow": typed.EscrowDomain(1337, dao.Address{8}), "registry": typed.RegistryDomain(1337, dao.Address{9}),
	} {
		if err := good.Verify(d); err == nil {
			t.Errorf("good for another %s", name)
		}
	}
}

func TestSignErrors(t *testing.T) {
	if _, err := protocol.Sign(key(t, "alice"), escrow(), protocol.Header{Kind: protocol.RunClosed}, func() {}); err == nil {
		t.Error("a body that is no JSON was signed")
	}
}

func TestDecode(t *testing.T) {
	raw, err := json.Marshal(signed(t, key(t, "alice"), protocol.CloseTask{}))
	if err != nil {
		t.Fatal(err)
	}
	good := string(raw)
	for name, bad := range map[string]string{
		"empty":          "",
		"not JSON":       "{",
		"null":           "null",
		"an array":       "[" + good + "]",
		"unknown field":  strings.Replace(good, `"task"`, `"role":1,"task"`, 1),
		"no kind":        strings.Replace(good, `"round.evaled"`, `""`, 1),
		"no body":        strings.Replace(good, `"body":{},`, "", 1),
		"bad hash":       strings.Replace(good, `"runId":"0x01`, `"runId":"0x`, 1),
		"negative round": strings.Replace(good, `"round":3`, `"round":-3`, 1),
		"huge attempt":   strings.Replace(good, `"attempt":2`, `"attempt":4294967296`, 1),
		"bad base64":     strings.Replace(good, `"sig":"`, `"sig":"!`, 1),
		"trailing":       good + good,
		"a stray brace":  good + "}",
	} {
		if _, err := protocol.Decode([]byte(bad)); !errors.Is(err, protocol.ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := protocol.Decode([]byte(good + "\n")); err != nil {
		t.Errorf("control: %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	raw, err := json.Marshal(signed(f, key(f, "alice"), protocol.EvalReply{Loss: 1}))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Fuzz(func(t *testing.T, b []byte) {
		e, err := protocol.Decode(b)
		if err != nil {
			if !errors.Is(err, protocol.ErrMalformed) {
				t.Fatalf("unnamed error %v", err)
			}
			return
		}
		// What was read can be checked, and sent on unchanged: the second
		// reader sees the same signed context and body.
		_ = e.Verify(escrow())
		again, err := json.Marshal(e)
		if err != nil {
			t.Fatalf("cannot be sent on: %v", err)
		}
		back, err := protocol.Decode(again)
		if err != nil || back.Kind != e.Kind || back.RunID != e.RunID || back.Attempt != e.Attempt || back.Round != e.Round || back.From != e.From || !bytes.Equal(back.Sig, e.Sig) {
			t.Fatalf("%+v became %+v, %v", e, back, err)
		}
	})
}

// TestBytesAndDocuments: binary content and documents arrive byte for byte.
func TestBytesAndDocuments(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		type both struct {
			B protocol.Bytes
			D protocol.Document
		}
		in := both{rapid.SliceOf(rapid.Byte()).Draw(t, "bytes"), protocol.Document(rapid.String().Draw(t, "text"))}
		raw, err := json.Marshal(in)
		if err != nil {
			t.Fatal(err)
		}
		var out both
		if err := json.Unmarshal(raw, &out); err != nil || !bytes.Equal(in.B, out.B) || !bytes.Equal(in.D, out.D) {
			t.Fatalf("%s: %+v, %v", raw, out, err)
		}
	})
	for _, doc := range []string{`{"a":"<b>&"}`, "{ \"a\": 1 }\n", "{\"a\":\"\u2028\"}"} {
		raw, err := json.Marshal(protocol.RunDocs{Spec: protocol.Document(doc), Schema: protocol.Document(doc)})
		var back protocol.RunDocs
		if err == nil {
			err = json.Unmarshal(raw, &back)
		}
		if err != nil || string(back.Spec) != doc || string(back.Schema) != doc {
			t.Errorf("%q became %q, %v", doc, back.Spec, err)
		}
	}
	var b protocol.Bytes
	for _, bad := range []string{`"A"`, `"AA="`, `"AB=="`, `"AA==\n"`} { // "AB==" has stray bits
		if err := json.Unmarshal([]byte(bad), &b); err == nil && bad != `"AA==\n"` {
			t.Errorf("%s was read as base64", bad)
		}
	}
}
