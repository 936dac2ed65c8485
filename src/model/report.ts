import type { Finding } from './finding.js';

/** A scanner's report, parsed. The raw bytes are kept beside it as evidence. */
export interface Report {
  /** The parser's id: `trivy`, `pnpm-audit`, `npm-audit`. */
  readonly format: string;
  readonly tool: { readonly name: string; readonly version?: string };
  /** As given by the user, relative to the repository where it is inside. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** What was scanned, as the report says. */
  readonly target?: {
    readonly kind: 'filesystem' | 'image' | 'repository' | 'lockfile' | 'config' | 'unknown';
    readonly name: string;
    readonly digest?: string;
  };
  /** RFC 3339, as the report says. */
  readonly createdAt?: string;
  readonly findings: readonly Finding[];
  /** Why this report proves less than it seems to: an error inside it, no target scanned … */
  readonly problems: readonly string[];
  /** Present when Sealgate ran the tool itself. */
  readonly run?: ToolRun;
}

/** How a tool was run. */
export interface ToolRun {
  readonly command: readonly string[];
  readonly version: string;
  readonly exitCode: number;
}
