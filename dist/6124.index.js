"use strict";
exports.id = 6124;
exports.ids = [6124,8430];
exports.modules = {

/***/ 4889:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ onlyOne),
/* harmony export */   v: () => (/* binding */ bothOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24959);


/**
 * The only argument of a command that takes exactly one.
 *
 * @param does for the message: `sbom check judges one file`.
 * @throws SealgateError USAGE where none is given, or several are.
 */
function onlyOne(given, does, hint) {
    const [one] = given;
    if (one === undefined || given.length > 1)
        throw wrongNumber(given, does, hint);
    return one;
}
/** Both arguments of a command that takes exactly two; otherwise as onlyOne. */
function bothOf(given, does, hint) {
    const [one, other] = given;
    if (one === undefined || other === undefined || given.length > 2)
        throw wrongNumber(given, does, hint);
    return [one, other];
}
function wrongNumber(given, does, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `${does}, and ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(given.length, 'is', 'are')} named`, { hint });
}


/***/ }),

/***/ 30834:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/collect/boms/read-bom.js + 3 modules
var read_bom = __webpack_require__(21113);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/packages/versions.js
var versions = __webpack_require__(13714);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/model/boms/bom.js
var bom = __webpack_require__(96487);
// EXTERNAL MODULE: ./build/model/boms/identity.js
var identity = __webpack_require__(47007);
;// CONCATENATED MODULE: ./build/model/boms/pair-copies.js


/**
 * Which copy of one name and version in the one BOM is which in the other: those with the same hashes first (a copy
 * that another package brings inside of it has none), then the others in their order, those with hashes apart from
 * those without.
 *
 * @param befores not empty.
 */
function pairCopies(befores, afters) {
    const pairs = [];
    const [before] = befores;
    const [after] = afters;
    // Nearly always there is one of each.
    if (before !== undefined && after !== undefined && befores.length === 1 && afters.length === 1)
        return { pairs: [[before, after]], strangers: [], come: [], gone: [] };
    const match = (left, right, keyOf) => {
        const waiting = groupBackwards(right, keyOf);
        const open = left.filter((one) => {
            const other = waiting.get(keyOf(one))?.pop();
            if (other !== undefined)
                pairs.push([one, other]);
            return other === undefined;
        });
        return [open, [...waiting.values()].flatMap((group) => group.reverse())];
    };
    const byBytes = match(befores, afters, bytesOf);
    const byKind = match(...byBytes, ({ hashes }) => String(hashes.length > 0));
    const [open, left] = match(...byKind, () => '');
    return {
        pairs,
        strangers: strangersOf(befores, left),
        come: knownAmongUnknown(left, afters, befores),
        gone: knownAmongUnknown(open, befores, afters),
    };
}
/**
 * A workspace, or what a package brings inside of its tarball, has no hash; the published package of that version is
 * another component. A BOM that knows of no copy's bytes in one place and of all in the other tells hashes as it likes.
 */
function knownAmongUnknown(left, own, others) {
    const isUnknown = ({ hashes }) => hashes.length === 0;
    if (!others.every(isUnknown) || !own.some(isUnknown))
        return [];
    return left.filter((one) => !isUnknown(one)).slice(0, 1);
}
/** Lists from the last to the first, so that the first is taken off the end. */
function groupBackwards(components, keyOf) {
    const groups = new Map();
    for (let at = components.length - 1; at >= 0; at -= 1) {
        const component = components[at];
        (0,group/* addToList */.v)(groups, keyOf(component), component);
    }
    return groups;
}
function bytesOf({ hashes }) {
    return hashes.map(hashKey).sort(compare_text/* compareText */.n).join('\n');
}
function hashKey({ alg, content }) {
    return `${alg} ${content}`;
}
function strangersOf(befores, left) {
    const known = new Set(befores.flatMap(({ hashes }) => hashes.map(hashKey)));
    const byAlgorithm = new Map(befores.flatMap((one) => one.hashes.map(({ alg }) => [alg, one])));
    return left.flatMap((after) => {
        if (after.hashes.some((hash) => known.has(hashKey(hash))))
            return [];
        const before = after.hashes.map(({ alg }) => byAlgorithm.get(alg)).find((one) => one !== undefined);
        return before === undefined ? [] : [[before, after]];
    });
}

// EXTERNAL MODULE: ./build/model/boms/same-licenses.js
var same_licenses = __webpack_require__(59496);
;// CONCATENATED MODULE: ./build/model/boms/diff.js







