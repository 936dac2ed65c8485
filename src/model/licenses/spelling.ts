import { editDistance } from '../text/nearest.js';
import { parseLicense } from './expression.js';
import { LICENSE_NAMES } from './names.js';
import { CURRENT_IDS, DEPRECATED_IDS } from './tokens.js';

/** Longer texts are no misspelled names. */
const MAX_TEXT = 300;

/** What people write for a licence whose name and id it resembles in nothing, squeezed. Only what has one meaning. */
const ALIASES: Readonly<Record<string, string>> = {
  '2bsd': 'BSD-2-Clause',
  '2clausebsd': 'BSD-2-Clause',
  '3bsd': 'BSD-3-Clause',
  '3clausebsd': 'BSD-3-Clause',
  '4clausebsd': 'BSD-4-Clause',
  al2: 'Apache-2.0',
  apach2: 'Apache-2.0',
  apachesoftware2: 'Apache-2.0',
  apl2: 'Apache-2.0',
  appache2: 'Apache-2.0',
  asf2: 'Apache-2.0',
  asl2: 'Apache-2.0',
  bsd2: 'BSD-2-Clause',
  bsd3: 'BSD-3-Clause',
  bsd4: 'BSD-4-Clause',
  bsdnew: 'BSD-3-Clause',
  bsdsimplified: 'BSD-2-Clause',
  bsdtwoclause: 'BSD-2-Clause',
  bsdthreeclause: 'BSD-3-Clause',
  cc0: 'CC0-1.0',
  cczero: 'CC0-1.0',
  creativecommonszero: 'CC0-1.0',
  dwtfywpl: 'WTFPL',
  expat: 'MIT',
  glp2: 'GPL-2.0-only',
  glp3: 'GPL-3.0-only',
  lglp3: 'LGPL-3.0-only',
  mitexpat: 'MIT',
  mitx11: 'MIT',
  modifiedbsd: 'BSD-3-Clause',
  mti: 'MIT',
  newbsd: 'BSD-3-Clause',
  originalbsd: 'BSD-4-Clause',
  revisedbsd: 'BSD-3-Clause',
  'silofl1.1': 'OFL-1.1',
  simplifiedbsd: 'BSD-2-Clause',
  unlicence: 'Unlicense',
  wtfpl2: 'WTFPL',
  x11mit: 'MIT',
  wtfpl1: 'WTFPL',
  zliblibpng: 'Zlib',
};

/** GNU's licences by what people call them; each with every version there is, alone and with "or later". */
const GNU: readonly (readonly [family: string, names: readonly string[], versions: readonly string[]])[] = [
  ['GPL', ['gpl', 'gnugpl', 'gnugeneralpublic', 'generalpublic', 'gnupublic'], ['1.0', '2.0', '3.0']],
  [
    'LGPL',
    [
      'lgpl',
      'gnulgpl',
      'gnulessergeneralpublic',
      'lessergeneralpublic',
      'gnulibrarygeneralpublic',
      'lessergpl',
    ],
    ['2.0', '2.1', '3.0'],
  ],
  [
    'AGPL',
    ['agpl', 'apgl', 'gnuagpl', 'gnuafferogeneralpublic', 'afferogeneralpublic', 'afferogpl', 'gnuafferogpl'],
    ['1.0', '3.0'],
  ],
];

/** Addresses that stand for a licence; the first group is squeezed like a name. */
const ADDRESSES: readonly (readonly [pattern: RegExp, meant: string | undefined])[] = [
  [/^(?:www\.)?opensource\.org\/licenses?\/([\w.-]+?)(?:-license)?(?:\.php|\.html)?$/, undefined],
  [/^spdx\.org\/licenses\/([\w.+-]+?)(?:\.html|\.json)?$/, undefined],
  [/^choosealicense\.com\/licenses\/([\w.-]+)$/, undefined],
  [/^(?:www\.)?apache\.org\/licenses\/license-(2\.0|1\.1|1\.0)(?:\.txt|\.html)?$/, 'apache'],
  [
    /^(?:www\.)?gnu\.org\/(?:licenses|copyleft)\/(?:old-licenses\/)?([al]?gpl-\d\.\d)(?:\.txt|\.html|\.en\.html)?$/,
    undefined,
  ],
  [/^(?:www\.)?mozilla\.org\/mpl\/(2\.0|1\.1)(?:\/index\.txt)?$/, 'mpl'],
  [/^creativecommons\.org\/publicdomain\/(zero)\/1\.0$/, 'cc'],
  [/^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?\/\d\.\d)$/, 'cc'],
  [/^(mit)-license\.org$/, undefined],
  [/^(unlicense)\.org$/, undefined],
  [/^(?:www\.)?(wtfpl)\.net$/, undefined],
];

let index: ReadonlyMap<string, string> | undefined;

/**
 * The SPDX expression that a text means which is none: names of licences written out, spelled wrong, joined by
 * `/`, or given as a well-known address. A text with more than one meaning (`BSD`, `GPL`) has none.
 *
 * @returns an expression that `parseLicense` takes, or `undefined`.
 */
export function correctSpelling(text: string): string | undefined {
  if (text.length > MAX_TEXT || /[^\x20-\x7e]/.test(text)) return undefined;
  return nameOf(text) ?? joined(text);
}

