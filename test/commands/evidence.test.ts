import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command as audit } from '../../src/commands/audit.js';
import type { Answer, Values, World } from '../../src/commands/command.js';
import { command as add } from '../../src/commands/evidence/add.js';
import { command as list } from '../../src/commands/evidence/list.js';
import { command as merge } from '../../src/commands/evidence/merge.js';
import { command as push } from '../../src/commands/evidence/push.js';
import { command as show } from '../../src/commands/evidence/show.js';
import { command as timeline } from '../../src/commands/evidence/timeline.js';
import { command as verify } from '../../src/commands/verify.js';
import type { LedgerRecord } from '../../src/model/evidence/evidence.js';
import { verifyEvidence } from '../../src/seal/evidence/verify-evidence.js';
import { peer } from '../support/peers.js';
import { testWorld } from '../support/world.js';

let dir: string;
let world: World;
let evidence: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-evidence-'));
  world = testWorld(dir, { USER: 'octocat' });
  evidence = path.join(dir, 'docs/security/evidence');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const at = (time: string): World => ({ ...world, now: () => new Date(time) });
const file = (name: string, text: string): string => {
  writeFileSync(path.join(dir, name), text);
  return name;
};
const recordOf = (answer: Answer): LedgerRecord => (answer.json as { record: LedgerRecord }).record;
const kept = (name: string): string => readFileSync(path.join(evidence, name), 'utf8');
const PORTS: Values = { scope: 'prod', what: 'ports_status' };

