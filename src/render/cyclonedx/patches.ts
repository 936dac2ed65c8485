import type { Package } from '../../model/packages/graph.js';
import type { PackagePatch, PackagePatches } from '../../model/packages/patches.js';
import { element, type XmlElement } from './xml.js';

const NONE: readonly PackagePatch[] = [];

/** What changes the files of one component; nodes of one component are the same bytes before it. */
export function patchesOf(
  packages: readonly Package[],
  known: PackagePatches | undefined,
): readonly PackagePatch[] {
  let found: Map<string, PackagePatch> | undefined;
  for (const { id, patches } of packages) {
    for (const patch of known?.get(id) ?? patches?.map((name): PackagePatch => ({ name })) ?? NONE) {
      found ??= new Map();
      const key = patch.file?.path ?? patch.name;
      if (!found.has(key)) found.set(key, patch);
    }
  }
  return found === undefined ? NONE : [...found.values()];
}

/** `path sha256:digest` of a patch that was read, else its name. */
export function patchText({ name, file }: PackagePatch): string {
  return file === undefined ? name : `${file.path} sha256:${file.sha256}`;
}

interface Attachment {
  readonly contentType: string;
  readonly encoding?: 'base64';
  readonly content: string;
}

interface Pedigree {
  readonly patches: readonly {
    readonly type: 'unofficial';
    readonly diff?: { readonly text?: Attachment; readonly url: string };
  }[];
  readonly notes?: string;
}

/**
 * CycloneDX's pedigree of a patched component. A patch's address is its path in the repository; of patches that are
 * no file there, the notes tell the names.
 */
export function pedigreeOf(patches: readonly PackagePatch[]): Pedigree {
  const elsewhere = patches.filter(({ file }) => file === undefined).map(({ name }) => name);
  return {
    patches: patches.map(({ file }) => ({
      type: 'unofficial',
      ...(file === undefined ? {} : { diff: { ...textOf(file.text), url: relativeUrl(file.path) } }),
    })),
    ...(elsewhere.length === 0 ? {} : { notes: `Patched when it is installed: ${elsewhere.join(', ')}` }),
  };
}

function textOf(text: NonNullable<PackagePatch['file']>['text']): { text?: Attachment } {
  if (text === undefined) return {};
  const { content, encoding } = text;
  return { text: { contentType: 'text/x-diff', ...(encoding === undefined ? {} : { encoding }), content } };
}

/** @see RFC 3986, 4.2: the first part of a relative reference has no colon */
function relativeUrl(path: string): string {
  const url = encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
  return /^[^/]*:/.test(url) ? `./${url}` : url;
}

/** The same as XML. */
export function pedigreeElement(patches: readonly PackagePatch[]): XmlElement {
  const pedigree = pedigreeOf(patches);
  return element('pedigree', [
    element(
      'patches',
      pedigree.patches.map(({ type, diff }) => ({
        ...element('patch', diff === undefined ? [] : [element('diff', diffElements(diff))]),
        attributes: { type },
      })),
    ),
    ...(pedigree.notes === undefined ? [] : [element('notes', pedigree.notes)]),
  ]);
}

function diffElements({ text, url }: { readonly text?: Attachment; readonly url: string }): XmlElement[] {
  const address = element('url', url);
  if (text === undefined) return [address];
  const attributes = {
    'content-type': text.contentType,
    ...(text.encoding === undefined ? {} : { encoding: text.encoding }),
  };
  return [{ ...element('text', text.content), attributes }, address];
}
