import path from 'node:path';
import { isManifestOf, licenseFileNames, type PackageFiles } from './package-files.js';
import { isWithin, listFolder, parseObject, readSmallFile, realPath } from './small-files.js';

/**
 * The package of this name and version in a folder.
 *
 * @param within absolute, resolved path that the folder must not lead out of, whatever links stand in it.
 */
export function readPackageFolder(
  folder: string,
  wanted: { readonly name: string; readonly version: string },
  { within, from }: { readonly within: string; readonly from: PackageFiles['from'] },
): PackageFiles | undefined {
  const real = realPath(folder);
  if (real === undefined || !isWithin(within, real)) return undefined;
  const manifest = parseObject(readSmallFile(path.join(real, 'package.json')));
  if (!isManifestOf(manifest, wanted)) return undefined;
  return {
    from,
    manifest,
    licenseFiles: () =>
      licenseFileNames(listFolder(real), manifest).flatMap((file) => {
        const text = readSmallFile(path.join(real, file));
        return text === undefined ? [] : [{ file, text }];
      }),
  };
}
