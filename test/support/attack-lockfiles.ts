import { type LockedPackage, packageLock } from './project.js';

export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** What Yarn 4 would write of the tarball of this name and integrity. */
export type ChecksumOf = (name: string, integrity: string) => string;

/** A project that depends on these packages, as a package manager locks it: package.json and lockfile. */
export type WriteLocked = (packages: LockedPackages, checksumOf: ChecksumOf) => Record<string, string>;

const versionOf = ({ version = '1.0.0' }: LockedPackage): string => version;

function manifest(packages: LockedPackages): string {
  const dependencies = Object.fromEntries(
    Object.entries(packages).map(([name, one]) => [name, `^${versionOf(one)}`]),
  );
  return `${JSON.stringify({ name: 'app', version: '1.0.0', license: 'MIT', dependencies })}\n`;
}

function npm(packages: LockedPackages): string {
  return packageLock(packages);
}

function pnpm(packages: LockedPackages): string {
  const all = Object.entries(packages);
  const own = all.map(
    ([name, one]) =>
      `      '${name}':\n        specifier: ^${versionOf(one)}\n        version: ${versionOf(one)}\n`,
  );
  const entries = all.map(([name, one]) => {
    const tarball = one.resolved === undefined ? '' : `, tarball: ${one.resolved}`;
    return `  '${name}@${versionOf(one)}':\n    resolution: {integrity: ${one.integrity}${tarball}}\n`;
  });
  const snapshots = all.map(([name, one]) => `  '${name}@${versionOf(one)}': {}\n`);
  return [
    "lockfileVersion: '9.0'\n",
    'settings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n',
    `importers:\n\n  .:\n    dependencies:\n${own.join('')}`,
    `packages:\n\n${entries.join('\n')}`,
    `snapshots:\n\n${snapshots.join('\n')}`,
  ].join('\n');
}

function yarnClassic(packages: LockedPackages): string {
  const entries = Object.entries(packages).map(([name, one]) => {
    const { integrity, resolved = `https://registry.example.test/${name}/-/${name}-${versionOf(one)}.tgz` } =
      one;
    return `${name}@^${versionOf(one)}:\n  version "${versionOf(one)}"\n  resolved "${resolved}"\n  integrity ${integrity}\n`;
  });
  return `# yarn lockfile v1\n\n\n${entries.join('\n')}`;
}

function yarnBerry(packages: LockedPackages, checksumOf: ChecksumOf): string {
  const all = Object.entries(packages).map(([name, one]) => {
    const version = versionOf(one);
    const checksum = checksumOf(name, one.integrity ?? '');
    const from = one.resolved === undefined ? '' : `::__archiveUrl=${encodeURIComponent(one.resolved)}`;
    return [
      `    ${name}: "npm:^${version}"\n`,
      `"${name}@npm:^${version}":\n  version: ${version}\n  resolution: "${name}@npm:${version}${from}"\n  checksum: ${checksum}\n  languageName: node\n  linkType: hard\n`,
    ];
  });
  const root = `"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n${all.map(([own]) => own).join('')}  languageName: unknown\n  linkType: soft\n`;
  return ['__metadata:\n  version: 8\n  cacheKey: 10c0\n', ...all.map(([, entry]) => entry), root].join('\n');
}

function bun(packages: LockedPackages): string {
  const all = Object.entries(packages);
  const dependencies = Object.fromEntries(all.map(([name, one]) => [name, `^${versionOf(one)}`]));
  const tuples = all.map(([name, one]) => [
    name,
    [`${name}@${versionOf(one)}`, one.resolved ?? '', {}, one.integrity],
  ]);
  return `${JSON.stringify({ lockfileVersion: 1, workspaces: { '': { name: 'app', dependencies } }, packages: Object.fromEntries(tuples) }, null, 2)}\n`;
}

const FORMATS: Readonly<
  Record<string, readonly [file: string, write: (packages: LockedPackages, checksumOf: ChecksumOf) => string]>
> = {
  npm: ['package-lock.json', npm],
  pnpm: ['pnpm-lock.yaml', pnpm],
  'Yarn 1': ['yarn.lock', yarnClassic],
  'Yarn 4': ['yarn.lock', yarnBerry],
  Bun: ['bun.lock', bun],
};

export const MANAGERS: readonly (readonly [manager: string, write: WriteLocked])[] = Object.entries(
  FORMATS,
).map(([manager, [file, write]]) => [
  manager,
  (packages, checksumOf) => ({ 'package.json': manifest(packages), [file]: write(packages, checksumOf) }),
]);
