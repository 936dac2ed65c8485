import type { Difference } from './comparison.js';
import { itemParts, sbomComparison } from './sbom-peers.js';

export const npmSbom = sbomComparison({
  id: 'npm-sbom',
  title: 'components and edges of npm sbom',
  program: 'npm',
  lockfile: 'package-lock.json',
  args: ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
  projects: true,
  explain: (difference) => {
    const { item } = difference;
    if (/^refused: npm error code (?:ESBOMPROBLEMS|EINVALIDPURLTYPE)/.test(item)) return 'npm-sbom-refuses';
    return itemParts(item).some((part) => isFolderName(part, difference))
      ? 'npm-sbom-folder-names'
      : undefined;
  },
});

/** Whether a label is of a package or project whose folder has another name than it has, on either side. */
function isFolderName(label: string, { graph, only }: Difference): boolean {
  const at = label.lastIndexOf('@');
  const [name, version] = at > 0 ? [label.slice(0, at), label.slice(at + 1)] : [label, ''];
  const known = [
    ...(graph?.packages ?? []),
    ...(graph?.importers ?? []).map((one) => ({ ...one, places: [one.path] })),
  ];
  return known.some((node) => {
    if ((node.version ?? '') !== version) return false;
    const folders = node.places.map((place) => place.replace(/^.*(?:^|\/)node_modules\//, ''));
    const last = folders.flatMap((folder) => [folder, folder.slice(folder.lastIndexOf('/') + 1)]);
    return only === 'ours'
      ? node.name === name && folders.some((folder) => folder !== name)
      : node.name !== name && last.includes(name);
  });
}
