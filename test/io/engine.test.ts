import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineFlag } from '../../src/io/engine.js';
import { ROOT } from '../support/root.js';

const PEERS = path.join(ROOT, '.peers/bin');

/** Every Node that is here: the one that runs the tests, and those of scripts/peers.sh. */
const nodes = [process.execPath, path.join(PEERS, 'node22'), path.join(PEERS, 'node24')].filter(
  (node) => spawnSync(node, ['--version']).status === 0,
);

describe('engineFlag', () => {
  it('is told by the exact line of V8', () => {
    expect(engineFlag('11.3.244.8-node.38')).toBe('--interrupt-budget=2000000');
    expect(engineFlag('13.6.233.17-node.53')).toBe('--no-opt');
    for (const other of ['11.3.2440.1', '11.30.244.8', '12.4.254.21-node.57', '13.7.1.1', '14.0.0.0', ''])
      expect(engineFlag(other)).toBeUndefined();
  });

  it.each(nodes)('%s takes its flag without a word', (node) => {
    const version = execFileSync(node, ['-p', 'process.versions.v8'], { encoding: 'utf8' }).trim();
    const flag = engineFlag(version);
    const script =
      flag === undefined ? '0' : `require('node:v8').setFlagsFromString(${JSON.stringify(flag)})`;
    const { status, stdout, stderr } = spawnSync(node, ['-e', script], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
