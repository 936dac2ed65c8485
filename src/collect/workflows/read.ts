import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../../errors.js';
import { isOwnFile, readCapped, realPath } from '../../io/files/files.js';
import { blobsAt, filesAt } from '../../io/git/git.js';
import { compareText } from '../../model/text/compare-text.js';
import { localCalls } from '../../model/workflows/local-calls.js';
import type { WorkflowFile } from '../../model/workflows/workflow.js';
import { parseWorkflow, WORKFLOW_CAP } from './parse.js';

/** Where GitHub, and by convention everybody, keeps them. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /^(?:\.github\/actions\/(?:[^/]+\/){1,4})?action\.ya?ml$/;

/**
 * Workflows and actions of the repository in `dir`, sorted by path, with the actions elsewhere in it that they use. A
 * link is followed only to such an action, as the runner follows it, and never out of the repository.
 */
export async function readWorkflows(dir: string): Promise<WorkflowFile[]> {
  const found = [
    ...(await filesIn(dir, '', 0)),
    ...(await filesIn(dir, '.github/workflows/', 0)),
    ...(await filesIn(dir, '.github/actions/', 4)),
  ].filter(isWorkflowPath);
  const read = async (file: string): Promise<WorkflowFile> => {
    try {
      return await parseWorkflow(await readCapped(path.join(dir, file), WORKFLOW_CAP), file);
    } catch (error) {
      const kind = WORKFLOW.test(file) ? 'workflow' : 'action';
      return { path: file, kind, events: [], jobs: [], problem: messageOf(error) };
    }
  };
  const root = realPath(dir);
  const isThere = (file: string): boolean => {
    const real = realPath(path.join(dir, file));
    return root !== undefined && real !== undefined && isOwnFile(root, real) && statSync(real).isFile();
  };
  return withUsed(await Promise.all(found.map(read)), (files) =>
    Promise.all(files.filter(isThere).map(read)),
  );
}

/** Files with those that they call, and these, until all are read. */
async function withUsed(
  files: readonly WorkflowFile[],
  read: (paths: readonly string[]) => Promise<readonly WorkflowFile[]>,
): Promise<WorkflowFile[]> {
  const all = new Map(files.map((file) => [file.path, file]));
  // Each round reads only what nobody has read before, so that calls in a circle end.
  for (let last = files; last.length > 0; ) {
    const used = new Set(last.flatMap(localCalls).filter((file) => !all.has(file)));
    last = used.size === 0 ? [] : await read([...used]);
    for (const file of last) all.set(file.path, file);
  }
  return [...all.values()].sort((a, b) => compareText(a.path, b.path));
}

/**
 * The same at a commit.
 *
 * @param all all files of the commit, where somebody has listed them.
 * @throws SealgateError INPUT_INVALID where git does not have the commit.
 */
export async function readWorkflowsAt(
  dir: string,
  commit: string,
  all?: readonly string[],
): Promise<WorkflowFile[]> {
  const read = async (files: readonly string[]): Promise<WorkflowFile[]> => {
    if (files.length === 0) return [];
    const blobs = await blobsAt(dir, commit, files);
    return Promise.all(
      files.flatMap((file) => {
        const bytes = blobs.get(file);
        return bytes === undefined || bytes === 'outside' ? [] : [parseWorkflow(bytes, file)];
      }),
    );
  };
  return withUsed(await read((all ?? (await filesAt(dir, commit))).filter(isWorkflowPath)), read);
}

function isWorkflowPath(file: string): boolean {
  return WORKFLOW.test(file) || ACTION.test(file);
}

async function filesIn(dir: string, prefix: string, depth: number): Promise<string[]> {
  const entries = await readdir(path.join(dir, prefix), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
      throw error;
    },
  );
  const nested = entries
    .filter((entry) => depth > 0 && entry.isDirectory())
    .map((entry) => filesIn(dir, `${prefix}${entry.name}/`, depth - 1));
  return [
    ...entries.filter((entry) => entry.isFile()).map((entry) => `${prefix}${entry.name}`),
    ...(await Promise.all(nested)).flat(),
  ];
}
