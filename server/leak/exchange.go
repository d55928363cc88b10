package leak

import (
	"bytes"
	"context"
	"net/http"
)

// exchange is one request and its answer as they pass.
type exchange struct{ request, answer bytes.Buffer }

type exchangeKey struct{}

func withExchange(ctx context.Context, e *exchange) context.Context {
	return context.WithValue(ctx, exchangeKey{}, e)
}

func exchangeOf(q *http.Request) *exchange {
	e, _ := q.Context().Value(exchangeKey{}).(*exchange)
	return e
}
