// Package migrations embeds the SQL schema of the server's store as goose
// files named NNNN_name.sql.
//
// The files use one dialect that SQLite and PostgreSQL both accept: TEXT,
// BIGINT, DOUBLE PRECISION and BOOLEAN; times are unix milliseconds, hashes
// and addresses lower-case hex text, amounts decimal text, bytes hex text.
// A file that was released is never edited: the next change is the next file,
// and it must run while the previous version of the server is still serving.
package migrations

import "embed"

// FS holds every NNNN_name.sql file at its root.
//
//go:embed *.sql
var FS embed.FS
