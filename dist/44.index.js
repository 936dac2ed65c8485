export const id = 44;
export const ids = [44];
export const modules = {

/***/ 7651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ BUILD_ISSUERS),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* unused harmony export GITHUB_ISSUER */
const PREFIX = '1.3.6.1.4.1.57264.1.';
/**
 * Reads the extensions of a Fulcio certificate: numbers 8 and above are DER UTF8Strings, the older ones bare text.
 *
 * @see Fulcio, docs/oid-info.md
 */
function readIdentity(identity) {
    const values = new Map();
    for (const { oid, value } of identity.oids ?? []) {
        const id = oid?.id.join('.') ?? '';
        if (id.startsWith(PREFIX))
            values.set(id.slice(PREFIX.length), value);
    }
    const bare = (number) => values.get(number)?.toString('utf8');
    const der = (number) => utf8String(values.get(number));
    const slug = bare('5');
    const issuer = der('8') ?? bare('1');
    return {
        issuer,
        subject: identity.subjectAlternativeName,
        repository: der('12') ??
            (slug === undefined || issuer !== GITHUB_ISSUER ? undefined : `https://github.com/${slug}`),
        repositoryId: der('15'),
        ownerId: der('17'),
        commit: der('13') ?? bare('3'),
        ref: der('14') ?? bare('6'),
        trigger: der('20') ?? bare('2'),
        runner: der('11'),
        run: der('21'),
    };
}
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Issuers whose tokens stand for a build, not for a person. Compared exactly. */
const BUILD_ISSUERS = [GITHUB_ISSUER, 'https://gitlab.com'];
/** A DER UTF8String's text, or `undefined` where the bytes are no such thing. @see ITU-T X.690, section 8.23 */
function utf8String(bytes) {
    if (bytes?.[0] !== 0x0c)
        return undefined;
    const first = bytes[1] ?? 0;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (lengthBytes > 2)
        return undefined;
    const length = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes);
    const start = 2 + lengthBytes;
    return bytes.length === start + length ? bytes.toString('utf8', start) : undefined;
}


/***/ }),

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readLockfiles)
/* harmony export */ });
/* unused harmony exports LOCKFILE_CAP, lockfileProblem, findLockfiles, pickLockfiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(198);
/* harmony import */ var _io_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4340);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6009);







/** A lockfile of 100,000 packages has about 50 MB. */
const LOCKFILE_CAP = 256 * 1024 * 1024;
/** Bounds of the walk where git does not say which files belong to the project. */
const WALK = { depth: 16, entries: 200_000 };
/**
 * Reads the lockfiles below `dir`. One that cannot be read becomes a problem, so that the others are still
 * read; one that was named in `files` throws.
 *
 * @param dir absolute path of the repository; paths in the answer are relative to it, with `/`.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID, INPUT_TOO_LARGE for files that were named.
 */
async function readLockfiles(dir, options = {}) {
    const { files, cap = LOCKFILE_CAP } = options;
    const graphs = [];
    const raw = [];
    if (files !== undefined) {
        for (const file of sorted(files)) {
            const source = await load(dir, file, cap);
            graphs.push(await (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .readLockfile */ .GQ)(source));
            raw.push(source);
        }
        return { graphs, problems: [], raw };
    }
    const found = await findLockfiles(dir);
    const problems = [...found.problems];
    if (found.files.length === 0 && problems.length === 0)
        problems.push(nothingFound());
    for (const file of found.files) {
        try {
            await refuseOutside(dir, file);
            const source = await load(dir, file, cap);
            raw.push(source);
            graphs.push(await (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .readLockfile */ .GQ)(source));
        }
        catch (error) {
            problems.push(lockfileProblem(file, error));
        }
    }
    return { graphs, problems, raw };
}
async function load(dir, file, cap) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCapped */ .EF)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(dir, file), cap);
    return { path: (0,_io_files_js__WEBPACK_IMPORTED_MODULE_4__/* .displayPath */ .Gt)(file, dir), bytes };
}
function nothingFound() {
    return {
        kind: 'lockfile',
        subject: '.',
        state: 'missing',
        message: 'No lockfile was found',
        hint: 'Commit the lockfile of your package manager, or name the right folder with --dir.',
    };
}
/** A found lockfile may be a symbolic link, but not one that leads out of the project. */
async function refuseOutside(dir, file) {
    const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(dir), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, file))]);
    if (real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_INVALID', `${file} is a symbolic link that leads out of the project`, {
        location: { file },
        hint: 'Replace it by a regular file.',
    });
}
/** What an error of reading one lockfile is to the run. @throws what is not an error of the input. */
function lockfileProblem(file, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De))
        throw error;
    const line = error.location?.line;
    return {
        kind: 'lockfile',
        subject: file,
        state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'invalid',
        message: line === undefined ? error.message : `${error.message} (line ${line})`,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
}
/**
 * Finds lockfiles below `dir`, sorted by path: of git's tracked and untracked files without the ignored ones,
 * or, outside a repository, by a bounded walk. Never inside `node_modules`. A lockfile of a kind that is not
 * read, and a walk that met its bounds, are problems.
 */
async function findLockfiles(dir) {
    const problems = [];
    const listed = (await (0,_io_git_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .CS)(dir))?.filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, file)));
    const files = listed ?? (await walk(dir, problems));
    return pickLockfiles(files, problems);
}
/** The lockfiles among paths; those of kinds that are not read become problems. */
function pickLockfiles(files, problems = []) {
    const names = new Set(_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .lockfileReaders */ .iw.flatMap((reader) => reader.fileNames));
    const picked = [];
    for (const file of sorted(files)) {
        const parts = file.split('/');
        const name = parts.pop() ?? '';
        if (parts.includes('node_modules'))
            continue;
        if (names.has(name))
            picked.push(file);
        else if (Object.hasOwn(_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadLockfiles */ .I5, name))
            problems.push(unread(file, _registry_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadLockfiles */ .I5[name] ?? ''));
    }
    return { files: picked, problems };
}
function unread(file, manager) {
    return {
        kind: 'lockfile',
        subject: file,
        state: 'invalid',
        message: `${file} is a lockfile of ${manager}, which is not read`,
        hint: `What is read: ${_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .lockfileReaders */ .iw.map((reader) => reader.title).join('; ')}.`,
    };
}
async function walk(dir, problems) {
    const files = [];
    const open = [{ path: '', depth: 0 }];
    let seen = 0;
    const stopped = (why, subject) => {
        problems.push({
            kind: 'lockfile',
            subject,
            state: 'invalid',
            message: `The search for lockfiles stopped: ${why}`,
            hint: 'Name the lockfiles with --lockfile, or run it in a git repository.',
        });
    };
    for (let current = open.shift(); current !== undefined; current = open.shift()) {
        for (const entry of await list(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, current.path), current.path, problems)) {
            seen += 1;
            if (seen > WALK.entries) {
                stopped(`more than ${WALK.entries} files and folders`, current.path === '' ? '.' : current.path);
                return files;
            }
            const below = current.path === '' ? entry.name : `${current.path}/${entry.name}`;
            if (entry.isFile())
                files.push(below);
            else if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name === '.git')
                continue;
            else if (current.depth >= WALK.depth)
                stopped(`folders more than ${WALK.depth} deep`, below);
            else
                open.push({ path: below, depth: current.depth + 1 });
        }
    }
    return files;
}
async function list(directory, shown, problems) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true });
    }
    catch (error) {
        if (shown === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealgateError */ .De('INPUT_NOT_FOUND', `${directory} cannot be listed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
                location: { file: directory },
                hint: 'Pass an existing folder as --dir.',
                cause: error,
            });
        }
        problems.push({
            kind: 'lockfile',
            subject: shown,
            state: 'invalid',
            message: `The folder cannot be searched for lockfiles: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
        });
        return [];
    }
}
function sorted(values) {
    return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/paths.js
var paths = __webpack_require__(1066);
;// CONCATENATED MODULE: ./build/model/registry-facts.js
/** What was learnt of a package, if it is of the kind that registries are asked about. */
function packageFactsOf(facts, node) {
    return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}

// EXTERNAL MODULE: ./build/model/integrity.js
var integrity = __webpack_require__(217);
// EXTERNAL MODULE: ./build/model/purl.js
var purl = __webpack_require__(3217);
;// CONCATENATED MODULE: ./build/model/statement.js
const PUBLISH_PREDICATE = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const PROVENANCE = /^https:\/\/slsa\.dev\/provenance\/v\d+(\.\d+)?$/;
function isProvenance(predicateType) {
    return PROVENANCE.test(predicateType);
}
/**
 * The in-toto statement in a Sigstore bundle's DSSE envelope. Only read, not verified.
 *
 * @returns the reason as text where there is none.
 * @see in-toto Attestation Framework, Statement v0.1 and v1
 */
function readStatement(bundle) {
    const envelope = own(bundle, 'dsseEnvelope');
    if (own(envelope, 'payloadType') !== 'application/vnd.in-toto+json')
        return 'holds no in-toto statement';
    const payload = own(envelope, 'payload');
    if (typeof payload !== 'string')
        return 'holds no in-toto statement';
    let document;
    try {
        document = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    }
    catch {
        return 'holds a statement that is not JSON';
    }
    const predicateType = own(document, 'predicateType');
    const subjects = own(document, 'subject');
    if (!/^https:\/\/in-toto\.io\/Statement\/v(0\.1|1)$/.test(String(own(document, '_type'))))
        return 'holds a statement of an unknown type';
    if (typeof predicateType !== 'string' || !Array.isArray(subjects) || subjects.length > 1024)
        return 'holds a statement without predicate type or subjects';
    return {
        predicateType,
        subjects: subjects.map((subject) => {
            const sha512 = own(own(subject, 'digest'), 'sha512');
            return {
                name: String(own(subject, 'name') ?? ''),
                sha512: typeof sha512 === 'string' ? sha512.toLowerCase() : undefined,
            };
        }),
        predicate: own(document, 'predicate'),
    };
}
/**
 * Source and builder that SLSA provenance claims, for the build types of npm's publishers.
 *
 * @see SLSA provenance v0.2 and v1; npm's `gha` and `gitlab` build types
 */
function readBuildClaim(statement) {
    const { predicate } = statement;
    const definition = own(predicate, 'buildDefinition');
    return definition === undefined ? claimOfV02(predicate) : claimOfV1(predicate, definition);
}
function claimOfV1(predicate, definition) {
    const workflow = own(own(definition, 'externalParameters'), 'workflow');
    const dependencies = own(definition, 'resolvedDependencies');
    const source = Array.isArray(dependencies) ? dependencies[0] : undefined;
    return compact({
        repository: statement_text(own(workflow, 'repository')) ?? repositoryOf(statement_text(own(source, 'uri'))),
        commit: statement_text(own(own(source, 'digest'), 'gitCommit')),
        ref: statement_text(own(workflow, 'ref')),
        workflow: statement_text(own(workflow, 'path')),
        builder: statement_text(own(own(own(predicate, 'runDetails'), 'builder'), 'id')),
    });
}
function claimOfV02(predicate) {
    const source = own(own(predicate, 'invocation'), 'configSource');
    const uri = statement_text(own(source, 'uri'));
    const entry = statement_text(own(source, 'entryPoint'));
    return compact({
        repository: repositoryOf(uri),
        commit: statement_text(own(own(source, 'digest'), 'sha1')),
        ref: uri === undefined ? undefined : /@(refs\/.+)$/.exec(uri)?.[1],
        workflow: entry === undefined ? undefined : /(\.github\/workflows\/[^@]+)/.exec(entry)?.[1],
        builder: statement_text(own(own(predicate, 'builder'), 'id')),
    });
}
/** `git+https://host/owner/name@ref` → `https://host/owner/name`. */
function repositoryOf(uri) {
    return uri === undefined ? undefined : /^(?:git\+)?(https:\/\/[^@\s]+?)(?:\.git)?(?:@.*)?$/.exec(uri)?.[1];
}
function own(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function statement_text(value) {
    return typeof value === 'string' && value !== '' && value.length <= 2048 ? value : undefined;
}
function compact(claim) {
    return Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/check/certificate-identity.js
var certificate_identity = __webpack_require__(7651);
;// CONCATENATED MODULE: ./build/check/attestations.js




/**
 * Verifies all attestations of a package: each bundle, that each is about this package and the lockfile's bytes,
 * and that provenance was signed by a build, not by a person. One bad attestation makes the package invalid.
 */
function judgeAttestations(node, attestations, verify) {
    const pinned = (0,integrity/* strongestHashes */.Wt)((0,integrity/* parseIntegrity */.hN)(node.integrity ?? ''));
    if (pinned[0]?.algorithm !== 'sha512' || new Set(pinned.map((hash) => hash.hex)).size !== 1)
        return {
            result: 'missing',
            reason: 'has no single SHA-512 integrity in the lockfile that provenance could be bound to',
        };
    let build;
    let published = false;
    for (const attestation of attestations) {
        const outcome = judgeOne(node, pinned[0].hex, attestation, verify);
        if ('result' in outcome)
            return outcome;
        build ??= outcome.build;
        published ||= outcome.published;
    }
    if (build === undefined)
        return { result: 'missing', reason: 'has attestations, but none of provenance', published };
    return { result: 'verified', build, published };
}
function judgeOne(node, sha512, { predicateType, bundle }, verify) {
    const statement = readStatement(bundle);
    if (typeof statement === 'string')
        return invalid('EATTESTATIONVERIFY', `has an attestation that ${statement}`);
    if (statement.predicateType !== predicateType)
        return invalid('EATTESTATIONVERIFY', `has an attestation of ${statement.predicateType} that is served as ${predicateType}`);
    const outcome = verify(bundle);
    if (outcome.state === 'unknown-key')
        return {
            result: 'unreachable',
            code: 'EMISSINGSIGNATUREKEY',
            reason: `has an attestation ${outcome.reason}`,
        };
    if (outcome.state === 'invalid')
        return invalid('EATTESTATIONVERIFY', `has an attestation (${predicateType}) that does not verify: ${outcome.reason}`);
    const wrong = checkSubject(node, sha512, statement);
    if (wrong !== undefined)
        return invalid('EATTESTATIONSUBJECT', wrong);
    if (predicateType === PUBLISH_PREDICATE) {
        return outcome.signer === 'key'
            ? { build: undefined, published: true }
            : invalid('EATTESTATIONVERIFY', "has a publish attestation that is not signed with the registry's key");
    }
    if (!isProvenance(predicateType))
        return { build: undefined, published: false };
    if (outcome.identity === undefined)
        return invalid('EATTESTATIONVERIFY', 'has provenance that is signed with a key instead of the identity of a build');
    return judgeBuild(statement, outcome.identity);
}
/** npm writes the scope's `@` encoded and the rest as it is; the purl specification encodes more. Both are this package. */
function checkSubject(node, sha512, { subjects }) {
    const names = [
        (0,purl/* npmPurl */.N)(node.name, node.version),
        `pkg:npm/${node.name.replace(/^@/, '%40')}@${node.version}`,
    ];
    const about = subjects.filter((subject) => names.includes(subject.name));
    if (about.length === 0)
        return `has an attestation about ${subjects.map((subject) => subject.name).join(', ') || 'nothing'}`;
    if (about.some((subject) => subject.sha512 === sha512))
        return undefined;
    return 'has an attestation about other bytes than those the lockfile pins';
}
function judgeBuild(statement, identity) {
    const { issuer } = identity;
    if (issuer === undefined || !certificate_identity/* BUILD_ISSUERS */.SW.includes(issuer))
        return invalid('EATTESTATIONVERIFY', `has provenance signed by an identity of ${issuer ?? 'nobody'}, which is no known build service`);
    const claim = readBuildClaim(statement);
    const differs = ['repository', 'commit'].find((key) => claim[key] !== undefined && identity[key] !== undefined && !same(claim[key], identity[key]));
    if (differs !== undefined) {
        return invalid('EATTESTATIONVERIFY', `has provenance that claims the ${differs} ${claim[differs]}, but was signed for ${identity[differs]}`);
    }
    const { repository, repositoryId, commit, ref, trigger, runner, run, subject: workflow } = identity;
    const known = {
        repository,
        repositoryId,
        commit,
        ref,
        workflow,
        trigger,
        runner,
        run,
        builder: claim.builder,
    };
    const entries = Object.entries(known).filter(([, value]) => value !== undefined);
    return { build: { ...Object.fromEntries(entries), issuer }, published: false };
}
/** GitHub and GitLab do not tell owners and names apart by case. */
function same(a, b) {
    return a?.toLowerCase() === b?.toLowerCase();
}
function invalid(code, reason) {
    return { result: 'invalid', code, reason };
}

// EXTERNAL MODULE: ./build/model/fingerprint.js
var fingerprint = __webpack_require__(7866);
;// CONCATENATED MODULE: ./build/check/package-findings.js


const SCOPES = ['runtime', 'optional', 'development'];
/** One finding a package and rule, however many lockfiles and nodes have the problem. Sorted by package, then rule. */
function packageFindings(facts, check, problems) {
    const finders = new Map(facts.graphs.map((graph) => [graph, (0,paths/* pathFinder */.Uq)(graph)]));
    const groups = new Map();
    for (const problem of problems) {
        const key = JSON.stringify([problem.node.purl, problem.rule, problem.code ?? '']);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [problem]);
        else
            group.push(problem);
    }
    return [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, group]) => {
        const [first] = group;
        const { graph, node } = first;
        return {
            check,
            rule: first.rule,
            severity: first.severity,
            subject: {
                kind: 'package',
                name: (0,paths/* labelOf */.Wy)(node),
                purl: node.purl,
                nodes: [...new Set(group.map((one) => one.node.id))].sort(),
                scope: SCOPES.find((scope) => group.some((one) => one.node.scope === scope)) ?? node.scope,
            },
            title: first.title,
            message: first.message,
            aliases: first.code === undefined ? [] : [first.code],
            fix: { text: first.fix, ...(first.command === undefined ? {} : { command: first.command }) },
            location: { file: graph.lockfile.path, ...(node.line === undefined ? {} : { line: node.line }) },
            paths: finders.get(graph)?.(node.id) ?? [],
            ...(first.detail === undefined ? {} : { detail: first.detail }),
            fingerprint: (0,fingerprint/* fingerprint */.R)([first.rule, node.purl, first.code ?? '']),
        };
    });
}
/** Why a check over packages has nothing to look at, if so: an empty lockfile must not pass for a checked one. */
function nothingToCheck(facts) {
    if (facts.graphs.some((graph) => graph.packages.length > 0))
        return undefined;
    if (facts.problems.some((problem) => problem.kind === 'lockfile'))
        return { state: 'incomplete', reason: 'No lockfile could be read.' };
    const declared = facts.graphs.some((graph) => graph.importers.some((importer) => importer.dependencies.some((edge) => !edge.to.startsWith('workspace:'))));
    if (declared)
        return { state: 'incomplete', reason: 'Dependencies are declared, but the lockfiles list no package.' };
    return { state: 'not-applicable', reason: 'No lockfile lists a package.' };
}

