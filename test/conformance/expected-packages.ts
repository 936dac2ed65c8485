import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Comparison,
  type CorpusFile,
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
    if (only === 'theirs' && isProject(item, graph)) return 'project-as-package';
    if (only === 'theirs' && /^refused: .* has no lockfileVersion/.test(item)) return 'no-version';
    if (only === 'ours' && item.startsWith('refused: ') && graph?.problems.length)
      return 'read-with-problems';
    if (only === 'theirs' && graph?.problems.some(({ message }) => message.includes(`"${nameOf(item)}"`)))
      return 'declared-only';
    return explainRefusal(difference);
  },
};

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
