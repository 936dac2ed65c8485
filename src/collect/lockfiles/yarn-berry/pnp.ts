import { createHash } from 'node:crypto';
import { messageOf, SealgateError } from '../../../errors.js';
import { decodeText } from '../../../io/text.js';
import type { ProjectFiles, SourceFile } from '../../../model/contracts.js';
import { joinPath, leadsAbove, parentPath } from '../../../model/data/repository-path.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { fewOf } from '../../../model/text/few.js';
import { decodeLoosely } from '../../../model/text/percent.js';
import { parseIdent, parseReference } from './descriptors.js';
import type { BerryEntry } from './entries.js';
import { readBerryEntries } from './graph.js';
import { type PnpPackage, readPnpData, takeApart } from './pnp-data.js';
import { resolvedOf, workspaceOf } from './sources.js';

/** Where Yarn's table of packages may stand, and what makes it count. */
const SCRIPTS = ['.pnp.cjs', '.pnp.js'];
const DATA = '.pnp.data.json';

/** Named in a message; the rest is counted. */
const MOST_NAMED = 3;

/**
 * Where a committed .pnp.cjs does not lead to what yarn.lock says: Node loads packages from where it says, also
 * where nobody has installed anything, and no command of Yarn compares it. One problem a file.
 *
 * @param replaced names that the project's `resolutions` give other versions.
 */
export async function comparePnp(task: {
  readonly file: SourceFile;
  readonly project: ProjectFiles;
  readonly replaced: ReadonlySet<string>;
}): Promise<GraphProblem[]> {
  const { file, project, replaced } = task;
  const found = await project.read([...SCRIPTS, DATA]);
  for (const [name, answer] of found) {
    const wrong = (message: string): GraphProblem[] => [{ code: 'loader', message, place: name }];
    // What an installation on this machine left there may be older than the lockfile, and nobody else has it.
    if ((await project.owns?.(name)) === false) continue;
    if (!(answer instanceof Uint8Array)) return wrong(answer.refused);
    try {
      const text = decodeText(answer, name);
      const data = name === DATA ? text : takeApart(text).data;
      // Yarn can be told to keep the table in a file of its own.
      if (data === undefined && found.has(DATA)) continue;
      const packages = data === undefined ? undefined : readPnpData(data, name);
      if (packages === undefined)
        return wrong(`${name} holds no table of packages as Yarn writes it, so it was not compared`);
      const locked = indexLock(await readBerryEntries(decodeText(file.bytes, file.path), file.path));
      const faults = packages.flatMap((one) => faultsOf(one, { ...locked, replaced, lockfile: file.path }));
      if (faults.length > 0) return wrong(sentence(name, faults));
    } catch (error) {
      if (!(error instanceof SealgateError)) throw error;
      return wrong(messageOf(error));
    }
  }
  return [];
}

function sentence(file: string, faults: readonly string[]): string {
  return `${file} does not lead where yarn.lock does: ${fewOf(faults, MOST_NAMED, '; ')}`;
}

interface Locked {
  readonly byLocator: ReadonlyMap<string, BerryEntry>;
  readonly byDescriptor: ReadonlyMap<string, string>;
  /** Locators that answer for some descriptor of a name. */
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
}

function indexLock(entries: ReadonlyMap<string, BerryEntry | undefined>): Locked {
  const byLocator = new Map<string, BerryEntry>();
  const byDescriptor = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  for (const [key, entry] of entries) {
    const locator = entry?.resolution;
    if (entry === undefined || locator === undefined) continue;
    byLocator.set(locator, entry);
    for (const descriptor of key.split(/(?<!\s)\s*,\s*/)) {
      byDescriptor.set(descriptor, locator);
      const { name = '' } = parseIdent(descriptor) ?? {};
      byName.set(name, (byName.get(name) ?? new Set()).add(locator));
    }
  }
  return { byLocator, byDescriptor, byName };
}

type Task = Locked & { readonly replaced: ReadonlySet<string>; readonly lockfile: string };

function faultsOf(one: PnpPackage, task: Task): string[] {
  // The project once more, for who belongs to no package.
  const isTop = one.name === '';
  const locator = isTop ? rootOf(task) : locatorOf(one.name, one.reference);
  const entry = locator === undefined ? undefined : task.byLocator.get(locator);
  const label = isTop ? 'the project' : shorten(locator ?? one.name);
  if (entry === undefined || locator === undefined) return [`${label} is not in yarn.lock`];
  const faults: string[] = [];
  if (!isPlaceOf(one, entry, task)) faults.push(`${label} is loaded from ${shorten(one.location)}`);
  const needs = new Map(entry.needs.map(({ name, range }) => [name, range]));
  for (const [name, target] of one.dependencies) {
    const to = locatorOf(...target);
    if (to === locator && target[0] === name) continue;
    const asked = askedFor(name, needs.get(name), task);
    const isAnswer = asked === undefined ? task.byName.get(name)?.has(to) : isOrPatches(to, asked, task);
    if (isAnswer !== true) faults.push(`${label} gets ${shorten(to)} as ${shorten(name)}`);
  }
  return faults;
}