describe('evidence add', () => {
  it.each([
    ['{"failures": 12}\n', '20261121-0642_prod_ports_status.json', 'application/json'],
    [' [1, 2]', '20261121-0642_prod_ports_status.json', 'application/json'],
    ['{"failures": 12', '20261121-0642_prod_ports_status.txt', 'text/plain'],
    ['5432 open', '20261121-0642_prod_ports_status.txt', 'text/plain'],
  ])('names standard input by what it holds: %j', async (text, name, mediaType) => {
    const answer = await add.run(['-'], PORTS, { ...world, stdin: async () => Buffer.from(text) });
    expect(recordOf(answer).files).toMatchObject([{ path: name, mediaType }]);
  });

  it('files anything with who, when, what, on what, from where, result', async () => {
    const values = { ...PORTS, target: 'DB 1', result: 'pass', message: 'only 5432' };
    const answer = await add.run([file('ports.log', '5432 open\n')], values, world);
    expect(recordOf(answer)).toMatchObject({
      time: '2026-11-21T06:42:00Z',
      actor: { login: 'octocat', role: 'operator' },
      action: 'add',
      object: 'prod/ports_status/DB 1',
      source: { userAgent: expect.stringMatching(/^sealgate\//), runner: expect.any(String) },
      result: { outcome: 'pass', code: 0, message: 'only 5432' },
      files: [
        {
          path: '20261121-0642_prod_ports_status_db-1.log',
          class: 'internal',
          mediaType: 'text/plain',
          bytes: 10,
        },
      ],
    });
    expect(kept('20261121-0642_prod_ports_status_db-1.log')).toBe('5432 open\n');
    expect((await verifyEvidence(evidence)).ok).toBe(true);
  });

  it('reads standard input, and a second one of the same minute gets a name of its own', async () => {
    const piped = { ...world, stdin: async () => Buffer.from('restored') };
    await add.run(['-'], { scope: 'prod', what: 'restore_test' }, piped);
    await add.run(['-'], { scope: 'prod', what: 'restore_test' }, piped);
    expect(readdirSync(evidence).filter((name) => name.includes('restore_test'))).toHaveLength(2);
    expect(await verifyEvidence(evidence)).toMatchObject({ ok: true, records: 2 });
  });

  it('keeps binary files byte for byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256));
    writeFileSync(path.join(dir, 'report.pdf'), bytes);
    await add.run(['report.pdf'], { scope: 'prod', what: 'pentest' }, world);
    expect(readFileSync(path.join(evidence, '20261121-0642_prod_pentest.pdf')).equals(bytes)).toBe(true);
  });

  it.each([
    ['nothing', [], PORTS, /0 are named/],
    ['two files', ['a', 'b'], PORTS, /2 are named/],
    ['no scope', ['a'], { what: 'x' }, /--scope is missing/],
    ['no what', ['a'], { scope: 'prod' }, /--what is missing/],
    ['a scope that is a path', ['a'], { scope: '../x', what: 'x' }, /cannot be part of a file name/],
    ['an unknown class', ['a'], { ...PORTS, class: 'secret' }, /--class secret is none/],
    ['a target of nothing', ['a'], { ...PORTS, target: '///' }, /neither a letter nor a digit/],
    ['a result of several words', ['a'], { ...PORTS, result: 'all good' }, /is not a word/],
    ['a file that is not there', ['nope'], PORTS, /does not exist/],
  ] as [string, string[], Values, RegExp][])('refuses %s', async (_name, files, values, message) => {
    await expect(add.run(files, values, world)).rejects.toThrow(message);
  });
});

describe('secrets', () => {
  const TOKEN = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;
  const PEM = `-----BEGIN RSA ${'PRIVATE KEY'}-----\n${'MIIEowIBAAKCAQEAzK'.repeat(8)}\n-----END RSA PRIVATE KEY-----`;

  it('T7 are taken out before anything is written, and the record says by which rules', async () => {
    const text = [
      `token ${TOKEN}`,
      PEM,
      `password of the run: ${'hunter2hunter2!'}`,
      `postgres://app:${'s3cretpassw0rd'}@db.example.test/x`,
      'ünicode stays',
    ].join('\n');
    const env = { ...world, env: { ...world.env, DB_PASSWORD: 'hunter2hunter2!' } };
    const answer = await add.run([file('run.log', text)], PORTS, env);
    const rules = recordOf(answer).files[0]?.redactions?.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['github', 'variable-DB_PASSWORD', 'privatekey']));
    for (const name of readdirSync(evidence)) {
      for (const secret of [TOKEN, 'MIIEowIBAAK', 'hunter2', 's3cretpass'])
        expect(kept(name), `${name} ${secret}`).not.toContain(secret);
    }
    expect(kept('20261121-0642_prod_ports_status.log')).toContain('ünicode stays');
    expect(answer.text).toContain('redacted (github)');
  });

  it('a report without any stays byte for byte, and says nothing of redactions', async () => {
    const answer = await add.run([file('a.json', '{"ok":true}')], PORTS, world);
    expect(recordOf(answer).files[0]).not.toHaveProperty('redactions');
  });

  it.each(['utf16le', 'utf16be'] as const)(
    'T7 are found in %s, as Windows shells write it',
    async (encoding) => {
      for (const mark of ['\ufeff', '']) {
        const little = Buffer.from(`${mark}token ${TOKEN}\r\nreste: ünïcode\r\n`, 'utf16le');
        writeFileSync(path.join(dir, 'run.log'), encoding === 'utf16le' ? little : little.swap16());
        const [filed] = recordOf(await add.run(['run.log'], PORTS, world)).files;
        expect(filed?.redactions).toEqual([{ rule: 'github', count: 1 }]);
        const bytes = readFileSync(path.join(evidence, filed?.path ?? ''));
        const text = (encoding === 'utf16le' ? bytes : bytes.swap16()).toString('utf16le');
        expect(text).toBe(`${mark}token [redacted:github]\r\nreste: ünïcode\r\n`);
      }
    },
  );

  it('T7 an authorization header, as HTTP clients log it', async () => {
    for (const header of ['Authorization: Bearer', '"authorization":"Basic', 'authorization=token']) {
      const answer = await add.run([file('a.log', `> ${header} ${'Zm9vOmJhcg'.repeat(3)}\n`)], PORTS, world);
      expect(recordOf(answer).files[0]?.redactions).toEqual([{ rule: 'authorization-header', count: 1 }]);
    }
    for (const none of [
      'Authorization: Bearer <token>',
      'authorization: none',
      'Authorization: Bearer $TOKEN',
    ])
      expect(recordOf(await add.run([file('a.log', none)], PORTS, world)).files[0]).not.toHaveProperty(
        'redactions',
      );
  });

  it('T7 are taken out of the message too', async () => {
    const env = { ...world, env: { ...world.env, DB_PASSWORD: 'hunter2hunter2!' } };
    const message = `ran with ${TOKEN} and hunter2hunter2!, ünïcode`;
    const answer = await add.run([file('a.txt', 'x')], { ...PORTS, message }, env);
    expect(recordOf(answer).result.message).toBe(
      'ran with [redacted:github] and [redacted:variable-DB_PASSWORD], ünïcode',
    );
    expect(kept('ledger.jsonl')).not.toContain(TOKEN);
  });

  it('says what it cannot look into, and that a file is empty', async () => {
    writeFileSync(path.join(dir, 'a.gz'), Buffer.from([0x1f, 0x8b, 8, 0]));
    expect((await add.run(['a.gz'], PORTS, world)).text).toContain('(gzip) cannot be looked through');
    expect((await add.run([file('b.txt', '')], PORTS, world)).text).toContain('The file is empty');
  });

  it('JSON stays JSON', async () => {
    await add.run([file('a.json', JSON.stringify({ token: TOKEN, n: 1 }))], PORTS, world);
    expect(JSON.parse(kept('20261121-0642_prod_ports_status.json'))).toEqual({
      token: '[redacted:github]',
      n: 1,
    });
  });
});

