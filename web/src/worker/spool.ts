// Where ciphertext goes while it is made. A small one stays in memory; a large
// one goes to the origin's private file system, where there is one, or into
// Blobs, which browsers keep on disk as they see fit. Only ciphertext is ever
// written.

/** Takes bytes in a row and gives them back as one Blob. */
export interface Spool {
  write(part: Uint8Array): Promise<void>;
  /** The Blob of all that was written. */
  finish(): Promise<Blob>;
  /** Forgets what was written. Harmless after finish failed, or twice. */
  discard(): Promise<void>;
}

/** Kept in memory up to this many bytes. */
const inMemory = 32 << 20;

/** Larger parts become a Blob of their own as they come, so that they can leave the heap. */
const blobSize = 8 << 20;

const folder = "sahm-spool";

/**
 * A spooled file is in use until its publication is uploaded, and a browser
 * that was told to keep the Blob (in IndexedDB, say) keeps only where it is.
 * Who is done calls discardSpooled; what nobody discarded goes after this long.
 */
const staleMs = 30 * 24 * 60 * 60 * 1000;

/** Parts in memory, or in Blobs. */
export class BlobSpool implements Spool {
  private parts: Uint8Array<ArrayBuffer>[] = [];
  private held = 0;
  private blobs: Blob[] = [];

  async write(part: Uint8Array): Promise<void> {
    this.parts.push(Uint8Array.from(part));
    this.held += part.length;
    if (this.held >= blobSize) this.pack();
  }

  async finish(): Promise<Blob> {
    this.pack();
    return new Blob(this.blobs, { type: "application/octet-stream" });
  }

  async discard(): Promise<void> {
    this.parts = [];
    this.blobs = [];
    this.held = 0;
  }

  private pack(): void {
    if (this.parts.length > 0) this.blobs.push(new Blob(this.parts));
    this.parts = [];
    this.held = 0;
  }
}

/** A file of the origin's private file system; for workers only. */
class FileSpool implements Spool {
  private at = 0;

  private constructor(
    private readonly dir: FileSystemDirectoryHandle,
    private readonly handle: FileSystemFileHandle,
    private readonly access: FileSystemSyncAccessHandle,
  ) {}

  /** Opens a new file, or says undefined where the browser has no such file system or refuses it. */
  static async open(): Promise<FileSpool | undefined> {
    try {
      const root = await navigator.storage.getDirectory();
      const dir = await root.getDirectoryHandle(folder, { create: true });
      const handle = await dir.getFileHandle(`${Date.now()}-${crypto.randomUUID()}`, { create: true });
      return new FileSpool(dir, handle, await handle.createSyncAccessHandle());
    } catch {
      return undefined;
    }
  }

  async write(part: Uint8Array): Promise<void> {
    const own = Uint8Array.from(part);
    let done = 0;
    while (done < own.length) {
      const n = this.access.write(own.subarray(done), { at: this.at });
      if (n <= 0) throw new DOMException("no room for the encrypted file in this browser", "QuotaExceededError");
      done += n;
      this.at += n;
    }
  }

  async finish(): Promise<Blob> {
    this.access.flush();
    this.access.close();
    return this.handle.getFile();
  }

  async discard(): Promise<void> {
    this.access.close();
    await this.dir.removeEntry(this.handle.name).catch(() => undefined);
  }
}

/** Starts in memory and moves to a file when it grows. */
class GrowingSpool implements Spool {
  private small = new BlobSpool();
  private bytes = 0;
  private large: Spool | undefined;

  async write(part: Uint8Array): Promise<void> {
    this.bytes += part.length;
    if (!this.large && this.bytes > inMemory) this.large = await this.grow();
    await (this.large ?? this.small).write(part);
  }

  finish(): Promise<Blob> {
    return (this.large ?? this.small).finish();
  }

  async discard(): Promise<void> {
    await this.small.discard();
    if (this.large && this.large !== this.small) await this.large.discard();
  }

  private async grow(): Promise<Spool> {
    const file = await FileSpool.open();
    if (!file) return this.small;
    const so = await this.small.finish();
    for (let at = 0; at < so.size; at += blobSize) {
      await file.write(new Uint8Array(await so.slice(at, at + blobSize).arrayBuffer()));
    }
    await this.small.discard();
    return file;
  }
}

/** A spool for one file; what earlier ones left behind long ago is removed. */
export async function openSpool(): Promise<Spool> {
  await removeStale().catch(() => undefined);
  return new GrowingSpool();
}

/**
 * Removes the file behind a Blob that a spool gave out, if there is one: for
 * the page, once the publication is done with or given up. The Blob is
 * unreadable then.
 */
export async function discardSpooled(ciphertext: Blob): Promise<void> {
  if (!(ciphertext instanceof File)) return;
  try {
    await (await spoolFolder()).removeEntry(ciphertext.name);
  } catch {
    // It is gone, or was never there.
  }
}

async function spoolFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folder);
}

/** Removes files whose name says that they are older than staleMs. */
async function removeStale(): Promise<void> {
  const dir = await spoolFolder();
  if (!isListable(dir)) return;
  const names: string[] = [];
  for await (const name of dir.keys()) names.push(name);
  const old = names.filter((n) => !(Number(n.split("-")[0]) > Date.now() - staleMs));
  for (const name of old) await dir.removeEntry(name).catch(() => undefined);
}

/** Every browser with such a file system can list a folder; TypeScript's description of them does not know it. */
function isListable(
  dir: FileSystemDirectoryHandle,
): dir is FileSystemDirectoryHandle & { keys(): AsyncIterable<string> } {
  return "keys" in dir;
}
