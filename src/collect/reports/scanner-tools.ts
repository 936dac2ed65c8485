import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inScratchFolder } from '../../io/files/scratch.js';
import { inAuditFolder } from './audit-folder.js';

/** A tool Sealgate can run: found on PATH, never installed, never given credentials. */
export interface ScannerTool {
  readonly id: string;
  readonly title: string;
  readonly program: string;
  readonly format: string;
  /** Whether it asks a package registry. */
  readonly asksRegistry: boolean;
  /** What keeps a tool that asks no registry from the network. */
  readonly offlineArgs?: readonly string[];
  /** Prepares a place to run in, and gives the arguments and the folder. */
  prepare<T>(dir: string, use: (call: ScannerCall) => Promise<T>): Promise<T>;
  /** Exit codes that come with a report: 0, and where the tool says so, 1 for "found something". */
  readonly exitCodes: readonly number[];
}

export interface ScannerCall {
  readonly args: readonly string[];
  /** The arguments as the record shows them, without the names of temporary folders. */
  readonly shown: readonly string[];
  readonly cwd: string;
}

const NPM_ARGS = [
  'audit',
  '--json',
  '--package-lock-only',
  '--ignore-scripts',
  // Whatever NODE_ENV or the user's settings leave out is still shipped to somebody.
  '--include=dev',
  '--include=optional',
  '--include=peer',
];
const PNPM_ARGS = ['audit', '--json'];
const TRIVY_SCANNERS = 'vuln,secret,misconfig,license';

/** The tools `--run` knows, by name. */
export const scannerTools: readonly ScannerTool[] = [
  {
    id: 'npm-audit',
    title: 'npm audit',
    program: 'npm',
    format: 'npm-audit',
    asksRegistry: true,
    exitCodes: [0, 1],
    prepare: (dir, use) =>
      inAuditFolder(
        dir,
        { lockfiles: ['npm-shrinkwrap.json', 'package-lock.json'], manifests: true },
        (cwd) => use({ args: NPM_ARGS, shown: NPM_ARGS, cwd }),
      ),
  },
  {
    id: 'pnpm-audit',
    title: 'pnpm audit',
    program: 'pnpm',
    format: 'pnpm-audit',
    asksRegistry: true,
    exitCodes: [0, 1],
    prepare: (dir, use) =>
      inAuditFolder(dir, { lockfiles: ['pnpm-lock.yaml'], manifests: false }, (cwd) =>
        use({ args: PNPM_ARGS, shown: PNPM_ARGS, cwd }),
      ),
  },
  {
    id: 'trivy-fs',
    title: 'trivy fs',
    program: 'trivy',
    format: 'trivy',
    asksRegistry: false,
    offlineArgs: [
      '--offline-scan',
      '--skip-db-update',
      '--skip-java-db-update',
      '--skip-check-update',
      '--skip-version-check',
    ],
    exitCodes: [0],
    prepare: withOwnTrivySettings,
  },
];

/**
 * Trivy reads `trivy.yaml`, `.trivyignore` and `trivy-secret.yaml` of the folder it runs in, so a pull request
 * could switch it off: it gets empty ones instead.
 */
function withOwnTrivySettings<T>(dir: string, use: (call: ScannerCall) => Promise<T>): Promise<T> {
  return inScratchFolder('sealgate-trivy-', async (folder) => {
    const settings = { config: 'trivy.yaml', ignorefile: 'ignore', 'secret-config': 'secret.yaml' };
    const flags: string[] = [];
    for (const [flag, name] of Object.entries(settings)) {
      const file = path.join(folder, name);
      await writeFile(file, flag === 'ignorefile' ? '' : '{}\n');
      flags.push(`--${flag}`, file);
    }
    const common = ['--format', 'json', '--quiet', '--include-dev-deps', '--scanners', TRIVY_SCANNERS];
    return await use({ args: ['fs', ...common, ...flags, '.'], shown: ['fs', ...common, '.'], cwd: dir });
  });
}

/** The tool with what it is told beside its own arguments: the registry to ask, or to ask nothing. */
export function whereAsked(
  tool: ScannerTool,
  { registry, offline }: { readonly registry: string | undefined; readonly offline: boolean },
): ScannerTool {
  const asked = registry === undefined || !tool.asksRegistry ? [] : ['--registry', registry];
  const words = offline ? (tool.offlineArgs ?? []) : asked;
  return {
    ...tool,
    prepare: (dir, use) =>
      tool.prepare(dir, (call) =>
        use({ ...call, args: [...call.args, ...words], shown: [...call.shown, ...words] }),
      ),
  };
}
