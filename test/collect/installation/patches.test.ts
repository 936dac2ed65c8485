import { describe, expect, it } from 'vitest';
import { type Files, told } from '../../support/installation.js';
import { packageLock } from '../../support/project.js';

const PATCH = 'diff --git a/index.js b/index.js\n+one\n';
const OTHER = 'diff --git a/index.js b/index.js\n+two\n';
const manifest = (dependencies: object): string => JSON.stringify({ name: 'app', dependencies });

/** Yarn's lockfile with `left`, as published or patched. */
function yarn(patch?: string): Files {
  const range = patch === undefined ? 'npm:1.0.0' : `patch:left@npm%3A1.0.0#~/${patch}`;
  return {
    'package.json': manifest({ left: range }),
    'yarn.lock': [
      '__metadata:\n  version: 8\n  cacheKey: 10c0\n',
      `"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n    left: "${range}"\n  languageName: unknown\n  linkType: soft\n`,
      `"left@npm:1.0.0":\n  version: 1.0.0\n  resolution: "left@npm:1.0.0"\n  languageName: node\n  linkType: hard\n`,
      ...(patch === undefined
        ? []
        : [
            `"left@${range}":\n  version: 1.0.0\n  resolution: "left@${range}::version=1.0.0&hash=a48d88"\n  languageName: node\n  linkType: hard\n`,
          ]),
    ].join('\n'),
  };
}

const patched = (path: string, became: string): object[] => [
  {
    rule: 'patch',
    severity: 'moderate',
    file: path,
    message: expect.stringContaining(`${path} (left@1.0.0) ${became}. It changes what is installed`),
  },
];

describe('patches', () => {
  const file = 'patches/left.patch';

  it('T21 are told where a change edits, adds or applies one', async () => {
    const before = { ...yarn(file), [file]: PATCH };
    expect(await told(before, { [file]: OTHER })).toEqual(patched(file, 'was changed'));
    expect(await told(yarn(), before)).toEqual(patched(file, 'is new'));
    // It was there, and nobody applied it.
    expect(await told({ ...yarn(), [file]: PATCH }, yarn(file))).toEqual(patched(file, 'is newly applied'));
  });

  it('that stay, go, or are Yarn’s own, and files that are none, say nothing', async () => {
    const before = { ...yarn(file), [file]: PATCH };
    expect(await told(before, { 'index.js': '1' })).toEqual([]);
    expect(await told(before, { ...yarn(), [file]: null })).toEqual([]);
    expect(await told(yarn(), { [file]: PATCH })).toEqual([]);
  });

  it('T21 of Bun and of patch-package are told', async () => {
    const bun = {
      'package.json': manifest({ left: '1.0.0' }),
      'bun.lock': JSON.stringify({
        lockfileVersion: 1,
        workspaces: { '': { name: 'app', dependencies: { left: '1.0.0' } } },
        patchedDependencies: { 'left@1.0.0': file },
        packages: { left: ['left@1.0.0', '', {}, 'sha512-AA=='] },
      }),
      [file]: PATCH,
    };
    expect(await told(bun, { [file]: OTHER })).toEqual(patched(file, 'was changed'));
    const dependencies = { left: '1.0.0', 'patch-package': '1.0.0' };
    const npm = {
      'package.json': manifest(dependencies),
      'package-lock.json': packageLock({ left: {}, 'patch-package': {} }),
    };
    const place = 'patches/left+1.0.0.patch';
    expect(await told(npm, { [place]: PATCH })).toEqual(patched(place, 'is new'));
  });
});

describe('packages that a script makes', () => {
  it('T21 are told where a change edits the script', async () => {
    const locator = 'locator=app%40workspace%3A.';
    const files = {
      'package.json': manifest({ made: 'exec:./make.js' }),
      'yarn.lock': [
        '__metadata:\n  version: 8\n  cacheKey: 10c0\n',
        '"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n    made: "exec:./make.js"\n  languageName: unknown\n  linkType: soft\n',
        `"made@exec:./make.js::${locator}":\n  version: 1.0.0\n  resolution: "made@exec:./make.js#./make.js::hash=97ce52&${locator}"\n  languageName: node\n  linkType: hard\n`,
      ].join('\n'),
      'make.js': '1',
    };
    expect(await told(files, { 'make.js': '2' })).toEqual([
      {
        rule: 'install-code',
        severity: 'moderate',
        file: 'make.js',
        message: expect.stringContaining('make.js (made@1.0.0) was changed. Yarn runs it at installation'),
      },
    ]);
    expect(await told(files, { 'other.js': '2' })).toEqual([]);
  });
});
