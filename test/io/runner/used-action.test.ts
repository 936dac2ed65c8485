import { describe, expect, it } from 'vitest';
import { usedAction } from '../../../src/io/runner/used-action.js';

describe('usedAction', () => {
  it('tells what stands before and behind the @, which a ref may hold again', () => {
    expect(usedAction({ SEALGATE_ACTION: 'octo/sealgate@v1' })).toEqual({
      repository: 'octo/sealgate',
      ref: 'v1',
    });
    expect(usedAction({ SEALGATE_ACTION: 'octo/sealgate@release@2' })?.ref).toBe('release@2');
  });

  it.each([undefined, '', '@', '@v1', 'octo/sealgate@', 'octo/sealgate', 'octo/seal gate@v1'])(
    'is nothing where the runner says %j: a terminal, or an action of the repository itself',
    (SEALGATE_ACTION) => {
      expect(usedAction({ SEALGATE_ACTION })).toBeUndefined();
    },
  );
});
