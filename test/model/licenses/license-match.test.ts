import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createLicenseMatcher } from '../../../src/model/licenses/match.js';
import { licenseWords } from '../../../src/model/licenses/words.js';
import { expectLinear } from '../../support/growth.js';
import { random } from '../../support/random.js';

const require = createRequire(import.meta.url);
const list = require('spdx-license-list/full') as Readonly<Record<string, { readonly licenseText: string }>>;
const current = new Set(require('spdx-license-ids') as readonly string[]);
const textOf = (id: string): string => list[id]?.licenseText ?? '';
const match = createLicenseMatcher();
const idsOf = (text: string): readonly string[] => match(text).matches.map(({ license }) => license);

/** Ids whose texts equal, or are equal but for a sentence, that of the id found for them. */
const SAME_TEXT = /^(?:GFDL-1\.\d|OFL-1\.[01]|CAL-1\.0|MPL-2\.0|CC-BY-NC(?:-SA)?-1\.0)/;
/** Too short to be told from a sentence. */
const TOO_SHORT = [
  'FSFUL',
  'Kastrup',
  'TermReadKey',
  'any-OSI',
  'check-cvs',
  'diffmark',
  'magaz',
  'man2html',
  'ulem',
];

describe('licence texts', () => {
  it('tells every text of the SPDX list by itself', () => {
    const wrong: string[] = [];
    for (const id of Object.keys(list)) {
      if (!current.has(id) || TOO_SHORT.includes(id)) continue;
      const [first] = match(textOf(id)).matches;
      const same = first?.license.replace(/-only$/, '') === id.replace(/-or-later$|-only$/, '');
      const known = SAME_TEXT.exec(id)?.[0];
      if (!same && (known === undefined || !first?.license.startsWith(known.slice(0, 7))))
        wrong.push(`${id}: ${JSON.stringify(first)}`);
      else if ((first?.confidence ?? 0) < 98) wrong.push(`${id}: ${first?.confidence}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Neither the name of Jane Doe nor the names of her contributors may be used', 'JANE DOE', 'JANE DOE'],
    ['The names of any contributors may not be used', 'THE AUTHORS', 'THE AUTHORS OR JANE DOE'],
    ['The name of the author may not be used', 'THE AUTHOR', 'THE AUTHOR'],
    ['Neither the names of Acme, Inc. nor those of others may be used', 'ACME, INC.', 'ACME, INC.'],
  ])('tells BSD-3-Clause whoever grants it: %s', (endorse, giver, liable) => {
    const own = textOf('BSD-3-Clause')
      .replace(/Neither the name of[^.]*?may be\s+used/, endorse)
      .replace(/PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS\s+"AS IS"/, `PROVIDED BY ${giver} "AS IS"`)
      .replace(/SHALL THE COPYRIGHT HOLDER OR\s+CONTRIBUTORS BE LIABLE/, `SHALL ${liable} BE LIABLE`);
    expect([own.includes(endorse), own.includes(`BY ${giver} `), own.includes(`SHALL ${liable} `)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(match(own).matches).toEqual([{ license: 'BSD-3-Clause', confidence: 100 }]);
  });

  it.each([
    'MIT',
    'MIT-0',
    'X11',
    'JSON',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BSD-4-Clause',
    'Zlib',
    'Unlicense',
  ])('finds %s alone, though others hold it or are held by it', (id) =>
    expect(idsOf(textOf(id))).toEqual([id]),
  );

  it('does not mind owners, line breaks, comment marks, numbering, case and a byte order mark', () => {
    const mit = textOf('MIT')
      .replace('<year>', '2019')
      .replace('<copyright holders>', 'Jane Doe <j@example.test>');
    const wrapped = mit.replace(/\n(?!\n)/g, ' ').replace(/(.{40}) /g, '$1\r\n');
    for (const text of [
      mit,
      wrapped,
      mit.toUpperCase(),
      `\ufeff${mit}`,
      mit.replace(/^/gm, ' * '),
      mit.replace(/^/gm, '// '),
    ])
      expect(match(text).matches).toEqual([
        { license: 'MIT', confidence: expect.toSatisfy((n: number) => n >= 97) },
      ]);
    const apache = textOf('Apache-2.0');
    expect(match(apache).covered).toBeGreaterThanOrEqual(98);
    expect(match(apache.split('END OF TERMS')[0] ?? '').matches[0]).toMatchObject({
      license: 'Apache-2.0',
      confidence: 100,
    });
  });

  it('finds several licences in one file, the longest first', () => {
    const both = `${textOf('MIT')}\n\n----\n\n${textOf('Apache-2.0')}`;
    expect(idsOf(both)).toEqual(['Apache-2.0', 'MIT']);
    expect(match(both).covered).toBeGreaterThanOrEqual(95);
  });

  it('says how much of a file is licence: terms that were added show', () => {
    const added = `${textOf('MIT')}\nThe Software may not be used by, sold to, or hosted for any company with more than ten employees, nor for any purpose that competes with its authors, without a written agreement that names the parties, the price and the term, and that both have signed before the first use. Whoever does otherwise owes the authors a fee of their choosing for every day of use.`;
    const { matches, covered } = match(added);
    expect(matches[0]).toMatchObject({ license: 'MIT', confidence: 100 });
    expect(covered).toBeLessThan(80);
  });

  it.each([
    '',
    'MIT',
    'See the website for terms.',
    'All rights reserved.',
    '{"license":"MIT"}',
    'a '.repeat(5000),
  ])('%# is no licence', (text) => expect(match(text)).toEqual({ matches: [], covered: 0 }));

  it.each<[string, () => string]>([
    [
      'the words of a licence in another order',
      () => {
        const { below } = random(7);
        const words = licenseWords(textOf('GPL-3.0-only'));
        return Array.from({ length: 200_000 }, () => words[below(words.length)]).join(' ');
      },
    ],
    ['x', () => 'x'.repeat(2 ** 20)],
    ['<', () => '<'.repeat(2 ** 18)],
    ['(', () => '('.repeat(2 ** 18)],
    ['1.1.', () => '1.1.'.repeat(2 ** 17)],
    ['line feeds', () => '\n'.repeat(2 ** 20)],
    ['U+202E', () => '\u202e'.repeat(2 ** 18)],
    [
      'all licences',
      () =>
        Object.values(list)
          .map((one) => one.licenseText)
          .join('\n')
          .slice(0, 2 ** 20),
    ],
  ])('T33 reads hostile files in linear time: %s', async (_what, made) => {
    const whole = made();
    expect(match(whole).matches.length).toBeLessThanOrEqual(20);
    // One that remembers what it saw would not be asked twice.
    const matcher = createLicenseMatcher();
    let asked = 0;
    const work = (size: number) => {
      const text = whole.slice(0, size);
      return () => {
        asked += 1;
        return matcher(`${asked} ${text}`);
      };
    };
    await expectLinear({ from: Math.floor(whole.length / 8), times: 8, work });
  });

  it('property: cutting a text never makes it surer, and what is found is what the text began with', () => {
    const { below, pick } = random(11);
    for (let round = 0; round < 60; round += 1) {
      const id = pick([
        'MIT',
        'Apache-2.0',
        'BSD-3-Clause',
        'MPL-2.0',
        'LGPL-2.1-only',
        'GPL-2.0-only',
        'EPL-2.0',
      ]);
      const lines = textOf(id).split('\n');
      const cut = lines.filter(() => below(100) >= 5).join('\n');
      const [whole] = match(textOf(id)).matches;
      const [part] = match(cut).matches;
      if (part?.license === id) expect(part.confidence).toBeLessThanOrEqual(whole?.confidence ?? 0);
      else expect(part?.confidence ?? 0).toBeLessThan(100);
    }
  });
});
