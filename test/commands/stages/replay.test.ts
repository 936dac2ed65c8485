import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command, Values } from '../../../src/commands/command.js';
import { command as prune } from '../../../src/commands/evidence/prune.js';
import { command as gate } from '../../../src/commands/gate.js';
import { command as verify } from '../../../src/commands/verify.js';
import { sha256Hex } from '../../../src/model/data/digest.js';
import type { LedgerRecord } from '../../../src/model/evidence/evidence.js';
import { chainRecord, GENESIS, headText, ledgerLine } from '../../../src/model/evidence/ledger.js';
import type { Facts } from '../../../src/model/facts.js';
import type { RunRecord } from '../../../src/model/findings/decision.js';
import type { Policy } from '../../../src/model/policy/policy.js';
import { policyDigest } from '../../../src/policy/merge.js';
import { newKey } from '../../support/keys.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-replay-'));
  writeFileSync(
    path.join(dir, 'package.json'),
    '{"name":"shop","version":"1.0.0","dependencies":{"left":"^1.0.0"}}',
  );
  writeFileSync(
    path.join(dir, 'package-lock.json'),
    JSON.stringify({
      name: 'shop',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name: 'shop', version: '1.0.0', dependencies: { left: '^1.0.0' } },
        'node_modules/left': {
          version: '1.0.0',
          resolved: 'http://registry.example.test/left/-/left-1.0.0.tgz',
          integrity: `sha512-${Buffer.alloc(64).toString('base64')}`,
          license: 'MIT',
        },
      },
    }),
  );
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function run(command: Command, positionals: readonly string[], values: Values, now = '2026-01-28T21:10:00Z') {
  const quiet = (): void => undefined;
  return command.run(positionals, values, {
    cwd: dir,
    env: {},
    log: { info: quiet, warn: quiet, error: quiet, progress: quiet },
    now: () => new Date(now),
    stdin: async () => Buffer.alloc(0),
    style: { color: false, width: 100 },
  });
}

const replay = () => run(verify, ['evidence'], { replay: true });

/** Changes one JSON file of the only record and makes record, ledger and head anew, as a forger would. */
function forge(match: RegExp, change: (text: string) => string): void {
  const folder = path.join(dir, 'evidence');
  const record = JSON.parse(readFileSync(path.join(folder, 'ledger.jsonl'), 'utf8')) as LedgerRecord;
  const files = record.files.map((file) => {
    if (!match.test(file.path)) return file;
    const text = change(readFileSync(path.join(folder, file.path), 'utf8'));
    writeFileSync(path.join(folder, file.path), text);
    return { ...file, sha256: sha256Hex(text), bytes: Buffer.byteLength(text) };
  });
  const { previous: _previous, hash: _hash, ...draft } = record;
  const forged = chainRecord({ ...draft, files }, GENESIS);
  writeFileSync(path.join(folder, 'ledger.jsonl'), ledgerLine(forged));
  const head = { schema: 'sealgate/ledger-head/v1', count: 1, hash: forged.hash, time: forged.time } as const;
  writeFileSync(path.join(folder, 'ledger.head.json'), headText(head));
}

/** Changes facts or policy, and what the run says of that file with it. */
function forgeOutput(what: 'facts' | 'policy', change: (document: never) => void): void {
  let [before, after] = ['', ''];
  forge(new RegExp(`_${what}\\.json$`), (text) => {
    const document = JSON.parse(text);
    change(document as never);
    before = sha256Hex(text);
    after = sha256Hex(JSON.stringify(document));
    return JSON.stringify(document);
  });
  forge(/_run\.json$/, (text) => text.replace(before, after));
}

/** What the only run says of its policy: the digest of what it says, and of the file. */
function stored(): { readonly digest: string; readonly sha256: string } {
  const folder = path.join(dir, 'evidence');
  const name = readdirSync(folder).find((file) => /_run\.json$/.test(file)) ?? '';
  const record = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as RunRecord;
  const file = record.files.find(({ what }) => what === 'policy');
  return { digest: record.policy.digest, sha256: file?.sha256 ?? '' };
}

