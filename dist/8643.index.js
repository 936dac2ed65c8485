"use strict";
exports.id = 8643;
exports.ids = [8643];
exports.modules = {

/***/ 8643:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/git/git.js + 2 modules
var git = __webpack_require__(19833);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
;// CONCATENATED MODULE: ./build/model/workflows/inputs.js
/** What an input of any text is given by itself: the incident's key. */
const KEY_INPUT = 'incident';
/**
 * The values that a workflow is started with, held against what it declares. No free text: an input that takes any
 * text has only the values that the policy lists, but for `incident`, which is the incident's key.
 *
 * @returns the values, or what is wrong with them.
 */
function dispatchInputs(declared, given, allowed) {
    for (const name of given.keys()) {
        if (!declared.some((input) => input.name === name))
            return {
                problem: `The workflow declares no input '${name}'`,
                hint: declared.length === 0
                    ? 'It declares none.'
                    : `It declares ${declared.map((one) => one.name).join(', ')}.`,
            };
    }
    const values = Object.create(null);
    for (const input of declared) {
        const value = given.get(input.name) ?? ownValue(input, allowed.key);
        if (value === undefined) {
            if (input.required && !input.hasDefault)
                return { problem: `The input '${input.name}' is missing`, hint: `Pass --input ${input.name}=….` };
            continue;
        }
        if (!isAllowed(input, value, allowed))
            return {
                problem: `'${value.slice(0, 80)}' is no value of the input '${input.name}'`,
                hint: valueHint(input, allowed),
            };
        values[input.name] = value;
    }
    return { values };
}
function ownValue({ name, type }, key) {
    return name === KEY_INPUT && type === 'string' ? key : undefined;
}
/** What the policy lists for an input; `undefined` where it does not name it. */
function listedFor(name, { values }) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}
function isAllowed({ name, type, options }, value, allowed) {
    const list = listedFor(name, allowed);
    if (list !== undefined && !list.includes(value))
        return false;
    switch (type) {
        case 'choice':
            return options.includes(value);
        case 'boolean':
            return value === 'true' || value === 'false';
        case 'number':
            return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(value);
        case 'string':
        case 'environment':
            return list !== undefined || (name === KEY_INPUT && value === allowed.key);
    }
}
function valueHint({ name, type, options }, allowed) {
    const list = listedFor(name, allowed);
    const listed = list === undefined ? undefined : `The policy allows ${list.join(', ')}.`;
    switch (type) {
        case 'choice':
            return listed ?? `Its options are ${options.join(', ')}.`;
        case 'boolean':
            return 'true or false.';
        case 'number':
            return listed ?? 'A number.';
        case 'string':
        case 'environment':
            return (listed ??
                (name === KEY_INPUT
                    ? `It is ${allowed.key}.`
                    : `It takes any text: list what it may be under contain, inputs, ${name}.`));
    }
}

// EXTERNAL MODULE: ./build/policy/find.js + 1 modules
var find = __webpack_require__(56283);
// EXTERNAL MODULE: ./build/policy/load.js + 4 modules
var load = __webpack_require__(94050);
// EXTERNAL MODULE: ./build/policy/remote.js
var remote = __webpack_require__(58066);
// EXTERNAL MODULE: ./build/publish/github-error.js
var github_error = __webpack_require__(51831);
;// CONCATENATED MODULE: ./build/publish/incidents/contain.js

/** The default branch and the commit it is at. @throws GithubError */
async function readHeadOfDefault({ github, at, }) {
    const repository = await github.call('GET /repos/{owner}/{repo}', { ...at });
    const { default_branch: branch } = (repository.data ?? {});
    if (typeof branch !== 'string' || branch === '')
        throw new github_error.GithubError('unexpected', 'GitHub does not name the default branch', {
            status: repository.status,
        });
    const ref = await github.call('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref: `heads/${branch}` });
    const { object } = (ref.data ?? {});
    if (typeof object?.sha !== 'string' || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(object.sha))
        throw new github_error.GithubError('unexpected', `GitHub does not say where ${branch} is`, { status: ref.status });
    return { branch, commit: object.sha };
}
/**
 * Starts a workflow on a branch.
 *
 * @param order.inputs checked against what the workflow declares.
 * @returns why it was not started; `undefined` where it was.
 */
async function startWorkflow({ github, at }, order) {
    try {
        await github.call('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
            ...at,
            workflow_id: order.workflow.slice(order.workflow.lastIndexOf('/') + 1),
            ref: order.ref,
            inputs: { ...order.inputs },
        });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof github_error.GithubError))
            throw error;
        if (error.fault === 'forbidden')
            return 'this token may not start workflows: give it `actions: write`';
        return error.message;
    }
}

