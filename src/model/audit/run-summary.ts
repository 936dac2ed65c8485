import { isObject } from '../data/json.js';
import type { LedgerFile } from '../evidence/evidence.js';
import { SEVERITIES, type Severity } from '../findings/severity.js';
import type { AuditRecord, RunCheck, RunFinding, RunSummary } from './evidence.js';

/** Whether a parsed document says that it is a run record. */
export function isRunRecord(document: unknown): document is Record<string, unknown> {
  return isObject(document) && document.schema === 'sealgate/run/v1' && isObject(document.verdict);
}

/**
 * The little of a run record that audits need. Every member is looked at for what it is: whoever could file evidence
 * wrote it. What is not as it should be reads as the worst or as nothing.
 */
export function summarizeRun(
  document: Record<string, unknown>,
  entry: AuditRecord,
  file: LedgerFile,
): RunSummary {
  const context = member(document, 'context');
  const source = member(context, 'source');
  const policy = member(document, 'policy');
  const verdict = member(document, 'verdict');
  const seal = member(document, 'seal');
  const pullRequest = member(context, 'pullRequest').number;
  const lockfiles = items(document.lockfiles);
  return {
    record: entry.number,
    hash: entry.record.hash,
    time: entry.record.time,
    file: file.path,
    sha256: file.sha256,
    event: text(context.event) ?? '',
    ...optional('commit', text(context.commit)),
    ...optional('ref', text(context.ref)),
    ...(typeof pullRequest === 'number' ? { pullRequest } : {}),
    ...optional('run', text(source.run)),
    ...optional('workflowRef', text(source.workflowRef)),
    ...optional('environment', text(policy.environment)),
    policy: {
      digest: text(policy.digest) ?? '',
      ...optional('path', text(policy.path)),
      presets: items(policy.presets).flatMap((name) => text(name) ?? []),
    },
    verdict: verdictWord(verdict.verdict),
    blocked: number(verdict.blocked),
    warned: number(verdict.warned),
    accepted: number(verdict.accepted),
    gaps: objects(verdict.gaps).map((gap) => ({
      check: text(gap.check) ?? '',
      message: text(gap.message) ?? '',
    })),
    checks: new Map(objects(document.checks).map((check) => [text(check.check) ?? '', checkOf(check)])),
    lockfiles: lockfiles.length,
    packages: objects(lockfiles).reduce((sum, lockfile) => sum + number(lockfile.packages), 0),
    reports: objects(document.reports).map((report) => ({
      tool: text(report.tool) ?? '',
      format: text(report.format) ?? '',
      findings: number(report.findings),
    })),
    findings: objects(document.decisions).map(findingOf),
    seal: seal.state === 'sealed' ? 'sealed' : seal.state === 'failed' ? 'failed' : 'not-sealed',
    bundles: objects(seal.bundles).flatMap((bundle) => {
      const [file, subject] = [text(bundle.file), text(bundle.subject)];
      return file === undefined || subject === undefined ? [] : [{ file, subject }];
    }),
    outputs: objects(document.files).map((output) => ({
      what: text(output.what) ?? '',
      path: text(output.path) ?? '',
      sha256: text(output.sha256) ?? '',
    })),
  };
}

function findingOf(decision: Record<string, unknown>): RunFinding {
  const finding = member(decision, 'finding');
  const reason = member(decision, 'reason');
  const { outcome } = decision;
  return {
    fingerprint: text(finding.fingerprint) ?? '',
    check: text(finding.check) ?? '',
    rule: text(finding.rule) ?? '',
    severity: severityOf(finding.severity),
    outcome: outcome === 'warn' || outcome === 'accept' ? outcome : 'block',
    reason: text(reason.kind) ?? '',
    ...optional('exception', text(reason.exception)),
    subject: text(member(finding, 'subject').name) ?? '',
    title: text(finding.title) ?? '',
    fixable: text(member(finding, 'fix').version) !== undefined,
    tools: objects(finding.seenBy).flatMap(({ tool }) => text(tool) ?? []),
  };
}

function severityOf(value: unknown): Severity {
  return SEVERITIES.find((severity) => severity === value) ?? 'unknown';
}

function verdictWord(value: unknown): RunSummary['verdict'] {
  return value === 'pass' || value === 'fail' ? value : 'incomplete';
}

function checkOf(check: Record<string, unknown>): RunCheck {
  const { state } = check;
  const counts: Record<string, number> = Object.create(null);
  for (const [name, value] of Object.entries(member(check, 'counts'))) counts[name] = number(value);
  return {
    state: state === 'ran' || state === 'not-applicable' || state === 'not-checked' ? state : 'incomplete',
    ...optional('reason', text(check.reason)),
    counts,
    total: number(check.total),
  };
}

function member(of: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = of[name];
  return isObject(value) ? value : {};
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function objects(value: unknown): readonly Record<string, unknown>[] {
  return items(value).filter(isObject);
}

/** Longer texts are cut: a summary must stay small whatever a run record holds. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, 500) : undefined;
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
}

function optional<K extends string>(name: K, value: string | undefined): { readonly [P in K]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: string };
}
