import { readPatches } from '../../collect/lockfiles/patches/declared.js';
import { readManifests } from '../../collect/manifests.js';
import type { RawReport } from '../../collect/reports/raw-report.js';
import { jsonParts } from '../../model/data/json-parts.js';
import type { Redaction } from '../../model/evidence/evidence.js';
import type { Facts, RunContext } from '../../model/facts.js';
import type { OutputFile } from '../../model/findings/decision.js';
import { knownSecrets } from '../../publish/secrets.js';
import { finishBom, openBom } from '../../render/cyclonedx/document.js';
import { assertJudged, rawFile } from './raw-file.js';
import type { Rules } from './rules.js';
import { type StagedFile, type Staging, stage } from './staging.js';

/** What a run leaves in the staging folder while it checks. */
export interface RunFiles {
  /** In the order they came. */
  readonly added: readonly OutputFile[];
  add(file: StagedFile): Promise<OutputFile>;
}

/** Files of a run, each under a name of its own. */
export function openRunFiles(staging: Staging, { time }: RunContext): RunFiles {
  const names = { time, taken: new Set<string>() };
  const added: OutputFile[] = [];
  return {
    added,
    add: async (file) => {
      const staged = await stage(staging, file, names);
      added.push(staged);
      return staged;
    },
  };
}

/** Adds the policy that judges, and the files it was made of, byte for byte. */
export async function addPolicy(files: RunFiles, { policy, raw }: Rules): Promise<void> {
  await files.add({
    what: 'policy',
    name: { what: 'policy', extension: 'json' },
    mediaType: 'application/json',
    data: `${JSON.stringify(policy, null, 2)}\n`,
  });
  for (const { path, bytes } of raw) {
    await files.add({
      what: 'policy',
      name: { what: 'policy', target: path.replace(/\.ya?ml$/i, ''), extension: 'yml' },
      mediaType: 'application/yaml',
      data: bytes,
    });
  }
}

/** Adds reports without the secrets in them. @returns what was taken out of which file. */
export async function addReports(
  files: RunFiles,
  reports: readonly RawReport[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Record<string, readonly Redaction[]>> {
  const redacted: Record<string, readonly Redaction[]> = {};
  for (const report of reports) {
    const { file, redactions } = await rawFile(report, knownSecrets(env));
    const staged = await files.add(file);
    assertJudged(report, redactions, staged);
    if (redactions.length > 0) redacted[staged.path] = redactions;
  }
  return redacted;
}

/** Adds what was collected. */
export async function addFacts(files: RunFiles, facts: Facts): Promise<void> {
  await files.add({
    what: 'facts',
    name: { what: 'facts', extension: 'json' },
    mediaType: 'application/json',
    data: jsonParts(facts),
  });
}

/** Adds the CycloneDX SBOM of all lockfiles. @returns what could not be read for it. */
export async function addSbom(
  files: RunFiles,
  { dir, facts, context }: { readonly dir: string; readonly facts: Facts; readonly context: RunContext },
): Promise<readonly string[]> {
  const { graphs, licenses } = facts;
  const { manifests } = await readManifests(dir, graphs);
  const { patches, problems } = await readPatches(dir, graphs, { texts: false });
  await files.add({
    what: 'sbom',
    name: { what: 'sbom', extension: 'cdx.json' },
    mediaType: 'application/vnd.cyclonedx+json; version=1.6',
    data: finishBom(openBom(graphs, { context, licenses, manifests, patches })),
  });
  return problems;
}
