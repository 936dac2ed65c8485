import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

export type Service = 'oidc' | 'fulcio' | 'rekor' | 'rekor2' | 'tsa';
export type Fault =
  | 'down'
  | 'lost'
  | 'hang'
  | 'html'
  | 'truncated'
  | 'empty-json'
  | '400'
  | '403'
  | '429'
  | '500'
  | '502';

export interface Sigstore {
  readonly url: string;
  /** A file that holds the trusted root of these services. */
  readonly trustedRootFile: string;
  /** A signing configuration of these services, with logs of this version. */
  signingConfig(logs: 1 | 2): string;
  readonly identity: string;
  readonly issuer: string;
  /** What a job with `id-token: write` has in its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Sets faults and token claims anew, and gives the requests seen since. */
  control(order?: {
    readonly faults?: Partial<Record<Service, { readonly mode: Fault; readonly times?: number }>>;
    readonly claims?: Readonly<Record<string, unknown>>;
    /** What is wrong with the certificates to come: no promise of the certificate log, or a second name. */
    readonly certificate?: 'no-sct' | 'two-names';
  }): Promise<{ readonly service: string; readonly authorization: string | null }[]>;
  stop(): Promise<void>;
}

const IDENTITY = 'https://github.com/octo/shop/.github/workflows/gate.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

/** Starts Fulcio, Rekor, a timestamp authority and a runner's token service on loopback, in a process of their own. */
export async function startSigstore(): Promise<Sigstore> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'server.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise<never>((_, reject) =>
    child.once('exit', (code) => reject(new Error(`the Sigstore mock ended with ${code}`))),
  );
  gone.catch(() => undefined);
  const lines = createInterface({ input: child.stdout });
  const line = await Promise.race([new Promise<string>((resolve) => lines.once('line', resolve)), gone]);
  const { url, trustedRoot } = JSON.parse(line) as { url: string; trustedRoot: unknown };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sealgate-sigstore-'));
  const trustedRootFile = path.join(folder, 'trusted_root.json');
  writeFileSync(trustedRootFile, JSON.stringify(trustedRoot));
  const control: Sigstore['control'] = async (order = {}) => {
    const response = await fetch(`${url}/control`, {
      method: 'POST',
      body: JSON.stringify({ claims: { sub: IDENTITY }, ...order }),
    });
    return (await response.json()) as Awaited<ReturnType<Sigstore['control']>>;
  };
  await control();
  return {
    url,
    trustedRootFile,
    signingConfig: (logs) => {
      const file = path.join(folder, `signing_config-${logs}.json`);
      writeFileSync(file, JSON.stringify(signingConfig(url, logs)));
      return file;
    },
    identity: IDENTITY,
    issuer: ISSUER,
    env: {
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-request-token',
    },
    control,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As `cosign signing-config create` writes it. */
function signingConfig(url: string, logs: 1 | 2): object {
  const service = (address: string, majorApiVersion: number) => ({
    url: address,
    majorApiVersion,
    validFor: { start: '2026-01-01T00:00:00Z' },
    operator: 'sigstore.mock',
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(url, 1)],
    oidcUrls: [service(url, 1)],
    rekorTlogUrls: [service(url, logs)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: [service(`${url}/api/v1/timestamp`, 1)],
    tsaConfig: { selector: 'ANY' },
  };
}
