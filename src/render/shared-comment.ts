import type { RunRecord, VerdictWord } from '../model/findings/decision.js';
import { buildMarker, digestOf, markerOf, type SectionMark, sectionOf } from '../model/marker.js';
import type { PreviousComment, PreviousSection } from '../model/previous-comment.js';
import { compareText } from '../model/text/compare-text.js';
import { bytesOf, fitGroups, type Section, staticSection } from './budget.js';
import { type Companions, companionsOf, NAME_SHOWN, namesOf } from './companions.js';
import type { Headline } from './headline.js';
import type { Texts } from './locale/texts.js';
import { code, htmlCode, link, prose } from './markdown.js';

/** A document's sections by what they are to a comment that several jobs share. */
export interface DocumentParts {
  readonly headline: Headline;
  readonly heading: readonly Section[];
  readonly resolved: readonly Section[];
  /** What is the job's own. */
  readonly body: readonly Section[];
  readonly history: readonly Section[];
  readonly footer: readonly Section[];
}

export interface Layout {
  readonly record: RunRecord;
  readonly previous: PreviousComment | undefined;
  readonly texts: Texts;
  readonly maxBytes: number;
}

/** A job gets at least so many bytes; others' parts are left out for it, passed ones first. */
const LEAST_BYTES = 12_000;

const ICON = { pass: '✅', fail: '⛔', incomplete: '⏸️' } as const;

export function headingSection({ icon, text }: Headline): Section {
  return staticSection(0, `### ${icon} ${prose(text, 300)}`);
}

/**
 * A document as the comment's Markdown. Parts that other jobs wrote about the same commit are kept as they stand;
 * of jobs that have not yet spoken about this commit only the names are shown, never their old verdicts.
 */
export function layOut(document: DocumentParts, layout: Layout): string {
  const { others, waiting } = companionsOf(layout.record, layout.previous);
  return others.length === 0 && waiting.length === 0
    ? layOutAlone(document, layout)
    : layOutShared(document, layout, { others, waiting });
}

function layOutAlone(document: DocumentParts, layout: Layout): string {
  const { record, previous, maxBytes } = layout;
  const { heading, resolved, body, history, footer, headline } = document;
  const markerFor = (sections: readonly SectionMark[]): string =>
    buildMarker(markerOf(record, { headline: headline.text, sections }, previous));
  const own = sectionOf(record, headline.text);
  const room = maxBytes - bytesOf(markerFor([{ ...own, ...PLACEHOLDER }])) - 2;
  const [head = '', before = '', text = '', past = '', foot = ''] = fitGroups(
    [heading, resolved, body, history, footer],
    room,
  );
  const page = createPage();
  page.add(head);
  page.add(before);
  const ranges = page.range(text);
  page.add(past);
  ranges.push(...page.range(foot));
  return page.end(markerFor([{ ...own, ranges, digest: page.digest(ranges) }]));
}

function layOutShared(document: DocumentParts, layout: Layout, companions: Companions): string {
  const { record, previous, texts, maxBytes } = layout;
  const own = sectionOf(record, document.headline.text);
  const names = namesOf([own, ...companions.others, ...companions.waiting], texts);
  const { waiting } = companions;
  const verdicts = [own, ...companions.others].map(({ verdict }) => verdict);
  const verdict = worst(verdicts);
  const of = (word: VerdictWord): number => verdicts.filter((one) => one === word).length;
  const text = texts.headline.shared({
    jobs: verdicts.length + waiting.length,
    steps: names.steps,
    fail: of('fail'),
    incomplete: of('incomplete'),
    waiting: waiting.length,
  });
  const markerFor = (sections: readonly SectionMark[]): string =>
    buildMarker(markerOf(record, { headline: text, verdict, sections }, previous));
  const marks = [own, ...companions.others, ...waiting].map((one) => ({ ...one, ...PLACEHOLDER }));
  const frame = bytesOf(markerFor(marks)) + 2000 + waiting.length * 120;
  const { others, room } = makeRoom(companions.others, maxBytes - frame);
  const [ownText = '', past = '', ownFoot = ''] = fitGroups(
    [document.body, document.history, document.footer],
    room,
  );
  const parts = [
    { section: own as PreviousSection, pieces: [ownText, ownFoot].filter((piece) => piece !== '') },
    ...others.map((section) => ({ section, pieces: section.text === undefined ? [] : [section.text] })),
  ].sort(
    (a, b) =>
      RANK[a.section.verdict] - RANK[b.section.verdict] ||
      compareText(names.of(a.section), names.of(b.section)),
  );

  const page = createPage();
  page.add(`### ${ICON[verdict]} ${prose(text, 300)}`);
  for (const section of document.resolved) page.add(section.before);
  const written: SectionMark[] = [];
  for (const { section, pieces } of parts) {
    const open = section.verdict !== 'pass';
    page.add(
      open ? `#### ${titleOf(section, names.of(section), texts)}` : summaryOf(section, names.of(section)),
    );
    if (pieces.length === 0) page.add(missingText(section, layout));
    const ranges = pieces.flatMap((piece) => page.range(piece));
    if (!open) page.add('</details>');
    written.push(markOf(section, { ranges, digest: page.digest(ranges) }));
  }
  if (waiting.length > 0)
    page.add(texts.shared.waiting(waiting.map((one) => code(names.of(one), NAME_SHOWN)).join(texts.comma)));
  page.add(past);
  return page.end(markerFor([...written, ...waiting.map((one) => markOf(one, PLACEHOLDER_EMPTY))]));
}

