"use strict";
exports.id = 7142;
exports.ids = [7142,1690,5828,2053,6544];
exports.modules = {

/***/ 10541:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ foreignLockfiles),
/* harmony export */   V: () => (/* binding */ NOT_READ)
/* harmony export */ });
/* harmony import */ var _model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12720);

const NOT_READ = {
    id: 'lockfiles/not-read',
    title: 'Lockfile of a program whose lockfiles are not read',
    severity: 'moderate',
    why: 'Whoever installs by this file gets packages that no check has looked at.',
    fix: 'Delete it if nobody installs by it, or leave it out by exclude-lockfiles once that is decided.',
};
/** A finding a lockfile. */
function foreignLockfiles({ foreignLockfiles: paths = [], base, }) {
    const { id, severity, title, fix } = NOT_READ;
    const isTouched = (path) => base !== undefined && base.foreignLockfiles?.includes(path) !== true;
    return paths.map((path) => ({
        check: 'lockfiles',
        rule: id,
        severity,
        subject: { kind: 'lockfile', name: path },
        title,
        message: `${path} is not read: what is installed by it was not looked at.${isTouched(path) ? ' This change adds or edits it.' : ''}`,
        aliases: [],
        fix: { text: fix },
        location: { file: path },
        fingerprint: (0,_model_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)([id, path]),
    }));
}


/***/ }),

/***/ 90024:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ collectTrustRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _io_git_absent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6050);
/* harmony import */ var _io_git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19833);
/* harmony import */ var _io_git_repository_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74328);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12737);
/* harmony import */ var _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56977);
/* harmony import */ var _model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10852);










const CAP = 32 * 1024 * 1024;
const FOLDER = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi);
/** What decides, and would be gone from the base where its folder is a submodule. */
const HELD = [node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.basename(_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi), 'sealgate.yml', 'sealgate.yaml'];
/**
 * The committed trust record: as the base has it (what is in force), as it was where the change began, and as it is
 * now. A record that cannot be read is a problem, never "no record".
 */
async function collectTrustRecord(dir, commits) {
    const problems = [];
    const attempt = async (read, mended) => {
        let isThere = false;
        try {
            const bytes = await read();
            isThere = bytes !== undefined;
            return bytes === undefined ? undefined : parseTrustRecord(bytes);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De))
                throw error;
            problems.push({
                kind: 'policy',
                subject: _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi,
                state: 'invalid',
                message: mended === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) : `At the base, ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`,
                hint: mended === true && isThere ? MENDED : (error.hint ?? RESTORE),
            });
            return undefined;
        }
    };
    const head = await attempt(() => readHead(dir));
    if (commits === undefined)
        return { ...(head === undefined ? {} : { facts: { pins: head, head } }), problems };
    const pins = await attempt(() => readAt(dir, commits.base), head !== undefined);
    const start = commits.base === commits.compare
        ? pins
        : await attempt(() => readAt(dir, commits.compare), head !== undefined);
    const facts = {
        ...(pins === undefined ? {} : { pins }),
        ...(start === undefined ? {} : { start }),
        ...(head === undefined ? {} : { head }),
        base: true,
    };
    return { ...((pins ?? start ?? head) === undefined ? {} : { facts }), problems: onceEach(problems) };
}
/** What to do where the base's record cannot be read, and the change's own can. */
const MENDED = 'The change has one that can be read. Until it is merged there are no pins to judge by, so somebody who may merge without this check has to read that file line by line.';
function onceEach(problems) {
    return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
/**
 * A trust record from its bytes.
 *
 * @throws SealgateError INPUT_INVALID naming the place and what was expected.
 */
function parseTrustRecord(bytes) {
    const [marked] = (0,_model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_9__/* .conflictLines */ ._)(Buffer.from(bytes).toString('utf8'));
    if (marked !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi} holds the marks of a merge conflict in line ${marked}`, {
            location: { file: _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi, line: marked },
            hint: 'Keep the packages of both sides; of one that both have, keep what the base branch says. Then run sealgate signatures --trust-record for what is missing, and commit.',
        });
    const record = (0,_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .readTrustRecord */ .QN)(parseWhole(bytes));
    if (typeof record !== 'string')
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi} ${record}`, {
        location: { file: _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi },
        hint: RESTORE,
    });
}
const RESTORE = 'Restore it from a commit where it was whole, or remove it and write it anew: sealgate signatures --trust-record.';
function parseWhole(bytes) {
    try {
        return (0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(bytes, _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De))
            throw error;
        const { code, message, location = { file: _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi } } = error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De(code, message, { location, hint: RESTORE, cause: error });
    }
}
/** The record as it lies there: a link counts as the file that it leads to, as long as that is the repository's. */
async function readHead(dir) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, FOLDER, '.git'))) {
        const held = HELD.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, FOLDER, name)));
        if (held !== undefined)
            throw inSubmodule(`${FOLDER}/${held}`);
    }
    const place = (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(file);
    if (place !== undefined && !(0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,_io_git_repository_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryTop */ .K)(dir) ?? (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(dir) ?? dir, place))
        throw leadsOut();
    try {
        return await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(file, CAP);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De))
            throw error;
        const what = error.code === 'INPUT_TOO_LARGE' ? 'is larger than 32 MiB' : 'cannot be read as a file';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De(error.code, `${_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi} ${what}`, { hint: RESTORE, cause: error });
    }
}
/**
 * The record of a commit, links followed as for the one that lies there: else a folder that becomes a link would take
 * the pins away without a line of them having changed.
 */
