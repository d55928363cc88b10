// Package pgtest starts a real PostgreSQL for tests and stops it afterwards.
//
// It needs the server's binaries (initdb, postgres) in /usr/lib/postgresql or
// on PATH and fails the test when they are missing: a suite that silently
// skips its second database proves nothing. PostgreSQL refuses to run as root;
// as root it is started as the user postgres, in a directory of its own.
package pgtest

import (
	"bytes"
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"sort"
	"strconv"
	"syscall"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // registers the driver "pgx"
)

// Server is a running PostgreSQL. It lives in a temporary directory and is
// stopped when the test that started it ends.
type Server struct {
	password string
	port     int
	socket   string
}

// Start initialises and starts a server for t. It takes about a second.
func Start(t testing.TB) *Server {
	t.Helper()
	initdb, postgres := binary(t, "initdb"), binary(t, "postgres")

	// Not t.TempDir: its parents belong to root, and a socket's path must be
	// shorter than 108 bytes.
	dir, err := os.MkdirTemp("", "sahm-pg-")
	if err != nil {
		t.Fatalf("pgtest: %v", err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	attr := credentials(t, dir)

	s := &Server{password: rand.Text(), port: freePort(t), socket: dir}
	secret := filepath.Join(dir, "password")
	if err := os.WriteFile(secret, []byte(s.password+"\n"), 0o600); err != nil {
		t.Fatalf("pgtest: %v", err)
	}
	if attr != nil && attr.Credential != nil {
		if err := os.Chown(secret, int(attr.Credential.Uid), int(attr.Credential.Gid)); err != nil {
			t.Fatalf("pgtest: %v", err)
		}
	}
	data := filepath.Join(dir, "data")
	// #nosec: the binaries were found by binary, above.
	cmd := exec.Command(initdb, "-D", data, "-U", "sahm", "-A", "scram-sha-256", "--pwfile", secret,
		"-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
	cmd.Dir, cmd.SysProcAttr = dir, attr
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("pgtest: initdb: %v\n%s", err, out)
	}

	var output bytes.Buffer
	server := exec.Command(postgres, "-D", data, "-k", dir, "-h", "127.0.0.1", "-p", strconv.Itoa(s.port),
		"-c", "max_connections=64", "-c", "logging_collector=off")
	server.Dir, server.SysProcAttr = dir, attr
	server.Stdout, server.Stderr = &output, &output
	if err := server.Start(); err != nil {
		t.Fatalf("pgtest: postgres: %v", err)
	}
	exited := make(chan error, 1)
	go func() { exited <- server.Wait() }()
	t.Cleanup(func() {
		_ = server.Process.Signal(syscall.SIGINT) // "fast shutdown": disconnects clients
		select {
		case <-exited:
		case <-time.After(10 * time.Second):
			_ = server.Process.Kill()
			<-exited
		}
	})

	deadline := time.Now().Add(20 * time.Second)
	for {
		err := s.ping()
		if err == nil {
			return s
		}
		select {
		case e := <-exited:
			exited <- e
			t.Fatalf("pgtest: postgres ended: %v\n%s", e, output.String())
		case <-time.After(30 * time.Millisecond):
		}
		if time.Now().After(deadline) {
			t.Fatalf("pgtest: postgres does not answer: %v", err)
		}
	}
}

// NewDatabase creates an empty database and returns its postgres:// URL over
// loopback TCP.
func (s *Server) NewDatabase(t testing.TB) string {
	t.Helper()
	db, err := sql.Open("pgx", s.url("postgres"))
	if err != nil {
		t.Fatalf("pgtest: %v", err)
	}
	defer func() { _ = db.Close() }()
	name := "test_" + fmt.Sprintf("%d", time.Now().UnixNano())
	if _, err := db.ExecContext(t.Context(), "CREATE DATABASE "+name); err != nil {
		t.Fatalf("pgtest: create database: %v", err)
	}
	return s.url(name)
}

// SocketDSN is the URL of the same database over the Unix socket.
func (s *Server) SocketDSN(dsn string) string {
	u, err := url.Parse(dsn)
	if err != nil {
		return dsn
	}
	q := u.Query()
	q.Set("host", s.socket)
	q.Set("port", strconv.Itoa(s.port))
	u.Host, u.RawQuery = "", q.Encode()
	return u.String()
}

func (s *Server) url(database string) string {
	u := url.URL{Scheme: "postgres", User: url.UserPassword("sahm", s.password),
		Host: net.JoinHostPort("127.0.0.1", strconv.Itoa(s.port)), Path: "/" + database, RawQuery: "sslmode=disable"}
	return u.String()
}

func (s *Server) ping() error {
	db, err := sql.Open("pgx", s.url("postgres"))
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	return db.PingContext(ctx)
}

// binary finds a program of the newest PostgreSQL that is installed.
func binary(t testing.TB, name string) string {
	t.Helper()
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/" + name)
	if err != nil {
		t.Fatalf("pgtest: %v", err)
	}
	if len(found) > 0 {
		version := func(path string) int {
			n, _ := strconv.Atoi(filepath.Base(filepath.Dir(filepath.Dir(path))))
			return n
		}
		sort.Slice(found, func(i, j int) bool { return version(found[i]) > version(found[j]) })
		return found[0]
	}
	path, err := exec.LookPath(name)
	if err != nil {
		t.Fatalf("pgtest: %s is neither in /usr/lib/postgresql/*/bin nor on PATH; install postgresql (Debian: apt-get install postgresql)", name)
	}
	return path
}

// credentials makes dir usable by the user that PostgreSQL will run as and
// says how to run it; nil means as the current user.
func credentials(t testing.TB, dir string) *syscall.SysProcAttr {
	t.Helper()
	if os.Geteuid() != 0 {
		return nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		t.Fatalf("pgtest: running as root, and PostgreSQL needs another user: %v", err)
	}
	uid, err1 := strconv.ParseUint(u.Uid, 10, 32)
	gid, err2 := strconv.ParseUint(u.Gid, 10, 32)
	if err1 != nil || err2 != nil {
		t.Fatalf("pgtest: user postgres has no numeric ids: %v %v", err1, err2)
	}
	if err := os.Chown(dir, int(uid), int(gid)); err != nil {
		t.Fatalf("pgtest: %v", err)
	}
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}
}

func freePort(t testing.TB) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatalf("pgtest: %v", err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().(*net.TCPAddr).Port
}
