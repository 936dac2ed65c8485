import type { Account, Issue, State } from './state.js';

export interface IssueCall {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly account: Account;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** What GitHub answers about issues, labels of the repository and workflows to start; `undefined` for anything else. */
export function answerIssues(state: State, id: string, call: IssueCall): Answer | undefined {
  const { path, account } = call;
  const request = (call.body ?? {}) as Record<string, unknown>;
  const barred = (account.canIssue ?? account.canWrite) !== true;
  switch (id) {
    case 'repos/get':
      return {
        status: 200,
        body: { id: 1, name: 'shop', full_name: state.repository, default_branch: state.defaultBranch },
      };
    case 'issues/create-label': {
      if (barred) return forbidden();
      const name = String(request.name);
      if (state.repositoryLabels.has(name)) return refusal(422, 'Validation Failed: already_exists');
      state.repositoryLabels.set(name, String(request.description ?? ''));
      return { status: 201, body: labelBody(state, name) };
    }
    case 'issues/get-label': {
      const name = path.name ?? '';
      return state.repositoryLabels.has(name)
        ? { status: 200, body: labelBody(state, name) }
        : refusal(404, 'Not Found');
    }
    case 'issues/delete-label':
      if (barred) return forbidden();
      return state.repositoryLabels.delete(path.name ?? '') ? { status: 204 } : refusal(404, 'Not Found');
    case 'actions/create-workflow-dispatch': {
      if (account.canDispatch !== true) return forbidden();
      state.dispatched.push({
        workflow: path.workflow_id ?? '',
        ref: String(request.ref),
        inputs: (request.inputs ?? {}) as Readonly<Record<string, unknown>>,
      });
      return { status: 204 };
    }
    case 'issues/list-for-repo':
      return state.issues === undefined ? gone() : list(state, call.query);
    case 'issues/create': {
      if (state.issues === undefined) return gone();
      if (barred) return forbidden();
      if (String(request.body).length > 65_536) return refusal(422, 'Validation Failed: body is too long');
      const issue = state.issue(account, String(request.title), String(request.body));
      issue.labels = (request.labels ?? []) as string[];
      return { status: 201, body: state.issueBody(issue) };
    }
    case 'issues/get':
    case 'issues/update':
    case 'issues/add-assignees':
      return onIssue(state, id, call, barred);
    default:
      return undefined;
  }
}

function onIssue(state: State, id: string, { path, body }: IssueCall, barred: boolean): Answer {
  if (state.issues === undefined) return gone();
  const issue = state.issues.get(Number(path.issue_number));
  if (issue === undefined) return refusal(404, 'Not Found');
  if (id === 'issues/get') return { status: 200, body: state.issueBody(issue) };
  if (barred) return forbidden();
  const request = (body ?? {}) as Partial<Record<'title' | 'body' | 'state' | 'state_reason', string>> & {
    readonly assignees?: readonly string[];
  };
  if (id === 'issues/add-assignees') {
    if (request.assignees?.includes('nobody-here') === true)
      return refusal(422, 'Validation Failed: assignees is invalid');
    issue.assignees.push(...(request.assignees ?? []));
    return { status: 201, body: state.issueBody(issue) };
  }
  change(issue, request);
  state.touch(issue);
  return { status: 200, body: state.issueBody(issue) };
}

function change(
  issue: Issue,
  request: Partial<Record<'title' | 'body' | 'state' | 'state_reason', string>>,
): void {
  if (request.title !== undefined) issue.title = request.title;
  if (request.body !== undefined) issue.body = request.body;
  if (request.state !== undefined) issue.state = request.state as Issue['state'];
  if (request.state_reason !== undefined) issue.reason = request.state_reason as Issue['reason'];
}

function list(state: State, query: URLSearchParams): Answer {
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const all = [...(state.issues?.values() ?? [])]
    .filter((issue) => query.get('state') === 'all' || issue.state === (query.get('state') ?? 'open'))
    .filter((issue) => !query.has('creator') || issue.author?.login === query.get('creator'))
    .sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
  const more = page * size < all.length;
  return {
    status: 200,
    body: all.slice((page - 1) * size, page * size).map((issue) => state.issueBody(issue)),
    ...(more
      ? { headers: { link: `<https://api.github.example.test/x?page=${page + 1}>; rel="next"` } }
      : {}),
  };
}

function labelBody(state: State, name: string): object {
  return {
    id: 1,
    node_id: 'L_1',
    url: `https://api.github.example.test/labels/${name}`,
    name,
    color: 'ededed',
    default: false,
    description: state.repositoryLabels.get(name) ?? null,
  };
}

function forbidden(): Answer {
  return refusal(403, 'Resource not accessible by integration');
}

function gone(): Answer {
  return refusal(410, 'Issues has been disabled in this repository.');
}

function refusal(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}