async function readAt(dir, commit) {
    const file = _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi;
    const listed = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_5__.git)(dir, ['ls-tree', '-z', commit, '--', FOLDER, file]);
    const entries = listed.stdout.toString('utf8').split('\0');
    const modes = new Map(entries.map((entry) => [entry.split('\t')[1], entry.slice(0, 6)]));
    if (listed.exitCode === 0 && !modes.has(FOLDER) && !modes.has(file))
        return undefined;
    // A submodule: what another repository has is no record of this one. What lies there is refused by readHead.
    if (modes.get(FOLDER) === '160000')
        return undefined;
    const found = await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .linkedFileAt */ .h7)(dir, commit, file);
    if (found === 'outside')
        throw leadsOut();
    return found ?? (await (0,_io_git_absent_js__WEBPACK_IMPORTED_MODULE_4__/* .assertAbsent */ .a)(dir, { commit, file, what: `read ${file}` }));
}
function leadsOut() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${_model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi} is a link that leads out of the repository`, {
        location: { file: _model_signatures_trust_record_js__WEBPACK_IMPORTED_MODULE_8__/* .TRUST_RECORD_PATH */ .bi },
        hint: 'Commit the file itself.',
    });
}
function inSubmodule(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De('INPUT_INVALID', `${file} is in a submodule: another repository has what is in ${FOLDER}, and the base of a change does not`, { location: { file }, hint: `Keep ${FOLDER} in this repository.` });
}


/***/ }),

/***/ 96769:
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
// EXTERNAL MODULE: ./build/check/provenance.js + 2 modules
var check_provenance = __webpack_require__(14828);
// EXTERNAL MODULE: ./build/check/signatures.js
var check_signatures = __webpack_require__(5985);
// EXTERNAL MODULE: ./build/check/trust/installed-files.js
var installed_files = __webpack_require__(1665);
// EXTERNAL MODULE: ./build/collect/lockfiles/discovery/discover.js + 1 modules
var discover = __webpack_require__(55315);
// EXTERNAL MODULE: ./build/collect/packages/collect.js + 21 modules
var collect = __webpack_require__(70952);
// EXTERNAL MODULE: ./build/collect/trust-record.js
var trust_record = __webpack_require__(90024);
// EXTERNAL MODULE: ./build/decide/decide.js + 10 modules
var decide = __webpack_require__(71210);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/policy/words.js
var words = __webpack_require__(34577);
// EXTERNAL MODULE: ./build/model/signatures/binding.js
var binding = __webpack_require__(66244);
// EXTERNAL MODULE: ./build/model/signatures/registry-facts.js
var registry_facts = __webpack_require__(46544);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/policy/load.js + 4 modules
var load = __webpack_require__(94050);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/check/signatures/build-workflow.js
var build_workflow = __webpack_require__(7466);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/data/paths.js
var paths = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
// EXTERNAL MODULE: ./build/render/words.js
var render_words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/commands/signatures/describe-signatures.js










/** How many packages are listed for one reason before the rest is only counted. */
const LISTED = 10;
const ORDER = ['invalid', 'unreachable', 'missing', 'skipped'];
/** What `signatures` says to people: what is wrong first, with its reason, then the counts. */
function describeSignatures(facts, results) {
    const { signatures, builds } = results;
    const provenanceTrouble = results.provenance.filter(({ outcome }, index) => outcome.result === 'invalid' ||
        // What could not be had of a package is said once.
        (outcome.result === 'unreachable' && outcome.reason !== results.outcomes[index]?.outcome.reason));
    const lines = [
        ...describe('Signatures', results.outcomes, fixes(results.decisions, 'signatures/')),
        ...describe('Provenance', provenanceTrouble, fixes(results.decisions, 'provenance/')),
        ...describe('Installed files', notCompared(facts, results.outcomes), new Map()),
        ...describeRules(results.decisions),
        `signatures: ${countsOf(signatures)} of ${(0,render_words/* count */.U9)(signatures.total, 'package')}`,
        `provenance: ${countsOf(builds)} of ${(0,render_words/* count */.U9)(builds.total, 'package')}`,
        ...buildLines(results.provenance),
        bindingLine(facts, results),
        ...patchLines(facts, results.outcomes),
        ...wordLines(results.outcomes),
        ...keyLines(facts),
    ];
    const requests = facts.registry?.requests ?? 0;
    const kilobytes = Math.ceil((facts.registry?.receivedBytes ?? 0) / 1024);
    const known = Object.values(facts.registry?.packages ?? {}).every(({ manifest }) => manifest.state === 'had');
    const unasked = known ? 'nothing was asked: everything was in the cache' : 'nothing was asked';
    lines.push(requests === 0 ? unasked : `${(0,render_words/* count */.U9)(requests, 'request')}, ${(0,render_words/* formatNumber */.ZV)(kilobytes)} kB`);
    return `${lines.map((line) => (0,display/* displayText */.WV)(line)).join('\n')}\n`;
}
/** Packages whose installed files were to be compared with a tarball that could not be had or read. */
function notCompared(facts, outcomes) {
    return outcomes.flatMap(({ node }) => (0,installed_files/* unopened */.xJ)(node, facts.registry));
}
/** By package, what to do about what TOLD says of it. */
function fixes(decisions, prefix) {
    return new Map(decisions.flatMap(({ finding: { rule, subject, fix } }) => rule.startsWith(prefix) && TOLD.includes(rule) && fix !== undefined ? [[subject.name, fix.text]] : []));
}
/** One group a result and reason, with its packages and what to do about them. */
function describe(what, outcomes, fixOf) {
    const lines = [];
    for (const result of ORDER) {
        const groups = new Map();
        for (const { node, outcome } of outcomes) {
            if (outcome.result !== result)
                continue;
            const reason = `${outcome.code === undefined ? '' : ` (${outcome.code})`}: ${outcome.reason ?? ''}`;
            (0,group/* addToList */.v)(groups, reason, (0,paths/* labelOf */.Wy)(node));
        }
        for (const [reason, labels] of [...groups].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b))) {
            const unique = [...new Set(labels)].sort();
            lines.push(`${what} ${result}${reason}`);
            lines.push(...unique.slice(0, LISTED).map((label) => `  ${label}`));
            if (unique.length > LISTED)
                lines.push(`  ${(0,render_words/* moreLine */.g0)(unique.length - LISTED)}`);
            const fix = fixOf.get(unique[0] ?? '');
            if (fix !== undefined)
                lines.push(`  fix: ${fix}`);
        }
    }
    return lines.length === 0 ? [] : [...lines, ''];
}
/** Rules that say what the words of signatures and provenance say already. */
const TOLD = [
    ...['invalid', 'missing', 'unbound', 'skipped', 'unreachable'].map((what) => `signatures/${what}`),
    ...['invalid', 'unreachable'].map((what) => `provenance/${what}`),
];
/** What the policy, the trust record and the installed files have to say beside: the rule, its finding, and what to do. */
function describeRules(decisions) {
    const open = decisions.filter(({ outcome, finding }) => outcome !== 'accept' && !TOLD.includes(finding.rule));
    const rules = [...new Set(open.map(({ finding }) => finding.rule))].sort();
    const lines = rules.flatMap((rule) => {
        const found = open.filter(({ finding }) => finding.rule === rule);
        const [first] = found;
        if (first === undefined)
            return [];
        const { outcome, finding } = first;
        return [
            `${outcome === 'block' ? 'Blocks' : 'Warns'}: ${finding.title} (${rule})`,
            ...found.slice(0, LISTED).map(({ finding: one }) => `  ${one.message}`),
            ...(found.length > LISTED ? [`  ${(0,render_words/* moreLine */.g0)(found.length - LISTED)}`] : []),
            ...(finding.fix === undefined ? [] : [`  fix: ${finding.fix.text}`]),
        ];
    });
    return lines.length === 0 ? [] : [...lines, ''];
}
function countsOf({ counts }) {
    return Object.entries(counts)
        .map(([word, count]) => `${(0,render_words/* formatNumber */.ZV)(count)} ${word}`)
        .join(', ');
}
/** Who built what, by the certificates. */
function buildLines(provenance) {
    const lines = provenance.flatMap(({ node, outcome: { build } }) => {
        if (build === undefined)
            return [];
        const { repository, commit, builder, runner } = build;
        const from = repository === undefined ? undefined : `${repository}@${commit?.slice(0, 12) ?? '?'}`;
        const by = [from, (0,build_workflow/* workflowPath */.R)(build) ?? build.issuer, runner ?? builder];
        return [`  ${(0,paths/* labelOf */.Wy)(node)} built from ${by.filter((one) => one !== undefined).join(', ')}`];
    });
    return shown([...new Set(lines)].sort());
}
function shown(lines) {
    const more = lines.length - LISTED;
    return [...lines.slice(0, LISTED), ...(more > 0 ? [`  ${(0,render_words/* moreLine */.g0)(more)}`] : [])];
}
/** How far lockfile, signature, provenance and (where asked for) disk agree. */
function bindingLine({ registry }, { outcomes, provenance, }) {
    const counts = new Map();
    for (const [index, { node, outcome }] of outcomes.entries()) {
        const about = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(registry, node);
        const word = (0,binding/* bindingOf */.h)(outcome.result, provenance[index]?.outcome.result, (0,installed_files/* installedState */.Sh)(node, about));
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const words = binding/* BINDINGS */.H.flatMap((word) => counts.has(word) ? [`${(0,render_words/* formatNumber */.ZV)(counts.get(word) ?? 0)} ${word}`] : []);
    return `binding: ${words.join(', ')}`;
}
/** What is installed with the repository's own changes, and where these stand. */
function patchLines({ registry }, outcomes) {
    const lines = outcomes.flatMap(({ node }) => {
        const about = registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(registry, node);
        const patches = (0,installed_files/* installedPatches */.ly)(node, about);
        return patches.length === 0 ? [] : [`  ${(0,paths/* labelOf */.Wy)(node)} patched by ${(0,few/* fewOf */.s)(patches, 3)}`];
    });
    return shown([...new Set(lines)].sort());
}
/** What rests on something that nothing signs. */
function wordLines(outcomes) {
    const count = outcomes.filter(({ outcome }) => outcome.publishedBy !== undefined).length;
    if (count === 0)
        return [];
    return [
        `${(0,render_words/* formatNumber */.ZV)(count)} verified with a key that has expired since: that ${count === 1 ? 'it was' : 'they were'} published before is the registry’s word`,
    ];
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
        const { seed } = keys.value;
        const why = seed === undefined ? '' : ` (root ${seed.root}, believed until ${seed.expires}; ${seed.reason})`;
        return `keys of ${registry}: ${new Set(keys.value.keys.map(({ keyid }) => keyid)).size} ${source}${why}`;
    });
}

;// CONCATENATED MODULE: ./build/commands/signatures/options.js

/** Flags of `signatures`. */
const SIGNATURES_OPTIONS = [
    flags/* DIR_OPTION */.mM,
    flags/* LOCKFILE_OPTION */.iK,
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
    {
        name: 'installed',
        type: 'boolean',
        description: "Compare the files in node_modules with the tarballs that the lockfile pins, from npm's cache or the registry.",
    },
    {
        name: 'trust-record',
        type: 'boolean',
        description: 'Write who publishes and builds each package to .github/sealgate-trust.json; what is pinned there stays.',
    },
    {
        name: 'repin',
        type: 'list',
        value: 'PACKAGE',
        description: 'With --trust-record: pin this package anew, as it is now.',
    },
    {
        name: 'policy',
        type: 'string',
        value: 'FILE',
        description: "Policy that says what a missing signature means. Default: the repository's, else baseline.",
    },
];

// EXTERNAL MODULE: ./build/check/trust/record.js
var check_trust_record = __webpack_require__(4724);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/signatures/trust-record.js
var signatures_trust_record = __webpack_require__(56977);
;// CONCATENATED MODULE: ./build/commands/signatures/update-trust-record.js







/**
 * Pins what the packages in use show, where they have no pin yet, and what `repin` names anew. Pins of packages that
 * are not in use any more stay: one that comes back is held against them.
 *
 * @param settled whether nothing is wrong with a package's signature and attestations, so that it may be pinned.
 * @throws SealgateError USAGE where `repin` names a package that no lockfile has; IO_FAILED.
 */
async function updateTrustRecord(dir, judged, repin) {
    const { facts, provenance, settled } = judged;
    const record = facts.trustRecord?.head ?? { packages: {} };
    const versions = new Map();
    for (const { node, shown } of (0,check_trust_record/* shownVersions */.Vl)(facts, provenance))
        (0,group/* addToList */.v)(versions, node.name, { purl: node.purl, shown });
    refuseUnknown(repin, versions);
    const pins = new Map(Object.entries(record.packages));
    const update = { pinned: [], repinned: [], kept: 0, notPinned: [] };
    for (const name of [...versions.keys()].sort(compare_text/* compareText */.n)) {
        const known = (0,signatures_trust_record/* pinOf */.nZ)(record, name);
        if (known !== undefined && !repin.includes(name)) {
            update.kept += 1;
            continue;
        }
        const here = versions.get(name) ?? [];
        const pin = (0,signatures_trust_record/* makePin */.uv)(here.map(({ shown }) => shown));
        if (!here.every(({ purl }) => settled(purl)) || Object.keys(pin).length === 0) {
            update.notPinned.push(name);
            continue;
        }
        pins.set(name, pin);
        (known === undefined ? update.pinned : update.repinned).push(name);
    }
    const next = { packages: Object.fromEntries(pins) };
    await (0,files/* writeAtomic */.vZ)(external_node_path_default().join(dir, signatures_trust_record/* TRUST_RECORD_PATH */.bi), (0,signatures_trust_record/* printTrustRecord */.xT)(next));
    return { update: { path: signatures_trust_record/* TRUST_RECORD_PATH */.bi, ...update }, record: next };
}
function refuseUnknown(repin, versions) {
    const unknown = repin.find((name) => !versions.has(name));
    if (unknown === undefined)
        return;
    throw new errors/* SealgateError */.De('USAGE', `--repin: no lockfile has a registry package called '${unknown.slice(0, 100)}'`, {
        hint: 'Give the name without a version, as it stands in the record.',
    });
}
/** What the update did, for people. */
function describeUpdate({ path: file, pinned, repinned, kept, notPinned }) {
    const few = (names) => `${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`;
    const changed = pinned.length + repinned.length > 0;
    return [
        `${file}: ${pinned.length} pinned, ${repinned.length} pinned anew, ${kept} as before${changed ? '; commit it' : ''}`,
        ...(repinned.length === 0 ? [] : [`  pinned anew: ${few(repinned)}`]),
        ...(notPinned.length === 0
            ? []
            : [`  not pinned, because they did not verify or show nothing: ${few(notPinned)}`]),
    ];
}

// EXTERNAL MODULE: ./build/commands/warn-of-foreign.js
var warn_of_foreign = __webpack_require__(63785);
;// CONCATENATED MODULE: ./build/commands/signatures.js





















/** Verifies registry signatures and provenance of every package of the lockfiles. */
const command = {
    name: 'signatures',
    summary: 'Verify registry signatures and provenance of every package, over what the lockfile pins.',
    usage: [
        'signatures [--dir DIR] [--lockfile FILE …] [--registry URL] [--keys FILE] [--json]',
        'signatures --trust-record [--repin PACKAGE …]',
    ],
    positionals: 'none',
    options: SIGNATURES_OPTIONS,
    notes: [
        'Each package is verified, missing, invalid, skipped or unreachable; the counts add up to the total.',
        'Exit codes: 0 nothing wrong; 1 something the policy blocks, such as a signature that is invalid;',
        '2 wrong usage or input; 3 a package could not be checked, or none could be verified.',
    ],
    run,
};
async function run(_, values, world) {
    const dir = external_node_path_default().resolve(world.cwd, (0,flags/* textOf */.b6)(values, 'dir') ?? '.');
    const policyFile = (0,flags/* textOf */.b6)(values, 'policy');
    const { policy } = await (0,load.loadPolicy)({
        dir,
        overrides: { names: [] },
        ...(policyFile === undefined ? {} : { file: policyFile }),
    });
    const files = Array.isArray(values.lockfile) ? values.lockfile : undefined;
    const lockfiles = await (0,discover.readLockfiles)(dir, files === undefined ? {} : { files });
    (0,warn_of_foreign/* warnOfForeign */.q)(lockfiles, world);
    if (lockfiles.graphs.length === 0)
        throw nothingRead(lockfiles.problems, dir);
    const collected = await (0,collect.collectRegistryFacts)(lockfiles.graphs, {
        ...collectOptions(dir, values, world),
        ...(values.installed === true ? await installedOptions(dir, lockfiles.graphs, world) : {}),
    });
    const trustRecord = await (0,trust_record/* collectTrustRecord */.C)(dir);
    const problems = [...lockfiles.problems, ...collected.problems, ...trustRecord.problems];
    for (const problem of problems)
        world.log.error(problem.message, problem.hint);
    const facts = {
        ...factsOf({ graphs: lockfiles.graphs, registry: collected.facts, problems }, world.now()),
        ...(trustRecord.facts === undefined ? {} : { trustRecord: trustRecord.facts }),
    };
    if (values.installed === true && !anyCompared(facts))
        world.log.warn('No package of the lockfiles was found in node_modules or in an archive: nothing was compared with the disk. (What pnpm keeps outside of the repository, enableGlobalVirtualStore, is not looked for.)');
    const provenance = (await (0,check_provenance/* loadProvenanceJudge */.B4)(facts))(facts);
    const repin = (0,flags/* listOf */.c3)(values, 'repin');
    // A record that cannot be read is not written over: whoever broke it would be rid of it.
    if ((values['trust-record'] !== true && repin.length === 0) || trustRecord.problems.length > 0)
        return answer(facts, provenance, trustOnly(policy));
    const settled = settledPackages(facts, provenance);
    const { update, record } = await updateTrustRecord(dir, { facts, provenance, settled }, repin);
    // What was pinned anew is no finding any more: the record that is committed is the one that counts.
    const now = { ...facts, trustRecord: { pins: record, head: record } };
    const said = answer(now, provenance, trustOnly(policy));
    return {
        ...said,
        text: `${said.text}${describeUpdate(update).map(display/* displayText */.WV).join('\n')}\n`,
        json: { ...said.json, trustRecord: update },
    };
}
function anyCompared({ registry }) {
    return Object.values(registry?.packages ?? {}).some(({ tarball }) => {
        if (tarball?.state !== 'had')
            return false;
        const { installed, patched } = tarball.value;
        return [installed, patched].some((one) => one !== undefined && one.folders > 0);
    });
}
/** Packages that may be pinned: their signature verified, and their attestations are good or none. */
function settledPackages(facts, provenance) {
    const unsettled = new Set([
        ...(0,check_signatures/* judgeSignatures */.D8)(facts).flatMap(({ node, outcome }) => outcome.result === 'verified' || outcome.result === 'skipped' ? [] : [node.purl]),
        ...provenance.flatMap(({ node, outcome }) => outcome.result === 'invalid' || outcome.result === 'unreachable' ? [node.purl] : []),
    ]);
    return (purl) => !unsettled.has(purl);
}
function collectOptions(dir, values, world) {
    const file = (name) => {
        const value = (0,flags/* textOf */.b6)(values, name);
        return value === undefined ? undefined : external_node_path_default().resolve(world.cwd, value);
    };
    const registry = (0,flags/* textOf */.b6)(values, 'registry');
    const keysFile = file('keys');
    const trustedRootFile = file('trusted-root');
    const cacheDir = (0,flags/* textOf */.b6)(values, 'cache') === 'none' ? 'none' : file('cache');
    return {
        dir,
        env: world.env,
        log: world.log,
        now: world.now,
        userAgent: `sealgate/${(0,version/* version */.r)()}`,
        ...(registry === undefined ? {} : { registry }),
        ...(keysFile === undefined ? {} : { keysFile }),
        ...(trustedRootFile === undefined ? {} : { trustedRootFile }),
        ...(cacheDir === undefined ? {} : { cacheDir }),
    };
}
/** Whose files are compared, and where to look for what a lockfile names no place of. Loaded only where somebody asks. */
async function installedOptions(dir, graphs, world) {
    const { findArchives } = await Promise.all(/* import() */[__webpack_require__.e(7755), __webpack_require__.e(8851)]).then(__webpack_require__.bind(__webpack_require__, 81733));
    const bases = graphs.map(({ lockfile }) => external_node_path_default().join(dir, external_node_path_default().dirname(lockfile.path)));
    const { findFolders } = await __webpack_require__.e(/* import() */ 4228).then(__webpack_require__.bind(__webpack_require__, 64228));
    const { readPatches } = await __webpack_require__.e(/* import() */ 5390).then(__webpack_require__.bind(__webpack_require__, 85390));
    const patches = new Map();
    for (const graph of graphs) {
        // One lockfile at a time: each has its own patches of a package.
        const read = await readPatches(dir, [graph], { texts: 'all' });
        for (const problem of read.problems)
            world.log.warn(problem);
        patches.set(graph, read.patches);
    }
    return {
        patches: (graph, node) => patches.get(graph)?.get(node.id) ?? [],
        tarballs: 'installed',
        places: findFolders(await (0,promises_.realpath)(dir)),
        archives: findArchives(bases, world.env),
    };
}
function answer(facts, provenance, policy) {
    const outcomes = (0,check_signatures/* judgeSignatures */.D8)(facts);
    const signatures = (0,check_signatures/* signaturesResult */.$U)(facts, outcomes);
    const builds = (0,check_provenance/* provenanceResult */.$6)(facts, provenance, policy);
    const results = [signatures, builds];
    const findings = results.flatMap((result) => result.findings);
    const { decisions, verdict } = (0,decide/* decide */.L)({ facts, policy, results, findings });
    return {
        exitCode: exitCodeFor(facts, { signatures, decisions, verdict }),
        text: describeSignatures(facts, { outcomes, provenance, signatures, builds, decisions }),
        json: {
            total: signatures.total,
            counts: signatures.counts,
            provenance: { counts: builds.counts },
            keys: keysOf(facts),
            trustedRoot: facts.registry?.trustedRoot?.source ?? null,
            requests: facts.registry?.requests ?? 0,
            receivedBytes: facts.registry?.receivedBytes ?? 0,
            findings: decisions.map(({ outcome, finding }) => ({
                outcome,
                rule: finding.rule,
                severity: finding.severity,
                subject: finding.subject.name,
                message: finding.message,
                fix: finding.fix?.text ?? null,
            })),
            packages: outcomes.map((one, index) => entryOf(one, provenance[index], aboutOf(facts, one.node))),
        },
    };
}
function entryOf({ graph, node, outcome }, provenance, about) {
    const patches = (0,installed_files/* installedPatches */.ly)(node, about);
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
        binding: (0,binding/* bindingOf */.h)(outcome.result, provenance?.outcome.result, (0,installed_files/* installedState */.Sh)(node, about)),
        ...(patches.length === 0 ? {} : { patches }),
        ...(about?.tarball === undefined || about.tarball.state === 'had'
            ? {}
            : { notCompared: about.tarball.reason }),
        ...(outcome.publishedBy === undefined ? {} : { publishedBy: outcome.publishedBy }),
        provenance: provenance === undefined ? null : { ...provenance.outcome },
    };
}
function aboutOf({ registry }, node) {
    return registry === undefined ? undefined : (0,registry_facts/* packageFactsOf */.B9)(registry, node);
}
function keysOf(facts) {
    return Object.entries(facts.registry?.keys ?? {}).map(([registry, keys]) => keys.state === 'had'
        ? {
            registry,
            state: keys.state,
            source: keys.value.source,
            ...(keys.value.seed === undefined ? {} : { seed: keys.value.seed }),
            keyids: [...new Set(keys.value.keys.map(({ keyid }) => keyid))],
        }
        : { registry, state: keys.state, reason: keys.reason });
}
/** The repository's policy, as far as it is about signatures and provenance. */
function trustOnly(policy) {
    const off = Object.fromEntries(words/* CHECK_IDS */.Sh.map((id) => [id, 'off']));
    const { signatures, provenance } = policy.checks;
    // Who asks for signatures by name wants them judged: a policy that leaves them out of the gate says nothing here.
    const asked = signatures === 'off' ? 'optional' : signatures;
    return {
        ...policy,
        checks: { ...off, signatures: asked, provenance },
        requireReports: [],
        requireSeal: false,
    };
}
function exitCodeFor(facts, judged) {
    if (facts.problems.some((problem) => problem.kind === 'lockfile'))
        return errors/* EXIT */.dc.usage;
    if (judged.verdict.verdict === 'fail')
        return errors/* EXIT */.dc.fail;
    if (judged.verdict.verdict === 'incomplete')
        return errors/* EXIT */.dc.incomplete;
    // That nothing could be verified is no success, unless the policy accepts just that.
    const none = Object.keys(facts.registry?.packages ?? {}).length > 0 && judged.signatures.counts.verified === 0;
    return none && judged.decisions.some(({ outcome }) => outcome !== 'accept') ? errors/* EXIT */.dc.incomplete : errors/* EXIT */.dc.pass;
}
function factsOf(collected, now) {
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
        ...collected,
        reports: [],
        licenses: {},
        offline: false,
    };
}
function nothingRead(problems, dir) {
    const [first] = problems;
    return new errors/* SealgateError */.De(first === undefined || first.state === 'missing' ? 'INPUT_NOT_FOUND' : 'INPUT_INVALID', first?.message ?? 'No lockfile was found', {
        location: { file: first === undefined || first.subject === '.' ? dir : first.subject },
        ...(first?.hint === undefined ? {} : { hint: first.hint }),
    });
}


/***/ }),

/***/ 32669:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readTar),
  d: () => (/* binding */ tarFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/io/formats/tar-header.js
/** Kinds that all readers know: files, links, devices, folders, pipes, and what describes others. */
const KNOWN = '\x000123456gxLK';
/** Members of pax headers that change what an entry is. `type` is none of POSIX's, and npm's reader knows it. */
const DECIDING = ['path', 'size', 'linkpath', 'type'];
/** What is wrong with an archive of which readers would not unpack the same. */
function ambiguous(why) {
    return new Error(`can be read in more than one way: ${why}`);
}
/** @throws Error where the block is no header, or one that readers take differently. */
function readHeader(block) {
    if (!hasChecksum(block))
        throw new Error('is not a tar archive');
    const type = String.fromCharCode(block[156] ?? 0);
    const path = nameOf(block);
    if (!KNOWN.includes(type))
        throw ambiguous(`${path} is of the kind '${type}'`);
    const isLink = type === '1' || type === '2';
    if (!isLink && type !== 'x' && type !== 'g' && block[157] !== 0)
        throw ambiguous(`${path} is no link and leads somewhere`);
    const size = numberIn(block.subarray(124, 136));
    if (isLink && size > 0)
        throw ambiguous(`the link ${path} has a content`);
    return { kind: kindOf(type), type, path, mode: modeIn(block), size };
}
/** What an entry says of the next; `undefined` where it stands for itself. @throws Error */
function describeNext({ type }, bytes) {
    if (type === 'L')
        return { path: wholeText(bytes) };
    if (type === 'K')
        return {};
    if (type !== 'x' && type !== 'g')
        return undefined;
    const members = paxMembers(bytes);
    const { path, size, type: kind } = members;
    if (kind !== undefined || Object.keys(members).some((key) => key.startsWith('GNU.sparse')))
        throw ambiguous('a pax header of it makes an entry something else');
    if (type === 'g' && DECIDING.some((key) => members[key] !== undefined))
        throw ambiguous('a pax header names all of its entries');
    return { ...(path === undefined ? {} : { path }), ...(size === undefined ? {} : { size: Number(size) }) };
}
function kindOf(type) {
    if (type === '0' || type === '\0')
        return 'file';
    return type === '5' ? 'folder' : 'other';
}
function hasChecksum(header) {
    let sum = 0;
    for (let at = 0; at < header.length; at += 1)
        sum += at >= 148 && at < 156 ? 32 : (header[at] ?? 0);
    return sum === octalIn(header.subarray(148, 156));
}
/** Octal between spaces and zeros, or base 256 where the first bit is set; nothing is zero. */
function numberIn(field) {
    if (((field[0] ?? 0) & 0x80) !== 0) {
        const high = field.subarray(0, -6);
        if (high.some((byte, at) => byte !== (at === 0 ? 0x80 : 0)))
            throw ambiguous('a number of it is too large');
        return field.readUIntBE(field.length - 6, 6);
    }
    const value = octalIn(field);
    if (value === undefined)
        throw ambiguous('a number of it is none');
    return value;
}
function octalIn(field) {
    const match = /^ *(?:([0-7]+)[ \0]*|\0[ \0]*)?$/.exec(field.toString('latin1'));
    return match === null ? undefined : Number.parseInt(match[1] ?? '0', 8);
}
/** Permission bits; what is no number has none. */
function modeIn(block) {
    const mode = Number.parseInt(textIn(block.subarray(100, 108)).trim() || '0', 8);
    return Number.isNaN(mode) ? 0 : mode;
}
function nameOf(block) {
    const name = wholeText(block.subarray(0, 100));
    // Where it is short, some writers keep times in the rest of it.
    const prefix = wholeText(block.subarray(345, block[475] === 0 ? 475 : 500));
    if (prefix === '')
        return name;
    // Other formats keep other things there, and not every reader looks at the format.
    if (block.toString('latin1', 257, 265) !== 'ustar\x0000')
        throw ambiguous(`${name} may have a prefix`);
    return `${prefix}/${name}`;
}
/** Records of `LENGTH KEY=VALUE\n`, the last of a key. */
function paxMembers(bytes) {
    const members = Object.create(null);
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const length = space === -1 ? '' : bytes.toString('latin1', at, space);
        const end = at + Number(length);
        if (!/^[1-9][0-9]{0,6}$/.test(length) || end > bytes.length || bytes[end - 1] !== 0x0a)
            throw ambiguous('a pax header of it is none');
        const record = bytes.toString('utf8', space + 1, end - 1);
        const equals = record.indexOf('=');
        members[record.slice(0, Math.max(equals, 0))] = record.slice(equals + 1);
        at = end;
    }
    const byLine = membersByLine(bytes.toString('utf8'));
    if (DECIDING.some((key) => members[key] !== byLine[key] || members[key]?.includes('\0') === true))
        throw ambiguous('a pax header of it says one thing by its lengths and another by its lines');
    return members;
}
/** The same as npm's reader sees it, which takes each line for a record. */
function membersByLine(text) {
    const members = Object.create(null);
    for (const line of text.split('\n')) {
        const [, length = '', key = '', value = ''] = /^(\d+) ([^=]*)=(.*)$/s.exec(line) ?? [];
        if (Number(length) === Buffer.byteLength(line) + 1)
            members[key] = value;
    }
    return members;
}
/** The text of a field, behind which only zeros may stand. */
function wholeText(bytes) {
    const text = textIn(bytes);
    const end = bytes.indexOf(0);
    if (end !== -1 && bytes.subarray(end).some((byte) => byte !== 0))
        throw ambiguous(`the name ${text} has two ends`);
    return text;
}
function textIn(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

;// CONCATENATED MODULE: ./build/io/formats/tar.js


const BLOCK = 512;
const MAX_FILES = 200_000;
/** Larger descriptions are passed over by some readers. */
const MAX_DESCRIPTION = 1024 * 1024;
/** Files that decide what an installation runs. */
const tar_DECIDING = ['package.json', 'binding.gyp'];
/**
 * The regular files of an npm tarball. Other kinds of entries are what package managers do not unpack either.
 *
 * @throws Error where package managers would not take the same file for what decides about an installation.
 */
function tarFiles(entries) {
    const deciding = new Map();
    return entries.flatMap(({ kind, path, bytes }) => {
        const inside = path.slice(path.indexOf('/') + 1);
        if (readings(path).some((one) => tar_DECIDING.includes(one.toLowerCase()))) {
            if (kind !== 'file' || !tar_DECIDING.includes(inside) || inside === path)
                throw ambiguous(`not every reader takes ${path} for the same file`);
            if (deciding.get(inside)?.equals(bytes) === false)
                throw ambiguous(`it holds two different ${inside}`);
            deciding.set(inside, bytes);
        }
        return kind === 'file' ? [{ path: tidied(inside), bytes }] : [];
    });
}
/** Some archives write `./` inside a path, which all readers leave out. One that goes back stays as it is. */
function tidied(path) {
    return path.split('/').includes('..') ? path : external_node_path_.posix.normalize(path);
}
/** What package managers, and the systems they unpack on, make of a path: which comes first, cutting or tidying. */
function readings(path) {
    const slashed = path.replaceAll('\\', '/');
    const tidy = external_node_path_.posix
        .normalize(slashed)
        .split('/')
        .filter((part) => part !== '');
    const cut = external_node_path_.posix.normalize(slashed.slice(slashed.indexOf('/') + 1)).replace(/^\/+/, '');
    return [cut, tidy.join('/'), tidy.slice(1).join('/')];
}
/**
 * The entries of a tar archive, decompressed: ustar with its prefix, pax paths and GNU long names. What the package
 * managers' readers are known to take differently is refused, since then nobody can say what would be unpacked.
 *
 * @throws Error where the archive is cut short, is none, or can be read in more than one way.
 * @see POSIX.1-2017, pax, "ustar Interchange Format"; docs/decisions/0226-tarballs-read-one-way.md
 */
function readTar(archive) {
    const entries = [];
    let longName;
    for (let at = 0; at + BLOCK <= archive.length;) {
        const block = archive.subarray(at, at + BLOCK);
        if (isZero(block)) {
            // Some readers stop at the first empty block, others at the second.
            if (!isZero(archive.subarray(at + BLOCK)))
                throw ambiguous('it goes on behind its end');
            if (longName !== undefined)
                throw ambiguous('its end has a name');
            return entries;
        }
        const header = readHeader(block);
        const start = at + BLOCK;
        const { size, type } = header;
        if (size > archive.length - start)
            throw new Error('is cut short');
        const bytes = archive.subarray(start, start + size);
        const described = describeNext(header, bytes);
        if (described !== undefined) {
            if (size > MAX_DESCRIPTION)
                throw ambiguous('it has a description of more than 1 MiB');
            if (longName !== undefined && type !== 'K')
                throw ambiguous('an entry of it is described twice');
            longName ??= described.path;
            if (described.size !== undefined)
                assertSize(described.size, archive.subarray(start), size);
        }
        else {
            const path = longName ?? header.path;
            longName = undefined;
            if (size > 0 && (header.kind === 'folder' || path.endsWith('/')))
                throw ambiguous(`the folder ${path} has a content`);
            entries.push({ kind: header.kind, path, mode: header.mode, bytes });
        }
        if (entries.length > MAX_FILES)
            throw new Error(`holds more than ${MAX_FILES} files`);
        at = start + Math.ceil(size / BLOCK) * BLOCK;
    }
    throw new Error('is cut short');
}
/** A pax size must be what the header behind it says: of which of the two counts, readers differ. */
function assertSize(size, behind, descriptionSize) {
    const next = Math.ceil(descriptionSize / BLOCK) * BLOCK;
    if (behind.length < next + BLOCK)
        throw new Error('is cut short');
    const header = readHeader(behind.subarray(next, next + BLOCK));
    if (header.size !== size)
        throw ambiguous('an entry of it has two sizes');
}
function isZero(bytes) {
    return bytes.every((byte) => byte === 0);
}


/***/ }),

/***/ 27436:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createHttpClient)
/* harmony export */ });
/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it. All of it is loaded here and not before: most
 * commands may ask the network, and do not.
 */
async function createHttpClient(options) {
    const { openHttpClient } = await Promise.all(/* import() */[__webpack_require__.e(7377), __webpack_require__.e(468)]).then(__webpack_require__.bind(__webpack_require__, 60468));
    return openHttpClient(options);
}


/***/ }),

/***/ 35268:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/** The four numbers of an IPv4 address of this machine, as a URL's host has them. */
const LOOPBACK_4 = /^127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;
/** Whether a URL's host is this machine, by name or number: the only place plain http may go. */
function isLoopbackHost(hostname) {
    const bare = hostname.toLowerCase().replace(/^\[|\]$/g, '');
    return bare === 'localhost' || bare === '::1' || LOOPBACK_4.test(bare);
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

/***/ 15657:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The user's own folder; `undefined` where there is none: a container's user without an entry among the accounts, or a
 * HOME that is empty. Never a path relative to where we stand, which would make the repository's files the user's.
 */
function homeFolder(env) {
    return [() => env.HOME, () => env.USERPROFILE, (node_os__WEBPACK_IMPORTED_MODULE_0___default().homedir), () => node_os__WEBPACK_IMPORTED_MODULE_0___default().userInfo().homedir]
        .map(found)
        .find((folder) => folder !== undefined && node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(folder));
}
function found(ask) {
    try {
        return ask();
    }
    catch {
        // The system knows no account of this id.
        return undefined;
    }
}


/***/ }),

/***/ 30470:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ npmCacheFolder),
/* harmony export */   sr: () => (/* binding */ fromNpmCache),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _model_packages_integrity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95488);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46807);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15657);






/** npm's cache on this machine: from the environment, else where npm has it by default. */
function npmCacheFolder(env, platform = process.platform) {
    const given = env.npm_config_cache ?? env.NPM_CONFIG_CACHE;
    if (given !== undefined && given !== '')
        return given;
    if (platform === 'win32' && env.LOCALAPPDATA)
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(env.LOCALAPPDATA, 'npm-cache');
    const home = (0,_home_js__WEBPACK_IMPORTED_MODULE_5__/* .homeFolder */ .W)(env);
    return home === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home, '.npm');
}
/**
 * The bytes that npm keeps under a hash, where they are of that hash; `larger` where there are more than `cap`.
 *
 * @param pin one hash of an integrity: `sha512-…`.
 * @see cacache, `content-v2`
 */
async function fromNpmCache(folder, pin, cap) {
    const [hash] = (0,_model_packages_integrity_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIntegrity */ .hN)(pin);
    if (hash === undefined)
        return undefined;
    const { hex, algorithm } = hash;
    const place = [algorithm, hex.slice(0, 2), hex.slice(2, 4), hex.slice(4)];
    try {
        const bytes = await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfExists */ .OR)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, '_cacache', 'content-v2', ...place), cap);
        return bytes !== undefined && isOf(bytes, pin) ? bytes : undefined;
    }
    catch (error) {
        // A cache that cannot be read has nothing for us.
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealgateError */ .De && error.code === 'INPUT_TOO_LARGE' ? 'larger' : undefined;
    }
}
/** Whether bytes have a hash. */
function isOf(bytes, pin) {
    const [hash] = (0,_model_packages_integrity_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIntegrity */ .hN)(pin);
    return hash !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash.algorithm).update(bytes).digest('hex') === hash.hex;
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

/***/ 98927:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The JSON Canonicalization Scheme: members sorted by UTF-16 code units, no white space, ECMAScript numbers.
 * Members that are `undefined` are left out, as JSON.stringify does.
 *
 * @throws RangeError on a number that JSON cannot carry, a lone surrogate, or something that is not JSON.
 * @see RFC 8785, section 3.2
 */
function canonicalJson(value) {
    return write(value);
}
function write(value) {
    if (value === null || value === true || value === false)
        return String(value);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw new RangeError(`Not a JSON number: ${value}`);
        return JSON.stringify(value);
    }
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw new RangeError('A string with a lone surrogate has no canonical form');
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => (item === undefined ? 'null' : write(item))).join(',')}]`;
    if (typeof value === 'object') {
        const entries = Object.entries(value).filter(([, member]) => member !== undefined);
        entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, member]) => `${write(key)}:${write(member)}`).join(',')}}`;
    }
    throw new RangeError(`Not JSON: ${typeof value}`);
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

/***/ 92866:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ pathFinder),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   d9: () => (/* binding */ importerLabel),
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
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
/** `name@version`; of a folder that states no version the name alone. */
function labelOf(node) {
    return node.version === '' ? node.name : `${node.name}@${node.version}`;
}
/**
 * A step of a path as people read it: the root of a lockfile that holds no name of it is its package.json, and what
 * Rush's lockfile names from where it lies (`../../../apps/api`) is told from the folder of rush.json.
 */
function stepName(step) {
    return step === '.' ? 'package.json' : step.replace(/^(?:\.\.\/){3,6}/, '');
}
/** The workspace's name, or its path where it has none. */
function importerLabel(importer) {
    return importer.name ?? importer.path;
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

/***/ 40696:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sameRepository),
/* harmony export */   Y: () => (/* binding */ normalizeRepository)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);

const FORGES = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
/** Names that the forges answer to as well. */
const SAME_HOST = {
    'www.github.com': 'github.com',
    'ssh.github.com': 'github.com',
    'www.gitlab.com': 'gitlab.com',
    'altssh.gitlab.com': 'gitlab.com',
    'www.bitbucket.org': 'bitbucket.org',
};
/**
 * One form for the many ways to write a source repository: `https://host/owner/name`, lower case, or `undefined` where
 * the text names none. GitHub, GitLab and Bitbucket do not tell owners and names apart by case.
 *
 * @see npm documentation, package.json, "repository"
 */
