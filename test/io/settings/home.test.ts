import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { homeFolder } from '../../../src/io/settings/home.js';

afterEach(() => vi.restoreAllMocks());
const fail = (): never => {
  throw new Error('uv_os_homedir returned ENOENT');
};

it('is what the environment says, where that is a folder’s whole path', () => {
  const home = path.resolve('/home/octo');
  expect(homeFolder({ HOME: home })).toBe(home);
  expect(homeFolder({ HOME: '', USERPROFILE: home })).toBe(home);
});

it.each(['', '.', 'repository'])('is never the folder we stand in: HOME=%j', (HOME) => {
  vi.spyOn(os, 'homedir').mockReturnValue(HOME);
  expect(homeFolder({ HOME })).toBe(os.userInfo().homedir);
});

it('is none for a user without an entry among the accounts, and no error', () => {
  vi.spyOn(os, 'homedir').mockImplementation(fail);
  vi.spyOn(os, 'userInfo').mockImplementation(fail);
  expect(homeFolder({})).toBeUndefined();
});
