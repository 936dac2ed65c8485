import { createHash } from 'node:crypto';
import { SealgateError } from '../errors.js';
import { parseJson } from '../io/json/json.js';
import { canonicalJson } from '../model/data/canonical-json.js';
import { isObject } from '../model/data/json.js';
import { counted } from '../model/text/counted.js';
import { STATEMENT_TYPE, type Subject } from './statements.js';

const STATEMENT_TYPES = [STATEMENT_TYPE, 'https://in-toto.io/Statement/v0.1'];

/** What is said to be signed: the bytes, or only their digest. */
export type Artifact =
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Buffer }
  | { readonly kind: 'digest'; readonly algorithm: 'sha256' | 'sha512'; readonly hex: string }
  /** Nothing: an attestation is verified by itself, whatever its subjects are. */
  | { readonly kind: 'none' };

/** What an attestation says, and of which of its subjects the artifact is. */
export interface StatementSummary {
  readonly predicateType: string;
  readonly predicate: unknown;
  readonly subjects: readonly Subject[];
  /** Name of the subject that the artifact is. Absent where it is another part, or no artifact was given. */
  readonly matched?: string;
  /** What of the attestation the artifact is: one of its subjects, all that is signed, or what it says. */
  readonly part?: 'subject' | 'statement' | 'predicate';
}

/**
 * Reads a verified in-toto statement and finds the artifact among its subjects, by digest: names are not compared,
 * since files are renamed.
 *
 * @throws SealgateError VERIFICATION_FAILED where the artifact is none of them, INPUT_INVALID where it is no statement.
 */
export function readStatement(payload: Buffer, artifact: Artifact): StatementSummary {
  const value = parseJson(payload, 'the statement');
  if (!isObject(value) || !STATEMENT_TYPES.includes(String(value._type)))
    throw refused(
      `the envelope holds no in-toto statement (_type ${JSON.stringify(isObject(value) ? value._type : value)?.slice(0, 100)})`,
    );
  if (typeof value.predicateType !== 'string') throw refused('the statement has no predicateType');
  const subjects = Array.isArray(value.subject)
    ? value.subject.filter(isSubject).map((subject) => ({ name: subject.name ?? '', digest: subject.digest }))
    : [];
  const { predicateType, predicate } = value;
  const summary = { predicateType, predicate, subjects };
  if (artifact.kind === 'none') return summary;
  if (artifact.kind === 'bytes' && artifact.bytes.equals(payload)) return { ...summary, part: 'statement' };
  const found = subjects.find((subject) => isArtifact(subject, artifact));
  if (found === undefined && artifact.kind === 'bytes' && isDocument(artifact.bytes, predicate))
    return { ...summary, part: 'predicate' };
  if (found === undefined) {
    const [algorithm, digest] =
      artifact.kind === 'digest'
        ? [artifact.algorithm, artifact.hex]
        : ['sha256', digestOf('sha256', artifact.bytes)];
    throw refused(
      `it attests something else: ${algorithm} ${digest} is none of its ${counted(subjects.length, 'subject')} (${subjects
        .slice(0, 3)
        .map(({ name }) => name)
        .join(', ')})`,
    );
  }
  return { ...summary, matched: found.name, part: 'subject' };
}

/** Whether a file is the document that is attested: the same JSON, however it is laid out. */
function isDocument(bytes: Buffer, predicate: unknown): boolean {
  if (!isObject(predicate) || !/^\s*\{/.test(bytes.subarray(0, 64).toString('latin1'))) return false;
  try {
    const document = parseJson(bytes, 'the file');
    return isObject(document) && canonicalJson(document) === canonicalJson(predicate);
  } catch (error) {
    // Not JSON, or JSON without a canonical form: another file, which the digests have told already.
    if (error instanceof SealgateError || error instanceof RangeError) return false;
    throw error;
  }
}

/** Every digest that we can compute must match, and there must be one at least. */
function isArtifact(subject: Subject, artifact: Exclude<Artifact, { kind: 'none' }>): boolean {
  let compared = 0;
  for (const [algorithm, expected] of Object.entries(subject.digest)) {
    if (artifact.kind === 'digest') {
      if (algorithm !== artifact.algorithm) continue;
      if (expected.toLowerCase() !== artifact.hex) return false;
    } else {
      if (!['sha256', 'sha384', 'sha512'].includes(algorithm)) continue;
      if (expected.toLowerCase() !== digestOf(algorithm, artifact.bytes)) return false;
    }
    compared += 1;
  }
  return compared > 0;
}

function digestOf(algorithm: string, bytes: Buffer): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

function isSubject(value: unknown): value is Partial<Subject> & Pick<Subject, 'digest'> {
  return (
    isObject(value) &&
    isObject(value.digest) &&
    (value.name === undefined || typeof value.name === 'string') &&
    Object.values(value.digest).every((digest) => typeof digest === 'string')
  );
}

function refused(what: string): SealgateError {
  return new SealgateError('VERIFICATION_FAILED', what, {
    hint: 'Verify the file that the bundle was made for.',
  });
}
