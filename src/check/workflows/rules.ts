import type { RuleMeta } from '../../model/contracts.js';

/** What the workflow check can find, in the order of its documentation. */
export const WORKFLOW_RULES = {
  CHECKOUT: {
    id: 'workflows/untrusted-checkout',
    title: 'Runs a stranger’s code with this repository’s rights',
    severity: 'critical',
    why: '`pull_request_target`, `workflow_run` and `issue_comment` run with the base’s secrets and token; code checked out from the pull request’s head can take them.',
    fix: 'Build the head in a `pull_request` workflow without secrets, and hand over only data that the privileged one checks.',
  },
  INJECTION: {
    id: 'workflows/script-injection',
    title: 'Text from outside becomes part of a script',
    severity: 'high',
    why: 'An expression is pasted into the script before the shell reads it: a title or branch name with quotes in it is code.',
    fix: 'Put the expression into `env:` and read the variable in the script, in quotes.',
  },
  UNPINNED: {
    id: 'workflows/unpinned-uses',
    title: 'Action is not pinned by commit',
    severity: 'moderate',
    why: 'A tag or branch can be moved to other code overnight; that has happened to widely used actions. A full commit hash cannot.',
    fix: 'Use the full commit hash, with the version as a comment behind it; Dependabot and Renovate keep both up to date.',
  },
  WRITE_ALL: {
    id: 'workflows/broad-permissions',
    title: 'Token may do more than its job needs',
    severity: 'moderate',
    why: 'Whatever runs in the job holds the token: a compromised dependency or action writes with it.',
    fix: 'Set `permissions: {}` for the workflow and name for each job what it needs.',
  },
  NO_PERMISSIONS: {
    id: 'workflows/missing-permissions',
    title: 'Permissions are left to a setting',
    severity: 'moderate',
    why: 'Without `permissions` the token has what the repository’s or organisation’s setting gives, which may be everything, and nobody sees it in a review.',
    fix: 'Add `permissions: {}` at the top of the workflow and name for each job what it needs.',
  },
  CREDENTIALS: {
    id: 'workflows/kept-credentials',
    title: 'Checkout leaves the token on the disk',
    severity: 'moderate',
    why: 'actions/checkout keeps the token where every later step of the job can read it: up to version 5 in the clone’s configuration, so that every artifact of the folder holds it too, from version 6 on in the runner’s temporary folder.',
    fix: 'Set `persist-credentials: false`, and give git a token only in the step that pushes.',
  },
  CACHE: {
    id: 'workflows/release-cache',
    title: 'A release is built from a cache',
    severity: 'moderate',
    why: 'Caches are shared with less trusted runs of the same branch: whoever can write one can put code into what is published.',
    fix: 'Build releases without caches.',
  },
  SELF_HOSTED: {
    id: 'workflows/self-hosted-runner',
    title: 'Pull requests run on a machine of your own',
    severity: 'high',
    why: 'If the repository is public, anybody’s pull request runs code on that machine, which keeps what it leaves there for the next job.',
    fix: 'Run pull requests on hosted runners, or on machines that are made anew for every job, with approval for every fork.',
  },
  UNREADABLE: {
    id: 'workflows/unreadable',
    title: 'Cannot be read',
    severity: 'moderate',
    why: 'What cannot be read cannot be checked, and GitHub may read it otherwise.',
    fix: 'Mend the file; actionlint says where.',
  },
} as const satisfies Record<string, RuleMeta>;
