package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"sahm/dao/chain"
	"sahm/storage/seal"
)

const (
	secretsName    = "secrets.age" // in the place of password and identity
	publicName     = "public.json" // so that status needs no passphrase
	passphraseEnv  = "SAHM_CUSTODIAN_PASSPHRASE"
	minPassphrase  = 8
	passphraseHelp = "file whose first line is the passphrase of this directory's keys (default: $" + passphraseEnv + ")"
)

var (
	errNeedsPassphrase = errors.New("the keys of this directory are locked: give --passphrase-file or $" + passphraseEnv)
	errNotTheSame      = errors.New("the locked keys and the plain ones differ; nothing was removed")
)

// secrets are what a passphrase locks: the password of the account's keystore
// and the sealing key.
type secrets struct {
	Password string `json:"password"`
	Identity string `json:"identity"`
}

// passphrase reads the first line of file, or the environment; "" for none.
func passphrase(file string) (string, error) {
	text := os.Getenv(passphraseEnv)
	if file != "" {
		b, err := os.ReadFile(file)
		if err != nil {
			return "", fmt.Errorf("passphrase: %w", err)
		}
		line, _, _ := strings.Cut(string(b), "\n")
		text = strings.TrimSuffix(line, "\r")
	}
	if (file != "" || text != "") && len(text) < minPassphrase {
		return "", fmt.Errorf("%w: a passphrase has at least %d characters", errUsage, minPassphrase)
	}
	return text, nil
}

func exists(dir, name string) (bool, error) {
	_, err := os.Stat(filepath.Join(dir, name))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// unlock opens the keys of a locked directory.
func unlock(dir, pass string) (*chain.Signer, *seal.Identity, error) {
	if pass == "" {
		return nil, nil, errNeedsPassphrase
	}
	file, err := os.ReadFile(filepath.Join(dir, secretsName))
	if err != nil {
		return nil, nil, fmt.Errorf("locked keys: %w", err)
	}
	raw, err := seal.Unlock(pass, file)
	if err != nil {
		return nil, nil, err
	}
	var s secrets
	if err := json.Unmarshal(raw, &s); err != nil {
		return nil, nil, errors.New("locked keys: not what this program writes") // no text of it
	}
	key, err := chain.OpenKeyWithPassword(filepath.Join(dir, keyName), s.Password)
	if err != nil {
		return nil, nil, err
	}
	id, err := seal.ParseIdentity(s.Identity)
	if err != nil {
		return nil, nil, fmt.Errorf("sealing key: %w", err)
	}
	return key, id, nil
}

// lock puts the plain keys of a directory under a passphrase. The locked file
// is on disk and has been opened again before a plain one goes, so that a
// crash at any point leaves keys; a second call finishes the first.
func lock(dir, pass string, work int) error {
	key, id, err := loadOrCreate(dir)
	if err != nil {
		return err
	}
	password, err := os.ReadFile(filepath.Join(dir, passwordName))
	if err != nil {
		return fmt.Errorf("password: %w", err)
	}
	line, _, _ := strings.Cut(string(password), "\n")
	done, err := exists(dir, secretsName)
	if err != nil {
		return err
	}
	if !done {
		raw, err := json.Marshal(secrets{Password: strings.TrimSuffix(line, "\r"), Identity: id.Reveal()})
		if err != nil {
			return err
		}
		file, err := seal.Lock(pass, work, raw)
		if err != nil {
			return err
		}
		if err := replace(filepath.Join(dir, secretsName), file); err != nil {
			return err
		}
	}
	key2, id2, err := unlock(dir, pass)
	if err != nil {
		return err
	}
	if key2.Address() != key.Address() || id2.Secret() != id.Secret() {
		return errNotTheSame
	}
	p, err := json.Marshal(publicOf(key, id))
	if err != nil {
		return err
	}
	if err := replace(filepath.Join(dir, publicName), p); err != nil {
		return err
	}
	return errors.Join(wipe(filepath.Join(dir, passwordName)), wipe(filepath.Join(dir, identityName)), syncDir(dir))
}

// replace writes a file, mode 0600, on disk before it returns.
func replace(path string, b []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return syncDir(filepath.Dir(path))
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// wipe overwrites a file and removes it; what a disk keeps of old blocks is
// beyond it.
func wipe(path string) error {
	st, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.Write(bytes.Repeat([]byte{0}, int(st.Size())))
	return errors.Join(err, f.Sync(), f.Close(), os.Remove(path))
}

// publicHalves are a directory's public keys, without its passphrase if it is
// locked.
func publicHalves(dir string) (public, bool, error) {
	var p public
	locked, err := exists(dir, secretsName)
	if err != nil {
		return p, false, err
	}
	if !locked {
		key, id, err := load(dir, "")
		if err != nil {
			return p, false, err
		}
		return publicOf(key, id), false, nil
	}
	raw, err := os.ReadFile(filepath.Join(dir, publicName))
	if err != nil {
		return p, true, fmt.Errorf("public keys: %w", err)
	}
	return p, true, json.Unmarshal(raw, &p)
}