/**
 * Compares the components of two BOMs, of any format. A component is what its package URL without the version
 * says, else its type and name. Versions of one package that are in both are the same component; of the others
 * the oldest of before belongs to the oldest of after.
 */
function diffBoms(before, after) {
    const draft = {
        added: [],
        removed: [],
        updated: [],
        licenseChanged: [],
        hashChanged: [],
        patchesChanged: [],
        scopeChanged: [],
        comparesScopes: [before, after].every(tellsScopes),
        unchanged: 0,
    };
    const [old, young] = [groupByIdentity(before), groupByIdentity(after)];
    for (const key of new Set([...old.keys(), ...young.keys()]))
        diffGroup(old.get(key) ?? new Map(), young.get(key) ?? new Map(), draft);
    for (const list of [draft.added, draft.removed])
        list.sort(compareSides);
    const { updated, licenseChanged, hashChanged, patchesChanged, scopeChanged } = draft;
    for (const list of [updated, licenseChanged, hashChanged, patchesChanged, scopeChanged])
        list.sort((a, b) => compareSides(a.after, b.after) || compareSides(a.before, b.before));
    const { comparesScopes: _, ...diff } = draft;
    return diff;
}
function tellsScopes({ components }) {
    return components.some(({ scope }) => scope !== undefined);
}
/** Components by what they are, then by version: of one version there may be copies, with other bytes or none known. */
function groupByIdentity(bom) {
    const groups = new Map();
    for (const read of bom.components) {
        const version = (0,identity/* versionOf */.E4)(read);
        const licenses = (0,same_licenses/* namedLicenses */._)(read.licenses, bom.licenseNames);
        const component = { ...read, licenses, ...(version === '' ? {} : { version }) };
        const key = (0,identity/* identityOf */.cu)(component);
        const versions = groups.get(key) ?? new Map();
        groups.set(key, versions);
        (0,group/* addToList */.v)(versions, version, component);
    }
    return groups;
}
function diffGroup(old, young, draft) {
    const gone = [];
    const come = [];
    for (const [version, befores] of old) {
        const afters = young.get(version);
        if (afters === undefined) {
            gone.push(...befores.slice(0, 1));
            continue;
        }
        const copies = diffCopies(befores, afters, draft);
        gone.push(...copies.gone);
        come.push(...copies.come);
    }
    for (const [version, copies] of young)
        if (!old.has(version))
            come.push(...copies.slice(0, 1));
    gone.sort(byVersion);
    come.sort(byVersion);
    const pairs = Math.min(gone.length, come.length);
    for (const [index, before] of gone.entries()) {
        const after = index < pairs ? come[index] : undefined;
        if (after === undefined)
            draft.removed.push(sideOf(before));
        else
            draft.updated.push({ before: sideOf(before), after: sideOf(after) });
    }
    draft.added.push(...come.slice(pairs).map(sideOf));
}
/** A copy that comes along under a version that was there is told where its bytes are new. */
function diffCopies(befores, afters, draft) {
    const { pairs, strangers, come, gone } = pairCopies(befores, afters);
    for (const [before, after] of pairs)
        diffSame(before, after, draft);
    for (const [before, after] of strangers)
        draft.hashChanged.push({ before: sideOf(before), after: sideOf(after) });
    return { come, gone };
}
function diffSame(before, after, draft) {
    const pair = { before: sideOf(before), after: sideOf(after) };
    const changes = [
        ...((0,same_licenses/* saySameLicenses */.G)(before.licenses, after.licenses) ? [] : [draft.licenseChanged]),
        ...((0,identity/* compareHashes */.i0)(before.hashes, after.hashes) === 'different' ? [draft.hashChanged] : []),
        ...(before.patches.join('\n') === after.patches.join('\n') ? [] : [draft.patchesChanged]),
        ...(draft.comparesScopes && (before.scope ?? 'required') !== (after.scope ?? 'required')
            ? [draft.scopeChanged]
            : []),
    ];
    for (const list of changes)
        list.push(pair);
    if (changes.length === 0)
        draft.unchanged += 1;
}
function sideOf({ name, version, purl, licenses, scope, patches }) {
    return { name, version: version ?? null, purl: purl ?? null, licenses, scope: scope ?? null, patches };
}
function byVersion(a, b) {
    return ((0,versions/* compareVersions */.Zy)(a.version ?? '', b.version ?? '') || (0,compare_text/* compareText */.n)((0,bom/* componentLabel */.m)(a), (0,bom/* componentLabel */.m)(b)));
}
function compareSides(a, b) {
    return ((0,compare_text/* compareText */.n)(a.name, b.name) ||
        (0,versions/* compareVersions */.Zy)(a.version ?? '', b.version ?? '') ||
        (0,compare_text/* compareText */.n)(a.version ?? '', b.version ?? '') ||
        (0,compare_text/* compareText */.n)(a.purl ?? '', b.purl ?? ''));
}

// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/render/markdown.js + 1 modules
var markdown = __webpack_require__(95409);
;// CONCATENATED MODULE: ./build/render/bom-diff.js



/** The sections that have rows, the most worrying first. */
function sectionsOf(diff) {
    return [
        { title: 'Same version, other bytes', rows: diff.hashChanged.map(hashRow) },
        { title: 'Patched in another way', rows: diff.patchesChanged.map(patchRow) },
        {
            title: 'Added',
            rows: diff.added.map((side) => ({ ...nameRow(side), before: '', after: describe(side) })),
        },
        {
            title: 'Removed',
            rows: diff.removed.map((side) => ({ ...nameRow(side), before: describe(side), after: '' })),
        },
        { title: 'Updated', rows: diff.updated.map(updatedRow) },
        { title: 'Licence changed', rows: diff.licenseChanged.map(licenseRow) },
        { title: 'Scope changed', rows: diff.scopeChanged.map(scopeRow) },
    ].filter(({ rows }) => rows.length > 0);
}
function nameRow({ name }) {
    return { name };
}
/** Version and licence, as far as known. */
function describe({ version, licenses }) {
    return [version ?? '', licensesIn({ licenses })].filter((part) => part !== '').join(' ');
}
function licensesIn({ licenses }) {
    return licenses.length === 0 ? '' : `(${licenses.join(', ')})`;
}
/** An update has two sides, also where one of them, a folder, names none. */
function versionOf({ version }) {
    return version === null || version === '' ? 'no version' : version;
}
function updatedRow({ before, after }) {
    const same = (0,same_licenses/* saySameLicenses */.G)(before.licenses, after.licenses);
    const told = (side) => [versionOf(side), same ? '' : licensesIn(side)].filter((part) => part !== '').join(' ');
    return { name: after.name, before: told(before), after: told(after) };
}
function hashRow({ after }) {
    return { name: after.name, before: after.version ?? '', after: `${after.version ?? ''} with another hash` };
}
function patchRow({ before, after }) {
    return { name: label(after), before: patchesOf(before), after: patchesOf(after) };
}
function patchesOf({ patches }) {
    return patches.length === 0 ? 'no patch' : patches.map(shortDigest).join(', ');
}
/** A whole digest makes a table wider than its page; the JSON has it. */
function shortDigest(patch) {
    return patch.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…');
}
function licenseRow({ before, after }) {
    return { name: label(after), before: licensesOf(before), after: licensesOf(after) };
}
function scopeRow({ before, after }) {
    return { name: label(after), before: before.scope ?? 'required', after: after.scope ?? 'required' };
}
function label({ name, version }) {
    return version === null ? name : `${name}@${version}`;
}
function licensesOf({ licenses }) {
    return licenses.length === 0 ? 'none' : licenses.join(', ');
}
const SAME = 'No component was added, removed or changed.';
/** For a terminal. */
function diffText(diff) {
    const lines = sectionsOf(diff).flatMap(({ title, rows }) => [
        `${title} (${rows.length})`,
        ...rows.map(({ name, before, after }) => {
            const arrow = before !== '' && after !== '' ? `${before} → ${after}` : `${before}${after}`;
            return `  ${(0,display/* displayLine */.pr)(name)} ${(0,display/* displayLine */.pr)(arrow)}`.trimEnd();
        }),
        '',
    ]);
    const unchanged = `${diff.unchanged} unchanged`;
    return lines.length === 0 ? `${SAME}\n${unchanged}\n` : `${lines.join('\n')}\n${unchanged}\n`;
}
/** For a comment or a job summary: every text from outside is in a code span. */
function diffMarkdown(diff) {
    const sections = sectionsOf(diff);
    if (sections.length === 0)
        return `${SAME}\n`;
    const span = (text) => (text === '' ? '' : (0,markdown/* code */.aY)(text));
    const tables = sections.map(({ title, rows }) => {
        // What was added has no before, and what was removed no after.
        const sides = ['before', 'after'].filter((side) => rows.some((row) => row[side] !== ''));
        const line = (cells) => `| ${cells.join(' | ')} |`;
        return [
            `### ${title} (${rows.length})`,
            '',
            line(['component', ...sides]),
            `|${'---|'.repeat(sides.length + 1)}`,
            ...rows.map((row) => line([span(row.name), ...sides.map((side) => span(row[side]))])),
            '',
        ].join('\n');
    });
    return `${tables.join('\n')}\n${diff.unchanged} unchanged\n`;
}

