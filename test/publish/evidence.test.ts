import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileStamp, writeNew } from '../../src/io/files/write-new.js';
import type { OutputFile } from '../../src/model/findings/decision.js';
import { fileEvidence } from '../../src/publish/evidence.js';
import { verifyEvidence } from '../../src/seal/evidence/verify-evidence.js';
import { stagedRun } from '../support/evidence-run.js';

let root: string;
let staging: string;
let evidence: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'sealgate-evidence-'));
  staging = path.join(root, 'staging');
  evidence = path.join(root, 'repo', 'docs', 'security', 'evidence');
  mkdirSync(path.join(root, 'repo'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const FILES = {
  '20260128-2110_repo_audit_pnpm.json': '{"advisories":{}}\n',
  '20260128-2110_repo_sbom.cdx.json': '{"bomFormat":"CycloneDX"}\n',
};
const names = (): string[] =>
  readdirSync(evidence)
    .filter((name) => /^\d/.test(name))
    .sort();

/** Files as a run of this process leaves them in the staging folder. */
async function writeAll(
  texts: Readonly<Record<string, string>>,
): Promise<{ files: OutputFile[]; stamps: Map<string, FileStamp> }> {
  const files: OutputFile[] = [];
  const stamps = new Map<string, FileStamp>();
  for (const [name, text] of Object.entries(texts)) {
    const { sha256, bytes, done } = await writeNew(path.join(staging, name), text);
    files.push({ path: name, what: 'raw-report', mediaType: 'application/json', sha256, bytes });
    stamps.set(name, await done);
  }
  return { files, stamps };
}

describe('fileEvidence', () => {
  it('copies byte for byte, records each file, and verifies', async () => {
    const record = stagedRun(staging, FILES);
    const filed = await fileEvidence({
      evidenceDir: evidence,
      stagingDir: staging,
      record,
      action: 'gate',
      repositoryDir: path.join(root, 'repo'),
    });
    expect(names()).toEqual(Object.keys(FILES));
    for (const [name, text] of Object.entries(FILES))
      expect(readFileSync(path.join(evidence, name), 'utf8')).toBe(text);
    expect(filed.record.files).toEqual(
      record.files.map(({ path: name, sha256, bytes, mediaType }) => ({
        path: name,
        sha256,
        bytes,
        mediaType,
      })),
    );
    expect(filed.record).toMatchObject({
      time: '2026-01-28T21:10:00Z',
      action: 'gate',
      object: `octo/shop@${'a'.repeat(40)}`,
      result: { outcome: 'pass', code: 0 },
    });
    expect(filed.headSeal).toEqual({ state: 'not-sealed' });
    expect(await verifyEvidence(evidence)).toMatchObject({
      ok: true,
      records: 1,
      files: { verified: 2, problems: [] },
      notes: [],
    });
  });

  it('keeps files of this process as they stand, without writing them again', async () => {
    const record = stagedRun(staging, {});
    const { files, stamps } = await writeAll(FILES);
    const filed = await fileEvidence({
      evidenceDir: evidence,
      stagingDir: staging,
      record: { ...record, files },
      stamps,
      action: 'gate',
    });
    for (const { path: name, sha256 } of filed.record.files) {
      const [before, after] = [path.join(staging, name), path.join(evidence, name)].map((file) =>
        statSync(file),
      );
      expect(after?.ino).toBe(before?.ino);
      expect(sha256).toBe(files.find((file) => file.path === name)?.sha256);
    }
    expect(await verifyEvidence(evidence)).toMatchObject({ ok: true, files: { verified: 2, problems: [] } });
  });

  it.each<[string, (file: string) => void]>([
    ['written to', (file) => writeFileSync(file, 'x'.repeat(statSync(file).size))],
    [
      'replaced',
      (file) => {
        const { size } = statSync(file);
        rmSync(file);
        writeFileSync(file, 'x'.repeat(size));
      },
    ],
    [
      'written to, with its old times put back',
      (file) => {
        const { size, atime, mtime } = statSync(file);
        writeFileSync(file, 'x'.repeat(size));
        utimesSync(file, atime, mtime);
      },
    ],
  ])('T41 reads a file again that was %s since this process wrote it, and refuses it', async (_, touch) => {
    const record = stagedRun(staging, {});
    const { files, stamps } = await writeAll(FILES);
    await new Promise((resolve) => setTimeout(resolve, 20));
    touch(path.join(staging, files[0]?.path ?? ''));
    await expect(
      fileEvidence({
        evidenceDir: evidence,
        stagingDir: staging,
        record: { ...record, files },
        stamps,
        action: 'gate',
      }),
    ).rejects.toThrow(/SHA-256 differs/);
    expect(names()).toEqual([]);
  });

  it('keeps git from changing line ends inside the folder', async () => {
    const record = stagedRun(staging, FILES);
    await fileEvidence({ evidenceDir: evidence, stagingDir: staging, record, action: 'gate' });
    expect(readFileSync(path.join(evidence, '.gitattributes'), 'utf8')).toBe(
      '* -text\nledger.jsonl merge=union\n',
    );
  });

  it('T43 gives a second run of the same minute names of its own, all with one suffix', async () => {
    const options = { run: 'https://github.com/octo/shop/actions/runs/7778889990', attempt: '2' };
    const first = stagedRun(staging, FILES, options);
    await fileEvidence({ evidenceDir: evidence, stagingDir: staging, record: first, action: 'gate' });
    const filed = await fileEvidence({
      evidenceDir: evidence,
      stagingDir: staging,
      record: first,
      action: 'gate',
    });
    expect(filed.record.files.map((file) => file.path)).toEqual([
      '20260128-2110_repo_audit_pnpm_7778889990-2.json',
      '20260128-2110_repo_sbom_7778889990-2.cdx.json',
    ]);
    expect(filed.notes.join()).toContain('_7778889990-2');
    await fileEvidence({ evidenceDir: evidence, stagingDir: staging, record: first, action: 'gate' });
    expect(names()).toHaveLength(6);
    expect(await verifyEvidence(evidence)).toMatchObject({ ok: true, records: 3, files: { verified: 6 } });
  });

  it('T43 keeps the same file name twice in one run out', async () => {
    const record = stagedRun(staging, FILES);
    const twice = { ...record, files: [...record.files, ...record.files] };
    await expect(
      fileEvidence({ evidenceDir: evidence, stagingDir: staging, record: twice, action: 'gate' }),
    ).rejects.toThrow(/named twice/);
  });

  it.each([
    '../escape.json',
    '/etc/passwd',
    'a/b.json',
    'a\\b.json',
    '.hidden',
    'nul.json',
    'x.json\n',
    'x\u202e.json',
    'a'.repeat(300),
    '',
    '..',
    'ends.',
    'ledger.jsonl',
    'Ledger.Head.json',
    'ledger.head.json.sigstore.json',
    'sha256',
  ])('T44 refuses the name %j', async (name) => {
    const record = stagedRun(staging, FILES);
    const bad = { ...record, files: [{ ...(record.files[0] as (typeof record.files)[0]), path: name }] };
    await expect(
      fileEvidence({ evidenceDir: evidence, stagingDir: staging, record: bad, action: 'gate' }),
    ).rejects.toThrow(/is not a name for an evidence file/);
    expect(existsSync(path.join(root, 'repo', 'docs'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')(
    'T44 follows no symbolic link, neither of the folder nor of a staged file',
    async () => {
      const record = stagedRun(staging, FILES);
      const outside = path.join(root, 'outside');
      mkdirSync(outside);
      mkdirSync(path.join(root, 'repo', 'docs'));
      symlinkSync(outside, path.join(root, 'repo', 'docs', 'security'));
      const options = {
        evidenceDir: evidence,
        stagingDir: staging,
        record,
        action: 'gate',
        repositoryDir: path.join(root, 'repo'),
      };
      await expect(fileEvidence(options)).rejects.toThrow(/a link or a file/);
      expect(readdirSync(outside)).toEqual([]);
      const [name] = Object.keys(FILES);
      rmSync(path.join(staging, name as string));
      writeFileSync(path.join(root, 'secret'), FILES['20260128-2110_repo_audit_pnpm.json']);
      symlinkSync(path.join(root, 'secret'), path.join(staging, name as string));
      await expect(
        fileEvidence({ ...options, evidenceDir: path.join(root, 'e'), repositoryDir: root }),
      ).rejects.toThrow(/not a plain file/);
    },
  );

  it('removes what a killed run was writing, once it is an hour old, and nothing else', async () => {
    mkdirSync(evidence, { recursive: true });
    const old = new Date('2020-01-01T00:00:00Z');
    const stale = '.20260128-2110_repo_run.json.4711.0123456789ab.tmp';
    const kept = ['.ledger.head.json.4712.0123456789ab.tmp', '.notes.tmp', '20260128-2110_repo_run.json'];
    for (const name of [stale, ...kept]) {
      writeFileSync(path.join(evidence, name), '{');
      if (name !== kept[0]) utimesSync(path.join(evidence, name), old, old);
    }
    mkdirSync(path.join(evidence, '.a.1.0123456789ab.tmp'));
    utimesSync(path.join(evidence, '.a.1.0123456789ab.tmp'), old, old);
    const record = stagedRun(staging, FILES);
    const filed = await fileEvidence({ evidenceDir: evidence, stagingDir: staging, record, action: 'gate' });
    expect(filed.notes).toEqual(['1 file that killed runs had not written to the end: removed.']);
    const left = readdirSync(evidence);
    expect(left).not.toContain(stale);
    expect(left).toEqual(expect.arrayContaining([...kept, '.a.1.0123456789ab.tmp']));
  });

  it('T44 refuses a folder outside the repository', async () => {
    const record = stagedRun(staging, FILES);
    await expect(
      fileEvidence({
        evidenceDir: path.join(root, 'elsewhere'),
        stagingDir: staging,
        record,
        action: 'gate',
        repositoryDir: path.join(root, 'repo'),
      }),
    ).rejects.toThrow(/outside the repository/);
  });

  it('T59 refuses a staged file that changed after the run recorded it', async () => {
    const record = stagedRun(staging, FILES);
    writeFileSync(path.join(staging, '20260128-2110_repo_sbom.cdx.json'), '{}');
    await expect(
      fileEvidence({ evidenceDir: evidence, stagingDir: staging, record, action: 'gate' }),
    ).rejects.toThrow(/SHA-256 differs/);
    expect(readdirSync(evidence)).toEqual([]);
  });

  it('F a signer that fails leaves evidence whose head is said to be unsealed', async () => {
    const record = stagedRun(staging, FILES);
    const filed = await fileEvidence({
      evidenceDir: evidence,
      stagingDir: staging,
      record,
      action: 'gate',
      sealHead: () => Promise.reject(new Error('Fulcio is down')),
    });
    expect(filed.headSeal).toEqual({ state: 'failed', reason: 'Fulcio is down' });
    expect(readdirSync(evidence)).not.toContain('ledger.head.json.sigstore.json');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'F a read-only folder is an error, and no partial file stays',
    async () => {
      const { chmodSync } = await import('node:fs');
      mkdirSync(evidence, { recursive: true });
      chmodSync(evidence, 0o555);
      const record = stagedRun(staging, FILES);
      await expect(
        fileEvidence({ evidenceDir: evidence, stagingDir: staging, record, action: 'gate' }),
      ).rejects.toMatchObject({ code: 'IO_FAILED' });
      expect(readdirSync(evidence)).toEqual([]);
    },
  );
});
