"use strict";
exports.id = 3983;
exports.ids = [3983];
exports.modules = {

/***/ 32355:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ documentFailure),
/* harmony export */   c: () => (/* binding */ textFailure)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4641);

const AUDIT_HINT = 'Audit against a registry that serves advisories (npm audit --registry URL, or --registry where --run starts it), or give a Trivy report instead.';
const RERUN_HINT = 'Run the tool again, look at what it prints on standard error, and pass its JSON report.';
const API_HINT = "GitHub's API said this instead: see that what is asked for is switched on and that the token may read it (Dependabot alerts: read), and ask again.";
/** Codes and words of a registry that could not be asked, as npm and pnpm print them. */
const UNREACHABLE = /\b(?:ERR_PNPM_AUDIT_(?:BAD_RESPONSE|ENDPOINT_NOT_EXISTS)|ENOAUDIT|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|CERT_[A-Z_]+|E4\d\d|E5\d\d|(?:responded with|^) ?[45]\d\d)\b/;
/** The error that npm or pnpm printed where a report should be, e.g. `{"error": {"code": …}}`. */
function documentFailure(document) {
    if (document === null) {
        return { state: 'invalid', message: 'holds only `null`, which says nothing', hint: RERUN_HINT };
    }
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(document);
    if (fields === undefined ||
        'auditReportVersion' in fields ||
        'advisories' in fields ||
        'SchemaVersion' in fields)
        return undefined;
    const error = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(fields.error);
    const text = typeof fields.error === 'string' ? fields.error : undefined;
    const status = statusOf(fields);
    if (error === undefined && text === undefined && status === undefined)
        return undefined;
    const code = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .idText */ .FP)(error?.code, 80);
    const words = [fields.message, error?.message, error?.summary, text].map((part) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .proseText */ .lz)(part, 240));
    const said = [code, words.find((part) => part !== undefined)]
        .filter((part) => part !== undefined)
        .join(': ');
    const unreachable = (status !== undefined && status >= 400) || UNREACHABLE.test(said);
    if (code === 'ENOLOCK' || code === 'ERR_PNPM_AUDIT_NO_LOCKFILE') {
        return {
            state: 'missing',
            message: `is an error message, not a report: ${said}`,
            hint: 'Run the audit in the folder of the lockfile.',
        };
    }
    return {
        state: unreachable ? 'unreachable' : 'invalid',
        message: `is an error message, not a report${said === '' ? '' : `: ${said}`}`,
        hint: 'documentation_url' in fields ? API_HINT : unreachable ? AUDIT_HINT : RERUN_HINT,
        ...auditOnly(said),
    };
}
/** What a registry or GitHub's API answered instead; `gh api` prints that, too. */
function statusOf({ statusCode, status, documentation_url }) {
    if (typeof statusCode === 'number')
        return statusCode;
    return typeof documentation_url === 'string' && /^[45]\d\d$/.test(String(status))
        ? Number(status)
        : undefined;
}
/** An audit of a package manager that failed says nothing of misconfigurations or secrets, and would not have. */
function auditOnly(said) {
    return /AUDIT|\/-\/npm\/v1\/security\//.test(said) ? { covers: ['vulnerabilities'] } : {};
}
/** XML of tools that also write JSON: how it begins, what it is, and how the same comes as JSON. */
const XML_REPORTS = [
    [
        /<OWASPZAPReport[\s>]/,
        'a report of OWASP ZAP',
        'Let ZAP write the traditional JSON report: zap-baseline.py -J report.json (zap-full-scan.py and zap-api-scan.py have the same option), or the template traditional-json in an automation plan.',
    ],
    [
        /<analysis\s[^<>]*dependency-check/i,
        'a report of OWASP Dependency-Check',
        'Let Dependency-Check write JSON: dependency-check --format JSON (Maven: -Dformat=JSON, Gradle: formats = ["JSON"]).',
    ],
    [
        /<bom\s[^<>]*cyclonedx\.org/i,
        'a CycloneDX document',
        'Write it as JSON: cyclonedx convert --output-format json, or the JSON option of the tool that made it.',
    ],
    [
        /<checkstyle[\s>]/,
        'a report of the Checkstyle format',
        'Let the tool write SARIF or its own JSON (hadolint --format json, eslint --format @microsoft/eslint-formatter-sarif).',
    ],
    [/<testsuites?[\s>]/, 'a JUnit report', 'Let the tool write SARIF or its own JSON instead of JUnit.'],
];
/** What a text that begins with markup is: the XML of a scanner, or the page that answered in its place. */
function markupFailure(text) {
    if (!text.startsWith('<'))
        return undefined;
    const [, title, hint] = XML_REPORTS.find(([start]) => start.test(text)) ?? [];
    if (title !== undefined && hint !== undefined)
        return { state: 'invalid', message: `is ${title} as XML, and Sealgate reads it as JSON`, hint };
    if (/<(?:!doctype html|html|head|body)[\s>]/i.test(text) || !/^<\?xml/i.test(text)) {
        if (!/^<(?:!doctype|html|\?xml|head|body)/i.test(text))
            return undefined;
        return {
            state: 'invalid',
            message: 'is a web page (HTML or XML), not a JSON report: a proxy or an error page answered',
            hint: RERUN_HINT,
        };
    }
    return {
        state: 'invalid',
        message: 'is XML, not a JSON report',
        hint: 'Let the tool write its JSON report, or SARIF. Where it should have, a proxy or an error page answered.',
    };
}
const GOVULNCHECK = /^\{\s{0,20}"config":\s{0,20}\{[^{}]{0,200}"scanner_name":\s{0,20}"govulncheck"/;
/**
 * What an output that is no JSON looks like, from its first characters.
 *
 * @param size bytes of the whole output.
 */
function textFailure(start, size) {
    const text = start.trim();
    if (text === '') {
        if (size > start.length * 4)
            return undefined;
        return { state: 'invalid', message: 'is empty: the tool wrote no report', hint: RERUN_HINT };
    }
    const markup = markupFailure(text);
    if (markup !== undefined)
        return markup;
    if (GOVULNCHECK.test(text)) {
        return {
            state: 'invalid',
            message: "is govulncheck's own JSON, a stream of documents",
            hint: 'Let govulncheck write SARIF: govulncheck -format sarif ./... > govulncheck.sarif',
        };
    }
    const json = /^[[{"]/.test(text) || /^-?\d|^(?:true|false|null)\b/.test(text);
    // Escape is the exception: coloured messages of tools have it.
    const binary = json ? /^.\0/s : /^[^\n]{0,63}[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/;
    if (binary.test(text)) {
        return {
            state: 'invalid',
            message: 'is not text: compressed twice or by something else than gzip, or UTF-16 without its byte-order mark',
            hint: 'Pass the report as JSON in UTF-8, compressed by gzip or not at all.',
        };
    }
    if (json)
        return undefined;
    const line = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .proseText */ .lz)(text.split('\n', 1)[0], 200) ?? '';
    const unreachable = UNREACHABLE.test(line);
    return {
        state: unreachable ? 'unreachable' : 'invalid',
        message: `is plain text, not a JSON report: ${line}`,
        hint: unreachable ? AUDIT_HINT : RERUN_HINT,
        ...auditOnly(line),
    };
}


/***/ }),

/***/ 3983:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a0: () => (/* binding */ longLists),
  Tp: () => (/* binding */ parseDocument),
  parseReport: () => (/* binding */ parseReport),
  dh: () => (/* binding */ parserNamed)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/json/lines.js
var json_lines = __webpack_require__(16460);
;// CONCATENATED MODULE: ./build/io/json/list-shape.js
/**
 * The shape of paths; a list that is named more than once keeps what any of them reads.
 *
 * @param look the findings are only looked at, see `ReportFile.each`.
 */
function listShape(paths, look = false) {
    const root = newNode();
    for (const each of paths) {
        const { path, keep } = typeof each === 'string' ? { path: each } : keptOf(each, look);
        let node = root;
        for (const step of path.split('/'))
            node = childOf(node, step);
        node.keep = node.noted ? joined(node.keep, keep) : keep;
        node.noted = true;
    }
    return shapeOf(root);
}
function keptOf({ path, keep, look }, isLook) {
    const kept = isLook ? (look ?? keep) : keep;
    return kept === undefined ? { path } : { path, keep: kept };
}
function newNode() {
    return { members: new Map(), item: undefined, noted: false, keep: undefined };
}
function joined(a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const all = new Map(a);
    for (const [name, when] of b)
        all.set(name, all.has(name) ? 'always' : when);
    return all;
}
function childOf(node, step) {
    if (step === '')
        return node;
    const known = step === '*' ? node.item : node.members.get(step);
    const child = known ?? newNode();
    if (step === '*')
        node.item = child;
    else
        node.members.set(step, child);
    return child;
}
function shapeOf(node) {
    if (node.noted)
        return { noted: true, ...(node.keep === undefined ? {} : { keep: node.keep }) };
    const members = new Map([...node.members].map(([name, child]) => [name, shapeOf(child)]));
    return {
        ...(members.size === 0 ? {} : { members }),
        ...(node.item === undefined ? {} : { item: shapeOf(node.item) }),
    };
}

// EXTERNAL MODULE: ./build/io/json/lists.js
var lists = __webpack_require__(76710);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/findings/merge-findings.js + 1 modules
var merge_findings = __webpack_require__(29341);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
// EXTERNAL MODULE: ./build/collect/reports/failures.js
var failures = __webpack_require__(32355);
// EXTERNAL MODULE: ./build/collect/reports/fields.js
var fields = __webpack_require__(4641);
;// CONCATENATED MODULE: ./build/collect/reports/other-formats.js


const SCAN_IT = "It lists what there is, not what is wrong with it: scan it (trivy sbom FILE --format json) and pass that report. A gate reads the repository's lockfiles by itself.";
const CHECKED_HERE = {
    licenses: "A gate reads the packages' licences by itself, and so does: sealgate licenses",
    signatures: 'A gate verifies signatures and provenance by itself, and so does: sealgate signatures',
};
/** The first that fits names the document. */
const FORMATS = [
    [
        (_, first) => 'filePath' in first && 'messages' in first,
        {
            title: "ESLint's own JSON",
            hint: 'Let ESLint write SARIF: eslint --format @microsoft/eslint-formatter-sarif --output-file eslint.sarif',
        },
    ],
    [
        (_, first) => 'ident' in first && 'determinations' in first,
        { title: "zizmor's own JSON", hint: 'Let zizmor write SARIF: zizmor --format sarif . > zizmor.sarif' },
    ],
    [
        (_, first) => 'filepath' in first && 'kind' in first && 'end_column' in first,
        {
            title: "actionlint's own JSON",
            hint: "Let actionlint write SARIF, with the template for it in its usage documentation ('Format error messages').",
        },
    ],
    [
        (_, first) => 'check_name' in first && 'fingerprint' in first && 'location' in first,
        {
            title: 'a Code Climate (GitLab code quality) report',
            hint: 'Let the tool write SARIF or its own JSON.',
        },
    ],
    [
        (told) => 'vulnerabilities' in told && 'scan' in told && 'version' in told,
        { title: 'a GitLab security report', hint: 'Let the tool write SARIF or its own JSON.' },
    ],
    [
        (told) => 'metrics' in told && 'results' in told && 'generated_at' in told,
        {
            title: "Bandit's own JSON",
            hint: 'Let Bandit write SARIF: pip install "bandit[sarif]", then bandit --format sarif --output bandit.sarif',
        },
    ],
    [
        (told) => /^https:\/\/openvex\.dev\/ns/.test(String(told['@context'])),
        {
            title: 'an OpenVEX document without statements',
            hint: 'It says nothing of any vulnerability: leave it out, or write statements into it (vexctl add).',
        },
    ],
    [
        (told) => 'njsscan_version' in told,
        { title: "njsscan's own JSON", hint: 'Let njsscan write SARIF: njsscan --sarif -o njsscan.sarif .' },
    ],
    [
        (told) => 'plugins_used' in told && 'generated_at' in told,
        {
            title: 'a baseline of detect-secrets',
            hint: 'Scan with a tool that writes a report (gitleaks dir --report-format json, trivy fs --scanners secret --format json).',
        },
    ],
    [
        (told, first) => (Array.isArray(told.data) && 'messages' in told && 'start' in told) ||
            ('file' in first && Array.isArray(first.results)),
        {
            title: "Retire.js's own JSON",
            hint: 'Let Retire.js write CycloneDX: retire --outputformat cyclonedxJSON1_6_VEX --outputpath retire.cdx.json',
        },
    ],
    [
        (told) => (0,fields/* isList */.Lv)(told.issues) && [...told.issues].every((item) => 'primaryLocation' in ((0,fields/* asFields */.qI)(item) ?? {})),
        { title: "issues in SonarQube's generic form", hint: 'Let the tool write SARIF or its own JSON.' },
    ],
    [
        (told) => 'database' in told && 'lockfile' in told && 'vulnerabilities' in told && 'warnings' in told,
        {
            title: "cargo audit's own JSON",
            hint: 'Let OSV-Scanner look at Cargo.lock: osv-scanner scan --format json --all-packages .',
        },
    ],
    [
        (told) => 'ID' in told && 'Title' in told && ('SummaryControls' in told || (0,fields/* isList */.Lv)(told.Results)),
        {
            title: "Trivy's report on the controls of a benchmark (--compliance)",
            hint: 'Let Trivy write its report of findings: the same command without --compliance, with --format json',
        },
    ],
    [
        (told) => (0,fields/* isList */.Lv)(told.results) && [...told.results].some((item) => 'long_id' in ((0,fields/* asFields */.qI)(item) ?? {})),
        { title: "tfsec's own JSON", hint: 'Let tfsec write SARIF: tfsec --format sarif' },
    ],
    [
        (told) => 'detector' in told && 'manifests' in told && 'scanned' in told,
        {
            title: "a snapshot for GitHub's dependency graph",
            hint: 'Let Trivy write its report: trivy … --format json',
        },
    ],
    [
        (told) => 'invocation' in told && 'scanner' in told && 'metadata' in told,
        {
            title: "a predicate for cosign's attestations",
            hint: 'Let Trivy write its report: trivy … --format json',
        },
    ],
    [
        (told) => String(told.apiVersion).startsWith('aquasecurity.github.io/'),
        {
            title: "a resource of Trivy's operator",
            hint: 'Scan the cluster with trivy k8s --report all --format json, and pass that.',
        },
    ],
    [
        (told) => told.bomFormat === 'CycloneDX' && !(0,fields/* isList */.Lv)(told.components),
        {
            title: 'a CycloneDX document that lists neither components nor vulnerabilities',
            hint: "Scanners write this where they found nothing, and where they saw nothing: pass the tool's own JSON (pip-audit --format json, grype --output json), which tells which.",
        },
    ],
    [
        (told) => told.bomFormat === 'CycloneDX',
        { title: 'a CycloneDX SBOM without a list of vulnerabilities', hint: SCAN_IT },
    ],
    [
        (told) => 'spdxVersion' in told || 'SPDXID' in told || /spdx\.org\/rdf/.test(String(told['@context'])),
        { title: 'an SPDX SBOM', hint: SCAN_IT },
    ],
    [
        (told) => 'lockfileVersion' in told,
        {
            title: "npm's lockfile",
            hint: 'A gate reads lockfiles by itself; a report is what a scanner says of one (npm audit --json).',
        },
    ],
    [
        (told) => told.type === 'info' && typeof told.data === 'string',
        {
            title: 'what Yarn 1 says before it audits',
            hint: 'The audit failed, and says why on standard error: run it again, against a registry that serves audits.',
        },
    ],
    [
        (told) => (0,fields/* isList */.Lv)(told.invalid) && (0,fields/* isList */.Lv)(told.missing),
        { title: "npm's list of packages without valid signatures", hint: CHECKED_HERE.signatures },
    ],
    [
        (_told, _first, member) => 'licenses' in member && 'path' in member,
        { title: "license-checker's list of licences", hint: CHECKED_HERE.licenses },
    ],
    [
        (_told, _first, member) => 'versions' in member && 'license' in member && 'paths' in member,
        { title: "pnpm's list of licences", hint: CHECKED_HERE.licenses },
    ],
    [
        (_told, _first, member) => 'wanted' in member && 'latest' in member,
        {
            title: 'a list of outdated packages',
            hint: 'It tells what is old, not what is vulnerable: pass what the audit says (npm audit --json, pnpm audit --json).',
        },
    ],
    [
        (told) => 'advisoriesFound' in told && 'failedLevelsFound' in told,
        {
            title: "audit-ci's summary",
            hint: "It names no package: pass what the package manager's audit says (npm audit --json), and let the policy decide.",
        },
    ],
    [
        (told) => (0,fields/* isList */.Lv)(told.artifacts) && String((0,fields/* asFields */.qI)(told.descriptor)?.name) === 'syft',
        { title: "Syft's own JSON, an SBOM", hint: 'Scan it with Grype: grype sbom:FILE --output json' },
    ],
    [
        (told) => 'meta' in told && 'project' in told && (0,fields/* isList */.Lv)(told.findings),
        {
            title: "Dependency-Track's findings",
            hint: 'Fetch them as CycloneDX: GET /api/v1/bom/cyclonedx/project/UUID?variant=withVulnerabilities',
        },
    ],
    [
        (told, first) => [told, first].some((line) => 'package_usage' in line && 'purl' in line),
        {
            title: "dep-scan's lines",
            hint: 'Pass the CycloneDX document that dep-scan writes beside them (*.vdr.json).',
        },
    ],
    [
        (told) => ['repository', 'search', 'node'].some((one) => one in ((0,fields/* asFields */.qI)(told.data) ?? {})),
        {
            title: "an answer of GitHub's GraphQL",
            hint: "Let GitHub list the alerts: gh api --paginate 'repos/OWNER/NAME/dependabot/alerts?per_page=100'",
        },
    ],
    [
        (_, first) => 'most_recent_instance' in first && 'rule' in first,
        {
            title: "GitHub's list of code scanning alerts",
            hint: 'They are about the branch, not about what is judged here: pass the SARIF that the tool wrote.',
        },
    ],
    [
        (_, first) => 'secret_type' in first && 'html_url' in first,
        {
            title: "GitHub's list of secret scanning alerts",
            hint: 'It holds the secrets themselves, and is about the branch: delete the file, and scan with gitleaks or Trivy (gitleaks dir --report-format json, trivy fs --scanners secret --format json).',
        },
    ],
    [
        (_, first) => 'change_type' in first && 'package_url' in first,
        {
            title: "GitHub's comparison of dependencies",
            hint: 'A gate compares the lockfiles with the base by itself (--base REF); pass what a scanner says of them.',
        },
    ],
    [
        (told) => 'operationalRiskViolations' in told && 'vulnerabilities' in told,
        { title: "JFrog's simple JSON", hint: 'Let it write SARIF: jf audit --format sarif' },
    ],
    [
        (told) => 'imageScanFindings' in told,
        { title: "a scan by Amazon's registry", hint: 'Scan the image with Trivy: trivy image --format json' },
    ],
    [
        (told) => 'payloadType' in told || 'predicateType' in told,
        {
            title: 'an attestation',
            hint: 'Pass the document inside it; sealgate verify checks the attestation.',
        },
    ],
];
/** What a document is that no parser takes, by its members; `undefined` where nobody knows. */
function otherFormat(document) {
    const list = document instanceof json_lines/* JsonLines */.k4 ? document.lines : document;
    const told = (0,fields/* asFields */.qI)(list) ?? {};
    const [member] = Object.values(told);
    const fits = [told, firstOf(list), (0,fields/* asFields */.qI)(member) ?? firstOf(member)];
    return FORMATS.find(([isThis]) => isThis(...fits))?.[1];
}
function firstOf(list) {
    const [item] = (0,fields/* isList */.Lv)(list) ? list : [];
    return (0,fields/* asFields */.qI)(item) ?? {};
}

// EXTERNAL MODULE: ./build/collect/reports/registry.js + 45 modules
var registry = __webpack_require__(99813);
// EXTERNAL MODULE: ./build/collect/reports/relative-paths.js
var relative_paths = __webpack_require__(58501);
;// CONCATENATED MODULE: ./build/collect/reports/parse-report.js













/** The parser of a format's name. @throws SealgateError USAGE with the nearest name. */
function parserNamed(id) {
    const parser = registry/* reportParsers */.B.find((candidate) => candidate.id === id);
    if (parser !== undefined)
        return parser;
    const known = registry/* reportParsers */.B.map((candidate) => candidate.id);
    const near = (0,nearest/* nearest */.p)(id, known);
    throw new errors/* SealgateError */.De('USAGE', `Unknown report format '${id}'${near === undefined ? '' : `: did you mean '${near}'?`}`, {
        hint: `Formats are: auto, ${known.join(', ')}.`,
    });
}
/**
 * One report's bytes → report, or the failure that a tool printed instead of one.
 *
 * @throws SealgateError INPUT_INVALID naming the place.
 */
function parseReport(bytes, name, { forced, roots, document, ...given } = {}) {
    const file = () => ({
        path: name,
        size: bytes.length,
        sha256: given.each === undefined ? (0,digest/* sha256Hex */.f)(bytes) : '',
        ...given,
    });
    if (document !== undefined)
        return parseDocument(document, name, { forced, roots, file });
    const start = (0,io_text/* startText */.qK)(bytes);
    const clean = forced?.clean?.find((text) => bytes.length < 64 && start.trim() === text);
    if (forced !== undefined && clean !== undefined)
        return { report: forced.parse(undefined, file()) };
    const failed = (0,failures/* textFailure */.c)(start, bytes.length);
    if (failed !== undefined)
        return { failure: failed };
    return parseDocument(documentOf(bytes, name, given.each !== undefined), name, { forced, roots, file });
}
/**
 * A parsed document → report, or the failure that a tool printed instead of one.
 *
 * @throws SealgateError INPUT_INVALID
 */
function parseDocument(document, name, { forced, roots = [], file, }) {
    const failure = (0,failures/* documentFailure */.I)(document);
    if (failure !== undefined)
        return { failure };
    const parser = forced ?? registry/* reportParsers */.B.find((candidate) => candidate.detects(document));
    if (parser?.detects(document) !== true)
        throw unrecognised(name, document, forced);
    const given = file();
    const read = (0,relative_paths/* withRelativePaths */.X)(parser.parse(document, given), roots);
    const report = parser.namesCves === undefined ? read : { ...read, namesCves: parser.namesCves };
    if (given.each === undefined)
        return { report: { ...report, findings: (0,merge_findings.numberTwins)(report.findings) } };
    for (const finding of report.findings)
        given.each(finding);
    return { report: { ...report, findings: [] } };
}
/** The lists that any format can have long; with `look`, for findings that are given to `each`. */
function longLists(look = false) {
    return listShape(registry/* reportParsers */.B.flatMap((parser) => parser.lists ?? []), look);
}
/** One JSON document, or where it is not one, lists one behind the other, or a document a line. */
function documentOf(bytes, name, look) {
    try {
        return (0,lists/* parseJsonLists */.X4)(bytes, name, { shape: longLists(look) });
    }
    catch (error) {
        const lines = (0,json_lines/* parseJsonPages */.sU)(bytes, name) ?? (0,json_lines/* parseJsonLines */.Lx)(bytes, name);
        if (lines === undefined)
            throw error;
        return lines;
    }
}
function unrecognised(name, document, forced) {
    const other = forced && registry/* reportParsers */.B.find((parser) => parser.detects(document));
    const known = other === undefined ? otherFormat(document) : undefined;
    const expected = forced === undefined ? 'a report of a known format' : forced.title;
    const title = other?.title ?? known?.title;
    const found = title === undefined ? `holds ${wordsFor(document)}` : `is ${title}`;
    return new errors/* SealgateError */.De('INPUT_INVALID', `${name} is not ${expected}: it ${found}`, {
        location: { file: name },
        hint: known?.hint ?? (forced === undefined ? hintFor(document, name) : OTHER_FILE),
    });
}
const OTHER_FILE = 'Leave the format out, so that it is told from the content, or pass the right file.';
/** An empty list or object is clean where it is said whose it is; of anything else, what is read. */
function hintFor(document, name) {
    const text = isEmpty(document) ? ((0,fields/* isList */.Lv)(document) ? '[]' : '{}') : undefined;
    const tools = registry/* reportParsers */.B
        .filter(({ clean }) => text !== undefined && clean?.includes(text))
        .map(({ id }) => `${id}:${name}`);
    if (tools.length > 0)
        return `Some tools print this for "nothing found", others where they failed. Where the tool ended well, say which it was: ${tools.join(', ')}.`;
    return `Most scanners can write SARIF. Expected one of: ${registry/* reportParsers */.B.map((parser) => parser.title).join(', ')}.`;
}
function isEmpty(document) {
    if ((0,fields/* isList */.Lv)(document))
        return document.length === 0;
    return typeof document === 'object' && document !== null && Object.keys(document).length === 0;
}
function wordsFor(document) {
    if (document instanceof json_lines/* JsonLines */.k4) {
        const [first] = document.lines;
        const parser = registry/* reportParsers */.B.find((candidate) => candidate.detects(first));
        const each = parser === undefined ? '' : `, each of them ${parser.title}: give each a file of its own`;
        return `${document.lines.length} lines of JSON${each}`;
    }
    if (Array.isArray(document) || document instanceof lists/* LongList */.JL)
        return `a list of ${document.length}`;
    const keys = Object.keys(typeof document === 'object' && document !== null ? document : {}).slice(0, 5);
    const shown = keys.map((key) => JSON.stringify(key.slice(0, 40))).join(', ');
    return keys.length === 0 ? (0,fields/* kindOf */.I)(document) : `${(0,fields/* kindOf */.I)(document)} with ${shown}`;
}


/***/ }),

/***/ 58501:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withRelativePaths),
/* harmony export */   w: () => (/* binding */ withRelativePath)
/* harmony export */ });
/* harmony import */ var _model_findings_advisory_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33934);

