import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { readIfExists, writeAtomic } from '../../io/files/files.js';
import type { World } from '../command.js';

type Env = World['env'];

const FILE = 'step';
/** Far more than GitHub allows a step's name to have. */
const MAX_BYTES = 1000;

/**
 * The step of the job that runs, and where a composite action of somebody's uses this one more than once, a number:
 * GitHub names the outermost step alone. Left in the state folder for the steps to come.
 *
 * @param folder the state folder; those of earlier runs in the job lie beside it.
 * @returns `undefined` outside of a workflow. @throws SealgateError IO_FAILED
 */
export async function nameStep(folder: string, env: Env): Promise<string | undefined> {
  const name = env.GITHUB_ACTION;
  if (name === undefined || name === '') return undefined;
  const before = await stepsBeside(folder);
  let step = name;
  for (let count = 2; before.has(step); count += 1) step = `${name} ${count}`;
  await writeAtomic(path.join(folder, FILE), step, { mode: 0o600 });
  return step;
}

/** What `nameStep` left. @throws SealgateError */
export async function readStep(folder: string): Promise<string | undefined> {
  return (await readIfExists(path.join(folder, FILE), MAX_BYTES))?.toString('utf8');
}

/** The world as one step of several sees it. */
export function withStep(world: World, step: string | undefined): World {
  return step === undefined ? world : { ...world, env: { ...world.env, SEALGATE_STEP: step } };
}

async function stepsBeside(folder: string): Promise<ReadonlySet<string>> {
  const parent = path.dirname(folder);
  const names = (await readdir(parent)).filter((name) => /^sealgate-[A-Za-z0-9]{6}$/.test(name));
  const steps = await Promise.all(
    names.map(async (name) => {
      try {
        return await readStep(path.join(parent, name));
      } catch (error) {
        // Of another user, as steps in a container leave them: it is not told apart then, and the run goes on.
        if (error instanceof SealgateError) return undefined;
        throw error;
      }
    }),
  );
  return new Set(steps.filter((step) => step !== undefined));
}
