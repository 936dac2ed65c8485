import { sbomComparison } from './sbom-peers.js';

export const npmSbom = sbomComparison({
  id: 'npm-sbom',
  title: 'components and edges of npm sbom',
  program: 'npm',
  lockfile: 'package-lock.json',
  args: ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
  explain: () => undefined,
});
