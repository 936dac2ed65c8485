import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { loadProvenanceJudge, provenanceResult } from '../check/provenance.js';
import type { NodeProvenance } from '../check/signatures/node-provenance.js';
import { judgeSignatures, type NodeOutcome, signaturesResult } from '../check/signatures.js';
import { installedPatches, installedState } from '../check/trust/installed-files.js';
import { readLockfiles } from '../collect/lockfiles/discovery/discover.js';
import { type CollectOptions, collectRegistryFacts } from '../collect/packages/collect.js';
import { collectTrustRecord } from '../collect/trust-record.js';
import { decide } from '../decide/decide.js';
import { EXIT, type ExitCode, SealgateError } from '../errors.js';
import type { CollectProblem, Facts } from '../model/facts.js';
import type { CheckResult } from '../model/findings/check-result.js';
import type { Decision, Verdict } from '../model/findings/decision.js';
import type { DependencyGraph } from '../model/packages/graph.js';
import type { PackagePatches } from '../model/packages/patches.js';
import type { Policy } from '../model/policy/policy.js';
import { CHECK_IDS } from '../model/policy/words.js';
import { bindingOf } from '../model/signatures/binding.js';
import { type PackageFacts, packageFactsOf, type RegistryFacts } from '../model/signatures/registry-facts.js';
import { displayText } from '../model/text/display.js';
import { loadPolicy } from '../policy/load.js';
import { version } from '../version.js';
import type { Command, Values, World } from './command.js';
import { listOf, textOf } from './flags.js';
import { describeSignatures } from './signatures/describe-signatures.js';
import { SIGNATURES_OPTIONS } from './signatures/options.js';
import { describeUpdate, updateTrustRecord } from './signatures/update-trust-record.js';
import { warnOfForeign } from './warn-of-foreign.js';

/** Verifies registry signatures and provenance of every package of the lockfiles. */
export const command: Command = {
  name: 'signatures',
  summary: 'Verify registry signatures and provenance of every package, over what the lockfile pins.',
  usage: [
    'signatures [--dir DIR] [--lockfile FILE …] [--registry URL] [--keys FILE] [--json]',
    'signatures --trust-record [--repin PACKAGE …]',
  ],
  positionals: 'none',
  options: SIGNATURES_OPTIONS,
  notes: [
    'Each package is verified, missing, invalid, skipped or unreachable; the counts add up to the total.',
    'Exit codes: 0 nothing wrong; 1 something the policy blocks, such as a signature that is invalid;',
    '2 wrong usage or input; 3 a package could not be checked, or none could be verified.',
  ],
  run,
};

async function run(_: readonly string[], values: Values, world: World) {
  const dir = path.resolve(world.cwd, textOf(values, 'dir') ?? '.');
  const policyFile = textOf(values, 'policy');
  const { policy } = await loadPolicy({
    dir,
    overrides: { names: [] },
    ...(policyFile === undefined ? {} : { file: policyFile }),
  });
  const files = Array.isArray(values.lockfile) ? (values.lockfile as string[]) : undefined;
  const lockfiles = await readLockfiles(dir, files === undefined ? {} : { files });
  warnOfForeign(lockfiles, world);
  if (lockfiles.graphs.length === 0) throw nothingRead(lockfiles.problems, dir);
  const collected = await collectRegistryFacts(lockfiles.graphs, {
    ...collectOptions(dir, values, world),
    ...(values.installed === true ? await installedOptions(dir, lockfiles.graphs, world) : {}),
  });
  const trustRecord = await collectTrustRecord(dir);
  const problems = [...lockfiles.problems, ...collected.problems, ...trustRecord.problems];
  for (const problem of problems) world.log.error(problem.message, problem.hint);
  const facts: Facts = {
    ...factsOf({ graphs: lockfiles.graphs, registry: collected.facts, problems }, world.now()),
    ...(trustRecord.facts === undefined ? {} : { trustRecord: trustRecord.facts }),
  };
  if (values.installed === true && !anyCompared(facts))
    world.log.warn(
      'No package of the lockfiles was found in node_modules or in an archive: nothing was compared with the disk. (What pnpm keeps outside of the repository, enableGlobalVirtualStore, is not looked for.)',
    );
  const provenance = (await loadProvenanceJudge(facts))(facts);
  const repin = listOf(values, 'repin');
  // A record that cannot be read is not written over: whoever broke it would be rid of it.
  if ((values['trust-record'] !== true && repin.length === 0) || trustRecord.problems.length > 0)
    return answer(facts, provenance, trustOnly(policy));
  const settled = settledPackages(facts, provenance);
  const { update, record } = await updateTrustRecord(dir, { facts, provenance, settled }, repin);
  // What was pinned anew is no finding any more: the record that is committed is the one that counts.
  const now: Facts = { ...facts, trustRecord: { pins: record, head: record } };
  const said = answer(now, provenance, trustOnly(policy));
  return {
    ...said,
    text: `${said.text}${describeUpdate(update).map(displayText).join('\n')}\n`,
    json: { ...said.json, trustRecord: update },
  };
}