;// CONCATENATED MODULE: ./build/check/reasons.js

/**
 * Why packages could not be checked, in a sentence or two: the most frequent reasons first, each with a package it
 * happened to. `undefined` where all could be.
 *
 * @param what of the packages could not be checked, e.g. `Signatures`.
 */
function summarizeReasons(what, outcomes) {
    const failed = outcomes.filter(({ outcome }) => outcome.result === 'unreachable');
    if (failed.length === 0)
        return undefined;
    const reasons = new Map();
    for (const { node, outcome } of failed) {
        const reason = outcome.reason ?? 'for an unknown reason';
        const known = reasons.get(reason);
        if (known === undefined)
            reasons.set(reason, { example: (0,paths/* labelOf */.Wy)(node), count: 1 });
        else
            known.count += 1;
    }
    const worst = [...reasons].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).slice(0, 3);
    const list = worst.map(([reason, { example, count }]) => count === 1 ? `${example}: ${reason}` : `${example} and ${count - 1} more: ${reason}`);
    const others = reasons.size - worst.length;
    const rest = others > 0 ? `; and ${others} other reason${others === 1 ? '' : 's'}` : '';
    const packages = failed.length === 1 ? '1 package' : `${failed.length} packages`;
    return `${what} of ${packages} could not be checked. ${list.join('; ')}${rest}.`;
}

;// CONCATENATED MODULE: ./build/check/provenance.js





const RULES = {
    invalid: {
        id: 'provenance/invalid',
        title: 'Provenance does not verify',
        severity: 'critical',
        why: 'An attestation says who built these bytes from which source. One that does not verify, or is about other bytes, is forged or was moved here from another package.',
        fix: 'Do not install it. Ask the maintainers, and report it to the registry; go back to the version before.',
    },
    unreachable: {
        id: 'provenance/unreachable',
        title: 'Provenance could not be checked',
        severity: 'low',
        why: 'The registry advertises attestations that could not be had, or what verifies them could not. That is no proof of anything, so the run is incomplete.',
        fix: 'Run again when the registry answers; see the reason for what is missing.',
    },
};
/** Brings in the verifier, if there is anything to verify at all. */
async function loadProvenanceJudge(facts) {
    const any = Object.values(facts.registry?.packages ?? {}).some((one) => one.attestations?.state === 'had');
    const create = any ? (await Promise.all(/* import() */[__webpack_require__.e(168), __webpack_require__.e(132)]).then(__webpack_require__.bind(__webpack_require__, 3132))).createBundleVerifier : undefined;
    return (input) => {
        const { registry } = input;
        if (registry === undefined)
            return [];
        const verifierOf = createVerifiers(registry, create);
        return input.graphs.flatMap((graph) => graph.packages.map((node) => ({ graph, node, outcome: judgeNode(node, registry, verifierOf) })));
    };
}
/** One verifier a registry, because each has keys of its own. */
function createVerifiers(registry, create) {
    const verifiers = new Map();
    return (url) => {
        let verifier = verifiers.get(url);
        if (verifier === undefined) {
            verifier = makeVerifier(registry, url, create);
            verifiers.set(url, verifier);
        }
        return verifier;
    };
}
function makeVerifier(registry, url, create) {
    if (registry.trustedRoot === undefined)
        return "needs Sigstore's trusted root, which could not be had";
    if (create === undefined)
        return 'has attestations that were not there when the check began';
    const verifier = create(registry.trustedRoot.json, keysFor(registry, url));
    return typeof verifier === 'string' ? `needs another trusted root: ${verifier}` : verifier;
}
/** A registry's own keys, and those that Sigstore vouches for, which mirrors pass on. */
function keysFor(registry, url) {
    const own = Object.hasOwn(registry.keys, url) ? registry.keys[url] : undefined;
    if (own?.state === 'had')
        return [...own.value.keys];
    return Object.values(registry.keys).flatMap((keys) => keys.state === 'had' && (keys.value.source === 'tuf' || keys.value.source === 'seed')
        ? keys.value.keys
        : []);
}
function judgeNode(node, registry, verifierOf) {
    if (node.source.kind !== 'registry')
        return { result: 'skipped', reason: `is not from a registry (${node.source.kind})` };
    if (node.bundled === true && node.integrity === undefined)
        return { result: 'skipped', reason: "is shipped inside another package's tarball" };
    const facts = packageFactsOf(registry, node);
    if (facts === undefined)
        return { result: 'unreachable', reason: 'was not asked about' };
    return judgeFacts(node, facts, verifierOf);
}
function judgeFacts(node, facts, verifierOf) {
    const { manifest, attestations } = facts;
    if (manifest.state !== 'had')
        return { result: 'unreachable', reason: manifest.reason };
    if (manifest.value.attestationsUrl === undefined)
        return { result: 'missing', reason: 'advertises no attestations' };
    if (attestations?.state !== 'had')
        return {
            result: 'unreachable',
            reason: attestations?.reason ?? 'has attestations that were not asked for',
        };
    const verifier = verifierOf(facts.registry);
    if (typeof verifier === 'string')
        return { result: 'unreachable', reason: verifier };
    const outcome = judgeAttestations(node, attestations.value, verifier);
    const advertised = manifest.value.provenance;
    if (outcome.result === 'missing' &&
        advertised !== undefined &&
        !attestations.value.some((one) => one.predicateType === advertised))
        return {
            result: 'unreachable',
            reason: `advertises provenance (${advertised}) that its registry does not serve`,
        };
    if (outcome.result === 'invalid' && attestations.from === 'cache')
        return { ...outcome, reason: `${outcome.reason} (as kept in the cache; remove the cache to ask again)` };
    return outcome;
}
/** The check's result from what each node's attestations say. */
function provenanceResult(facts, outcomes) {
    const total = facts.graphs.reduce((sum, graph) => sum + graph.packages.length, 0);
    const empty = nothingToCheck(facts);
    if (empty !== undefined)
        return { check: 'provenance', ...empty, counts: {}, total, findings: [] };
    if (facts.registry === undefined) {
        const reason = facts.offline ? 'The run was offline.' : 'No registry was asked.';
        return {
            check: 'provenance',
            state: 'not-checked',
            reason,
            counts: { 'not-checked': total },
            total,
            findings: [],
        };
    }
    const counts = { verified: 0, missing: 0, invalid: 0, skipped: 0, unreachable: 0 };
    for (const { outcome } of outcomes)
        counts[outcome.result] += 1;
    const findings = packageFindings(facts, 'provenance', outcomes.flatMap(problemOf));
    const reason = summarizeReasons('Provenance', outcomes);
    return {
        check: 'provenance',
        ...(reason === undefined ? { state: 'ran' } : { state: 'incomplete', reason }),
        counts,
        total,
        findings,
    };
}
function problemOf({ graph, node, outcome }) {
    if (outcome.result !== 'invalid' && outcome.result !== 'unreachable')
        return [];
    const { id, title, severity, fix } = RULES[outcome.result];
    const message = `${(0,paths/* labelOf */.Wy)(node)} ${outcome.reason ?? title}.`;
    return [
        {
            graph,
            node,
            rule: id,
            title,
            severity,
            fix,
            message,
            ...(outcome.code === undefined ? {} : { code: outcome.code }),
        },
    ];
}
/** Attestations of who built a package, from which source. */
const provenance = {
    meta: {
        id: 'provenance',
        title: 'Provenance',
        rules: Object.values(RULES),
        policyKeys: [],
        needsNetwork: true,
    },
    load: async (facts) => {
        const judgeNodes = await loadProvenanceJudge(facts);
        return (input) => provenanceResult(input, judgeNodes(input));
    },
};

// EXTERNAL MODULE: ./build/model/registry-signature.js
var registry_signature = __webpack_require__(5232);
;// CONCATENATED MODULE: ./build/check/signatures.js





