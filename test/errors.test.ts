import { describe, expect, it } from 'vitest';
import {
  asKnownError,
  exitCodeOf,
  messageWithPlace,
  notRead,
  notWritten,
  SealgateError,
} from '../src/errors.js';

const fault = (code: string): Error => Object.assign(new Error(`${code}: the system says`), { code });

describe('faults of the machine', () => {
  it.each([
    ['EMFILE', 'ulimit -n'],
    ['ENOSPC', 'room on the disk'],
    ['EROFS', 'can be written to'],
  ])('%s has the same advice whoever meets it', (code, advice) => {
    for (const error of [
      notWritten('a.json', fault(code)),
      notRead('a.json', fault(code)),
      asKnownError(fault(code)),
    ])
      expect(error).toMatchObject({ code: 'IO_FAILED', hint: expect.stringContaining(advice) });
  });

  it('others name the file and what to look at', () => {
    expect(notWritten('a.json', fault('EACCES'))).toMatchObject({
      message: 'a.json cannot be written: EACCES: the system says',
      location: { file: 'a.json' },
      hint: 'Check that the folder is writable and the disk has room.',
    });
    expect(notRead('a.json', fault('EIO')).hint).toBe('Check that whoever runs this may read it.');
  });

  it.each(['EISDIR', 'ENOTEMPTY'])(
    '%s is no fault of the disk: a folder is named where a file is meant',
    (code) => {
      const error = notWritten('/srv/out', fault(code));
      expect(error).toMatchObject({
        code: 'USAGE',
        message: '/srv/out is a folder',
        hint: 'Name a file in it.',
      });
      expect(exitCodeOf(error)).toBe(2);
    },
  );

  it('names the file once, whatever call of the system failed', () => {
    const error = Object.assign(
      new Error("EACCES: permission denied, link '/tmp/x/a.json' -> '/srv/a.json'"),
      {
        code: 'EACCES',
        syscall: 'link',
      },
    );
    expect(notWritten('/srv/a.json', error).message).toBe(
      '/srv/a.json cannot be written: EACCES: permission denied',
    );
  });

  it.each(['EACCES', 'EPERM'])('%s is no bug of ours, wherever it was met', (code) => {
    expect(asKnownError(fault(code))).toMatchObject({
      code: 'IO_FAILED',
      message: `The system does not allow it: ${code}: the system says`,
      hint: expect.stringContaining('whoever runs this'),
    });
  });

  it('leaves alone what is none of them', () => {
    const bug = new TypeError('x is not a function');
    expect(asKnownError(bug)).toBe(bug);
  });
});

it('a message says its place once', () => {
  const say = (
    message: string,
    location: { file: string; line?: number; column?: number; pointer?: string },
  ): string => messageWithPlace(new SealgateError('INPUT_INVALID', message, { location }));
  expect(say('a.json is empty', { file: 'a.json' })).toBe('a.json is empty');
  expect(say('a.json is not JSON', { file: 'a.json', line: 3, column: 7 })).toBe(
    'a.json is not JSON (a.json:3:7)',
  );
  expect(say('a.json has a list', { file: 'a.json', pointer: '/x' })).toBe('a.json has a list (at /x)');
  expect(say('Unknown key', { file: 'p.yml', line: 3 })).toBe('Unknown key (p.yml:3)');
});