function rootOf({ byLocator }: Task): string | undefined {
  return [...byLocator.keys()].find((locator) => workspaceOf(locator) === '.');
}

/** Without the wrapper of an instance that has peers of its own. */
function locatorOf(name: string, reference: string): string {
  return `${name}@${reference.startsWith('virtual:') ? reference.slice(reference.indexOf('#') + 1) : reference}`;
}

/**
 * What the dependant's own entry asks for. Of peers, extensions and replaced names it does not say which one: any may
 * answer that somebody has by that name.
 */
function askedFor(name: string, range: string | undefined, task: Task): string | undefined {
  if (range === undefined || task.replaced.has(name)) return undefined;
  return task.byDescriptor.get(`${name}@${range}`) ?? task.byDescriptor.get(`${name}@npm:${range}`);
}

/** Whether it is the package that is asked for, or Yarn's patch of it. */
function isOrPatches(locator: string, asked: string, { byLocator }: Task): boolean {
  if (locator === asked) return true;
  const inner = patchedBy(locator);
  return inner !== locator && inner === asked && byLocator.has(locator);
}

/** What a patched package was made of, else the locator itself. */
function patchedBy(locator: string): string {
  const { protocol, source } = parseReference(parseIdent(locator)?.rest ?? '');
  return protocol === 'patch' ? decodeLoosely(source) : locator;
}

/** Whether a package's files may stand there: its archive or its unpacked folder, a workspace in its own folder. */
function isPlaceOf(
  { location, reference }: PnpPackage,
  { resolution: locator = '', checksum }: BerryEntry,
  { lockfile }: Task,
): boolean {
  if (!/^\.\.?\//.test(location)) return false;
  const real = joinPath('.', location.replace(VIRTUAL, intoReal));
  const folder = workspaceOf(locator) ?? linkOf(locator);
  if (folder !== undefined) return real === joinPath('.', folder);
  const { name = '', rest = '' } = parseIdent(locator) ?? {};
  const tail = `/node_modules/${name}`;
  if (!real.endsWith(tail)) return false;
  const holder = real.slice(0, -tail.length);
  const hash = locatorHash(name, rest);
  const archive = /-([0-9a-f]{10})-([0-9a-z]{1,10})\.zip$/.exec(holder);
  // Unpacked, because it is built or asks for it. An instance's own folder has the hash of the instance.
  if (archive === null) return [hash, locatorHash(name, reference)].some((one) => holder.endsWith(`-${one}`));
  if (archive[1] !== hash) return false;
  const isOutside = leadsAbove(joinPath(parentPath(lockfile), holder));
  const sum = checksum?.split('/').at(-1);
  return (
    isOutside ||
    sum === undefined ||
    /^\d{1,3}(?:c\d)?$/.test(archive[2] ?? '') ||
    archive[2] === sum.slice(0, 10)
  );
}

const VIRTUAL = /\/(?:__virtual__|\$\$virtual)\/[^/]+\/(\d{1,2})\//;

/** `.yarn/__virtual__/name-virtual-hash/2/rest` → `.yarn/../../rest`. @see VirtualFS of Yarn's fslib */
function intoReal(_whole: string, up: string): string {
  return `/${'../'.repeat(Number(up))}`;
}

function linkOf(locator: string): string | undefined {
  const source = resolvedOf(locator)?.source;
  return source?.kind === 'link' ? source.path : undefined;
}

/** What tells archives apart in Yarn's cache. @see makeLocator and slugifyLocator of Yarn's core, structUtils */
function locatorHash(name: string, reference: string): string {
  const [, scope = '', bare = ''] = /^(?:@([^/]+)\/)?(.*)$/s.exec(name) ?? [];
  const ident = createHash('sha512').update(scope).update(bare).digest('hex');
  return createHash('sha512').update(ident).update(reference).digest('hex').slice(0, 10);
}

function shorten(text: string): string {
  return text.slice(0, 200);
}

/** An archive of Yarn's cache as a lockfile pins it. */
export interface LockedArchive {
  readonly locator: string;
  /** Lower-case hex; `undefined` for packages of certain platforms, of which Yarn writes no checksum. */
  readonly sha512?: string;
}

/** The archives that a yarn.lock has packages for, by what tells them apart in the names of their files. @throws SealgateError INPUT_INVALID */
export async function lockedArchives(file: SourceFile): Promise<Map<string, LockedArchive>> {
  const entries = await readBerryEntries(decodeText(file.bytes, file.path), file.path);
  const archives = new Map<string, LockedArchive>();
  for (const entry of entries.values()) {
    const { name, rest } = parseIdent(entry?.resolution ?? '') ?? {};
    const sum = entry?.checksum?.split('/').at(-1);
    if (name === undefined || rest === undefined) continue;
    const isPinned = sum !== undefined && /^[0-9a-f]{128}$/.test(sum);
    const pin = isPinned ? { sha512: sum } : {};
    archives.set(locatorHash(name, rest), { locator: `${name}@${rest}`, ...pin });
  }
  return archives;
}
