// Package protocol is the vocabulary of a run between the coordinator and the
// daemons (trainers and custodians): every message body, the signed envelope
// around it, and the checks that both ends share. It is pure: transport is
// mpc/wire and the blob store, decisions are taken by server/coordinator,
// mpc/custodian and trainer.
//
// The bus and the coordinator are untrusted. An envelope proves who wrote a
// body for which run, attempt and round; it never proves that the body is
// true. What a daemon relies on it reads from its own chain node or checks
// against a hash that it finds there.
package protocol

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"sahm/dao"
	"sahm/dao/typed"
)

// Errors of message handling.
var (
	ErrMalformed = errors.New("malformed message")
	ErrKind      = errors.New("unexpected message kind")
)

// Kind names a message. Tasks go from the coordinator to a daemon; each has
// one reply kind.
type Kind string

// Tasks and their replies.
const (
	DatasetCheck Kind = "dataset.check" // → custodian: DatasetCheckTask
	DatasetAcked Kind = "dataset.acked" // ←            DatasetAckReply

	RunKeys      Kind = "run.keys"      // → custodian: RunKeysTask
	RunKeysReply Kind = "run.keys.ok"   // ←            RunKeyReply
	RunInvite    Kind = "run.invite"    // → trainer:   InviteTask (all its seats)
	RunSeeds     Kind = "run.seeds"     // ←            SeedsReply
	SeedsCheck   Kind = "seeds.check"   // → custodian: SeedsTask
	SeedsAcked   Kind = "seeds.acked"   // ←            SeedAckReply
	RunAssigned  Kind = "run.assigned"  // → trainer, evaluator, recomputer: AssignedTask
	KeyRequests  Kind = "key.requests"  // ←            KeyRequestsReply
	KeyRelease   Kind = "key.release"   // → custodian: KeyReleaseTask
	KeyReleased  Kind = "key.released"  // ←            KeyReleaseReply
	DataOpen     Kind = "data.open"     // → trainer, evaluator, recomputer: DataOpenTask
	DataReady    Kind = "data.ready"    // ←            DataReadyReply
	RoundEval    Kind = "round.eval"    // → evaluator: EvalTask
	RoundEvaled  Kind = "round.evaled"  // ←            EvalReply
	RoundTrain   Kind = "round.train"   // → trainer:   TrainTask (statistics when round 0)
	RoundUploads Kind = "round.uploads" // ←            UploadsReply
	GradReveal   Kind = "grad.reveal"   // → evaluator: RevealTask
	GradRevealed Kind = "grad.revealed" // ←            RevealReply
	GradCheck    Kind = "grad.check"    // → recomputer: GradCheckTask
	GradChecked  Kind = "grad.checked"  // ←            GradCheckReply
	RoundAck     Kind = "round.ack"     // → custodian: RoundAckTask
	RoundAcked   Kind = "round.acked"   // ←            RoundAckReply
	RoundUnmask  Kind = "round.unmask"  // → custodian: UnmaskTask
	RoundSums    Kind = "round.sums"    // ←            SumsReply
	RunReceipts  Kind = "run.receipts"  // → trainer, evaluator, recomputer: FinishTask
	RunReceipted Kind = "run.receipted" // ←            ReceiptsReply
	ScoresAck    Kind = "scores.ack"    // → custodian: ScoresAckTask
	ScoresAcked  Kind = "scores.acked"  // ←            ScoresAckReply
	RunScores    Kind = "run.scores"    // → custodian: ScoresTask
	RunScored    Kind = "run.scored"    // ←            ScoresReply
	RunSign      Kind = "run.sign"      // → custodian: SignTask
	RunSigned    Kind = "run.signed"    // ←            SignReply
	RunClose     Kind = "run.close"     // → everyone:  CloseTask
	RunClosed    Kind = "run.closed"    // ←            empty

	// Refused is the reply to any task that the daemon will not do: a
	// Refusal body. It is final for custodians' protocol violations and
	// retried by the coordinator when Retry is set.
	Refused Kind = "refused"
)

// Bytes is binary content: standard base64 in JSON.
type Bytes []byte

// MarshalText implements encoding.TextMarshaler.
func (b Bytes) MarshalText() ([]byte, error) {
	return []byte(base64.StdEncoding.EncodeToString(b)), nil
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (b *Bytes) UnmarshalText(t []byte) error {
	v, err := base64.StdEncoding.Strict().DecodeString(string(t))
	*b = v
	return err
}

// Document is a JSON document that travels as text, byte for byte, because its
// hash matters: encoding/json would rewrite characters inside a raw message.
type Document []byte

// MarshalText implements encoding.TextMarshaler.
func (d Document) MarshalText() ([]byte, error) { return d, nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Document) UnmarshalText(t []byte) error {
	*d = append(Document(nil), t...)
	return nil
}

// Envelope is one signed message.
type Envelope struct {
	Kind    Kind        `json:"kind"`
	RunID   dao.RunID   `json:"runId"` // zero for dataset.check
	Attempt uint32      `json:"attempt"`
	Round   uint32      `json:"round"`
	From    dao.Address `json:"from"`
	// Task is the coordinator's id of the task; a reply repeats it. It is
	// not signed: it only routes.
	Task string          `json:"task"`
	Body json.RawMessage `json:"body"`
	Sig  Bytes           `json:"sig"`
}

func (e *Envelope) message() *typed.Body {
	return &typed.Body{Kind: string(e.Kind), RunID: e.RunID, Attempt: e.Attempt, Round: e.Round, From: e.From, Hash: dao.Keccak256(e.Body)}
}

// Header carries an envelope's signed context.
type Header struct {
	Kind    Kind
	RunID   dao.RunID
	Attempt uint32
	Round   uint32
	Task    string
}

// Sign encodes body and signs the envelope in the escrow's domain.
func Sign(s typed.Signer, d typed.Domain, h Header, body any) (*Envelope, error) {
	raw, err := json.Marshal(body)
	if err != nil {
		return nil, fmt.Errorf("encoding %s: %w", h.Kind, err)
	}
	e := &Envelope{Kind: h.Kind, RunID: h.RunID, Attempt: h.Attempt, Round: h.Round, From: s.Address(), Task: h.Task, Body: raw}
	e.Sig, err = typed.Sign(s, d, e.message())
	return e, err
}

// Verify checks the signature of e.From over kind, run, attempt, round and
// body.
func (e *Envelope) Verify(d typed.Domain) error {
	return typed.Verify(d, e.message(), e.Sig, e.From)
}

// Decode parses an envelope's JSON. It does not verify it.
func Decode(b []byte) (*Envelope, error) {
	var e Envelope
	if err := strict(b, &e); err != nil {
		return nil, err
	}
	if e.Kind == "" || len(e.Body) == 0 {
		return nil, fmt.Errorf("%w: kind or body missing", ErrMalformed)
	}
	return &e, nil
}

// Into parses the body of an envelope of the wanted kind; unknown fields are
// refused.
func (e *Envelope) Into(want Kind, v any) error {
	if e.Kind != want {
		return fmt.Errorf("%w: %s, want %s", ErrKind, e.Kind, want)
	}
	return strict(e.Body, v)
}

func strict(b []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		return fmt.Errorf("%w: %v", ErrMalformed, err)
	}
	if _, err := d.Token(); err != io.EOF { // More says no before a stray bracket
		return fmt.Errorf("%w: trailing data", ErrMalformed)
	}
	return nil
}
