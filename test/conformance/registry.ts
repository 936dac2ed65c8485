import { bunLs } from './bun-ls.js';
import type { Comparison } from './comparison.js';
import { expectedPackages } from './expected-packages.js';
import { osvScanner } from './osv-scanner.js';
import { pnpmSbom } from './pnpm-sbom.js';

/** Every comparison, one line each. */
export const comparisons: readonly Comparison[] = [expectedPackages, bunLs, osvScanner, pnpmSbom];