function normalizeRepository(text) {
    const plain = text
        .trim()
        .replace(/^git\+/i, '')
        .replace(/#.*$/s, '');
    const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(plain);
    if (short !== null)
        return join(FORGES[short[1] ?? 'github'] ?? '', short[2] ?? '');
    const nested = /^gitlab:(?!\/)([\w./-]+)$/.exec(plain);
    if (nested !== null)
        return join('gitlab.com', nested[1] ?? '');
    // After ssh:// a number between colon and slash is a port.
    const scp = /^(?:git@|ssh:\/\/git@(?![\w.-]+:\d+\/))([\w.-]+)[:/](.+)$/i.exec(plain);
    if (scp !== null)
        return join(scp[1] ?? '', scp[2] ?? '');
    const url = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\//i.test(plain)
        ? `https://${plain}`
        : plain;
    if (!/^(https?|git|ssh):\/\//i.test(url) || !URL.canParse(url))
        return undefined;
    const { protocol, host, hostname, pathname } = new URL(url);
    return join(protocol === 'ssh:' ? hostname : host, pathname);
}
/** Whether two texts name the same source repository; texts that name none must be equal. */
function sameRepository(a, b) {
    return (normalizeRepository(a) ?? a) === (normalizeRepository(b) ?? b);
}
function join(named, path) {
    const small = named.toLowerCase();
    const host = Object.hasOwn(SAME_HOST, small) ? (SAME_HOST[small] ?? small) : small;
    const [owner = '', name = '', ...more] = (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(path, '/')
        .split('/')
        .map((part) => part.trim());
    if (owner === '' || name === '')
        return undefined;
    // Below the repository's own address there are only pages about it, but groups of GitLab may be nested.
    const rest = host === 'github.com' || host === 'bitbucket.org' ? [] : more;
    const clean = [owner, name, ...rest.filter((part) => part !== '')].join('/').split('/-/')[0] ?? '';
    return `https://${host}/${clean.replace(/\.git$/, '')}`.toLowerCase();
}


/***/ }),

/***/ 12720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _data_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81764);

