import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { command as gate } from '../../src/commands/gate.js';
import { createLog } from '../../src/io/log.js';
import { recordSchema } from '../../src/model/evidence/record-schema.js';
import type { RunRecord } from '../../src/model/findings/decision.js';
import type { EvidencePointer, Finding } from '../../src/model/findings/finding.js';
import { shapeOf, text, wordsOf } from '../../src/model/schemas/shape.js';
import { readPolicyFile } from '../../src/policy/layer.js';
import { parsePolicyYaml } from '../../src/policy/yaml.js';
import { makeFinding } from '../support/facts.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

function schema(name: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
  addFormats.default(ajv);
  return ajv.compile(
    JSON.parse(readFileSync(path.join(ROOT, `policies/schemas/${name}.schema.json`), 'utf8')) as object,
  );
}

describe('generated files', () => {
  it('are what their sources generate', () => {
    const result = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(result.stderr.split('\n').filter((line) => line.includes('npm run generate'))).toEqual([]);
    expect(result.status).toBe(0);
  });
});

describe('policy.schema.json', () => {
  const validate = schema('policy');

  it('accepts the presets', () => {
    const presets = readdirSync(path.join(ROOT, 'policies')).filter(
      (file) => file.endsWith('.yml') && file !== 'audit-trail.yml',
    );
    expect(presets.length).toBeGreaterThan(2);
    for (const name of presets) {
      expect([
        name,
        validate(parse(readFileSync(path.join(ROOT, 'policies', name), 'utf8'))),
        validate.errors,
      ]).toEqual([name, true, null]);
    }
  });

  const exception = '{id: E, rule: CVE-1, package: left, reason: r, approved_by: t, expires: "2027-01-31"}';

  it.each([
    ['fail_on_severity: MEDIUM', true],
    ['fail-on-severity: Important', true],
    ['fail-on-severity: never', true],
    ['fail-on-severity: hihg', false],
    ['fail-on-severty: high', false],
    ['fail-on-scopes: [runtime, dev]', true],
    ['fail-on-scopes: runtime, development', true],
    ['fail-on-scopes: [runtme]', false],
    ['allow-licenses: [MIT, "set:permissive"]', true],
    ['allow-licenses:', false],
    ['allow-licenses: []', true],
    ['vex-signers:', false],
    ['vex-signers: {}', true],
    ['vex-signers: {threshold: 2}', false],
    ['vex_signers: {threshold: 1, any_of: [{key: a.pub}]}', true],
    ['notify: [{to: slack, url_env: SLACK}]', true],
    ['notify: [{to: slack}]', false],
    ['exceptions: [{id: E, rule: CVE-1, package: left, reason: r, expires: "2027-01-31"}]', false],
    ['notify:', false],
    ['notify: []', true],
    ['exceptions:', true],
    ['allow-ghsas: [1]', false],
    ['allow-registries: [https://registry.example.test/npm]', true],
    ['allow-registries: [http://registry.example.test]', false],
    ['registry-aliases: {https://a.example.test/npm: https://registry.example.test/}', true],
    ['registry-aliases: {a.example.test: https://registry.example.test/}', false],
    ['registry-aliases: {https://a.example.test: http://registry.example.test/}', false],
    ['warn-only: true', true],
    ['warn-only: yes', false],
    ['unknown-license: Block', true],
    ['unknown-license: maybe', false],
    ['comment-summary-in-pr: false', true],
    ['checks: {signatures: when_online, provenance: off}', true],
    ['checks: {signature: required}', false],
    ['rules: {licenses/denied: warn, sources/*: block}', true],
    ['rules: {licence/denied: warn}', false],
    ['rules: {licenses: warn}', false],
    [`exceptions: [${exception}]`, true],
    ['exceptions: [{id: E}]', false],
    [`exceptions: [${exception.replace('}', ', x: y}')}]`, false],
    ['rules: {licenses/denied: {level: block, since: 2027-01-15}}', true],
    ['rules: {licenses/denied: {level: block}}', false],
    ['overrides: [{paths: packages/legacy, fail_on_severity: never}]', true],
    ['overrides: [{since: 2027-01-15, rules: {licenses/denied: block}}]', true],
    ['overrides: [{fail-on-severity: never}]', false],
    ['overrides: [{scopes: dev, allow-registries: []}]', false],
    ['overrides: [{scopes: dev, allow_licenses: MIT}]', true],
    ['overrides: [{scopes: dev, deny-licenses: [MIT], since: 2027-01-01}]', false],
    ['environments: {production: {mode: enforce, fail-on-severity: low}, dev: }', true],
    ['environments: {production: {mode: enforced}}', false],
    ['environments: {Production: {mode: enforce}}', false],
    ['environments: {production: {extends: strict}}', false],
    ['exception-approvers: [CODEOWNERS, "@acme/security"]', true],
    ['exception-require: [owner, ticket]', true],
    ['exception-require: [reviewer]', false],
    ['exception-max-age: 180d', true],
    ['extends: strict', true],
    ['extends: [strict, ./x.yml]', true],
    ['extends: 5', false],
    ['- a', false],
    ['{}', false],
    ['require-reports: [reports/*.json, "format:trivy:image"]', true],
  ])('agrees with the reader on %s', async (yaml, valid) => {
    const read = async (): Promise<boolean> => {
      const document = await parsePolicyYaml(Buffer.from(yaml), 'p.yml');
      await readPolicyFile(document, 'p.yml');
      return document.kind === 'map' && document.entries.length > 0;
    };
    expect(validate(parse(yaml))).toBe(valid);
    expect(await read().catch(() => false)).toBe(valid);
  });

  it('describes every key, with the default where it is one value', () => {
    const { properties } = validate.schema as {
      properties: Record<string, { description?: string; $ref?: string }>;
    };
    for (const [key, { description, $ref }] of Object.entries(properties))
      expect([key, (description ?? $ref ?? '').length > 0]).toEqual([key, true]);
  });
});

