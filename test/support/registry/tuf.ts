import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface TufMirror {
  readonly url: string;
  /** File with the root metadata that everything else is verified from. */
  readonly rootFile: string;
  /** Requests seen so far. */
  count(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a TUF repository with these targets on loopback. */
export async function startTuf(
  targets: readonly { readonly name: string; readonly content: string }[],
): Promise<TufMirror> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'tuf.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<string>((resolve, reject) => {
    lines.once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the TUF mock ended with ${code}`)));
  });
  child.stdin.write(`${JSON.stringify(targets)}\n`);
  const { url, root } = JSON.parse(await ready) as { url: string; root: string };
  const rootFile = path.join(mkdtempSync(path.join(os.tmpdir(), 'sealgate-tuf-')), 'root.json');
  writeFileSync(rootFile, root);
  return {
    url,
    rootFile,
    count: async () => Number(await (await fetch(`${url}/count`)).text()),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
    },
  };
}
