import type { GraphProblem } from '../../model/package-graph.js';
import { joinPath } from '../../model/repository-path.js';
import type { YarnManifest } from './yarn-manifests.js';

/** A workspace's package.json, and what the lockfile says that it declares. */
interface Pair {
  readonly directory: string;
  readonly manifest: YarnManifest;
  readonly locked: readonly Need[];
  /** Of Yarn 2 and later, which keep them. */
  readonly lockedPeers?: readonly Need[];
}

interface Need {
  readonly name: string;
  readonly range: string;
}

/** Says where a package.json was changed and the lockfile was not. */
export function reportOutOfDate(
  { directory, manifest, locked, lockedPeers }: Pair,
  problems: GraphProblem[],
): void {
  const file = joinPath(directory, 'package.json');
  const say = (message: string): void => {
    problems.push({ code: 'out-of-date', message, place: file });
  };
  const ranges = new Map(locked.map(({ name, range }) => [name, range]));
  for (const [name, { range }] of manifest.declared) {
    const known = ranges.get(name);
    ranges.delete(name);
    if (known === undefined)
      say(`${file} declares ${shown(name, range)}, and the lockfile does not know of it`);
    else if (plain(known) !== plain(range))
      say(`${file} declares ${shown(name, range)}, and the lockfile is for ${shown(name, known)}`);
  }
  for (const [name, range] of ranges)
    say(`The lockfile is for ${shown(name, range)}, which ${file} does not declare`);
  if (lockedPeers === undefined) return;
  const peers = new Map(lockedPeers.map(({ name, range }) => [name, range]));
  for (const [name, { range }] of manifest.peers) {
    const known = peers.get(name);
    if (known === undefined)
      say(`${file} declares the peer ${shown(name, range)}, and the lockfile does not know of it`);
    else if (plain(known) !== plain(range))
      say(`${file} declares the peer ${shown(name, range)}, and the lockfile is for ${shown(name, known)}`);
  }
}

/** Yarn puts `npm:` before a range without a protocol. */
function plain(range: string): string {
  return range.startsWith('npm:') ? range.slice(4) : range;
}

function shown(name: string, range: string): string {
  return JSON.stringify(`${name}@${range}`.slice(0, 300));
}
