import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownNames } from '../../src/commands/known-names.js';
import { loadPolicy } from '../../src/policy/load.js';

/** What the policy says is wrong with it: `message · hint`; the policy, where nothing is. */
async function judged(text: string): Promise<unknown> {
  const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-names-'));
  mkdirSync(path.join(dir, '.github'));
  writeFileSync(path.join(dir, '.github/sealgate.yml'), text);
  try {
    return (await loadPolicy({ dir, overrides: { names: [] }, ...knownNames() })).policy;
  } catch (error) {
    const { message, hint, location } = error as { message: string; hint?: string; location?: object };
    return { message, hint, location };
  }
}

const waiver = (rule: string, subject = 'left-pad'): string =>
  `exceptions:\n  - {id: E1, rule: ${rule}, package: '${subject}', reason: r, approved-by: me, expires: 2999-01-01}`;
const custom = (when: string): string =>
  `custom-rules:\n  - {id: mine, for: finding, level: block, when: '${when}'}`;

describe('names that a policy may use', () => {
  it.each([
    ['require-reports: ["format:trivvy:image"]', `Did you mean 'format:trivy:image'?`],
    ['environments:\n  production:\n    require-reports: [format:gripe]', `Did you mean 'format:grype'?`],
    ['require-reports: [format:trivy:imagee]', `Did you mean 'image'?`],
    [
      'require-reports: [format:eslint]',
      expect.stringContaining('The formats are trivy, sarif, pnpm-audit, npm-audit, '),
    ],
    [
      'incidents:\n  levels:\n    - {rules: [signatures/invald], level: 3}',
      `Did you mean 'signatures/invalid'?`,
    ],
    [waiver('licences/denied'), `Did you mean 'licenses/denied'?`],
    [custom('finding.rule == "licenses/denyed"'), `Did you mean 'licenses/denied'?`],
    [custom('finding.rule in ["DS002", "sources/git", "sources/gti"]'), `Did you mean 'sources/git'?`],
    [
      'notify: [{to: slack, url-env: HOOK, environments: [prodution]}]\nenvironments: {production: {mode: enforce}}',
      `Did you mean 'production'?`,
    ],
  ])('refuses what there is not, and names the nearest: %s', async (text, hint) => {
    expect(await judged(text)).toMatchObject({
      hint,
      location: { file: '.github/sealgate.yml', line: expect.any(Number) },
    });
  });

  it.each(['format:', 'format:trivy:', 'format:trivy:image:2'])(
    'refuses half a format: %s',
    async (wanted) => {
      expect(await judged(`require-reports: ['${wanted}']`)).toMatchObject({
        message: `Expected a glob, format:NAME or format:NAME:TARGET-KIND, found '${wanted}'`,
      });
    },
  );

  it('refuses a type of purl that is nearly one, wherever packages are named', async () => {
    const purl = 'pkg:nmp/left-pad';
    const said = { message: `'${purl}' has the type 'nmp', which no package has: did you mean pkg:npm/?` };
    expect(await judged(waiver('licenses/denied', purl))).toMatchObject(said);
    expect(await judged(`provenance: {require: ['${purl}']}`)).toMatchObject(said);
    expect(await judged(`overrides: [{packages: ['${purl}'], fail-on-severity: low}]`)).toMatchObject(said);
    expect(await judged(`allow-dependencies-licenses: ['${purl}']`)).toMatchObject(said);
  });

  it('takes formats in any case, and leaves alone what others may name', async () => {
    expect(await judged('require-reports: ["Format: Trivy:Image", "reports/*.json"]')).toMatchObject({
      requireReports: ['format:trivy:image', 'reports/*.json'],
    });
    for (const text of [
      waiver('import/no-unresolved'),
      waiver('licenses-tool/denied'),
      waiver('licenses/denied', 'pkg:acme-internal/left-pad'),
      waiver('licenses/denied', 'pkg:nim/jester'),
      custom('finding.rule == "DS002" || finding.rule != "security/detect-eval"'),
      `${custom('finding.rule == "custom/other"')}\n  - {id: other, for: package, level: warn, when: pkg.direct}`,
      'incidents: {levels: [{rules: [evidence/verify, "licenses/*"], level: 3}]}',
      'notify: [{to: slack, url-env: HOOK, environments: [production]}]\nenvironments: {dev: {mode: warn}}',
    ])
      expect(await judged(text)).toHaveProperty('requireReports');
  });
});
