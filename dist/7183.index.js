"use strict";
exports.id = 7183;
exports.ids = [7183];
exports.modules = {

/***/ 35979:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ contentPath),
/* harmony export */   t: () => (/* binding */ BY_DIGEST)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Folder of contents whose name another history's file has: each is called by its SHA-256. */
const BY_DIGEST = 'sha256';
/**
 * Where the content of a recorded file stands: under its name, or, where histories were joined that used one name
 * for two contents, under its digest.
 */
function contentPath(folder, file) {
    const aside = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, BY_DIGEST);
    const place = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(aside, file.sha256);
    return isFile(place) && isFolder(aside) ? place : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.path);
}
/** A link to a folder is none: contents stand in the evidence folder, and nowhere else. */
function isFolder(place) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** Without the thread pool, because it is asked of every recorded file: the ways there and back take longer. */
function isFile(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false })?.isFile() === true;
    }
    catch {
        // What may not be seen is not there.
        return false;
    }
}


/***/ }),

/***/ 12098:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19833);


/**
 * The commit of what a change is compared with, as resolveCommit; a branch that only the remote has here (every other
 * one, in a fresh clone) goes by its own name.
 *
 * @throws SealgateError INPUT_INVALID where a tag and a branch, or a branch here and one of the remote, go by that name
 * and are different commits: whoever may push the one must not put it in the place of the other.
 */
async function resolveBase(dir, ref) {
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(dir, ref);
    await refuseAmbiguous(dir, ref);
    // `HEAD~1` of the remote is another commit than HEAD~1.
    if (commit !== undefined || !/^[\w./-]+$/.test(ref) || ref.startsWith('HEAD'))
        return commit;
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(dir, `refs/remotes/origin/${ref}`);
}
/** Names that mean one thing: whole refs, commits, and git's own heads. */
const CERTAIN = /^(?:refs\/|(?:[0-9a-f]{40}|[0-9a-f]{64})$|[A-Z_]*HEAD$)/;
async function refuseAmbiguous(dir, ref) {
    // What follows, as in `main~1`, is no part of a name.
    const [name = ''] = ref.split(/[~^:]|@\{/, 1);
    if (name === '' || name.startsWith('-') || CERTAIN.test(name))
        return;
    const [tag, here, there, elsewhere] = ['tags', 'heads', 'remotes', 'remotes/origin'].map((kind) => `refs/${kind}/${name}`);
    // Of an annotated tag the commit that it is of.
    const format = '--format=%(refname) %(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)';
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.git)(dir, ['for-each-ref', format, tag, here, there, elsewhere]);
    const commits = new Map(listed.stdout
        .toString('utf8')
        .split('\n')
        .map((line) => line.split(' ')));
    const pairs = [
        [tag, here],
        [tag, there],
        [tag, elsewhere],
        [here, there],
    ];
    const pair = pairs.find(([one, other]) => commits.has(one) && commits.has(other) && commits.get(one) !== commits.get(other));
    if (pair === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `The base '${ref}' has two meanings here: ${pair.join(' and ')}`, {
        hint: `Write ${pair[1]} in full, or delete the other one, which somebody may have pushed to be taken for it.`,
    });
}


/***/ }),

/***/ 73606:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cloneOf)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19833);

/**
 * The clone around a folder, where it has an `origin`.
 *
 * @param file in that folder.
 * @param commits that the clone may have.
 * @throws SealgateError where git cannot be asked.
 */
async function cloneOf(dir, file, commits) {
    const repository = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .remoteUrl */ .gX)(dir);
    if (repository === undefined)
        return undefined;
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['--literal-pathspecs', 'ls-files', '-z', '--', file]);
    const tracked = listed.exitCode === 0 && listed.stdout.length > 0;
    return { repository, tracked, ...(await commitsIn(dir, commits)) };
}
/**
 * Which of some commits a clone has, and whether it would have every commit of its repository: a shallow clone lacks
 * most, and a partial one is not asked, because it would fetch what it lacks.
 */
