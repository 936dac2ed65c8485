import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findOperation } from './contract.js';
import { answerGitData } from './git-data.js';
import { answerIssues } from './issues.js';
import {
  type Account,
  type Comment,
  createState,
  type Issue,
  type PullRequest,
  type State,
} from './state.js';

/** What goes wrong, for which requests, how often. */
export interface Fault {
  /** `POST issues/7/comments`: method and a part of the path; `*` for every request. */
  readonly on: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is where it is a string, as JSON else. */
  readonly body?: unknown;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** The request does its work, and only the answer is lost (the connection is cut). */
  readonly loseAnswer?: boolean;
  /** Something that happens to the world before the request is served. */
  readonly before?: (state: State) => void | Promise<void>;
  /** How many requests it hits. Default 1. */
  readonly times?: number;
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly token: string | undefined;
}

export interface LoopbackGithub {
  readonly url: string;
  readonly state: State;
  readonly requests: readonly Seen[];
  /** Requests that GitHub's description does not allow, and answers of ours that it does not. */
  readonly violations: readonly string[];
  fail(fault: Fault): void;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** GitHub's API on loopback: remembers what it is told, checks every request against GitHub's own description. */
export async function startGithub(): Promise<LoopbackGithub> {
  const state = createState();
  const requests: Seen[] = [];
  const violations: string[] = [];
  const faults: { fault: Fault; left: number }[] = [];

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(`the loopback failed: ${String(error)}`);
      response.destroy();
    });
  });

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    toDotcom(url);
    const method = request.method ?? 'GET';
    const raw = await readAll(request);
    const body: unknown = raw === '' ? undefined : JSON.parse(raw);
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    requests.push({ method, path: `${url.pathname}${url.search}`, body, token });

    const hit = faults.find(({ fault, left }) => left > 0 && matches(fault.on, method, url.pathname));
    if (hit !== undefined) hit.left -= 1;
    const fault = hit?.fault;
    if (fault?.delay !== undefined) await new Promise((done) => setTimeout(done, fault.delay));
    await fault?.before?.(state);
    if (fault?.status !== undefined) {
      return send(response, { status: fault.status, body: fault.body, headers: { ...fault.headers } });
    }
    const answer = answerTo(method, url, body, token);
    if (fault?.loseAnswer === true) {
      response.destroy();
      return;
    }
    send(response, answer);
  };

  const answerTo = (method: string, url: URL, body: unknown, token: string | undefined): Answer => {
    const account = token === undefined ? undefined : state.accounts.get(token);
    if (account === undefined) return refusal(401, 'Bad credentials');
    if (url.pathname === '/graphql') return answerViewer(body, account, violations);
    const operation = findOperation(method, url.pathname);
    if (operation === undefined) {
      violations.push(`${method} ${url.pathname} is not in GitHub's description`);
      return refusal(404, 'Not Found');
    }
    const wrong = operation.check(url.searchParams, body);
    if (wrong.length > 0) {
      violations.push(...wrong.map((text) => `${method} ${url.pathname}: ${text}`));
      return refusal(422, `Validation Failed: ${wrong.join('; ')}`);
    }
    const answer = route(state, operation.id, operation.path, { url, body, account });
    if (answer.status < 300) {
      violations.push(...operation.checkAnswer(answer.status, answer.body).map((text) => `answer: ${text}`));
    }
    return answer;
  };

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    requests,
    violations,
    fail: (fault) => faults.push({ fault, left: fault.times ?? 1 }),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A server of one's own has its API at /api/v3, and GraphQL at /api/graphql: nothing else is served there. */
function toDotcom(url: URL): void {
  if (!url.pathname.startsWith('/api/')) return;
  if (url.pathname === '/api/v3/graphql') url.pathname = '/no-graphql-here';
  else url.pathname = url.pathname.replace(/^\/api(?:\/v3)?/, '');
}

interface Call {
  readonly url: URL;
  readonly body: unknown;
  readonly account: Account;
}

