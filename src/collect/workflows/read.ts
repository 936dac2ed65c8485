import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../../errors.js';
import { readCapped } from '../../io/files.js';
import { blobsAt, filesAt } from '../../io/git.js';
import type { WorkflowFile } from '../../model/workflow.js';
import { parseWorkflow, WORKFLOW_CAP } from './parse.js';

/** Where GitHub, and by convention everybody, keeps them. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /^(?:\.github\/actions\/(?:[^/]+\/){1,4})?action\.ya?ml$/;

/** Workflows and actions of the repository in `dir`, sorted by path; links are not followed. */
export async function readWorkflows(dir: string): Promise<WorkflowFile[]> {
  const found = [
    ...(await filesIn(dir, '', 0)),
    ...(await filesIn(dir, '.github/workflows/', 0)),
    ...(await filesIn(dir, '.github/actions/', 4)),
  ].filter(isWorkflowPath);
  return Promise.all(
    found.sort().map(async (file) => {
      try {
        return await parseWorkflow(await readCapped(path.join(dir, file), WORKFLOW_CAP), file);
      } catch (error) {
        const kind = WORKFLOW.test(file) ? 'workflow' : 'action';
        return { path: file, kind, events: [], jobs: [], problem: messageOf(error) };
      }
    }),
  );
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
  const files = (all ?? (await filesAt(dir, commit))).filter(isWorkflowPath).sort();
  if (files.length === 0) return [];
  const blobs = await blobsAt(dir, commit, files);
  return Promise.all(
    files.flatMap((file) => {
      const bytes = blobs.get(file);
      return bytes === undefined || bytes === 'outside' ? [] : [parseWorkflow(bytes, file)];
    }),
  );
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
