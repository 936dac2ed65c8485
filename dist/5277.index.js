"use strict";
exports.id = 5277;
exports.ids = [5277];
exports.modules = {

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

/***/ 33128:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ folderPath),
/* harmony export */   t: () => (/* binding */ leavesFolder)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42424);


/** A URL's path with one slash at its end: as the folder that it names. */
function folderPath({ pathname }) {
    return `${(0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndOf */ .f)(pathname, '/')}/`;
}
/**
 * Whether a path, once it is decoded, leads out of the folders that it begins with: `/team-a/..%2fteam-b/` passes for
 * a place in `/team-a/`, and a server that decodes it serves `/team-b/`. What cannot be decoded may lead anywhere.
 */
function leavesFolder(pathname) {
    const path = (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePercent */ .g)(pathname);
    return path === undefined || path.split(/[/\\]/).some((part) => part === '..' || part === '.');
}


/***/ }),

/***/ 27722:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ incoming),
/* harmony export */   d: () => (/* binding */ broughtBy)
/* harmony export */ });
/** What a change adds, and what it updates, as it is since. */
function incoming({ added, updated }) {
    return [...added, ...updated.map(({ after }) => after)];
}
/** What all lockfiles' changes bring, by the id and the package URL of each package; none without a base. */
function broughtBy(base) {
    return new Set(base?.changes.flatMap(incoming).flatMap(({ id, purl }) => [id, purl]));
}


/***/ }),

/***/ 44490:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ compareIntegrity)
/* harmony export */ });
/* harmony import */ var _integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95488);

/**
 * Whether the bytes that one integrity string accepts are those that another, the known one, accepts too. Package
 * managers look at the strongest algorithm alone and take bytes that match any of its hashes: one more hash is other
 * bytes. `incomparable` where the known string has no hash of that algorithm.
 */
function compareIntegrity(known, other) {
    if (known === other)
        return 'same';
    const accepted = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .strongestHashes */ .Wt)((0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIntegrity */ .hN)(other));
    const digests = (0,_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIntegrity */ .hN)(known)
        .filter(({ algorithm }) => algorithm === accepted[0]?.algorithm)
        .map(({ hex }) => hex);
    if (digests.length === 0)
        return 'incomparable';
    return accepted.every(({ hex }) => digests.includes(hex)) ? 'same' : 'different';
}


/***/ }),

/***/ 27115:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ trustRank),
/* harmony export */   Nu: () => (/* binding */ trustToKeep),
/* harmony export */   W6: () => (/* binding */ FOR_PROCESSORS),
/* harmony export */   aY: () => (/* binding */ releaseLine)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13714);

/** Why a package counts as native code where it is for some processors only. */
const FOR_PROCESSORS = 'is built for certain processors';
/** How a version was published, weakest first: each proves more than the one before of who could have done it. */
const TRUST_LEVELS = ['none', 'provenance', 'trusted-publisher', 'staged-publish'];
/** The better of two proofs of publication, as a number to compare. */
function trustRank(level) {
    return TRUST_LEVELS.indexOf(level);
}
/** `1` of 1.2.3, `0.4` of 0.4.1: versions that are meant to replace one another. */
function releaseLine(version) {
    const [, major = version, minor = ''] = /^v?(\d+)(?:\.(\d+))?/.exec(version) ?? [];
    return major === '0' ? `0.${minor}` : major;
}
/**
 * The version whose proof of publication a new version must reach: the best one of its own line published before it,
 * or of the version it replaces, unless that is of a newer line (a patch of an old major is no loss).
 */
function trustToKeep(history) {
    const { after } = history;
    if (after === undefined)
        return undefined;
    const line = releaseLine(after.version);
    const replaced = history.before.filter((one) => releaseLine(one.version) === line || (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(one.version, after.version) < 0);
    let best;
    for (const one of [...replaced, ...history.line]) {
        if (best === undefined || trustRank(one.trust) > trustRank(best.trust))
            best = one;
    }
    return best;
}


/***/ }),

/***/ 51141:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ versionsByName),
/* harmony export */   o: () => (/* binding */ nearestBefore)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27115);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13714);


