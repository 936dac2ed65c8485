import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assertJudged, rawFile } from '../../../src/commands/stages/raw-file.js';
import { sha256Hex } from '../../../src/model/data/digest.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-raw-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

// Put together here, so that no scanner takes this file for a leak.
const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

function largeReport(name: string, content: string): { path: string; sha256: string } {
  const file = path.join(dir, name);
  writeFileSync(file, content);
  return { path: file, sha256: sha256Hex(content) };
}

function bytesOf(data: Uint8Array | string | Iterable<string | Uint8Array>): Buffer {
  if (data instanceof Uint8Array) return Buffer.from(data);
  return Buffer.concat(Array.from(data, (part) => Buffer.from(part as Uint8Array)));
}

const filler = `{"text":"${'nothing to see. '.repeat(200_000)}"}`;

describe('a report that is too large to hold', () => {
  it('goes from disk to disk as it is', async () => {
    const file = largeReport('clean.json', filler);
    const raw = await rawFile({ name: 'clean.json', tool: 'trivy', file }, []);
    expect(raw.redactions).toEqual([]);
    expect(raw.file.data).not.toBeInstanceOf(Uint8Array);
    expect(bytesOf(raw.file.data).equals(Buffer.from(filler))).toBe(true);
  });

  it.each([0, 1_048_560, 1_048_576, 2_000_000])('T7 loses a credential at byte %i', async (at) => {
    const content = `${filler.slice(0, at)} ${TOKEN} ${filler.slice(at)}`;
    const file = largeReport('leak.json', content);
    const raw = await rawFile({ name: 'leak.json', tool: 'trivy', file }, []);
    expect(raw.redactions).toEqual([{ rule: expect.any(String), count: 1 }]);
    expect(bytesOf(raw.file.data).includes(TOKEN)).toBe(false);
  });

  it('T7 loses the value of a secret variable that two blocks share', async () => {
    const value = 'correct-horse-battery-staple';
    const content = `${filler.slice(0, 1_048_560)}${value}${filler.slice(1_048_560)}`;
    const file = largeReport('variable.json', content);
    const raw = await rawFile({ name: 'variable.json', tool: 'trivy', file }, [['MY_TOKEN', value]]);
    expect(bytesOf(raw.file.data).includes(value)).toBe(false);
  });

  it('T59 is refused where it is not what was judged, when it is looked through and when it arrives', async () => {
    const file = largeReport('changed.json', filler);
    const other = { ...file, sha256: sha256Hex('something else') };
    const report = { name: 'changed.json', tool: 'trivy', file: other };
    await expect(rawFile(report, [])).rejects.toThrow(/changed after it was read/);
    expect(() => assertJudged({ ...report, file }, [], { sha256: other.sha256 })).toThrow(
      /changed after it was read/,
    );
    expect(() => assertJudged({ ...report, file }, [], file)).not.toThrow();
  });
});
