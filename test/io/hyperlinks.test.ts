import { describe, expect, it } from 'vitest';
import { supportsHyperlinks } from '../../src/io/hyperlinks.js';
import { linkAdvisories } from '../../src/render/terminal/links.js';

describe('links in the terminal', () => {
  it.each([
    [{ TERM_PROGRAM: 'WezTerm' }, true, true],
    [{ VTE_VERSION: '7006' }, true, true],
    [{ VTE_VERSION: '4000' }, true, false],
    [{ TERM_PROGRAM: 'WezTerm', CI: 'true' }, true, false],
    [{ TERM_PROGRAM: 'WezTerm' }, false, false],
    [{ FORCE_HYPERLINK: '1' }, false, true],
    [{ FORCE_HYPERLINK: '0', WT_SESSION: 'x' }, true, false],
    [{}, true, false],
  ])('%j on a terminal %s: %s', (env, isTty, expected) => {
    expect(supportsHyperlinks(env as Record<string, string>, isTty)).toBe(expected);
  });

  it('are made of ids of a strict form only', () => {
    expect(linkAdvisories('axios (CVE-2026-39338)')).toBe(
      'axios (\u001b]8;;https://www.cve.org/CVERecord?id=CVE-2026-39338\u001b\\CVE-2026-39338\u001b]8;;\u001b\\)',
    );
    expect(linkAdvisories('CVE-26-1 GHSA-xx javascript:alert(1)')).not.toContain('\u001b');
  });
});
