export const id = 2282;
export const ids = [2282];
export const modules = {

/***/ 88518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/check/provenance.js + 1 modules
var check_provenance = __webpack_require__(77090);
// EXTERNAL MODULE: ./build/check/signatures.js
var check_signatures = __webpack_require__(42368);
// EXTERNAL MODULE: ./build/collect/lockfiles/discover.js
var discover = __webpack_require__(12817);
// EXTERNAL MODULE: ./build/collect/packages/collect.js + 17 modules
var collect = __webpack_require__(84997);
// EXTERNAL MODULE: ./build/decide/decide.js + 5 modules
var decide = __webpack_require__(7715);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/policy.js
var model_policy = __webpack_require__(50154);
// EXTERNAL MODULE: ./build/policy/load.js + 3 modules
var load = __webpack_require__(84818);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(95102);
// EXTERNAL MODULE: ./build/model/paths.js
var paths = __webpack_require__(91066);
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
        {
            name: 'policy',
            type: 'string',
            value: 'FILE',
            description: "Policy that says what a missing signature means. Default: the repository's, else baseline.",
        },
    ],
    notes: [
        'Each package is verified, missing, invalid, skipped or unreachable; the counts add up to the total.',
        'Exit codes: 0 nothing wrong; 1 something the policy blocks, such as a signature that is invalid;',
        '2 wrong usage or input; 3 a package could not be checked, or none could be verified.',
    ],
    run,
};
async function run(_, values, world) {
    const dir = external_node_path_.resolve(world.cwd, textOf(values, 'dir') ?? '.');
    const policyFile = textOf(values, 'policy');
    const { policy } = await (0,load/* loadPolicy */.t)({
        dir,
        overrides: { names: [] },
        ...(policyFile === undefined ? {} : { file: policyFile }),
    });
    const files = Array.isArray(values.lockfile) ? values.lockfile : undefined;
    const lockfiles = await (0,discover/* readLockfiles */.HT)(dir, files === undefined ? {} : { files });
    if (lockfiles.graphs.length === 0)
        throw nothingRead(lockfiles.problems, dir);
    const collected = await (0,collect.collectRegistryFacts)(lockfiles.graphs, collectOptions(dir, values, world));
    const problems = [...lockfiles.problems, ...collected.problems];
    for (const problem of problems)
        world.log.error(withHint(problem));
    const facts = factsOf(lockfiles.graphs, collected.facts, problems, world.now());
    return answer(facts, (await (0,check_provenance/* loadProvenanceJudge */.B4)(facts))(facts), trustOnly(policy));
}
function textOf(values, name) {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
}
function collectOptions(dir, values, world) {
    const file = (name) => {
        const value = textOf(values, name);
        return value === undefined ? undefined : external_node_path_.resolve(world.cwd, value);
    };
    const registry = textOf(values, 'registry');
    const keysFile = file('keys');
    const trustedRootFile = file('trusted-root');
    const cacheDir = textOf(values, 'cache') === 'none' ? 'none' : file('cache');
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
function answer(facts, provenance, policy) {
    const outcomes = (0,check_signatures/* judgeSignatures */.D8)(facts);
    const signatures = (0,check_signatures/* signaturesResult */.$U)(facts, outcomes);
    const builds = (0,check_provenance/* provenanceResult */.$6)(facts, provenance);
    const results = [signatures, builds];
    const findings = results.flatMap((result) => result.findings);
    const { decisions, verdict } = (0,decide/* decide */.L)({ facts, policy, results, findings });
    return {
        exitCode: exitCodeFor(facts, { signatures, decisions, verdict }),
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
/** The repository's policy, as far as it is about signatures and provenance. */
function trustOnly(policy) {
    const off = Object.fromEntries(model_policy/* CHECK_IDS */.Sh.map((id) => [id, 'off']));
    const { signatures, provenance } = policy.checks;
    return { ...policy, checks: { ...off, signatures, provenance }, requireReports: [], requireSeal: false };
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

/***/ 50387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58426);


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
        return fail(`is not valid JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ').slice(0, 200)}`, errorOffset(error, text));
    }
}
/** Where JSON.parse stopped. Node 20 does not always say, so the tokens are walked once more. */
function errorOffset(error, text) {
    const stated = /\bposition (\d+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1];
    if (stated !== undefined)
        return Number(stated);
    const fault = scan(text, true);
    return fault?.kind === 'syntax' ? fault.offset : text.length;
}
const QUOTE = 34;
const BACKSLASH = 92;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, duplicate
 * members, and the place of an unexpected token. It is not a validator; JSON.parse has the last word.
 */
function scan(text, strict = false) {
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
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
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
                const end = literalEnd(text, at, strict);
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
const LITERAL = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;
/** The end of a number or word; when looking for the place of an error, only of a right one. */
function literalEnd(text, start, strict) {
    if (strict) {
        LITERAL.lastIndex = start;
        return LITERAL.test(text) ? LITERAL.lastIndex : start;
    }
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


/***/ })

};