const signatures_RULES = {
    invalid: {
        id: 'signatures/invalid',
        title: 'Does not match its registry signature',
        severity: 'critical',
        why: 'The registry signs name, version and integrity of what was published. Where that does not match the lockfile, other bytes would be installed than those that were published.',
        fix: 'Do not install it. Restore the lockfile entry from a trusted commit, or remove it and lock the package again; if the registry itself serves it so, report it to the registry.',
    },
    missing: {
        id: 'signatures/missing',
        title: 'Has no registry signature',
        severity: 'moderate',
        why: 'The registry signs what it publishes, but this version carries no signature, so nothing proves that these bytes were published.',
        fix: 'Update to a version that is signed, or accept this one with a dated exception.',
    },
    unbound: {
        id: 'signatures/unbound',
        title: 'Lockfile entry cannot be bound to its signature',
        severity: 'high',
        why: 'A signature covers one hash. Without that hash in the lockfile, other bytes could be installed than those that were signed.',
        fix: 'Lock the package again, so that the lockfile holds its SHA-512 integrity.',
    },
    skipped: {
        id: 'signatures/skipped',
        title: 'Comes from a registry without signing keys',
        severity: 'low',
        why: 'A registry that publishes no keys signs nothing: what it serves cannot be verified.',
        fix: 'Use a registry that signs, or one that passes on the signatures of the packages it mirrors.',
    },
    unreachable: {
        id: 'signatures/unreachable',
        title: 'Signature could not be checked',
        severity: 'low',
        why: 'What is needed to verify the signature could not be had. That is no proof of anything, so the run is incomplete.',
        fix: 'Run again when the registry answers; see the reason for what is missing.',
    },
};
/** What every package node's signature says, in the graphs' order. Empty without registry facts. */
function judgeSignatures(facts) {
    const { registry } = facts;
    if (registry === undefined)
        return [];
    const ringOf = createRings(registry);
    return facts.graphs.flatMap((graph) => graph.packages.map((node) => ({
        graph,
        node,
        outcome: signatures_judgeNode(node, registry, ringOf, facts.context.time),
    })));
}
function signatures_judgeNode(node, registry, ringOf, now) {
    if (node.bundled === true && node.integrity === undefined)
        return { result: 'skipped', reason: "is shipped inside another package's tarball" };
    if (node.source.kind !== 'registry')
        return { result: 'skipped', reason: `is not from a registry (${node.source.kind})` };
    const facts = packageFactsOf(registry, node);
    if (facts === undefined)
        return { result: 'unreachable', reason: 'was not asked about' };
    const keys = Object.hasOwn(registry.keys, facts.registry) ? registry.keys[facts.registry] : undefined;
    if (keys?.state === 'unreachable')
        return { result: 'unreachable', reason: `has unknown keys: ${keys.reason}` };
    const { manifest } = facts;
    if (manifest.state !== 'had')
        return { result: 'unreachable', reason: manifest.reason };
    const ring = ringOf(facts.registry);
    const { signatures } = manifest.value;
    if (keys?.state !== 'had' &&
        (signatures.length === 0 || !signatures.some(({ keyid }) => ring.has(keyid)))) {
        const reason = keys === undefined ? 'has a registry whose keys were not asked for' : keys.reason;
        return keys?.state === 'absent' ? { result: 'skipped', reason } : { result: 'unreachable', reason };
    }
    if (signatures.length === 0)
        return { result: 'missing', reason: 'carries no signature, although its registry signs' };
    const published = [facts.publishedAt, facts.publishedBy].find((time) => time?.state === 'had');
    return (0,registry_signature/* verifyRegistrySignature */.H2)({
        name: node.name,
        version: node.version,
        integrity: node.integrity,
        manifest: manifest.value,
        now,
        ...(published?.state === 'had' ? { publishedBy: published.value } : {}),
    }, ring);
}
/** One ring a registry. A registry without keys may pass on signatures of npm's, whose keys Sigstore vouches for. */
function createRings(registry) {
    const rings = new Map();
    const vouched = Object.values(registry.keys).flatMap((keys) => keys.state === 'had' && (keys.value.source === 'tuf' || keys.value.source === 'seed')
        ? keys.value.keys
        : []);
    return (url) => {
        let ring = rings.get(url);
        if (ring === undefined) {
            const own = Object.hasOwn(registry.keys, url) ? registry.keys[url] : undefined;
            ring = (0,registry_signature/* createKeyRing */.a3)(own?.state === 'had' ? own.value.keys : vouched);
            rings.set(url, ring);
        }
        return ring;
    };
}
/** The check's result from what each node's signature says. */
function signaturesResult(facts, outcomes) {
    const total = facts.graphs.reduce((sum, graph) => sum + graph.packages.length, 0);
    const empty = nothingToCheck(facts);
    if (empty !== undefined)
        return { check: 'signatures', ...empty, counts: {}, total, findings: [] };
    if (facts.registry === undefined) {
        const reason = facts.offline ? 'The run was offline.' : 'No registry was asked.';
        return {
            check: 'signatures',
            state: 'not-checked',
            reason,
            counts: { 'not-checked': total },
            total,
            findings: [],
        };
    }
    const counts = { verified: 0, missing: 0, invalid: 0, skipped: 0, unreachable: 0 };
    for (const { outcome } of outcomes)
        counts[outcome.result] += 1;
    const findings = packageFindings(facts, 'signatures', outcomes.flatMap(signatures_problemOf));
    const reason = summarizeReasons('Signatures', outcomes);
    return {
        check: 'signatures',
        ...(reason === undefined ? { state: 'ran' } : { state: 'incomplete', reason }),
        counts,
        total,
        findings,
    };
}
function signatures_problemOf({ graph, node, outcome }) {
    const rule = ruleOf(node, outcome);
    if (rule === undefined)
        return [];
    const { id, title, severity, fix } = rule;
    return [
        {
            graph,
            node,
            rule: id,
            title,
            severity,
            fix,
            message: `${(0,paths/* labelOf */.Wy)(node)} ${outcome.reason ?? title}.`,
            ...(outcome.code === undefined ? {} : { code: outcome.code }),
            ...(outcome.keyid === undefined ? {} : { detail: { keyid: outcome.keyid } }),
        },
    ];
}
function ruleOf(node, outcome) {
    switch (outcome.result) {
        case 'verified':
            return undefined;
        case 'skipped':
            // What is no registry package is the business of the check of sources.
            return node.source.kind === 'registry' && !(node.bundled === true && node.integrity === undefined)
                ? signatures_RULES.skipped
                : undefined;
        case 'missing':
            return outcome.unbound === true ? signatures_RULES.unbound : signatures_RULES.missing;
        case 'invalid':
            return signatures_RULES.invalid;
        case 'unreachable':
            return signatures_RULES.unreachable;
    }
}
/** Registry signatures over what the lockfile pins. */
const signatures = {
    meta: {
        id: 'signatures',
        title: 'Registry signatures',
        rules: Object.values(signatures_RULES),
        policyKeys: ['missing-signature', 'skipped-signature'],
        needsNetwork: true,
    },
    load: async () => (facts) => signaturesResult(facts, judgeSignatures(facts)),
};

// EXTERNAL MODULE: ./build/collect/lockfiles/discover.js
var discover = __webpack_require__(2817);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/io/http-address.js

const blocked = new external_node_net_.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    blocked.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 96],
    ['::1', 128],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
]) {
    blocked.addSubnet(network, prefix, 'ipv6');
}
/**
 * Whether an IP address is not a public one: loopback, private, link-local, shared, documentation, multicast,
 * reserved, or an IPv6 form that wraps an IPv4 address.
 *
 * @see IANA special-purpose address registries (RFC 6890)
 */
function isPrivateAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
    const family = (0,external_node_net_.isIP)(bare);
    if (family === 0)
        return false;
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
    if (mapped !== undefined)
        return blocked.check(mapped, 'ipv4');
    if (family === 6 && /^::ffff:/i.test(bare))
        return true;
    return blocked.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
/** Whether a URL's host is this machine, by name or number: the only place plain http may go. */
function isLoopbackHost(hostname) {
    const bare = hostname.toLowerCase().replace(/^\[|\]$/g, '');
    return bare === 'localhost' || bare === '::1' || ((0,external_node_net_.isIP)(bare) === 4 && bare.startsWith('127.'));
}
/** A DNS look-up that fails when any answer is not public, so that a name cannot be rebound to the inside. */
function publicOnly(lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, '', 0);
            const all = Array.isArray(addresses) ? addresses : [];
            const inside = all.find((entry) => isPrivateAddress(entry.address));
            const first = all[0];
            if (inside !== undefined || first === undefined) {
                const what = inside === undefined ? 'has no address' : 'is not a public address';
                return callback(Object.assign(new Error(`${hostname} ${what}`), { code: 'EPRIVATE' }), '', 0);
            }
            if (options.all === true)
                return callback(null, all);
            return callback(null, first.address, first.family);
        });
    };
}
/**
 * A DNS look-up that asks once a name: fifty connections opened at once to one host would send fifty questions,
 * which resolvers drop and threads wait for.
 */
function rememberLookups(lookup) {
    const answers = new Map();
    const ask = (hostname, family) => new Promise((resolve, reject) => {
        lookup(hostname, { all: true, family: Number(family) || 0 }, (error, addresses) => {
            if (error !== null)
                reject(error);
            else
                resolve(Array.isArray(addresses) ? addresses : []);
        });
    });
    return (hostname, options, callback) => {
        const key = `${hostname} ${options.family ?? 0}`;
        let answer = answers.get(key);
        if (answer === undefined) {
            answer = ask(hostname, options.family ?? 0);
            // A failure is not remembered: the next try asks again.
            answer.catch(() => answers.delete(key));
            answers.set(key, answer);
        }
        answer.then((all) => {
            const [first] = all;
            if (options.all === true)
                callback(null, [...all]);
            else if (first === undefined)
                callback(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 0);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, '', 0));
    };
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/io/http-dispatcher.js



/** The two connection pools: one for hosts the user configured, one (public addresses only) for hosts named by others. */
async function createDispatchers(options) {
    const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const { env, network = {}, timeouts = {} } = options;
    // Parsing the CA certificates once, not once a socket, is most of the TLS cost saved.
    const secureContext = (0,external_node_tls_.createSecureContext)(network.ca === undefined ? {} : { ca: network.ca });
    const httpProxy = network.httpProxy ?? env.http_proxy ?? env.HTTP_PROXY ?? '';
    const remembered = rememberLookups(external_node_dns_.lookup);
    const agent = (lookUp) => {
        const tls = { secureContext, timeout: timeouts.connectMs ?? 10_000, lookup: lookUp };
        return new EnvHttpProxyAgent({
            connections: options.concurrency ?? 50,
            pipelining: 1,
            keepAliveTimeout: 10_000,
            headersTimeout: timeouts.headersMs ?? 20_000,
            bodyTimeout: timeouts.bodyMs ?? 20_000,
            connect: tls,
            requestTls: tls,
            proxyTls: { timeout: timeouts.connectMs ?? 10_000 },
            httpProxy,
            httpsProxy: network.httpsProxy ?? env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy,
            noProxy: network.noProxy ?? env.no_proxy ?? env.NO_PROXY ?? '',
        });
    };
    const configured = agent(remembered);
    const named = agent(publicOnly(remembered));
    return {
        configured,
        named,
        close: async () => {
            await Promise.all([configured.destroy(), named.destroy()]);
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/io/http-response.js



const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);
const DEFAULT_CAP = 8 * 1024 * 1024;
/** Reads one answer within its cap and says what to do with it. */
async function readResponse(response, request, usage, parseRetryAfter) {
    const { statusCode: status, headers, body } = response;
    const cap = request.maxBytes ?? DEFAULT_CAP;
    const success = status >= 200 && status < 300;
    const raw = await readBody(body, success ? cap : 64 * 1024, usage);
    if (status >= 300 && status < 400) {
        const location = headers.location;
        return typeof location === 'string'
            ? { redirect: location }
            : { done: { kind: 'refused', status, reason: `answered ${status} without a place to go` } };
    }
    if (!success) {
        const result = { kind: 'refused', status, reason: `answered ${status}` };
        if (!RETRYABLE.has(status))
            return { done: result };
        const header = headers['retry-after'];
        if (typeof header !== 'string')
            return { again: result };
        const waitMs = parseRetryAfter(header);
        if (waitMs === undefined)
            return { done: { ...result, reason: `answered ${status} and asks to wait longer than this run does` } };
        return { again: result, waitMs };
    }
    if (raw === undefined)
        return { done: { kind: 'failed', reason: `sent more than ${cap} bytes` } };
    const plain = await decompress(raw, headers['content-encoding'], cap);
    if (plain === 'too-large')
        return { done: { kind: 'failed', reason: `sent more than ${cap} bytes` } };
    if (plain === 'broken')
        return { again: { kind: 'failed', reason: 'sent a compressed answer that is cut short or broken' } };
    return { done: { kind: 'answer', status, headers, body: plain } };
}
/** The body's bytes, or `undefined` when there are more than `cap`. */
async function readBody(body, cap, usage) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        const bytes = chunk;
        size += bytes.length;
        usage.receivedBytes += bytes.length;
        // Leaving the loop destroys the stream, and with it the connection.
        if (size > cap)
            return undefined;
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}
async function decompress(bytes, encoding, cap) {
    const name = String(encoding ?? 'identity')
        .trim()
        .toLowerCase();
    if (name === 'identity' || name === '' || bytes.length === 0)
        return bytes;
    const options = { maxOutputLength: cap };
    try {
        if (name === 'gzip' || name === 'x-gzip')
            return await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, options);
        if (name === 'br')
            return await (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(bytes, options);
        if (name === 'deflate')
            return await (0,external_node_util_.promisify)(external_node_zlib_.inflate)(bytes, options);
    }
    catch (error) {
        return error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken';
    }
    return 'broken';
}
/** Milliseconds to wait, or `undefined` when that is longer than `max`. @see RFC 9110, section 10.2.3 */
function retryAfterMs(header, now, max) {
    const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
    if (Number.isNaN(seconds))
        return 0;
    const ms = Math.max(0, Math.ceil(seconds * 1000));
    return ms > max ? undefined : ms;
}
/** What went wrong on the way, in words that follow a host's name. */
function networkReason(error) {
    const code = codeOf(error);
    switch (code) {
        case 'UND_ERR_CONNECT_TIMEOUT':
            return 'did not accept a connection in time';
        case 'UND_ERR_HEADERS_TIMEOUT':
            return 'did not begin to answer in time';
        case 'UND_ERR_BODY_TIMEOUT':
            return 'stopped sending in the middle of its answer';
        case 'UND_ERR_SOCKET':
        case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
        case 'ECONNRESET':
            return 'closed the connection before its answer was complete';
    }
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'took too long to answer';
    const inner = error instanceof AggregateError ? error.errors[0] : error;
    const cause = inner instanceof Error && inner.cause instanceof Error ? inner.cause : inner;
    return code === undefined ? (0,errors/* messageOf */.bD)(cause) : `could not be reached: ${(0,errors/* messageOf */.bD)(cause)} (${code})`;
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : undefined;
}
/** Asking again cannot help: a certificate is not trusted, or the address is not public. */
function isFinal(error) {
    const code = codeOf(error) ?? '';
    return (code === 'EPRIVATE' || /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_INVALID)/.test(code));
}

;// CONCATENATED MODULE: ./build/io/redact.js
/** Text without the user's secrets and without credentials in URLs. */
function redact(text, secrets = []) {
    let clean = text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]*@/gi, '$1***@');
    for (const secret of secrets)
        if (secret.length >= 4)
            clean = clean.replaceAll(secret, '***');
    return clean;
}

;// CONCATENATED MODULE: ./build/io/slots.js
/** At most `size` tasks at a time, first come first served. */
function createSlots(size) {
    let free = Math.max(1, size);
    const waiting = [];
    let head = 0;
    return async (task) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting[head];
            if (next === undefined)
                free += 1;
            else {
                head += 1;
                next();
            }
        }
    };
}
/** Waits; an aborted signal ends the wait early, without an error. */
function sleepFor(ms, signal) {
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, ms);
        signal?.addEventListener('abort', end, { once: true });
        if (signal?.aborted === true)
            end();
    });
}

;// CONCATENATED MODULE: ./build/io/http.js






const MAX_REDIRECTS = 3;
/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it.
 */
