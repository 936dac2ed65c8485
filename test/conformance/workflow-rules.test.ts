import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/check/workflows/findings.js';
import { parseWorkflow } from '../../src/collect/workflows/parse.js';
import { corpus } from '../support/corpora.js';
import { peer } from '../support/peers.js';

const zizmor = peer('zizmor');
const folder = corpus('workflow-security');
const skip = zizmor === undefined || folder === undefined;

const dir = mkdtempSync(path.join(tmpdir(), 'workflows-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Our rules for zizmor's audits, and how many lines apart both may name the same thing. */
const SAME: Readonly<Record<string, readonly [rules: readonly string[], lines: number]>> = {
  'template-injection': [['workflows/script-injection'], 8],
  'unpinned-uses': [['workflows/unpinned-uses'], 1],
  'unpinned-images': [['workflows/unpinned-uses'], 1],
  'cache-poisoning': [['workflows/release-cache'], 6],
  artipacked: [['workflows/kept-credentials'], 3],
  'excessive-permissions': [['workflows/missing-permissions', 'workflows/broad-permissions'], 10_000],
};

/** What zizmor finds and we do not, of what it calls high: docs/differences.md says why. */
const KNOWN = [
  /^unpinned-images .*: *(?:image|container): \$\{\{/,
  /^cache-poisoning .*: *(?:- )?uses: (?:docker\/setup-buildx-action|actions\/setup-node)@/,
  // Caches that a condition on the ref or the event turns on.
  /^cache-poisoning (?:tag-only|tag-and-branch|caching-opt-in-expression)\.yml/,
  // Both name the text: zizmor where its anchor stands, we where it is pasted.
  /^template-injection .*: *\w+: &\w+ "/,
  /^template-injection .*new_discussion\.labels/,
  /^template-injection .*github\.event\.\*\[/,
];

interface ZizmorFinding {
  readonly ident: string;
  readonly determinations: { readonly severity: string };
  readonly locations: readonly {
    readonly symbolic: { readonly kind: string; readonly key: object };
    readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } };
  }[];
}

/** Test workflows of zizmor for the kinds that both look for, each by its name in a folder of its own. */
function copyWorkflows(): string[] {
  const data = path.join(folder ?? '', 'zizmor/crates/zizmor/tests/integration/test-data');
  const kinds = Object.keys(SAME);
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((name) => kinds.some((kind) => name === `${kind}.yml` || name.startsWith(`${kind}/`)))
    .filter((name) => /\.ya?ml$/.test(name) && !/action\.ya?ml$|invalid/.test(name))
    .filter((name) => /^jobs:/m.test(readFileSync(path.join(data, name), 'utf8')));
  const target = path.join(dir, '.github/workflows');
  mkdirSync(target, { recursive: true });
  return files.map((name) => {
    const copy = path.basename(name);
    writeFileSync(path.join(target, copy), readFileSync(path.join(data, name)));
    return `.github/workflows/${copy}`;
  });
}

describe.skipIf(skip)('the workflow check beside zizmor', { timeout: 180_000 }, () => {
  it('finds what zizmor calls high, of the kinds that both look for', async () => {
    const files = [...new Set(copyWorkflows())];
    expect(files.length).toBeGreaterThan(60);
    const { stdout, stderr } = spawnSync(
      zizmor ?? '',
      ['--offline', '--no-progress', '--format=json', ...files],
      { cwd: dir, encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    expect(stdout, stderr.slice(0, 2000)).toMatch(/^\[/);
    let compared = 0;
    const missed: string[] = [];
    for (const { ident, determinations, locations } of JSON.parse(stdout) as ZizmorFinding[]) {
      const same = SAME[ident];
      const place = locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0];
      if (same === undefined || place === undefined || determinations.severity !== 'High') continue;
      const [file = ''] = /\.github\/workflows\/[^"]+/.exec(JSON.stringify(place.symbolic.key)) ?? [];
      const line = place.concrete.location.start_point.row + 1;
      const text = readFileSync(path.join(dir, file));
      const [placed = []] = findingsOf([await parseWorkflow(text, file)]);
      const ours = placed.map(({ finding, lines }) => ({ rule: finding.rule, lines }));
      compared += 1;
      const [rules, apart] = same;
      if (
        ours.some((one) => rules.includes(one.rule) && one.lines.some((at) => Math.abs(at - line) <= apart))
      )
        continue;
      missed.push(`${ident} ${path.basename(file)}: ${text.toString().split('\n')[line - 1]?.trim()}`);
    }
    expect(compared).toBeGreaterThan(60);
    expect(missed.filter((one) => !KNOWN.some((known) => known.test(one)))).toEqual([]);
  });
});
