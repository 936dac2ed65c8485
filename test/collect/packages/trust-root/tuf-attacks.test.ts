import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSeeds, type TufSeeds } from '../../../../src/collect/packages/trust-root/seeds.js';
import { createTufStore, type TufTarget } from '../../../../src/collect/packages/trust-root/tuf.js';
import { createHttpClient } from '../../../../src/io/http/create-http-client.js';
import type { HttpClient } from '../../../../src/io/http/http.js';
import { NOW } from '../../../support/registry/project.js';
import {
  createTufKey,
  createTufRepository,
  type ServedTuf,
  serveTuf,
  type TufRepository,
} from '../../../support/registry/tuf-repository.js';

const NAME = 'trusted_root.json';
let repository: TufRepository;
let served: ServedTuf;
let client: HttpClient;
let cacheDir: string;
let seeds: TufSeeds;

beforeEach(async () => {
  repository = createTufRepository({ [NAME]: 'first' });
  served = await serveTuf(repository);
  client = await createHttpClient({ env: {}, userAgent: 'test', backoffMs: 1 });
  cacheDir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-tuf-'));
  // The public repository of this build, only elsewhere: so its seed may stand in for it.
  seeds = { ...(await loadSeeds()), mirror: served.url, root: repository.root() };
});
afterEach(async () => {
  await client.close();
  await served.stop();
});

function ask(
  options: { readonly fresh?: boolean; readonly dir?: string; readonly name?: string } = {},
): Promise<TufTarget> {
  const { fresh = true, dir = cacheDir, name = NAME } = options;
  return createTufStore({ seeds, client: async () => client, cacheDir: dir, now: NOW }).target(name, fresh);
}
const text = (target: TufTarget): string => (target.state === 'had' ? target.bytes.toString() : target.state);
const folder = (): string => path.join(cacheDir, 'tuf', encodeURIComponent(new URL(served.url).host));

/** All parts anew, as an honest repository publishes them. */
function next(content: string): void {
  repository.targets[NAME] = content;
  for (const role of ['targets', 'snapshot', 'timestamp'] as const) repository.version[role] += 1;
  repository.publish();
}
function rotate(role: 'root' | 'timestamp' | 'snapshot' | 'targets'): void {
  const before = repository.keys.root;
  repository.keys[role] = [createTufKey()];
  repository.version.root += 1;
  repository.publishRoot(before);
}

/** What somebody does who has no key, or keys of one role only. */
const ATTACKS: readonly (readonly [name: string, attack: () => void, word: RegExp])[] = [
  [
    'a timestamp taken back',
    () => {
      repository.version.timestamp = 1;
      repository.publishTimestamp();
    },
    /timestamp version 1 is less than current version 2/,
  ],
  [
    'a snapshot taken back',
    () => {
      repository.version.snapshot = 1;
      repository.version.timestamp = 3;
      repository.publishTimestamp();
    },
    /snapshot version 1 is less than current version 2/,
  ],
  [
    'targets taken back',
    () => {
      repository.version.targets = 1;
      repository.version.snapshot = 3;
      repository.version.timestamp = 3;
      repository.publishSnapshot();
    },
    /1 of targets.json is less than current version 2/,
  ],
  [
    'a timestamp that has expired',
    () => {
      repository.version.timestamp = 3;
      repository.days.timestamp = -1;
      repository.publishTimestamp();
    },
    /expired\. Either this machine's clock is wrong/,
  ],
  [
    'a snapshot that has expired',
    () => {
      repository.days.snapshot = -1;
      next('third');
    },
    /snapshot\.json is expired/,
  ],
  [
    'targets that have expired',
    () => {
      repository.days.targets = -1;
      next('third');
    },
    /targets\.json is expired/,
  ],
  [
    'a root that has expired',
    () => {
      repository.days.root = -1;
      repository.version.root = 2;
      repository.publishRoot();
    },
    /root\.json is expired/,
  ],
  [
    'a timestamp of a stranger',
    () => {
      repository.signers.timestamp = [createTufKey()];
      next('third');
    },
    /timestamp was signed by 0\/1/,
  ],
  [
    'a snapshot of a stranger',
    () => {
      repository.signers.snapshot = [createTufKey()];
      next('third');
    },
    /snapshot was signed by 0\/1/,
  ],
  [
    'targets of a stranger',
    () => {
      repository.signers.targets = [createTufKey()];
      next('third');
    },
    /targets was signed by 0\/1/,
  ],
  [
    'targets signed with the key of another role',
    () => {
      repository.signers.targets = repository.keys.timestamp;
      next('third');
    },
    /targets was signed by 0\/1/,
  ],
  [
    'a root of a stranger',
    () => {
      repository.signers.root = [createTufKey()];
      repository.version.root = 2;
      repository.publishRoot();
    },
    /root was signed by 0\/1/,
  ],
  [
    'a root that signs itself but is not signed by the one before',
    () => {
      repository.keys.root = [createTufKey()];
      repository.version.root = 2;
      repository.publishRoot();
    },
    /root was signed by 0\/1/,
  ],
  [
    'fewer signatures than the threshold of the root',
    () => {
      const before = repository.keys.root;
      repository.keys.targets = [createTufKey(), createTufKey()];
      repository.threshold.targets = 2;
      repository.version.root = 2;
      repository.publishRoot(before);
      repository.signers.targets = repository.keys.targets.slice(0, 1);
      next('third');
    },
    /targets was signed by 1\/2/,
  ],
  [
    'a root whose version jumps',
    () => {
      repository.version.root = 3;
      repository.publishRoot();
      repository.files.set('2.root.json', repository.root(3));
    },
    /Expected version 2, got 3/,
  ],
  [
    'the same root again as the next one',
    () => repository.files.set('2.root.json', repository.root(1)),
    /Expected version 2, got 1/,
  ],
  [
    'a snapshot of another time than the timestamp says',
    () => {
      const old = repository.files.get('2.snapshot.json');
      next('third');
      if (old !== undefined) repository.files.set('3.snapshot.json', old);
    },
    /Snapshot version doesn't match timestamp/,
  ],
  [
    'targets of another time than the snapshot says',
    () => {
      const old = repository.files.get('2.targets.json');
      next('third');
      if (old !== undefined) repository.files.set('3.targets.json', old);
    },
    /Version 2 of targets does not match snapshot version 3/,
  ],
  [
    'a snapshot without the targets it had',
    () => {
      next('third');
      const snapshot = JSON.parse(String(repository.files.get('3.snapshot.json')));
      snapshot.signed.meta = {};
      repository.files.set('3.snapshot.json', Buffer.from(JSON.stringify(snapshot)));
    },
    /snapshot was signed by 0\/1/,
  ],
  [
    'a target of the same length with other bytes',
    () => {
      next('third');
      repository.files.set(`targets/${sha256('third')}.${NAME}`, Buffer.from('thief'));
    },
    /hash/i,
  ],
  [
    'a target that is too long',
    () => {
      next('third');
      repository.files.set(`targets/${sha256('third')}.${NAME}`, Buffer.from('third and more'));
    },
    /length/i,
  ],
  [
    'metadata without an end',
    () => {
      const junk = Buffer.alloc(1024 * 1024, 0x20);
      repository.files.set('timestamp.json', (response) => {
        const more = (): void => {
          while (response.writable && response.write(junk));
        };
        response.on('drain', more);
        more();
      });
    },
    /sent more than \d+ bytes/,
  ],
];