async function commitsIn(dir, commits) {
    const unknown = { there: new Set(), complete: false };
    const promisor = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['config', '--get-regexp', String.raw `^remote\..*\.promisor$`]);
    if (promisor.exitCode !== 1)
        return unknown;
    const asked = commits.filter((commit) => /^[0-9a-f]{40,64}$/.test(commit));
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['cat-file', '--batch-check'], Buffer.from(`${asked.join('\n')}\n`));
    if (answer.exitCode !== 0)
        return unknown;
    const said = answer.stdout.toString('utf8').matchAll(/^([0-9a-f]+) commit \d+$/gm);
    const shallow = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(dir, ['rev-parse', '--is-shallow-repository']);
    return {
        there: new Set([...said].flatMap(([, commit]) => commit ?? [])),
        complete: shallow.stdout.toString('utf8').trim() === 'false',
    };
}


/***/ }),

/***/ 63331:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gatherSubjects)
/* harmony export */ });
/* harmony import */ var _data_repository_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40696);

/** Gathers what a ledger's records are about, while it is walked. */
function gatherSubjects() {
    const found = new Map();
    return {
        see(record, line) {
            if (record.action !== 'gate')
                return;
            const { commit } = record.source;
            const repository = repositoryOf(record);
            const before = found.get(repository);
            const commits = before?.commits ?? new Map();
            if (commit !== undefined)
                commits.set(commit, line);
            found.set(repository, {
                ...(repository === undefined ? {} : { repository }),
                runs: (before?.runs ?? 0) + 1,
                first: before?.first ?? line,
                last: {
                    record: line,
                    ...(commit === undefined ? {} : { commit }),
                    outcome: record.result.outcome,
                    time: record.time,
                },
                commits,
            });
        },
        list: () => [...found.values()],
    };
}
/** `owner/name@<commit>` or `<address>@<commit>`; a name alone is on the server of the run. */
function repositoryOf({ object, source: { commit, run } }) {
    const end = commit === undefined ? '' : `@${commit}`;
    const name = object.endsWith(end) ? object.slice(0, object.length - end.length) : object;
    if (name === '' || name === 'repository')
        return undefined;
    const server = /^https?:\/\/[^/\s]+\//.exec(run ?? '')?.[0];
    const address = server !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? `${server}${name}` : name;
    return (0,_data_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeRepository */ .Y)(address) ?? address;
}


/***/ }),

/***/ 25824:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oF: () => (/* binding */ tombstoneFrom),
/* harmony export */   uJ: () => (/* binding */ PRUNE_ACTION),
/* harmony export */   vu: () => (/* binding */ tombstoneText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _data_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);


/** What the record of a pruning says it did. */
const PRUNE_ACTION = 'prune';
/** A tombstone as its file's content. */
function tombstoneText(tombstone) {
    return `${JSON.stringify(tombstone, null, 2)}\n`;
}
/**
 * A tombstone from parsed JSON.
 *
 * @throws SealgateError EVIDENCE_INVALID, also where it names a file that was not due.
 */
function tombstoneFrom(value) {
    const { schema, time, files } = (value ?? {});
    if (schema !== 'sealgate/tombstone/v1' || !(0,_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isTime */ .K8)(time) || !Array.isArray(files))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is no tombstone');
    for (const file of files) {
        if (!Number.isSafeInteger(file.record) ||
            typeof file.path !== 'string' ||
            typeof file.sha256 !== 'string' ||
            !(0,_data_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .isTime */ .K8)(file.retainUntil))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', 'it is no tombstone');
        if (file.retainUntil > time)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('EVIDENCE_INVALID', `it names ${file.path}, which had to be kept until ${file.retainUntil}`);
    }
    return value;
}


/***/ }),

/***/ 91798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compareAbout),
/* harmony export */   G: () => (/* binding */ foreignTo)
/* harmony export */ });
/* harmony import */ var _model_data_repository_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40696);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44963);


/**
 * Compares what the runs of a folder are about with what they must be. A seal says who sealed, and a key may seal for
 * many repositories: whoever has another one's folder can put it here.
 *
 * @param counted records that count, from the first on.
 */
