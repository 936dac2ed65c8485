import { decide } from '../../decide/decide.js';
import { withFixes } from '../../decide/fixes.js';
import type { Facts, RunContext } from '../../model/facts.js';
import type { Decision } from '../../model/findings/decision.js';
import type { Finding, Subject } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';
import type { DependencyGraph, Package } from '../../model/packages/graph.js';
import { npmPurl } from '../../model/packages/purl.js';
import type { Policy } from '../../model/policy/policy.js';
import type { ExampleFinding, ExamplePackage, PolicyCase } from '../../policy/test-file.js';
import { judge } from '../stages/judge.js';

const INTEGRITY = `sha512-${'A'.repeat(86)}==`;

/**
 * What a policy decides about an example: the strongest decision about it; `undefined` where nothing is found,
 * which is as good as accepted.
 *
 * @param context when and by whom it is judged.
 */
export async function decideExample(
  one: PolicyCase,
  policy: Policy,
  context: RunContext,
): Promise<Decision | undefined> {
  const node = nodeOf(one);
  const facts = factsOf(one, node, context);
  const { example } = one;
  switch (example.kind) {
    case 'finding': {
      const finding = findingOf(example.finding, node);
      const input = { facts, policy, results: [], findings: withFixes([finding], facts) };
      return decide(input).decisions.find((decision) => decision.finding.fingerprint === finding.fingerprint);
    }
    case 'package': {
      const { decisions } = await judge(facts, policy);
      // Strongest first; what is said of the lockfile or the policy is not about the package.
      return decisions.find((decision) => decision.finding.subject.purl === node?.purl);
    }
  }
}

function nodeOf({ example }: PolicyCase): Package | undefined {
  switch (example.kind) {
    case 'package':
      return makeNode(example.package);
    case 'finding': {
      const { package: label, scope } = example.finding;
      if (label === undefined) return undefined;
      const at = label.indexOf('@', 1);
      const [name, version] = at === -1 ? [label, '1.0.0'] : [label.slice(0, at), label.slice(at + 1)];
      return makeNode({ name, version, integrity: true, ...(scope === undefined ? {} : { scope }) });
    }
  }
}

function makeNode(one: ExamplePackage): Package {
  const purl = npmPurl(one.name, one.version);
  const scope = one.scope === undefined || one.scope === 'unknown' ? 'runtime' : one.scope;
  return {
    id: purl,
    purl,
    name: one.name,
    version: one.version,
    source: sourceOf(one.source),
    ...(one.integrity ? { integrity: INTEGRITY } : {}),
    scope,
    direct: true,
    places: [`node_modules/${one.name}`],
    dependencies: [],
    ...(one.license === undefined ? {} : { license: one.license }),
  };
}

function sourceOf(url: string | undefined): Package['source'] {
  if (url === undefined) return { kind: 'registry' };
  if (!/^git[+@:]|\.git(?:#|$)/.test(url)) return { kind: 'tarball', url };
  const commit = /#([0-9a-f]{40})$/.exec(url)?.[1];
  return { kind: 'git', url, ...(commit === undefined ? {} : { commit }) };
}

function factsOf(one: PolicyCase, node: Package | undefined, context: RunContext): Facts {
  const graph = graphOf(one, node === undefined ? [] : [node]);
  const commit = '0'.repeat(40);
  // Known before: the base has the package too. New: the base has none, and the change adds it.
  const base =
    one.new === undefined
      ? undefined
      : {
          ref: 'base',
          commit,
          graphs: [one.new ? graphOf(one, []) : graph],
          changes: [
            {
              lockfile: graph.lockfile.path,
              added: one.new && node !== undefined ? [node] : [],
              removed: [],
              updated: [],
            },
          ],
          reports: [],
        };
  const license = one.example.kind === 'package' ? one.example.package.license : undefined;
  return {
    schema: 'sealgate/facts/v1',
    context,
    graphs: [graph],
    ...(base === undefined ? {} : { base }),
    reports: [],
    licenses:
      node === undefined || license === undefined
        ? {}
        : { [node.id]: { license, from: 'lockfile' as const } },
    offline: true,
    problems: [],
  };
}

function graphOf(one: PolicyCase, packages: readonly Package[]): DependencyGraph {
  const workspace = one.workspace ?? '.';
  const dependencies = packages.map(({ id, name }) => ({ to: id, name, kind: 'prod' as const }));
  const root = { id: 'workspace:.', path: '.', dependencies: workspace === '.' ? dependencies : [] };
  const inner = { id: `workspace:${workspace}`, path: workspace, name: workspace, dependencies };
  return {
    lockfile: {
      path: 'package-lock.json',
      format: 'npm',
      version: '3',
      sha256: fingerprint([one.name, String(packages.length)]),
      bytes: 1,
    },
    importers: workspace === '.' ? [root] : [root, inner],
    packages,
    problems: [],
  };
}

function findingOf(one: ExampleFinding, node: Package | undefined): Finding {
  const subject = subjectOf(one, node);
  const { rule, fixed } = one;
  return {
    check: rule.split('/')[0] ?? rule,
    rule,
    severity: one.severity,
    subject,
    title: 'An example',
    message: 'An example of a policy test.',
    aliases: one.ids,
    ...(fixed === undefined
      ? {}
      : {
          fix: { text: `Update to ${fixed}`, version: fixed },
          seenBy: [{ tool: 'example', fixedVersion: fixed }],
        }),
    ...(one.file === undefined ? {} : { location: { file: one.file } }),
    ...(one.suppressed ? { suppressed: { by: 'an ignore file' } } : {}),
    fingerprint: fingerprint(['example', rule, subject.name]),
  };
}

function subjectOf(one: ExampleFinding, node: Package | undefined): Subject {
  if (node !== undefined) {
    const { name, version, purl, id } = node;
    return { kind: 'package', name: `${name}@${version}`, purl, nodes: [id], scope: one.scope ?? 'runtime' };
  }
  return { kind: one.file === undefined ? 'repository' : 'file', name: one.file ?? '.' };
}
