/** Somebody with a token. */
export interface Account {
  readonly kind: 'user' | 'app';
  readonly login: string;
  readonly id: number;
  /** Whether the token may write comments. */
  readonly canWrite: boolean;
  /** Whether it has `checks: write`, and `contents: write`. Default: as canWrite. */
  readonly canCheck?: boolean;
  /** Whether it has `issues: write`. Default: as canWrite. */
  readonly canIssue?: boolean;
  /** Whether it has `actions: write`. */
  readonly canDispatch?: boolean;
  /** Whether it has `attestations: write`. */
  readonly canAttest?: boolean;
}

export interface PullRequest {
  readonly number: number;
  headSha: string;
  state: 'open' | 'closed';
  locked: boolean;
  readonly headRef: string;
  readonly headOwner: string;
  readonly headRepositoryId: number;
}

export interface Comment {
  readonly id: number;
  readonly pull: number;
  body: string;
  readonly author: Account | undefined;
  readonly app: string | undefined;
  readonly createdAt: string;
  updatedAt: string;
}

/** An issue; locked ones take no comments, deleted ones are gone. */
export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  reason: 'completed' | 'not_planned' | 'reopened' | null;
  locked: boolean;
  readonly author: Account | undefined;
  labels: string[];
  assignees: string[];
  readonly comments: string[];
  updatedAt: string;
}

/** A check run with every annotation that was added to it. */
export interface CheckRun {
  readonly id: number;
  readonly request: Readonly<Record<string, unknown>>;
  readonly annotations: object[];
}

export interface State {
  readonly checkRuns: CheckRun[];
  /** Names of labels by pull request. */
  readonly labels: Map<number, string[]>;
  /** Undefined: issues are switched off. */
  issues: Map<number, Issue> | undefined;
  /** Labels of the repository, with their descriptions. */
  readonly repositoryLabels: Map<string, string>;
  /** Workflows that were started. */
  readonly dispatched: {
    readonly workflow: string;
    readonly ref: string;
    readonly inputs: Readonly<Record<string, unknown>>;
  }[];
  defaultBranch: string;
  issue(author: Account | undefined, title: string, body: string): Issue;
  touch(issue: Issue): void;
  issueBody(issue: Issue): object;
  readonly snapshots: Readonly<Record<string, unknown>>[];
  readonly repository: string;
  /** A bare repository that the Git data API works on; without, there is none. */
  gitDir: string | undefined;
  readonly accounts: Map<string, Account>;
  readonly pulls: Map<number, PullRequest>;
  readonly comments: readonly Comment[];
  /** Bundles that were kept, in order. */
  readonly attestations: object[];
  pull(number: number, options: Partial<PullRequest> & { readonly headSha: string }): PullRequest;
  /** Adds a comment; `app` is what GitHub says it was performed by. */
  comment(pull: number, author: Account | undefined, body: string, app?: string): Comment;
  update(comment: Comment, body: string): void;
  remove(id: number): void;
  userOf(account: Account): object;
  commentBody(comment: Comment): object;
  pullBody(pull: PullRequest): object;
}

export const REPOSITORY_ID = 4242;
export const ACTIONS_BOT: Account = {
  kind: 'app',
  login: 'github-actions[bot]',
  id: 41_898_282,
  canWrite: true,
};
export const MALLORY: Account = { kind: 'user', login: 'mallory', id: 666, canWrite: false };