function compareAbout(subjects, options, counted) {
    const { repositories = [], commit } = options;
    const ours = repositories.length === 0 ? subjects : subjects.filter((one) => isNamed(one, repositories));
    const ofCommit = commit === undefined ? undefined : recordOf(commit, ours, counted);
    const missing = commit !== undefined && ofCommit === undefined ? [`No run of the gate is of commit ${commit}`] : [];
    const compared = repositories.length > 0
        ? { faults: othersThan(repositories, subjects), notVerified: [] }
        : withAdvice(compareWithClone(subjects, options.clone));
    return {
        faults: [...compared.faults, ...missing],
        notVerified: compared.notVerified,
        ...(ofCommit === undefined ? {} : { ofCommit }),
    };
}
function withAdvice({ faults, notVerified }) {
    const advised = faults.map((fault) => `Repository: ${fault}. If that is meant, say so with --repository.`);
    return { faults: advised, notVerified };
}
/** Why a folder is no evidence of the repository that it lies in, where that is certain. */
function foreignTo(clone, subjects) {
    return compareWithClone(subjects, clone).faults[0];
}
function isNamed({ repository }, names) {
    return repository !== undefined && names.some((name) => (0,_model_data_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .R)(name, repository));
}
function recordOf(commit, subjects, counted) {
    const records = subjects.flatMap(({ commits }) => commits.get(commit) ?? []);
    return records.filter((record) => record <= counted).at(-1);
}
function othersThan(names, subjects) {
    const wanted = (0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_1__/* .fewOf */ .s)(names, 3);
    if (subjects.length === 0)
        return [`No run of the gate is in it, so nothing is of ${wanted}`];
    return subjects
        .filter((subject) => !isNamed(subject, names))
        .map(({ repository, first, runs }) => `Record ${first}${runs > 1 ? ` and ${runs - 1} more` : ''}, repository: ${repository === undefined ? 'it names none' : `it is of ${repository}`}, not of ${wanted}`);
}
function compareWithClone(subjects, clone) {
    const named = subjects.filter(({ repository }) => repository !== undefined);
    const others = clone === undefined ? named : named.filter((subject) => !isOf(subject, clone));
    if (others.length === 0)
        return { faults: [], notVerified: [] };
    const of = (0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_1__/* .fewOf */ .s)(others.flatMap(({ repository }) => repository ?? []), 3);
    if (clone === undefined)
        return limit(`That it is evidence of the right repository: it says that it is of ${of}, and nobody named one. --repository demands it.`);
    const here = `this is a clone of ${clone.repository}`;
    const certain = clone.tracked && clone.complete && others.every((one) => isOnServer(one, clone));
    if (others.length < subjects.length || !certain)
        return limit(`That all of it is evidence of this repository: ${others.length < subjects.length ? 'some' : 'it'} is of ${of}, and ${here}. --repository demands one.`);
    return {
        faults: [`it is of ${of}, and ${here}, which has none of its commits`],
        notVerified: [],
    };
}
/** By name; or by a commit: a fork, and a repository that was renamed, have them. */
function isOf(subject, { repository, there }) {
    return isNamed(subject, [repository]) || [...subject.commits.keys()].some((commit) => there.has(commit));
}
/** A mirror on another server, and a name that a user gave a server for ssh, may be the same repository. */
function isOnServer({ repository = '' }, clone) {
    const [theirs, ours] = [repository, clone.repository].map((address) => (0,_model_data_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeRepository */ .Y)(address));
    return theirs !== undefined && ours !== undefined && new URL(theirs).host === new URL(ours).host;
}
function limit(text) {
    return { faults: [], notVerified: [text] };
}


/***/ }),

/***/ 30844:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ readBaseLedger),
/* harmony export */   qJ: () => (/* binding */ countRecords),
/* harmony export */   te: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _io_git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19833);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98534);
/* harmony import */ var _model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99399);





/**
 * The base branch's ledger, by git.
 *
 * @param dir the evidence folder, in a checkout that has the base's commit.
 * @param base the ref as the user named it, and its commit.
 */
async function readBaseLedger(dir, { ref, commit }) {
    // Git cannot start in a folder that is not there: whoever reads the evidence says that it is missing.
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir) ? await (0,_io_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fileAt */ .Wd)(dir, commit, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_FILE */ .th) : undefined;
    return {
        ref,
        branch: ref.replace(/^refs\/(?:heads|remotes)\//, '').replace(/^origin\//, ''),
        bytes: bytes ?? Buffer.alloc(0),
    };
}
/**
 * Compares the folder's ledger with the base's: it must begin with it, byte for byte.
 *
 * @returns the first record of the base that is not there.
 */
