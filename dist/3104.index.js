"use strict";
exports.id = 3104;
exports.ids = [3104];
exports.modules = {

/***/ 54859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nothingToCheck),
/* harmony export */   R: () => (/* binding */ packageFindings)
/* harmony export */ });
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72802);
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24965);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82305);



const SCOPES = ['runtime', 'optional', 'development'];
/** One finding a package and rule, however many lockfiles and nodes have the problem. Sorted by package, then rule. */
function packageFindings(facts, check, problems) {
    const finders = new Map(facts.graphs.map((graph) => [graph, (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFinder */ .Uq)(graph)]));
    const groups = new Map();
    for (const problem of problems) {
        const key = JSON.stringify([problem.node.purl, problem.rule, problem.code ?? '']);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [problem]);
        else
            group.push(problem);
    }
    return [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, group]) => {
        const [first] = group;
        const { graph, node } = first;
        return {
            check,
            rule: first.rule,
            severity: first.severity,
            subject: {
                kind: 'package',
                name: (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(node),
                purl: node.purl,
                nodes: [...new Set(group.map((one) => one.node.id))].sort(),
                scope: SCOPES.find((scope) => group.some((one) => one.node.scope === scope)) ?? node.scope,
            },
            title: first.title,
            message: first.message,
            aliases: first.code === undefined ? [] : [first.code],
            fix: { text: first.fix },
            location: { file: graph.lockfile.path, ...(node.line === undefined ? {} : { line: node.line }) },
            paths: finders.get(graph)?.(node.id) ?? [],
            ...(first.detail === undefined ? {} : { detail: first.detail }),
            fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)([first.rule, node.purl, first.code ?? '']),
        };
    });
}
/** Why a check over packages has nothing to look at, if so: an empty lockfile must not pass for a checked one. */
function nothingToCheck(facts) {
    if (facts.graphs.some((graph) => graph.packages.length > 0))
        return undefined;
    if (facts.problems.some((problem) => problem.kind === 'lockfile' && !(0,_model_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoLockfile */ .Z)(problem)))
        return { state: 'incomplete', reason: 'No lockfile could be read.' };
    const declared = facts.graphs.some((graph) => graph.importers.some((importer) => importer.dependencies.some((edge) => !edge.to.startsWith('workspace:'))));
    if (declared)
        return { state: 'incomplete', reason: 'Dependencies are declared, but the lockfiles list no package.' };
    return { state: 'not-applicable', reason: 'No lockfile lists a package.' };
}


/***/ }),

/***/ 72802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isNoLockfile)
/* harmony export */ });
/** Whether a problem says that the repository has no lockfile at all: nothing is broken, there is nothing to read. */
function isNoLockfile(problem) {
    return problem.kind === 'lockfile' && problem.state === 'missing' && problem.subject === '.';
}


/***/ }),

/***/ 24965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63061);

/**
 * A finding's identity over runs: built from what it is about, never from lines, times or wording.
 *
 * @param parts check or rule, subject, primary id …; order matters.
 * @returns 32 hex digits.
 */
function fingerprint(parts) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify(parts)).slice(0, 32);
}


/***/ }),

/***/ 82305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ pathFinder),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   d9: () => (/* binding */ importerLabel)
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
/** `name@version`. */
function labelOf(node) {
    return `${node.name}@${node.version}`;
}
/** The workspace's name, or its path where it has none. */
function importerLabel(importer) {
    return importer.name ?? importer.path;
}


/***/ }),

