import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/cli.js';
import { command as gate } from '../../../src/commands/gate.js';
import { SealgateError } from '../../../src/errors.js';
import { FOREIGN_NAMES, foreignAdvice } from '../../../src/model/policy/foreign-names.js';
import { KEY_ENTRIES } from '../../../src/policy/keys.js';
import { readPolicyFile } from '../../../src/policy/layer.js';
import { parsePolicyYaml } from '../../../src/policy/yaml.js';
import { ROOT } from '../../support/root.js';

const names = FOREIGN_NAMES.flatMap((row) => row.names);

async function said(text: string): Promise<string> {
  const read = async (): Promise<unknown> =>
    readPolicyFile(await parsePolicyYaml(Buffer.from(text), 'policy.yml'), 'policy.yml');
  return read().then(
    () => 'nothing',
    (error: unknown) =>
      error instanceof SealgateError ? `${error.message}. ${error.hint ?? ''}` : String(error),
  );
}

describe('names of other tools', () => {
  it('stand once each, and none is a key of the policy', () => {
    expect(new Set(names).size).toBe(names.length);
    const keys = KEY_ENTRIES.map(([, { name }]) => name);
    expect(names.filter((name) => keys.includes(name))).toEqual([]);
  });

  it.each(names)('%s: a policy and a command line say what it is here', async (name) => {
    const advice = foreignAdvice(name);
    expect(advice).toMatch(/^Here .+\.$/);
    expect(await said(`${name}: x\n`)).toBe(`Unknown key '${name}'. ${advice}`);
    if (gate.options.some((option) => option.name === name)) return;
    expect(() => parse(gate, [`--${name}`, 'x'])).toThrow(
      expect.objectContaining({ code: 'USAGE', hint: advice }),
    );
  });

  it('are known in other spellings, and nothing else is', () => {
    expect(foreignAdvice('npmMinimalAgeGate')).toContain('minimum-release-age');
    expect(foreignAdvice('only_fixed')).toContain('ignore-unfixed');
    expect(foreignAdvice('--head-ref')).toContain('checked out');
    for (const name of ['', '--', 'fail-on', 'constructor', '__proto__', 'x'.repeat(100_000)])
      expect(foreignAdvice(name)).toBeUndefined();
  });

  it('docs/names.md has them', () => {
    const page = readFileSync(path.join(ROOT, 'docs/names.md'), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toEqual(
      FOREIGN_NAMES.map(
        (row) => `| ${row.names.map((name) => `\`${name}\``).join(', ')} | ${row.of} | ${row.here} |`,
      ),
    );
  });
});
