import type { LedgerRecord } from './evidence.js';
import { GENESIS } from './ledger.js';

/** A record that does not follow the one before it: another history begins there, or the ledger is broken. */
export interface Branch {
  /** Line of its first record, from 1. */
  readonly line: number;
  readonly hash: string;
  /** What its first record says it follows. */
  readonly parent: string;
}

/** A merge record that names a history's end which is none. */
export interface BadJoin {
  readonly line: number;
  readonly hash: string;
}

/** Follows the links of a ledger, record by record, in memory for each branch and not for each record. */
export interface LinkTracker {
  /** Takes the next record, whose own hash was compared already. */
  follow(record: LedgerRecord, line: number): void;
  /** Branches so far. That their parents stand before them, `follow` cannot know. */
  readonly branches: readonly Branch[];
  readonly badJoin: BadJoin | undefined;
  /** Histories that were begun and joined again. */
  readonly joins: number;
  /** Hashes of the last records of all histories but the one that `last` ends. */
  openEnds(last: string): string[];
  /** The first branch that no merge record has joined with the history that begins the ledger. */
  firstUnjoined(): Branch | undefined;
}

export function createLinkTracker(): LinkTracker {
  /** Number of the branch by hash of its last record; 0 is the history that begins the ledger. */
  const ends = new Map<string, number>([[GENESIS, 0]]);
  const groups: number[] = [0];
  const branches: Branch[] = [];
  let badJoin: BadJoin | undefined;
  let joins = 0;
  const groupOf = (branch: number): number => {
    let group = branch;
    while (groups[group] !== group) group = groups[group] ?? 0;
    return group;
  };
  const join = (end: string, line: number, into: number): void => {
    const other = ends.get(end);
    if (other === undefined) {
      badJoin ??= { line, hash: end };
      return;
    }
    ends.delete(end);
    joins += 1;
    const [a, b] = [groupOf(other), groupOf(into)];
    groups[Math.max(a, b)] = Math.min(a, b);
  };
  return {
    follow(record, line) {
      let branch = ends.get(record.previous);
      if (branch === undefined) {
        branch = branches.push({ line, hash: record.hash, parent: record.previous });
        groups[branch] = branch;
      } else ends.delete(record.previous);
      for (const end of record.joins ?? []) join(end, line, branch);
      ends.set(record.hash, branch);
    },
    branches,
    get badJoin() {
      return badJoin;
    },
    get joins() {
      return joins;
    },
    openEnds: (last) => [...ends.keys()].filter((end) => end !== last),
    firstUnjoined: () => branches.find((_branch, index) => groupOf(index + 1) !== 0),
  };
}
