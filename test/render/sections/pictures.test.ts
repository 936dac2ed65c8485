import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../../src/model/findings/decision.js';
import type { History } from '../../../src/model/findings/report-data.js';
import { renderComment } from '../../../src/render/comment.js';
import { chartLabel } from '../../../src/render/mermaid.js';
import { renderSummary } from '../../../src/render/summary.js';
import { elements, parseMarkdown, textOf } from '../../support/gfm.js';
import { NAUGHTY } from '../../support/naughty.js';
import { blockedRecord, buildRecord, hostileRecord } from '../../support/records.js';

const HISTORY: History = {
  runs: [
    { time: '2026-11-19T06:00:00Z', outcome: 'fail', message: '', blocked: 4, warned: 1 },
    { time: '2026-11-20T06:00:00Z', outcome: 'fail', message: '', blocked: 3, warned: 2 },
    { time: '2026-11-20T07:00:00Z', outcome: 'fail', message: 'does not tell' },
  ],
  earlier: false,
  unreadable: 0,
};

function picturesOf(record: RunRecord, locale: 'en' | 'ja' = 'en'): string[] {
  const tree = parseMarkdown(renderSummary(record, { links: {}, locale, pictures: { history: HISTORY } }));
  return elements(tree, 'code')
    .filter((node) => node.attrs.some(({ value }) => value === 'language-mermaid'))
    .map(textOf);
}

describe('the pictures of the job summary', () => {
  it('show how what blocks gets in, severities, and the last runs with this one', () => {
    const [paths, severities, trend] = picturesOf(blockedRecord());
    expect(paths).toContain('flowchart LR\n');
    expect(paths).toContain('["web"]');
    expect(paths).toMatch(/ {2}class n\d+(,n\d+)* bad/);
    expect(severities).toMatch(
      /^%%\{init: .*\}%%\npie showData\n {2}title Findings by severity\n {2}"critical" : \d/,
    );
    expect(trend).toContain('x-axis ["11-19", "11-20", "11-21"]');
    expect(trend).toMatch(/bar \[4, 3, \d+\]/);
  });

  it('speak Japanese', () => {
    expect(picturesOf(blockedRecord(), 'ja').join('')).toContain('深刻度別の件数');
  });

  it('are not in the comment, and not where there is nothing to show', () => {
    expect(renderComment(blockedRecord(), { links: {} })).not.toContain('mermaid');
    expect(renderSummary(buildRecord(), { links: {}, pictures: {} })).not.toContain('mermaid');
  });

  it('are no pie of one piece', () => {
    const [decision] = blockedRecord().decisions;
    if (decision === undefined) throw new Error('the sample blocks nothing');
    expect(picturesOf(buildRecord({ decisions: [decision, decision] })).join('')).not.toContain('pie');
  });

  it.each(NAUGHTY)('T51 %j ends no label and no block', (text) => {
    const label = chartLabel(text);
    expect(label).toMatch(/^(?:[\p{L}\p{M}\p{N} .…·▮─-]|#\d+;)*$/u);
    for (const picture of picturesOf(hostileRecord(text))) {
      expect(picture).toMatch(/^(?:%%\{init: [^\n]*\}%%\n)?(?:flowchart LR|pie showData|xychart-beta)\n/);
      for (const line of picture.split('\n').filter((one) => /^ {2}n\d+\[/.test(one)))
        expect(line).toMatch(/^ {2}n\d+\["[^"]*"\]$/);
    }
  });
});
