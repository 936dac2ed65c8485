import { existsSync } from 'node:fs';
import path from 'node:path';
import { registryUrl } from '../../collect/packages/registries/config.js';
import type { ReadExploitation } from '../../collect/reports/exploitation.js';
import { findFiles, withoutPast } from '../../collect/reports/find-files.js';
import type { RawReport } from '../../collect/reports/raw-report.js';
import { type ReadFiles, type ReadReports, readReports } from '../../collect/reports/read.js';
import { runScanners } from '../../collect/reports/run.js';
import type { CollectProblem } from '../../model/facts.js';
import type { Report } from '../../model/findings/report.js';
import { listOf, textOf } from '../flags.js';
import { broughtAlone } from './brought-reports.js';
import type { CollectInput } from './collect-input.js';
import { readLists, tellNotes, withTrust } from './report-trust.js';
import { withVexSeals } from './vex-seals.js';

/** Reports as they were read, from files and from scanners that were run for them. */
export interface FoundReports {
  readonly files: ReadFiles;
  readonly runs: ReadReports;
}

/** Reads the reports that flags and policy name, and runs the scanners that are asked for. */
export async function findReports(input: CollectInput): Promise<FoundReports> {
  return { files: await readNamed(input), runs: await runNamed(input) };
}

async function readNamed(input: CollectInput): Promise<ReadFiles> {
  const { dir, values, world } = input;
  const evidence = input.evidenceDirs.map((folder) => path.relative(dir, folder).split(path.sep).join('/'));
  const names = [...listOf(values, 'report'), ...requiredFiles(input, evidence)];
  const files = await readReports(dir, names, { evidence });
  for (const glob of files.past)
    world.log.warn(
      `${glob} also names evidence of past runs, which was not read. Where it is meant, begin the glob with its folder.`,
    );
  return files;
}

/** Files of required reports. One that is not there is no fault here: the decision says that it is missing. */
function requiredFiles({ dir, requiredReports }: CollectInput, evidence: readonly string[]): string[] {
  const globs = requiredReports.filter((entry) => !entry.startsWith('format:'));
  return globs
    .flatMap((glob) => withoutPast(findFiles(dir, glob), glob, evidence))
    .filter((file) => existsSync(path.resolve(dir, file)));
}

async function runNamed({ dir, values, world, pathTools }: CollectInput): Promise<ReadReports> {
  const offline = values.offline === true;
  const asked = textOf(values, 'registry');
  return runScanners(dir, listOf(values, 'run'), {
    log: world.log,
    offline,
    registry: asked === undefined ? undefined : registryUrl(asked, '--registry'),
    find: async (name) => {
      const { findTool } = await import('../../seal/tools/find-tool.js');
      return findTool(name, { env: world.env, offline, pathTools });
    },
  });
}

/** Reports as they count. */
export interface JudgedReports {
  readonly reports: readonly Report[];
  /** What keeps reports from proving what they should. */
  readonly problems: readonly CollectProblem[];
  readonly lists: ReadExploitation;
  readonly raw: readonly RawReport[];
}

/**
 * Holds reports against who signed them, this commit, and the change.
 *
 * @param beside reports that need no such trust, whose vulnerabilities are looked up in the lists all the same.
 */
export async function judgeReports(
  input: CollectInput,
  { files, runs }: FoundReports,
  { noPackages, beside }: { readonly noPackages: boolean; readonly beside: readonly Report[] },
): Promise<JudgedReports> {
  const { dir, context, world } = input;
  const signed = await withVexSeals([...files.reports, ...runs.reports], input.vexSigners, input);
  const reports = await withTrust(signed.reports, {
    dir,
    judged: [input.head, context.commit],
    time: context.time,
    maxAge: input.maxAge,
    ...(input.compare === undefined ? {} : { compare: input.compare }),
    noPackages,
  });
  tellNotes(reports, world.log);
  const brought = await broughtAlone(files.named, reports, input);
  return {
    reports,
    problems: [...files.problems, ...brought, ...runs.problems],
    lists: await readLists(input, [...reports, ...beside]),
    raw: [...files.raw, ...signed.raw, ...runs.raw],
  };
}
