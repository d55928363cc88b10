package mask

import "errors"

// Errors that callers can test for.
var (
	// ErrBadContext reports a context that names no stream of this version.
	ErrBadContext = errors.New("mask: bad context")
	// ErrWrongLength reports a vector whose length is not the context's.
	ErrWrongLength = errors.New("mask: vector of the wrong length")
	// ErrOutOfRange reports a value or an aggregate beyond the declared range.
	ErrOutOfRange = errors.New("mask: value out of range")
	// ErrNotFinite reports a NaN or an infinity in an update.
	ErrNotFinite = errors.New("mask: value is not finite")
	// ErrReusedStream reports one (seed, context) twice in one call.
	ErrReusedStream = errors.New("mask: the same stream twice")
	// ErrMixedContexts reports terms of one sum that differ in word size,
	// length or in what they are for.
	ErrMixedContexts = errors.New("mask: contexts of one sum do not agree")
)
