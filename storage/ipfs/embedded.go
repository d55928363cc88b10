package ipfs

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"sync"

	"github.com/ipfs/boxo/files"
	"github.com/ipfs/go-cid"
	fslock "github.com/ipfs/go-fs-lock"
	"github.com/ipfs/kubo/config"
	"github.com/ipfs/kubo/core"
	"github.com/ipfs/kubo/core/coreapi"
	"github.com/ipfs/kubo/core/coreiface/options"
	"github.com/ipfs/kubo/core/corerepo"
	"github.com/ipfs/kubo/core/node/libp2p"
	"github.com/ipfs/kubo/plugin"
	"github.com/ipfs/kubo/plugin/plugins/flatfs"
	"github.com/ipfs/kubo/plugin/plugins/levelds"
	"github.com/ipfs/kubo/repo/fsrepo"
	"github.com/multiformats/go-multihash"

	"sahm/storage"
)

// ErrInUse: another process has the directory open.
var ErrInUse = errors.New("the repository is in use by another process")

// Embedded is a kubo node in this process. It listens for peers on loopback
// only, looks for none, and asks no other machine for anything.
type Embedded struct {
	*store
	node *core.IpfsNode
	log  *slog.Logger
	stop sync.Once
}

// OpenEmbedded starts a node over the repository at dir, which is created if
// it does not exist and reopened as it was left otherwise, also after a crash.
// ctx bounds the opening only. The caller closes the node, and opens a
// directory only once in a process. Errors: ErrInUse (by another process),
// storage.ErrMalformed (dir holds something else), and those of the disk.
func OpenEmbedded(ctx context.Context, dir string, log *slog.Logger) (*Embedded, error) {
	if err := registerDatastores(); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := ensureRepo(dir); err != nil {
		return nil, fmt.Errorf("prepare repository %s: %w", dir, err)
	}
	repo, err := fsrepo.Open(dir)
	if err != nil {
		var locked fslock.LockedError
		if errors.As(err, &locked) {
			err = fmt.Errorf("%w: %w", ErrInUse, err)
		}
		return nil, fmt.Errorf("open repository %s: %w", dir, err)
	}
	node, err := core.NewNode(context.WithoutCancel(ctx), &core.BuildCfg{
		Online: true, Permanent: true, Repo: repo, Routing: libp2p.NilRouterOption,
	})
	if err != nil {
		return nil, fmt.Errorf("start node: %w", errors.Join(err, repo.Close()))
	}
	e := &Embedded{node: node, log: log}
	api, err := coreapi.NewCoreAPI(node)
	if err == nil {
		e.store, err = newStore(api)
	}
	if err == nil {
		// Pinning what this node does not have must fail, not wait for peers.
		e.store.api = e.store.local
		log.Info("ipfs node open", "dir", dir, "peer", node.Identity.String())
		return e, nil
	}
	return nil, fmt.Errorf("start node: %w", errors.Join(err, node.Close()))
}

// Add implements storage.Blobs.
func (e *Embedded) Add(ctx context.Context, r io.Reader) (storage.Ref, error) {
	if e.closed.Load() {
		return storage.Ref{}, storage.ErrClosed
	}
	u := newUpload(r)
	p, err := e.api.Unixfs().Add(ctx, files.NewReaderFile(u),
		options.Unixfs.CidVersion(1),
		options.Unixfs.Hash(multihash.SHA2_256),
		options.Unixfs.RawLeaves(true),
		options.Unixfs.Chunker(chunker),
		options.Unixfs.Layout(options.BalancedLayout),
		options.Unixfs.MaxFileLinks(storage.MaxLinks),
		options.Unixfs.Inline(false),
		options.Unixfs.Nocopy(false),
		options.Unixfs.PreserveMode(false),
		options.Unixfs.PreserveMtime(false),
		options.Unixfs.Pin(true, ""),
	)
	var k cid.Cid
	if err == nil {
		k = p.RootCid()
	}
	return u.finish(ctx, k, err)
}

// Collect deletes every block that no pin holds. Adds and pins wait for it.
func (e *Embedded) Collect(ctx context.Context) error {
	if e.closed.Load() {
		return storage.ErrClosed
	}
	if err := corerepo.GarbageCollect(e.node, ctx); err != nil {
		return fmt.Errorf("collect garbage: %w", err)
	}
	return nil
}

