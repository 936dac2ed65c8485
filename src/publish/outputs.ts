import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Runner } from '../io/workflow-commands.js';
import type { OutputFile, RunRecord } from '../model/decision.js';
import type { PublishResult } from './publisher.js';

/** What the action answers, by output name. A path is empty where the run left no such file. */
export function outputsOf(
  record: RunRecord,
  results: readonly PublishResult[],
  folders: { readonly evidenceDir: string; readonly stagingDir: string },
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
  folders: { readonly evidenceDir: string; readonly stagingDir: string },
): string {
  const file = files.find((candidate) => candidate.what === what);
  if (file === undefined) return '';
  const kept = path.join(folders.evidenceDir, file.path);
  return existsSync(kept) ? kept : path.join(folders.stagingDir, file.path);
}
