import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { FLAG, type ReportData } from '../../../src/model/findings/report-data.js';
import { renderers } from '../../../src/render/registry.js';
import { SCRIPT } from '../../../src/render/report/generated.js';
import { renderReport as renderParts } from '../../../src/render/report/page.js';
import { attribute, comments, elements, textOf } from '../../support/gfm.js';
import { edge, graph, importer, pkg } from '../../support/graph.js';
import { NAUGHTY } from '../../support/naughty.js';
import {
  blockedRecord,
  buildDecision,
  buildFinding,
  buildRecord,
  crashedRecord,
  hostileRecord,
  hugeRecord,
  incompleteRecord,
  movedDecisions,
  resolvedRecord,
} from '../../support/records.js';

const ALLOWED = new Set(
  'html head meta title style body main header h1 h2 h3 p b div span ul li dl dt dd code details summary script'.split(
    ' ',
  ),
);

function check(page: string): DefaultTreeAdapterTypes.Document {
  const tree = parse(page);
  const all = elements(tree as unknown as DefaultTreeAdapterTypes.DocumentFragment);
  expect(all.filter((one) => !ALLOWED.has(one.tagName)).map((one) => one.tagName)).toEqual([]);
  for (const one of all) {
    for (const { name } of one.attrs)
      expect(['lang', 'charset', 'http-equiv', 'content', 'name', 'class', 'id', 'type']).toContain(name);
  }
  const scripts = elements(tree as unknown as DefaultTreeAdapterTypes.DocumentFragment, 'script');
  expect(scripts.map((one) => attribute(one, 'type'))).toEqual(['application/json', undefined]);
  expect(scripts[1]?.childNodes).toMatchObject([{ value: SCRIPT }]);
  expect(comments(tree as unknown as DefaultTreeAdapterTypes.DocumentFragment)).toEqual([]);
  return tree;
}

