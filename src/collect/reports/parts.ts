/** The commit that a report of several parts is about: the one that those of them name which name one. */
export function commitOf(commits: readonly (string | undefined)[]): string | undefined {
  const [commit, ...others] = named(commits);
  return others.length === 0 ? commit : undefined;
}

/** Parts about different commits cannot all be about the one that is judged. */
export function commitProblems(commits: readonly (string | undefined)[]): string[] {
  const several = named(commits);
  if (several.length < 2) return [];
  const told = several.slice(0, 3).map((commit) => commit.slice(0, 12));
  return [`Its parts are about different commits (${told.join(', ')}): pass a report of one commit`];
}

function named(commits: readonly (string | undefined)[]): string[] {
  const full = commits.filter(
    (commit) => commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit),
  );
  return [...new Set(full as string[])];
}
