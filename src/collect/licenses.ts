import path from 'node:path';
import { SealgateError } from '../errors.js';
import { realPath } from '../io/files/files.js';
import { labelOf } from '../model/data/paths.js';
import type { LicenseFact, LicenseTextFact } from '../model/facts.js';
import { licenseField } from '../model/licenses/field.js';
import type { DependencyGraph, Package } from '../model/packages/graph.js';
import { packageFactsOf, type RegistryFacts } from '../model/signatures/registry-facts.js';
import { findInstalled } from './installed/node-modules.js';
import type { PackageFiles } from './installed/package-files.js';
import type { Env } from './installed/store-folders.js';

export interface LicenseQuestion {
  /** Ids of the packages that are asked for; else all. */
  readonly only?: ReadonlySet<string>;
  readonly registry?: RegistryFacts;
  /**
   * Whose licence files are read: of `all` packages that are here, which also compares what their manifests say
   * with the lockfile; only of those whose licence is `open`; of none.
   */
  readonly texts?: 'all' | 'open';
  /** Files that the policy asks for by name, e.g. for clarifications; their packages are looked at whatever `texts` says. */
  readonly named?: readonly { readonly package: string; readonly file?: string }[];
  /** For packages that are not installed: the package managers' stores of this environment are looked into. */
  readonly env?: Env;
}

type Licensed = Record<string, LicenseFact>;

/**
 * What each package says its licence is: the lockfile, else the installed package of the same name and
 * version, else the registry's manifest, else the package in a store of this machine. Of the repository's files
 * nothing outside of `dir` is read, whatever links point there.
 *
 * Files are read synchronously: thousands of small reads take a fraction of what the thread pool needs for them.
 *
 * @param dir absolute path of the repository.
 * @returns by package id; a package of which nothing could be read has no entry, one that declares nothing an empty text.
 */
export async function collectLicenses(
  dir: string,
  graphs: readonly DependencyGraph[],
  question: LicenseQuestion = {},
): Promise<Licensed> {
  const facts: Licensed = Object.create(null);
  const root = realPath(dir);
  const describe = await describer(question);
  const filesOf = await namedFiles(question.named ?? []);
  for (const graph of graphs) {
    const installed = root === undefined ? undefined : findInstalled(root, graph);
    const stored = await storeFinder(dir, graph, question.env);
    for (const node of graph.packages) {
      if (question.only?.has(node.id) === false) continue;
      if (facts[node.id] !== undefined || node.source.kind === 'link') continue;
      const told = [licenseInLockfile(node), fromRegistry(node, question.registry)];
      const known = told.find((fact) => fact !== undefined);
      const files = filesOf(node);
      const wanted =
        known === undefined || question.texts === 'all' || files.length > 0 || describe.isOpen(known.license);
      const here = wanted
        ? (installed?.(node) ?? (known === undefined ? await stored?.(node) : undefined))
        : undefined;
      const [locked, registered] = told;
      const said = [locked, here === undefined ? undefined : manifestFact(here), registered].filter(
        (fact) => fact !== undefined,
      );
      const fact = await describe.join(said, here, files);
      if (fact !== undefined) facts[node.id] = fact;
    }
  }
  return facts;
}

/** The files that are asked for by name, of a package. */
async function namedFiles(
  named: NonNullable<LicenseQuestion['named']>,
): Promise<(node: Package) => readonly string[]> {
  if (named.length === 0) return () => [];
  const { patternIndex } = await import('../model/packages/pattern-index.js');
  const find = patternIndex(named);
  return (node) => find({ name: labelOf(node), purl: node.purl }).flatMap(({ file }) => file ?? []);
}

/** The licence that a lockfile names. */
export function licenseInLockfile(node: Package): LicenseFact | undefined {
  return node.license === undefined ? undefined : { license: node.license, from: 'lockfile' };
}

function manifestFact({ manifest, from }: PackageFiles): LicenseFact {
  return { license: licenseField(manifest), from };
}

function fromRegistry(node: Package, registry: RegistryFacts | undefined): LicenseFact | undefined {
  const manifest = registry === undefined ? undefined : packageFactsOf(registry, node)?.manifest;
  if (manifest?.state !== 'had') return undefined;
  return { license: manifest.value.license ?? '', from: 'registry' };
}

async function storeFinder(
  dir: string,
  graph: DependencyGraph,
  env: Env | undefined,
): Promise<((node: Package) => Promise<PackageFiles | undefined>) | undefined> {
  if (env === undefined) return undefined;
  const [{ findInStores }, { storeFolders }] = await Promise.all([
    import('./installed/stores.js'),
    import('./installed/store-folders.js'),
  ]);
  const find = findInStores(storeFolders(path.join(dir, path.dirname(graph.lockfile.path)), env));
  return async (node) => {
    try {
      return await find(node);
    } catch (error) {
      // An archive that is none, as Git LFS leaves one that it did not fetch: as good as not there. Where nobody else
      // knows the licence, that is a finding.
      if (error instanceof SealgateError && error.code === 'INPUT_INVALID') return undefined;
      throw error;
    }
  };
}

interface Describer {
  /** Whether nobody can tell the licence from what is declared. */
  isOpen(license: string): boolean;
  /** What several sources say as one fact: the first that names a licence, and those that say otherwise. */
  join(
    said: readonly LicenseFact[],
    here: PackageFiles | undefined,
    files: readonly string[],
  ): Promise<LicenseFact | undefined>;
}

/** Loads what reads expressions only where somebody asked for texts, and what reads texts where there is one. */
async function describer({ texts }: LicenseQuestion): Promise<Describer> {
  const pick = (said: readonly LicenseFact[]): LicenseFact | undefined =>
    said.find(({ license }) => license !== '') ?? said[0];
  if (texts === undefined) return { isOpen: () => false, join: async (said) => pick(said) };
  const spdxOf = await spellingReader();
  let readTexts: ((found: PackageFiles, named: readonly string[]) => readonly LicenseTextFact[]) | undefined;
  return {
    isOpen: (license) => spdxOf(license) === undefined,
    async join(said, here, files) {
      const first = pick(said);
      if (first === undefined) return undefined;
      const known = spdxOf(first.license) ?? first.license;
      const others = said.filter(({ license }) => license !== '' && (spdxOf(license) ?? license) !== known);
      const fact = others.length === 0 ? first : { ...first, others };
      const isOpen = spdxOf(first.license) === undefined || files.length > 0;
      if (here === undefined || (texts === 'open' && !isOpen)) return fact;
      readTexts ??= (await import('./license-texts.js')).createTextReader();
      return { ...fact, texts: readTexts(here, files) };
    },
  };
}

/** The SPDX expression of a declared text with sorted operands, each text read once; `undefined` where it is none. */
async function spellingReader(): Promise<(license: string) => string | undefined> {
  const [{ readLicense }, { expressionKey }] = await Promise.all([
    import('../model/licenses/read.js'),
    import('../model/licenses/expression.js'),
  ]);
  const known = new Map<string, string | undefined>();
  return (license) => {
    if (!known.has(license)) {
      const read = readLicense(license);
      known.set(license, read.state === 'read' ? expressionKey(read.node) : undefined);
    }
    return known.get(license);
  };
}