async function compareWithBase(ledger, base) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(ledger, 'r');
    try {
        const there = Buffer.alloc(base.bytes.length);
        let filled = 0;
        while (filled < there.length) {
            const { bytesRead } = await handle.read(there, filled, there.length - filled, filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        if (filled === there.length && there.equals(base.bytes))
            return undefined;
        let at = 0;
        while (at < filled && there[at] === base.bytes[at])
            at += 1;
        const record = linesBefore(base.bytes, at) + 1;
        return {
            kind: 'changed',
            record,
            message: `it is not record ${record} of ${base.ref}: the branch rewrote what the base already has`,
        };
    }
    finally {
        await handle.close();
    }
}
/**
 * What of a pull request's branch counts. A run for a pull request seals as `…@refs/pull/7/merge`, and its workflow
 * file is the pull request's own: whoever wrote the one wrote the other.
 *
 * @param intact records whose hashes and links hold.
 */
function countRecords(base, intact, headSeal) {
    const known = Math.min(linesBefore(base.bytes, base.bytes.length), intact);
    const { identity, count = 0, tampering } = headSeal;
    const ofBase = identity !== undefined &&
        (identity.startsWith('key ') || (0,_model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .splitWorkflow */ .y)(identity).ref === `refs/heads/${base.branch}`);
    const sealed = ofBase && tampering === undefined ? Math.min(count, intact) : 0;
    const counted = Math.max(known, sealed);
    const notCounted = intact - counted;
    return {
        ref: base.ref,
        base: known,
        counted,
        notCounted,
        ...(notCounted === 0 ? {} : { reason: reasonOf(headSeal, ofBase, base) }),
    };
}
function reasonOf(headSeal, ofBase, base) {
    if (headSeal.identity !== undefined && !ofBase)
        return `they are sealed by ${headSeal.identity}, which is no workflow of ${base.branch}`;
    if (headSeal.state === 'not-checked' || headSeal.state === 'not-sealed')
        return 'nobody was named who must have sealed them';
    return headSeal.reason ?? `no workflow of ${base.branch} has sealed them`;
}
function linesBefore(bytes, end) {
    let lines = 0;
    for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1))
        lines += 1;
    return lines;
}


/***/ }),

/***/ 52466:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _L: () => (/* binding */ compareHead),
/* harmony export */   nn: () => (/* binding */ walkChain)
/* harmony export */ });
/* unused harmony export readRecord */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52971);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71730);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24959);





/**
 * Walks a ledger from its first record, recomputing every hash and link, in memory for one record and for each place
 * where it forks. Stops at the first record that does not hold; where only a link does not, the records behind it
 * are walked too, because the ledger may have forked there.
 *
 * @param onRecord is told every record whose hash holds, in order.
 * @throws SealgateError IO_FAILED when the file cannot be read.
 */
