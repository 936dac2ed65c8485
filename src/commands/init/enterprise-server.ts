import type { Detected } from './detect.js';

/** The last releases whose artifacts a GitHub Enterprise Server takes: those of version 4 and later refuse to run there. */
const ARTIFACTS: ReadonlyMap<string, string> = new Map([
  ['upload-artifact', 'c24449f33cd45d4826c6702db7e49f7cdb9b551d # v3-node20'],
  ['download-artifact', '246d7188e736d3686f6d19628d253ede9697bd55 # v3-node20'],
]);

const USES = /^( +uses: actions\/)((?:up|down)load-artifact)@[0-9a-f]{40} # \S+$/;

/** Whether the remote is a GitHub Enterprise Server, or another server of one's own; `*.ghe.com` is GitHub's cloud. */
export function isOwnServer({ server }: Pick<Detected, 'server'>): boolean {
  return server !== undefined && server !== 'github.com' && !server.endsWith('.ghe.com');
}

/** A workflow that keeps artifacts on a GitHub Enterprise Server, too. */
export function forEnterpriseServer(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const uses = USES.exec(line);
    if (uses !== null) return [`${uses[1]}${uses[2]}@${ARTIFACTS.get(uses[2] ?? '')}`];
    // Version 3 knows no such input: what has the same name is replaced anyway.
    return /^ +overwrite: true\b/.test(line) ? [] : [line];
  });
}
