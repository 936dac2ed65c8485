import { nearest } from './nearest.js';

/** The types that the purl specification registers, and those that Trivy, Grype and Snyk write beside them. */
const PURL_TYPES: readonly string[] = [
  ...['alpm', 'apk', 'apple', 'bitbucket', 'bitnami', 'brew', 'cargo', 'carthage', 'chocolatey', 'clojars'],
  ...['cocoapods', 'composer', 'conan', 'conda', 'cpan', 'cran', 'dart', 'deb', 'docker', 'dotnet', 'elm'],
  ...['gem', 'generic', 'github', 'gitlab', 'golang', 'gradle', 'hackage', 'haxe', 'helm', 'hex', 'homebrew'],
  ...[
    'huggingface',
    'julia',
    'k8s',
    'kb',
    'linux-kernel',
    'lua',
    'luarocks',
    'maven',
    'mlflow',
    'nix',
    'npm',
  ],
  ...['nuget', 'oci', 'opam', 'openwrt', 'otp', 'portage', 'pub', 'puppet', 'pypi', 'qpkg', 'rpm', 'swid'],
  ...['swift', 'terraform', 'vscode-extension', 'wordpress', 'wordpress-plugin', 'yocto'],
];

/**
 * The purl type that was meant, where one is given that nobody writes and that is nearly one that somebody does:
 * `npn` is `npm`. Types that are like none are somebody's own.
 */
export function meantPurlType(type: string): string | undefined {
  return PURL_TYPES.includes(type) ? undefined : nearest(type, PURL_TYPES);
}
