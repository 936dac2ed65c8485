import { existsSync } from 'node:fs';
import path from 'node:path';
import { messageOf, SealgateError } from '../errors.js';
import { isInside, readIfExists, realPath } from '../io/files/files.js';
import { assertAbsent } from '../io/git/absent.js';
import { git, linkedFileAt } from '../io/git/git.js';
import { repositoryTop } from '../io/git/repository-folder.js';
import { parseJson } from '../io/json/json.js';
import type { CollectProblem, TrustRecordFacts } from '../model/facts.js';
import { readTrustRecord, TRUST_RECORD_PATH, type TrustRecord } from '../model/signatures/trust-record.js';
import { conflictLines } from '../model/text/merge-conflict.js';

const CAP = 32 * 1024 * 1024;
const FOLDER = path.posix.dirname(TRUST_RECORD_PATH);
/** What decides, and would be gone from the base where its folder is a submodule. */
const HELD = [path.posix.basename(TRUST_RECORD_PATH), 'sealgate.yml', 'sealgate.yaml'];

/** The commits of a change: the tip of the base, whose pins are in force, and where the change left it. */
export interface RecordCommits {
  readonly base: string;
  readonly compare: string;
}

/**
 * The committed trust record: as the base has it (what is in force), as it was where the change began, and as it is
 * now. A record that cannot be read is a problem, never "no record".
 */
export async function collectTrustRecord(
  dir: string,
  commits?: RecordCommits,
): Promise<{ readonly facts?: TrustRecordFacts; readonly problems: readonly CollectProblem[] }> {
  const problems: CollectProblem[] = [];
  const attempt = async (
    read: () => Promise<Uint8Array | undefined>,
    mended?: boolean,
  ): Promise<TrustRecord | undefined> => {
    let isThere = false;
    try {
      const bytes = await read();
      isThere = bytes !== undefined;
      return bytes === undefined ? undefined : parseTrustRecord(bytes);
    } catch (error) {
      if (!(error instanceof SealgateError)) throw error;
      problems.push({
        kind: 'policy',
        subject: TRUST_RECORD_PATH,
        state: 'invalid',
        message: mended === undefined ? messageOf(error) : `At the base, ${messageOf(error)}`,
        hint: mended === true && isThere ? MENDED : (error.hint ?? RESTORE),
      });
      return undefined;
    }
  };
  const head = await attempt(() => readHead(dir));
  if (commits === undefined)
    return { ...(head === undefined ? {} : { facts: { pins: head, head } }), problems };
  const pins = await attempt(() => readAt(dir, commits.base), head !== undefined);
  const start =
    commits.base === commits.compare
      ? pins
      : await attempt(() => readAt(dir, commits.compare), head !== undefined);
  const facts: TrustRecordFacts = {
    ...(pins === undefined ? {} : { pins }),
    ...(start === undefined ? {} : { start }),
    ...(head === undefined ? {} : { head }),
    base: true,
  };
  return { ...((pins ?? start ?? head) === undefined ? {} : { facts }), problems: onceEach(problems) };
}

/** What to do where the base's record cannot be read, and the change's own can. */
const MENDED =
  'The change has one that can be read. Until it is merged there are no pins to judge by, so somebody who may merge without this check has to read that file line by line.';

function onceEach(problems: readonly CollectProblem[]): CollectProblem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

/**
 * A trust record from its bytes.
 *
 * @throws SealgateError INPUT_INVALID naming the place and what was expected.
 */
function parseTrustRecord(bytes: Uint8Array): TrustRecord {
  const [marked] = conflictLines(Buffer.from(bytes).toString('utf8'));
  if (marked !== undefined)
    throw new SealgateError(
      'INPUT_INVALID',
      `${TRUST_RECORD_PATH} holds the marks of a merge conflict in line ${marked}`,
      {
        location: { file: TRUST_RECORD_PATH, line: marked },
        hint: 'Keep the packages of both sides; of one that both have, keep what the base branch says. Then run sealgate signatures --trust-record for what is missing, and commit.',
      },
    );
  const record = readTrustRecord(parseWhole(bytes));
  if (typeof record !== 'string') return record;
  throw new SealgateError('INPUT_INVALID', `${TRUST_RECORD_PATH} ${record}`, {
    location: { file: TRUST_RECORD_PATH },
    hint: RESTORE,
  });
}

const RESTORE =
  'Restore it from a commit where it was whole, or remove it and write it anew: sealgate signatures --trust-record.';

function parseWhole(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes, TRUST_RECORD_PATH);
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    const { code, message, location = { file: TRUST_RECORD_PATH } } = error;
    throw new SealgateError(code, message, { location, hint: RESTORE, cause: error });
  }
}

/** The record as it lies there: a link counts as the file that it leads to, as long as that is the repository's. */
async function readHead(dir: string): Promise<Uint8Array | undefined> {
  const file = path.join(dir, TRUST_RECORD_PATH);
  if (existsSync(path.join(dir, FOLDER, '.git'))) {
    const held = HELD.find((name) => existsSync(path.join(dir, FOLDER, name)));
    if (held !== undefined) throw inSubmodule(`${FOLDER}/${held}`);
  }
  const place = realPath(file);
  if (place !== undefined && !isInside(repositoryTop(dir) ?? realPath(dir) ?? dir, place)) throw leadsOut();
  try {
    return await readIfExists(file, CAP);
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    const what = error.code === 'INPUT_TOO_LARGE' ? 'is larger than 32 MiB' : 'cannot be read as a file';
    throw new SealgateError(error.code, `${TRUST_RECORD_PATH} ${what}`, { hint: RESTORE, cause: error });
  }
}

/**
 * The record of a commit, links followed as for the one that lies there: else a folder that becomes a link would take
 * the pins away without a line of them having changed.
 */
async function readAt(dir: string, commit: string): Promise<Uint8Array | undefined> {
  const file = TRUST_RECORD_PATH;
  const listed = await git(dir, ['ls-tree', '-z', commit, '--', FOLDER, file]);
  const entries = listed.stdout.toString('utf8').split('\0');
  const modes = new Map(entries.map((entry) => [entry.split('\t')[1], entry.slice(0, 6)]));
  if (listed.exitCode === 0 && !modes.has(FOLDER) && !modes.has(file)) return undefined;
  // A submodule: what another repository has is no record of this one. What lies there is refused by readHead.
  if (modes.get(FOLDER) === '160000') return undefined;
  const found = await linkedFileAt(dir, commit, file);
  if (found === 'outside') throw leadsOut();
  return found ?? (await assertAbsent(dir, { commit, file, what: `read ${file}` }));
}

function leadsOut(): SealgateError {
  return new SealgateError(
    'INPUT_INVALID',
    `${TRUST_RECORD_PATH} is a link that leads out of the repository`,
    {
      location: { file: TRUST_RECORD_PATH },
      hint: 'Commit the file itself.',
    },
  );
}

function inSubmodule(file: string): SealgateError {
  return new SealgateError(
    'INPUT_INVALID',
    `${file} is in a submodule: another repository has what is in ${FOLDER}, and the base of a change does not`,
    { location: { file }, hint: `Keep ${FOLDER} in this repository.` },
  );
}
