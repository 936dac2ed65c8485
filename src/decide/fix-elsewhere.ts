import type { Facts } from '../model/facts.js';
import type { Finding } from '../model/findings/finding.js';
import { fewOf } from '../model/text/few.js';
import type { GraphIndex } from './fix-graph.js';
import { isOfImage } from './fix-image.js';

/** Lockfiles named at most. */
const MOST_NAMED = 3;

/**
 * What to know of a vulnerable npm package that no lockfile has in that version: whoever has just updated it and gives
 * the report of before would be told to update again.
 *
 * @returns `undefined` where no lockfile is meant: packages of an image or of another ecosystem, and runs without one.
 */
export function elsewhereText(
  finding: Finding,
  graphs: readonly GraphIndex[],
  facts: Facts,
): string | undefined {
  const { name, purl = '' } = finding.subject;
  if (!purl.startsWith('pkg:npm/') || graphs.length === 0 || isOfImage(finding, facts)) return undefined;
  const at = name.lastIndexOf('@');
  const bare = at > 0 ? name.slice(0, at) : name;
  const has = graphs.flatMap(({ graph, versions }) => {
    const found = versions.get(bare);
    return found === undefined ? [] : [`${graph.lockfile.path} has ${fewOf([...found], MOST_NAMED)}`];
  });
  const instead = has.length === 0 ? '' : ` (${fewOf(has, MOST_NAMED, '; ')})`;
  return `No lockfile that was read has ${at > 0 ? name : `an affected version of ${bare}`}${instead}: if the report is older than them, make it again. Else:`;
}
