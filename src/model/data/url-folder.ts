import { trimEndOf } from '../text/ends.js';
import { decodePercent } from '../text/percent.js';

/** A URL's path with one slash at its end: as the folder that it names. */
export function folderPath({ pathname }: URL): string {
  return `${trimEndOf(pathname, '/')}/`;
}

/**
 * Whether a path, once it is decoded, leads out of the folders that it begins with: `/team-a/..%2fteam-b/` passes for
 * a place in `/team-a/`, and a server that decodes it serves `/team-b/`. What cannot be decoded may lead anywhere.
 */
export function leavesFolder(pathname: string): boolean {
  const path = decodePercent(pathname);
  return path === undefined || path.split(/[/\\]/).some((part) => part === '..' || part === '.');
}
