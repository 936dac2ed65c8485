"use strict";
exports.id = 481;
exports.ids = [481];
exports.modules = {

/***/ 55167:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmOutOfDate: () => (/* binding */ npmOutOfDate)
});

// EXTERNAL MODULE: ./build/collect/lockfiles/json-door.js + 2 modules
var json_door = __webpack_require__(23969);
// EXTERNAL MODULE: ./build/collect/lockfiles/json-values.js
var json_values = __webpack_require__(65020);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/collect/lockfiles/out-of-date.js
var out_of_date = __webpack_require__(22154);
;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-repairs.js



const MANIFEST = 'package.json';
/**
 * Where the project's patches, package extensions or extension file are others than the lockfile was made with:
 * `npm ci` refuses it.
 *
 * @param packages the lockfile's `packages`.
 * @see npm 12's arborist: patched-dependencies.js, package-extensions.js, npm-extension.js
 */
async function compareRepairs(project, manifest, packages) {
    const locked = { root: (0,json_values/* objectOf */.Xy)(packages['']) ?? {}, patches: lockedPatches(packages) };
    return [
        ...(await comparePatches(project, manifest, locked)),
        ...compareExtensions(manifest, locked),
        ...(await compareExtensionFile(project, locked)),
    ];
}
function lockedPatches(packages) {
    const patches = new Map();
    for (const entry of Object.values(packages)) {
        const patched = (0,json_values/* objectOf */.Xy)((0,json_values/* objectOf */.Xy)(entry)?.patched);
        const path = (0,json_values/* stringOf */.Je)(patched?.path);
        if (path !== undefined)
            patches.set(path, (0,json_values/* stringOf */.Je)(patched?.integrity) ?? '');
    }
    return patches;
}
async function comparePatches(project, manifest, { patches }) {
    const asked = Object.entries((0,json_values/* objectOf */.Xy)(manifest.patchedDependencies) ?? {}).filter((entry) => typeof entry[1] === 'string');
    const contents = await project.read(asked.map(([, path]) => path));
    const problems = [];
    for (const [selector, path] of asked) {
        const integrity = patches.get(path);
        const bytes = contents.get(path);
        const has = `${MANIFEST} has a patch of ${(0,out_of_date/* quote */.hD)(selector)}`;
        if (integrity === undefined)
            problems.push((0,out_of_date/* outOfDate */.Gd)(MANIFEST, `${has}, and the lockfile does not know of it`));
        else if (bytes === undefined)
            problems.push((0,out_of_date/* outOfDate */.Gd)(MANIFEST, `${has}, and its file ${(0,out_of_date/* quote */.hD)(path)} is not there`));
        else if (bytes instanceof Uint8Array && sha512(bytes) !== integrity)
            problems.push((0,out_of_date/* outOfDate */.Gd)(path, `${(0,out_of_date/* quote */.hD)(path)} is another patch than the one that the lockfile was made with`));
    }
    const paths = new Set(asked.map(([, path]) => path));
    for (const path of patches.keys())
        if (!paths.has(path))
            problems.push((0,out_of_date/* outOfDate */.Gd)(MANIFEST, `The lockfile has the patch ${(0,out_of_date/* quote */.hD)(path)}, and ${MANIFEST} does not`));
    return problems;
}
function compareExtensions({ packageExtensions: asked }, { root }) {
    const hash = asked === undefined ? undefined : sha512(Buffer.from(canonical(asked)));
    if (hash === (0,json_values/* stringOf */.Je)(root.packageExtensionsHash))
        return [];
    return [(0,out_of_date/* outOfDate */.Gd)(MANIFEST, `${MANIFEST} has other packageExtensions than the lockfile was made with`)];
}
/** Members sorted by code units at every level, no white space; what npm hashes. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    const object = (0,json_values/* objectOf */.Xy)(value);
    if (object === undefined)
        return JSON.stringify(value);
    const members = Object.keys(object)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`);
    return `{${members.join(',')}}`;
}
/** `.npm-extension` is code that changes what packages need before anything is resolved; npm keeps its hash. */
async function compareExtensionFile(project, { root }) {
    const locked = (0,json_values/* stringOf */.Je)(root.npmExtensionHash);
    const { name, bytes } = await extensionFile(project);
    if (bytes !== undefined && !(bytes instanceof Uint8Array))
        return [];
    const prefix = `npm-extension:v1:${name.slice(name.lastIndexOf('.') + 1)}\n`;
    const hash = bytes === undefined ? undefined : sha512(Buffer.concat([Buffer.from(prefix), bytes]));
    if (hash === locked)
        return [];
    const message = hash === undefined
        ? `${name} is not there, and the lockfile was made with one`
        : locked === undefined
            ? `${name} is there, and the lockfile was made without one`
            : `${name} is another one than the lockfile was made with`;
    return [(0,out_of_date/* outOfDate */.Gd)(name, message)];
}
/** The file that .npmrc names, else the one that npm looks for. */
async function extensionFile(project) {
    const names = ['.npm-extension.mjs', '.npm-extension.cjs'];
    const answers = await project.read(['.npmrc', ...names]);
    const settings = answers.get('.npmrc');
    const named = settings instanceof Uint8Array
        ? /^[ \t]*extension-file[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/m.exec(Buffer.from(settings).toString('utf8'))?.[1]
        : undefined;
    if (named !== undefined)
        return { name: named, bytes: (await project.read([named])).get(named) };
    const name = names.find((one) => answers.has(one)) ?? '.npm-extension.mjs';
    return { name, bytes: answers.get(name) };
}
function sha512(bytes) {
    return `sha512-${(0,external_node_crypto_.createHash)('sha512').update(bytes).digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/collect/lockfiles/npm-out-of-date.js




/** npm's versions 2 and later hold a copy of every project's package.json; version 1 holds none. */
const npmOutOfDate = async ({ file, graph, project }) => {
    const lock = (0,json_values/* objectOf */.Xy)(JSON.parse((0,json_door/* textOf */.b6)(file.bytes, file.path)));
    const packages = (0,json_values/* objectOf */.Xy)(lock?.packages);
    if (packages === undefined)
        return [];
    const projects = [];
    for (const { path } of graph.importers) {
        const entry = (0,json_values/* objectOf */.Xy)(packages[path === '.' ? '' : path]) ?? {};
        // npm keeps the entry of a folder that is no workspace any more.
        if (path === '.' || entry.extraneous !== true)
            projects.push({ path, needs: (0,out_of_date/* needsOf */.hN)(entry) });
    }
    const root = await (0,out_of_date/* readProjectManifest */.D8)(project, 'package.json');
    const compared = await (0,out_of_date/* compareProjects */.it)({ graph, project, projects });
    const workspaces = typeof root === 'object' ? root.workspaces : undefined;
    return [
        ...compared,
        ...(await (0,out_of_date/* newWorkspaces */.pF)(project, workspaces, projects)),
        ...(typeof root === 'object' ? await compareRepairs(project, root, packages) : []),
    ];
};


/***/ }),

