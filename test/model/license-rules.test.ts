import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expressionKey, licenseSuggestion, parseLicense } from '../../src/model/license-expression.js';
import { licenseJudge } from '../../src/model/license-rules.js';
import { corpus } from '../support/corpora.js';

const judge = (text: string, allow: readonly string[], deny: readonly string[] = []): string =>
  licenseJudge({ allow, deny })(text).outcome;

describe('licence expressions', () => {
  it.each([
    ['MIT', ['MIT'], 'allowed'],
    ['MIT', ['ISC'], 'denied'],
    ['MIT OR GPL-3.0-only', ['MIT'], 'allowed'],
    ['MIT AND GPL-3.0-only', ['MIT'], 'denied'],
    ['MIT AND Apache-2.0', ['MIT', 'Apache-2.0'], 'allowed'],
    ['(MIT OR GPL-2.0-only) AND (ISC OR Apache-2.0)', ['ISC', 'MIT'], 'allowed'],
    ['(MIT OR GPL-2.0-only) AND (ISC OR Apache-2.0)', ['MIT'], 'denied'],
    ['mit or gpl-3.0-only', ['MIT'], 'allowed'],
    ['  MIT  ', ['MIT'], 'allowed'],
    ['Apache-2.0 WITH LLVM-exception', ['Apache-2.0'], 'denied'],
    ['Apache-2.0 WITH LLVM-exception', ['Apache-2.0 WITH LLVM-exception'], 'allowed'],
    ['Apache-2.0', ['Apache-2.0 WITH LLVM-exception'], 'denied'],
    ['GPL-2.0', ['GPL-2.0-only'], 'allowed'],
    ['GPL-2.0+', ['GPL-2.0-or-later'], 'allowed'],
    ['GPL-2.0-or-later', ['GPL-2.0-only'], 'allowed'],
    ['GPL-2.0-or-later', ['GPL-3.0-only'], 'allowed'],
    ['GPL-2.0-only', ['GPL-3.0-or-later'], 'denied'],
    ['GPL-3.0-only', ['LGPL-2.0-or-later'], 'denied'],
    ['Apache-1.1+', ['Apache-2.0'], 'allowed'],
    ['GPL-2.0-with-classpath-exception', ['GPL-2.0-only WITH Classpath-exception-2.0'], 'allowed'],
    ['MIT-0', ['MIT'], 'denied'],
    ['LicenseRef-acme', ['MIT'], 'unknown'],
    ['LicenseRef-acme', ['LicenseRef-acme'], 'allowed'],
    ['MIT OR LicenseRef-acme', ['MIT'], 'allowed'],
    ['MIT AND LicenseRef-acme', ['MIT'], 'unknown'],
    ['GPL-3.0-only OR LicenseRef-acme', ['MIT'], 'unknown'],
    ['DocumentRef-x:LicenseRef-acme', ['LicenseRef-acme'], 'unknown'],
    ['Apache-2.0 AND MIT', ['MIT AND Apache-2.0'], 'allowed'],
    ['MIT', ['MIT AND Apache-2.0'], 'denied'],
    ['ISC OR (Apache-2.0 AND MIT)', ['MIT AND Apache-2.0'], 'allowed'],
  ] as const)('%s with %j allowed is %s', (text, allow, outcome) => {
    expect(judge(text, allow)).toBe(outcome);
  });

  it.each([
    ['MIT', ['GPL-3.0-only'], 'allowed'],
    ['GPL-3.0-only', ['GPL-3.0-only'], 'denied'],
    ['GPL-3.0', ['GPL-3.0-only'], 'denied'],
    ['MIT OR GPL-3.0-only', ['GPL-3.0-only'], 'allowed'],
    ['MIT AND GPL-3.0-only', ['GPL-3.0-only'], 'denied'],
    ['GPL-3.0-only', ['GPL-2.0-or-later'], 'denied'],
    ['GPL-2.0-or-later', ['GPL-2.0-only'], 'denied'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only'], 'denied'],
    ['LicenseRef-acme', ['MIT'], 'unknown'],
  ] as const)('%s with %j denied is %s', (text, deny, outcome) => {
    expect(judge(text, [], deny)).toBe(outcome);
  });

  it('lets the deny-list win, but not over an exception that the allow-list names', () => {
    expect(judge('MIT', ['MIT'], ['MIT'])).toBe('denied');
    const named = 'GPL-2.0-only WITH Classpath-exception-2.0';
    expect(judge(named, [named], ['GPL-2.0-only'])).toBe('allowed');
    expect(judge(named, [named], [named])).toBe('denied');
  });

  it.each([
    ['', 'no licence is declared'],
    ['UNLICENSED', 'UNLICENSED grants no rights'],
    ['SEE LICENSE IN LICENSE.txt', 'the licence stands in a file that nobody has classified'],
    ['Apache 2', "'Apache' is not on the SPDX licence list"],
    ['MIT/X11', 'not an SPDX expression'],
    ['(MIT', 'not an SPDX expression'],
    ['MIT OR', 'not an SPDX expression'],
    ['DocumentRef-x', 'not an SPDX expression'],
    ['МIT', 'contains U+041C, which no SPDX expression does'],
    ['MIT\nOR ISC', 'contains U+000A, which no SPDX expression does'],
    ['constructor', "'constructor' is not on the SPDX licence list"],
  ])('T33 %j is unknown: %s', (text, reason) => {
    expect(parseLicense(text)).toEqual({ state: 'unknown', reason });
    expect(judge(text, ['MIT'])).toBe('unknown');
  });

  it('T33 bounds length and nesting', () => {
    expect(judge(`MIT${' OR MIT'.repeat(1426)}`, ['MIT'])).toBe('allowed');
    expect(judge(`MIT${' OR MIT'.repeat(1430)}`, ['MIT'])).toBe('unknown');
    expect(judge(`${'('.repeat(100)}MIT${')'.repeat(100)}`, ['MIT'])).toBe('allowed');
    expect(judge(`${'('.repeat(4000)}MIT${')'.repeat(4000)}`, ['MIT'])).toBe('unknown');
    const started = performance.now();
    judge('A'.repeat(10_000), ['MIT']);
    judge(`${'MIT AND '.repeat(1240)}!`, ['MIT']);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('gives expressions one key whatever their order', () => {
    const key = (text: string): string => {
      const parsed = parseLicense(text);
      if (parsed.state !== 'parsed') throw new Error(parsed.reason);
      return expressionKey(parsed.node);
    };
    expect(key('MIT AND (ISC OR Zlib) AND MIT')).toBe(key('(Zlib OR ISC) AND MIT'));
    expect(key('MIT AND ISC')).not.toBe(key('MIT OR ISC'));
  });

  it('suggests the id that was meant', () => {
    expect(licenseSuggestion('Apache 2.0')).toBe('Apache-2.0');
    expect(licenseSuggestion('BSD-3-Claus')).toBe('BSD-3-Clause');
  });
});

/** Where spdx-satisfies refuses an allow-list entry that is an expression, ours matches the same expression as a whole. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'MIT AND ISC|(MIT OR GPL-2.0) AND ISC': 'denied',
  'MIT AND ISC|(MIT AND GPL-2.0),ISC': 'denied',
};

describe('spdx-satisfies', () => {
  const folder = corpus('spdx/spdx-satisfies');
  it.skipIf(folder === undefined)('agrees with its vectors, differences explained', () => {
    type Vector = readonly [expression: string, allowed: readonly string[]];
    const vectors = JSON.parse(readFileSync(path.join(folder ?? '', 'examples.json'), 'utf8')) as Readonly<
      Record<'returnTrue' | 'returnFalse' | 'throwErrors', readonly Vector[]>
    >;
    const answers = (list: readonly Vector[]): (readonly [string, string])[] =>
      list.map(([text, allow]) => [`${text}|${allow.join()}`, judge(text, allow)] as const);
    expect(answers(vectors.returnTrue).filter(([, outcome]) => outcome !== 'allowed')).toEqual([]);
    expect(answers(vectors.returnFalse).filter(([, outcome]) => outcome !== 'denied')).toEqual([]);
    expect(Object.fromEntries(answers(vectors.throwErrors))).toEqual(EXPLAINED);
    expect(vectors.returnTrue.length + vectors.returnFalse.length).toBe(22);
  });

  const lists = corpus('spdx/go-spdx');
  it.skipIf(lists === undefined)('knows every id of the SPDX list, current and deprecated', () => {
    const ids = ['license_ids', 'deprecated_license_ids'].flatMap(
      (name) => JSON.parse(readFileSync(path.join(lists ?? '', 'cmd', `${name}.json`), 'utf8')) as string[],
    );
    expect(ids.length).toBeGreaterThan(500);
    expect(ids.filter((id) => judge(id, [id]) !== 'allowed')).toEqual([]);
    expect(ids.filter((id) => judge(id.toLowerCase(), [id]) !== 'allowed')).toEqual([]);
    const exceptions = JSON.parse(
      readFileSync(path.join(lists ?? '', 'cmd/exception_ids.json'), 'utf8'),
    ) as string[];
    const wrong = exceptions.filter(
      (id) => judge(`GPL-2.0-only WITH ${id}`, [`GPL-2.0-only WITH ${id}`]) !== 'allowed',
    );
    expect(wrong).toEqual([]);
  });
});
