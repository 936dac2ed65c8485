import path from 'node:path';
import { EXIT, SealgateError } from '../errors.js';
import { resolveBase } from '../io/git/base.js';
import { sha256Hex } from '../model/data/digest.js';
import { type LoadedPolicy, loadPolicy } from '../policy/load.js';
import { policyOptions, readOverrides } from '../policy/overrides.js';
import { createRemoteReader } from '../policy/remote.js';
import { plainName } from '../render/terminal/text.js';
import { version } from '../version.js';
import type { Command, Option, Values, World } from './command.js';
import { POLICY_OPTION } from './exceptions.js';
import { DIR_OPTION, textOf } from './flags.js';
import { knownNames } from './known-names.js';

/** Flags that say which policy is meant. */
export const POLICY_OPTIONS: readonly Option[] = [
  DIR_OPTION,
  POLICY_OPTION,
  {
    name: 'base',
    type: 'string',
    value: 'REF',
    description:
      'Read the policy at this commit, as a pull request onto it is judged. Default: the working tree.',
  },
  { name: 'offline', type: 'boolean', description: 'Do not read policies of other repositories.' },
  ...policyOptions,
];

export const command: Command = {
  name: 'policy',
  summary: 'Check that the policy and all it extends can be used, and name what it is made of.',
  usage: ['policy [--dir DIR] [--policy FILE] [--environment NAME] [--json]'],
  positionals: 'none',
  options: POLICY_OPTIONS,
  notes: [
    'sealgate policy explain shows every value and who set it, sealgate policy test runs examples against it.',
    'Exit codes: 0 it can be used, 2 it is wrong (file, line, what was expected), 3 a part of it could not be read.',
  ],
  async run(_positionals, values, world) {
    const loaded = await loadNamedPolicy(values, world);
    const { source, policy } = loaded;
    const files = filesOf(loaded);
    const text = [
      `${plainName(source.path ?? 'No policy file', 200)}: ${stateOf(loaded)}`,
      ...sourceLines(loaded),
      `  exceptions  ${policy.exceptions.length}`,
    ];
    return {
      exitCode: loaded.problems.length === 0 ? EXIT.pass : EXIT.incomplete,
      json: { source, files, exceptions: policy.exceptions.length, problems: loaded.problems },
      text: text.join('\n'),
    };
  },
};

/** The policy that the flags name. Problems of reading it are told. @throws SealgateError POLICY_INVALID, USAGE */
export async function loadNamedPolicy(values: Values, world: World): Promise<LoadedPolicy> {
  const dir = path.resolve(world.cwd, textOf(values, 'dir') ?? '.');
  const [file, ref] = [textOf(values, 'policy'), textOf(values, 'base')];
  const commit = ref === undefined ? undefined : await resolveBase(dir, ref);
  if (ref !== undefined && commit === undefined) {
    throw new SealgateError('INPUT_NOT_FOUND', `--base: there is no commit '${ref}' here`, {
      hint: 'Name a branch, tag or commit of this clone.',
    });
  }
  const loaded = await loadPolicy({
    dir,
    ...(file === undefined ? {} : { file }),
    ...(ref === undefined || commit === undefined ? {} : { base: { ref, commit } }),
    overrides: await readOverrides(values),
    ...knownNames(),
    ...(values.offline === true
      ? {}
      : { readRemote: createRemoteReader({ env: world.env, userAgent: `sealgate/${version()}` }) }),
  });
  for (const problem of loaded.problems) world.log.error(problem.message);
  return loaded;
}

function stateOf({ source, problems }: LoadedPolicy): string {
  if (problems.length > 0) return 'could not be read in whole';
  return source.path === undefined ? `the preset ${source.presets.at(-1)} applies` : 'can be used';
}

/** The files that make the policy, nearest first, with the digest of what was read. */
export function filesOf({
  raw,
}: LoadedPolicy): readonly { readonly path: string; readonly sha256: string }[] {
  return raw.map(({ path: file, bytes }) => ({ path: file, sha256: sha256Hex(bytes) }));
}

/** What the policy is made of, as indented lines. */
export function sourceLines(loaded: LoadedPolicy): readonly string[] {
  const { source } = loaded;
  const at =
    source.commit === undefined
      ? ''
      : ` at ${plainName(source.ref ?? '', 80)} (${source.commit.slice(0, 12)})`;
  return [
    ...filesOf(loaded).map(
      ({ path: file, sha256 }) => `  file        ${plainName(file, 300)}${at}  sha256:${sha256}`,
    ),
    `  presets     ${source.presets.join(', ')}`,
    ...(source.environment === undefined ? [] : [`  environment ${plainName(source.environment, 80)}`]),
    ...(source.overrides.length === 0 ? [] : [`  flags       ${source.overrides.join(', ')}`]),
    `  digest      sha256:${source.digest}`,
  ];
}
