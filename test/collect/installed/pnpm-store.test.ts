import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackMessage } from '../../../src/collect/installed/msgpack.js';
import { findInPnpmStore } from '../../../src/collect/installed/pnpm-store.js';
import { lookUpInSqlite } from '../../../src/collect/installed/sqlite-lookup.js';
import type { Package } from '../../../src/model/packages/graph.js';
import { pkg } from '../../support/graph.js';
import { random } from '../../support/random.js';

interface Kept {
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly integrity: string;
  }[];
  readonly files: Readonly<Record<string, string>>;
  /** Base64 in lines. */
  readonly 'index.db': readonly string[];
}

const STORES = path.resolve(import.meta.dirname, '../../fixtures/stores');

let work: string;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'sealgate-store-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** A store as the real pnpm keeps it, in `work`. */
function unfold(kept: Kept): void {
  for (const [name, text] of Object.entries(kept.files)) {
    const file = path.join(work, 'v11', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(path.join(work, 'v11/index.db'), Buffer.from(kept['index.db'].join(''), 'base64'));
}

const keyOf = ({ integrity, name, version }: Package): string => `${integrity}\t${name}@${version}`;

describe.each(['pnpm-11', 'pnpm-12'])('the store of %s', (store) => {
  const kept = JSON.parse(readFileSync(path.join(STORES, `${store}.json`), 'utf8')) as Kept;
  const packages = kept.packages.map(({ name, version, integrity }) => pkg(name, version, { integrity }));
  const [left, right, many] = packages as [Package, Package, Package];
  let database: string;
  beforeEach(() => {
    unfold(kept);
    database = path.join(work, 'v11/index.db');
  });

  it('has every package by the integrity of the lockfile, on whichever page its row stands', () => {
    expect(packages.length).toBeGreaterThan(25);
    for (const node of packages) {
      const row = lookUpInSqlite(database, 'package_index', keyOf(node));
      expect(row, node.name).toBeDefined();
      const files = (unpackMessage(row ?? Buffer.alloc(0)) as ReadonlyMap<string, unknown>).get('files');
      expect([...(files as ReadonlyMap<string, unknown>).keys()], node.name).toContain('package.json');
    }
  });

  it('tells what packages say of themselves, and their licence files', () => {
    const find = findInPnpmStore([work]);
    expect(find(left)?.manifest).toMatchObject({ license: 'BlueOak-1.0.0', author: 'Ada' });
    expect(find(left)?.licenseFiles()).toMatchObject([{ file: 'LICENSE', text: 'Kept in the store\n' }]);
    expect(find(right)?.licenseFiles()).toMatchObject([{ file: 'LICENSE', text: 'Kept, too\n' }]);
    expect(find(many)?.manifest).toMatchObject({ name: 'many' });
  });

  it('has nothing under another integrity, version, table or key', () => {
    const find = findInPnpmStore([work]);
    expect(find({ ...left, version: '1.0.1' })).toBeUndefined();
    expect(find({ ...left, integrity: right.integrity ?? '' })).toBeUndefined();
    expect(find(pkg('left', '1.0.0'))).toBeUndefined();
    for (const key of ['', 'sha512-', '\uffff', keyOf(left).slice(0, -1), `${keyOf(left)}0`])
      expect(lookUpInSqlite(database, 'package_index', key), key).toBeUndefined();
    expect(lookUpInSqlite(database, 'packages', keyOf(left))).toBeUndefined();
    expect(lookUpInSqlite(path.dirname(database), 'package_index', keyOf(left))).toBeUndefined();
  });

  it('believes only content that has its digest', () => {
    const bytes = readFileSync(database);
    const digest = /[0-9a-f]{128}/g;
    // Every digest of the index leads to other content now.
    writeFileSync(
      database,
      Buffer.from(
        bytes.toString('latin1').replace(digest, (hex) => `0${hex.slice(1)}`),
        'latin1',
      ),
    );
    expect(findInPnpmStore([work])(left)).toBeUndefined();
  });

  it('finds nothing, and says no other thing, in a damaged or truncated database', () => {
    const bytes = readFileSync(database);
    const find = findInPnpmStore([work]);
    for (let length = 0; length < bytes.length; length += 511) {
      writeFileSync(database, bytes.subarray(0, length));
      expect(find(left)?.manifest ?? { name: 'left' }).toMatchObject({ name: 'left' });
    }
    const dice = random(1);
    for (let round = 0; round < 400; round += 1) {
      const broken = Buffer.from(bytes);
      const place = round % 2 === 0 ? 4200 : bytes.length;
      for (let hit = 0; hit < 8; hit += 1) broken.writeUInt8(dice.below(256), dice.below(place));
      writeFileSync(database, broken);
      for (const node of [left, right, many])
        expect(find(node)?.manifest ?? { name: node.name }).toMatchObject({ name: node.name });
    }
  });
});
