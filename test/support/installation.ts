import { rmSync } from 'node:fs';
import path from 'node:path';
import { installationFindings } from '../../src/check/trust/installation.js';
import { installationChanges } from '../../src/collect/installation/changes.js';
import { readLockfilesAt } from '../../src/collect/lockfiles/base.js';
import { readLockfiles } from '../../src/collect/lockfiles/discovery/discover.js';
import { changedSince } from '../../src/io/git/changed.js';
import type { BaseFacts } from '../../src/model/facts.js';
import { commitAll, project, writeFiles } from './project.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly message: string;
}

/** What is found where a change replaces and adds files; `null` takes one away. */
export async function told(
  before: Files,
  after: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<Told[]> {
  const dir = project(before);
  const compare = commitAll(dir);
  for (const [file, content] of Object.entries(after)) {
    if (content === null) rmSync(path.join(dir, file));
    else writeFiles(dir, { [file]: content });
  }
  commitAll(dir);
  return findingsIn(dir, compare);
}

/** What is found in a folder of a repository since a commit. */
export async function findingsIn(dir: string, compare: string): Promise<Told[]> {
  const { graphs } = await readLockfiles(dir);
  const before = await readLockfilesAt(dir, compare);
  const installation = await installationChanges(
    { dir, compare, changed: await changedSince(dir, compare) },
    graphs,
    before.graphs,
  );
  const base: BaseFacts = {
    ref: 'main',
    commit: compare,
    graphs: [],
    changes: [],
    reports: [],
    installation,
  };
  return installationFindings({ base }).map(({ rule, severity, subject, message }) => {
    return { rule: rule.replace('lockfiles/', ''), severity, file: subject.name, message };
  });
}
