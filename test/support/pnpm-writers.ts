import type { EdgeKind } from '../../src/model/packages/graph.js';
import type { Project } from './lockfile-writers.js';

type Need = Project['packages'][number]['needs'][number];

const MEMBER: Readonly<Record<Exclude<EdgeKind, 'peer'>, string>> = {
  prod: 'dependencies',
  dev: 'devDependencies',
  optional: 'optionalDependencies',
};

/**
 * pnpm's formats before 9: one key for package and peer context, `/name/1.0.0_peer@2.0.0` in 5.4 with specifiers
 * apart, `/name@1.0.0(peer@2.0.0)` in 6.0 with specifiers beside the versions.
 */
export function writeOldPnpm(project: Project, version: '5.4' | '6.0'): string {
  const keys = keysOf(project, version);
  const refOf = ({ alias, to }: Need): string => {
    const key = keys.get(to) ?? '';
    const prefix = version === '6.0' ? `/${alias}@` : `/${alias}/`;
    return alias === nameOf(to) ? key.slice(prefix.length) : key;
  };
  const lines = [version === '6.0' ? "lockfileVersion: '6.0'" : 'lockfileVersion: 5.4', '', 'importers:', ''];
  for (const { label, needs } of project.importers) {
    lines.push(needs.length === 0 && version === '6.0' ? `  ${label}: {}` : `  ${label}:`);
    if (version === '5.4') {
      lines.push(needs.length === 0 ? '    specifiers: {}' : '    specifiers:');
      for (const need of needs) lines.push(`      ${quote(need.alias)}: ${quote(specifierOf(need))}`);
    }
    for (const kind of ['prod', 'optional', 'dev'] as const) {
      const list = needs.filter((need) => need.kind === kind);
      if (list.length > 0) lines.push(`    ${MEMBER[kind]}:`);
      for (const need of list) {
        if (version === '5.4') lines.push(`      ${quote(need.alias)}: ${quote(refOf(need))}`);
        else
          lines.push(
            `      ${quote(need.alias)}:`,
            `        specifier: ${quote(specifierOf(need))}`,
            `        version: ${quote(refOf(need))}`,
          );
      }
    }
    lines.push('');
  }
  lines.push('packages:', '');
  for (const { label, integrity, needs } of project.packages) {
    lines.push(`  ${quote(keys.get(label) ?? '')}:`, `    resolution: {integrity: ${integrity}}`);
    for (const [member, kinds] of [
      ['peerDependencies', ['peer']],
      ['dependencies', ['prod', 'peer']],
      ['optionalDependencies', ['optional']],
    ] as const) {
      const list = needs.filter(({ kind }) => (kinds as readonly EdgeKind[]).includes(kind));
      if (list.length > 0) lines.push(`    ${member}:`);
      for (const need of list) {
        const value = member === 'peerDependencies' ? specifierOf(need) : refOf(need);
        lines.push(`      ${quote(need.alias)}: ${quote(value)}`);
      }
    }
    lines.push('    dev: false', '');
  }
  return lines.join('\n');
}

function keysOf({ packages }: Project, version: '5.4' | '6.0'): ReadonlyMap<string, string> {
  return new Map(
    packages.map(({ label, name, version: of, needs }) => {
      const peers = needs.filter(({ kind }) => kind === 'peer').map(({ to }) => to);
      const suffix =
        version === '6.0'
          ? peers.map((to) => `(${to})`).join('')
          : peers.length === 0
            ? ''
            : `_${peers.map((to) => to.replaceAll('/', '+')).join('+')}`;
      return [label, version === '6.0' ? `/${name}@${of}${suffix}` : `/${name}/${of}${suffix}`];
    }),
  );
}

function nameOf(label: string): string {
  return label.slice(0, label.indexOf('@', 1));
}

function specifierOf({ alias, to }: Need): string {
  return alias === nameOf(to) ? to.slice(alias.length + 1) : `npm:${to}`;
}

function quote(text: string): string {
  return /^[@'"{[&*!|>%`]|: |^\d+(\.\d+)?$/.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}
