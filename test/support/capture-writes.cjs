// node --require: copies everything that this process writes, to files, pipes and sockets, into the file CAPTURE.
const fs = require('node:fs');
const { Duplex, Writable } = require('node:stream');

const { writeSync, openSync } = fs;
const out = openSync(process.env.CAPTURE, 'a');
function keep(data) {
  if (typeof data === 'string') writeSync(out, Buffer.from(`${data}\n`));
  else if (ArrayBuffer.isView(data))
    writeSync(out, Buffer.from(data.buffer, data.byteOffset, data.byteLength));
}
/** @param {object} target @param {string} name @param {number} at which argument is the data */
function tap(target, name, at) {
  const original = target[name];
  if (typeof original !== 'function') return;
  target[name] = function (...args) {
    const data = args[at];
    for (const part of Array.isArray(data) ? data : [data]) keep(part);
    return original.apply(this, args);
  };
}
for (const name of [
  'writeFile',
  'appendFile',
  'write',
  'writeFileSync',
  'appendFileSync',
  'writeSync',
  'writev',
  'writevSync',
])
  tap(fs, name, 1);
for (const name of ['writeFile', 'appendFile']) tap(fs.promises, name, 1);
// A Duplex has copies of its own of what a Writable does; sockets and pipes are that.
for (const { prototype } of [Writable, Duplex]) for (const name of ['write', 'end']) tap(prototype, name, 0);
// File handles have a class that is only seen on an instance.
const { open } = fs.promises;
let tapped = false;
fs.promises.open = async (...args) => {
  const handle = await open(...args);
  if (!tapped) {
    tapped = true;
    const prototype = Object.getPrototypeOf(handle);
    for (const name of ['write', 'writeFile', 'appendFile', 'writev']) tap(prototype, name, 0);
  }
  return handle;
};