describe('verify --replay', () => {
  it('a folder without a run of the gate is no proof of anything', async () => {
    await run(gate, [], { offline: true, out: 'evidence' });
    const folder = path.join(dir, 'evidence');
    const record = JSON.parse(readFileSync(path.join(folder, 'ledger.jsonl'), 'utf8')) as LedgerRecord;
    const { previous: _previous, hash: _hash, ...draft } = record;
    const other = chainRecord({ ...draft, action: 'seal' }, GENESIS);
    writeFileSync(path.join(folder, 'ledger.jsonl'), ledgerLine(other));
    const head = { schema: 'sealgate/ledger-head/v1', count: 1, hash: other.hash, time: other.time } as const;
    writeFileSync(path.join(folder, 'ledger.head.json'), headText(head));
    const answer = await replay();
    expect(answer.json).toMatchObject({ ok: true, replay: [] });
    expect(answer.text).toContain('Nothing to replay');
    expect(answer.exitCode).toBe(1);
  });

  it('comes to the same verdict and decisions from the evidence alone, also where names were taken', async () => {
    const gated = await run(gate, [], { offline: true, out: 'evidence' });
    expect(gated.exitCode).toBe(1);
    await run(gate, [], { offline: true, out: 'evidence' });
    rmSync(path.join(dir, 'package-lock.json'));
    const answer = await replay();
    expect(answer.json).toMatchObject({
      ok: true,
      replay: [{ agrees: true, replayed: 'fail' }, { agrees: true }],
    });
    expect(answer.exitCode).toBe(0);
    expect(answer.text).toContain('Replayed: 2 runs, each with the verdict it had');
  });

  it('says which version judged where that may be why another verdict comes out', async () => {
    await run(gate, [], { offline: true, out: 'evidence' });
    const newer = (text: string): string =>
      text.replaceAll(/("tool":\{"name":"sealgate","version":)"[^"]*"/g, '$1"99.1.0"');
    forge(/_run/, newer);
    expect((await replay()).text).toContain('Replayed: 1 run, each with the verdict it had');
    forge(/_run/, (text) => text.replace('"verdict":"fail"', '"verdict":"pass"'));
    expect((await replay()).text).toContain('It was judged by sealgate 99.1.0, and is replayed by');
    forge(/_run/, (text) => text.replace('sealgate/run/v1', 'sealgate/run/v2'));
    const answer = await replay();
    expect(answer.text).toMatch(
      /cannot be replayed: .*_run.json is of sealgate\/run\/v2, which this version/,
    );
    expect(answer.exitCode).toBe(1);
  });

  it('leaves out runs that were pruned, and says so; what is gone without a tombstone is a fault', async () => {
    const { privateFile } = newKey(dir, 'P-256');
    const out = { offline: true, out: 'evidence' };
    await run(gate, [], out, '2026-01-28T21:10:00Z');
    await run(gate, [], out, '2030-01-28T21:10:00Z');
    const pruned = await run(prune, [], { evidence: 'evidence', key: privateFile }, '2030-02-01T00:00:00Z');
    expect(pruned.text).toMatch(/^Pruned \d+ files/);
    const answer = await replay();
    expect(answer.text).toContain('Replayed: 1 run, each with the verdict it had');
    expect(answer.text).toContain('not replayed: 1 run was pruned, as tombstones of the ledger say');
    expect(answer.exitCode).toBe(0);
    await run(prune, [], { evidence: 'evidence', key: privateFile }, '2034-02-01T00:00:00Z');
    const none = await replay();
    expect(none.text).toContain('Nothing to replay: 2 runs were pruned');
    expect(none.exitCode).toBe(1);
    await run(gate, [], out, '2034-03-01T00:00:00Z');
    const facts = readdirSync(path.join(dir, 'evidence')).find((name) => /_facts.json$/.test(name)) ?? '';
    rmSync(path.join(dir, 'evidence', facts));
    const broken = await replay();
    expect(broken.exitCode).toBe(1);
    expect(broken.text).toContain('It cannot be replayed');
  });

  it('names a verdict that the facts do not bear', async () => {
    await run(gate, [], { offline: true, out: 'evidence' });
    forge(/_run/, (text) => text.replace('"verdict":"fail"', '"verdict":"pass"'));
    const answer = await replay();
    expect(answer.exitCode).toBe(1);
    expect(answer.json).toMatchObject({
      ok: true,
      replay: [{ agrees: false, recorded: 'pass', replayed: 'fail' }],
    });
    expect(answer.text).toContain("The verdict was 'pass' and is now 'fail'");
    expect(answer.text).toContain("The ledger says 'fail', the run says 'pass'");
  });

  it.each([
    [
      '/graphs/0/packages/0/source/kind',
      (facts: Facts) => Object.assign(facts.graphs[0]?.packages[0]?.source ?? {}, { kind: '' }),
    ],
    [
      '/graphs/0/packages/0/integrity',
      (facts: Facts) => Object.assign(facts.graphs[0]?.packages[0] ?? {}, { integrity: [[]] }),
    ],
    [
      '/licenses/pkg:npm~1left@1.0.0',
      (facts: Facts) => Object.assign(facts.licenses, { 'pkg:npm/left@1.0.0': 'MIT' }),
    ],
    ['/reports', (facts: Facts) => Object.assign(facts, { reports: null })],
  ])('T41 facts that no run writes are told as such, with the place: %s', async (place, change) => {
    await run(gate, [], { offline: true, out: 'evidence' });
    forgeOutput('facts', change);
    const answer = await replay();
    expect(answer.text).toMatch(/It cannot be replayed: \S+_facts\.json is not what a run writes: at /);
    expect(answer.text).toContain(`at ${place}: `);
    expect(answer.text).not.toMatch(/Cannot read|is not a function|failed/);
    expect(answer.exitCode).toBe(1);
  });

  it('T41 a policy and a run record that no run writes are told as such, with the place', async () => {
    await run(gate, [], { offline: true, out: 'evidence' });
    const says = async (): Promise<string | undefined> =>
      /cannot be replayed: \S+_repo_(.*)/.exec((await replay()).text)?.[1];
    forgeOutput('policy', (policy: Policy) => Object.assign(policy, { allowGit: ['warn'] }));
    expect(await says()).toBe(
      'policy.json is not what a run writes: at /allowGit: expected a value, found a list',
    );
    forgeOutput('policy', (policy: Policy) => Object.assign(policy, { exceptions: ['EX-1'] }));
    expect(await says()).toMatch(/^policy\.json is not what a run writes: at \/exceptions\/0: /);
    forge(/_run\.json$/, (text) => text.replace(/"decisions":\[/, '"decisions":["none",'));
    expect(await says()).toMatch(/^run\.json is not what a run writes: at \/decisions\/0: /);
  });

  it('says so when the facts are not those of the run', async () => {
    await run(gate, [], { offline: true, out: 'evidence' });
    forge(/_facts/, (text) => text.replace('http://', 'https://'));
    const answer = await replay();
    expect(answer.exitCode).toBe(1);
    expect(answer.text).toContain('It cannot be replayed: the ledger names no facts of this run');
  });

  it('names what could not be checked then and can now, and the other way round', async () => {
    await run(gate, [], { offline: true, out: 'evidence', preset: 'strict' });
    forge(/_run/, (text) => {
      const record = JSON.parse(text) as RunRecord;
      const gaps = [{ check: 'licenses', message: 'Nobody looked' }];
      return JSON.stringify({ ...record, verdict: { ...record.verdict, gaps } });
    });
    const answer = await replay();
    expect(answer.exitCode).toBe(1);
    expect(answer.text).toContain('No gap any more: licenses: Nobody looked');
    expect(answer.text).toContain('A new gap: signatures:');
  });

  it('replays what an older Sealgate filed, whose policy knew fewer keys and checks', async () => {
    await run(gate, [], { offline: true, out: 'evidence' });
    const [before, after] = [stored(), { digest: '', sha256: '' }];
    forge(/_policy/, (text) => {
      const { customRules, overrides, vexSigners, incidents, ...policy } = JSON.parse(text) as Policy;
      const { custom, workflows, trust, ...checks } = policy.checks;
      const { downgrade, ...provenance } = policy.provenance;
      const old = { ...policy, checks, provenance } as unknown as Policy;
      after.digest = policyDigest(old);
      const written = JSON.stringify(old);
      after.sha256 = sha256Hex(written);
      return written;
    });
    forge(/_run/, (text) =>
      text.replace(before.sha256, after.sha256).replaceAll(before.digest, after.digest),
    );
    const answer = await replay();
    expect(answer.text).toContain('Replayed: 1 run, each with the verdict it had');
    expect(answer.exitCode).toBe(0);
  });

  it('replays nothing behind a break in the ledger', async () => {
    await run(gate, [], { offline: true, out: 'evidence' });
    writeFileSync(path.join(dir, 'evidence', 'ledger.jsonl'), '');
    const answer = await replay();
    expect(answer.exitCode).toBe(1);
    expect(answer.json).toMatchObject({ ok: false, replay: [] });
  });
});
