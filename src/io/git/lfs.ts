/** Longer files are no pointers. */
export const POINTER_CAP = 1024;

/** What Git LFS leaves in a file's place where it was not asked to fetch it. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return (
    bytes.length < POINTER_CAP &&
    Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/')
  );
}