async function gateExample(
  name: string,
  values: Readonly<Record<string, string | boolean | string[]>>,
): Promise<RunRecord> {
  const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-schema-'));
  cpSync(path.join(ROOT, 'examples', name), path.join(dir, 'repo'), { recursive: true });
  const answer = await gate.run(
    [],
    { dir: path.join(dir, 'repo'), out: path.join(dir, 'evidence'), offline: true, ...values },
    {
      cwd: dir,
      env: { PATH: process.env.PATH, RUNNER_TEMP: dir },
      log: createLog(() => process.stderr, { quiet: true }),
      now: () => new Date('2026-11-21T06:42:00Z'),
      stdin: async () => Buffer.alloc(0),
      style: { color: false, width: 100 },
    },
  );
  return JSON.parse(JSON.stringify(answer.json)) as RunRecord;
}

describe('run.schema.json and finding.schema.json', () => {
  it.each(readdirSync(path.join(ROOT, 'examples')).filter((name) => !name.includes('.')))(
    'describe what gate prints for examples/%s',
    async (name) => {
      const record = await gateExample(name, {});
      const run = schema('run');
      expect([run(record), run.errors]).toEqual([true, null]);
      expect(recordSchema.safeParse(record).error).toBeUndefined();
      const finding = schema('finding');
      for (const decision of record.decisions)
        expect([finding(decision.finding), finding.errors]).toEqual([true, null]);
    },
  );

  it('describe findings with everything a finding may have', () => {
    const finding = schema('finding');
    const full: Required<Finding> = {
      ...makeFinding(),
      fix: { text: 'x', command: 'y', version: '1.0.1' },
      location: { file: 'a', line: 1, endLine: 2 },
      paths: [['app', 'left@1.0.0']],
      evidence: { file: 'a', pointer: '/b' },
      seenBy: [{ tool: 'trivy', severity: 'high', fixedVersion: '1', report: 'r' }],
      suppressed: { by: 'x', reason: 'y' },
      url: 'https://example.test',
      detail: { nested: [1, null, { a: 'b' }] },
    };
    expect([finding(full), finding.errors]).toEqual([true, null]);
    expect(finding({ ...full, severity: 'awful' })).toBe(false);
    expect(finding({ ...full, more: 1 })).toBe(false);
  });

  it('cannot drift from the types: these do not compile', () => {
    // @ts-expect-error a member is missing
    shapeOf<EvidencePointer>()({ file: text });
    // @ts-expect-error a member too many
    shapeOf<EvidencePointer>()({ file: text, pointer: text.optional(), more: text });
    // @ts-expect-error a member that must be there is optional
    shapeOf<EvidencePointer>()({ file: text.optional(), pointer: text.optional() });
    // @ts-expect-error a word is missing
    wordsOf<'a' | 'b'>({ a: true });
    expect(shapeOf<EvidencePointer>()({ file: text, pointer: text.optional() }).safeParse({}).success).toBe(
      false,
    );
    expect(wordsOf<'a' | 'b'>({ a: true, b: true }).safeParse('c').success).toBe(false);
  });
});
