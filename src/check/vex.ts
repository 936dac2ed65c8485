import type { Facts } from '../model/facts.js';
import type { Finding } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import { npmPurl } from '../model/purl.js';
import type { Report } from '../model/report.js';
import { applyVex } from '../model/vex.js';

/** Findings with what the VEX documents among the reports say of them, where they are about what is judged. */
export function withVex(findings: readonly Finding[], facts: Facts, policy: Policy): Finding[] {
  const statements = facts.reports.flatMap((report) => {
    const weight = {
      ...(report.pending === undefined ? {} : { pending: report.pending }),
      ...unsignedBy(report, policy),
    };
    return (report.statements ?? []).map((statement) => ({ ...statement, ...weight }));
  });
  return statements.length === 0 ? [...findings] : applyVex(findings, statements, productsOf(facts));
}

/** What a statement may call the thing that is judged: its projects, its repository, the images scanned. */
function productsOf(facts: Facts): string[] {
  const projects = facts.graphs
    .flatMap((graph) => graph.importers)
    .flatMap(({ name, version }) => (name === undefined ? [] : [name, npmPurl(name, version ?? '')]));
  const { slug, url } = facts.context.repository ?? {};
  const repository = [slug, url, slug === undefined ? undefined : `pkg:github/${slug.toLowerCase()}`];
  const images = facts.reports.flatMap(({ target }) => {
    if (target?.kind !== 'image') return [];
    const bare = target.name.replace(/@.*$/s, '').replace(/:[^:/]+$/, '');
    const short = bare.slice(bare.lastIndexOf('/') + 1);
    return [
      target.name,
      bare,
      target.digest === undefined ? `pkg:oci/${short}` : `pkg:oci/${short}@${target.digest}`,
    ];
  });
  return [...projects, ...repository, ...images].filter((name) => name !== undefined);
}

/** Why a document does not count, where the policy says who must have signed it. A policy in old evidence does not. */
function unsignedBy({ vexSeal }: Report, { vexSigners }: Partial<Policy>): { readonly unsigned?: string } {
  if (vexSigners === undefined || vexSigners.anyOf.length === 0) return {};
  if (vexSeal === undefined) return { unsigned: 'nobody looked who signed it' };
  return 'reason' in vexSeal ? { unsigned: vexSeal.reason } : {};
}

/** Whether what a document says of its own findings counts. */
export function countsAsVex(report: Report, policy: Policy): boolean {
  return report.pending !== true && unsignedBy(report, policy).unsigned === undefined;
}

/** A finding as it is without what its own document, which does not count, says of it. */
export function withoutVex(finding: Finding): Finding {
  if (finding.suppressed?.vex !== true) return finding;
  const { suppressed: _, ...rest } = finding;
  return rest;
}
