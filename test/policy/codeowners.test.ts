import { describe, expect, it } from 'vitest';
import { SealgateError } from '../../src/errors.js';
import { ownersOf } from '../../src/policy/codeowners.js';
import { loadPolicy } from '../../src/policy/load.js';
import { readOverrides } from '../../src/policy/overrides.js';
import { expectLinear } from '../support/growth.js';
import { project } from '../support/project.js';

function owners(text: string, path = '.github/sealgate.yml'): readonly string[] {
  return ownersOf({ path: 'CODEOWNERS', bytes: Buffer.from(text) }, path);
}

describe('CODEOWNERS', () => {
  it.each([
    ['* @a', ['@a']],
    ['* @a\n.github/ @b', ['@b']],
    ['.github/ @b\n* @a', ['@a']],
    ['/.github/sealgate.yml @a @b # c', ['@a', '@b']],
    ['*.yml @a', ['@a']],
    ['.github/* @a', ['@a']],
    ['**/sealgate.yml @a', ['@a']],
    ['sealgate.yml @a', ['@a']],
    ['/sealgate.yml @a', []],
    ['docs/ @a', []],
    ['.github/*/x @a', []],
    ['* @a\n.github/', []],
    ['# * @a', []],
    ['!.github @a', []],
    ['', []],
    ['* team@example.test', ['team@example.test']],
    ['* @acme/security', ['@acme/security']],
    ['* @a\n.github/ jane', ['@a']],
    ['* @a\n.github/ @b jane', ['@a']],
  ])('%j', (text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  it('a folder’s star owns its files and not those deeper', () => {
    expect(owners('docs/* @a', 'docs/x.md')).toEqual(['@a']);
    expect(owners('docs/* @a', 'docs/x/y.md')).toEqual([]);
  });

  it('takes linear time over patterns that could backtrack', async () => {
    const work = (size: number) => () => owners(`${'*a'.repeat(size)}b @a`, `.github/${'a'.repeat(40)}`);
    await expectLinear({ from: 4, work });
  });

  it.each([
    [{}, 'there is no such file'],
    [{ CODEOWNERS: 'docs/ @a\n' }, 'names no owner'],
  ])('nobody could approve anything: %j', async (files, message) => {
    const dir = project({
      '.github/sealgate.yml': 'warn-only: true\nexception-approvers: codeowners\n',
      ...files,
    });
    const loading = loadPolicy({ dir, overrides: await readOverrides({}) });
    await expect(loading).rejects.toThrow(SealgateError);
    await expect(loading).rejects.toMatchObject({
      message: expect.stringContaining(message),
      location: { file: '.github/sealgate.yml', line: 2 },
    });
  });
});
