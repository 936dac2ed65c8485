import { normalizeRepository } from '../data/repository-url.js';
import type { LedgerRecord } from './evidence.js';

/** What the runs of the gate in a ledger are about: one repository, or runs that name none. */
export interface EvidenceSubject {
  /** `https://host/owner/name`, or as the records have it where that is no such address. */
  readonly repository?: string;
  /** Runs of the gate. */
  readonly runs: number;
  /** Line of the ledger of the first of them. */
  readonly first: number;
  readonly last: {
    readonly record: number;
    readonly commit?: string;
    readonly outcome: string;
    readonly time: string;
  };
  /** Each commit that was judged, with the last line that says so. */
  readonly commits: ReadonlyMap<string, number>;
}

/** Gathers what a ledger's records are about, while it is walked. */
export function gatherSubjects(): {
  see(record: LedgerRecord, line: number): void;
  /** In the order in which they come first. */
  list(): readonly EvidenceSubject[];
} {
  const found = new Map<string | undefined, EvidenceSubject & { readonly commits: Map<string, number> }>();
  return {
    see(record, line) {
      if (record.action !== 'gate') return;
      const { commit } = record.source;
      const repository = repositoryOf(record);
      const before = found.get(repository);
      const commits = before?.commits ?? new Map<string, number>();
      if (commit !== undefined) commits.set(commit, line);
      found.set(repository, {
        ...(repository === undefined ? {} : { repository }),
        runs: (before?.runs ?? 0) + 1,
        first: before?.first ?? line,
        last: {
          record: line,
          ...(commit === undefined ? {} : { commit }),
          outcome: record.result.outcome,
          time: record.time,
        },
        commits,
      });
    },
    list: () => [...found.values()],
  };
}

/** `owner/name@<commit>` or `<address>@<commit>`; a name alone is on the server of the run. */
function repositoryOf({ object, source: { commit, run } }: LedgerRecord): string | undefined {
  const end = commit === undefined ? '' : `@${commit}`;
  const name = object.endsWith(end) ? object.slice(0, object.length - end.length) : object;
  if (name === '' || name === 'repository') return undefined;
  const server = /^https?:\/\/[^/\s]+\//.exec(run ?? '')?.[0];
  const address = server !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? `${server}${name}` : name;
  return normalizeRepository(address) ?? address;
}
