"use strict";
exports.id = 2154;
exports.ids = [2154,6544];
exports.modules = {

/***/ 49440:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ knownNames)
/* harmony export */ });
/* harmony import */ var _check_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72808);
/* harmony import */ var _collect_reports_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99813);


/** What there is that a policy may name: rules, and formats of reports. */
function knownNames() {
    return {
        ruleIds: _check_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.flatMap((check) => check.meta.rules.map(({ id }) => id)),
        reportFormats: _collect_reports_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .reportParsers */ .B.map(({ id }) => id),
    };
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


/***/ })

};
;