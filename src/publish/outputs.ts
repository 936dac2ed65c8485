import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Runner } from '../io/runner/workflow-commands.js';
import type { OutputFile, RunRecord } from '../model/findings/decision.js';
import type { PublishResult } from './publisher.js';

interface Folders {
  readonly evidenceDir: string;
  readonly stagingDir: string;
  readonly names?: ReadonlyMap<string, string>;
}

/**
 * What the action answers, by output name. A path is empty where the run left no such file.
 *
 * @param folders.names what the run's files are called in the evidence folder, by the record's names; absent where they
 * could not be brought there. What else has such a name there is another run's, or was put there.
 */
export function outputsOf(
  record: RunRecord,
  results: readonly PublishResult[],
  folders: Folders,
): Readonly<Record<string, string>> {
  const { verdict, blocked, warned } = record.verdict;
  const published = Object.assign({}, ...results.map((result) => result.outputs ?? {})) as Record<
    string,
    string
  >;
  return {
    verdict,
    blocked: String(blocked),
    warned: String(warned),
    'evidence-path': existsSync(folders.evidenceDir) ? folders.evidenceDir : '',
    'sbom-path': pathOf(record.files, 'sbom', folders),
    'report-path': pathOf(record.files, 'report', folders),
    'sarif-path': pathOf(record.files, 'sarif', folders),
    'comment-url': published['comment-url'] ?? '',
    'artifact-path': published['artifact-path'] ?? '',
    'evidence-artifact-path': published['evidence-artifact-path'] ?? '',
  };
}

/** Writes every output. @throws SealgateError IO_FAILED, so that a run that cannot answer does not pass. */
export async function writeOutputs(runner: Runner, outputs: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) await runner.setOutput(name, value);
}

/** The kept file where the evidence has it, else the staged one. */
function pathOf(
  files: readonly OutputFile[],
  what: OutputFile['what'],
  { evidenceDir, stagingDir, names }: Folders,
): string {
  const file = files.find((candidate) => candidate.what === what);
  if (file === undefined) return '';
  const kept = names?.get(file.path);
  return kept === undefined ? path.join(stagingDir, file.path) : path.join(evidenceDir, kept);
}
