import type { LicenseText } from '../../model/packages/details.js';

/** A package as it lies on this machine. */
export interface PackageFiles {
  readonly from: 'installed' | 'store';
  /** Its package.json: name and version are those that were asked for. */
  readonly manifest: object;
  /** Its licence files at the top, sorted by name. */
  licenseFiles(): readonly LicenseFile[];
  /** Another text file at the top. */
  file(name: string): LicenseFile | undefined;
}

export interface LicenseFile extends LicenseText {
  /** Lower-case hex, over the file's bytes. */
  readonly sha256: string;
}

/** Files that hold a licence or a notice by npm's habits (`MIT-LICENSE.txt` is jQuery's); code of that name is none. */
const LICENSE_FILE =
  /^(?:(?:un)?licen[cs]e|copying|copyright|notice)|\.licen[cs]e$|^[a-z0-9]+[-_]licen[cs]e(?:\.(?:txt|md|markdown))?$/i;
const CODE = /\.(?:[cm]?[jt]sx?|json|map|d\.ts)$/i;
const MAX_FILES = 20;

/** The names of licence files among those of a folder, few and sorted. */
export function licenseFileNames(names: readonly string[], manifest: object): string[] {
  const referred = referredFile(manifest);
  return names
    .filter((name) => name === referred || (LICENSE_FILE.test(name) && !CODE.test(name)))
    .sort()
    .slice(0, MAX_FILES);
}

/** The file that `SEE LICENSE IN <file>` names, where it is one of the top folder. */
function referredFile(manifest: object): string | undefined {
  const license = 'license' in manifest ? manifest.license : undefined;
  if (typeof license !== 'string') return undefined;
  const file = /^SEE LICEN[SC]E IN (.{1,200})$/i.exec(license)?.[1]?.trim().replace(/^\.\//, '');
  return file === undefined || /[/\\]/.test(file) ? undefined : file;
}

/** The package that is looked for; without a version any one is it. */
export interface WantedPackage {
  readonly name: string;
  readonly version: string | undefined;
}

/** Whether a package.json is of this name and version. */
export function isManifestOf(
  manifest: object | undefined,
  { name, version }: WantedPackage,
): manifest is object {
  if (manifest === undefined) return false;
  const said = manifest as { readonly name?: unknown; readonly version?: unknown };
  return said.name === name && (version === undefined || said.version === version);
}
