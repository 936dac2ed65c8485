import { objectOf } from '../../../model/data/json.js';
import { readPackageDetails } from '../../../model/packages/details.js';
import type { RegistrySignature, VersionManifest } from '../../../model/signatures/registry-facts.js';
import { asList, asText, member } from '../narrow.js';

/** How a registry's paths write a package's name: the slash of a scope encoded. */
export function escapeName(name: string): string {
  return name.split('/').map(escapePart).join('%2f').replace(/^%40/, '@');
}

/** A part of a registry's path. Half a character, as only a lockfile can have it, becomes one that no name has. */
export function escapePart(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/**
 * Reads one version's manifest, from `GET /name/version` or a packument's `versions`.
 *
 * @returns the reason as text where the document is not this version's manifest.
 */
export function readManifest(document: unknown, name: string, version: string): VersionManifest | string {
  const dist = member(document, 'dist');
  const said = { name: asText(member(document, 'name')), version: asText(member(document, 'version')) };
  if (said.name === undefined || said.version === undefined || objectOf(dist) === undefined)
    return 'answered something that is not a version manifest';
  if (said.name !== name || said.version !== version)
    return `answered with the manifest of ${said.name}@${said.version}`;
  const signatures = readSignatures(member(dist, 'signatures'));
  if (signatures === undefined) return 'answered with signatures that cannot be read';
  const optional = {
    integrity: asText(member(dist, 'integrity')),
    shasum: asText(member(dist, 'shasum'), 64),
    tarball: asText(member(dist, 'tarball')),
    attestationsUrl: asText(member(member(dist, 'attestations'), 'url')),
    provenance: asText(member(member(member(dist, 'attestations'), 'provenance'), 'predicateType')),
    license: licenseOf(document),
    repository: repositoryOf(document),
    hasInstallScript: installScriptOf(document),
    publisher: accountOf(member(document, '_npmUser')),
  };
  return {
    name,
    version,
    signatures,
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<VersionManifest>),
  };
}

/** Which version's manifest is wanted, and whether with what it says of itself. */
export interface WantedManifest {
  readonly name: string;
  readonly version: string;
  readonly details: boolean;
}

/**
 * Reads a registry's own document, with details where they are wanted.
 *
 * @returns the reason as text where it is not this version's manifest.
 */
export function readRegistryManifest(
  document: unknown,
  { name, version, details }: WantedManifest,
): VersionManifest | string {
  const manifest = readManifest(document, name, version);
  return typeof manifest === 'string' || !details
    ? manifest
    : { ...manifest, details: readPackageDetails(document) };
}

/** `undefined` where something is there that is not a list of signatures: it must not pass for "none". */
function readSignatures(value: unknown): RegistrySignature[] | undefined {
  if (value === undefined || value === null) return [];
  const entries = asList(value, 32)?.map((entry) => ({
    keyid: asText(member(entry, 'keyid'), 256),
    sig: asText(member(entry, 'sig'), 1024),
  }));
  if (entries === undefined || entries.some((entry) => entry.keyid === undefined || entry.sig === undefined))
    return undefined;
  return entries as RegistrySignature[];
}

/** The licence that a manifest declares, as text. */
export function licenseOf(document: unknown): string | undefined {
  const license = member(document, 'license');
  const single = asText(license, 1000) ?? asText(member(license, 'type'), 1000);
  if (single !== undefined) return single;
  // Manifests of before 2014 may hold a list: any of them may be chosen.
  const several = asList(member(document, 'licenses'), 16)
    ?.map((entry) => asText(entry, 200) ?? asText(member(entry, 'type'), 200))
    .filter((entry) => entry !== undefined);
  if (several === undefined || several.length === 0) return undefined;
  return several.length === 1 ? several[0] : `(${several.join(' OR ')})`;
}

/** The repository that a manifest claims, as written. */
export function repositoryOf(document: unknown): string | undefined {
  const repository = member(document, 'repository');
  return asText(repository) ?? asText(member(repository, 'url'));
}

/** The account's name of `{name, email}`, or of `name <email>` as before 2014. */
export function accountOf(value: unknown): string | undefined {
  const text = asText(value, 500) ?? asText(member(value, 'name'), 500);
  const name = text?.split('<', 1)[0]?.trim();
  return name === undefined || name === '' ? undefined : name;
}

function installScriptOf(document: unknown): boolean | undefined {
  const stated = member(document, 'hasInstallScript');
  if (typeof stated === 'boolean') return stated;
  const scripts = objectOf(member(document, 'scripts'));
  if (scripts === undefined) return undefined;
  return ['preinstall', 'install', 'postinstall'].some((name) => Object.hasOwn(scripts, name));
}
