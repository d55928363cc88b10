package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"mime"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

type hexUint = hexutil.Uint64

const (
	maxBody     = 5 << 20
	maxBatch    = 1000
	maxInFlight = 64
	callTimeout = 30 * time.Second
)

// JSON-RPC 2.0 error codes.
const (
	codeParse          = -32700
	codeInvalidRequest = -32600
	codeMethodNotFound = -32601
	codeInvalidParams  = -32602
	codeInternal       = -32603
	codeServer         = -32000
)

// allowed lists what a client may call: reading, and sending what is already
// signed. Left out on purpose: anything with the node's keys
// (eth_sendTransaction, eth_sign), filters and subscriptions (state in the
// node for whoever asks), and every other namespace.
var allowed = map[string]bool{
	"eth_accounts": true, "eth_blobBaseFee": true, "eth_blockNumber": true, "eth_call": true, "eth_chainId": true,
	"eth_config": true, "eth_createAccessList": true, "eth_estimateGas": true, "eth_feeHistory": true, "eth_gasPrice": true,
	"eth_getBalance": true, "eth_getBlockByHash": true, "eth_getBlockByNumber": true, "eth_getBlockReceipts": true,
	"eth_getBlockTransactionCountByHash": true, "eth_getBlockTransactionCountByNumber": true, "eth_getCode": true,
	"eth_getHeaderByHash": true, "eth_getHeaderByNumber": true, "eth_getLogs": true, "eth_getProof": true,
	"eth_getRawTransactionByHash": true, "eth_getStorageAt": true, "eth_getTransactionByBlockHashAndIndex": true,
	"eth_getTransactionByBlockNumberAndIndex": true, "eth_getTransactionByHash": true, "eth_getTransactionCount": true,
	"eth_getTransactionReceipt": true, "eth_maxPriorityFeePerGas": true, "eth_sendRawTransaction": true,
	"eth_simulateV1": true, "eth_syncing": true,
	"net_listening": true, "net_peerCount": true, "net_version": true,
	"web3_clientVersion": true, "web3_sha3": true,
}

// gate is the handler in front of the node.
type gate struct {
	upstream *rpc.Client
	journal  *rawLog
	log      *slog.Logger
	signer   types.Signer
	chainID  *big.Int
	origins  []string
	slots    chan struct{}

	// Of the sealing goroutine (and of Start before it runs).
	missing []*types.Transaction
	replays int
	blocks  int
}

func newGate(upstream *rpc.Client, journal *rawLog, cfg Config) *gate {
	id := new(big.Int).SetUint64(cfg.ChainID)
	return &gate{
		upstream: upstream, journal: journal, log: cfg.Logger, signer: types.LatestSignerForChainID(id), chainID: id,
		origins: cfg.Origins, slots: make(chan struct{}, maxInFlight),
	}
}

func (g *gate) close() { g.upstream.Close() }

type request struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Method  string          `json:"method"`
	Params  json.RawMessage `json:"params"`
}

type response struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *rpcError       `json:"error,omitempty"`
}

type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

func failure(code int, format string, args ...any) *rpcError {
	return &rpcError{Code: code, Message: fmt.Sprintf(format, args...)}
}

// ServeHTTP implements http.Handler.
func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	g.cors(w, r)
	switch r.Method {
	case http.MethodOptions:
		w.WriteHeader(http.StatusNoContent)
		return
	case http.MethodPost:
	default:
		w.Header().Set("Allow", "POST, OPTIONS")
		http.Error(w, "JSON-RPC 2.0 over POST", http.StatusMethodNotAllowed)
		return
	}
	if t, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || !strings.HasPrefix(t, "application/json") {
		http.Error(w, "content type must be application/json", http.StatusUnsupportedMediaType)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		var big *http.MaxBytesError
		if errors.As(err, &big) {
			g.write(w, http.StatusRequestEntityTooLarge, response{Error: failure(codeInvalidRequest, "request is larger than %d bytes", maxBody)})
			return
		}
		g.write(w, http.StatusBadRequest, response{Error: failure(codeParse, "cannot read the request")})
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), callTimeout)
	defer cancel()
	select {
	case g.slots <- struct{}{}:
		defer func() { <-g.slots }()
	case <-ctx.Done():
		g.write(w, http.StatusServiceUnavailable, response{Error: failure(codeServer, "too many requests")})
		return
	}
	g.dispatch(ctx, w, body)
}

