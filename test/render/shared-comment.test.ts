import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/findings/decision.js';
import { MAX_SECTIONS, parseMarker, previousOf } from '../../src/model/marker.js';
import type { PreviousComment } from '../../src/model/previous-comment.js';
import { COMMENT_LIMIT, renderComment } from '../../src/render/comment.js';
import { activeNodes, parseMarkdown, textOf } from '../support/gfm.js';
import { NAUGHTY } from '../support/naughty.js';
import { blockedRecord, buildRecord, COMMIT, hugeRecord, NEXT_COMMIT } from '../support/records.js';

const OURS = [/^https:\/\/github\.com\//, /^https:\/\/www\.cve\.org\//];
const LINKS = { run: 'https://github.com/acme/shop/actions/runs/7654321' };

function ofJob(record: RunRecord, job: string, commit: string = COMMIT): RunRecord {
  const { context } = record;
  return { ...record, context: { ...context, commit, source: { ...context.source, job } } };
}

function ofStep(record: RunRecord, step: string, commit: string = COMMIT): RunRecord {
  const { context } = ofJob(record, 'gate', commit);
  return { ...record, context: { ...context, source: { ...context.source, step } } };
}

function read(body: string): PreviousComment {
  const marker = parseMarker(body);
  if (marker === undefined) throw new Error('no marker');
  return previousOf(body, marker);
}

const write = (record: RunRecord, before?: string): string =>
  renderComment(record, { links: LINKS, ...(before === undefined ? {} : { previous: read(before) }) });
const firstLine = (body: string): string => body.split('\n')[0] ?? '';

describe('a comment that jobs share', () => {
  it('looks as ever while there is one', () => {
    expect(firstLine(write(ofJob(blockedRecord(), 'web')))).toMatch(/^### ⛔ Blocked: 1 package whose/);
  });

  it('has a section for each, what blocks first, in any order of arrival', () => {
    const web = ofJob(blockedRecord(), 'gate (web)');
    const api = ofJob(buildRecord(), 'gate (api)');
    const there = write(api, write(web));
    const back = write(web, write(api));
    for (const body of [there, back]) {
      expect(firstLine(body)).toBe('### ⛔ Blocked: 1 of 2 jobs');
      expect(body).toContain('#### ⛔ `gate (web)`: Blocked: 1 package whose signature');
      expect(body).toContain('<details><summary>✅ <code>gate (api)</code></summary>');
      const text = textOf(parseMarkdown(body));
      expect(text).toContain('ansi-colorz@4.1.4');
      expect(text.indexOf('gate (web)')).toBeLessThan(text.indexOf('gate (api)'));
    }
  });

  it('keeps the other part byte for byte through many updates', () => {
    const web = ofJob(blockedRecord(), 'web');
    let body = write(web);
    const before = read(body).sections?.[0]?.text;
    for (let round = 0; round < 5; round += 1) body = write(ofJob(buildRecord(), 'api'), body);
    expect(read(body).sections?.find(({ name }) => name === 'web')?.text).toBe(before);
    expect(before).toContain('ansi-colorz');
  });

  it('replaces only its own part', () => {
    const both = write(ofJob(buildRecord(), 'api'), write(ofJob(blockedRecord(), 'web')));
    const mended = write(ofJob(buildRecord(), 'web'), both);
    expect(firstLine(mended)).toBe('### ✅ Passed: all 2 jobs');
    expect(mended).not.toContain('ansi-colorz');
  });

  it('never shows an old verdict for a newer commit: others are waited for, once', () => {
    const both = write(ofJob(buildRecord(), 'api'), write(ofJob(blockedRecord(), 'web')));
    const next = write(ofJob(buildRecord(), 'api', NEXT_COMMIT), both);
    expect(next).not.toContain('ansi-colorz');
    expect(firstLine(next)).toBe('### ✅ Passed so far: 1 not finished of 2 jobs');
    expect(next).toContain('No verdict on this commit yet: `web`');
    const again = write(ofJob(buildRecord(), 'api', NEXT_COMMIT), next);
    expect(again).toContain('No verdict on this commit yet: `web`');
    const third = write(ofJob(buildRecord(), 'api', 'd'.repeat(40)), again);
    expect(third).not.toContain('No verdict on this commit yet');
    expect(firstLine(third)).toMatch(/^### ✅ Passed/);
  });

  it('takes no part that somebody edited, and says so', () => {
    const body = write(ofJob(blockedRecord(), 'web'));
    const edited = body.replace('ansi-colorz', 'all-is-fine');
    const both = write(ofJob(buildRecord(), 'api'), edited);
    expect(both).not.toContain('all-is-fine');
    expect(both).toContain('Somebody edited this part');
    expect(both).toContain('/actions/runs/7654321');
  });

  it('finds the parts again where a browser left carriage returns', () => {
    const body = write(ofJob(blockedRecord(), 'web')).replaceAll('\n', '\r\n');
    expect(write(ofJob(buildRecord(), 'api'), body)).toContain('ansi-colorz');
  });

  it('stays under the limit with many large jobs, and keeps its own part whole', () => {
    let body = '';
    for (let job = 0; job < MAX_SECTIONS + 6; job += 1) {
      const record = ofJob(hugeRecord(800, 60), `gate (${job}, ${'x'.repeat(60)})`);
      body = write(record, body === '' ? undefined : body);
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(COMMENT_LIMIT);
      expect(parseMarker(body)).toBeDefined();
    }
    expect(parseMarker(body)?.sections).toHaveLength(MAX_SECTIONS);
    expect(body).toContain('Left out to make room');
  });

  it.each(NAUGHTY.slice(0, 80))('T49 T50 T51 a job called %j is text', (job) => {
    const first = write(ofJob(buildRecord(), job));
    const body = write(ofJob(blockedRecord(), 'web'), first);
    expect(activeNodes(body, OURS)).toEqual([]);
    expect(read(body).sections).toHaveLength(2);
    const next = write(ofJob(blockedRecord(), 'web', NEXT_COMMIT), body);
    expect(activeNodes(next, OURS)).toEqual([]);
  });
});

describe('steps of one job', () => {
  const namesIn = (body: string): string[] =>
    [
      ...body.matchAll(/^(?:#### \S+ `([^`]+)`|<details><summary>\S+ <code>([^<]+)<\/code><\/summary>$)/gm),
    ].map(([, open, closed]) => open ?? closed ?? '');

  it('have a section each, named by their id or their number', () => {
    const named = write(ofStep(buildRecord(), 'licences'), write(ofStep(blockedRecord(), 'sealgate')));
    expect(firstLine(named)).toBe('### ⛔ Blocked: 1 of 2 steps');
    expect(namesIn(named)).toEqual(['gate, sealgate', 'gate, licences']);
    expect(named).toContain('ansi-colorz');
    const plain = write(
      ofStep(buildRecord(), '__wrapper 2'),
      write(ofStep(buildRecord(), '__acme_sealgate_2'), write(ofStep(blockedRecord(), '__acme_sealgate'))),
    );
    expect(namesIn(plain)).toEqual(['gate, #1', 'gate, #1.2', 'gate, #2']);
  });

  it('are not told while there is one of each job', () => {
    const both = write(ofJob(buildRecord(), 'api'), write(ofStep(blockedRecord(), 'sealgate')));
    expect(firstLine(both)).toBe('### ⛔ Blocked: 1 of 2 jobs');
    expect(namesIn(both)).toEqual(['gate', 'api']);
  });

  it('that are there no longer are waited for by one commit', () => {
    const both = write(ofStep(buildRecord(), 'gone'), write(ofStep(buildRecord(), 'sealgate')));
    const next = write(ofStep(buildRecord(), 'sealgate', NEXT_COMMIT), both);
    expect(next).toContain('No verdict on this commit yet: `gate, gone`');
    const last = write(ofStep(buildRecord(), 'sealgate', 'd'.repeat(40)), next);
    expect(read(last).sections?.map(({ step }) => step)).toEqual(['sealgate']);
  });

  it('take the place of the section that their job had before steps were told apart', () => {
    const old = write(ofJob(blockedRecord(), 'gate'));
    for (const commit of [COMMIT, NEXT_COMMIT]) {
      const first = write(ofStep(buildRecord(), 'sealgate', commit), old);
      expect(read(first).sections?.map(({ step }) => step)).toEqual(['sealgate']);
      expect(first).not.toContain('No verdict on this commit yet');
      const both = write(ofStep(buildRecord(), 'licences', commit), first);
      expect(read(both).sections).toHaveLength(2);
    }
  });
});

describe('what was blocked', () => {
  it('is resolved when every job passes, not when the first does', () => {
    const both = write(ofJob(buildRecord(), 'api'), write(ofJob(blockedRecord(), 'web')));
    const waiting = write(ofJob(buildRecord(), 'api', NEXT_COMMIT), both);
    expect(waiting).not.toContain('Resolved');
    expect(waiting).toContain('Earlier on this pull request: 1 verdict');
    const still = write(ofJob(blockedRecord(), 'web', NEXT_COMMIT), waiting);
    const again = write(ofJob(buildRecord(), 'api', NEXT_COMMIT), still);
    expect(firstLine(again)).toBe('### ⛔ Blocked: 1 of 2 jobs');
    expect(again).not.toContain('Resolved');
    expect(write(ofJob(buildRecord(), 'web', NEXT_COMMIT), again)).toContain('**Resolved.**');
  });
});

describe('earlier verdicts', () => {
  it('are not those of other jobs on the same commit', () => {
    const body = write(ofJob(blockedRecord(), 'web'), write(ofJob(buildRecord(), 'api')));
    expect(body).not.toContain('Earlier on this pull request');
  });
});
