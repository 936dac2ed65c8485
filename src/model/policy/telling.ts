import { NO_ESCALATION } from '../incidents/rules.js';
import type { PolicySettings, Telling } from './policy.js';

/** What a policy says of telling: the part of it that decides nothing. */
export function tellingOf(policy: PolicySettings): Telling {
  return {
    locale: policy.locale,
    timeZone: policy.timeZone,
    commentMode: policy.commentSummaryInPr,
    checkRun: policy.checkRun,
    labels: policy.labels,
    dependencySubmission: policy.dependencySubmission,
    notify: policy.notify,
    incidents: { ...policy.incidents, people: NO_ESCALATION },
  };
}

/** What is told where no policy could be read: the comment, so that nobody waits for it, and nobody else. */
export const TELL_COMMENT_ONLY: Telling = {
  locale: 'en',
  timeZone: 'UTC',
  commentMode: 'always',
  checkRun: false,
  labels: false,
  dependencySubmission: false,
  notify: [],
  incidents: { levels: [], escalation: '', contain: [], people: NO_ESCALATION },
};
