import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command as audit } from '../../../src/commands/audit.js';
import { command as gate } from '../../../src/commands/gate.js';
import { type Random, random } from '../../support/random.js';
import { testWorld } from '../../support/world.js';

const SEEDS = Array.from({ length: 6 }, (_, seed) => seed + 1);
const TODAY = '2026-11-21T06:00:00Z';
const NAMES = ['left', 'right', '@acme/up', 'down'];
const VERSIONS = ['1.0.0', '1.4.2', '1.10.0', '2.0.0-rc.1', '2.0.0', '3.1.0'];
const SEVERITIES = ['LOW', 'MODERATE', 'HIGH', 'CRITICAL'] as const;

interface Advisory {
  readonly id: string;
  readonly name: string;
  /** Places in VERSIONS: affected from the first up to, without, the second. */
  readonly from: number;
  readonly to: number;
  readonly severity: (typeof SEVERITIES)[number];
  readonly withdrawn: boolean;
}
interface Exception {
  readonly rule: string;
  readonly package: string;
  readonly days: number;
  readonly approved: boolean;
}
/** A run of the gate: which version of each package it had. */
type Run = ReadonlyMap<string, string>;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-rejudge-model-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const at = (time: string) => ({ ...testWorld(dir), now: () => new Date(time) });
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const idOf = (index: number): string => `GHSA-aaaa-bbbb-ccc${'23456789cfghjm'[index]}`;

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), text);
}

function writeLockfile(run: Run): void {
  const dependencies = Object.fromEntries(run);
  const node = ([name, version]: [string, string]): [string, object] => [
    `node_modules/${name}`,
    {
      version,
      resolved: `https://registry.example.test/${name}/-/${name.split('/').at(-1)}-${version}.tgz`,
      integrity: `sha512-${Buffer.alloc(64).toString('base64')}`,
      license: 'MIT',
    },
  ];
  const root = { name: 'shop', version: '1.0.0', dependencies };
  write('package.json', JSON.stringify(root));
  write(
    'package-lock.json',
    JSON.stringify({
      ...{ name: 'shop', version: '1.0.0', lockfileVersion: 3, requires: true },
      packages: { '': root, ...Object.fromEntries([...run].map(node)) },
    }),
  );
}

function writeAdvisory({ id, name, from, to, severity, withdrawn }: Advisory): void {
  const fixed = VERSIONS[to];
  write(
    `osv/${id}.json`,
    JSON.stringify({
      schema_version: '1.6.0',
      id,
      modified: '2026-11-20T00:00:00Z',
      summary: `${name} goes wrong`,
      ...(withdrawn ? { withdrawn: '2026-11-20T00:00:00Z' } : {}),
      database_specific: { severity },
      affected: [
        {
          package: { ecosystem: 'npm', name },
          ranges: [
            {
              type: 'SEMVER',
              events: [
                { introduced: from === 0 ? '0' : VERSIONS[from] },
                ...(fixed === undefined ? [] : [{ fixed }]),
              ],
            },
          ],
        },
      ],
    }),
  );
}

function policyText(threshold: string, exceptions: readonly Exception[]): string {
  const entries = exceptions.map(
    ({ rule, package: name, days, approved }, index) => `  - id: EX-${index}
    rule: ${rule}
    package: "${name}"
    reason: known
    approved-by: ${approved ? 'security' : 'pending'}
    expires: ${dayOf(Date.parse(TODAY) + days * 86_400_000)}
`,
  );
  return `fail-on-severity: ${threshold}\n${entries.length === 0 ? '' : `exceptions:\n${entries.join('')}`}`;
}

const draw = {
  run: ({ below, pick, chance }: Random): Run =>
    new Map([
      ['always', VERSIONS[below(2)] ?? ''],
      ...NAMES.filter(() => chance(0.6)).map((name): [string, string] => [name, pick(VERSIONS)]),
    ]),
  advisory: ({ below, pick, chance }: Random, index: number): Advisory => {
    const from = below(VERSIONS.length);
    const to = from + 1 + below(VERSIONS.length - from);
    return {
      id: idOf(index),
      name: pick(NAMES),
      from,
      to,
      severity: pick(SEVERITIES),
      withdrawn: chance(0.2),
    };
  },
  exception: ({ pick, chance, below }: Random, advisories: readonly Advisory[]): Exception => {
    const { id, name } = pick(advisories);
    const version = chance(0.4) ? `@${pick(VERSIONS)}` : '';
    return { rule: id, package: `${name}${version}`, days: below(9) - 4, approved: chance(0.8) };
  },
};

