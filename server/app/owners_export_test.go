package app

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
	"sahm/server/store"
)

// IndexedMarket starts a whole server, without daemons, over a fresh simulated
// market, where every dataset is acknowledged soon after it is registered.
func IndexedMarket(t *testing.T) (url string, c *daotest.Chain) {
	t.Helper()
	w := newIndexed(t)
	from := w.chain.Account(t, "custodians' postman")
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		for ctx.Err() == nil {
			time.Sleep(100 * time.Millisecond)
			list, err := w.app.store.Datasets(ctx, store.DatasetFilter{Latest: true})
			for i := range list {
				if id, perr := dao.ParseHash(list[i].ID); perr == nil {
					err = errors.Join(err, acknowledge(ctx, w.chain, from, id))
				}
			}
			if err != nil && ctx.Err() == nil {
				t.Logf("acknowledging, trying again: %v", err)
			}
		}
	}()
	t.Cleanup(func() { stop(); <-done })
	return w.url, w.chain
}

// acknowledge is daotest's Acknowledge for a goroutine that must not end the
// test.
func acknowledge(ctx context.Context, c *daotest.Chain, from *daotest.Account, id dao.DatasetID) error {
	d, err := c.Contracts.Dataset(ctx, id)
	if err != nil || d.Acknowledged {
		return err
	}
	var sigs [][]byte
	for _, k := range c.Custodians {
		ack := typed.DatasetAck{DatasetID: id, Version: d.Version, EnvelopeCID: d.EnvelopeCID, Epoch: d.Epoch, Custodian: k.Address()}
		sig, err := typed.Sign(k, c.RegistryDomain(), &ack)
		if err != nil {
			return err
		}
		sigs = append(sigs, sig)
	}
	to, data := c.Contracts.PackRecordAcks(id, d.Version, sigs)
	key := fmt.Sprintf("acks/%s/%d/%s", id, d.Version, d.EnvelopeCID)
	if _, err := from.Sender.Send(ctx, chain.Intent{Key: key, To: to, Data: data}); err != nil {
		return err
	}
	_, err = from.Sender.Wait(ctx, key)
	return err
}
