import type { Decision, RunRecord } from '../model/findings/decision.js';
import { byImportance, isKnownBefore } from '../model/findings/importance.js';
import { gatherProblems, type Problem } from '../model/findings/problem.js';
import { en } from './locale/en.js';
import type { Texts } from './locale/texts.js';

/** A run's decisions, each in exactly one group, most important first. */
export interface Story {
  readonly blocking: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Known before this change and not blocking. */
  readonly existing: readonly Problem[];
  readonly excepted: readonly Problem[];
  /** Accepted for another reason: below the threshold, out of scope, suppressed … */
  readonly accepted: readonly Problem[];
  /** Decisions that block in effect, were it not for `warn-only`. */
  readonly wouldBlock: readonly Decision[];
}

/** Comment, terminal and report tell the same decisions: each group is gathered once for all of them. */
const told = new WeakMap<RunRecord['decisions'], Story>();

/** Sorts a record's decisions into what a reader wants to know, in the order in which it matters. */
export function tellStory({ decisions }: Pick<RunRecord, 'decisions'>): Story {
  const story = told.get(decisions) ?? sortDecisions(decisions);
  told.set(decisions, story);
  return story;
}

function sortDecisions(decisions: RunRecord['decisions']): Story {
  const groups: Record<'blocking' | 'warnings' | 'existing' | 'excepted' | 'accepted', Decision[]> = {
    blocking: [],
    warnings: [],
    existing: [],
    excepted: [],
    accepted: [],
  };
  const wouldBlock: Decision[] = [];
  for (const decision of decisions) {
    groups[groupOf(decision)].push(decision);
    if (decision.reason.kind === 'warn-only') wouldBlock.push(decision);
  }
  wouldBlock.sort(byImportance);
  // Gathered when asked for: most readers want one or two of the groups, and there may be thousands of decisions.
  const gathered = new Map<keyof typeof groups, readonly Problem[]>();
  const problemsOf = (group: keyof typeof groups): readonly Problem[] => {
    const known = gathered.get(group) ?? gatherProblems(groups[group]);
    gathered.set(group, known);
    return known;
  };
  return {
    get blocking() {
      return problemsOf('blocking');
    },
    get warnings() {
      return problemsOf('warnings');
    },
    get existing() {
      return problemsOf('existing');
    },
    get excepted() {
      return problemsOf('excepted');
    },
    get accepted() {
      return problemsOf('accepted');
    },
    wouldBlock,
  };
}

function groupOf(decision: Decision): 'blocking' | 'warnings' | 'existing' | 'excepted' | 'accepted' {
  switch (decision.outcome) {
    case 'block':
      return 'blocking';
    case 'warn':
      return isKnownBefore(decision) ? 'existing' : 'warnings';
    case 'accept':
      if (decision.reason.kind === 'exception') return 'excepted';
      return isKnownBefore(decision) ? 'existing' : 'accepted';
  }
}

/** What a reader knows a check as; an id we do not know stays as it is. */
export function checkTitle(check: string, texts: Texts = en): string {
  return Object.hasOwn(texts.checks, check) ? (texts.checks[check] ?? check) : check;
}

/** `exception EX-1 by web team expired on 2026-06-30`, or why it does not hold, where that is why one of the findings blocks again. */
export function lapsedException(decisions: readonly Decision[]): string | undefined {
  const lapsed = decisions.find(
    ({ reason }) => reason.kind === 'expired-exception' || reason.kind === 'void-exception',
  );
  // Records of older versions say it in the text alone.
  return lapsed?.reason.lapsed ?? lapsed?.reason.text.split('; ')[0];
}
