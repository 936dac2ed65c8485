import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/cli.js';
import { commands } from '../../src/commands/registry.js';
import { messageOf } from '../../src/errors.js';
import { ROOT } from '../support/root.js';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
/** What people follow: decisions and the log of changes tell of their own day. */
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'examples/README.md'],
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('.md') && !file.startsWith('docs/security/')),
];

/** The calls of Sealgate in lines of shell, without what the shell does with them. */
const callsIn = (lines: readonly string[]): string[] =>
  lines.flatMap(
    (line) => /(?:^|[|;("]\s*)(?:sealgate|node \S*dist\/index\.js) ([^#|>;)]*)/.exec(line)?.[1] ?? [],
  );

/** A page's blocks of shell, and the code in its prose, where a flag may stand without its value. */
function callsOf(text: string): { readonly blocks: string[]; readonly prose: string[] } {
  const blocks = [...text.matchAll(/^```(?:sh|bash|console)\n([\s\S]*?)^```/gm)];
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g);
  return {
    blocks: callsIn(blocks.flatMap(([, block = '']) => block.replace(/\\\n\s*/g, ' ').split('\n'))),
    prose: callsIn([...prose].map(([, code = '']) => code)),
  };
}

/** Words as the shell cuts them, of a line without anything but quotes. */
const wordsOf = (call: string): string[] =>
  [...call.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) => word.replace(/['"]/g, ''));

/** What is wrong with a call, as the program would say it. */
async function faultOf(call: string): Promise<string | undefined> {
  const [name, ...rest] = wordsOf(call);
  const command = commands.find((one) => one.name === name);
  const inner = command?.subcommands?.find((one) => one.name === `${name} ${rest[0]}`);
  if (inner !== undefined) rest.shift();
  const entry = inner ?? command;
  if (entry === undefined)
    return /^(?:--version|--help)$/.test(name ?? '') ? undefined : `no command ${name}`;
  try {
    parse(await entry.load(), rest, entry.subcommands);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** A heading's anchor as GitHub makes it, with a number from its second time on. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  for (const [, heading = ''] of prose.matchAll(/^#{1,6} +(.+?) *$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    let free = anchor;
    for (let more = 1; anchors.has(free); more += 1) free = `${anchor}-${more}`;
    anchors.add(free);
  }
  for (const [, id = ''] of text.matchAll(/<a (?:id|name)="([^"]+)"/g)) anchors.add(id);
  return anchors;
}

describe('pages', () => {
  it('show commands and flags that there are', async () => {
    const wrong: string[] = [];
    let shown = 0;
    for (const page of pages.filter((one) => !one.startsWith('docs/decisions/'))) {
      const { blocks, prose } = callsOf(read(page));
      shown += blocks.length;
      for (const call of [...blocks, ...prose]) {
        const fault = await faultOf(call);
        if (fault === undefined || (prose.includes(call) && / needs a value /.test(fault))) continue;
        wrong.push(`${page}: ${call.trim()}: ${fault}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(shown).toBeGreaterThan(100);
  });

  it('link to headings that there are', () => {
    const wrong = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)].flatMap(([, file = '', anchor = '']) => {
        if (/^[a-z]+:/.test(file)) return [];
        const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
        if (!target.endsWith('.md') || !existsSync(path.join(ROOT, target))) return [];
        return anchorsOf(read(target)).has(anchor) ? [] : [`${page}: ${target}#${anchor}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