describe('classes', () => {
  it('what must not stand in clear is refused where nobody can read it', async () => {
    file('a.txt', 'plain words');
    for (const name of ['confidential', 'restricted'])
      await expect(add.run(['a.txt'], { ...PORTS, class: name }, world)).rejects.toThrow(
        /must not stand in clear/,
      );
    expect(() => readdirSync(evidence)).toThrow();
  });

  it('is encrypted to the recipients of the policy, each of whom can read it', async () => {
    const identities = [await generateIdentity(), await generateIdentity()];
    const recipients = await Promise.all(identities.map((identity) => identityToRecipient(identity)));
    mkdirSync(path.join(dir, '.github'));
    writeFileSync(path.join(dir, '.github/sealgate.yml'), `evidence-recipients:\n  - ${recipients[0]}\n`);
    const values = { ...PORTS, class: 'restricted', recipient: [recipients[1] ?? ''] };
    const answer = await add.run([file('a.txt', 'plain words')], values, world);
    const [filed] = recordOf(answer).files;
    expect(filed).toMatchObject({ class: 'restricted', encryption: 'age' });
    const sealed = readFileSync(path.join(evidence, filed?.path ?? ''));
    expect(sealed.toString('latin1')).not.toContain('plain words');
    for (const identity of identities) {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      expect(await decrypter.decrypt(sealed, 'text')).toBe('plain words');
    }
    expect((await verifyEvidence(evidence)).ok).toBe(true);
    const age = peer('age');
    if (age === undefined) return;
    writeFileSync(path.join(dir, 'key.txt'), `${identities[0]}\n`);
    const args = ['-d', '-i', path.join(dir, 'key.txt'), path.join(evidence, filed?.path ?? '')];
    expect(execFileSync(age, args, { encoding: 'utf8' })).toBe('plain words');
  });
});