async function walkChain(file, onRecord) {
    const links = (0,_model_evidence_ledger_links_js__WEBPACK_IMPORTED_MODULE_3__/* .createLinkTracker */ .v)();
    let lines = 0;
    let torn = 0;
    let stopped;
    let last;
    try {
        for await (const batch of (0,_io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLineBatches */ .p)(file, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
            for (const line of batch) {
                if (!line.complete) {
                    torn = line.bytes.length;
                    break;
                }
                const read = readRecord(line.bytes, line.number);
                if ('kind' in read) {
                    stopped = read;
                    break;
                }
                links.follow(read, line.number);
                lines = line.number;
                last = { hash: read.hash, time: read.time };
                const told = onRecord(read, line.number);
                if (told !== undefined)
                    await told;
            }
            if (stopped !== undefined)
                break;
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De) || error.code !== 'INPUT_TOO_LARGE')
            throw error;
        stopped = { kind: 'malformed', record: lines + 1, message: 'its line is longer than any record' };
    }
    const tampering = (await brokenLink(file, links)) ?? stopped;
    const intact = tampering === undefined ? lines : tampering.record - 1;
    return {
        intact,
        ...(last === undefined || intact < lines ? {} : { last }),
        ...(tampering === undefined ? {} : { tampering }),
        torn: tampering === undefined ? torn : 0,
        joined: links.joins,
    };
}
/** One line as the walk takes it: a record whose own hash holds, or what is wrong with it. */
function readRecord(bytes, line) {
    try {
        const { record, hash } = (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedgerLine */ .Qc)(bytes);
        if (hash === record.hash)
            return record;
        const message = `its content hashes to ${short(hash)}, but it says ${short(record.hash)}: it was changed`;
        return { kind: 'changed', record: line, message };
    }
    catch (error) {
        return { kind: 'malformed', record: line, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}
/** The first record whose link does not hold: it begins no branch, or one that nothing joins. */
async function brokenLink(file, links) {
    if (links.branches.length === 0 && links.badJoin === undefined)
        return undefined;
    const parents = new Map(links.branches.map(({ parent }) => [parent, Number.NaN]));
    const first = new Map(links.branches.map(({ hash }) => [hash, Number.NaN]));
    if (parents.has(_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw))
        parents.set(_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw, 0);
    for await (const line of (0,_io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
        const record = line.complete ? tryParse(line.bytes) : undefined;
        if (record === undefined)
            break;
        if (Number.isNaN(parents.get(record.hash)))
            parents.set(record.hash, line.number);
        if (Number.isNaN(first.get(record.hash)))
            first.set(record.hash, line.number);
    }
    const unjoined = links.firstUnjoined();
    const broken = links.branches.find((branch) => !((parents.get(branch.parent) ?? Number.NaN) < branch.line) ||
        first.get(branch.hash) !== branch.line ||
        branch === unjoined);
    const bad = links.badJoin;
    if (bad !== undefined && (broken === undefined || bad.line < broken.line))
        return {
            kind: 'removed',
            record: bad.line,
            message: `it joins a history that ends in ${short(bad.hash)}, and none does: records of it were removed`,
        };
    return broken === undefined ? undefined : explainBreak(file, broken);
}
/** Says what a broken link means, by looking for the records on either side of it in the whole file. */
async function explainBreak(file, { hash, parent, line: at }) {
    const expected = await hashAt(file, at - 1);
    let parentLine;
    let sameEarlier;
    let rightfulLine;
    let siblingLine;
    for await (const line of (0,_io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR)) {
        const other = tryParse(line.bytes);
        if (other === undefined)
            continue;
        if (other.hash === parent)
            parentLine ??= line.number;
        if (other.hash === hash && line.number < at)
            sameEarlier ??= line.number;
        if (other.previous === expected && line.number > at)
            rightfulLine ??= line.number;
        if (other.previous === parent && line.number < at)
            siblingLine ??= line.number;
    }
    const tell = (kind, message) => ({ kind, record: at, message });
    const before = at - 1;
    if (sameEarlier !== undefined)
        return tell('inserted', `it is record ${sameEarlier} a second time`);
    if (siblingLine !== undefined)
        return tell('fork', `it and record ${siblingLine} both follow ${parentLine === undefined ? 'the beginning' : `record ${parentLine}`}: no merge record joins the two histories, or one was put in (sealgate evidence merge joins them)`);
    if (rightfulLine !== undefined && parentLine !== undefined)
        return tell('reordered', `it follows record ${parentLine}, and record ${rightfulLine} belongs in its place`);
    if (rightfulLine !== undefined)
        return tell('inserted', `it follows no record of this ledger; record ${rightfulLine} belongs here`);
    if (parentLine !== undefined && parentLine > at)
        return tell('reordered', `it follows record ${parentLine}, which stands after it`);
    const removed = before === 0
        ? `it does not begin the ledger: what stood before it was removed`
        : `it does not follow record ${before}: a record between them was removed, or record ${before} was replaced`;
    return tell('removed', removed);
}
/** Hash of the record at a line; of line 0, what the first record follows. */
async function hashAt(file, at) {
    if (at === 0)
        return _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS */ .hw;
    for await (const line of (0,_io_files_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RECORD_BYTES */ .xR))
        if (line.number === at)
            return tryParse(line.bytes)?.hash ?? '';
    return '';
}
/**
 * Compares a head with the ledger it names: the ledger must hold, at that count, a record of that hash.
 *
 * @param what how messages name the head.
 */
function compareHead(head, place, what) {
    const { intact, at, ofJoined } = place;
    if (at?.hash === head.hash && at.time !== head.time)
        return {
            kind: 'changed',
            record: head.count,
            message: `${what} says that it is of ${head.time}, but it is of ${at.time}: ${what} was changed`,
        };
    if (at?.hash === head.hash || ofJoined)
        return undefined;
    if (at === undefined)
        return {
            kind: 'cut-off',
            record: intact + 1,
            message: `${what} is of a ledger of ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(head.count, 'record')}, and ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(intact, 'is', 'are')} here: ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(head.count - intact, 'was', 'were')} cut off`,
        };
    return {
        kind: 'changed',
        record: head.count,
        message: `${what} says that it is ${short(head.hash)}, but it is ${short(at.hash)}: the ledger was rewritten`,
    };
}
function tryParse(bytes) {
    try {
        return (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLedgerLine */ .Du)(bytes);
    }
    catch {
        // Only used to explain a fault that stands already; another broken line explains nothing.
        return undefined;
    }
}
function short(hash) {
    return `${hash.slice(0, 16)}…`;
}


/***/ }),

/***/ 34219:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ headFinder),
/* harmony export */   rM: () => (/* binding */ readPlain),
/* harmony export */   xA: () => (/* binding */ headRemoved),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46807);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98534);





