import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ErrorObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../../src/model/findings/decision.js';
import { renderSarif as renderParts, SARIF_KEPT, SARIF_RESULTS } from '../../../src/render/sarif/document.js';
import { corpus } from '../../support/corpora.js';
import { NAUGHTY } from '../../support/naughty.js';
import {
  blockedRecord,
  buildDecision,
  buildFinding,
  buildRecord,
  crashedRecord,
  hostileRecord,
  hugeRecord,
  incompleteRecord,
  resolvedRecord,
} from '../../support/records.js';

const require = createRequire(import.meta.url);
const { Ajv } = require('ajv') as typeof import('ajv');
const addFormats = require('ajv-formats') as typeof import('ajv-formats').default;

interface Log {
  runs: {
    automationDetails?: { id: string };
    tool: {
      driver: {
        rules: { id: string; properties: Record<string, unknown>; shortDescription: { text: string } }[];
      };
    };
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: { message: { text: string } }[];
    }[];
    versionControlProvenance?: { revisionId: string }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
      partialFingerprints: Record<string, string>;
      suppressions?: { justification: string }[];
      baselineState?: string;
    }[];
  }[];
}

/** The OASIS schema is draft 4, of which Ajv 8 reads everything but its name. */
function validatorOf(file: string): (log: unknown) => ErrorObject[] {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ unicodeRegExp: false, strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (log) => (validate(log) ? [] : (validate.errors ?? []));
}

const shipped = validatorOf(
  path.join(
    path.dirname(require.resolve('@microsoft/jest-sarif/package.json')),
    'lib/schemas/sarif-2.1.0-rtm.5.json',
  ),
);
const folder = corpus('scanners/sarif-spec');
const official =
  folder === undefined
    ? undefined
    : validatorOf(path.join(folder, 'sarif-2.1/schema/sarif-schema-2.1.0.json'));

function sarif(record: RunRecord): Log {
  const log = JSON.parse(renderSarif(record)) as Log;
  expect(shipped(log)).toEqual([]);
  if (official !== undefined) expect(official(log)).toEqual([]);
  return log;
}

const renderSarif = (...of: Parameters<typeof renderParts>): string => renderParts(...of).join('');

