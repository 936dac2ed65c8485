import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderReport as renderParts } from '../../src/render/html.js';
import { renderers } from '../../src/render/registry.js';
import { attribute, comments, elements, textOf } from '../support/gfm.js';
import { NAUGHTY } from '../support/naughty.js';
import {
  blockedRecord,
  crashedRecord,
  hostileRecord,
  hugeRecord,
  incompleteRecord,
  resolvedRecord,
} from '../support/records.js';

const ALLOWED = new Set(
  'html head meta title style body main header nav h1 h2 h3 p b a div span ul li dl dt dd br code pre table thead tbody tr th td'.split(
    ' ',
  ),
);

function check(page: string): DefaultTreeAdapterTypes.Document {
  const tree = parse(page);
  const all = elements(tree as unknown as DefaultTreeAdapterTypes.DocumentFragment);
  expect(all.filter((one) => !ALLOWED.has(one.tagName)).map((one) => one.tagName)).toEqual([]);
  for (const one of all) {
    for (const { name, value } of one.attrs) {
      expect(['lang', 'charset', 'http-equiv', 'content', 'name', 'class', 'id', 'href', 'rel']).toContain(
        name,
      );
      if (name === 'href')
        expect(value).toMatch(
          /^(?:#[a-z]+|https:\/\/(?:github\.com\/(?:advisories\/GHSA-|acme\/|axios\/|colinhacks\/)|www\.cve\.org\/CVERecord\?id=CVE-))/,
        );
    }
  }
  expect(comments(tree as unknown as DefaultTreeAdapterTypes.DocumentFragment)).toEqual([]);
  return tree;
}

const asFragment = (tree: DefaultTreeAdapterTypes.Document): DefaultTreeAdapterTypes.DocumentFragment =>
  tree as unknown as DefaultTreeAdapterTypes.DocumentFragment;

const renderReport = (...of: Parameters<typeof renderParts>): string => [...renderParts(...of)].join('');

describe('renderReport', () => {
  it.each([
    ['blocked', blockedRecord()],
    ['incomplete', incompleteRecord()],
    ['resolved', resolvedRecord()],
    ['crashed', crashedRecord()],
  ])('is a whole page of plain elements: %s', (_, record) => {
    check(renderReport(record));
  });

  it('allows its own style and nothing else', () => {
    const tree = asFragment(parse(renderReport(blockedRecord())));
    const policy = elements(tree, 'meta').find(
      (one) => attribute(one, 'http-equiv') === 'Content-Security-Policy',
    );
    const style = textOf(elements(tree, 'style')[0] ?? tree);
    const hash = createHash('sha256').update(style).digest('base64');
    expect(attribute(policy ?? (elements(tree, 'meta')[0] as never), 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('holds every finding, changed package, check, file and gap', () => {
    const record = blockedRecord();
    const text = textOf(asFragment(parse(renderReport(record))));
    for (const decision of record.decisions) {
      expect(text).toContain(decision.finding.subject.name);
      expect(text).toContain(decision.reason.text);
      for (const id of decision.finding.aliases) expect(text).toContain(id);
    }
    for (const name of ['chalk-kit', 'tiny-merge', 'kleur-lite', 'zod']) expect(text).toContain(name);
    for (const file of record.files) expect(text).toContain(file.sha256);
    expect(text).toContain(record.policy.digest);
    expect(textOf(asFragment(parse(renderReport(incompleteRecord()))))).toContain(
      'Let the scan step run before this one',
    );
  });

  it.each(NAUGHTY)('T49 T51 shows %j as text', (text) => {
    const tree = check(renderReport(hostileRecord(text)));
    const shown = textOf(asFragment(tree));
    expect(shown).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/,
    );
    if (/^[\x21-\x7e]+$/.test(text)) expect(shown).toContain(text);
  });

  it('stays small for 5,000 packages and 2,000 findings', () => {
    const page = renderReport(hugeRecord(5_000, 2_000));
    expect(Buffer.byteLength(page)).toBeLessThan(4_000_000);
    expect(textOf(asFragment(parse(page)))).toContain('package-number-004999');
  });

  it('T53 names what it leaves out of a run of 100,000 findings', () => {
    const page = renderReport(hugeRecord(10, 100_000));
    expect(page).toContain('75,000 more rows are left out here');
    expect(page).toContain('All findings and decisions: 100,000');
  });
});

describe('renderers', () => {
  it('have ids and extensions of their own, and give text for any record', () => {
    expect(new Set(renderers.map((one) => one.id)).size).toBe(renderers.length);
    for (const renderer of renderers) {
      for (const record of [blockedRecord(), crashedRecord(), resolvedRecord()]) {
        const text = [...renderer.render(record, { rules: [] })].join('');
        expect([...renderer.render(record, { rules: [] })].join('')).toBe(text);
        expect(text.length).toBeGreaterThan(500);
      }
    }
  });
});
