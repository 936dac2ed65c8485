/** Nobody reads more of a refusal than its message. */
const MAX_BYTES = 64 * 1024;

/**
 * Asks as `fetch` does, and takes of an answer that refuses no more than its beginning: Octokit would read all of it,
 * however long it is.
 */
export function withShortRefusals(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (response.status < 400) return response;
    const beginning = await readBeginning(response.body);
    return Object.assign(response, {
      text: async () => new TextDecoder().decode(beginning),
      arrayBuffer: async () => new Uint8Array(beginning).buffer,
    });
  };
}

async function readBeginning(body: AsyncIterable<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let room = MAX_BYTES;
  try {
    for await (const chunk of body ?? []) {
      chunks.push(chunk.subarray(0, room));
      room -= chunk.length;
      if (room <= 0) break;
    }
  } catch {
    // One that breaks off, or takes too long, refuses all the same: the status has come.
    return Buffer.concat(chunks);
  }
  return Buffer.concat(chunks);
}
