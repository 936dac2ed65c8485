"use strict";
exports.id = 899;
exports.ids = [899];
exports.modules = {

/***/ 97411:
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
// EXTERNAL MODULE: ./build/collect/reports/read.js + 3 modules
var read = __webpack_require__(32285);
// EXTERNAL MODULE: ./build/model/packages/pattern.js + 1 modules
var packages_pattern = __webpack_require__(61541);
// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/model/policy/exception-rules.js
var exception_rules = __webpack_require__(33415);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/decide/exceptions.js
var decide_exceptions = __webpack_require__(40392);
;// CONCATENATED MODULE: ./build/decide/exported-exceptions.js





/**
 * The exceptions that hold on a day, by id, each with the findings that it is the one to speak for.
 *
 * @param time RFC 3339 UTC.
 */
function heldExceptions(policy, findings, time) {
    const today = time.slice(0, 10);
    const holds = (one) => one.expires >= today && (0,exception_rules/* exceptionFault */.w)(one, policy, today) === undefined;
    const exceptions = [...policy.exceptions].sort((a, b) => (0,compare_text/* compareText */.n)(a.id, b.id));
    const held = exceptions.filter(holds).map((exception) => {
        // Each by itself: another one that waives the same finding must not hide it from this one's file.
        const book = (0,decide_exceptions/* openExceptions */.P)({ ...policy, exceptions: [exception] }, time);
        return { exception, findings: findings.filter((finding) => book.find(finding)?.state === 'active') };
    });
    return { held, others: exceptions.filter((one) => !holds(one)) };
}
/** The one package that a pattern names, as an npm package URL where it has no ecosystem; `undefined` with wildcards. */
function exactPurl(pattern) {
    if (pattern.includes('*') || (0,packages_pattern/* patternProblem */.AL)(pattern) !== undefined)
        return undefined;
    if (pattern.startsWith('pkg:'))
        return (0,packages_purl/* parsePurl */.$l)(pattern) === undefined ? undefined : pattern;
    const at = pattern.indexOf('@', 1);
    const [name, version] = at === -1 ? [pattern, ''] : [pattern.slice(0, at), pattern.slice(at)];
    if (!/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i.test(name))
        return undefined;
    return `pkg:npm/${name.replace(/^@/, '%40')}${version}`;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/findings/advisory-ids.js
var advisory_ids = __webpack_require__(33934);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
// EXTERNAL MODULE: ./build/model/data/calendar.js
var calendar = __webpack_require__(9798);
;// CONCATENATED MODULE: ./build/render/exceptions/exported.js


/** The first day an exception does not hold any more: other tools end at the start of the day they name. */
function dayAfter(date) {
    return (0,calendar/* addDays */.fi)(date, 1);
}
/** One line for people: whose it is and why. */
function statement({ id, reason, approvedBy, ticket }) {
    const more = ticket === undefined ? '' : `, ${ticket}`;
    return `${id}: ${reason} (approved by ${approvedBy}${more})`.replace(/\s+/g, ' ');
}
/** Text in double quotes as JSON, YAML and TOML all read it: control characters escaped. */
function quoted(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Each once, sorted by code units. */
function sorted(items) {
    return [...new Set(items)].sort(compare_text/* compareText */.n);
}

;// CONCATENATED MODULE: ./build/render/exceptions/grype.js


/** Grype's word for the kind of a package, by the type of its package URL. Of others the name alone counts. */
const TYPES = new Map([
    ['apk', 'apk'],
    ['cargo', 'rust-crate'],
    ['composer', 'php-composer'],
    ['deb', 'deb'],
    ['gem', 'gem'],
    ['golang', 'go-module'],
    ['maven', 'java-archive'],
    ['npm', 'npm'],
    ['nuget', 'dotnet'],
    ['pypi', 'python'],
    ['rpm', 'rpm'],
]);
/** Of these the part before the last slash is not in Grype's name: a distribution, or the group of a Java package. */
const NAMED_BY_LAST_PART = new Set(['apk', 'deb', 'maven', 'rpm']);
/**
 * `.grype.yaml`: an ignore rule for each id and package. Rules of Grype have no end: the file says when each must go.
 *
 * @see https://github.com/anchore/grype, "Specifying matches to ignore"
 */
function grypeConfig(exceptions) {
    const rules = [];
    const written = [];
    const notes = [];
    for (const { exception, findings } of exceptions) {
        const known = findings.filter(({ kind }) => kind === 'vulnerability');
        const own = sorted(known.flatMap(({ ids, purl }) => {
            const lines = purl === undefined ? undefined : packageLines(purl);
            if (lines === undefined)
                return [];
            return ids.map((id) => [`  - vulnerability: ${quoted(id)}`, ...lines].join('\n'));
        }));
        if (own.length === 0) {
            notes.push({
                id: exception.id,
                text: 'Grype needs the id of an advisory and an exact package; give the report that has it with --report',
            });
            continue;
        }
        const comment = `  # ${exception.id}, remove after ${exception.expires}`;
        const reason = `    reason: ${quoted(statement(exception))}`;
        rules.push(...own.flatMap((rule) => [comment, rule, reason]));
        written.push(exception.id);
        notes.push({
            id: exception.id,
            text: `Grype will ignore it without an end: write the file again after ${exception.expires}`,
        });
    }
    const head = '# Written by sealgate exceptions export --to grype. Change the policy, then write it again.';
    const body = rules.length === 0 ? [] : ['ignore:', ...rules];
    return { text: `${[head, ...body].join('\n')}\n`, written, notes };
}
/** Which package a rule is for; `undefined` where its name would be read as a pattern. */
function packageLines(purl) {
    const read = (0,packages_purl/* parsePurl */.$l)(purl);
    if (read === undefined)
        return undefined;
    const { type, qualifiers } = read;
    const name = NAMED_BY_LAST_PART.has(type) ? read.name.slice(read.name.lastIndexOf('/') + 1) : read.name;
    // Grype takes a name with any of these for a regular expression.
    if (/[\^$*+?[\](){}|\\]/.test(name))
        return undefined;
    const epoch = qualifiers.get('epoch');
    const version = epoch === undefined ? read.version : `${epoch}:${read.version}`;
    const kind = TYPES.get(type);
    return [
        '    include-aliases: true',
        '    package:',
        `      name: ${quoted(name)}`,
        ...(version === '' ? [] : [`      version: ${quoted(version)}`]),
        ...(kind === undefined ? [] : [`      type: ${quoted(kind)}`]),
    ];
}

// EXTERNAL MODULE: ./build/model/data/canonical-json.js
var canonical_json = __webpack_require__(98927);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
;// CONCATENATED MODULE: ./build/render/exceptions/openvex.js




/**
 * An OpenVEX document. An exception with a `justification` says that the package is not affected. One without
 * says only that the risk is borne for a while: that is `affected` with what is done about it, and scanners
 * still report it.
 *
 * @param options.time RFC 3339, when the statements were made.
 * @see https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 */
function openVex(exceptions, options) {
    const written = [];
    const notes = [];
    const statements = [];
    for (const entry of exceptions) {
        const { exception, findings } = entry;
        const made = vulnerabilitiesOf(findings).flatMap(({ ids: [name, ...aliases], purl }) => name === undefined ? [] : [statementOf(entry, { name, aliases, purl })]);
        if (made.length === 0) {
            notes.push({
                id: exception.id,
                text: 'VEX needs an advisory and a package URL; give the report that has them with --report',
            });
            continue;
        }
        statements.push(...made);
        written.push(exception.id);
        if (exception.justification === undefined)
            notes.push({
                id: exception.id,
                text: 'it has no justification, so VEX says affected: scanners go on reporting it',
            });
    }
    const body = {
        '@context': 'https://openvex.dev/ns/v0.2.0',
        author: options.author,
        timestamp: options.time,
        version: 1,
        tooling: 'sealgate',
        statements,
    };
    const { '@context': context, ...rest } = body;
    const document = {
        '@context': context,
        '@id': `urn:sealgate:vex:${(0,digest/* sha256Hex */.f)((0,canonical_json/* canonicalJson */.d)(body))}`,
        ...rest,
    };
    return { text: `${JSON.stringify(document, null, 2)}\n`, written, notes };
}
/** Each vulnerability of a package once, with the names that all reports have for it. */
function vulnerabilitiesOf(findings) {
    let told = [];
    for (const { kind, purl, ids } of findings) {
        if (kind !== 'vulnerability' || purl === undefined)
            continue;
        const isSame = (one) => one.purl === purl && one.ids.some((id) => ids.includes(id));
        const all = (0,advisory_ids/* sortIds */.x8)([...told.filter(isSame).flatMap((one) => one.ids), ...ids]);
        told = [...told.filter((one) => !isSame(one)), { purl, ids: all }];
    }
    return told;
}
function statementOf({ exception }, { name, aliases, purl }) {
    const { justification, expires } = exception;
    const until = `${statement(exception)}; until ${expires}`;
    return {
        vulnerability: { name, ...(aliases.length === 0 ? {} : { aliases: sorted(aliases) }) },
        products: [{ '@id': purl }],
        ...(justification === undefined
            ? { status: 'affected', action_statement: until }
            : { status: 'not_affected', justification, impact_statement: until }),
    };
}

;// CONCATENATED MODULE: ./build/render/exceptions/osv-scanner.js

/**
 * `osv-scanner.toml`: `IgnoredVulns` for each advisory. OSV-Scanner ignores an advisory in every package, which
 * is wider than the exception, and the notes say so.
 *
 * @see https://google.github.io/osv-scanner/configuration/
 */
function osvScannerConfig(exceptions) {
    const blocks = [];
    const written = [];
    const notes = [];
    const seen = new Set();
    for (const { exception, findings } of exceptions) {
        const ids = sorted(findings.filter(({ kind }) => kind === 'vulnerability').flatMap((one) => one.ids));
        if (ids.length === 0) {
            notes.push({
                id: exception.id,
                text: 'OSV-Scanner ignores advisories only, and this names none; --report finds the ids',
            });
            continue;
        }
        for (const id of ids.filter((one) => !seen.has(one))) {
            seen.add(id);
            blocks.push([
                `# for ${exception.package.replace(/[^\x20-\x7e]/g, '?')}`,
                '[[IgnoredVulns]]',
                `id = ${quoted(id)}`,
                `ignoreUntil = ${dayAfter(exception.expires)}T00:00:00Z`,
                `reason = ${quoted(statement(exception))}`,
            ].join('\n'));
        }
        written.push(exception.id);
        notes.push({
            id: exception.id,
            text: `OSV-Scanner will ignore ${ids.join(', ')} in every package, not only ${exception.package}`,
        });
    }
    const head = '# Written by sealgate exceptions export --to osv-scanner. Change the policy, then write it again.';
    return { text: `${[head, ...blocks].join('\n\n')}\n`, written, notes };
}

;// CONCATENATED MODULE: ./build/render/exceptions/pnpm.js

/**
 * The audit settings of `pnpm-workspace.yaml`. pnpm ignores an advisory in every package and without an end: the
 * file says when each must go. Newer pnpm reads `audit.ignore` (GHSA ids), older `auditConfig`.
 *
 * @param keys `audit`: pnpm 11 with the audit section and newer; `auditConfig`: pnpm 10 and older.
 * @see https://pnpm.io/cli/audit
 */
function pnpmAuditSettings(exceptions, keys = 'audit') {
    const ghsas = new Map();
    const cves = new Map();
    const written = [];
    const notes = [];
    for (const { exception, findings } of exceptions) {
        const ids = sorted(findings.filter(({ kind }) => kind === 'vulnerability').flatMap((one) => one.ids));
        const [ghsa, cve] = [/^GHSA-/, /^CVE-/].map((form) => ids.filter((id) => form.test(id)));
        const usable = [...(ghsa ?? []), ...(keys === 'auditConfig' ? (cve ?? []) : [])];
        if (usable.length === 0) {
            const wants = keys === 'audit' ? 'GHSA ids' : 'GHSA and CVE ids';
            notes.push({
                id: exception.id,
                text: `pnpm ignores ${wants} only, and none is known; --report finds them`,
            });
            continue;
        }
        const comment = `# ${exception.id}, remove after ${exception.expires}`;
        for (const id of ghsa ?? [])
            if (!ghsas.has(id))
                ghsas.set(id, comment);
        for (const id of cve ?? [])
            if (!cves.has(id))
                cves.set(id, comment);
        written.push(exception.id);
        notes.push({
            id: exception.id,
            text: `pnpm will ignore ${usable.join(', ')} in every package and without an end: write the file again after ${exception.expires}`,
        });
    }
    const items = (ids) => [...ids].map(([id, comment]) => `    - ${quoted(id)} ${comment}`);
    const section = (name, ids) => ids.size === 0 ? [] : [`  ${name}:`, ...items(ids)];
    const lines = keys === 'audit'
        ? section('ignore', ghsas)
        : [...section('ignoreGhsas', ghsas), ...section('ignoreCves', cves)];
    const to = keys === 'audit' ? 'pnpm' : 'pnpm-10';
    const head = `# Written by sealgate exceptions export --to ${to}, for pnpm-workspace.yaml.`;
    return {
        text: `${[head, ...(lines.length === 0 ? [] : [`${keys}:`, ...lines])].join('\n')}\n`,
        written,
        notes,
    };
}

;// CONCATENATED MODULE: ./build/render/exceptions/trivy.js

const SECTIONS = {
    vulnerability: 'vulnerabilities',
    misconfiguration: 'misconfigurations',
    secret: 'secrets',
    license: 'licenses',
};
/**
 * `.trivyignore.yaml`: an entry for each id, bound to the package URLs or paths that the exception is for.
 *
 * @see https://trivy.dev/latest/docs/configuration/filtering/#trivyignoreyaml
 */
function trivyIgnore(exceptions) {
    const sections = new Map();
    const written = [];
    const notes = [];
    for (const { exception, findings } of exceptions) {
        let count = 0;
        for (const [kind, entry] of byKind(findings)) {
            if (entry.purls.size === 0 && entry.paths.size === 0)
                continue;
            for (const id of sorted(entry.ids)) {
                const lines = sections.get(SECTIONS[kind]) ?? [];
                sections.set(SECTIONS[kind], lines);
                lines.push(`  - id: ${quoted(id)}`);
                lines.push(...list('purls', kind === 'vulnerability' ? entry.purls : []));
                lines.push(...list('paths', entry.paths));
                lines.push(`    expired_at: ${dayAfter(exception.expires)}`);
                lines.push(`    statement: ${quoted(statement(exception))}`);
                count += 1;
            }
        }
        if (count > 0)
            written.push(exception.id);
        else
            notes.push({
                id: exception.id,
                text: 'Trivy needs an id and an exact package or path; give the report that has it with --report',
            });
    }
    const text = Object.values(SECTIONS)
        .filter((section) => sections.has(section))
        .flatMap((section) => [`${section}:`, ...(sections.get(section) ?? [])]);
    return { text: `${[HEAD, ...text].join('\n')}\n`, written, notes };
}
const HEAD = '# Written by sealgate exceptions export --to trivy. Change the policy, then write it again.';
function byKind(findings) {
    const kinds = new Map();
    for (const { kind, ids, purl, path } of findings) {
        const entry = kinds.get(kind) ?? { ids: new Set(), purls: new Set(), paths: new Set() };
        kinds.set(kind, entry);
        for (const id of ids)
            entry.ids.add(id);
        if (purl !== undefined)
            entry.purls.add(purl);
        // Trivy reports a package's lockfile as the path: only what is in no package is bound to a path.
        else if (path !== undefined)
            entry.paths.add(path);
    }
    return kinds;
}
function list(name, items) {
    const lines = sorted(items).map((item) => `      - ${quoted(item)}`);
    return lines.length === 0 ? [] : [`    ${name}:`, ...lines];
}

// EXTERNAL MODULE: ./build/commands/exceptions.js
var exceptions = __webpack_require__(77298);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
;// CONCATENATED MODULE: ./build/commands/exceptions/export.js















/** The formats, by the word for --to. */
const FORMATS = {
    trivy: trivyIgnore,
    'osv-scanner': osvScannerConfig,
    grype: grypeConfig,
    pnpm: (entries) => pnpmAuditSettings(entries),
    'pnpm-10': (entries) => pnpmAuditSettings(entries, 'auditConfig'),
    openvex: (entries, world) => openVex(entries, { time: timeOf(world), author: 'the approvers named in each statement' }),
};
const command = {
    name: 'exceptions export',
    summary: "Write the exceptions in another tool's own format, so that it agrees.",
    usage: [
        'exceptions export [ID …] --to trivy|osv-scanner|grype|pnpm|pnpm-10|openvex [--report GLOB …] [-o FILE]',
    ],
    positionals: 'ID  Only these exceptions. Default: all that hold today.',
    options: [
        flags/* DIR_OPTION */.mM,
        exceptions.POLICY_OPTION,
        {
            name: 'to',
            type: 'string',
            value: 'FORMAT',
            choices: Object.keys(FORMATS),
            description: 'trivy (.trivyignore.yaml), osv-scanner (osv-scanner.toml), grype (.grype.yaml), pnpm (pnpm-workspace.yaml, pnpm 11 and newer), pnpm-10, openvex.',
        },
        {
            name: 'report',
            type: 'list',
            value: 'GLOB',
            description: "Scanners' reports: what an exception waives there is written with all its ids and exact packages.",
        },
        {
            name: 'output',
            short: 'o',
            type: 'string',
            value: 'FILE',
            description: 'Write here instead of printing.',
        },
    ],
    notes: [
        'Only exceptions that hold today are written. What the other tool cannot say, or says more widely, is told on standard error.',
        'Exit codes: 0 written, 2 wrong usage or policy, 3 an exception or a report could not be taken over.',
    ],
    async run(positionals, values, world) {
        const to = (0,flags/* textOf */.b6)(values, 'to') ?? '';
        const write = Object.hasOwn(FORMATS, to) ? FORMATS[to] : undefined;
        if (write === undefined)
            throw unknownFormat(to);
        const { policy, dir } = await (0,exceptions.loadWorkingPolicy)(values, world);
        const { reports, problems } = await (0,read/* readReports */.oh)(dir, (0,flags/* listOf */.c3)(values, 'report'));
        for (const problem of problems)
            world.log.error(problem.message);
        const findings = reports.flatMap((report) => report.findings);
        const { held, others } = heldExceptions(policy, findings, world.now().toISOString());
        refuseUnknownIds(positionals, policy.exceptions);
        const chosen = ({ id }) => positionals.length === 0 || positionals.includes(id);
        const file = write(held.filter(({ exception }) => chosen(exception)).map(toExported), world);
        for (const { id } of others.filter(chosen))
            world.log.warn(`${id} does not hold and is left out`);
        for (const { id, text } of file.notes)
            world.log.warn(`${id}: ${text}`);
        const output = (0,flags/* textOf */.b6)(values, 'output');
        if (output !== undefined)
            await (0,files/* writeAtomic */.vZ)(external_node_path_default().resolve(world.cwd, output), file.text);
        const left = held.some(({ exception }) => chosen(exception) && !file.written.includes(exception.id));
        const summary = `Wrote ${file.written.length} of ${(0,counted/* counted */.h)(policy.exceptions.filter(chosen).length, 'exception')} to ${output}`;
        return {
            exitCode: left || problems.length > 0 ? errors/* EXIT */.dc.incomplete : errors/* EXIT */.dc.pass,
            json: { to, written: file.written, notes: file.notes, text: file.text },
            text: output === undefined ? file.text : summary,
        };
    },
};
function unknownFormat(to) {
    const known = Object.keys(FORMATS);
    const near = to === '' ? undefined : (0,nearest/* nearest */.p)(to, known);
    return new errors/* SealgateError */.De('USAGE', to === '' ? '--to is missing' : `--to: there is no format '${to}'`, {
        hint: near === undefined ? `The formats are ${known.join(', ')}.` : `Did you mean '${near}'?`,
    });
}
function refuseUnknownIds(ids, exceptions) {
    const known = exceptions.map(({ id }) => id);
    const unknown = ids.find((id) => !known.includes(id));
    if (unknown === undefined)
        return;
    const near = (0,nearest/* nearest */.p)(unknown, known);
    throw new errors/* SealgateError */.De('USAGE', `There is no exception '${unknown}'`, {
        hint: near === undefined ? 'sealgate exceptions lists them.' : `Did you mean '${near}'?`,
    });
}
function toExported({ exception, findings }) {
    if (findings.length > 0)
        return { exception, findings: findings.map(fromFinding) };
    const named = fromException(exception);
    return { exception, findings: named === undefined ? [] : [named] };
}
function fromFinding(finding) {
    const { subject, aliases, location } = finding;
    const path = location?.file ?? (subject.kind === 'file' ? subject.name : undefined);
    return {
        kind: kindOf(finding.rule),
        ids: aliases,
        ...(subject.purl === undefined ? {} : { purl: subject.purl }),
        ...(path === undefined ? {} : { path }),
    };
}
function kindOf(rule) {
    switch (rule) {
        case 'scanners/misconfiguration':
            return 'misconfiguration';
        case 'scanners/secret':
            return 'secret';
        case 'scanners/license':
            return 'license';
        default:
            return 'vulnerability';
    }
}
/** What an exception says by itself: an id and an exact package or path. */
function fromException({ rule, package: pattern }) {
    if (rule.includes('/'))
        return undefined;
    const id = (0,advisory_ids/* canonicalId */.iS)(rule);
    if (/^(?:CVE|GHSA|OSV|RUSTSEC|PYSEC|GO|MAL|DSA|DLA|RHSA|USN|ALAS|SNYK)-/.test(id)) {
        const purl = exactPurl(pattern);
        return { kind: 'vulnerability', ids: [id], ...(purl === undefined ? {} : { purl }) };
    }
    if (pattern.startsWith('pkg:') || pattern.includes('*'))
        return undefined;
    const kind = /^(?:AVD-)?[A-Z]{2,8}-?\d{3,5}$/.test(id) ? 'misconfiguration' : 'secret';
    return { kind, ids: [id], path: pattern };
}
/** SOURCE_DATE_EPOCH makes the document the same every time. */
function timeOf({ env, now }) {
    const epoch = env.SOURCE_DATE_EPOCH;
    const time = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : now();
    return `${time.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 40392:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openExceptions)
/* harmony export */ });
/* harmony import */ var _model_data_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93929);
/* harmony import */ var _model_packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61541);
/* harmony import */ var _model_policy_exception_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33415);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36544);




/**
 * Opens the policy's exceptions for questions.
 *
 * @param time RFC 3339 UTC; an exception holds through the end of its day in UTC.
 * @param movedFrom where the package of a finding came from when the policy was written, if from elsewhere.
 */
function openExceptions(policy, time, movedFrom = () => undefined) {
    const today = time.slice(0, 10);
    const used = new Set();
    const rules = new Map();
    for (const exception of policy.exceptions) {
        const key = exception.rule.toLowerCase();
        const known = rules.get(key) ?? { named: new Map(), others: [] };
        rules.set(key, known);
        addEntry(known, waiverOf(exception, policy, today));
    }
    return {
        used,
        find(finding) {
            if (rules.size === 0)
                return undefined;
            const subject = (0,_model_packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareSubject */ .kB)(finding.subject);
            let best;
            for (const key of [finding.rule, ...finding.aliases]) {
                const known = rules.get(key.toLowerCase());
                if (known === undefined)
                    continue;
                for (const entry of [...(known.named.get(subject.parts.name) ?? []), ...known.others]) {
                    if (!entry.pattern.matches(subject))
                        continue;
                    used.add(entry.exception.id);
                    if (best === undefined || compareEntries(entry, best) < 0)
                        best = entry;
                }
            }
            if (best?.state !== 'active')
                return best;
            const from = movedFrom(finding);
            return from === undefined ? best : { ...best, state: 'void', fault: moved(from) };
        },
    };
}
function moved(from) {
    return { kind: 'moved', text: `was made when the package came from ${from}` };
}
function waiverOf(exception, policy, today) {
    if (exception.expires < today)
        return { exception, state: 'expired' };
    const fault = (0,_model_policy_exception_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionFault */ .w)(exception, policy, today);
    return fault === undefined ? { exception, state: 'active' } : { exception, state: 'void', fault };
}
function addEntry({ named, others }, waiver) {
    const pattern = (0,_model_packages_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(waiver.exception.package);
    const entry = { ...waiver, pattern };
    const { literal } = pattern;
    if (literal === undefined)
        others.push(entry);
    else
        (0,_model_data_group_js__WEBPACK_IMPORTED_MODULE_2__/* .addToList */ .v)(named, literal, entry);
}
const RANK = { active: 0, expired: 1, void: 2 };
function compareEntries(a, b) {
    if (a.state !== b.state)
        return RANK[a.state] - RANK[b.state];
    if (a.exception.expires !== b.exception.expires)
        return a.exception.expires > b.exception.expires ? -1 : 1;
    return (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.exception.id, b.exception.id);
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