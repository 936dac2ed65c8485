import type { Person } from '../../model/packages/details.js';
import { publicUrl } from './references.js';

/** A contact as CycloneDX writes it. */
export interface Contact {
  readonly name?: string;
  readonly email?: string;
}

/** An organisation as CycloneDX writes it. */
export interface Supplier {
  readonly name: string;
  readonly url?: string[];
  readonly contact?: Contact[];
}

/**
 * The people with a name or an address, each once: a package.json often names its author again as a contributor, with
 * another website or without the address.
 */
export function contactsOf(people: readonly Person[]): Contact[] {
  const reachable = new Set(people.filter(({ email }) => email !== undefined).map(({ name }) => name));
  const contacts = new Map<string, Contact>();
  for (const { name, email } of people) {
    if (email === undefined && (name === undefined || reachable.has(name))) continue;
    const contact = { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
    contacts.set(JSON.stringify(contact), contact);
  }
  return [...contacts.values()];
}

/**
 * Who supplies a package: the first that its package.json names. NTIA's minimum elements mean by supplier the
 * one that creates and identifies a component, which for a package is its author.
 */
export function supplierOf([first]: readonly Person[]): Supplier | undefined {
  if (first?.name === undefined) return undefined;
  const { name, url, email } = first;
  return {
    name,
    ...(url === undefined ? {} : { url: [publicUrl(url)] }),
    ...(email === undefined ? {} : { contact: [{ email }] }),
  };
}

/** The people in one line, as versions before 1.6 have them. */
export function authorLine(people: readonly Person[]): string {
  return contactsOf(people)
    .map(({ name, email }) =>
      email === undefined ? name : name === undefined ? email : `${name} <${email}>`,
    )
    .join(', ');
}
