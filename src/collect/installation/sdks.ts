import { sha256Hex } from '../../model/data/digest.js';
import { addToList } from '../../model/data/group.js';
import { testFolderOf } from '../../model/data/repository-path.js';
import type { InstallationChange } from '../../model/packages/installation.js';
import { isRefused, type Place, pairsOf } from './compare-files.js';

/** What `@yarnpkg/sdks` writes for editors. */
const SDKS = /^((?:.*?\/)?\.yarn\/sdks)\//;

/**
 * Wrappers that editors start instead of TypeScript, ESLint and the like where Yarn keeps packages in archives. A folder
 * of them is one change, over the content of what is other than at the base; test data is left out.
 */
export async function changedSdks(place: Place): Promise<InstallationChange[]> {
  const folders = new Map<string, string>();
  for (const file of place.changed) {
    const folder = SDKS.exec(file)?.[1];
    if (folder !== undefined && testFolderOf(file) === undefined) folders.set(file, folder);
  }
  const touched = new Map<string, string[]>();
  const unread: InstallationChange[] = [];
  for (const { file, after, same } of await pairsOf(place, [...folders.keys()].sort())) {
    if (same || after === undefined) continue;
    if (after === 'sparse') unread.push({ kind: 'unfetched', what: 'file', path: file, files: 1 });
    else if (isRefused(after)) unread.push({ kind: 'unread', path: file, reason: after.refused });
    else addToList(touched, folders.get(file) ?? file, `${file}\0${sha256Hex(after)}`);
  }
  const told = [...touched].map(([folder, files]): InstallationChange => {
    const sha256 = sha256Hex(files.join('\0'));
    return { kind: 'code', path: folder, role: 'editor', added: false, sha256, files: files.length };
  });
  return [...told, ...unread];
}
