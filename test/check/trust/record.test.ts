import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { provenance } from '../../../src/check/provenance.js';
import type { TrustRecordFacts } from '../../../src/model/facts.js';
import type { CheckResult } from '../../../src/model/findings/check-result.js';
import type { Package } from '../../../src/model/packages/graph.js';
import {
  compareRecords,
  makePin,
  printTrustRecord,
  readTrustRecord,
  type TrustRecord,
} from '../../../src/model/signatures/trust-record.js';
import { baselinePolicy } from '../../../src/policy/baseline.js';
import { collect, facts, graph, node, sandbox } from '../../support/registry/project.js';
import { startRegistry } from '../../support/registry/registry.mjs';

type Registry = Awaited<ReturnType<typeof startRegistry>>;
const { policy } = baselinePolicy();
let registry: Registry;
const open: Registry[] = [];
beforeEach(async () => {
  registry = await startRegistry();
  open.push(registry);
});
afterAll(async () => {
  for (const one of open) await one.close();
});

function locked(name: string, version: string, publisher: string): Package {
  const { integrity } = registry.publish({ name, version, publisher });
  return node(name, version, { integrity });
}

const keyid = (): string => registry.state.keys?.[0]?.keyid ?? '';
const record = (packages: TrustRecord['packages']): TrustRecord => ({ packages });

async function judge(packages: readonly Package[], trustRecord: TrustRecordFacts): Promise<CheckResult> {
  const here = [graph(packages)];
  const collected = await collect(here, sandbox(), { registry: registry.url });
  const input = facts(here, collected.facts, { trustRecord });
  return (await provenance.load(input))(input, policy);
}

const rules = ({ findings }: CheckResult): string[] => findings.map(({ rule }) => rule).sort();

describe('the trust record', () => {
  it('says nothing while publisher and key are those that are pinned', async () => {
    const left = locked('left', '1.0.0', 'ann');
    const pins = record({ left: { publishers: ['ann', 'bob'], keys: [keyid()] } });
    expect(rules(await judge([left], { pins, head: pins }))).toEqual([]);
  });

  it('T22 finds another publisher than the one that was pinned, and says both', async () => {
    const left = locked('left', '1.0.1', 'mallory');
    const pins = record({ left: { publishers: ['ann'], keys: [keyid()] } });
    const result = await judge([left], { pins, head: pins });
    expect(rules(result)).toEqual(['provenance/pin-differs']);
    expect(result.findings[0]).toMatchObject({
      severity: 'high',
      message: expect.stringContaining('its publisher is mallory instead of ann'),
      fix: { text: expect.stringContaining('--repin left') },
    });
  });

  it('T17 finds that a pinned build is gone', async () => {
    const left = locked('left', '1.0.1', 'ann');
    const pins = record({
      left: { repositories: ['https://github.com/octo/left'], workflows: ['.github/workflows/r.yml'] },
    });
    const result = await judge([left], { pins, head: pins });
    expect(rules(result)).toEqual(['provenance/pin-differs']);
    expect(result.findings[0]?.message).toContain(
      'its source repository is not told instead of https://github.com/octo/left',
    );
  });

  it('another signing key alone is milder: registries rotate theirs', async () => {
    const left = locked('left', '1.0.1', 'ann');
    const pins = record({ left: { publishers: ['ann'], keys: ['SHA256:old'] } });
    const result = await judge([left], { pins, head: pins });
    expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['provenance/pin-key', 'low'],
    ]);
  });

  it('T8 a change cannot loosen the pins it is judged by; what it writes is shown', async () => {
    const left = locked('left', '1.0.1', 'mallory');
    const pins = record({ left: { publishers: ['ann'] }, gone: { publishers: ['eve'] } });
    const head = record({ left: { publishers: ['mallory'] }, fresh: { publishers: ['zoe'] } });
    const result = await judge([left], { pins, start: pins, head, base: true });
    expect(rules(result)).toEqual(['provenance/pin-replaced', 'provenance/record-changed']);
    const edited = result.findings.find(({ rule }) => rule === 'provenance/record-changed');
    expect(edited?.severity).toBe('moderate');
    expect(edited?.message).toBe(
      'left: publisher ann → mallory; pins removed of gone; pins added for fresh.',
    );
  });

  it('T8 a change that leaves out of a pin what differs does not accept it', async () => {
    const left = locked('left', '1.0.1', 'mallory');
    const pins = record({ left: { publishers: ['ann'], keys: [keyid()] } });
    const head = record({ left: { keys: [keyid()] } });
    const result = await judge([left], { pins, start: pins, head, base: true });
    expect(rules(result)).toEqual(['provenance/pin-differs', 'provenance/record-changed']);
    // A build that is gone cannot be written down: leaving it out is what --repin does.
    const built = record({
      left: { publishers: ['mallory'], repositories: ['https://github.com/octo/left'] },
    });
    const plain = record({ left: { publishers: ['mallory'] } });
    const gone = await judge([left], { pins: built, start: built, head: plain, base: true });
    expect(rules(gone)).toEqual(['provenance/pin-replaced', 'provenance/record-changed']);
  });

  it('pins that a change only adds are told without a warning', async () => {
    const left = locked('left', '1.0.0', 'ann');
    const head = record({ left: { publishers: ['ann'] } });
    const result = await judge([left], { head, base: true });
    expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['provenance/record-changed', 'info'],
    ]);
  });

  it('names packages without a pin, in one finding', async () => {
    const packages = [locked('left', '1.0.0', 'ann'), locked('right', '1.0.0', 'ann')];
    const pins = record({ left: { publishers: ['ann'] } });
    const result = await judge(packages, { pins, head: pins });
    expect(rules(result)).toEqual(['provenance/unpinned']);
    expect(result.findings[0]?.message).toBe('1 package is not pinned: right.');
  });

  it('never finds a pin in the prototype', async () => {
    const odd = locked('constructor', '1.0.0', 'ann');
    const pins = record({});
    expect(rules(await judge([odd], { pins, head: pins }))).toEqual(['provenance/unpinned']);
  });
});

