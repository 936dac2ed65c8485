import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/render/comment.js';
import { renderReport } from '../../src/render/html.js';
import { renderSummary } from '../../src/render/summary.js';
import { renderTerminal } from '../../src/render/terminal.js';
import { resolvedRecord } from '../support/records.js';

const record = resolvedRecord();
const texts = {
  comment: renderComment(record, { links: {} }),
  summary: renderSummary(record, { links: {} }),
  report: [...renderReport(record)].join('').replace(/<style>[\s\S]*?<\/style>/g, ''),
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