async function createHttpClient(options) {
    const { request: send } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const dispatchers = await createDispatchers(options);
    const usage = { requests: 0, receivedBytes: 0 };
    const slots = createSlots(options.concurrency ?? 50);
    const pauses = new Map();
    const sleep = options.sleep ?? sleepFor;
    const now = options.now ?? Date.now;
    const limits = {
        tries: options.tries ?? 3,
        backoffMs: options.backoffMs ?? 500,
        maxRetryAfterMs: options.maxRetryAfterMs ?? 30_000,
        totalMs: options.timeouts?.totalMs ?? 60_000,
    };
    const clean = (text) => redact(text, options.secrets ?? []);
    const attempt = async (url, request) => {
        const signals = [AbortSignal.timeout(request.totalMs ?? limits.totalMs), options.signal].filter((s) => s !== undefined);
        const authorization = request.origin === 'named' ? undefined : options.authorization?.(url);
        usage.requests += 1;
        try {
            const response = await send(url, {
                method: request.method ?? 'GET',
                dispatcher: request.origin === 'named' ? dispatchers.named : dispatchers.configured,
                signal: AbortSignal.any(signals),
                headers: {
                    'user-agent': options.userAgent,
                    accept: request.accept ?? 'application/json',
                    'accept-encoding': 'gzip',
                    ...(authorization === undefined ? {} : { authorization }),
                },
            });
            return await readResponse(response, request, usage, (header) => retryAfterMs(header, now(), limits.maxRetryAfterMs));
        }
        catch (error) {
            const reason = options.signal?.aborted === true ? (0,errors/* messageOf */.bD)(options.signal.reason) : networkReason(error);
            const result = { kind: 'failed', reason };
            return options.signal?.aborted === true || isFinal(error) ? { done: result } : { again: result };
        }
    };
    const tryAll = async (url, request) => {
        for (let tried = 1;; tried += 1) {
            const pause = (pauses.get(url.origin) ?? 0) - now();
            if (pause > 0)
                await sleep(pause, options.signal);
            if (options.signal?.aborted === true)
                return { kind: 'failed', reason: (0,errors/* messageOf */.bD)(options.signal.reason) };
            const outcome = await attempt(url, request);
            if ('done' in outcome)
                return outcome.done;
            if ('redirect' in outcome)
                return outcome;
            if (tried >= (request.tries ?? limits.tries))
                return outcome.again;
            const wait = outcome.waitMs ?? limits.backoffMs * 2 ** (tried - 1);
            // A server that names a time speaks for all requests to it, not only for this one.
            if (outcome.waitMs !== undefined)
                pauses.set(url.origin, now() + wait);
            await sleep(wait, options.signal);
        }
    };
    const get = async (address, request = {}) => {
        let url = parseUrl(address);
        for (let hops = 0;; hops += 1) {
            const refusal = url === undefined ? `'${address}' is not a URL` : refuse(url, request);
            if (url === undefined || refusal !== undefined)
                return { kind: 'failed', reason: clean(refusal ?? '') };
            const result = await tryAll(url, request);
            if (!('redirect' in result))
                return 'reason' in result ? { ...result, reason: clean(result.reason) } : result;
            const target = parseUrl(result.redirect, url);
            if (target === undefined || target.origin !== url.origin || hops >= MAX_REDIRECTS) {
                const where = target === undefined ? 'nowhere' : `to ${target.origin}`;
                return {
                    kind: 'failed',
                    reason: clean(`${url.host} redirects ${where}${hops >= MAX_REDIRECTS ? ' again and again' : ''}, which is not followed`),
                };
            }
            url = target;
        }
    };
    return {
        get: (address, request) => slots(() => get(address, request)),
        get usage() {
            return { ...usage };
        },
        close: dispatchers.close,
    };
}
/** Why a URL may not be asked at all. */
function refuse(url, request) {
    if (url.username !== '' || url.password !== '')
        return `${url.host}: a URL with credentials in it is not used`;
    const loopback = isLoopbackHost(url.hostname);
    if (request.origin === 'named' && (loopback || isPrivateAddress(url.hostname)))
        return `${url.host} is not a public address, and was not configured by the user`;
    if (url.protocol === 'https:')
        return undefined;
    if (url.protocol === 'http:' && loopback)
        return undefined;
    return `${url.protocol}//${url.host} is not https`;
}
function parseUrl(text, base) {
    return URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
}

// EXTERNAL MODULE: ./build/io/files.js
var files = __webpack_require__(198);
// EXTERNAL MODULE: ./build/io/json.js
var json = __webpack_require__(387);
// EXTERNAL MODULE: ./build/model/digest.js
var digest = __webpack_require__(3836);
;// CONCATENATED MODULE: ./build/collect/packages/narrow.js
/** Narrowing of documents from outside: each gives `undefined` for anything but what it names. */
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
/** An own member, so that `__proto__` and `constructor` are never found by accident. */
function member(value, key) {
    const record = asRecord(value);
    return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
function asText(value, max = 2048) {
    return typeof value === 'string' && value.length <= max ? value : undefined;
}
function asList(value, max) {
    return Array.isArray(value) && value.length <= max ? value : undefined;
}
/** A date as RFC 3339 UTC, or `undefined` where the text is none. */
function asTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./build/collect/packages/cache.js






const FILE_CAP = 64 * 1024 * 1024;
/** The folder for what is kept between runs, by the platform's habit, or `undefined` where `none` is asked for. */
function cacheFolder(given, env) {
    const chosen = given ?? env.SEALGATE_CACHE;
    if (chosen === 'none')
        return undefined;
    if (chosen !== undefined && chosen !== '')
        return external_node_path_.resolve(chosen);
    if (process.platform === 'win32')
        return env.LOCALAPPDATA === undefined ? undefined : external_node_path_.join(env.LOCALAPPDATA, 'sealgate', 'Cache');
    if (env.XDG_CACHE_HOME?.startsWith('/'))
        return external_node_path_.join(env.XDG_CACHE_HOME, 'sealgate');
    return env.HOME === undefined || env.HOME === '' ? undefined : external_node_path_.join(env.HOME, '.cache', 'sealgate');
}
function openCache(folder) {
    const shelves = new Map();
    const pending = [];
    const shelf = (kind, registry) => {
        const name = `${kind}-${(0,digest/* sha256Hex */.f)(registry).slice(0, 16)}.jsonl`;
        let opened = shelves.get(name);
        if (opened === undefined) {
            opened = openShelf(external_node_path_.join(folder ?? '', 'registry-v1', name), folder !== undefined);
            shelves.set(name, opened);
        }
        return opened;
    };
    const take = async (kind, registry, id) => {
        if (folder === undefined)
            return undefined;
        const opened = await shelf(kind, registry);
        const text = opened.lines.get(id);
        if (text === undefined)
            return undefined;
        opened.used.add(id);
        return parseLine(text, opened.file);
    };
    const keep = (kind, registry, id, value) => {
        if (folder === undefined || /[\t\r\n]/.test(id))
            return;
        const text = JSON.stringify(value);
        pending.push(async () => {
            const opened = await shelf(kind, registry);
            opened.lines.delete(id);
            opened.lines.set(id, text);
            opened.changed = true;
        });
    };
    return {
        manifest: (registry, id) => take('manifests', registry, id),
        attestations: async (registry, id) => readAttestations(await take('attestations', registry, id)),
        keepManifest: (registry, id, document) => keep('manifests', registry, id, document),
        keepAttestations: (registry, id, attestations) => keep('attestations', registry, id, { attestations }),
        save: async () => {
            for (const task of pending.splice(0))
                await task();
            for (const opened of shelves.values())
                await saveShelf(await opened);
        },
    };
}
async function openShelf(file, exists) {
    const lines = new Map();
    const bytes = exists ? await readShelf(file) : undefined;
    for (const line of bytes?.toString('utf8').split('\n') ?? []) {
        const tab = line.indexOf('\t');
        if (tab > 0)
            lines.set(line.slice(0, tab), line.slice(tab + 1));
    }
    return { file, lines, used: new Set(), changed: false };
}
/** A shelf that is too large or is no file is as good as none: it is written anew. */
async function readShelf(file) {
    try {
        return await (0,files/* readIfExists */.OR)(file, FILE_CAP);
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De && error.code === 'INPUT_TOO_LARGE')
            return undefined;
        throw error;
    }
}
async function saveShelf(shelf) {
    if (!shelf.changed)
        return;
    // Another run may have written meanwhile: what it learnt stays, what this run learnt wins.
    const others = await openShelf(shelf.file, true);
    const merged = new Map([...others.lines, ...shelf.lines]);
    let size = 0;
    const kept = [];
    const newestFirst = [...merged]
        .reverse()
        .sort(([a], [b]) => Number(shelf.used.has(b)) - Number(shelf.used.has(a)));
    for (const [id, text] of newestFirst) {
        const line = `${id}\t${text}\n`;
        size += Buffer.byteLength(line);
        if (size > FILE_CAP)
            break;
        kept.push(line);
    }
    await (0,files/* writeAtomic */.vZ)(shelf.file, kept.reverse().join(''), { mode: 0o600 });
}
/** A line that cannot be read is as good as none. */
function parseLine(text, file) {
    try {
        return (0,json/* parseJson */.q)(Buffer.from(text, 'utf8'), file);
    }
    catch (error) {
        if (error instanceof errors/* SealgateError */.De)
            return undefined;
        throw error;
    }
}
/** Attestations from a document as the registry serves it: `{attestations: [{predicateType, bundle}]}`. */
function readAttestations(document) {
    const entries = asList(member(document, 'attestations'), 64);
    const read = entries?.map((entry) => ({
        predicateType: asText(member(entry, 'predicateType')),
        bundle: member(entry, 'bundle'),
    }));
    if (read === undefined || read.length === 0)
        return undefined;
    if (read.some((entry) => entry.predicateType === undefined || typeof entry.bundle !== 'object' || entry.bundle === null))
        return undefined;
    return read;
}

;// CONCATENATED MODULE: ./build/collect/packages/ask.js


/** Asks for a JSON document. Reasons name the host and say what to do about missing credentials. */
async function ask(client, url, request = {}) {
    const { host } = new URL(url);
    const result = await client.get(url, request);
    switch (result.kind) {
        case 'failed':
            return { state: 'unreachable', reason: `${host} ${result.reason}` };
        case 'refused':
            return refused(host, result.status, result.reason);
        case 'answer':
            try {
                return { state: 'had', document: (0,json/* parseJson */.q)(result.body, `the answer of ${host}`) };
            }
            catch (error) {
                return { state: 'unreachable', reason: (0,errors/* messageOf */.bD)(error) };
            }
    }
}
function refused(host, status, reason) {
    if (status === 404)
        return { state: 'absent', status, reason: `${host} answered 404` };
    if (status === 401 || status === 403) {
        return {
            state: 'unreachable',
            status,
            reason: `${host} answered ${status}: a token for //${host}/ is missing from your own .npmrc, or may not read this`,
        };
    }
    return { state: 'unreachable', status, reason: `${host} ${reason}` };
}

;// CONCATENATED MODULE: ./build/collect/packages/seeds.js

const KEYS_TARGET = /^([^/]+)\/keys\.json$/;
/**
 * The seeds that @sigstore/tuf ships. Loaded only when needed.
 *
 * @see docs/decisions/0030-default-registry.md
 */
async function loadSeeds() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
    const [mirror, seed] = Object.entries(seeds)[0] ?? [];
    if (mirror === undefined || seed === undefined)
        throw new Error('@sigstore/tuf ships no seed');
    const root = Buffer.from(seed['root.json'], 'base64');
    const parsed = JSON.parse(root.toString('utf8'));
    return {
        mirror,
        root,
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
    throw new errors/* SealgateError */.De('USAGE', 'No default registry is known to this build', {
        hint: 'Name one with --registry URL.',
    });
}
/** Name of the TUF target that holds a registry's keys. */
function keysTargetOf(registry) {
    return `${new URL(registry).host}/keys.json`;
}

;// CONCATENATED MODULE: ./build/collect/packages/keys.js






const CAP = 1024 * 1024;
/**
 * Reads a list of keys, in either of the forms in use: a registry's keys endpoint
 * (`{keys: [{keyid, key, keytype, expires}]}`) or Sigstore's target (`{keys: [{keyId, keyUsage, publicKey}]}`).
 *
 * @returns the reason as text where it is neither.
 */
function readKeys(document) {
    const entries = asList(member(document, 'keys'), 256);
    if (entries === undefined)
        return 'has no list of keys';
    const keys = [];
    for (const entry of entries) {
        const key = member(entry, 'publicKey') === undefined ? endpointKey(entry) : targetKey(entry);
        if (key === undefined)
            return 'has a key without id, key or a readable expiry';
        keys.push(key);
    }
    return keys;
}
function endpointKey(entry) {
    const keyid = asText(member(entry, 'keyid'), 256);
    const key = asText(member(entry, 'key'), 4096);
    const expires = readExpiry(member(entry, 'expires'));
    if (keyid === undefined || key === undefined || expires === undefined)
        return undefined;
    return { keyid, key, keytype: asText(member(entry, 'keytype'), 64) ?? '', expires };
}
function targetKey(entry) {
    const keyid = asText(member(entry, 'keyId'), 256);
    const publicKey = member(entry, 'publicKey');
    const key = asText(member(publicKey, 'rawBytes'), 4096);
    const expires = readExpiry(member(member(publicKey, 'validFor'), 'end'));
    if (keyid === undefined || key === undefined || expires === undefined)
        return undefined;
    const usage = asText(member(entry, 'keyUsage'), 64);
    const keytype = asText(member(publicKey, 'keyDetails'), 64) ?? '';
    return { keyid, key, keytype, expires, ...(usage === undefined ? {} : { usage }) };
}
/** `null` where there is no end, `undefined` where there is one that cannot be read. */
function readExpiry(value) {
    return value === undefined || value === null ? null : asTime(value);
}
/**
 * Keys from a file given by the user.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
async function readKeysFile(file) {
    const keys = readKeys((0,json/* parseJson */.q)(await (0,files/* readCapped */.EF)(file, CAP), file));
    if (typeof keys === 'string') {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} ${keys}`, {
            location: { file },
            hint: "Expected what a registry's /-/npm/v1/keys answers, or Sigstore's keys.json.",
        });
    }
    return { state: 'had', value: { keys, source: 'file' }, from: 'network' };
}
/**
 * A registry's keys: Sigstore's TUF target where it has one for this registry, else the registry's own endpoint.
 * A registry that answers 404 there has no keys.
 *
 * @param fresh ask again, past what is kept: a signature names a key that is not known.
 */
async function fetchKeys(registry, options) {
    const name = keysTargetOf(registry);
    const target = options.tuf.knows(name) ? await options.tuf.target(name, options.fresh) : undefined;
    if (target?.state === 'had') {
        const keys = readKeys((0,json/* parseJson */.q)(target.bytes, name));
        return typeof keys === 'string'
            ? { state: 'unreachable', reason: `${name} ${keys}` }
            : { state: 'had', value: { keys, source: target.source }, from: 'network' };
    }
    const answer = await ask(await options.client(), `${registry}-/npm/v1/keys`, { maxBytes: CAP });
    if (answer.state === 'absent')
        return { state: 'absent', reason: `${new URL(registry).host} publishes no signing keys` };
    if (answer.state === 'unreachable')
        return answer;
    const keys = readKeys(answer.document);
    if (typeof keys === 'string')
        return { state: 'unreachable', reason: `${new URL(registry).host}: the keys endpoint's answer ${keys}` };
    if (keys.length === 0)
        return { state: 'absent', reason: `${new URL(registry).host} publishes no signing keys` };
    return { state: 'had', value: { keys, source: 'endpoint' }, from: 'network' };
}

