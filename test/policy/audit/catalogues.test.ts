import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Question } from '../../../src/model/audit/question.js';
import { readAttestations } from '../../../src/policy/audit/attestations.js';
import { readCatalogue } from '../../../src/policy/audit/catalogue.js';
import { CATALOGUE_IDS } from '../../../src/policy/audit/catalogue-ids.js';
import { checkAttested, loadCatalogues } from '../../../src/policy/audit/load-catalogues.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FOLDER = path.join(ROOT, 'policies/controls');
const schema = (name: string) =>
  new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync(path.join(ROOT, `policies/schemas/${name}.schema.json`), 'utf8')),
  );
const none = async (): Promise<undefined> => undefined;

const HEAD =
  'id: own\ntitle: Own\nversion: "1"\npublisher: Us\nurl: https://example.test/\ncovers: All of it.\n';
const CONTROL = '  - id: A-1\n    title: One\n    question: Is it one?\n    weight: 2\n';
const read = (text: string) => readCatalogue(Buffer.from(text), 'own.yml');
const withAnswer = (answer: string) => read(`${HEAD}controls:\n${CONTROL}    answers:\n      - ${answer}\n`);

/** How many controls of each part a standard has. */
function groups(controls: readonly { readonly id: string }[], key: RegExp): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { id } of controls) {
    const group = key.exec(id)?.[1] ?? '?';
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

describe('shipped catalogues', () => {
  it.each(readdirSync(FOLDER))('%s fits the published schema and is bundled as it stands', async (name) => {
    const text = readFileSync(path.join(FOLDER, name), 'utf8');
    const validate = schema('controls');
    expect(validate(parse(text)), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
    const catalogue = await readCatalogue(Buffer.from(text), name);
    const [bundled] = await loadCatalogues([catalogue.id], none);
    expect(bundled?.catalogue).toEqual(JSON.parse(JSON.stringify(catalogue)));
    expect(bundled).toMatchObject({ from: 'shipped', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(catalogue.covers).toMatch(/\.$/);
  });

  it('are those that the policy knows', () => {
    expect(readdirSync(FOLDER).map((name) => name.replace(/\.yml$/, ''))).toEqual([...CATALOGUE_IDS]);
  });

  it('have the ids of their standards', async () => {
    const loaded = await loadCatalogues(CATALOGUE_IDS, none);
    const of = (id: string) => loaded.find(({ catalogue }) => catalogue.id === id)?.catalogue.controls ?? [];
    const ten = Array.from({ length: 10 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`);
    expect(of('owasp-top-10-2021').map(({ id }) => id)).toEqual(ten.map((id) => `${id}:2021`));
    expect(of('owasp-top-10-2025').map(({ id }) => id)).toEqual(ten.map((id) => `${id}:2025`));
    // NIST CSWP 29, table of the core.
    expect(groups(of('nist-csf-2.0'), /^([A-Z]{2}\.[A-Z]{2})-\d\d$/)).toEqual({
      'GV.OC': 5,
      'GV.RM': 7,
      'GV.RR': 4,
      'GV.PO': 2,
      'GV.OV': 3,
      'GV.SC': 10,
      'ID.AM': 7,
      'ID.RA': 10,
      'ID.IM': 4,
      'PR.AA': 6,
      'PR.AT': 2,
      'PR.DS': 4,
      'PR.PS': 6,
      'PR.IR': 4,
      'DE.CM': 5,
      'DE.AE': 6,
      'RS.MA': 5,
      'RS.AN': 4,
      'RS.CO': 2,
      'RS.MI': 2,
      'RC.RP': 6,
      'RC.CO': 2,
    });
    expect(groups(of('osps-baseline-2026-02-19'), /^OSPS-([A-Z]{2})-\d\d\.\d\d$/)).toEqual({
      AC: 6,
      BR: 12,
      DO: 8,
      GV: 6,
      LE: 5,
      QA: 13,
      SA: 4,
      VM: 10,
    });
    expect(groups(of('cis-docker-1.6.0'), /^(\d)\./)).toEqual({
      '1': 20,
      '2': 18,
      '3': 24,
      '4': 12,
      '5': 32,
      '6': 2,
      '7': 9,
    });
    expect(groups(of('cis-postgresql-17-1.0.0'), /^(\d)\./)).toEqual({
      '1': 7,
      '2': 4,
      '3': 26,
      '4': 9,
      '5': 6,
      '6': 10,
      '7': 5,
      '8': 3,
    });
    expect(groups(of('ipa-secure-website-7'), /^(\d+)-\([ivx]+\)(?:-[abc])?$/)).toEqual({
      '1': 5,
      '2': 2,
      '3': 4,
      '4': 7,
      '5': 10,
      '6': 4,
      '7': 3,
      '8': 4,
      '9': 3,
      '10': 3,
      '11': 2,
    });
    expect(groups(of('slsa-1.2'), /^(build|source)\/[a-z-]+$/)).toEqual({ build: 8, source: 14 });
  });

  it('ask nothing that a person could answer for a machine without saying so', async () => {
    for (const { catalogue } of await loadCatalogues(CATALOGUE_IDS, none))
      for (const { id, answer } of catalogue.controls) {
        const parts: readonly Question[] = answer.kind === 'any-of' ? answer.parts : [answer];
        expect(parts.at(-1)?.kind, id).toBe('attestation');
      }
  });

  it('put the control’s id into answers that all share', async () => {
    const [docker] = await loadCatalogues(['cis-docker-1.6.0'], none);
    const answer = docker?.catalogue.controls.find(({ id }) => id === '5.31')?.answer;
    expect(JSON.stringify(answer)).toContain("?@.id == '5.31' &&");
    expect(JSON.stringify(docker)).not.toContain('{id}');
  });
});

describe('a catalogue of one’s own', () => {
  const local = (text: string) => async (file: string) =>
    file === 'security/own.yml' ? Buffer.from(text) : undefined;

  it('stands beside the shipped ones', async () => {
    const names = ['owasp-top-10-2025', 'security/own.yml'];
    const loaded = await loadCatalogues(names, local(`${HEAD}controls:\n${CONTROL}`));
    expect(loaded.map(({ from }) => from)).toEqual(['shipped', 'security/own.yml']);
    expect(loaded[1]?.catalogue.controls[0]?.answer).toEqual({
      kind: 'attestation',
      maxAge: 525_600,
      roles: [],
    });
  });

  it('may not be called as another one, and must be there', async () => {
    const twin = `${HEAD.replace('id: own', 'id: slsa-1.2')}controls:\n${CONTROL}`;
    await expect(loadCatalogues(['slsa-1.2', 'security/own.yml'], local(twin))).rejects.toMatchObject({
      code: 'USAGE',
      message: 'Two catalogues are called slsa-1.2: shipped and security/own.yml',
    });
    await expect(loadCatalogues(['other.yml'], none)).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
    await expect(loadCatalogues(['owasp-top-10-2024'], none)).rejects.toMatchObject({
      hint: expect.stringContaining('Did you mean'),
    });
    await expect(loadCatalogues(['__proto__'], none)).rejects.toMatchObject({ code: 'USAGE' });
  });

  it.each([
    ['automatic: signatures-verifed', "Did you mean 'signatures-verified'?"],
    ['automatic: gate-runs\n        result: pass', 'result does not go with automatic'],
    ["evidence: '../*.json'", 'fits no file of the evidence folder'],
    ["evidence: '*_x*'\n        max-age: 0", 'Expected an age'],
    ["evidence: '*_x*'\n        of: newst", "Did you mean 'newest'?"],
    [
      "evidence: '*_x*'\n        where:\n          - json-path: $[",
      'Not a JSONPath query: a selector is missing',
    ],
    ["evidence: '*_x*'\n        where:\n          - matches: '(a'", 'Not a regular expression'],
    ["evidence: '*_x*'\n        where:\n          - equals: 1", 'equals needs json-path beside it'],
    ["evidence: '*_x*'\n        where:\n          - {json-path: $, equals: 1, at-least: 2}", 'stands one of'],
    ["evidence: '*_x*'\n        where:\n          - cel: doc.a +", 'is wrong'],
    ["evidence: '*_x*'\n        where:\n          - cel: size(text)", 'a condition gives true or false'],
    ["evidence: '*_x*'\n        partial:\n          - contains: x", 'partial goes with where'],
    ['attestation: false', 'asks for nothing'],
    ['all-of: []', 'Expected a list of answers'],
    ['all-of: [{any-of: [{all-of: [{any-of: [{automatic: gate-runs}]}]}]}]', 'nested more than 3 deep'],
    ['automatic: gate-runs\n        evidence: x', 'An answer is one of'],
  ])('%s is refused with its place', async (answer, words) => {
    const refused = await withAnswer(answer).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'POLICY_INVALID',
      location: { file: 'own.yml', line: expect.any(Number) },
    });
    const { message, hint } = refused as { message: string; hint?: string };
    expect(`${message} ${hint ?? ''}`).toContain(words);
  });

  it.each([
    [`${HEAD}controls:\n${CONTROL}${CONTROL}`, "The control 'A-1' is given twice"],
    [`${HEAD}controls:\n${CONTROL}    wieght: 3\n`, "Did you mean 'weight'?"],
    [`${HEAD}controls:\n${CONTROL.replace('weight: 2', 'weight: 9')}`, 'Expected a whole number from 1 to 5'],
    [`${HEAD}controls:\n${CONTROL.replace('id: A-1', 'id: "x\']"')}`, 'Expected an id'],
    [`${HEAD}controls:\n${CONTROL}    attested: never\n`, 'attested: never goes with answers'],
    [`${HEAD}controls: []\n`, 'Expected a list of controls'],
    [HEAD, 'A catalogue needs controls'],
    [`controls:\n${CONTROL}`, 'A catalogue needs id'],
  ])('what is wrong is said (%#)', async (text, words) => {
    const refused = await read(text).catch((error: unknown) => error);
    const { message, hint } = refused as { message: string; hint?: string };
    expect(refused).toMatchObject({ code: 'POLICY_INVALID' });
    expect(`${message} ${hint ?? ''}`).toContain(words);
  });

  it('T56 hostile YAML is refused: bombs, tags, depth, size, keys of prototypes', async () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;
    await expect(read(bomb)).rejects.toMatchObject({ code: 'POLICY_INVALID' });
    await expect(read(`${HEAD}controls: !!js/function x\n`)).rejects.toMatchObject({
      code: 'POLICY_INVALID',
    });
    await expect(read(`${HEAD}controls: ${'['.repeat(5000)}`)).rejects.toMatchObject({
      code: 'POLICY_INVALID',
    });
    await expect(read(`${HEAD}x: ${'y'.repeat(1024 * 1024)}`)).rejects.toMatchObject({
      code: 'POLICY_INVALID',
    });
    await expect(read(`${HEAD}__proto__: {}\ncontrols:\n${CONTROL}`)).rejects.toMatchObject({
      message: expect.stringContaining('has no key'),
    });
    await expect(read(`${HEAD}id: twice\ncontrols:\n${CONTROL}`)).rejects.toMatchObject({
      code: 'POLICY_INVALID',
    });
  });

  it('takes any JSON value to compare with, __proto__ included', async () => {
    const { controls } = await withAnswer(
      "evidence: '*_x*'\n        where:\n          - {json-path: $.a, equals: {__proto__: 1, b: [true, null]}}",
    );
    const asked = controls[0]?.answer;
    const assertion = asked?.kind === 'any-of' ? asked.parts[0] : asked;
    expect(JSON.stringify(assertion)).toContain('{"__proto__":1,"b":[true,null]}');
  });
});

describe('docs/controls.md', () => {
  const blocks = [
    ...readFileSync(path.join(ROOT, 'docs/controls.md'), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g),
  ].map((block) => block[1] ?? '');
  it('shows a catalogue and attestations that are read as they stand', async () => {
    const own = blocks.find((block) => block.includes('controls:\n'));
    expect((await read(own ?? '')).controls.map(({ id }) => id)).toEqual(['BCK-1', 'DEP-1']);
    const attested = blocks.find((block) => block.includes('attestations:\n'));
    expect(await readAttestations(Buffer.from(attested ?? ''), 'a.yml')).toHaveLength(1);
  });
  it('names every shipped catalogue with the number of its controls', async () => {
    const page = readFileSync(path.join(ROOT, 'docs/controls.md'), 'utf8');
    for (const { catalogue } of await loadCatalogues(CATALOGUE_IDS, none))
      expect(page).toMatch(new RegExp(`\\| \`${catalogue.id}\` \\|.*\\| ${catalogue.controls.length} \\|`));
  });
});

describe('a file of attestations', () => {
  const ONE =
    'attestations:\n  - for: own/A-1\n    state: done\n    who: Ada\n    when: 2026-11-01\n    expires: 2027-01-01\n    statement: Seen.\n';
  const attest = (text: string) => readAttestations(Buffer.from(text), 'a.yml');

  it('is read with its places, and fits the published schema', async () => {
    expect(await attest(ONE)).toEqual([
      {
        for: 'own/A-1',
        state: 'done',
        who: 'Ada',
        when: '2026-11-01',
        expires: '2027-01-01',
        statement: 'Seen.',
        evidence: [],
        from: 'a.yml:2',
      },
    ]);
    expect(schema('attestations')(parse(ONE))).toBe(true);
    expect(schema('attestations')(parse(ONE.replace('state: done', 'state: fine')))).toBe(false);
  });

  it.each([
    [ONE.replace('done', 'fine'), 'Expected one of done, partial, none, not-applicable'],
    [ONE.replace('2027-01-01', '2026-10-01'), 'It expires on 2026-10-01, before 2026-11-01'],
    [ONE.replace('2026-11-01', '2026-02-30'), 'is not a day of the calendar'],
    [ONE.replace('    who: Ada\n', ''), 'An attestation needs who'],
    [ONE.replace('who: Ada', 'whom: Ada'), "Did you mean 'who'?"],
    ['attestations: []\n', 'Expected a list of attestations'],
  ])('what is wrong is said (%#)', async (text, words) => {
    const refused = await attest(text).catch((error: unknown) => error);
    const { message, hint } = refused as { message: string; hint?: string };
    expect(`${message} ${hint ?? ''}`).toContain(words);
  });

  it('a control that the catalogue does not have is an error, one of another catalogue is not', async () => {
    const loaded = await loadCatalogues(['owasp-top-10-2025'], none);
    const about = async (name: string) => checkAttested(await attest(ONE.replace('own/A-1', name)), loaded);
    await expect(about('owasp-top-10-2025/A06:2025')).resolves.toBeUndefined();
    await expect(about('nist-csf-2.0/XX.YY-99')).resolves.toBeUndefined();
    await expect(about('owasp-top-10-2025/A06:2026')).rejects.toMatchObject({
      message: expect.stringContaining("has no control 'A06:2026'"),
      hint: expect.stringContaining('Did you mean'),
    });
  });
});
