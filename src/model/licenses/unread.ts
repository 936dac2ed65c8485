import type { Decision } from '../findings/decision.js';
import type { Finding } from '../findings/finding.js';
import { counted } from '../text/counted.js';
import { fewOf } from '../text/few.js';

export const UNREAD_LICENSES = 'licenses/unread';

/** As many names stand in a finding; of more, only their number. */
const NAMED = 200;

/**
 * What is said of packages of which nothing said the licence.
 *
 * @param names `name@version`; where there are more than `count` names, all are counted all the same.
 */
export function unreadWords(
  names: readonly string[],
  count: number = names.length,
): Required<Pick<Finding, 'title' | 'message' | 'detail'>> {
  const shown = `${fewOf(names.slice(0, 5), 5)}${count > 5 ? ` and ${count - 5} more` : ''}`;
  return {
    title:
      count === 1
        ? `The licence of ${shown} could not be read`
        : `Licences of ${counted(count, 'package')} could not be read`,
    message: `Nothing said what the licence of ${shown} is.`,
    detail: { packages: names.slice(0, NAMED), count },
  };
}

/** The same of several lockfiles as one: each package is counted once. */
export function joinUnread(decisions: readonly [Decision, ...Decision[]]): Decision {
  const [first] = decisions;
  const findings = decisions.map(({ finding }) => finding);
  const nodes = new Set(findings.flatMap(({ subject }) => subject.nodes ?? []));
  const names = new Set(findings.flatMap(({ detail }) => namesIn(detail?.packages)));
  const count = Math.max(nodes.size, names.size);
  return { ...first, finding: { ...first.finding, ...unreadWords([...names].sort(), count) } };
}

function namesIn(packages: unknown): string[] {
  return Array.isArray(packages) ? packages.filter((one) => typeof one === 'string') : [];
}
