import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/render/comment.js';
import { code, prose, tableHead, tableRow } from '../../src/render/markdown.js';
import { corpus } from '../support/corpora.js';
import { activeNodes, comments, elements, parseMarkdown } from '../support/gfm.js';
import { linesBelow } from '../support/naughty.js';
import { hostileRecord } from '../support/records.js';

const folder = corpus('markdown-injection');
const lines = folder === undefined ? [] : [...new Set(linesBelow(folder))];
const OURS = [/^https:\/\/github\.com\/advisories\/GHSA-/, /^https:\/\/www\.cve\.org\/CVERecord\?id=CVE-/];

describe.skipIf(folder === undefined)('the markdown-injection corpus', () => {
  it('is there', () => {
    expect(lines.length).toBeGreaterThan(50);
  });

  it('T49 T51 has no active node, line by line, as prose and as code in a table', () => {
    for (const line of lines) {
      const markdown = `${tableHead(['a', 'b', 'c'])}\n${tableRow([prose(line), code(line), 'end'])}\n\n- ${prose(line)}`;
      expect(activeNodes(markdown), line).toEqual([]);
      expect(elements(parseMarkdown(markdown), 'td').length, line).toBe(3);
    }
  });

  it('T49 T51 has no active node in a whole comment, ten lines at a time', () => {
    for (let at = 0; at < lines.length; at += 10) {
      const body = renderComment(hostileRecord(lines.slice(at, at + 10).join('\n')), { links: {} });
      expect(activeNodes(body, OURS)).toEqual([]);
      expect(comments(parseMarkdown(body))).toHaveLength(1);
    }
  });
});