/***/ 76833:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ refuseEmpty),
/* harmony export */   lU: () => (/* binding */ refuseMergeConflict),
/* harmony export */   ob: () => (/* binding */ noteMissingEnd),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/** @throws SealgateError INPUT_INVALID where there is nothing but white space. */
function refuseEmpty(text, file) {
    if (/\S/.test(text))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is empty`, {
        location: { file },
        hint: 'Restore the file from version control, or write it again with the package manager.',
    });
}
/** A problem where the last line has no end: package managers write one, so the file may have been cut off in it. */
function noteMissingEnd(text, problems) {
    if (text.endsWith('\n'))
        return;
    problems.push({
        code: 'missing-entry',
        message: 'The last line has no end, as package managers write it: the file may be cut off',
    });
}
/**
 * @throws SealgateError INPUT_INVALID naming the lines, where an unresolved merge left its markers.
 */
function refuseMergeConflict(text, file) {
    if (!/^<{7}(?:[ \r]|$)/m.test(text) && !/^>{7}(?:[ \r]|$)/m.test(text))
        return;
    const lines = [];
    let number = 0;
    for (const line of text.split('\n')) {
        number += 1;
        if (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/.test(line))
            lines.push(number);
    }
    const shown = lines.slice(0, 12).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} has merge-conflict markers on line${lines.length === 1 ? '' : 's'} ${shown}${lines.length > 12 ? ` and ${lines.length - 12} more` : ''}`, {
        location: { file, line: lines[0] ?? 1 },
        hint: 'Resolve the merge: take one side of the file, then let the package manager write it again.',
    });
}
/** What a value is, in a few words for an error. */
function describe(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    return String(value);
}


/***/ }),

/***/ 19601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);

/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the byte offset's line on anything else.
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
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

/***/ 30743:
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


/***/ })

};
;