import type { DeclaredManifest } from '../../model/packages/declared-manifest.js';
import { scriptsRun } from '../../model/packages/install-scripts.js';
import { asText, asTexts, member } from './narrow.js';

/**
 * What a manifest declares that an installation acts on: of a package.json or of a registry's document.
 *
 * @param hasBuildFile a binding.gyp lies beside it, which package managers build where no script of its own does;
 * registries say so with `gypfile`.
 */
export function readDeclared(document: unknown, hasBuildFile?: boolean): DeclaredManifest {
  const name = asText(member(document, 'name'), 500);
  const version = asText(member(document, 'version'), 500);
  return {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version: version.replace(/^[v=\s]+/, '') }),
    dependencies: {
      ...textsOf(member(document, 'dependencies')),
      ...textsOf(member(document, 'optionalDependencies')),
    },
    scripts: scriptsRun(document, hasBuildFile ?? member(document, 'gypfile') === true),
    commands: commandsOf(document, name),
  };
}

function commandsOf(document: unknown, name: string | undefined): Record<string, string> {
  const bin = member(document, 'bin');
  const single = asText(bin);
  const plain = single === undefined ? textsOf(bin) : { [(name ?? '').replace(/^.*\//, '')]: single };
  return Object.fromEntries(
    Object.entries(plain).map(([key, file]) => [key.replace(/^.*\//, ''), file.replace(/^(?:\.?\/)+/, '')]),
  );
}

function textsOf(value: unknown): Record<string, string> {
  const texts = asTexts(value, { key: 500, text: 2000, most: 5000 });
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()]));
}