/** What must block in a run: by hand, from what was drawn. */
function blockedIn(run: Run, all: readonly Advisory[], exceptions: readonly Exception[], threshold: string) {
  const least = SEVERITIES.findIndex((word) => word.toLowerCase() === threshold);
  return all
    .filter(({ name, from, to, severity, withdrawn }) => {
      const place = VERSIONS.indexOf(run.get(name) ?? '');
      return !withdrawn && place >= from && place < to && SEVERITIES.indexOf(severity) >= least;
    })
    .filter(({ id, name }) => {
      const exact = `${name}@${run.get(name)}`;
      return !exceptions.some(
        ({ rule, package: waived, days, approved }) =>
          rule === id && (waived === name || waived === exact) && days >= 0 && approved,
      );
    })
    .map(({ id, name }) => `${id} ${name}@${run.get(name)}`)
    .sort();
}

interface Answered {
  readonly runs: readonly {
    readonly number: number;
    readonly now?: string;
    readonly problem?: string;
    readonly blocking: readonly {
      readonly subject: string;
      readonly aliases: readonly string[];
      readonly rule: string;
    }[];
  }[];
  readonly red: number;
  readonly unclear: number;
}

describe('audit --rejudge against a model', () => {
  it.each(SEEDS)('a year of runs is judged as one does by hand (%i)', async (seed) => {
    const chance = random(seed);
    const runs = Array.from({ length: 4 + chance.below(4) }, () => draw.run(chance));
    const started = Date.parse('2025-11-25T00:00:00Z');
    for (const [index, run] of runs.entries()) {
      writeLockfile(run);
      const time = new Date(started + (index * 45 + chance.below(40)) * 86_400_000).toISOString();
      const answer = await gate.run([], { offline: true, out: 'evidence' }, at(time));
      expect(answer.exitCode, answer.text).toBe(0);
    }
    const advisories = Array.from({ length: 3 + chance.below(6) }, (_, index) =>
      draw.advisory(chance, index),
    );
    for (const advisory of advisories) writeAdvisory(advisory);
    const exceptions = Array.from({ length: chance.below(5) }, () => draw.exception(chance, advisories));
    const threshold = chance.pick(['low', 'moderate', 'high', 'critical']);
    write('.github/sealgate.yml', policyText(threshold, exceptions));
    const facts = readdirSync(path.join(dir, 'evidence'))
      .filter((name) => name.includes('_facts.'))
      .sort();
    const gone = new Set([...runs.keys()].filter(() => chance.chance(0.2)));
    for (const index of gone) rmSync(path.join(dir, 'evidence', facts[index] ?? ''));
    const answer = await audit.run(
      [],
      { rejudge: true, evidence: 'evidence', offline: true, advisories: ['osv:osv'] },
      at(TODAY),
    );
    const { runs: judged, red, unclear } = answer.json as Answered;
    const expected = runs.map((run, index) =>
      gone.has(index) ? [] : blockedIn(run, advisories, exceptions, threshold),
    );
    const found = judged.map(({ blocking }) =>
      blocking
        .map(
          ({ rule, subject, aliases }) =>
            `${[rule, ...aliases].find((id) => id.startsWith('GHSA-'))} ${subject}`,
        )
        .sort(),
    );
    expect(found).toEqual(expected);
    const words = expected.map((list, index) =>
      gone.has(index) ? undefined : list.length > 0 ? 'fail' : 'pass',
    );
    expect(judged.map(({ now }) => now)).toEqual(words);
    expect(judged.map(({ problem }) => problem !== undefined)).toEqual(
      runs.map((_, index) => gone.has(index)),
    );
    const wrong = words.filter((word) => word === 'fail').length;
    const code = wrong > 0 ? 1 : gone.size > 0 ? 3 : 0;
    expect([red, unclear, answer.exitCode]).toEqual([wrong, gone.size, code]);
  });
});