describe('evidence list, show, timeline', () => {
  beforeEach(async () => {
    file('a.txt', 'a');
    await add.run(['a.txt'], { ...PORTS, target: 'db1' }, at('2026-01-10T08:00:00Z'));
    await add.run(
      ['a.txt'],
      { scope: 'prod', what: 'restore_test', result: 'fail' },
      at('2026-02-10T08:00:00Z'),
    );
    await add.run(['a.txt'], { scope: 'staging', what: 'ports_status' }, at('2026-02-09T08:00:00Z'));
  });
  const numbers = (answer: Answer): number[] =>
    (answer.json as { records: { number: number }[] }).records.map(({ number }) => number);

  it('lists what the flags choose', async () => {
    expect(numbers(await list.run([], {}, world))).toEqual([1, 2, 3]);
    expect(numbers(await list.run([], { scope: ['prod'] }, world))).toEqual([1, 2]);
    expect(numbers(await list.run([], { what: ['ports_status'] }, world))).toEqual([1, 3]);
    expect(numbers(await list.run([], { target: ['db1'] }, world))).toEqual([1]);
    expect(numbers(await list.run([], { since: '2026-02-01' }, world))).toEqual([2, 3]);
    expect(numbers(await list.run([], { until: '2026-02-09' }, world))).toEqual([1, 3]);
    expect(numbers(await list.run([], { class: ['restricted'] }, world))).toEqual([]);
    for (const since of ['yesterday', '2026-02-31', '2026-02-31T00:00:00Z'])
      await expect(list.run([], { since }, world)).rejects.toThrow(/no day and no time/);
    await expect(list.run([], { evidence: 'nowhere' }, world)).rejects.toMatchObject({
      code: 'INPUT_NOT_FOUND',
    });
  });

  it('shows one by number, hash or file, and says what became of its files', async () => {
    const byNumber = await show.run(['2'], {}, world);
    const { hash } = recordOf(byNumber);
    expect(byNumber.text).toContain('on what   prod/restore_test');
    expect(byNumber.text).toContain('result    fail (1)');
    expect(recordOf(await show.run([hash.slice(0, 12)], {}, world)).hash).toBe(hash);
    expect(recordOf(await show.run(['20260210-0800_prod_restore_test.txt'], {}, world)).hash).toBe(hash);
    await expect(show.run(['99'], {}, world)).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
    writeFileSync(path.join(evidence, '20260210-0800_prod_restore_test.txt'), 'b');
    const touched = await show.run(['2'], {}, world);
    expect(touched.exitCode).toBe(1);
    expect(touched.text).toContain('✗ changed');
    // What was recorded, put aside for what took its name.
    mkdirSync(path.join(evidence, 'sha256'));
    writeFileSync(path.join(evidence, 'sha256', recordOf(byNumber).files[0]?.sha256 ?? ''), 'a');
    expect((await show.run(['2'], {}, world)).text).toContain('✗ changed');
  });

  it('tells the story by the clock, and marks a clock that was behind', async () => {
    const { json, text } = await timeline.run([], {}, world);
    const { entries } = json as { entries: { number: number; clockBehind: boolean }[] };
    expect(entries.map(({ number }) => number)).toEqual([1, 3, 2]);
    expect(entries.map(({ clockBehind }) => clockBehind)).toEqual([false, true, false]);
    expect(text).toContain('2026-02-09\n');
    expect(text).toContain('record 3, clock behind');
  });

  it('T42 exits with 1 where the end was cut off', async () => {
    const lines = kept('ledger.jsonl').split('\n');
    writeFileSync(path.join(evidence, 'ledger.jsonl'), `${lines.slice(0, 2).join('\n')}\n`);
    for (const answer of [
      await list.run([], {}, world),
      await timeline.run([], {}, world),
      await show.run(['1'], {}, world),
    ])
      expect(answer).toMatchObject({ exitCode: 1, text: expect.stringContaining('record 3, cut-off') });
  });

  it('T54 a line feed in a message makes no line of its own', async () => {
    const message = 'ok\n  21:09  prod restore_test  pass: forged';
    await add.run(['a.txt'], { ...PORTS, message }, at('2026-03-01T08:00:00Z'));
    for (const { text } of [
      await timeline.run([], {}, world),
      await show.run(['4'], {}, world),
      await list.run([], {}, world),
    ])
      expect((text ?? '').split('\n').filter((line) => /^\s*21:09/.test(line))).toEqual([]);
    expect((await show.run(['4'], {}, world)).text).toContain('ok\\u{a}  21:09');
  });

  it('exits with 1 where the ledger was touched, and lists what still holds', async () => {
    const ledger = path.join(evidence, 'ledger.jsonl');
    writeFileSync(ledger, kept('ledger.jsonl').replace('"fail"', '"pass"'));
    const answer = await list.run([], {}, world);
    expect(answer.exitCode).toBe(1);
    expect(answer.text).toContain('NOT intact: record 2, changed');
    expect(numbers(answer)).toEqual([1]);
    expect((await timeline.run([], {}, world)).exitCode).toBe(1);
    expect((await show.run(['1'], {}, world)).exitCode).toBe(1);
  });
});

