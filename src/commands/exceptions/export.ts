import path from 'node:path';
import { readReports } from '../../collect/reports/read.js';
import { exactPurl, type HeldException, heldExceptions } from '../../decide/exported-exceptions.js';
import { EXIT, SealgateError } from '../../errors.js';
import { writeAtomic } from '../../io/files/files.js';
import { canonicalId } from '../../model/findings/advisory-ids.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Exception } from '../../model/policy/policy.js';
import { counted } from '../../model/text/counted.js';
import { nearest } from '../../model/text/nearest.js';
import type { ExportedException, ExportedFile, ExportedFinding } from '../../render/exceptions/exported.js';
import { grypeConfig } from '../../render/exceptions/grype.js';
import { openVex } from '../../render/exceptions/openvex.js';
import { osvScannerConfig } from '../../render/exceptions/osv-scanner.js';
import { pnpmAuditSettings } from '../../render/exceptions/pnpm.js';
import { trivyIgnore } from '../../render/exceptions/trivy.js';
import type { Command, World } from '../command.js';
import { loadWorkingPolicy, POLICY_OPTION } from '../exceptions.js';
import { DIR_OPTION, listOf, textOf } from '../flags.js';

type Writer = (entries: readonly ExportedException[], world: World) => ExportedFile;

/** The formats, by the word for --to. */
const FORMATS: Readonly<Record<string, Writer>> = {
  trivy: trivyIgnore,
  'osv-scanner': osvScannerConfig,
  grype: grypeConfig,
  pnpm: (entries) => pnpmAuditSettings(entries),
  'pnpm-10': (entries) => pnpmAuditSettings(entries, 'auditConfig'),
  openvex: (entries, world) =>
    openVex(entries, { time: timeOf(world), author: 'the approvers named in each statement' }),
};

export const command: Command = {
  name: 'exceptions export',
  summary: "Write the exceptions in another tool's own format, so that it agrees.",
  usage: [
    'exceptions export [ID …] --to trivy|osv-scanner|grype|pnpm|pnpm-10|openvex [--report GLOB …] [-o FILE]',
  ],
  positionals: 'ID  Only these exceptions. Default: all that hold today.',
  options: [
    DIR_OPTION,
    POLICY_OPTION,
    {
      name: 'to',
      type: 'string',
      value: 'FORMAT',
      choices: Object.keys(FORMATS),
      description:
        'trivy (.trivyignore.yaml), osv-scanner (osv-scanner.toml), grype (.grype.yaml), pnpm (pnpm-workspace.yaml, pnpm 11 and newer), pnpm-10, openvex.',
    },
    {
      name: 'report',
      type: 'list',
      value: 'GLOB',
      description:
        "Scanners' reports: what an exception waives there is written with all its ids and exact packages.",
    },
    {
      name: 'output',
      short: 'o',
      type: 'string',
      value: 'FILE',
      description: 'Write here instead of printing.',
    },
  ],
  notes: [
    'Only exceptions that hold today are written. What the other tool cannot say, or says more widely, is told on standard error.',
    'Exit codes: 0 written, 2 wrong usage or policy, 3 an exception or a report could not be taken over.',
  ],
  async run(positionals, values, world) {
    const to = textOf(values, 'to') ?? '';
    const write = Object.hasOwn(FORMATS, to) ? FORMATS[to] : undefined;
    if (write === undefined) throw unknownFormat(to);
    const { policy, dir } = await loadWorkingPolicy(values, world);
    const { reports, problems } = await readReports(dir, listOf(values, 'report'));
    for (const problem of problems) world.log.error(problem.message);
    const findings = reports.flatMap((report) => report.findings);
    const { held, others } = heldExceptions(policy, findings, world.now().toISOString());
    refuseUnknownIds(positionals, policy.exceptions);
    const chosen = ({ id }: Exception): boolean => positionals.length === 0 || positionals.includes(id);
    const file = write(held.filter(({ exception }) => chosen(exception)).map(toExported), world);
    for (const { id } of others.filter(chosen)) world.log.warn(`${id} does not hold and is left out`);
    for (const { id, text } of file.notes) world.log.warn(`${id}: ${text}`);
    const output = textOf(values, 'output');
    if (output !== undefined) await writeAtomic(path.resolve(world.cwd, output), file.text);
    const left = held.some(({ exception }) => chosen(exception) && !file.written.includes(exception.id));
    const summary = `Wrote ${file.written.length} of ${counted(policy.exceptions.filter(chosen).length, 'exception')} to ${output}`;
    return {
      exitCode: left || problems.length > 0 ? EXIT.incomplete : EXIT.pass,
      json: { to, written: file.written, notes: file.notes, text: file.text },
      text: output === undefined ? file.text : summary,
    };
  },
};

function unknownFormat(to: string): SealgateError {
  const known = Object.keys(FORMATS);
  const near = to === '' ? undefined : nearest(to, known);
  return new SealgateError('USAGE', to === '' ? '--to is missing' : `--to: there is no format '${to}'`, {
    hint: near === undefined ? `The formats are ${known.join(', ')}.` : `Did you mean '${near}'?`,
  });
}

function refuseUnknownIds(ids: readonly string[], exceptions: readonly Exception[]): void {
  const known = exceptions.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  throw new SealgateError('USAGE', `There is no exception '${unknown}'`, {
    hint: near === undefined ? 'sealgate exceptions lists them.' : `Did you mean '${near}'?`,
  });
}

function toExported({ exception, findings }: HeldException): ExportedException {
  if (findings.length > 0) return { exception, findings: findings.map(fromFinding) };
  const named = fromException(exception);
  return { exception, findings: named === undefined ? [] : [named] };
}

function fromFinding(finding: Finding): ExportedFinding {
  const { subject, aliases, location } = finding;
  const path = location?.file ?? (subject.kind === 'file' ? subject.name : undefined);
  return {
    kind: kindOf(finding.rule),
    ids: aliases,
    ...(subject.purl === undefined ? {} : { purl: subject.purl }),
    ...(path === undefined ? {} : { path }),
  };
}

function kindOf(rule: string): ExportedFinding['kind'] {
  switch (rule) {
    case 'scanners/misconfiguration':
      return 'misconfiguration';
    case 'scanners/secret':
      return 'secret';
    case 'scanners/license':
      return 'license';
    default:
      return 'vulnerability';
  }
}

/** What an exception says by itself: an id and an exact package or path. */
function fromException({ rule, package: pattern }: Exception): ExportedFinding | undefined {
  if (rule.includes('/')) return undefined;
  const id = canonicalId(rule);
  if (/^(?:CVE|GHSA|OSV|RUSTSEC|PYSEC|GO|MAL|DSA|DLA|RHSA|USN|ALAS|SNYK)-/.test(id)) {
    const purl = exactPurl(pattern);
    return { kind: 'vulnerability', ids: [id], ...(purl === undefined ? {} : { purl }) };
  }
  if (pattern.startsWith('pkg:') || pattern.includes('*')) return undefined;
  const kind = /^(?:AVD-)?[A-Z]{2,8}-?\d{3,5}$/.test(id) ? 'misconfiguration' : 'secret';
  return { kind, ids: [id], path: pattern };
}

/** SOURCE_DATE_EPOCH makes the document the same every time. */
function timeOf({ env, now }: World): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  const time = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : now();
  return `${time.toISOString().slice(0, 19)}Z`;
}
