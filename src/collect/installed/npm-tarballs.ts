import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { messageOf, SealgateError } from '../../errors.js';
import { readTar, type TarFile, tarFiles } from '../../io/formats/tar.js';
import { fromNpmCache } from '../../io/settings/npm-cache.js';
import { sha256Hex } from '../../model/data/digest.js';
import type { Package } from '../../model/packages/graph.js';
import { parseIntegrity, strongestHashes } from '../../model/packages/integrity.js';
import { isManifestOf, type LicenseFile, licenseFileNames, type PackageFiles } from './package-files.js';
import { parseObject } from './small-files.js';

const CAP = 256 * 1024 * 1024;
const UNPACKED_CAP = 1024 * 1024 * 1024;
/** A text larger than this is none that says a licence. */
const TEXT_CAP = 1024 * 1024;

/**
 * Finds packages in npm's cache by the hash that the lockfile pins, so that what is read is what would be installed.
 *
 * @param folders npm's cache; none where nobody knows it.
 */
export function findInNpmCache(
  folders: readonly string[],
): (node: Package) => Promise<PackageFiles | undefined> {
  return async (node) => {
    const [pin] = strongestHashes(parseIntegrity(node.integrity ?? ''));
    if (pin === undefined) return undefined;
    for (const folder of folders) {
      const tarball = await fromNpmCache(folder, pin.text, CAP);
      if (typeof tarball === 'object') return inTarball(await topFiles(tarball, node), node);
    }
    return undefined;
  };
}

/** Small files at the top of a package, by name. */
async function topFiles(tarball: Buffer, { name, version }: Package): Promise<ReadonlyMap<string, Buffer>> {
  let files: readonly TarFile[];
  try {
    files = tarFiles(readTar(await promisify(gunzip)(tarball, { maxOutputLength: UNPACKED_CAP })));
  } catch (cause) {
    const problem = `npm's cache has a tarball of ${name}@${version} that cannot be read: it ${messageOf(cause)}`;
    throw new SealgateError('INPUT_INVALID', problem, { cause });
  }
  return new Map(
    files
      .filter(({ path, bytes }) => !path.includes('/') && bytes.length <= TEXT_CAP)
      .map(({ path, bytes }) => [path, bytes]),
  );
}

function inTarball(files: ReadonlyMap<string, Buffer>, node: Package): PackageFiles | undefined {
  const manifest = parseObject(files.get('package.json')?.toString('utf8'));
  if (!isManifestOf(manifest, node)) return undefined;
  const file = (name: string): LicenseFile | undefined => {
    const bytes = files.get(name);
    return bytes && { file: name, text: bytes.toString('utf8'), sha256: sha256Hex(bytes) };
  };
  return {
    from: 'store',
    manifest,
    licenseFiles: () => licenseFileNames([...files.keys()], manifest).flatMap((name) => file(name) ?? []),
    file,
  };
}