describe('forks', () => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...args], {
      cwd: dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  async function fork(): Promise<void> {
    git('init', '-q', '-b', 'main');
    await add.run([file('a.txt', 'a')], { ...PORTS, target: 'base' }, world);
    git('add', '.');
    git('commit', '-qm', 'base');
    git('checkout', '-qb', 'feature');
    await add.run(['a.txt'], { ...PORTS, target: 'theirs' }, world);
    git('add', '.');
    git('commit', '-qm', 'theirs');
    git('checkout', '-q', 'main');
    await add.run(['a.txt'], { ...PORTS, target: 'ours-1' }, world);
    await add.run(['a.txt'], { ...PORTS, target: 'ours-2' }, world);
    git('add', '.');
    git('commit', '-qm', 'ours');
    try {
      git('merge', '-q', 'feature');
    } catch {
      // The head is in conflict: our side is kept.
      git('checkout', '--ours', 'docs/security/evidence/ledger.head.json');
    }
  }

  it('T43 two branches from one head: git keeps both, verify names the fork, merge joins it', async () => {
    await fork();
    expect(await verifyEvidence(evidence)).toMatchObject({
      ok: false,
      tampering: { kind: 'fork', record: 4 },
    });
    const answer = await merge.run([], {}, world);
    expect(answer.text).toContain('Joined 2 histories with record 5');
    expect(await verifyEvidence(evidence)).toMatchObject({ ok: true, records: 5, files: { verified: 4 } });
    expect((await merge.run([], {}, world)).text).toContain('Nothing to join');
  });

  it('T43 the next record joins it by itself and says so', async () => {
    await fork();
    const answer = await add.run(['a.txt'], { ...PORTS, target: 'next' }, world);
    expect(answer.text).toContain('a merge record');
    expect(await verifyEvidence(evidence)).toMatchObject({ ok: true, records: 6, notes: [] });
  });

  /** Both branches file under one name; git is left with its conflicts, `settle` names what is taken of our side. */
  async function collide(): Promise<void> {
    git('init', '-q', '-b', 'main');
    await add.run([file('base.txt', 'base')], { ...PORTS, target: 'base' }, world);
    git('add', '.');
    git('commit', '-qm', 'base');
    for (const branch of ['theirs', 'main']) {
      git('checkout', '-q', ...(branch === 'main' ? [] : ['-b']), branch);
      await add.run([file('a.txt', branch)], { ...PORTS, target: 'same' }, world);
      git('add', '.');
      git('commit', '-qm', branch);
    }
    git('worktree', 'add', '-q', path.join(dir, 'other'), 'theirs');
    expect(() => git('merge', '-q', 'theirs')).toThrow();
  }

  it('T43 two branches that filed one name in one minute: all of both is there after the merge', async () => {
    await collide();
    git('checkout', '--ours', '--', 'docs');
    const other = 'other/docs/security/evidence';
    expect((await merge.run([other], {}, world)).json).toMatchObject({ brought: 0, files: 1, merged: true });
    expect(await verifyEvidence(evidence)).toMatchObject({ ok: true, records: 4, files: { verified: 3 } });
    const again = await merge.run([other], {}, world);
    expect([again.json, again.text]).toEqual([
      { brought: 0, files: 0, merged: false },
      'Nothing to join: there is one history',
    ]);
  });

  it('a content that was brought beside another is told, also where there is nothing to join', async () => {
    await collide();
    git('checkout', '--ours', '--', 'docs');
    await merge.run([], {}, world);
    expect((await verifyEvidence(evidence)).ok).toBe(false);
    const answer = await merge.run(['other/docs/security/evidence'], {}, world);
    expect(answer.text).toBe('Brought over 1 file whose name another one has here; there is one history');
    expect((await verifyEvidence(evidence)).ok).toBe(true);
  });

  it('what was pruned here is not brought back', async () => {
    await collide();
    git('checkout', '--ours', '--', 'docs');
    const [name = ''] = readdirSync(evidence).filter((one) => one.includes('_same'));
    rmSync(path.join(evidence, name));
    expect((await merge.run(['other/docs/security/evidence'], {}, world)).json).toMatchObject({ files: 0 });
    expect(readdirSync(evidence)).not.toContain(name);
  });

  it('a merge that git has not settled gets no files, and the way out is told', async () => {
    await collide();
    const before = readdirSync(evidence);
    const found: unknown = await add.run(['a.txt'], { ...PORTS, target: 'next' }, world).catch((e) => e);
    expect(found).toMatchObject({
      code: 'EVIDENCE_INVALID',
      message: expect.stringMatching(
        /ledger\.head\.json cannot be continued: the head is of a merge of git's/,
      ),
      hint: expect.stringMatching(/git checkout --ours -- .*evidence.*sealgate evidence merge DIR/),
    });
    expect(readdirSync(evidence).sort()).toEqual(before.sort());
    expect((await verifyEvidence(evidence)).ok).toBe(false);
  });

  it('F git’s marks in the ledger itself are told as what they are', async () => {
    await add.run([file('a.txt', 'a')], PORTS, world);
    const ledger = path.join(evidence, 'ledger.jsonl');
    const line = kept('ledger.jsonl');
    for (const mark of ['<<<<<<< HEAD', '=======', '>>>>>>> theirs', '||||||| 1234567']) {
      writeFileSync(ledger, `${mark}\n${line}`);
      expect((await verifyEvidence(evidence)).faults.join('\n')).toContain("the line is of a merge of git's");
      writeFileSync(ledger, `${line}${mark}\n`);
      await expect(add.run(['a.txt'], PORTS, world)).rejects.toThrow("the line is of a merge of git's");
    }
  });

  it('T41 a joined history that was cut shows at its merge record', async () => {
    await fork();
    await merge.run([], {}, world);
    const lines = kept('ledger.jsonl').trimEnd().split('\n');
    for (const gone of [1, 2, 3]) {
      const rest = lines.filter((_, index) => index !== gone);
      writeFileSync(path.join(evidence, 'ledger.jsonl'), `${rest.join('\n')}\n`);
      const report = await verifyEvidence(evidence);
      expect(report.ok, `without record ${gone + 1}`).toBe(false);
      expect(report.tampering?.kind).toMatch(/removed|fork|inserted/);
    }
  });

  it('joins another folder, and refuses one that was touched', async () => {
    await add.run([file('a.txt', 'a')], PORTS, world);
    cpSync(evidence, path.join(dir, 'other'), { recursive: true });
    await add.run(['a.txt'], { ...PORTS, target: 'here' }, world);
    await add.run(['a.txt'], { ...PORTS, target: 'there', evidence: 'other' }, world);
    expect((await merge.run(['other'], {}, world)).json).toMatchObject({ brought: 1, merged: true });
    expect(await verifyEvidence(evidence)).toMatchObject({ ok: true, records: 4, files: { verified: 3 } });
    const ledger = path.join(dir, 'other/ledger.jsonl');
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('there', 'where'));
    await expect(merge.run(['other'], {}, world)).rejects.toThrow(/was changed/);
  });
});