describe('renderSarif', () => {
  it.each([
    ['blocked', blockedRecord()],
    ['incomplete', incompleteRecord()],
    ['resolved', resolvedRecord()],
    ['crashed', crashedRecord()],
    ['empty', buildRecord()],
  ])('validates against the schema: %s', (_, record) => {
    expect(sarif(record).runs).toHaveLength(1);
  });

  it('the validator finds what is wrong', () => {
    expect(shipped({ version: '2.1.0', runs: [{ results: [{}] }] })).not.toEqual([]);
  });

  it('gives every finding its rule, level, place, fingerprint and state', () => {
    const [run] = sarif(blockedRecord()).runs;
    const results = run?.results ?? [];
    expect(results.map((result) => result.level)).toEqual([
      'error',
      'error',
      'warning',
      'warning',
      'warning',
      'note',
      'note',
    ]);
    const [tampered, axios] = results;
    expect(tampered?.ruleId).toBe('signatures/invalid');
    expect(axios?.ruleId).toBe('vulnerabilities/known/GHSA-8hc4-vh64-cxmj');
    expect(axios?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'pnpm-lock.yaml' },
      region: { startLine: 212 },
    });
    expect(axios?.message.text).toMatch(
      /^axios@1\.7\.2: Server-side request forgery\..* From api → axios@1\.7\.2\. Fix: Update/,
    );
    expect(axios?.message.text).toMatch(
      / Fix: Update axios to 1\.7\.4\. Run: pnpm --filter api update axios@1\.7\.4$/,
    );
    expect(axios?.baselineState).toBe('new');
    // Of a folder, files are told from there; readers look from the top.
    const record = blockedRecord();
    const context = { ...record.context, repository: { folder: 'apps/we b' } };
    const inFolder = sarif({ ...record, context }).runs[0]?.results ?? [];
    expect(inFolder[1]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'apps/we%20b/pnpm-lock.yaml',
    );
    expect(inFolder[1]?.message.text).toMatch(/ In apps\/we b: pnpm --filter api update axios@1\.7\.4$/);
    expect(axios?.partialFingerprints['sealgate/v1']).toMatch(/^[0-9a-f]{32}$/);
    for (const result of results) {
      expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    }
    const rule = run?.tool.driver.rules.find((one) => one.id === axios?.ruleId);
    expect(rule?.properties['security-severity']).toBe('9.5');
    expect(run?.versionControlProvenance?.[0]?.revisionId).toBe('a81c3d9e5b7f4a2c8d6e0f1a3b5c7d9e1f2a4b6c');
  });

  it('keeps an exception as a suppression with its reason', () => {
    const suppressed = sarif(blockedRecord()).runs[0]?.results.filter(
      (result) => result.suppressions !== undefined,
    );
    expect(suppressed).toHaveLength(2);
    expect(suppressed?.[0]?.suppressions?.[0]?.justification).toContain('EX-14');
  });

  it('does not suppress what is accepted only for its severity', () => {
    const decision = buildDecision(buildFinding({ severity: 'low' }), {
      outcome: 'accept',
      reason: { kind: 'severity', text: 'below fail-on-severity: high' },
    });
    expect(sarif(buildRecord({ decisions: [decision] })).runs[0]?.results[0]?.suppressions).toBeUndefined();
  });

  it('says in the file that a run is incomplete', () => {
    const [invocation] = sarif(incompleteRecord()).runs[0]?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications[0]?.message.text).toContain(
      'the Trivy report of image:api is missing',
    );
  });

  it('uses what the checks say of their rules', () => {
    const log = JSON.parse(
      renderSarif(blockedRecord(), {
        rules: [{ id: 'signatures/invalid', title: 'T', severity: 'critical', why: 'W', fix: 'F' }],
      }),
    ) as Log;
    expect(
      log.runs[0]?.tool.driver.rules.find((rule) => rule.id === 'signatures/invalid')?.shortDescription.text,
    ).toBe('T');
  });

  it.each(['../outside', '/etc/passwd', 'C:\\x', '', 'https://evil.example.test/x'])(
    'never points out of the repository: %j',
    (file) => {
      const decision = buildDecision(buildFinding({ location: { file, line: 3 } }));
      const uri = sarif(buildRecord({ decisions: [decision] })).runs[0]?.results[0]?.locations[0]
        ?.physicalLocation.artifactLocation.uri;
      expect(uri).toMatch(/^(?:pnpm-lock\.yaml|https%3A\/\/?evil|https%3A)/);
      expect(URL.canParse(uri ?? '')).toBe(false);
    },
  );

  it.each(NAUGHTY)('T49 T51 stays valid and without links or hidden characters for %j', (text) => {
    const log = sarif(hostileRecord(text));
    for (const result of log.runs[0]?.results ?? []) {
      expect(result.message.text).not.toMatch(
        /(?<!\\)\[|[\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/,
      );
    }
  });

  it('T53 cuts at 25,000 results, least important last, and says so', () => {
    // Not held against the schema: its "unique items" compares every result with every other.
    const log = JSON.parse(renderSarif(hugeRecord(0, 60_000))) as Log;
    const [run] = log.runs;
    expect(run?.results).toHaveLength(SARIF_RESULTS);
    expect(run?.results.slice(0, 7500).every((result) => result.level === 'error')).toBe(true);
    expect(run?.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      expect.stringMatching(/^35,000 of 60,000 results left out/),
      expect.stringMatching(/^Code scanning keeps 5,000 results of the 25,000 in this file/),
    ]);
  });

  it('T53 leaves out what is accepted before it takes the place of what blocks', () => {
    const finding = (index: number) =>
      buildFinding({ severity: 'critical', fingerprint: String(index).padStart(32, '0') });
    const decisions = Array.from({ length: 6_000 }, (_, index) =>
      buildDecision(finding(index), { outcome: index < 40 ? 'block' : 'accept' }),
    );
    const [run] = (JSON.parse(renderSarif(buildRecord({ decisions }))) as Log).runs;
    expect(run?.results).toHaveLength(SARIF_KEPT);
    expect(run?.results.filter(({ level }) => level === 'error')).toHaveLength(40);
    expect(run?.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      expect.stringMatching(/^1,000 of 6,000 results left out/),
    ]);
  });

  it('says of what an image holds which one, and the line for its Dockerfile', () => {
    const { location: _location, ...finding } = buildFinding({
      subject: { kind: 'package', name: 'libssl3@3.0.11', purl: 'pkg:deb/debian/libssl3@3.0.11' },
      paths: [],
      detail: { image: 'ghcr.io/acme/api:1.4.2' },
      fix: { text: 'Update libssl3 to 3.0.15.', version: '3.0.15', dockerfile: 'RUN apk upgrade --no-cache' },
    });
    const [result] = sarif(buildRecord({ decisions: [buildDecision(finding)] })).runs[0]?.results ?? [];
    expect(result?.message.text).toBe(
      'libssl3@3.0.11: Server-side request forgery. From ghcr.io/acme/api:1.4.2. Fix: Update libssl3 to 3.0.15. In its Dockerfile: RUN apk upgrade --no-cache',
    );
  });

  it('says the command after the words that announce it', () => {
    const fix = { text: 'Use another package. This takes it out again:', command: 'npm uninstall axios' };
    const decisions = [buildDecision(buildFinding({ fix }))];
    const [result] = sarif(buildRecord({ decisions })).runs[0]?.results ?? [];
    expect(result?.message.text).toMatch(/ This takes it out again: npm uninstall axios$/);
  });

  it('has a category for each job and its steps, which no other one of a matrix overwrites', () => {
    const idOf = (job: string | undefined, step?: string): string | undefined => {
      const record = buildRecord();
      const { job: _job, ...source } = record.context.source;
      const named = {
        ...(job === undefined ? {} : { job }),
        ...(step === undefined ? {} : { step }),
      };
      const context = { ...record.context, source: { ...source, ...named } };
      return sarif({ ...record, context }).runs[0]?.automationDetails?.id;
    };
    expect(idOf(undefined)).toBe('sealgate/');
    expect(idOf('gate (20, linux), web')).toBe('sealgate/gate (20, linux), web/');
    expect(idOf('gate', '__acme_sealgate')).toBe('sealgate/gate/');
    expect(idOf('gate', '__acme_sealgate_2')).toBe('sealgate/gate, #2/');
    expect(idOf('gate', 'licences')).toBe('sealgate/gate, licences/');
    expect(idOf('a\u202eb')).not.toContain('\u202e');
  });

  it('T53 stays below 10 MB compressed', () => {
    const noise = (seed: number): string => {
      let value = seed + 1;
      return Array.from({ length: 1500 }, () => {
        value = (value * 48_271) % 2_147_483_647;
        return String.fromCharCode(0x4e00 + (value % 20_000));
      }).join('');
    };
    const decisions = Array.from({ length: 6_000 }, (_, index) =>
      buildDecision(buildFinding({ title: noise(index), fingerprint: String(index).padStart(32, '0') })),
    );
    const text = renderSarif(buildRecord({ decisions }));
    expect(gzipSync(text).length).toBeLessThanOrEqual(10_000_000);
    expect(
      (JSON.parse(text) as Log).runs[0]?.invocations[0]?.toolExecutionNotifications[0]?.message.text,
    ).toMatch(/ of 6,000 results left out/);
  });

  it('is the same for the same record, whatever the order of its decisions', () => {
    const record = blockedRecord();
    expect(renderSarif({ ...record, decisions: [...record.decisions].reverse() })).toBe(renderSarif(record));
  });
});