;// CONCATENATED MODULE: ./build/collect/packages/key-store.js


/** How often keys are asked for again: a new key may not be at every edge of a content network yet. */
const REFRESHES = 2;
function createKeyStore(options) {
    const sets = new Map();
    const rings = new Map();
    const keysOf = (registry) => {
        let keys = sets.get(registry);
        if (keys === undefined) {
            keys = options.keysFile === undefined ? fetchKeys(registry, options) : readKeysFile(options.keysFile);
            sets.set(registry, keys);
        }
        return keys;
    };
    const makeRing = async (registry) => {
        const own = await keysOf(registry);
        if (own.state === 'had')
            return (0,registry_signature/* createKeyRing */.a3)(own.value.keys);
        if (own.state !== 'absent' || registry === options.npm)
            return new Map();
        const npm = await keysOf(options.npm);
        return npm.state === 'had' && npm.value.source !== 'endpoint' ? (0,registry_signature/* createKeyRing */.a3)(npm.value.keys) : new Map();
    };
    const ringOf = (registry) => {
        let ring = rings.get(registry);
        if (ring === undefined) {
            ring = makeRing(registry);
            rings.set(registry, ring);
        }
        return ring;
    };
    const unknownTo = async (packages) => {
        const registries = new Set();
        for (const { registry, manifest } of packages) {
            if (manifest.state !== 'had' || manifest.value.signatures.length === 0)
                continue;
            const ring = await ringOf(registry);
            if (ring.size > 0 && !manifest.value.signatures.some(({ keyid }) => ring.has(keyid)))
                registries.add(registry);
        }
        return registries;
    };
    const refresh = async (registry) => {
        const before = await keysOf(registry);
        const source = before.state === 'had' ? registry : options.npm;
        const known = await keysOf(source);
        const again = await fetchKeys(source, { ...options, fresh: true });
        if (again.state !== 'had')
            return;
        const keys = known.state === 'had' ? union(known.value.keys, again.value.keys) : again.value.keys;
        sets.set(source, Promise.resolve({ ...again, value: { ...again.value, keys } }));
        rings.clear();
    };
    return {
        keysOf,
        ringOf,
        refreshFor: async (packages) => {
            if (options.keysFile !== undefined)
                return;
            const all = [...packages];
            for (let round = 0; round < REFRESHES; round += 1) {
                const registries = await unknownTo(all);
                if (registries.size === 0)
                    return;
                for (const registry of registries)
                    await refresh(registry);
            }
        },
        facts: async () => {
            const entries = await Promise.all([...sets].map(async ([url, keys]) => [url, await keys]));
            return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
        },
        problems: async () => {
            const problems = [];
            for (const [url, pending] of sets) {
                const keys = await pending;
                if (keys.state !== 'unreachable')
                    continue;
                problems.push({
                    kind: 'registry',
                    subject: url,
                    state: 'unreachable',
                    message: `The signing keys of ${url} could not be had: ${keys.reason}`,
                    hint: 'Pass them with --keys FILE, or run again when the registry answers.',
                });
            }
            return problems.sort((a, b) => (a.subject < b.subject ? -1 : 1));
        },
    };
}
function union(a, b) {
    const id = (key) => JSON.stringify([key.keyid, key.usage ?? '', key.key]);
    return [...new Map([...a, ...b].map((key) => [id(key), key])).values()];
}

;// CONCATENATED MODULE: ./build/collect/packages/manifest.js

/** How a registry's paths write a package's name: the slash of a scope encoded. */
function escapeName(name) {
    return name.split('/').map(encodeURIComponent).join('%2f').replace(/^%40/, '@');
}
/**
 * Reads one version's manifest, from `GET /name/version` or a packument's `versions`.
 *
 * @returns the reason as text where the document is not this version's manifest.
 */