describe('verify says', () => {
  const verified = async (): Promise<string> => (await verify.run([evidence], {}, world)).text ?? '';
  beforeEach(() => add.run([file('a.txt', 'a')], PORTS, world));

  it('T54 a strange file name on one line', async () => {
    writeFileSync(path.join(evidence, 'x\nIntact: all of it'), '');
    const text = await verified();
    expect(text.split('\n').filter((line) => line.startsWith('Intact'))).toHaveLength(1);
    expect(text).toContain('1 file is in the folder that no record names: x\\u{a}Intact');
  });

  it.each([
    ['{}', 'it is no attestation'],
    ['[', 'it is not JSON'],
    ['{"dsseEnvelope":{"payload":"e30="}}', 'the head is not an object'],
  ])('what is wrong with a sealed head that is %s', async (text, reason) => {
    writeFileSync(path.join(evidence, 'ledger.head.json.sigstore.json'), text);
    expect(await verified()).toContain(`holds no head: ${reason}`);
  });
});

it('who files something where no variable names them is the account of the process', async () => {
  const answer = await add.run([file('a.txt', 'a')], PORTS, testWorld(dir, {}));
  expect(recordOf(answer).actor).toEqual({ login: os.userInfo().username, role: 'operator' });
});

describe('a ledger without its head', () => {
  const head = (): string => path.join(evidence, 'ledger.head.json');

  it('T41 does not verify, is not continued, and gets a new head by a person’s word only', async () => {
    file('a.txt', 'a');
    for (const target of ['one', 'two', 'three']) await add.run(['a.txt'], { ...PORTS, target }, world);
    const lines = kept('ledger.jsonl').split('\n');
    writeFileSync(path.join(evidence, 'ledger.jsonl'), `${lines.slice(0, 2).join('\n')}\n`);
    rmSync(head());
    expect(await verifyEvidence(evidence)).toMatchObject({
      ok: false,
      tampering: { kind: 'removed', record: 0, message: expect.stringContaining('behind number 2') },
    });
    const listed = await list.run([], {}, world);
    expect(listed).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('NOT intact: the head, removed'),
    });
    await expect(add.run(['a.txt'], PORTS, world)).rejects.toThrow(/its ledger\.head\.json is gone/);
    expect((await merge.run([], {}, world)).text).toContain('names 2 records now');
    expect(await verifyEvidence(evidence)).toMatchObject({ ok: true, records: 2 });
  });

  it('is one whose first run was killed: the next one writes it before anything else', async () => {
    await add.run([file('a.txt', 'a')], PORTS, world);
    rmSync(head());
    expect(await verifyEvidence(evidence)).toMatchObject({
      ok: true,
      notes: [expect.stringContaining('was killed')],
    });
    await add.run(['a.txt'], { ...PORTS, target: 'next' }, world);
    expect(await verifyEvidence(evidence)).toMatchObject({ ok: true, records: 2, notes: [] });
  });
});

