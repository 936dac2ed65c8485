import { joinPath } from '../../../model/data/repository-path.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { namedOtherwise } from '../out-of-date.js';
import type { YarnManifest } from './manifests.js';
import { quoteNeed, withoutNpm } from './words.js';

/** A workspace's package.json, and what the lockfile says that it declares. */
interface Pair {
  readonly directory: string;
  readonly manifest: YarnManifest;
  readonly locked: readonly Need[];
  /** Of Yarn 2 and later, which keep more. */
  readonly more?: LockedMore;
}

interface LockedMore {
  readonly name: string;
  readonly peers: readonly Need[];
  /** Names of dependencies, and of peers, that may be missing. */
  readonly optional: readonly string[];
  readonly optionalPeers: readonly string[];
}

interface Need {
  readonly name: string;
  readonly range: string;
}

/** Says where a package.json was changed and the lockfile was not. */
export function reportOutOfDate({ directory, manifest, locked, more }: Pair, problems: GraphProblem[]): void {
  const file = joinPath(directory, 'package.json');
  const say = (message: string): void => {
    problems.push({ code: 'out-of-date', message, place: file });
  };
  const ranges = new Map(locked.map(({ name, range }) => [name, range]));
  for (const [name, { range }] of manifest.declared) {
    const known = ranges.get(name);
    ranges.delete(name);
    if (known === undefined)
      say(`${file} declares ${quoteNeed(name, range)}, and the lockfile does not know of it`);
    else if (withoutNpm(known) !== withoutNpm(range))
      say(`${file} declares ${quoteNeed(name, range)}, and the lockfile is for ${quoteNeed(name, known)}`);
  }
  for (const [name, range] of ranges)
    say(`The lockfile is for ${quoteNeed(name, range)}, which ${file} does not declare`);
  if (more === undefined) return;
  if (manifest.name !== undefined && manifest.name !== more.name)
    say(namedOtherwise(file, manifest.name, more.name));
  const known = new Set(locked.map(({ name }) => name));
  for (const name of manifest.declared.keys())
    if (known.has(name)) sayMissing(name, manifest.optional.has(name), more.optional.includes(name));
  const peers = new Map(more.peers.map(({ name, range }) => [name, range]));
  for (const [name, { range, optional }] of manifest.peers) {
    const known = peers.get(name);
    if (known === undefined)
      say(`${file} declares the peer ${quoteNeed(name, range)}, and the lockfile does not know of it`);
    else if (withoutNpm(known) !== withoutNpm(range))
      say(
        `${file} declares the peer ${quoteNeed(name, range)}, and the lockfile is for ${quoteNeed(name, known)}`,
      );
    else sayMissing(name, optional, more.optionalPeers.includes(name));
  }

  function sayMissing(name: string, asked: boolean, locked: boolean): void {
    if (asked === locked) return;
    const [manifests, lockfiles] = asked ? ['may', 'may not'] : ['may not', 'may'];
    say(
      `By ${file} ${JSON.stringify(name.slice(0, 300))} ${manifests} be missing, by the lockfile it ${lockfiles}`,
    );
  }
}
