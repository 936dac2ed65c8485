import type { Finding } from '../model/findings/finding.js';
import { type Problem, withoutVersion } from '../model/findings/problem.js';
import { visibleText } from '../model/text/display.js';
import { en } from './locale/en.js';
import type { Texts } from './locale/texts.js';

/** So many are named; of more, what they have in common and how many they are. */
export const NAMED = 3;

/**
 * What has a problem, in a few words: names, or what they have in common and how many they are.
 *
 * @param show a name from outside as the medium shows it.
 */
export function subjectWords(
  { first, subjects, causedBy }: Problem,
  texts: Texts,
  show: (name: string) => string,
): string {
  const say = texts.problem;
  const names = [...new Set(subjects.map(({ finding }) => finding.subject.name))];
  const [name = first.finding.subject.name] = names;
  if (names.length === 1) return subjects.length === 1 ? show(name) : say.lines(show(name), subjects.length);
  if (names.length <= NAMED) return names.map(show).join(texts.comma);
  if (causedBy === name) return say.withBrought(show(name), names.length - 1);
  if (causedBy !== undefined) return say.broughtBy(show(causedBy), names.length);
  if (first.finding.subject.kind === 'lockfile') return say.andLockfiles(show(name), names.length - 1);
  const packages = new Set(names.map(withoutVersion));
  return packages.size === 1
    ? say.versionsOf(show(withoutVersion(name)), names.length)
    : say.andOthers(show(name), names.length - 1);
}

/** No name holds it: hidden characters are made visible first. */
const AROUND_NAMES = '\u0000';

/** The same in English as words and names by turns, beginning with words. Names show hidden characters. */
export function namedParts(problem: Problem): readonly string[] {
  const words = subjectWords(problem, en, (name) => `${AROUND_NAMES}${visibleText(name)}${AROUND_NAMES}`);
  return words.split(AROUND_NAMES);
}

/** `file:line`, or the image that holds it: what an image holds stands in no file of the repository. */
export function placeOf({ location, detail }: Finding): string | undefined {
  if (location === undefined) return typeof detail?.image === 'string' ? detail.image : undefined;
  return location.line === undefined ? location.file : `${location.file}:${location.line}`;
}

/** The licence that a finding is about, as it is declared; most titles name none. */
export function licenseOf({ check, detail }: Finding): string | undefined {
  const license = check === 'licenses' ? detail?.license : undefined;
  return typeof license === 'string' && license !== '' ? license : undefined;
}
