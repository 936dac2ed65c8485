import { objectOf } from '../../../model/data/json.js';
import { commandTexts } from '../../../model/packages/commands.js';
import type { GraphProblem, PackageSource } from '../../../model/packages/graph.js';
import type { DraftPackage } from '../graph/draft-graph.js';
import { licenseOf, stringOf, stringsOf } from '../json/values.js';
import { describe } from '../plain-faults.js';
import { type NpmRow, textsOf } from './rows.js';

/** What an entry says of its package beside name and source. */
export function describePackage(draft: DraftPackage, row: NpmRow): void {
  const { version, integrity, deprecated, license, bin, os, cpu, libc, patched } = row;
  draft.version = stringOf(version) ?? '';
  if (integrity !== undefined) draft.integrity = stringOf(integrity);
  if (license !== undefined) draft.license = licenseOf(license);
  if (deprecated !== undefined) draft.deprecated = deprecated === true ? true : stringOf(deprecated);
  if (row.hasInstallScript === true) draft.hasInstallScript = true;
  if (bin !== undefined) draft.commands = commandsOf(bin, draft.name);
  if (os !== undefined) draft.os = stringsOf(os);
  if (cpu !== undefined) draft.cpu = stringsOf(cpu);
  if (libc !== undefined) draft.libc = stringsOf(libc);
  if (patched !== undefined) draft.patches = patchesOf(patched);
}

/** A text is the file of a command that has the package's own name. */
function commandsOf(bin: unknown, name: string): readonly string[] | undefined {
  const commands = commandTexts(typeof bin === 'string' ? [[name, bin]] : textsOf(bin));
  return commands.length === 0 ? undefined : commands;
}

/** npm 12's `patched`: the path of a patch, and its integrity. */
function patchesOf(patched: unknown): readonly string[] | undefined {
  const path = stringOf(objectOf(patched)?.path);
  return path === undefined || path === '' ? undefined : [path];
}

/**
 * The source that `resolved` names. An address of a web server counts as a registry here; edges.ts turns
 * it into a tarball where those who need it ask for an address and not for a version.
 */
export function sourceOf(text: string | undefined): PackageSource {
  if (text === undefined) return { kind: 'registry' };
  if (text.startsWith('https:') || /^https?:/i.test(text)) return { kind: 'registry', url: text };
  if (/^(?:git\b|ssh:|github:|gitlab:|bitbucket:|gist:)/i.test(text)) return gitSource(text);
  return { kind: 'file', path: text.replace(/^file:(?:\/\/(?=\/))?/, '') };
}

/** @param url with the commit after `#`, as npm writes it. */
function gitSource(url: string): PackageSource {
  const hash = url.indexOf('#');
  if (hash === -1) return { kind: 'git', url };
  return { kind: 'git', url: url.slice(0, hash), commit: url.slice(hash + 1) };
}

/** What is wrong with an entry that is read all the same. */
export function noteFaults(draft: DraftPackage, row: NpmRow, problems: GraphProblem[]): void {
  const { place, name } = draft;
  // A package.json at a commit need not have one, and old lockfiles do not copy it.
  if (draft.version === '' && draft.source.kind !== 'file' && draft.source.kind !== 'git') {
    problems.push({
      code: 'missing-version',
      message: `${name} has ${row.version === undefined ? 'no version' : `${describe(row.version)} as version`}`,
      place,
    });
  }
  const { resolved, integrity } = row;
  if (resolved !== undefined && typeof resolved !== 'string')
    problems.push(noString(draft, 'resolved', resolved));
  if (integrity !== undefined && typeof integrity !== 'string')
    problems.push(noString(draft, 'integrity', integrity));
  if (row.patched !== undefined && draft.patches === undefined) {
    const message = `${name} is patched, and the lockfile does not say by what`;
    problems.push({ code: 'unsupported-entry', message, place });
  }
}

function noString({ place, name }: DraftPackage, key: string, value: unknown): GraphProblem {
  const message = `${name} has ${describe(value)} as ${key}, expected a string`;
  return { code: 'unsupported-entry', message, place };
}