function readManifest(document, name, version) {
    const dist = member(document, 'dist');
    const said = { name: asText(member(document, 'name')), version: asText(member(document, 'version')) };
    if (said.name === undefined || said.version === undefined || asRecord(dist) === undefined)
        return 'answered something that is not a version manifest';
    if (said.name !== name || said.version !== version)
        return `answered with the manifest of ${said.name}@${said.version}`;
    const signatures = readSignatures(member(dist, 'signatures'));
    if (signatures === undefined)
        return 'answered with signatures that cannot be read';
    const optional = {
        integrity: asText(member(dist, 'integrity')),
        shasum: asText(member(dist, 'shasum'), 64),
        tarball: asText(member(dist, 'tarball')),
        attestationsUrl: asText(member(member(dist, 'attestations'), 'url')),
        provenance: asText(member(member(member(dist, 'attestations'), 'provenance'), 'predicateType')),
        license: licenseOf(document),
        repository: manifest_repositoryOf(document),
        hasInstallScript: installScriptOf(document),
    };
    return {
        name,
        version,
        signatures,
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
}
/** `undefined` where something is there that is not a list of signatures: it must not pass for "none". */
function readSignatures(value) {
    if (value === undefined || value === null)
        return [];
    const entries = asList(value, 32)?.map((entry) => ({
        keyid: asText(member(entry, 'keyid'), 256),
        sig: asText(member(entry, 'sig'), 1024),
    }));
    if (entries === undefined || entries.some((entry) => entry.keyid === undefined || entry.sig === undefined))
        return undefined;
    return entries;
}
function licenseOf(document) {
    const license = member(document, 'license');
    const single = asText(license, 1000) ?? asText(member(license, 'type'), 1000);
    if (single !== undefined)
        return single;
    // Manifests of before 2014 may hold a list: any of them may be chosen.
    const several = asList(member(document, 'licenses'), 16)
        ?.map((entry) => asText(entry, 200) ?? asText(member(entry, 'type'), 200))
        .filter((entry) => entry !== undefined);
    if (several === undefined || several.length === 0)
        return undefined;
    return several.length === 1 ? several[0] : `(${several.join(' OR ')})`;
}
function manifest_repositoryOf(document) {
    const repository = member(document, 'repository');
    return asText(repository) ?? asText(member(repository, 'url'));
}
function installScriptOf(document) {
    const stated = member(document, 'hasInstallScript');
    if (typeof stated === 'boolean')
        return stated;
    const scripts = asRecord(member(document, 'scripts'));
    if (scripts === undefined)
        return undefined;
    return ['preinstall', 'install', 'postinstall'].some((name) => Object.hasOwn(scripts, name));
}

;// CONCATENATED MODULE: ./build/collect/packages/attestations.js



const attestations_CAP = 8 * 1024 * 1024;
/**
 * The attestations of a version that advertises them. They are asked of the configured registry, never of the host
 * that a manifest names; that they are advertised and cannot be had is `unreachable`, not absence.
 */
async function fetchAttestations(client, wanted) {
    const { name, version, registry } = wanted;
    const { host } = new URL(registry);
    const url = `${registry}-/npm/v1/attestations/${escapeName(name)}@${encodeURIComponent(version)}`;
    const answer = await ask(client, url, { maxBytes: attestations_CAP });
    if (answer.state !== 'had')
        return { state: 'unreachable', reason: `${answer.reason} for the attestations that it advertises` };
    const attestations = readAttestations(answer.document);
    if (attestations === undefined)
        return { state: 'unreachable', reason: `${host} answered without the attestations that it advertises` };
    return { state: 'had', value: attestations, from: 'network' };
}

;// CONCATENATED MODULE: ./build/collect/packages/version.js



const MANIFEST_CAP = 4 * 1024 * 1024;
const PACKUMENT_CAP = 128 * 1024 * 1024;
const ABBREVIATED = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';
/**
 * One version's manifest: a few kB from `GET /name/version`, or out of the packument where the registry does not
 * know that request.
 */
async function fetchManifest(client, wanted) {
    const { name, version, registry } = wanted;
    const { host } = new URL(registry);
    const address = `${registry}${escapeName(name)}`;
    const one = await ask(client, `${address}/${encodeURIComponent(version)}`, { maxBytes: MANIFEST_CAP });
    if (one.state === 'had')
        return settle(host, readManifest(one.document, name, version));
    if (one.state === 'unreachable' && one.status !== 405 && one.status !== 400)
        return { state: 'unreachable', reason: one.reason };
    const all = await ask(client, address, { accept: ABBREVIATED, maxBytes: PACKUMENT_CAP });
    if (all.state === 'unreachable')
        return { state: 'unreachable', reason: all.reason };
    if (all.state === 'absent')
        return { state: 'absent', reason: `${host} has no package ${name}` };
    const found = member(member(all.document, 'versions'), version);
    if (found === undefined)
        return { state: 'absent', reason: `${host} has no ${name}@${version}` };
    return settle(host, readManifest(found, name, version));
}
function settle(host, manifest) {
    return typeof manifest === 'string'
        ? { state: 'unreachable', reason: `${host} ${manifest}` }
        : { state: 'had', value: manifest, from: 'network' };
}
/**
 * Whether a version is older than a key's expiry, as cheaply as can be had honestly. The tarball cannot have been
 * there before it was published, so its Last-Modified (a few hundred bytes) bounds the publish time from above;
 * only where that bound is too late, or missing, is the packument read, which may have megabytes.
 *
 * @param before RFC 3339: the expiry that the publish time is compared with.
 */
async function fetchPublishTime(client, wanted) {
    const { name, version, registry } = wanted;
    const base = name.slice(name.lastIndexOf('/') + 1);
    const tarball = `${registry}${name}/-/${encodeURIComponent(`${base}-${version}`)}.tgz`;
    const head = await client.get(tarball, { method: 'HEAD', accept: '*/*' });
    const modified = head.kind === 'answer' ? asTime(head.headers['last-modified']) : undefined;
    if (modified !== undefined && Date.parse(modified) <= Date.parse(wanted.before))
        return { publishedBy: { state: 'had', value: modified, from: 'network' } };
    const packument = await ask(client, `${registry}${escapeName(name)}`, { maxBytes: PACKUMENT_CAP });
    if (packument.state !== 'had')
        return { publishedAt: { state: 'unreachable', reason: packument.reason } };
    const time = asTime(member(member(packument.document, 'time'), version));
    const { host } = new URL(registry);
    return {
        publishedAt: time === undefined
            ? { state: 'absent', reason: `${host} does not say when ${name}@${version} was published` }
            : { state: 'had', value: time, from: 'network' },
    };
}

;// CONCATENATED MODULE: ./build/collect/packages/package.js





/** Everything about one package: from the cache where what is kept there verifies, else from its registry. */
async function collectPackage(wanted, world) {
    const registry = wanted.registry.url;
    const base = { name: wanted.name, version: wanted.version, registry };
    if (wanted.registry.untrusted) {
        const { host } = new URL(registry);
        const reason = `${host} is named only by the repository's own .npmrc, so it is neither asked nor believed; name it in your own .npmrc or with --registry`;
        return { ...base, manifest: { state: 'not-asked', reason } };
    }
    const kept = await fromCache(wanted, world);
    const had = kept ?? (await fromNetwork(wanted, world));
    if (had.manifest.state !== 'had' || had.manifest.value.attestationsUrl === undefined)
        return { ...base, ...had };
    return { ...base, ...had, attestations: await attestationsOf(wanted, world) };
}
/** What is kept is used only if every integrity of the lockfiles verifies from it. */
async function fromCache(wanted, world) {
    const document = await world.cache.manifest(wanted.registry.url, labelOf(wanted));
    if (document === undefined)
        return undefined;
    const manifest = readManifest(member(document, 'manifest'), wanted.name, wanted.version);
    if (typeof manifest === 'string')
        return undefined;
    const publishedAt = asTime(member(document, 'publishedAt'));
    const publishedBy = asTime(member(document, 'publishedBy'));
    const learnt = {
        manifest: { state: 'had', value: manifest, from: 'cache' },
        ...(publishedAt === undefined
            ? {}
            : { publishedAt: { state: 'had', value: publishedAt, from: 'cache' } }),
        ...(publishedBy === undefined
            ? {}
            : { publishedBy: { state: 'had', value: publishedBy, from: 'cache' } }),
    };
    return verifies(wanted, learnt, await world.keys.ringOf(wanted.registry.url), world.now)
        ? learnt
        : undefined;
}
async function fromNetwork(wanted, world) {
    const registry = wanted.registry.url;
    const client = await world.client();
    // The keys are on their way while manifests are asked for.
    const [manifest] = await Promise.all([
        fetchManifest(client, { ...wanted, registry }),
        world.keys.keysOf(registry),
    ]);
    if (manifest.state !== 'had' || manifest.value.signatures.length === 0)
        return { manifest };
    const ring = await world.keys.ringOf(registry);
    const before = latestExpiry(manifest.value, ring);
    const learnt = before !== undefined && (0,registry_signature/* needsPublishTime */.UN)(manifest.value.signatures, ring, world.now)
        ? { manifest, ...(await fetchPublishTime(client, { ...wanted, registry, before })) }
        : { manifest };
    if (verifies(wanted, learnt, ring, world.now))
        keep(wanted, learnt, manifest.value, world);
    return learnt;
}
function latestExpiry(manifest, ring) {
    const dates = manifest.signatures.flatMap(({ keyid }) => ring.get(keyid)?.expires ?? []);
    return dates.sort().at(-1);
}
function verifies(wanted, learnt, ring, now) {
    const { manifest } = learnt;
    if (manifest.state !== 'had')
        return false;
    const published = [learnt.publishedAt, learnt.publishedBy].find((time) => time?.state === 'had');
    return wanted.integrities.every((integrity) => {
        const outcome = (0,registry_signature/* verifyRegistrySignature */.H2)({
            name: wanted.name,
            version: wanted.version,
            integrity,
            manifest: manifest.value,
            now,
            ...(published?.state === 'had' ? { publishedBy: published.value } : {}),
        }, ring);
        return outcome.result === 'verified';
    });
}
function keep(wanted, learnt, manifest, world) {
    const { signatures, integrity, shasum, tarball, attestationsUrl, provenance, ...rest } = manifest;
    const attestations = attestationsUrl === undefined
        ? {}
        : { attestations: { url: attestationsUrl, provenance: { predicateType: provenance } } };
    world.cache.keepManifest(wanted.registry.url, labelOf(wanted), {
        manifest: { ...rest, dist: { integrity, shasum, tarball, signatures, ...attestations } },
        ...(learnt.publishedAt?.state === 'had' ? { publishedAt: learnt.publishedAt.value } : {}),
        ...(learnt.publishedBy?.state === 'had' ? { publishedBy: learnt.publishedBy.value } : {}),
    });
}
async function attestationsOf(wanted, world) {
    const registry = wanted.registry.url;
    const kept = await world.cache.attestations(registry, labelOf(wanted));
    if (kept !== undefined)
        return { state: 'had', value: kept, from: 'cache' };
    const fetched = await fetchAttestations(await world.client(), { ...wanted, registry });
    if (fetched.state === 'had')
        world.cache.keepAttestations(registry, labelOf(wanted), fetched.value);
    return fetched;
}
function labelOf(wanted) {
    return `${wanted.name}@${wanted.version}`;
}

;// CONCATENATED MODULE: ./build/collect/packages/progress.js
/** Tells how many packages a registry was asked about, and how fast that goes. */
function createProgress(log, total, now) {
    const start = now().getTime();
    let done = 0;
    return {
        step: () => {
            done += 1;
            const seconds = (now().getTime() - start) / 1000;
            const rate = seconds > 0 ? `, ${Math.round(done / seconds)}/s` : '';
            log.progress(`registry: ${done} of ${total} packages${rate}`);
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(8426);
;// CONCATENATED MODULE: ./build/collect/packages/npmrc.js
/**
 * Parses an `.npmrc`.
 *
 * @param env given for the user's own files, whose `${VAR}` and `${VAR?}` stand for environment variables. A
 * repository's file gets none: whoever can change it must not be able to read the environment.
 * @see npm documentation, "npmrc"
 */
function parseNpmrc(text, env) {
    const values = new Map();
    for (const line of text.split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith(';') || trimmed.startsWith('#') || trimmed.startsWith('['))
            continue;
        const at = trimmed.indexOf('=');
        if (at <= 0)
            continue;
        const key = expand(unquote(trimmed.slice(0, at).trim()), env);
        const value = expand(unquote(trimmed.slice(at + 1).trim()), env);
        if (key !== undefined && value !== undefined)
            values.set(key, value);
    }
    return values;
}
function unquote(text) {
    const quote = text[0];
    if (text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote))
        return text.slice(1, -1);
    // An unquoted comment begins at a `;` or `#` after white space.
    return text.replace(/\s+[;#].*$/, '');
}
/** `undefined` where a variable that must be set is not: npm leaves the text as it is, which would send it as a token. */
function expand(text, env) {
    if (env === undefined || !text.includes('${'))
        return text;
    let missing = false;
    const expanded = text.replace(/(?<!\\)\$\{([^${}?]+)(\?)?\}/g, (_, name, optional) => {
        const value = env[name];
        if (value === undefined && optional === undefined)
            missing = true;
        return value ?? '';
    });
    return missing ? undefined : expanded;
}
/** Credentials by place, from keys such as `//host/path/:_authToken`. */
function credentialsOf(npmrc) {
    const places = new Map();
    for (const key of npmrc.keys()) {
        const match = /^(\/\/.+?)\/?:(_authToken|_auth|_password)$/.exec(key);
        if (match?.[1] === undefined)
            continue;
        const place = `${match[1]}/`;
        const credential = credentialAt(npmrc, match[1]);
        if (credential !== undefined)
            places.set(place, credential);
    }
    return places;
}
function credentialAt(npmrc, place) {
    const get = (name) => {
        const value = npmrc.get(`${place}/:${name}`) ?? npmrc.get(`${place}:${name}`);
        return value === '' ? undefined : value;
    };
    const token = get('_authToken');
    if (token !== undefined)
        return { header: `Bearer ${token}`, secrets: [token] };
    const auth = get('_auth');
    if (auth !== undefined)
        return { header: `Basic ${auth}`, secrets: [auth] };
    const username = get('username');
    const password = get('_password');
    if (username === undefined || password === undefined)
        return undefined;
    const plain = Buffer.from(password, 'base64').toString('utf8');
    const basic = Buffer.from(`${username}:${plain}`, 'utf8').toString('base64');
    return { header: `Basic ${basic}`, secrets: [password, plain, basic] };
}

;// CONCATENATED MODULE: ./build/collect/packages/registry-config.js







const registry_config_CAP = 1024 * 1024;
/**
 * The registry configuration of this machine and repository.
 *
 * Order as npm's: flag, environment, the repository's `.npmrc`, the user's, the global one, the default. The
 * repository's file may only say which registry a scope has: it brings no credentials, proxies or certificates,
 * and a registry that only it names is not trusted (a pull request can write it).
 *
 * @param options.defaultRegistry asked where nothing is configured.
 * @throws SealgateError USAGE on a registry that is no http(s) URL, INPUT_INVALID on an unreadable file.
 */
async function loadRegistryConfig(options) {
    const { env } = options;
    const home = env.HOME ?? env.USERPROFILE ?? external_node_os_.homedir();
    const userFile = setting(env, 'userconfig') ?? external_node_path_.join(home, '.npmrc');
    const globalFile = setting(env, 'globalconfig') ?? globalNpmrc(env);
    const repositoryFile = external_node_path_.join(options.dir, '.npmrc');
    const user = await readNpmrc(userFile, env);
    const global = await readNpmrc(globalFile, env);
    const isUsers = external_node_path_.resolve(userFile) === external_node_path_.resolve(repositoryFile);
    const repository = isUsers ? new Map() : await readNpmrc(repositoryFile);
    const own = [environmentNpmrc(env), user, global];
    const get = (key) => own.find((file) => file.has(key))?.get(key);
    const credentials = new Map([...credentialsOf(global), ...credentialsOf(user)]);
    const known = knownHosts(own, credentials, options);
    const choose = (url, from) => {
        if (url === undefined || url === '')
            return undefined;
        const normal = registryUrl(url, from === 'own' ? 'the npm configuration' : repositoryFile);
        return { url: normal, untrusted: from === 'repository' && !known.has(new URL(normal).host) };
    };
    const main = choose(options.registry, 'own') ??
        choose(setting(env, 'registry'), 'own') ??
        choose(repository.get('registry'), 'repository') ??
        choose(get('registry'), 'own') ?? { url: options.defaultRegistry, untrusted: false };
    const scopes = new Map();
    return {
        registryFor: (name) => {
            const scope = /^(@[^/]+)\//.exec(name)?.[1];
            if (scope === undefined)
                return main;
            const cached = scopes.get(scope);
            if (cached !== undefined)
                return cached;
            const key = `${scope}:registry`;
            const choice = choose(repository.get(key), 'repository') ?? choose(get(key), 'own') ?? main;
            scopes.set(scope, choice);
            return choice;
        },
        authorization: (url) => credentialFor(url, credentials)?.header,
        secrets: [...credentials.values()].flatMap((credential) => credential.secrets),
        network: await networkOf(get),
        notes: notesOf(repository, get),
    };
}
/** Hosts that the person running this named: registries, scopes, credentials. */
function knownHosts(own, credentials, options) {
    const hosts = new Set([new URL(options.defaultRegistry).host]);
    const named = own.flatMap((file) => [...file].filter(([key]) => /(^|:)registry$/.test(key)).map(([, url]) => url));
    for (const url of [...named, options.registry ?? ''])
        if (URL.canParse(url))
            hosts.add(new URL(url).host);
    for (const place of credentials.keys())
        hosts.add(place.slice(2).split('/')[0] ?? '');
    return hosts;
}
/**
 * The credential whose place is this URL's host and a parent of its path, the longest first.
 * Credentials travel only encrypted, or to this machine.
 */
function credentialFor(url, credentials) {
    if (url.protocol !== 'https:' && !isLoopbackHost(url.hostname))
        return undefined;
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    for (let length = segments.length; length >= 0; length -= 1) {
        const found = credentials.get(`//${[url.host, ...segments.slice(0, length)].join('/')}/`);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Checks a registry's URL and gives it one form: with a trailing slash, without query and fragment. */
function registryUrl(text, from) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const usable = url !== undefined &&
        (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname))) &&
        url.username === '' &&
        url.password === '';
    if (!usable) {
        throw new errors/* SealgateError */.De('USAGE', `'${text}' (from ${from}) is not a registry that can be asked`, {
            hint: 'A registry is an https URL without credentials in it; credentials go into your own .npmrc.',
        });
    }
    return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}
async function readNpmrc(file, env) {
    const bytes = await (0,files/* readIfExists */.OR)(file, registry_config_CAP);
    return bytes === undefined ? new Map() : parseNpmrc((0,io_text/* decodeText */.g)(bytes, file), env);
}
/** npm takes `npm_config_<key>` in any case. */
function setting(env, key) {
    return env[`npm_config_${key}`] ?? env[`NPM_CONFIG_${key.toUpperCase()}`];
}
/** Scoped registries set through the environment: `npm_config_@scope:registry`. */
function environmentNpmrc(env) {
    const values = new Map();
    for (const [name, value] of Object.entries(env)) {
        const key = /^npm_config_(@[^:]+:registry)$/i.exec(name)?.[1];
        if (key !== undefined && value !== undefined)
            values.set(key, value);
    }
    return values;
}
function globalNpmrc(env) {
    const prefix = setting(env, 'prefix');
    if (prefix !== undefined)
        return external_node_path_.join(prefix, 'etc', 'npmrc');
    if (process.platform === 'win32')
        return external_node_path_.join(env.APPDATA ?? external_node_os_.homedir(), 'npm', 'etc', 'npmrc');
    return external_node_path_.resolve(process.execPath, '..', '..', 'etc', 'npmrc');
}
async function networkOf(get) {
    const value = (key) => {
        const text = get(key);
        return text === undefined || text === '' || text === 'null' ? undefined : text;
    };
    const cafile = value('cafile');
    const bytes = cafile === undefined ? undefined : await (0,files/* readIfExists */.OR)(cafile, registry_config_CAP);
    if (cafile !== undefined && bytes === undefined) {
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${cafile} (cafile in .npmrc) does not exist`, {
            location: { file: cafile },
            hint: 'Correct cafile in your .npmrc, or remove it.',
        });
    }
    const httpProxy = value('proxy') ?? value('http-proxy');
    const httpsProxy = value('https-proxy') ?? httpProxy;
    const noProxy = value('noproxy');
    return {
        ...(httpProxy === undefined ? {} : { httpProxy }),
        ...(httpsProxy === undefined ? {} : { httpsProxy }),
        ...(noProxy === undefined ? {} : { noProxy }),
        ...(bytes === undefined ? {} : { ca: bytes.toString('utf8') }),
    };
}
function notesOf(repository, get) {
    const notes = [];
    if ([...repository.keys()].some((key) => key.startsWith('//') || /^_(auth|password)/.test(key)))
        notes.push("The repository's .npmrc holds credentials. They are not used: keep them in your own .npmrc.");
    if (get('strict-ssl') === 'false')
        notes.push('strict-ssl=false is not followed: certificates are always checked. Set cafile instead.');
    return notes;
}

;// CONCATENATED MODULE: ./build/collect/packages/trusted-root.js




const trusted_root_CAP = 4 * 1024 * 1024;
const TARGET = 'trusted_root.json';
/**
 * Sigstore's trusted root: the user's file, else the TUF target (the seed of this build where the network does not
 * allow more).
 *
 * @throws SealgateError INPUT_NOT_FOUND or INPUT_INVALID on the user's file.
 */
async function collectTrustedRoot(tuf, file) {
    if (file !== undefined)
        return { root: { source: 'file', json: await readRootFile(file) }, problems: [] };
    const target = await tuf.target(TARGET);
    if (target.state === 'had')
        return { root: { source: target.source, json: (0,json/* parseJson */.q)(target.bytes, TARGET) }, problems: [] };
    const reason = target.state === 'absent' ? 'the TUF repository has none' : target.reason;
    return {
        problems: [
            {
                kind: 'registry',
                subject: 'Sigstore trusted root',
                state: 'unreachable',
                message: `Sigstore's trusted root could not be had: ${reason}`,
                hint: 'Pass one with --trusted-root FILE, or allow the network.',
            },
        ],
    };
}
async function readRootFile(file) {
    const document = (0,json/* parseJson */.q)(await (0,files/* readCapped */.EF)(file, trusted_root_CAP), file);
    if (asList(member(document, 'tlogs'), 64) === undefined ||
        asList(member(document, 'certificateAuthorities'), 64) === undefined) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is not a Sigstore trusted root`, {
            location: { file },
            hint: 'Expected trusted_root.json as Sigstore publishes it, with tlogs and certificateAuthorities.',
        });
    }
    return document;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/collect/packages/tuf.js






/**
 * Sigstore's TUF repository: kept metadata while they are in force, else the network, else the seed of this build
 * until its root expires. What is kept is verified from the built-in root on every use, so a planted file changes
 * nothing.
 *
 * @param options.mirror, options.rootFile another repository, as cosign's TUF_MIRROR and TUF_ROOT_JSON; it has no seed.
 * @see The Update Framework specification, section 5
 */
function createTufStore(options) {
    const own = options.mirror !== undefined && options.mirror !== options.seeds.mirror;
    const mirror = (options.mirror ?? options.seeds.mirror).replace(/\/+$/, '');
    const known = new Map();
    const outage = {};
    const fromSeed = (name, reason) => {
        if (own)
            return { state: 'unreachable', reason };
        if (Date.parse(options.seeds.expires) <= Date.parse(options.now)) {
            return {
                state: 'unreachable',
                reason: `${reason}, and the trust root built into this version expired ${options.seeds.expires}`,
            };
        }
        const bytes = options.seeds.targets.get(name);
        return bytes === undefined ? { state: 'absent' } : { state: 'had', bytes, source: 'seed' };
    };
    const load = async (name, fresh) => {
        if (options.refresh === 'never')
            return fromSeed(name, 'Sigstore was not asked');
        let dir;
        try {
            dir = options.cacheDir ?? (await (0,promises_.mkdtemp)(external_node_path_.join(external_node_os_.tmpdir(), 'sealgate-tuf-')));
            const root = options.rootFile === undefined ? options.seeds.root : await (0,files/* readCapped */.EF)(options.rootFile);
            const bytes = await refresh({ name, dir, mirror, root, fresh, client: options.client, outage });
            return bytes === undefined ? { state: 'absent' } : { state: 'had', bytes, source: 'tuf' };
        }
        catch (error) {
            return fromSeed(name, `${new URL(mirror).host} ${(0,errors/* messageOf */.bD)(error)}`);
        }
        finally {
            if (dir !== undefined && options.cacheDir === undefined)
                await (0,promises_.rm)(dir, { recursive: true, force: true });
        }
    };
    // One at a time: the client keeps its files in one folder.
    let last = Promise.resolve();
    return {
        knows: (name) => own || options.seeds.targets.has(name),
        target: (name, fresh = false) => {
            const kept = known.get(name);
            if (kept !== undefined && !fresh)
                return kept;
            const next = last.then(() => load(name, fresh));
            last = next;
            known.set(name, next);
            return next;
        },
    };
}
async function refresh(options) {
    const [{ BaseFetcher, Updater }, { DownloadHTTPError }] = await Promise.all([
        __webpack_require__.e(/* import() */ 706).then(__webpack_require__.t.bind(__webpack_require__, 4706, 19)),
        __webpack_require__.e(/* import() */ 376).then(__webpack_require__.t.bind(__webpack_require__, 6376, 19)),
    ]);
    class Fetcher extends BaseFetcher {
        async fetch(url) {
            if (options.outage.reason !== undefined)
                throw new Error(options.outage.reason);
            const client = await options.client();
            const result = await client.get(url, { accept: '*/*', tries: 1, totalMs: 5000 });
            if (result.kind === 'failed') {
                options.outage.reason = result.reason;
                throw new Error(result.reason);
            }
            if (result.kind === 'refused')
                throw new DownloadHTTPError(result.reason, result.status);
            return new Blob([new Uint8Array(result.body)]).stream();
        }
    }
    const folder = external_node_path_.join(options.dir, 'tuf', encodeURIComponent(options.mirror.replace(/^https?:\/\//, '')));
    // The chain always starts at the built-in root: one that lies in the cache folder is never believed.
    await (0,files/* writeAtomic */.vZ)(external_node_path_.join(folder, 'root.json'), options.root);
    const updater = new Updater({
        metadataDir: folder,
        metadataBaseUrl: options.mirror,
        targetDir: folder,
        targetBaseUrl: `${options.mirror}/targets`,
        fetcher: new Fetcher(),
        forceCache: !options.fresh,
    });
    const info = await updater.getTargetInfo(options.name);
    if (info === undefined)
        return undefined;
    const file = (await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info));
    const bytes = await (0,promises_.readFile)(file);
    // What is verified is what is used: the very bytes in memory, not the file read once more.
    await info.verify(external_node_stream_.Readable.from([bytes]));
    return bytes;
}

;// CONCATENATED MODULE: ./build/collect/packages/wanted.js
/** The packages of all graphs that come from a registry, sorted by purl. */
function wantedPackages(graphs, config) {
    const found = new Map();
    for (const node of graphs.flatMap((graph) => graph.packages)) {
        if (node.source.kind !== 'registry' || (node.bundled === true && node.integrity === undefined))
            continue;
        const known = found.get(node.purl);
        if (known === undefined) {
            const { purl, name, version, integrity } = node;
            found.set(purl, { purl, name, version, registry: config.registryFor(name), integrities: [integrity] });
        }
        else if (!known.integrities.includes(node.integrity)) {
            known.integrities.push(node.integrity);
        }
    }
    return [...found.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/collect/packages/collect.js











/**
 * Asks the configured registries about every registry package of the graphs: its manifest with signatures, the
 * registry's keys, its attestations where it advertises any, and its publish time where a key's expiry needs it.
 * Whatever cannot be had is in the facts with its reason; nothing here decides.
 *
 * @throws SealgateError USAGE, INPUT_NOT_FOUND or INPUT_INVALID on what the user gave (registry, keys, trusted root).
 */
async function collectRegistryFacts(graphs, options) {
    const seeds = await loadSeeds();
    const config = await loadRegistryConfig({
        dir: options.dir,
        env: options.env,
        ...(options.registry === undefined ? {} : { registry: registryUrl(options.registry, '--registry') }),
        defaultRegistry: defaultRegistryOf(seeds),
    });
    for (const note of config.notes)
        options.log.warn(note);
    const wanted = wantedPackages(graphs, config);
    const connection = openConnection(options, config);
    const folder = cacheFolder(options.cacheDir, options.env);
    const { TUF_MIRROR: mirror, TUF_ROOT_JSON: rootFile, SEALGATE_TUF: refresh } = options.env;
    const now = options.now().toISOString();
    const tuf = createTufStore({
        seeds,
        client: connection.client,
        cacheDir: folder,
        ...(mirror === undefined || mirror === '' ? {} : { mirror }),
        ...(rootFile === undefined || rootFile === '' ? {} : { rootFile }),
        ...(refresh === 'never' ? { refresh } : {}),
        now,
    });
    try {
        return await collectAll({ wanted, options, connection, folder, tuf, now, npm: defaultRegistryOf(seeds) });
    }
    finally {
        options.log.progress(undefined);
        await connection.close();
    }
}
async function collectAll(run) {
    const { wanted, options, connection, tuf, now } = run;
    const cache = openCache(run.folder);
    const keys = createKeyStore({
        tuf,
        client: connection.client,
        npm: run.npm,
        ...(options.keysFile === undefined ? {} : { keysFile: options.keysFile }),
    });
    const progress = createProgress(options.log, wanted.length, options.now);
    const packages = new Map();
    await Promise.all(wanted.map(async (one) => {
        packages.set(one.purl, await collectPackage(one, { client: connection.client, cache, keys, now }));
        progress.step();
    }));
    await keys.refreshFor(packages.values());
    const anyAttestations = [...packages.values()].some((facts) => facts.attestations?.state === 'had');
    const trustedRoot = anyAttestations
        ? await collectTrustedRoot(tuf, options.trustedRootFile)
        : { problems: [] };
    try {
        await cache.save();
    }
    catch (error) {
        // The answers are all here; only the next run is slower.
        options.log.warn(`What was learnt cannot be kept for the next run: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    const { requests, receivedBytes } = await connection.usage();
    const facts = {
        keys: await keys.facts(),
        packages: Object.fromEntries(wanted.flatMap(({ purl }) => pair(purl, packages.get(purl)))),
        ...('root' in trustedRoot ? { trustedRoot: trustedRoot.root } : {}),
        requests,
        receivedBytes,
    };
    return { facts, problems: [...(await keys.problems()), ...trustedRoot.problems] };
}
function pair(key, value) {
    return value === undefined ? [] : [[key, value]];
}
function openConnection(options, config) {
    let opened;
    const controller = new AbortController();
    const deadlineMs = options.deadlineMs ?? 300_000;
    const timer = setTimeout(() => controller.abort(new Error(`was not asked in time: the limit of ${deadlineMs / 1000} s for the registry is over`)), deadlineMs);
    timer.unref();
    const { backoffMs, maxRetryAfterMs, totalMs } = options.retry ?? {};
    return {
        client: () => {
            opened ??= createHttpClient({
                env: options.env,
                userAgent: options.userAgent ?? 'sealgate',
                network: config.network,
                authorization: config.authorization,
                secrets: config.secrets,
                signal: controller.signal,
                ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
                ...(backoffMs === undefined ? {} : { backoffMs }),
                ...(maxRetryAfterMs === undefined ? {} : { maxRetryAfterMs }),
                ...(totalMs === undefined ? {} : { timeouts: { totalMs } }),
            });
            return opened;
        },
        usage: async () => (opened === undefined ? { requests: 0, receivedBytes: 0 } : (await opened).usage),
        close: async () => {
            clearTimeout(timer);
            await (await opened)?.close();
        },
    };
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(5102);
;// CONCATENATED MODULE: ./build/commands/describe-signatures.js


/** How many packages are listed for one reason before the rest is only counted. */
const LISTED = 10;
const ORDER = ['invalid', 'unreachable', 'missing', 'skipped'];
/** What `signatures` says to people: what is wrong first, with its reason, then the counts. */
function describeSignatures(facts, results) {
    const { signatures, builds } = results;
    const provenanceTrouble = results.provenance.filter(({ outcome }) => outcome.result === 'invalid' || outcome.result === 'unreachable');
    const lines = [
        ...describe('Signatures', results.outcomes),
        ...describe('Provenance', provenanceTrouble),
        `signatures: ${countsOf(signatures)} of ${number(signatures.total)} packages`,
        `provenance: ${countsOf(builds)} of ${number(builds.total)} packages`,
        ...keyLines(facts),
    ];
    const requests = facts.registry?.requests ?? 0;
    const kilobytes = Math.ceil((facts.registry?.receivedBytes ?? 0) / 1024);
    lines.push(requests === 0
        ? 'nothing was asked: everything was in the cache'
        : `${number(requests)} requests, ${number(kilobytes)} kB`);
    return `${lines.map((line) => (0,display_text/* displayText */.W)(line)).join('\n')}\n`;
}
function describe(what, outcomes) {
    const lines = [];
    for (const result of ORDER) {
        const groups = new Map();
        for (const { node, outcome } of outcomes) {
            if (outcome.result !== result)
                continue;
            const reason = `${outcome.code === undefined ? '' : `${outcome.code}: `}${outcome.reason ?? ''}`;
            const group = groups.get(reason);
            if (group === undefined)
                groups.set(reason, [(0,paths/* labelOf */.Wy)(node)]);
            else
                group.push((0,paths/* labelOf */.Wy)(node));
        }
        for (const [reason, labels] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
            const unique = [...new Set(labels)].sort();
            lines.push(`${what} ${result}: ${reason}`);
            lines.push(...unique.slice(0, LISTED).map((label) => `  ${label}`));
            if (unique.length > LISTED)
                lines.push(`  and ${number(unique.length - LISTED)} more`);
        }
    }
    return lines.length === 0 ? [] : [...lines, ''];
}
function countsOf({ counts }) {
    return Object.entries(counts)
        .map(([word, count]) => `${number(count)} ${word}`)
        .join(', ');
}
function keyLines(facts) {
    return Object.entries(facts.registry?.keys ?? {}).map(([registry, keys]) => {
        if (keys.state !== 'had')
            return `keys of ${registry}: ${keys.reason}`;
        const source = {
            tuf: "from Sigstore's repository",
            seed: 'from the copy of Sigstore’s repository in this build',
            endpoint: 'from the registry itself',
            file: 'from the file given',
        }[keys.value.source];
        return `keys of ${registry}: ${new Set(keys.value.keys.map(({ keyid }) => keyid)).size} ${source}`;
    });
}
function number(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./build/commands/signatures.js








/** Verifies registry signatures and provenance of every package of the lockfiles. */
const command = {
    name: 'signatures',
    summary: 'Verify registry signatures and provenance of every package, over what the lockfile pins.',
    usage: ['signatures [--dir DIR] [--lockfile FILE …] [--registry URL] [--keys FILE] [--json]'],
    positionals: 'none',
    options: [
        { name: 'dir', type: 'string', value: 'DIR', description: 'Folder of the repository. Default: here.' },
        {
            name: 'lockfile',
            type: 'list',
            value: 'FILE',
            description: 'Read this lockfile, relative to the folder, instead of those that are found.',
        },
        {
            name: 'registry',
            type: 'string',
            value: 'URL',
            description: "Registry of packages whose scope has none of its own. Default: npm's configuration.",
        },
        {
            name: 'keys',
            type: 'string',
            value: 'FILE',
            description: "The registry's signing keys, instead of asking Sigstore and the registry for them.",
        },
        {
            name: 'trusted-root',
            type: 'string',
            value: 'FILE',
            description: "Sigstore's trusted_root.json, instead of asking for it.",
        },
        {
            name: 'cache',
            type: 'string',
            value: 'DIR',
            description: "Folder of what is kept between runs, or 'none'. Default: SEALGATE_CACHE, else the user's cache folder.",
        },
    ],
    notes: [
        'Each package is verified, missing, invalid, skipped or unreachable; the counts add up to the total.',
        'Exit codes: 0 nothing wrong; 1 a package is invalid, or its lockfile entry cannot be bound to its signature;',
        '2 wrong usage or input; 3 a package could not be checked, or none could be verified.',
    ],
    run,
};
async function run(_, values, world) {
    const text = (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
    };
    const file = (name) => {
        const value = text(name);
        return value === undefined ? undefined : external_node_path_.resolve(world.cwd, value);
    };
    const dir = external_node_path_.resolve(world.cwd, text('dir') ?? '.');
    const files = Array.isArray(values.lockfile) ? values.lockfile : undefined;
    const lockfiles = await (0,discover/* readLockfiles */.HT)(dir, files === undefined ? {} : { files });
    if (lockfiles.graphs.length === 0)
        throw nothingRead(lockfiles.problems, dir);
    const registry = text('registry');
    const keysFile = file('keys');
    const trustedRootFile = file('trusted-root');
    const cache = text('cache');
    const collected = await collectRegistryFacts(lockfiles.graphs, {
        dir,
        env: world.env,
        log: world.log,
        now: world.now,
        userAgent: `sealgate/${(0,version/* version */.r)()}`,
        ...(registry === undefined ? {} : { registry }),
        ...(keysFile === undefined ? {} : { keysFile }),
        ...(trustedRootFile === undefined ? {} : { trustedRootFile }),
        ...(cache === undefined ? {} : { cacheDir: cache === 'none' ? cache : external_node_path_.resolve(world.cwd, cache) }),
    });
    const problems = [...lockfiles.problems, ...collected.problems];
    for (const problem of problems)
        world.log.error(withHint(problem));
    const facts = factsOf(lockfiles.graphs, collected.facts, problems, world.now());
    return answer(facts, (await loadProvenanceJudge(facts))(facts));
}
function answer(facts, provenance) {
    const outcomes = judgeSignatures(facts);
    const signatures = signaturesResult(facts, outcomes);
    const builds = provenanceResult(facts, provenance);
    return {
        exitCode: exitCodeFor(facts, signatures, builds),
        text: describeSignatures(facts, { outcomes, provenance, signatures, builds }),
        json: {
            total: signatures.total,
            counts: signatures.counts,
            provenance: { counts: builds.counts },
            keys: keysOf(facts),
            trustedRoot: facts.registry?.trustedRoot?.source ?? null,
            requests: facts.registry?.requests ?? 0,
            receivedBytes: facts.registry?.receivedBytes ?? 0,
            packages: outcomes.map((one, index) => entryOf(one, provenance[index])),
        },
    };
}
function entryOf({ graph, node, outcome }, provenance) {
    return {
        purl: node.purl,
        name: node.name,
        version: node.version,
        lockfile: graph.lockfile.path,
        integrity: node.integrity ?? null,
        result: outcome.result,
        code: outcome.code ?? null,
        reason: outcome.reason ?? null,
        keyid: outcome.keyid ?? null,
        ...(outcome.publishedBy === undefined ? {} : { publishedBy: outcome.publishedBy }),
        provenance: provenance === undefined ? null : { ...provenance.outcome },
    };
}
function keysOf(facts) {
    return Object.entries(facts.registry?.keys ?? {}).map(([registry, keys]) => keys.state === 'had'
        ? {
            registry,
            state: keys.state,
            source: keys.value.source,
            keyids: [...new Set(keys.value.keys.map(({ keyid }) => keyid))],
        }
        : { registry, state: keys.state, reason: keys.reason });
}
function exitCodeFor(facts, signatures, provenance) {
    if (facts.problems.some((problem) => problem.kind === 'lockfile'))
        return errors/* EXIT */.dc.usage;
    const wrong = [...signatures.findings, ...provenance.findings].some(({ rule }) => ['signatures/invalid', 'signatures/unbound', 'provenance/invalid'].includes(rule));
    if (wrong)
        return errors/* EXIT */.dc.fail;
    if (signatures.state === 'incomplete' || provenance.state === 'incomplete')
        return errors/* EXIT */.dc.incomplete;
    // That nothing could be verified is no success, whatever the reason.
    const asked = Object.keys(facts.registry?.packages ?? {}).length;
    return asked > 0 && signatures.counts.verified === 0 ? errors/* EXIT */.dc.incomplete : errors/* EXIT */.dc.pass;
}
function factsOf(graphs, registry, problems, now) {
    const time = now.toISOString();
    return {
        schema: 'sealgate/facts/v1',
        context: {
            time,
            sourceDate: time,
            event: 'terminal',
            actor: {},
            source: { userAgent: `sealgate/${(0,version/* version */.r)()}` },
            tool: { name: 'sealgate', version: (0,version/* version */.r)() },
        },
        graphs,
        reports: [],
        licenses: {},
        registry,
        offline: false,
        problems,
    };
}
function withHint({ message, hint }) {
    return hint === undefined ? message : `${message}\n  fix: ${hint}`;
}
function nothingRead(problems, dir) {
    const [first] = problems;
    return new errors/* SealgateError */.De(first === undefined || first.state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID', first?.message ?? 'No lockfile was found', {
        location: { file: first === undefined || first.subject === '.' ? dir : first.subject },
        ...(first?.hint === undefined ? {} : { hint: first.hint }),
    });
}


/***/ }),

