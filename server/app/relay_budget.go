package app

import (
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"sahm/dao"
	"sahm/server/api"
)

// gasBudget bounds what the relayer pays for messages that others signed: a sum
// of gas per hour, of which one account gets a tenth. Both come back evenly
// over the hour. It is kept in memory only; nil pays without end.
type gasBudget struct {
	perHour float64
	now     func() time.Time

	mu       sync.Mutex
	all      gasLeft
	accounts map[dao.Address]gasLeft

	gas, refused prometheus.Counter
}

// gasLeft is what was left at a time; below zero where more was used than put
// by.
type gasLeft struct {
	gas float64
	at  time.Time
}

// relayShare is the part of an hour's gas that one account gets, 1/relayShare.
const relayShare = 10

// accountsKept bounds the memory; an account that got all its gas back is
// forgotten first.
const accountsKept = 10_000

func newGasBudget(perHour uint64, now func() time.Time) *gasBudget {
	b := &gasBudget{perHour: float64(perHour), now: now, accounts: map[dao.Address]gasLeft{},
		gas:     prometheus.NewCounter(prometheus.CounterOpts{Name: "sahm_relay_gas_total", Help: "Gas paid for messages that others signed, since the start."}),
		refused: prometheus.NewCounter(prometheus.CounterOpts{Name: "sahm_relay_refused_total", Help: "Messages not relayed because the gas of the hour was used up, since the start."})}
	b.all = gasLeft{b.perHour, now()}
	return b
}

func (l gasLeft) after(now time.Time, perHour float64) gasLeft {
	return gasLeft{min(perHour, l.gas+perHour*max(0, now.Sub(l.at).Hours())), now}
}

// take puts by the most that a message of an account may use. Errors:
// api.ErrRelayBudget, with when to ask again.
func (b *gasBudget) take(who dao.Address, most uint64) error {
	if b == nil {
		return nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	now, share, need := b.now(), b.perHour/relayShare, float64(most)
	b.all = b.all.after(now, b.perHour)
	mine, known := b.accounts[who]
	if !known {
		b.forget(now, share)
		mine = gasLeft{share, now}
	}
	mine = mine.after(now, share)
	late := func(of string, left gasLeft, perHour float64) error {
		b.refused.Inc()
		wait := time.Duration((min(need, perHour)-left.gas)/perHour*float64(time.Hour)).Truncate(time.Minute) + time.Minute
		return api.Advise(fmt.Errorf("%w: %s", api.ErrRelayBudget, of), fmt.Sprintf("Ask again in %s, or send it as a transaction of your own.", wait))
	}
	// Who has all of a share may use it, though a message might need more.
	if left := min(need, share); mine.gas < left {
		return late("the account "+who.String()+" used what one account gets", mine, share)
	}
	if b.all.gas < min(need, b.perHour) {
		return late("all accounts together used what there is", b.all, b.perHour)
	}
	if !known && len(b.accounts) >= accountsKept {
		return late("too many accounts at once", b.all, b.perHour)
	}
	mine.gas -= need
	b.all.gas -= need
	b.accounts[who] = mine
	return nil
}

// settle gives back what of the gas put by was not used.
func (b *gasBudget) settle(who dao.Address, most, used uint64) {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	back := float64(most) - float64(used)
	b.all.gas += back
	if mine, ok := b.accounts[who]; ok {
		mine.gas += back
		b.accounts[who] = mine
	}
	b.gas.Add(float64(used))
}

// forget drops accounts that have all their gas back, when there are many.
func (b *gasBudget) forget(now time.Time, share float64) {
	if len(b.accounts) < accountsKept {
		return
	}
	for who, l := range b.accounts {
		if l.after(now, share).gas >= share {
			delete(b.accounts, who)
		}
	}
}

// register shows the counters under /metrics.
func (b *gasBudget) register(r *prometheus.Registry) error {
	if b == nil {
		return nil
	}
	return errors.Join(r.Register(b.gas), r.Register(b.refused))
}
