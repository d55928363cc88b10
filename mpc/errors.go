package mpc

import "errors"

// ErrBadCommittee reports a size or threshold that the protocols do not allow.
var ErrBadCommittee = errors.New("mpc: bad committee")
