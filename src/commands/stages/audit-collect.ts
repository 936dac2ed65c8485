import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { type CertificateReading, readCertificates } from '../../collect/audit/certificates.js';
import { findFiles } from '../../collect/reports/find-files.js';
import { messageOf, SealgateError } from '../../errors.js';
import { type LimitedResult, runLimited } from '../../io/exec/run-limited.js';
import { isInside, readCapped } from '../../io/files/files.js';
import type { AuditItem } from '../../model/audit/checklist.js';
import type { CollectedFile } from '../../model/audit/report.js';
import type { Who } from '../../model/evidence/ledger-join.js';
import type { AuditCommand, Policy } from '../../model/policy/policy.js';
import { counted } from '../../model/text/counted.js';
import { addEvidence } from '../../publish/add-evidence.js';
import { redactSecrets } from '../../publish/redact-secrets.js';
import { knownSecrets } from '../../publish/secrets.js';

/** What one command may print. */
const MAX_OUTPUT = 16 * 1024 * 1024;
const MAX_CERTIFICATE = 1024 * 1024;
const MAX_FILES = 1000;

/** What every program needs of the environment, and that holds no secret. */
const PLAIN = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'TEMP',
  'APPDATA',
  'PATHEXT',
  'SYSTEMROOT',
  'USERPROFILE',
  'SSL_CERT_FILE',
];

export interface CollectOptions {
  readonly dir: string;
  readonly evidenceDir: string;
  readonly repositoryDir?: string;
  /** Its commands, and no others, are run. */
  readonly policy: Pick<Policy, 'auditCommands' | 'evidenceRecipients'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly who: Who;
  readonly progress: (text: string | undefined) => void;
}

/** What was fetched for one item, ready to be filed; or why there is nothing. */
type Fetched =
  | {
      readonly bytes: Uint8Array;
      readonly extension: 'json' | 'txt';
      readonly outcome: 'pass' | 'fail';
      readonly message: string;
    }
  | { readonly refused: string }
  | { readonly failed: string };

/**
 * Fetches what the checklist asks for and files it: what allowed commands print, and when certificates end. Secrets
 * are taken out before anything is written. What cannot be had is said, and fails nothing: its item is then not run.
 */
export async function collectItems(
  items: readonly AuditItem[],
  options: CollectOptions,
): Promise<readonly CollectedFile[]> {
  const collected: CollectedFile[] = [];
  for (const item of items) {
    if (item.collect === undefined) continue;
    options.progress(`Fetching ${item.id}`);
    const fetched =
      item.collect.kind === 'command'
        ? await fetchCommand(item.collect.command, options)
        : await fetchCertificates(item.collect, options);
    collected.push(await fileFetched(item.id, fetched, options));
  }
  options.progress(undefined);
  return collected;
}

async function fileFetched(item: string, fetched: Fetched, options: CollectOptions): Promise<CollectedFile> {
  if ('refused' in fetched) return { item, outcome: 'refused', message: fetched.refused };
  if ('failed' in fetched) return { item, outcome: 'failed', message: fetched.failed };
  const { bytes, extension, outcome, message } = fetched;
  const { record, head } = await addEvidence({
    evidenceDir: options.evidenceDir,
    ...(options.repositoryDir === undefined ? {} : { repositoryDir: options.repositoryDir }),
    file: {
      bytes,
      extension,
      mediaType: extension === 'json' ? 'application/json' : 'text/plain',
      scope: 'repo',
      what: 'audit',
      target: item,
      class: 'internal',
    },
    who: options.who,
    result: { outcome, code: outcome === 'pass' ? 0 : 1, message },
    recipients: options.policy.evidenceRecipients,
    env: options.env,
  });
  const [file] = record.files;
  return {
    item,
    outcome: 'filed',
    message,
    evidence: {
      record: head.count,
      hash: record.hash,
      time: record.time,
      ...(file === undefined ? {} : { file: file.path, sha256: file.sha256 }),
    },
  };
}

async function fetchCommand(name: string, options: CollectOptions): Promise<Fetched> {
  const command = allowed(name, options);
  if (command === undefined) return { refused: notAllowed(name) };
  const result = await start(command, options);
  const message = endText(result);
  if (result.ended === 'not-started') return { failed: `${command.run[0] ?? name}: ${message}` };
  return {
    bytes: result.stdout,
    extension: isJson(result.stdout) ? 'json' : 'txt',
    outcome: result.ended === 'exited' && result.exitCode === 0 ? 'pass' : 'fail',
    message: `${name}: ${message}`,
  };
}