// EXTERNAL MODULE: ./build/commands/named-files.js
var named_files = __webpack_require__(4889);
;// CONCATENATED MODULE: ./build/commands/sbom/diff.js






const command = {
    name: 'sbom diff',
    summary: 'What two bills of materials differ in: packages, versions, licences, hashes.',
    usage: ['sbom diff [--format text|markdown|json] [--exit-code] OLD NEW'],
    positionals: 'OLD and NEW are CycloneDX (1.2 to 1.7, JSON or XML) or SPDX (2.2, 2.3, JSON) documents of any tool.',
    argument: 'files',
    options: [
        {
            name: 'format',
            type: 'string',
            value: 'FORMAT',
            choices: ['text', 'markdown', 'json'],
            description: 'text, markdown (for a comment or a job summary) or json. Default: text.',
        },
        { name: 'exit-code', type: 'boolean', description: 'Exit with 1 where they differ.' },
    ],
    notes: ['Exit codes: 0 compared; 1 they differ (with --exit-code); 2 wrong usage or input.'],
    run,
};
async function run(files, values, world) {
    const [old, young] = (0,named_files/* bothOf */.v)(files, 'sbom diff compares two files', 'sealgate sbom diff old.cdx.json new.cdx.json');
    const format = typeof values.format === 'string' ? values.format : 'text';
    if (!['text', 'markdown', 'json'].includes(format)) {
        throw new errors/* SealgateError */.De('USAGE', `--format ${format} is not supported`, {
            hint: 'Use text, markdown or json.',
        });
    }
    const before = await (0,read_bom/* readBom */.n)(external_node_path_default().resolve(world.cwd, old), old);
    const after = await (0,read_bom/* readBom */.n)(external_node_path_default().resolve(world.cwd, young), young);
    const diff = diffBoms(before.bom, after.bom);
    const differs = [
        diff.added,
        diff.removed,
        diff.updated,
        diff.licenseChanged,
        diff.hashChanged,
        diff.patchesChanged,
        diff.scopeChanged,
    ].some((list) => list.length > 0);
    return {
        exitCode: differs && values['exit-code'] === true ? errors/* EXIT */.dc.fail : errors/* EXIT */.dc.pass,
        text: format === 'json'
            ? `${JSON.stringify(diff, null, 2)}\n`
            : format === 'markdown'
                ? diffMarkdown(diff)
                : diffText(diff),
        json: diff,
    };
}


/***/ }),

/***/ 96487:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ componentLabel)
/* harmony export */ });
/** `name@version`, for people. */
function componentLabel({ name, version }) {
    return version === undefined || version === '' ? name : `${name}@${version}`;
}


/***/ }),

/***/ 47007:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Lx: () => (/* binding */ canShareRelease),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   i0: () => (/* binding */ compareHashes)
/* harmony export */ });
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50590);

/**
 * Qualifiers that tell where bytes lie, which release of a distribution they are for and what they were made of, not
 * what they are. Tools differ in them for one and the same package (`distro=debian-12` and `debian-12.11`, an epoch in
 * the version or beside it), and a release changes that of every package.
 */
const ASIDE = ['checksum', 'distro', 'download_url', 'epoch', 'upstream', 'vcs_url'];
/**
 * What a component is, whatever its version: by its package URL without version and subpath, else by its type and
 * name. Two spellings of one package (`%40scope`, `@scope`; qualifiers in another order) give the same.
 */