const RANK = { fail: 0, incomplete: 1, pass: 2 } as const;
const PLACEHOLDER_EMPTY = { ranges: [], digest: '0'.repeat(16) } as const;
/** As long as a real one can be. */
const PLACEHOLDER = {
  ranges: [
    [99_999, 99_999],
    [99_999, 99_999],
  ],
  digest: '0'.repeat(16),
} as const;

function worst(verdicts: readonly VerdictWord[]): VerdictWord {
  return [...verdicts].sort((a, b) => RANK[a] - RANK[b])[0] ?? 'incomplete';
}

/** `⛔ gate (20): Blocked: …`. */
function titleOf(section: PreviousSection, name: string, texts: Texts): string {
  return `${ICON[section.verdict]} ${texts.labelled(code(name, NAME_SHOWN), prose(section.headline, 200))}`;
}

/** Markdown is not read inside of `<summary>`: the name stands there as HTML, the headline below it. */
function summaryOf(section: PreviousSection, name: string): string {
  return `<details><summary>${ICON[section.verdict]} ${htmlCode(name, NAME_SHOWN)}</summary>\n\n${prose(section.headline, 200)}`;
}

/** What stands where a part cannot be shown: the way to its own run. */
function missingText(section: PreviousSection, { record, texts }: Layout): string {
  const url = record.context.repository?.url;
  const where = link(texts.closing.run, url === undefined ? undefined : `${url}/actions/runs/${section.run}`);
  return section.shortened === true ? texts.shared.shortened(where) : texts.shared.edited(where);
}

function markOf(section: PreviousSection, at: Pick<SectionMark, 'ranges' | 'digest'>): SectionMark {
  const { id, name, step, run, attempt, commit, verdict, headline } = section;
  const named = step === undefined ? { name } : { name, step };
  return { id, ...named, run, attempt, commit, verdict, headline, ...at };
}

/** Leaves out parts of others until enough is left for one's own: passed ones first, then the longest. */
function makeRoom(
  others: readonly PreviousSection[],
  bytes: number,
): { readonly others: readonly PreviousSection[]; readonly room: number } {
  const kept = new Map(others.map((section) => [section.id, section]));
  const cost = ({ text, headline }: PreviousSection): number =>
    bytesOf(text ?? '') + bytesOf(headline) * 4 + 400;
  let room = bytes - others.reduce((sum, section) => sum + cost(section), 0);
  const order = [...others].sort(
    (a, b) => RANK[b.verdict] - RANK[a.verdict] || bytesOf(b.text ?? '') - bytesOf(a.text ?? ''),
  );
  for (const section of order) {
    if (room >= LEAST_BYTES) break;
    if (section.text === undefined) continue;
    const { text: _text, ...rest } = section;
    kept.set(section.id, { ...rest, shortened: true });
    room += bytesOf(section.text);
  }
  return { others: others.map((section) => kept.get(section.id) ?? section), room };
}

interface Page {
  add(text: string): void;
  /** Adds a piece and says where it stands. */
  range(text: string): [number, number][];
  digest(ranges: readonly (readonly [number, number])[]): string;
  end(marker: string): string;
}

function createPage(): Page {
  let page = '';
  const add = (text: string): void => {
    if (text !== '') page += page === '' ? text : `\n\n${text}`;
  };
  return {
    add,
    range: (text) => {
      add(text);
      return text === '' ? [] : [[page.length - text.length, text.length]];
    },
    digest: (ranges) => digestOf(ranges.map(([start, length]) => page.slice(start, start + length))),
    end: (marker) => `${page}\n\n${marker}`,
  };
}
