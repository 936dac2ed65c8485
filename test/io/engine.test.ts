import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineFlags } from '../../src/io/engine.js';
import { ROOT } from '../support/root.js';

const PEERS = path.join(ROOT, '.peers/bin');

/** Every Node that is here: the one that runs the tests, and those of scripts/peers.sh. */
const nodes = [
  process.execPath,
  ...['node22', 'node24', 'node26'].map((name) => path.join(PEERS, name)),
].filter((node) => spawnSync(node, ['--version']).status === 0);

describe('engineFlags', () => {
  it('is told by the exact line of V8', () => {
    expect(engineFlags('11.3.244.8-node.38')).toBe(
      '--interrupt-budget=1000000 --no-incremental-marking --no-parallel-scavenge',
    );
    for (const line of ['13.6.233.17-node.53', '14.6.202.34-node.34'])
      expect(engineFlags(line)).toBe('--no-opt --no-incremental-marking');
    for (const other of ['11.3.2440.1', '11.30.244.8', '12.4.254.21-node.57', '13.7.1.1', '14.6.20.0', ''])
      expect(engineFlags(other)).toBeUndefined();
  });

  it.each(nodes)('%s takes its flags without a word', (node) => {
    const version = execFileSync(node, ['-p', 'process.versions.v8'], { encoding: 'utf8' }).trim();
    const flags = engineFlags(version);
    const script =
      flags === undefined ? '0' : `require('node:v8').setFlagsFromString(${JSON.stringify(flags)})`;
    const { status, stdout, stderr } = spawnSync(node, ['-e', script], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
