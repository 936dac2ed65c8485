/**
 * The licence that a package manifest (package.json) declares, as one text: the `license` string, or the older
 * `license: {type}` and `licenses: [{type}]` (or only `{url}`), whose entries are alternatives.
 *
 * @param manifest parsed JSON from outside.
 * @returns empty where it declares none, or nothing that is text.
 */
export function licenseField(manifest: unknown): string {
  if (typeof manifest !== 'object' || manifest === null) return '';
  const { license, licenses } = manifest as { readonly license?: unknown; readonly licenses?: unknown };
  const texts = [license, licenses].map(licenseText);
  return texts.find((text) => text !== '') ?? '';
}

/** One licence or a list of them; a list in a list is nobody's way of saying it, and could be nested without end. */
function licenseText(value: unknown): string {
  if (!Array.isArray(value)) return entryText(value);
  const parts = [...new Set(value.slice(0, 20).map(entryText))].filter((part) => part !== '');
  return parts.length > 1 ? `(${parts.join(' OR ')})` : (parts[0] ?? '');
}

function entryText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return '';
  // Old packages name a licence by its address alone.
  const { type, name, url } = value as Readonly<Record<'type' | 'name' | 'url', unknown>>;
  for (const part of [type, name, url]) {
    const text = typeof part === 'string' ? part.trim() : '';
    if (text !== '') return text;
  }
  return '';
}
