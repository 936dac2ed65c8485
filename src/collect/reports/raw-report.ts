import type { Report } from '../../model/findings/report.js';

/** A report as it was given: its bytes are evidence whether or not they could be parsed. */
export interface RawReport {
  readonly name: string;
  /** Word for the file name: `trivy`, `audit`; `unknown` where it could not be told. */
  readonly tool: string;
  readonly target?: string;
  /** Absent where it was too large to hold: then `file` has it. */
  readonly bytes?: Uint8Array;
  /** Of `bytes`, where it is known. */
  readonly sha256?: string;
  readonly file?: { readonly path: string; readonly sha256: string };
}

/** How raw evidence of a report is named. */
export function rawOf(report: Report, content: Pick<RawReport, 'bytes' | 'sha256' | 'file'>): RawReport {
  const target = report.format.endsWith('-audit') ? report.format.replace(/-audit$/, '') : targetWord(report);
  return {
    name: report.path,
    tool: toolWord(report.format),
    ...(target === undefined ? {} : { target }),
    ...content,
  };
}

export function toolWord(format: string): string {
  return format.endsWith('-audit') ? 'audit' : format;
}

function targetWord(report: Report): string | undefined {
  switch (report.target?.kind) {
    case 'filesystem':
      return 'fs';
    case 'repository':
      return 'repo';
    case 'config':
      return 'config';
    case 'image':
      return `image_${
        report.target.name
          .replace(/@.*$/s, '')
          .replace(/:[^:/]+$/, '')
          .split('/')
          .pop() ?? ''
      }`;
    case 'lockfile':
    case 'unknown':
    case undefined:
      return undefined;
  }
}
