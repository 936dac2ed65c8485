import { counted } from '../../model/text/counted.js';
import { displayLines } from '../../model/text/display.js';
import { moreLine } from '../../render/words.js';
import type { EvidenceReport } from '../../seal/evidence/report.js';
import type { Subject } from '../../seal/statements.js';
import type { Verified } from '../../seal/verify.js';
import type { VerifiedImage } from '../../seal/verify-image.js';
import { version } from '../../version.js';
import type { ReplayedRun } from '../stages/replay.js';

/** The answer about a bundle, for people: what was verified, by whom, when, through which log entry. */
export function bundleText(
  { signedBy, times, logEntries, statement }: Verified,
  about: {
    readonly artifact: string;
    /** The artifact again, where a bundle was verified by itself. */
    readonly bundle: string;
    readonly trustedRoot: string | undefined;
    readonly notVerified: readonly string[];
  },
): string {
  const { artifact, bundle, trustedRoot, notVerified } = about;
  const from = artifact === bundle ? '' : ` (${bundle})`;
  const lines = [`Verified: ${artifact}${from}`, `  signed by   ${signedBy.identity}`];
  if (signedBy.kind === 'certificate') {
    lines.push(`  vouched by  ${signedBy.issuer}`);
    if (signedBy.repository !== undefined)
      lines.push(
        `  source      ${signedBy.repository}${signedBy.commit === undefined ? '' : ` at ${signedBy.commit}`}`,
      );
    if (signedBy.ref !== undefined) lines.push(`  ref         ${signedBy.ref}`);
    if (signedBy.run !== undefined) lines.push(`  run         ${signedBy.run}`);
  }
  for (const { from, time } of times)
    lines.push(`  time        ${time} (${from === 'log' ? 'transparency log' : 'timestamp authority'})`);
  for (const entry of logEntries) lines.push(`  log entry   ${logEntryText(entry)}`);
  if (statement !== undefined) {
    lines.push(`  attests     ${statement.predicateType}`);
    if (statement.part === 'statement') lines.push('  the file    is the statement that is signed');
    if (statement.part === 'predicate') lines.push('  the file    is what it says of its subjects');
    const named =
      statement.part === 'subject' ? [statement.matched ?? ''] : statement.subjects.map(subjectText);
    for (const subject of named.slice(0, 10)) lines.push(`  subject     ${subject}`);
    if (named.length > 10) lines.push(`  subject     ${moreLine(named.length - 10)}`);
    const properties = propertiesOf(statement.predicate);
    if (properties !== undefined) lines.push(`  properties  ${properties.join(', ') || 'none'}`);
  }
  if (trustedRoot !== undefined) lines.push(`  trust root  ${trustedRoot}`);
  for (const limit of notVerified) lines.push(`  NOT verified: ${limit}`);
  return displayLines(lines);
}

/** `1234 (hashedrekord) of https://rekor.example.test`. */
function logEntryText({ index, kind, log }: Verified['logEntries'][number]): string {
  return `${index} (${kind})${log === undefined ? '' : ` of ${log}`}`;
}

function subjectText({ name, digest }: Subject): string {
  const [algorithm, value] = Object.entries(digest)[0] ?? ['', ''];
  return `${name} (${algorithm}:${value})`;
}

