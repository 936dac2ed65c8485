import type { Facts } from '../../model/facts.js';
import type { Finding } from '../../model/findings/finding.js';
import {
  type JudgedProduct,
  judgedImage,
  judgedProject,
  judgedRepository,
} from '../../model/findings/judged-products.js';
import type { Report } from '../../model/findings/report.js';
import { applyVex, futureVex } from '../../model/findings/vex.js';
import type { Policy } from '../../model/policy/policy.js';
import { LEVELS, type Level } from '../../model/policy/words.js';

/** Findings with what the VEX documents among the reports say of them, where they are about what is judged. */
export function withVex(findings: readonly Finding[], facts: Facts, policy: Policy): Finding[] {
  const statements = facts.reports.flatMap((report) => {
    const pending = report.pending === undefined ? {} : { pending: report.pending };
    return (report.statements ?? []).map((statement) => {
      const invalid = unsignedBy(report, policy) ?? futureVex(statement, facts.context.time);
      return { ...statement, ...pending, ...(invalid === undefined ? {} : { invalid }) };
    });
  });
  if (statements.length === 0) return [...findings];
  const { suppressedFindings, vexFindings } = policy;
  const overIgnored = isMilder(vexFindings, suppressedFindings);
  return applyVex(findings, statements, { here: productsOf(facts), overIgnored });
}

function isMilder(a: Level, b: Level): boolean {
  return LEVELS.indexOf(a) > LEVELS.indexOf(b);
}

/** What a statement may call the thing that is judged: its projects, its repository, the images scanned. */
function productsOf({ graphs, context, reports }: Facts): JudgedProduct[] {
  const projects = graphs
    .flatMap((graph) => graph.importers)
    .flatMap(({ name, version }) => (name === undefined ? [] : [judgedProject(name, version)]));
  const { commit, pullRequest, ref, repository = {} } = context;
  const commits = [commit, pullRequest?.headSha].filter((one) => one !== undefined);
  const images = reports.flatMap(({ target }) =>
    target?.kind === 'image' ? [judgedImage(target.name, target.digest)] : [],
  );
  return [...projects, judgedRepository(repository, { commits, ref }), ...images];
}

/** Why a document does not count, where the policy says who must have signed it. A policy in old evidence does not. */
function unsignedBy({ vexSeal }: Report, { vexSigners }: Partial<Policy>): string | undefined {
  if (vexSigners === undefined || vexSigners.anyOf.length === 0) return undefined;
  if (vexSeal === undefined) return 'nobody looked who signed it';
  return 'reason' in vexSeal ? vexSeal.reason : undefined;
}

/**
 * Whether what a document says of its own findings counts as it stands there. Where not, its statements that have
 * weight count all the same.
 */
export function countsAsVex(report: Report, { context }: Facts, policy: Policy): boolean {
  return (
    report.pending !== true &&
    unsignedBy(report, policy) === undefined &&
    !report.statements?.some((statement) => futureVex(statement, context.time) !== undefined)
  );
}

/** A finding as it is without what its own document, which does not count, says of it. */
export function withoutVex(finding: Finding): Finding {
  if (finding.suppressed?.vex !== true) return finding;
  const { suppressed: _, ...rest } = finding;
  return rest;
}
