package custodian

import (
	"fmt"
	"sync"
	"time"

	"sahm/dao"
)

// Tasks that are taken, by whom: a coordinator of a run that the own node
// knows has an allowance of its own, all others share one, those who ask for
// checks of datasets before there was any run among them. A run that waits for
// something asks every two seconds.
const (
	coordinatorRate = 3000 // a minute, and at once
	strangersRate   = 600
	maxBuckets      = 1024
)

// limiter bounds tasks per sender: token buckets on the own clock.
type limiter struct {
	mu      sync.Mutex
	buckets map[dao.Address]*bucket // the zero address is everybody else
}

type bucket struct {
	left float64
	at   time.Time
}

// take uses up one task of who, or is ErrRateLimited.
func (l *limiter) take(who dao.Address, now time.Time) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	rate := float64(coordinatorRate)
	if who.IsZero() {
		rate = strangersRate
	}
	b := l.buckets[who]
	if b == nil {
		if len(l.buckets) >= maxBuckets {
			for a, old := range l.buckets { // who has been quiet for a minute has a full one
				if now.Sub(old.at) >= time.Minute {
					delete(l.buckets, a)
				}
			}
		}
		if len(l.buckets) >= maxBuckets {
			return fmt.Errorf("%w: too many senders", ErrRateLimited)
		}
		b = &bucket{left: rate, at: now}
		l.buckets[who] = b
	}
	if d := now.Sub(b.at); d > 0 {
		b.left, b.at = min(rate, b.left+d.Minutes()*rate), now
	}
	if b.left < 1 {
		return fmt.Errorf("%w: %.0f a minute", ErrRateLimited, rate)
	}
	b.left--
	return nil
}
