/** How a rule finds what it finds, where its metadata does not say it already. Markdown, by rule id. */
export const RULE_NOTES = {
  'licenses/denied':
    'The package’s SPDX expression is judged by `allow-licenses` and `deny-licenses`, or those that `license-scopes` has for its scope: `OR` needs one allowed branch, `AND` all of them, `X WITH exception` must be named as it stands, `-or-later` leaves the choice of version. Why so: [decision 41](../decisions/0041-licence-expressions.md).',
  'licenses/unknown':
    'The declared text is empty, `UNLICENSED`, `SEE LICENSE IN …`, a `LicenseRef` that the policy does not name, or no SPDX expression, and no licence file of the package tells: a file stands in for a missing declaration (or the one that `SEE LICENSE IN` names) where it is the text of an SPDX licence, as sure as `license-confidence` asks. Letters that only look right do not count.',
  'licenses/corrected':
    'The declared text is no current SPDX expression, but can only mean one: a deprecated id (`GPL-2.0`, `eCos-2.0`), a name written out (`Apache License, Version 2.0`), a common misspelling (`Apache2`, `MIT/X11`, `GPLv3+`), a well-known address. What has more than one meaning (`BSD`, `GPL`, `Apache`) is unknown.',
  'licenses/mismatch':
    'Where a package is on this machine, its licence files are compared with the texts of the SPDX licence list, and its manifest (and the registry’s) with the lockfile. Found is what the policy does not allow while what is declared is: no file is the text of a declared licence, a file also holds a denied one, or another source names one. A text counts where the file has at least `license-confidence` percent of it.',
  'licenses/text-differs':
    'As `licenses/mismatch`, where the policy allows both licences: `ISC` declared, the text of `MIT` in the file.',
  'licenses/unused':
    'After all packages were judged: an entry of `license-exceptions` or `license-clarifications` that no package matches, that every matching package has outgrown (another licence, another file), or that allows what is allowed anyway. Where a package could not be looked at, nothing is said.',
  'licenses/unread':
    'Looked for in the lockfile, in the installed package of the same name and version, in the registry’s manifest, and in the package managers’ stores on this machine. One finding a lockfile; with a base one for what the change brings, and one for what was unread before. Where no licence at all could be read the check itself did not run, and says so.',
  'workflows/untrusted-checkout':
    'A step of `actions/checkout` whose `ref` or `repository` names the pull request’s head (or its number, or the run’s head, or the fork), or a script that fetches it (`gh pr checkout`, `git fetch … pull/7/head`), in a workflow that `pull_request_target`, `workflow_run` or `issue_comment` starts. Variables (`env`) are followed to what they hold. Reusable workflows and actions of the repository run for the event of the workflow that calls them, wherever they stand, and their `inputs` are what it passes. What steps and jobs give as outputs is not followed.',
  'workflows/script-injection':
    'An expression in `run:`, or in the script of `actions/github-script` and of other actions that run one, with a context whose text somebody else chooses: titles, bodies, branch names, commit messages, or the whole event (high), inputs, labels and branch names of people with write access (moderate); also through a variable that is pasted as `env.X` in an expression. Comparisons and functions like `contains` only decide, and do not count.',
  'workflows/unpinned-uses':
    'Actions, reusable workflows and images (of steps, containers and services) by tag, branch or short hash. Paths inside the repository (`./…`) are pinned by its own commit; an image that an expression names is not judged.',
  'workflows/broad-permissions':
    '`write-all` (high), `write` given to a whole workflow with more than one job, or `read-all` (low).',
  'workflows/missing-permissions': 'Neither the workflow nor each of its jobs has `permissions`.',
  'workflows/kept-credentials': '`actions/checkout` without `persist-credentials: false`.',
  'workflows/release-cache':
    '`actions/cache`, or one of the widely used actions that cache (`setup-node` with `cache`, `setup-go`, `rust-cache`, `setup-uv` and others, as their inputs say), in a job that publishes: started by a release, a tag or a release branch, with an `environment`, with a token that may write contents, packages, attestations or identity tokens, or with a step that publishes (`npm publish`, `docker push`, `action-gh-release` …). An input that looks at what the run is for decides by itself.',
  'workflows/self-hosted-runner':
    'The label `self-hosted` in a workflow that strangers can start. Whether the repository is public stands in no file: a private one may accept this.',
  'sources/insecure-url':
    'The address in the lockfile is `http:`, `git:` or another scheme without encryption.',
  'sources/registry':
    'The address is under none of the URLs in `allow-registries`: same origin, and the path starts with the listed one.',
  'sources/url-mismatch':
    'Registries serve a package under `…/<name>/-/<name>-<version>.tgz`, or `…/<name>/<version>/…`, whatever stands before it. Aliases are looked up under their real name.',
  'sources/undeclared':
    'The lockfile says git or a plain address, but every range that leads to the package asks for a version or tag. A runtime (`devEngines.runtime` with pnpm) has an archive a platform, and every address has to be of its publisher and of that version (nodejs.org, unofficial-builds.nodejs.org, the releases of Deno and Bun on GitHub), or below one of `allow-registries`.',
  'sources/substituted':
    'A registry’s package whose name is not the one it is required by, where no range asks for it (`npm:other@1`) and neither overrides, resolutions nor catalogs of the project put anything but a plain range under that name. pnpm’s lockfile does not say what packages ask for: there the base tells what the same version led to before, or the registry what it declares. Why so: [decision 247](../decisions/0247-packages-under-another-name.md).',
  'sources/mixed-host':
    'Only without `allow-registries`: at least four of five packages of the scope (or of those without scope) come from one host, and this one does not. With a base, its lockfile says which host that is, for every scope that it has, as long as the host serves anything still: what a change brings does not sway it.',
  'sources/other-host':
    'Only without `allow-registries`. One finding for each host that is not the most common one of the lockfile; with a base, of its lockfile. pnpm, Bun and Yarn 2 and later write down only addresses that the configured registry does not have by rule, and npm none with `omit-lockfile-registry-resolved` (where more than half of the packages have none): a package without one counts as from there.',
  'sources/git': 'Also an archive that a public forge packs from a full commit hash.',
  'sources/missing-integrity':
    'Packages inside another package’s tarball (`bundled`) are covered by its hash and need none; git dependencies are pinned by their commit.',
  'sources/other-platform':
    'Only in lockfiles of Yarn 2 and later, for entries with `conditions` (operating system, processor, C library) and without `checksum`: one finding a lockfile. An entry without `conditions` and checksum is `sources/missing-integrity`.',
  'sources/invalid-integrity':
    'Something in it is not sha512, sha384, sha256, sha1 or md5 in base64 of the right length. Beside a good hash, too: npm goes by `sha224-…` where SHA-1 stands beside it, others do not know it, so what was verified would not be what is installed.',
  'sources/outside': 'Relative to the lockfile. Absolute paths and drive letters are outside too.',
  'lockfiles/integrity-changed':
    'With `--base`: the lockfile of the same path has the same name and version, and other hashes of the strongest algorithm: one that is added beside the old one counts, because package managers take bytes that match any of them. For Yarn 2 and later its checksum is compared, where the format of the archive (`10c0/…`) is the same. Needs no network, so it works offline and before the registry is asked.',
  'lockfiles/integrity-replaced':
    'With `--base`, where the base has no hash of the strongest algorithm that is there now, e.g. SHA-1 became SHA-512, or Yarn’s checksums are of another archive format.',
  'lockfiles/repatched':
    'With `--base`, in lockfiles of Yarn 2 and later: an entry `name@patch:…builtin<…>` has another checksum than in the base, and another `hash=` of the patch. With the same `hash=`, and of patches of the project that are the same, it is `lockfiles/integrity-changed`.',
  'lockfiles/unlocked':
    'With `--base`, in a repository that has lockfiles: a package.json that the change adds, or gives its first dependencies from registries, beside which no lockfile lies, that no lockfile counts among its projects or folders, and that is not in `exclude-lockfiles` or a folder of tests.',
  'lockfiles/removed':
    'With `--base`: the base has a lockfile that is gone, no other one continues it or has its folder among its projects, and the package.json beside it still declares dependencies from registries.',
  'lockfiles/install-settings':
    'With `--base`, in what git tracks: `.npmrc`, `.yarnrc`, `.yarnrc.yml`, `bunfig.toml` and `pnpm-workspace.yaml` beside a lockfile and in the folders above it up to the top of the repository (`--dir` is no border), also in its workspaces (for pnpm, Yarn and Bun, which read them for commands that start there; of npm’s workspaces `package.json`), and `package.json` of folders that are installed as packages (`file:`). One row a file names each setting that changed, its value before and now, and what it does. A value that switches the lockfile, checksums or TLS off is high and blocks; another version of the same package manager in `packageManager` is a note; what makes things stricter is nothing. What npm, pnpm and Yarn 1 do not know and hand on to install scripts (`electron_mirror`, `python`, `node-gyp`) is told by its name or because it names a place, and so is the folder of a store or cache: what is committed there, Bun, pnpm and Yarn 1 install as it is. `.corepack.env` says where Corepack downloads the package manager from, whose signature it takes and where it keeps it. Of Rush, `rush.json` (versions, what runs around an installation), `pnpm-config.json`, what that extends, and `rush-plugins.json` are read as well. Of the variables that Yarn takes from `.env.yarn`, of a workspace too, and from the files that `injectEnvironmentFiles` names, and Bun from `.env` and its kind, those are told that load code or are settings. Where a setting names a file that the change brings, the file is told instead (`lockfiles/install-code`).',
  'lockfiles/install-code':
    'With `--base`, in what git tracks: the files that `yarnPath`, `plugins`, `yarn-path`, `pnpmfile` and Bun’s `preload` name, `yarn.config.cjs` with `enableConstraintsChecks`, the scripts of Yarn’s `exec:`, `binding.gyp` of projects, workspaces and folders that are packages (all package managers but Yarn 2 and later start node-gyp for it), edited archives that are packages (`file:vendor/left-1.0.0.tgz`) and that the lockfile has no hash of, archives in Yarn’s cache of packages for certain platforms, of which yarn.lock has none either, `.pnpmfile.cjs` and `.pnpmfile.mjs` beside pnpm-lock.yaml (of Rush’s subspaces `.pnpmfile-subspace.cjs` too), Rush’s `common/scripts/install-run*.js` and `common/git-hooks`, `.pnp.cjs` beside pnpm-lock.yaml and in its projects and `.pnp.js` beside the yarn.lock of Yarn 1 (both have Node load it in every script, also where nothing uses Plug’n’Play), npm’s `.npm-extension.cjs` and `.npm-extension.mjs` (or `extension-file`) beside package-lock.json, and the program of `.pnp.cjs` and `.pnp.loader.mjs` beside yarn.lock (their table of packages is compared with it: `lockfiles/loader`). Of `.yarn/sdks`, which editors start in place of TypeScript, ESLint and the like, `node_modules`, `.yarn/unplugged` and stores or caches that a setting names, test data left out, the number of files that changed is told. Nothing of it is run. For a release of Yarn 2 and later the command is shown that prints the SHA-256 of the same release in the registry.',
  'lockfiles/patch':
    'With `--base`: the files of patches that a change adds, edits or newly applies, by what the lockfiles of npm 12, pnpm, Yarn and Bun name, and by the `patches` folders of patch-package. The row names the package. Patches that Yarn brings along (`builtin<…>`) are none of these.',
  'lockfiles/archive':
    'With `--base`: the SHA-512 of each archive that the change brings or touches is compared with the checksum in yarn.lock, wherever in the repository it lies; Yarn’s name for it tells whose it is. Archives of the repository that are packages (`file:vendor/left-1.0.0.tgz`) are compared with their hash in the lockfile of any package manager, where the change touches the one or the other; those without a hash there are [`lockfiles/install-code`](lockfiles-install-code.md). Packages for certain platforms have no checksum there ([`sources/other-platform`](sources-other-platform.md)). Archives that Git LFS has not fetched, or that a sparse checkout leaves out, are said, and warn.',
  'lockfiles/redirected':
    'With `--base`, in lockfiles of every package manager: what a project or a package that stayed is led to is not what the base led it to, although the project asks for the same range, and the base’s lockfile has that version, too. Outside of the range, or not from a registry any more, it is high; older, moderate; newer within the range it is what `dedupe` does, and nothing. What overrides, resolutions or catalogs ask for is nothing either, nor are peers.',
  'lockfiles/commands':
    'In the lockfiles of npm (2 and later), Yarn (2 and later) and Bun; pnpm keeps no commands. A command that leads out of its package is one always. Of what the change brings, the commands are compared with the registry’s manifest, with `--tarballs` those of all packages with their tarballs; of the rest with the same version in the lockfile of the base, which needs no network.',
  'lockfiles/loader':
    'In `gate`, at the change and at its base: each package in the table of `.pnp.cjs` (or `.pnp.data.json`) must be in yarn.lock, be loaded from the archive that it pins or from its workspace, and get the packages that yarn.lock says. Peers, extensions and names that `resolutions` replace may be any package that somebody has by that name. `yarn install --immutable` writes such a file anew and says nothing.',
  'lockfiles/integrity-removed': 'With `--base`, where the base’s lockfile of the same path had a hash.',
  'trust/too-new':
    'The publish time is the registry’s word; nothing signs it. `minimum-release-age-exclude` names packages of any age, such as your own.',
  'trust/new-package':
    'The name was first published less than 30 days ago, by the registry’s packument. Only for packages that the change adds.',
  'trust/similar-name':
    'The name is one letter more, less, other or swapped away from one of the [well-known names](../../src/check/trust/popular-packages.ts) shipped with this version (a dated list of our own), or differs from it in `-`, `_` and `.` only, or is that of a scope’s package without its scope (`types-node`). Names of fewer than five letters are left out. Where the name was first published more than a year ago the finding is `low`.',
  'trust/publisher-changed':
    'The account in the registry’s packument published no version before the one in use was out, and began less than 90 days before this release, so that a harmless version before the poisoned one changes nothing. A trusted publisher that takes over from a person is no change. The registry’s word, which nothing signs.',
  'trust/repository-changed':
    'The claims in the registry’s packument, compared by host, owner and name. Who publishes a package writes its claim, so a new one counts as a move ([`trust/repository-moved`](trust-repository-moved.md)) only where something else speaks for it. With provenance before, an account of old is not enough: a thief builds in a repository of his own.',
  'trust/repository-moved':
    'The versions just below have claimed the new place for 90 days or more; or the account that published it did so before the version in use was out, or for 90 days, and there was no provenance before; or, likewise, the maintainers of old registered a trusted publisher. Why so: [decision 239](../decisions/0239-moved-repositories.md).',
  'trust/new-maintainer':
    'Accounts in `maintainers` of this version that are not in those of the version it replaces.',
  'trust/install-script-added':
    '`preinstall`, `install` or `postinstall` in the registry’s manifest; the version that is replaced had none of them. A version that comes in beside the old one, or in another lockfile, is compared with the nearest that the base has, like all that is said of a package’s past. Of packages that a tarball has inside no registry tells anything, and npm runs their scripts too: there the lockfile’s `hasInstallScript` counts, and the package that carries them is the one that was there before.',
  'trust/native-build':
    '`gypfile`, `binary`, `cpu`, or a dependency on a helper that builds or fetches binaries, which the version before did not have. Packages that are the builds of another one for a platform each (`@esbuild/linux-x64`) are told once, with that one, and only where the version before had none.',
  'trust/many-dependencies':
    'A direct dependency needs more than 20 packages that the change adds; builds for one platform each are not counted, because one of them is installed. Not said of a lockfile that is new as a whole.',
  'trust/version-ahead':
    'Five or more major versions above every other version that the registry or the base’s lockfile has; or the only version of its name, and 20 or higher.',
  'trust/version-behind':
    'Lower than the version it replaces; or a direct dependency that is added three or more major versions behind the `latest` tag.',
  'trust/registry-changed':
    'The hosts of `resolved` in the two lockfiles differ, or the folders on one host (`/npm/team-a/`, `/npm/team-b/`; not where the new one lies in the registry that is configured and was asked), or the package came from a registry and does not any more. Where the change leaves an address out, and where pnpm, Bun or Yarn 2 and later had none before, that means the registry that is configured, which is the one that was asked; offline it says nothing. Or the repository’s own files (`.npmrc`, `.yarnrc.yml`, `pnpm-workspace.yaml`, `bunfig.toml`) name another registry for the package than those of the base: a scope that is taken away from its private registry goes to the public one, where anybody may have taken the name.',
  'trust/brought-from-outside':
    'Only for packages that the change adds, from git or a plain address (`github:…`, `https://…/x.tgz`): a registry’s package depends on it by that address, and no package.json of this repository does. What an override of yours makes of a registry’s range is [`sources/undeclared`](sources-undeclared.md); pnpm’s lockfile does not keep the ranges of packages, so there an override is told here.',
  'trust/manifest-confusion':
    'Only with `--tarballs`: the tarball that the lockfile’s integrity pins is downloaded, and its package.json is compared with the manifest that the registry serves: name, version, dependencies, install scripts, commands. A `binding.gyp` counts as the script that package managers run for it. A tarball that package managers would not unpack alike leaves the check incomplete.',
  'trust/unreachable':
    'The packument of a package that the change adds or updates: one request each, none for the rest of the tree.',
  'exceptions/unused':
    'Only where the check that could need it ran to its end: an exception for a report that was not given is not called unused.',
  'exceptions/expiring': 'By the time of the run, in UTC.',
};