/**
 * A finding's identity over runs: built from what it is about, never from lines, times or wording.
 *
 * @param parts check or rule, subject, primary id …; order matters.
 * @returns 32 hex digits.
 */
function fingerprint(parts) {
    return (0,_data_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(parts)).slice(0, 32);
}


/***/ }),

/***/ 13075:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ IMPLICIT_BUILD),
/* harmony export */   M: () => (/* binding */ compareDeclared)
/* harmony export */ });
/** What is run of a package with a binding.gyp and no script of its own; npm adds it to the registry's manifest. */
const IMPLICIT_BUILD = 'node-gyp rebuild';
/**
 * In what a tarball's package.json and the registry's manifest differ, a sentence each; empty where they agree.
 *
 * @param tarball, registry of the same name and version.
 */
function compareDeclared(tarball, registry) {
    const differences = [];
    for (const key of ['name', 'version']) {
        if (tarball[key] !== registry[key])
            differences.push(`${key} is ${tarball[key] ?? 'not given'} in the tarball and ${registry[key] ?? 'not given'} at the registry`);
    }
    const registryScripts = tarball.scripts.install === undefined && registry.scripts.install === IMPLICIT_BUILD
        ? without(registry.scripts, 'install')
        : registry.scripts;
    return [
        ...differences,
        ...compareMembers('dependency', tarball.dependencies, registry.dependencies),
        ...compareMembers('script', tarball.scripts, registryScripts),
        ...compareMembers('command', tarball.commands, registry.commands),
    ];
}
function compareMembers(what, tarball, registry) {
    const names = [...new Set([...Object.keys(tarball), ...Object.keys(registry)])].sort();
    return names.flatMap((name) => {
        const [inside, said] = [own(tarball, name), own(registry, name)];
        if (inside === said)
            return [];
        if (said === undefined)
            return [`the ${what} ${name} (${inside}) is in the tarball alone`];
        if (inside === undefined)
            return [`the ${what} ${name} (${said}) is at the registry alone`];
        return [`the ${what} ${name} is ${inside} in the tarball and ${said} at the registry`];
    });
}
function own(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
function without(record, name) {
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}


/***/ }),

