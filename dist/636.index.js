"use strict";
exports.id = 636;
exports.ids = [636,9833,2214,5518];
exports.modules = {

/***/ 6315:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   DW: () => (/* binding */ asTexts),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   GU: () => (/* binding */ asTime),
/* harmony export */   e1: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var _model_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98262);


/** Narrowing of documents from outside: each gives `undefined` for anything but what it names. */
/** An own member, so that `__proto__` and `constructor` are never found by accident. */
function member(value, key) {
    const record = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .X)(value);
    return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
function asText(value, max = 2048) {
    return typeof value === 'string' && value.length <= max ? value : undefined;
}
/** The members of a map that are texts: no more, and none longer than the limits; nothing of anything else. */
function asTexts(value, { key: longest, text: max, most }) {
    const entries = Object.entries((0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .X)(value) ?? {}).flatMap(([key, one]) => {
        const text = asText(one, max);
        return text === undefined || key.length > longest || key === '__proto__' ? [] : [[key, text]];
    });
    return Object.fromEntries(entries.slice(0, most));
}
function asList(value, max) {
    return Array.isArray(value) && value.length <= max ? value : undefined;
}
/** A date as RFC 3339 UTC, or `undefined` where the text is none. One without a zone is in UTC, on every machine. */
function asTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = (0,_model_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .pe)(value);
    const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
    // Years of more than four digits have a sign, and would come before all others wherever times are put in order.
    return /^\d/.test(text) ? text : undefined;
}


/***/ }),

/***/ 21892:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readNamedRegistries),
/* harmony export */   M: () => (/* binding */ REGISTRY_FILES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_formats_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60451);
/* harmony import */ var _io_settings_npmrc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52602);
/* harmony import */ var _io_settings_yarnrc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81735);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19601);
/* harmony import */ var _model_data_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98262);
/* harmony import */ var _narrow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6315);







const READERS = {
    '.npmrc': (text) => (0,_io_settings_npmrc_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNpmrc */ .k)(text),
    '.yarnrc': readYarnrc,
    '.yarnrc.yml': readYarnrcYml,
    'bunfig.toml': readBunfig,
    'pnpm-workspace.yaml': readPnpmWorkspace,
};
/** Every file that may name a registry. */
const REGISTRY_FILES = Object.keys(READERS);
/** What each package manager reads beside its lockfile, first what counts first. */
const FILES = {
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
async function readNamedRegistries(format, bytesOf) {
    const names = FILES[format] ?? ['.npmrc'];
    const read = names.map(async (file) => {
        const bytes = await bytesOf(file);
        if (bytes === undefined)
            return [];
        try {
            const values = await READERS[file]?.((0,_io_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(bytes, file));
            return values === undefined ? [] : [{ file, values }];
        }
        catch (error) {
            return [{ file, values: new Map(), fault: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0] ?? '' }];
        }
    });
    return (await Promise.all(read)).flat();
}
/** Yarn classic: `"@scope:registry" "https://…"`. */
function readYarnrc(text) {
    const isScope = ([key, url]) => /^@[^":\s]+:registry$/.test(key) && /^[^"\s]+$/.test(url);
    return new Map([...(0,_io_settings_yarnrc_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYarnrc */ .x)(text)].filter(isScope));
}
/** @see Yarn's manual, `npmScopes` */
async function readYarnrcYml(text) {
    if (!text.includes('npmScopes'))
        return new Map();
    const scopes = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .X)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(await parseYaml(text), 'npmScopes')) ?? {};
    const values = Object.entries(scopes).flatMap(([scope, settings]) => named(scope, (0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(settings, 'npmRegistryServer')));
    return new Map(values);
}
/**
 * By scope, or since pnpm 11.23 by address, with the scopes in a list (`@` is the default registry).
 *
 * @see pnpm's manual, `registries`
 */
async function readPnpmWorkspace(text) {
    if (!text.includes('registries'))
        return new Map();
    const registries = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .X)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(await parseYaml(text), 'registries')) ?? {};
    const values = Object.entries(registries).flatMap(([key, value]) => {
        const scopes = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(value, 'scopes');
        if (Array.isArray(scopes))
            return scopes.flatMap((scope) => ((0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1)(scope) === '@' ? [] : named((0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1)(scope) ?? '', key)));
        return key === 'default' ? [] : named(key, value);
    });
    return new Map(values);
}
async function parseYaml(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return parse(text, { schema: 'failsafe', logLevel: 'error' });
}
/**
 * A scope's address, or a table with `url`.
 *
 * @see Bun's manual, bunfig.toml
 */
async function readBunfig(text) {
    const document = await (0,_io_formats_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(Buffer.from(text), 'bunfig.toml');
    const scopes = (0,_model_data_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .X)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)((0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(document, 'install'), 'scopes')) ?? {};
    return new Map(Object.entries(scopes).flatMap(([scope, value]) => named(scope, (0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1)(value) ?? (0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .member */ .Dc)(value, 'url'))));
}
function named(scope, value) {
    const url = (0,_narrow_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1)(value);
    return url === undefined || url === '' || scope === ''
        ? []
        : [[`@${scope.replace(/^@/, '')}:registry`, url]];
}


/***/ }),

/***/ 75320:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ loadSeeds),
/* harmony export */   VM: () => (/* binding */ keysTargetOf),
/* harmony export */   oB: () => (/* binding */ defaultRegistryOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

const KEYS_TARGET = /^([^/]+)\/keys\.json$/;
/**
 * The seeds that @sigstore/tuf ships. Loaded only when needed.
 *
 * @see docs/decisions/0030-default-registry.md
 */
async function loadSeeds() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 19));
    const [mirror, seed] = Object.entries(seeds)[0] ?? [];
    if (mirror === undefined || seed === undefined)
        throw new Error('@sigstore/tuf ships no seed');
    const root = Buffer.from(seed['root.json'], 'base64');
    const parsed = JSON.parse(root.toString('utf8'));
    return {
        mirror,
        root,
        version: parsed.signed.version,
        expires: parsed.signed.expires,
        targets: new Map(Object.entries(seed.targets).map(([name, text]) => [
            decodeURIComponent(name),
            Buffer.from(text, 'base64'),
        ])),
    };
}
/** The registry that Sigstore publishes keys for: npm's default. */
function defaultRegistryOf(seeds) {
    for (const name of seeds.targets.keys()) {
        const host = KEYS_TARGET.exec(name)?.[1];
        if (host !== undefined)
            return `https://${host}/`;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', 'No default registry is known to this build', {
        hint: 'Name one with --registry URL.',
    });
}
/** Name of the TUF target that holds a registry's keys, as npm looks it up. */
function keysTargetOf(registry) {
    const { host, pathname } = new URL(registry);
    return `${host}${pathname.replace(/\/$/, '')}/keys.json`;
}


/***/ }),

/***/ 46257:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iK: () => (/* binding */ LOCKFILE_OPTION),
/* harmony export */   mM: () => (/* binding */ DIR_OPTION),
/* harmony export */   qR: () => (/* binding */ isGiven)
/* harmony export */ });
/* harmony import */ var _model_text_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58161);

/** The repository to look at. */
const DIR_OPTION = {
    name: 'dir',
    type: 'string',
    value: 'DIR',
    description: 'Folder of the repository. Default: here.',
};
/** Lockfiles to read instead of looking for them. */
const LOCKFILE_OPTION = {
    name: 'lockfile',
    type: 'list',
    value: 'FILE',
    description: 'Read this lockfile, relative to the folder, instead of those that are found.',
};
/** A string flag's value, `undefined` where it was not given or is empty (an action input left blank). */
function textOf(values, name) {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A list flag's values; one value may hold several, parted by commas or newlines. */
function listOf(values, name) {
    const value = values[name];
    const given = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return given.flatMap(_model_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listItemsOf */ .W);
}
/** Whether a flag was given and says something: an input left blank or an empty list does not. */
function isGiven(values, name) {
    const value = values[name];
    return Array.isArray(value)
        ? listOf(values, name).length > 0
        : value !== undefined && value !== false && value !== '';
}


/***/ }),

/***/ 88504:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files_files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/files/folder.js
var folder = __webpack_require__(40350);
// EXTERNAL MODULE: ./build/io/git/git.js + 2 modules
var git = __webpack_require__(19833);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/policy/find.js + 1 modules
var find = __webpack_require__(56283);
// EXTERNAL MODULE: ./build/render/sections/closing.js
var closing = __webpack_require__(95746);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/commands/init/action-ref.js





/** Stands in the workflows to copy, where no commit can be named yet: it resolves to nothing, so it cannot run. */
const NO_COMMIT = '0'.repeat(40);
const HOME = 'sealgate/sealgate';
/**
 * The commit of the checkout that this program runs from: the code that a user looked at is the code that CI runs.
 *
 * @param given `--action-ref owner/repo@<commit>`.
 * @throws SealgateError USAGE where what was given is no pinned reference.
 */
