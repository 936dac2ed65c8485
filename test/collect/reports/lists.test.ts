import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { longLists, parseDocument } from '../../../src/collect/reports/parse-report.js';
import { reportParsers } from '../../../src/collect/reports/registry.js';
import { addRow, noRows, rowsText } from '../../../src/commands/findings-text.js';
import { SealgateError } from '../../../src/errors.js';
import { LongList, parseJsonLists } from '../../../src/io/json/lists.js';
import { scoreOf } from '../../../src/model/findings/cvss.js';
import type { Finding } from '../../../src/model/findings/finding.js';
import type { Report } from '../../../src/model/findings/report.js';
import { corpus } from '../../support/corpora.js';
import { ROOT } from '../../support/root.js';

function jsonBelow(dir: string | undefined): string[] {
  if (dir === undefined || !existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|sarif)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const files = [
  ...jsonBelow(path.join(ROOT, 'test/fixtures/reports')),
  ...jsonBelow(path.join(ROOT, 'examples')),
  ...['trivy-json', 'scanners', 'defectdojo', 'heimdall2', 'analysis-model'].flatMap((name) =>
    jsonBelow(corpus(name)),
  ),
];

/** What a reader makes of a document, or its complaint. */
function outcome(document: () => unknown, each?: (finding: Finding) => void): unknown {
  try {
    const file = { path: 'x.json', size: 1, sha256: '00', scoreOf, ...(each === undefined ? {} : { each }) };
    return parseDocument(document(), 'x.json', { forced: undefined, file: () => file });
  } catch (error) {
    if (error instanceof SealgateError) return error.message;
    throw error;
  }
}

describe('lists that are read item by item', () => {
  it(`gives for ${files.length} reports what the whole document gives`, () => {
    let lists = 0;
    for (const file of files) {
      const bytes = readFileSync(file);
      const parsed = tryParse(bytes);
      if (parsed === undefined) continue;
      const parts = parseJsonLists(bytes, 'x.json', { shape: longLists(), shortList: 0 });
      lists +=
        JSON.stringify(parts, (_, value) => (value instanceof LongList ? 'LongList' : value)).split(
          '"LongList"',
        ).length - 1;
      expect(
        outcome(() => parts),
        file,
      ).toEqual(outcome(() => parsed));
    }
    expect(lists).toBeGreaterThan(3);
  });

  it('shows the same table where findings are only looked at', () => {
    let all = 0;
    for (const file of files) {
      const bytes = readFileSync(file);
      if (tryParse(bytes) === undefined) continue;
      const tables = [false, true].map((look) => {
        const rows = noRows();
        const each = (finding: Finding): void => addRow(rows, finding);
        const shape = longLists(look);
        const answer = outcome(
          () => parseJsonLists(bytes, 'x.json', { shape, shortList: 0 }),
          look ? each : undefined,
        );
        const { report } = answer as { report?: Report };
        if (!look) for (const finding of report?.findings ?? []) each(finding);
        all += rows.all;
        return [...rowsText([rows], [], { color: false, links: false, width: 100 })].join('');
      });
      expect(tables[1], file).toBe(tables[0]);
    }
    expect(all).toBeGreaterThan(300);
  });

  it('keeps every member of an item that its parser looks at', () => {
    const missed = new Set<string>();
    for (const file of files) {
      const parsed = tryParse(readFileSync(file));
      const parser = reportParsers.find((candidate) => candidate.detects(parsed));
      for (const list of parser?.lists ?? []) {
        if (typeof list === 'string' || list.keep === undefined) continue;
        const { keep } = list;
        watch(parsed, list.path.split('/'), (name) => {
          if (!keep.has(name)) missed.add(`${list.path}/*/${name}`);
        });
      }
      outcome(() => parsed);
    }
    expect([...missed]).toEqual([]);
  });
});

function tryParse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // Broken on purpose, or a format of lines: no document with lists.
    return undefined;
  }
}

/** Replaces the items of the lists at a path by objects that tell which members are looked at. */
function watch(value: unknown, [step, ...rest]: readonly string[], tell: (name: string) => void): void {
  if (typeof value !== 'object' || value === null || step === undefined) return;
  if (step === '*') {
    for (const item of Object.values(value)) watch(item, rest, tell);
    return;
  }
  const holder = value as Record<string, unknown>;
  const member = holder[step];
  if (rest.length > 0) watch(member, rest, tell);
  else if (Array.isArray(member)) holder[step] = member.map((item) => watched(item, tell));
}

function watched(item: unknown, tell: (name: string) => void): unknown {
  if (typeof item !== 'object' || item === null) return item;
  return new Proxy(item, {
    get(target, name) {
      if (typeof name === 'string') tell(name);
      return Reflect.get(target, name);
    },
    has(target, name) {
      if (typeof name === 'string') tell(name);
      return Reflect.has(target, name);
    },
    ownKeys() {
      throw new Error('a parser walks over all members of an item');
    },
  });
}