// EXTERNAL MODULE: ./build/publish/incidents/write-issue.js + 1 modules
var write_issue = __webpack_require__(31854);
// EXTERNAL MODULE: ./build/render/incidents/comment.js
var comment = __webpack_require__(46905);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/policy/yaml.js
var yaml = __webpack_require__(86435);
;// CONCATENATED MODULE: ./build/commands/incidents/declared-inputs.js


const TYPES = ['string', 'choice', 'boolean', 'number', 'environment'];
/**
 * What a workflow file declares under `on.workflow_dispatch.inputs`.
 *
 * @throws SealgateError POLICY_INVALID where it is not YAML, INPUT_INVALID where it cannot be started by hand.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs
 */
async function declaredInputs(bytes, file) {
    const on = member(await (0,yaml/* parsePolicyYaml */.b)(bytes, file), 'on');
    const named = on !== undefined &&
        ((on.kind === 'scalar' && on.value === 'workflow_dispatch') ||
            (on.kind === 'list' &&
                on.items.some((item) => item.kind === 'scalar' && item.value === 'workflow_dispatch')));
    if (named)
        return [];
    const dispatch = on === undefined ? undefined : member(on, 'workflow_dispatch');
    if (dispatch === undefined)
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} has no workflow_dispatch: it cannot be started`, {
            location: { file },
            hint: 'Add workflow_dispatch: under on:.',
        });
    const inputs = member(dispatch, 'inputs');
    return inputs?.kind === 'map' ? inputs.entries.map(({ key, value }) => inputOf(key, value, file)) : [];
}
function inputOf(name, node, file) {
    const said = declared_inputs_text(member(node, 'type')) ?? 'string';
    const type = TYPES.find((one) => one === said);
    if (type === undefined)
        throw new errors/* SealgateError */.De('INPUT_INVALID', `The input '${name}' of ${file} is of type '${said.slice(0, 40)}'`, {
            location: { file },
            hint: `The types are ${TYPES.join(', ')}.`,
        });
    const options = member(node, 'options');
    return {
        name,
        type,
        required: declared_inputs_text(member(node, 'required')) === 'true',
        hasDefault: member(node, 'default') !== undefined,
        options: options?.kind === 'list' ? options.items.flatMap((item) => declared_inputs_text(item) ?? []) : [],
    };
}
function member(node, key) {
    return node.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}
function declared_inputs_text(node) {
    return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}

// EXTERNAL MODULE: ./build/commands/incidents/desk.js
var incidents_desk = __webpack_require__(93309);
// EXTERNAL MODULE: ./build/commands/incidents/known.js
var known = __webpack_require__(74585);
;// CONCATENATED MODULE: ./build/commands/incidents/incident-contain.js















const command = {
    name: 'incident contain',
    summary: 'Start a workflow that the policy names, to contain an incident.',
    usage: ['incident contain KEY --workflow .github/workflows/contain.yml [--input service=api …]'],
    positionals: 'KEY of the incident, or the beginning of it.',
    options: [
        {
            name: 'workflow',
            type: 'string',
            value: 'FILE',
            description: "One of the policy's incidents.contain.",
        },
        { name: 'input', type: 'list', value: 'NAME=VALUE', description: 'A value for one of its inputs.' },
        ...incidents_desk/* DESK_OPTIONS */.JI,
    ],
    notes: [
        'Policy and workflow are read from the default branch as GitHub names it now, never from this checkout; it runs there.',
        'Inputs must be declared and of their type. One that takes any text takes only what the policy lists; `incident` is the key.',
        'GITHUB_TOKEN needs actions: write and issues: write.',
        'Exit codes: 0 started and recorded; 2 wrong usage, or not allowed; 3 GitHub did not start it.',
    ],
    run,
};
async function run(positionals, values, world) {
    const wanted = (0,flags/* textOf */.b6)(values, 'workflow');
    if (wanted === undefined)
        throw new errors/* SealgateError */.De('USAGE', '--workflow is missing', {
            hint: "Name one of the policy's incidents.contain, e.g. .github/workflows/contain.yml.",
        });
    const desk = await (0,incidents_desk/* openDesk */.A$)(values, world);
    if (desk.issues === undefined)
        throw new errors/* SealgateError */.De('USAGE', `Nothing can be started: ${desk.noIssues}`, {
            hint: 'The token needs actions: write.',
        });
    const { incident, issue } = await (0,known/* findIncident */.O)(positionals, desk, 'contain');
    if (incident.state === 'closed')
        throw new errors/* SealgateError */.De('USAGE', `Incident ${incident.key} is closed`, {
            hint: 'There is nothing to contain.',
        });
    const base = await baseOf(desk.issues, desk.folder.repositoryDir, world);
    const rule = await ruleFor(incident, wanted, { dir: desk.folder.repositoryDir, base, values, world });
    const inputs = await inputsOf(rule, incident, { dir: desk.folder.repositoryDir, base, values });
    const started = await startWorkflow(desk.issues, { workflow: rule.workflow, ref: base.branch, inputs });
    const shown = Object.entries(inputs).map(([name, value]) => `${name}=${value}`);
    const note = `${rule.workflow} on ${base.branch}@${base.commit.slice(0, 12)}${shown.length === 0 ? '' : ` with ${shown.join(', ')}`}`;
    if (started !== undefined) {
        await desk.record(incident, { kind: 'updated', note: `could not be contained: ${note}: ${started}` });
        return said(errors/* EXIT */.dc.incomplete, [`✗ not started: ${started}`], { started: false, problem: started });
    }
    const after = { ...incident, updated: desk.at.time };
    await desk.record(after, { kind: 'contained', note });
    const told = issue === undefined ||
        (await (0,write_issue/* commentIssue */.L3)(desk.issues, issue.number, (0,comment/* containComment */.OY)(note, desk.telling.locale)));
    return said(errors/* EXIT */.dc.pass, [
        `Started: ${note}`,
        ...(told ? [] : [`  issue ${issue?.number} is locked: no comment could be written`]),
    ], { started: true, workflow: rule.workflow, ref: base.branch, commit: base.commit, inputs });
}
/** The default branch as it is now, and that this run may act for it. */
async function baseOf(issues, dir, world) {
    const { branch, commit } = await readHeadOfDefault(issues);
    const reason = await (0,incidents_desk/* whyNotHere */.uQ)(world, branch);
    if (reason !== undefined)
        throw new errors/* SealgateError */.De('USAGE', `Refused: ${reason}`, {
            hint: `Incidents are contained from ${branch} only, by what stands there.`,
        });
    if ((await (0,git/* resolveCommit */.WL)(dir, commit)) === undefined)
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${branch} is at ${commit.slice(0, 12)}, which this clone does not have`, {
            hint: `git fetch origin ${branch}`,
        });
    return { ref: branch, branch, commit };
}
/** What the policy of the default branch says of the workflow. @throws SealgateError USAGE where it does not name it */
async function ruleFor(incident, wanted, { dir, base, values, world }) {
    const file = (0,flags/* textOf */.b6)(values, 'policy');
    const { policy } = await (0,load.loadPolicy)({
        dir,
        base,
        ...(file === undefined ? {} : { file }),
        overrides: { names: [] },
        readRemote: (0,remote/* createRemoteReader */.K)({ env: world.env, userAgent: `sealgate/${(0,version/* version */.r)()}` }),
    });
    const rules = policy.incidents.contain;
    const rule = rules.find(({ workflow }) => workflow === wanted);
    if (rule === undefined)
        throw new errors/* SealgateError */.De('USAGE', `The policy of ${base.branch} does not name ${wanted} under incidents.contain`, {
            hint: rules.length === 0
                ? 'It names none.'
                : `It names ${rules.map(({ workflow }) => workflow).join(', ')}.`,
        });
    if (incident.level >= rule.level)
        return rule;
    throw new errors/* SealgateError */.De('USAGE', `${wanted} is for incidents from level ${rule.level}, and this is level ${incident.level}`, {
        hint: `Raise it first: sealgate incident update ${incident.key} --level ${rule.level}`,
    });
}
async function inputsOf(rule, incident, { dir, base, values }) {
    const bytes = await (0,find/* makeReader */.Yv)({ dir, base }).readLocal(rule.workflow);
    if (bytes === undefined)
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${rule.workflow} does not exist on ${base.branch}`, {
            location: { file: rule.workflow },
        });
    const checked = dispatchInputs(await declaredInputs(bytes, rule.workflow), givenInputs(values), {
        key: incident.key,
        values: rule.inputs,
    });
    if ('values' in checked)
        return checked.values;
    throw new errors/* SealgateError */.De('USAGE', checked.problem, {
        location: { file: rule.workflow },
        hint: checked.hint,
    });
}
/** `--input NAME=VALUE`, each name once. A value may hold commas: nothing is split here. */
function givenInputs(values) {
    const given = new Map();
    const list = Array.isArray(values.input) ? values.input : [];
    for (const item of list) {
        const at = item.indexOf('=');
        const name = item.slice(0, at);
        if (at < 1 || given.has(name))
            throw new errors/* SealgateError */.De('USAGE', `--input '${item.slice(0, 80)}' ${at < 1 ? 'has no =' : 'is given twice'}`, {
                hint: 'Write --input service=api, each name once.',
            });
        given.set(name, item.slice(at + 1));
    }
    return given;
}
function said(exitCode, lines, json) {
    return { exitCode, json, text: (0,display/* displayLines */.kF)(lines) };
}


/***/ })

};
;