async function findActionRef(given) {
    if (given !== undefined) {
        const match = /^([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+)@([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(given);
        if (match === null) {
            throw new errors/* SealgateError */.De('USAGE', `--action-ref is '${given}', not owner/repo@<full commit hash>`, {
                hint: 'A tag can be moved to other code; name the commit.',
            });
        }
        return { repository: String(match[1]), commit: String(match[2]), known: true };
    }
    const root = await packageRoot();
    const top = await (0,git.git)(root, ['rev-parse', '--show-toplevel']);
    const itself = top.exitCode === 0 && (await (0,promises_.realpath)(top.stdout.toString('utf8').trim())) === root;
    // Installed below another repository's node_modules, git would speak of that one.
    if (!itself)
        return { repository: HOME, commit: NO_COMMIT, known: false };
    const commit = await (0,git/* resolveCommit */.WL)(root, 'HEAD');
    const repository = repositoryOf(await (0,git/* remoteUrl */.gX)(root));
    return {
        repository: repository ?? HOME,
        commit: commit ?? NO_COMMIT,
        known: commit !== undefined && repository !== undefined,
    };
}
/** The folder above `dist/` (and above `src/` in tests). */
async function packageRoot() {
    let folder = external_node_path_default().dirname((0,external_node_url_.fileURLToPath)(require("url").pathToFileURL(__filename).href));
    while (!['dist', 'src', 'build'].includes(external_node_path_default().basename(folder)) && external_node_path_default().dirname(folder) !== folder) {
        folder = external_node_path_default().dirname(folder);
    }
    return (0,promises_.realpath)(external_node_path_default().dirname(folder));
}
/** `owner/repo` of a GitHub address (also on a server of one's own), https or ssh. */
function repositoryOf(url) {
    const match = /^(?:https:\/\/|ssh:\/\/git@|git@)[^/:]+(?::\d+)?[/:]([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(url ?? '');
    return match?.[1];
}

// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/discover.js + 1 modules
var discover = __webpack_require__(55315);
// EXTERNAL MODULE: ./build/collect/lockfiles/registry.js + 6 modules
var registry = __webpack_require__(43569);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/collect/packages/registries/repository-registries.js
var repository_registries = __webpack_require__(21892);
// EXTERNAL MODULE: ./build/collect/packages/trust-root/seeds.js
var seeds = __webpack_require__(75320);
// EXTERNAL MODULE: ./build/io/redact.js
var redact = __webpack_require__(5103);
;// CONCATENATED MODULE: ./build/commands/init/detect-registries.js





const CAP = 1024 * 1024;
/** Registries of the repository's own files, beside the lockfiles and at the top, other than the public one. */
async function findRegistries(dir, lockfiles) {
    const usual = new URL((0,seeds/* defaultRegistryOf */.oB)(await (0,seeds/* loadSeeds */.Tr)())).href;
    const places = new Map([['.\nnpm', { folder: '.', format: 'npm' }]]);
    for (const { path: file, format } of lockfiles) {
        const folder = external_node_path_default().posix.dirname(file);
        places.set(`${folder}\n${format}`, { folder, format });
    }
    const found = new Map();
    for (const { folder, format } of places.values()) {
        const files = await (0,repository_registries/* readNamedRegistries */.F)(format, (name) => (0,files_files/* readIfExists */.OR)(external_node_path_default().join(dir, folder, name), CAP));
        for (const { file, values } of files) {
            for (const [key, url] of values) {
                const [, scope] = /^(?:(@[^:]+):)?registry$/.exec(key) ?? [key, ''];
                if (scope === '' || url === '' || sameAddress(url, usual))
                    continue;
                const named = { file: external_node_path_default().posix.join(folder, file), url: (0,redact/* redact */.E)(url) };
                found.set(`${key}\n${url}`, scope === undefined ? named : { ...named, scope });
            }
        }
    }
    return [...found.values()];
}
function sameAddress(url, other) {
    return URL.canParse(url) && new URL(url.endsWith('/') ? url : `${url}/`).href === other;
}

;// CONCATENATED MODULE: ./build/commands/init/detect.js








/** What package managers of other ecosystems install by. */
const OTHER = /^(?:requirements(?:[-_.]\w+)?\.txt|poetry\.lock|uv\.lock|pdm\.lock|pylock\.toml|Pipfile\.lock|go\.mod|Cargo\.lock|Gemfile\.lock|composer\.lock|pom\.xml|gradle\.lockfile|packages\.lock\.json|Package\.resolved|Podfile\.lock|pubspec\.lock|mix\.lock|conan\.lock)$/;
const MAX_FILES = 200_000;
const WORKFLOW_CAP = 1024 * 1024;
/** Words in a workflow that show a scanner at work. */
const SCANNERS = [
    ['Trivy', /aquasecurity\/(?:trivy-action|setup-trivy)|\btrivy (?:fs|image|repo|config)\b/],
    ['Grype', /anchore\/scan-action|\bgrype\b/],
    ['OSV-Scanner', /google\/osv-scanner(?:-action)?/],
    ['CodeQL', /github\/codeql-action\/analyze/],
    ['dependency-review-action', /actions\/dependency-review-action/],
    ['npm audit', /\bnpm audit\b/],
    ['pnpm audit', /\bpnpm audit\b/],
];
/** Workflows that `init` writes: what they run is no scanner that was there before. */
const OURS = /^\.github\/workflows\/sealgate(?:-[a-z-]+)?\.yml$/;
/** Looks at names, and into lockfiles and workflow files; runs nothing but git. */
async function detectRepository(dir) {
    const files = [...((await (0,git/* listFiles */.CS)(dir)) ?? (await walk(dir)))]
        .filter((file) => !file.split('/').includes('node_modules'))
        .sort(compare_text/* compareText */.n);
    const base = (file) => external_node_path_default().posix.basename(file);
    const readers = new Map(
    // A reader's id begins with its package manager's name.
    registry/* lockfileReaders */.iw.flatMap((one) => one.fileNames.map((name) => [name, one.id.replace(/-.*/, '')])));
    const lockfiles = files.filter((file) => readers.has(base(file)));
    const formats = new Map(registry/* lockfileReaders */.iw.flatMap(({ id, fileNames }) => fileNames.map((name) => [name, id])));
    const unread = files.filter((file) => Object.hasOwn(registry/* unreadLockfiles */.I5, base(file)));
    const managers = new Set([
        ...lockfiles.map((file) => readers.get(base(file)) ?? ''),
        ...unread.map((file) => (registry/* unreadLockfiles */.I5[base(file)] ?? '').toLowerCase()),
    ]);
    return {
        managers: [...managers].sort(),
        lockfiles,
        unread,
        broken: await findBroken(dir, lockfiles),
        foreign: files.filter((file) => Object.hasOwn(registry/* foreignLockfiles */.J1, base(file))),
        others: files.filter((file) => OTHER.test(base(file))),
        registries: await findRegistries(dir, lockfiles.map((file) => ({ path: file, format: formats.get(base(file)) ?? '' }))),
        dockerfiles: files.filter((file) => /^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:dockerfile|containerfile)$/i.test(base(file))),
        scanners: await findScanners(dir, files),
        projects: files.filter((file) => base(file) === 'package.json').map((file) => external_node_path_default().posix.dirname(file)),
        ...(await defaultBranch(dir)),
        isRepository: (await (0,git.git)(dir, ['rev-parse', '--git-dir'])).exitCode === 0,
        ...(await serverOf(dir)),
    };
}
async function findBroken(dir, lockfiles) {
    if (lockfiles.length === 0)
        return [];
    const { problems } = await (0,discover.readLockfiles)(dir);
    return problems
        .filter(({ subject }) => lockfiles.includes(subject))
        .map(({ subject, message, hint }) => ({
        path: subject,
        message,
        ...(hint === undefined ? {} : { hint }),
    }));
}
/** The host of the remote: of `https://host/…`, `ssh://git@host:22/…` and `git@host:…`. */
async function serverOf(dir) {
    const address = (await (0,git/* remoteUrl */.gX)(dir)) ?? '';
    const [, host = ''] = /^(?:[^:/@]+:\/\/)?(?:[^:/@]+@)?([^:/@]+)[:/]/.exec(address) ?? [];
    // What has no dot in it is a name of SSH settings, or a folder.
    const server = /[^.]\.[^.]/.test(host)
        ? host.toLowerCase().replace(/^(?:www|ssh)\.(?=github\.com$)/, '')
        : undefined;
    return server === undefined ? {} : { server };
}
async function findScanners(dir, files) {
    const found = [];
    const theirs = files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file) && !OURS.test(file));
    for (const workflow of theirs) {
        const text = (await (0,files_files/* readIfExists */.OR)(external_node_path_default().join(dir, workflow), WORKFLOW_CAP))?.toString('utf8') ?? '';
        for (const [tool, pattern] of SCANNERS)
            if (pattern.test(text))
                found.push({ workflow, tool });
    }
    return found;
}
/**
 * What the remote says is its default; else a branch of a usual name that is there, because who runs `init` may stand
 * on a branch for it; else the branch that is checked out, else `main`.
 */
async function defaultBranch(dir) {
    const told = await branchOf(dir, 'refs/remotes/origin/HEAD');
    if (told !== undefined)
        return { defaultBranch: told, defaultBranchKnown: true };
    for (const name of ['main', 'master', 'trunk', 'develop']) {
        for (const ref of [`refs/remotes/origin/${name}`, `refs/heads/${name}`]) {
            if ((await (0,git/* resolveCommit */.WL)(dir, ref)) !== undefined)
                return { defaultBranch: name, defaultBranchKnown: true };
        }
    }
    const here = await branchOf(dir, 'HEAD');
    return { defaultBranch: here ?? 'main', defaultBranchKnown: here !== undefined };
}
/** The branch that a symbolic ref names. */
async function branchOf(dir, ref) {
    const result = await (0,git.git)(dir, ['symbolic-ref', '--quiet', '--short', ref]);
    const name = result.stdout
        .toString('utf8')
        .trim()
        .replace(/^origin\//, '');
    return result.exitCode === 0 && name !== '' ? name : undefined;
}
/** Outside a git repository: all files but those of `node_modules` and hidden folders other than `.github`. */
async function walk(dir) {
    const found = [];
    const queue = [''];
    for (let at = 0; at < queue.length && found.length < MAX_FILES; at += 1) {
        const folder = queue[at] ?? '';
        for (const entry of await (0,promises_.readdir)(external_node_path_default().join(dir, folder), { withFileTypes: true })) {
            const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const skipped = entry.name === 'node_modules' || (entry.name.startsWith('.') && entry.name !== '.github');
            if (entry.isDirectory() && !skipped)
                queue.push(name);
            else if (entry.isFile())
                found.push(name);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/model/data/repository-path.js
var repository_path = __webpack_require__(92642);
;// CONCATENATED MODULE: ./build/commands/init/enterprise-server.js
/** The last releases whose artifacts a GitHub Enterprise Server takes: those of version 4 and later refuse to run there. */
const ARTIFACTS = new Map([
    ['upload-artifact', 'c24449f33cd45d4826c6702db7e49f7cdb9b551d # v3-node20'],
    ['download-artifact', '246d7188e736d3686f6d19628d253ede9697bd55 # v3-node20'],
]);
const USES = /^( +uses: actions\/)((?:up|down)load-artifact)@[0-9a-f]{40} # \S+$/;
/** Whether the remote is a GitHub Enterprise Server, or another server of one's own; `*.ghe.com` is GitHub's cloud. */
function isOwnServer({ server }) {
    return server !== undefined && server !== 'github.com' && !server.endsWith('.ghe.com');
}
/** A workflow that keeps artifacts on a GitHub Enterprise Server, too. */
function forEnterpriseServer(lines) {
    return lines.flatMap((line) => {
        const uses = USES.exec(line);
        if (uses !== null)
            return [`${uses[1]}${uses[2]}@${ARTIFACTS.get(uses[2] ?? '')}`];
        // Version 3 knows no such input: what has the same name is replaced anyway.
        return /^ +overwrite: true\b/.test(line) ? [] : [line];
    });
}

;// CONCATENATED MODULE: ./build/commands/init/generated.js
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub, not of ours.
// Generated by scripts/generate.mjs from workflows/*.yml.
/** Lines of the workflows to copy, by file name without extension. */
const WORKFLOWS = {
    'publish-comment': [
        '# The pull-request comment for forks and Dependabot, whose own token may not write one. This half holds a',
        '# token that can; it checks out and runs nothing of the change. What it gets is the record of the other run, as data.',
        'name: Sealgate comment',
        '',
        'on:',
        '  # zizmor: ignore[dangerous-triggers] no checkout, no scripts; the artifact is read as data and checked against a schema',
        '  workflow_run:',
        '    workflows: [Sealgate]',
        '    types: [completed]',
        '',
        'permissions: {}',
        '',
        'concurrency:',
        '  group: ${{ github.workflow }}-${{ github.event.workflow_run.head_repository.id }}-${{ github.event.workflow_run.head_branch }}',
        '  cancel-in-progress: false',
        '',
        'jobs:',
        '  comment:',
        '    name: Comment',
        "    # Runs of this repository's own branches have commented themselves.",
        '    if: >-',
        "      github.event.workflow_run.event == 'pull_request' &&",
        "      github.event.workflow_run.conclusion != 'skipped' &&",
        '      (github.event.workflow_run.head_repository.full_name != github.repository ||',
        "      github.event.workflow_run.actor.login == 'dependabot[bot]')",
        '    runs-on: ubuntu-24.04',
        '    timeout-minutes: 5',
        '    permissions:',
        "      actions: read # the other run's artifact",
        '      pull-requests: write # the comment',
        '    steps:',
        '      - name: Take the record',
        '        # A run without one is told about in the comment.',
        '        continue-on-error: true',
        '        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
        '        with:',
        '          name: sealgate',
        '          path: ${{ runner.temp }}/sealgate-record',
        '          run-id: ${{ github.event.workflow_run.id }}',
        '          github-token: ${{ github.token }}',
        '',
        '      - name: Comment',
        '        uses: sealgate/sealgate/comment@0000000000000000000000000000000000000000',
        '        with:',
        '          record: ${{ runner.temp }}/sealgate-record',
    ],
    'pull-request': [
        '# Sealgate: what a change does to the dependencies, judged by the policy in .github/sealgate.yml.',
        'name: Sealgate',
        '',
        'on:',
        '  pull_request:',
        '    # `edited` too: a pull request that is turned to another branch is another change, by another policy.',
        '    types: [opened, synchronize, reopened, edited]',
        '  # Required checks of a merge queue.',
        '  merge_group:',
        '  push:',
        '    branches: [main]',
        '',
        '# Nothing by default; the job below names what it needs.',
        'permissions: {}',
        '',
        '# A newer push makes the run of the older one pointless. Runs on branches are kept: each is evidence.',
        'concurrency:',
        '  group: ${{ github.workflow }}-${{ github.ref }}',
        "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
        '',
        'jobs:',
        '  gate:',
        '    name: Gate',
        '    runs-on: ubuntu-24.04',
        '    timeout-minutes: 15',
        '    permissions:',
        '      contents: read # the lockfiles and the policy',
        '      pull-requests: write # the comment, and the labels where `labels: true` asks for them',
        '      # checks: write # for `check-run: true`, annotations on every line that brings something in',
        "      # id-token: write # seals the verdict with this workflow's identity",
        '    steps:',
        '      - name: Check out',
        '        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
        '        with:',
        '          fetch-depth: 0 # the base, to tell new from known',
        '          persist-credentials: false # no token on disk',
        '',
        '      - name: Sealgate',
        '        id: sealgate',
        '        uses: sealgate/sealgate@0000000000000000000000000000000000000000',
        '        # More to set (check-run, labels, locale, time-zone, environment …): docs/action.md, or the policy file.',
        '        with:',
        '          # Scanners to run. Reports of others: report: path/to/*.json',
        '          run: npm-audit',
        '',
        '      - name: Keep the evidence',
        "        if: always() && steps.sealgate.outputs.artifact-path != ''",
        '        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
        '        with:',
        '          name: sealgate',
        '          path: ${{ steps.sealgate.outputs.artifact-path }}',
        '          if-no-files-found: error',
        '          overwrite: true # a second attempt replaces the first',
        '          retention-days: 90',
    ],
    'release-image': [
        '# A container image of a tagged commit: built and pushed by digest without any tag, that digest scanned, the commit',
        "# gated, and after an approval signed with this workflow's identity, its SBOM, provenance, scan and the gate's verdict",
        '# attested, verified by another program, and only then published under its tag. Three jobs, so that what runs the',
        "# repository's code can sign nothing, and what signs runs none of it.",
        'name: Sealgate release image',
        '',
        'on:',
        '  push:',
        "    tags: ['v*']",
        '',
        'permissions: {}',
        '',
        'concurrency:',
        '  group: ${{ github.workflow }}-${{ github.ref }}',
        '  cancel-in-progress: false',
        '',
        'env:',
        '  REGISTRY: ghcr.io',
        '',
        'jobs:',
        '  build:',
        '    name: Build',
        '    runs-on: ubuntu-24.04',
        '    timeout-minutes: 60',
        '    permissions:',
        '      contents: read # the sources',
        '      packages: write # the image',
        '    outputs:',
        '      image: ${{ steps.name.outputs.image }}',
        '      digest: ${{ steps.push.outputs.digest }}',
        '    steps:',
        '      - name: Check out',
        '        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
        '        with:',
        '          persist-credentials: false # no token on disk',
        '',
        '      - name: Name the image',
        '        id: name',
        '        shell: bash',
        '        env:',
        '          REPOSITORY: ${{ github.repository }}',
        '        run: printf \'image=%s/%s\\n\' "$REGISTRY" "$(printf \'%s\' "$REPOSITORY" | tr \'[:upper:]\' \'[:lower:]\')" >> "$GITHUB_OUTPUT"',
        '',
        '      - name: Set up Buildx',
        '        uses: docker/setup-buildx-action@37fe631027851001ddb9b187196cc803df7f5f0e # v4.3.0',
        '',
        '      - name: Log in',
        '        uses: docker/login-action@4907a6ddec9925e35a0a9e82d7399ccc52663121 # v4.1.0',
        '        with:',
        '          registry: ${{ env.REGISTRY }}',
        '          username: ${{ github.actor }}',
        '          password: ${{ github.token }}',
        '',
        '      - name: Build and push',
        '        id: push',
        '        uses: docker/build-push-action@53b7df96c91f9c12dcc8a07bcb9ccacbed38856a # v7.3.0',
        '        with:',
        '          context: .',
        '          # No tag yet: nobody pulls what was neither scanned nor signed.',
        '          outputs: type=image,name=${{ steps.name.outputs.image }},push-by-digest=true,name-canonical=true,push=true',
        '          no-cache: true # a release trusts no cache that a branch could have filled',
        '',
        '  gate:',
        '    name: Gate',
        '    needs: build',
        '    runs-on: ubuntu-24.04',
        '    timeout-minutes: 15',
        '    permissions:',
        '      contents: read # the lockfiles and the policy',
        '      packages: read # the image, to scan it',
        '      id-token: write # seals SBOM and verdict',
        '    env:',
        '      IMAGE: ${{ needs.build.outputs.image }}@${{ needs.build.outputs.digest }}',
        '    steps:',
        '      - name: Check out',
        '        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
        '        with:',
        '          persist-credentials: false # no token on disk',
        '',
        '      - name: Trivy, at the version and digest that Sealgate pins',
        '        uses: sealgate/sealgate/tool@0000000000000000000000000000000000000000',
        '        with:',
        '          name: trivy',
        '',
        '      - name: Scan the digest',
        '        shell: bash',
        '        env:',
        '          TRIVY_USERNAME: ${{ github.actor }}',
        '          TRIVY_PASSWORD: ${{ github.token }}',
        '        run: |',
        '          mkdir -p reports',
        '          trivy image --format json --output reports/trivy-image.json "$IMAGE"',
        '',
        '      - name: Sealgate',
        '        id: sealgate',
        '        uses: sealgate/sealgate@0000000000000000000000000000000000000000',
        '        with:',
        '          # Scanners to run. Reports of others: one more line below report.',
        '          run: npm-audit',
        '          report: reports/trivy-image.json',
        '',
        '      - name: Keep the scan beside the evidence',
        "        if: always() && steps.sealgate.outputs.artifact-path != ''",
        '        shell: bash',
        '        env:',
        '          EVIDENCE: ${{ steps.sealgate.outputs.artifact-path }}',
        '        run: cp reports/trivy-image.json "$EVIDENCE/trivy-image.json"',
        '',
        '      - name: Keep the evidence',
        "        if: always() && steps.sealgate.outputs.artifact-path != ''",
        '        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
        '        with:',
        '          name: sealgate-release',
        '          path: ${{ steps.sealgate.outputs.artifact-path }}',
        '          if-no-files-found: error',
        '          overwrite: true # a second attempt replaces the first',
        '          retention-days: 90',
        '',
        '  sign:',
        '    name: Sign and publish',
        '    needs: [build, gate]',
        '    runs-on: ubuntu-24.04',
        '    timeout-minutes: 15',
        '    # Give the environment required reviewers (Settings, Environments): nothing is signed before they approve.',
        '    environment: release',
        '    permissions:',
        '      packages: write # signature, attestations and the tag',
        "      id-token: write # this workflow's identity",
        "      attestations: write # GitHub's own list of attestations",
        '    env:',
        '      # By digest: the one that was scanned is the one that is signed and published.',
        '      IMAGE: ${{ needs.build.outputs.image }}@${{ needs.build.outputs.digest }}',
        '    steps:',
        '      - name: Take what the gate left',
        '        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
        '        with:',
        '          name: sealgate-release',
        '          path: ${{ runner.temp }}/sealgate',
        '',
        '      - name: Find the SBOM',
        '        id: sbom',
        '        shell: bash',
        '        run: |',
        '          sboms=("$RUNNER_TEMP"/sealgate/*.cdx.json)',
        '          printf \'path=%s\\n\' "${sboms[0]}" >> "$GITHUB_OUTPUT"',
        '',
        '      - name: Seal the image',
        '        uses: sealgate/sealgate/image@0000000000000000000000000000000000000000',
        '        with:',
        '          image: ${{ env.IMAGE }}',
        '          sbom: ${{ steps.sbom.outputs.path }}',
        '          record: ${{ runner.temp }}/sealgate/record.json # the verdict, for admission control',
        '          scan: ${{ runner.temp }}/sealgate/trivy-image.json # refused if it is about another digest',
        '          provenance: true',
        '          recursive: true',
        '          github-attestations: auto',
        '',
        '      - name: cosign, at the version and digest that Sealgate pins # another program verifies what was sealed',
        '        uses: sealgate/sealgate/tool@0000000000000000000000000000000000000000',
        '        with:',
        '          name: cosign',
        '',
        '      - name: Log in',
        '        uses: docker/login-action@4907a6ddec9925e35a0a9e82d7399ccc52663121 # v4.1.0',
        '        with:',
        '          registry: ${{ env.REGISTRY }}',
        '          username: ${{ github.actor }}',
        '          password: ${{ github.token }}',
        '',
        '      - name: Verify',
        '        shell: bash',
        '        env:',
        '          IDENTITY: ${{ github.server_url }}/${{ github.workflow_ref }}',
        '        run: |',
        '          cosign verify "$IMAGE" --certificate-identity "$IDENTITY" \\',
        '            --certificate-oidc-issuer https://token.actions.githubusercontent.com',
        '          for type in cyclonedx slsaprovenance1 vuln https://slsa.dev/verification_summary/v1; do',
        '            cosign verify-attestation "$IMAGE" --type "$type" --certificate-identity "$IDENTITY" \\',
        '              --certificate-oidc-issuer https://token.actions.githubusercontent.com > /dev/null',
        '          done',
        '',
        '      - name: Publish # the very manifest that was scanned and sealed',
        '        uses: sealgate/sealgate/image@0000000000000000000000000000000000000000',
        '        with:',
        '          image: ${{ env.IMAGE }}',
        '          publish: ${{ github.ref_name }}',
    ],
    'scheduled-audit': [
        '# The audits of every day, week, month and quarter: the default branch judged again, because advisories, keys and',
        "# exceptions change while the code does not; then the period's checklist and the control catalogues, answered from the",
        '# evidence. The evidence lives on a branch of its own, so that each audit is compared with the one before.',
        'name: Sealgate audit',
        '',
        'on:',
        '  schedule:',
        "    - cron: '17 5 * * *' # daily",
        "    - cron: '37 5 * * 1' # weekly",
        "    - cron: '57 5 1 * *' # monthly",
        "    - cron: '17 6 1 1,4,7,10 *' # quarterly",
        '  workflow_dispatch:',
        '    inputs:',
        '      period:',
        '        description: What to audit',
        '        type: choice',
        '        options: [daily, weekly, monthly, quarterly]',
        '        default: weekly',
        '',
        'permissions: {}',
        '',
        '# One after the other: each writes to the ledger.',
        'concurrency:',
        '  group: ${{ github.workflow }}',
        '  cancel-in-progress: false',
        '',
        'jobs:',
        '  audit:',
        '    name: Audit',
        '    runs-on: ubuntu-24.04',
        '    timeout-minutes: 30',
        '    permissions:',
        '      contents: write # reads the code and the policy, keeps the evidence on the branch sealgate-evidence',
        "      id-token: write # seals the evidence with this workflow's identity",
        '    env:',
        "      PERIOD: ${{ inputs.period || (github.event.schedule == '37 5 * * 1' && 'weekly') || (github.event.schedule == '57 5 1 * *' && 'monthly') || (github.event.schedule == '17 6 1 1,4,7,10 *' && 'quarterly') || 'daily' }}",
        '    steps:',
        '      - name: Check out',
        '        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
        '        with:',
        '          fetch-depth: 0 # what changed since it was last looked at',
        '          persist-credentials: false # no token on disk',
        '',
        '      - name: Bring back the evidence',
        '        env:',
        '          GIT_CONFIG_COUNT: 1',
        '          GIT_CONFIG_KEY_0: http.${{ github.server_url }}/.extraheader',
        '          TOKEN: ${{ github.token }}',
        '        run: |',
        '          set -o pipefail',
        '          # Where the policy has another evidence-path, name that one, here and below.',
        '          mkdir -p docs/security/evidence',
        '          # For these commands only: nothing of it is written to the disk.',
        '          export GIT_CONFIG_VALUE_0="AUTHORIZATION: basic $(printf \'x-access-token:%s\' "$TOKEN" | base64 -w 0)"',
        '          found=0',
        '          git ls-remote --quiet --exit-code origin refs/heads/sealgate-evidence >/dev/null || found=$?',
        '          case "$found" in',
        '            0)',
        '              git fetch --quiet origin refs/heads/sealgate-evidence',
        '              git archive FETCH_HEAD | tar -x -C docs/security/evidence',
        '              ;;',
        "            2) echo 'No evidence is kept yet: this audit begins it.' ;;",
        '            *) exit "$found" ;;',
        '          esac',
        '',
        '      - name: Sealgate',
        '        id: sealgate',
        '        uses: sealgate/sealgate@0000000000000000000000000000000000000000',
        '        with:',
        '          # Scanners to run. Reports of others: report: path/to/*.json',
        '          run: npm-audit',
        '',
        '      - name: Audit',
        '        id: audit',
        "        if: always() && steps.sealgate.conclusion != 'skipped'",
        '        uses: sealgate/sealgate/audit@0000000000000000000000000000000000000000',
        '        with:',
        '          period: ${{ env.PERIOD }}',
        '          sink: branch:sealgate-evidence',
        '',
        '      - name: Keep the report',
        "        if: always() && steps.audit.outputs.folder != ''",
        '        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
        '        with:',
        '          name: sealgate-audit-${{ env.PERIOD }}',
        '          path: |',
        '            ${{ steps.audit.outputs.folder }}/ledger*',
        '            ${{ steps.audit.outputs.folder }}/*_repo_assessment_*',
        '            ${{ steps.audit.outputs.folder }}/*_repo_audit_*',
        '          if-no-files-found: error',
        '          overwrite: true # a second attempt replaces the first',
        '          retention-days: 90',
    ],
};

;// CONCATENATED MODULE: ./build/commands/init/files.js




/** The workflows that can be asked for, with the file each becomes. */
const WORKFLOW_FILES = {
    'pull-request': {
        file: 'sealgate.yml',
        why: 'Gates pull requests, the merge queue and the default branch',
    },
    'publish-comment': {
        file: 'sealgate-comment.yml',
        why: 'Writes the comment for forks and Dependabot, whose own token may not',
    },
    'release-image': {
        file: 'sealgate-release-image.yml',
        why: 'Gates, builds and signs an image of every tag v*',
    },
    'scheduled-audit': {
        file: 'sealgate-audit.yml',
        why: 'Audits the default branch every day, week, month and quarter',
    },
};
/** Where a workflow stands in a repository; undefined for an unknown one. */
function workflowPath(name) {
    const known = Object.hasOwn(WORKFLOW_FILES, name) ? WORKFLOW_FILES[name] : undefined;
    return known === undefined ? undefined : `.github/workflows/${known.file}`;
}
/** @throws SealgateError USAGE for an unknown workflow. */
function workflowFile(name, detected, action) {
    const known = Object.hasOwn(WORKFLOW_FILES, name) ? WORKFLOW_FILES[name] : undefined;
    const path = workflowPath(name);
    const lines = Object.hasOwn(WORKFLOWS, name) ? WORKFLOWS[name] : undefined;
    if (known === undefined || path === undefined || lines === undefined) {
        throw new errors/* SealgateError */.De('USAGE', `There is no workflow '${name}'`, {
            hint: `There are ${Object.keys(WORKFLOW_FILES).join(', ')}.`,
        });
    }
    return {
        path,
        text: `${fitServer(fitWorkflow(lines, detected, action), detected).join('\n')}\n`,
        why: known.why,
    };
}
function fitServer(lines, detected) {
    return isOwnServer(detected) ? forEnterpriseServer(lines) : lines;
}
const files_USES = /^( +uses: )sealgate\/sealgate(\/[a-z]+)?@0{40}$/;
const SCANNER_LINES = ['with:', '# Scanners to run', 'run: npm-audit'];
/** The workflow to copy with this repository's branch, this Sealgate's commit, and the scanner that is at hand. */
function fitWorkflow(lines, detected, action) {
    const scanner = lines.findIndex((_line, at) => SCANNER_LINES.every((start, offset) => lines[at + offset]?.trim().startsWith(start) === true));
    // npm audits the folder it runs in: without a lockfile there it would prove nothing, and say so.
    const keeps = detected.lockfiles.some(isAudited);
    // Where more inputs follow, `with:` is theirs too.
    const others = (lines[scanner + SCANNER_LINES.length] ?? '').trim() !== '';
    return lines.flatMap((line, at) => {
        if (!keeps && scanner >= 0 && at >= scanner && at < scanner + SCANNER_LINES.length) {
            if (others)
                return at === scanner ? [line] : [];
            return at === scanner ? hintLines(/^ */.exec(line)?.[0] ?? '', detected) : [];
        }
        const uses = files_USES.exec(line);
        if (uses !== null)
            return [`${uses[1]}${action.repository}${uses[2] ?? ''}@${action.commit}`];
        return [
            line.replace(/^( +branches: )\[main\]$/, (_all, key) => `${key}[${yamlText(detected.defaultBranch)}]`),
        ];
    });
}
/** Whether `npm audit`, run at the top, reads this lockfile. */
function isAudited(file) {
    return /^(?:package-lock|npm-shrinkwrap)\.json$/.test(file);
}
function hintLines(indent, { others: [other] }) {
    if (other !== undefined)
        return [
            `${indent}# Only a scanner looks into ${comment(other)}. Trivy, verified before it runs; or reports of your own:`,
            `${indent}# with:`,
            `${indent}#   run: trivy-fs`,
            `${indent}#   report: reports/*.json`,
        ];
    return [
        `${indent}# Scanners that run before this step leave their reports here:`,
        `${indent}# with:`,
        `${indent}#   report: reports/*.json`,
    ];
}
/** A branch name as YAML, with what a branch filter would take for a pattern kept literal. */
function yamlText(name) {
    return /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(name)
        ? name
        : JSON.stringify(name.replace(/[*+?![\]]/g, '\\$&'));
}
/** `.github/sealgate.yml`: the defaults as they are, each with what it does, and examples of the rest. */
function policyFile(detected) {
    const text = [
        '# The rules that Sealgate judges by. In a pull request this file is read from the base branch: a change cannot',
        '# loosen the rules that judge it. What is not set here is as the preset says; docs/policy.md lists every key.',
        ...seen(detected),
        '',
        '# The preset to build on: baseline (stops what is new and clearly wrong), strict (what could not be checked',
        '# blocks too), release (for what others run).',
        'extends: baseline',
        '',
        '# Findings of scanners at or above this severity block: critical, high, moderate, low, info, never.',
        'fail-on-severity: high',
        '',
        '# What a change finds but does not bring: block, warn or accept.',
        'existing-findings: warn',
        '',
        '# When to write the pull-request comment: always, on-change, on-failure, never.',
        'comment-summary-in-pr: on-change',
        '',
        ...requirements(detected),
        ...testLockfiles(detected),
        '# Licences that packages may have, by SPDX id; every other one is denied. set:permissive is a list we ship.',
        '# allow-licenses: [set:permissive, MPL-2.0]',
        '',
        '# Where known vulnerabilities come from beside reports of scanners. registry: the registries of the packages are',
        '# asked, in a few requests; osv:FOLDER: OSV records on disk.',
        ...advisories(detected),
        '',
        '# Reports that must be there. A scan that did not run proves nothing: without its report the verdict is',
        '# incomplete, which blocks like a failure.',
        ...requiredReports(detected),
        '',
        '# Waivers. Each says who decided and why, and ends: after its date the finding blocks again.',
        '# exceptions:',
        '#   - id: EX-1',
        '#     rule: GHSA-xxxx-xxxx-xxxx # an advisory, or a rule such as sources/git',
        '#     package: pkg:npm/name@1.2.3',
        '#     reason: Not reachable, we parse no untrusted input',
        '#     approved-by: security-team',
        '#     expires: 2027-01-31',
        '',
    ].join('\n');
    return { path: '.github/sealgate.yml', text, why: 'The policy, with every line explained' };
}
function seen(detected) {
    const lines = [
        ...detected.lockfiles.map((file) => `lockfile ${comment(file)}`),
        ...detected.unread.map((file) => `lockfile ${comment(file)}, which is binary: write it as text, or leave it out`),
        ...detected.foreign.map((file) => `lockfile ${comment(file)}, which is not read`),
        ...detected.others.map((file) => `packages of ${comment(file)}, which only reports of scanners tell of`),
        ...detected.dockerfiles.map((file) => `image ${comment(file)}`),
        ...detected.scanners.map(({ workflow, tool }) => `${tool} in ${comment(workflow)}`),
    ];
    if (lines.length === 0)
        return ['#', '# Nothing was found here yet: no lockfile, no Dockerfile, no scanner.'];
    const shown = lines.slice(0, 20);
    const rest = lines.length - shown.length;
    return [
        '#',
        '# Found here:',
        ...shown.map((line) => `# - ${line}`),
        ...(rest > 0 ? [`# - and ${rest} more`] : []),
    ];
}
/** Whether the workflow's `npm audit` looks at every lockfile; what it does not has its advisories from the registry. */
function isAllAudited({ lockfiles }) {
    return lockfiles.length > 0 && lockfiles.every(isAudited);
}
function advisories(detected) {
    return [isAllAudited(detected) ? '# vulnerabilities: registry' : 'vulnerabilities: registry'];
}
/** Which checks must have run, where that is not as the preset has it. */
function requirements(detected) {
    const { lockfiles, projects, unread } = detected;
    // Without a package.json there is nothing to lock: the gate is about the rest until that changes.
    const nothing = lockfiles.length + projects.length + unread.length === 0;
    const parts = [
        ...(nothing
            ? [
                '  # No lockfile was found here, and without one a verdict would never come. Take this out when there is one.',
                '  lockfiles: optional',
            ]
            : []),
        ...(isAllAudited(detected)
            ? []
            : [
                '  # Without advisories nobody knows whether there are any: then nothing is decided. `optional` lets such runs pass.',
                '  vulnerabilities: when-online',
            ]),
    ];
    if (parts.length === 0)
        return [];
    return [
        '# What must have been checked; an explicit --offline leaves out what is when-online.',
        'checks:',
        ...parts,
        '',
    ];
}
/** Lockfiles that look like data of tests, or that cannot be read: they count until somebody says that they need not. */
function testLockfiles({ lockfiles, unread }) {
    const tests = [...lockfiles, ...unread].flatMap((file) => (0,repository_path/* testFolderOf */.sL)(file) ?? []);
    const folders = [...new Set([...unread.filter((file) => (0,repository_path/* testFolderOf */.sL)(file) === undefined), ...tests])];
    if (folders.length === 0)
        return [];
    return [
        '# Lockfiles that are not judged, for those that only tests use: globs of paths, or of folders above them. Every',
        '# run says which it left out.',
        '# exclude-lockfiles:',
        ...folders.slice(0, 10).map((folder) => `#   - "${comment(folder)}"`),
        '',
    ];
}
function requiredReports(detected) {
    const trivy = detected.scanners.some(({ tool }) => tool === 'Trivy');
    const [other] = detected.others;
    if (trivy)
        return [
            "# Trivy runs here: let it write JSON, pass that as the action's input `report`, and require it.",
            '# require-reports: [format:trivy]',
        ];
    if (other !== undefined)
        return [
            `# Only a scanner looks into ${comment(other)}: \`run: trivy-fs\` in the workflow has Trivy do so. Require its report then.`,
            '# require-reports: [format:trivy]',
        ];
    return ['# require-reports: [format:npm-audit]'];
}
/** A path inside a comment: one line, whatever it is called. */
function comment(text) {
    return JSON.stringify(text).slice(1, -1).slice(0, 200);
}

// EXTERNAL MODULE: ./build/collect/lockfiles/bun/binary.js
var binary = __webpack_require__(68968);
// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
;// CONCATENATED MODULE: ./build/commands/init/notes.js



/** Files and registries named at most. */
const NAMED = 3;
/** Lockfiles that nobody can read: with one, every verdict is "not decided". */
function brokenNotes({ broken }) {
    return [
        ...broken
            .slice(0, NAMED)
            .map(({ message, hint }) => [`Note: ${message}, and keeps every run undecided.`, hint]
            .filter((part) => part !== undefined)
            .join(' ')),
        ...(broken.length > NAMED
            ? [`Note: ${(0,counted/* counted */.h)(broken.length - NAMED, 'more lockfile')} cannot be read; \`gate\` names each.`]
            : []),
    ];
}
/** Lists of packages that only scanners look into: without a report, a pass says nothing of them. */
function otherNotes({ others, scanners }) {
    if (others.length === 0 || scanners.some(({ tool }) => tool === 'Trivy'))
        return [];
    return [
        `Note: only reports of scanners tell of ${(0,few/* fewOf */.s)(others, NAMED)}; without one, a pass says nothing of these packages. In the workflow \`run: trivy-fs\` has Trivy look into them, in the policy \`require-reports: [format:trivy]\` makes its report a must.`,
    ];
}
/** Registries that a pull request could name as well: the gate asks them where the workflow or the runner names them. */
function registryNotes({ registries }) {
    const [usual] = registries.filter(({ scope }) => scope === undefined);
    const scoped = registries.filter(({ scope }) => scope !== undefined);
    return [
        ...(usual === undefined
            ? []
            : [
                `Note: ${usual.file} names the registry ${usual.url}, which is not asked on a repository's own word. Name it in the workflow: \`registry: ${usual.url}\` under Sealgate's \`with:\`.`,
            ]),
        ...(scoped.length === 0
            ? []
            : [
                `Note: ${scoped[0]?.file} names the registry of ${(0,few/* fewOf */.s)(scoped.map(({ scope, url }) => `${scope} (${url})`), NAMED)}, which is not asked on a repository's own word. Name it in the runner's own .npmrc, with its token: actions/setup-node writes one (\`registry-url\`, \`scope\`).`,
            ]),
    ];
}
/** What git does not know here, and what the server of the remote is. `names`: the workflows that are written. */
function repositoryNotes(detected, names) {
    const { isRepository, server } = detected;
    return [
        ...(isRepository
            ? []
            : ['Note: git knows no repository here. Without one the gate has no base, and all is new to it.']),
        ...(isOwnServer(detected)
            ? [
                `Note: the remote is on ${server}. A GitHub Enterprise Server finds the actions of the workflows by GitHub Connect, or as copies there, and takes artifacts of version 3 alone, which the workflows use; another server runs no GitHub workflows.`,
                ...(names.includes('publish-comment')
                    ? [
                        'Note: on a GitHub Enterprise Server sealgate-comment.yml finds nothing to write: version 3 takes no artifact of another run.',
                    ]
                    : []),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/commands/init/told.js





/** Files of one kind named at most as found: the policy's first lines have more. */
const FOUND = 6;
/** The same as text, with what to do next. */
function toldText({ files, detected, action, dryRun, names, missing, again, kept }) {
    const width = Math.max(...files.map((file) => file.path.length));
    return [
        `Found: ${foundText(detected)}`,
        '',
        dryRun ? 'Would write:' : 'Wrote:',
        ...files.map((file) => `  ${file.path.padEnd(width)}  ${file.why}`),
        ...(kept.length === 0 ? [] : ['']),
        ...kept.map((file) => `${file} is there already, and stays as it is.`),
        '',
        `Workflows use ${action.repository}@${action.commit}`,
        ...actionNotes(action),
        ...repositoryNotes(detected, names),
        ...detected.unread.map((file) => `Note: ${file} is binary, and keeps every run undecided. ${binary/* BINARY_HINT */.w}; or, where nothing that counts is installed by it, name it in the policy's exclude-lockfiles.`),
        ...brokenNotes(detected),
        ...lockfileNotes(detected),
        ...otherNotes(detected),
        ...registryNotes(detected),
        '',
        ...(dryRun
            ? files.flatMap((file) => [`--- ${file.path}`, file.text])
            : nextSteps(names, {
                missing: isOwnServer(detected) ? missing.filter((name) => name !== 'publish-comment') : missing,
                again,
                images: detected.dockerfiles.length > 0,
            })),
    ].join('\n');
}
function actionNotes({ known, commit }) {
    if (known)
        return [];
    return [
        commit === NO_COMMIT
            ? '  which is no commit: this copy does not know its own, and no workflow runs until you write again with --action-ref OWNER/REPO@<full commit hash>.'
            : '  which had to be assumed. Check it, or write again with --action-ref OWNER/REPO@<full commit hash>.',
    ];
}
function lockfileNotes({ lockfiles, projects, foreign }) {
    if (lockfiles.length > 0)
        return [];
    const [other] = foreign;
    if (other !== undefined && projects.length === 0) {
        return [
            `Note: ${other} is of a program whose lockfiles are not read: the gate warns of it and judges none of its packages. So the policy has checks.lockfiles: optional.`,
        ];
    }
    return projects.length > 0
        ? ['Note: there is a package.json and no lockfile. The gate says "not decided" until one is committed.']
        : [
            'Note: there is no lockfile, so the policy has checks.lockfiles: optional. Take it out when there is one.',
        ];
}
/** What was found, kind by kind: lockfiles first, however many images there are. */
function foundText(detected) {
    const { lockfiles, unread, foreign, others, dockerfiles, scanners } = detected;
    const kinds = [
        [...lockfiles, ...unread, ...foreign],
        others,
        dockerfiles,
        scanners.map(({ tool, workflow }) => `${tool} in ${workflow}`),
    ].filter((kind) => kind.length > 0);
    return [
        ...kinds.map((kind) => (0,few/* fewOf */.s)(kind, FOUND)),
        `default branch ${detected.defaultBranch}${detected.defaultBranchKnown ? '' : ' (assumed: there is no branch here)'}`,
    ].join('; ');
}
function nextSteps(names, { missing, again, images }) {
    return [
        'Next:',
        '  1. Read what was written, and commit it.',
        ...(names.includes('pull-request')
            ? [
                '  2. Open a pull request. When it has run, require the check "Gate" in the rules of the default branch.',
            ]
            : []),
        ...(names.includes('pull-request') && missing.includes('publish-comment')
            ? [
                `  Pull requests from forks and of Dependabot get their comment with: ${again} --workflow publish-comment`,
            ]
            : []),
        ...(images && missing.includes('release-image')
            ? [`  The image is built, signed and attested with: ${again} --workflow release-image`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/commands/init.js















/** Writes what a repository lacks of policy and workflow. */
const command = {
    name: 'init',
    summary: 'Write a policy and a workflow for this repository, each line explained.',
    usage: ['init [--dir DIR] [--workflow NAME …] [--dry-run] [--force]'],
    positionals: 'none',
    options: [
        flags/* DIR_OPTION */.mM,
        {
            name: 'workflow',
            type: 'list',
            value: 'NAME',
            choices: Object.keys(WORKFLOW_FILES),
            description: `Workflows to write: ${Object.keys(WORKFLOW_FILES).join(', ')}. Default: pull-request.`,
        },
        {
            name: 'action-ref',
            type: 'string',
            value: 'OWNER/REPO@SHA',
            description: "What workflows use. Default: this checkout's own repository and commit.",
        },
        { name: 'dry-run', type: 'boolean', description: 'Show the files, write nothing.' },
        { name: 'force', type: 'boolean', description: 'Write over files that exist.' },
    ],
    notes: [
        'What is missing is written; files that exist stay as they are, and are named. --force writes over them, but over a policy only where no workflow is named.',
        'Exit code 2 where nothing is missing.',
    ],
    async run(_positionals, values, world) {
        const dir = external_node_path_default().resolve(world.cwd, typeof values.dir === 'string' ? values.dir : '.');
        (0,folder/* assertFolder */.Z)(dir);
        await assertTop(dir);
        const detected = await detectRepository(dir);
        const action = await findActionRef(typeof values['action-ref'] === 'string' ? values['action-ref'] : undefined);
        const plan = await planFiles(dir, values, { detected, action });
        const { files, names, kept } = plan;
        if (files.length === 0)
            refuseExisting(kept);
        const others = Object.keys(WORKFLOW_FILES).filter((name) => !names.includes(name));
        const missing = await missingWorkflows(dir, others);
        const dryRun = values['dry-run'] === true;
        const again = `${world.program ?? 'sealgate'} init${placeOption(values)}`;
        if (!dryRun)
            for (const file of files)
                await (0,files_files/* writeAtomic */.vZ)(external_node_path_default().join(dir, file.path), file.text);
        const told = { files, detected, action, dryRun, names, missing, again, kept };
        return { exitCode: errors/* EXIT */.dc.pass, text: (0,display/* displayText */.WV)(toldText(told)), json: jsonOf(told, plan.existing) };
    },
};
/** How this folder is named to the command again. */
function placeOption({ dir }) {
    return typeof dir === 'string' && dir !== '' ? ` --dir ${(0,closing/* shellWord */.r7)(dir)}` : '';
}
/** What is written, and what stays as it is. */
async function planFiles(dir, values, { detected, action }) {
    const named = workflowNames(values);
    const names = named.length === 0 ? ['pull-request'] : named;
    const workflows = names.map((name) => workflowFile(name, detected, action));
    const policy = policyFile(detected);
    const existing = await existingFiles(dir, [policy, ...workflows].map((file) => file.path));
    // A second policy under another name would make both unusable.
    const [ours] = await existingFiles(dir, [...find/* POLICY_PATHS */.or, ...find/* BESIDE_PATHS */.oV]);
    const force = values.force === true;
    // Who asks for one more workflow keeps the policy they have.
    const replaces = force && named.length === 0 && ours === policy.path;
    const files = [
        ...(ours === undefined || replaces ? [policy] : []),
        ...workflows.filter((file) => force || !existing.includes(file.path)),
    ];
    return { names, files, existing, kept: keptFiles([ours, ...existing], files) };
}
function workflowNames(values) {
    return [...new Set((0,flags/* listOf */.c3)(values, 'workflow'))];
}
/** GitHub reads workflows at the top of a repository only. @throws SealgateError USAGE */
async function assertTop(dir) {
    // Empty at the top, and an error outside of git.
    const { exitCode, stdout } = await (0,git.git)(dir, ['rev-parse', '--show-cdup']);
    const up = stdout.toString('utf8').trim();
    if (exitCode !== 0 || up === '')
        return;
    throw new errors/* SealgateError */.De('USAGE', `${dir} is a folder inside of a git repository, not its top`, {
        hint: `GitHub reads workflows and Sealgate its policy at the top only: init --dir ${(0,closing/* shellWord */.r7)(external_node_path_default().resolve(dir, up))}. The gate finds the lockfiles of all folders.`,
    });
}
/** Paths that are taken, by whatever it is. */
async function existingFiles(dir, files) {
    const taken = [];
    for (const file of files) {
        const there = await (0,promises_.lstat)(external_node_path_default().join(dir, file)).then(() => true, () => false);
        if (there)
            taken.push(file);
    }
    return taken;
}
/** Of these workflows, those that the repository does not have. */
async function missingWorkflows(dir, names) {
    const fileOf = (name) => workflowPath(name) ?? '';
    const taken = await existingFiles(dir, names.map(fileOf));
    return names.filter((name) => !taken.includes(fileOf(name)));
}
/** What is there and is not written. */
function keptFiles(there, files) {
    const written = files.map((file) => file.path);
    return [...new Set(there)].filter((file) => file !== undefined).filter((file) => !written.includes(file));
}
/** @throws SealgateError USAGE, as nothing is left to write */
function refuseExisting(existing) {
    const [first = ''] = existing;
    const [verb, it] = existing.length === 1 ? ['exists', 'it'] : ['exist', 'them'];
    throw new errors/* SealgateError */.De('USAGE', `${(0,words/* joinWords */.yZ)(existing)} ${verb} already: there is nothing to write`, {
        location: { file: first },
        hint: `--force writes over ${it}, but over a policy only where no --workflow is named; --force --dry-run shows what that would be.`,
    });
}
function jsonOf({ files, detected, action, dryRun, kept }, existing) {
    const state = ({ path: file }) => dryRun ? 'would-write' : existing.includes(file) ? 'replaced' : 'written';
    return {
        files: files.map((file) => ({
            path: file.path,
            state: state(file),
            bytes: Buffer.byteLength(file.text),
            why: file.why,
            ...(dryRun ? { text: file.text } : {}),
        })),
        kept,
        detected,
        action: { uses: `${action.repository}@${action.commit}`, known: action.known },
    };
}


/***/ }),

/***/ 49887:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/interrupts.js
var interrupts = __webpack_require__(34330);
// EXTERNAL MODULE: ./build/io/exec/send-signal.js
var send_signal = __webpack_require__(55829);
;// CONCATENATED MODULE: ./build/io/exec/direct.js




/** How long what a program leaves running may hold its output open. */
const LINGER_MS = 10_000;
/**
 * Runs a program by Node itself, which takes a third of the time that @actions/exec does, and knows the program's id:
 * a signal that ends this process alone (a runner's, a supervisor's) must not leave a scanner at work.
 *
 * @throws SealgateError as `run` does.
 */
async function runDirect(command, args, options) {
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 23));
    const { cwd, input, env, maxBytes = 256 * 1024 * 1024, group = false } = options;
    let child;
    // Before it starts: a signal in between would end this process alone.
    const takeBack = (0,interrupts/* onInterrupt */.n)(() => end(child, group), `${command} goes on`);
    try {
        child = spawn(command, [...args], {
            env: { ...process.env, ...env },
            stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            detached: group,
            ...(cwd === undefined ? {} : { cwd }),
        });
        return await collect(child, { command, cwd, input, maxBytes });
    }
    finally {
        takeBack();
    }
}
function collect(child, { command, cwd, input, maxBytes }) {
    return new Promise((resolve, reject) => {
        const failed = (what, hint, cause) => reject(new build_errors/* SealgateError */.De('TOOL_FAILED', `${command} ${what}`, { hint, cause }));
        const chunks = [];
        const errors = [];
        let size = 0;
        child.stdout?.on('data', (data) => {
            size += data.length;
            if (size <= maxBytes)
                chunks.push(data);
            else
                child.kill();
        });
        child.stderr?.on('data', (data) => {
            if (errors.length < 4096)
                errors.push(data);
        });
        // A program may end before it has read all: what it answers counts.
        child.stdin?.on('error', () => child.stdin?.destroy());
        child.stdin?.end(input);
        child.on('error', (error) => {
            // The system says of a missing folder what it says of a missing program.
            if (cwd !== undefined && !(0,external_node_fs_.existsSync)(cwd))
                failed(`could not be run: ${cwd} does not exist`, 'Name a folder that is there.', error);
            else
                failed(`could not be run: ${(0,build_errors/* messageOf */.bD)(error)}`, `Install ${command}, or make sure it is on PATH.`, error);
        });
        child.on('exit', () => {
            const lingering = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, LINGER_MS);
            child.on('close', () => clearTimeout(lingering));
        });
        child.on('close', (code, signal) => {
            if (size > maxBytes) {
                failed(`printed more than the limit of ${maxBytes} bytes`, 'Let it write to a file and pass that file instead.');
            }
            else if (code === null) {
                failed(`was ended by ${signal}`, 'Run it again; if it happens again, look at why the system ends it.');
            }
            else
                resolve({
                    exitCode: code,
                    stdout: Buffer.concat(chunks),
                    stderr: Buffer.concat(errors).toString('utf8'),
                });
        });
    });
}
/** Asks a program to end, with its group all that it started. */
function end(child, group) {
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    (0,send_signal/* sendSignal */.v)(group ? -child.pid : child.pid, 'SIGTERM');
}

;// CONCATENATED MODULE: ./build/io/exec/toolkit.js

/**
 * Runs a program by @actions/exec, which on Windows looks it up on PATH before the system would look in the current
 * folder, and knows how batch files are started.
 *
 * @throws SealgateError as `run` does.
 */
async function runByToolkit(command, args, options) {
    const { exec } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
    const chunks = [];
    const errors = [];
    const cap = options.maxBytes ?? 256 * 1024 * 1024;
    let size = 0;
    try {
        const exitCode = await exec(command, [...args], {
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            ...(options.input === undefined ? {} : { input: options.input }),
            env: { ...process.env, ...options.env },
            silent: true,
            ignoreReturnCode: true,
            listeners: {
                stdout: (data) => {
                    size += data.length;
                    if (size <= cap)
                        chunks.push(data);
                },
                stderr: (data) => {
                    if (errors.length < 4096)
                        errors.push(data);
                },
            },
        });
        if (size > cap) {
            throw new build_errors/* SealgateError */.De('TOOL_FAILED', `${command} printed ${size} bytes, more than the limit of ${cap}`, {
                hint: 'Let it write to a file and pass that file instead.',
            });
        }
        return { exitCode, stdout: Buffer.concat(chunks), stderr: Buffer.concat(errors).toString('utf8') };
    }
    catch (error) {
        if (error instanceof build_errors/* SealgateError */.De)
            throw error;
        throw new build_errors/* SealgateError */.De('TOOL_FAILED', `${command} could not be run: ${(0,build_errors/* messageOf */.bD)(error)}`, {
            hint: `Install ${command}, or make sure it is on PATH.`,
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/io/exec/exec.js


/**
 * Runs a program found on PATH with an argument list (never through a shell) and collects what it prints.
 * A non-zero exit code is an answer, not an error. Where a signal ends this process, it ends the program too.
 *
 * @throws SealgateError TOOL_FAILED when the program is missing, cannot start, or prints too much.
 */
function run(command, args, options = {}) {
    return process.platform === 'win32'
        ? runByToolkit(command, args, options)
        : runDirect(command, args, options);
}


/***/ }),

/***/ 55829:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sendSignal)
/* harmony export */ });
/**
 * Sends a signal to a process, or to its group; does nothing where it has ended by itself meanwhile.
 *
 * @param id of the process; of a group, that of its first process with a minus before it.
 */
function sendSignal(id, signal) {
    try {
        process.kill(id, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ }),

/***/ 60451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12737);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19601);



/**
 * Parses TOML that comes from outside: UTF-8, version 1.0 of the language.
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
async function parseToml(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, file);
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text, { maxDepth: _json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .l });
    }
    catch (error) {
        const place = error instanceof TomlError ? { line: error.line, column: error.column } : {};
        const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0] ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not valid TOML: ${reason.slice(0, 200)}`, {
            location: { file, ...place },
            hint: 'Correct what stands there; package managers that take it read it each in its own way.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 6050:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ assertAbsent)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19833);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94819);


/** Whether a commit certainly has no such file: what is asked first of files that most repositories do not have. */
async function isAbsent(dir, commit, file) {
    const { exitCode, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['ls-tree', '-z', '--name-only', commit, '--', file]);
    return exitCode === 0 && stdout.length === 0;
}
/**
 * Why a file could not be read at a commit: `undefined` where the commit has none. One that is listed and not there (a
 * partial clone, a commit that was never fetched) must not look like none.
 *
 * @param file relative to `dir`, with `/`.
 * @param what the reading is for: `read the policy 'sealgate.yml'`.
 * @throws SealgateError as lacksHistory has it.
 */
async function assertAbsent(dir, { commit, file, what }) {
    if (await isAbsent(dir, commit, file))
        return undefined;
    const { stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['cat-file', 'blob', `${commit}:./${file}`]);
    throw (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .lacksHistory */ .R)(`${what} at ${commit}`, stderr, file);
}


/***/ }),

/***/ 19833:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cu: () => (/* binding */ blobsAt),
  bX: () => (/* binding */ commitTime),
  Wd: () => (/* binding */ fileAt),
  Tl: () => (/* binding */ filesAt),
  git: () => (/* binding */ git),
  Qo: () => (/* binding */ headCommit),
  QX: () => (/* binding */ isAncestor),
  pi: () => (/* binding */ isIgnored),
  yj: () => (/* binding */ isKnownApart),
  h7: () => (/* binding */ linkedFileAt),
  CS: () => (/* binding */ listFiles),
  SB: () => (/* binding */ listNamed),
  VS: () => (/* binding */ notCheckedOut),
  fY: () => (/* binding */ parentsOf),
  gX: () => (/* binding */ remoteUrl),
  WL: () => (/* binding */ resolveCommit),
  trackedBelow: () => (/* binding */ trackedBelow)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/exec/exec.js + 2 modules
var exec = __webpack_require__(49887);
// EXTERNAL MODULE: ./build/io/git/history.js
var git_history = __webpack_require__(94819);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
;// CONCATENATED MODULE: ./build/io/git/lookalike.js




/**
 * Refuses a folder that git would take for a repository of its own because of files that a commit can hold: `HEAD`,
 * `objects` and `refs`, or `commondir` in the place of both. Git would answer from them, with whatever base and policy
 * they make up, instead of from the repository around. Git from 2.38 on can be told so (`safe.bareRepository`), and
 * does not say which folder it is.
 *
 * @throws SealgateError INPUT_INVALID
 * @see gitrepository-layout(5)
 */
function refuseLookalike(dir, env) {
    // Whoever names the repository is asked for no other.
    if (env.GIT_DIR !== undefined)
        return;
    for (let at = (0,files/* realPath */.Ye)(dir) ?? external_node_path_default().resolve(dir);; at = external_node_path_default().dirname(at)) {
        const has = (name) => (0,external_node_fs_.lstatSync)(external_node_path_default().join(at, name), { throwIfNoEntry: false }) !== undefined;
        if (has('.git') || external_node_path_default().dirname(at) === at)
            return;
        if (has('HEAD') && ((has('objects') && has('refs')) || has('commondir')))
            throw new errors/* SealgateError */.De('INPUT_INVALID', 'This folder looks like a git repository without a working tree: git would answer from its files, not from the repository around it', {
                location: { file: at },
                hint: 'If it is one (a bare clone), clone it and judge the clone, which has files. If it only looks like one, take HEAD, objects and refs (or commondir) out of the folder, or judge another folder (--dir).',
            });
    }
}

;// CONCATENATED MODULE: ./build/io/git/owner.js



/**
 * Names a job's own checkout to git as safe, for one call. The runner's user makes the workspace, and the steps of a
 * container job are mostly root's: git would refuse to read it. Who could write its configuration could change the
 * job itself. A repository above the workspace, or beside it, is left to git.
 *
 * @returns arguments for git, none outside of GitHub Actions.
 * @see git-config(1), safe.directory
 */
function ownCheckout(dir, { GITHUB_ACTIONS: actions, GITHUB_WORKSPACE: named }) {
    const workspace = actions === 'true' && named ? (0,files/* realPath */.Ye)(named) : undefined;
    const start = (0,files/* realPath */.Ye)(dir);
    if (workspace === undefined || start === undefined)
        return [];
    for (let at = start; at === workspace || (0,files/* isInside */.FK)(workspace, at); at = external_node_path_default().dirname(at)) {
        // Git knows the folder by this path, with `/` on Windows too.
        if ((0,external_node_fs_.existsSync)(external_node_path_default().join(at, '.git')))
            return ['-c', `safe.directory=${at.split((external_node_path_default()).sep).join('/')}`];
    }
    return [];
}

// EXTERNAL MODULE: ./build/io/git/repository-folder.js
var repository_folder = __webpack_require__(74328);
;// CONCATENATED MODULE: ./build/io/git/git.js








/**
 * Git on a repository that a pull request may have shaped: its configuration must not be able to start
 * programs (fsmonitor, hooks), its files are no repository (a bare one can be committed), and nothing may prompt.
 * What a user's own configuration adds to answers (what a signature is worth) must not be read for the answer.
 */
const SAFE = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'safe.bareRepository=explicit',
    '-c',
    'log.showSignature=false',
    // Of the file of grafts that is named below, which is empty: six lines before each message of git's own.
    '-c',
    'advice.graftFileDeprecated=false',
];
// A commit is judged for what it is: objects that a `git replace` puts in its place, and parents that a file of grafts
// gives it, are not what would be merged.
const ENV = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
};
/** @throws SealgateError INPUT_INVALID where files of `dir` would be git's repository, TOOL_FAILED where git cannot run. */
async function git(dir, args, input) {
    refuseLookalike(dir, process.env);
    return (0,exec/* run */.e)('git', [...SAFE, ...ownCheckout(dir, process.env), ...args], {
        cwd: dir,
        env: ENV,
        ...(input === undefined ? {} : { input }),
    });
}
/** Whether git would find a repository at `dir` or above it, asked of the file system alone: starting git costs more than reading a lockfile. */
function mayBeRepository(dir) {
    if (process.env.GIT_DIR !== undefined || (0,external_node_fs_.existsSync)(external_node_path_default().join(dir, 'objects')))
        return true;
    return (0,repository_folder/* repositoryTop */.K)(dir) !== undefined;
}
/** The commit a ref names, or `undefined` where it names none (or this is no repository). */
async function resolveCommit(dir, ref) {
    if (ref.startsWith('-'))
        throw new errors/* SealgateError */.De('USAGE', `'${ref}' is not a git ref`, { hint: 'Pass a branch, tag or commit.' });
    if (!mayBeRepository(dir))
        return undefined;
    if (ref === 'HEAD') {
        const { plainHead } = await __webpack_require__.e(/* import() */ 5337).then(__webpack_require__.bind(__webpack_require__, 25337));
        const known = plainHead(dir);
        if (known !== undefined)
            return known.commit;
    }
    const result = await git(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    const text = result.stdout.toString('utf8').trim();
    return result.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}
/** A commit's committer time, RFC 3339 UTC. */
async function commitTime(dir, commit) {
    if (!mayBeRepository(dir))
        return undefined;
    const { plainCommitTime } = await __webpack_require__.e(/* import() */ 5337).then(__webpack_require__.bind(__webpack_require__, 25337));
    const known = plainCommitTime(dir, commit);
    if (known !== undefined)
        return timeOf(known);
    const result = await git(dir, ['show', '-s', '--format=%ct', commit]);
    const seconds = Number(result.stdout.toString('utf8').trim());
    return result.exitCode === 0 && Number.isSafeInteger(seconds) ? timeOf(seconds) : undefined;
}
/** The checked-out commit and its committer time (RFC 3339 UTC), from the repository's files or by one question to git. */
async function headCommit(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const { plainHead } = await __webpack_require__.e(/* import() */ 5337).then(__webpack_require__.bind(__webpack_require__, 25337));
    const known = plainHead(dir);
    if (known !== undefined)
        return { commit: known.commit, time: timeOf(known.seconds) };
    const result = await git(dir, ['show', '-s', '--format=%H %ct', 'HEAD']);
    const [commit = '', seconds = ''] = result.stdout.toString('utf8').trim().split(' ');
    if (result.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(commit) || !/^\d{1,12}$/.test(seconds))
        return undefined;
    return { commit, time: timeOf(Number(seconds)) };
}
function timeOf(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
/** A file's bytes at a commit, or `undefined` where it is not there. `file` is relative to `dir`, with `/`. */
async function fileAt(dir, commit, file) {
    const result = await git(dir, ['cat-file', 'blob', `${commit}:./${file}`]);
    return result.exitCode === 0 ? result.stdout : undefined;
}
/**
 * As fileAt, where a symbolic link counts as the file it leads to at that commit; `outside` where it leads out of
 * the repository. `file` holds no line break.
 */
async function linkedFileAt(dir, commit, file) {
    const asked = Buffer.from(`${commit}:./${file}\n`);
    const { stdout, exitCode } = await git(dir, ['cat-file', '--batch', '--follow-symlinks'], asked);
    const end = stdout.indexOf(0x0a);
    const header = stdout.toString('utf8', 0, end);
    if (exitCode !== 0 || end === -1)
        return undefined;
    if (/^symlink \d+$/.test(header))
        return 'outside';
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
    return size === undefined ? undefined : stdout.subarray(end + 1, end + 1 + Number(size));
}
/** Paths of all files at a commit below `dir`, relative to it. */
async function filesAt(dir, commit) {
    const result = await git(dir, ['ls-tree', '-r', '-z', '--name-only', commit]);
    if (result.exitCode !== 0)
        throw (0,git_history/* lacksHistory */.R)(`list ${commit}`, result.stderr);
    return result.stdout
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
/** What `git cat-file --batch --follow-symlinks` says before that many bytes. */
const FOLLOWED = /^(?:[0-9a-f]+ )?(blob|tree|commit|tag|symlink|dangling|loop|notdir) (\d+)$/;
/**
 * The bytes of several files at a commit, read by one git process. A symbolic link counts as the file it leads to at
 * that commit; `outside` where it leads out of the repository. A file that is not there, or is a folder or a
 * submodule, is missing from the answer.
 *
 * @param files relative to `dir`, with `/`.
 * @throws SealgateError TOOL_FAILED, INPUT_INVALID where git's answer is cut off.
 */
async function blobsAt(dir, commit, files) {
    const blobs = new Map();
    // The batch protocol ends a name at a newline: such files are asked for one by one.
    const plain = files.filter((file) => !file.includes('\n'));
    for (const file of files) {
        const blob = file.includes('\n') ? await fileAt(dir, commit, file) : undefined;
        if (blob !== undefined)
            blobs.set(file, blob);
    }
    if (plain.length === 0)
        return blobs;
    const asked = plain.map((file) => `${commit}:./${file}\n`).join('');
    const batch = ['cat-file', '--batch', '--follow-symlinks'];
    const { stdout, stderr, exitCode } = await git(dir, batch, Buffer.from(asked));
    const cutOff = () => (0,git_history/* lacksHistory */.R)(`read files at ${commit}`, stderr);
    if (exitCode !== 0)
        throw cutOff();
    let at = 0;
    for (const file of plain) {
        const end = stdout.indexOf(0x0a, at);
        if (end === -1)
            throw cutOff();
        const header = stdout.toString('utf8', at, end);
        at = end + 1;
        const [, type, size] = FOLLOWED.exec(header) ?? [];
        if (type === undefined)
            continue;
        if (at + Number(size) > stdout.length)
            throw cutOff();
        if (type === 'blob')
            blobs.set(file, stdout.subarray(at, at + Number(size)));
        if (type === 'symlink')
            blobs.set(file, 'outside');
        at += Number(size) + 1;
    }
    return blobs;
}
/**
 * Files git tracks or would track below `dir` (ignored ones left out), relative to it; `undefined` outside a
 * repository, and for a folder that is ignored as a whole: whoever names it means it.
 */
async function listFiles(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const result = await git(dir, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (result.exitCode !== 0)
        return undefined;
    const names = [...new Set(result.stdout.toString('utf8').split('\0'))].filter((name) => name !== '');
    if (names.length === 0 && (await git(dir, ['check-ignore', '--quiet', '.'])).exitCode === 0)
        return undefined;
    return names;
}
/** Files that git tracks in a folder below `dir`; none outside a repository. */
async function trackedBelow(dir, folder) {
    if (!mayBeRepository(dir))
        return [];
    const { exitCode, stdout } = await git(dir, ['--literal-pathspecs', 'ls-files', '-z', '--', folder]);
    return exitCode === 0
        ? stdout
            .toString('utf8')
            .split('\0')
            .filter((file) => file !== '')
        : [];
}
/** Whether git passes over a file that it does not track. */
async function isIgnored(dir, file) {
    return (await git(dir, ['check-ignore', '--quiet', '--', file])).exitCode === 0;
}
/**
 * As listFiles, of the files with a wanted name; those in `node_modules` may be missing. For a project that is not
 * too large, whose wanted files are all tracked, git is not run.
 */
async function listNamed(dir, isWanted) {
    if (!mayBeRepository(dir))
        return undefined;
    const { plainFiles } = await __webpack_require__.e(/* import() */ 5337).then(__webpack_require__.bind(__webpack_require__, 25337));
    const known = plainFiles(dir, isWanted) ?? (await listFiles(dir));
    return known?.filter((file) => isWanted(file.slice(file.lastIndexOf('/') + 1)));
}
/** Which tracked files a sparse checkout left out, of some that are not on the disk. */
async function notCheckedOut(dir, files) {
    if (files.length === 0)
        return [];
    const args = ['--literal-pathspecs', 'ls-files', '-v', '-z', '--cached', '--', ...files];
    const { exitCode, stdout } = await git(dir, args);
    if (exitCode !== 0)
        return [...files];
    const lines = stdout.toString('utf8').split('\0');
    return lines.filter((line) => /^s /i.test(line)).map((line) => line.slice(2));
}
/**
 * The address of the repository's `origin` without credentials, or `undefined` where there is none, or one that
 * means something on this machine only (a path, `file:`): evidence and SBOMs are the same on any machine.
 */
async function remoteUrl(dir) {
    if (!mayBeRepository(dir))
        return undefined;
    const { plainOrigin } = await __webpack_require__.e(/* import() */ 5337).then(__webpack_require__.bind(__webpack_require__, 25337));
    const known = plainOrigin(dir) ?? (await configuredOrigin(dir));
    return known === undefined || known === '' ? undefined : publicAddress(known);
}
async function configuredOrigin(dir) {
    const { exitCode, stdout } = await git(dir, ['config', '--get', 'remote.origin.url']);
    return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
}
function publicAddress(text) {
    const web = /^(https?:\/\/)(?:[^/@]*@)?([^/].*)$/i.exec(text);
    if (web !== null)
        return `${web[1]}${web[2]}`;
    if (/^file:/i.test(text))
        return undefined;
    if (/^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(text))
        return text.replace(/^([^/]*:\/\/[^/@:]*):[^/@]*@/, '$1@');
    // One letter before the colon is a drive of Windows, not a host.
    return /^[^/\\:]{2,}:(?!:)/.test(text) ? text : undefined;
}
/** The commits that `commit` was made of, in order; read from the commit itself, because a shallow clone hides them. */
async function parentsOf(dir, commit) {
    const { stdout, exitCode } = await git(dir, ['cat-file', 'commit', commit]);
    if (exitCode !== 0)
        return [];
    const [header = ''] = stdout.toString('utf8').split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap(([, parent]) => parent ?? []);
}
/** Whether `commit` comes after `ancestor`, as far as the clone's history tells. */
async function isAncestor(dir, ancestor, commit) {
    return (await git(dir, ['merge-base', '--is-ancestor', ancestor, commit])).exitCode === 0;
}
/** Whether the clone shows that `commit` does not come after `ancestor`: it has both, and not cut off. */
async function isKnownApart(dir, ancestor, commit) {
    if ((await git(dir, ['merge-base', '--is-ancestor', ancestor, commit])).exitCode !== 1)
        return false;
    const { stdout } = await git(dir, ['rev-parse', '--is-shallow-repository']);
    return stdout.toString('utf8').trim() === 'false';
}


/***/ }),

/***/ 94819:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lacksHistory)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * What to say where git does not have a commit, or not all of it. A partial clone has every commit, and fetches files
 * when they are asked for, if it may.
 *
 * @param file what the caller names as the place, where it is one file.
 */
function lacksHistory(what, stderr, file) {
    const isPartial = stderr.includes('promisor remote');
    const [said = ''] = stderr.trim().split('\n', 1);
    const why = isPartial
        ? `the clone is partial, and the rest could not be fetched: ${said.replace(/^fatal: /, '')}`
        : stderr.trim();
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `git cannot ${what}${why === '' ? '' : `: ${why}`}`, {
        ...(file === undefined ? {} : { location: { file } }),
        hint: isPartial
            ? 'actions/checkout makes such a clone for `filter` and for `sparse-checkout`: leave them out, or let git fetch the rest (persist-credentials: true).'
            : 'Check out the repository with its history (fetch-depth: 0).',
    });
}


/***/ }),

/***/ 74328:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryTop),
/* harmony export */   Q: () => (/* binding */ folderInRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);



