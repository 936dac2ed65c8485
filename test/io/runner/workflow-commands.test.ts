import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRunner, outputEntry, SUMMARY_LIMIT } from '../../../src/io/runner/workflow-commands.js';
import { readCommands, readOutputs } from '../../support/runner-files.js';

function collect(): { lines: string[]; write: (line: string) => void } {
  const lines: string[] = [];
  return { lines, write: (line) => lines.push(line) };
}

/** Every command the runner knows, in each way it reads them. */
const COMMANDS = ['error', 'warning', 'notice', 'debug', 'set-output', 'set-env', 'add-path', 'save-state'];
const MORE = ['add-mask', 'stop-commands', 'echo', 'group', 'endgroup', 'add-matcher', 'remove-matcher'];
const HOSTILE = [...COMMANDS, ...MORE].flatMap((name) => [
  `::${name}::evil`,
  `  ::${name} file=a::evil`,
  `##[${name}]evil`,
  `text ##[${name} name=x;]evil`,
  `text\n::${name}::evil`,
  `text\r\n::${name}::evil`,
  `text\r::${name}::evil`,
  `text\u2028::${name}::evil`,
  `\u00a0::${name}::evil`,
  `\u0085::${name}::evil`,
  `%0A::${name}::evil`,
]);

describe('annotations', () => {
  it.each(HOSTILE)('T46 %j stays text in a message, a title and a file name', (text) => {
    const { lines, write } = collect();
    openRunner({}, write).annotate('error', text, { title: text, file: text, line: 3 });
    expect(lines).toHaveLength(1);
    const commands = readCommands(lines.join(''));
    expect(commands.map((command) => command.name)).toEqual(['error']);
    expect(lines[0]).not.toContain('##[');
    expect(commands[0]?.properties.line).toBe('3');
  });

  it('T46 says what it was given, and adds no line that was escaped in it', () => {
    const { lines, write } = collect();
    openRunner({}, write).annotate('warning', '100% sure%0A: a,b\nsecond', {
      title: 'a: b%3A, c',
      file: 'x,y:z',
      line: 2,
    });
    expect(readCommands(lines.join(''))).toEqual([
      {
        name: 'warning',
        properties: { title: 'a: b%3A, c', file: 'x,y:z', line: '2' },
        data: '100% sure%0A: a,b\nsecond',
      },
    ]);
  });

  it('masks each line of a secret, and no short one', () => {
    const { lines, write } = collect();
    openRunner({}, write).mask('first line\nsecond%line\n\nab');
    expect(lines).toEqual(['::add-mask::first line\n', '::add-mask::second%25line\n']);
  });
});

describe('outputs', () => {
  it('T48 a value cannot end its own block, whatever it holds', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'outputs-')), 'output');
    await writeFile(file, '');
    const runner = openRunner({ GITHUB_OUTPUT: file });
    const values = [
      'pass',
      '',
      'a\nverdict=pass\nEOF\nb',
      'ghadelimiter_x\nverdict<<EOF\npass\nEOF',
      ' x \r\n y ',
    ];
    for (const [index, value] of values.entries()) await runner.setOutput(`out-${index}`, value);
    const text = await readFile(file, 'utf8');
    expect([...readOutputs(text)]).toEqual(values.map((value, index) => [`out-${index}`, value]));
    // One that could be foretold would let a value refuse to be written.
    const delimiters = [...text.matchAll(/^out-\d+<<(\S+)$/gm)].map(([, delimiter]) => delimiter);
    expect(new Set(delimiters).size).toBe(values.length);
    for (const delimiter of delimiters) expect(delimiter).toMatch(/^sealgate_[0-9a-f]{32}$/);
  });

  it('T48 refuses a value with the delimiter in it, and names that are none', () => {
    expect(outputEntry('a', 'b', 'D')).toBe('a<<D\nb\nD\n');
    expect(() => outputEntry('a', 'x\nD\ny', 'D')).toThrow(/cannot be written safely/);
    for (const name of ['', 'a b', 'a=b', 'a<<b', 'A\nb', '__proto__'])
      expect(() => outputEntry(name, 'b', 'D')).toThrow(/cannot be written safely/);
  });

  it('fails where the runner gave no file, or took it away', async () => {
    await expect(openRunner({}).setOutput('a', 'b')).rejects.toThrow('GITHUB_OUTPUT is not set');
    const gone = path.join(tmpdir(), 'sealgate-no-such-folder', 'output');
    await expect(openRunner({ GITHUB_OUTPUT: gone }).setOutput('a', 'b')).rejects.toThrow(
      'cannot be written',
    );
  });
});

describe('job summary', () => {
  it('refuses what the runner would drop', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'summary-')), 'summary.md');
    await writeFile(file, 'x'.repeat(1000));
    const runner = openRunner({ GITHUB_STEP_SUMMARY: file });
    await expect(runner.appendSummary('é'.repeat(SUMMARY_LIMIT / 2 - 500))).rejects.toThrow('1048577 bytes');
    await runner.appendSummary('é'.repeat(SUMMARY_LIMIT / 2 - 501));
    expect((await readFile(file)).length).toBeLessThanOrEqual(SUMMARY_LIMIT);
  });
});