func (g *gate) cors(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	origin := r.Header.Get("Origin")
	switch {
	case g.origins == nil:
		h.Set("Access-Control-Allow-Origin", "*")
	case slices.Contains(g.origins, origin):
		h.Set("Access-Control-Allow-Origin", origin)
		h.Add("Vary", "Origin")
	default:
		h.Add("Vary", "Origin")
		return
	}
	h.Set("Access-Control-Allow-Methods", "POST, OPTIONS")
	h.Set("Access-Control-Allow-Headers", "Content-Type, Accept")
	h.Set("Access-Control-Max-Age", "600")
}

// dispatch answers a single request or a batch.
func (g *gate) dispatch(ctx context.Context, w http.ResponseWriter, body []byte) {
	body = bytes.TrimSpace(body)
	if len(body) == 0 || body[0] != '[' {
		res, reply := g.answer(ctx, body)
		if !reply {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		g.write(w, http.StatusOK, res)
		return
	}
	var batch []json.RawMessage
	if err := json.Unmarshal(body, &batch); err != nil {
		g.write(w, http.StatusOK, response{Error: failure(codeParse, "not JSON")})
		return
	}
	if n := len(batch); n == 0 || n > maxBatch {
		g.write(w, http.StatusOK, response{Error: failure(codeInvalidRequest, "a batch holds 1 to %d requests", maxBatch)})
		return
	}
	var out []response
	for _, one := range batch { // in order: a client's transactions depend on it
		if res, reply := g.answer(ctx, one); reply {
			out = append(out, res)
		}
	}
	if len(out) == 0 {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	g.write(w, http.StatusOK, out)
}

// answer executes one request. reply is false for notifications.
func (g *gate) answer(ctx context.Context, body []byte) (res response, reply bool) {
	var q request
	if err := json.Unmarshal(body, &q); err != nil {
		if !json.Valid(body) {
			return response{Error: failure(codeParse, "not JSON")}, true
		}
		return response{Error: failure(codeInvalidRequest, "not a request")}, true
	}
	if q.Version != "2.0" || q.Method == "" || !validID(q.ID) {
		return response{Error: failure(codeInvalidRequest, "not a JSON-RPC 2.0 request")}, true
	}
	result, e := g.call(ctx, q.Method, q.Params)
	return response{ID: q.ID, Result: result, Error: e}, len(q.ID) > 0
}

// validID: absent, null, a string or a number.
func validID(id json.RawMessage) bool {
	return len(id) == 0 || (id[0] != '{' && id[0] != '[' && id[0] != 't' && id[0] != 'f')
}

func (g *gate) call(ctx context.Context, method string, raw json.RawMessage) (json.RawMessage, *rpcError) {
	if !allowed[method] {
		return nil, failure(codeMethodNotFound, "the method %s does not exist/is not available", method)
	}
	var params []json.RawMessage
	if len(raw) > 0 && string(raw) != "null" {
		if err := json.Unmarshal(raw, &params); err != nil {
			return nil, failure(codeInvalidParams, "params must be an array")
		}
	}
	if method == "eth_sendRawTransaction" {
		return g.sendRaw(ctx, params)
	}
	args := make([]any, len(params))
	for i, p := range params {
		args[i] = p
	}
	return g.forward(ctx, method, args...)
}

func (g *gate) forward(ctx context.Context, method string, args ...any) (json.RawMessage, *rpcError) {
	var out json.RawMessage
	err := g.upstream.CallContext(ctx, &out, method, args...)
	if err == nil {
		if len(out) == 0 {
			out = json.RawMessage("null")
		}
		return out, nil
	}
	var coded rpc.Error
	if !errors.As(err, &coded) {
		if ctx.Err() != nil {
			return nil, failure(codeInternal, "timed out")
		}
		g.log.Error("the node did not answer", "method", method, "error", err.Error())
		return nil, failure(codeInternal, "internal error")
	}
	e := &rpcError{Code: coded.ErrorCode(), Message: coded.Error()}
	var data rpc.DataError
	if errors.As(err, &data) {
		e.Data = data.ErrorData()
	}
	return nil, e
}

// sendRaw journals a signed transaction, then gives it to the pool.
func (g *gate) sendRaw(ctx context.Context, params []json.RawMessage) (json.RawMessage, *rpcError) {
	var raw hexutil.Bytes
	if len(params) != 1 || json.Unmarshal(params[0], &raw) != nil {
		return nil, failure(codeInvalidParams, "eth_sendRawTransaction takes one hex string")
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return nil, failure(codeServer, "cannot decode transaction: %v", err)
	}
	if !tx.Protected() || tx.ChainId().Cmp(g.chainID) != 0 {
		return nil, failure(codeServer, "transaction is not for chain id %s", g.chainID)
	}
	if _, err := types.Sender(g.signer, tx); err != nil {
		return nil, failure(codeServer, "invalid sender")
	}
	fresh, err := g.journal.add(tx)
	if err != nil {
		g.log.Error("cannot journal a transaction", "tx", tx.Hash().Hex(), "error", err.Error())
		return nil, failure(codeInternal, "internal error")
	}
	// Once journalled it must not depend on the client staying connected.
	send, cancel := context.WithTimeout(context.WithoutCancel(ctx), callTimeout)
	defer cancel()
	out, e := g.forward(send, "eth_sendRawTransaction", raw)
	switch {
	case e != nil && fresh && e.Code != codeInternal: // an internal error leaves it open
		g.journal.drop(tx.Hash()) // the client is told that it failed
	case e == nil && !fresh:
		// Another request with the same bytes may have dropped it meanwhile.
		if _, err := g.journal.add(tx); err != nil {
			return nil, failure(codeInternal, "internal error")
		}
	}
	return out, e
}

func (g *gate) write(w http.ResponseWriter, status int, v any) {
	b, err := json.Marshal(fill(v))
	if err != nil {
		g.log.Error("cannot encode an answer", "error", err.Error())
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	w.Write(b) // the client is gone if this fails
}

// fill adds what every answer has.
func fill(v any) any {
	one := func(r response) response {
		r.Version = "2.0"
		if len(r.ID) == 0 {
			r.ID = json.RawMessage("null")
		}
		return r
	}
	switch v := v.(type) {
	case response:
		return one(v)
	case []response:
		for i := range v {
			v[i] = one(v[i])
		}
		return v
	default:
		return v
	}
}

// loopback is an http.RoundTripper that calls a handler.
type loopback struct{ h http.Handler }

// RoundTrip implements http.RoundTripper.
func (l loopback) RoundTrip(r *http.Request) (*http.Response, error) {
	w := &buffered{header: http.Header{}, status: http.StatusOK}
	l.h.ServeHTTP(w, r)
	if r.Body != nil {
		r.Body.Close()
	}
	return &http.Response{
		Status: http.StatusText(w.status), StatusCode: w.status, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: w.header, Body: io.NopCloser(&w.body), ContentLength: int64(w.body.Len()), Request: r,
	}, nil
}

type buffered struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (b *buffered) Header() http.Header         { return b.header }
func (b *buffered) WriteHeader(status int)      { b.status = status }
func (b *buffered) Write(p []byte) (int, error) { return b.body.Write(p) }