/**
 * Real path of the top of the repository that a folder lies in; `undefined` outside of any. A link to a folder of a
 * repository stands elsewhere itself.
 */
function repositoryTop(dir) {
    for (let at = (0,_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(dir) ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir);; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git')))
            return at;
        if (node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at) === at)
            return undefined;
    }
}
/** Where a folder lies in its repository, with `/`; `undefined` at the top of it, and outside of any. */
function folderInRepository(dir) {
    const top = repositoryTop(dir);
    if (top === undefined)
        return undefined;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(top, (0,_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(dir) ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(dir))
        .split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep))
        .join('/');
    return folder === '' ? undefined : folder;
}


/***/ }),

/***/ 34330:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ onInterrupt),
/* harmony export */   v: () => (/* binding */ removeOnInterrupt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _model_text_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35543);




const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** What is to be done, in the order in which it was asked for. */
const acts = new Set();
/**
 * Does something before a signal ends this process; then the signal ends it, as if nobody had listened. What was asked
 * for last is done first: a program is ended before the folder that it writes to is removed.
 *
 * @param act with `failed`, what is said where it throws.
 * @returns takes it back.
 */
function onInterrupt(act, failed) {
    const asked = { act, failed };
    // One listener for all: Node warns of a leak where an event has more than ten.
    if (acts.size === 0)
        for (const signal of SIGNALS)
            node_process__WEBPACK_IMPORTED_MODULE_1___default().prependListener(signal, interrupted);
    acts.add(asked);
    return () => {
        if (acts.delete(asked) && acts.size === 0)
            stopListening();
    };
}
function interrupted(signal) {
    stopListening();
    const asked = [...acts].reverse();
    acts.clear();
    for (const { act, failed } of asked) {
        try {
            act();
        }
        catch (error) {
            node_process__WEBPACK_IMPORTED_MODULE_1___default().stderr.write(`${(0,_model_text_display_js__WEBPACK_IMPORTED_MODULE_3__/* .displayText */ .WV)(`warning: ${failed}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`)}\n`);
        }
    }
    node_process__WEBPACK_IMPORTED_MODULE_1___default().kill((node_process__WEBPACK_IMPORTED_MODULE_1___default().pid), signal);
}
function stopListening() {
    for (const signal of SIGNALS)
        node_process__WEBPACK_IMPORTED_MODULE_1___default().off(signal, interrupted);
}
/** Removes a folder before a signal ends this process. @returns takes it back. */
function removeOnInterrupt(folder) {
    // What the thread pool is still writing may land in the folder while it is emptied.
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    return onInterrupt(remove, `${folder} stays behind`);
}


