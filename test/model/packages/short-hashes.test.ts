import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shortHashes } from '../../../src/model/packages/short-hashes.js';

const integrity = (text: string): string => `sha512-${createHash('sha512').update(text).digest('base64')}`;
const hex = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('hashes in prose', () => {
  it('are cut in the middle, whatever stands around them', () => {
    const [one, other] = [integrity('a'), integrity('b')];
    const said = shortHashes(`main has ${one}; here it is '${other}' (sha256:${hex('c')}).`);
    expect(said).toBe(
      `main has ${one.slice(0, 15)}…${one.slice(-6)}; here it is '${other.slice(0, 15)}…${other.slice(-6)}' (sha256:${hex('c').slice(0, 12)}…${hex('c').slice(-6)}).`,
    );
  });

  it('stay whole where two different ones would look alike', () => {
    const one = integrity('a');
    const other = `${one.slice(0, 40)}AAAA${one.slice(44)}`;
    const text = `main has ${one}, here it is ${other}.`;
    expect(shortHashes(text)).toBe(text);
    expect(shortHashes(`${one} and again ${one}`)).not.toContain(one);
  });

  it('leaves commits, names and addresses as they are', () => {
    const text = `commit ${'a81c3d9e'.repeat(5)} of https://registry.example.test/a/-/a-1.0.0.tgz, left-pad@1.3.0`;
    expect(shortHashes(text)).toBe(text);
  });
});
