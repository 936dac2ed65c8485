import type { z } from 'zod';
import { contentPath } from '../../io/evidence-content.js';
import { readCapped } from '../../io/files/files.js';
import { parseJson } from '../../io/json/json.js';
import { sha256Hex } from '../../model/data/digest.js';
import type { LedgerFile, LedgerRecord } from '../../model/evidence/evidence.js';
import { isEvidenceOf } from '../../model/evidence/name.js';
import type { Facts } from '../../model/facts.js';
import type { RunRecord } from '../../model/findings/decision.js';
import type { Policy } from '../../model/policy/policy.js';
import { misplacedIn } from '../../policy/stored.js';
import { version } from '../../version.js';

/**
 * What a run left in the evidence, for judging it again. Whoever can write the folder can write a ledger that fits:
 * each file is checked against its schema, so that what is no such file is told as that.
 */

/** The run record among the files of a ledger's record. @throws Error saying which file is no record, and where. */
export async function readRun(dir: string, run: LedgerRecord): Promise<RunRecord> {
  for (const file of run.files.filter(({ path: name }) => isEvidenceOf(name, 'run'))) {
    const value = await readListed(dir, file);
    const schema =
      typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    const { storedRunSchema } = await import('../../model/schemas/stored-schema.js');
    if (schema === 'sealgate/run/v1') return shaped<RunRecord>(storedRunSchema, value, file.path);
    if (typeof schema === 'string' && schema.startsWith('sealgate/run/'))
      throw new Error(`${file.path} is of ${schema}, which this version (${version()}) does not know`);
  }
  throw new Error('the ledger names no run record');
}

/** The facts that the run was judged by. @throws Error as readRun. */
export async function readFacts(dir: string, run: LedgerRecord, record: RunRecord): Promise<Facts> {
  const file = outputOf(run, record, 'facts');
  const value = await readListed(dir, file);
  const { storedFactsSchema } = await import('../../model/schemas/stored-schema.js');
  return shaped<Facts>(storedFactsSchema, value, file.path);
}

/** The policy that the run was judged by. @throws Error as readRun. */
export async function readPolicy(dir: string, run: LedgerRecord, record: RunRecord): Promise<Policy> {
  const file = outputOf(run, record, 'policy');
  const value = await readListed(dir, file);
  const { storedPolicySchema } = await import('../../model/schemas/stored-schema.js');
  const policy = shaped<Policy>(storedPolicySchema, value, file.path);
  const misplaced = misplacedIn(policy);
  if (misplaced !== undefined) throw new Error(`${file.path} is not what a run writes: ${misplaced}`);
  return policy;
}

/** A JSON output of the run, found by its digest: where names were taken, the evidence has others than the run. */
function outputOf(run: LedgerRecord, record: RunRecord, what: 'facts' | 'policy'): LedgerFile {
  const output = record.files.find((file) => file.what === what && file.mediaType === 'application/json');
  const file = run.files.find(({ sha256 }) => sha256 === output?.sha256);
  if (file === undefined) throw new Error(`the ledger names no ${what} of this run`);
  return file;
}

/** The very bytes whose digest the ledger names, or nothing. */
async function readListed(dir: string, file: LedgerFile): Promise<unknown> {
  const bytes = await readCapped(contentPath(dir, file));
  if (sha256Hex(bytes) !== file.sha256) throw new Error(`${file.path} has another content than was recorded`);
  return parseJson(bytes, file.path);
}

/** The value as it is: a schema would take away what it does not name. */
function shaped<T>(schema: z.ZodType, value: unknown, name: string): T {
  const { error } = schema.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (issue === undefined) return value as T;
  const keys = issue.path.map((key) => String(key).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1'));
  const place = keys.map((key) => `/${key}`).join('');
  throw new Error(
    `${name} is not what a run writes: ${place === '' ? '' : `at ${place}: `}${issue.message.slice(0, 200)}`,
  );
}