/***/ 76207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ LICENSE_SETS),
/* harmony export */   vt: () => (/* binding */ PRESET_LAYERS)
/* harmony export */ });
/* unused harmony export LICENSE_SET_VERSIONS */
// Generated by scripts/generate.mjs from policies/*.yml and policies/licenses/*.yml.
const LICENSE_SETS = {
    fsf: [
        'AFL-1.1',
        'AFL-1.2',
        'AFL-2.0',
        'AFL-2.1',
        'AFL-3.0',
        'AGPL-3.0-only',
        'AGPL-3.0-or-later',
        'Apache-1.0',
        'Apache-1.1',
        'Apache-2.0',
        'APSL-2.0',
        'Artistic-2.0',
        'BitTorrent-1.1',
        'BSD-2-Clause',
        'BSD-3-Clause',
        'BSD-3-Clause-Clear',
        'BSD-4-Clause',
        'BSL-1.0',
        'CC-BY-4.0',
        'CC-BY-SA-4.0',
        'CC0-1.0',
        'CDDL-1.0',
        'CECILL-2.0',
        'CECILL-B',
        'CECILL-C',
        'ClArtistic',
        'Condor-1.1',
        'CPAL-1.0',
        'CPL-1.0',
        'ECL-2.0',
        'EFL-2.0',
        'EPL-1.0',
        'EPL-2.0',
        'EUDatagrid',
        'EUPL-1.1',
        'EUPL-1.2',
        'FSFAP',
        'FTL',
        'GFDL-1.1-only',
        'GFDL-1.1-or-later',
        'GFDL-1.2-only',
        'GFDL-1.2-or-later',
        'GFDL-1.3-only',
        'GFDL-1.3-or-later',
        'gnuplot',
        'GPL-2.0-only',
        'GPL-2.0-or-later',
        'GPL-3.0-only',
        'GPL-3.0-or-later',
        'HPND',
        'IJG',
        'iMatix',
        'Imlib2',
        'Intel',
        'IPA',
        'IPL-1.0',
        'ISC',
        'LGPL-2.1-only',
        'LGPL-2.1-or-later',
        'LGPL-3.0-only',
        'LGPL-3.0-or-later',
        'LPL-1.02',
        'LPPL-1.2',
        'LPPL-1.3a',
        'MIT',
        'MPL-1.1',
        'MPL-2.0',
        'MS-PL',
        'MS-RL',
        'NCSA',
        'Nokia',
        'NOSL',
        'NPL-1.0',
        'NPL-1.1',
        'ODbL-1.0',
        'OFL-1.0',
        'OFL-1.1',
        'OLDAP-2.3',
        'OLDAP-2.7',
        'OpenSSL',
        'OSL-1.0',
        'OSL-1.1',
        'OSL-2.0',
        'OSL-2.1',
        'OSL-3.0',
        'PHP-3.01',
        'Python-2.0',
        'QPL-1.0',
        'RPSL-1.0',
        'Ruby',
        'SGI-B-2.0',
        'SISSL',
        'Sleepycat',
        'SMLNJ',
        'SPL-1.0',
        'Unlicense',
        'UPL-1.0',
        'Vim',
        'W3C',
        'WTFPL',
        'X11',
        'XFree86-1.1',
        'xinetd',
        'YPL-1.1',
        'Zend-2.0',
        'Zimbra-1.3',
        'Zlib',
        'ZPL-2.0',
        'ZPL-2.1',
    ],
    osi: [
        '0BSD',
        'AAL',
        'AFL-1.1',
        'AFL-1.2',
        'AFL-2.0',
        'AFL-2.1',
        'AFL-3.0',
        'AGPL-3.0-only',
        'AGPL-3.0-or-later',
        'ALGLIB-Documentation',
        'Apache-1.1',
        'Apache-2.0',
        'APL-1.0',
        'APSL-1.0',
        'APSL-1.1',
        'APSL-1.2',
        'APSL-2.0',
        'Artistic-1.0',
        'Artistic-1.0-cl8',
        'Artistic-1.0-Perl',
        'Artistic-2.0',
        'BlueOak-1.0.0',
        'BSD-1-Clause',
        'BSD-2-Clause',
        'BSD-2-Clause-Patent',
        'BSD-3-Clause',
        'BSD-3-Clause-LBNL',
        'BSD-3-Clause-Open-MPI',
        'BSL-1.0',
        'CAL-1.0',
        'CAL-1.0-Combined-Work-Exception',
        'CATOSL-1.1',
        'CDDL-1.0',
        'CECILL-2.1',
        'CERN-OHL-P-2.0',
        'CERN-OHL-S-2.0',
        'CERN-OHL-W-2.0',
        'CNRI-Python',
        'CPAL-1.0',
        'CPL-1.0',
        'CUA-OPL-1.0',
        'ECL-1.0',
        'ECL-2.0',
        'EFL-1.0',
        'EFL-2.0',
        'Entessa',
        'EPL-1.0',
        'EPL-2.0',
        'EUDatagrid',
        'EUPL-1.1',
        'EUPL-1.2',
        'Fair',
        'Frameworx-1.0',
        'GPL-2.0-only',
        'GPL-2.0-or-later',
        'GPL-3.0-only',
        'GPL-3.0-or-later',
        'HPND',
        'ICU',
        'Intel',
        'IPA',
        'IPL-1.0',
        'ISC',
        'Jam',
        'LGPL-2.0-only',
        'LGPL-2.0-or-later',
        'LGPL-2.1-only',
        'LGPL-2.1-or-later',
        'LGPL-3.0-only',
        'LGPL-3.0-or-later',
        'LiLiQ-P-1.1',
        'LiLiQ-R-1.1',
        'LiLiQ-Rplus-1.1',
        'LPL-1.0',
        'LPL-1.02',
        'LPPL-1.3c',
        'MirOS',
        'MIT',
        'MIT-0',
        'MIT-Modern-Variant',
        'Motosoto',
        'MPL-1.0',
        'MPL-1.1',
        'MPL-2.0',
        'MPL-2.0-no-copyleft-exception',
        'MS-PL',
        'MS-RL',
        'MulanPSL-2.0',
        'Multics',
        'NASA-1.3',
        'Naumen',
        'NCSA',
        'NGPL',
        'Nokia',
        'NPOSL-3.0',
        'NTP',
        'OCLC-2.0',
        'OFL-1.1',
        'OFL-1.1-no-RFN',
        'OFL-1.1-RFN',
        'OGTSL',
        'OLDAP-2.8',
        'OLFL-1.3',
        'OSC-1.0',
        'OSET-PL-2.1',
        'OSL-1.0',
        'OSL-2.0',
        'OSL-2.1',
        'OSL-3.0',
        'PHP-3.0',
        'PHP-3.01',
        'PostgreSQL',
        'Python-2.0',
        'QPL-1.0',
        'RPL-1.1',
        'RPL-1.5',
        'RPSL-1.0',
        'RSCPL',
        'SimPL-2.0',
        'SISSL',
        'Sleepycat',
        'SPL-1.0',
        'UCL-1.0',
        'Unicode-3.0',
        'Unicode-DFS-2016',
        'Unlicense',
        'UPL-1.0',
        'VSL-1.0',
        'W3C',
        'W3C-20150513',
        'Watcom-1.0',
        'WordNet',
        'Xnet',
        'Zlib',
        'ZPL-2.0',
        'ZPL-2.1',
    ],
    permissive: [
        '0BSD',
        'AFL-2.1',
        'AFL-3.0',
        'Apache-1.1',
        'Apache-2.0',
        'Apache-2.0 WITH LLVM-exception',
        'Artistic-2.0',
        'BlueOak-1.0.0',
        'BSD-1-Clause',
        'BSD-2-Clause',
        'BSD-2-Clause-Patent',
        'BSD-2-Clause-Views',
        'BSD-3-Clause',
        'BSD-3-Clause-Attribution',
        'BSD-3-Clause-Clear',
        'BSD-3-Clause-LBNL',
        'BSD-4-Clause-UC',
        'BSL-1.0',
        'bzip2-1.0.6',
        'CC-BY-3.0',
        'CC-BY-4.0',
        'CC-PDDC',
        'CC0-1.0',
        'curl',
        'ECL-2.0',
        'FSFAP',
        'FTL',
        'HPND',
        'HPND-sell-variant',
        'ICU',
        'IJG',
        'ISC',
        'libpng-2.0',
        'Libpng',
        'libtiff',
        'MIT',
        'MIT-0',
        'MIT-CMU',
        'MIT-Modern-Variant',
        'MITNFA',
        'MS-PL',
        'MulanPSL-2.0',
        'NCSA',
        'Net-SNMP',
        'NTP',
        'OFL-1.1',
        'OpenSSL',
        'PDDL-1.0',
        'PHP-3.01',
        'PostgreSQL',
        'PSF-2.0',
        'Python-2.0',
        'Python-2.0.1',
        'Ruby',
        'SGI-B-2.0',
        'SMLNJ',
        'TCL',
        'UPL-1.0',
        'Unicode-3.0',
        'Unicode-DFS-2015',
        'Unicode-DFS-2016',
        'Unicode-TOU',
        'Unlicense',
        'W3C',
        'W3C-19980720',
        'W3C-20150513',
        'WTFPL',
        'X11',
        'Xnet',
        'Zend-2.0',
        'Zlib',
        'zlib-acknowledgement',
        'ZPL-2.0',
        'ZPL-2.1',
    ],
    'strong-copyleft': [
        'AGPL-1.0-only',
        'AGPL-1.0-or-later',
        'AGPL-3.0-only',
        'AGPL-3.0-or-later',
        'BSD-Protection',
        'CC-BY-SA-1.0',
        'CC-BY-SA-2.0',
        'CC-BY-SA-2.5',
        'CC-BY-SA-3.0',
        'CC-BY-SA-4.0',
        'CECILL-1.0',
        'CECILL-1.1',
        'CECILL-2.0',
        'CECILL-2.1',
        'copyleft-next-0.3.0',
        'copyleft-next-0.3.1',
        'CPAL-1.0',
        'EUPL-1.0',
        'EUPL-1.1',
        'EUPL-1.2',
        'GFDL-1.1-only',
        'GFDL-1.1-or-later',
        'GFDL-1.2-only',
        'GFDL-1.2-or-later',
        'GFDL-1.3-only',
        'GFDL-1.3-or-later',
        'GPL-1.0-only',
        'GPL-1.0-or-later',
        'GPL-2.0-only',
        'GPL-2.0-or-later',
        'GPL-3.0-only',
        'GPL-3.0-or-later',
        'ODbL-1.0',
        'OSL-1.0',
        'OSL-1.1',
        'OSL-2.0',
        'OSL-2.1',
        'OSL-3.0',
        'Parity-6.0.0',
        'Parity-7.0.0',
        'QPL-1.0',
        'RPL-1.1',
        'RPL-1.5',
        'Sleepycat',
        'SSPL-1.0',
        'Watcom-1.0',
    ],
    'weak-copyleft': [
        'APSL-2.0',
        'Artistic-1.0',
        'CDDL-1.0',
        'CDDL-1.1',
        'CPL-1.0',
        'EPL-1.0',
        'EPL-2.0',
        'IPL-1.0',
        'LGPL-2.0-or-later',
        'LGPL-2.1-only',
        'LGPL-2.1-or-later',
        'LGPL-3.0-only',
        'LGPL-3.0-or-later',
        'MPL-1.1',
        'MPL-2.0',
        'MPL-2.0-no-copyleft-exception',
        'MS-RL',
    ],
};
/** Version of the SPDX licence list that each set was made by. */
const LICENSE_SET_VERSIONS = {
    fsf: '3.29.0',
    osi: '3.28.0',
    permissive: '3.29.0',
    'strong-copyleft': '3.29.0',
    'weak-copyleft': '3.29.0',
};
const PRESET_LAYERS = {
    baseline: {
        name: 'preset baseline',
        extends: [],
        settings: {
            checks: {
                signatures: 'when-online',
                provenance: 'when-online',
                trust: 'when-online',
                vulnerabilities: 'optional',
                scanners: 'optional',
                licenses: 'when-online',
                sources: 'required',
                lockfiles: 'required',
                exceptions: 'required',
            },
            failOnSeverity: 'high',
            vulnerabilities: [],
            failOn: [],
            failOnEpss: 'never',
            failOnScopes: ['runtime', 'optional', 'development', 'unknown'],
            ignoreUnfixed: false,
            allowGhsas: [],
            allowLicenses: [],
            denyLicenses: [],
            allowDependenciesLicenses: [],
            unknownLicense: 'warn',
            excludeLockfiles: [],
            allowRegistries: [],
            allowGit: 'warn',
            missingIntegrity: 'block',
            missingSignature: 'warn',
            skippedSignature: 'warn',
            provenance: { require: [], downgrade: 'block', expect: {} },
            minimumReleaseAge: 4320,
            minimumReleaseAgeExclude: [],
            existingFindings: 'warn',
            suppressedFindings: 'warn',
            vexFindings: 'block',
            requireReports: [],
            maxAge: 0,
            requireSeal: false,
            warnOnly: false,
            commentSummaryInPr: 'on-change',
            rules: {},
            exceptions: [],
            evidencePath: 'docs/security/evidence',
        },
        origins: {
            checks: 'preset baseline (policies/baseline.yml:5)',
            'checks.signatures': 'preset baseline (policies/baseline.yml:7)',
            'checks.provenance': 'preset baseline (policies/baseline.yml:8)',
            'checks.trust': 'preset baseline (policies/baseline.yml:10)',
            'checks.vulnerabilities': 'preset baseline (policies/baseline.yml:12)',
            'checks.scanners': 'preset baseline (policies/baseline.yml:13)',
            'checks.licenses': 'preset baseline (policies/baseline.yml:15)',
            'checks.sources': 'preset baseline (policies/baseline.yml:17)',
            'checks.lockfiles': 'preset baseline (policies/baseline.yml:18)',
            'checks.exceptions': 'preset baseline (policies/baseline.yml:20)',
            'fail-on-severity': 'preset baseline (policies/baseline.yml:23)',
            vulnerabilities: 'preset baseline (policies/baseline.yml:25)',
            'fail-on': 'preset baseline (policies/baseline.yml:27)',
            'fail-on-epss': 'preset baseline (policies/baseline.yml:28)',
            'fail-on-scopes': 'preset baseline (policies/baseline.yml:30)',
            'ignore-unfixed': 'preset baseline (policies/baseline.yml:32)',
            'allow-ghsas': 'preset baseline (policies/baseline.yml:33)',
            'allow-licenses': 'preset baseline (policies/baseline.yml:36)',
            'deny-licenses': 'preset baseline (policies/baseline.yml:37)',
            'allow-dependencies-licenses': 'preset baseline (policies/baseline.yml:38)',
            'unknown-license': 'preset baseline (policies/baseline.yml:39)',
            'exclude-lockfiles': 'preset baseline (policies/baseline.yml:42)',
            'allow-registries': 'preset baseline (policies/baseline.yml:43)',
            'allow-git': 'preset baseline (policies/baseline.yml:45)',
            'missing-integrity': 'preset baseline (policies/baseline.yml:47)',
            'missing-signature': 'preset baseline (policies/baseline.yml:49)',
            'skipped-signature': 'preset baseline (policies/baseline.yml:51)',
            provenance: 'preset baseline (policies/baseline.yml:54)',
            'provenance.require': 'preset baseline (policies/baseline.yml:55)',
            'provenance.downgrade': 'preset baseline (policies/baseline.yml:56)',
            'provenance.expect': 'preset baseline (policies/baseline.yml:57)',
            'minimum-release-age': 'preset baseline (policies/baseline.yml:60)',
            'minimum-release-age-exclude': 'preset baseline (policies/baseline.yml:61)',
            'existing-findings': 'preset baseline (policies/baseline.yml:64)',
            'suppressed-findings': 'preset baseline (policies/baseline.yml:66)',
            'vex-findings': 'preset baseline (policies/baseline.yml:68)',
            'require-reports': 'preset baseline (policies/baseline.yml:70)',
            'max-age': 'preset baseline (policies/baseline.yml:72)',
            'require-seal': 'preset baseline (policies/baseline.yml:73)',
            'warn-only': 'preset baseline (policies/baseline.yml:74)',
            'comment-summary-in-pr': 'preset baseline (policies/baseline.yml:75)',
            rules: 'preset baseline (policies/baseline.yml:77)',
            exceptions: 'preset baseline (policies/baseline.yml:78)',
            'evidence-path': 'preset baseline (policies/baseline.yml:79)',
        },
    },
    strict: {
        name: 'preset strict',
        extends: ['baseline'],
        settings: {
            checks: {
                signatures: 'required',
                provenance: 'required',
                trust: 'required',
                vulnerabilities: 'required',
                licenses: 'required',
            },
            failOnSeverity: 'moderate',
            allowLicenses: ['set:permissive', 'MPL-2.0'],
            unknownLicense: 'block',
            allowGit: 'block',
            missingSignature: 'block',
            skippedSignature: 'block',
            suppressedFindings: 'block',
            rules: {
                'sources/tarball': 'block',
                'sources/weak-integrity': 'block',
                'lockfiles/dangling-edge': 'block',
                'lockfiles/missing-version': 'block',
                'lockfiles/missing-entry': 'block',
                'lockfiles/unsupported-entry': 'block',
                'lockfiles/integrity-replaced': 'block',
                'trust/too-new': 'block',
                'trust/no-publish-time': 'block',
                'trust/new-package': 'block',
                'trust/publisher-changed': 'block',
                'trust/install-script-changed': 'block',
                'trust/repository-changed': 'block',
                'trust/version-ahead': 'block',
            },
        },
        origins: {
            checks: 'preset strict (policies/strict.yml:6)',
            'checks.signatures': 'preset strict (policies/strict.yml:8)',
            'checks.provenance': 'preset strict (policies/strict.yml:9)',
            'checks.trust': 'preset strict (policies/strict.yml:10)',
            'checks.vulnerabilities': 'preset strict (policies/strict.yml:12)',
            'checks.licenses': 'preset strict (policies/strict.yml:13)',
            'fail-on-severity': 'preset strict (policies/strict.yml:16)',
            'allow-licenses': 'preset strict (policies/strict.yml:19)',
            'unknown-license': 'preset strict (policies/strict.yml:23)',
            'allow-git': 'preset strict (policies/strict.yml:26)',
            'missing-signature': 'preset strict (policies/strict.yml:27)',
            'skipped-signature': 'preset strict (policies/strict.yml:28)',
            'suppressed-findings': 'preset strict (policies/strict.yml:31)',
            rules: 'preset strict (policies/strict.yml:33)',
            'rules.sources/tarball': 'preset strict (policies/strict.yml:35)',
            'rules.sources/weak-integrity': 'preset strict (policies/strict.yml:37)',
            'rules.lockfiles/dangling-edge': 'preset strict (policies/strict.yml:39)',
            'rules.lockfiles/missing-version': 'preset strict (policies/strict.yml:40)',
            'rules.lockfiles/missing-entry': 'preset strict (policies/strict.yml:41)',
            'rules.lockfiles/unsupported-entry': 'preset strict (policies/strict.yml:42)',
            'rules.lockfiles/integrity-replaced': 'preset strict (policies/strict.yml:43)',
            'rules.trust/too-new': 'preset strict (policies/strict.yml:46)',
            'rules.trust/no-publish-time': 'preset strict (policies/strict.yml:47)',
            'rules.trust/new-package': 'preset strict (policies/strict.yml:48)',
            'rules.trust/publisher-changed': 'preset strict (policies/strict.yml:49)',
            'rules.trust/install-script-changed': 'preset strict (policies/strict.yml:50)',
            'rules.trust/repository-changed': 'preset strict (policies/strict.yml:51)',
            'rules.trust/version-ahead': 'preset strict (policies/strict.yml:52)',
        },
    },
    release: {
        name: 'preset release',
        extends: ['strict'],
        settings: {
            checks: { scanners: 'required' },
            existingFindings: 'block',
            requireSeal: true,
            commentSummaryInPr: 'on-failure',
        },
        origins: {
            checks: 'preset release (policies/release.yml:6)',
            'checks.scanners': 'preset release (policies/release.yml:8)',
            'existing-findings': 'preset release (policies/release.yml:11)',
            'require-seal': 'preset release (policies/release.yml:14)',
            'comment-summary-in-pr': 'preset release (policies/release.yml:16)',
        },
    },
};


