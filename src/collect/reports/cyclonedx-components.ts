import { canonicalPurl, formatPurl, parsePurl } from '../../model/packages/purl.js';
import { decodeLoosely } from '../../model/text/percent.js';
import { asFields, type Fields, idText } from './fields.js';

/** A component of a BOM, or one that a vulnerability names. */
export interface Component {
  readonly name: string;
  readonly version: string | undefined;
  readonly purl: string | undefined;
  /** Where it was found, as the tool says. */
  readonly file?: string | undefined;
}

/** @see CycloneDX, `evidence.occurrences` (1.5 and later); the first place. */
function placeOf(component: Fields): string | undefined {
  const { occurrences } = asFields(component.evidence) ?? {};
  const [first] = Array.isArray(occurrences) ? occurrences : [];
  return idText(asFields(first)?.location, 1000)?.replaceAll('\\', '/');
}

/** What a BOM is about and all it lists, at any depth, by what else it is referred to. */
export function componentsOf(bom: Fields, metadata: Fields): ReadonlyMap<string, Component> {
  const components = new Map<string, Component>();
  const open: unknown[] = [metadata.component, bom.components];
  while (open.length > 0) {
    const node = open.pop();
    if (Array.isArray(node)) {
      for (const item of node) open.push(item);
      continue;
    }
    const fields = asFields(node);
    if (fields === undefined) continue;
    open.push(fields.components);
    const written = idText(fields.purl, 1000);
    const ref = idText(fields['bom-ref'], 1000) ?? written;
    if (ref === undefined) continue;
    const name = [idText(fields.group), idText(fields.name)].filter((part) => part !== undefined).join('/');
    components.set(ref, {
      name,
      version: idText(fields.version, 200),
      purl: canonicalPurl(written),
      file: placeOf(fields),
    });
  }
  return byPurl(components);
}

/**
 * Components by what else they are referred to: their purl, however it is spelled, and without its version, as
 * OSV-Scanner does, where only one can be meant.
 */
function byPurl(components: ReadonlyMap<string, Component>): ReadonlyMap<string, Component> {
  const alone = new Map<string, Component | undefined>();
  for (const component of components.values()) {
    const purl = component.purl === undefined ? undefined : parsePurl(component.purl);
    if (purl === undefined) continue;
    const bare = formatPurl({ ...purl, version: '' });
    // The same version in two places is still one.
    const other = alone.has(bare) && alone.get(bare)?.purl !== component.purl;
    alone.set(bare, other ? undefined : component);
  }
  const known = new Map(components);
  for (const component of components.values())
    if (component.purl !== undefined && !known.has(component.purl)) known.set(component.purl, component);
  for (const [bare, component] of alone)
    if (component !== undefined && !known.has(bare)) known.set(bare, component);
  return known;
}

/** The component of a reference: of this BOM, or by BOM-Link of another, whose reference then often is a purl. */
export function componentAt(
  ref: string | undefined,
  components: ReadonlyMap<string, Component>,
): Component | undefined {
  if (ref === undefined) return undefined;
  const own = components.get(ref);
  if (own !== undefined) return own;
  const local = ref.startsWith('urn:cdx:') ? decodeLoosely(ref.slice(ref.indexOf('#') + 1)) : ref;
  const linked = components.get(local);
  if (linked !== undefined) return linked;
  const purl = parsePurl(local);
  if (purl === undefined) return { name: local, version: undefined, purl: undefined };
  const known = components.get(formatPurl(purl));
  if (known !== undefined) return known;
  const { name, version } = purl;
  return { name, version: version === '' ? undefined : version, purl: formatPurl(purl) };
}
