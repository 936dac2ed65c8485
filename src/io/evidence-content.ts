import { lstat } from 'node:fs/promises';
import path from 'node:path';

/** Folder of contents whose name another history's file has: each is called by its SHA-256. */
export const BY_DIGEST = 'sha256';

/**
 * Where the content of a recorded file stands: under its name, or, where histories were joined that used one name
 * for two contents, under its digest.
 */
export async function contentPath(
  folder: string,
  file: { readonly path: string; readonly sha256: string },
): Promise<string> {
  const aside = path.join(folder, BY_DIGEST, file.sha256);
  const info = await lstat(aside).catch(() => undefined);
  return info?.isFile() === true ? aside : path.join(folder, file.path);
}