/***/ 92053:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pf: () => (/* binding */ fieldsOf),
  kZ: () => (/* binding */ publicRepository),
  xx: () => (/* binding */ readPackageDetails),
  c1: () => (/* binding */ readPerson)
});

// UNUSED EXPORTS: repositoryAddress

// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
;// CONCATENATED MODULE: ./build/model/text/email.js
const ATOM = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u;
const LABEL = /^[\p{L}\p{M}\p{N}-]{1,63}$/u;
const TOP_LEVEL = /^\p{L}[\p{L}\p{M}\p{N}-]+$/u;
/**
 * Whether a text is an e-mail address in a domain of the network, which others' validators take for one: none in
 * quotes, of a host by its number or of a name without a dot.
 *
 * @see RFC 5321, 4.1.2 and RFC 6531 (letters beyond ASCII)
 */
function isEmail(text) {
    const at = text.lastIndexOf('@');
    if (at < 1 || at > 64 || text.length - at > 254)
        return false;
    const atoms = text.slice(0, at).split('.');
    const labels = text.slice(at + 1).split('.');
    return (atoms.every((atom) => ATOM.test(atom)) &&
        labels.length > 1 &&
        labels.every((label) => LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-')) &&
        TOP_LEVEL.test(labels.at(-1) ?? ''));
}

;// CONCATENATED MODULE: ./build/model/packages/details.js



const MAX_PEOPLE = 50;
const MAX_TEXT = 10_000;
/**
 * Reads the descriptive members of a package.json. What has another type than npm's documentation says, or is
 * no address where one belongs, is left out.
 *
 * @param manifest parsed JSON from outside.
 */
function readPackageDetails(manifest) {
    const fields = fieldsOf(manifest);
    const description = textOf(fields.get('description'));
    const homepage = addressOf(fields.get('homepage'));
    const repository = repositoryAddress(fields.get('repository'));
    const bugs = addressOf(fields.get('bugs')) ?? addressOf(fieldsOf(fields.get('bugs')).get('url'));
    const authors = authorsOf(fields);
    const engines = enginesOf(fields.get('engines'));
    return {
        ...(authors.length === 0 ? {} : { authors }),
        ...(description === undefined ? {} : { description }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(repository === undefined ? {} : { repository }),
        ...(bugs === undefined ? {} : { bugs }),
        ...(engines.length === 0 ? {} : { engines }),
    };
}
function enginesOf(value) {
    return [...fieldsOf(value)]
        .flatMap(([name, range]) => {
        const text = textOf(range);
        return text === undefined || !ENGINE.test(name) ? [] : [{ name, range: text }];
    })
        .slice(0, MAX_ENGINES)
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.name, b.name));
}
const ENGINE = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const MAX_ENGINES = 50;
function authorsOf(fields) {
    const contributors = fields.get('contributors');
    const stated = [fields.get('author'), ...(Array.isArray(contributors) ? contributors : [])];
    const people = new Map();
    for (const value of stated.slice(0, MAX_PEOPLE)) {
        const person = readPerson(value);
        if (person !== undefined)
            people.set(JSON.stringify(person), person);
    }
    return [...people.values()];
}
/** A person as an object, or as text in npm's form `Name <email> (address)`. */
function readPerson(value) {
    if (typeof value === 'string')
        return personOfText(value);
    const fields = fieldsOf(value);
    return makePerson(textOf(fields.get('name')), textOf(fields.get('email')), textOf(fields.get('url')) ?? textOf(fields.get('web')));
}
function personOfText(text) {
    if (text.length > MAX_TEXT)
        return undefined;
    const end = text.search(/[<(]/);
    const rest = end === -1 ? '' : text.slice(end);
    return makePerson(textOf(end === -1 ? text : text.slice(0, end)), textOf(/<([^<>]*)>/.exec(rest)?.[1]), textOf(/\(([^()]*)\)/.exec(rest)?.[1]));
}
function makePerson(name, email, url) {
    const address = addressOf(url);
    const person = {
        ...(name === undefined ? {} : { name }),
        ...(email !== undefined && isEmail(email) ? { email } : {}),
        ...(address === undefined ? {} : { url: address }),
    };
    return Object.keys(person).length === 0 ? undefined : person;
}
const HOSTS = {
    github: 'https://github.com/',
    gitlab: 'https://gitlab.com/',
    bitbucket: 'https://bitbucket.org/',
    gist: 'https://gist.github.com/',
};
/**
 * The address of a repository as package.json has it: text or `{url}`, a URL, `git@host:path`, or one of
 * npm's short forms (`user/repo`, `gitlab:user/repo`).
 */
function repositoryAddress(value) {
    const text = textOf(value) ?? textOf(fieldsOf(value).get('url'));
    if (text === undefined || text.length > 2000)
        return undefined;
    const short = /^(?:(github|gitlab|bitbucket|gist):)?(\w[\w.-]*(?:\/[\w.-]+)?)$/.exec(text);
    if (short !== null && (short[1] !== undefined || text.includes('/'))) {
        return `git+${HOSTS[short[1] ?? 'github'] ?? ''}${(short[2] ?? '').replace(/\.git$/, '')}.git`;
    }
    const scp = /^(?:git\+ssh:\/\/)?([\w.-]+@[\w.-]+):(?!\d*\/\/|\/)([^\s]+)$/.exec(text);
    if (scp !== null)
        return `git+ssh://${scp[1]}/${scp[2]}`;
    return /^[a-z][a-z0-9+.-]*:\/\/[^\s]+$/i.test(text) ? text : undefined;
}
/**
 * The address of a git remote as everybody can open it, so that clones over SSH and HTTPS tell the same: SSH
 * to the well-known hosts becomes HTTPS, `.git` at the end goes.
 */
function publicRepository(remote) {
    const address = repositoryAddress(remote)?.replace(/^git\+(?=https?:|ssh:)/, '');
    if (address === undefined)
        return undefined;
    return address
        .replace(/^(?:ssh|git):\/\/(?:[^@/]*@)?(github\.com|gitlab\.com|bitbucket\.org)\//, 'https://$1/')
        .replace(/\.git$/, '');
}
/** A web address in its canonical spelling. */
function addressOf(value) {
    const text = textOf(value);
    if (text === undefined || text.length > 2000 || !/^https?:\/\//i.test(text))
        return undefined;
    try {
        return new URL(text.toWellFormed()).href;
    }
    catch (error) {
        // The URL parser's only way to say no.
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function textOf(value) {
    const text = typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) : '';
    return text === '' ? undefined : text;
}
/** Own members of what should be an object; of anything else none. */
function fieldsOf(value) {
    return new Map(Object.entries((0,json/* objectOf */.X)(value) ?? {}));
}


/***/ }),

/***/ 59045:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ installScripts),
/* harmony export */   Z_: () => (/* binding */ readInstallation),
/* harmony export */   wL: () => (/* binding */ scriptsRun)
/* harmony export */ });
/* harmony import */ var _declared_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13075);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92053);