/***/ }),

/***/ 71143:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ parsePlainJson),
/* harmony export */   VS: () => (/* binding */ stringEnd),
/* harmony export */   xC: () => (/* binding */ jsonFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44963);
/* harmony import */ var _model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10852);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);




/** V8 quotes the text around the fault; in a hostile file that may be long. */
const LONGEST = 160;
/** @param error what JSON.parse threw on the text. */
function jsonFault(error, text) {
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ');
    // At the end only: what V8 quotes of the file may hold such words, too.
    const stated = /(?: in JSON)? at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(said);
    const plain = stated === null ? said : said.slice(0, stated.index);
    return {
        message: plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain,
        offset: stated === null ? unexpectedAt(text) : Number(stated[1]),
    };
}
/**
 * Parses JSON that people write (package.json), where what is wrong is told with something else.
 *
 * @returns the value, or as a part of a sentence why there is none: what is wrong and in which line, or in which lines
 * a merge left its markers.
 */
function parsePlainJson(bytes, file) {
    let text;
    try {
        text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
            throw error;
        const line = error.location?.line;
        return { fault: line === undefined ? error.message : `${error.message} (line ${line})` };
    }
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { fault: describeFault(error, text) };
    }
}
function describeFault(error, text) {
    const marked = (0,_model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictLines */ ._)(text);
    if (marked.length > 0) {
        return `merge-conflict markers on ${marked.length === 1 ? 'line' : 'lines'} ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_3__/* .fewOf */ .s)(marked.map(String), 12)}`;
    }
    const { message, offset } = jsonFault(error, text);
    return `${message} (line ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset).line})`;
}
const BACKSLASH = 92;
const WORD = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;
/** A word that the end of the file cuts off. */
const BEGUN = /^(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-)$/;
/**
 * Offset of the first token that cannot stand where it does. Of an unexpected token V8 does not always say where it
 * is; what is wrong inside of strings it does.
 */