function route(state: State, id: string, path: Readonly<Record<string, string>>, call: Call): Answer {
  if (path.owner !== undefined && `${path.owner}/${path.repo}` !== state.repository) {
    return refusal(404, 'Not Found');
  }
  const pull = state.pulls.get(Number(path.issue_number ?? path.pull_number));
  const comment = state.comments.find((candidate) => candidate.id === Number(path.comment_id));
  switch (id) {
    case 'users/get-authenticated':
      return call.account.kind === 'user'
        ? { status: 200, body: state.userOf(call.account) }
        : refusal(403, 'Resource not accessible by integration');
    case 'pulls/list':
      return { status: 200, body: listPulls(state, call.url.searchParams) };
    case 'pulls/get':
      return pull === undefined ? refusal(404, 'Not Found') : { status: 200, body: state.pullBody(pull) };
    case 'issues/list-comments':
      return pull === undefined ? refusal(404, 'Not Found') : listComments(state, pull, call.url);
    case 'issues/create-comment': {
      const issue = state.issues?.get(Number(path.issue_number));
      return issue === undefined ? createComment(state, pull, call) : commentIssue(state, issue, call);
    }
    case 'issues/get-comment':
      return comment === undefined
        ? refusal(404, 'Not Found')
        : { status: 200, body: state.commentBody(comment) };
    case 'issues/update-comment':
      return changeComment(comment, call, () => {
        const text = textOf(call.body);
        if (comment === undefined || text === undefined) return tooLong();
        state.update(comment, text);
        return { status: 200, body: state.commentBody(comment) };
      });
    case 'repos/create-attestation':
      if (call.account.canAttest !== true) return refusal(403, 'Resource not accessible by integration');
      state.attestations.push((call.body as { readonly bundle: object }).bundle);
      return { status: 201, body: { id: state.attestations.length } };
    case 'checks/create':
    case 'checks/update':
      return writeCheckRun(state, path, call);
    case 'issues/list-labels-on-issue':
    case 'issues/add-labels':
    case 'issues/remove-label':
      return changeLabels(state, pull, { id, name: path.name ?? '', call });
    case 'dependency-graph/create-repository-snapshot': {
      if (call.account.canCheck === false || !call.account.canWrite)
        return refusal(403, 'Resource not accessible by integration');
      state.snapshots.push(call.body as Record<string, unknown>);
      const body = {
        id: state.snapshots.length,
        created_at: '2026-11-21T06:42:00Z',
        result: 'SUCCESS',
        message: '',
      };
      return { status: 201, body };
    }
    case 'issues/delete-comment':
      return changeComment(comment, call, () => {
        if (comment !== undefined) state.remove(comment.id);
        return { status: 204 };
      });
    default:
      return (
        answerIssues(state, id, {
          path,
          query: call.url.searchParams,
          body: call.body,
          account: call.account,
        }) ??
        answerGitData(state.gitDir, id, { path, query: call.url.searchParams, body: call.body }) ??
        refusal(404, `The loopback does not serve ${id}`)
      );
  }
}

/** GitHub takes fifty annotations a request, and adds those of an update to those that are there. */
function writeCheckRun(
  state: State,
  path: Readonly<Record<string, string>>,
  { body, account }: Call,
): Answer {
  if (account.canCheck === false || !account.canWrite)
    return refusal(403, 'Resource not accessible by integration');
  const request = body as Record<string, unknown>;
  const { annotations = [] } = (request.output ?? {}) as { readonly annotations?: object[] };
  if (annotations.length > 50) return refusal(422, 'Invalid request. annotations: no more than 50 items');
  const known = state.checkRuns.find(({ id }) => id === Number(path.check_run_id));
  if (path.check_run_id !== undefined && known === undefined) return refusal(404, 'Not Found');
  known?.annotations.push(...annotations);
  const run = known ?? { id: state.checkRuns.length + 1, request, annotations: [...annotations] };
  if (known === undefined) state.checkRuns.push(run);
  const url = `https://github.example.test/${state.repository}/runs/${run.id}`;
  const answer = {
    id: run.id,
    name: request.name ?? 'check',
    head_sha: request.head_sha,
    html_url: url,
    output: { annotations_count: run.annotations.length },
  };
  return { status: known === undefined ? 201 : 200, body: answer };
}

