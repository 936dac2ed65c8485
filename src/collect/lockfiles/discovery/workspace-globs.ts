import { globMatcher } from '../../../model/data/glob.js';
import { objectOf } from '../../../model/data/json.js';
import { trimEndOf } from '../../../model/text/ends.js';
import { stringsOf } from '../json/values.js';

/**
 * Which directories a root's `workspaces` member names: path patterns, and `!` for exclusion.
 *
 * @param workspaces the member as the manifest has it: a list, or `{packages: […]}`.
 */
export function workspaceMatcher(workspaces: unknown): (directory: string) => boolean {
  const listed = stringsOf(workspaces) ?? stringsOf(objectOf(workspaces)?.packages) ?? [];
  const patterns = listed.map((pattern) => {
    const excluded = pattern.startsWith('!');
    return { excluded, matches: globMatcher(normalise(excluded ? pattern.slice(1) : pattern)) };
  });
  return (directory) => {
    let matched = false;
    for (const { excluded, matches } of patterns) {
      if (matched === excluded && matches(directory)) matched = !excluded;
    }
    return matched;
  };
}

function normalise(pattern: string): string {
  return trimEndOf(pattern.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, ''), '/');
}
