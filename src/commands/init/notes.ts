import { counted } from '../../model/text/counted.js';
import { fewOf } from '../../model/text/few.js';
import type { Detected } from './detect.js';
import { isOwnServer } from './enterprise-server.js';

/** Files and registries named at most. */
const NAMED = 3;

/** Lockfiles that nobody can read: with one, every verdict is "not decided". */
export function brokenNotes({ broken }: Detected): string[] {
  return [
    ...broken
      .slice(0, NAMED)
      .map(({ message, hint }) =>
        [`Note: ${message}, and keeps every run undecided.`, hint]
          .filter((part) => part !== undefined)
          .join(' '),
      ),
    ...(broken.length > NAMED
      ? [`Note: ${counted(broken.length - NAMED, 'more lockfile')} cannot be read; \`gate\` names each.`]
      : []),
  ];
}

/** Lists of packages that only scanners look into: without a report, a pass says nothing of them. */
export function otherNotes({ others, scanners }: Detected): string[] {
  if (others.length === 0 || scanners.some(({ tool }) => tool === 'Trivy')) return [];
  return [
    `Note: only reports of scanners tell of ${fewOf(others, NAMED)}; without one, a pass says nothing of these packages. In the workflow \`run: trivy-fs\` has Trivy look into them, in the policy \`require-reports: [format:trivy]\` makes its report a must.`,
  ];
}

/** Registries that a pull request could name as well: the gate asks them where the workflow or the runner names them. */
export function registryNotes({ registries }: Detected): string[] {
  const [usual] = registries.filter(({ scope }) => scope === undefined);
  const scoped = registries.filter(({ scope }) => scope !== undefined);
  return [
    ...(usual === undefined
      ? []
      : [
          `Note: ${usual.file} names the registry ${usual.url}, which is not asked on a repository's own word. Name it in the workflow: \`registry: ${usual.url}\` under Sealgate's \`with:\`.`,
        ]),
    ...(scoped.length === 0
      ? []
      : [
          `Note: ${scoped[0]?.file} names the registry of ${fewOf(
            scoped.map(({ scope, url }) => `${scope} (${url})`),
            NAMED,
          )}, which is not asked on a repository's own word. Name it in the runner's own .npmrc, with its token: actions/setup-node writes one (\`registry-url\`, \`scope\`).`,
        ]),
  ];
}

/** What git does not know here, and what the server of the remote is. `names`: the workflows that are written. */
export function repositoryNotes(detected: Detected, names: readonly string[]): string[] {
  const { isRepository, server } = detected;
  return [
    ...(isRepository
      ? []
      : ['Note: git knows no repository here. Without one the gate has no base, and all is new to it.']),
    ...(isOwnServer(detected)
      ? [
          `Note: the remote is on ${server}. A GitHub Enterprise Server finds the actions of the workflows by GitHub Connect, or as copies there, and takes artifacts of version 3 alone, which the workflows use; another server runs no GitHub workflows.`,
          ...(names.includes('publish-comment')
            ? [
                'Note: on a GitHub Enterprise Server sealgate-comment.yml finds nothing to write: version 3 takes no artifact of another run.',
              ]
            : []),
        ]
      : []),
  ];
}
