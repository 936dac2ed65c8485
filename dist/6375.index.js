"use strict";
exports.id = 6375;
exports.ids = [6375];
exports.modules = {

/***/ 46375:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAttestations: () => (/* binding */ readAttestations)
/* harmony export */ });
/* unused harmony export attestationsSchema */
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97145);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95520);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68058);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86435);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71705);





const MAX = 5000;
const about = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ words: 'a catalogue’s id, / and a control’s id', max: 130 });
const state = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(['done', 'partial', 'none', 'not-applicable']);
const who = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ words: 'a person', max: 200 });
const role = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: 100 });
const statement = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ words: 'a sentence', max: 2000 });
const fileName = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ words: 'a file of the evidence folder', max: 220 });
const files = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(fileName, 'files of the evidence folder');
const MEMBERS = ['for', 'state', 'who', 'role', 'when', 'expires', 'statement', 'evidence'];
const NEEDED = ['for', 'state', 'who', 'when', 'expires', 'statement'];
/**
 * Reads a file of attestations: `attestations:` with a list.
 *
 * @throws SealgateError POLICY_INVALID with line and column.
 */
async function readAttestations(bytes, file) {
    const node = await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePolicyYaml */ .b)(bytes, file);
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(node, ['$schema', 'attestations'], 'A file of attestations');
    const entry = fields.get('attestations');
    if (entry === undefined)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(node.place, 'Expected attestations: with a list');
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(entry.value, 'a list of attestations', MAX).map(readAttestation);
}
function readAttestation(node) {
    const owner = 'An attestation';
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(node, MEMBERS, owner);
    const of = { fields, node, owner };
    const when = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(of, 'when', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd);
    const expires = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(of, 'expires', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd);
    if (expires < when)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(fields.get('expires')?.value.place ?? node.place, `It expires on ${expires}, before ${when}`);
    const named = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(fields, 'role', role);
    return {
        for: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(of, 'for', about),
        state: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(of, 'state', state),
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(of, 'who', who),
        ...(named === undefined ? {} : { role: named }),
        when,
        expires,
        statement: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(of, 'statement', statement),
        evidence: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(fields, 'evidence', files) ?? [],
        from: (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(node.place),
    };
}
/** The published JSON Schema of a file of attestations. */
const attestationsSchema = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectSchema */ .x0)({
    $schema: { type: 'string' },
    attestations: {
        type: 'array',
        minItems: 1,
        maxItems: MAX,
        items: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectSchema */ .x0)({
            for: {
                ...about.schema,
                description: 'owasp-top-10-2021/A01:2021, or the id of a checklist’s item.',
            },
            state: { enum: ['done', 'partial', 'none', 'not-applicable'] },
            who: { ...who.schema, description: 'Who attests: a name or a login.' },
            role: role.schema,
            when: { ..._values_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd.schema, description: 'The day it was looked at.' },
            expires: { ..._values_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd.schema, description: 'The last day that it is believed.' },
            statement: { ...statement.schema, description: 'What was looked at, and how.' },
            evidence: { ...files.schema, description: 'Files of the evidence folder that show it.' },
        }, NEEDED),
    },
}, ['attestations']);


/***/ }),

/***/ 71705:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   x0: () => (/* binding */ objectSchema)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32324);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77914);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95520);



const YEAR = 525_600;
/** How old something may be, in minutes: as `duration`, and in years of 365 days: `1y`. */
const age = {
    words: 'an age such as `36h`, `90d` or `1y`',
    schema: {
        anyOf: [_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.schema, { type: 'string', pattern: '^\\s*[0-9]{1,2}\\s*(y|years?)\\s*$' }],
    },
    read(node) {
        const value = node.kind === 'scalar' ? node.value : null;
        const years = typeof value === 'string' ? /^\s*(\d{1,2})\s*(?:y|years?)\s*$/i.exec(value)?.[1] : undefined;
        const minutes = years === undefined ? _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.read(node) : Number(years) * YEAR;
        if (minutes > 0)
            return minutes;
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `Expected an age, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`, {
            hint: 'Write 36h, 90d or 1y.',
        });
    },
};
/** A whole number between two others. */
function whole(least, most) {
    return {
        words: `a whole number from ${least} to ${most}`,
        schema: { type: 'integer', minimum: least, maximum: most },
        read(node) {
            const value = node.kind === 'scalar' ? node.value : null;
            if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)
                return value;
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `Expected a whole number from ${least} to ${most}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`);
        },
    };
}
/** Entries of a node that must be a map, by key. */
function fieldsOf(node, known, owner) {
    if (node.kind !== 'map')
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `Expected ${owner.toLowerCase()}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`);
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesByKey */ .H)(node.entries, known, owner);
}
/** A member that must be there. */
function required({ fields, node, owner }, name, kind) {
    const entry = fields.get(name);
    if (entry === undefined)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${owner} needs ${name}`);
    return kind.read(entry.value);
}
function optional(fields, name, kind) {
    const entry = fields.get(name);
    return entry === undefined ? undefined : kind.read(entry.value);
}
/** A list of nodes, at least one. */
function itemsOf(node, what, most) {
    if (node.kind !== 'list' || node.items.length === 0)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `Expected ${what}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`);
    if (node.items.length > most)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `More than ${most} in one list`);
    return node.items;
}
/** The schema of an object with these members and no others. */
function objectSchema(properties, needed) {
    return { type: 'object', properties, required: [...needed], additionalProperties: false };
}


/***/ })

};
;