// Close stops the node and releases the directory. Later calls return nil.
func (e *Embedded) Close() error {
	var err error
	e.stop.Do(func() {
		e.closed.Store(true)
		if err = e.node.Close(); err != nil {
			err = fmt.Errorf("stop node: %w", err)
		}
		e.log.Info("ipfs node closed")
	})
	return err
}

// registerDatastores tells kubo about the two datastores that a repository is
// made of. kubo keeps them in a table of its own per process and refuses a
// second registration, so this happens once, at the first OpenEmbedded.
var registerDatastores = sync.OnceValue(func() error {
	for _, p := range append(append([]plugin.Plugin{}, flatfs.Plugins...), levelds.Plugins...) {
		ds, ok := p.(plugin.PluginDatastore)
		if !ok {
			return fmt.Errorf("kubo's %s is not a datastore", p.Name())
		}
		if err := fsrepo.AddDatastoreConfigHandler(ds.DatastoreTypeName(), ds.DatastoreConfigParser()); err != nil {
			return fmt.Errorf("register datastore: %w", err)
		}
	}
	return nil
})

// ensureRepo creates the repository if dir is absent or empty. kubo writes a
// repository's files one by one and takes the first of them for the whole, so
// it is made beside dir and renamed: a crash leaves all of it or nothing.
func ensureRepo(dir string) error {
	entries, err := os.ReadDir(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case fsrepo.IsInitialized(dir):
		return nil
	case len(entries) > 0:
		return fmt.Errorf("%w: the directory is not empty and not a repository", storage.ErrMalformed)
	}
	parent := filepath.Dir(filepath.Clean(dir))
	if err := os.MkdirAll(parent, 0o700); err != nil {
		return err
	}
	tmp, err := os.MkdirTemp(parent, ".ipfs-init-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp) // gone already when all went well
	cfg, err := newConfig()
	if err != nil {
		return err
	}
	if err := fsrepo.Init(tmp, cfg); err != nil {
		return err
	}
	if err := os.Remove(dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return os.Rename(tmp, dir)
}

// newConfig is the configuration of a node that keeps to itself.
func newConfig() (*config.Config, error) {
	id, err := config.CreateIdentity(io.Discard, []options.KeyGenerateOption{options.Key.Type(options.Ed25519Key)})
	if err != nil {
		return nil, fmt.Errorf("create node key: %w", err)
	}
	c, err := config.InitWithIdentity(id)
	if err != nil {
		return nil, err
	}
	c.Bootstrap = nil
	c.Addresses = config.Addresses{Swarm: []string{"/ip4/127.0.0.1/tcp/0"}}
	c.AutoConf.Enabled = config.False
	c.AutoTLS.Enabled = config.False
	c.AutoNAT.ServiceMode = config.AutoNATServiceDisabled
	c.Discovery.MDNS.Enabled = false
	c.DNS.Resolvers = nil
	c.HTTPRetrieval.Enabled = config.False
	c.Ipns.DelegatedPublishers = nil
	c.Provide.Enabled = config.False
	c.Routing.Type = config.NewOptionalString("none")
	c.Routing.DelegatedRouters = nil
	c.Swarm.DisableNatPortMap = true
	c.Swarm.EnableHolePunching = config.False
	c.Swarm.RelayClient.Enabled = config.False
	c.Swarm.RelayService.Enabled = config.False
	c.Swarm.Transports.Network.Relay = config.False
	c.Version.SwarmCheckEnabled = config.False
	// An acknowledged add must outlive a crash of the machine, too.
	c.Datastore.HashOnRead = true
	c.Datastore.Spec = map[string]any{
		"type": "mount",
		"mounts": []any{
			map[string]any{
				"mountpoint": "/blocks", "type": "flatfs", "prefix": "flatfs.datastore",
				"path": "blocks", "sync": true, "shardFunc": "/repo/flatfs/shard/v1/next-to-last/2",
			},
			// levelds syncs every write by itself.
			map[string]any{
				"mountpoint": "/", "type": "levelds", "prefix": "leveldb.datastore",
				"path": "datastore", "compression": "none",
			},
		},
	}
	return c, nil
}