describe('the file', () => {
  it('reads what it prints, and prints the same bytes whatever the order', () => {
    const one = record({
      b: { publishers: ['z', 'a'] },
      __proto__x: { keys: ['k'] },
      '@s/a': { workflows: ['w'] },
    });
    const text = printTrustRecord(one);
    const read = readTrustRecord(JSON.parse(text));
    if (typeof read === 'string') throw new Error(read);
    expect(printTrustRecord(read)).toBe(text);
    expect(compareRecords(one, read)).toEqual({ added: [], removed: [], changed: [] });
    expect(Object.keys(read.packages)).toEqual(['@s/a', '__proto__x', 'b']);
  });

  it.each([
    ['no object', [], 'is no object'],
    ['another schema', { schema: 'x', packages: {} }, "has the schema 'x'"],
    ['no packages', { schema: 'sealgate/trust/v1' }, 'has no map of packages'],
    ['another member', { schema: 'sealgate/trust/v1', packages: {}, more: 1 }, "has a member 'more'"],
    [
      'a pin that is text',
      { schema: 'sealgate/trust/v1', packages: { a: 'x' } },
      "has a pin of 'a' that is no object",
    ],
    [
      'an unknown pin',
      { schema: 'sealgate/trust/v1', packages: { a: { publisher: ['x'] } } },
      "has a pin of 'a' that has a member 'publisher'",
    ],
    [
      'a pin of nothing',
      { schema: 'sealgate/trust/v1', packages: { a: {} } },
      "has a pin of 'a' that pins nothing",
    ],
    [
      'an empty list',
      { schema: 'sealgate/trust/v1', packages: { a: { keys: [] } } },
      "has a pin of 'a' that has keys that are no list of texts",
    ],
  ])('refuses %s', (_, document, reason) => {
    expect(readTrustRecord(document)).toContain(reason);
  });

  it('pins only what all versions in use show', () => {
    expect(
      makePin([
        { publishers: 'ann', keys: 'k1', repositories: 'https://x/y/z' },
        { publishers: 'bob', keys: 'k1', repositories: null },
      ]),
    ).toEqual({ publishers: ['ann', 'bob'], keys: ['k1'] });
  });
});