const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex');

describe('a TUF repository that attacks', () => {
  it.each(ATTACKS)('T38 is refused by name, and nothing takes its place: %s', async (_, attack, word) => {
    next('second');
    expect(text(await ask())).toBe('second');
    attack();
    expect(await ask()).toMatchObject({
      state: 'unreachable',
      refused: true,
      reason: expect.stringMatching(word),
    });
    // What was verified before stays, and is in force.
    expect(text(await ask({ fresh: false }))).toBe('second');
  });

  it('T38 cannot take back a root that was seen once', async () => {
    const stolen = repository.keys.timestamp;
    rotate('timestamp');
    next('second');
    expect(text(await ask())).toBe('second');
    // The key that root 2 took away signs what lies before it; root 2 is kept from the runner.
    repository.files.delete('2.root.json');
    repository.signers.timestamp = stolen;
    next('third');
    expect(await ask()).toMatchObject({ refused: true, reason: expect.stringContaining('signed by 0/1') });
  });

  it('T38 is left behind by new keys: what the old one wound forward is forgotten', async () => {
    repository.version.timestamp = 2 ** 40;
    repository.publishTimestamp();
    expect(text(await ask())).toBe('first');
    rotate('timestamp');
    repository.version.timestamp = 1;
    next('second');
    expect(text(await ask())).toBe('second');
  });
});

describe('an honest TUF repository', () => {
  it.each(['root', 'timestamp', 'snapshot', 'targets'] as const)('may change its keys: %s', async (role) => {
    expect(text(await ask({ fresh: false }))).toBe('first');
    rotate(role);
    next('second');
    expect(text(await ask())).toBe('second');
  });

  it('T38 has its newest root asked for before anything that it signs', async () => {
    const stolen = repository.keys.targets;
    rotate('targets');
    repository.signers.targets = stolen;
    next('second');
    expect(await ask({ fresh: false })).toMatchObject({ refused: true });
    expect(served.asked[0]).toBe('2.root.json');
  });

  it('is not asked again while what it said is in force, after new keys too', async () => {
    for (const role of ['root', 'timestamp', 'targets'] as const) rotate(role);
    next('second');
    expect(text(await ask({ fresh: false }))).toBe('second');
    const before = served.asked.length;
    expect(text(await ask({ fresh: false }))).toBe('second');
    expect(served.asked.length).toBe(before);
  });
});

