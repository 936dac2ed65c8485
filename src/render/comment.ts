import type { RunRecord } from '../model/decision.js';
import { buildMarker, markerOf } from '../model/marker.js';
import type { PreviousComment } from '../model/previous-comment.js';
import { bytesOf, fitSections, type Section, staticSection } from './budget.js';
import { headlineOf } from './headline.js';
import { prose } from './markdown.js';
import { changeSections } from './sections/change.js';
import { checkSections, notCheckedSections, type Timings } from './sections/checks.js';
import {
  footerSection,
  historySections,
  policyNote,
  trustRecordNote,
  verifySection,
} from './sections/closing.js';
import type { Links } from './sections/links.js';
import {
  blockingSections,
  collapsedSection,
  gapSections,
  reasonCell,
  warningSections,
} from './sections/problems.js';
import { tellStory } from './story.js';
import { count } from './words.js';

/** What a comment may weigh, in bytes of UTF-8, its marker included. */
export const COMMENT_LIMIT = 60_000;

export interface CommentOptions {
  /** What the comment said before, from its marker. */
  readonly previous?: PreviousComment | undefined;
  readonly links: Links;
  readonly timings?: Timings;
  readonly maxBytes?: number;
}

/**
 * The pull request's comment: GitHub-flavoured Markdown of at most `maxBytes` bytes of UTF-8, the hidden marker as
 * its last line. Everything from outside is shown literally. What has no room is left out from the end of the
 * least important section on, and each cut names how many rows it hides and the full report's digest.
 */
export function renderComment(record: RunRecord, options: CommentOptions): string {
  const maxBytes = options.maxBytes ?? COMMENT_LIMIT;
  const { text } = headlineOf(record);
  const marker = buildMarker(markerOf(record, text, options.previous));
  const sections = documentSections(record, options);
  return `${fitSections(sections, maxBytes - bytesOf(marker) - 2)}\n\n${marker}`;
}

/** The sections of comment and summary, in the order in which they are read. */
export function documentSections(record: RunRecord, options: CommentOptions): Section[] {
  const { links } = options;
  const story = tellStory(record);
  const { icon, text } = headlineOf(record);
  return [
    staticSection(0, `### ${icon} ${prose(text, 300)}`),
    ...historySections(record, options.previous)
      .slice(0, 1)
      .filter((section) => section.count === 0),
    ...blockingSections(story.blocking, record, links),
    ...gapSections(record),
    ...policyNote(record),
    ...trustRecordNote(record),
    ...changeSections(record, links),
    ...warningSections(story.warnings, record, links),
    ...notCheckedSections(record),
    ...checkSections(record, options.timings),
    ...collapsedSection(story.existing, {
      record,
      links,
      title: `Known before this change: ${count(sumOf(story.existing), 'finding')}`,
      importance: 80,
      cap: 50,
      why: reasonCell,
      whyTitle: 'Decision',
    }),
    ...collapsedSection(story.excepted, {
      record,
      links,
      title: `Exceptions used: ${count(sumOf(story.excepted), 'finding')}`,
      importance: 75,
      cap: 50,
      why: ({ first }) => prose(first.reason.text, 240),
      whyTitle: 'Exception',
    }),
    ...collapsedSection(story.accepted, {
      record,
      links,
      title: `Accepted: ${count(sumOf(story.accepted), 'finding')}`,
      importance: 85,
      cap: 50,
      why: ({ first }) => prose(first.reason.text, 200),
      whyTitle: 'Why',
    }),
    ...historySections(record, options.previous).filter((section) => section.count > 0),
    ...verifySection(record, links),
    footerSection(record, links),
  ];
}

function sumOf(problems: readonly { readonly decisions: readonly unknown[] }[]): number {
  return problems.reduce((sum, problem) => sum + problem.decisions.length, 0);
}
