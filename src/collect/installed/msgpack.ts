const MAX_DEPTH = 32;
/** Type of the extension by which msgpackr names the members of an object once (`r`). */
const RECORD = 0x72;

/** What MessagePack holds. Objects are Maps, so that no name in them means anything; what is no value of JSON is null. */
export type Unpacked = string | number | boolean | null | readonly Unpacked[] | ReadonlyMap<string, Unpacked>;

/**
 * Reads one value of MessagePack (https://github.com/msgpack/msgpack/blob/master/spec.md) with the record
 * extension of msgpackr: after `D4 72 <id>` come a list of names, then that many values; a byte from 40 to 7F that
 * was defined before as an id is another record of these names. Integers of 64 bits may lose their last digits.
 *
 * @throws RangeError where it ends early, is nested too deeply, or uses what pnpm does not.
 */
export function unpackMessage(bytes: Buffer): Unpacked {
  const reader: Reader = { bytes, at: 0, records: new Map() };
  return readValue(reader, 0);
}

interface Reader {
  readonly bytes: Buffer;
  at: number;
  readonly records: Map<number, readonly string[]>;
}

function readValue(reader: Reader, depth: number): Unpacked {
  if (depth > MAX_DEPTH) throw new RangeError('it is nested too deeply');
  const token = take(reader, 1).readUInt8(0);
  if (token < 0x80) {
    const names = reader.records.get(token);
    return names === undefined ? token : readMembers(reader, names, depth);
  }
  if (token < 0x90) return readMap(reader, token & 15, depth);
  if (token < 0xa0) return readList(reader, token & 15, depth);
  if (token < 0xc0) return readText(reader, token & 31);
  if (token >= 0xe0) return token - 256;
  return readLong(reader, token, depth);
}

/** Values whose length or number stands in bytes of their own. */
function readLong(reader: Reader, token: number, depth: number): Unpacked {
  const length = (size: number): number => take(reader, size).readUIntBE(0, size);
  switch (token) {
    case 0xc0:
      return null;
    case 0xc2:
    case 0xc3:
      return token === 0xc3;
    case 0xc4:
    case 0xc5:
    case 0xc6:
      take(reader, length(1 << (token - 0xc4)));
      return null;
    case 0xca:
      return take(reader, 4).readFloatBE(0);
    case 0xcb:
      return take(reader, 8).readDoubleBE(0);
    case 0xcc:
    case 0xcd:
    case 0xce:
      return length(1 << (token - 0xcc));
    case 0xcf:
      return Number(take(reader, 8).readBigUInt64BE(0));
    case 0xd0:
    case 0xd1:
    case 0xd2:
      return readSigned(reader, 1 << (token - 0xd0));
    case 0xd3:
      return Number(take(reader, 8).readBigInt64BE(0));
    case 0xd4:
      return readExtension(reader, depth);
    case 0xd9:
    case 0xda:
    case 0xdb:
      return readText(reader, length(1 << (token - 0xd9)));
    case 0xdc:
    case 0xdd:
      return readList(reader, length(2 << (token - 0xdc)), depth);
    case 0xde:
    case 0xdf:
      return readMap(reader, length(2 << (token - 0xde)), depth);
    default:
      throw new RangeError(`0x${token.toString(16)} is not known here`);
  }
}

function readSigned(reader: Reader, size: number): number {
  return take(reader, size).readIntBE(0, size);
}

function readExtension(reader: Reader, depth: number): Unpacked {
  const [type, id] = take(reader, 2);
  if (type !== RECORD || id === undefined) return null;
  const names = readValue(reader, depth + 1);
  if (!Array.isArray(names)) throw new RangeError('a record has no list of names');
  const members = (names as readonly Unpacked[]).map(String);
  reader.records.set(id, members);
  return readMembers(reader, members, depth);
}

function readMembers(reader: Reader, names: readonly string[], depth: number): Unpacked {
  const members = new Map<string, Unpacked>();
  for (const name of names) members.set(name, readValue(reader, depth + 1));
  return members;
}

function readMap(reader: Reader, size: number, depth: number): Unpacked {
  const members = new Map<string, Unpacked>();
  for (let index = 0; index < size; index += 1) {
    const name = readValue(reader, depth + 1);
    members.set(String(name), readValue(reader, depth + 1));
  }
  return members;
}

function readList(reader: Reader, size: number, depth: number): Unpacked {
  const list: Unpacked[] = [];
  for (let index = 0; index < size; index += 1) list.push(readValue(reader, depth + 1));
  return list;
}

function readText(reader: Reader, length: number): string {
  return take(reader, length).toString('utf8');
}

function take(reader: Reader, length: number): Buffer {
  const end = reader.at + length;
  if (end > reader.bytes.length) throw new RangeError('it ends early');
  const bytes = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  return bytes;
}
