import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReports } from '../../../src/collect/reports/read.js';
import { costRatio } from '../../support/growth.js';
import { fixtureBytes, REPORTS } from '../../support/reports.js';

let dir: string;

beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-reports-'));
  const put = (file: string, bytes: Buffer | string): void => {
    mkdirSync(path.join(dir, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(dir, file), bytes);
  };
  put('reports/trivy.json', fixtureBytes('trivy-fs.json'));
  put('reports/deep/npm.json', fixtureBytes('npm-audit.json'));
  put('reports/trivy[1].json', fixtureBytes('trivy-config.json'));
  put('node_modules/a/report.json', fixtureBytes('npm-audit.json'));
  put('bad/empty.json', '');
  put('bad/blank.json', ' \n\t ');
  put('bad/null.json', 'null');
  put('bad/html.json', '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>');
  put('bad/truncated.json', fixtureBytes('trivy-fs.json').subarray(0, 5000));
  put('bad/bytes.json', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]));
  put('bad/deep.json', `{"SchemaVersion":2,"Results":${'['.repeat(5000)}${']'.repeat(5000)}}`);
  put('bad/twice.json', '{"SchemaVersion":2,"ArtifactName":"a","Results":[],\n"Results":[]}');
  put('bad/other.json', '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}');
  put('bad/list.json', '[1,2,3]');
  put('bad/proto.json', '{"__proto__":{"SchemaVersion":2,"Results":[]}}');
  const small = '{"SchemaVersion":2,"ArtifactName":".","Results":[]}';
  put('bad/two.json', `${small}\n${small}`);
  put('bad/glued.json', `${small}${small}`);
  put('bad/wide.json', Buffer.from(small, 'utf16le'));
  put('bad/packed.json', gzipSync(gzipSync(small)));
  put('bom/trivy.json', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), fixtureBytes('trivy-fs.json')]));
  put('bom/wide.json', Buffer.from(`\ufeff${fixtureBytes('trivy-fs.json').toString('utf8')}`, 'utf16le'));
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

const read = (...specs: string[]): ReturnType<typeof readReports> => readReports(dir, specs);