/** A repository `acme/shop` with nothing in it. Time moves a second with everything that is written. */
export function createState(): State {
  const repository = 'acme/shop';
  const comments: Comment[] = [];
  let clock = Date.parse('2026-11-21T06:00:00Z');
  let nextId = 1000;
  const tick = (): string => {
    clock += 1000;
    return new Date(clock).toISOString().replace('.000Z', 'Z');
  };
  const url = (path: string): string => `https://api.github.example.test${path}`;

  const userOf = (account: Account): object => ({
    login: account.login,
    id: account.id,
    node_id: `U_${account.id}`,
    type: account.kind === 'app' ? 'Bot' : 'User',
    site_admin: false,
    html_url: `https://github.example.test/${encodeURIComponent(account.login)}`,
  });

  const state: State = {
    repository,
    gitDir: undefined,
    accounts: new Map([
      ['ghs_default', ACTIONS_BOT],
      // What forks and Dependabot get: it reads, and writes nothing.
      ['ghs_readonly', { ...ACTIONS_BOT, canWrite: false }],
    ]),
    checkRuns: [],
    labels: new Map(),
    snapshots: [],
    issues: new Map(),
    repositoryLabels: new Map(),
    dispatched: [],
    defaultBranch: 'main',
    issue: (author, title, body) => {
      const issue: Issue = {
        number: 20 + (state.issues?.size ?? 0),
        title,
        body,
        state: 'open',
        reason: null,
        locked: false,
        author,
        labels: [],
        assignees: [],
        comments: [],
        updatedAt: tick(),
      };
      state.issues?.set(issue.number, issue);
      return issue;
    },
    touch: (issue) => {
      issue.updatedAt = tick();
    },
    issueBody: (issue) => ({
      id: 5000 + issue.number,
      node_id: `I_${issue.number}`,
      number: issue.number,
      url: url(`/repos/${repository}/issues/${issue.number}`),
      html_url: `https://github.example.test/${repository}/issues/${issue.number}`,
      title: issue.title,
      body: issue.body,
      state: issue.state,
      ...(issue.reason === null ? {} : { state_reason: issue.reason }),
      locked: issue.locked,
      user: issue.author === undefined ? null : userOf(issue.author),
      labels: issue.labels,
      assignees: issue.assignees.map((login) => ({ ...userOf(MALLORY), login })),
      comments: issue.comments.length,
      created_at: issue.updatedAt,
      updated_at: issue.updatedAt,
      author_association: 'NONE',
    }),
    pulls: new Map(),
    comments,
    attestations: [],
    pull: (number, options) => {
      const pull: PullRequest = {
        number,
        state: 'open',
        locked: false,
        headRef: 'feature',
        headOwner: 'acme',
        headRepositoryId: REPOSITORY_ID,
        ...options,
      };
      state.pulls.set(number, pull);
      return pull;
    },
    comment: (pull, author, body, app) => {
      const time = tick();
      const comment: Comment = { id: nextId, pull, body, author, app, createdAt: time, updatedAt: time };
      nextId += 1;
      comments.push(comment);
      return comment;
    },
    update: (comment, body) => {
      comment.body = body;
      comment.updatedAt = tick();
    },
    remove: (id) => {
      const index = comments.findIndex((comment) => comment.id === id);
      if (index >= 0) comments.splice(index, 1);
    },
    userOf,
    commentBody: (comment) => ({
      id: comment.id,
      node_id: `IC_${comment.id}`,
      url: url(`/repos/${repository}/issues/comments/${comment.id}`),
      html_url: `https://github.example.test/${repository}/pull/${comment.pull}#issuecomment-${comment.id}`,
      body: comment.body,
      user: comment.author === undefined ? null : userOf(comment.author),
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
      issue_url: url(`/repos/${repository}/issues/${comment.pull}`),
      author_association: 'NONE',
      performed_via_github_app:
        comment.app === undefined
          ? null
          : { id: 15_368, node_id: 'A_1', slug: comment.app, name: comment.app },
    }),
    pullBody: (pull) => ({
      number: pull.number,
      state: pull.state,
      locked: pull.locked,
      head: {
        ref: pull.headRef,
        sha: pull.headSha,
        label: `${pull.headOwner}:${pull.headRef}`,
        repo: { id: pull.headRepositoryId },
      },
      base: { ref: 'main', sha: 'b'.repeat(40), label: 'acme:main', repo: { id: REPOSITORY_ID } },
    }),
  };
  return state;
}
