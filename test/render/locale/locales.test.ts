import { describe, expect, it } from 'vitest';
import { checks } from '../../../src/check/registry.js';
import { LOCALES } from '../../../src/model/policy/words.js';
import { renderComment } from '../../../src/render/comment.js';
import { LANGUAGES, textsOf } from '../../../src/render/locale/locales.js';
import { renderSummary } from '../../../src/render/summary.js';
import { formatTime } from '../../../src/render/words.js';
import { activeNodes, parseMarkdown, textOf } from '../../support/gfm.js';
import { NAUGHTY } from '../../support/naughty.js';
import {
  blockedRecord,
  buildDecision,
  buildFinding,
  buildRecord,
  crashedRecord,
  hostileRecord,
  incompleteRecord,
  resolvedRecord,
} from '../../support/records.js';
import { shapeOf } from '../../support/shape.js';

const LINKS = { run: 'https://github.com/acme/shop/actions/runs/1', evidenceDir: 'docs/security/evidence' };

/** Catalogues of what checks write themselves, in English: a language fills them or leaves them empty. */
const OPTIONAL = /^\.(rules|reasons|outcomes)(\.|$)/;

describe('the catalogues', () => {
  it('are one for each language of the policy', () => {
    expect(Object.keys(LANGUAGES).sort()).toEqual([...LOCALES].sort());
    for (const locale of LOCALES) expect(textsOf(locale).locale).toBe(locale);
  });

  it.each(LOCALES.filter((locale) => locale !== 'en'))('%s has every text that English has', (locale) => {
    const keys = (of: (typeof LOCALES)[number]): string[] =>
      shapeOf(LANGUAGES[of]).filter((key) => !OPTIONAL.test(key));
    expect(keys(locale)).toEqual(keys('en'));
  });

  it('ja names the one package whose licence could not be read, as text', () => {
    const title = textsOf('ja').rules['licenses/unread']?.titleOf;
    expect(title?.({ count: 1, packages: ['@acme/a@1.0.0'] })).toBe(
      '`@acme/a@1.0.0` のライセンスを読み取れませんでした',
    );
    expect(title?.({ count: 2, packages: ['a@1.0.0', 'b@1.0.0'] })).toContain('2 件');
  });

  it('ja has title, reason and fix of every rule, and of no rule that is none', () => {
    const rules = checks.flatMap((check) => check.meta.rules.map((rule) => rule.id)).sort();
    expect(Object.keys(LANGUAGES.ja.rules).sort()).toEqual(rules);
    for (const texts of Object.values(LANGUAGES.ja.rules)) {
      for (const text of [texts.title, texts.why, texts.fix])
        expect(text).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
  });

  it.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])('%s names every check', (language) => {
    for (const { meta } of checks) expect(Object.keys(LANGUAGES[language].checks)).toContain(meta.id);
  });
});

/** What stays in Latin letters: names, units of the field, and what tools and advisories wrote. */
const ALLOWED =
  /\b(?:sealgate|sha256|package(?:\.json)?|warn-only|SBOM|UTC|Asia\/Tokyo|provenance|tarball|GHSA|CVE|Trivy|pnpm|npm|KEV)\b/gi;

