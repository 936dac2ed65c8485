import type { Github } from '../github.js';
import { GithubError } from '../github-error.js';

export interface BranchAddress {
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
}

/** A branch as a place for files, through GitHub's Git data API. */
export interface GitBranch {
  readonly name: string;
  /** The branch's commit; `undefined` where there is no such branch yet. @throws GithubError */
  tip(): Promise<string | undefined>;
  /** A file of a commit; `undefined` where it has none. @throws GithubError */
  read(commit: string, path: string): Promise<Buffer | undefined>;
  has(commit: string, path: string): Promise<boolean>;
  /**
   * Puts files on top of a commit and moves the branch from it to the new one.
   *
   * @param parent what the branch was when it was read; `undefined` for a branch that is new.
   * @returns false where somebody else moved it meanwhile: nothing is changed then.
   * @throws GithubError
   */
  commit(parent: string | undefined, files: ReadonlyMap<string, Buffer>, message: string): Promise<boolean>;
}

export function openBranch(github: Github, address: BranchAddress): GitBranch {
  const { owner, repo, branch } = address;
  const place: Place = { github, branch, at: { owner, repo }, ref: `heads/${branch}` };
  return {
    name: `${owner}/${repo}@${branch}`,
    tip: () => tipOf(place),
    read: (commit, path) => readFile(place, commit, path),
    has: async (commit, path) => (await blobOf(place, commit, path)) !== undefined,
    commit: async (parent, files, message) => {
      const tree = await makeTree(place, parent, files);
      return move(place, parent, await makeCommit(place, parent, { message, tree }));
    },
  };
}

/** A branch, and who is asked about it. */
interface Place {
  readonly github: Github;
  readonly branch: string;
  /** What every request names. */
  readonly at: { readonly owner: string; readonly repo: string };
  readonly ref: string;
}

async function tipOf({ github, branch, at, ref }: Place): Promise<string | undefined> {
  const answer = await orNone(github.call('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref }));
  if (answer === undefined) return undefined;
  return shaOf((answer.data as { object?: unknown }).object, `commit of ${branch}`);
}

/** The blob's name of a file; its directory is listed, one level. */
async function blobOf({ github, at }: Place, commit: string, path: string): Promise<string | undefined> {
  const answer = await orNone(
    github.call('GET /repos/{owner}/{repo}/contents/{path}', { ...at, path, ref: commit }),
  );
  return answer === undefined ? undefined : shaOf(answer.data, `blob of ${path}`);
}

async function readFile(place: Place, commit: string, path: string): Promise<Buffer | undefined> {
  const { github, at } = place;
  const file_sha = await blobOf(place, commit, path);
  if (file_sha === undefined) return undefined;
  const { data } = await github.call('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...at, file_sha });
  const { content, encoding } = (data ?? {}) as { content?: unknown; encoding?: unknown };
  if (typeof content !== 'string' || encoding !== 'base64')
    throw new GithubError('unexpected', `GitHub sends no content of ${path}`, { status: 200 });
  return Buffer.from(content, 'base64');
}

/** Stores files on top of a commit's own. @returns the tree's name */
async function makeTree(
  place: Place,
  parent: string | undefined,
  files: ReadonlyMap<string, Buffer>,
): Promise<string> {
  const { github, at } = place;
  const tree: { path: string; mode: '100644'; type: 'blob'; sha: string }[] = [];
  for (const [path, bytes] of files) {
    const blob = await github.call('POST /repos/{owner}/{repo}/git/blobs', {
      ...at,
      content: bytes.toString('base64'),
      encoding: 'base64',
    });
    tree.push({ path, mode: '100644', type: 'blob', sha: shaOf(blob.data, 'blob') });
  }
  const base_tree = parent === undefined ? undefined : await treeOf(place, parent);
  const made = await github.call('POST /repos/{owner}/{repo}/git/trees', {
    ...at,
    tree,
    ...(base_tree === undefined ? {} : { base_tree }),
  });
  return shaOf(made.data, 'tree');
}

async function treeOf({ github, at }: Place, commit: string): Promise<string> {
  const { data } = await github.call('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...at,
    commit_sha: commit,
  });
  return shaOf((data as { tree?: unknown }).tree, `tree of ${commit}`);
}

/** @returns the commit's name; no branch has it yet. */
async function makeCommit(
  { github, at }: Place,
  parent: string | undefined,
  content: { readonly message: string; readonly tree: string },
): Promise<string> {
  const parents = parent === undefined ? [] : [parent];
  const { data } = await github.call('POST /repos/{owner}/{repo}/git/commits', {
    ...at,
    ...content,
    parents,
  });
  return shaOf(data, 'commit');
}

/** Compare and swap: GitHub refuses a commit that does not come after what the branch is by now. */
async function move(place: Place, parent: string | undefined, sha: string): Promise<boolean> {
  const { github, at, ref } = place;
  try {
    if (parent === undefined)
      await github.call('POST /repos/{owner}/{repo}/git/refs', { ...at, ref: `refs/${ref}`, sha });
    else await github.call('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...at, ref, sha, force: false });
    return true;
  } catch (error) {
    if (!(error instanceof GithubError) || (error.status !== 422 && error.status !== 409)) throw error;
    // A refusal is a lost race only if the branch is elsewhere now.
    const now = await tipOf(place);
    if (now === sha) return true;
    if (now !== parent) return false;
    throw error;
  }
}

async function orNone<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    // 409: the repository is empty.
    if (error instanceof GithubError && (error.status === 404 || error.status === 409)) return undefined;
    throw error;
  }
}

function shaOf(data: unknown, what: string): string {
  const { sha } = (data ?? {}) as { sha?: unknown };
  if (typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)) return sha;
  throw new GithubError('unexpected', `GitHub names no ${what}`, { status: 200 });
}
