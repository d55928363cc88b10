package receipt

import (
	"errors"
	"fmt"

	"sahm/dao"
)

// ErrBrokenChain reports a receipt that does not follow the one before it on
// its device: one was left out, or two follow the same.
var ErrBrokenChain = errors.New("receipt does not follow the last one of its device")

// DeviceKey names the chain that a receipt is in: the device's hash, or zero
// for the trainer's processor.
func (r Receipt) DeviceKey() dao.Hash {
	if r.Device == nil {
		return dao.Hash{}
	}
	return r.Device.UUIDHash
}

// Chain is one trainer's last receipt on each device. The zero value has none.
// Its JSON is an object from device to hash.
type Chain map[dao.Hash]dao.Hash

// Next fills in Previous; the chain itself is not changed. Add the receipt once
// it is signed and stored.
func (c Chain) Next(r Receipt) Receipt {
	r.Previous = c[r.DeviceKey()]
	return r
}

// Add checks that r follows and returns the chain with it. The receiver is not
// changed. A receipt of V1 is not in a chain of a device; it is refused.
func (c Chain) Add(r Receipt) (Chain, error) {
	if r.Version < V2 {
		return nil, fmt.Errorf("%w: version %d", ErrBrokenChain, r.Version)
	}
	if want := c[r.DeviceKey()]; r.Previous != want {
		return nil, fmt.Errorf("%w: it names %s, the last is %s", ErrBrokenChain, r.Previous, want)
	}
	out := make(Chain, len(c)+1)
	for k, v := range c {
		out[k] = v
	}
	out[r.DeviceKey()] = r.Hash()
	return out, nil
}
