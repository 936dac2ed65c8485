import { type ExitCode, SealgateError } from '../../errors.js';
import type { Runner } from '../../io/runner/workflow-commands.js';
import type { SealedImage } from '../../seal/seal-image.js';
import type { World } from '../command.js';
import { imageOptions } from '../seal/image.js';
import { sealOptions } from '../seal/options.js';
import { command as seal } from '../seal.js';
import { inputValues } from './inputs.js';
import { warnUnlessPinned } from './pin.js';

/** The flags of `seal` that the action `image/` takes as inputs. */
export const imageInputs = [...imageOptions, ...sealOptions];

/** Seals the image that the inputs name; the token logs in to GitHub's registry where docker has no login. */
export async function imageStep(
  world: World,
  runner: Runner,
  print: (text: string) => void,
): Promise<ExitCode> {
  warnUnlessPinned(world, runner);
  const values = inputValues(imageInputs, world.env);
  if (values.image === undefined)
    throw new SealgateError('USAGE', "The input 'image' is empty", {
      hint: 'Pass the digest that was pushed: host/name@sha256:…',
    });
  const token = world.env.INPUT_TOKEN ?? '';
  if (token !== '') runner.mask(token);
  const env = token === '' ? world.env : { ...world.env, GITHUB_TOKEN: token };
  const answer = await seal.run([], values, { ...world, env });
  const sealed = answer.json as SealedImage;
  print(answer.text);
  await runner.setOutput('image', sealed.image);
  await runner.setOutput('digest', sealed.image.slice(sealed.image.indexOf('@') + 1));
  await runner.setOutput('identity', sealed.identity);
  return answer.exitCode;
}
