import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  expressionKey,
  expressionText,
  leavesOf,
  licenseSuggestion,
  parseLicense,
} from '../../../src/model/licenses/expression.js';
import { readLicense } from '../../../src/model/licenses/read.js';
import { licenseJudge } from '../../../src/model/licenses/rules.js';
import { corpus } from '../../support/corpora.js';
import { expectLinear } from '../../support/growth.js';

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
    ['DocumentRef-x:LicenseRef-acme', ['DocumentRef-x:LicenseRef-acme'], 'allowed'],
    ['LicenseRef-Acme', ['LicenseRef-ACME'], 'allowed'],
    ['MIT with AdditionRef-Note', ['MIT WITH AdditionRef-note'], 'allowed'],
    ['MIT WITH AdditionRef-note', ['MIT'], 'denied'],
    ['MIT WITH DocumentRef-d:AdditionRef-note', ['MIT WITH AdditionRef-note'], 'denied'],
    ['LGPL-2.1-only OR BSD-3-Clause AND MIT', ['LGPL-2.1-only'], 'allowed'],
    ['LGPL-2.1-only OR BSD-3-Clause AND MIT', ['BSD-3-Clause'], 'denied'],
    ['CDDL-1.0+', ['CDDL-1.1'], 'allowed'],
    ['BSD-2-Clause-FreeBSD', ['BSD-2-Clause-Views'], 'allowed'],
    ['wxWindows', ['LGPL-2.0-or-later WITH WxWindows-exception-3.1'], 'allowed'],
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
    ['Apache', "'Apache' is not on the SPDX licence list"],
    ['MIT;ISC', "'MIT;ISC' is no part of an SPDX expression"],
    ['(MIT', 'not an SPDX expression: a ( has no )'],
    ['MIT)', 'not an SPDX expression: a ) has no ('],
    ['()', 'not an SPDX expression: ) where a licence is expected'],
    ['MIT OR', 'not an SPDX expression: it ends where a licence is expected'],
    ['MIT ISC', "not an SPDX expression: 'ISC' where AND, OR or WITH is expected"],
    ['MIT WITH ISC', 'not an SPDX expression: WITH needs an exception after it'],
    ['MIT WITH', 'not an SPDX expression: WITH needs an exception after it'],
    [
      'Classpath-exception-2.0',
      "not an SPDX expression: the exception 'Classpath-exception-2.0' must stand after WITH",
    ],
    ['(MIT) WITH LLVM-exception', 'not an SPDX expression: WITH where AND, OR or WITH is expected'],
    ['MIT +', 'a + must follow its licence without a space'],
    ['LicenseRef-a+', "'LicenseRef-a+' is not on the SPDX licence list"],
    ['DocumentRef-x', "'DocumentRef-x' is not on the SPDX licence list"],
    ['licenseref-x', "'licenseref-x' is not on the SPDX licence list"],
    ['NONE', 'NONE says that there is no licence'],
    ['NOASSERTION', 'NOASSERTION says nothing'],
    ['МIT', 'contains U+041C, which no SPDX expression does'],
    ['MIT\nOR ISC', 'contains U+000A, which no SPDX expression does'],
    ['constructor', "'constructor' is not on the SPDX licence list"],
  ])('T33 %j is unknown: %s', (text, reason) => {
    expect(parseLicense(text)).toEqual({ state: 'unknown', reason });
    expect(judge(text, ['MIT'])).toBe('unknown');
  });

  it('T33 bounds length and nesting', async () => {
    expect(judge(`MIT${' OR MIT'.repeat(1426)}`, ['MIT'])).toBe('allowed');
    expect(judge(`MIT${' OR MIT'.repeat(1430)}`, ['MIT'])).toBe('unknown');
    expect(judge(`${'('.repeat(100)}MIT${')'.repeat(100)}`, ['MIT'])).toBe('allowed');
    expect(judge(`${'('.repeat(4000)}MIT${')'.repeat(4000)}`, ['MIT'])).toBe('unknown');
    await expectLinear({ from: 300, work: (size) => () => judge('A'.repeat(size), ['MIT']) });
    await expectLinear({ from: 70, work: (size) => () => judge(`${'MIT AND '.repeat(size)}!`, ['MIT']) });
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

  it.each([
    ['( (mit) or (ISC and gpl-2.0+) )', 'MIT OR ISC AND GPL-2.0-or-later'],
    ['(MIT OR ISC) AND (Zlib OR (0BSD OR X11))', '(MIT OR ISC) AND (Zlib OR 0BSD OR X11)'],
    ['LicenseRef-Acme-X OR Apache-1.1+', 'LicenseRef-Acme-X OR Apache-1.1+'],
  ])('writes %s as %s, which reads the same', (text, written) => {
    const [first, again] = [parseLicense(text), parseLicense(written)];
    if (first.state !== 'parsed' || again.state !== 'parsed') throw new Error('not parsed');
    expect(expressionText(first.node)).toBe(written);
    expect(expressionKey(again.node)).toBe(expressionKey(first.node));
    expect(leavesOf(again.node)).toEqual(leavesOf(first.node));
  });

  it('suggests the id that was meant', () => {
    expect(licenseSuggestion('Apache 2.0')).toBe('Apache-2.0');
    expect(licenseSuggestion('BSD-3-Claus')).toBe('BSD-3-Clause');
  });
});