function identityOf({ purl: text, type, name }) {
    const purl = text === undefined ? undefined : (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(text);
    if (purl === undefined)
        return `${type}\n${name}`;
    const qualifiers = [...purl.qualifiers]
        .filter(([key]) => !ASIDE.includes(key))
        .map(([key, value]) => `${key}=${value}`)
        .sort();
    return [purl.type, purl.name, ...qualifiers].join('\n');
}
/** A component's version; that of its package URL where it has no other, `''` where nobody tells. */
function versionOf({ version = '', purl }) {
    return version === '' && purl !== undefined ? ((0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(purl)?.version ?? '') : version;
}
/** Whether two package URLs can be of one release of a distribution: `debian-12` and `debian-12.11` can. */
function canShareRelease(a, b) {
    const [left, right] = [distroIn(a), distroIn(b)];
    return (left === '' || right === '' || `${left}.`.startsWith(`${right}.`) || `${right}.`.startsWith(`${left}.`));
}
function distroIn(purl) {
    return purl.includes('distro=') ? ((0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(purl)?.qualifiers.get('distro') ?? '') : '';
}
/**
 * Whether two lists of hashes can be of the same bytes: `same` where an algorithm both have agrees, `different`
 * where one disagrees, `unknown` where they have none in common.
 */
function compareHashes(a, b) {
    let answer = 'unknown';
    for (const { alg, content } of a) {
        const others = b.filter((hash) => hash.alg === alg);
        if (others.length === 0)
            continue;
        if (!others.some((hash) => hash.content === content))
            return 'different';
        answer = 'same';
    }
    return answer;
}


/***/ }),

/***/ 59496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ saySameLicenses),
/* harmony export */   _: () => (/* binding */ namedLicenses)
/* harmony export */ });
/* harmony import */ var _licenses_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84778);
/* harmony import */ var _licenses_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47400);


/**
 * Whether two lists say the same, however it is written: parentheses, order and ids of older lists make no difference,
 * and several licences are what tools write for `AND`, and out of it.
 */
function saySameLicenses(a, b) {
    return a.join('\n') === b.join('\n') || licensesKey(a) === licensesKey(b);
}
/**
 * Licences with what a document calls its own references to them. One of several that all hold (`LicenseRef-a AND MIT`)
 * stands apart then, as other documents list it.
 *
 * @param names by reference.
 */
function namedLicenses(licenses, names) {
    if (names.size === 0)
        return [...licenses];
    return licenses.flatMap((license) => {
        const name = names.get(license);
        if (name !== undefined)
            return [name];
        const read = (0,_licenses_read_js__WEBPACK_IMPORTED_MODULE_1__.readLicense)(license);
        const parts = read.state === 'read' ? joined(read.node) : [];
        if (!parts.some((part) => names.has(part)))
            return [license];
        return parts.map((part) => names.get(part) ?? part);
    });
}
/** What `AND` joins, as texts, in order. */
function joined(node) {
    const parts = [];
    const pending = [node];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        if (part.kind === 'and')
            pending.push(part.right, part.left);
        else
            parts.push((0,_licenses_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionText)(part));
    }
    return parts;
}
function licensesKey(licenses) {
    const read = licenses.map(_licenses_read_js__WEBPACK_IMPORTED_MODULE_1__.readLicense);
    const nodes = read.flatMap((license) => (license.state === 'read' ? [license.node] : []));
    const unread = licenses.filter((_, index) => read[index]?.state !== 'read');
    const [first, ...others] = nodes;
    if (first === undefined)
        return unread.join('\n');
    const all = others.reduce((left, right) => ({ kind: 'and', left, right }), first);
    return [(0,_licenses_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionKey)(all), ...unread].join('\n');
}


/***/ }),

/***/ 47400:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLicense: () => (/* binding */ readLicense)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84778);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53622);


/**
 * Reads what a package says its licence is: an SPDX expression, or a text that can only mean one. Every
 * correction is told.
 */
function readLicense(text) {
    const parsed = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__.parseLicense)(text);
    if (parsed.state === 'parsed') {
        const { node, corrections } = parsed;
        return { state: 'read', node, spdx: (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionText)(node), corrections };
    }
    const meant = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .correctSpelling */ .t)(text.trim());
    const mended = meant === undefined ? parsed : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__.parseLicense)(meant);
    if (mended.state === 'unknown')
        return parsed;
    const spdx = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionText)(mended.node);
    return {
        state: 'read',
        node: mended.node,
        spdx,
        corrections: [{ kind: 'misspelled', found: text.trim(), meant: spdx }],
    };
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


/***/ }),

/***/ 53988:
/***/ (function (module) {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ (function (module) {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ (function (module) {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
;