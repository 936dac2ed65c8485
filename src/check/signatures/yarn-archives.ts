import { labelOf } from '../../model/data/paths.js';
import type { Finding } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';
import type { DependencyGraph, Package } from '../../model/packages/graph.js';
import { yarnPin } from '../../model/packages/yarn-pin.js';
import {
  type PackageFacts,
  packageFactsOf,
  type RegistryFacts,
} from '../../model/signatures/registry-facts.js';
import type { SignatureOutcome } from '../../model/signatures/registry-signature.js';
import { counted } from '../../model/text/counted.js';
import { fewOf } from '../../model/text/few.js';
import { SIGNATURE_RULES } from './rules.js';

const BY_YARN = {
  archive: {
    is: "is pinned by Yarn's checksum of an archive that Yarn packs itself",
    open: 'whether that holds the same files is not known',
  },
  different: {
    is: "is pinned by Yarn's checksum of an archive that Yarn packs itself",
    open: 'the archive that Yarn packs of that has another checksum',
  },
  nothing: {
    is: 'is for certain platforms only, and Yarn writes no checksum of such a package',
    open: 'the lockfile does not pin it',
  },
} as const;

/** What a good signature of the tarball is worth where the lockfile pins an archive that was not looked into, or nothing. */
export function unboundByYarn(
  outcome: SignatureOutcome,
  pin: 'archive' | 'nothing',
  { packed }: PackageFacts,
): SignatureOutcome {
  if (outcome.result !== 'verified' && outcome.unbound !== true) return outcome;
  const { is, open } = BY_YARN[pin === 'archive' && packed?.state === 'had' ? 'different' : pin];
  const rest =
    outcome.result === 'verified'
      ? `The signature of its tarball is good, but ${open}`
      : `${open.charAt(0).toUpperCase()}${open.slice(1)}`;
  return { result: 'skipped', archive: true, reason: `${is}. ${rest}` };
}

/** The integrity of the tarball of which Yarn packs the archive that the lockfile pins, where it was packed again. */
export function packedIntegrity(
  { checksum }: Package,
  { manifest, packed }: PackageFacts,
): string | undefined {
  if (manifest.state !== 'had' || packed?.state !== 'had' || packed.value !== checksum) return undefined;
  return manifest.value.integrity;
}

/**
 * The integrity that the registry signs, where the lockfile's checksum is that of the archive that Yarn packs of its
 * tarball, or where the archive of that checksum was found in Yarn's cache and holds just the files of that tarball:
 * then the signature binds what the lockfile pins.
 */
export function archiveBinding(
  node: Package,
  registry: RegistryFacts,
): { readonly integrity: string } | 'different' | undefined {
  const about = packageFactsOf(registry, node);
  if (about?.manifest.state !== 'had') return undefined;
  const packed = packedIntegrity(node, about);
  if (packed !== undefined) return { integrity: packed };
  const { integrity } = about.manifest.value;
  if (about.tarball?.state !== 'had') return undefined;
  const { archive, installed } = about.tarball.value;
  if (archive !== node.checksum || installed === undefined || integrity === undefined) return undefined;
  return installed.changed.length + installed.added.length === 0 ? { integrity } : 'different';
}

/** One finding a lockfile: Yarn pins every package so. What it does not pin at all is the business of the check of sources. */
export function archiveFindings(
  outcomes: readonly {
    readonly graph: DependencyGraph;
    readonly node: Package;
    readonly outcome: SignatureOutcome;
  }[],
  registry: RegistryFacts | undefined,
): Finding[] {
  const byFile = new Map<string, { readonly nodes: Package[]; readonly different: Package[] }>();
  for (const { graph, node, outcome } of outcomes) {
    if (outcome.archive !== true || yarnPin(graph, node) !== 'archive') continue;
    const { path } = graph.lockfile;
    const here = byFile.get(path) ?? { nodes: [], different: [] };
    here.nodes.push(node);
    const about = registry === undefined ? undefined : packageFactsOf(registry, node);
    if (about?.packed?.state === 'had') here.different.push(node);
    byFile.set(path, here);
  }
  const { id, title, severity, fix } = SIGNATURE_RULES.archive;
  return [...byFile].map(([path, { nodes, different }]) => ({
    check: 'signatures',
    rule: id,
    severity,
    subject: { kind: 'lockfile', name: path, nodes: nodes.map((node) => node.id) },
    title,
    message: `${path} pins ${counted(nodes.length, 'package')} by archives that Yarn packs itself, which no registry signature covers.${differentWords(different)}`,
    aliases: [],
    fix: { text: fix },
    location: { file: path },
    detail: { count: nodes.length },
    fingerprint: fingerprint([id, path]),
  }));
}

function differentWords(nodes: readonly Package[]): string {
  if (nodes.length === 0) return '';
  const shown = fewOf(nodes.map(labelOf), 5);
  return ` What Yarn packs of the signed tarball has another checksum than the lockfile has of ${shown}: look at who changed that.`;
}