function changeLabels(
  state: State,
  pull: PullRequest | undefined,
  { id, name, call }: { readonly id: string; readonly name: string; readonly call: Call },
): Answer {
  if (pull === undefined) return refusal(404, 'Not Found');
  const before = state.labels.get(pull.number) ?? [];
  const labelled = (names: readonly string[]): Answer => ({
    status: 200,
    body: names.map((label, index) => ({ id: index + 1, name: label, color: 'ededed' })),
  });
  if (id === 'issues/list-labels-on-issue') return labelled(before);
  if (!call.account.canWrite) return refusal(403, 'Resource not accessible by integration');
  if (id === 'issues/remove-label' && !before.includes(name)) return refusal(404, 'Label does not exist');
  const added = (call.body as { readonly labels?: readonly string[] } | undefined)?.labels ?? [];
  const after = [...new Set([...before.filter((label) => label !== name), ...added])];
  state.labels.set(pull.number, after);
  return labelled(after);
}

function changeComment(comment: Comment | undefined, call: Call, change: () => Answer): Answer {
  if (comment === undefined) return refusal(404, 'Not Found');
  if (!call.account.canWrite) return refusal(403, 'Resource not accessible by integration');
  return change();
}

function createComment(state: State, pull: PullRequest | undefined, call: Call): Answer {
  if (pull === undefined) return refusal(404, 'Not Found');
  if (!call.account.canWrite) return refusal(403, 'Resource not accessible by integration');
  if (pull.locked) return refusal(403, 'Unable to create comment because issue is locked.');
  const text = textOf(call.body);
  if (text === undefined) return tooLong();
  return { status: 201, body: state.commentBody(state.comment(pull.number, call.account, text)) };
}

function commentIssue(state: State, issue: Issue, { account, body }: Call): Answer {
  if ((account.canIssue ?? account.canWrite) !== true)
    return refusal(403, 'Resource not accessible by integration');
  if (issue.locked) return refusal(403, 'Unable to create comment because issue is locked.');
  const text = (body as { readonly body: string }).body;
  issue.comments.push(text);
  state.touch(issue);
  const url = `https://api.github.example.test/repos/${state.repository}/issues/comments/1`;
  return {
    status: 201,
    body: { id: 1, node_id: 'IC_1', url, html_url: url, body: text, user: state.userOf(account) },
  };
}

/** The size that GitHub was measured to refuse. */
function textOf(body: unknown): string | undefined {
  const text = (body as { readonly body: string }).body;
  return Buffer.byteLength(text) < 262_145 ? text : undefined;
}

function tooLong(): Answer {
  return refusal(422, 'Validation Failed: body is too long (maximum is 65536 characters)');
}

function listComments(state: State, pull: PullRequest, url: URL): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const since = url.searchParams.get('since');
  const all = state.comments.filter(
    (comment) =>
      comment.pull === pull.number && (since === null || Date.parse(comment.updatedAt) >= Date.parse(since)),
  );
  const last = Math.max(Math.ceil(all.length / size), 1);
  const links = page < last ? [link(url, page + 1, 'next'), link(url, last, 'last')] : [];
  return {
    status: 200,
    body: all.slice((page - 1) * size, page * size).map((comment) => state.commentBody(comment)),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}

function link(url: URL, page: number, rel: string): string {
  const target = new URL(url);
  target.searchParams.set('page', String(page));
  return `<${target.href}>; rel="${rel}"`;
}

function listPulls(state: State, query: URLSearchParams): unknown[] {
  const [owner, ...branch] = (query.get('head') ?? '').split(':');
  const wanted = query.get('state') ?? 'open';
  return [...state.pulls.values()]
    .filter((pull) => wanted === 'all' || pull.state === wanted)
    .filter((pull) => !query.has('head') || (pull.headOwner === owner && pull.headRef === branch.join(':')))
    .map((pull) => state.pullBody(pull));
}

function answerViewer(body: unknown, account: Account, violations: string[]): Answer {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  if (query !== '{viewer{login databaseId}}') violations.push(`graphql: ${String(query)}`);
  return { status: 200, body: { data: { viewer: { login: account.login, databaseId: account.id } } } };
}

function refusal(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

function send(response: ServerResponse, answer: Answer): void {
  const raw = typeof answer.body === 'string';
  const text = answer.body === undefined ? '' : raw ? String(answer.body) : JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    'content-type': raw ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    ...answer.headers,
  });
  response.end(text);
}

function matches(on: string, method: string, pathname: string): boolean {
  if (on === '*') return true;
  const [wanted, part] = on.split(' ');
  return wanted === method && (part === undefined || pathname.includes(part));
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
