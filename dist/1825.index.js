"use strict";
exports.id = 1825;
exports.ids = [1825,4561,5801];
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

/***/ 74561:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sleepFor),
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
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


/***/ })

};
;