/***/ }),

/***/ 57687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eA: () => (/* binding */ SET_PREFIX),
/* harmony export */   xY: () => (/* binding */ expandLicenseSets),
/* harmony export */   ys: () => (/* binding */ licenseSetNames)
/* harmony export */ });
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76207);

/** The prefix that makes a licence entry a set: `set:permissive`. */
const SET_PREFIX = 'set:';
/** Names of the licence sets shipped in `policies/licenses/`. */
function licenseSetNames() {
    return Object.keys(_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSE_SETS */ .e);
}
/** Licence entries with every known `set:NAME` replaced by its members; each entry once, in order. */
function expandLicenseSets(entries) {
    return [
        ...new Set(entries.flatMap((entry) => entry.startsWith(SET_PREFIX)
            ? (_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSE_SETS */ .e[entry.slice(SET_PREFIX.length)] ?? [entry])
            : [entry])),
    ];
}


/***/ }),

/***/ 90522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   p: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69786);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63061);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89434);
/* harmony import */ var _license_sets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57687);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95520);





/**
 * The effective policy of layers, further first: a nearer layer's value replaces a further one's, maps
 * (`checks`, `rules`) are merged by key, exceptions are added up. Licence sets are expanded.
 *
 * @throws SealgateError POLICY_INVALID where two layers use the same exception id, or where no layer says a key.
 */
