import type { RunRecord } from '../model/findings/decision.js';
import type { History } from '../model/findings/report-data.js';
import type { Locale } from '../model/policy/words.js';
import type { PreviousComment } from '../model/previous-comment.js';
import { type Section, staticSection } from './budget.js';
import { headlineOf } from './headline.js';
import { textsOf } from './locale/locales.js';
import { blockingSections } from './sections/blocking.js';
import { changeSections } from './sections/change.js';
import { checkSections, notCheckedSections, type Timings } from './sections/checks.js';
import {
  folderNote,
  footerSection,
  historySections,
  policyNote,
  trustRecordNote,
  verifySection,
} from './sections/closing.js';
import { gapSections } from './sections/gaps.js';
import { licenseSections } from './sections/licenses.js';
import { charts, pathPicture } from './sections/pictures.js';
import { reasonText } from './sections/problem-cells.js';
import { collapsedSection, noveltyNote, reasonCell, warningSections } from './sections/problems.js';
import type { Links, Scene } from './sections/scene.js';
import { type DocumentParts, headingSection, layOut } from './shared-comment.js';
import { type Story, tellStory } from './story.js';

/** What a comment may weigh, in bytes of UTF-8, its marker included. */
export const COMMENT_LIMIT = 60_000;

/** How a document is written, whatever it says. */
export interface DocumentOptions {
  readonly links: Links;
  readonly timings?: Timings | undefined;
  readonly locale?: Locale | undefined;
  /** IANA name; times are shown in UTC and in it. */
  readonly timeZone?: string | undefined;
  /** Draws charts, with these past runs in them. Not for the comment: they would take its room. */
  readonly pictures?: { readonly history?: History | undefined };
}

export interface CommentOptions extends DocumentOptions {
  /** What the comment said before, from its marker. */
  readonly previous?: PreviousComment | undefined;
  readonly maxBytes?: number;
  /** The run's author may have shaped what it reports: said below the verdict. */
  readonly foreign?: boolean;
}

/**
 * The pull request's comment: GitHub-flavoured Markdown of at most `maxBytes` bytes of UTF-8, the hidden marker as
 * its last line. Everything from outside is shown literally. What has no room is left out from the end of the
 * least important section on, and each cut names how many rows it hides and the full report's digest. Where other
 * jobs wrote about the same commit, their parts stay: see shared-comment.ts.
 */
export function renderComment(record: RunRecord, options: CommentOptions): string {
  const document = documentParts(record, options);
  return layOut(document, {
    record,
    previous: options.previous,
    texts: textsOf(options.locale),
    maxBytes: options.maxBytes ?? COMMENT_LIMIT,
  });
}

/** The sections of comment and summary by what they are to a shared comment, each group in reading order. */
function documentParts(record: RunRecord, options: CommentOptions): DocumentParts {
  const scene: Scene = {
    record,
    links: options.links,
    texts: textsOf(options.locale),
    timeZone: options.timeZone,
  };
  const story = tellStory(record);
  const headline = headlineOf(record, scene.texts);
  const history = historySections(scene, options.previous);
  return {
    headline,
    heading: [headingSection(headline)],
    resolved: history.filter((section) => section.count === 0),
    body: [
      ...(options.foreign === true ? [staticSection(1, scene.texts.foreign)] : []),
      ...folderNote(scene),
      ...blockingSections(story.blocking, scene),
      ...noveltyNote(story.blocking, scene),
      ...(options.pictures === undefined ? [] : pathPicture(story.blocking, scene)),
      ...gapSections(scene),
      ...policyNote(scene),
      ...trustRecordNote(scene),
      ...changeSections(scene),
      ...warningSections(story, scene),
      ...notCheckedSections(scene),
      ...(options.pictures === undefined ? [] : charts(scene, options.pictures.history)),
      ...collapsedSections(story, scene),
      ...licenseSections(scene),
      ...checkSections(scene, options.timings),
      ...verifySection(scene),
    ],
    history: history.filter((section) => section.count > 0),
    footer: [footerSection(scene)],
  };
}

/** The sections of comment and summary, in the order in which they are read. */
export function documentSections(record: RunRecord, options: CommentOptions): Section[] {
  const { heading, resolved, body, history, footer } = documentParts(record, options);
  return [...heading, ...resolved, ...body, ...history, ...footer];
}

/** What was known before, what exceptions waive, what is accepted: a click away. */
function collapsedSections(story: Story, scene: Scene): Section[] {
  const { texts } = scene;
  const words = texts.collapsed;
  return [
    ...collapsedSection(story.existing, scene, {
      title: words.existing(sumOf(story.existing)),
      importance: 80,
      cap: 50,
      why: (problem) => reasonCell(problem, texts),
      whyTitle: words.decision,
    }),
    ...collapsedSection(story.excepted, scene, {
      title: words.excepted(sumOf(story.excepted)),
      importance: 75,
      cap: 50,
      why: ({ first }) => reasonText(first.reason, texts, 240),
      whyTitle: words.exception,
    }),
    ...collapsedSection(story.accepted, scene, {
      title: words.accepted(sumOf(story.accepted)),
      importance: 85,
      cap: 50,
      why: ({ first }) => reasonText(first.reason, texts, 200),
      whyTitle: words.why,
    }),
  ];
}

function sumOf(problems: readonly { readonly decisions: readonly unknown[] }[]): number {
  return problems.reduce((sum, problem) => sum + problem.decisions.length, 0);
}
