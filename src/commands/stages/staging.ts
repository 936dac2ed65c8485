import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ExitCode, messageOf, SealgateError } from '../../errors.js';
import { isAbsent, readCapped, writeAtomic } from '../../io/files/files.js';
import { lstatIfThere } from '../../io/files/lstat-if-there.js';
import { makeFolders } from '../../io/files/make-folders.js';
import { type FileStamp, writeNew } from '../../io/files/write-new.js';
import type { Redaction } from '../../model/evidence/evidence.js';
import { evidenceName } from '../../model/evidence/name.js';
import type { Facts } from '../../model/facts.js';
import type { OutputFile, RunRecord } from '../../model/findings/decision.js';
import type { Policy, Telling } from '../../model/policy/policy.js';

/** What the stages hand to each other. It lives in the staging folder as `state.json`. */
export interface RunState {
  readonly schema: 'sealgate/state/v1';
  readonly record: RunRecord;
  /** Absolute paths. */
  readonly repositoryDir: string;
  readonly evidenceDir: string;
  /** The evidence folder must stay inside this one; absent where the user named a folder. */
  readonly evidenceInside?: string;
  readonly telling: Telling;
  readonly requireSeal: boolean;
  /** Where evidence goes besides its folder, as the policy says it; absent where it names no place. */
  readonly sinks?: Pick<Policy, 'evidenceSinks' | 'requireSinks' | 'evidenceRetention'>;
  /** What was taken out of raw reports before they were kept, by file name. */
  readonly redactions?: Readonly<Record<string, readonly Redaction[]>>;
  /** Wall time by check or step, milliseconds: shown, never part of the record. */
  readonly timings: Readonly<Record<string, number>>;
  /** Where the verdict alone does not say it: 2 for a policy that could not be used. */
  readonly exitCode?: ExitCode;
}

const STATE_FILE = 'state.json';

/**
 * A folder that only this user can read, under RUNNER_TEMP where there is one: the runner empties that for each job.
 * Elsewhere, folders that killed runs have left a day ago are removed.
 */
export async function createStaging(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  if (env.RUNNER_TEMP !== undefined && env.RUNNER_TEMP !== '') {
    makeFolders(env.RUNNER_TEMP);
    return mkdtemp(path.join(env.RUNNER_TEMP, 'sealgate-'));
  }
  makeFolders(tmpdir());
  await removeLeftStaging(tmpdir());
  return mkdtemp(path.join(tmpdir(), OF_TERMINAL));
}

const OF_TERMINAL = 'sealgate-staging-';
const LEFT_MS = 24 * 60 * 60_000;

/** Only this user's own folders, with our names, that nobody has put anything into for a day: a run takes minutes. */
async function removeLeftStaging(parent: string): Promise<void> {
  const names = await readdir(parent).catch((error: unknown) => {
    // Where every user may make folders and none may list them, nobody's are found.
    if (isAbsent(error)) return [];
    throw error;
  });
  for (const name of names) {
    if (!name.startsWith(OF_TERMINAL) || name.length !== OF_TERMINAL.length + 6) continue;
    const folder = path.join(parent, name);
    // Another run may have removed it.
    const info = await lstatIfThere(folder);
    const isOurs = info?.isDirectory() === true && info.uid === (process.getuid?.() ?? info.uid);
    if (isOurs && Date.now() - info.mtimeMs > LEFT_MS) await rm(folder, { recursive: true, force: true });
  }
}

export interface StagedFile {
  readonly what: OutputFile['what'];
  readonly name: { readonly what: string; readonly target?: string; readonly extension: string };
  readonly mediaType: string;
  /** Text, whole or in parts, is written as UTF-8. */
  readonly data: Uint8Array | string | Iterable<string | Uint8Array>;
  /** Of `data`, where somebody has computed it. */
  readonly sha256?: string;
}

/** The staging folder as this process fills it. */
export interface Staging {
  readonly dir: string;
  /** Files on their way to the disk, by name. */
  readonly pending: Map<string, Promise<FileStamp>>;
  /** The run's facts, where this process collected them. */
  facts?: Facts;
}

export function openStaging(dir: string): Staging {
  return { dir, pending: new Map() };
}

/**
 * Waits until all files of this process are on the disk.
 *
 * @returns how each of them looked then, by name.
 * @throws SealgateError IO_FAILED
 */
export async function settle(staging: Staging): Promise<ReadonlyMap<string, FileStamp>> {
  const stamps = new Map<string, FileStamp>();
  for (const [name, stamp] of staging.pending) stamps.set(name, await stamp);
  return stamps;
}

/** Removes the folder with everything in it, once nothing is being written there. */
export async function removeStaging(staging: Staging): Promise<void> {
  await Promise.allSettled(staging.pending.values());
  await rm(staging.dir, { recursive: true, force: true });
}

/** What the names of a run's files are made with. */
export interface RunNames {
  /** When the run was. */
  readonly time: string;
  /** Names that its files have already: `stage` adds each that it gives. */
  readonly taken: Set<string>;
}

/** The names for what is added to the files of a record. */
export function namesBeside({ context, files }: RunRecord): RunNames {
  return { time: context.time, taken: new Set(files.map((file) => file.path)) };
}

/**
 * Writes one file of the run under its evidence name; a name that is taken gets a number. The disk may still be
 * at work when this comes back: see `settle`.
 *
 * @throws SealgateError IO_FAILED
 */
export async function stage(
  staging: Staging,
  file: StagedFile,
  { time, taken }: RunNames,
): Promise<OutputFile> {
  const named = (target: string | undefined): string =>
    evidenceName(time, {
      scope: 'repo',
      what: file.name.what,
      ...(target === undefined ? {} : { target }),
      extension: file.name.extension,
    });
  let name = named(file.name.target);
  for (let count = 2; taken.has(name); count += 1) name = named(`${file.name.target ?? ''} ${count}`);
  taken.add(name);
  const written = await writeNew(
    path.join(staging.dir, name),
    file.data,
    file.sha256 === undefined ? {} : { sha256: file.sha256 },
  );
  staging.pending.set(name, written.done);
  return {
    path: name,
    what: file.what,
    mediaType: file.mediaType,
    sha256: written.sha256,
    bytes: written.bytes,
  };
}

/** @returns hex SHA-256 of the written state, for the next step to compare. */
export async function writeState(stagingDir: string, state: RunState): Promise<string> {
  const { sha256 } = await writeAtomic(path.join(stagingDir, STATE_FILE), JSON.stringify(state), {
    mode: 0o600,
  });
  return sha256;
}

/**
 * Reads what an earlier stage left.
 *
 * @throws SealgateError INPUT_NOT_FOUND where no stage got that far, INPUT_INVALID where it is not a state of ours.
 */
export async function readState(
  stagingDir: string,
): Promise<{ readonly state: RunState; readonly bytes: Buffer }> {
  const file = path.join(stagingDir, STATE_FILE);
  const bytes = await readCapped(file);
  try {
    const parsed = JSON.parse(bytes.toString('utf8')) as RunState;
    if (parsed.schema === 'sealgate/state/v1' && parsed.record.schema === 'sealgate/run/v1')
      return { state: parsed, bytes };
  } catch (cause) {
    throw new SealgateError('INPUT_INVALID', `The run's state is damaged: ${messageOf(cause)}`, {
      location: { file },
      cause,
    });
  }
  throw new SealgateError('INPUT_INVALID', "The run's state is of another version of Sealgate", {
    location: { file },
  });
}
