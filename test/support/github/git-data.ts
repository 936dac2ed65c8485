import { execFileSync } from 'node:child_process';

interface Call {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** GitHub's Git data API over a real bare repository. `undefined` for operations of other kinds. */
export function answerGitData(gitDir: string | undefined, id: string, call: Call): Answer | undefined {
  if (gitDir === undefined) return undefined;
  const git = (args: readonly string[], input?: string | Buffer): string =>
    execFileSync('git', ['--git-dir', gitDir, ...args], {
      ...(input === undefined ? {} : { input }),
      stdio: ['pipe', 'pipe', 'ignore'],
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.test',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.test',
      },
    }).trim();
  const quiet = (args: readonly string[]): string | undefined => {
    try {
      return git(args);
    } catch {
      // git says no; what that means is the caller's.
      return undefined;
    }
  };
  const body = call.body as Record<string, unknown>;
  switch (id) {
    case 'git/get-ref': {
      const sha = quiet(['rev-parse', '--verify', `refs/${call.path.ref}`]);
      return sha === undefined ? notFound() : { status: 200, body: refBody(`refs/${call.path.ref}`, sha) };
    }
    case 'git/create-ref': {
      const ref = String(body.ref);
      if (quiet(['rev-parse', '--verify', ref]) !== undefined) return refused('Reference already exists');
      git(['update-ref', ref, String(body.sha), '0'.repeat(40)]);
      return { status: 201, body: refBody(ref, String(body.sha)) };
    }
    case 'git/update-ref': {
      const ref = `refs/${call.path.ref}`;
      const now = quiet(['rev-parse', '--verify', ref]);
      if (now === undefined) return refused('Reference does not exist');
      const follows = quiet(['merge-base', '--is-ancestor', now, String(body.sha)]) !== undefined;
      if (!follows && body.force !== true) return refused('Update is not a fast forward');
      git(['update-ref', ref, String(body.sha), now]);
      return { status: 200, body: refBody(ref, String(body.sha)) };
    }
    case 'git/create-blob': {
      const sha = git(['hash-object', '-w', '--stdin'], Buffer.from(String(body.content), 'base64'));
      return { status: 201, body: { sha, url: `https://api.github.example.test/blobs/${sha}` } };
    }
    case 'git/get-blob': {
      const bytes = execFileSync(
        'git',
        ['--git-dir', gitDir, 'cat-file', 'blob', String(call.path.file_sha)],
        {
          maxBuffer: 256 * 1024 * 1024,
        },
      );
      return {
        status: 200,
        body: {
          sha: call.path.file_sha,
          content: bytes.toString('base64'),
          encoding: 'base64',
          size: bytes.length,
        },
      };
    }
    case 'git/create-tree':
      return createTree(git, body);
    case 'git/create-commit': {
      const parents = (body.parents as string[]).flatMap((parent) => ['-p', parent]);
      const sha = git(['commit-tree', String(body.tree), ...parents, '-m', String(body.message)]);
      return { status: 201, body: commitBody(git, sha) };
    }
    case 'git/get-commit':
      return { status: 200, body: commitBody(git, String(call.path.commit_sha)) };
    case 'repos/get-content': {
      const commit = call.query.get('ref') ?? 'HEAD';
      const sha = quiet(['rev-parse', '--verify', `${commit}:${call.path.path}`]);
      if (sha === undefined) return notFound();
      return {
        status: 200,
        body: {
          type: 'file',
          sha,
          name: call.path.path,
          path: call.path.path,
          size: 1,
          content: '',
          encoding: 'none',
        },
      };
    }
    default:
      return undefined;
  }
}

/** A tree of the base's files and those of the request, folders and all. */
function createTree(
  git: (args: readonly string[], input?: string) => string,
  body: Record<string, unknown>,
): Answer {
  const files = new Map<string, string>();
  if (typeof body.base_tree === 'string')
    for (const line of git(['ls-tree', '-r', body.base_tree])
      .split('\n')
      .filter((text) => text !== '')) {
      const [meta = '', path = ''] = line.split('\t');
      files.set(path, meta.split(' ')[2] ?? '');
    }
  for (const entry of body.tree as { path: string; sha: string }[]) files.set(entry.path, entry.sha);
  const build = (prefix: string): string => {
    const names = new Set(
      [...files.keys()]
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length).split('/')[0] ?? ''),
    );
    const lines = [...names].map((name) => {
      const blob = files.get(prefix + name);
      return blob === undefined
        ? `040000 tree ${build(`${prefix}${name}/`)}\t${name}`
        : `100644 blob ${blob}\t${name}`;
    });
    return git(['mktree'], `${lines.join('\n')}\n`);
  };
  const sha = build('');
  return {
    status: 201,
    body: { sha, url: `https://api.github.example.test/trees/${sha}`, truncated: false, tree: [] },
  };
}

function refBody(ref: string, sha: string): object {
  const url = 'https://api.github.example.test/git';
  return { ref, node_id: 'R_1', url, object: { type: 'commit', sha, url } };
}

function commitBody(git: (args: readonly string[]) => string, sha: string): object {
  return {
    sha,
    tree: { sha: git(['rev-parse', `${sha}^{tree}`]), url: 'https://api.github.example.test/tree' },
  };
}

function notFound(): Answer {
  return { status: 404, body: { message: 'Not Found', status: '404' } };
}

function refused(message: string): Answer {
  return { status: 422, body: { message, status: '422' } };
}
