import { inspect } from 'node:util';
import { parseBom, type ReadBom } from '../../src/collect/boms/read-bom.js';
import { parseIrregularYaml, parseYaml } from '../../src/collect/lockfiles/yaml/door.js';
import { readYamlSubset, type YamlDocument } from '../../src/collect/lockfiles/yaml/subset.js';
import { type ParsedReport, parseReport } from '../../src/collect/reports/parse-report.js';
import { parseWorkflow } from '../../src/collect/workflows/parse.js';
import { messageOf } from '../../src/errors.js';
import { diffBoms } from '../../src/model/boms/diff.js';
import { judgeBom } from '../../src/model/boms/quality.js';
import { STANDARDS } from '../../src/model/boms/standards.js';
import { canonicalJson } from '../../src/model/data/canonical-json.js';
import { SEVERITIES } from '../../src/model/findings/severity.js';
import type { WorkflowFile } from '../../src/model/workflows/workflow.js';
import { readPolicyFile } from '../../src/policy/layer.js';
import type { PolicyFile } from '../../src/policy/layer-types.js';
import { parsePolicyYaml } from '../../src/policy/yaml.js';
import { parseBundle } from '../../src/seal/bundle-json.js';
import { readRecord } from '../../src/seal/evidence/chain.js';
import type { Damaged, Reading } from './examine.js';
import { ledgerSeeds } from './seal-seeds.js';

/** A report's findings have a severity, a name of their own, and no text that only a program writes. */
export const reportReading: Reading<ParsedReport> = {
  read: async ({ path, bytes }) => parseReport(bytes, path),
  sizeOf: (parsed) => ('report' in parsed ? parsed.report.findings.length : 0),
  judge: (parsed, file) => {
    if (!('report' in parsed)) return undefined;
    const { findings, problems } = parsed.report;
    const odd = findings.find(({ severity }) => !SEVERITIES.includes(severity));
    if (odd !== undefined) return `a severity is ${String(odd.severity)}`;
    if (new Set(findings.map(({ fingerprint }) => fingerprint)).size < findings.length)
      return 'two findings have one fingerprint';
    return (
      slip(findings, file) ??
      // A document a line may end after any of them.
      (file.cutFrom !== undefined &&
      !isLines(file.cutFrom.text) &&
      problems.length === 0 &&
      findings.length < file.cutFrom.size
        ? `cut off, and read without a problem: ${findings.length} findings of ${file.cutFrom.size}`
        : undefined)
    );
  },
};

function isLines(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

/** Any BOM that is read can be compared and judged, and does not differ from itself. */
export const bomReading: Reading<ReadBom> = {
  read: async ({ path, bytes }) => parseBom(bytes, path),
  sizeOf: ({ bom }) => bom.components.length,
  judge: ({ bom }) => {
    judgeBom(
      bom,
      STANDARDS.map(({ id }) => id),
    );
    const { added, removed, updated } = diffBoms(bom, bom);
    return added.length + removed.length + updated.length > 0 ? 'it differs from itself' : undefined;
  },
};

/** Settings of package managers: what the quick reader reads is what the full parser reads. */
export const settingsReading: Reading<readonly YamlDocument[]> = {
  read: ({ path, bytes }) => parseYaml(Buffer.from(bytes).toString('utf8'), path, ''),
  sizeOf: (documents) => documents.reduce((sum, { root }) => sum + root.size, 0),
  judge: async (documents, { path, bytes }) => {
    const text = Buffer.from(bytes).toString('utf8');
    if (readYamlSubset(text, '') === undefined) return undefined;
    const full = await parseIrregularYaml(text, path, { section: '', mergeKeys: true }).catch(messageOf);
    const shown = (value: unknown): string => inspect(value, { depth: null, maxStringLength: null });
    // The full parser has limits of its own.
    if (typeof full === 'string' && /nested more than|at most 1024 chars/.test(full)) return undefined;
    if (typeof full === 'string') return `the full parser refuses it: ${full}`;
    return shown(full.map(({ root }) => root)) === shown(documents.map(({ root }) => root))
      ? undefined
      : 'the full parser reads something else';
  },
};

export const bundleReading: Reading<unknown> = {
  read: ({ path, bytes }) => parseBundle(Buffer.from(bytes), path, { kind: 'none' }),
  sizeOf: () => 1,
  judge: () => undefined,
};

const RECORDS: ReadonlySet<string> = new Set(ledgerSeeds());

/** A record whose hash holds is one of those that were written, to the byte. */
export const ledgerReading: Reading<ReturnType<typeof readRecord>> = {
  read: async ({ bytes }) => readRecord(bytes, 1),
  sizeOf: (read) => ('kind' in read ? 0 : 1),
  judge: (read, { bytes }) =>
    'kind' in read || (RECORDS.has(canonicalJson(read)) && RECORDS.has(Buffer.from(bytes).toString('utf8')))
      ? undefined
      : 'it reads as intact',
};

export const policyReading: Reading<PolicyFile> = {
  read: async ({ path, bytes }) => readPolicyFile(await parsePolicyYaml(bytes, path), path),
  sizeOf: ({ settings }) => Object.keys(settings).length,
  judge: (policy, file) => slip(policy.settings, file),
};

/** Never an error: a workflow that cannot be read says so. */
export const workflowReading: Reading<WorkflowFile> = {
  read: ({ path, bytes }) => parseWorkflow(bytes, path),
  sizeOf: ({ jobs }) => jobs.length,
  judge: (workflow, file) => slip(workflow, file),
};

/** What a program writes where it forgot that something may be missing. */
function slip(value: unknown, { bytes }: Damaged): string | undefined {
  const found = /\[object Object\]|\bundefined\b|\bNaN\b/.exec(JSON.stringify(value))?.[0];
  return found === undefined || Buffer.from(bytes).includes(found) ? undefined : `a text says ${found}`;
}
