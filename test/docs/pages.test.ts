import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportParsers } from '../../src/collect/reports/registry.js';
import { commands } from '../../src/commands/registry.js';
import { exceptionFault } from '../../src/model/policy/exception-rules.js';
import { sinks } from '../../src/publish/sinks/registry.js';
import { policyOf } from '../support/facts.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

function filesBelow(folder: string, extension: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')));
}

const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'examples/README.md',
  ...filesBelow('docs', '.md').filter((file) => !file.startsWith('docs/security/')),
];

describe('documentation', () => {
  it.each(pages)('%s links to nothing that is not there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const gone = links
      .filter((link) => !/^[a-z]+:|^#/.test(link))
      .filter((link) => !existsSync(path.join(ROOT, path.dirname(page), link.replace(/#.*$/, ''))));
    expect(gone).toEqual([]);
  });

  it.each(['README.md', 'docs/policy.md'])('%s shows policies whose exceptions hold', async (page) => {
    const examples = [...read(page).matchAll(/```yaml\n(extends:[\s\S]*?)```/g)].map(
      ([, text]) => text ?? '',
    );
    const policies = await Promise.all(examples.map((text) => policyOf(text)));
    const exceptions = policies.flatMap((policy) =>
      policy.exceptions.map((one) => exceptionFault(one, policy, dayBefore(one.expires, 30))),
    );
    expect(exceptions).not.toEqual([]);
    expect(exceptions.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('has a page for every command, and the README names each', () => {
    const readme = read('README.md');
    for (const { name } of commands) {
      expect(existsSync(path.join(ROOT, `docs/${name}.md`)), name).toBe(true);
      expect(readme).toContain(`docs/${name}.md`);
    }
  });

  it('names every format of reports and every kind of place for evidence', () => {
    const formats = read('docs/findings.md');
    for (const { id } of reportParsers) expect(formats).toMatch(new RegExp(`^\\| .*\`${id}\`.* \\|`, 'm'));
    const places = read('docs/sinks.md');
    for (const kind of Object.keys(sinks)) expect(places).toMatch(new RegExp(`^\\| \`${kind}\\b`, 'm'));
  });

  it('names the commands in the order of the help', () => {
    const names = commands.map(({ name }) => name);
    const table = [...read('README.md').matchAll(/^\| \[`(\w+)`\]\(docs\//gm)].map(([, name]) => name);
    expect(table).toEqual(names);
    const line =
      read('docs/README.md')
        .split('\n')
        .find((one) => one.startsWith('- [gate]')) ?? '';
    const listed = [...line.matchAll(/\[(\w+)\]\([\w-]+\.md\)/g)].map(([, name]) => name);
    expect(listed).toEqual(names);
  });
});
