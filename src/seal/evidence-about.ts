import type { EvidenceSubject } from '../model/evidence-subject.js';
import { fewOf } from '../model/few.js';
import { sameRepository } from '../model/repository-url.js';

/** What an evidence folder must be about, and where it lies. */
export interface AboutOptions {
  /** Each run must be of one of these repositories: several names where it was renamed. */
  readonly repositories?: readonly string[];
  /** One run must be of this commit. */
  readonly commit?: string;
  /** The clone that the folder lies in. */
  readonly clone?: {
    readonly repository: string;
    /** Git tracks the ledger there. */
    readonly tracked: boolean;
    /** Of the commits that the folder's runs were of, those that it has. */
    readonly there: ReadonlySet<string>;
    /** It has all commits of its repository. */
    readonly complete: boolean;
  };
}

interface About {
  readonly faults: readonly string[];
  readonly notVerified: readonly string[];
  /** The record of the commit that was asked for. */
  readonly ofCommit?: number;
}

/**
 * Compares what the runs of a folder are about with what they must be. A seal says who sealed, and a key may seal for
 * many repositories: whoever has another one's folder can put it here.
 *
 * @param counted records that count, from the first on.
 */
export function compareAbout(
  subjects: readonly EvidenceSubject[],
  options: AboutOptions,
  counted: number,
): About {
  const { repositories = [], commit } = options;
  const ofCommit = commit === undefined ? undefined : recordOf(commit, subjects, options, counted);
  const missing =
    commit !== undefined && ofCommit === undefined ? [`No run of the gate is of commit ${commit}`] : [];
  const compared =
    repositories.length > 0
      ? { faults: othersThan(repositories, subjects), notVerified: [] }
      : compareWithClone(subjects, options.clone);
  return {
    faults: [...compared.faults, ...missing],
    notVerified: compared.notVerified,
    ...(ofCommit === undefined ? {} : { ofCommit }),
  };
}

function isNamed({ repository }: EvidenceSubject, names: readonly string[]): boolean {
  return repository !== undefined && names.some((name) => sameRepository(name, repository));
}

function recordOf(
  commit: string,
  subjects: readonly EvidenceSubject[],
  { repositories = [] }: AboutOptions,
  counted: number,
): number | undefined {
  const fitting = subjects.filter((subject) => repositories.length === 0 || isNamed(subject, repositories));
  const records = fitting.flatMap(({ commits }) => commits.get(commit) ?? []);
  return records.filter((record) => record <= counted).at(-1);
}

function othersThan(names: readonly string[], subjects: readonly EvidenceSubject[]): string[] {
  const wanted = fewOf(names, 3);
  if (subjects.length === 0) return [`No run of the gate is in it, so nothing is of ${wanted}`];
  return subjects
    .filter((subject) => !isNamed(subject, names))
    .map(
      ({ repository, first, runs }) =>
        `Record ${first}${runs > 1 ? ` and ${runs - 1} more` : ''}, repository: ${repository === undefined ? 'it names none' : `it is of ${repository}`}, not of ${wanted}`,
    );
}

function compareWithClone(
  subjects: readonly EvidenceSubject[],
  clone: AboutOptions['clone'],
): Pick<About, 'faults' | 'notVerified'> {
  const named = subjects.filter(({ repository }) => repository !== undefined);
  const others = clone === undefined ? named : named.filter((subject) => !isOf(subject, clone));
  if (others.length === 0) return { faults: [], notVerified: [] };
  const of = fewOf(
    others.flatMap(({ repository }) => repository ?? []),
    3,
  );
  if (clone === undefined)
    return limit(
      `That it is evidence of the right repository: it says that it is of ${of}, and nobody named one. --repository demands it.`,
    );
  const here = `this is a clone of ${clone.repository}`;
  if (others.length < subjects.length || !clone.tracked || !clone.complete)
    return limit(
      `That all of it is evidence of this repository: ${others.length < subjects.length ? 'some' : 'it'} is of ${of}, and ${here}. --repository demands one.`,
    );
  return {
    faults: [
      `Repository: it is of ${of}, and ${here}, which has none of its commits. If that is meant, say so with --repository.`,
    ],
    notVerified: [],
  };
}

/** By name; or by a commit: a fork, and a repository that was renamed, have them. */
function isOf(subject: EvidenceSubject, { repository, there }: NonNullable<AboutOptions['clone']>): boolean {
  return isNamed(subject, [repository]) || [...subject.commits.keys()].some((commit) => there.has(commit));
}

function limit(text: string): Pick<About, 'faults' | 'notVerified'> {
  return { faults: [], notVerified: [text] };
}
