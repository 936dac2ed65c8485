import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { EXIT, SealgateError } from '../errors.js';
import { writeAtomic } from '../io/files/files.js';
import { assertFolder } from '../io/files/folder.js';
import { git } from '../io/git/git.js';
import { displayText } from '../model/text/display.js';
import { BESIDE_PATHS, POLICY_PATHS } from '../policy/find.js';
import { shellWord } from '../render/sections/closing.js';
import { joinWords } from '../render/words.js';
import type { Command, Values } from './command.js';
import { DIR_OPTION, listOf } from './flags.js';
import { type ActionRef, findActionRef } from './init/action-ref.js';
import { type Detected, detectRepository } from './init/detect.js';
import { type InitFile, policyFile, WORKFLOW_FILES, workflowFile, workflowPath } from './init/files.js';
import { type Told, toldText } from './init/told.js';

/** Writes what a repository lacks of policy and workflow. */
export const command: Command = {
  name: 'init',
  summary: 'Write a policy and a workflow for this repository, each line explained.',
  usage: ['init [--dir DIR] [--workflow NAME …] [--dry-run] [--force]'],
  positionals: 'none',
  options: [
    DIR_OPTION,
    {
      name: 'workflow',
      type: 'list',
      value: 'NAME',
      choices: Object.keys(WORKFLOW_FILES),
      description: `Workflows to write: ${Object.keys(WORKFLOW_FILES).join(', ')}. Default: pull-request.`,
    },
    {
      name: 'action-ref',
      type: 'string',
      value: 'OWNER/REPO@SHA',
      description: "What workflows use. Default: this checkout's own repository and commit.",
    },
    { name: 'dry-run', type: 'boolean', description: 'Show the files, write nothing.' },
    { name: 'force', type: 'boolean', description: 'Write over files that exist.' },
  ],
  notes: [
    'What is missing is written; files that exist stay as they are, and are named. --force writes over them, but over a policy only where no workflow is named.',
    'Exit code 2 where nothing is missing.',
  ],
  async run(_positionals, values, world) {
    const dir = path.resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
    assertFolder(dir);
    await assertTop(dir);
    const detected = await detectRepository(dir);
    const action = await findActionRef(
      typeof values['action-ref'] === 'string' ? values['action-ref'] : undefined,
    );
    const plan = await planFiles(dir, values, { detected, action });
    const { files, names, kept } = plan;
    if (files.length === 0) refuseExisting(kept);
    const others = Object.keys(WORKFLOW_FILES).filter((name) => !names.includes(name));
    const missing = await missingWorkflows(dir, others);
    const dryRun = values['dry-run'] === true;
    const again = `${world.program ?? 'sealgate'} init${placeOption(values)}`;
    if (!dryRun) for (const file of files) await writeAtomic(path.join(dir, file.path), file.text);
    const told = { files, detected, action, dryRun, names, missing, again, kept };
    return { exitCode: EXIT.pass, text: displayText(toldText(told)), json: jsonOf(told, plan.existing) };
  },
};

/** How this folder is named to the command again. */
function placeOption({ dir }: Values): string {
  return typeof dir === 'string' && dir !== '' ? ` --dir ${shellWord(dir)}` : '';
}

interface Plan {
  /** Workflows that are asked for. */
  readonly names: readonly string[];
  readonly files: readonly InitFile[];
  /** Paths of policy and workflows that are taken. */
  readonly existing: readonly string[];
  /** What is there and stays. */
  readonly kept: readonly string[];
}

/** What is written, and what stays as it is. */
async function planFiles(
  dir: string,
  values: Values,
  { detected, action }: { readonly detected: Detected; readonly action: ActionRef },
): Promise<Plan> {
  const named = workflowNames(values);
  const names = named.length === 0 ? ['pull-request'] : named;
  const workflows = names.map((name) => workflowFile(name, detected, action));
  const policy = policyFile(detected);
  const existing = await existingFiles(
    dir,
    [policy, ...workflows].map((file) => file.path),
  );
  // A second policy under another name would make both unusable.
  const [ours] = await existingFiles(dir, [...POLICY_PATHS, ...BESIDE_PATHS]);
  const force = values.force === true;
  // Who asks for one more workflow keeps the policy they have.
  const replaces = force && named.length === 0 && ours === policy.path;
  const files = [
    ...(ours === undefined || replaces ? [policy] : []),
    ...workflows.filter((file) => force || !existing.includes(file.path)),
  ];
  return { names, files, existing, kept: keptFiles([ours, ...existing], files) };
}

function workflowNames(values: Values): string[] {
  return [...new Set(listOf(values, 'workflow'))];
}

/** GitHub reads workflows at the top of a repository only. @throws SealgateError USAGE */
async function assertTop(dir: string): Promise<void> {
  // Empty at the top, and an error outside of git.
  const { exitCode, stdout } = await git(dir, ['rev-parse', '--show-cdup']);
  const up = stdout.toString('utf8').trim();
  if (exitCode !== 0 || up === '') return;
  throw new SealgateError('USAGE', `${dir} is a folder inside of a git repository, not its top`, {
    hint: `GitHub reads workflows and Sealgate its policy at the top only: init --dir ${shellWord(path.resolve(dir, up))}. The gate finds the lockfiles of all folders.`,
  });
}

/** Paths that are taken, by whatever it is. */
async function existingFiles(dir: string, files: readonly string[]): Promise<string[]> {
  const taken: string[] = [];
  for (const file of files) {
    const there = await lstat(path.join(dir, file)).then(
      () => true,
      () => false,
    );
    if (there) taken.push(file);
  }
  return taken;
}

/** Of these workflows, those that the repository does not have. */
async function missingWorkflows(dir: string, names: readonly string[]): Promise<string[]> {
  const fileOf = (name: string): string => workflowPath(name) ?? '';
  const taken = await existingFiles(dir, names.map(fileOf));
  return names.filter((name) => !taken.includes(fileOf(name)));
}

/** What is there and is not written. */
function keptFiles(there: readonly (string | undefined)[], files: readonly InitFile[]): string[] {
  const written = files.map((file) => file.path);
  return [...new Set(there)].filter((file) => file !== undefined).filter((file) => !written.includes(file));
}

/** @throws SealgateError USAGE, as nothing is left to write */
function refuseExisting(existing: readonly string[]): never {
  const [first = ''] = existing;
  const [verb, it] = existing.length === 1 ? ['exists', 'it'] : ['exist', 'them'];
  throw new SealgateError('USAGE', `${joinWords(existing)} ${verb} already: there is nothing to write`, {
    location: { file: first },
    hint: `--force writes over ${it}, but over a policy only where no --workflow is named; --force --dry-run shows what that would be.`,
  });
}

function jsonOf({ files, detected, action, dryRun, kept }: Told, existing: readonly string[]) {
  const state = ({ path: file }: InitFile): string =>
    dryRun ? 'would-write' : existing.includes(file) ? 'replaced' : 'written';
  return {
    files: files.map((file) => ({
      path: file.path,
      state: state(file),
      bytes: Buffer.byteLength(file.text),
      why: file.why,
      ...(dryRun ? { text: file.text } : {}),
    })),
    kept,
    detected,
    action: { uses: `${action.repository}@${action.commit}`, known: action.known },
  };
}
