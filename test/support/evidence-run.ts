import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OutputFile, RunRecord } from '../../src/model/findings/decision.js';

/** A finished run with the given files, written into `stagingDir`. */
export function stagedRun(
  stagingDir: string,
  files: Readonly<Record<string, string>>,
  options: { readonly time?: string; readonly run?: string; readonly attempt?: string } = {},
): RunRecord {
  mkdirSync(stagingDir, { recursive: true });
  const listed = Object.entries(files).map(([name, text]): OutputFile => {
    writeFileSync(path.join(stagingDir, name), text);
    return {
      path: name,
      what: name.endsWith('.intoto.json') ? 'statement' : name.includes('cdx') ? 'sbom' : 'raw-report',
      mediaType: 'application/json',
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
    };
  });
  return {
    schema: 'sealgate/run/v1',
    context: {
      time: options.time ?? '2026-01-28T21:10:00Z',
      sourceDate: '2026-01-28T21:00:00Z',
      repository: { slug: 'octo/shop', url: 'https://github.com/octo/shop' },
      commit: 'a'.repeat(40),
      event: 'push',
      actor: { login: 'octocat' },
      source: {
        userAgent: 'sealgate/0.1.0',
        ...(options.run === undefined ? {} : { run: options.run }),
        ...(options.attempt === undefined ? {} : { attempt: options.attempt }),
      },
      tool: { name: 'sealgate', version: '0.1.0' },
    },
    policy: { presets: ['baseline'], digest: 'b'.repeat(64), overrides: [] },
    lockfiles: [],
    reports: [],
    checks: [{ check: 'signatures', state: 'ran', counts: {}, total: 0 }],
    decisions: [],
    signals: {},
    verdict: { verdict: 'pass', blocked: 0, warned: 0, accepted: 0, gaps: [] },
    seal: { state: 'not-sealed', reason: 'no key' },
    files: listed,
  } as RunRecord;
}
