import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli.js';
import { helpText } from '../src/commands/help.js';
import { commands } from '../src/commands/registry.js';

async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const stream = (key: 'out' | 'err'): object => ({
    write: (text: string) => {
      written[key] += text;
      return true;
    },
    listenerCount: () => 1,
  });
  const process_ = {
    ...process,
    cwd: () => '/',
    env: {},
    stdout: stream('out'),
    stderr: stream('err'),
  } as unknown as NodeJS.Process;
  return { code: await main(args, process_), ...written };
}

describe('errors', () => {
  it('name a missing file once, as it was named, and what to do', async () => {
    const file = path.join(process.cwd(), 'nothere', 'trivy.json');
    const { code, err } = await run('findings', '--report', file);
    expect(code).toBe(2);
    expect(err.split('\n').slice(0, 2)).toEqual([
      'error: nothere/trivy.json does not exist',
      '  fix: Check the path. It is shown from where the command runs; lockfiles and reports are named from --dir.',
    ]);
  });

  it('give the same advice for several things that are wrong once, below the last of them', async () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const { code, err } = await run('policy', '--dir', root, '--policy', 'tsconfig.test.json');
    expect(code).toBe(2);
    expect(err.match(/^error: Unknown key/gm)?.length).toBeGreaterThan(1);
    expect(err.match(/^ {2}fix: The keys are /gm)).toHaveLength(1);
    expect(err.lastIndexOf('error: Unknown key')).toBeLessThan(err.indexOf('fix: The keys are'));
  });
});

describe('--dir', () => {
  it.each([
    'packages',
    'licenses',
    'signatures',
    'sbom',
    'gate',
    'init',
    'policy',
    'explain left',
    'evidence list',
  ])('that is a file, or nothing, is wrong usage of %s and no bug of ours', async (words) => {
    const file = fileURLToPath(import.meta.url);
    expect(await run(...words.split(' '), '--dir', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining(`${file} is not a folder`),
    });
    expect(await run(...words.split(' '), '--dir', `${file}-none`)).toMatchObject({ code: 2, out: '' });
  });
});

describe('subcommands', () => {
  it('each have a help of their own, and the command lists them', async () => {
    const { out } = await run('sbom', '--help');
    for (const { name, summary } of commands.find((entry) => entry.name === 'sbom')?.subcommands ?? []) {
      expect(out).toContain(`${name.padEnd(10)}  ${summary}`);
      const help = await run(...name.split(' '), '--help');
      expect(help.code).toBe(0);
      expect(help.out).toContain(`Usage: sealgate ${name} `);
      expect(help.out).toContain('Exit codes:');
      expect((await run('help', ...name.split(' '))).out).toBe(help.out);
    }
  });

  it('breaks the words of flags to the width of a screen, and leaves them whole elsewhere', () => {
    const options = [
      {
        name: 'run',
        type: 'list' as const,
        value: 'TOOL',
        description: 'one two three four five six seven eight',
      },
    ];
    const command = {
      name: 'x',
      summary: 's',
      usage: ['x'],
      positionals: 'none',
      options,
      run: async () => ({}),
    };
    const help = (width: number) => helpText(command as never, { options, subcommands: [], width });
    expect(help(48)).toContain(
      '      --run TOOL  one two three four five six\n                  seven eight May be repeated.\n',
    );
    expect(help(Number.POSITIVE_INFINITY)).toContain('six seven eight May be repeated.\n');
  });

  it('refuse what they do not know, with the nearest that they do', async () => {
    expect(await run('sbom', 'mrege')).toMatchObject({
      code: 2,
      err: expect.stringContaining("Unknown subcommand 'mrege': did you mean 'merge'?"),
    });
    expect(await run('sbom', 'diff', '--exit-cod', 'a', 'b')).toMatchObject({
      code: 2,
      err: expect.stringContaining("did you mean '--exit-code'?"),
    });
    // The last key would win in silence; a value may be a secret, so it is not shown.
    const twice = await run('verify', 'evidence', '--key', 'a.pub', '--key=b.pub');
    expect(twice).toMatchObject({ code: 2, err: expect.stringContaining('--key is given twice') });
    expect(twice.err).not.toContain('a.pub');
    expect((await run('verify', 'evidence', '--key', 'a.pub', '--key', 'a.pub')).err).not.toContain('twice');
    expect(await run('licenses', 'merge')).toMatchObject({
      code: 2,
      err: expect.stringContaining('takes no arguments'),
    });
  });
});
