// Byte streams, for everything that must not hold a file in memory.

import { concat } from "./bytes";

/** The chunks of a stream, one by one; not every browser's streams are iterable. Leaving early cancels the stream. */
export async function* iterate(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}

/** A stream of bytes in slices. */
export function streamOf(bytes: Uint8Array, slice = 64 << 10): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.subarray(at, (at += slice)));
    },
  });
}

/** Everything that a stream or an iteration yields, in one array. */
export async function collect(
  from: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of from instanceof ReadableStream ? iterate(from) : from) parts.push(part);
  return concat(...parts);
}

/** A stream of what an iteration yields, asked for piece by piece. Cancelling it ends the iteration. */
export function streamFrom(from: AsyncGenerator<Uint8Array, void, undefined>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await from.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await from.return();
      },
    },
    { highWaterMark: 0 },
  );
}
