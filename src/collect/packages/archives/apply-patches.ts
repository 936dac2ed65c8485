import type { StructuredPatch } from 'diff';
import { messageOf } from '../../../errors.js';
import type { PackagePatch } from '../../../model/packages/patches.js';

type Files = ReadonlyMap<string, Buffer>;

/**
 * The files of a package with the repository's patches applied, as pnpm, Yarn, Bun and patch-package apply them: as
 * UTF-8, in order, where all lines of a hunk are there, white space at their ends aside. Nothing is applied in part.
 *
 * @param files by path in the package.
 * @param options.name the package's: patch-package's files begin with `node_modules/<name>/`.
 * @param options.unixPatches the patches are read with line ends as on Unix: Yarn does so.
 * @returns why not, where a patch is not in the repository or does not fit.
 */
export async function applyPatches(
  files: Files,
  patches: readonly PackagePatch[],
  { name, unixPatches }: { readonly name: string; readonly unixPatches: boolean },
): Promise<Files | string> {
  const { applyPatch, parsePatch } = await import('diff');
  const patched = new Map(files);
  for (const { name: said, file } of patches) {
    if (file?.text === undefined) return `${JSON.stringify(said)} is no file of the repository`;
    const written = Buffer.from(file.text.content, file.text.encoding ?? 'utf8').toString('utf8');
    const text = unixPatches ? written.replaceAll('\r\n', '\n') : written;
    let parts: StructuredPatch[];
    try {
      parts = parsePatch(text);
    } catch (error) {
      return `${JSON.stringify(file.path)} is no patch that can be read: ${messageOf(error)}`;
    }
    for (const part of parts) {
      const [from, to] = [part.oldFileName, part.newFileName].map((one) => pathIn(one, name));
      if (part.hunks.length === 0 && from === undefined && to === undefined) continue;
      const before = from === undefined ? undefined : patched.get(from);
      if (from !== undefined && before === undefined && part.isCreate !== true)
        return `${JSON.stringify(file.path)} changes ${JSON.stringify(from)}, which the package does not have`;
      const kept = part.isDelete === true || to === undefined ? undefined : to;
      const after = applyPatch(before?.toString('utf8') ?? '', part, {
        autoConvertLineEndings: false,
        // biome-ignore lint/complexity/useMaxParams: the library hands over number, line, kind and wanted text
        compareLine: (_, line, __, content) => line?.trimEnd() === content.trimEnd(),
      });
      if (after === false && kept !== undefined)
        return `${JSON.stringify(file.path)} does not fit ${JSON.stringify(from ?? kept)}`;
      if (from !== undefined && part.isCopy !== true) patched.delete(from);
      // Bytes that no hunk touches stay as they are, whatever they are.
      if (kept !== undefined)
        patched.set(
          kept,
          part.hunks.length === 0 && before !== undefined ? before : Buffer.from(after || ''),
        );
    }
  }
  return patched;
}

/** `a/lib/x.js`, `b/node_modules/<name>/lib/x.js` → `lib/x.js`; `undefined` for no file. */
function pathIn(written: string | undefined, name: string): string | undefined {
  if (written === undefined || written === '/dev/null') return undefined;
  const file = written.slice(written.indexOf('/') + 1);
  const folder = `node_modules/${name}/`;
  const at = file.startsWith('node_modules/') ? file.indexOf(folder) : -1;
  return at === -1 ? file : file.slice(at + folder.length);
}
