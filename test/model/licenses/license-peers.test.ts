import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import parseSpdx from 'spdx-expression-parse';
import { describe, expect, it } from 'vitest';
import { parseLicense } from '../../../src/model/licenses/expression.js';
import { licenseJudge } from '../../../src/model/licenses/rules.js';
import { CURRENT_IDS } from '../../../src/model/licenses/tokens.js';
import { corpus } from '../../support/corpora.js';
import { policyOf } from '../../support/facts.js';
import { type Random, random } from '../../support/random.js';

const isAllowed = (text: string, allow: readonly string[]): boolean =>
  licenseJudge({ allow, deny: [] })(text).outcome === 'allowed';

/** What spdx-expression-parse makes of a text: whether it is an expression. */
function peerParses(text: string): boolean {
  try {
    parseSpdx(text);
    return true;
  } catch {
    return false;
  }
}

describe('spdx-expression-parse', () => {
  const WORDS = [
    'MIT',
    'ISC',
    'GPL-2.0+',
    'Apache-2.0',
    'LicenseRef-a.b',
    'DocumentRef-d:LicenseRef-x',
    'Classpath-exception-2.0',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'AND',
    'OR',
    'WITH',
    'and',
    '(',
    ')',
    '+',
    'Foo',
    'MIT+',
  ];
  const noise = ({ below, pick }: Random): string =>
    Array.from({ length: 1 + below(7) }, () => pick(WORDS)).join(' ');

  it('takes and refuses the same texts, random ones', () => {
    const dice = random(21);
    const taken = { both: 0, neither: 0 };
    for (let round = 0; round < 20_000; round += 1) {
      const text = noise(dice);
      // The peer takes "( ) MIT" for MIT: licence-grammar in docs/differences.md.
      if (text.includes('( )')) {
        expect([text, parseLicense(text).state]).toEqual([text, 'unknown']);
        continue;
      }
      const ours = parseLicense(text).state === 'parsed';
      expect([text, ours]).toEqual([text, peerParses(text)]);
      taken[ours ? 'both' : 'neither'] += 1;
    }
    expect(taken.both).toBeGreaterThan(1000);
    expect(taken.neither).toBeGreaterThan(1000);
  });

  it('takes every id of the list', () => {
    expect(CURRENT_IDS.filter((id) => !peerParses(id) || parseLicense(id).state !== 'parsed')).toEqual([]);
  });

  // Each stands in docs/differences.md, licence-case and licence-grammar.
  it.each([
    ['mit', true],
    ['MIT WITH AdditionRef-x', true],
    ['MIT\t', true],
    ['DocumentRef-a : LicenseRef-b', false],
    ['MITAND ISC', false],
    ['MIT AND(ISC)', true],
    ['( ) MIT', false],
  ])('differs as documented on %j', (text, ours) => {
    expect(parseLicense(text).state === 'parsed').toBe(ours);
  });
});

/** What dependency-review-action answers with an allow-list; `differs` names the section of docs/differences.md. */
const REVIEW: readonly (readonly [
  text: string,
  allow: readonly string[],
  theirs: boolean,
  differs?: string,
])[] = [
  ['MIT', ['MIT'], true],
  ['Apache-2.0', ['MIT'], false],
  ['MIT OR Apache-2.0', ['MIT'], true],
  ['MIT OR Apache-2.0', ['Apache-2.0'], true],
  ['MIT OR Apache-2.0', ['BSD-3-Clause'], false],
  ['MIT OR Apache-2.0', ['Apache-2.0', 'BSD-3-Clause'], true],
  ['MIT AND Apache-2.0', ['MIT', 'Apache-2.0'], true],
  ['MIT OR Apache-2.0', ['MIT', 'Apache-2.0'], true],
  ['ISC OR (MIT AND Apache-2.0)', ['MIT', 'Apache-2.0'], true],
  ['MIT AND (ISC OR', ['MIT'], false],
  ['', ['BSD-3-Clause', 'ISC', 'MIT'], false],
  ['MIT', ['MiT'], false, 'licence-case'],
  ['MIT OR ISC OR Apache-2.0', [], false, 'licence-empty-list'],
  ['MIT OR OTHER', ['MIT', 'LicenseRef-clearlydefined-OTHER'], true, 'licence-other'],
  [
    '(Apache-2.0 AND OTHER) OR (MIT AND OTHER)',
    ['Apache-2.0', 'LicenseRef-clearlydefined-OTHER'],
    true,
    'licence-other',
  ],
];

describe('dependency-review-action', () => {
  it('agrees, or differs as documented', () => {
    const differences = readFileSync(
      path.resolve(import.meta.dirname, '../../../docs/differences.md'),
      'utf8',
    );
    for (const [text, allow, theirs, differs] of REVIEW) {
      expect([text, allow, isAllowed(text, allow)]).toEqual([
        text,
        allow,
        differs === undefined ? theirs : !theirs,
      ]);
      if (differs !== undefined) expect(differences).toContain(`### ${differs}:`);
    }
  });

  const folder = corpus('spdx/dependency-review-action');
  it.skipIf(folder === undefined)(
    'reads the licences of its sample configurations, and says what is wrong with one',
    async () => {
      const { parse } = await import('yaml');
      const errors: string[] = [];
      for (const name of readdirSync(path.join(folder ?? '', '__tests__/fixtures'))) {
        const keys = parse(
          readFileSync(path.join(folder ?? '', '__tests__/fixtures', name), 'utf8'),
        ) as object;
        const licenses = Object.entries(keys).filter(([key]) => /^(?:allow|deny)[-_]licenses$/.test(key));
        if (licenses.length === 0) continue;
        await policyOf(JSON.stringify(Object.fromEntries(licenses))).catch(
          (error: { message: string; hint: string }) => {
            errors.push(`${name}: ${error.message.split(':')[0]}. ${error.hint}`);
          },
        );
      }
      expect(errors).toEqual([
        "license-config-sample.yml: 'GPL 2' is not an SPDX licence expression. Did you mean 'GPL-2.0-only'?",
      ]);
    },
  );
});
