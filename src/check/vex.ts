import type { Facts } from '../model/facts.js';
import type { Finding } from '../model/finding.js';
import { npmPurl } from '../model/purl.js';
import { applyVex } from '../model/vex.js';

/** Findings with what the VEX documents among the reports say of them, where they are about what is judged. */
export function withVex(findings: readonly Finding[], facts: Facts): Finding[] {
  const statements = facts.reports.flatMap(({ statements = [], pending }) =>
    pending === true ? statements.map((statement) => ({ ...statement, pending })) : statements,
  );
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
    const bare = target.name.replace(/@.*$/, '').replace(/:[^:/]+$/, '');
    const short = bare.slice(bare.lastIndexOf('/') + 1);
    return [
      target.name,
      bare,
      target.digest === undefined ? `pkg:oci/${short}` : `pkg:oci/${short}@${target.digest}`,
    ];
  });
  return [...projects, ...repository, ...images].filter((name) => name !== undefined);
}

/** A finding as it is without what its own document, a part of the judged change, says of it. */
export function withoutVex(finding: Finding): Finding {
  if (finding.suppressed?.vex !== true) return finding;
  const { suppressed: _, ...rest } = finding;
  return rest;
}