/** A file of the folder itself: a link is followed nowhere, and what never ends is not waited for. */
async function readPlain(file, cap) {
    const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    if (info === undefined)
        return undefined;
    return info.isFile() ? (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfExists */ .OR)(file, cap) : 'not-plain';
}
/** The head as written, which nobody need have signed. */
async function readHead(dir) {
    const bytes = await readPlain(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d), 4096);
    if (bytes === 'not-plain')
        return {
            problem: { kind: 'malformed', record: 0, message: `${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d} is a link, or no file` },
        };
    if (bytes === undefined)
        return {};
    try {
        return { head: (0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLedgerHead */ .fw)(bytes) };
    }
    catch (error) {
        return { problem: { kind: 'malformed', record: 0, message: `${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` } };
    }
}
/**
 * That a ledger has a head. A run writes its record first, so the first record may be without; every later run begins
 * by writing the head that it misses.
 */
function headRemoved({ intact }, head) {
    if (head !== undefined || intact < 2)
        return undefined;
    return {
        kind: 'removed',
        record: 0,
        message: `there is no ${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_FILE */ ._d}, which every run writes: records behind number ${intact} may have been cut off`,
    };
}
/** Looks out for the record that a head names, while the ledger is walked. */
function headFinder(head) {
    let at;
    let found = false;
    return {
        see({ hash, time }, line) {
            if (line === head?.count)
                at = { hash, time };
            if (hash === head?.hash)
                found = true;
        },
        place: ({ intact, joined }) => ({
            intact,
            at,
            ofJoined: found && joined > 0 && at?.hash !== head?.hash,
        }),
    };
}


/***/ }),

/***/ 55143:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ verifyHeadSeal),
/* harmony export */   p: () => (/* binding */ readSealedHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98534);
/* harmony import */ var _model_evidence_sealed_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92858);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81627);
/* harmony import */ var _verify_any_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25695);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52466);
/* harmony import */ var _find_head_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34219);








/** Reads `ledger.head.json.sigstore.json`, believing nothing of it yet. */
async function readSealedHead(dir) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, _model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BUNDLE_FILE */ .dR);
    const bytes = await (0,_find_head_js__WEBPACK_IMPORTED_MODULE_7__/* .readPlain */ .rM)(name, 1024 * 1024);
    if (bytes === undefined)
        return undefined;
    if (bytes === 'not-plain')
        return { name, bytes: Buffer.alloc(0), problem: 'it is a link, or no file' };
    try {
        return { name, bytes, head: (0,_model_evidence_sealed_head_js__WEBPACK_IMPORTED_MODULE_3__/* .readSealedHeadIn */ .O)(bytes) };
    }
    catch (error) {
        return { name, bytes, problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
    }
}
/**
 * Verifies the sealed head and that the ledger holds what it names. When somebody must have sealed, records that
 * the seal does not cover are a fault, and so is its absence: anyone could have written them.
 *
 * @param place where the ledger has what the sealed head names.
 */
