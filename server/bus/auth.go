package bus

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/nats-io/nats-server/v2/server"

	"sahm/dao"
)

// coordinatorUser is the user name of the server's own connection. It is not
// an address, so no daemon can have it.
const coordinatorUser = "coordinator"

// authenticator decides who may connect and what they may do.
type authenticator struct {
	cfg   Config
	token string // of the coordinator's connection, drawn at start
	now   func() time.Time
}

// Check implements server.Authentication.
func (a *authenticator) Check(c server.ClientAuthentication) bool {
	opts := c.GetOpts()
	if opts.Username == coordinatorUser {
		if subtle.ConstantTimeCompare([]byte(opts.Password), []byte(a.token)) != 1 {
			return false
		}
		c.RegisterUser(&server.User{Username: coordinatorUser})
		return true
	}
	id, err := a.daemon(opts.Username, opts.Password)
	if err != nil {
		a.cfg.Logger.Warn("bus refused a daemon", "user", opts.Username, "remote", remote(c), "error", err)
		return false
	}
	c.RegisterUser(&server.User{
		Username:           id.Address.String(),
		Permissions:        permissions(id.Address),
		ConnectionDeadline: id.Expires,
	})
	a.cfg.Logger.Info("daemon connected", "party", id.Address.String(), "role", id.Role, "remote", remote(c))
	return true
}

func (a *authenticator) daemon(user, token string) (Identity, error) {
	// The exact text is demanded because connections are listed by user name.
	claimed, err := dao.ParseAddress(user)
	if err != nil || claimed.String() != user {
		return Identity{}, errors.New("user is not a lower-case address")
	}
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	id, err := a.cfg.Authorize(ctx, user, token)
	switch {
	case err != nil:
		return Identity{}, err
	case id.Address != claimed:
		return Identity{}, errors.New("token belongs to another address")
	case !id.Expires.After(a.now()):
		return Identity{}, errors.New("token has expired")
	}
	return id, nil
}

// permissions are everything that the daemon with address a may do.
func permissions(a dao.Address) *server.Permissions {
	name := a.String()
	return &server.Permissions{
		Publish: &server.SubjectPermission{Allow: []string{
			"$JS.API.CONSUMER.MSG.NEXT." + workStream + "." + durable(a),
			"$JS.API.CONSUMER.INFO." + workStream + "." + durable(a),
			"$JS.ACK." + workStream + "." + durable(a) + ".>",
			replySubject(a),
		}},
		Subscribe: &server.SubjectPermission{Allow: []string{"_INBOX." + name + ".>"}},
	}
}

func durable(a dao.Address) string      { return "d_" + a.String() }
func workSubject(a dao.Address) string  { return "work." + a.String() }
func replySubject(a dao.Address) string { return "reply." + a.String() }

func remote(c server.ClientAuthentication) string {
	if addr := c.RemoteAddress(); addr != nil {
		return addr.String()
	}
	return "in process"
}

// choosePort prefers the configured port, then the one of the last start, then
// any that is free (-1 in the NATS server's terms).
func choosePort(cfg Config) (int, error) {
	if cfg.Port != 0 {
		return cfg.Port, nil
	}
	text, err := os.ReadFile(portFile(cfg))
	if errors.Is(err, os.ErrNotExist) {
		return server.RANDOM_PORT, nil
	}
	if err != nil {
		return 0, err
	}
	port, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil || port < 1 || port > 65535 {
		return server.RANDOM_PORT, nil
	}
	l, err := net.Listen("tcp", net.JoinHostPort(cfg.Host, strconv.Itoa(port)))
	if err != nil {
		cfg.Logger.Warn("the bus's port is taken, choosing another", "port", port, "error", err)
		return server.RANDOM_PORT, nil
	}
	return port, l.Close()
}

func savePort(cfg Config, clientURL string) error {
	u, err := url.Parse(clientURL)
	if err != nil {
		return fmt.Errorf("own address: %w", err)
	}
	tmp := portFile(cfg) + ".new"
	if err := os.WriteFile(tmp, []byte(u.Port()+"\n"), 0o600); err != nil {
		return err
	}
	return os.Rename(tmp, portFile(cfg))
}

func portFile(cfg Config) string { return filepath.Join(cfg.StoreDir, "port") }
