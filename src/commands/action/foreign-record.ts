import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import { decodeText } from '../../io/text.js';
import { recordSchema } from '../../model/evidence/record-schema.js';
import type { RunRecord } from '../../model/findings/decision.js';
import type { CompletedRun, PullAtHead } from '../../publish/workflow-run.js';

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_DEPTH = 128;

/**
 * Reads the record that a run left in its artifact. Whoever shaped that run shaped this file: it is checked
 * against the schema, and must be about the commit that GitHub says the run was about.
 *
 * @param given the artifact's folder, or the file.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID, INPUT_TOO_LARGE
 */
export async function readForeignRecord(given: string, run: CompletedRun): Promise<RunRecord> {
  const file = await recordFile(given);
  const invalid = (message: string, cause?: unknown): SealgateError =>
    new SealgateError('INPUT_INVALID', message, {
      location: { file },
      hint: 'The artifact must be the one that Sealgate left in that run.',
      ...(cause === undefined ? {} : { cause }),
    });
  let document: unknown;
  try {
    document = JSON.parse(decodeText(await readCapped(file, MAX_BYTES), file));
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    throw invalid(`The run's record is not JSON: ${messageOf(error)}`, error);
  }
  const shape = findBadShape(document);
  if (shape !== undefined) throw invalid(`The run's record ${shape}`);
  const parsed = recordSchema.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid(
      `The run's record is not one: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.slice(0, 500),
    );
  }
  const record = parsed.data;
  if ((record.context.pullRequest?.headSha ?? record.context.commit) !== run.headSha) {
    throw invalid('The record is about another commit than the run');
  }
  return record;
}

async function recordFile(given: string): Promise<string> {
  try {
    const info = await lstat(given);
    const file = info.isDirectory() ? path.join(given, 'record.json') : given;
    if ((await lstat(file)).isFile()) return file;
  } catch (cause) {
    throw new SealgateError('INPUT_NOT_FOUND', 'The run left no record', {
      location: { file: given },
      hint: 'Look at the run itself; it may have ended before Sealgate could write.',
      cause,
    });
  }
  throw new SealgateError('INPUT_INVALID', 'The record is not a regular file', { location: { file: given } });
}

/** Walks without recursion: a parser takes what a stack does not. */
function findBadShape(document: unknown): string | undefined {
  const stack: { value: unknown; depth: number }[] = [{ value: document, depth: 1 }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { value, depth } = item;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH} levels`;
    if (Object.hasOwn(value, '__proto__')) return "has a key '__proto__'";
    for (const member of Object.values(value)) stack.push({ value: member, depth: depth + 1 });
  }
  return undefined;
}

/**
 * The record as it may be shown with our name under it: who, what and where come from GitHub; commands to paste
 * and addresses to follow are left out, because the author of the change could have written them.
 */
export function asSeenByGithub(
  record: RunRecord,
  { run, pull, server }: { readonly run: CompletedRun; readonly pull: PullAtHead; readonly server: string },
): RunRecord {
  const url = `${server}/${run.repository}`;
  const said = record.verdict;
  const contradicted = said.verdict === 'pass' && run.conclusion !== 'success';
  return {
    ...record,
    context: {
      ...record.context,
      repository: { slug: run.repository, url },
      commit: run.headSha,
      event: run.event,
      pullRequest: {
        number: pull.number,
        headSha: run.headSha,
        baseSha: pull.baseSha,
        fromFork: run.fromFork,
      },
      source: {
        ...record.context.source,
        run: `${url}/actions/runs/${run.id}`,
        attempt: String(run.attempt),
        workflowRef: `${run.repository}/${run.path}`,
      },
    },
    decisions: record.decisions.map(({ finding, ...decision }) => {
      const { url: _url, fix, ...rest } = finding;
      const { command: _command, ...advice } = fix ?? { text: '' };
      return { ...decision, finding: fix === undefined ? rest : { ...rest, fix: advice } };
    }),
    verdict: contradicted
      ? {
          ...said,
          verdict: 'incomplete',
          gaps: [
            ...said.gaps,
            {
              check: 'run',
              message: `The workflow run ended as '${run.conclusion}', although its record says 'pass'`,
              hint: 'Look at the run.',
            },
          ],
        }
      : said,
  };
}
