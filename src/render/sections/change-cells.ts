import type { PackageSignals } from '../../model/findings/decision.js';
import type { Package } from '../../model/packages/graph.js';
import type { Texts } from '../locale/texts.js';
import { code } from '../markdown.js';
import { ageOf, shortCommit } from '../words.js';
import { type ChangedPackage, directionOf, nodeOf } from './changed-packages.js';
import type { Scene } from './scene.js';

const ICON = { added: '➕', up: '⬆️', down: '⬇️', same: '🔄', removed: '➖' } as const;

/** Name and version, before and after. */
export function packageCell(changed: ChangedPackage): string {
  const { before, after } = changed;
  const versions = [before, after].flatMap((one) => (one === undefined ? [] : version(one)));
  const icon = ICON[directionOf(changed)];
  return `${icon}&nbsp;${code(nodeOf(changed).name)} ${[...new Set(versions)].join(' → ')}`;
}

/**
 * What is known of a package that comes in: signature, install scripts, what it was built from, age, licence, and how
 * many packages it brings. In one cell, because a phone shows no more than two columns.
 *
 * @param scene the run, and the words of the language.
 * @param brings packages that come in newly below one.
 */
export function trustCell(
  changed: ChangedPackage,
  { record, texts }: Scene,
  brings: (node: Package) => number,
): string {
  const { kind, after, signals } = changed;
  if (kind === 'removed' || after === undefined) return '';
  const more = brings(after);
  const age = ageOf(signals.publishedAt, record.context.time, texts.age);
  const signs = [
    signed(signals, texts),
    scripts(changed, texts),
    builtFrom(signals, texts),
    age === undefined ? '' : texts.change.published(age),
    signals.license === undefined || signals.license === '' ? '' : code(signals.license, 40),
    more === 0 ? '' : texts.change.brings(more),
  ].filter((sign) => sign !== '');
  return signs.join(' · ');
}

function scripts({ signals, before }: ChangedPackage, texts: Texts): string {
  if (signals.installScript !== true) return '';
  return before?.hasInstallScript === false ? texts.change.scripts.added : texts.change.scripts.runs;
}

function signed({ signature }: PackageSignals, texts: Texts): string {
  return signature === undefined || signature === 'not-checked' ? '' : texts.change.signatures[signature];
}

function builtFrom({ provenance, builtFrom: source }: PackageSignals, texts: Texts): string {
  const words = texts.change.provenance;
  switch (provenance) {
    case 'invalid':
      return words.invalid;
    case 'unreachable':
      return words.unreachable;
    case 'missing':
      return words.missing;
    case 'verified':
      return source === undefined ? words.verified : words.builtFrom(code(sourceText(source), 60));
    case 'not-checked':
    case undefined:
      return '';
  }
}

/** `acme/tiny-merge@9f3c1d2`; the whole address where it is not on GitHub. */
export function sourceText(source: NonNullable<PackageSignals['builtFrom']>): string {
  const repository = source.repository
    .replace(/^git\+/, '')
    .replace(/^https:\/\/github\.com\//, '')
    .replace(/\.git$/, '');
  return source.commit === undefined ? repository : `${repository}@${shortCommit(source.commit)}`;
}

/** A version of the usual form reads better without a code span. */
function version({ version: text }: Package): string {
  return /^\d{1,6}(?:\.\d{1,6}){0,2}$/.test(text) ? text : code(text, 40);
}