function unexpectedAt(text) {
    const open = [];
    let next = 'value';
    for (let at = 0; at < text.length;) {
        const sign = text.charAt(at);
        if (' \t\r\n'.includes(sign)) {
            at += 1;
        }
        else if (next === ':') {
            if (sign !== ':')
                return at;
            next = 'value';
            at += 1;
        }
        else if (sign === '}' || sign === ']') {
            if (open.pop() !== sign || !(next === 'end' || next.endsWith(sign)))
                return at;
            next = 'end';
            at += 1;
        }
        else if (next === 'end') {
            const inside = open.at(-1);
            if (sign !== ',' || inside === undefined)
                return at;
            next = inside === '}' ? 'name' : 'value';
            at += 1;
        }
        else if (sign === '"') {
            const end = stringEnd(text, at);
            if (end === -1)
                return text.length;
            next = next.startsWith('name') ? ':' : 'end';
            at = end + 1;
        }
        else if (next.startsWith('name')) {
            return at;
        }
        else if (sign === '{' || sign === '[') {
            open.push(sign === '{' ? '}' : ']');
            next = sign === '{' ? 'name or }' : 'value or ]';
            at += 1;
        }
        else {
            WORD.lastIndex = at;
            if (!WORD.test(text))
                return BEGUN.test(text.slice(at, at + 8)) ? text.length : at;
            next = 'end';
            at = WORD.lastIndex;
        }
    }
    return text.length;
}
/** Offset of a string's closing quote, or -1. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return -1;
}


/***/ }),

/***/ 12737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71143);



/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/** More values than any real document of its size has: of `[],[],…` each takes 3 bytes as text, and 20 times that in memory. */
const MAX_VALUES = 20_000_000;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no more than 20 million values, no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) },
            hint: / after JSON\b/.test(message)
                ? 'A whole document ends there: give each document a file of its own, without other output.'
                : 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    if (fault?.kind === 'many')
        fail(`holds more than ${MAX_VALUES} values`, fault.offset);
    if (fault?.kind === 'depth')
        fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
    try {
        const document = JSON.parse(text);
        if (fault?.kind === 'duplicate') {
            fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
        }
        return document;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        const { message, offset } = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonFault */ .xC)(error, text);
        return fail(`is not valid JSON: ${message}`, offset, error);
    }
}
const QUOTE = 34;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, too many values,
 * and duplicate members. It is not a validator; JSON.parse has the last word.
 */
function scan(text) {
    const open = [];
    let duplicate;
    let keyNext = false;
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .stringEnd */ .VS)(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                else
                    values += 1;
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
                values += 1;
                if (values > MAX_VALUES)
                    return { kind: 'many', offset: at };
                keyNext = code === 123;
                if (open.length > MAX_DEPTH)
                    return { kind: 'depth', offset: at };
                break;
            case 125: // }
            case 93: // ]
                if (open.length === 0 || (code === 125) !== (open.pop() !== undefined))
                    return { kind: 'syntax', offset: at };
                keyNext = false;
                break;
            case 44: // ,
                keyNext = open[open.length - 1] !== undefined;
                break;
            case 58: // :
            case 32:
            case 9:
            case 10:
            case 13:
                break;
            default: {
                const end = literalEnd(text, at);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
                values += 1;
            }
        }
    }
    return values > MAX_VALUES ? { kind: 'many', offset: text.length } : duplicate;
}
/** Objects with more members than this are looked up in a set; a short list is faster to search than a set to build. */
const FEW = 24;
/** Adds a member's name to those of its object; `false` where it is there already. */
function addName(open, name) {
    const names = open[open.length - 1];
    if (names === undefined)
        return true;
    if (!Array.isArray(names))
        return names.size !== names.add(name).size;
    if (names.includes(name))
        return false;
    names.push(name);
    if (names.length > FEW)
        open[open.length - 1] = new Set(names);
    return true;
}
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function nameOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        // A bad escape: JSON.parse of the whole text reports it with its place.
        return raw;
    }
}
/** The end of a number or word. */
function literalEnd(text, start) {
    let end = start;
    for (;;) {
        const code = text.charCodeAt(end);
        const part = (code >= 48 && code <= 57) ||
            (code >= 97 && code <= 122) ||
            code === 45 ||
            code === 46 ||
            code === 43 ||
            code === 69;
        if (!part)
            return end;
        end += 1;
    }
}


