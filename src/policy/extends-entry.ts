import { nearest } from '../model/text/nearest.js';
import { readAll } from './faults.js';
import { PRESET_LAYERS } from './generated.js';
import type { ExtendsEntry, ExtendsTarget, RemoteTarget } from './layer-types.js';
import { describe, type PolicyNode, policyError, quote } from './node.js';

/**
 * Reads what `extends` names.
 *
 * @param from the file that extends it: one of another repository has an `@` in its name.
 * @throws SealgateError POLICY_INVALID with line and column: every entry that is none.
 */
export function readExtends(node: PolicyNode, from: string): readonly ExtendsEntry[] {
  return readAll(node.kind === 'list' ? node.items : [node], (item) => {
    if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.trim() === '') {
      throw policyError(
        item.place,
        `Expected a preset, a path or owner/repo/path@commit, found ${describe(item)}`,
      );
    }
    const text = item.value.trim();
    return { text, target: readTarget(text, item, from), node: item };
  });
}

function readTarget(target: string, node: PolicyNode, from: string): ExtendsTarget {
  const presets = Object.keys(PRESET_LAYERS);
  if (presets.includes(target)) return { kind: 'preset', name: target };
  if (target.includes('@')) return { kind: 'remote', remote: parseRemote(target, node) };
  const fromRemote = from.includes('@');
  if (!/[/\\.]/.test(target)) {
    const near = nearest(target, presets);
    throw policyError(node.place, `There is no preset ${quote(target)}`, {
      hint: near === undefined ? `The presets are ${presets.join(', ')}.` : `Did you mean '${near}'?`,
    });
  }
  const parts = target.split('/').filter((part) => part !== '' && part !== '.');
  if (target.startsWith('/') || /[\\:\0]/.test(target) || parts.includes('..')) {
    throw policyError(node.place, `${quote(target)} is not a path inside the repository`, {
      hint: 'Write it relative to the repository’s root, with /, e.g. .github/policies/base.yml.',
    });
  }
  if (fromRemote) {
    throw policyError(node.place, `A policy of another repository cannot extend the path ${quote(target)}`, {
      hint: 'Write it as owner/repo/path@commit.',
    });
  }
  return { kind: 'local', path: parts.join('/') };
}

function parseRemote(target: string, node: PolicyNode): RemoteTarget {
  const at = target.lastIndexOf('@');
  const [owner = '', repo = '', ...rest] = target.slice(0, at).split('/');
  const commit = target.slice(at + 1);
  const path = rest.join('/');
  const name = /^[A-Za-z0-9_.-]+$/;
  if (!name.test(owner) || !name.test(repo) || repo.startsWith('.') || !isPlainPath(rest)) {
    throw policyError(node.place, `${quote(target)} is not owner/repo/path@commit`, {
      hint: 'Name a preset, a file of this repository as ./path, or a file of another one and its commit.',
    });
  }
  if (!/^[0-9a-f]{40}$/.test(commit)) {
    throw policyError(
      node.place,
      `${quote(target)} must name a commit by its 40 hex digits, not ${quote(commit)}`,
      { hint: 'A branch or tag can be moved to other rules without anybody reviewing them here.' },
    );
  }
  return { owner, repo, path, commit };
}

function isPlainPath(parts: readonly string[]): boolean {
  return (
    parts.length > 0 && parts.every((part) => /^[A-Za-z0-9_.@ -]+$/.test(part) && !/^\.{1,2}$/.test(part))
  );
}