function anyCompared({ registry }: Facts): boolean {
  return Object.values(registry?.packages ?? {}).some(({ tarball }) => {
    if (tarball?.state !== 'had') return false;
    const { installed, patched } = tarball.value;
    return [installed, patched].some((one) => one !== undefined && one.folders > 0);
  });
}

/** Packages that may be pinned: their signature verified, and their attestations are good or none. */
function settledPackages(facts: Facts, provenance: readonly NodeProvenance[]): (purl: string) => boolean {
  const unsettled = new Set([
    ...judgeSignatures(facts).flatMap(({ node, outcome }) =>
      outcome.result === 'verified' || outcome.result === 'skipped' ? [] : [node.purl],
    ),
    ...provenance.flatMap(({ node, outcome }) =>
      outcome.result === 'invalid' || outcome.result === 'unreachable' ? [node.purl] : [],
    ),
  ]);
  return (purl) => !unsettled.has(purl);
}

function collectOptions(dir: string, values: Values, world: World): CollectOptions {
  const file = (name: string): string | undefined => {
    const value = textOf(values, name);
    return value === undefined ? undefined : path.resolve(world.cwd, value);
  };
  const registry = textOf(values, 'registry');
  const keysFile = file('keys');
  const trustedRootFile = file('trusted-root');
  const cacheDir = textOf(values, 'cache') === 'none' ? 'none' : file('cache');
  return {
    dir,
    env: world.env,
    log: world.log,
    now: world.now,
    userAgent: `sealgate/${version()}`,
    ...(registry === undefined ? {} : { registry }),
    ...(keysFile === undefined ? {} : { keysFile }),
    ...(trustedRootFile === undefined ? {} : { trustedRootFile }),
    ...(cacheDir === undefined ? {} : { cacheDir }),
  };
}

/** Whose files are compared, and where to look for what a lockfile names no place of. Loaded only where somebody asks. */
async function installedOptions(
  dir: string,
  graphs: readonly DependencyGraph[],
  world: World,
): Promise<Partial<CollectOptions>> {
  const { findArchives } = await import('../collect/installed/yarn-archives.js');
  const bases = graphs.map(({ lockfile }) => path.join(dir, path.dirname(lockfile.path)));
  const { findFolders } = await import('../collect/installed/node-modules.js');
  const { readPatches } = await import('../collect/lockfiles/patches/declared.js');
  const patches = new Map<DependencyGraph, PackagePatches>();
  for (const graph of graphs) {
    // One lockfile at a time: each has its own patches of a package.
    const read = await readPatches(dir, [graph], { texts: 'all' });
    for (const problem of read.problems) world.log.warn(problem);
    patches.set(graph, read.patches);
  }
  return {
    patches: (graph, node) => patches.get(graph)?.get(node.id) ?? [],
    tarballs: 'installed',
    places: findFolders(await realpath(dir)),
    archives: findArchives(bases, world.env),
  };
}

function answer(facts: Facts, provenance: readonly NodeProvenance[], policy: Policy) {
  const outcomes = judgeSignatures(facts);
  const signatures = signaturesResult(facts, outcomes);
  const builds = provenanceResult(facts, provenance, policy);
  const results = [signatures, builds];
  const findings = results.flatMap((result) => result.findings);
  const { decisions, verdict } = decide({ facts, policy, results, findings });
  return {
    exitCode: exitCodeFor(facts, { signatures, decisions, verdict }),
    text: describeSignatures(facts, { outcomes, provenance, signatures, builds, decisions }),
    json: {
      total: signatures.total,
      counts: signatures.counts,
      provenance: { counts: builds.counts },
      keys: keysOf(facts),
      trustedRoot: facts.registry?.trustedRoot?.source ?? null,
      requests: facts.registry?.requests ?? 0,
      receivedBytes: facts.registry?.receivedBytes ?? 0,
      findings: decisions.map(({ outcome, finding }) => ({
        outcome,
        rule: finding.rule,
        severity: finding.severity,
        subject: finding.subject.name,
        message: finding.message,
        fix: finding.fix?.text ?? null,
      })),
      packages: outcomes.map((one, index) => entryOf(one, provenance[index], aboutOf(facts, one.node))),
    },
  };
}

