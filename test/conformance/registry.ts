import { bunLs } from './bun-ls.js';
import type { Comparison } from './comparison.js';
import { expectedPackages } from './expected-packages.js';
import { npmLs } from './npm-ls.js';
import { osvScanner } from './osv-scanner.js';
import { pnpmList } from './pnpm-list.js';
import { pnpmSbom } from './pnpm-sbom.js';
import { cyclonedxNpm } from './sbom-cyclonedx-npm.js';
import { npmSbom } from './sbom-npm.js';
import { snykParser } from './snyk-parser.js';
import { syft } from './syft.js';
import { yarnInfo } from './yarn-info.js';
import { yarnParsers } from './yarn-parsers.js';

/** Every comparison, one line each. */
export const comparisons: readonly Comparison[] = [
  expectedPackages,
  bunLs,
  npmLs,
  yarnInfo,
  yarnParsers,
  npmSbom,
  cyclonedxNpm,
  osvScanner,
  pnpmSbom,
  pnpmList,
  snykParser,
  syft,
];