/** The versions of registries' packages by name. */
function versionsByName(packages) {
    const versions = new Map();
    for (const { name, version, source } of packages) {
        if (source.kind !== 'registry')
            continue;
        const known = versions.get(name);
        if (known === undefined)
            versions.set(name, [version]);
        else if (!known.includes(version))
            known.push(version);
    }
    return versions;
}
/**
 * The version in use that an added one is compared with: the highest below it, else the lowest above it of the same
 * release line. An update that leaves the old version in place somewhere is no new package.
 */
function nearestBefore(version, known) {
    const others = known.filter((one) => one !== version).sort(_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy);
    const below = others.filter((one) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(one, version) < 0).at(-1);
    return below ?? others.find((one) => (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseLine */ .aY)(one) === (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseLine */ .aY)(version));
}


/***/ }),

/***/ 13714:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ upperBounds),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   aK: () => (/* binding */ isStrictVersion),
/* harmony export */   kq: () => (/* binding */ nearestAbove)
/* harmony export */ });
/**
 * Orders version strings of any ecosystem well enough to pick the nearer of two fixes: numbers as numbers,
 * a pre-release before its release, the rest by code units.
 *
 * @returns negative, zero or positive.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    if (TRIPLE.test(a) && TRIPLE.test(b))
        return compareTriples(a, b);
    const left = split(a);
    const right = split(b);
    for (let index = 0; index < Math.max(left.release.length, right.release.length); index += 1) {
        const order = comparePart(left.release[index] ?? '0', right.release[index] ?? '0');
        if (order !== 0)
            return order;
    }
    if (left.pre === right.pre)
        return 0;
    if (left.pre === '')
        return 1;
    if (right.pre === '')
        return -1;
    const pre = [left.pre.split(/[.-]/), right.pre.split(/[.-]/)];
    for (let index = 0; index < Math.max(pre[0].length, pre[1].length); index += 1) {
        const [one, other] = [pre[0][index], pre[1][index]];
        if (one === undefined)
            return -1;
        if (other === undefined)
            return 1;
        const order = comparePart(one, other);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Nearly all versions, and compared without lists. */
const TRIPLE = /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/;
function compareTriples(a, b) {
    let [atA, atB] = [0, 0];
    for (let part = 0; part < 3; part += 1) {
        const endA = part < 2 ? a.indexOf('.', atA) : a.length;
        const endB = part < 2 ? b.indexOf('.', atB) : b.length;
        const order = Number(a.slice(atA, endA)) - Number(b.slice(atB, endB));
        if (order !== 0)
            return order;
        [atA, atB] = [endA + 1, endB + 1];
    }
    return 0;
}
/** The lowest of `candidates` that is above `installed`; without an installed version the lowest of all. */
function nearestAbove(installed, candidates) {
    let best;
    for (const candidate of candidates) {
        if (installed !== undefined && compareVersions(candidate, installed) <= 0)
            continue;
        if (best === undefined || compareVersions(candidate, best) < 0)
            best = candidate;
    }
    return best;
}
/**
 * The versions that a vulnerable range ends at, e.g. `4.17.21` of `>=3.7.0 <4.17.21`: where an advisory gives
 * only the range, these are the first versions outside it.
 */
function upperBounds(range) {
    return [...range.matchAll(/<(?!=)\s*v?(\d[0-9A-Za-z.+-]{0,60})/g)].map((match) => match[1]);
}
function split(version) {
    const plus = version.indexOf('+');
    const plain = version.slice(version.startsWith('v') ? 1 : 0, plus === -1 ? undefined : plus);
    const dash = plain.indexOf('-');
    return dash === -1
        ? { release: plain.split('.'), pre: '' }
        : { release: plain.slice(0, dash).split('.'), pre: plain.slice(dash + 1) };
}
const NUMBER = /^\d{1,15}$/;
function comparePart(a, b) {
    if (a === b)
        return 0;
    const isNumber = NUMBER.test(a);
    const other = NUMBER.test(b);
    if (isNumber && other)
        return Number(a) - Number(b);
    // Semantic Versioning 2.0.0, item 11: numeric identifiers are lower than others.
    if (isNumber !== other)
        return isNumber ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}
const STRICT = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
/**
 * Whether a text is a version as registries have them, and nothing more. Package managers read others too (`01.2.0`,
 * `1.2.0 2.0.0`), as another version than those who compare texts.
 *
 * @see Semantic Versioning 2.0.0, section 9 to 11
 */
function isStrictVersion(text) {
    return STRICT.test(text);
}


