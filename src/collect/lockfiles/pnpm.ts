import { SealgateError } from '../../errors.js';
import type { LockfileReader, SourceFile } from '../../model/contracts.js';
import type { DependencyGraph, GraphProblem } from '../../model/package-graph.js';
import { assembleGraph, lockfileInfo } from './assemble-graph.js';
import { textOf } from './json-door.js';
import { describe, refuseMergeConflict } from './plain-faults.js';
import { readDocument, unite } from './pnpm-document.js';
import { parseYaml } from './yaml-door.js';
import type { YamlDocument } from './yaml-subset.js';

/**
 * pnpm's lockfile in version 9.0: `importers`, `packages` and `snapshots`. The newest pnpm writes a document
 * of what it needs itself (configDependencies) before the project's; both are read.
 *
 * @see pnpm's lockfile types
 */
export const pnpmReader: LockfileReader = {
  id: 'pnpm',
  title: 'pnpm: pnpm-lock.yaml, version 9.0',
  fileNames: ['pnpm-lock.yaml'],
  read: readPnpm,
};

async function readPnpm(file: SourceFile): Promise<DependencyGraph> {
  const text = textOf(file.bytes, file.path);
  const documents = await parseYaml(text, file.path, 'packages');
  return graphOf(file, text, documents);
}

/** The graph of a lockfile whose text has been parsed. */
export function graphOf(file: SourceFile, text: string, documents: readonly YamlDocument[]): DependencyGraph {
  for (const document of documents) checkVersion(document, file.path, text);
  if (documents.length === 0) throw noVersion(file.path, text);
  const problems: GraphProblem[] = [];
  if (!text.endsWith('\n')) {
    problems.push({
      code: 'missing-entry',
      message: 'The last line has no end, as pnpm would write it: the file may be cut off',
    });
  }
  const { importers, packages } = unite(documents.map((document) => readDocument(document, problems)));
  return assembleGraph({
    lockfile: lockfileInfo(file, 'pnpm', '9.0'),
    importers,
    packages,
    problems,
  });
}

function checkVersion({ root }: YamlDocument, file: string, text: string): void {
  const version = root.get('lockfileVersion');
  if (version === undefined) throw noVersion(file, text);
  if (version === '9.0') return;
  const known = typeof version === 'string' && /^[0-8](?:\.\d+)*$/.test(version);
  throw new SealgateError(
    'INPUT_INVALID',
    `${file} has lockfileVersion ${describe(version)}; version 9.0 is read`,
    {
      location: { file, pointer: '/lockfileVersion' },
      hint: known
        ? 'Upgrade it with pnpm 9 or later: pnpm install --lockfile-only'
        : 'Write it again with a pnpm whose version is read (9 to 12): pnpm install --lockfile-only',
    },
  );
}

function noVersion(file: string, text: string): SealgateError {
  refuseMergeConflict(text, file);
  const start = text.slice(0, 400).trimStart();
  const guess = start.startsWith('{')
    ? '; it looks like JSON'
    : start.includes('# yarn lockfile')
      ? '; it looks like a yarn.lock'
      : start.includes('__metadata:')
        ? '; it looks like a yarn.lock of Yarn Berry'
        : '';
  return new SealgateError('INPUT_INVALID', `${file} has no lockfileVersion${guess}`, {
    location: { file },
    hint: 'Pass a pnpm-lock.yaml, or make one: pnpm install --lockfile-only',
  });
}
