import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reasonJa } from '../../../src/render/locale/audit-reasons-ja.js';
import { ROOT } from '../../support/root.js';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

const ANSWERING = [
  ...readdirSync(path.join(ROOT, 'src/check/audit/automatic')).map(
    (name) => `src/check/audit/automatic/${name}`,
  ),
  'src/check/audit/assertion.ts',
  'src/check/audit/attested.ts',
  'src/check/audit/conditions.ts',
  'src/decide/scorecard.ts',
  'src/commands/stages/audit-report.ts',
  'src/commands/stages/audit-fetch.ts',
];

/** Sentences that the sources of answers hold, every value in them a 1. */
function sentencesOf(file: string): string[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const given = [
    ...text.matchAll(
      /(?:reason|message)(?::|\s\?\?|\s=)\s*(?:[^'`\n]*\?\s*)?(`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*')/g,
    ),
    ...text.matchAll(/withoutEvidence\([^,]+, '[a-z-]+', (`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*')/g),
    ...text.matchAll(/return (`(?:Nobody|The) (?:[^`\\]|\\.)*`|'The (?:[^'\\]|\\.)*')/g),
  ];
  return given
    .map((match) => (match[1] ?? '').slice(1, -1).replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '1'))
    .filter((sentence) => / /.test(sentence) && !/^[1:;, ]*$/.test(sentence));
}

/** Checks of the gate whose reasons are those of automatic answers. */
const JUDGING = [
  'lockfiles',
  'package-findings',
  'signatures/registry-result',
  'scanners',
  'trust',
  'vulnerabilities',
].map((name) => `src/check/${name}.ts`);

/** Why a check did not run, as its source says it in one piece. */
function sentencesOfState(file: string): string[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const told = [
    ...text.matchAll(/(?:nothing:|const reason =)[^;]*?\? ('[^']*')\s*: ('[^']*')/g),
    ...text.matchAll(/(?:\breturn|[?:])\s+('No (?:scanner )?report [^']*')/g),
    ...text.matchAll(/state: '(?:incomplete|not-checked|not-applicable)', reason: ('[^']*'|`No [^`]*`)/g),
  ];
  return told.flatMap(([, ...sentences]) =>
    sentences.flatMap((one) => (one === undefined ? [] : one.slice(1, -1).replace(/\$\{[^}]*\}/g, '1'))),
  );
}

/** What stands in a sentence of another: as it is there. */
const WITHIN: Readonly<Record<string, string>> = {
  'it does not hold': 'a.json: $.a: it does not hold',
  'it is not in the text': "a.json: contains 'x': it is not in the text",
  'it is in the text': "a.json: lacks 'x': it is in the text",
  'nothing in the text matches': "a.json: matches 'x': nothing in the text matches",
  'the document has no such value': 'a.json: $.a equals 1: the document has no such value',
  'it is 1': 'a.json: $.a equals 1: it is 2',
  '1 is no number': 'a.json: $.a at-most 1: "x" is no number',
  'it selects 1 value1': 'a.json: $.a exists: it selects 0 values',
  '1 of 1 says so': 'a.json of 2026-11-01T00:00:00Z says so',
  'Nobody attested it1 in the last 1': 'Nobody attested it in the last 7 days',
  '1, and names evidence that the ledger does not hold: 1':
    "Ada attested 'done' on 2026-11-02, and names evidence that the ledger does not hold: a.pdf",
  'The check 1 did not run1': 'The check trust did not run: No registry was asked.',
  'The check 1 found nothing to look at1': 'The check trust found nothing to look at',
  'The newest run left no 1': 'The newest run left no verdict',
  'The newest run sealed no 1': 'The newest run sealed no bill of materials',
  'The newest run says that it sealed its 1, and nobody is named who must have (signers in the policy)':
    'The newest run says that it sealed its verdict, and nobody is named who must have (signers in the policy)',
  '1 by 1': '1 of 1: verdict sealed by key sha256:ab',
  '1 by who must have: 1': '0 of 1: bill of materials sealed by who must have: it does not verify',
  'There is a seal over 1, and nobody is named who must have made it (signers in the policy)':
    'There is a seal over 1 of 2 records, and nobody is named who must have made it (signers in the policy)',
  'The head is sealed by 1, over 1': 'The head is sealed by key sha256:ab, over 1 of 2 records',
  '1, 1 invalid': '1 of 3 carry verified provenance, 1 invalid',
  '1 of 1': '1 of 1 runs of the period passed',
};

/** The names of what could not be had, which nobody reads in a report of a run that worked. */
const FOREIGN = ['the expression language was not loaded'];

describe('reasons in Japanese', () => {
  it.each(ANSWERING)('%s says nothing that is not said in Japanese', (file) => {
    const english = sentencesOf(file)
      .map((sentence) => WITHIN[sentence] ?? sentence)
      .filter((sentence) => !FOREIGN.includes(sentence) && !JAPANESE.test(reasonJa(sentence)));
    expect(english).toEqual([]);
  });

  it.each(JUDGING)('why %s could not be answered is said in Japanese', (file) => {
    const english = sentencesOfState(file).filter((sentence) => !JAPANESE.test(reasonJa(sentence)));
    expect(english).toEqual([]);
  });

  it('the sources of answers are found at all', () => {
    expect(JUDGING.flatMap(sentencesOfState).length).toBeGreaterThan(8);
    expect(ANSWERING.flatMap(sentencesOf).length).toBeGreaterThan(60);
  });

  it.each([
    [
      'No report looked but what the change itself brings, which counts after the merge: a.json',
      '変更自身が持ち込んだレポートしかない（マージ後に有効になる）：a.json',
    ],
    ['No evidence is called *_backup*', '*_backup* という名前の証跡がない'],
    [
      'No evidence is called *_x*; Nobody attested it as security lead in the last 31 days',
      '*_x* という名前の証跡がない; 直近 31 日に security lead による申告がない',
    ],
    ['a.json is older than 26 hours', 'a.json が 26 時間より古い'],
    [
      "Nothing could be fetched: no file fits certs/*.pem, and the policy allows no command 'tls' (audit-commands)",
      '取得できなかった: certs/*.pem に一致するファイルがなく、ポリシー（audit-commands）にコマンド「tls」の許可もない',
    ],
    ['The head of the ledger has no seal', '台帳のヘッドに署名がない'],
    ['a.json: $.failures at-most 100: it is 120', 'a.json: $.failures at-most 100 — 値は 120'],
    [
      'The check signatures did not run: The run was offline.',
      '検査 signatures は実行されていない: オフラインで実行された',
    ],
    [
      '3 of 4 verified: The run was offline.; 2 block',
      '4 件のうち 3 件を検証: オフラインで実行された; 2 件がブロック',
    ],
    [
      "Ada (security lead) attested 'done' on 2026-11-02, filed by octocat: We went through it; all is well",
      'Ada (security lead)が 2026-11-02 に「実施済み」と申告（記録者 octocat）: We went through it; all is well',
    ],
    ['A tool said something else', 'A tool said something else'],
    ['', ''],
  ])('%s', (english, japanese) => {
    expect(reasonJa(english)).toBe(japanese);
  });

  it('hostile texts cost no time and stay as they are', () => {
    const start = performance.now();
    for (const text of ['a: '.repeat(20_000), '; '.repeat(20_000), `x: ${'it is '.repeat(20_000)}`, '$1 $2'])
      expect(reasonJa(text).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