const SCRIPTS = ['preinstall', 'install', 'postinstall'];
/**
 * What npm runs of a dependency; `prepare` only of git dependencies.
 *
 * @param manifest a package.json, or a registry's document of a version.
 */
function installScripts(manifest) {
    const scripts = (0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(manifest).get('scripts'));
    return Object.fromEntries(SCRIPTS.flatMap((name) => {
        const text = scripts.get(name);
        return typeof text === 'string' && text.trim() !== '' ? [[name, text.slice(0, 2000)]] : [];
    }));
}
/** As installScripts, with the build that package managers run where only a binding.gyp is there. */
function scriptsRun(manifest, hasBuildFile) {
    const scripts = installScripts(manifest);
    const builds = hasBuildFile && (0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(manifest).get('gypfile') !== false;
    return builds && scripts.install === undefined && scripts.preinstall === undefined
        ? { ...scripts, install: _declared_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .IMPLICIT_BUILD */ .F }
        : scripts;
}
/** What a package's own files say of its installation; `undefined` where that is nothing. */
function readInstallation(manifest, hasBuildFile) {
    const fields = (0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(manifest);
    const hasScript = Object.keys(scriptsRun(manifest, hasBuildFile)).length > 0;
    const [os = [], cpu = [], libc = []] = ['os', 'cpu', 'libc'].map((key) => namesIn(fields.get(key)));
    const isPlain = !hasScript && os.length + cpu.length + libc.length === 0;
    return isPlain ? undefined : { hasScript, os, cpu, libc };
}
const MAX_NAMES = 64;
/** npm takes a text for a list of one. */
function namesIn(value) {
    const list = Array.isArray(value) ? value.slice(0, MAX_NAMES) : [value];
    return list.filter((entry) => typeof entry === 'string' && entry.length <= MAX_NAMES);
}


/***/ }),

