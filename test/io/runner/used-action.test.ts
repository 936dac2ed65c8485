import { describe, expect, it } from 'vitest';
import { usedAction } from '../../../src/io/runner/used-action.js';

const COMMIT = '0123456789'.repeat(4);

describe('usedAction', () => {
  it.each([
    [`octo/sealgate/${COMMIT}`, COMMIT],
    [`octo/sealgate/${COMMIT}/`, COMMIT],
    [`octo/sealgate/${COMMIT}/audit`, COMMIT],
    ['octo/sealgate/v1', 'v1'],
    ['octo/sealgate/v1/image', 'v1'],
    ['octo/sealgate/feature/audit/comment', 'feature/audit'],
  ])('reads where the runner has put it: %s', (folder, ref) => {
    const GITHUB_ACTION_PATH = `/home/runner/work/_actions/${folder}`;
    expect(usedAction({ GITHUB_ACTION_PATH })).toEqual({ repository: 'octo/sealgate', ref });
    const windows = `D:\\a\\_actions\\${folder.replaceAll('/', '\\')}`;
    expect(usedAction({ GITHUB_ACTION_PATH: windows })).toEqual({ repository: 'octo/sealgate', ref });
  });

  it('names itself, not the action that uses it, which the contexts name', () => {
    const GITHUB_ACTION_PATH = `/home/runner/work/_actions/octo/sealgate/${COMMIT}`;
    const used = usedAction({ GITHUB_ACTION_PATH, SEALGATE_ACTION: 'acme/wrapper@v3' });
    expect(used).toEqual({ repository: 'octo/sealgate', ref: COMMIT });
    const workspace = { GITHUB_WORKSPACE: '/w', GITHUB_ACTION_PATH: '/w/actions/sealgate' };
    expect(usedAction({ ...workspace, SEALGATE_ACTION: 'acme/wrapper@v3' })).toBeUndefined();
    expect(usedAction({ ...workspace, GITHUB_ACTION_PATH: '/w' })).toBeUndefined();
  });

  it('goes by the contexts where a runner has other folders; a ref may hold an @, too', () => {
    const GITHUB_ACTION_PATH = '/var/run/act/actions/octo-sealgate@v1';
    const used = usedAction({
      GITHUB_ACTION_PATH,
      GITHUB_WORKSPACE: '/w',
      SEALGATE_ACTION: 'octo/sealgate@v1',
    });
    expect(used).toEqual({ repository: 'octo/sealgate', ref: 'v1' });
    expect(usedAction({ SEALGATE_ACTION: 'octo/sealgate@release@2' })?.ref).toBe('release@2');
  });

  it.each([undefined, '', '@', '@v1', 'octo/sealgate@', 'octo/sealgate', 'octo/seal gate@v1'])(
    'is nothing where the runner says %j: a terminal, or an action of the repository itself',
    (SEALGATE_ACTION) => {
      expect(usedAction({ SEALGATE_ACTION })).toBeUndefined();
      expect(usedAction({ SEALGATE_ACTION, GITHUB_ACTION_PATH: '/srv/_actions/octo' })).toBeUndefined();
    },
  );
});
