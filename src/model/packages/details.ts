import { objectOf } from '../data/json.js';
import { compareText } from '../text/compare-text.js';
import { isEmail } from '../text/email.js';

/** Somebody that a package.json names. At least one of the three is there. */
export interface Person {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

/** What a package.json says about a package beyond name, version and licence. */
export interface PackageDetails {
  readonly description?: string;
  /** `author`, then `contributors`; each once, never empty. */
  readonly authors?: readonly Person[];
  readonly homepage?: string;
  /** Address of the source repository, npm's short forms written out. */
  readonly repository?: string;
  /** Address where problems are reported. */
  readonly bugs?: string;
  /** What it says it runs with, sorted by name; never empty. */
  readonly engines?: readonly Engine[];
}

export interface Engine {
  /** `node`, `npm` … */
  readonly name: string;
  readonly range: string;
}

/** What decides whether and how a package is installed, by its own files. */
export interface InstallationDetails {
  /** Something of it runs when it is installed. */
  readonly hasScript: boolean;
  readonly os: readonly string[];
  readonly cpu: readonly string[];
  readonly libc: readonly string[];
}

/** What is known of a package beyond its lockfile, for a BOM that is asked to tell it. */
export interface PackageDescription extends PackageDetails {
  /** Told of a package whose lockfile states none. */
  readonly version?: string;
  /** Told where its own files say any of it; several lockfiles leave it out. */
  readonly installation?: InstallationDetails;
  /** Licence files as they stand in the package, sorted by name. */
  readonly licenseFiles: readonly LicenseText[];
  /** What its README says of licence and copyright, where it has no licence file. */
  readonly licenseSection?: LicenseText;
  /** Told where it is not the package's own package.json, but what the registry says of it. */
  readonly from?: 'registry';
}

export interface LicenseText {
  /** File name inside the package. */
  readonly file: string;
  readonly text: string;
}

/** By package id, as in `Facts`. */
export type PackageDescriptions = ReadonlyMap<string, PackageDescription>;

const MAX_PEOPLE = 50;
const MAX_TEXT = 10_000;

/**
 * Reads the descriptive members of a package.json. What has another type than npm's documentation says, or is
 * no address where one belongs, is left out.
 *
 * @param manifest parsed JSON from outside.
 */
export function readPackageDetails(manifest: unknown): PackageDetails {
  const fields = fieldsOf(manifest);
  const description = textOf(fields.get('description'));
  const homepage = addressOf(fields.get('homepage'));
  const repository = repositoryAddress(fields.get('repository'));
  const bugs = addressOf(fields.get('bugs')) ?? addressOf(fieldsOf(fields.get('bugs')).get('url'));
  const authors = authorsOf(fields);
  const engines = enginesOf(fields.get('engines'));
  return {
    ...(authors.length === 0 ? {} : { authors }),
    ...(description === undefined ? {} : { description }),
    ...(homepage === undefined ? {} : { homepage }),
    ...(repository === undefined ? {} : { repository }),
    ...(bugs === undefined ? {} : { bugs }),
    ...(engines.length === 0 ? {} : { engines }),
  };
}

function enginesOf(value: unknown): Engine[] {
  return [...fieldsOf(value)]
    .flatMap(([name, range]) => {
      const text = textOf(range);
      return text === undefined || !ENGINE.test(name) ? [] : [{ name, range: text }];
    })
    .slice(0, MAX_ENGINES)
    .sort((a, b) => compareText(a.name, b.name));
}

const ENGINE = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const MAX_ENGINES = 50;

function authorsOf(fields: ReadonlyMap<string, unknown>): Person[] {
  const contributors = fields.get('contributors');
  const stated = [fields.get('author'), ...(Array.isArray(contributors) ? contributors : [])];
  const people = new Map<string, Person>();
  for (const value of stated.slice(0, MAX_PEOPLE)) {
    const person = readPerson(value);
    if (person !== undefined) people.set(JSON.stringify(person), person);
  }
  return [...people.values()];
}

/** A person as an object, or as text in npm's form `Name <email> (address)`. */
export function readPerson(value: unknown): Person | undefined {
  if (typeof value === 'string') return personOfText(value);
  const fields = fieldsOf(value);
  return makePerson(
    textOf(fields.get('name')),
    textOf(fields.get('email')),
    textOf(fields.get('url')) ?? textOf(fields.get('web')),
  );
}

function personOfText(text: string): Person | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const end = text.search(/[<(]/);
  const rest = end === -1 ? '' : text.slice(end);
  return makePerson(
    textOf(end === -1 ? text : text.slice(0, end)),
    textOf(/<([^<>]*)>/.exec(rest)?.[1]),
    textOf(/\(([^()]*)\)/.exec(rest)?.[1]),
  );
}

function makePerson(
  name: string | undefined,
  email: string | undefined,
  url: string | undefined,
): Person | undefined {
  const address = addressOf(url);
  const person = {
    ...(name === undefined ? {} : { name }),
    ...(email !== undefined && isEmail(email) ? { email } : {}),
    ...(address === undefined ? {} : { url: address }),
  };
  return Object.keys(person).length === 0 ? undefined : person;
}

const HOSTS: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  bitbucket: 'https://bitbucket.org/',
  gist: 'https://gist.github.com/',
};

/**
 * The address of a repository as package.json has it: text or `{url}`, a URL, `git@host:path`, or one of
 * npm's short forms (`user/repo`, `gitlab:user/repo`).
 */
export function repositoryAddress(value: unknown): string | undefined {
  const text = textOf(value) ?? textOf(fieldsOf(value).get('url'));
  if (text === undefined || text.length > 2000) return undefined;
  const short = /^(?:(github|gitlab|bitbucket|gist):)?(\w[\w.-]*(?:\/[\w.-]+)?)$/.exec(text);
  if (short !== null && (short[1] !== undefined || text.includes('/'))) {
    return `git+${HOSTS[short[1] ?? 'github'] ?? ''}${(short[2] ?? '').replace(/\.git$/, '')}.git`;
  }
  const scp = /^(?:git\+ssh:\/\/)?([\w.-]+@[\w.-]+):(?!\d*\/\/|\/)([^\s]+)$/.exec(text);
  if (scp !== null) return `git+ssh://${scp[1]}/${scp[2]}`;
  return /^[a-z][a-z0-9+.-]*:\/\/[^\s]+$/i.test(text) ? text : undefined;
}

/**
 * The address of a git remote as everybody can open it, so that clones over SSH and HTTPS tell the same: SSH
 * to the well-known hosts becomes HTTPS, `.git` at the end goes.
 */
export function publicRepository(remote: string): string | undefined {
  const address = repositoryAddress(remote)?.replace(/^git\+(?=https?:|ssh:)/, '');
  if (address === undefined) return undefined;
  return address
    .replace(/^(?:ssh|git):\/\/(?:[^@/]*@)?(github\.com|gitlab\.com|bitbucket\.org)\//, 'https://$1/')
    .replace(/\.git$/, '');
}

/** A web address in its canonical spelling. */
function addressOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined || text.length > 2000 || !/^https?:\/\//i.test(text)) return undefined;
  try {
    return new URL(text.toWellFormed()).href;
  } catch (error) {
    // The URL parser's only way to say no.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) : '';
  return text === '' ? undefined : text;
}

/** Own members of what should be an object; of anything else none. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(objectOf(value) ?? {}));
}
