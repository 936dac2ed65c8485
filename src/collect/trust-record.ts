import path from 'node:path';
import { messageOf, SealgateError } from '../errors.js';
import { readIfExists } from '../io/files.js';
import { fileAt } from '../io/git.js';
import { assertAbsent, isAbsent } from '../io/git-absent.js';
import { parseJson } from '../io/json.js';
import type { CollectProblem, TrustRecordFacts } from '../model/facts.js';
import { conflictLines } from '../model/merge-conflict.js';
import { readTrustRecord, TRUST_RECORD_PATH, type TrustRecord } from '../model/trust-record.js';

const CAP = 32 * 1024 * 1024;

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
  const attempt = async (read: () => Promise<Uint8Array | undefined>): Promise<TrustRecord | undefined> => {
    try {
      const bytes = await read();
      return bytes === undefined ? undefined : parseTrustRecord(bytes);
    } catch (error) {
      if (!(error instanceof SealgateError)) throw error;
      problems.push({
        kind: 'policy',
        subject: TRUST_RECORD_PATH,
        state: 'invalid',
        message: messageOf(error),
        hint: error.hint ?? `Restore ${TRUST_RECORD_PATH} from a commit where it was whole.`,
      });
      return undefined;
    }
  };
  const head = await attempt(() => readIfExists(path.join(dir, TRUST_RECORD_PATH), CAP));
  if (commits === undefined)
    return { ...(head === undefined ? {} : { facts: { pins: head, head } }), problems };
  const pins = await attempt(() => readAt(dir, commits.base));
  const start = commits.base === commits.compare ? pins : await attempt(() => readAt(dir, commits.compare));
  const facts: TrustRecordFacts = {
    ...(pins === undefined ? {} : { pins }),
    ...(start === undefined ? {} : { start }),
    ...(head === undefined ? {} : { head }),
    base: true,
  };
  return { ...((pins ?? start ?? head) === undefined ? {} : { facts }), problems };
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

async function readAt(dir: string, commit: string): Promise<Uint8Array | undefined> {
  const file = TRUST_RECORD_PATH;
  if (await isAbsent(dir, commit, file)) return undefined;
  return (
    (await fileAt(dir, commit, file)) ?? (await assertAbsent(dir, { commit, file, what: `read ${file}` }))
  );
}
