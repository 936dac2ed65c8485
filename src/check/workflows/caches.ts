import type { Placed, WorkflowStep } from '../../model/workflows/workflow.js';

/** How an action restores a cache: always, unless an input turns it off, or where an input turns it on. */
type Caching = 'always' | { readonly unless: readonly string[] } | { readonly where: readonly string[] };

const on = (...inputs: string[]): Caching => ({ where: inputs });
const off = (...inputs: string[]): Caching => ({ unless: inputs });

/** Widely used actions that restore what an earlier run saved, by name in small letters; a path inside counts, too. */
const CACHING: Readonly<Record<string, Caching>> = {
  'actions/cache': 'always',
  'actions/cache/restore': 'always',
  'actions/setup-dotnet': on('cache'),
  'actions/setup-go': off('cache'),
  'actions/setup-java': on('cache'),
  'actions/setup-node': on('cache', 'package-manager-cache'),
  'actions/setup-python': on('cache'),
  'actions-rust-lang/setup-rust-toolchain': off('cache'),
  'astral-sh/setup-uv': off('enable-cache'),
  'denoland/setup-deno': on('cache'),
  'determinatesystems/magic-nix-cache-action': 'always',
  'graalvm/setup-graalvm': on('cache'),
  'gradle/actions/setup-gradle': off('cache-disabled'),
  'gradle/gradle-build-action': off('cache-disabled'),
  'jdx/mise-action': off('cache'),
  'mozilla-actions/sccache-action': 'always',
  'pnpm/action-setup': on('cache'),
  'pyo3/maturin-action': on('sccache'),
  'ramsey/composer-install': off('ignore-cache'),
  'ruby/setup-ruby': on('bundler-cache'),
  'subosito/flutter-action': on('cache'),
  'swatinem/rust-cache': 'always',
};

/** Inputs whose truth turns caching off. */
const REVERSED = ['cache-disabled', 'ignore-cache'];

/** Where a step restores a cache; an expression that looks at what the run is for decides by itself, and is believed. */
export function restoredCache(step: WorkflowStep, action: string): Placed<string> | undefined {
  const { uses } = step;
  const name = action.toLowerCase();
  if (uses === undefined || !Object.hasOwn(CACHING, name)) return undefined;
  const how = CACHING[name];
  if (how === undefined || how === 'always') return uses;
  if ('where' in how) return how.where.map((input) => step.with[input]).find((one) => one && isOn(one.value));
  const turnedOff = how.unless.some((input) => {
    const value = step.with[input]?.value;
    return value !== undefined && (REVERSED.includes(input) ? isOn(value) || decides(value) : !isOn(value));
  });
  return turnedOff ? undefined : uses;
}

function isOn(value: string): boolean {
  return !['', 'false', 'no', 'never'].includes(value.trim().toLowerCase()) && !decides(value);
}

function decides(value: string): boolean {
  return /\$\{\{(?:(?!\$\{\{)[^}])*github\.(?:ref|ref_type|ref_name|event_name|event\b|base_ref|head_ref)/.test(
    value,
  );
}

/** Actions that publish. */
const PUBLISHING = [
  'changesets/action',
  'crazy-max/ghaction-github-pages',
  'cycjimmy/semantic-release-action',
  'goreleaser/goreleaser-action',
  'js-devtools/npm-publish',
  'ncipollo/release-action',
  'pypa/gh-action-pypi-publish',
  'rubygems/release-gem',
  'rust-lang/crates-io-auth-action',
  'softprops/action-gh-release',
];

/** Commands that publish, at the start of a line or behind another command. */
const PUBLISHES =
  /(?:^|[\n;&|(]|\bnpx\s)[^\S\n]*(?:sudo\s+)?(?:(?:npm|pnpm|bun)\s+publish|yarn\s+(?:npm\s+)?publish|cargo\s+publish|twine\s+upload|uv\s+publish|poetry\s+publish|gem\s+push|mvn\b(?:(?!\bmvn\b)[^\n])*\bdeploy|gh\s+release\s+(?:create|upload)|docker\s+(?:image\s+)?push|docker\s+buildx\s+build\b[^\n]*--push|semantic-release)(?![\w-])/;

/** Whether a step puts something where others get it from. */
export function publishes(step: WorkflowStep, action: string): boolean {
  const name = action.toLowerCase();
  if (PUBLISHING.includes(name)) return true;
  if (name === 'docker/build-push-action') return isOn(step.with.push?.value ?? '');
  return step.run !== undefined && PUBLISHES.test(step.run.value);
}
