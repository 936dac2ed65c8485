import type { RuleMeta } from '../../model/contracts.js';
import { labelOf } from '../../model/data/paths.js';
import { normalizeRepository } from '../../model/data/repository-url.js';
import type { Facts } from '../../model/facts.js';
import type { Finding } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';
import type { Package } from '../../model/packages/graph.js';
import { packageFactsOf } from '../../model/signatures/registry-facts.js';
import {
  comparePin,
  compareRecords,
  PINNED,
  type Pin,
  type PinDifference,
  pinOf,
  type Shown,
  TRUST_RECORD_PATH,
} from '../../model/signatures/trust-record.js';
import { counted } from '../../model/text/counted.js';
import { fewOf } from '../../model/text/few.js';
import { type NodeProblem, nodeProblem } from '../package-findings.js';
import { builtRef, workflowPath } from '../signatures/build-workflow.js';
import type { NodeProvenance } from '../signatures/node-provenance.js';
import { judgeSignatures, type NodeOutcome } from '../signatures.js';

export const TRUST_RECORD_RULES = {
  differs: {
    id: 'provenance/pin-differs',
    title: 'Not who published or built it before',
    severity: 'high',
    why: 'The trust record of this repository says who published and built this package when it was first used. Now it is somebody else: the package moved, or it was taken over.',
    fix: 'Look for an announcement of the maintainers. If it is right, run sealgate signatures --trust-record --repin PACKAGE and commit the record with this change, so that it is reviewed; else stay on the version before.',
  },
  repinned: {
    id: 'provenance/pin-replaced',
    title: 'This change accepts another publisher or build',
    severity: 'moderate',
    why: 'The package is not published or built by whom the trust record of the base names, and the change writes the new one into the record. Whoever approves the change approves that.',
    fix: 'Check the new values against an announcement of the maintainers before you approve.',
  },
  key: {
    id: 'provenance/pin-key',
    title: 'Signed with another key than before',
    severity: 'low',
    why: 'The registry signed this version with a key that the trust record does not name. Registries rotate their keys; the signature itself verified.',
    fix: 'If the registry announced the key, run sealgate signatures --trust-record --repin PACKAGE and commit the record.',
  },
  unpinned: {
    id: 'provenance/unpinned',
    title: 'Packages are not in the trust record',
    severity: 'low',
    why: 'The repository keeps a trust record, and these packages are not in it: who publishes and builds them may change unseen.',
    fix: 'Run sealgate signatures --trust-record and commit the record with this change.',
  },
  edited: {
    id: 'provenance/record-changed',
    title: 'This change edits the trust record',
    severity: 'moderate',
    why: 'The record says who may publish and build what this repository uses. The base’s record is in force until the change is merged.',
    fix: 'Read the differences as you would read a change of the policy. Pins that were removed or replaced need a reason.',
  },
} as const satisfies Record<string, RuleMeta>;

/** What the trust record says of the packages in use: by name, each version against the pins in force. */
export function pinProblems(facts: Facts, builds: readonly NodeProvenance[]): NodeProblem[] {
  const { trustRecord } = facts;
  const pins = trustRecord?.pins;
  if (pins === undefined || facts.registry === undefined) return [];
  return shownVersions(facts, builds).flatMap(({ graph, node, shown }) => {
    const pin = pinOf(pins, node.name);
    const differences = pin === undefined ? [] : comparePin(pin, shown);
    if (differences.length === 0) return [];
    const other = differences.filter(({ key }) => key !== 'keys');
    const next = trustRecord?.base === true ? pinOf(trustRecord.head ?? pins, node.name) : undefined;
    const accepted = next !== undefined && writesDown(next, shown, differences);
    const rule = accepted
      ? TRUST_RECORD_RULES.repinned
      : other.length > 0
        ? TRUST_RECORD_RULES.differs
        : TRUST_RECORD_RULES.key;
    const fix = rule.fix.replace('PACKAGE', node.name);
    const message = `${labelOf(node)}: ${differences.map(sentence).join('; ')} (${TRUST_RECORD_PATH}).`;
    return [nodeProblem({ graph, node }, { ...rule, fix }, message)];
  });
}

/** Whether a pin names what the version shows; one that only leaves out what differs accepts nothing. */
function writesDown(pin: Pin, shown: Shown, differences: readonly PinDifference[]): boolean {
  return (
    comparePin(pin, shown).length === 0 &&
    differences.every(({ key, found }) => found === undefined || pin[key] !== undefined)
  );
}

