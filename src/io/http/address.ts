import type { LookupFunction } from 'node:net';
import { BlockList, isIP } from 'node:net';

const blocked = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  blocked.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 96],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  // Site-local: not given out any more, and still routed inside of some networks (RFC 3879).
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  blocked.addSubnet(network, prefix, 'ipv6');
}

/**
 * Whether an IP address is not a public one: loopback, private, link-local, shared, documentation, multicast,
 * reserved, or an IPv6 form that wraps an IPv4 address.
 *
 * @see IANA special-purpose address registries (RFC 6890)
 */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/s, '');
  const family = isIP(bare);
  if (family === 0) return false;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined) return blocked.check(mapped, 'ipv4');
  if (family === 6 && /^::ffff:/i.test(bare)) return true;
  return blocked.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/** A DNS look-up that fails when any answer is not public, so that a name cannot be rebound to the inside. */
export function publicOnly(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0);
      const all = Array.isArray(addresses) ? addresses : [];
      const inside = all.find((entry) => isPrivateAddress(entry.address));
      const first = all[0];
      if (inside !== undefined || first === undefined) {
        const what = inside === undefined ? 'has no address' : 'is not a public address';
        return callback(Object.assign(new Error(`${hostname} ${what}`), { code: 'EPRIVATE' }), '', 0);
      }
      if (options.all === true) return callback(null, all);
      return callback(null, first.address, first.family);
    });
  };
}

/**
 * A DNS look-up that asks once a name: fifty connections opened at once to one host would send fifty questions,
 * which resolvers drop and threads wait for.
 */
export function rememberLookups(lookup: LookupFunction): LookupFunction {
  const answers = new Map<string, Promise<{ readonly address: string; readonly family: number }[]>>();
  const ask = (hostname: string, family: number | string): Promise<{ address: string; family: number }[]> =>
    new Promise((resolve, reject) => {
      lookup(hostname, { all: true, family: Number(family) || 0 }, (error, addresses) => {
        if (error !== null) reject(error);
        else resolve(Array.isArray(addresses) ? addresses : []);
      });
    });
  return (hostname, options, callback) => {
    const key = `${hostname} ${options.family ?? 0}`;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = ask(hostname, options.family ?? 0);
      // A failure is not remembered: the next try asks again.
      answer.catch(() => answers.delete(key));
      answers.set(key, answer);
    }
    answer.then(
      (all) => {
        const [first] = all;
        if (options.all === true) callback(null, [...all]);
        else if (first === undefined)
          callback(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 0);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}
