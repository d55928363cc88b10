package wire

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"time"
)

// ErrBusAddress reports a bus, named by the server, at an address that only the
// operator may name.
var ErrBusAddress = errors.New("the server names a bus where it may not send this daemon; if that is where the bus is, name it with --bus")

// Named is a dialer for a bus that the server named, rather than the operator
// with --bus. bus is one URL or a list with commas. Otherwise whoever controls
// the server could have a daemon connect to what is inside its operator's
// network: link-local, multicast and metadata addresses are refused always,
// private and loopback ones unless the operator reaches the server itself, by
// its URL, on loopback. Every connection is checked at the address that the
// name has then; what the names have now is checked at once. A name that is not
// known yet is no error.
func Named(ctx context.Context, server, bus string) (*net.Dialer, error) {
	s, err := url.Parse(server)
	if err != nil {
		return nil, fmt.Errorf("%w: server %q", ErrConfig, server)
	}
	near := isLoopback(s.Hostname())
	for raw := range strings.SplitSeq(bus, ",") {
		raw = strings.TrimSpace(raw)
		u, err := url.Parse(raw)
		if err != nil || u.Hostname() == "" || u.Scheme != "nats" && u.Scheme != "tls" { // the client speaks HTTP to others
			return nil, fmt.Errorf("%w: %q is no nats:// or tls:// URL", ErrBusAddress, raw)
		}
		ips, err := lookup(ctx, u.Hostname())
		if err != nil {
			continue
		}
		for _, ip := range ips {
			if err := mayName(near, ip); err != nil {
				return nil, fmt.Errorf("%w (%s)", err, u.Host)
			}
		}
	}
	return &net.Dialer{Timeout: 10 * time.Second, KeepAlive: 30 * time.Second, Control: func(_, address string, _ syscall.RawConn) error {
		to, err := netip.ParseAddrPort(address)
		if err != nil {
			return fmt.Errorf("%w: %s", ErrBusAddress, address)
		}
		return mayName(near, to.Addr())
	}}, nil
}

func lookup(ctx context.Context, host string) ([]netip.Addr, error) {
	if ip, err := netip.ParseAddr(host); err == nil {
		return []netip.Addr{ip}, nil
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	return net.DefaultResolver.LookupNetIP(ctx, "ip", host)
}

func isLoopback(host string) bool {
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.Unmap().IsLoopback() || strings.EqualFold(host, "localhost")
}

// mayName is nil for an address that a server may name; near: it is itself on
// loopback.
func mayName(near bool, ip netip.Addr) error {
	ip = ip.Unmap().WithZone("")
	if translated.Contains(ip) { // RFC 6052: the last four bytes are an IPv4 address
		b := ip.As16()
		ip = netip.AddrFrom4([4]byte(b[12:]))
	}
	switch {
	case !ip.IsValid(), ip.IsUnspecified(), ip.IsMulticast(), ip.IsLinkLocalUnicast(), within(neverNamed, ip):
		return fmt.Errorf("%w: %s is link-local, of a cloud's metadata, or nobody's", ErrBusAddress, ip)
	case !near && (ip.IsLoopback() || ip.IsPrivate() || within(inside, ip)):
		return fmt.Errorf("%w: %s is private and the server is not on loopback", ErrBusAddress, ip)
	}
	return nil
}

var translated = netip.MustParsePrefix("64:ff9b::/96")

// neverNamed has, beside link-local, where clouds answer for machines'
// credentials (Alibaba, AWS over IPv6, Azure, Oracle), and what reaches nobody
// or, on Linux, this machine.
var neverNamed = []netip.Prefix{
	netip.MustParsePrefix("100.100.100.200/32"), netip.MustParsePrefix("fd00:ec2::/32"), netip.MustParsePrefix("168.63.129.16/32"),
	netip.MustParsePrefix("192.0.0.192/32"), netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("240.0.0.0/4"),
}

// inside is private beside RFC 1918 and unique local addresses: shared
// (RFC 6598), protocol assignments, benchmarking, local translation, 6to4, and
// the old site-local ones.
var inside = []netip.Prefix{
	netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"), netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("64:ff9b:1::/48"), netip.MustParsePrefix("2002::/16"), netip.MustParsePrefix("fec0::/10"),
}

func within(list []netip.Prefix, ip netip.Addr) bool {
	for _, p := range list {
		if p.Contains(ip) {
			return true
		}
	}
	return false
}
