import path from 'node:path';
import { AUDITED_NOTHING } from '../../collect/reports/audit-counts.js';
import type { ReadExploitation } from '../../collect/reports/exploitation.js';
import { changedBetween } from '../../io/git/changed.js';
import { blobsAt } from '../../io/git/git.js';
import type { Log } from '../../io/log.js';
import { sha256Hex } from '../../model/data/digest.js';
import { leadsAbove } from '../../model/data/repository-path.js';
import type { RunContext } from '../../model/facts.js';
import { cvesOf } from '../../model/findings/exploitation.js';
import type { Report } from '../../model/findings/report.js';
import { ageProblem } from '../../model/findings/report-age.js';
import type { Values } from '../command.js';
import { listOf } from '../flags.js';

/** What reports are held against. */
export interface Trust {
  readonly dir: string;
  /** Commits that are judged: a report may name any of them. */
  readonly judged: readonly (string | undefined)[];
  /** RFC 3339, of this run. */
  readonly time: string;
  /** Minutes; 0 for any age. */
  readonly maxAge: number;
  /** The commit that the change is compared with. */
  readonly compare?: string;
  /** Whether lockfiles are there, all were read, and none lists a package. */
  readonly noPackages: boolean;
}

/** Reports with what makes them prove less than they seem to: another commit, too old, part of the change itself. */
export async function withTrust(reports: readonly Report[], trust: Trust): Promise<Report[]> {
  const changed = await changedDocuments(reports, trust);
  return reports.map((report) => {
    // An audit of nothing proves nothing, but where there is nothing it is whole.
    const own = trust.noPackages
      ? report.problems.filter((problem) => problem !== AUDITED_NOTHING)
      : report.problems;
    const more = [otherCommit(report, trust.judged), tooOld(report, trust)];
    return {
      ...report,
      problems: [...own, ...more.filter((problem) => problem !== undefined)],
      ...(changed.has(report.path) ? ofTheChange(report) : {}),
    };
  });
}

/** What a VEX document says is told at the findings, with why it does not count. */
function ofTheChange({ statements, notes = [] }: Report): Pick<Report, 'pending' | 'notes'> {
  if (statements !== undefined) return { pending: true };
  const note = 'The change itself brings this report: what it finds counts, that it looked does not yet.';
  return { pending: true, notes: [...notes, note] };
}

/** T30: a report that names another commit than the one judged proves nothing about it, and says so. */
function otherCommit(report: Report, judged: Trust['judged']): string | undefined {
  const [here] = judged.filter((commit) => commit !== undefined);
  if (report.commit === undefined || here === undefined || judged.includes(report.commit)) return undefined;
  return `It is a report on commit ${report.commit.slice(0, 12)}, and this run judges ${here.slice(0, 12)}: scan this commit`;
}

/** What this run made itself is as young as the run; a VEX document holds until it is taken back. */
function tooOld(report: Report, { time, maxAge }: Trust): string | undefined {
  if (report.run !== undefined || (report.statements !== undefined && report.findings.length === 0))
    return undefined;
  return ageProblem(report.createdAt, { now: time, maxAge });
}

/**
 * Paths of reports and VEX documents that the judged change adds or edits, or leads to by a link. A change must neither
 * excuse itself nor say that somebody looked at it: like the policy, such a file counts once it is in the base. One that
 * git does not track there was made by the job, and a run that has no base judges no change. A report that is in the
 * base and that the job wrote again is the job's.
 */
async function changedDocuments(reports: readonly Report[], trust: Trust): Promise<ReadonlySet<string>> {
  const files = reports.filter((report) => report.run === undefined);
  if (trust.compare === undefined || files.length === 0) return new Set();
  const documents = files.filter((report) => report.statements !== undefined);
  const paths = files.map((report) => report.path);
  const changed = await changedBetween(trust.dir, [trust.compare, 'HEAD'], paths);
  const below = documents
    .map((report) => report.path)
    .filter((file) => !path.isAbsolute(file) && !leadsAbove(file));
  const before = await blobsAt(trust.dir, trust.compare, below);
  for (const report of documents) {
    const base = before.get(report.path);
    if (base instanceof Uint8Array && !isDigestOf(base, report.sha256)) changed.add(report.path);
  }
  return changed;
}

/** Whether a digest is that of what git has: as it is, or with the line ends that a checkout on Windows gives it. */
function isDigestOf(base: Buffer, sha256: string): boolean {
  if (sha256Hex(base) === sha256) return true;
  const lines = base.toString('latin1').replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
  return sha256Hex(Buffer.from(lines, 'latin1')) === sha256;
}

/** Lists of exploited vulnerabilities, as far as they say something of what the reports name. */
export async function readLists(
  input: {
    readonly dir: string;
    readonly values: Values;
    readonly context: Pick<RunContext, 'time'>;
    readonly maxAge: number;
    readonly compare?: string;
  },
  reports: readonly Report[],
): Promise<ReadExploitation> {
  const files = { kev: listOf(input.values, 'kev'), epss: listOf(input.values, 'epss') };
  if (files.kev.length + files.epss.length === 0) return { problems: [] };
  const { readExploitation } = await import('../../collect/reports/exploitation.js');
  return readExploitation(input.dir, files, {
    wanted: cvesOf(reports.flatMap((report) => report.findings)),
    age: { now: input.context.time, maxAge: input.maxAge },
    ...(input.compare === undefined ? {} : { base: input.compare }),
  });
}

/** What reports hold and was not used. */
export function tellNotes(reports: readonly Report[], log: Log): void {
  for (const { path: name, notes = [] } of reports)
    for (const note of notes.slice(0, 5)) log.warn(`${name}: ${note}`);
}
