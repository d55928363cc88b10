package app

import (
	"testing"

	"sahm/dao"
	"sahm/dao/daotest"
)

// APIOverChain starts the API over a fresh simulated market; url is where it
// answers.
func APIOverChain(t *testing.T, change ...func(*daotest.Config)) (url string, c *daotest.Chain) {
	t.Helper()
	w := newAPIOverChain(t, change...)
	return w.url, w.chain
}

// Owned registers an acknowledged dataset of the named account through the API
// at url's own market.
func Owned(t *testing.T, c *daotest.Chain, name string, rows uint64) (id dao.DatasetID, owner dao.Address) {
	t.Helper()
	a := c.Account(t, name)
	id = c.Register(t, a, rows)
	c.Acknowledge(t, id)
	return id, a.Address()
}