/***/ 387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8426);


/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t)(text, offset) },
            hint: 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
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
        return fail(`is not valid JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ').slice(0, 200)}`, errorOffset(error, text, fault));
    }
}
function errorOffset(error, text, fault) {
    const stated = /\bposition (\d+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
    if (stated !== undefined)
        return Number(stated);
    return fault?.kind === 'syntax' ? fault.offset : text.length;
}
const QUOTE = 34;
const BACKSLASH = 92;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, duplicate
 * members, and the place of an unexpected token. It is not a validator; JSON.parse has the last word.
 */
function scan(text) {
    const open = [];
    let duplicate;
    let keyNext = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = stringEnd(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const keys = open[open.length - 1];
                    const key = keyOf(text, at, end);
                    if (keys !== undefined && keys.size === keys.add(key).size)
                        duplicate ??= { kind: 'duplicate', offset: at, key };
                }
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? new Set() : undefined);
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
            }
        }
    }
    return duplicate;
}
/** Offset of the closing quote, or -1. */
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
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function keyOf(text, start, end) {
    const raw = text.slice(start + 1, end);
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
const LITERAL = /(?:true|false|null|-?\d[\d.eE+-]*)/y;
function literalEnd(text, at) {
    LITERAL.lastIndex = at;
    return LITERAL.test(text) ? LITERAL.lastIndex : at;
}


/***/ }),

