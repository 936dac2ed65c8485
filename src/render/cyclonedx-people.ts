import type { Person } from '../model/package-details.js';
import { publicUrl } from './cyclonedx-references.js';

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

/** The people with a name or an address. */
export function contactsOf(people: readonly Person[]): Contact[] {
  return people
    .map(({ name, email }) => ({
      ...(name === undefined ? {} : { name }),
      ...(email === undefined ? {} : { email }),
    }))
    .filter((contact) => Object.keys(contact).length > 0);
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
