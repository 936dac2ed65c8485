import { asFields, countOf, kindOf } from './fields.js';

/** What is wrong with an audit of no dependency (T13), unless there is none. */
export const AUDITED_NOTHING =
  'It audited 0 dependencies, so it proves nothing: run the audit in the folder of the lockfile';

/**
 * What is wrong with an audit by its own counts (T13): they count vulnerabilities and none is listed, or count what
 * cannot be counted.
 *
 * @param counts by severity; anything else is as none.
 */
export function countProblems(counts: unknown, listed: number): string[] {
  const given = Object.entries(asFields(counts) ?? {});
  const wrong = given.find(([, count]) => countOf(count) === undefined);
  if (wrong !== undefined) {
    const [name, count] = wrong;
    const found = typeof count === 'number' ? String(count) : kindOf(count);
    return [
      `It counts ${found} as ${JSON.stringify(name.slice(0, 20))}, which is no count: it was changed or damaged`,
    ];
  }
  return listed === 0 && given.some(([, count]) => (countOf(count) ?? 0) > 0)
    ? ['It counts vulnerabilities but lists none: the report is not complete']
    : [];
}
