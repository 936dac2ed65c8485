/**
 * The licence that a package manifest (package.json) declares, as one text: the `license` string, or the older
 * `license: {type}` and `licenses: [{type}]`, whose entries are alternatives.
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

function licenseText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) {
    const parts = [...new Set(value.slice(0, 20).map(licenseText))].filter((part) => part !== '');
    return parts.length > 1 ? `(${parts.join(' OR ')})` : (parts[0] ?? '');
  }
  if (typeof value !== 'object' || value === null) return '';
  const { type, name } = value as { readonly type?: unknown; readonly name?: unknown };
  return [type, name].find((part) => typeof part === 'string')?.trim() ?? '';
}