/***/ 7866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3836);

/**
 * A finding's identity over runs: built from what it is about, never from lines, times or wording.
 *
 * @param parts check or rule, subject, primary id …; order matters.
 * @returns 32 hex digits.
 */
function fingerprint(parts) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(parts)).slice(0, 32);
}


/***/ }),

/***/ 217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wt: () => (/* binding */ strongestHashes),
/* harmony export */   hN: () => (/* binding */ parseIntegrity)
/* harmony export */ });
/* unused harmony export HASH_ALGORITHMS */
/** Algorithms of subresource integrity, strongest first. */
const HASH_ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1', 'md5'];
const BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20, md5: 16 };
/**
 * The hashes of a subresource-integrity string. Parts that are no hash of a known algorithm and length are left out.
 *
 * @see W3C Subresource Integrity, section 3.5
 */
function parseIntegrity(text) {
    const hashes = [];
    for (const part of text.split(/\s+/)) {
        const match = /^(sha512|sha384|sha256|sha1|md5)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(part);
        if (match === null)
            continue;
        const algorithm = match[1];
        const digest = Buffer.from(match[2] ?? '', 'base64');
        if (digest.length !== BYTES[algorithm])
            continue;
        hashes.push({ algorithm, text: `${algorithm}-${match[2]}`, hex: digest.toString('hex') });
    }
    return hashes;
}
/** Those of the strongest algorithm present: a package manager accepts bytes that match any one of them. */
function strongestHashes(hashes) {
    const algorithm = HASH_ALGORITHMS.find((name) => hashes.some((hash) => hash.algorithm === name));
    return hashes.filter((hash) => hash.algorithm === algorithm);
}


/***/ }),

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ pathFinder),
/* harmony export */   Wy: () => (/* binding */ labelOf)
/* harmony export */ });
/* unused harmony export importerLabel */
/** Prepares a graph for path questions: one breadth-first walk an importer, done when first asked. */
function pathFinder(graph) {
    const nodes = new Map(graph.packages.map((p) => [p.id, p]));
    const importers = new Map(graph.importers.map((i) => [i.id, i]));
    const walks = new Map();
    const parentsFrom = (importer) => {
        const known = walks.get(importer.id);
        if (known !== undefined)
            return known;
        const parents = new Map();
        const queue = [importer.id];
        for (let head = 0; head < queue.length; head += 1) {
            const from = queue[head];
            const dependencies = nodes.get(from)?.dependencies ?? (from === importer.id ? importer.dependencies : []);
            for (const edge of dependencies) {
                if (parents.has(edge.to) || !nodes.has(edge.to))
                    continue;
                parents.set(edge.to, from);
                queue.push(edge.to);
            }
        }
        walks.set(importer.id, parents);
        return parents;
    };
    return (id, max = 3) => {
        const found = [];
        for (const importer of graph.importers) {
            const parents = parentsFrom(importer);
            if (!parents.has(id))
                continue;
            const path = [];
            let at = id;
            while (at !== undefined && !importers.has(at)) {
                const node = nodes.get(at);
                path.push(node === undefined ? at : labelOf(node));
                at = parents.get(at);
            }
            path.push(importerLabel(importer));
            found.push(path.reverse());
        }
        found.sort((a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1));
        return found.slice(0, max);
    };
}
/** `name@version`. */
function labelOf(node) {
    return `${node.name}@${node.version}`;
}
/** The workspace's name, or its path where it has none. */
function importerLabel(importer) {
    return importer.name ?? importer.path;
}


/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ verifyRegistrySignature),
/* harmony export */   UN: () => (/* binding */ needsPublishTime),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   a3: () => (/* binding */ createKeyRing)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(217);


/** Makes a ring of the keys that may sign packages; keys that cannot be read are left out, as keys nobody knows. */
function createKeyRing(keys) {
    const ring = new Map();
    for (const entry of keys) {
        if (entry.usage !== undefined && entry.usage !== 'npm:signatures')
            continue;
        const key = readKey(entry.key);
        if (key !== undefined)
            ring.set(entry.keyid, { key, expires: entry.expires });
    }
    return ring;
}
/** A P-256 public key from base64 DER, or `undefined` where it is anything else. */
function readKey(base64) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
        return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
            ? key
            : undefined;
    }
    catch {
        // Not a key: whoever signed with it counts as unknown.
        return undefined;
    }
}
/**
 * Verifies a registry's ECDSA signatures over `name@version:integrity`, with the lockfile's integrity.
 *
 * Every signature by a known key must be right, and at least one must be by a key in force when the version was
 * published. Signatures by unknown keys prove nothing and harm nothing beside a good one.
 */
function verifyRegistrySignature(question, ring) {
    const { manifest } = question;
    const known = manifest.signatures.filter((signature) => ring.has(signature.keyid));
    if (known.length === 0) {
        const ids = manifest.signatures.map((signature) => signature.keyid).join(', ');
        return {
            result: 'unreachable',
            code: 'EMISSINGSIGNATUREKEY',
            reason: `is signed with ${ids}, which is not among the registry's known keys`,
        };
    }
    const binding = bindIntegrity(question);
    if ('unbound' in binding)
        return { result: 'missing', unbound: true, reason: binding.unbound };
    const bad = known.find((signature) => !signs(question, binding.signed, signature, ring));
    if (bad !== undefined)
        return { ...explainInvalid(question, bad, ring), keyid: bad.keyid };
    return judgeExpiry(question, known, ring);
}
/** The strings a signature may be over so that it covers what the lockfile accepts, or why there is none. */
function bindIntegrity(question) {
    const pinned = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .strongestHashes */ .Wt)((0,_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIntegrity */ .hN)(question.integrity ?? ''));
    const first = pinned[0];
    if (first === undefined || question.integrity === undefined)
        return { unbound: 'has no integrity in the lockfile that a signature could be bound to' };
    const registry = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .strongestHashes */ .Wt)((0,_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIntegrity */ .hN)(question.manifest.integrity ?? ''));
    // Bytes matching any one of several equally strong hashes would be installed, so a signature over one is not enough.
    const signed = pinned.length === 1 ? [question.integrity, first.text] : [question.integrity];
    if (question.manifest.integrity !== undefined && sameHashes(pinned, registry))
        signed.push(question.manifest.integrity);
    const theirs = registry[0]?.algorithm;
    if (theirs === undefined || theirs === first.algorithm)
        return { signed: [...new Set(signed)] };
    // Hashes of two algorithms cannot be compared; only SHA-1 can be shown to differ, by the registry's own shasum.
    const shasum = question.manifest.shasum?.toLowerCase();
    if (first.algorithm === 'sha1' && shasum !== undefined && shasum !== first.hex)
        return { signed: [] };
    return {
        unbound: `is pinned by ${first.algorithm} in the lockfile, while its signature covers ${theirs}`,
    };
}
function sameHashes(a, b) {
    const left = new Set(a.map((hash) => `${hash.algorithm}:${hash.hex}`));
    const right = new Set(b.map((hash) => `${hash.algorithm}:${hash.hex}`));
    return left.size === right.size && [...left].every((hash) => right.has(hash));
}
function signs(question, integrities, signature, ring) {
    const key = ring.get(signature.keyid)?.key;
    if (key === undefined)
        return false;
    const bytes = Buffer.from(signature.sig, 'base64');
    return integrities.some((integrity) => {
        const message = Buffer.from(`${question.name}@${question.version}:${integrity}`, 'utf8');
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', message, key, bytes);
    });
}
function explainInvalid(question, bad, ring) {
    const theirs = question.manifest.integrity;
    const lockfileDiffers = theirs !== undefined && signs(question, [theirs], bad, ring);
    return {
        result: 'invalid',
        code: 'EINTEGRITYSIGNATURE',
        reason: lockfileDiffers
            ? `has an integrity in the lockfile that is not the one the registry signed (${theirs}): the lockfile was changed, or the package was replaced`
            : `has a registry signature by ${bad.keyid} that does not match its name, version and integrity`,
    };
}
function judgeExpiry(question, good, ring) {
    const now = Date.parse(question.now);
    let expired;
    for (const signature of good) {
        const expires = ring.get(signature.keyid)?.expires ?? null;
        if (expires === null || Date.parse(expires) > now)
            return { result: 'verified', keyid: signature.keyid };
        if (question.publishedBy !== undefined && Date.parse(question.publishedBy) <= Date.parse(expires))
            return { result: 'verified', keyid: signature.keyid, publishedBy: question.publishedBy };
        expired ??= signature;
    }
    const keyid = expired?.keyid ?? '';
    const expires = ring.get(keyid)?.expires ?? '';
    if (question.publishedBy === undefined) {
        return {
            result: 'unreachable',
            code: 'EEXPIREDSIGNATUREKEY',
            keyid,
            reason: `is signed with ${keyid}, which expired ${expires}, and when the version was published could not be had`,
        };
    }
    return {
        result: 'invalid',
        code: 'EEXPIREDSIGNATUREKEY',
        keyid,
        reason: `is signed with ${keyid}, which expired ${expires}, and was published later (${question.publishedBy})`,
    };
}
/** Whether only signatures by keys that have expired by `now` are there, so that a publish time is needed. */
function needsPublishTime(signatures, ring, now) {
    const known = signatures.flatMap((signature) => ring.get(signature.keyid) ?? []);
    return (known.length > 0 &&
        known.every((key) => key.expires !== null && Date.parse(key.expires) <= Date.parse(now)));
}


/***/ })

};
