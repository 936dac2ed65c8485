// Appends records to the ledger of a folder until killed, or `count` of them; says the hash of each that is kept.
import { pathToFileURL } from 'node:url';

const [build, folder, count, name] = process.argv.slice(2);
const { appendRecord } = await import(pathToFileURL(`${build}/publish/ledger.js`).href);
for (let i = 0; i < Number(count); i += 1) {
  const { record } = await appendRecord(folder, {
    time: '2026-01-28T21:10:00Z',
    actor: { login: name },
    action: 'gate',
    object: `octo/shop#${i}`,
    source: { userAgent: 'sealgate/0.1.0' },
    result: { outcome: 'pass', code: 0, message: 'x'.repeat(300) },
    files: [],
  });
  process.stdout.write(`${record.hash}\n`);
}