function mergeLayers(layers) {
    const merged = {};
    const origins = Object.create(null);
    for (const layer of layers) {
        for (const [property, spec] of _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_ENTRIES */ .J3) {
            const value = layer.settings[property];
            if (value === undefined)
                continue;
            const before = merged[property];
            switch (spec.merge) {
                case 'replace':
                    merged[property] = value;
                    break;
                case 'by-key':
                    merged[property] = mergeByKey(before, value);
                    break;
                case 'append':
                    merged[property] = appendExceptions(before ?? [], value);
                    break;
            }
        }
        Object.assign(origins, layer.origins);
    }
    const missing = _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_ENTRIES */ .J3.find(([property]) => merged[property] === undefined);
    if (missing !== undefined)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)({}, `No layer of the policy says ${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(missing[1].name)}`);
    const settings = merged;
    return {
        ...settings,
        allowLicenses: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .expandLicenseSets */ .xY)(settings.allowLicenses),
        denyLicenses: (0,_license_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .expandLicenseSets */ .xY)(settings.denyLicenses),
        origins,
    };
}
function mergeByKey(before, value) {
    const result = Object.create(null);
    for (const source of [before ?? {}, value]) {
        for (const [key, member] of Object.entries(source))
            result[key] = member;
    }
    return result;
}
function appendExceptions(before, added) {
    const known = new Set(before.map((exception) => exception.id));
    for (const exception of added) {
        if (!known.has(exception.id))
            continue;
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .policyError */ .nq)(exception, `The exception id ${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(exception.id)} is already used by a policy that this one extends`, 'Give it another id.');
    }
    return [...before, ...added];
}
/** Hex SHA-256 over the RFC 8785 canonical JSON of what the policy says, without where it says it. */
function policyDigest(policy) {
    const { origins: _, ...settings } = policy;
    const exceptions = settings.exceptions.map(({ file: _file, line: _line, ...exception }) => exception);
    return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)({ ...settings, exceptions }));
}


/***/ })

};
;