/***/ }),

/***/ 75083:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ yarnPin)
/* harmony export */ });
/**
 * What a lockfile of Yarn 2 and later has of a package's bytes, where it is no hash of the tarball: `archive`, the
 * checksum of the archive that Yarn packs itself; `nothing` of a package that is for certain platforms only
 * (`conditions`), whose checksum Yarn writes on no platform. `undefined` of every other package.
 */
function yarnPin({ lockfile }, node) {
    if (lockfile.format !== 'yarn-berry' || node.source.kind !== 'registry' || node.integrity !== undefined)
        return undefined;
    if (node.checksum !== undefined)
        return 'archive';
    return (node.os ?? node.cpu ?? node.libc) === undefined ? undefined : 'nothing';
}


/***/ }),

/***/ 76136:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qX: () => (/* binding */ contradiction),
  a3: () => (/* binding */ createKeyRing),
  UN: () => (/* binding */ needsPublishTime),
  YZ: () => (/* binding */ readKey),
  VW: () => (/* binding */ verifyAhead),
  H2: () => (/* binding */ verifyRegistrySignature)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/packages/compare-integrity.js
var compare_integrity = __webpack_require__(44490);
// EXTERNAL MODULE: ./build/model/packages/integrity.js
var integrity = __webpack_require__(95488);
;// CONCATENATED MODULE: ./build/model/signatures/pool.js

/** Signatures that are handed to the thread pool at once, at most. */
const TOGETHER = 64;
/** Longest that one waits for others. */
const WAIT_MS = 5;
let waiting = [];
let timer;
/**
 * Verifies an ECDSA signature with SHA-256 over a text in UTF-8 on the thread pool. Signatures are handed over
 * together: waking a thread for each costs the main thread as much as verifying it would.
 *
 * @throws where the key cannot be used
 */
function verifyOnPool(message, key, signature) {
    return new Promise((resolve, reject) => {
        waiting.push({ message, key, signature, resolve, reject });
        if (waiting.length >= TOGETHER)
            handOver();
        else
            timer ??= setTimeout(handOver, WAIT_MS);
    });
}
function handOver() {
    clearTimeout(timer);
    timer = undefined;
    const all = waiting;
    waiting = [];
    for (const { message, key, signature, resolve, reject } of all)
        (0,external_node_crypto_.verify)('sha256', Buffer.from(message, 'utf8'), key, signature, (error, good) => error === null ? resolve(good) : reject(error));
}

;// CONCATENATED MODULE: ./build/model/signatures/registry-signature.js




/**
 * What was found of a signature, by key and message. Verifying is a pure function and most of the work of a warm run;
 * collecting and judging ask the same questions of the same objects, so each is answered once.
 */
