import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface ActRun {
  /** The program. */
  readonly act: string;
  /** A git repository that has the workflow. */
  readonly repository: string;
  /** `.github/workflows/….yml`, from the repository. */
  readonly workflow: string;
  readonly event: string;
  readonly payload: object;
  readonly env: Readonly<Record<string, string>>;
  /** Folder with this repository's action.yml. */
  readonly action: string;
  /** What actions/download-artifact brings. */
  readonly artifact?: string;
  /** Folder of act's own cache service, which stays between runs; without it there is none. */
  readonly cache?: string;
}

/** Runs a workflow as written, on this machine, with stand-ins for GitHub's own actions: act has no network here. */
export async function runInAct(run: ActRun): Promise<ActResult> {
  const home = mkdtempSync(path.join(tmpdir(), 'act-home-'));
  try {
    return await runAt(home, run);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

export interface ActResult {
  readonly code: number | null;
  readonly output: string;
}

/** What a runner gets of the action: act copies the whole folder, for each step that uses it. */
function released(home: string, action: string): string {
  const folder = path.join(home, 'sealgate');
  for (const name of ['action.yml', 'audit', 'cache', 'comment', 'image', 'dist', 'package.json'])
    cpSync(path.join(action, name), path.join(folder, name), { recursive: true });
  return folder;
}

async function runAt(home: string, run: ActRun): Promise<ActResult> {
  const ours = released(home, run.action);
  const event = path.join(home, 'event.json');
  writeFileSync(event, JSON.stringify(run.payload));
  const text = readFileSync(path.join(run.repository, run.workflow), 'utf8');
  const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, use]) => use ?? '');
  const local = uses.flatMap((use) => {
    const [, slug, commit] = /^(sealgate\/sealgate)(?:\/\w+)?@(\w+)$/.exec(use) ?? [];
    return [
      '--local-repository',
      slug === undefined ? `${use}=${standIn(home, use, run)}` : `${slug}@${commit}=${ours}`,
    ];
  });
  const env = Object.entries(run.env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const args = [
    ...[run.event, '-W', run.workflow, '-e', event, '-P', 'ubuntu-24.04=-self-hosted'],
    ...[...(await servicesOf(run)), '-s', 'GITHUB_TOKEN=ghs_default', ...env, ...local],
  ];
  return start(run.act, args, { cwd: run.repository, home });
}

/** act tells actions how to reach its cache only where it also serves artifacts. */
async function servicesOf({ cache }: ActRun): Promise<string[]> {
  if (cache === undefined) return ['--no-cache-server'];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return [
    ...['--cache-server-path', path.join(cache, 'cache'), '--cache-server-addr', '127.0.0.1'],
    ...['--artifact-server-path', path.join(cache, 'artifacts'), '--artifact-server-addr', '127.0.0.1'],
    ...['--artifact-server-port', String(port)],
  ];
}

const INPUTS = [
  'fetch-depth',
  'persist-credentials',
  'name',
  'path',
  'run-id',
  'github-token',
  'if-no-files-found',
  'overwrite',
  'retention-days',
];

/** An action of GitHub's own by one that lists what it was given, or, for a download, brings what there is. */
function standIn(home: string, use: string, { artifact }: ActRun): string {
  const folder = path.join(home, 'actions', use.replace(/\W/g, '-'));
  mkdirSync(folder, { recursive: true });
  const download = use.startsWith('actions/download-artifact@') && artifact !== undefined;
  const script = download
    ? `mkdir -p "$P" && cp -R "${artifact}/." "$P"`
    : `printf '%s\\n' "$P" | while IFS= read -r one; do [ -z "$one" ] || ls $one; done`;
  const lines = [
    'name: stand-in',
    'description: stand-in',
    'inputs:',
    ...INPUTS.map((name) => `  ${name}: { description: x }`),
    'runs:',
    '  using: composite',
    '  steps:',
    `    - { shell: bash, env: { P: "\${{ inputs.path }}" }, run: ${JSON.stringify(script)} }`,
    '',
  ];
  writeFileSync(path.join(folder, 'action.yml'), lines.join('\n'));
  return folder;
}

/** @param programs a folder of programs that come before all others on PATH. */
export function start(
  program: string,
  args: readonly string[],
  { cwd, home, programs }: { readonly cwd: string; readonly home: string; readonly programs?: string },
): Promise<ActResult> {
  const folders = [programs, process.env.PATH].filter((folder) => folder !== undefined);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: {
        PATH: folders.join(path.delimiter),
        HOME: home,
        XDG_CACHE_HOME: path.join(home, 'cache'),
        CI: 'true',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
