// Inputs of the benchmark, made of this repository's own lockfile and the examples' report: real shapes, any size.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * Writes package.json and package-lock.json of a project that holds `lockfile`'s packages several times, each
 * time under other names, with all edges between them.
 *
 * @param {string} dir
 * @param {string} lockfile a package-lock.json of version 3
 * @param {number} atLeast packages
 * @returns {{packages: number, bytes: number}}
 */
export function writeProject(dir, lockfile, atLeast) {
  const source = JSON.parse(readFileSync(lockfile, 'utf8'));
  const places = Object.keys(source.packages).filter((place) => place !== '');
  /** @type {Record<string, any>} */
  const root = { name: 'bench', version: '1.0.0', license: 'Apache-2.0' };
  /** @type {Record<string, any>} */
  const packages = { '': root };
  for (let copy = 0; Object.keys(packages).length - 1 < atLeast; copy += 1) {
    const rename = (/** @type {string} */ name) => renamed(name, copy);
    mergeSections(root, renamedSections(source.packages[''], rename));
    for (const place of places) {
      const entry = { ...source.packages[place], ...renamedSections(source.packages[place], rename) };
      if (entry.name !== undefined) entry.name = rename(entry.name);
      packages[renamedPlace(place, rename)] = entry;
    }
  }
  mkdirSync(dir, { recursive: true });
  const text = JSON.stringify({ name: 'bench', version: '1.0.0', lockfileVersion: 3, packages }, null, 2);
  writeFileSync(path.join(dir, 'package-lock.json'), `${text}\n`);
  writeFileSync(path.join(dir, 'package.json'), `${JSON.stringify(root, null, 2)}\n`);
  return { packages: Object.keys(packages).length - 1, bytes: text.length + 1 };
}

/** @param {string} name @param {number} copy */
function renamed(name, copy) {
  if (copy === 0) return name;
  return name.startsWith('@') ? `@c${copy}-${name.slice(1)}` : `c${copy}-${name}`;
}

/** @param {string} place @param {(name: string) => string} rename */
function renamedPlace(place, rename) {
  return place
    .split('node_modules/')
    .map((part) => (part === '' ? '' : part.endsWith('/') ? `${rename(part.slice(0, -1))}/` : rename(part)))
    .join('node_modules/');
}

/** @param {Record<string, any>} entry @param {(name: string) => string} rename */
function renamedSections(entry, rename) {
  /** @type {Record<string, any>} */
  const sections = {};
  for (const section of [...SECTIONS, 'peerDependenciesMeta']) {
    if (entry[section] === undefined) continue;
    sections[section] = Object.fromEntries(
      Object.entries(entry[section]).map(([name, value]) => [rename(name), value]),
    );
  }
  return sections;
}

/** @param {Record<string, any>} target @param {Record<string, any>} source */
function mergeSections(target, source) {
  for (const section of Object.keys(source)) target[section] = { ...target[section], ...source[section] };
}

/**
 * Writes a Trivy report of at least `bytes` about the packages of a project written by writeProject. Findings
 * are as long as real ones (4.4 kB each in Trivy's own golden reports), and low, so that they are read,
 * judged and shown.
 *
 * @param {string} dir
 * @param {string} example a Trivy report whose findings serve as pattern
 * @param {number} bytes
 */
export function writeReport(dir, example, bytes) {
  const report = JSON.parse(readFileSync(example, 'utf8'));
  const lock = JSON.parse(readFileSync(path.join(dir, 'package-lock.json'), 'utf8'));
  const names = Object.entries(lock.packages)
    .filter(([place, entry]) => place.startsWith('node_modules/') && entry.version !== undefined)
    .map(([place, entry]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 13),
      version: entry.version,
    }));
  const result = report.Results[0];
  const pattern = result.Vulnerabilities[0];
  result.Packages = names.map(({ name, version }) => ({
    ID: `${name}@${version}`,
    Name: name,
    Identifier: { PURL: purl(name, version) },
    Version: version,
  }));
  result.Vulnerabilities = [];
  let size = JSON.stringify(report).length;
  for (let n = 0; size < bytes; n += 1) {
    const { name, version } = names[(n * 7) % names.length];
    const id = `CVE-2099-${20_000 + n}`;
    const finding = {
      ...pattern,
      VulnerabilityID: id,
      VendorIDs: [],
      PkgID: `${name}@${version}`,
      PkgName: name,
      PkgIdentifier: { PURL: purl(name, version) },
      InstalledVersion: version,
      FixedVersion: nextPatch(version),
      Severity: 'LOW',
      Title: `SYNTHETIC finding ${n}`,
      Description: `A synthetic advisory, made up for the benchmark. ${'It says nothing. '.repeat(90)}`,
      References: Array.from(
        { length: 24 },
        (_, at) => `https://advisories.example.test/${id}/reference/${at}`,
      ),
    };
    result.Vulnerabilities.push(finding);
    size += JSON.stringify(finding).length + 1;
  }
  mkdirSync(path.join(dir, 'reports'), { recursive: true });
  const text = JSON.stringify(report);
  writeFileSync(path.join(dir, 'reports/trivy.json'), text);
  return { findings: result.Vulnerabilities.length, bytes: text.length };
}

/** A fix within the declared range, as most are. @param {string} version */
function nextPatch(version) {
  return version.replace(
    /^(\d+)\.(\d+)\.(\d+).*$/,
    (_, major, minor, patch) => `${major}.${minor}.${Number(patch) + 1}`,
  );
}

/** @param {string} name @param {string} version */
function purl(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
