import type { Comparison } from './comparison.js';
import { expectedPackages } from './expected-packages.js';

/** Every comparison, one line each. */
export const comparisons: readonly Comparison[] = [expectedPackages];
