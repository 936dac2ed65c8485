import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/root.js';
import {
  bomReading,
  bundleReading,
  ledgerReading,
  policyReading,
  reportReading,
  settingsReading,
  workflowReading,
} from './document-readings.js';
import { bundleSeeds, ledgerSeeds } from './seal-seeds.js';
import { type FuzzTarget, fuzzTarget, JSON_TOKENS, XML_TOKENS, YAML_TOKENS } from './target.js';

/** What else comes from outside, one line each. */
export const documentTargets: readonly FuzzTarget[] = [
  fuzzTarget({ ...json('report'), seeds: reportSeeds, reading: reportReading }),
  fuzzTarget({ ...json('bom'), seeds: bomSeeds, reading: bomReading }),
  fuzzTarget({
    id: 'bom-xml',
    file: 'bom.xml',
    tokens: XML_TOKENS,
    seeds: xmlSeeds,
    reading: bomReading,
  }),
  fuzzTarget({ ...json('bundle'), seeds: bundleSeeds, reading: bundleReading }),
  fuzzTarget({ ...json('ledger-record'), seeds: ledgerSeeds, reading: ledgerReading }),
  fuzzTarget({ ...yaml('policy', 'sealgate.yml'), seeds: policySeeds, reading: policyReading }),
  fuzzTarget({
    ...yaml('settings', 'pnpm-workspace.yaml'),
    seeds: settingsSeeds,
    reading: settingsReading,
  }),
  fuzzTarget({
    ...yaml('workflow', '.github/workflows/ci.yml'),
    seeds: workflowSeeds,
    reading: workflowReading,
  }),
];

function json(id: string): Pick<FuzzTarget, 'id' | 'file' | 'tokens'> {
  return { id, file: `${id}.json`, tokens: JSON_TOKENS };
}

function yaml(id: string, file: string): Pick<FuzzTarget, 'id' | 'file' | 'tokens'> {
  return { id, file, tokens: YAML_TOKENS };
}

function reportSeeds(): string[] {
  const reports = 'test/fixtures/reports';
  return [...filesIn(reports, /\.json$/), ...filesIn(`${reports}/formats`, /json$/)];
}

/** What scanners write, and what reads as SPDX: the parts that are looked at. */
function bomSeeds(): string[] {
  const spdx = {
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'shop',
    creationInfo: { created: '2026-01-28T21:10:00Z', creators: ['Tool: sealgate-0.1.0'] },
    packages: ['shop', 'lodash'].map((name) => ({
      name,
      SPDXID: `SPDXRef-${name}`,
      versionInfo: '1.0.0',
      supplier: 'NOASSERTION',
      licenseDeclared: 'MIT',
      checksums: [{ algorithm: 'SHA256', checksumValue: 'a'.repeat(64) }],
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: `pkg:npm/${name}@1.0.0`,
        },
      ],
    })),
    relationships: [
      {
        spdxElementId: 'SPDXRef-DOCUMENT',
        relationshipType: 'DESCRIBES',
        relatedSpdxElement: 'SPDXRef-shop',
      },
      {
        spdxElementId: 'SPDXRef-shop',
        relationshipType: 'DEPENDS_ON',
        relatedSpdxElement: 'SPDXRef-lodash',
      },
    ],
  };
  return [...filesIn('test/fixtures/reports/formats', /^cyclonedx/), JSON.stringify(spdx, null, 1)];
}

function xmlSeeds(): string[] {
  return [
    ...filesIn('test/fixtures/reports/formats', /^cyclonedx.*\.xml$/),
    `<b:bom xmlns:b="http://cyclonedx.org/schema/bom/1.5"><b:components><b:component type="library" bom-ref="a">
<b:name><![CDATA[a]]>&#97;</b:name><b:version>1</b:version><b:hashes><b:hash alg="SHA-1">00</b:hash></b:hashes>
<b:licenses><b:expression>MIT</b:expression></b:licenses><b:properties><b:property name="p">q &amp; r</b:property></b:properties>
</b:component></b:components><b:dependencies><b:dependency ref="a"/></b:dependencies></b:bom>`,
  ];
}

function policySeeds(): string[] {
  return [
    ...filesIn('policies', /^(?:baseline|strict|release)\.yml$/),
    ...['npm-blocked', 'pnpm-workspace'].flatMap((name) => filesIn(`examples/${name}/.github`, /\.yml$/)),
  ];
}

/** As pnpm and Yarn write and people edit them; short, so that most damage is where something is decided. */
function settingsSeeds(): string[] {
  return [
    'packages:\n  - packages/*\n',
    "packages:\n  - 'apps/*'\n  - \"libs/*\"\n\ncatalog:\n  react: ^19.0.0\n\noverrides:\n  'a>b': '1'\n\nallowBuilds:\n  esbuild: true\n",
    'nodeLinker: node-modules\n\nnpmScopes:\n  acme:\n    npmRegistryServer: "https://registry.example.test"\n\nplugins:\n  - path: .yarn/plugins/x.cjs\n    spec: "@yarnpkg/x"\n',
    "'a': {b: 1, 'c d': [x, y]}\nd: |-\n  one\n  two\n",
  ];
}

function workflowSeeds(): string[] {
  return [...filesIn('workflows', /\.yml$/), ...filesIn('.github/workflows', /\.yml$/)];
}

function filesIn(folder: string, name: RegExp): string[] {
  const dir = path.join(ROOT, folder);
  const found = readdirSync(dir).filter((entry) => name.test(entry));
  if (found.length === 0) throw new Error(`nothing to damage in ${folder}`);
  return found.sort().map((entry) => readFileSync(path.join(dir, entry), 'utf8'));
}