/***/ 95488:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ readIntegrity),
/* harmony export */   Wt: () => (/* binding */ strongestHashes),
/* harmony export */   hN: () => (/* binding */ parseIntegrity)
/* harmony export */ });
/** Algorithms of subresource integrity, strongest first. */
const HASH_ALGORITHMS = ['sha512', 'sha384', 'sha256', 'sha1', 'md5'];
const BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20, md5: 16 };
/**
 * The hashes of a subresource-integrity string. Parts that are no hash of a known algorithm and length are left out.
 *
 * @see W3C Subresource Integrity, section 3.5
 */
function parseIntegrity(text) {
    return readIntegrity(text).hashes;
}
/**
 * As `parseIntegrity`, with the parts that are no hash of a known algorithm and length. Package managers do not agree on
 * them: npm takes `sha224-…` for stronger than SHA-1, and compares what it can of a cut-off SHA-512.
 */
function readIntegrity(text) {
    const hashes = [];
    const strange = [];
    for (const part of text.split(/\s+/)) {
        const hash = hashIn(part);
        if (hash !== undefined)
            hashes.push(hash);
        else if (part !== '')
            strange.push(part);
    }
    return { hashes, strange };
}
function hashIn(part) {
    const match = /^(sha512|sha384|sha256|sha1|md5)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(part);
    if (match === null)
        return undefined;
    const algorithm = match[1];
    const digest = Buffer.from(match[2] ?? '', 'base64');
    if (digest.length !== BYTES[algorithm])
        return undefined;
    return { algorithm, text: `${algorithm}-${match[2]}`, hex: digest.toString('hex') };
}
/** Those of the strongest algorithm present: a package manager accepts bytes that match any one of them. */
function strongestHashes(hashes) {
    const algorithm = HASH_ALGORITHMS.find((name) => hashes.some((hash) => hash.algorithm === name));
    return hashes.filter((hash) => hash.algorithm === algorithm);
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

/***/ 33415:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lastDay),
/* harmony export */   w: () => (/* binding */ exceptionFault)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34577);

