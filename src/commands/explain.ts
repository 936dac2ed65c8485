import path from 'node:path';
import { checks } from '../check/registry.js';
import { readLockfiles } from '../collect/lockfiles/discovery/discover.js';
import { EXIT, SealgateError } from '../errors.js';
import { importerLabel, labelOf, pathFinder } from '../model/data/paths.js';
import type { Decision, RunRecord } from '../model/findings/decision.js';
import type { DependencyGraph, Package } from '../model/packages/graph.js';
import { parsePurl } from '../model/packages/purl.js';
import { nearest } from '../model/text/nearest.js';
import { loadPolicy } from '../policy/load.js';
import { readOverrides } from '../policy/overrides.js';
import type { Answer, Command, Values, World } from './command.js';
import type { ExplainedPackage, Explanation } from './explain/explanation.js';
import { explanationText } from './explain/text.js';
import { newestRecord, readRecord } from './find-record.js';
import { DIR_OPTION, LOCKFILE_OPTION } from './flags.js';
import { addressOf } from './list-packages.js';
import { warnOfForeign } from './warn-of-foreign.js';

const MAX_PATHS = 20;

/** Why a package is here, what the last run said about it or about a finding, and how to fix it. */
export const command: Command = {
  name: 'explain',
  summary: 'Why a package is here, why something was blocked, and how to fix it.',
  usage: ['explain PACKAGE|FINDING [--dir DIR] [--record FILE] [--json]'],
  positionals:
    'PACKAGE: name, name@version or purl. FINDING: advisory (GHSA, CVE), rule (licenses/denied), exception or fingerprint.',
  options: [
    DIR_OPTION,
    LOCKFILE_OPTION,
    {
      name: 'record',
      type: 'string',
      value: 'FILE',
      description:
        'The run to explain: gate --json, or *_repo_run.json. Default: the newest in the evidence folder.',
    },
  ],
  notes: ['Exit codes: 0 explained; 2 nothing of that name, or input that cannot be read.'],
  run,
};

async function run(positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const [asked, ...others] = positionals;
  if (asked === undefined || others.length > 0) {
    throw new SealgateError(
      'USAGE',
      asked === undefined ? 'Nothing to explain is named' : 'One thing at a time',
      {
        hint: 'sealgate explain left-pad, or sealgate explain GHSA-xxxx-xxxx-xxxx.',
      },
    );
  }
  const dir = path.resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
  const files = Array.isArray(values.lockfile) ? (values.lockfile as string[]) : undefined;
  const read = await readLockfiles(dir, files === undefined ? {} : { files });
  const { graphs, problems } = read;
  warnOfForeign(read, world);
  for (const problem of problems) {
    if (graphs.length > 0 || problem.state !== 'missing') world.log.warn(problem.message);
  }
  const record = await findRecord(dir, values, world);
  const packages = graphs.flatMap((graph) => explainPackages(graph, asked));
  const decisions = (record?.run.decisions ?? []).filter((decision) => isAbout(decision, asked));
  const rules = checks.flatMap((check) => check.meta.rules);
  const named = rules.filter(
    (rule) => rule.id === asked || decisions.some((d) => d.finding.rule === rule.id),
  );
  if (packages.length === 0 && decisions.length === 0 && named.length === 0)
    throw nothingFound(asked, graphs, record?.run);
  const explanation: Explanation = {
    asked,
    packages,
    rules: named,
    run:
      record === undefined
        ? null
        : { file: record.file, time: record.run.context.time, commit: record.run.context.commit ?? null },
    decisions,
  };
  return { exitCode: EXIT.pass, text: explanationText(explanation, world.style), json: explanation };
}

async function findRecord(
  dir: string,
  values: Values,
  world: World,
): Promise<{ readonly file: string; readonly run: RunRecord } | undefined> {
  if (typeof values.record === 'string') {
    const file = path.resolve(world.cwd, values.record);
    return { file: values.record, run: await readRecord(file) };
  }
  const { policy } = await loadPolicy({ dir, overrides: await readOverrides({}) });
  const file = await newestRecord(path.join(dir, policy.evidencePath));
  return file === undefined
    ? undefined
    : { file: path.relative(world.cwd, file), run: await readRecord(file) };
}

function explainPackages(graph: DependencyGraph, asked: string): readonly ExplainedPackage[] {
  const pathsTo = pathFinder(graph);
  return graph.packages
    .filter((node) => isNamed(node, asked))
    .map((node) => ({
      lockfile: graph.lockfile.path,
      line: node.line ?? null,
      purl: node.purl,
      name: node.name,
      version: node.version,
      scope: node.scope,
      direct: node.direct,
      declaredBy: graph.importers.flatMap((importer) =>
        importer.dependencies
          .filter((edge) => edge.to === node.id)
          .map((edge) => ({ importer: importerLabel(importer), range: edge.range ?? null })),
      ),
      from: addressOf(node.source) ?? null,
      integrity: node.integrity ?? null,
      checksum: node.checksum ?? null,
      license: node.license ?? null,
      deprecated: node.deprecated ?? null,
      installScript: node.hasInstallScript ?? null,
      paths: pathsTo(node.id, MAX_PATHS),
    }));
}

function isNamed(node: Package, asked: string): boolean {
  if (asked === node.name || asked === labelOf(node) || asked === node.purl || asked === node.id) return true;
  const purl = asked.startsWith('pkg:') ? parsePurl(asked) : undefined;
  if (purl === undefined) return false;
  return (
    purl.type === 'npm' && purl.name === node.name && (purl.version === '' || purl.version === node.version)
  );
}

function isAbout({ finding, reason }: Decision, asked: string): boolean {
  const { subject, rule, aliases, fingerprint } = finding;
  const lower = asked.toLowerCase();
  const purl = parsePurl(asked) ?? (subject.purl === undefined ? undefined : parsePurl(subject.purl));
  return (
    rule === asked ||
    aliases.some((alias) => alias.toLowerCase() === lower) ||
    (lower.length >= 8 && fingerprint.startsWith(lower)) ||
    reason.exception === asked ||
    subject.name === asked ||
    subject.purl === asked ||
    (purl !== undefined &&
      subject.purl !== undefined &&
      [purl.name, `${purl.name}@${purl.version}`].includes(asked.startsWith('pkg:') ? '' : asked)) ||
    (asked.startsWith('pkg:') && subject.purl?.startsWith(`${asked}@`) === true)
  );
}

function nothingFound(
  asked: string,
  graphs: readonly DependencyGraph[],
  record: RunRecord | undefined,
): SealgateError {
  const known = [
    ...graphs.flatMap((graph) => graph.packages.flatMap((node) => [node.name, labelOf(node)])),
    ...(record?.decisions ?? []).flatMap(({ finding }) => [...finding.aliases, finding.subject.name]),
    ...checks.flatMap((check) => check.meta.rules.map((rule) => rule.id)),
  ];
  const near = nearest(asked, [...new Set(known)]);
  const where = `${graphs.length} ${graphs.length === 1 ? 'lockfile' : 'lockfiles'}`;
  const looked = record === undefined ? `${where} (no run is recorded yet)` : `${where} and the last run`;
  return new SealgateError(
    'USAGE',
    `No package, finding or exception that was used is called '${asked.slice(0, 200)}' in ${looked}`,
    {
      hint:
        near === undefined
          ? 'sealgate packages lists the packages, sealgate exceptions the exceptions, and sealgate gate finds the findings.'
          : `Did you mean '${near}'?`,
    },
  );
}
