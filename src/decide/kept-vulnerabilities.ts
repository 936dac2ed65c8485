import { addToList } from '../model/data/group.js';
import type { BaseFacts } from '../model/facts.js';
import type { Finding } from '../model/findings/finding.js';
import { isMalicious } from '../model/findings/malicious.js';
import type { Package } from '../model/packages/graph.js';
import { inRange } from '../model/packages/in-range.js';
import type { Policy } from '../model/policy/policy.js';

/** A package that came with the change, and the one whose place it took. */
interface Arrival {
  readonly before: Package | undefined;
  readonly after: Package;
}

/**
 * Prepares the question whether a vulnerability of a package that the change updates was there before: the version
 * before is in the advisory's range too, or the base's reports have the advisory for it. Malicious code is new in
 * every version, and so is a vulnerability that comes into a scope that counts from one that does not.
 *
 * @returns a function of a finding and the id or package URL of a package that the change brought.
 */
export function keptFrom(
  base: BaseFacts,
  { failOnScopes }: Pick<Policy, 'failOnScopes'>,
): (finding: Finding, node: string) => boolean {
  const arrivals = arrivalsOf(base);
  const reported = reportedIn(base);
  const stayed = (finding: Finding, { before, after }: Arrival): boolean => {
    if (before === undefined || before.source.kind !== after.source.kind) return false;
    if (!failOnScopes.includes(before.scope) && failOnScopes.includes(after.scope)) return false;
    const { range } = finding.detail ?? {};
    return (
      (typeof range === 'string' && inRange(before.version, range)) ||
      finding.aliases.some((id) => reported.has(keyOf(id, `${before.name}@${before.version}`)))
    );
  };
  return (finding, node) => {
    if (finding.rule !== 'vulnerabilities/known' || isMalicious(finding)) return false;
    const came = arrivals.get(node) ?? [];
    return came.length > 0 && came.every((arrival) => stayed(finding, arrival));
  };
}

/** By id and package URL: one package may come into several lockfiles. */
function arrivalsOf({ changes }: BaseFacts): ReadonlyMap<string, readonly Arrival[]> {
  const arrivals = new Map<string, Arrival[]>();
  for (const { added, updated } of changes) {
    for (const arrival of [...added.map((after) => ({ before: undefined, after })), ...updated])
      for (const key of new Set([arrival.after.id, arrival.after.purl])) addToList(arrivals, key, arrival);
  }
  return arrivals;
}

/** Each advisory of the base's reports with the package that has it. */
function reportedIn({ reports }: BaseFacts): ReadonlySet<string> {
  return new Set(
    reports.flatMap(({ findings }) =>
      findings.flatMap(({ rule, aliases, subject }) =>
        rule === 'vulnerabilities/known' ? aliases.map((id) => keyOf(id, subject.name)) : [],
      ),
    ),
  );
}

function keyOf(advisory: string, subject: string): string {
  return `${advisory}\n${subject}`;
}
