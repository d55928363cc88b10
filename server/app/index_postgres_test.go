//go:build integration

package app

import (
	"testing"

	"sahm/server/store/pgtest"
)

func TestIndexOverPostgreSQL(t *testing.T) {
	server := pgtest.Start(t)
	indexSuite(t, func(t *testing.T) string { return server.NewDatabase(t) })
}
