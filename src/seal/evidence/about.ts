import type { Clone } from '../../io/git/clone-of.js';
import { normalizeRepository, sameRepository } from '../../model/data/repository-url.js';
import type { EvidenceSubject } from '../../model/evidence/subject.js';
import { fewOf } from '../../model/text/few.js';

/** What an evidence folder must be about, and where it lies. */
export interface AboutOptions {
  /** Each run must be of one of these repositories: several names where it was renamed. */
  readonly repositories?: readonly string[];
  /** One run must be of this commit. */
  readonly commit?: string;
  /** The clone that the folder lies in, with those of the runs' commits that it has. */
  readonly clone?: Clone;
}

interface About {
  readonly faults: readonly string[];
  readonly notVerified: readonly string[];
  /** The record of the commit that was asked for. */
  readonly ofCommit?: number;
}

type Compared = Pick<About, 'faults' | 'notVerified'>;

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
  const ours = repositories.length === 0 ? subjects : subjects.filter((one) => isNamed(one, repositories));
  const ofCommit = commit === undefined ? undefined : recordOf(commit, ours, counted);
  const missing =
    commit !== undefined && ofCommit === undefined ? [`No run of the gate is of commit ${commit}`] : [];
  const compared =
    repositories.length > 0
      ? { faults: othersThan(repositories, subjects), notVerified: [] }
      : withAdvice(compareWithClone(subjects, options.clone));
  return {
    faults: [...compared.faults, ...missing],
    notVerified: compared.notVerified,
    ...(ofCommit === undefined ? {} : { ofCommit }),
  };
}

function withAdvice({ faults, notVerified }: Compared): Compared {
  const advised = faults.map((fault) => `Repository: ${fault}. If that is meant, say so with --repository.`);
  return { faults: advised, notVerified };
}

/** Why a folder is no evidence of the repository that it lies in, where that is certain. */
export function foreignTo(clone: Clone, subjects: readonly EvidenceSubject[]): string | undefined {
  return compareWithClone(subjects, clone).faults[0];
}

function isNamed({ repository }: EvidenceSubject, names: readonly string[]): boolean {
  return repository !== undefined && names.some((name) => sameRepository(name, repository));
}

function recordOf(commit: string, subjects: readonly EvidenceSubject[], counted: number): number | undefined {
  const records = subjects.flatMap(({ commits }) => commits.get(commit) ?? []);
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

function compareWithClone(subjects: readonly EvidenceSubject[], clone: AboutOptions['clone']): Compared {
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
  const certain = clone.tracked && clone.complete && others.every((one) => isOnServer(one, clone));
  if (others.length < subjects.length || !certain)
    return limit(
      `That all of it is evidence of this repository: ${others.length < subjects.length ? 'some' : 'it'} is of ${of}, and ${here}. --repository demands one.`,
    );
  return {
    faults: [`it is of ${of}, and ${here}, which has none of its commits`],
    notVerified: [],
  };
}

/** By name; or by a commit: a fork, and a repository that was renamed, have them. */
function isOf(subject: EvidenceSubject, { repository, there }: Clone): boolean {
  return isNamed(subject, [repository]) || [...subject.commits.keys()].some((commit) => there.has(commit));
}

/** A mirror on another server, and a name that a user gave a server for ssh, may be the same repository. */
function isOnServer({ repository = '' }: EvidenceSubject, clone: Clone): boolean {
  const [theirs, ours] = [repository, clone.repository].map((address) => normalizeRepository(address));
  return theirs !== undefined && ours !== undefined && new URL(theirs).host === new URL(ours).host;
}

function limit(text: string): Compared {
  return { faults: [], notVerified: [text] };
}