/** The answer about an image, for people: what holds, what was refused and why. */
export function imageText(
  found: VerifiedImage,
  about: {
    readonly trustedRoot: string | undefined;
    readonly notVerified: readonly string[];
    readonly document: string | undefined;
  },
): string {
  const { image, tag, seals, refused, faults, others } = found;
  const { trustedRoot, notVerified, document } = about;
  const what = document === undefined ? image : `${document} of ${image}`;
  const lines = [`${faults.length === 0 ? 'Verified' : 'NOT verified'}: ${what}`];
  for (const fault of faults) lines.push(`  ✗ ${fault}`);
  if (tag !== undefined)
    lines.push(`  the tag ${tag} means this now; use the digest, for a tag can be moved`);
  for (const seal of seals) {
    lines.push(`  ✓ ${seal.predicateType}`, `    signed by   ${seal.signedBy.identity}`);
    if (seal.signedBy.kind === 'certificate') lines.push(`    vouched by  ${seal.signedBy.issuer}`);
    for (const { from, time } of seal.times)
      lines.push(`    time        ${time} (${from === 'log' ? 'transparency log' : 'timestamp authority'})`);
    for (const entry of seal.logEntries) lines.push(`    log entry   ${logEntryText(entry)}`);
    const more = seal.stored === 'tag' ? " (an older cosign's tag)" : '';
    lines.push(`    attached    ${seal.artifact}${more}`);
    if (seal.subject !== image.slice(image.indexOf('@') + 1)) lines.push(`    platform    ${seal.subject}`);
  }
  for (const { artifact, reason } of refused.slice(0, 20))
    lines.push(`  – not counted: ${artifact}: ${reason}`);
  if (refused.length > 20) lines.push(`  ${moreLine(refused.length - 20)}`);
  if (others.length > 0)
    lines.push(`  not looked at: ${counted(others.length, 'artifact')} (${[...new Set(others)].join(', ')})`);
  if (trustedRoot !== undefined) lines.push(`  trust root  ${trustedRoot}`);
  for (const limit of notVerified) lines.push(`  NOT verified: ${limit}`);
  return displayLines(lines);
}

/** The answer about an evidence folder, for people: the first fault first. */
export function evidenceText(report: EvidenceReport): string {
  const { faults, files, records, seals, headSeal } = report;
  const lines = [
    report.ok
      ? `Intact: ${report.folder}, ${counted(records, 'record')}, ${counted(files.verified, 'file')}`
      : `NOT intact: ${report.folder}`,
  ];
  for (const fault of faults.slice(0, 20)) lines.push(`  ✗ ${fault}`);
  if (faults.length > 20) lines.push(`  ${moreLine(faults.length - 20)}`);
  if (!report.ok)
    lines.push(
      `  What holds: ${counted(records, 'record')} of the chain, and ${counted(files.verified, 'file')}.`,
    );
  lines.push(...aboutLines(report), ...sealLines(seals));
  if (headSeal.state === 'verified')
    lines.push(`  head sealed over ${counted(headSeal.count ?? 0, 'record')}, by ${headSeal.identity ?? ''}`);
  if (files.pruned > 0)
    lines.push(`  ${counted(files.pruned, 'file')} pruned, as tombstones of the ledger say`);
  if (report.anchors > 0)
    lines.push(
      `  ${counted(report.anchors, 'head')} anchored in the transparency log, and the ledger holds each`,
    );
  if (report.branch !== undefined) lines.push(...branchText(report.branch));
  if (report.head !== undefined) lines.push(`  head ${report.head.hash} of ${report.head.time}`);
  for (const missing of report.notVerified) lines.push(`  NOT verified: ${missing}`);
  const hints = [...seals, headSeal].flatMap(({ state, hint = '' }) =>
    state === 'failed' && hint !== '' ? hint : [],
  );
  for (const hint of new Set(hints)) lines.push(`  fix: ${hint}`);
  lines.push(...otherSigners(seals));
  for (const note of report.notes) lines.push(`  note: ${note}`);
  return displayLines(lines);
}

/** Which repositories and commits were judged. */
function aboutLines({ about, ofCommit }: EvidenceReport): string[] {
  const lines = about.slice(0, 10).map(({ repository, runs, commits, last }) => {
    const many = runs === 1 ? '1 run' : `${runs} runs of ${counted(commits, 'commit')}, the last`;
    const at = last.commit === undefined ? 'of no commit' : `at ${last.commit}`;
    return `  of ${repository ?? 'a repository that is not named'}: ${many} ${at} (record ${last.record}, ${last.outcome})`;
  });
  if (about.length > 10) lines.push(`  ${moreLine(about.length - 10)}`);
  if (ofCommit !== undefined) lines.push(`  the commit that was asked for is that of record ${ofCommit}`);
  return lines;
}