/** Licences joined by AND, OR, `/` (which means OR, as Cargo once wrote it) and parentheses, each of which may be misspelled. */
function joined(text: string): string | undefined {
  const glued = text.replace(/(?<!\s)\s+or[\s-]+(?:any\s+)?(?:later|newer|greater)(?:\s+version)?/gi, '+');
  const parts = glued.split(/(\(|\)|(?<!\s)\s+(?:and|or)\s+|\/)/i).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 40) return undefined;
  const words = parts.map((part) => {
    const word = part.trim();
    if (word === '/') return 'OR';
    if (/^(?:\(|\)|and|or)$/i.test(word)) return word.toUpperCase();
    return parseLicense(word).state === 'parsed' ? word : nameOf(word);
  });
  if (words.includes(undefined)) return undefined;
  const expression = words.join(' ');
  return parseLicense(expression).state === 'parsed' ? expression : undefined;
}

/** The id of one licence by its name, alias, address or a spelling close to one of them. */
function nameOf(text: string): string | undefined {
  const bare = text.replace(/^[\s"'<[*]+/, '').replace(/(?<![\s"'>\]*.,;])[\s"'>\]*.,;]+$/, '');
  const address = /^https?:\/\/(\S+?)\/?$/i.exec(bare)?.[1]?.toLowerCase();
  if (address !== undefined) return addressId(address);
  // "MIT <http://opensource.org/licenses/MIT>": both must say the same.
  const [, named, at] = /^([^:]*)[\s(<[]https?:\/\/([^\s()<>[\]]+)[)>\]]?$/i.exec(text.trim()) ?? [];
  if (named !== undefined && at !== undefined) {
    const [first, second] = [exactId(named), addressId(at.toLowerCase().replace(/\/$/, ''))];
    return first !== undefined && first === second ? first : undefined;
  }
  // "Apache License 2.0 (Apache-2.0)": both must say the same.
  const [, outer, inner] = /^([^()]+)\(([^()]+)\)?$/.exec(text.trim()) ?? [];
  if (outer !== undefined && inner !== undefined) {
    const [first, second] = [exactId(outer), exactId(inner)];
    return first !== undefined && first === second ? first : undefined;
  }
  return /[()]/.test(bare) ? undefined : lookUp(squeeze(bare));
}

/** An id, or a name that stands for one without a guess. */
function exactId(text: string): string | undefined {
  return lookUp(squeeze(text));
}

function addressId(address: string): string | undefined {
  for (const [pattern, prefix] of ADDRESSES) {
    const found = pattern.exec(address)?.[1];
    if (found !== undefined) return lookUp(squeeze(`${prefix ?? ''} ${found}`));
  }
  return undefined;
}

function lookUp(key: string): string | undefined {
  index ??= buildIndex();
  const exact = index.get(key);
  // "Unlicensed" is the opposite of the Unlicense.
  if (exact !== undefined || key.length < 8 || key.startsWith('unlicen')) return exact;
  // One wrong letter in a long name; digits are never guessed.
  const digits = key.replace(/\D/g, '');
  const near = new Set<string>();
  for (const [known, id] of index) {
    if (Math.abs(known.length - key.length) > 1 || known.length < 8 || known.replace(/\D/g, '') !== digits)
      continue;
    if (editDistance(known, key) <= 1) near.add(id);
  }
  const [only] = near;
  return near.size === 1 ? only : undefined;
}

/** Letters and digits that tell licences apart: no filler words, no punctuation, `2.0` as `2`, "or later" as `+`. */
function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/(\d)[ ](?=0(?![\d.]))/g, '$1.')
    .replace(/\bl[iy][scz]+[ei]n[scz]+e?[ds]?\b/g, ' ')
    .replace(/\b(?:or|and)[\s-]+(?:any\s+)?(?:later|newer|greater)(?:\s+version)?\b/g, '+')
    .replace(/\b(?:the|under|version|ver|vers|software|only|terms|of)\b/g, ' ')
    .replace(/(?<=^|[^a-z]|[a-z]{2})v\.?\s*(?=\d)/g, ' ')
    .replace(/(\d)\.0(?![\d.])/g, '$1')
    .replace(/(?<!\d)\.|\.(?!\d)/g, '')
    .replace(/[^a-z0-9.+]/g, '');
}

function buildIndex(): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  const add = (key: string, id: string): void => {
    // What two licences share names neither.
    found.set(key, found.has(key) && found.get(key) !== id ? undefined : id);
  };
  for (const id of CURRENT_IDS) add(squeeze(id), id);
  const ids = new Map(found);
  const names = LICENSE_NAMES.trim()
    .split('\n')
    .map((line) => line.split('\t'));
  for (const [id = '', name = ''] of names) if (!ids.has(squeeze(name))) add(squeeze(name), id);
  for (const [id = '', name = ''] of names) {
    const short = squeeze(name.replace(/(?<!\s)\s*["“(].*$/s, ''));
    if (short !== '' && !found.has(short)) found.set(short, id);
  }
  for (const id of DEPRECATED_IDS) if (!found.has(squeeze(id))) add(squeeze(id), id);
  for (const [family, spoken, versions] of GNU) {
    for (const version of versions) {
      for (const name of spoken) {
        found.set(squeeze(`${name} ${version}`), `${family}-${version}-only`);
        found.set(`${squeeze(`${name} ${version}`)}+`, `${family}-${version}-or-later`);
      }
    }
  }
  for (const [key, id] of Object.entries(ALIASES)) found.set(key, id);
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== undefined));
}
