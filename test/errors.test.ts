import { describe, expect, it } from 'vitest';
import { asKnownError, notRead, notWritten } from '../src/errors.js';

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

  it('leaves alone what is none of them', () => {
    const bug = new TypeError('x is not a function');
    expect(asKnownError(bug)).toBe(bug);
  });
});
