import { messageOf, SealgateError } from '../../errors.js';
import type { Log } from '../../io/log.js';
import type { BaseFacts, CollectProblem } from '../../model/facts.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import type { Policy } from '../../model/policy/policy.js';
import type { RegistryFacts } from '../../model/signatures/registry-facts.js';
import { textOf } from '../flags.js';
import type { CollectInput } from './collect-input.js';

/** What the registry says of the packages; nothing where it is not asked. What it cannot be asked for is a problem. */
export async function collectRegistry(
  graphs: readonly DependencyGraph[],
  input: CollectInput,
  changes: BaseFacts['changes'] | undefined,
): Promise<{ facts?: RegistryFacts; problems: readonly CollectProblem[] }> {
  if (input.values.offline === true || !needsRegistry(input.checks, graphs)) return { problems: [] };
  return askRegistry(graphs, input, changes);
}

/** Whether a check that is on can only be answered by the registry. */
function needsRegistry(checks: Policy['checks'], graphs: readonly DependencyGraph[]): boolean {
  if (checks.signatures !== 'off' || checks.provenance !== 'off') return true;
  if (checks.licenses === 'off') return false;
  return graphs.some(({ packages }) => packages.some((node) => node.license === undefined));
}

async function askRegistry(
  graphs: readonly DependencyGraph[],
  { dir, checks, values, world, compare }: CollectInput,
  changes: BaseFacts['changes'] | undefined,
): Promise<{ facts?: RegistryFacts; problems: readonly CollectProblem[] }> {
  const { collectRegistryFacts } = await import('../../collect/packages/collect.js');
  const named = {
    registry: textOf(values, 'registry'),
    keysFile: textOf(values, 'keys'),
    trustedRootFile: textOf(values, 'trusted-root'),
    cacheDir: textOf(values, 'cache'),
  };
  const log: Log = world.log;
  try {
    return await collectRegistryFacts(graphs, {
      dir,
      env: world.env,
      log,
      now: world.now,
      ...(changes === undefined || (checks.trust === 'off' && checks.provenance === 'off')
        ? {}
        : { changes, ...(compare === undefined ? {} : { base: compare }) }),
      ...(values.tarballs === true && changes !== undefined ? { tarballs: 'changed' as const } : {}),
      ...defined(named),
    });
  } catch (error) {
    // A file the user named (keys, trusted root) and that is wrong is a usage error; the rest is the world's fault.
    if (error instanceof SealgateError && (error.code === 'USAGE' || error.code.startsWith('INPUT_')))
      throw error;
    const hint = error instanceof SealgateError ? error.hint : undefined;
    const problem = { kind: 'registry', subject: 'registry', state: 'unreachable' } as const;
    return {
      problems: [{ ...problem, message: messageOf(error), ...(hint === undefined ? {} : { hint }) }],
    };
  }
}

function defined<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}