/** Reads certificates from files and, where it is allowed, from what a command prints. */
async function fetchCertificates(
  { files, command: name }: { readonly files: readonly string[]; readonly command?: string },
  options: CollectOptions,
): Promise<Fetched> {
  const now = options.who.time;
  const readings: CertificateReading[] = [];
  const found = [...new Set(files.flatMap((glob) => findFiles(options.dir, glob)))].slice(0, MAX_FILES);
  for (const file of found) readings.push(await readFile(file, options.dir, now));
  const command = name === undefined ? undefined : allowed(name, options);
  if (name !== undefined && command !== undefined) {
    const result = await start(command, options);
    const from = `command ${name}`;
    const read = result.ended === 'not-started' ? undefined : readCertificates(result.stdout, from, now);
    const ended = result.ended === 'exited' && result.exitCode === 0;
    readings.push({
      certificates: read?.certificates ?? [],
      problems: [...(read?.problems ?? []), ...(ended ? [] : [{ from, reason: endText(result) }])],
    });
  }
  if (readings.length === 0)
    return {
      refused: `no file fits ${files.join(', ') || 'its patterns'}${name === undefined ? '' : `, and ${notAllowed(name)}`}`,
    };
  const certificates = readings.flatMap((reading) => reading.certificates);
  const problems = readings.flatMap((reading) => reading.problems);
  const sorted = [...certificates].sort((a, b) => a.daysLeft - b.daysLeft);
  const first = sorted[0];
  const document = { schema: 'sealgate/certificates/v1', time: now, certificates: sorted, problems };
  return {
    bytes: Buffer.from(`${JSON.stringify(document, null, 2)}\n`),
    extension: 'json',
    outcome: problems.length === 0 ? 'pass' : 'fail',
    message: `${counted(certificates.length, 'certificate')}${first === undefined ? '' : `, the first ends in ${first.daysLeft} days (${first.subject})`}${problems.length === 0 ? '' : `; ${problems.length} could not be read`}`,
  };
}

async function readFile(file: string, dir: string, now: string): Promise<CertificateReading> {
  const none = (reason: string): CertificateReading => ({
    certificates: [],
    problems: [{ from: file, reason }],
  });
  try {
    if (!isInside(await realpath(dir), await realpath(path.resolve(dir, file))))
      return none('it is a link out of the repository');
    return readCertificates(await readCapped(path.resolve(dir, file), MAX_CERTIFICATE), file, now);
  } catch (error) {
    if (!(error instanceof SealgateError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
    return none(messageOf(error));
  }
}

function allowed(name: string, { policy }: CollectOptions): AuditCommand | undefined {
  return Object.hasOwn(policy.auditCommands, name) ? policy.auditCommands[name] : undefined;
}

function notAllowed(name: string): string {
  return `the policy allows no command '${name}' (audit-commands)`;
}

async function start(command: AuditCommand, { dir, env }: CollectOptions): Promise<LimitedResult> {
  const [program = '', ...args] = command.run;
  const given = [...PLAIN, ...command.env].flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const result = await runLimited(program, args, {
    cwd: dir,
    env: Object.fromEntries(given),
    timeoutMs: command.timeout * 60_000,
    maxBytes: MAX_OUTPUT,
  });
  // Its last words become part of the record.
  const words = result.stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
  const { bytes } = await redactSecrets(Buffer.from(words), knownSecrets(env));
  return { ...result, stderr: Buffer.from(bytes).toString('utf8') };
}

function endText({ ended, exitCode, reason, stderr }: LimitedResult): string {
  switch (ended) {
    case 'exited':
      return exitCode === 0
        ? 'exit code 0'
        : `exit code ${exitCode ?? 'unknown'}${stderr === '' ? '' : `: ${stderr}`}`;
    case 'timed-out':
      return 'ended because its time was over';
    case 'too-much-output':
      return `ended because it printed more than ${MAX_OUTPUT} bytes`;
    case 'not-started':
      return `could not be started: ${reason ?? 'unknown'}`;
  }
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    // Then it is filed as text; whether that is enough, the item's conditions say.
    return false;
  }
}
