import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Comparison,
  type CorpusFile,
  type Difference,
  explainRefusal,
  isProject,
  labelsOf,
  nameOf,
} from './comparison.js';

interface Expectation {
  readonly packages: readonly string[];
  readonly error?: boolean;
}

/** The package sets that osv-scalibr's and syft's own tests expect of their fixtures: EXPECTED.json beside them. */
export const expectedPackages: Comparison = {
  id: 'expected',
  title: 'package sets of the tests of osv-scalibr and syft',
  takes: (lockfile) => expectationOf(lockfile) !== undefined,
  compare: async ({ lockfile, graph, refusal }) => {
    const expected = expectationOf(lockfile);
    if (expected === undefined) return undefined;
    if (expected.error === true) {
      return graph === undefined
        ? { ours: ['an error'], theirs: ['an error'] }
        : { refused: 'theirs', message: 'its test expects an error' };
    }
    if (graph === undefined) return { refused: 'ours', message: refusal };
    return { ours: labelsOf(graph), theirs: expected.packages };
  },
  explain: (difference) => {
    const { only, item, lockfile, graph } = difference;
    if (only === 'ours' && lockfile.name.endsWith('/both/package-lock.json')) return 'shrinkwrap-first';
    // Entries of version 1 are marked one by one.
    if (only === 'ours' && graph?.lockfile.format === 'npm' && isMarkedDev(lockfile.file, nameOf(item)))
      return 'syft-dev';
    if (graph?.lockfile.format === 'yarn-classic' && isNameOfAddress(difference)) return 'syft-address-names';
    if (only === 'theirs' && isProject(item, graph)) return 'project-as-package';
    if (only === 'theirs' && /^refused: .* has no lockfileVersion/.test(item)) return 'no-version';
    if (only === 'ours' && item.startsWith('refused: ') && graph?.problems.length)
      return 'read-with-problems';
    if (only === 'theirs' && graph?.problems.some(({ message }) => message.includes(`"${nameOf(item)}"`)))
      return 'declared-only';
    return explainRefusal(difference);
  },
};

/** Whether an entry of that name, or one above it, has `dev: true` in a lockfile of npm, version 1. */
function isMarkedDev(file: string, name: string): boolean {
  interface Entry {
    readonly dev?: boolean;
    readonly dependencies?: Readonly<Record<string, Entry>>;
  }
  const holds = ({ dependencies = {} }: Entry, isDev: boolean): boolean =>
    Object.entries(dependencies).some(
      ([key, entry]) =>
        ((isDev || entry.dev === true) && key.replace(/^.*node_modules\//, '') === name) ||
        holds(entry, isDev || entry.dev === true),
    );
  return holds(JSON.parse(readFileSync(file, 'utf8')) as Entry, false);
}

/** Whether the package's address has another name than its entry. */
function isNameOfAddress({ item, graph }: Difference): boolean {
  return (graph?.packages ?? []).some(({ name, version, source }) => {
    const address = source.kind === 'registry' ? (source.url ?? '') : '';
    const named = /^https?:\/\/[^/]+\/((?:@[^/]+\/)?[^/]+)\/-\//.exec(address)?.[1];
    return (
      named !== undefined && named !== name && [`${name}@${version}`, `${named}@${version}`].includes(item)
    );
  });
}

const tables = new Map<string, Readonly<Record<string, Expectation>>>();

function expectationOf({ name, file }: CorpusFile): Expectation | undefined {
  const [folder, peer] = name.split('/');
  if (folder !== 'lockfiles' || peer === undefined) return undefined;
  const dir = file.slice(0, file.length - name.length + `${folder}/${peer}`.length);
  let table = tables.get(dir);
  if (table === undefined) {
    const written = path.join(dir, 'EXPECTED.json');
    table = existsSync(written) ? (JSON.parse(readFileSync(written, 'utf8')) as typeof table) : {};
    tables.set(dir, table ?? {});
  }
  const key = name.split('/').slice(2).join('/');
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