describe('a comment in Japanese', () => {
  const records = {
    blocked: blockedRecord(),
    incomplete: incompleteRecord(),
    crashed: crashedRecord(),
    resolved: resolvedRecord(),
    plain: buildRecord(),
  };

  it.each(Object.entries(records))('%s: headings, tables and summaries hold no English', (_name, record) => {
    const comment = renderComment(record, {
      links: LINKS,
      locale: 'ja',
      timeZone: 'Asia/Tokyo',
      timings: { total: 2100, checks: { signatures: 900, collect: 400, sbom: 20 } },
    });
    for (const line of comment.split('\n').filter((one) => /^(?:<details>|#|\*\*)/.test(one))) {
      const words = line
        .replace(/<[^>]+>/g, '')
        .replace(/`[^`]*`/g, '')
        .replace(/\(.*\)/g, '')
        .replace(ALLOWED, '');
      expect(words, line).not.toMatch(/[A-Za-z]{4,} [A-Za-z]{3,}/);
    }
    expect(comment).toMatch(/^### \S+ (?:ブロック|判定できません|合格)/);
  });

  it('says why and what to do in Japanese, with the original beside it', () => {
    const text = textOf(parseMarkdown(renderComment(blockedRecord(), { links: LINKS, locale: 'ja' })));
    expect(text).toContain('レジストリの署名と一致しない');
    expect(text).toContain('原文: ');
    expect(text).toContain('1.7.4 に更新してください。');
    expect(text).toContain('署名とダイジェスト');
  });

  it('says in Japanese why a check did not run', () => {
    const record = buildRecord();
    const reason = 'No report shows that misconfigurations, secrets, licences or weak code were looked for';
    const checks = record.checks.map((check) =>
      check.check === 'scanners' ? { ...check, state: 'not-checked' as const, reason } : check,
    );
    const comment = renderComment({ ...record, checks }, { links: LINKS, locale: 'ja' });
    expect(comment).not.toContain('No report shows');
    expect(comment.match(/脆弱なコードを調べたレポートがない/g)).toHaveLength(2);
  });

  it('shows UTC and the configured zone', () => {
    const comment = renderComment(blockedRecord(), { links: LINKS, locale: 'ja', timeZone: 'Asia/Tokyo' });
    expect(comment).toContain('2026-11-21 06:42 UTC (2026-11-21 15:42 Asia/Tokyo)');
    expect(formatTime('2026-11-21T23:30:00Z', 'Asia/Tokyo')).toBe(
      '2026-11-21 23:30 UTC (2026-11-22 08:30 Asia/Tokyo)',
    );
    expect(formatTime('2026-11-21T23:30:00Z')).toBe('2026-11-21 23:30 UTC');
  });

  it.each(NAUGHTY.slice(0, 60))('T49 T51 %j is text in it', (text) => {
    const record = hostileRecord(text);
    for (const document of [
      renderComment(record, { links: LINKS, locale: 'ja' }),
      renderSummary(record, { links: LINKS, locale: 'ja' }),
    ]) {
      expect(activeNodes(document, [/^https:\/\/github\.com\//, /^https:\/\/www\.cve\.org\//])).toEqual([]);
    }
  });
});

describe('what a warning says in particular', () => {
  const expiring = (daysLeft: number) =>
    buildDecision(
      buildFinding({
        check: 'exceptions',
        rule: 'exceptions/expiring',
        subject: { kind: 'policy', name: 'EX-14' },
        title: 'Exception ends soon',
        aliases: [],
        detail: { daysLeft },
      }),
      { outcome: 'warn', reason: { kind: 'rule', text: 'exceptions/expiring warns' } },
    );
  const later = buildDecision(buildFinding({ check: 'licenses', rule: 'licenses/denied', aliases: [] }), {
    outcome: 'warn',
    reason: { kind: 'since', text: 'rules: licenses/denied warns until 2027-01-15', since: '2027-01-15' },
  });
  const comment = (locale: 'en' | 'ja', ...decisions: ReturnType<typeof buildDecision>[]): string =>
    renderComment(buildRecord({ decisions }), { links: LINKS, locale });

  it('ja says in how many days an exception ends', () => {
    expect(comment('ja', expiring(9))).toContain('あと 9 日で期限を迎える例外');
    expect(comment('ja', expiring(0))).toContain('本日で期限を迎える例外');
  });

  it.each([
    ['en', '**blocks from 2027-01-15**'],
    ['ja', '**2027-01-15 からブロック**'],
  ] as const)('%s says from when a rule blocks that only warns until then', (locale, words) => {
    expect(comment(locale, later)).toContain(words);
  });
});