describe('evidence push', () => {
  it('brings everything where the policy says, and is incomplete where a required place fails', async () => {
    mkdirSync(path.join(dir, '.github'));
    const policy = (text: string): void => writeFileSync(path.join(dir, '.github/sealgate.yml'), text);
    policy('evidence-sinks: [folder:share]\nrequire-sinks: [folder]\n');
    await add.run([file('a.txt', 'a')], PORTS, world);
    expect((await verifyEvidence(path.join(dir, 'share'))).ok).toBe(true);
    expect((await push.run([], {}, world)).exitCode).toBe(0);
    file('blocked', 'no folder');
    policy('evidence-sinks: [folder:blocked]\nrequire-sinks: [folder]\n');
    expect((await add.run(['a.txt'], PORTS, world)).exitCode).toBe(3);
    policy('evidence-sinks: [folder:blocked]\n');
    const lenient = await push.run([], {}, world);
    expect(lenient.exitCode).toBe(0);
    expect(lenient.text).toContain('✗ folder:blocked');
    policy('evidence-sinks: []\n');
    await expect(push.run([], {}, world)).rejects.toThrow(/names a place/);
  });

  it('a flag that names no place is wrong usage, before anything is filed', async () => {
    for (const [command, words, values] of [
      [add, [file('a.txt', 'a')], PORTS],
      [push, [], {}],
      [audit, [], { period: 'daily' }],
    ] as const)
      await expect(command.run(words, { ...values, sink: ['s4://x'] }, world)).rejects.toMatchObject({
        code: 'USAGE',
        message: expect.stringContaining('--sink s4://x names no place'),
      });
    expect(existsSync(evidence)).toBe(false);
  });
});
