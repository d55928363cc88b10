package chain

import (
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"sahm/dao"
)

// ErrNoPassword reports a key file whose password file is missing. A new
// password is never made for an old key.
var ErrNoPassword = errors.New("chain: key file exists but its password file does not")

// Signer signs with one secp256k1 key, held in memory. It never prints it.
type Signer struct {
	key  *ecdsa.PrivateKey
	addr dao.Address
}

// NewSigner wraps a key.
func NewSigner(key *ecdsa.PrivateKey) *Signer {
	return &Signer{key: key, addr: FromAddress(crypto.PubkeyToAddress(key.PublicKey))}
}

// Address is the account of the key.
func (s *Signer) Address() dao.Address { return s.addr }

// String is the address, so that no format verb reaches the key.
func (s *Signer) String() string { return s.addr.String() }

// GoString is String.
func (s *Signer) GoString() string { return s.addr.String() }

// SignDigest signs a 32-byte digest as is: 65 bytes r ‖ s ‖ v with v 27 or 28
// and s in the lower half, which is what OpenZeppelin's ECDSA expects.
func (s *Signer) SignDigest(digest dao.Hash) ([]byte, error) {
	sig, err := crypto.Sign(digest[:], s.key)
	if err != nil {
		return nil, fmt.Errorf("chain: sign: %w", err)
	}
	sig[64] += 27
	return sig, nil
}

// SignTx signs a transaction for chainID.
func (s *Signer) SignTx(tx *types.Transaction, chainID uint64) (*types.Transaction, error) {
	signed, err := types.SignTx(tx, types.LatestSignerForChainID(new(big.Int).SetUint64(chainID)), s.key)
	if err != nil {
		return nil, fmt.Errorf("chain: sign transaction: %w", err)
	}
	return signed, nil
}

// LoadOrCreateKey opens a keystore file (Web3 Secret Storage v3, light
// scrypt) with the password on the first line of passwordFile. Where neither
// exists it draws both; where only the password exists it draws a key for it.
// New files have mode 0600 and are on disk before the call returns; of two
// processes that create the same file one wins and both load its key.
func LoadOrCreateKey(keystoreFile, passwordFile string) (*Signer, error) {
	_, err := os.Stat(keystoreFile)
	exists := err == nil
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("chain: key file: %w", err)
	}
	password, err := readPassword(passwordFile)
	switch {
	case errors.Is(err, fs.ErrNotExist) && exists:
		return nil, fmt.Errorf("%w: %s", ErrNoPassword, passwordFile)
	case errors.Is(err, fs.ErrNotExist):
		if err := createPassword(passwordFile); err != nil {
			return nil, err
		}
		if password, err = readPassword(passwordFile); err != nil {
			return nil, fmt.Errorf("chain: password file: %w", err)
		}
	case err != nil:
		return nil, fmt.Errorf("chain: password file: %w", err)
	}
	if !exists {
		if err := createKey(keystoreFile, password); err != nil {
			return nil, err
		}
	}
	return loadKey(keystoreFile, password)
}

func loadKey(file, password string) (*Signer, error) {
	blob, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("chain: key file: %w", err)
	}
	k, err := keystore.DecryptKey(blob, password)
	if err != nil {
		return nil, fmt.Errorf("chain: open key file %s: %w", file, err)
	}
	return NewSigner(k.PrivateKey), nil
}

func readPassword(file string) (string, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	line, _, _ := strings.Cut(string(b), "\n")
	return strings.TrimSuffix(line, "\r"), nil
}

func createPassword(file string) error {
	var b [32]byte
	if _, err := rand.Read(b[:]); err != nil {
		return fmt.Errorf("chain: draw password: %w", err)
	}
	return createFile(file, []byte(hex.EncodeToString(b[:])+"\n"))
}

func createKey(file, password string) error {
	priv, err := crypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("chain: draw key: %w", err)
	}
	k := &keystore.Key{Address: crypto.PubkeyToAddress(priv.PublicKey), PrivateKey: priv}
	if _, err := rand.Read(k.Id[:]); err != nil {
		return fmt.Errorf("chain: draw key id: %w", err)
	}
	k.Id[6], k.Id[8] = k.Id[6]&0x0f|0x40, k.Id[8]&0x3f|0x80 // RFC 4122, version 4
	blob, err := keystore.EncryptKey(k, password, keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		return fmt.Errorf("chain: seal key: %w", err)
	}
	return createFile(file, blob)
}

// createFile writes a new file whole, or leaves the one that is there.
func createFile(file string, data []byte) error {
	dir := filepath.Dir(file)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("chain: create key directory: %w", err)
	}
	tmp, err := os.CreateTemp(dir, ".new-*") // CreateTemp makes mode 0600
	if err != nil {
		return fmt.Errorf("chain: create %s: %w", file, err)
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(data)
	err = errors.Join(err, tmp.Sync(), tmp.Close())
	if err == nil {
		// Link, unlike rename, refuses to replace what another process made.
		if err = os.Link(tmp.Name(), file); errors.Is(err, fs.ErrExist) {
			err = nil
		}
	}
	if err == nil {
		err = syncDir(dir)
	}
	if err != nil {
		return fmt.Errorf("chain: create %s: %w", file, err)
	}
	return nil
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// OpenKey reads a key that exists: a keystore file with its password file, or,
// if the file does not begin with a brace, 32 bytes in hexadecimal. It creates
// nothing.
func OpenKey(file, passwordFile string) (*Signer, error) {
	blob, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("chain: key file: %w", err)
	}
	text := strings.TrimSpace(string(blob))
	if !strings.HasPrefix(text, "{") {
		k, err := crypto.HexToECDSA(strings.TrimPrefix(text, "0x"))
		if err != nil { // whose text could hold the key
			return nil, fmt.Errorf("chain: key file %s: neither a keystore nor 64 hexadecimal digits", file)
		}
		return NewSigner(k), nil
	}
	password, err := readPassword(passwordFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s", ErrNoPassword, passwordFile)
	}
	if err != nil {
		return nil, fmt.Errorf("chain: password file: %w", err)
	}
	return loadKey(file, password)
}

// OpenKeyWithPassword reads a keystore file whose password the caller keeps.
func OpenKeyWithPassword(file, password string) (*Signer, error) { return loadKey(file, password) }