/***/ }),

/***/ 5103:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/** Text without the user's secrets and without credentials in URLs. */
function redact(text, secrets = []) {
    // Begins where a scheme can, and only there: else a long word is tried from each of its letters on.
    let clean = text.replace(/(?<![a-z0-9+.-])([a-z0-9+.-]+:\/\/)[^\s/?#]*@/gi, '$1***@');
    for (const secret of secrets) {
        // Host names come back in lower case, whatever was sent.
        if (secret.length >= 4)
            clean = clean.replace(new RegExp(escapeRegExp(secret), 'gi'), '***');
    }
    return clean;
}
function escapeRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 81735:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parseYarnrc)
/* harmony export */ });
/**
 * Parses a `.yarnrc` of Yarn 1: `key value` or `"key" "value"`, the last value of a key wins. A value of several lines is a
 * list that nobody writes.
 */
function parseYarnrc(text) {
    const lines = text.split('\n').map((line) => /^("[^"]*"|[^\s"#:]\S*)[ \t:]+(\S.*)$/s.exec(line.trim()));
    return new Map(lines.flatMap((line) => (line === null ? [] : [[bare(line[1] ?? ''), bare(line[2] ?? '')]])));
}
/** Yarn takes what stands in quotes for JSON, escapes included. */
function bare(text) {
    if (!/^".*"$/s.test(text))
        return text;
    try {
        return String(JSON.parse(text));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return text.slice(1, -1);
        throw error;
    }
}


/***/ }),

/***/ 19601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   qK: () => (/* binding */ startText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the line of the first bytes that are no UTF-8.
 */
function decodeText(bytes, file) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const line = lineOfFault(bytes);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file, ...(line === undefined ? {} : { line }) },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
}
/** The line, from 1, of the first bytes that are no UTF-8; none in UTF-16, whose lines end otherwise. */
function lineOfFault(bytes) {
    if (isUtf16(bytes))
        return undefined;
    let line = 1;
    for (let start = 0; start <= bytes.length; line += 1) {
        const end = bytes.indexOf(0x0a, start);
        const stop = end === -1 ? bytes.length : end;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, stop)))
            return line;
        start = stop + 1;
    }
    return undefined;
}
/** The first characters, whatever the encoding, to tell what a file is. */
function startText(bytes, length = 2048) {
    const head = bytes.subarray(0, length);
    const encoding = !isUtf16(head) ? 'utf-8' : head[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return new TextDecoder(encoding).decode(head);
}
/** Whether two files are the same but for the line ends that a checkout on Windows may give one of them. */
function isSameText(a, b) {
    const plain = (bytes) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
    return Buffer.compare(a, b) === 0 || plain(a) === plain(b);
}
/** Whether a byte-order mark says that bytes are UTF-16. */
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
/** Line and column, from 1, of a character offset. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ }),

/***/ 9798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Xx: () => (/* binding */ zoned),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** Whether a text is a day of the calendar, `YYYY-MM-DD`. V8 takes 2026-02-31 for March 3rd, which nobody meant. */
function isDay(text) {
    return typeof text === 'string' && DAY.test(text) && isTime(`${text}T00:00:00Z`);
}
/** Whether a text is a time that exists, as RFC 3339 writes it in UTC to the second. */
function isTime(text) {
    if (typeof text !== 'string' || !TIME.test(text))
        return false;
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, -1));
}
/** Milliseconds since 1970 of a day or a time; `NaN` for what is neither. Without a zone both are in UTC. */
function parseTime(text) {
    return Date.parse(zoned(text));
}
/** A time with its zone. The engine takes one without for a time of the machine. */
function zoned(text) {
    return /^\d{4}-\d\d-\d\d[T ]/.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? `${text}Z` : text;
}
const DAY_MS = 86_400_000;
/** What comes later is written with a sign and more digits, which nobody else reads as a day. */
const LAST_DAY = '9999-12-31';
/** Whole and broken days from one day or time to another. */
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
/** The day so many whole days after another one, `YYYY-MM-DD` both; 9999-12-31 at the most. */
function addDays(day, days) {
    const time = Date.parse(`${day}T00:00:00Z`) + days * DAY_MS;
    return time < Date.parse(LAST_DAY) ? new Date(time).toISOString().slice(0, 10) : LAST_DAY;
}


/***/ }),

/***/ 56250:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ globBase),
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/** Brace alternatives beyond this are not expanded: a pattern is written by a person. */
const MAX_ALTERNATIVES = 256;
/** Whether a path pattern has wildcards. */
function isGlob(pattern) {
    return /[*?{]/.test(pattern);
}
/**
 * Prepares a path pattern: `*` and `?` within a segment, `**` over any number of segments, `{a,b}` alternatives.
 * Everything else stands for itself. Time is linear in the pattern times the path; there is no backtracking to abuse.
 *
 * @returns whether a path (with `/`) matches as a whole.
 */
function globMatcher(pattern) {
    const alternatives = expandBraces(pattern).map((alternative) => alternative.split('/'));
    return (path) => {
        const segments = path.split('/');
        return alternatives.some((wanted) => matchSegments(wanted, segments));
    };
}
/** The directory part of a pattern that has no wildcard, `.` where there is none. */
function globBase(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex(isGlob);
    const fixed = segments.slice(0, first === -1 ? segments.length - 1 : first).join('/');
    return fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
}
/**
 * A pattern's `{a,b}` written out, innermost first; braces without a comma stand for themselves. A pattern with more
 * alternatives than any person writes stays as it is.
 */
function expandBraces(pattern) {
    const done = [];
    const open = [pattern];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const choice = firstChoice(one);
        if (choice === undefined)
            done.push(one);
        else
            for (const text of one.slice(choice.start + 1, choice.end).split(','))
                open.push(one.slice(0, choice.start) + text + one.slice(choice.end + 1));
        if (open.length + done.length > MAX_ALTERNATIVES)
            return [pattern];
    }
    return done;
}
/** The first braces that have a comma and no braces within. */
function firstChoice(text) {
    for (let end = text.indexOf('}'), from = 0; end !== -1; end = text.indexOf('}', end + 1)) {
        const start = text.lastIndexOf('{', end);
        if (start >= from && text.slice(start, end).includes(','))
            return { start, end };
        from = end + 1;
    }
    return undefined;
}
/** One row a pattern segment: which prefixes of the path the pattern so far can match. */
function matchSegments(pattern, path) {
    let reached = path.map(() => false);
    reached.unshift(true);
    for (const segment of pattern) {
        const next = reached.map(() => false);
        for (let at = 0; at <= path.length; at += 1) {
            if (segment === '**')
                next[at] = reached[at] === true || (at > 0 && next[at - 1] === true);
            else
                next[at] = at > 0 && reached[at - 1] === true && matchSegment(segment, path[at - 1] ?? '');
        }
        reached = next;
    }
    return reached[path.length] === true;
}
/** Two pointers and the last star: linear but for one retry a star. */
function matchSegment(pattern, text) {
    let at = 0;
    let wanted = 0;
    let star = -1;
    let from = 0;
    while (at < text.length) {
        if (wanted < pattern.length &&
            (pattern[wanted] === '?' || pattern[wanted] === text[at]) &&
            pattern[wanted] !== '*') {
            at += 1;
            wanted += 1;
        }
        else if (pattern[wanted] === '*') {
            star = wanted;
            from = at;
            wanted += 1;
        }
        else if (star !== -1) {
            wanted = star + 1;
            from += 1;
            at = from;
        }
        else
            return false;
    }
    while (pattern[wanted] === '*')
        wanted += 1;
    return wanted === pattern.length;
}


/***/ }),

/***/ 93929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   v: () => (/* binding */ addToList)
/* harmony export */ });
/** Adds a value to the list of its key, in place: a new list for each value would take quadratic time. */
function addToList(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}
/** Values by a key of each, keys and values in the order they were met; what `Map.groupBy` is from Node 21 on. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values)
        addToList(groups, keyOf(value), value);
    return groups;
}


/***/ }),

/***/ 98262:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   X: () => (/* binding */ objectOf)
/* harmony export */ });
/** Whether a parsed value is a JSON object: neither null nor a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A parsed value where it is a JSON object. Ask it for own members only: `Object.hasOwn`, or names that no prototype has. */
function objectOf(value) {
    return isObject(value) ? value : undefined;
}


/***/ }),

/***/ 92642:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   h: () => (/* binding */ leadsAbove),
/* harmony export */   sL: () => (/* binding */ testFolderOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yl: () => (/* binding */ parentPath)
/* harmony export */ });
/** Joins and normalises `/` paths without asking the machine; `..` above the repository stays. */
function joinPath(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
/** Whether a path that joinPath gave leads out above its start. Something inside may well be called `..cache`. */
function leadsAbove(path) {
    return path === '..' || path.startsWith('../');
}
/** The directory a file stands in, `.` at the top. */
function parentPath(file) {
    const slash = file.lastIndexOf('/');
    return slash === -1 ? '.' : file.slice(0, slash);
}
/** A folder and all above it in the repository, itself first. */
function upwards(folder) {
    return folder === '.' ? ['.'] : [folder, ...upwards(parentPath(folder))];
}
const TEST_DATA = /^(.*?(?:^|\/)(?:tests?|__tests__|specs?|e2e|fixtures?|__fixtures__|test-?data|mocks?|__mocks__))\//i;
/** The folder of tests or of their data that a file is in, by its name; `undefined` for any other file. */
function testFolderOf(file) {
    return TEST_DATA.exec(file)?.[1];
}


/***/ }),

/***/ 29528:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ movedLockfiles),
/* harmony export */   XI: () => (/* binding */ lockfileBefore),
/* harmony export */   cX: () => (/* binding */ joinGraphs),
/* harmony export */   mq: () => (/* binding */ mainLockfileOf)
/* harmony export */ });
/* harmony import */ var _data_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93929);
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36544);


/** Of a lockfile's names, this part must be in another for it to be the same project's. */
const MOST = 0.5;
/** pnpm's lockfile, or with `gitBranchLockfile` that of a branch. */
const PNPM_LOCK = /^((?:.*\/)?pnpm-lock)(\.[^/]+)?\.yaml$/;
/**
 * The base's lockfiles that others continue, by the path of those: what is gone by one that the base has not and
 * that has most of its names, and what pnpm keeps for branches by its rules. So a lockfile that moved, or that another package manager now writes, is compared with
 * what it was and is no new project; several may go into one, where workspaces were joined.
 */
function movedLockfiles(base, head) {
    const pathsOf = (graphs) => new Set(graphs.map(({ lockfile }) => lockfile.path));
    const [before, after] = [pathsOf(base), pathsOf(head)];
    const come = head
        .filter(({ lockfile }) => !before.has(lockfile.path))
        .map((graph) => ({ path: graph.lockfile.path, names: namesOf(graph) }));
    const moved = new Map();
    for (const graph of base) {
        if (after.has(graph.lockfile.path) || graph.packages.length === 0)
            continue;
        const names = [...namesOf(graph)];
        const [best] = come
            .map(({ path, names: there }) => ({
            path,
            part: names.filter((name) => there.has(name)).length / names.length,
        }))
            .filter(({ part }) => part >= MOST)
            .sort((a, b) => b.part - a.part || (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.path, b.path));
        if (best !== undefined)
            (0,_data_group_js__WEBPACK_IMPORTED_MODULE_1__/* .addToList */ .v)(moved, best.path, graph);
    }
    const placed = new Set([...moved.values()].flat());
    for (const [path, graphs] of branchLockfiles(base, after)) {
        const more = graphs.filter((graph) => !placed.has(graph));
        if (more.some(({ lockfile }) => lockfile.path !== path))
            moved.set(path, [...more, ...(moved.get(path) ?? [])]);
    }
    return moved;
}
/**
 * A branch's lockfile of pnpm begins as the one beside it, and goes when it is merged into that.
 *
 * @param after paths that are there now.
 */
function branchLockfiles(base, after) {
    const mains = new Map(base.map((graph) => [graph.lockfile.path, graph]));
    const found = new Map();
    const mainOf = (path) => {
        const main = mainLockfileOf(path);
        return main !== undefined && after.has(main) ? mains.get(main) : undefined;
    };
    for (const path of after) {
        const main = mains.has(path) ? undefined : mainOf(path);
        if (main !== undefined)
            found.set(path, [main]);
    }
    for (const graph of base) {
        const main = after.has(graph.lockfile.path) ? undefined : mainOf(graph.lockfile.path);
        if (main === undefined)
            continue;
        const { path } = main.lockfile;
        found.set(path, [...(found.get(path) ?? [main]), graph]);
    }
    return found;
}
/** The `pnpm-lock.yaml` beside a branch's own lockfile of pnpm; `undefined` for any other file. */
function mainLockfileOf(path) {
    const [, stem, branch] = PNPM_LOCK.exec(path) ?? [];
    return branch === undefined ? undefined : `${stem}.yaml`;
}
/** What a lockfile was in the base, under its own path or those it continues; `undefined` for one that is new. */
function lockfileBefore({ graphs, changes }, path) {
    const from = changes.find(({ lockfile }) => lockfile === path)?.from ?? [path];
    return joinGraphs(graphs.filter(({ lockfile }) => from.includes(lockfile.path)));
}
/** Several lockfiles as one; a package that more than one of them has in the same way is there once. */
function joinGraphs(graphs) {
    const [first, ...more] = graphs;
    if (first === undefined || more.length === 0)
        return first;
    const packages = new Map();
    for (const node of graphs.flatMap((graph) => graph.packages)) {
        const key = JSON.stringify([node.purl, node.integrity, node.checksum, node.source]);
        packages.set(key, packages.get(key) ?? node);
    }
    return {
        ...first,
        importers: graphs.flatMap(({ importers }) => importers),
        packages: [...packages.values()],
        problems: graphs.flatMap(({ problems }) => problems),
    };
}
function namesOf({ packages }) {
    return new Set(packages.map(({ name }) => name));
}


/***/ }),

/***/ 50590:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   dd: () => (/* binding */ formatPurl),
/* harmony export */   oJ: () => (/* binding */ barePurl),
/* harmony export */   qe: () => (/* binding */ canonicalPurl)
/* harmony export */ });
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42424);



/** Longer texts are no package URLs. */
const MAX_LENGTH = 4096;
/**
 * Reads a package URL, however it is spelled: `%40scope` or `@scope`, with slashes behind `pkg:`, a type in capitals.
 * A stray percent sign stands for itself.
 *
 * @returns `undefined` where the text is no package URL.
 * @see Package URL specification, "How to parse a purl string"
 */
function parsePurl(text) {
    if (text.length > MAX_LENGTH || !/^pkg:/i.test(text))
        return undefined;
    const [located, subpath] = cut(text.slice('pkg:'.length), '#');
    const [main, query] = cut(located, '?');
    const rest = (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(main, '/');
    const [kind, named] = cut(rest, '/');
    if (!/^[a-z][a-z0-9.+-]*$/i.test(kind))
        return undefined;
    // The version starts at the last @ that is not a scope's.
    const at = named.lastIndexOf('@');
    const versioned = at > named.lastIndexOf('/') + 1;
    const name = segments(versioned ? named.slice(0, at) : named);
    if (name === '')
        return undefined;
    return {
        type: kind.toLowerCase(),
        name,
        version: versioned ? (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)(named.slice(at + 1)) : '',
        qualifiers: qualifiersIn(query),
        subpath: segments(subpath),
    };
}
/** The spelling that the specification gives a package URL. */
function formatPurl({ type, name, version, qualifiers, subpath }) {
    const path = encodeSegments(name);
    const sorted = [...qualifiers].sort(([a], [b]) => (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b));
    const query = sorted.map(([key, value]) => `${key}=${encode(value)}`).join('&');
    return [
        `pkg:${type}/${path}`,
        version === '' ? '' : `@${encode(version)}`,
        query === '' ? '' : `?${query}`,
        subpath === '' ? '' : `#${encodeSegments(subpath)}`,
    ].join('');
}
/** A package URL that somebody wrote, spelled as the specification says; `undefined` where it is none. */
function canonicalPurl(text) {
    const purl = text === undefined ? undefined : parsePurl(text);
    return purl === undefined ? undefined : formatPurl(purl);
}
/** A purl without qualifiers and subpath: the same package whatever the architecture or the place. */
function barePurl(purl) {
    if (!purl.includes('?') && !purl.includes('#'))
        return purl;
    return purl.slice(0, purl.search(/[?#]/));
}
function qualifiersIn(query) {
    const found = new Map();
    for (const part of query.split('&')) {
        const [key, value] = cut(part, '=');
        if (key !== '' && value !== '')
            found.set(key.toLowerCase(), (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)(value));
    }
    return found;
}
function segments(text) {
    return text
        .split('/')
        .filter((part) => part !== '')
        .map(_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)
        .join('/');
}
function encodeSegments(text) {
    return text.split('/').map(encode).join('/');
}
function cut(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
/**
 * The package URL of an npm package.
 *
 * @param qualifiers already decoded; written sorted by key, as the specification says.
 * @see Package URL specification, type `npm`: the scope is the namespace, its `@` encoded as `%40`.
 */
function npmPurl(name, version, qualifiers) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const path = slash > 0 ? `${encode(name.slice(0, slash))}/${encode(name.slice(slash + 1))}` : encode(name);
    const purl = version === '' ? `pkg:npm/${path}` : `pkg:npm/${path}@${encode(version)}`;
    if (qualifiers === undefined)
        return purl;
    const keys = Object.keys(qualifiers).sort();
    const query = keys.map((key) => `${key}=${encode(qualifiers[key] ?? '')}`).join('&');
    return query === '' ? purl : `${purl}?${query}`;
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
/** Percent-encoding of the purl specification: everything but unreserved characters and `:`. */
function encode(text) {
    if (PLAIN.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}


/***/ }),

/***/ 8466:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedBy),
/* harmony export */   k: () => (/* binding */ findStandIns)
/* harmony export */ });
/**
 * Packages that stand under the name of another one, though no alias asks for them there. What is bundled is left
 * out: its bundler's hash covers it.
 */
function findStandIns(graph) {
    const nodes = new Map(graph.packages.map((node) => [node.id, node]));
    const found = new Map();
    for (const holder of [...graph.importers, ...graph.packages]) {
        for (const edge of holder.dependencies) {
            const node = nodes.get(edge.to);
            if (node === undefined || node.name === edge.name)
                continue;
            if (node.source.kind !== 'registry' || node.bundled === true)
                continue;
            const key = `${edge.name}\n${node.id}`;
            const known = found.get(key) ?? { node, name: edge.name, asking: [] };
            known.asking.push({ holder, edge });
            found.set(key, known);
        }
    }
    return [...found.values()].filter(({ node, asking }) => !asking.some(({ edge }) => askedBy(edge.range, node.name) === 'this'));
}
/** Whether a range, under whatever name, asks for the package `other`. */
function askedBy(range, other) {
    if (range === undefined)
        return 'unknown';
    const alias = /^npm:(.*)$/s.exec(range)?.[1];
    if (alias === undefined) {
        if (range.startsWith('jsr:'))
            return other.startsWith('@jsr/') ? 'this' : 'other';
        // Catalogs, workspaces, addresses: what they lead to stands elsewhere.
        return /[:/]/.test(range) ? 'unknown' : 'other';
    }
    const at = alias.indexOf('@', 1);
    // Without a version it is a name; Yarn 2 and later also writes plain ranges so, which are no package's name.
    const target = at === -1 ? alias : alias.slice(0, at);
    return target === other ? 'this' : 'other';
}


/***/ }),

