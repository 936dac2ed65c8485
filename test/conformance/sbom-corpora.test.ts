import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sealgate } from '../support/cli.js';
import { corpus } from '../support/corpora.js';
import { jsonErrors, xmlErrors } from '../support/cyclonedx.js';

const large = corpus('lockfiles-large');
const work = mkdtempSync(path.join(tmpdir(), 'sealgate-sbom-corpora-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Bom {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly type: string;
    readonly purl?: string;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

async function sbomText(cwd: string, args: readonly string[] = []): Promise<string> {
  const { code, stdout, stderr } = await sealgate(['sbom', ...args], {
    cwd,
    env: { SOURCE_DATE_EPOCH: '1769634600' },
  });
  expect([code, stderr.split('\n').filter((line) => line.startsWith('error'))]).toEqual([0, []]);
  return stdout;
}

const folder = (name: string): string => path.join(large ?? '', name);
const bomOf = async (name: string): Promise<Bom> => JSON.parse(await sbomText(folder(name))) as Bom;

/** A lockfile of each format, and how many packages SOURCES.tsv counts in it. */
const FORMATS: readonly (readonly [format: string, folder: string])[] = [
  ['npm 3', 'actions__dependency-review-action'],
  ['pnpm 9', 'vuejs__core'],
  ['Yarn 1', 'aws__jsii@classic-2023'],
  ['Yarn 4', 'babel__babel'],
  ['Bun 1', 'elysiajs__elysia'],
];

describe.skipIf(large === undefined)('SBOMs of public repositories', () => {
  describe.each(FORMATS)('%s: %s', (_, name) => {
    it.each(['1.4', '1.5', '1.6', '1.7'])(
      'is valid in %s, as JSON and XML',
      { timeout: 300_000 },
      async (spec) => {
        const [json, xml] = await Promise.all(
          ['json', 'xml'].map((format) => sbomText(folder(name), ['--spec', spec, '--format', format])),
        );
        expect(await jsonErrors(json ?? '', spec)).toBeNull();
        expect(await xmlErrors(xml ?? '', spec)).toEqual([]);
      },
    );

    it('has every component among the dependencies, and nothing that is not there', async () => {
      const { metadata, components, dependencies } = await bomOf(name);
      const refs = [metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])].sort();
      expect(dependencies.map(({ ref }) => ref).sort()).toEqual(refs);
      const known = new Set(refs);
      for (const { dependsOn = [] } of dependencies)
        expect(dependsOn.filter((ref) => !known.has(ref))).toEqual([]);
    });

    it('is the same byte for byte from another path', async () => {
      const elsewhere = path.join(work, 'a folder', name);
      cpSync(folder(name), elsewhere, { recursive: true });
      expect((await sbomText(elsewhere)) === (await sbomText(folder(name)))).toBe(true);
    });
  });
});

describe.skipIf(large === undefined)('where peers fail', () => {
  const sources = (name: string): number => {
    const rows = readFileSync(path.join(large ?? '', 'SOURCES.tsv'), 'utf8')
      .trim()
      .split('\n');
    return Number(rows.map((row) => row.split('\t')).find((row) => row[8] === name)?.[5]);
  };

  it('npm sbom refuses lockfiles of 2,600 packages and more over peer problems', async () => {
    const { components } = await bomOf('mongodb-js__mongosh');
    const lock = JSON.parse(
      readFileSync(path.join(folder('mongodb-js__mongosh'), 'package-lock.json'), 'utf8'),
    ) as { packages: Record<string, { name?: string; version?: string; link?: boolean }> };
    const labels = new Set(
      Object.entries(lock.packages)
        .filter(([place, { link }]) => place.includes('node_modules/') && link !== true)
        .map(([place, { name, version }]) => `${name ?? place.replace(/^.*node_modules\//, '')}@${version}`),
    );
    const packages = components.filter((one) => !one['bom-ref'].startsWith('workspace:'));
    expect(packages.length).toBeGreaterThanOrEqual(labels.size);
    expect(packages.length).toBeGreaterThan(2000);
  });

  it('pnpm 11 prints no component for a lockfile of version 6', async () => {
    const { components } = await bomOf('hoppscotch__hoppscotch@v6-2023');
    expect(components.length).toBeGreaterThan(0.8 * sources('hoppscotch__hoppscotch@v6-2023'));
  });

  it('the order of pnpm 12 changes from run to run', async () => {
    const texts = await Promise.all([1, 2].map(() => sbomText(folder('vercel__ai'))));
    expect(texts[0] === texts[1]).toBe(true);
  });

  it('Yarn’s plugin lists the root workspace only', async () => {
    const { components } = await bomOf('graphile__crystal');
    const workspaces = components.filter((one) => one['bom-ref'].startsWith('workspace:'));
    expect(workspaces.length).toBeGreaterThanOrEqual(30);
    expect(components.length - workspaces.length).toBeGreaterThan(2000);
  });
});
