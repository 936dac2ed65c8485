import { describe, expect, it } from 'vitest';
import { launchOf } from '../../../src/io/exec/launch.js';

const FILES = new Set([
  'C:\\Program Files\\nodejs\\node.exe',
  'C:\\Program Files\\nodejs\\npm.cmd',
  'D:\\repo\\evil.exe',
  'D:\\repo\\tools\\check.bat',
]);
const windows = (command: string, args: readonly string[], more: Record<string, string> = {}) =>
  launchOf(command, args, {
    cwd: 'D:\\repo',
    env: {
      PATH: '.;relative\\bin;C:\\Program Files\\nodejs',
      COMSPEC: 'C:\\Windows\\system32\\cmd.exe',
      ...more,
    },
    platform: 'win32',
    isFile: (file) => FILES.has(file),
  });

describe('launchOf', () => {
  it('leaves it to other systems to find a program', () => {
    const place = { cwd: '/repo', env: {}, platform: 'linux' } as const;
    expect(launchOf('npm', ['audit', '%PATH%'], place)).toEqual({ file: 'npm', args: ['audit', '%PATH%'] });
  });

  it('finds a program of Windows on PATH', () => {
    expect(windows('node', ['-e', '"%x%"'])).toEqual({
      file: 'C:\\Program Files\\nodejs\\node.exe',
      args: ['-e', '"%x%"'],
    });
    expect(windows('node.exe', [])).toMatchObject({ file: 'C:\\Program Files\\nodejs\\node.exe' });
  });

  it('has a batch file run by cmd.exe, each argument in quotes', () => {
    expect(windows('npm', ['audit', '--json', 'a b&c', 'C:\\dir\\'])).toEqual({
      file: 'C:\\Windows\\system32\\cmd.exe',
      args: [
        ...['/d', '/s', '/v:off', '/c'],
        '""C:\\Program Files\\nodejs\\npm.cmd" "audit" "--json" "a b&c" "C:\\dir\\\\""',
      ],
      verbatim: true,
    });
    expect(windows('tools\\check', [])).toMatchObject({
      args: expect.arrayContaining(['""D:\\repo\\tools\\check.bat""']),
    });
  });

  it.each(['a"b', '%PATH%', '!x!', 'a\nb', 'a\0b'])('gives no batch file %j', (word) => {
    expect(windows('npm', [word])).toEqual({ refused: expect.stringContaining('is a batch file') });
  });

  it('runs nothing of the current folder, nor of a relative one on PATH', () => {
    const refused = { refused: "there is no program 'evil' on PATH" };
    expect(windows('evil', [])).toEqual(refused);
    expect(windows('evil', [], { PATH: '' })).toEqual(refused);
  });
});