describe('corrections', () => {
  const corrected = (text: string): readonly (readonly [string, string, string])[] | string => {
    const read = readLicense(text);
    if (read.state === 'unknown') return read.reason;
    return read.corrections.map(({ kind, found, meant }) => [kind, found, meant] as const);
  };

  it.each([
    ['GPL-2.0', 'GPL-2.0', 'GPL-2.0-only'],
    ['MIT OR gpl-3.0+', 'GPL-3.0+', 'GPL-3.0-or-later'],
    ['eCos-2.0', 'eCos-2.0', 'GPL-2.0-or-later WITH eCos-exception-2.0'],
    ['LGPL-2.1 WITH Classpath-exception-2.0', 'LGPL-2.1', 'LGPL-2.1-only'],
    ['Nunit', 'Nunit', 'zlib-acknowledgement'],
    ['Net-SNMP', 'Net-SNMP', 'Net-SNMP'],
  ])('%s is deprecated, and read as today', (text, found, meant) => {
    expect(corrected(text)).toEqual([['deprecated', found, meant]]);
  });

  it.each([
    ['Apache 2.0', 'Apache-2.0'],
    ['Apache2', 'Apache-2.0'],
    ['Apache License, Version 2.0', 'Apache-2.0'],
    ['The Apache Software License, Version 2.0', 'Apache-2.0'],
    ['Apache License 2.0 (Apache-2.0)', 'Apache-2.0'],
    ['The MIT License (MIT)', 'MIT'],
    ['MIT Lisence', 'MIT'],
    ['MIT*', 'MIT'],
    ['MIT/X11', 'MIT'],
    ['MIT/Apache-2.0', 'MIT OR Apache-2.0'],
    ['(MIT and BSD 3-Clause) or GPLv2', 'MIT AND BSD-3-Clause OR GPL-2.0-only'],
    ['New BSD', 'BSD-3-Clause'],
    ['BSD 2-clause "Simplified" License', 'BSD-2-Clause'],
    ['BSD-3-Claus', 'BSD-3-Clause'],
    ['GPL v2', 'GPL-2.0-only'],
    ['GNU GPL v3 or later', 'GPL-3.0-or-later'],
    ['LGPLv2.1+', 'LGPL-2.1-or-later'],
    ['GNU Affero General Public License v3.0', 'AGPL-3.0-only'],
    ['Mozilla Public License 2.0', 'MPL-2.0'],
    ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
    ['The Unlicense', 'Unlicense'],
    ['http://www.opensource.org/licenses/mit-license.php', 'MIT'],
    ['https://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
    ['https://www.gnu.org/licenses/gpl-3.0.html', 'GPL-3.0-only'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ])('%s is misspelled, and read as %s', (text, meant) => {
    expect(corrected(text)).toEqual([['misspelled', text, meant]]);
    expect(parseLicense(meant).state).toBe('parsed');
  });

  it.each(['MIT', 'mit', '(MIT OR apache-2.0)', 'MIT and ISC', 'GPL-2.0-only', 'LicenseRef-x'])(
    '%s needs no correction',
    (text) => expect(corrected(text)).toEqual([]),
  );

  it.each([
    'BSD',
    'GPL',
    'LGPL',
    'Apache',
    'Public Domain',
    'Custom',
    'Commercial',
    'Proprietary',
    'AFLv2.1, BSD',
    'MIT, Apache-2.0',
    'BSD-like',
    'GPL 4',
    'Apache 3.0',
    'UNLICENSED',
    'UNLICENCED',
    'MIT OR UNLICENSED',
    'Unlicensed software',
    'MIT (GPL-3.0)',
    'https://example.test/licenses/MIT',
    'МIT License',
    'MIT or later',
    'SEE LICENSE IN MIT',
    'constructor',
    '__proto__',
  ])('%s is not guessed', (text) => {
    expect(typeof corrected(text)).toBe('string');
  });

  it('never makes a text of more than one licence into one', () => {
    const words = ['MIT', 'GPL-3.0', 'Apache 2', 'BSD 3-Clause', 'ISC License'];
    for (const a of words)
      for (const b of words.filter((word) => word !== a))
        for (const text of [`${a}, ${b}`, `${a} & ${b}`, `${a} ${b}`, `${a}; ${b}`, `${a}\n${b}`])
          expect(typeof corrected(text), text).toBe('string');
  });

  it.each([
    ['MIT', 180],
    ['a/', 250],
    ['(', 500],
    ['license ', 75],
    ['v.', 10],
  ])('T33 looks at long and hostile texts in linear time: %s', async (part, from) => {
    expect(readLicense(part.repeat(from * 16)).state).toBe('unknown');
    await expectLinear({ from, work: (size) => () => readLicense(part.repeat(size)) });
  });
});

/** Where spdx-satisfies refuses an allow-list entry that is an expression, ours matches the same expression as a whole. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'MIT AND ISC|(MIT OR GPL-2.0) AND ISC': 'denied',
  'MIT AND ISC|(MIT AND GPL-2.0),ISC': 'denied',
};

describe('alternatives of old packages', () => {
  const ask = (text: string, lists: { allow?: string[]; deny?: string[] }): unknown[] => {
    const { outcome, spdx, reason } = licenseJudge({ allow: [], deny: [], ...lists })(text);
    return [outcome, spdx, reason];
  };

  it.each([
    [
      '(AFLv2.1 OR BSD)',
      { allow: ['AFL-2.1'] },
      'allowed',
      'AFL-2.1',
      "AFL-2.1 is in allow-licenses, and the alternative 'BSD' need not be read",
    ],
    ['(Public Domain OR MIT)', { deny: ['GPL-3.0-only'] }, 'allowed', 'MIT', /^MIT .* 'Public Domain' need/],
    ['(AFLv2.1 OR BSD)', { allow: ['MIT'] }, 'unknown', undefined, /^'BSD' is not on the SPDX/],
    ['(GPL-3.0 OR Commercial)', { deny: ['GPL-3.0-only'] }, 'unknown', undefined, /^'Commercial'/],
    ['(BSD OR Public Domain)', { deny: ['MIT'] }, 'unknown', undefined, /^'BSD'/],
    ['(MIT OR (BSD))', { allow: ['MIT'] }, 'unknown', undefined, /BSD/],
    ['MIT OR whatever our lawyers say', { allow: ['MIT'] }, 'unknown', undefined, /./],
  ])('%s with %j is %s: one that is allowed is enough', (text, lists, outcome, spdx, reason) => {
    const match = typeof reason === 'string' ? reason : expect.stringMatching(reason);
    expect(ask(text, lists)).toEqual([outcome, spdx, match]);
  });
});

describe('a denied licence beside what nobody knows', () => {
  it.each([
    [
      'AGPL-3.0-only AND Foo-1.0',
      { deny: ['AGPL-3.0-only'] },
      'denied',
      "AGPL-3.0-only is in deny-licenses, whatever 'Foo-1.0' means",
    ],
    ['(Foo-1.0 and GPLv3)', { deny: ['GPL-3.0-only'] }, 'denied', /whatever 'Foo-1\.0' means$/],
    ['our terms AND GPL-3.0-only', { allow: ['MIT'] }, 'denied', /whatever 'our terms' means$/],
    ['MIT AND Foo-1.0', { allow: ['MIT'] }, 'unknown', /^'Foo-1\.0' is not on/],
    ['MIT AND Foo-1.0', { deny: ['GPL-3.0-only'] }, 'unknown', /^'Foo-1\.0' is not on/],
    ['MIT OR AGPL-3.0-only AND Foo-1.0', { deny: ['AGPL-3.0-only'] }, 'unknown', /Foo/],
    ['(MIT OR AGPL-3.0-only) AND Foo-1.0', { deny: ['AGPL-3.0-only'] }, 'unknown', /Foo/],
  ])('%s with %j is %s', (text, lists, outcome, reason) => {
    const answer = licenseJudge({ allow: [], deny: [], ...lists })(text);
    const match = typeof reason === 'string' ? reason : expect.stringMatching(reason);
    const by = 'deny' in lists ? 'deny-licenses' : 'allow-licenses';
    expect(answer).toEqual({ outcome, reason: match, ...(outcome === 'denied' ? { deniedBy: by } : {}) });
  });
});

describe('the list that denies', () => {
  const lists = { allow: ['MIT', 'ISC'], deny: ['GPL-3.0-only', 'MIT AND ISC'] };
  it.each([
    ['GPL-3.0-only', 'deny-licenses'],
    ['MIT AND ISC', 'deny-licenses'],
    ['Apache-2.0', 'allow-licenses'],
    ['Apache-2.0 OR 0BSD', 'allow-licenses'],
    ['Apache-2.0 OR GPL-3.0-only', 'deny-licenses'],
    ['MIT AND Apache-2.0', 'allow-licenses'],
    ['MIT', undefined],
    ['MIT OR GPL-3.0-only', undefined],
  ])('of %s is %s', (text, list) => {
    expect(licenseJudge(lists)(text).deniedBy).toBe(list);
  });
});

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