function entryOf(
  { graph, node, outcome }: NodeOutcome,
  provenance: NodeProvenance | undefined,
  about: PackageFacts | undefined,
): object {
  const patches = installedPatches(node, about);
  return {
    purl: node.purl,
    name: node.name,
    version: node.version,
    lockfile: graph.lockfile.path,
    integrity: node.integrity ?? null,
    result: outcome.result,
    code: outcome.code ?? null,
    reason: outcome.reason ?? null,
    keyid: outcome.keyid ?? null,
    binding: bindingOf(outcome.result, provenance?.outcome.result, installedState(node, about)),
    ...(patches.length === 0 ? {} : { patches }),
    ...(about?.tarball === undefined || about.tarball.state === 'had'
      ? {}
      : { notCompared: about.tarball.reason }),
    ...(outcome.publishedBy === undefined ? {} : { publishedBy: outcome.publishedBy }),
    provenance: provenance === undefined ? null : { ...provenance.outcome },
  };
}

function aboutOf({ registry }: Facts, node: NodeOutcome['node']): PackageFacts | undefined {
  return registry === undefined ? undefined : packageFactsOf(registry, node);
}

function keysOf(facts: Facts): object[] {
  return Object.entries(facts.registry?.keys ?? {}).map(([registry, keys]) =>
    keys.state === 'had'
      ? {
          registry,
          state: keys.state,
          source: keys.value.source,
          ...(keys.value.seed === undefined ? {} : { seed: keys.value.seed }),
          keyids: [...new Set(keys.value.keys.map(({ keyid }) => keyid))],
        }
      : { registry, state: keys.state, reason: keys.reason },
  );
}

/** The repository's policy, as far as it is about signatures and provenance. */
function trustOnly(policy: Policy): Policy {
  const off = Object.fromEntries(CHECK_IDS.map((id) => [id, 'off'])) as Policy['checks'];
  const { signatures, provenance } = policy.checks;
  // Who asks for signatures by name wants them judged: a policy that leaves them out of the gate says nothing here.
  const asked = signatures === 'off' ? 'optional' : signatures;
  return {
    ...policy,
    checks: { ...off, signatures: asked, provenance },
    requireReports: [],
    requireSeal: false,
  };
}

function exitCodeFor(
  facts: Facts,
  judged: {
    readonly signatures: CheckResult;
    readonly decisions: readonly Decision[];
    readonly verdict: Verdict;
  },
): ExitCode {
  if (facts.problems.some((problem) => problem.kind === 'lockfile')) return EXIT.usage;
  if (judged.verdict.verdict === 'fail') return EXIT.fail;
  if (judged.verdict.verdict === 'incomplete') return EXIT.incomplete;
  // That nothing could be verified is no success, unless the policy accepts just that.
  const none =
    Object.keys(facts.registry?.packages ?? {}).length > 0 && judged.signatures.counts.verified === 0;
  return none && judged.decisions.some(({ outcome }) => outcome !== 'accept') ? EXIT.incomplete : EXIT.pass;
}

function factsOf(
  collected: Pick<Facts, 'graphs' | 'problems'> & { readonly registry: RegistryFacts },
  now: Date,
): Facts {
  const time = now.toISOString();
  return {
    schema: 'sealgate/facts/v1',
    context: {
      time,
      sourceDate: time,
      event: 'terminal',
      actor: {},
      source: { userAgent: `sealgate/${version()}` },
      tool: { name: 'sealgate', version: version() },
    },
    ...collected,
    reports: [],
    licenses: {},
    offline: false,
  };
}

function nothingRead(problems: readonly CollectProblem[], dir: string): SealgateError {
  const [first] = problems;
  return new SealgateError(
    first === undefined || first.state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID',
    first?.message ?? 'No lockfile was found',
    {
      location: { file: first === undefined || first.subject === '.' ? dir : first.subject },
      ...(first?.hint === undefined ? {} : { hint: first.hint }),
    },
  );
}