/** Who made the seals that verify; of several, from which record to which. */
function sealLines(seals: EvidenceReport['seals']): string[] {
  const sealed = seals.filter(({ state }) => state === 'verified');
  const signers = [...new Set(sealed.map(({ identity = '' }) => identity))];
  return signers.map((signer) => {
    const theirs = sealed.filter(({ identity = '' }) => identity === signer);
    const [first, last] = [theirs[0]?.record ?? 0, theirs.at(-1)?.record ?? 0];
    const where = first === last ? `record ${first}` : `records ${first} to ${last}`;
    return `  ${counted(theirs.length, 'seal')} verified, ${signers.length < 2 ? '' : `of ${where}, `}by ${signer}`;
  });
}

/** Where one signer's seals verify and others' do not, keys may have been exchanged: how to ask for all of them. */
function otherSigners(seals: EvidenceReport['seals']): string[] {
  const [one] = seals.filter(({ state }) => state === 'verified');
  if (one === undefined || !seals.some(({ state }) => state === 'failed')) return [];
  const theirs = seals.filter(({ identity, state }) => state === 'verified' && identity === one.identity);
  return [
    `  note: ${counted(theirs.length, 'seal is', 'seals are')} of ${one.identity ?? ''}, others are not. If keys were exchanged, or a workflow signs since, name every signer under signers in a policy file, and pass it with --policy.`,
  ];
}

/** Which records of a branch count. */
function branchText(branch: NonNullable<EvidenceReport['branch']>): string[] {
  const lines = [
    `  ${counted(branch.counted, 'record counts', 'records count')}, ${branch.base} of ${branch.counted === 1 ? 'it' : 'them'} of ${branch.ref}`,
  ];
  if (branch.notCounted > 0)
    lines.push(
      `  NOT counted: ${counted(branch.notCounted, 'record')} from record ${branch.counted + 1} on: ${branch.reason ?? ''}`,
    );
  return lines;
}

/** What judging the stored runs again gave, the runs that differ in full. */
export function replayText(all: readonly ReplayedRun[]): string {
  const runs = all.filter(({ pruned }) => pruned !== true);
  const gone = all.length - runs.length;
  const pruned = `${counted(gone, 'run was', 'runs were')} pruned, as tombstones of the ledger say`;
  if (runs.length === 0)
    return `Nothing to replay: ${gone === 0 ? 'the folder holds no run of the gate' : pruned}`;
  const differing = runs.filter((run) => !run.agrees);
  const lines = [
    differing.length === 0
      ? `Replayed: ${counted(runs.length, 'run')}, each with the verdict it had`
      : `Replayed: ${differing.length} of ${counted(runs.length, 'run')} NOT as recorded`,
  ];
  if (gone > 0) lines.push(`  not replayed: ${pruned}`);
  for (const run of differing) {
    const commit = run.commit === undefined ? '' : ` at ${run.commit.slice(0, 12)}`;
    lines.push(`  ${run.time}${commit}: ${run.recorded}, now ${run.replayed ?? 'unknown'}`);
    for (const difference of run.differences.slice(0, 10)) lines.push(`    ${difference}`);
    if (run.recordedBy !== undefined)
      lines.push(
        `    It was judged by ${run.recordedBy}, and is replayed by ${version()}: that alone may explain it.`,
      );
    if (run.differences.length > 10) lines.push(`    ${moreLine(run.differences.length - 10)}`);
  }
  return displayLines(lines);
}

/** The properties of a Simple Verification Result. */
function propertiesOf(predicate: unknown): string[] | undefined {
  if (typeof predicate !== 'object' || predicate === null || !('properties' in predicate)) return undefined;
  const { properties } = predicate;
  return Array.isArray(properties) ? properties.map(String) : undefined;
}
