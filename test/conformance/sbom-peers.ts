import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseBom } from '../../src/collect/boms/read-bom.js';
import type { Bom } from '../../src/model/boms/bom.js';
import { componentLabel } from '../../src/model/boms/bom.js';
import type { DependencyGraph } from '../../src/model/package-graph.js';
import { renderCycloneDx } from '../../src/render/cyclonedx.js';
import type { Answer, Comparison, CorpusFile, Difference } from './comparison.js';

/** A tool that writes a CycloneDX BOM of a lockfile and the package.json files beside it. */
export interface SbomPeer {
  readonly id: string;
  readonly title: string;
  readonly program: string;
  /** Base name of the lockfiles that it reads. */
  readonly lockfile: string;
  /** Arguments that make it write the BOM, without looking at what is installed. */
  readonly args: readonly string[];
  /** The id of the section that explains a difference which is this peer's own. */
  readonly explain: (difference: Difference) => string | undefined;
}

/** Compares the components and edges of our BOM with those of a peer's, where its lockfile has its package.json. */
export function sbomComparison(peer: SbomPeer): Comparison {
  return {
    id: peer.id,
    title: peer.title,
    program: peer.program,
    takes: ({ name, file }) =>
      path.basename(name) === peer.lockfile && existsSync(path.join(path.dirname(file), 'package.json')),
    compare: async ({ lockfile, graph, refusal, program }): Promise<Answer | undefined> => {
      const theirs = runPeer(peer, program, lockfile);
      if (graph === undefined)
        return theirs instanceof Error ? undefined : { refused: 'ours', message: refusal };
      if (theirs instanceof Error) return { refused: 'theirs', message: theirs.message };
      return { ours: itemsOf(ourBom(graph)), theirs: itemsOf(theirs) };
    },
    explain: peer.explain,
  };
}

function ourBom(graph: DependencyGraph): Bom {
  const text = renderCycloneDx([graph], { context: { tool: { name: 'sealgate', version: '0' } } });
  return parseBom(Buffer.from(text), 'ours').bom;
}

/** The peer's BOM of a copy of the project (peers write beside it), or why there is none. */
function runPeer(peer: SbomPeer, program: string, { file }: CorpusFile): Bom | Error {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-sbom-peer-'));
  try {
    cpSync(path.dirname(file), dir, { recursive: true, filter: isProjectFile });
    if (peer.lockfile === 'pnpm-lock.yaml') anyVersion(dir);
    const { stdout, stderr, status } = spawnSync(program, [...peer.args], {
      cwd: dir,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      timeout: 300_000,
      env: { PATH: process.env.PATH, HOME: dir, npm_config_offline: 'true', CI: '1' },
    });
    if (status !== 0) return new Error(firstLine(stderr) || firstLine(stdout) || `exit code ${status}`);
    return parseBom(Buffer.from(stdout.slice(stdout.indexOf('{'))), peer.id).bom;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function isProjectFile(source: string): boolean {
  return !source.includes('node_modules');
}

/** pnpm starts the version of itself that a project pins, which is not the peer that is asked. */
function anyVersion(dir: string): void {
  for (const name of readdirSync(dir)) {
    if (name !== 'package.json') continue;
    const manifest = JSON.parse(readFileSync(path.join(dir, name), 'utf8')) as Record<string, unknown>;
    delete manifest.packageManager;
    delete manifest.engines;
    delete manifest.devEngines;
    writeFileSync(path.join(dir, name), JSON.stringify(manifest));
  }
}

function firstLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => /error|ERR/i.test(line)) ?? lines.find((line) => line !== '') ?? '';
}

/** Components as `name@version`, edges as `from > to`; the root is `(root)`. */
function itemsOf(bom: Bom): Set<string> {
  const labels = new Map<string, string>();
  const items = new Set<string>();
  for (const component of bom.components) {
    const label = componentLabel(component);
    labels.set(component.ref, label);
    items.add(label);
  }
  if (bom.root !== undefined) labels.set(bom.root.ref, '(root)');
  for (const [from, on] of bom.dependencies) {
    for (const to of on) items.add(`${labels.get(from) ?? from} > ${labels.get(to) ?? to}`);
  }
  return items;
}