describe('a TUF repository that is not there', () => {
  it.each<[string, () => void]>([
    [
      'answers 500',
      () => repository.files.set('timestamp.json', (response) => response.writeHead(500).end()),
    ],
    [
      'answers with a page',
      () => repository.files.set('timestamp.json', Buffer.from('<html>Sign in</html>')),
    ],
    ['sends half of it', () => repository.files.set('timestamp.json', Buffer.from('{"signed": {'))],
    ['hangs up', () => repository.files.set('timestamp.json', (response) => void response.destroy())],
    ['has no timestamp', () => repository.files.delete('timestamp.json')],
    [
      'sends elsewhere',
      () =>
        repository.files.set('timestamp.json', (response) =>
          response.writeHead(302, { location: 'https://elsewhere.example.test/timestamp.json' }).end(),
        ),
    ],
  ])('is stood in for by the seed, which is told with root, date and reason: %s', async (_, attack) => {
    attack();
    expect(await ask()).toMatchObject({
      state: 'had',
      source: 'seed',
      seed: { root: seeds.version, expires: seeds.expires, reason: expect.stringContaining('127.0.0.1') },
    });
  });

  it('has no seed where the user names the root', async () => {
    repository.files.delete('timestamp.json');
    const rootFile = path.join(cacheDir, 'root.json');
    writeFileSync(rootFile, repository.root());
    const store = createTufStore({ seeds, client: async () => client, cacheDir, rootFile, now: NOW });
    expect(await store.target(NAME)).toMatchObject({ state: 'unreachable' });
  });

  it.each([
    ['no address', { mirror: 'nonsense' }, /TUF_MIRROR is no address: 'nonsense'/],
    ['a root that is not there', { rootFile: '/nowhere/root.json' }, /TUF_ROOT_JSON.*does not exist/],
    ['a root that is none', { rootFile: import.meta.filename }, /TUF_ROOT_JSON/],
  ])('says what is wrong with the setting: %s', async (_, settings, word) => {
    const store = createTufStore({ seeds, client: async () => client, cacheDir, now: NOW, ...settings });
    expect(await store.target(NAME)).toMatchObject({
      state: 'unreachable',
      reason: expect.stringMatching(word),
    });
  });
});

describe('the folder of kept TUF files', () => {
  it('T44 has links replaced, not followed', async () => {
    const victim = path.join(cacheDir, 'victim');
    writeFileSync(victim, 'precious');
    mkdirSync(folder(), { recursive: true });
    const names = ['root.json', 'timestamp.json', 'snapshot.json', 'targets.json', NAME];
    for (const name of names) symlinkSync(victim, path.join(folder(), name));
    expect(text(await ask())).toBe('first');
    expect(readFileSync(victim, 'utf8')).toBe('precious');
  });

  it.each<[string, () => void]>([
    ['nothing that is JSON', () => plant((name) => writeFileSync(path.join(folder(), name), '<html>'))],
    ['folders', () => plant((name) => mkdirSync(path.join(folder(), name)))],
    ['links to nowhere', () => plant((name) => symlinkSync('/nowhere/at/all', path.join(folder(), name)))],
    ['links to a device', () => plant((name) => symlinkSync('/dev/zero', path.join(folder(), name)))],
    ['a file in its place', () => writeFileSync(folder(), '')],
    ['a link to itself', () => symlinkSync(folder(), folder())],
  ])('T5 may hold anything: %s', async (_, prepare) => {
    mkdirSync(path.dirname(folder()), { recursive: true });
    prepare();
    expect(text(await ask({ fresh: false }))).toBe('first');
  });

  it('T5 may be written to by nobody', async () => {
    mkdirSync(folder(), { recursive: true });
    chmodSync(folder(), 0o500);
    expect(text(await ask())).toBe('first');
  });

  it('T5 T38 gives nothing to somebody who swaps the root while the run reads it', async () => {
    const evil = createTufRepository({ [NAME]: 'evil' });
    await ask();
    const stop = { now: false };
    const attacker = (async () => {
      while (!stop.now) {
        writeFileSync(path.join(folder(), 'root.json'), evil.root());
        for (const name of ['timestamp.json', '1.snapshot.json', '1.targets.json'])
          writeFileSync(path.join(folder(), name.replace(/^1\./, '')), evil.files.get(name) as Buffer);
        writeFileSync(path.join(folder(), NAME), 'evil');
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (let run = 0; run < 10; run += 1) expect(text(await ask({ fresh: false }))).toBe('first');
    stop.now = true;
    await attacker;
  });

  it('is shared by runs at the same time', async () => {
    const runs = Array.from({ length: 12 }, (_, at) => ask({ fresh: at % 2 === 0 }));
    expect(new Set((await Promise.all(runs)).map(text))).toEqual(new Set(['first']));
    expect(readdirSync(folder()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  function plant(put: (name: string) => void): void {
    mkdirSync(folder());
    for (const name of ['2.root.json', 'timestamp.json', 'snapshot.json', 'targets.json', NAME]) put(name);
  }
});