const answers = new WeakMap();
/** Makes a ring of the keys that may sign packages; keys that cannot be read are left out, as keys nobody knows. */
function createKeyRing(keys) {
    const ring = new Map();
    for (const entry of keys) {
        if (entry.usage !== undefined && entry.usage !== 'npm:signatures')
            continue;
        const key = readKey(entry.key);
        if (key !== undefined)
            ring.set(entry.keyid, { key, der: entry.key, expires: entry.expires });
    }
    return ring;
}
/** A P-256 public key from base64 DER, or `undefined` where it is anything else. */
function readKey(base64) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
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
            fix: 'Run it again later: where a registry has just changed its keys, they are not told everywhere yet. If whoever runs the registry gave you the new keys, pass them with --keys FILE.',
        };
    }
    const binding = bindIntegrity(question);
    if ('unbound' in binding)
        return { result: 'missing', unbound: true, reason: binding.unbound };
    const bad = known.find((signature) => !binding.signed.some((integrity) => signs(messageOf(question, integrity), signature, ring)));
    if (bad !== undefined)
        return { ...explainInvalid(question, bad, ring), keyid: bad.keyid };
    return judgeExpiry(question, known, ring);
}
/** What a manifest's signatures may be over, by the lockfile's integrity: asked for once to verify and again to judge. */
const bounds = new WeakMap();
function bindIntegrity(question) {
    const known = bounds.get(question.manifest) ?? new Map();
    const text = question.integrity ?? '';
    let bound = known.get(text);
    if (bound === undefined) {
        bound = findBound(question);
        known.set(text, bound);
        bounds.set(question.manifest, known);
    }
    return bound;
}
/** The strings a signature may be over so that it covers what the lockfile accepts, or why there is none. */
function findBound(question) {
    const { hashes, strange } = (0,integrity/* readIntegrity */.Qx)(question.integrity ?? '');
    const pinned = (0,integrity/* strongestHashes */.Wt)(hashes);
    const first = pinned[0];
    if (first === undefined || question.integrity === undefined)
        return { unbound: 'has no integrity in the lockfile that a signature could be bound to' };
    if (strange.length > 0)
        return { unbound: 'has an integrity in the lockfile of which a part is no hash that is known' };
    const registry = (0,integrity/* strongestHashes */.Wt)((0,integrity/* parseIntegrity */.hN)(registryIntegrity(question.manifest) ?? ''));
    // Bytes matching any one of several equally strong hashes would be installed, so a signature over one is not enough.
    const signed = pinned.length === 1 ? [question.integrity, first.text] : [question.integrity];
    const theirText = registryIntegrity(question.manifest);
    if (theirText !== undefined && sameHashes(pinned, registry))
        signed.push(theirText);
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
/**
 * Why a lockfile's hash is not of what the registry serves, where nothing signed says so: its manifest names other
 * bytes. `undefined` where it names the same, or none that could be compared.
 */
function contradiction(integrity, manifest) {
    const stated = [manifest.integrity, shasumIntegrity(manifest)].filter((one) => one !== undefined).join(' ');
    if (integrity === undefined || (0,compare_integrity/* compareIntegrity */.J)(stated, integrity) !== 'different')
        return undefined;
    return `has an integrity in the lockfile that is not the one its registry states (${registryIntegrity(manifest)}): the lockfile was changed, or the package was replaced`;
}
/** What the registry signed: the integrity, or for versions of before 2017 their SHA-1 in its place, as npm writes it. */
function registryIntegrity(manifest) {
    return manifest.integrity ?? shasumIntegrity(manifest);
}
function shasumIntegrity({ shasum }) {
    return shasum !== undefined && /^[0-9a-f]{40}$/i.test(shasum)
        ? `sha1-${Buffer.from(shasum, 'hex').toString('base64')}`
        : undefined;
}
function sameHashes(a, b) {
    const left = new Set(a.map((hash) => `${hash.algorithm}:${hash.hex}`));
    const right = new Set(b.map((hash) => `${hash.algorithm}:${hash.hex}`));
    return left.size === right.size && [...left].every((hash) => right.has(hash));
}
function signs(message, signature, ring) {
    const known = ring.get(signature.keyid);
    if (known === undefined)
        return false;
    const asked = answerKey(known, message);
    const found = answers.get(signature)?.get(asked);
    if (found !== undefined)
        return found;
    const good = (0,external_node_crypto_.verify)('sha256', Buffer.from(message, 'utf8'), known.key, bytesOf(signature));
    remember(signature, asked, good);
    return good;
}
/**
 * Verifies a package's signatures on the thread pool, so that the same question to verifyRegistrySignature is answered
 * at once. Changes no answer.
 */
async function verifyAhead(question, ring) {
    const binding = bindIntegrity(question);
    const integrity = 'unbound' in binding ? undefined : binding.signed[0];
    if (integrity === undefined)
        return;
    const message = messageOf(question, integrity);
    await Promise.all(question.manifest.signatures.map(async (signature) => {
        const known = ring.get(signature.keyid);
        if (known === undefined)
            return;
        const asked = answerKey(known, message);
        if (answers.get(signature)?.has(asked) === true)
            return;
        remember(signature, asked, await verifyOnPool(message, known.key, bytesOf(signature)));
    }));
}
function messageOf({ name, version }, integrity) {
    return `${name}@${version}:${integrity}`;
}
function bytesOf({ sig }) {
    return Buffer.from(sig, 'base64');
}
/** What an answer is kept by. */
function answerKey({ der }, message) {
    return `${der}\n${message}`;
}
function remember(signature, asked, good) {
    const known = answers.get(signature) ?? new Map();
    known.set(asked, good);
    answers.set(signature, known);
}
function explainInvalid(question, bad, ring) {
    const theirs = registryIntegrity(question.manifest);
    const lockfileDiffers = theirs !== undefined && signs(messageOf(question, theirs), bad, ring);
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
;