async function verifyHeadSeal(sealed, place, signers) {
    if (sealed === undefined)
        return signers === undefined
            ? { state: 'not-sealed' }
            : {
                state: 'failed',
                reason: `there is no ${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BUNDLE_FILE */ .dR}, so nobody vouches for the ledger's end`,
            };
    if (sealed.head === undefined)
        return { state: 'failed', reason: `${_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BUNDLE_FILE */ .dR} holds no head: ${sealed.problem ?? ''}` };
    const { name, bytes, head } = sealed;
    const tampering = (0,_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .compareHead */ ._L)(head, place, 'the sealed head');
    const known = { count: head.count, ...(tampering === undefined ? {} : { tampering }) };
    if (signers === undefined)
        return { state: 'not-checked', ...known };
    try {
        const verified = await (0,_verify_any_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyByAny */ .n)({ bytes, name }, { kind: 'bytes', name: 'ledger.head.json', bytes: Buffer.from((0,_model_evidence_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .headText */ .WI)(head), 'utf8') }, signers);
        const type = verified.statement?.predicateType;
        if (type !== _statements_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_HEAD_TYPE */ .uk)
            return { state: 'failed', ...known, reason: `it attests ${type ?? 'nothing'}, not a ledger's head` };
        const { identity } = verified.signedBy;
        const { intact, ofJoined } = place;
        if (ofJoined)
            return {
                state: 'failed',
                ...known,
                identity,
                reason: `it covers one of the histories that were joined since; nobody vouches for the ledger's end`,
            };
        if (tampering === undefined && head.count < intact)
            return {
                state: 'failed',
                ...known,
                identity,
                reason: `it covers records 1 to ${head.count}; nobody vouches for records ${head.count + 1} to ${intact}`,
            };
        return { state: 'verified', ...known, identity };
    }
    catch (error) {
        return { state: 'failed', ...known, reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hintOf */ .$z)(error) };
    }
}


/***/ }),

/***/ 96187:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutPruned),
/* harmony export */   i: () => (/* binding */ readTombstone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_evidence_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35979);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12737);
/* harmony import */ var _model_evidence_tombstone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25824);





/** Reads the tombstone that a record names; `undefined` for records of other kinds. A problem where it is none. */
async function readTombstone(dir, record, line) {
    if (record.action !== _model_evidence_tombstone_js__WEBPACK_IMPORTED_MODULE_4__/* .PRUNE_ACTION */ .uJ)
        return undefined;
    const file = record.files.find((candidate) => !candidate.path.endsWith('.sigstore.json'));
    const path = file?.path ?? '';
    try {
        if (file === undefined)
            throw new Error('it names no tombstone');
        const bytes = await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCapped */ .EF)((0,_io_evidence_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentPath */ .n)(dir, file), 256 * 1024 * 1024);
        return (0,_model_evidence_tombstone_js__WEBPACK_IMPORTED_MODULE_4__/* .tombstoneFrom */ .oF)((0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(bytes, file.path));
    }
    catch (error) {
        return { record: line, path, problem: 'changed', message: `the tombstone ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    }
}
/** What a walk found, without what is gone by right. */
function withoutPruned(tombstones, found) {
    const gone = new Set(tombstones.flatMap(({ files }) => files.map(({ record, path }) => `${record} ${path}`)));
    const isGone = (record, path) => gone.has(`${record} ${path}`);
    return {
        problems: found.problems.filter(({ record, path, problem }) => problem !== 'missing' || !isGone(record, path)),
        // A seal whose file or bundle is gone proves nothing any more, and need not.
        seals: found.seals.filter(({ record, bundle, subject }) => !isGone(record, bundle) && !isGone(record, subject)),
        pruned: gone.size,
    };
}


/***/ }),

/***/ 25695:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verifyByAny)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61790);


/**
 * Verifies a bundle against whoever of several may have signed it: keys that took each other's place, or a key and the
 * workflow that signs since.
 *
 * @throws SealgateError INPUT_INVALID, VERIFICATION_FAILED with each one's reason where it is nobody's.
 */
async function verifyByAny(bundle, artifact, signers) {
    const failures = [];
    for (const trust of signers) {
        try {
            return await (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .I)(bundle, artifact, trust);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
                throw error;
            failures.push(error);
        }
    }
    const [first, ...others] = failures;
    if (first !== undefined && others.length === 0)
        throw first;
    const said = `${bundle.name} does not verify: `;
    const reasons = new Set(failures.map(({ message }) => (message.startsWith(said) ? message.slice(said.length) : message)));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('VERIFICATION_FAILED', `${said}none of the ${signers.length} signers made it: ${[...reasons].join('; ')}`, { location: { file: bundle.name }, ...sharedHint(failures), cause: first });
}
/** Advice that fits every signer's failure: a trusted root that knows too little, say. */
function sharedHint(failures) {
    const hint = failures[0]?.hint;
    return hint !== undefined && failures.every((failure) => failure.hint === hint) ? { hint } : {};
}


/***/ })

};
;