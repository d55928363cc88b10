package app

import (
	"net"
	"net/http"
	"net/url"
	"strings"
)

// hostGuard keeps web pages of others away from a server that listens on this
// machine only. A name under an attacker's control can be made to point to
// 127.0.0.1 (DNS rebinding), and a browser then reads this server as if it
// were that page's own: so only loopback names are answered. And whatever the
// server listens on, a browser says which page a changing request comes from:
// pages of other sites are refused. Requests without an Origin do not come
// from a page; a daemon, the command line and wallets' own calls have none.
func hostGuard(loopback bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if loopback && !isLoopback(r.Host) {
			http.Error(w, "this server answers on this machine only, under 127.0.0.1 or localhost", http.StatusMisdirectedRequest)
			return
		}
		origin := r.Header.Get("Origin")
		// /rpc is open to wallets, whose requests come from extensions and
		// from pages that a member uses: it holds no one's authority.
		if origin != "" && r.Method != http.MethodGet && r.Method != http.MethodHead && r.Method != http.MethodOptions && r.URL.Path != "/rpc" {
			if u, err := url.Parse(origin); err != nil || !strings.EqualFold(u.Host, r.Host) {
				http.Error(w, "requests from pages of other sites are refused", http.StatusForbidden)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// isLoopback reports whether a Host header names this machine.
func isLoopback(host string) bool {
	name := host
	if h, _, err := net.SplitHostPort(host); err == nil {
		name = h
	}
	name = strings.Trim(name, "[]")
	if strings.EqualFold(name, "localhost") {
		return true
	}
	ip := net.ParseIP(name)
	return ip != nil && ip.IsLoopback()
}
