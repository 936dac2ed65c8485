import { documentTargets } from './document-targets.js';
import { lockfileTargets } from './lockfile-targets.js';
import type { FuzzTarget } from './target.js';

export const fuzzTargets: readonly FuzzTarget[] = [...lockfileTargets, ...documentTargets];
