import { loadLicenseJudge } from '../../check/licenses/judge.js';
import type { PackageLicense } from '../../check/licenses/package-license.js';
import type { LicenseFact } from '../../model/facts.js';
import { type DependencyGraph, type Package, SCOPES, type Scope } from '../../model/packages/graph.js';
import type { Policy } from '../../model/policy/policy.js';
import { LICENSE_OUTCOMES } from '../../model/policy/words.js';
import { compareText } from '../../model/text/compare-text.js';

/** One package as `licenses --json` prints it. */
export interface ListedLicense {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly scope: Scope;
  readonly direct: boolean;
  /** As declared; null where nothing could be read. */
  readonly license: string | null;
  /** What was judged, as an SPDX expression with current ids; null where it is none. */
  readonly spdx: string | null;
  readonly from: LicenseFact['from'] | null;
  /** What the answer rests on: what is declared, the licence files' text, a clarification, or an entry of the policy. */
  readonly basis: PackageLicense['basis'];
  /** Of a text: how sure it is, percent. */
  readonly confidence: number | null;
  readonly outcome: 'allowed' | 'denied' | 'unknown';
  readonly reason: string;
  /** Deprecated ids and misspellings, and what they were read as. */
  readonly corrections: readonly { readonly found: string; readonly meant: string }[];
  /** What says another licence. */
  readonly conflicts: readonly string[];
  /** Its licence files; null where they were not here. */
  readonly files: readonly ListedFile[] | null;
}

export interface ListedFile {
  readonly file: string;
  readonly sha256: string;
  readonly licenses: readonly { readonly license: string; readonly confidence: number }[];
  /** How much of the file is the text of these licences, percent. */
  readonly covered: number;
}

/** Every package once, sorted by purl; one that several lockfiles have counts as it is judged worst. */
export async function listLicenses(
  graphs: readonly DependencyGraph[],
  facts: Readonly<Record<string, LicenseFact>>,
  policy: Policy,
): Promise<readonly ListedLicense[]> {
  const judgement = (await loadLicenseJudge())({ licenses: facts, graphs }, policy);
  const rows = new Map<string, ListedLicense>();
  for (const graph of graphs) {
    for (const node of graph.packages) {
      const row = toRow(node, facts[node.id], judgement.of(node));
      const known = rows.get(node.purl);
      rows.set(node.purl, known === undefined ? row : join(known, row));
    }
  }
  return [...rows.values()].sort((a, b) => compareText(a.purl, b.purl));
}

function join(a: ListedLicense, b: ListedLicense): ListedLicense {
  const worst = LICENSE_OUTCOMES.indexOf(b.outcome) < LICENSE_OUTCOMES.indexOf(a.outcome) ? b : a;
  const scope = SCOPES.find((one) => a.scope === one || b.scope === one) ?? a.scope;
  return { ...worst, scope, direct: a.direct || b.direct };
}

function toRow(node: Package, fact: LicenseFact | undefined, answer: PackageLicense): ListedLicense {
  const { purl, name, version, scope, direct } = node;
  const outcome =
    answer.outcome === 'own' ? 'allowed' : answer.outcome === 'unread' ? 'unknown' : answer.outcome;
  return {
    purl,
    name,
    version,
    scope,
    direct,
    license: fact?.license ?? null,
    spdx: answer.spdx ?? null,
    from: fact?.from ?? null,
    basis: answer.basis,
    confidence: answer.confidence ?? null,
    outcome,
    reason: answer.reason,
    corrections: (answer.corrections ?? []).map(({ found, meant }) => ({ found, meant })),
    conflicts: (answer.conflicts ?? []).map(({ words }) => words),
    files:
      fact?.texts?.map(({ file, sha256, matches, covered }) => ({
        file,
        sha256,
        licenses: matches,
        covered,
      })) ?? null,
  };
}
