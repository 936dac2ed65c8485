/** Descriptors (`name@range`) and locators (`name@reference`) as Yarn writes them. */
export interface Ident {
  /** `@scope/name` or `name`. */
  readonly name: string;
  /** What follows the name's `@`. */
  readonly rest: string;
}

/** `undefined` for what is neither descriptor nor locator. */
export function parseIdent(text: string): Ident | undefined {
  const at = text.indexOf('@', 1);
  if (at === -1 || (text.startsWith('@') && text.indexOf('/') > at)) return undefined;
  const name = text.slice(0, at);
  if (text.startsWith('@') && !name.includes('/')) return undefined;
  return { name, rest: text.slice(at + 1) };
}

/** Parts of a reference or range: `protocol:source#selector::a=b&c=d`. */
export interface Reference {
  /** Without its colon; empty where there is none. */
  readonly protocol: string;
  readonly source: string;
  readonly selector: string;
  /** As written, for URLSearchParams; empty where there are none. */
  readonly params: string;
}

/**
 * @param rest a range or reference; the wrapper `virtual:hash#` of an instance is taken off.
 * @see parseRange of Yarn's core, structUtils
 */
export function parseReference(rest: string): Reference {
  const plain = rest.startsWith('virtual:') ? rest.slice(rest.indexOf('#') + 1) : rest;
  const mark = plain.indexOf('::');
  const body = mark === -1 ? plain : plain.slice(0, mark);
  const params = mark === -1 ? '' : plain.slice(mark + 2);
  const hash = body.indexOf('#');
  const selector = hash === -1 ? '' : body.slice(hash + 1);
  const front = hash === -1 ? body : body.slice(0, hash);
  const protocol = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(front)?.[0] ?? '';
  return { protocol, source: protocol === '' ? front : front.slice(protocol.length + 1), selector, params };
}
