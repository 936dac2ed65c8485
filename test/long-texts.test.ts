import { describe, expect, it } from 'vitest';
import { readSettings } from '../src/collect/installation/settings.js';
import { misconfigurationMessage } from '../src/collect/reports/sarif-trivy.js';
import { redact } from '../src/io/redact.js';
import { parseNpmrc } from '../src/io/settings/npmrc.js';
import { displayText } from '../src/model/text/display.js';
import { findSecret, secretRanges } from '../src/publish/secrets.js';
import { type NoticePackage, renderNotices } from '../src/render/notices.js';
import { guardLines } from '../src/render/terminal/text.js';
import { readJunit } from '../src/seal/evidence/junit.js';

/**
 * Texts that whoever opens a pull request can put there, of a length that an expression which tries a run of
 * characters from each of its places on does not get through: quadratic time of this is minutes.
 */
const LONG = 400_000;

const run = (text: string): string => text.repeat(LONG / text.length);
const bytes = (text: string): Buffer => Buffer.from(text);
const noticed = (text: string): NoticePackage => ({
  name: 'a',
  version: '1.0.0',
  license: 'MIT',
  authors: [],
  texts: [{ file: 'LICENSE', text }],
  absent: false,
  standard: [],
});

const refused = (toml: string): Promise<void> =>
  expect(readSettings('bunfig.toml', bytes(toml), 'bunfig.toml')).rejects.toThrow('is not valid TOML');

const READERS: readonly (readonly [what: string, read: () => unknown])[] = [
  ['a report with what begins like a token', () => findSecret(bytes(run('eyJJJJ0Jy--0y0Je-')), [])],
  ['the same, to be redacted', () => secretRanges(run('eyJJJJ0Jy--0y0Je-'), [])],
  ['tokens without an end', () => findSecret(bytes(run(`eyJ${'a'.repeat(15)}.`)), [])],
  ['a word that could be a scheme', () => redact(`${run('a')}@a://@`)],
  ['empty lines before a command of the runner', () => displayText(`${run('\n')}x::`)],
  ['carriage returns before one', () => guardLines(`${run('\r')}x\n::`)],
  ['a table of bunfig.toml', () => refused(`[${run('\t')}x`)],
  ['a key of bunfig.toml', () => refused(`a${run(' ')}b`)],
  ['tables in tables of bunfig.toml', () => refused(`a = ${run('{a = ')}`)],
  ['a value of bunfig.toml', () => readSettings('bunfig.toml', bytes(`a = 1${run(' #')}"`), 'bunfig.toml')],
  ['a line of .npmrc', () => parseNpmrc(`a = b${run(' ')}c`)],
  ['a message of Trivy', () => misconfigurationMessage(run('Artifact: \r'))],
  ['a licence text', () => renderNotices([noticed(`x${run('\n')}y`)])],
  ['a tag of JUnit XML', () => expect(() => readJunit(bytes(`<a${run('A.')}<`), 'a.xml')).toThrow()],
];

describe('long texts of strangers', () => {
  it.each(READERS)('%s', async (_, read) => {
    await read();
  });
});
