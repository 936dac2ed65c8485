import { describe, expect, it } from 'vitest';
import { decide } from '../../src/decide/decide.js';
import { withFixes } from '../../src/decide/fixes.js';
import type { Finding } from '../../src/model/findings/finding.js';
import { makeFacts, makeGraph, makePackage, makeResults, policyOf } from '../support/facts.js';
import { vulnerability } from '../support/reports.js';

const left = makePackage('left', '1.0.0');
const DENIED = 'Use another package.';

/** What the change says of `left`, which it adds or, with a version, updates from that one. */
async function waysOf(findings: readonly Finding[], yaml: string, before?: string): Promise<string[]> {
  const graph = {
    ...makeGraph([left]),
    importers: [
      { id: 'workspace:.', path: '.', dependencies: [{ to: left.id, name: 'left', kind: 'prod' as const }] },
    ],
  };
  const old = before === undefined ? undefined : makePackage('left', before);
  const change = {
    lockfile: graph.lockfile.path,
    added: old === undefined ? [left] : [],
    removed: [],
    updated: old === undefined ? [] : [{ before: old, after: left }],
  };
  const atBase = old === undefined ? [] : [{ ...graph, packages: [old] }];
  const base = { ref: 'main', commit: 'b'.repeat(40), graphs: atBase, changes: [change], reports: [] };
  const facts = makeFacts({ graphs: [graph], base });
  const policy = await policyOf(yaml);
  const { decisions } = decide({
    facts,
    policy,
    results: makeResults(),
    findings: withFixes(findings, facts),
  });
  return decisions
    .filter(({ outcome }) => outcome !== 'accept')
    .map(({ outcome, finding: { title, fix } }) => `${outcome} ${title}: ${fix?.text} ${fix?.command ?? '–'}`)
    .sort();
}

const subject = { kind: 'package', name: 'left@1.0.0', purl: left.purl, nodes: [left.id] } as const;

function advisory(title: string, fixed: string | undefined, more: Partial<Finding> = {}): Finding {
  const { fix: _fix, ...finding } = vulnerability({
    subject,
    title,
    aliases: [],
    fingerprint: title,
    ...more,
  });
  return fixed === undefined ? finding : { ...finding, fix: { text: '', version: fixed } };
}

const denied: Finding = {
  ...advisory('denied', undefined),
  check: 'licenses',
  rule: 'licenses/denied',
  fix: { text: DENIED },
};

const POLICY = 'extends: baseline\nfail-on-severity: low\n';
const GONE =
  '1.0.1 is without this, and not without what else blocks. This takes it out again: npm uninstall left';
const NONE =
  'No version without it is known yet: replace the package, or accept the finding with a dated exception.';

describe('one command a package', () => {
  it('goes with the package where something blocks that no version mends', async () => {
    expect(await waysOf([advisory('A', '1.0.1'), advisory('B', undefined)], POLICY)).toEqual([
      `block A: ${GONE}`,
      `block B: ${NONE} This takes it out again: npm uninstall left`,
    ]);
    expect(await waysOf([advisory('A', '1.0.1'), denied], POLICY)).toEqual([
      `block A: ${GONE}`,
      `block denied: ${DENIED} This takes it out again: npm uninstall left`,
    ]);
  });

  it('is the update where what no version mends does not block', async () => {
    const yaml = 'extends: baseline\nfail-on-severity: high\n';
    const [first, second] = await waysOf(
      [advisory('A', '1.0.1', { severity: 'high' }), advisory('B', undefined, { severity: 'low' })],
      yaml,
    );
    expect(first).toMatch(/^block A: .* npm install left@1\.0\.1$/);
    expect(second).toBe(`warn B: ${NONE} –`);
  });

  it('is the update where the version before has the vulnerability, too', async () => {
    const findings = [
      advisory('A', '1.0.1', { detail: { range: '<1.0.1' }, severity: 'high' }),
      advisory('B', undefined),
    ];
    const [first, second] = await waysOf(findings, `${POLICY}existing-findings: block\n`, '0.9.0');
    expect(first).toMatch(/^block A: .* npm install left@1\.0\.1$/);
    expect(second).toBe(`block B: ${NONE} –`);
    // What the version before has only warns then, and has no command against what blocks.
    expect(await waysOf(findings, POLICY, '0.9.0')).toEqual([
      `block B: ${NONE} This goes back to left 0.9.0: npm install left@0.9.0`,
      expect.stringMatching(/^warn A: .* –$/),
    ]);
  });

  it('leaves alone what is accepted, and packages with one way', async () => {
    const yaml = `${POLICY}allow-ghsas: [GHSA-aaaa-bbbb-cccc]\n`;
    const accepted = advisory('A', '1.0.1', { aliases: ['GHSA-aaaa-bbbb-cccc'] });
    expect(await waysOf([accepted, advisory('B', undefined)], yaml)).toEqual([
      `block B: ${NONE} This takes it out again: npm uninstall left`,
    ]);
    expect(await waysOf([advisory('A', '1.0.1'), advisory('B', '1.0.2')], POLICY)).toEqual([
      expect.stringMatching(/npm install left@1\.0\.1$/),
      expect.stringMatching(/npm install left@1\.0\.2$/),
    ]);
  });
});