describe('readReports', () => {
  it('T56 a compressed report that would fill the memory is a problem, not a report', async () => {
    writeFileSync(path.join(dir, 'bomb.json'), gzipSync(Buffer.alloc(32 * 1024 * 1024, 0x20)));
    const { reports, problems } = await read('bomb.json');
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([
      { subject: 'bomb.json', message: expect.stringContaining('when it is decompressed') },
    ]);
  });

  it('tells the format from the content', async () => {
    const { reports, problems, raw } = await read('reports/deep/npm.json', 'reports/trivy.json');
    expect(problems).toEqual([]);
    expect(reports.map((report) => [report.format, report.path])).toEqual([
      ['npm-audit', 'reports/deep/npm.json'],
      ['trivy', 'reports/trivy.json'],
    ]);
    expect(raw.map(({ tool, target, bytes }) => [tool, target, bytes?.length])).toEqual([
      ['audit', 'npm', reports[0]?.bytes],
      ['trivy', 'fs', reports[1]?.bytes],
    ]);
  });

  it('expands globs, reads each file once, and stays out of node_modules', async () => {
    const paths = async (...specs: string[]): Promise<string[]> =>
      (await read(...specs)).reports.map((report) => report.path);
    expect(await paths('**/*.json')).toEqual(expect.not.arrayContaining(['node_modules/a/report.json']));
    expect(await paths('reports/**/*.json', 'reports/trivy.json')).toEqual([
      'reports/deep/npm.json',
      'reports/trivy.json',
      'reports/trivy[1].json',
    ]);
    expect(await paths('./reports/{trivy,npm}.json')).toEqual(['reports/trivy.json']);
    expect(await paths('reports/trivy[1].json')).toEqual(['reports/trivy[1].json']);
    expect(await paths('node_modules/*/*.json')).toEqual(['node_modules/a/report.json']);
    expect(await paths(`${dir}/reports/*.json`)).toEqual(['reports/trivy.json', 'reports/trivy[1].json']);
  });

  it('finds a file once, though a link leads round to it', async () => {
    symlinkSync(dir, path.join(dir, 'reports/loop'), 'dir');
    const { reports } = await read('reports/**/npm.json');
    expect(reports.map((report) => report.path)).toEqual(['reports/deep/npm.json']);
  });

  it('says so where a glob or a path names nothing, and reads the others', async () => {
    const { reports, problems } = await read('nowhere/*.json', 'missing.json', 'reports/trivy.json');
    expect(reports).toHaveLength(1);
    expect(problems.map(({ kind, state, subject }) => [kind, state, subject])).toEqual([
      ['report', 'missing', 'nowhere/*.json'],
      ['report', 'missing', 'missing.json'],
    ]);
  });

  it('takes a forced format, refuses one that does not fit, and suggests for one that does not exist', async () => {
    expect((await read('trivy:reports/trivy.json')).reports).toHaveLength(1);
    const { problems } = await read('trivy:reports/deep/npm.json');
    expect(problems[0]).toMatchObject({
      state: 'invalid',
      message: expect.stringContaining('is not Trivy JSON'),
    });
    await expect(read('trivvy:reports/trivy.json')).rejects.toThrow("did you mean 'trivy'?");
    await expect(readReports(dir, ['reports/trivy.json'], { format: 'npm-aduit' })).rejects.toThrow(
      "did you mean 'npm-audit'?",
    );
  });

  it('tells absolute paths below the repository relative to it: the same finding on every machine', async () => {
    const eslint = (root: string): string =>
      JSON.stringify({
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'ESLint' } },
            results: [1, 9].map((startLine) => ({
              ruleId: 'no-eval',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: pathToFileURL(path.join(root, 'src/a b.js')).href },
                    region: { startLine },
                  },
                },
              ],
            })),
          },
        ],
      });
    const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'sealgate-elsewhere-'));
    const link = path.join(elsewhere, 'link');
    symlinkSync(dir, link);
    writeFileSync(path.join(elsewhere, 'here.sarif'), eslint(elsewhere));
    writeFileSync(path.join(dir, 'here.sarif'), eslint(dir));
    const reports = [
      (await readReports(elsewhere, ['here.sarif'])).reports[0],
      (await readReports(dir, ['here.sarif'])).reports[0],
      (await readReports(link, ['here.sarif'])).reports[0],
    ];
    for (const report of reports) {
      expect(report?.findings.map(({ location, subject }) => [subject.name, location])).toEqual([
        ['src/a b.js', { file: 'src/a b.js', line: 1 }],
        ['src/a b.js', { file: 'src/a b.js', line: 9 }],
      ]);
      expect(report?.roots).toBeDefined();
    }
    const prints = reports.map((report) => report?.findings.map(({ fingerprint }) => fingerprint));
    expect(new Set(prints.flat()).size).toBe(2);
    expect(prints[1]).toEqual(prints[0]);
    const looked: string[] = [];
    await readReports(dir, ['here.sarif'], { each: ({ subject }) => looked.push(subject.name) });
    expect(looked).toEqual(['src/a b.js', 'src/a b.js']);
    // A replay has the report, and the roots that the run had.
    const replayed = await readReports(elsewhere, [path.join(dir, 'here.sarif')], {
      roots: reports[1]?.roots ?? [],
    });
    expect(replayed.reports[0]?.findings.map(({ fingerprint }) => fingerprint)).toEqual(prints[1]);
    rmSync(elsewhere, { recursive: true, force: true });
    rmSync(path.join(dir, 'here.sarif'));
  });

  it('tells the paths of Docker actions relative to the repository, which they have at /github/workspace', async () => {
    const repository = mkdtempSync(path.join(os.tmpdir(), 'sealgate-mounted-'));
    const inner = path.join(repository, 'apps', 'web');
    mkdirSync(inner, { recursive: true });
    const hadolint = ['Dockerfile', 'apps/web/Dockerfile'].map((file) => ({
      file: `/github/workspace/${file}`,
      line: 1,
      column: 1,
      level: 'error',
      code: 'DL3004',
      message: 'Do not use sudo',
    }));
    for (const folder of [repository, inner])
      writeFileSync(path.join(folder, 'h.json'), JSON.stringify(hadolint));
    const files = async (folder: string): Promise<unknown> =>
      (await readReports(folder, ['h.json'])).reports[0]?.findings.map(({ location }) => location?.file);
    expect(await files(repository)).toEqual([
      '/github/workspace/Dockerfile',
      '/github/workspace/apps/web/Dockerfile',
    ]);
    mkdirSync(path.join(repository, '.git'));
    expect(await files(repository)).toEqual(['Dockerfile', 'apps/web/Dockerfile']);
    expect(await files(inner)).toEqual(['/github/workspace/Dockerfile', 'Dockerfile']);
    rmSync(repository, { recursive: true, force: true });
  });

  it('reads standard input where there is one', async () => {
    const { reports } = await readReports(dir, ['-'], {
      stdin: async () => fixtureBytes('pnpm10-audit.json'),
    });
    expect(reports[0]).toMatchObject({ format: 'pnpm-audit', path: 'stdin' });
    await expect(read('-')).rejects.toThrow('standard input');
  });

  it('reads UTF-8 and UTF-16 with byte-order marks', async () => {
    const { reports, problems } = await read('bom/*.json');
    expect(problems).toEqual([]);
    const [utf8, utf16] = reports;
    expect(utf16?.findings.map((f) => f.fingerprint)).toEqual(utf8?.findings.map((f) => f.fingerprint));
  });

  it.each([
    ['empty.json', 'is empty'],
    ['blank.json', 'is empty'],
    ['null.json', 'null'],
    ['html.json', 'web page'],
    ['truncated.json', 'not valid JSON'],
    ['bytes.json', 'not UTF-8'],
    ['deep.json', '128 levels'],
    ['twice.json', '"Results" twice'],
    ['other.json', 'it is a CycloneDX SBOM without a list of vulnerabilities'],
    ['list.json', 'it holds a list of 3'],
    ['proto.json', 'it holds an object'],
    ['two.json', 'it holds 2 lines of JSON, each of them Trivy JSON: give each a file of its own'],
    ['glued.json', 'not valid JSON'],
    ['wide.json', 'is not text'],
    ['packed.json', 'is not text'],
  ])('F bad report %s is a problem that says why, and its bytes are kept', async (name, message) => {
    const { reports, problems, raw } = await read(`bad/${name}`, 'reports/trivy.json');
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'report',
        state: 'invalid',
        subject: `bad/${name}`,
        message: expect.stringContaining(message),
        hint: expect.any(String),
      }),
    ]);
    expect(reports).toHaveLength(1);
    expect(raw.map((one) => one.name)).toEqual([`bad/${name}`, 'reports/trivy.json']);
  });

  it('names line and column of what is wrong', async () => {
    const { problems } = await read('bad/twice.json');
    expect(problems[0]?.message).toContain('(bad/twice.json:2:1)');
  });

  it.each(['npm-audit-405.json', 'pnpm10-audit-405.json', 'pnpm10-audit-ignored.txt'])(
    'T28 %s: a registry that refuses to audit is unreachable, never clean',
    async (name) => {
      const { reports, problems, raw } = await readReports(REPORTS, [name]);
      expect(reports).toEqual([]);
      expect(problems).toEqual([
        expect.objectContaining({ state: 'unreachable', message: expect.stringContaining('405') }),
      ]);
      expect(raw).toHaveLength(1);
    },
  );

  it.each([
    [
      { error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.' } },
      'missing',
      'ENOLOCK',
    ],
    [{ error: { code: 'ENOTFOUND', summary: 'request failed' } }, 'unreachable', 'ENOTFOUND'],
    [{ message: '410 Gone', statusCode: 410, error: {} }, 'unreachable', '410'],
    [{ error: 'something' }, 'invalid', 'something'],
  ])('F error document %j', async (document, state, message) => {
    const { problems } = await readReports(dir, ['-'], {
      stdin: async () => Buffer.from(JSON.stringify(document)),
    });
    expect(problems).toEqual([expect.objectContaining({ state, message: expect.stringContaining(message) })]);
  });

  it.each([
    [
      '<?xml version="1.0"?><OWASPZAPReport version="2.14.0"><site/></OWASPZAPReport>',
      'OWASP ZAP',
      '-J report.json',
    ],
    ['<OWASPZAPReport programName="ZAP">', 'OWASP ZAP', '-J report.json'],
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n<analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.4.0.xsd">',
      'OWASP Dependency-Check',
      '--format JSON',
    ],
    [
      '<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">',
      'unclosed tag: bom',
      'Write the file again',
    ],
    ['<?xml version="1.0"?><checkstyle version="4.3">', 'Checkstyle', 'SARIF'],
    ['<testsuites><testsuite name="x"/></testsuites>', 'JUnit', 'SARIF'],
    ['<?xml version="1.0"?><something/>', 'is XML, not a JSON report', 'SARIF'],
    ['<?xml version="1.0"?><!DOCTYPE html><html>', 'web page', 'Run the tool again'],
  ])('says of %s what it is and how to get JSON', async (text, what, hint) => {
    const { problems } = await readReports(dir, ['-'], { stdin: async () => Buffer.from(text) });
    expect(problems).toEqual([
      expect.objectContaining({
        state: 'invalid',
        message: expect.stringContaining(what),
        hint: expect.stringContaining(hint),
      }),
    ]);
  });

  it('parses 10 MB in a small multiple of what JSON.parse needs', async () => {
    const document = JSON.parse(fixtureBytes('trivy-fs.json').toString('utf8')) as {
      Results: { Target: string }[];
    };
    const results = Array.from({ length: 110 }, (_, index) =>
      document.Results.map((one) => ({ ...one, Target: `${one.Target}${index}` })),
    ).flat();
    const bytes = Buffer.from(JSON.stringify({ ...document, Results: results }, null, 2));
    expect(bytes.length).toBeGreaterThan(9_000_000);
    const read = () => readReports(dir, ['-'], { stdin: async () => bytes });
    expect((await read()).reports[0]?.findings.length).toBe(4400);
    expect(await costRatio(read, () => JSON.parse(bytes.toString('utf8')), 20)).toBeLessThan(20);
  });
});
