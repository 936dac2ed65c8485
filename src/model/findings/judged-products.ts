import { parsePurl } from '../packages/purl.js';

/** Something that is judged, by what VEX documents may call it. Texts in lower case. */
export interface JudgedProduct {
  /** Types of package URLs that can mean it. */
  readonly types: readonly string[];
  /** Names without a version, and addresses. */
  readonly names: readonly string[];
  /** What of it is judged: version, tag, digest, commit. Empty where nobody knows. */
  readonly versions: readonly string[];
  /** Where a registry has the image: `registry.example.test/team/app`. */
  readonly location?: string;
}

/** How a product of a statement stands to what is judged. */
export type Judging = 'judged' | 'other-version' | 'other';

/**
 * Whether a product of a statement is what is judged: by its name, of a type that can mean it. Where the statement
 * names a version, only that one: what was found out about another says nothing of this.
 *
 * @param product package URL or name, as the document has it.
 */
export function judgingOf(product: string, judged: JudgedProduct): Judging {
  const { types, names, versions, location } = judged;
  const purl = parsePurl(product);
  if (purl === undefined) return names.includes(product.toLowerCase()) ? 'judged' : asText(product, judged);
  const same =
    types.includes(purl.type) &&
    names.includes(purl.name.toLowerCase()) &&
    [...purl.qualifiers].every(([key, value]) => key === 'tag' || isPlace(key, value, location));
  if (!same) return 'other';
  const wanted = [purl.version, purl.qualifiers.get('tag') ?? ''].filter((version) => version !== '');
  return wanted.every((version) => versions.includes(version.toLowerCase())) ? 'judged' : 'other-version';
}

/** A text may be a name with a version behind it. */
function asText(product: string, { names, versions }: JudgedProduct): Judging {
  const text = product.toLowerCase();
  const rest = names
    .filter((name) => text.startsWith(`${name}@`) || text.startsWith(`${name}:`))
    .map((name) => text.slice(name.length + 1));
  if (rest.length === 0) return 'other';
  return rest.some((version) => versions.includes(version)) ? 'judged' : 'other-version';
}

/** A qualifier that says where the image lies; of no other can be told whether it is so. */
function isPlace(key: string, value: string, location: string | undefined): boolean {
  if (key !== 'repository_url' || location === undefined) return false;
  const place = value
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
  return location === place || location.startsWith(`${place}/`);
}

/** A project of a lockfile. */
export function judgedProject(name: string, version: string | undefined): JudgedProduct {
  return {
    types: ['npm', 'generic'],
    names: [name.toLowerCase()],
    versions: version === undefined ? [] : [version.toLowerCase()],
  };
}

/**
 * The repository.
 *
 * @param about commits, and the ref that is checked out.
 */
export function judgedRepository(
  { slug, url }: { readonly slug?: string; readonly url?: string },
  { commits, ref }: { readonly commits: readonly string[]; readonly ref: string | undefined },
): JudgedProduct {
  const branch = ref?.replace(/^refs\/(?:heads|tags)\//, '');
  return {
    types: ['github'],
    names: [slug, url].filter((name) => name !== undefined).map((name) => name.toLowerCase()),
    versions: [...commits, branch].filter((one) => one !== undefined).map((one) => one.toLowerCase()),
  };
}

/**
 * An image that was scanned, by the name and digest that the report gives it.
 *
 * @param name `registry.example.test/team/app:1.0`, with or without tag and digest.
 */
export function judgedImage(name: string, digest: string | undefined): JudgedProduct {
  const [tagged = '', own] = name.toLowerCase().split('@', 2);
  const colon = tagged.lastIndexOf(':');
  const isTagged = colon > tagged.lastIndexOf('/');
  const bare = isTagged ? tagged.slice(0, colon) : tagged;
  const tag = isTagged ? tagged.slice(colon + 1) : undefined;
  const [host = '', ...rest] = bare.split('/');
  const path = rest.length > 0 && /[.:]|^localhost$/.test(host) ? rest.join('/') : bare;
  return {
    types: ['oci', 'docker', 'generic'],
    names: [...new Set([name.toLowerCase(), bare, path, bare.slice(bare.lastIndexOf('/') + 1)])],
    versions: [tag, own, digest?.toLowerCase()].filter((one) => one !== undefined),
    location: bare,
  };
}