/**
 * What the policy's rules for exceptions have against one, or `undefined`: an exception that breaks them does
 * not hold. That it has ended is another matter.
 *
 * @param today `YYYY-MM-DD`, UTC.
 */
function exceptionFault(exception, rules, today) {
    const { approvedBy, expires } = exception;
    // A policy in old evidence does not have these keys.
    const { exceptionMaxAge = 0, exceptionApprovers = [], exceptionRequire = [] } = rules;
    if (approvedBy.toLowerCase() === _words_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return { kind: 'pending', text: 'waits for approval' };
    if (!mayApprove(approvedBy, exceptionApprovers)) {
        return {
            kind: 'approver',
            text: `is approved by ${approvedBy}, who may not: exception-approvers names ${exceptionApprovers.join(', ')}`,
        };
    }
    const missing = exceptionRequire.filter((field) => exception[field] === undefined);
    if (missing.length > 0)
        return {
            kind: 'undocumented',
            text: `has no ${missing.join(' and no ')}, which exception-require asks for`,
        };
    const last = lastDay(exceptionMaxAge, today);
    if (last !== undefined && expires > last)
        return { kind: 'too-long', text: `ends on ${expires}, later than exception-max-age allows (${last})` };
    return undefined;
}
/** The last day that an exception may name, `undefined` without a cap. */
function lastDay(maxAge, today) {
    if (maxAge === 0)
        return undefined;
    const days = Math.floor(maxAge / 1440);
    const time = Date.parse(`${today}T00:00:00Z`) + days * 86_400_000;
    const date = new Date(time);
    // Beyond what a date can say there is no cap that anybody could exceed.
    return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
        ? undefined
        : date.toISOString().slice(0, 10);
}
/** Names are compared as GitHub does: in any case, with or without the @. A team is always named with its organisation. */
function mayApprove(name, approvers) {
    if (approvers.length === 0)
        return true;
    const wanted = plainName(name);
    return approvers.some((approver) => plainName(approver) === wanted);
}
function plainName(name) {
    return name.trim().replace(/^@/, '').toLowerCase();
}


/***/ }),

/***/ 46544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ packageFactsOf),
/* harmony export */   EC: () => (/* binding */ seedInUse),
/* harmony export */   HY: () => (/* binding */ REFUSED_FIX)
/* harmony export */ });
/** What to do where a repository of keys answers what must not be believed. */
const REFUSED_FIX = 'Ask again from another network. Until that is explained, pass keys that you trust with --keys FILE.';
/** One sentence on a seed that was used. */
function seedInUse({ root, expires, reason }) {
    return `Sigstore's TUF repository was not had (${reason}); the copy in this build is used: root ${root}, believed until ${expires}`;
}
/** What was learnt of a package, if it is of the kind that registries are asked about. */
function packageFactsOf(facts, node) {
    return Object.hasOwn(facts.packages, node.purl) ? facts.packages[node.purl] : undefined;
}


/***/ }),

/***/ 19056:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   QN: () => (/* binding */ IN_TOTO_TYPE),
/* harmony export */   WX: () => (/* binding */ isProvenance),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   zT: () => (/* binding */ readBuildClaim)
/* harmony export */ });
/** Media type of the Sigstore bundles that are written, version 0.3, as the bundle itself names it. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** DSSE payload type of in-toto statements. */
const IN_TOTO_TYPE = 'application/vnd.in-toto+json';
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
    if (own(envelope, 'payloadType') !== IN_TOTO_TYPE)
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
        repository: text(own(workflow, 'repository')) ?? repositoryOf(text(own(source, 'uri'))),
        commit: text(own(own(source, 'digest'), 'gitCommit')),
        ref: text(own(workflow, 'ref')),
        workflow: text(own(workflow, 'path')),
        builder: text(own(own(own(predicate, 'runDetails'), 'builder'), 'id')),
    });
}
function claimOfV02(predicate) {
    const source = own(own(predicate, 'invocation'), 'configSource');
    const uri = text(own(source, 'uri'));
    const entry = text(own(source, 'entryPoint'));
    return compact({
        repository: repositoryOf(uri),
        commit: text(own(own(source, 'digest'), 'sha1')),
        ref: uri === undefined ? undefined : /@(refs\/.+)$/s.exec(uri)?.[1],
        workflow: entry === undefined ? undefined : /(\.github\/workflows\/[^@]+)/.exec(entry)?.[1],
        builder: text(own(own(predicate, 'builder'), 'id')),
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
function text(value) {
    return typeof value === 'string' && value !== '' && value.length <= 2048 ? value : undefined;
}
function compact(claim) {
    return Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 99399:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   y: () => (/* binding */ splitWorkflow)
/* harmony export */ });
/** Issuer of the identity tokens of jobs on github.com, as certificates name it. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Where a workflow's identity says the file ends and the ref begins: `…/.github/workflows/x.yml@refs/heads/main`. Both
 * may hold an `@`: a file may be called `release.yml@evil.yml`, and a branch `x@refs/heads/main`. A ref that is known
 * settles it; without, the file ends at the first `@refs/`, for no file name holds a slash.
 *
 * @param text an identity, or the part of one from the file's path on.
 * @param known the ref, where it is told elsewhere too.
 */
function splitWorkflow(text, known) {
    const first = text.indexOf('@refs/');
    const at = known !== undefined && known !== '' && text.endsWith(`@${known}`)
        ? text.length - known.length - 1
        : first === -1
            ? text.lastIndexOf('@')
            : first;
    return at === -1 ? { file: text, ref: undefined } : { file: text.slice(0, at), ref: text.slice(at + 1) };
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