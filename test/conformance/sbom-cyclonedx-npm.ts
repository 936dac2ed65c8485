import { sbomComparison } from './sbom-peers.js';

export const cyclonedxNpm = sbomComparison({
  id: 'cyclonedx-npm',
  title: 'components and edges of @cyclonedx/cyclonedx-npm',
  program: 'cyclonedx-npm',
  lockfile: 'package-lock.json',
  args: ['--package-lock-only', '--flatten-components', '--output-reproducible'],
  explain: () => undefined,
});
