import { addToList } from '../data/group.js';
import { type CompiledPattern, compilePattern, type PatternSubject, prepareSubject } from './pattern.js';

/** Finds the entries whose pattern matches a package, in their order; most are found by name, without a comparison. */
export function patternIndex<T extends { readonly package: string }>(
  entries: readonly T[],
): (subject: PatternSubject) => readonly T[] {
  interface Compiled {
    readonly at: number;
    readonly entry: T;
    readonly pattern: CompiledPattern;
  }
  const byName = new Map<string, Compiled[]>();
  const wild: Compiled[] = [];
  for (const [at, entry] of entries.entries()) {
    const compiled = { at, entry, pattern: compilePattern(entry.package) };
    const { literal } = compiled.pattern;
    if (literal === undefined) wild.push(compiled);
    else addToList(byName, literal, compiled);
  }
  if (entries.length === 0) return () => [];
  return (subject) => {
    const prepared = prepareSubject(subject);
    return [...(byName.get(prepared.parts.name) ?? []), ...wild]
      .filter(({ pattern }) => pattern.matches(prepared))
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry);
  };
}