function sentence({ key, pinned, found }: PinDifference): string {
  return `its ${PINNED[key]} is ${found ?? 'not told'} instead of ${pinned.slice(0, 3).join(' or ')}`;
}

/** What each version of a registry's package shows, in the graphs' order. */
export function shownVersions(
  facts: Facts,
  builds: readonly NodeProvenance[],
): (Pick<NodeOutcome, 'graph' | 'node'> & { readonly shown: Shown })[] {
  const signatures = judgeSignatures(facts);
  return builds.flatMap(({ graph, node, outcome }, index) => {
    const about = facts.registry === undefined ? undefined : packageFactsOf(facts.registry, node);
    const signature = signatures[index]?.outcome;
    if (about?.manifest.state !== 'had' || node.source.kind !== 'registry') return [];
    const { publisher } = about.manifest.value;
    return [
      {
        graph,
        node,
        shown: {
          publishers: publisher ?? null,
          ...(signature?.result === 'verified' && signature.keyid !== undefined
            ? { keys: signature.keyid }
            : {}),
          ...shownBuild(outcome),
        },
      },
    ];
  });
}

/** What is invalid or unreachable is told by rules of its own. */
function shownBuild({ result, build }: NodeProvenance['outcome']): Shown {
  if (result === 'missing') return { repositories: null, repositoryIds: null, workflows: null, refs: null };
  if (result !== 'verified' || build === undefined) return {};
  const { repository } = build;
  return {
    repositories: repository === undefined ? null : (normalizeRepository(repository) ?? repository),
    repositoryIds: build.repositoryId ?? null,
    workflows: workflowPath(build) ?? null,
    refs: builtRef(build) ?? null,
  };
}

const MOST_NAMED = 20;

/** What is to say of the record itself: what it lacks, and what the change does to it. */
export function recordFindings(facts: Facts): Finding[] {
  const { trustRecord } = facts;
  if (trustRecord === undefined) return [];
  // What cannot be read was not taken away: that is a problem of its own.
  const isRead = !facts.problems.some(({ subject }) => subject === TRUST_RECORD_PATH);
  return [...unpinnedFinding(facts), ...(isRead ? editedFinding(trustRecord) : [])];
}

function unpinnedFinding(facts: Facts): Finding[] {
  const record = facts.trustRecord?.head;
  if (record === undefined) return [];
  const pinnable = (node: Package): boolean =>
    node.source.kind === 'registry' && node.bundled !== true && pinOf(record, node.name) === undefined;
  const names = facts.graphs.flatMap(({ packages }) => packages.filter(pinnable).map(({ name }) => name));
  const unique = [...new Set(names)].sort();
  if (unique.length === 0) return [];
  return [
    aboutRecord(
      TRUST_RECORD_RULES.unpinned,
      `${counted(unique.length, 'package is', 'packages are')} not pinned: ${listed(unique)}.`,
      unique,
    ),
  ];
}

function editedFinding({ base, start, head }: NonNullable<Facts['trustRecord']>): Finding[] {
  if (base !== true) return [];
  const { added, removed, changed } = compareRecords(start, head);
  const parts = [
    ...changed.map(({ name, text }) => `${name}: ${text}`),
    ...(removed.length === 0 ? [] : [`pins removed of ${listed(removed)}`]),
    ...(added.length === 0 ? [] : [`pins added for ${listed(added)}`]),
  ];
  if (parts.length === 0) return [];
  const rule = TRUST_RECORD_RULES.edited;
  const mild = changed.length === 0 && removed.length === 0;
  return [
    aboutRecord(mild ? { ...rule, severity: 'info' } : rule, `${fewOf(parts, MOST_NAMED, '; ')}.`, [
      ...changed.map(({ name, text }) => `~ ${name}: ${text}`),
      ...removed.map((name) => `- ${name}`),
      ...added.map((name) => `+ ${name}`),
    ]),
  ];
}

function aboutRecord(rule: RuleMeta, message: string, packages: readonly string[]): Finding {
  const { id, severity, title, fix } = rule;
  return {
    check: 'provenance',
    rule: id,
    severity,
    subject: { kind: 'file', name: TRUST_RECORD_PATH },
    title,
    message,
    aliases: [],
    fix: { text: fix },
    location: { file: TRUST_RECORD_PATH },
    detail: { packages: packages.slice(0, 1000) },
    fingerprint: fingerprint([id]),
  };
}

function listed(names: readonly string[]): string {
  return fewOf(names, MOST_NAMED);
}
