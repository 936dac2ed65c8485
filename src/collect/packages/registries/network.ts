import { SealgateError } from '../../../errors.js';
import { readIfExists } from '../../../io/files/files.js';

/** How registries are reached: proxies, and authorities in place of the usual ones (PEM). */
export interface RegistryNetwork {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy?: string;
  readonly ca?: string;
}

const CAP = 1024 * 1024;

/** @param get a setting of the user's own configuration. @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID on its certificates. */
export async function networkOf(get: (key: string) => string | undefined): Promise<RegistryNetwork> {
  const value = (key: string): string | undefined => {
    const text = get(key);
    return text === undefined || text === '' || text === 'null' ? undefined : text;
  };
  const ca = await authorityOf(value);
  const httpProxy = value('proxy') ?? value('http-proxy');
  const httpsProxy = value('https-proxy') ?? httpProxy;
  const noProxy = value('noproxy');
  return {
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
    ...(ca === undefined ? {} : { ca }),
  };
}

/** Certificates of the authorities that the user trusts for registries, PEM: in a file, or in the .npmrc itself. */
async function authorityOf(value: (key: string) => string | undefined): Promise<string | undefined> {
  const cafile = value('cafile');
  // npm writes the lines of a certificate with \\n between them.
  const text =
    cafile === undefined
      ? value('ca')?.replaceAll('\\n', '\n')
      : (await readIfExists(cafile, CAP))?.toString('utf8');
  if (cafile === undefined && text === undefined) return undefined;
  const key = cafile === undefined ? 'ca' : 'cafile';
  const found = cafile === undefined ? 'ca in .npmrc' : `${cafile} (cafile in .npmrc)`;
  const wrong = (code: 'INPUT_NOT_FOUND' | 'INPUT_INVALID', what: string): SealgateError =>
    new SealgateError(code, `${found} ${what}`, {
      ...(cafile === undefined ? {} : { location: { file: cafile } }),
      hint: `Correct ${key} in your .npmrc, or remove it.`,
    });
  if (text === undefined) throw wrong('INPUT_NOT_FOUND', 'does not exist');
  if (!text.includes('-----BEGIN CERTIFICATE-----') && !text.includes('-----BEGIN TRUSTED CERTIFICATE-----'))
    throw wrong('INPUT_INVALID', 'holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)');
  return text;
}
