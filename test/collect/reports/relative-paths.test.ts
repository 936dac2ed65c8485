import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/collect/reports/parse-report.js';

/** Where a SARIF file's one result is, for a repository at `root`. */
function placeIn(root: string, uri: string): string | undefined {
  const locations = [{ physicalLocation: { artifactLocation: { uri } } }];
  const results = [{ ruleId: 'no-eval', locations }];
  const run = { tool: { driver: { name: 'ESLint' } }, results };
  const bytes = Buffer.from(JSON.stringify({ version: '2.1.0', runs: [run] }));
  const parsed = parseReport(bytes, 'x.sarif', { roots: [root] });
  return 'report' in parsed ? parsed.report.findings[0]?.location?.file : undefined;
}

describe('paths below the repository', () => {
  it.each([
    ['/work/shop', 'file:///work/shop/src/a.js', 'src/a.js'],
    ['/work/shop', 'file:///work/shop-2/src/a.js', '/work/shop-2/src/a.js'],
    ['/work/shop', 'file:///WORK/shop/src/a.js', '/WORK/shop/src/a.js'],
    ['D:/a/shop', 'file:///D:/a/shop/src/a.js', 'src/a.js'],
    ['D:/a/shop', 'file:///d%3A/A/shop/src/a.js', 'src/a.js'],
    ['D:/a/shop', 'D:\\a\\shop\\src\\a.js', 'src/a.js'],
    ['D:/a/shop', 'file:///D:/a/shop-2/src/a.js', 'D:/a/shop-2/src/a.js'],
    ['D:/a/shop', 'file:///E:/a/shop/src/a.js', 'E:/a/shop/src/a.js'],
  ])('of %s: %s is %s', (root, uri, file) => {
    expect(placeIn(root, uri)).toBe(file);
  });
});
