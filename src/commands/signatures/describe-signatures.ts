import { workflowPath } from '../../check/signatures/build-workflow.js';
import type { NodeProvenance } from '../../check/signatures/node-provenance.js';
import type { NodeOutcome } from '../../check/signatures.js';
import { installedPatches, installedState, unopened } from '../../check/trust/installed-files.js';
import { addToList } from '../../model/data/group.js';
import { labelOf } from '../../model/data/paths.js';
import type { Facts } from '../../model/facts.js';
import type { CheckResult } from '../../model/findings/check-result.js';
import type { Decision } from '../../model/findings/decision.js';
import { BINDINGS, type Binding, bindingOf } from '../../model/signatures/binding.js';
import { packageFactsOf } from '../../model/signatures/registry-facts.js';
import { compareText } from '../../model/text/compare-text.js';
import { displayText } from '../../model/text/display.js';
import { fewOf } from '../../model/text/few.js';
import { count, formatNumber, moreLine } from '../../render/words.js';

/** How many packages are listed for one reason before the rest is only counted. */
const LISTED = 10;
const ORDER = ['invalid', 'unreachable', 'missing', 'skipped'] as const;

/** What `signatures` says to people: what is wrong first, with its reason, then the counts. */
export function describeSignatures(
  facts: Facts,
  results: {
    readonly outcomes: readonly NodeOutcome[];
    readonly provenance: readonly NodeProvenance[];
    readonly signatures: CheckResult;
    readonly builds: CheckResult;
    readonly decisions: readonly Decision[];
  },
): string {
  const { signatures, builds } = results;
  const provenanceTrouble = results.provenance.filter(
    ({ outcome }, index) =>
      outcome.result === 'invalid' ||
      // What could not be had of a package is said once.
      (outcome.result === 'unreachable' && outcome.reason !== results.outcomes[index]?.outcome.reason),
  );
  const lines = [
    ...describe('Signatures', results.outcomes, fixes(results.decisions, 'signatures/')),
    ...describe('Provenance', provenanceTrouble, fixes(results.decisions, 'provenance/')),
    ...describe('Installed files', notCompared(facts, results.outcomes), new Map()),
    ...describeRules(results.decisions),
    `signatures: ${countsOf(signatures)} of ${count(signatures.total, 'package')}`,
    `provenance: ${countsOf(builds)} of ${count(builds.total, 'package')}`,
    ...buildLines(results.provenance),
    bindingLine(facts, results),
    ...patchLines(facts, results.outcomes),
    ...wordLines(results.outcomes),
    ...keyLines(facts),
  ];
  const requests = facts.registry?.requests ?? 0;
  const kilobytes = Math.ceil((facts.registry?.receivedBytes ?? 0) / 1024);
  const known = Object.values(facts.registry?.packages ?? {}).every(
    ({ manifest }) => manifest.state === 'had',
  );
  const unasked = known ? 'nothing was asked: everything was in the cache' : 'nothing was asked';
  lines.push(requests === 0 ? unasked : `${count(requests, 'request')}, ${formatNumber(kilobytes)} kB`);
  return `${lines.map((line) => displayText(line)).join('\n')}\n`;
}

/** Packages whose installed files were to be compared with a tarball that could not be had or read. */
function notCompared(facts: Facts, outcomes: readonly NodeOutcome[]): ReturnType<typeof unopened> {
  return outcomes.flatMap(({ node }) => unopened(node, facts.registry));
}

/** By package, what to do about what TOLD says of it. */
function fixes(decisions: readonly Decision[], prefix: string): ReadonlyMap<string, string> {
  return new Map(
    decisions.flatMap(({ finding: { rule, subject, fix } }) =>
      rule.startsWith(prefix) && TOLD.includes(rule) && fix !== undefined ? [[subject.name, fix.text]] : [],
    ),
  );
}

/** One group a result and reason, with its packages and what to do about them. */
function describe(
  what: string,
  outcomes: readonly {
    readonly node: NodeOutcome['node'];
    readonly outcome: { readonly result: string; readonly code?: string; readonly reason?: string };
  }[],
  fixOf: ReadonlyMap<string, string>,
): string[] {
  const lines: string[] = [];
  for (const result of ORDER) {
    const groups = new Map<string, string[]>();
    for (const { node, outcome } of outcomes) {
      if (outcome.result !== result) continue;
      const reason = `${outcome.code === undefined ? '' : ` (${outcome.code})`}: ${outcome.reason ?? ''}`;
      addToList(groups, reason, labelOf(node));
    }
    for (const [reason, labels] of [...groups].sort(([a], [b]) => compareText(a, b))) {
      const unique = [...new Set(labels)].sort();
      lines.push(`${what} ${result}${reason}`);
      lines.push(...unique.slice(0, LISTED).map((label) => `  ${label}`));
      if (unique.length > LISTED) lines.push(`  ${moreLine(unique.length - LISTED)}`);
      const fix = fixOf.get(unique[0] ?? '');
      if (fix !== undefined) lines.push(`  fix: ${fix}`);
    }
  }
  return lines.length === 0 ? [] : [...lines, ''];
}

