import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseBom } from '../../src/collect/boms/read-bom.js';
import { readManifests } from '../../src/collect/manifests.js';
import type { Bom } from '../../src/model/boms/bom.js';
import { componentLabel } from '../../src/model/boms/bom.js';
import type { DependencyGraph } from '../../src/model/packages/graph.js';
import { renderCycloneDx } from '../support/rendered.js';
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
  /** Whether it tells the projects of a repository apart; else they count as one. */
  readonly projects: boolean;
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
      const theirs = await runPeer(peer, program, lockfile);
      if (graph === undefined)
        return theirs instanceof Error ? undefined : { refused: 'ours', message: refusal };
      if (theirs instanceof Error) return { refused: 'theirs', message: theirs.message };
      const ours = await ourBom(graph, path.dirname(lockfile.file));
      const joined = peer.projects ? undefined : projectsOf(ours);
      return { ours: itemsOf(ours, joined), theirs: itemsOf(theirs, joined) };
    },
    explain: peer.explain,
  };
}

/** Our BOM of the lockfile alone, with the names that package.json files give the projects. */
async function ourBom(graph: DependencyGraph, dir: string): Promise<Bom> {
  const { manifests } = await readManifests(dir, [graph]);
  const text = renderCycloneDx([graph], { context: { tool: { name: 'sealgate', version: '0' } }, manifests });
  return (await parseBom(Buffer.from(text), 'ours')).bom;
}

/** Labels of our workspaces. */
function projectsOf({ components }: Bom): ReadonlySet<string> {
  return new Set(components.filter(({ ref }) => ref.startsWith('workspace:')).map(componentLabel));
}

/** The peer's BOM of a copy of the project (peers write beside it), or why there is none. */
async function runPeer(peer: SbomPeer, program: string, { file }: CorpusFile): Promise<Bom | Error> {
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
    return (await parseBom(Buffer.from(stdout.slice(stdout.indexOf('{'))), peer.id)).bom;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function isProjectFile(source: string): boolean {
  return !source.includes('node_modules');
}

/** pnpm starts the version of itself that a project pins, which is not the peer that is asked. */
function anyVersion(dir: string): void {
  const file = path.join(dir, 'package.json');
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    for (const key of ['packageManager', 'engines', 'devEngines']) delete manifest[key];
    writeFileSync(file, JSON.stringify(manifest));
  } catch (error) {
    // A broken one is the corpus's point: the peer says so itself.
    if (!(error instanceof SyntaxError)) throw error;
  }
}

function firstLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => /error|ERR/i.test(line)) ?? lines.find((line) => line !== '') ?? '';
}

/** The labels of an item: one of a component, two of an edge. */
export function itemParts(item: string): string[] {
  return item.split(' > ');
}

/** Components as `name@version`, edges as `from > to`; the root is `(root)`, and so are all projects that are `joined`. */
function itemsOf(bom: Bom, joined: ReadonlySet<string> = new Set()): Set<string> {
  const labels = new Map<string, string>();
  const items = new Set<string>();
  for (const component of bom.components) {
    const label = componentLabel(component);
    labels.set(component.ref, joined.has(label) ? '(root)' : label);
    if (!joined.has(label)) items.add(label);
  }
  if (bom.root !== undefined) labels.set(bom.root.ref, '(root)');
  for (const [from, on] of bom.dependencies) {
    for (const to of on) items.add(`${labels.get(from) ?? from} > ${labels.get(to) ?? to}`);
  }
  items.delete('(root) > (root)');
  return items;
}
