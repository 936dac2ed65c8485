import type { EdgeKind, Scope } from '../../src/model/packages/graph.js';
import type { Random } from './random.js';

/** A project as a test thinks of it: what both writers write, and what must be read back. */
export interface Project {
  readonly importers: readonly Member[];
  readonly packages: readonly (Member & { readonly integrity: string })[];
}

interface Member {
  /** `.` or a folder for importers, `name@version` for packages. */
  readonly label: string;
  readonly name: string;
  readonly version: string;
  readonly needs: readonly Need[];
}

interface Need {
  readonly alias: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

const SCOPES = ['', '', '', '@scope/', '@other.org/'];

/**
 * Importers and packages with cycles, aliases, several versions of a name, and every kind of edge.
 *
 * @param nestable so that folders inside folders can hold it: an edge that may close a cycle has an alias of its own.
 */
export function randomProject(random: Random, size: number, nestable = false): Project {
  const packages = Array.from({ length: size }, (_, at) => {
    const name = `${random.pick(SCOPES)}p${random.below(Math.ceil(size * 0.7))}`;
    const version = `${random.below(3)}.${at}.0${random.chance(0.1) ? '-rc.1+build' : ''}`;
    return { label: `${name}@${version}`, name, version, integrity: `sha512-${at}+/${size}==` };
  });
  const labels = packages.map(({ label }) => label);
  const folders = ['.', ...Array.from({ length: random.below(4) }, (_, at) => `packages/w${at}`)];
  const needs = (kinds: readonly EdgeKind[], most: number, from: number): Need[] => {
    const found = new Map<string, Need>();
    for (let count = random.below(most + 1); count > 0; count -= 1) {
      const at = random.below(size);
      const to = labels[at] ?? '';
      const back = nestable && at <= from;
      if (back && random.chance(0.7)) continue;
      const alias = back ? `back-${at}` : random.chance(0.15) ? `alias-${random.below(9)}` : nameOf(to);
      found.set(alias, { alias, to, kind: random.pick(kinds) });
    }
    return [...found.values()];
  };
  return {
    importers: folders.map((folder, at) => ({
      label: folder,
      name: at === 0 ? 'root' : `w${at}`,
      version: `0.${at}.0`,
      needs: needs(['prod', 'dev', 'optional'], 5, -1),
    })),
    packages: packages.map((one, at) => ({ ...one, needs: needs(['prod', 'optional', 'peer'], 3, at) })),
  };
}

const nameOf = (label: string): string => label.slice(0, label.indexOf('@', 1));
const versionOf = (label: string): string => label.slice(label.indexOf('@', 1) + 1);
const MEMBER: Readonly<Record<EdgeKind, string>> = {
  prod: 'dependencies',
  dev: 'devDependencies',
  optional: 'optionalDependencies',
  peer: 'peerDependencies',
};

/** Scopes by the definition, without any cleverness: what each set of edge kinds reaches from the importers. */
export function expectedScopes({ importers, packages }: Project): Map<string, Scope> {
  const needs = new Map(packages.map((one) => [one.label, one.needs]));
  const reach = (kinds: readonly EdgeKind[]): Set<string> => {
    const seen = new Set<string>();
    const visit = (list: readonly Need[]): void => {
      for (const { to, kind } of list) {
        if (!kinds.includes(kind) || seen.has(to)) continue;
        seen.add(to);
        visit(needs.get(to) ?? []);
      }
    };
    for (const importer of importers) visit(importer.needs);
    return seen;
  };
  const runtime = reach(['prod', 'peer']);
  const optional = reach(['prod', 'peer', 'optional']);
  const all = reach(['prod', 'peer', 'optional', 'dev']);
  return new Map(
    packages.map(({ label }) => [
      label,
      runtime.has(label) || !all.has(label) ? 'runtime' : optional.has(label) ? 'optional' : 'development',
    ]),
  );
}

/** What a manifest or a place says of its needs, as npm and Bun write it. */
function declared(needs: readonly Need[], kinds: readonly EdgeKind[]): Readonly<Record<string, object>> {
  return Object.fromEntries(
    kinds
      .map((kind) => [kind, needs.filter((need) => need.kind === kind)] as const)
      .filter(([, list]) => list.length > 0)
      .map(([kind, list]) => [
        MEMBER[kind],
        Object.fromEntries(
          list.map(({ alias, to }) => [alias, alias === nameOf(to) ? versionOf(to) : `npm:${to}`]),
        ),
      ]),
  );
}

/**
 * npm's format, version 3. Every needed package is placed below the one that needs it, in full as deep as
 * `node_modules` may go without repeating a path; a package that is already an ancestor with that alias is found there.
 */
export function writeNpm({ importers, packages }: Project): string {
  const byLabel = new Map(packages.map((one) => [one.label, one]));
  const places: Record<string, object> = {};
  const place = (base: string, needs: readonly Need[], above: ReadonlyMap<string, string>): void => {
    const here = new Map(above);
    const fresh = needs.filter(({ alias, to }) => above.get(alias) !== to);
    for (const { alias, to } of fresh) here.set(alias, to);
    for (const { alias, to } of fresh) {
      const one = byLabel.get(to);
      if (one === undefined) throw new Error(to);
      const at = `${base === '' ? '' : `${base}/`}node_modules/${alias}`;
      places[at] = {
        ...(alias === one.name ? {} : { name: one.name }),
        version: one.version,
        integrity: one.integrity,
        ...declared(one.needs, ['prod', 'optional', 'peer']),
      };
      place(at, one.needs, here);
    }
  };
  const [root] = importers;
  const top = new Map((root?.needs ?? []).map(({ alias, to }) => [alias, to]));
  for (const { label, name, version, needs } of importers) {
    const folder = label === '.' ? '' : label;
    places[folder] = {
      name,
      version,
      ...(folder === '' ? { workspaces: importers.slice(1).map((one) => one.label) } : {}),
      ...declared(needs, ['prod', 'dev', 'optional']),
    };
    if (folder !== '') places[`node_modules/${name}`] = { resolved: folder, link: true };
    place(folder, needs, folder === '' ? new Map() : top);
  }
  return `${JSON.stringify({ name: root?.name, lockfileVersion: 3, requires: true, packages: places }, null, 2)}\n`;
}

/** pnpm's format, version 9.0. Peers get a made-up context in the key. */
export function writePnpm({ importers, packages }: Project): string {
  const byLabel = new Map(packages.map((one) => [one.label, one]));
  const quote = (text: string): string =>
    /^[@'"{[&*!|>%`]|: |^\d+(\.\d+)?$/.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
  const context = (label: string): string => {
    const peers = byLabel.get(label)?.needs.filter(({ kind }) => kind === 'peer') ?? [];
    return peers.map(({ to }) => `(${to})`).join('');
  };
  const keyOf = (label: string): string => `${label}${context(label)}`;
  const refOf = ({ alias, to }: Need): string =>
    alias === nameOf(to) ? `${versionOf(to)}${context(to)}` : keyOf(to);
  const lines = ["lockfileVersion: '9.0'", '', 'settings:', '  autoInstallPeers: true', '', 'importers:', ''];
  for (const { label, needs } of importers) {
    lines.push(needs.length === 0 ? `  ${label}: {}` : `  ${label}:`);
    for (const kind of ['prod', 'dev', 'optional'] as const) {
      const list = needs.filter((need) => need.kind === kind);
      if (list.length > 0) lines.push(`    ${MEMBER[kind]}:`);
      for (const need of list) {
        const specifier = need.alias === nameOf(need.to) ? versionOf(need.to) : `npm:${need.to}`;
        lines.push(
          `      ${quote(need.alias)}:`,
          `        specifier: ${quote(specifier)}`,
          `        version: ${quote(refOf(need))}`,
        );
      }
    }
    lines.push('');
  }
  lines.push('packages:', '');
  for (const { label, integrity, needs } of packages) {
    lines.push(`  ${quote(label)}:`, `    resolution: {integrity: ${integrity}}`);
    const peers = needs.filter(({ kind }) => kind === 'peer');
    if (peers.length > 0) lines.push('    peerDependencies:');
    for (const { alias, to } of peers)
      lines.push(`      ${quote(alias)}: ${quote(alias === nameOf(to) ? versionOf(to) : `npm:${to}`)}`);
    lines.push('');
  }
  lines.push('snapshots:', '');
  for (const { label, needs } of packages) {
    lines.push(needs.length === 0 ? `  ${quote(keyOf(label))}: {}` : `  ${quote(keyOf(label))}:`);
    for (const [member, kinds] of [
      ['dependencies', ['prod', 'peer']],
      ['optionalDependencies', ['optional']],
    ] as const) {
      const list = needs.filter(({ kind }) => (kinds as readonly EdgeKind[]).includes(kind));
      if (list.length > 0) lines.push(`    ${member}:`);
      for (const need of list) lines.push(`      ${quote(need.alias)}: ${quote(refOf(need))}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

/**
 * Bun's text format, version 1: places as in npm's, without `node_modules` between the names; what a workspace
 * alone needs stands below its name.
 */
export function writeBun({ importers, packages }: Project): string {
  const byLabel = new Map(packages.map((one) => [one.label, one]));
  const tuples = new Map<string, string>();
  const place = (base: string, needs: readonly Need[], above: ReadonlyMap<string, string>): void => {
    const here = new Map(above);
    const fresh = needs.filter(({ alias, to }) => above.get(alias) !== to);
    for (const { alias, to } of fresh) here.set(alias, to);
    for (const { alias, to } of fresh) {
      const one = byLabel.get(to);
      if (one === undefined) throw new Error(to);
      const at = base === '' ? alias : `${base}/${alias}`;
      const info = declared(one.needs, ['prod', 'optional', 'peer']);
      tuples.set(at, JSON.stringify([to, '', info, one.integrity]));
      place(at, one.needs, here);
    }
  };
  const [root] = importers;
  const top = new Map((root?.needs ?? []).map(({ alias, to }) => [alias, to]));
  for (const { label, name, needs } of importers) {
    if (label !== '.') tuples.set(name, JSON.stringify([`${name}@workspace:${label}`]));
    place(label === '.' ? '' : name, needs, label === '.' ? new Map() : top);
  }
  const lines = ['{', '  "lockfileVersion": 1,', '  "workspaces": {'];
  for (const { label, name, version, needs } of importers) {
    lines.push(
      `    ${JSON.stringify(label === '.' ? '' : label)}: {`,
      `      "name": ${JSON.stringify(name)},`,
    );
    if (label !== '.') lines.push(`      "version": ${JSON.stringify(version)},`);
    for (const [member, list] of Object.entries(declared(needs, ['prod', 'dev', 'optional']))) {
      lines.push(`      "${member}": {`);
      for (const [alias, range] of Object.entries(list))
        lines.push(`        ${JSON.stringify(alias)}: ${JSON.stringify(range)},`);
      lines.push('      },');
    }
    lines.push('    },');
  }
  lines.push('  },', '  "packages": {');
  for (const [at, tuple] of tuples) lines.push(`    ${JSON.stringify(at)}: ${tuple},`, '');
  return [...lines, '  }', '}', ''].join('\n');
}
