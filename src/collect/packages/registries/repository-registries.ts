import { messageOf } from '../../../errors.js';
import { parseToml } from '../../../io/formats/toml.js';
import { type Npmrc, parseNpmrc } from '../../../io/settings/npmrc.js';
import { parseYarnrc } from '../../../io/settings/yarnrc.js';
import { decodeText } from '../../../io/text.js';
import { objectOf } from '../../../model/data/json.js';
import { asText, member } from '../narrow.js';

/** Which registries a folder's own file names, with keys as in an `.npmrc`. */
export interface NamedRegistries {
  /** File name for messages. */
  readonly file: string;
  readonly values: Npmrc;
  /** Why the file was not understood. */
  readonly fault?: string;
}

type Reader = (text: string) => Npmrc | Promise<Npmrc>;

const READERS: Readonly<Record<string, Reader>> = {
  '.npmrc': (text) => parseNpmrc(text),
  '.yarnrc': readYarnrc,
  '.yarnrc.yml': readYarnrcYml,
  'bunfig.toml': readBunfig,
  'pnpm-workspace.yaml': readPnpmWorkspace,
};

/** Every file that may name a registry. */
export const REGISTRY_FILES: readonly string[] = Object.keys(READERS);

/** What each package manager reads beside its lockfile, first what counts first. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  bun: ['bunfig.toml', '.npmrc'],
  npm: ['.npmrc'],
  pnpm: ['pnpm-workspace.yaml', '.npmrc'],
  'yarn-berry': ['.yarnrc.yml', '.npmrc'],
  'yarn-classic': ['.yarnrc', '.npmrc'],
};

/**
 * Reads which registries the files of one folder give scopes, `.npmrc` also which is the default. Nothing else of them:
 * no credentials, and no `${VARIABLES}`, for whoever can change the repository must not be able to read the environment.
 *
 * @param format of the lockfile in that folder.
 * @param bytesOf a file of that folder by its name; `undefined` where it is not there.
 */
export async function readNamedRegistries(
  format: string,
  bytesOf: (file: string) => Promise<Uint8Array | undefined>,
): Promise<NamedRegistries[]> {
  const names = FILES[format] ?? ['.npmrc'];
  const read = names.map(async (file): Promise<NamedRegistries[]> => {
    const bytes = await bytesOf(file);
    if (bytes === undefined) return [];
    try {
      const values = await READERS[file]?.(decodeText(bytes, file));
      return values === undefined ? [] : [{ file, values }];
    } catch (error) {
      return [{ file, values: new Map(), fault: messageOf(error).split('\n')[0] ?? '' }];
    }
  });
  return (await Promise.all(read)).flat();
}

/** Yarn classic: `"@scope:registry" "https://…"`. */
function readYarnrc(text: string): Npmrc {
  const isScope = ([key, url]: readonly [string, string]): boolean =>
    /^@[^":\s]+:registry$/.test(key) && /^[^"\s]+$/.test(url);
  return new Map([...parseYarnrc(text)].filter(isScope));
}

/** @see Yarn's manual, `npmScopes` */
async function readYarnrcYml(text: string): Promise<Npmrc> {
  if (!text.includes('npmScopes')) return new Map();
  const scopes = objectOf(member(await parseYaml(text), 'npmScopes')) ?? {};
  const values = Object.entries(scopes).flatMap(([scope, settings]) =>
    named(scope, member(settings, 'npmRegistryServer')),
  );
  return new Map(values);
}

/**
 * By scope, or since pnpm 11.23 by address, with the scopes in a list (`@` is the default registry).
 *
 * @see pnpm's manual, `registries`
 */
async function readPnpmWorkspace(text: string): Promise<Npmrc> {
  if (!text.includes('registries')) return new Map();
  const registries = objectOf(member(await parseYaml(text), 'registries')) ?? {};
  const values = Object.entries(registries).flatMap(([key, value]) => {
    const scopes = member(value, 'scopes');
    if (Array.isArray(scopes))
      return scopes.flatMap((scope) => (asText(scope) === '@' ? [] : named(asText(scope) ?? '', key)));
    return key === 'default' ? [] : named(key, value);
  });
  return new Map(values);
}

async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  return parse(text, { schema: 'failsafe', logLevel: 'error' });
}

/**
 * A scope's address, or a table with `url`.
 *
 * @see Bun's manual, bunfig.toml
 */
async function readBunfig(text: string): Promise<Npmrc> {
  const document = await parseToml(Buffer.from(text), 'bunfig.toml');
  const scopes = objectOf(member(member(document, 'install'), 'scopes')) ?? {};
  return new Map(
    Object.entries(scopes).flatMap(([scope, value]) => named(scope, asText(value) ?? member(value, 'url'))),
  );
}

function named(scope: string, value: unknown): (readonly [string, string])[] {
  const url = asText(value);
  return url === undefined || url === '' || scope === ''
    ? []
    : [[`@${scope.replace(/^@/, '')}:registry`, url]];
}
