import { folderPath } from '../model/data/url-folder.js';
import { demandProblem, patternProblem } from '../model/packages/pattern.js';
import { type Kind, type MapKind, map, text } from './kinds.js';
import { describe, policyError, quote } from './node.js';

/** A package URL that names something in particular. */
export const packagePurl: Kind<string> = {
  ...text({ words: 'a package URL (pkg:npm/…)', max: 500, pattern: /^pkg:/ }),
  read(node) {
    const value = text({ words: 'a package URL (pkg:npm/name)', pattern: /^pkg:/, max: 500 }).read(node);
    const problem = patternProblem(value);
    if (problem !== undefined) throw policyError(node.place, problem);
    return value;
  },
};

/** A package by purl, name or pattern, as exceptions name it. */
export const packageName: Kind<string> = {
  ...text({ words: 'a package (purl, name or @scope/*)', max: 500 }),
  read(node) {
    const value = text({ words: 'a package (purl, name or @scope/*)', max: 500 }).read(node);
    const problem = patternProblem(value);
    if (problem !== undefined) throw policyError(node.place, problem);
    return value;
  },
};

/** Packages of which more is asked: as wide as one likes, `*` for all of them. */
export const demandedPackages: Kind<string> = {
  ...text({ words: 'a package (purl, name, @scope/* or *)', max: 500 }),
  read(node) {
    const value = text({ words: 'a package (purl, name, @scope/* or *)', max: 500 }).read(node);
    const problem = demandProblem(value);
    if (problem !== undefined) throw policyError(node.place, problem);
    return value;
  },
};

/** An https URL with a slash at its end, so that prefixes end at path segments. */
export const registryUrl: Kind<string> = {
  ...text({ words: 'an https URL', pattern: /^https:\/\/[^\s@]+$/ }),
  read(node) {
    const value = text({ words: 'an https URL of a registry', pattern: /^https:\/\// }).read(node);
    const url = readRegistryUrl(value);
    if (url !== undefined) return url;
    throw policyError(
      node.place,
      `Expected an https URL without user, password or query, found ${describe(node)}`,
    );
  },
};

function readRegistryUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.search !== '')
    return undefined;
  return `${url.origin}${folderPath(url)}`;
}

/** Registries by their other addresses. */
export const registryAliases: MapKind<string> = map<string>({
  words: 'a map of https URLs to the registry that answers there',
  keySchema: { pattern: '^https://[^\\s@]+$' },
  key: (name, fail) => {
    const url = readRegistryUrl(name.trim());
    return url ?? fail(`${quote(name)} is no https URL without user, password or query`);
  },
  value: registryUrl,
});

/** Where advisories come from beside scanners' reports. */
export const advisorySource: Kind<string> = {
  ...text({ words: '`registry` or `osv:FOLDER`', max: 500, pattern: /^(?:registry|osv:.+)$/ }),
  read(node) {
    const value = text({ words: 'registry or osv:FOLDER', max: 500 }).read(node);
    if (value === 'registry' || /^osv:./.test(value)) return value;
    throw policyError(node.place, `Expected registry or osv:FOLDER, found ${describe(node)}`, {
      hint: 'Scanners’ reports are read whatever stands here; an empty list asks nobody else.',
    });
  },
};