/** Rules that say what the words of signatures and provenance say already. */
const TOLD: readonly string[] = [
  ...['invalid', 'missing', 'unbound', 'skipped', 'unreachable'].map((what) => `signatures/${what}`),
  ...['invalid', 'unreachable'].map((what) => `provenance/${what}`),
];

/** What the policy, the trust record and the installed files have to say beside: the rule, its finding, and what to do. */
function describeRules(decisions: readonly Decision[]): string[] {
  const open = decisions.filter(
    ({ outcome, finding }) => outcome !== 'accept' && !TOLD.includes(finding.rule),
  );
  const rules = [...new Set(open.map(({ finding }) => finding.rule))].sort();
  const lines = rules.flatMap((rule) => {
    const found = open.filter(({ finding }) => finding.rule === rule);
    const [first] = found;
    if (first === undefined) return [];
    const { outcome, finding } = first;
    return [
      `${outcome === 'block' ? 'Blocks' : 'Warns'}: ${finding.title} (${rule})`,
      ...found.slice(0, LISTED).map(({ finding: one }) => `  ${one.message}`),
      ...(found.length > LISTED ? [`  ${moreLine(found.length - LISTED)}`] : []),
      ...(finding.fix === undefined ? [] : [`  fix: ${finding.fix.text}`]),
    ];
  });
  return lines.length === 0 ? [] : [...lines, ''];
}

function countsOf({ counts }: CheckResult): string {
  return Object.entries(counts)
    .map(([word, count]) => `${formatNumber(count)} ${word}`)
    .join(', ');
}

/** Who built what, by the certificates. */
function buildLines(provenance: readonly NodeProvenance[]): string[] {
  const lines = provenance.flatMap(({ node, outcome: { build } }) => {
    if (build === undefined) return [];
    const { repository, commit, builder, runner } = build;
    const from = repository === undefined ? undefined : `${repository}@${commit?.slice(0, 12) ?? '?'}`;
    const by = [from, workflowPath(build) ?? build.issuer, runner ?? builder];
    return [`  ${labelOf(node)} built from ${by.filter((one) => one !== undefined).join(', ')}`];
  });
  return shown([...new Set(lines)].sort());
}

function shown(lines: readonly string[]): string[] {
  const more = lines.length - LISTED;
  return [...lines.slice(0, LISTED), ...(more > 0 ? [`  ${moreLine(more)}`] : [])];
}

/** How far lockfile, signature, provenance and (where asked for) disk agree. */
function bindingLine(
  { registry }: Facts,
  {
    outcomes,
    provenance,
  }: { readonly outcomes: readonly NodeOutcome[]; readonly provenance: readonly NodeProvenance[] },
): string {
  const counts = new Map<Binding, number>();
  for (const [index, { node, outcome }] of outcomes.entries()) {
    const about = registry === undefined ? undefined : packageFactsOf(registry, node);
    const word = bindingOf(outcome.result, provenance[index]?.outcome.result, installedState(node, about));
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = BINDINGS.flatMap((word) =>
    counts.has(word) ? [`${formatNumber(counts.get(word) ?? 0)} ${word}`] : [],
  );
  return `binding: ${words.join(', ')}`;
}

/** What is installed with the repository's own changes, and where these stand. */
function patchLines({ registry }: Facts, outcomes: readonly NodeOutcome[]): string[] {
  const lines = outcomes.flatMap(({ node }) => {
    const about = registry === undefined ? undefined : packageFactsOf(registry, node);
    const patches = installedPatches(node, about);
    return patches.length === 0 ? [] : [`  ${labelOf(node)} patched by ${fewOf(patches, 3)}`];
  });
  return shown([...new Set(lines)].sort());
}

/** What rests on something that nothing signs. */
function wordLines(outcomes: readonly NodeOutcome[]): string[] {
  const count = outcomes.filter(({ outcome }) => outcome.publishedBy !== undefined).length;
  if (count === 0) return [];
  return [
    `${formatNumber(count)} verified with a key that has expired since: that ${count === 1 ? 'it was' : 'they were'} published before is the registry’s word`,
  ];
}

function keyLines(facts: Facts): string[] {
  return Object.entries(facts.registry?.keys ?? {}).map(([registry, keys]) => {
    if (keys.state !== 'had') return `keys of ${registry}: ${keys.reason}`;
    const source = {
      tuf: "from Sigstore's repository",
      seed: 'from the copy of Sigstore’s repository in this build',
      endpoint: 'from the registry itself',
      file: 'from the file given',
    }[keys.value.source];
    const { seed } = keys.value;
    const why =
      seed === undefined ? '' : ` (root ${seed.root}, believed until ${seed.expires}; ${seed.reason})`;
    return `keys of ${registry}: ${new Set(keys.value.keys.map(({ keyid }) => keyid)).size} ${source}${why}`;
  });
}
