import { itemParts, sbomComparison } from './sbom-peers.js';

export const cyclonedxNpm = sbomComparison({
  id: 'cyclonedx-npm',
  title: 'components and edges of @cyclonedx/cyclonedx-npm',
  program: 'cyclonedx-npm',
  lockfile: 'package-lock.json',
  args: ['--package-lock-only', '--flatten-components', '--output-reproducible'],
  projects: true,
  explain: ({ only, item, graph }) => {
    if (item.startsWith('refused: npm error code ELSPROBLEMS')) return 'cyclonedx-npm-refuses';
    const parts = itemParts(item);
    const [from, to] = parts;
    const needed = new Set(
      [...(graph?.packages ?? []), ...(graph?.importers ?? [])].flatMap((node) =>
        node.dependencies.map((edge) => edge.to),
      ),
    );
    const isExtraneous = (graph?.packages ?? []).some(
      (node) => `${node.name}@${node.version}` === to && !needed.has(node.id),
    );
    if (only === 'theirs' && from === '(root)' && isExtraneous) return 'cyclonedx-npm-extraneous';
    const links = (graph?.packages ?? []).filter(({ source }) => source.kind === 'link');
    const named = new Set(
      links.flatMap((node) => [node.name, ...node.places.map((place) => place.replace(/^.*\//, ''))]),
    );
    for (const { source } of links) if (source.kind === 'link') named.add(source.path.replace(/^.*\//, ''));
    if (parts.some((part) => named.has(part))) return 'cyclonedx-npm-link-names';
    const unlinked = (graph?.importers.length ?? 0) > 1;
    return only === 'ours' && unlinked ? 'unlinked-projects' : undefined;
  },
});
