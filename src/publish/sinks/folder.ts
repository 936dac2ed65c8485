import path from 'node:path';
import { isInside, readIfExists, realPath, writeAtomic } from '../../io/files/files.js';
import { withFolderLock } from '../../io/files/folder-lock.js';
import { repositoryTop } from '../../io/git/repository-folder.js';
import { HEAD_BUNDLE_FILE, HEAD_FILE, headText, LEDGER_FILE } from '../../model/evidence/ledger.js';
import { joinLedgers } from '../../model/evidence/ledger-join.js';
import { counted } from '../../model/text/counted.js';
import { copyContent } from '../copy-content.js';
import { openFolder } from '../evidence-files.js';
import type { Sink } from './sink.js';

/** Another folder: a mounted share, a disk that backups are made of. */
export const folderSink: Sink<'folder'> = {
  kind: 'folder',
  title: 'Folder',
  async push(target, source, world) {
    const dir = realPath(world.repositoryDir) ?? world.repositoryDir;
    const place = path.resolve(dir, target.folder);
    // A commit can turn a folder of the repository into a link to anywhere, but none outside of it.
    const top = repositoryTop(dir) ?? dir;
    const folder = await openFolder(place, isInside(top, place) ? top : undefined);
    const ours = { bytes: await source.ledger(), name: source.folder };
    return withFolderLock(folder, async () => {
      const file = path.join(folder, LEDGER_FILE);
      const theirs = { bytes: (await readIfExists(file)) ?? Buffer.alloc(0), name: folder };
      const joined = joinLedgers(theirs, ours, world.who);
      if (joined === undefined) {
        // A run that was killed between the two writes left the ledger without.
        const headless = (await readIfExists(path.join(folder, HEAD_FILE), 4096)) === undefined;
        if (headless && theirs.bytes.equals(ours.bytes))
          await writeAtomic(path.join(folder, HEAD_FILE), headText(source.head));
        return { records: 0, message: `${target.folder} has everything` };
      }
      for (const record of joined.added)
        for (const content of record.files) await copyContent(source, content, folder);
      await writeAtomic(file, joined.lines.join(''));
      await writeAtomic(path.join(folder, HEAD_FILE), headText(joined.head));
      const bundle =
        joined.merge === undefined
          ? await source.headBundle()
          : await world.sealHead?.(joined.head).then((text) => Buffer.from(text, 'utf8'));
      if (bundle !== undefined) await writeAtomic(path.join(folder, HEAD_BUNDLE_FILE), bundle);
      return {
        records: joined.added.length,
        message: `${counted(joined.added.length, 'record')} to ${target.folder}${joined.merge === undefined ? '' : ', joined with the history there'}`,
      };
    });
  },
};
