import { IMPLICIT_BUILD } from './declared-manifest.js';
import { fieldsOf, type InstallationDetails } from './details.js';

const SCRIPTS = ['preinstall', 'install', 'postinstall'] as const;

/**
 * What npm runs of a dependency; `prepare` only of git dependencies.
 *
 * @param manifest a package.json, or a registry's document of a version.
 */
export function installScripts(manifest: unknown): Record<string, string> {
  const scripts = fieldsOf(fieldsOf(manifest).get('scripts'));
  return Object.fromEntries(
    SCRIPTS.flatMap((name): [string, string][] => {
      const text = scripts.get(name);
      return typeof text === 'string' && text.trim() !== '' ? [[name, text.slice(0, 2000)]] : [];
    }),
  );
}

/** As installScripts, with the build that package managers run where only a binding.gyp is there. */
export function scriptsRun(manifest: unknown, hasBuildFile: boolean): Record<string, string> {
  const scripts = installScripts(manifest);
  const builds = hasBuildFile && fieldsOf(manifest).get('gypfile') !== false;
  return builds && scripts.install === undefined && scripts.preinstall === undefined
    ? { ...scripts, install: IMPLICIT_BUILD }
    : scripts;
}

/** What a package's own files say of its installation; `undefined` where that is nothing. */
export function readInstallation(manifest: unknown, hasBuildFile: boolean): InstallationDetails | undefined {
  const fields = fieldsOf(manifest);
  const hasScript = Object.keys(scriptsRun(manifest, hasBuildFile)).length > 0;
  const [os = [], cpu = [], libc = []] = ['os', 'cpu', 'libc'].map((key) => namesIn(fields.get(key)));
  const isPlain = !hasScript && os.length + cpu.length + libc.length === 0;
  return isPlain ? undefined : { hasScript, os, cpu, libc };
}

const MAX_NAMES = 64;

/** npm takes a text for a list of one. */
function namesIn(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MAX_NAMES) : [value];
  return list.filter((entry) => typeof entry === 'string' && entry.length <= MAX_NAMES) as string[];
}
