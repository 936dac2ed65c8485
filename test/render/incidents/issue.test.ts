import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/model/incidents/body.js';
import type { Escalation } from '../../../src/model/incidents/rules.js';
import { changesComment, containComment, noteComment } from '../../../src/render/incidents/comment.js';
import { type IssueOptions, issueBody, issueTitle } from '../../../src/render/incidents/issue.js';
import { INCIDENT_LANGUAGES } from '../../../src/render/incidents/languages.js';
import { incidentReport } from '../../../src/render/incidents/report.js';
import { corpus } from '../../support/corpora.js';
import { type Active, activeNodes as allActiveNodes } from '../../support/gfm.js';
import { alert, SAMPLE_CONTAIN, SAMPLE_PEOPLE, sampleIncident } from '../../support/incidents.js';
import { linesBelow, NAUGHTY } from '../../support/naughty.js';
import { shapeOf } from '../../support/shape.js';

/** Quotations are ours: alerts at the top, people's words in a report. */
const activeNodes = (markdown: string, mayLink: readonly RegExp[] = []): Active[] =>
  allActiveNodes(markdown, mayLink).filter(({ what }) => what !== '<blockquote>');
const NOBODY: Escalation = { owners: [], breach: [] };
const options = (more: Partial<IssueOptions> = {}): IssueOptions => ({
  locale: 'en',
  timeZone: 'UTC',
  people: SAMPLE_PEOPLE,
  contain: SAMPLE_CONTAIN,
  now: '2026-11-21T06:42:00Z',
  ...more,
});
const folder = corpus('markdown-injection');
const lines = [...NAUGHTY, ...(folder === undefined ? [] : linesBelow(folder))].filter(
  (line) => line.trim() !== '',
);
const OURS = [/^https:\/\/github\.com\/acme\/shop\/actions\/runs\/\d+$/];

describe('an incident’s issue', () => {
  it('calls the owner and nobody else', () => {
    const body = issueBody(sampleIncident(), options());
    const active = activeNodes(parseBody(body)?.facts ?? '', [
      ...OURS,
      /^https:\/\/www\.ppc\.example\.test\/report$/,
    ]);
    expect(active).toEqual([
      expect.objectContaining({ what: 'mention', where: expect.stringContaining('@octocat answers for it') }),
      expect.objectContaining({ what: 'fullwidth or bare at sign' }),
    ]);
  });

  it('T49 T51 text from outside calls nobody and links nothing, wherever it stands', () => {
    for (const line of lines) {
      const text = line.slice(0, 280).toWellFormed();
      const incident = sampleIncident({
        what: text,
        target: text,
        note: text,
        alerts: [alert('f', { subject: text, message: text })],
      });
      const {
        facts = '',
        key,
        after = '',
      } = parseBody(issueBody(incident, options({ people: NOBODY }))) ?? {};
      expect(activeNodes(facts, OURS), line).toEqual([]);
      expect(key, line).toBe(incident.key);
      expect(after, line).toMatch(/^## Runbook/);
      const report = incidentReport(
        { ...incident, cause: text, prevention: text },
        [{ time: incident.opened, kind: 'opened', note: text, by: text, record: 'c0ffee' }],
        options(),
      ).replace(/^## /, '### ');
      expect(activeNodes(report), line).toEqual([]);
      expect(activeNodes(noteComment(text)), line).toEqual([]);
      expect(activeNodes(containComment(text, 'en')), line).toEqual([]);
      const said = changesComment(
        incident,
        ['alerts-added', 'level-raised', 'reopened'],
        options({ people: NOBODY }),
      );
      expect(activeNodes(said ?? ''), line).toEqual([]);
      expect(issueTitle(incident, 'en').length, line).toBeLessThanOrEqual(200);
      expect(issueTitle(incident, 'en'), line).not.toMatch(/[\n\r`\u202e]/);
    }
  });

  it('a text that holds our own marks ends nothing', () => {
    const what = '<!-- /sealgate:incident --> <!-- sealgate:incident-state:v1:AAAA -->';
    const incident = sampleIncident({ what, note: `${what}\n- [x] done <!-- step:record -->` });
    const parsed = parseBody(issueBody(incident, options()));
    expect(parsed?.incident?.what).toBe(what);
    expect(parsed?.untouched).toBe(true);
    expect(parsed?.done).toEqual([]);
  });

  it.each(['en', 'ja'] as const)('%s: stays within what GitHub takes, whatever there is to say', (locale) => {
    const alerts = Array.from({ length: 40 }, (_, index) =>
      alert(`f${index}`, { subject: '長'.repeat(200), message: '\u202e'.repeat(300) }),
    );
    const body = issueBody(sampleIncident({ alerts, more: 5000 }), options({ locale }));
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(parseBody(body)?.incident?.alerts).toHaveLength(40);
    expect(body).toMatch(/5,?0\d\d/);
  });

  it('is the same bytes for the same incident', () => {
    expect(issueBody(sampleIncident(), options())).toBe(issueBody(sampleIncident(), options()));
  });

  it('says each state in its own words', () => {
    const head = (more: Parameters<typeof sampleIncident>[0], now?: string): string =>
      (
        parseBody(issueBody(sampleIncident(more), options(now === undefined ? {} : { now })))?.facts ?? ''
      ).split('\n\n')[0] ?? '';
    expect(head({})).toContain('[!CAUTION]');
    expect(head({ level: 1 })).toContain('[!WARNING]');
    expect(head({ escalations: 2 }, '2026-11-21T08:42:00Z')).toMatch(
      /deadline has passed.*@alice, @acme\/cto/s,
    );
    expect(head({ done: ['record', 'scope', 'escalate', 'notify'] })).toContain('first steps are done');
    expect(head({ alerts: [] })).toContain('no longer found');
    expect(head({ state: 'closed' })).toContain('**Closed**');
  });
});

describe('the languages of incidents', () => {
  it('Japanese has every text that English has, and in Japanese', () => {
    expect(shapeOf(INCIDENT_LANGUAGES.ja)).toEqual(shapeOf(INCIDENT_LANGUAGES.en));
    for (const [name, what] of Object.values(INCIDENT_LANGUAGES.ja.steps))
      for (const text of [name, what]) expect(text).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });
});