/***/ 36544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders by code units, as everything that must be the same on every machine. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 24959:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 package`, `2 packages`, digits as they are; `plural` where an `s` is not enough. */
function counted(value, singular, plural = `${singular}s`) {
    return `${value} ${value === 1 ? singular : plural}`;
}


/***/ }),

/***/ 30395:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ trimEndsOf),
/* harmony export */   f: () => (/* binding */ trimEndOf)
/* harmony export */ });
/**
 * A text without those of `chars` that stand at its end. `/[chars]+$/` tries every place of a long run anew, which
 * takes quadratic time where the run does not end the text.
 */
function trimEndOf(text, chars) {
    let end = text.length;
    while (end > 0 && chars.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
/** A text without those of `chars` that stand at its beginning or its end. */
function trimEndsOf(text, chars) {
    let start = 0;
    while (start < text.length && chars.includes(text.charAt(start)))
        start += 1;
    return trimEndOf(text.slice(start), chars);
}


/***/ }),

/***/ 44963:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fewOf)
/* harmony export */ });
/**
 * The first of some texts, and how many more there are: `a, b and 3 more`, or `a; b; and 3 more` where the texts have
 * commas of their own.
 */
function fewOf(texts, most, separator = ', ') {
    const shown = texts.slice(0, most).join(separator);
    const hidden = texts.length - most;
    return hidden > 0 ? `${shown}${separator === ', ' ? '' : ';'} and ${hidden} more` : shown;
}


/***/ }),

/***/ 58161:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listItemsOf)
/* harmony export */ });
/**
 * The items of one text: parted by commas and newlines, trimmed, none empty. A comma within braces belongs to a
 * pattern (`{trivy,grype}.json`) and parts nothing.
 */
function listItemsOf(text) {
    const items = [];
    let start = 0;
    let depth = 0;
    for (let at = 0; at <= text.length; at += 1) {
        const character = text[at];
        if (character === '{' && text.includes('}', at))
            depth += 1;
        else if (character === '}')
            depth = Math.max(0, depth - 1);
        else if (character === undefined || character === '\n' || (character === ',' && depth === 0)) {
            items.push(text.slice(start, at).trim());
            start = at + 1;
            depth = 0;
        }
    }
    return items.filter((item) => item !== '');
}


/***/ }),

/***/ 10852:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ conflictLines)
/* harmony export */ });
/**
 * The lines (from 1) on which an unresolved merge left its markers; none where it left neither a first nor a last one,
 * because a row of `=` alone is a heading in many formats.
 *
 * @see git-merge(1), "How conflicts are presented"
 */
function conflictLines(text) {
    if (!/^<{7}(?:[ \r]|$)/m.test(text) && !/^>{7}(?:[ \r]|$)/m.test(text))
        return [];
    return text
        .split('\n')
        .flatMap((line, index) => (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/.test(line) ? [index + 1] : []));
}


/***/ }),

/***/ 42424:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decodeLoosely),
/* harmony export */   g: () => (/* binding */ decodePercent)
/* harmony export */ });
/** A percent-encoded text decoded once, `undefined` where it cannot be. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
/** As decodePercent; what is not encoded rightly (a stray percent sign) stays as it is. */
function decodeLoosely(text) {
    return decodePercent(text) ?? text;
}


/***/ }),

/***/ 16275:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ jobAndStep),
/* harmony export */   v: () => (/* binding */ stepLabel)
/* harmony export */ });
/**
 * What tells a step of a job from another one, in short: its id (`licences`), or `#2` for the second of those without
 * one that use the same action, `#1.2` for the second time that a composite action uses ours.
 *
 * @param step as `RunContext.source.step` has it.
 */
function stepLabel(step) {
    if (!step.startsWith('__'))
        return step;
    const [, use = '1', inner] = /^.*?(?:_([1-9]\d{0,3}))?(?: (\d+))?$/.exec(step) ?? [];
    return `#${use}${inner === undefined ? '' : `.${inner}`}`;
}
/** A job's name with its step, where that is not the only or first one without an id. */
function jobAndStep({ job, step, }) {
    const label = step === undefined ? '#1' : stepLabel(step);
    return job === undefined || label === '#1' ? job : `${job}, ${label}`;
}


/***/ }),

/***/ 84285:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ takeAllAsync),
/* harmony export */   G3: () => (/* binding */ throwFaults),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   h0: () => (/* binding */ takeAll),
/* harmony export */   mI: () => (/* binding */ readAllAsync),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * Reads every item, also after one that is wrong, so that whoever wrote the file hears of everything at once.
 *
 * @returns what `read` made of each item.
 * @throws SealgateError where any item threw one: the first, with the others in `also`; it stops at
 *   MOST_ERRORS of them.
 */
function readAll(items, read) {
    const faults = [];
    const results = [];
    for (const [index, item] of items.entries()) {
        try {
            results.push(read(item, index));
        }
        catch (error) {
            keep(faults, error);
            if (faults.length === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ERRORS */ .OA)
                break;
        }
    }
    throwFaults(faults);
    return results;
}
/** `readAll` for readers that load what they need. */
async function readAllAsync(items, read) {
    const faults = [];
    const results = [];
    for (const [index, item] of items.entries()) {
        try {
            results.push(await read(item, index));
        }
        catch (error) {
            keep(faults, error);
            if (faults.length === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ERRORS */ .OA)
                break;
        }
    }
    throwFaults(faults);
    return results;
}
/** `takeAll` for steps that load what they need. */
async function takeAllAsync(steps) {
    return (await readAllAsync(steps, async (step) => step()));
}
/** What each of some steps answers; all are taken, also after one that threw. @throws SealgateError as readAll does */
function takeAll(steps) {
    return readAll(steps, (step) => step());
}
/** Adds what was thrown to the faults. @throws what is no SealgateError */
function keep(faults, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
        throw error;
    faults.push(...[error, ...error.also].slice(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ERRORS */ .OA - faults.length));
}
/**
 * File by file as they were met, each in its order: what is wrong with a key is found apart from what is wrong with
 * its value.
 *
 * @throws SealgateError the first, with the others in `also`, where there is any.
 */
function throwFaults(faults) {
    const files = [...new Set(faults.map(({ location }) => location?.file))];
    const [first, ...also] = files.flatMap((file) => faults.filter(({ location }) => location?.file === file).sort(byPlace));
    if (first === undefined)
        return;
    const { code, message, hint, location, cause } = first;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De(code, message, {
        ...(hint === undefined ? {} : { hint }),
        ...(location === undefined ? {} : { location }),
        ...(cause === undefined ? {} : { cause }),
        also,
    });
}
function byPlace(a, b) {
    const lines = (a.location?.line ?? 0) - (b.location?.line ?? 0);
    return lines === 0 ? (a.location?.column ?? 0) - (b.location?.column ?? 0) : lines;
}


/***/ }),

/***/ 56283:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oV: () => (/* binding */ BESIDE_PATHS),
  or: () => (/* binding */ POLICY_PATHS),
  ZU: () => (/* binding */ atPolicyHome),
  G4: () => (/* binding */ defaultPolicy),
  i6: () => (/* binding */ findPolicy),
  Yv: () => (/* binding */ makeReader),
  xO: () => (/* binding */ readInside)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/git/repository-folder.js
var repository_folder = __webpack_require__(74328);
// EXTERNAL MODULE: ./build/policy/node.js
var node = __webpack_require__(95520);
// EXTERNAL MODULE: ./build/io/git/absent.js
var absent = __webpack_require__(6050);
// EXTERNAL MODULE: ./build/io/git/git.js + 2 modules
var git = __webpack_require__(19833);
;// CONCATENATED MODULE: ./build/policy/read-base.js




/**
 * Reads files of a commit, relative to `dir`, with `/`.
 *
 * @param places are asked for together with the first of them: most have nothing, and starting git costs more than
 *   reading.
 * @returns what reads one; it throws SealgateError INPUT_INVALID where the commit or the file is not in this clone.
 */
function baseReader(dir, commit, places) {
    let known;
    return async (file) => {
        if (!places.includes(file))
            return readOne(dir, commit, file);
        known ??= readPlaces(dir, commit, places);
        const found = await known;
        return found.has(file) ? found.get(file) : readOne(dir, commit, file);
    };
}
/** The places of which it is sure what is there. Any other is read by itself, which says what is wrong with it. */
async function readPlaces(dir, commit, places) {
    const blobs = await (0,git/* blobsAt */.cu)(dir, commit, places).catch((error) => {
        if (error instanceof errors/* SealgateError */.De)
            return new Map();
        throw error;
    });
    const rest = places.filter((place) => !blobs.has(place));
    if (rest.length === 0)
        return blobs;
    const listed = await (0,git.git)(dir, ['ls-tree', '-z', '--name-only', commit, '--', ...rest]);
    if (listed.exitCode !== 0 || listed.stdout.length > 0)
        return blobs;
    return new Map([...blobs, ...rest.map((place) => [place, undefined])]);
}
/** A link that leads nowhere, and a file that the clone lacks, must not look like none. */
async function readOne(dir, commit, file) {
    const what = `read the policy ${(0,node/* quote */.hD)(file)}`;
    return (await (0,git/* linkedFileAt */.h7)(dir, commit, file)) ?? (0,absent/* assertAbsent */.a)(dir, { commit, file, what });
}

// EXTERNAL MODULE: ./build/policy/yaml.js
var yaml = __webpack_require__(86435);
;// CONCATENATED MODULE: ./build/policy/find.js








/** Where the policy of a repository stands, in the order they are looked for. */
const POLICY_PATHS = ['.github/sealgate.yml', '.github/sealgate.yaml'];
/**
 * Where somebody may put it by mistake; without a word their rules would not be the rules. Where upper and lower case are
 * one (macOS, Windows), a name in another case works, and nowhere else.
 */
const BESIDE_PATHS = [
    '.github/sealgate.json',
    '.github/Sealgate.yml',
    '.github/Sealgate.yaml',
    '.github/SEALGATE.yml',
    'sealgate.yml',
    'sealgate.yaml',
    '.sealgate.yml',
    '.sealgate.yaml',
];
/**
 * The same question with the folder that the policy belongs to: `dir`, or the top of the repository around it where a
 * named file lies there, or where `dir` has no policy and the top has one. What a pull request can edit is thereby
 * looked for in the base, wherever in the repository it stands.
 */
async function atPolicyHome(options) {
    const { dir, file } = options;
    if (file !== undefined && insideOf(dir, external_node_path_default().resolve(dir, file)) !== undefined)
        return options;
    const top = (0,repository_folder/* repositoryTop */.K)(dir);
    if (top === undefined || top === (0,files/* realPath */.Ye)(dir))
        return options;
    if (file !== undefined) {
        const named = insideOf(top, external_node_path_default().resolve((0,files/* realPath */.Ye)(dir) ?? dir, file));
        return named === undefined ? options : { ...options, dir: top, file: named };
    }
    // One that only the change brings takes nothing from the one that is there.
    if ((await defaultPolicy(makeReader(options).readLocal)) !== undefined)
        return options;
    const above = makeReader({ ...options, dir: top }).readLocal;
    const found = (await defaultPolicy(above)) ?? (await defaultPolicy((file) => readInside(top, file)));
    return found === undefined ? options : { ...options, dir: top };
}
/** The default place that has something. */
async function defaultPolicy(read) {
    for (const place of POLICY_PATHS)
        if ((await read(place)) !== undefined)
            return place;
    return besidePolicy(read);
}
async function besidePolicy(read) {
    for (const place of BESIDE_PATHS)
        if ((await read(place)) !== undefined)
            return place;
    return undefined;
}
/** A path below `root`, relative to it with `/`, by its name or, where its folder is there, by its real place. */
function insideOf(root, file) {
    const folder = (0,files/* realPath */.Ye)(external_node_path_default().dirname(file));
    const places = [
        [root, file],
        ...(folder === undefined ? [] : [[(0,files/* realPath */.Ye)(root) ?? root, external_node_path_default().join(folder, external_node_path_default().basename(file))]]),
    ];
    const [from, to] = places.find(([above, below]) => (0,files/* isInside */.FK)(above, below)) ?? [];
    return from === undefined || to === undefined
        ? undefined
        : external_node_path_default().relative(from, to).split((external_node_path_default()).sep).join('/');
}
/**
 * Finds the policy file: the one named, else the default places.
 *
 * @throws SealgateError INPUT_NOT_FOUND for a named file that is nowhere, POLICY_INVALID where two defaults compete.
 */
async function findPolicy(options, reader) {
    const { dir, file, base } = options;
    if (file === undefined) {
        const [first, second] = POLICY_PATHS;
        const [yml, yaml] = [await reader.readLocal(first), await reader.readLocal(second)];
        if (yml !== undefined && yaml !== undefined) {
            throw (0,node/* policyError */.nq)({ file: second }, `Both ${first} and ${second} exist`, {
                hint: 'Keep one of the two.',
            });
        }
        const beside = yml === undefined && yaml === undefined ? await besidePolicy(reader.readLocal) : undefined;
        if (beside !== undefined)
            throw (0,node/* policyError */.nq)({ file: beside }, `${beside} is not read`, {
                hint: `Rename it to ${first}${beside.endsWith('.json') ? ': JSON is YAML' : ''}.`,
            });
        return yaml === undefined
            ? { path: first, atBase: base !== undefined, ...(yml === undefined ? {} : { bytes: yml }) }
            : { path: second, atBase: base !== undefined, bytes: yaml };
    }
    const relative = insideOf(dir, external_node_path_default().resolve(dir, file));
    if (relative === undefined) {
        // Outside the repository no change can edit it: the operator's own file.
        const bytes = await (0,files/* readIfExists */.OR)(external_node_path_default().resolve(dir, file), yaml/* POLICY_CAP */.A);
        if (bytes === undefined)
            throw notThere(file);
        return { path: file, bytes, atBase: false };
    }
    const bytes = await reader.readLocal(relative);
    if (bytes !== undefined)
        return { path: relative, bytes, atBase: base !== undefined };
    // A file that only the change itself brings does not judge it: the preset does, and the report says so.
    if (base !== undefined && (await readInside(dir, relative)) !== undefined)
        return { path: relative, atBase: true };
    throw notThere(relative);
}
function notThere(file) {
    return new errors/* SealgateError */.De('INPUT_NOT_FOUND', `The policy ${(0,node/* quote */.hD)(file)} does not exist`, {
        location: { file },
        hint: 'Check --policy; it is taken relative to --dir. Without it, .github/sealgate.yml is read.',
    });
}
/** Reads from the base commit where there is one, else from the working tree. */
function makeReader({ dir, base, readRemote }) {
    const readBase = base === undefined ? undefined : baseReader(dir, base.commit, [...POLICY_PATHS, ...BESIDE_PATHS]);
    return {
        readLocal: async (file) => {
            if (readBase === undefined)
                return readInside(dir, file);
            const bytes = await readBase(file);
            if (bytes === 'outside')
                throw leadsOut(file);
            return bytes;
        },
        readRemote: (target) => {
            if (readRemote !== undefined)
                return readRemote(target);
            throw new errors/* SealgateError */.De('NETWORK_UNREACHABLE', 'this run may not use the network', {
                hint: 'Run without --offline, or copy the policy into this repository.',
            });
        },
    };
}
/**
 * A file of the repository, never one that a symbolic link leads to outside of it.
 *
 * @throws SealgateError POLICY_INVALID where it leads outside.
 */
async function readInside(dir, file) {
    const absolute = external_node_path_default().resolve(dir, file);
    const bytes = await (0,files/* readIfExists */.OR)(absolute, yaml/* POLICY_CAP */.A).catch((error) => {
        if (!(error instanceof errors/* SealgateError */.De))
            throw error;
        throw (0,node/* policyError */.nq)({ file }, error.message, { hint: error.hint });
    });
    if (bytes === undefined)
        return undefined;
    if (!(0,files/* isInside */.FK)(await (0,promises_.realpath)(dir), await (0,promises_.realpath)(absolute)))
        throw leadsOut(file);
    return bytes;
}
function leadsOut(file) {
    return (0,node/* policyError */.nq)({ file }, `${(0,node/* quote */.hD)(file)} is a link that leads out of the repository`);
}


/***/ }),

