import path from 'node:path';
import { sha256Hex } from '../../model/data/digest.js';
import {
  isManifestOf,
  type LicenseFile,
  licenseFileNames,
  type PackageFiles,
  type WantedPackage,
} from './package-files.js';
import {
  isWithin,
  listFolder,
  parseObject,
  readSmallBytes,
  readSmallFile,
  visiblePath,
} from './small-files.js';

/**
 * The package of this name and version in a folder.
 *
 * @param within absolute, resolved path that the folder must not lead out of, whatever links stand in it.
 */
export function readPackageFolder(
  folder: string,
  wanted: WantedPackage,
  { within, from }: { readonly within: string; readonly from: PackageFiles['from'] },
): PackageFiles | undefined {
  const real = visiblePath(folder);
  if (real === undefined || !isWithin(within, real)) return undefined;
  const manifest = parseObject(readSmallFile(path.join(real, 'package.json')));
  if (!isManifestOf(manifest, wanted)) return undefined;
  const file = (name: string): LicenseFile | undefined => {
    const bytes = name === path.basename(name) ? readSmallBytes(path.join(real, name)) : undefined;
    return bytes && { file: name, text: bytes.toString('utf8'), sha256: sha256Hex(bytes) };
  };
  return {
    from,
    manifest,
    licenseFiles: () => licenseFileNames(listFolder(real), manifest).flatMap((name) => file(name) ?? []),
    file,
  };
}
