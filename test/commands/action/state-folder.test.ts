import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/cli.js';
import { failureOf, readFailure, writeFailure } from '../../../src/commands/action/failure.js';
import { inputValues } from '../../../src/commands/action/inputs.js';
import { findStateFolder } from '../../../src/commands/action/state-folder.js';
import { command as gate } from '../../../src/commands/gate.js';
import { withoutAliases } from '../../../src/commands/stages/options.js';
import { createStaging } from '../../../src/commands/stages/staging.js';
import { SealgateError } from '../../../src/errors.js';

const temp = mkdtempSync(path.join(tmpdir(), 'temp-'));
const find = (state: string, RUNNER_TEMP = temp) => findStateFolder({ RUNNER_TEMP, SEALGATE_STATE: state });
const posix = process.platform !== 'win32';

function folder(name: string, mode = 0o700): string {
  const made = path.join(temp, name);
  mkdirSync(made, { recursive: true });
  chmodSync(made, mode);
  return made;
}

describe('the folder between the steps', () => {
  it('is found where the check step made it', async () => {
    const made = await createStaging({ RUNNER_TEMP: temp });
    expect(await find(made)).toBe(made);
    expect(await findStateFolder({ RUNNER_TEMP: temp })).toBeUndefined();
    expect(await find('')).toBeUndefined();
  });

  it.each([
    ['of another name', () => folder('other')],
    ['outside of RUNNER_TEMP', () => mkdtempSync(path.join(tmpdir(), 'sealgate-'))],
    ['deeper in RUNNER_TEMP', () => folder('deep/sealgate-abcdef')],
    ['that is not there', () => path.join(temp, 'sealgate-nothin')],
    ['with a way out in its path', () => `${temp}/sealgate-abcdef/../../sealgate-abcdef`],
    [
      'that is a file',
      () => {
        writeFileSync(path.join(temp, 'sealgate-afile1'), '');
        return path.join(temp, 'sealgate-afile1');
      },
    ],
  ])('T44 refuses one %s', async (_name, make) => {
    await expect(find(make())).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it.runIf(posix)('T44 refuses a link, and one that others may read', async () => {
    const real = folder('sealgate-real01');
    symlinkSync(real, path.join(temp, 'sealgate-link01'));
    await expect(find(path.join(temp, 'sealgate-link01'))).rejects.toThrow('not a folder');
    await expect(find(folder('sealgate-open01', 0o755))).rejects.toThrow('others may read');
  });

  it('refuses all where RUNNER_TEMP is not set', async () => {
    await expect(find(folder('sealgate-real02'), '')).rejects.toThrow('RUNNER_TEMP');
  });
});

describe('what a step says that failed', () => {
  it('comes back as it was', async () => {
    const place = folder('sealgate-fail01');
    const error = new SealgateError('POLICY_INVALID', 'Unknown key', {
      hint: 'Remove it.',
      location: { file: 'a.yml', line: 3 },
    });
    await writeFailure(place, failureOf(error));
    expect(await readFailure(place)).toEqual({
      message: 'Unknown key (a.yml:3)',
      hint: 'Remove it.',
      exitCode: 2,
    });
    await writeFailure(place, failureOf(new TypeError('x is not a function')));
    expect(await readFailure(place)).toMatchObject({ exitCode: 70 });
  });

  it.each(['', '{', '[]', '{"message":"m","exitCode":0}', '{"message":"m","exitCode":5}', '{"exitCode":3}'])(
    'is nothing where the file holds %j',
    async (text) => {
      const place = folder('sealgate-fail02');
      writeFileSync(path.join(place, 'failure.json'), text);
      expect(await readFailure(place)).toBeUndefined();
    },
  );
});

describe('inputs', () => {
  const options = [
    { name: 'base', type: 'string', description: '' },
    { name: 'warn-only', type: 'boolean', description: '' },
    { name: 'report', type: 'list', description: '' },
  ] as const;

  it('are the flags of the same names; what is blank was not given', () => {
    const env = {
      INPUT_BASE: ' main ',
      INPUT_WARN_ONLY: 'False',
      INPUT_REPORT: 'a.json\nb.json',
      INPUT_OTHER: 'x',
    };
    expect(inputValues(options, env)).toEqual({
      base: 'main',
      'warn-only': false,
      report: ['a.json\nb.json'],
    });
    expect(inputValues(options, { INPUT_BASE: '', INPUT_WARN_ONLY: '  ' })).toEqual({});
  });

  it('know the names of other gates, and refuse two answers', () => {
    expect(inputValues(options, { INPUT_BASE_REF: 'main' })).toEqual({ base: 'main' });
    expect(inputValues(options, { INPUT_BASE_REF: 'main', INPUT_BASE: 'main' })).toEqual({ base: 'main' });
    expect(() => inputValues(options, { INPUT_BASE_REF: 'a', INPUT_BASE: 'b' })).toThrow(
      'mean the same and differ',
    );
  });

  it('are flags of gate as well', () => {
    const { values } = parse(gate, ['--base-ref', 'main', '--config-file', 'p.yml']);
    expect(withoutAliases(values)).toEqual({ base: 'main', policy: 'p.yml' });
    expect(() => withoutAliases({ base: 'a', 'base-ref': 'b' })).toThrow('mean the same and differ');
  });

  it.each(['yes', '1', 'on', 'truee'])('refuse %s for a switch', (text) => {
    expect(() => inputValues(options, { INPUT_WARN_ONLY: text })).toThrow('neither true nor false');
  });
});
