import type { RunRecord } from '../model/findings/decision.js';
import type { DependencyGraph, Package } from '../model/packages/graph.js';
import { counted } from '../model/text/counted.js';
import { visibleText } from '../model/text/display.js';
import { GithubError } from './github-error.js';
import { githubOf, tokenOf } from './identity.js';
import type { FinishedRun, Publisher, PublishResult, PublishWorld } from './publisher.js';
import { repositoryOf } from './repository.js';
import { resultOfFault } from './results.js';

const HOME = 'https://github.com/sealgate/sealgate';

/** The dependency graph for GitHub's own, so that Dependabot sees what the lockfiles hold. On request. */
export const dependencySnapshotPublisher: Publisher = {
  id: 'dependency-submission',
  title: 'Dependency submission',
  applies: (run, world) => {
    if (!run.telling.dependencySubmission) return 'The policy asks for no dependency submission';
    if (world.env.GITHUB_ACTIONS !== 'true') return 'Not in a workflow run';
    const { commit, ref } = run.record.context;
    if (commit === undefined || ref === undefined) return 'The commit or its ref is not known';
    if (repositoryOf(world.env) === undefined) return 'GITHUB_REPOSITORY is not set';
    return tokenOf(world.env) === undefined ? 'There is no token' : true;
  },
  publish: async (run, world) => {
    try {
      return await submit(run, world);
    } catch (error) {
      return resultOfFault('dependency-submission', error, 'contents: write');
    }
  },
};

async function submit(run: FinishedRun, world: PublishWorld): Promise<PublishResult> {
  const token = tokenOf(world.env);
  const graphs = run.graphs?.() ?? [];
  if (token === undefined) return done('skipped', 'There is no token');
  if (graphs.length === 0) return done('skipped', 'No lockfile was read');
  const github = await githubOf(token, world);
  const answer = await github.call('POST /repos/{owner}/{repo}/dependency-graph/snapshots', {
    ...repositoryOf(world.env),
    ...snapshotOf(run.record, graphs),
  });
  const { result, message } = (answer.data ?? {}) as Record<string, unknown>;
  if (typeof result !== 'string') {
    throw new GithubError('unexpected', 'GitHub answered something else than a snapshot', {
      status: answer.status,
    });
  }
  // GitHub takes a snapshot that it cannot use with a friendly status.
  if (result !== 'SUCCESS' && result !== 'ACCEPTED') {
    throw new GithubError('rejected', `GitHub answered ${result}: ${String(message).slice(0, 200)}`, {
      status: answer.status,
    });
  }
  const packages = graphs.reduce((sum, graph) => sum + graph.packages.length, 0);
  return done('done', `Submitted ${counted(packages, 'package')} of ${counted(graphs.length, 'lockfile')}`);
}

/**
 * A snapshot of all lockfiles. A later one with the same correlator replaces it.
 *
 * @see GitHub REST API, "Create a snapshot of dependencies for a repository"
 */
function snapshotOf(record: RunRecord, graphs: readonly DependencyGraph[]): object {
  const { context } = record;
  const { run, job, workflowRef } = context.source;
  const correlator = `sealgate ${(workflowRef ?? '').replace(/@[^@]*$/, '')} ${job ?? ''}`.trim();
  return {
    version: 0,
    sha: context.commit,
    ref: context.ref,
    job: {
      id: /\/runs\/(\d+)$/.exec(run ?? '')?.[1] ?? '0',
      correlator: correlator.slice(0, 500).toWellFormed(),
      ...(run === undefined ? {} : { html_url: run }),
    },
    detector: { name: 'sealgate', version: context.tool.version, url: HOME },
    scanned: context.time,
    manifests: Object.fromEntries(graphs.map(manifestEntry)),
  };
}

function manifestEntry({ lockfile, packages }: DependencyGraph): readonly [string, object] {
  // What is linked or comes from outside of a registry has no purl that anybody could look up.
  const known = packages.filter(({ source }) => source.kind === 'registry' || source.kind === 'tarball');
  const names = shownNames(known.map(({ id }) => id));
  const file = shown(lockfile.path);
  return [
    file,
    {
      name: file,
      file: { source_location: file },
      resolved: Object.fromEntries(known.map((node) => [names.get(node.id), resolvedOf(node, names)])),
    },
  ];
}

function resolvedOf(
  { purl, direct, scope, dependencies }: Package,
  names: ReadonlyMap<string, string>,
): object {
  return {
    package_url: shown(purl),
    relationship: direct ? 'direct' : 'indirect',
    scope: scope === 'development' ? 'development' : 'runtime',
    dependencies: [...new Set(dependencies.flatMap(({ to }) => names.get(to) ?? []))].sort(),
  };
}

/** Names that GitHub shows: what hides in them visible, and still one for each. */
function shownNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    ids.map((id) => {
      let name = shown(id);
      for (let n = 2; taken.has(name); n += 1) name = `${shown(id)} (${n})`;
      taken.add(name);
      return [id, name] as const;
    }),
  );
}

function shown(text: string): string {
  return visibleText(text).toWellFormed();
}

function done(state: PublishResult['state'], message: string): PublishResult {
  return { publisher: 'dependency-submission', state, message };
}
