import { lstatSync } from 'node:fs';
import path from 'node:path';

/** Folder of contents whose name another history's file has: each is called by its SHA-256. */
export const BY_DIGEST = 'sha256';

/**
 * Where the content of a recorded file stands: under its name, or, where histories were joined that used one name
 * for two contents, under its digest.
 */
export function contentPath(
  folder: string,
  file: { readonly path: string; readonly sha256: string },
): string {
  const aside = path.join(folder, BY_DIGEST);
  const place = path.join(aside, file.sha256);
  return isFile(place) && isFolder(aside) ? place : path.join(folder, file.path);
}

/** A link to a folder is none: contents stand in the evidence folder, and nowhere else. */
function isFolder(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Without the thread pool, because it is asked of every recorded file: the ways there and back take longer. */
function isFile(place: string): boolean {
  try {
    return lstatSync(place, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // What may not be seen is not there.
    return false;
  }
}
