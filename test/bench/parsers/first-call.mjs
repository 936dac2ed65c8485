// node first-call.mjs READER FILE OURS PEERS: milliseconds of the clock and of the
// processor for the first reading in a fresh process, library loaded.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLockfile, readers } from './readers.mjs';

const [name = '', file = '', ours = '', peers = ''] = process.argv.slice(2);
// What Sealgate's processes run with; for all alike.
const { tuneEngine } = await import(pathToFileURL(path.join(ours, 'io/engine.js')).href);
tuneEngine(process.versions.v8);
const read = await readers[name]?.load({ ours, peers });
if (read === undefined) throw new Error(`no reader ${name}`);
const lockfile = openLockfile(file);
const before = process.cpuUsage();
const started = performance.now();
await read(lockfile);
const wall = performance.now() - started;
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1000 }));