/***/ 95520:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   nq: () => (/* binding */ policyError),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** An error at a place of a policy: POLICY_INVALID in a file, USAGE in a flag. Both exit with 2. */
function policyError(place, message, { hint, cause } = {}) {
    const options = { ...(hint === undefined ? {} : { hint }), ...(cause === undefined ? {} : { cause }) };
    if (place.flag !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `${place.flag}: ${message}`, options);
    const location = {
        file: place.file ?? 'policy',
        ...(place.line === undefined ? {} : { line: place.line }),
        ...(place.column === undefined ? {} : { column: place.column }),
    };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('POLICY_INVALID', message, { location, ...options });
}
/** A place for the reader, as origins and reasons show it: `.github/sealgate.yml:3`, `--warn-only`. */
function placeText(place) {
    if (place.flag !== undefined)
        return place.flag;
    const file = place.file ?? 'policy';
    return place.line === undefined ? file : `${file}:${place.line}`;
}
/** What a value looks like, for `found …` in messages. Long text is cut. */
function describe(node) {
    switch (node.kind) {
        case 'list':
            return `a list of ${node.items.length}`;
        case 'map':
            return 'a map';
        case 'scalar':
            return node.value === null ? 'nothing' : quote(String(node.value));
    }
}
/** Text from a policy in quotes, at most 80 characters of it. */
function quote(text) {
    return `'${text.length > 80 ? `${text.slice(0, 77)}…` : text}'`;
}


/***/ }),

/***/ 86435:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ POLICY_CAP),
/* harmony export */   b: () => (/* binding */ parsePolicyYaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84285);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95520);




/** Larger policies are refused: 500 exceptions are about 100 kB. */
const POLICY_CAP = 1024 * 1024;
const MAX_DEPTH = 16;
const PLAIN_TAGS = /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/;
const MAX_NODES = 100_000;
/**
 * Reads the YAML of a policy into nodes with places. YAML 1.2 core schema, one document, string keys; anchors,
 * aliases, tags and merge keys are refused, because a policy must mean what a reviewer sees.
 *
 * @param bytes UTF-8 (a byte-order mark is fine), at most POLICY_CAP.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
async function parsePolicyYaml(bytes, file) {
    if (bytes.length > POLICY_CAP) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({ file }, `${file} has ${bytes.length} bytes, more than a policy may have (${POLICY_CAP})`, { hint: 'Move shared parts to another file and name it under extends.' });
    }
    const text = decode(bytes, file);
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { contents, at } = documentOf({ LineCounter, parseAllDocuments }, text, file);
    return nodeReader({ isAlias, isMap, isScalar, isSeq }, file, at)(contents, 0);
}
/** The one document that a policy is. @throws SealgateError POLICY_INVALID where it is none, empty or several */
function documentOf({ LineCounter, parseAllDocuments }, text, file) {
    const lines = new LineCounter();
    const documents = (() => {
        try {
            return parseAllDocuments(text, {
                lineCounter: lines,
                prettyErrors: false,
                // Repeated keys are told below, all of them and with the line of the first.
                uniqueKeys: false,
                merge: false,
                logLevel: 'silent',
            });
        }
        catch (cause) {
            if (cause instanceof RangeError)
                throw tooDeep({ file }, cause);
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({ file }, `${file} is not YAML: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, { cause });
        }
    })();
    const at = (offset) => {
        if (offset === undefined)
            return { file };
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const list = Array.isArray(documents) ? documents : [];
    const broken = list.flatMap((document) => document.errors)[0];
    if (broken !== undefined) {
        if (broken.message.includes('call stack'))
            throw tooDeep(at(broken.pos[0]), broken);
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(at(broken.pos[0]), `Not valid YAML: ${broken.message}`, {
            hint: yamlHint(broken.code),
            cause: broken,
        });
    }
    const [document, second] = list;
    if (second !== undefined) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(at(second.range?.[0]), 'A policy is one YAML document, but a second one starts here', {
            hint: 'Remove the --- line or move the second part to another file.',
        });
    }
    if (document === undefined || document.contents === null) {
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({ file, line: 1, column: 1 }, `${file} is empty`, {
            hint: 'Write at least one key, e.g. extends: baseline, or remove the file: baseline applies without one.',
        });
    }
    return { contents: document.contents, at };
}
/** Makes nodes of YAML's, and refuses what a reviewer would not see through. */
function nodeReader({ isAlias, isMap, isScalar, isSeq }, file, at) {
    let count = 0;
    const convert = (node, depth) => {
        count += 1;
        if (count > MAX_NODES)
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({ file }, `More than ${MAX_NODES} values in one policy`);
        if (isAlias(node)) {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(at(node.range?.[0]), `The alias *${node.source} is not allowed in a policy`, {
                hint: 'Write the value out.',
            });
        }
        if (!isScalar(node) && !isMap(node) && !isSeq(node))
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({ file }, 'A value is missing');
        const place = at(node.range?.[0]);
        if (node.anchor !== undefined) {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(place, `The anchor &${node.anchor} is not allowed in a policy`, {
                hint: 'Remove it.',
            });
        }
        if (node.tag !== undefined && !PLAIN_TAGS.test(node.tag)) {
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(place, `The tag ${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(node.tag)} is not allowed in a policy`, {
                hint: 'Remove it.',
            });
        }
        if (depth > MAX_DEPTH)
            throw tooDeep(place);
        if (isScalar(node)) {
            const { value } = node;
            if (value === null || typeof value === 'boolean' || typeof value === 'number')
                return { kind: 'scalar', value, place };
            if (typeof value === 'string')
                return { kind: 'scalar', value, place };
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(place, 'Not a text, number or true/false');
        }
        if (isSeq(node))
            return { kind: 'list', items: (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)(node.items, (item) => convert(item, depth + 1)), place };
        const lineOf = new Map();
        const entries = (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)(node.items, (pair) => {
            const { key } = pair;
            if (!isScalar(key) || (typeof key.value !== 'string' && typeof key.value !== 'number')) {
                throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(place, 'A key must be plain text', { hint: 'Quote it if it is meant as text.' });
            }
            const keyPlace = at(key.range?.[0]);
            const name = String(key.value);
            if (lineOf.has(name)) {
                throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(keyPlace, `${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} is given twice (first in line ${lineOf.get(name)})`, {
                    hint: 'Keep one of the two.',
                });
            }
            lineOf.set(name, keyPlace.line);
            const value = pair.value === null || pair.value === undefined
                ? { kind: 'scalar', value: null, place: keyPlace }
                : convert(pair.value, depth + 1);
            return { key: name, keyPlace, value };
        });
        return { kind: 'map', entries, place };
    };
    return convert;
}
function decode(bytes, file) {
    try {
        return (0,_io_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
            throw error;
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({ file }, error.message, { hint: error.hint, cause: error });
    }
}
/** Also for the library's stack overflow: it composes nested values by recursion. */
function tooDeep(place, cause) {
    const hint = 'Check that it is the right file.';
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(place, `Nested more than ${MAX_DEPTH} levels deep`, { hint, cause });
}
function yamlHint(code) {
    switch (code) {
        case 'TAB_AS_INDENT':
            return 'Indent with spaces.';
        default:
            return 'Check the indentation and quotes around this line.';
    }
}


/***/ }),

/***/ 95409:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  DV: () => (/* binding */ codeBlock),
  ym: () => (/* binding */ cutEnd),
  it: () => (/* binding */ cutMiddle),
  h8: () => (/* binding */ htmlCode),
  nf: () => (/* binding */ markdown_link),
  CS: () => (/* binding */ prose),
  Pl: () => (/* binding */ safeUrl),
  PP: () => (/* binding */ tableHead),
  jD: () => (/* binding */ tableRow)
});

// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
;// CONCATENATED MODULE: ./build/model/text/runs.js
/** A run of text in scripts that are written from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+(?:[-_. ][\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*/gu;
/**
 * Text cut where its direction changes. What is written from right to left has to be isolated from the rest: a browser
 * shows digits and punctuation that follow such a word before it, and a version would change places with its name.
 */
function textRuns(line) {
    const runs = [];
    let after = 0;
    for (const { 0: text, index } of line.matchAll(FROM_RIGHT)) {
        if (index > after)
            runs.push({ text: line.slice(after, index), fromRight: false });
        runs.push({ text, fromRight: true });
        after = index + text.length;
    }
    if (after < line.length)
        runs.push({ text: line.slice(after), fromRight: false });
    return runs;
}

// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/render/markdown.js




/**
 * The one place that makes Markdown of text from outside. GitHub turns mentions, issue numbers, commit ids,
 * addresses and emoji names into links and pictures after the Markdown is parsed, in every text node outside code;
 * entities and backslashes do not stop that, invisible separators poison what readers copy. So whatever could
 * become active stands in a code span, and the rest has its punctuation as entities.
 */
/** Names longer than this are cut in the middle. */
const NAME_LIMIT = 100;
const PROSE_LIMIT = 400;
/** A quotation between backticks, or an expression of a workflow, with the punctuation around it; or a word. */
const WORDS = /(["'(]*)(?:`([^`\n]{1,200})`|(\$\{\{[^`\n{}]{1,200}\}\}))([)"'.,;:!?]*)(?=\s|$)|\S+/gu;
/** What GitHub would act on in plain text, and flags, which a line would break after a dash. Rather too much than too little: a code span is never wrong. */
const ACTIVE = /[@#$\\`]|:\/\/|www\.|(?:https?|ftp|mailto|xmpp):|:[\w+-]|[0-9a-f]{7}|[a-z]{2}-\d|(?<![\w-])--[a-z]/i;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '*': '&#42;',
    _: '&#95;',
    '~': '&#126;',
    '[': '&#91;',
    ']': '&#93;',
};
/** Keeps the start and the end of a text of more than `max` UTF-16 units, and never half a character. */
function cutMiddle(text, max) {
    if (text.length <= max)
        return text;
    const head = Math.ceil(((max - 1) * 2) / 3);
    const tail = max - 1 - head;
    return `${cutEnd(text, head)}…${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The first `max` UTF-16 units, without half a character at the end. */
function cutEnd(text, max) {
    return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}
/** One line of text: hidden characters, tabs and line feeds as visible escapes. */
function visibleLine(text) {
    return (0,display/* visibleText */.Q6)(text).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'));
}
/**
 * Text from outside as a code span (several, joined by the entity of `|`, where a pipe would end a table's cell).
 * Longer than `max` it is cut in the middle, and the length of the whole stands after it.
 */
function code(text, max = NAME_LIMIT) {
    if (text.length > max) {
        // A hostile text of megabytes is not escaped as a whole before it is cut.
        const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
        return `${codeSpans(shown)} ${omission((0,words/* formatNumber */.ZV)(text.length))}`;
    }
    return text === '' ? '`""`' : codeSpans(visibleLine(text));
}
/** The sign that something was left out, in any language: `[…]`, or with the length of the whole `[…10,000]`. */
function omission(length = '') {
    return `&#91;…${length}&#93;`;
}
/** Text from outside as an HTML code element, for where Markdown is not read: inside of `<summary>`. */
function htmlCode(text, max = NAME_LIMIT) {
    const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
    const escaped = (part) => part.replace(/[&<>"'|`]/g, (c) => `&#${c.charCodeAt(0)};`);
    return `<code>${inOrder(shown, escaped)}</code>`;
}
function codeSpans(line) {
    return line
        .split('|')
        .map((part) => (part === '' ? '' : inOrder(part, codeSpan)))
        .join('&#124;');
}
/** Text with what is written from right to left isolated from the rest. */
function inOrder(line, show) {
    return textRuns(line)
        .map(({ text, fromRight }) => (fromRight ? `<span dir="rtl">${show(text)}</span>` : show(text)))
        .join('');
}
/** @see GFM specification, section 6.3: a longer fence holds any run of backticks; one space is stripped at both ends. */
function codeSpan(line) {
    const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const padding = longest > 0 || (/^ | $/.test(line) && /[^ ]/.test(line)) ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * Prose from outside as one line of inline Markdown that shows it literally. Words that GitHub would act on, and what
 * the writer put between backticks, stand in code spans. Longer than `max` UTF-16 units it is cut at the end, and
 * that is said.
 */
function prose(text, max = PROSE_LIMIT) {
    const cut = text.length > max;
    const line = (0,display/* visibleText */.Q6)(cut ? cutEnd(text, max) : text);
    const shown = ACTIVE.test(line) ? withCodeSpans(line) : plain(collapse(line.trim()));
    return `${guardStart(shown)}${cut ? ` ${omission()}` : ''}`;
}
/** White space as single spaces. Most lines have no other. */
function collapse(line) {
    return /[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line;
}
function withCodeSpans(line) {
    const words = [];
    for (const [word, before = '', between, expression, after = ''] of line.matchAll(WORDS)) {
        const quoted = between ?? expression;
        if (quoted !== undefined)
            words.push(`${plain(before)}${codeSpans(quoted)}${plain(after)}`);
        else
            words.push(ACTIVE.test(word) ? activeWord(word) : plain(word));
    }
    return words.join(' ');
}
/** A word with punctuation around it: only the word itself goes into the code span. */
function activeWord(word) {
    const inner = word.replace(/^[("']+/, '');
    const core = (0,ends/* trimEndOf */.f)(inner, ')"\'.,;:!?');
    const before = word.slice(0, word.length - inner.length);
    const after = inner.slice(core.length);
    // An emoji's name needs its colons inside the span, or they would meet outside it.
    return ACTIVE.test(core) ? `${plain(before)}${codeSpans(core)}${plain(after)}` : codeSpans(word);
}
function plain(word) {
    return word.replace(/[&<>|*_~[\]]/g, (c) => ENTITIES[c] ?? c);
}
/** What would make a list, a heading's underline or a rule of a line that starts with it. */
function guardStart(line) {
    return line
        .replace(/^[-+=]/, (c) => `&#${c.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}&#${mark.charCodeAt(0)};`);
}
/** A fenced block of shell commands, one a line. The fence is longer than any run of backticks inside. */
function codeBlock(lines, language = 'sh') {
    const shown = lines.map((line) => visibleLine(line));
    const longest = (shown.join('\n').match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${shown.join('\n')}\n${fence}`;
}
/**
 * A link of our own making. The address is written so that it cannot end the link or the table's cell; what is not
 * an https or http address without credentials gives the label alone.
 *
 * @param label Markdown that this module made.
 */
function markdown_link(label, address) {
    const url = safeUrl(address);
    return url === undefined ? label : `[${label}](${url})`;
}
/** The address, percent-encoded where Markdown or HTML could read it as markup; `undefined` where it is none we link to. */
function safeUrl(address) {
    if (address === undefined || address.length > 2000 || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '')
        return undefined;
    return url.href.replace(/[()<>[\]|"'`\\*_~^{}@\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** The lines that start a table. `columns` are our own words. */
function tableHead(columns) {
    return `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`;
}
/** One row of a table; cells are Markdown of this module, without line feeds. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 6729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aO: () => (/* binding */ floorTenth),
/* harmony export */   eI: () => (/* binding */ asClause),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   kK: () => (/* binding */ inEnglish),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   s7: () => (/* binding */ saysMore),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** `1604` → `1,604`. */
function formatNumber(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** At most one decimal, never rounded up: 1602 of 1604 are not 100 percent. */
function floorTenth(value) {
    return String(Math.floor(value * 10 + 1e-9) / 10);
}
/** `1 package`, `2 packages`; `plural` where an `s` is not enough. */
function count(value, singular, plural = `${singular}s`) {
    return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}
/** The last line of a list that was cut: `… and 12 more: see the report`. */
function moreLine(hidden, where = '--json lists all') {
    return `… and ${formatNumber(hidden)} more: ${where}`;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** A sentence of ours as the end of another one: `The run was offline` → `the run was offline`. Names keep their capitals. */
function asClause(sentence) {
    return /^(?:Advisories|An?|In|It|Its|No|None|Nothing|On|Only|The|This|Without) /.test(sentence)
        ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
        : sentence;
}
/** A commit's first seven digits; anything else stays as it is. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
/**
 * How long before `now` something was, in its largest whole unit: `3 hours`. Times are RFC 3339; `undefined` for what
 * is not or lies ahead.
 *
 * @param say puts number and unit into words. Default: English.
 */
function ageOf(time, now, say = count) {
    const minutes = (Date.parse(now) - Date.parse(time ?? '')) / 60_000;
    if (!Number.isFinite(minutes) || minutes < 0)
        return undefined;
    const days = minutes / 1440;
    if (minutes < 60)
        return say(Math.floor(minutes), 'minute');
    if (minutes < 2880)
        return say(Math.floor(minutes / 60), 'hour');
    if (days < 61)
        return say(Math.floor(days), 'day');
    if (days < 730)
        return say(Math.floor(days / 30.44), 'month');
    return say(Math.floor(days / 365.25), 'year');
}
/** `240` → `0.2 s`, `75000` → `1 min 15 s`. */
function formatDuration(milliseconds, say = inEnglish) {
    if (milliseconds < 59_950)
        return say(0, milliseconds / 1000);
    const seconds = Math.round(milliseconds / 1000);
    return say(Math.floor(seconds / 60), seconds % 60);
}
/** `0.2 s`, `15 ms`, `1 min 15 s`. */
function inEnglish(minutes, seconds) {
    if (minutes > 0)
        return `${minutes} min ${seconds} s`;
    return seconds < 0.1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`;
}
/**
 * `2026-11-21T06:42:10Z` → `2026-11-21 06:42 UTC`, and with a zone ` (2026-11-21 15:42 Asia/Tokyo)` after it. Text
 * that is no such time stays as it is.
 */
function formatTime(time, timeZone = 'UTC') {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time))
        return time;
    const utc = `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
    const there = timeZone === 'UTC' ? undefined : timeIn(time, timeZone);
    return there === undefined ? utc : `${utc} (${there} ${timeZone})`;
}
function timeIn(time, timeZone) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime()))
        return undefined;
    const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
    }).formatToParts(date);
    const of = (type) => parts.find((part) => part.type === type)?.value ?? '';
    return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}
/** Whether a title is the beginning of the message, cut off. */
function isCutOff({ title, message }) {
    return title.endsWith('…') && message.startsWith(title.slice(0, -1).trimEnd());
}
/** Whether a message says more than the title above it. */
function saysMore({ title, message }) {
    return message !== '' && message.replace(/\.$/, '') !== title.replace(/\.$/, '');
}


/***/ })

};
;