/**
 * A report with paths below the repository relative to it: ESLint, OSV-Scanner and others write where a file was on
 * the machine that ran them, and the same finding must be the same on another one.
 *
 * @param roots absolute, with `/`, none of them `/`.
 */
function withRelativePaths(report, roots) {
    const findings = report.findings.map((finding) => withRelativePath(finding, roots));
    const target = report.target && { ...report.target, name: cut(report.target.name, roots) };
    const scanned = report.scanned?.map((path) => cut(path, roots));
    const listed = report.listed?.map((one) => ({ ...one, target: cut(one.target, roots) }));
    const moved = target?.name !== report.target?.name ||
        findings.some((finding, index) => finding !== report.findings[index]) ||
        scanned?.some((path, index) => path !== report.scanned?.[index]) === true ||
        listed?.some(({ target: path }, index) => path !== report.listed?.[index]?.target) === true;
    if (!moved)
        return report;
    return {
        ...report,
        ...(target === undefined ? {} : { target }),
        ...(scanned === undefined ? {} : { scanned }),
        ...(listed === undefined ? {} : { listed }),
        roots,
        findings,
    };
}
/** The same of one finding, the very same where nothing of it is below a root. */
function withRelativePath(finding, roots) {
    const { subject, location } = finding;
    const name = subject.kind === 'file' ? cut(subject.name, roots) : subject.name;
    const file = location && cut(location.file, roots);
    if (name === subject.name && file === location?.file)
        return finding;
    const moved = {
        ...finding,
        subject: { ...subject, name },
        ...(location === undefined || file === undefined ? {} : { location: { ...location, file } }),
    };
    // Findings that are only looked at have none.
    return finding.fingerprint === '' ? moved : { ...moved, fingerprint: (0,_model_findings_advisory_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .findingFingerprint */ .ix)(moved) };
}
function cut(path, roots) {
    const root = roots.find((one) => startsWithFolder(path, one) && path.length > one.length + 1);
    return root === undefined ? path : path.slice(root.length + 1);
}
/** Tools write a drive's letter, and what follows it, in any case. */
function startsWithFolder(path, folder) {
    if (path[folder.length] !== '/')
        return false;
    if (!/^[a-z]:/i.test(folder))
        return path.startsWith(folder);
    return path.slice(0, folder.length).toLowerCase() === folder.toLowerCase();
}


/***/ })

};
;