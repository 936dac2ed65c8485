import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/render/comment.js';
import { renderReport } from '../../src/render/report/page.js';
import { renderSummary } from '../../src/render/summary.js';
import { renderTerminal } from '../../src/render/terminal/terminal.js';
import { resolvedRecord } from '../support/records.js';

const VIEWS = path.resolve(import.meta.dirname, '../../report');
const views = readdirSync(VIEWS).filter((file) => file.endsWith('.tsx'));
const record = resolvedRecord();
const texts = {
  comment: renderComment(record, { links: {} }),
  summary: renderSummary(record, { links: {} }),
  report: [
    ...[...renderReport(record)]
      .join('')
      .split(/<meta http-equiv[^>]*>|<style>[\s\S]*?<\/style>|<script>[\s\S]*<\/script>/),
    // What its script says stands in these files.
    ...views.map((file) => readFileSync(path.join(VIEWS, file), 'utf8')),
  ].join('\n'),
  terminal: renderTerminal(record, { color: false, width: 100 }),
};

describe('what a pass with verified packages says', () => {
  it.each(Object.entries(texts))('T20 the %s calls nothing safe', (_name, text) => {
    expect(text).not.toMatch(/\b(?:safe|safely|harmless|secure|trustworthy|trusted|malware-free|clean)\b/i);
  });

  it.each(['comment', 'summary', 'report'] as const)('T20 the %s says from where and how old', (name) => {
    expect(texts[name]).toMatch(/Built from/i);
    expect(texts[name]).toContain('acme/tiny-merge@9f3c1d2');
    expect(texts[name]).toContain('4 months');
  });
});
