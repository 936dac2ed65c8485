import path from 'node:path';
import type { CollectProblem } from '../../../model/facts.js';
import type { Report } from '../../../model/findings/report.js';
import type { DependencyGraph } from '../../../model/packages/graph.js';
import { compareText } from '../../../model/text/compare-text.js';
import type { CollectOptions } from '../collect.js';
import { loadRegistryConfig, type RegistryConfig, registryUrl } from '../registries/config.js';
import { openConnection } from '../registries/connection.js';
import { defaultRegistryOf, loadSeeds } from '../trust-root/seeds.js';
import { fetchBulkAdvisories, type VersionsByName } from './bulk-advisories.js';
import { readOsvFolder } from './osv.js';

export interface CollectedAdvisories {
  readonly reports: readonly Report[];
  readonly problems: readonly CollectProblem[];
  /** What was answered, to be kept as evidence. */
  readonly raw: readonly { readonly name: string; readonly tool: string; readonly bytes: Uint8Array }[];
}

/**
 * Advisories about every registry package of the graphs, without a scanner.
 *
 * @param sources `registry`: the packages' own registries; `osv:FOLDER`: OSV records on disk.
 * @throws SealgateError USAGE, INPUT_INVALID on the registry configuration.
 */
export async function collectAdvisories(
  graphs: readonly DependencyGraph[],
  sources: readonly string[],
  options: Pick<CollectOptions, 'dir' | 'env' | 'registry' | 'now' | 'retry' | 'userAgent'> & {
    readonly offline: boolean;
  },
): Promise<CollectedAdvisories> {
  const config = await loadRegistryConfig({
    dir: options.dir,
    env: options.env,
    lockfiles: graphs.map(({ lockfile }) => lockfile),
    ...(options.registry === undefined ? {} : { registry: registryUrl(options.registry, '--registry') }),
    defaultRegistry: defaultRegistryOf(await loadSeeds()),
  });
  const reports: Report[] = [];
  const problems: CollectProblem[] = [];
  const raw: { name: string; tool: string; bytes: Uint8Array }[] = [];
  const keep = (answer: Awaited<ReturnType<typeof readOsvFolder>>): void => {
    if ('problem' in answer) problems.push(answer.problem);
    else {
      reports.push(answer.report);
      raw.push({ name: answer.report.path, tool: answer.report.format, bytes: answer.raw });
    }
  };
  for (const source of sources) {
    if (source === 'registry') {
      if (options.offline) continue;
      for (const answer of await askRegistries(graphs, config, options)) keep(answer);
    } else {
      const folder = path.resolve(options.dir, source.slice('osv:'.length));
      keep(await readOsvFolder(folder, versionsByName(graphs), options.now().toISOString()));
    }
  }
  return { reports, problems, raw };
}

async function askRegistries(
  graphs: readonly DependencyGraph[],
  config: RegistryConfig,
  options: Pick<CollectOptions, 'env' | 'retry' | 'userAgent'>,
): Promise<Awaited<ReturnType<typeof fetchBulkAdvisories>>[]> {
  const byRegistry = new Map<string, Map<string, Set<string>>>();
  const untrusted = new Map<string, string>();
  // What is bundled runs like anything else, although no registry is asked for its signature.
  const nodes = graphs.flatMap(({ lockfile, packages }) => packages.map((node) => ({ lockfile, node })));
  for (const { lockfile, node } of nodes) {
    const { name, version, source } = node;
    if (source.kind !== 'registry') continue;
    const registry = config.registryFor(name, lockfile);
    if (registry.untrusted !== undefined) {
      untrusted.set(registry.url, registry.untrusted);
      continue;
    }
    const names = byRegistry.get(registry.url) ?? new Map<string, Set<string>>();
    byRegistry.set(registry.url, names.set(name, (names.get(name) ?? new Set()).add(version)));
  }
  const connection = openConnection(options, config);
  try {
    const answers = await Promise.all(
      [...byRegistry].map(async ([url, names]) => fetchBulkAdvisories(await connection.client(), url, names)),
    );
    const refused = [...untrusted].sort(([a], [b]) => compareText(a, b));
    return [...answers, ...refused.map(([url, reason]) => ({ problem: notAsked(url, reason) }))];
  } finally {
    await connection.close();
  }
}

function notAsked(url: string, reason: string): CollectProblem {
  return {
    kind: 'advisories',
    subject: url,
    state: 'unreachable',
    message: `No advisories about its packages were asked for: ${reason}.`,
    hint: 'Name it in your own .npmrc or with --registry.',
  };
}

function versionsByName(graphs: readonly DependencyGraph[]): VersionsByName {
  const names = new Map<string, Set<string>>();
  for (const { name, version, source } of graphs.flatMap((graph) => graph.packages)) {
    if (source.kind === 'registry') names.set(name, (names.get(name) ?? new Set()).add(version));
  }
  return names;
}