/** What the page's script reads. */
function dataOf(page: string): ReportData {
  const [data] = elements(asFragment(parse(page)), 'script');
  return JSON.parse(textOf(data ?? asFragment(parse('')))) as ReportData;
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

  it('allows its own style and script and nothing else', () => {
    const tree = asFragment(parse(renderReport(blockedRecord())));
    const policy = elements(tree, 'meta').find(
      (one) => attribute(one, 'http-equiv') === 'Content-Security-Policy',
    );
    const digest = (text: string): string => createHash('sha256').update(text).digest('base64');
    const style = textOf(elements(tree, 'style')[0] ?? tree);
    const script = textOf(elements(tree, 'script')[1] ?? tree);
    expect(attribute(policy ?? (elements(tree, 'meta')[0] as never), 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(script)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import/);
    expect(script).not.toMatch(
      /\b(?:fetch|XMLHttpRequest|WebSocket|eval|importScripts)\b|innerHTML\s*=[^=]*data/,
    );
  });

  it('holds every finding, changed package, check, file and gap', () => {
    const record = blockedRecord();
    const data = JSON.stringify(dataOf(renderReport(record)));
    for (const decision of record.decisions) {
      expect(data).toContain(decision.finding.subject.name);
      expect(data).toContain(decision.reason.text);
      for (const id of decision.finding.aliases) expect(data).toContain(id);
    }
    for (const name of ['chalk-kit', 'tiny-merge', 'kleur-lite', 'zod']) expect(data).toContain(name);
    for (const file of record.files) expect(data).toContain(file.sha256);
    expect(data).toContain(record.policy.digest);
    expect(dataOf(renderReport(incompleteRecord())).gaps[0]?.hint).toContain(
      'Let the scan step run before this one',
    );
  });

  it('names the image that something is in, and keeps the command of a gap apart to be copied', () => {
    const { location: _file, ...finding } = buildFinding({
      paths: [],
      detail: { image: 'ghcr.io/acme/shop:1' },
    });
    const record = buildRecord({ decisions: [buildDecision(finding)] });
    const command = 'git checkout 1 -- package-lock.json && npm install';
    const gap = { check: 'lockfiles', message: 'No lockfile.', hint: 'Restore it.', command };
    const page = renderReport({ ...record, verdict: { ...record.verdict, gaps: [gap] } });
    expect(textOf(asFragment(parse(page)))).toContain('Placeghcr.io/acme/shop:1');
    expect(dataOf(page).gaps[0]).toMatchObject({ hint: 'Restore it.', command });
  });

  it('tells verdict, what blocks and its fix to readers without scripts', () => {
    const shown = textOf(elements(asFragment(parse(renderReport(blockedRecord()))), 'main')[0] as never);
    for (const { outcome, finding } of blockedRecord().decisions) {
      if (outcome !== 'block') continue;
      expect(shown).toContain(finding.title);
      expect(shown).toContain(finding.fix?.command ?? finding.fix?.text);
    }
    expect(
      textOf(elements(asFragment(parse(renderReport(incompleteRecord()))), 'main')[0] as never),
    ).toContain('Let the scan step run before this one');
  });

  it('tells packages that block for one cause as one card, all of them a click away', () => {
    const page = renderReport(buildRecord({ decisions: movedDecisions(682) }));
    const main = elements(asFragment(check(page)), 'main')[0] as never;
    expect(elements(main, 'div').filter((one) => attribute(one, 'class') === 'card block')).toHaveLength(1);
    const shown = textOf(main);
    expect(shown).toContain('moved-0000@1.0.1 and 681 more packages');
    expect(shown).toContain('For example: moved-0000@1.0.1 comes from packages.example.test');
    const [list] = elements(main, 'details');
    expect(textOf(list as never)).toMatch(/^all 682moved-0000@1\.0\.1.*moved-0099@1\.0\.1.*and 582 more$/);
    expect(shown.split('Take the change of the registry back')).toHaveLength(2);
    const [problem, ...others] = dataOf(page).problems;
    expect(others).toEqual([]);
    expect(problem?.[1]).toHaveLength(682);
  });

  it('has what several subjects have by one cause as one problem, blocking or not, and rows of each once', () => {
    const advisories = ['GHSA-2222-2222-2222', 'GHSA-3333-3333-3333'].map((id) =>
      buildDecision(buildFinding({ aliases: [id], fingerprint: id })),
    );
    const decisions = [...movedDecisions(3, 'warn'), ...advisories];
    const data = dataOf(renderReport(buildRecord({ decisions })));
    // What blocks first, its advisories as one subject's.
    expect(data.problems.map(([, subjects]) => subjects)).toEqual([[[0, 1]], [[2], [3], [4]]]);
    expect(data.problems.map(([words]) => words.map((word) => data.texts[word]))).toEqual([
      ['', 'axios@1.7.2', ''],
      ['', 'moved-0000@1.0.1', ', ', 'moved-0001@1.0.1', ', ', 'moved-0002@1.0.1', ''],
    ]);
  });

  it.each(NAUGHTY)('T49 T51 shows %j as text', (text) => {
    const page = renderReport(hostileRecord(text), {
      graphs: [
        graph({
          path: text,
          packages: [pkg(text, text, { license: text })],
          importers: [importer(text, { name: text })],
        }),
      ],
      history: {
        runs: [{ time: text, outcome: text, message: text, commit: text, run: text }],
        earlier: false,
        unreadable: 0,
      },
    });
    const tree = check(page);
    const shown = textOf(elements(asFragment(tree), 'main')[0] as never);
    const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
    expect(shown).not.toMatch(hidden);
    for (const one of stringsOf(dataOf(page))) expect(one).not.toMatch(hidden);
    if (/^[\x21-\x7e]+$/.test(text)) expect(shown).toContain(text);
  });

  it('links only to advisories of well-formed ids and to the run', () => {
    for (const text of NAUGHTY) {
      const { links, run, history } = dataOf(renderReport(hostileRecord(text)));
      const urls = [
        ...links.map(([, url]) => url),
        ...run.map(([, , url]) => url),
        ...(history?.runs ?? []).map((one) => one.run),
      ];
      for (const url of urls.filter((one) => one !== undefined))
        expect(url).toMatch(
          /^https:\/\/(?:github\.com\/advisories\/GHSA-|github\.com\/acme\/|www\.cve\.org\/CVERecord\?id=CVE-)/,
        );
    }
  });

  it('lists packages with licences and who needs whom, and finds those of findings', () => {
    const b = pkg('b', '2.0.0', { scope: 'development' });
    const a = pkg('a', '1.0.0', {
      direct: true,
      license: 'MIT',
      hasInstallScript: true,
      dependencies: [edge(b)],
    });
    const finding = buildFinding({
      subject: { kind: 'package', name: 'b@2.0.0', purl: b.purl, nodes: [b.id] },
    });
    const data = dataOf(
      renderReport(buildRecord({ decisions: [buildDecision(finding)] }), {
        graphs: [
          graph({ packages: [a, b], importers: [importer('.', { name: 'app', dependencies: [edge(a)] })] }),
        ],
        licenses: { [b.id]: { license: 'ISC', from: 'installed' } },
      }),
    );
    const [inventory] = data.inventories;
    const texts = (all: readonly number[] | undefined) => all?.map((one) => data.texts[one]);
    expect(texts(inventory?.names)).toEqual(['a', 'b']);
    expect(texts(inventory?.licenses)).toEqual(['MIT', 'ISC']);
    expect(texts(inventory?.licenseFrom)).toEqual(['lockfile', 'installed']);
    expect(inventory?.needs).toEqual([[1], []]);
    expect(inventory?.importers).toEqual([{ name: 'app', needs: [0] }]);
    expect(inventory?.flags).toEqual([FLAG.direct | FLAG.installScript, 0]);
    expect(data.findings[0]?.[17]).toEqual([[0, 1]]);
  });

  it('stays within 3 MB for 5,000 packages and 2,000 findings', () => {
    const packages = Array.from({ length: 5_000 }, (_, index) =>
      pkg(`package-number-${String(index).padStart(6, '0')}`, `1.${index % 90}.0`, {
        license: index % 3 === 0 ? 'ISC' : 'MIT',
        dependencies: [1, 7, 49].map((step) =>
          edge(
            pkg(
              `package-number-${String((index + step) % 5_000).padStart(6, '0')}`,
              `1.${((index + step) % 5_000) % 90}.0`,
            ),
          ),
        ),
      }),
    );
    const page = renderReport(hugeRecord(5_000, 2_000), { graphs: [graph({ packages })] });
    expect(Buffer.byteLength(page)).toBeLessThan(3_000_000);
    expect(dataOf(page).inventories[0]?.needs[0]).toHaveLength(3);
  });

  it('T53 names what it leaves out of a run of 100,000 findings', () => {
    const data = dataOf(renderReport(hugeRecord(10, 100_000)));
    expect(data.findings).toHaveLength(25_000);
    expect(data.findingsCut).toBe(75_000);
  });
});

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

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
