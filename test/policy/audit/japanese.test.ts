import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PERIODS } from '../../../src/model/audit/assessment.js';
import type { ItemWords, Translations } from '../../../src/model/audit/words.js';
import { CATALOGUE_IDS } from '../../../src/policy/audit/catalogue-ids.js';
import { readChecklist } from '../../../src/policy/audit/checklist.js';
import { loadCatalogues } from '../../../src/policy/audit/load-catalogues.js';
import { readAuditTrail } from '../../../src/policy/audit/trail.js';
import { auditTextsOf } from '../../../src/render/locale/audit.js';
import { ROOT } from '../../support/root.js';

const policies = (file: string): Buffer => readFileSync(path.join(ROOT, 'policies', file));
const ja = auditTextsOf('ja');

/** Japanese has kana, or is a name or number that reads the same in every language. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

type Worded = ItemWords & { readonly id: string; readonly words?: Translations };

/** What of a control or an item a Japanese reader would get in English. */
function english({ words, action, effort, sideEffects, ...said }: Worded): string[] {
  const own = words?.ja ?? {};
  return [
    ...(JAPANESE.test(own.title ?? '') ? [] : [`${said.id}: title`]),
    ...(JAPANESE.test(own.question ?? '') ? [] : [`${said.id}: question`]),
    ...(action === undefined || JAPANESE.test(own.action ?? '') ? [] : [`${said.id}: action`]),
    ...(sideEffects === undefined || JAPANESE.test(own.sideEffects ?? '')
      ? []
      : [`${said.id}: side effects`]),
    ...(effort === undefined || JAPANESE.test(ja.effort(own.effort ?? effort)) ? [] : [`${said.id}: effort`]),
  ];
}

describe.each(CATALOGUE_IDS)('%s', (id) => {
  it('has every word in Japanese, and says what to do, how hard that is and how long it takes', async () => {
    const [loaded] = await loadCatalogues([id], async () => undefined);
    const controls = loaded?.catalogue.controls ?? [];
    expect(controls.length).toBeGreaterThan(5);
    expect(controls.flatMap(english)).toEqual([]);
    expect(
      controls.filter(
        ({ action, difficulty, effort }) =>
          action === undefined || difficulty === undefined || effort === undefined,
      ),
    ).toEqual([]);
    expect(loaded?.catalogue.words?.ja?.covers).toMatch(JAPANESE);
    expect(loaded?.catalogue.words?.ja?.title).toBeDefined();
  });

  it('asks no two questions in the same Japanese words, unless the English ones are the same', async () => {
    const [loaded] = await loadCatalogues([id], async () => undefined);
    const seen = new Map<string, string>();
    for (const { question, words } of loaded?.catalogue.controls ?? []) {
      const asked = words?.ja?.question ?? '';
      expect(seen.get(asked) ?? question, asked).toBe(question);
      seen.set(asked, question);
    }
  });
});

it.each(PERIODS)('the %s checklist has every word in Japanese', async (period) => {
  const { items } = await readChecklist(policies(`audits/${period}.yml`), `${period}.yml`);
  expect(items.length).toBeGreaterThan(5);
  expect(items.flatMap(english)).toEqual([]);
});

it('the audit trail table has every word in Japanese', async () => {
  const { entries } = await readAuditTrail(policies('audit-trail.yml'), 'audit-trail.yml');
  const missing = entries.flatMap(({ id, words }) =>
    (['component', 'accessPath', 'log', 'why', 'means'] as const).flatMap((key) =>
      JAPANESE.test(words?.ja?.[key] ?? '') ? [] : [`${id}: ${key}`],
    ),
  );
  expect(entries.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});

it.each([
  ['2 h', '2 時間'],
  ['1 day', '1 日'],
  ['10 days', '10 日'],
  ['half a day', '半日'],
  ['1–3 days', '1〜3 日'],
  ['30 min', '30 分'],
  ['as long as it takes', 'as long as it takes'],
])('an effort of %s is %s in Japanese', (written, said) => {
  expect(ja.effort(written)).toBe(said);
});
