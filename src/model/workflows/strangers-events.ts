/**
 * Events that strangers can cause and whose runs are of the default branch: with its cache, and with what its workflow
 * may.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export const STRANGERS_ON_BASE: readonly string[] = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'watch',
];

/** All events that strangers can cause: those of a pull request run its own commit besides. */
export const STRANGERS: readonly string[] = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  ...STRANGERS_ON_BASE,
];
