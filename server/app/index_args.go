package app

import (
	"encoding"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"unicode"

	"sahm/dao/chain"
	"sahm/server/store"
)

// jsonArgs writes decoded ABI values as JSON: bytes and addresses as 0x-hex,
// 256-bit integers as decimal text, smaller ones as numbers, tuples by their
// members' Solidity names. Types of package dao read it back.
func jsonArgs(args map[string]any) (json.RawMessage, error) {
	out := make(map[string]any, len(args))
	for name, v := range args {
		out[name] = plain(reflect.ValueOf(v))
	}
	b, err := json.Marshal(out)
	if err != nil {
		return nil, fmt.Errorf("event arguments: %w", err)
	}
	return b, nil
}

func plain(v reflect.Value) any {
	if !v.IsValid() {
		return nil
	}
	if t, ok := v.Interface().(encoding.TextMarshaler); ok { // addresses, hashes and *big.Int
		if b, err := t.MarshalText(); err == nil {
			return string(b)
		}
	}
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			b := make([]byte, v.Len())
			reflect.Copy(reflect.ValueOf(b), v)
			return "0x" + hex.EncodeToString(b)
		}
		list := make([]any, v.Len())
		for i := range list {
			list[i] = plain(v.Index(i))
		}
		return list
	case reflect.Struct:
		fields := make(map[string]any, v.NumField())
		for i := range v.NumField() {
			name := v.Type().Field(i).Tag.Get("json") // go-ethereum puts the ABI's name there
			if name == "" {
				name = v.Type().Field(i).Name
			}
			fields[name] = plain(v.Field(i))
		}
		return fields
	case reflect.Pointer, reflect.Interface:
		return plain(v.Elem())
	}
	return v.Interface()
}

// storeEvent is a log as the store keeps it.
func storeEvent(e *chain.Event) (store.ChainEvent, error) {
	args, err := jsonArgs(e.Args)
	if err != nil {
		return store.ChainEvent{}, fmt.Errorf("%s in transaction %s: %w", e.Name, e.TxHash, err)
	}
	out := store.ChainEvent{Block: storeBlock(e.Block), TimeSec: e.Time, TxHash: e.TxHash.String(), LogIndex: uint64(e.LogIndex),
		Address: e.Contract.String(), Data: e.Data, Name: e.Name, Args: args}
	for _, t := range e.Topics {
		out.Topics = append(out.Topics, t.String())
	}
	return out, nil
}

func storeBlock(b chain.BlockRef) store.ChainBlock {
	if b.IsZero() {
		return store.ChainBlock{}
	}
	return store.ChainBlock{Number: b.Number, Hash: b.Hash.String()}
}

// storable makes text that strangers put on the chain fit every database:
// valid UTF-8 without NUL.
func storable(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}

// shownText is storable text that somebody put on the chain past the API, which
// would have refused it: what controls a terminal, turns text around or hides
// is replaced.
func shownText(s string) string {
	return strings.Map(func(r rune) rune {
		if r != '\u200c' && r != '\u200d' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp) {
			return '\uFFFD'
		}
		return r
	}, storable(s))
}

// shorten cuts text for people to at most n runes.
func shorten(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}

// bornMs orders what the chain made: the time of its block in milliseconds,
// plus its place in the block. Blocks are at least a second apart.
func bornMs(blockSec, logIndex uint64) int64 { return int64(blockSec)*1000 + int64(min(logIndex, 999)) }
