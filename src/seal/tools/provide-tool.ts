import { chmod, lstat, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { messageOf, SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import { makeFolders } from '../../io/files/make-folders.js';
import { inScratchFolder, makeScratchFolder } from '../../io/files/scratch.js';
import { homeFolder } from '../../io/settings/home.js';
import { sha256Hex } from '../../model/data/digest.js';
import { trimEndOf } from '../../model/text/ends.js';
import { assertSecure } from '../services/services.js';
import { loadTrustedRoot, type Roots } from '../services/trusted-root.js';
import { verifyBundle } from '../verify.js';
import { download } from './download.js';
import type { PinnedTool } from './pinned-tools.js';

type Env = Readonly<Record<string, string | undefined>>;

/** A program that may be run. */
export interface ProvidedTool {
  readonly name: string;
  readonly version?: string;
  /** Absolute. */
  readonly path: string;
  /** Hex SHA-256 of the program itself. */
  readonly sha256: string;
  readonly from: 'pinned' | 'path';
}

export interface ProvideOptions {
  readonly env: Env;
  /** Nothing is downloaded: what is cached or nothing. */
  readonly offline?: boolean;
  /** `linux-x64`; default: this machine. */
  readonly platform?: string;
  /** The program stays where it is for the caller's own use. Else it goes when this process ends. */
  readonly keep?: boolean;
  /** Whose signatures count. Default: the public good instance, as this build carries it. */
  readonly roots?: Roots;
  /** Milliseconds that one try to download may take. Default five minutes. */
  readonly timeoutMs?: number;
}

const MAX_BYTES = 512 * 1024 * 1024;
const MAX_BUNDLE_BYTES = 4 * 1024 * 1024;

/**
 * Gives a pinned program: from the cache, else fetched. Either way its SHA-256 and its Sigstore signature are
 * verified before anything of it is unpacked or run, so a planted cache gives nothing away.
 *
 * @throws SealgateError TOOL_FAILED where there is none for this platform or it cannot be had, VERIFICATION_FAILED
 * where it is another file than the one that was pinned, or not signed by who signs its releases.
 */
export async function provideTool(tool: PinnedTool, options: ProvideOptions): Promise<ProvidedTool> {
  const platform = options.platform ?? `${process.platform}-${process.arch}`;
  const pin = Object.hasOwn(tool.files, platform) ? tool.files[platform] : undefined;
  if (pin === undefined)
    throw new SealgateError('TOOL_FAILED', `${tool.name} ${tool.version} is not pinned for ${platform}`, {
      hint: `Pinned for: ${Object.keys(tool.files).sort().join(', ')}. Or let the policy take the one on PATH (path-tools).`,
    });
  const pinned: Pinned = { tool, pin, platform };
  const folder = await withRunnerFolders(options.env, async (tools) => {
    const cached = tools.find(tool.name, tool.version, platform);
    if (cached !== '') return cached;
    if (options.offline === true)
      throw new SealgateError(
        'TOOL_FAILED',
        `${tool.name} ${tool.version} is not in the cache, and nothing is asked offline`,
        {
          hint: `Run sealgate tool ${tool.name} with the network once.`,
        },
      );
    return fetchTool(pinned, tools, options);
  });
  const bytes = await assertGenuine(pinned, folder, options.roots);
  const program = await programIn(pinned, bytes, options);
  const sha256 =
    tool.inside === undefined ? sha256Hex(bytes) : sha256Hex(await readCapped(program, MAX_BYTES));
  return { name: tool.name, version: tool.version, path: program, sha256, from: 'pinned' };
}

type ToolCache = typeof import('@actions/tool-cache');

/** A pinned program as one platform has it. */
interface Pinned {
  readonly tool: PinnedTool;
  readonly pin: PinnedTool['files'][string];
  readonly platform: string;
}

/** Downloads file and bundle, verifies them, and only then puts them into the cache. */
async function fetchTool(
  pinned: Pinned,
  tools: ToolCache,
  { env, roots, timeoutMs }: ProvideOptions,
): Promise<string> {
  const { tool, pin, platform } = pinned;
  const mirror = env.SEALGATE_TOOLS_MIRROR ?? '';
  const base = mirror === '' ? tool.release : `${trimEndOf(mirror, '/')}/${tool.name}/${tool.version}`;
  assertSecure(base);
  return inScratchFolder('sealgate-tool-', async (fresh) => {
    for (const [file, maxBytes] of [
      [pin.file, MAX_BYTES],
      [`${pin.file}.sigstore.json`, MAX_BUNDLE_BYTES],
    ] as const) {
      const limits = { maxBytes, ...(timeoutMs === undefined ? {} : { timeoutMs }) };
      const bytes = await download(`${base}/${file}`, { env, ...limits }).catch((error: unknown) => {
        throw new SealgateError('TOOL_FAILED', `${base}/${file} cannot be fetched: ${messageOf(error)}`, {
          hint: 'Run it again when the server answers, or name a mirror in SEALGATE_TOOLS_MIRROR.',
          cause: error,
        });
      });
      await writeFile(path.join(fresh, file), bytes);
    }
    await assertGenuine(pinned, fresh, roots);
    return tools.cacheDir(fresh, tool.name, tool.version, platform);
  });
}

/** The checksum first, then the signature over the same bytes. */
async function assertGenuine(
  { tool, pin }: Pinned,
  folder: string,
  roots: Roots | undefined,
): Promise<Buffer> {
  const bytes = await readCapped(path.join(folder, pin.file), MAX_BYTES);
  const sha256 = sha256Hex(bytes);
  if (sha256 !== pin.sha256)
    throw new SealgateError(
      'VERIFICATION_FAILED',
      `${pin.file} is not the file that was pinned: its SHA-256 is ${sha256}, not ${pin.sha256}`,
      {
        hint: `It was not run. If it lies in the tool cache, remove ${folder}; else tell the project of ${tool.name}.`,
      },
    );
  const name = `${pin.file}.sigstore.json`;
  await verifyBundle(
    { bytes: await readCapped(path.join(folder, name), MAX_BUNDLE_BYTES), name },
    { kind: 'bytes', name: pin.file, bytes },
    { kind: 'identity', constraint: tool.signer, roots: roots ?? (await loadTrustedRoot(undefined)) },
  );
  return bytes;
}

/** The program as a file that can be run, in a folder of this run: the very bytes that were verified, not the file again. */
async function programIn(
  { tool, pin }: Pinned,
  bytes: Buffer,
  { env, keep = false }: ProvideOptions,
): Promise<string> {
  const [name, parent] = [`sealgate-${tool.name}-`, env.RUNNER_TEMP ?? tmpdir()];
  const folder = keep ? await mkdtemp(path.join(parent, name)) : await makeScratchFolder(name, parent);
  const program = path.join(folder, `${tool.name}${process.platform === 'win32' ? '.exe' : ''}`);
  if (tool.inside === undefined) await writeFile(program, bytes);
  else {
    const file = path.join(folder, pin.file);
    await writeFile(file, bytes);
    const { extractTar } = await import('@actions/tool-cache');
    await withRunnerFolders(env, () => extractTar(file, folder));
    await rm(file);
    const info = await lstat(path.join(folder, tool.inside)).catch(() => undefined);
    if (info?.isFile() !== true)
      throw new SealgateError('TOOL_FAILED', `${pin.file} holds no program ${tool.inside}`, {
        hint: 'The pinned archive is built otherwise than expected.',
      });
  }
  await chmod(program, 0o755);
  return program;
}

function toolCache(env: Env): string {
  if (env.RUNNER_TOOL_CACHE) return env.RUNNER_TOOL_CACHE;
  const home = homeFolder(env);
  const caches = env.XDG_CACHE_HOME || (home && path.join(home, '.cache'));
  if (caches !== undefined) return path.join(caches, 'sealgate/tools');
  throw new SealgateError('USAGE', 'There is no folder to keep programs in: this user has no home', {
    hint: 'Set HOME or XDG_CACHE_HOME to a folder of its own.',
  });
}

/** @throws SealgateError IO_FAILED */
function makeCache(folder: string): void {
  try {
    makeFolders(folder);
  } catch (cause) {
    throw new SealgateError(
      'IO_FAILED',
      `${folder}, where programs are kept, cannot be made: ${messageOf(cause)}`,
      {
        location: { file: folder },
        hint: 'Set XDG_CACHE_HOME to a folder that can be written to.',
        cause,
      },
    );
  }
}

/** Runs something of the tool cache, which takes its folders from the runner's variables and knows no other way. */
async function withRunnerFolders<T>(env: Env, use: (tools: ToolCache) => T | Promise<T>): Promise<T> {
  const cache = toolCache(env);
  const temporary = env.RUNNER_TEMP ?? tmpdir();
  const before = [process.env.RUNNER_TOOL_CACHE, process.env.RUNNER_TEMP];
  makeCache(cache);
  process.env.RUNNER_TOOL_CACHE = cache;
  process.env.RUNNER_TEMP = temporary;
  // It writes debug commands and what it runs to standard output, where our answer goes.
  const { write } = process.stdout;
  process.stdout.write = ((chunk: string | Uint8Array) =>
    /^(?:::debug::|\[command\])/.test(String(chunk)) || process.stderr.write(chunk)) as typeof write;
  try {
    return await use(await import('@actions/tool-cache'));
  } finally {
    process.stdout.write = write;
    for (const [at, name] of (['RUNNER_TOOL_CACHE', 'RUNNER_TEMP'] as const).entries()) {
      const value = before[at];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
