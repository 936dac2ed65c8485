import { nearest } from '../text/nearest.js';

/** The types that the purl specification registers or lists as candidates, and those that scanners write beside them. */
const PURL_TYPES: readonly string[] = [
  ...['alpm', 'android', 'apache', 'apk', 'apple', 'atom', 'bazel', 'bitbucket', 'bitnami', 'bower'],
  ...['brew', 'buildroot', 'cargo', 'carthage', 'chef', 'chocolatey', 'clojars', 'cocoapods'],
  ...['composer', 'conan', 'conda', 'coreos', 'cpan', 'cran', 'crystal', 'ctan', 'dart', 'deb'],
  ...['docker', 'dotnet', 'drupal', 'dtype', 'dub', 'ebuild', 'eclipse', 'elm', 'gem', 'generic'],
  ...['gitea', 'github', 'gitlab', 'golang', 'gradle', 'guix', 'hackage', 'haxe', 'helm', 'hex'],
  ...['homebrew', 'huggingface', 'jenkins', 'julia', 'k8s', 'kb', 'linux-kernel', 'lua', 'luarocks'],
  ...['maven', 'melpa', 'meteor', 'mlflow', 'nim', 'nix', 'npm', 'nuget', 'oci', 'opam', 'openwrt'],
  ...['osgi', 'otp', 'p2', 'pear', 'pecl', 'perl6', 'platformio', 'portage', 'pub', 'puppet', 'pypi'],
  ...['qpkg', 'rpm', 'sourceforge', 'sublime', 'swid', 'swift', 'terraform', 'vagrant', 'vim'],
  ...['vscode-extension', 'wordpress', 'wordpress-plugin', 'yocto'],
];

/**
 * The purl type that was meant, where one is given that nobody writes and that is nearly one that somebody does:
 * `npn` is `npm`. Types that are like none are somebody's own.
 */
export function meantPurlType(type: string): string | undefined {
  return PURL_TYPES.includes(type) ? undefined : nearest(type, PURL_TYPES);
}
