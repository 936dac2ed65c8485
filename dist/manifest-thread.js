/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = require("node:zlib");
;// CONCATENATED MODULE: ./build/errors.js
/** As many errors of one input are told at once: nobody reads on after fifty, and a hostile file could have a million. */
const MOST_ERRORS = 50;
/** An error that a user can act on. It is printed as message, place and hint, without a stack trace. */
class errors_SealgateError extends Error {
    code;
    hint;
    location;
    also;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'SealgateError';
        this.code = code;
        this.hint = options.hint;
        this.location = options.location;
        this.also = options.also ?? [];
    }
}
/** `file:line:column (pointer)`, leaving out what is not known. */
function formatLocation(location) {
    const { file, line, column, pointer } = location;
    const place = line === undefined ? file : `${file}:${line}${column === undefined ? '' : `:${column}`}`;
    return pointer === undefined || pointer === '' ? place : `${place} (at ${pointer})`;
}
/** Where an error is, as formatLocation; `undefined` where its message says so already. */
function placeOf({ message, location }) {
    const place = location === undefined ? undefined : formatLocation(location);
    return place === undefined || message.includes(place) ? undefined : place;
}
/** An error's message with its place behind it; of a place without a line, only the pointer where the file is named already. */
function messageWithPlace(error) {
    const { message, location } = error;
    const place = placeOf(error);
    if (place === undefined || location === undefined)
        return message;
    const { file, line, pointer } = location;
    return `${message} (${line === undefined && message.includes(file) ? `at ${pointer}` : place})`;
}
/** The message of anything that was thrown, in one line. */
function messageOf(thrown) {
    if (thrown instanceof Error)
        return thrown.message === '' ? thrown.name : thrown.message;
    return String(thrown);
}
/** What to do about anything that was thrown, as a member of what tells of it. */
function hintOf(thrown) {
    return thrown instanceof errors_SealgateError && thrown.hint !== undefined ? { hint: thrown.hint } : {};
}
/** What happened and what to do about it, as sentences in one line. */
function messageWithHint({ message, hint }) {
    return hint === undefined ? message : `${message.replace(/\.?$/, '.')} ${hint}`;
}
/** Faults of the machine and what its user can do about each. */
const MACHINE_FAULTS = {
    EMFILE: 'Let the process open more files (ulimit -n 1024).',
    ENFILE: 'The system has no file handles left: end what holds them, or raise its limit.',
    ENOSPC: 'Make room on the disk, or point TMPDIR and --out to one that has it.',
    EDQUOT: 'Make room within the quota, or point TMPDIR and --out elsewhere.',
    EROFS: 'Point TMPDIR and --out to a place that can be written to.',
    ENOMEM: 'Give the process more memory.',
};
/** What the system answers where a folder stands in the place of a file. */
const FOLDERS = (/* unused pure expression or super */ null && (['EISDIR', 'ENOTEMPTY']));
/** What the system answers where this user may not do a thing, whichever it is. */
const REFUSALS = (/* unused pure expression or super */ null && (['EACCES', 'EPERM']));
/**
 * What was thrown, or where it is a fault of the machine that reached us raw (from the loading of our own code, for
 * one), an IO_FAILED that says what to do.
 */
function asKnownError(thrown) {
    if (thrown instanceof errors_SealgateError || !(thrown instanceof Error))
        return thrown;
    if (REFUSALS.includes(thrown.code))
        return new errors_SealgateError('IO_FAILED', `The system does not allow it: ${messageOf(thrown)}`, {
            hint: 'Check that whoever runs this may read, or write, what the message names.',
            cause: thrown,
        });
    const hint = machineHint(thrown);
    if (hint === undefined)
        return thrown;
    return new errors_SealgateError('IO_FAILED', `The machine gave out: ${messageOf(thrown)}`, {
        hint,
        cause: thrown,
    });
}
function machineHint(thrown) {
    const { code = '' } = thrown;
    return Object.hasOwn(MACHINE_FAULTS, code) ? MACHINE_FAULTS[code] : undefined;
}
/** What the system said, without call and paths: `EACCES: permission denied`. The file is named beside it. */
function systemWords(thrown) {
    const { syscall } = thrown;
    const [said] = syscall === undefined ? [] : messageOf(thrown).split(`, ${syscall}`, 1);
    return said ?? messageOf(thrown);
}
/** IO_FAILED for a file that the system does not let us write, with what to do about it. @param cause what it threw */
function notWritten(file, cause) {
    if (FOLDERS.includes(cause.code))
        return new errors_SealgateError('USAGE', `${file} is a folder`, { hint: 'Name a file in it.' });
    return new errors_SealgateError('IO_FAILED', `${file} cannot be written: ${systemWords(cause)}`, {
        location: { file },
        hint: machineHint(cause) ?? 'Check that the folder is writable and the disk has room.',
        cause,
    });
}
/** IO_FAILED for a file that the system does not let us read, with what to do about it. @param cause what it threw */
function notRead(file, cause) {
    return new errors_SealgateError('IO_FAILED', `${file} cannot be read: ${systemWords(cause)}`, {
        location: { file },
        hint: machineHint(cause) ?? 'Check that whoever runs this may read it.',
        cause,
    });
}
/** Exit codes of the contract, the same for both doors. */
const EXIT = { pass: 0, fail: 1, usage: 2, incomplete: 3, bug: 70 };
/** The exit code an error ends the process with. Errors of the world outside (network, services, tools) leave a run incomplete. */
function exitCodeOf(error) {
    if (!(error instanceof errors_SealgateError))
        return EXIT.bug;
    switch (error.code) {
        case 'USAGE':
        case 'POLICY_INVALID':
        case 'INPUT_NOT_FOUND':
        case 'INPUT_INVALID':
        case 'INPUT_TOO_LARGE':
            return EXIT.usage;
        case 'VERIFICATION_FAILED':
        case 'EVIDENCE_INVALID':
            return EXIT.fail;
        case 'NETWORK_UNREACHABLE':
        case 'NETWORK_RESPONSE':
        case 'TOOL_FAILED':
        case 'SEAL_FAILED':
        case 'GITHUB_API':
        case 'IO_FAILED':
            return EXIT.incomplete;
    }
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
;// CONCATENATED MODULE: ./build/io/text.js


/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the line of the first bytes that are no UTF-8.
 */
function text_decodeText(bytes, file) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const line = lineOfFault(bytes);
        throw new errors_SealgateError('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file, ...(line === undefined ? {} : { line }) },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
}
/** The line, from 1, of the first bytes that are no UTF-8; none in UTF-16, whose lines end otherwise. */
function lineOfFault(bytes) {
    if (isUtf16(bytes))
        return undefined;
    let line = 1;
    for (let start = 0; start <= bytes.length; line += 1) {
        const end = bytes.indexOf(0x0a, start);
        const stop = end === -1 ? bytes.length : end;
        if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(start, stop)))
            return line;
        start = stop + 1;
    }
    return undefined;
}
/** The first characters, whatever the encoding, to tell what a file is. */
function startText(bytes, length = 2048) {
    const head = bytes.subarray(0, length);
    const encoding = !isUtf16(head) ? 'utf-8' : head[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return new TextDecoder(encoding).decode(head);
}
/** Whether two files are the same but for the line ends that a checkout on Windows may give one of them. */
function isSameText(a, b) {
    const plain = (bytes) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
    return Buffer.compare(a, b) === 0 || plain(a) === plain(b);
}
/** Whether a byte-order mark says that bytes are UTF-16. */
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
/** Line and column, from 1, of a character offset. */
function text_positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}

;// CONCATENATED MODULE: ./build/io/json/fault.js




/** V8 quotes the text around the fault; in a hostile file that may be long. */
const LONGEST = 160;
/** @param error what JSON.parse threw on the text. */
function jsonFault(error, text) {
    const said = messageOf(error).replace(/\s+/g, ' ');
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
        text = decodeText(bytes, file);
    }
    catch (error) {
        if (!(error instanceof SealgateError))
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
    const marked = conflictLines(text);
    if (marked.length > 0) {
        return `merge-conflict markers on ${marked.length === 1 ? 'line' : 'lines'} ${fewOf(marked.map(String), 12)}`;
    }
    const { message, offset } = jsonFault(error, text);
    return `${message} (line ${positionAt(text, offset).line})`;
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

;// CONCATENATED MODULE: ./build/io/json/json.js



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
    const text = text_decodeText(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new errors_SealgateError('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...text_positionAt(text, offset) },
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
        if (error instanceof errors_SealgateError)
            throw error;
        const { message, offset } = jsonFault(error, text);
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
                const end = stringEnd(text, at);
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

;// CONCATENATED MODULE: ./build/model/data/json.js
/** Whether a parsed value is a JSON object: neither null nor a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A parsed value where it is a JSON object. Ask it for own members only: `Object.hasOwn`, or names that no prototype has. */
function json_objectOf(value) {
    return isObject(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/model/text/compare-text.js
/** Orders by code units, as everything that must be the same on every machine. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/model/text/email.js
const ATOM = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u;
const LABEL = /^[\p{L}\p{M}\p{N}-]{1,63}$/u;
const TOP_LEVEL = /^\p{L}[\p{L}\p{M}\p{N}-]+$/u;
/**
 * Whether a text is an e-mail address in a domain of the network, which others' validators take for one: none in
 * quotes, of a host by its number or of a name without a dot.
 *
 * @see RFC 5321, 4.1.2 and RFC 6531 (letters beyond ASCII)
 */
function isEmail(text) {
    const at = text.lastIndexOf('@');
    if (at < 1 || at > 64 || text.length - at > 254)
        return false;
    const atoms = text.slice(0, at).split('.');
    const labels = text.slice(at + 1).split('.');
    return (atoms.every((atom) => ATOM.test(atom)) &&
        labels.length > 1 &&
        labels.every((label) => LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-')) &&
        TOP_LEVEL.test(labels.at(-1) ?? ''));
}

;// CONCATENATED MODULE: ./build/model/packages/details.js



const MAX_PEOPLE = 50;
const MAX_TEXT = 10_000;
/**
 * Reads the descriptive members of a package.json. What has another type than npm's documentation says, or is
 * no address where one belongs, is left out.
 *
 * @param manifest parsed JSON from outside.
 */
function readPackageDetails(manifest) {
    const fields = fieldsOf(manifest);
    const description = textOf(fields.get('description'));
    const homepage = addressOf(fields.get('homepage'));
    const repository = repositoryAddress(fields.get('repository'));
    const bugs = addressOf(fields.get('bugs')) ?? addressOf(fieldsOf(fields.get('bugs')).get('url'));
    const authors = authorsOf(fields);
    const engines = enginesOf(fields.get('engines'));
    return {
        ...(authors.length === 0 ? {} : { authors }),
        ...(description === undefined ? {} : { description }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(repository === undefined ? {} : { repository }),
        ...(bugs === undefined ? {} : { bugs }),
        ...(engines.length === 0 ? {} : { engines }),
    };
}
function enginesOf(value) {
    return [...fieldsOf(value)]
        .flatMap(([name, range]) => {
        const text = textOf(range);
        return text === undefined || !ENGINE.test(name) ? [] : [{ name, range: text }];
    })
        .slice(0, MAX_ENGINES)
        .sort((a, b) => compareText(a.name, b.name));
}
const ENGINE = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const MAX_ENGINES = 50;
function authorsOf(fields) {
    const contributors = fields.get('contributors');
    const stated = [fields.get('author'), ...(Array.isArray(contributors) ? contributors : [])];
    const people = new Map();
    for (const value of stated.slice(0, MAX_PEOPLE)) {
        const person = readPerson(value);
        if (person !== undefined)
            people.set(JSON.stringify(person), person);
    }
    return [...people.values()];
}
/** A person as an object, or as text in npm's form `Name <email> (address)`. */
function readPerson(value) {
    if (typeof value === 'string')
        return personOfText(value);
    const fields = fieldsOf(value);
    return makePerson(textOf(fields.get('name')), textOf(fields.get('email')), textOf(fields.get('url')) ?? textOf(fields.get('web')));
}
function personOfText(text) {
    if (text.length > MAX_TEXT)
        return undefined;
    const end = text.search(/[<(]/);
    const rest = end === -1 ? '' : text.slice(end);
    return makePerson(textOf(end === -1 ? text : text.slice(0, end)), textOf(/<([^<>]*)>/.exec(rest)?.[1]), textOf(/\(([^()]*)\)/.exec(rest)?.[1]));
}
function makePerson(name, email, url) {
    const address = addressOf(url);
    const person = {
        ...(name === undefined ? {} : { name }),
        ...(email !== undefined && isEmail(email) ? { email } : {}),
        ...(address === undefined ? {} : { url: address }),
    };
    return Object.keys(person).length === 0 ? undefined : person;
}
const HOSTS = {
    github: 'https://github.com/',
    gitlab: 'https://gitlab.com/',
    bitbucket: 'https://bitbucket.org/',
    gist: 'https://gist.github.com/',
};
/**
 * The address of a repository as package.json has it: text or `{url}`, a URL, `git@host:path`, or one of
 * npm's short forms (`user/repo`, `gitlab:user/repo`).
 */
function repositoryAddress(value) {
    const text = textOf(value) ?? textOf(fieldsOf(value).get('url'));
    if (text === undefined || text.length > 2000)
        return undefined;
    const short = /^(?:(github|gitlab|bitbucket|gist):)?(\w[\w.-]*(?:\/[\w.-]+)?)$/.exec(text);
    if (short !== null && (short[1] !== undefined || text.includes('/'))) {
        return `git+${HOSTS[short[1] ?? 'github'] ?? ''}${(short[2] ?? '').replace(/\.git$/, '')}.git`;
    }
    const scp = /^(?:git\+ssh:\/\/)?([\w.-]+@[\w.-]+):(?!\d*\/\/|\/)([^\s]+)$/.exec(text);
    if (scp !== null)
        return `git+ssh://${scp[1]}/${scp[2]}`;
    return /^[a-z][a-z0-9+.-]*:\/\/[^\s]+$/i.test(text) ? text : undefined;
}
/**
 * The address of a git remote as everybody can open it, so that clones over SSH and HTTPS tell the same: SSH
 * to the well-known hosts becomes HTTPS, `.git` at the end goes.
 */
function publicRepository(remote) {
    const address = repositoryAddress(remote)?.replace(/^git\+(?=https?:|ssh:)/, '');
    if (address === undefined)
        return undefined;
    return address
        .replace(/^(?:ssh|git):\/\/(?:[^@/]*@)?(github\.com|gitlab\.com|bitbucket\.org)\//, 'https://$1/')
        .replace(/\.git$/, '');
}
/** A web address in its canonical spelling. */
function addressOf(value) {
    const text = textOf(value);
    if (text === undefined || text.length > 2000 || !/^https?:\/\//i.test(text))
        return undefined;
    try {
        return new URL(text.toWellFormed()).href;
    }
    catch (error) {
        // The URL parser's only way to say no.
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function textOf(value) {
    const text = typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) : '';
    return text === '' ? undefined : text;
}
/** Own members of what should be an object; of anything else none. */
function fieldsOf(value) {
    return new Map(Object.entries(json_objectOf(value) ?? {}));
}

;// CONCATENATED MODULE: ./build/collect/packages/narrow.js


/** Narrowing of documents from outside: each gives `undefined` for anything but what it names. */
/** An own member, so that `__proto__` and `constructor` are never found by accident. */
function member(value, key) {
    const record = json_objectOf(value);
    return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
function asText(value, max = 2048) {
    return typeof value === 'string' && value.length <= max ? value : undefined;
}
/** The members of a map that are texts: no more, and none longer than the limits; nothing of anything else. */
function asTexts(value, { key: longest, text: max, most }) {
    const entries = Object.entries(objectOf(value) ?? {}).flatMap(([key, one]) => {
        const text = asText(one, max);
        return text === undefined || key.length > longest || key === '__proto__' ? [] : [[key, text]];
    });
    return Object.fromEntries(entries.slice(0, most));
}
function asList(value, max) {
    return Array.isArray(value) && value.length <= max ? value : undefined;
}
/** A date as RFC 3339 UTC, or `undefined` where the text is none. One without a zone is in UTC, on every machine. */
function asTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = parseTime(value);
    const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
    // Years of more than four digits have a sign, and would come before all others wherever times are put in order.
    return /^\d/.test(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./build/collect/packages/manifests/manifest.js



/** How a registry's paths write a package's name: the slash of a scope encoded. */
function escapeName(name) {
    return name.split('/').map(escapePart).join('%2f').replace(/^%40/, '@');
}
/** A part of a registry's path. Half a character, as only a lockfile can have it, becomes one that no name has. */
function escapePart(text) {
    return encodeURIComponent(text.toWellFormed());
}
/**
 * Reads one version's manifest, from `GET /name/version` or a packument's `versions`.
 *
 * @returns the reason as text where the document is not this version's manifest.
 */
function readManifest(document, name, version) {
    const dist = member(document, 'dist');
    const said = { name: asText(member(document, 'name')), version: asText(member(document, 'version')) };
    if (said.name === undefined || said.version === undefined || json_objectOf(dist) === undefined)
        return 'answered something that is not a version manifest';
    if (said.name !== name || said.version !== version)
        return `answered with the manifest of ${said.name}@${said.version}`;
    const signatures = readSignatures(member(dist, 'signatures'));
    if (signatures === undefined)
        return 'answered with signatures that cannot be read';
    const optional = {
        integrity: asText(member(dist, 'integrity')),
        shasum: asText(member(dist, 'shasum'), 64),
        tarball: asText(member(dist, 'tarball')),
        attestationsUrl: asText(member(member(dist, 'attestations'), 'url')),
        provenance: asText(member(member(member(dist, 'attestations'), 'provenance'), 'predicateType')),
        license: licenseOf(document),
        repository: repositoryOf(document),
        hasInstallScript: installScriptOf(document),
        publisher: accountOf(member(document, '_npmUser')),
    };
    return {
        name,
        version,
        signatures,
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
}
/**
 * Reads a registry's own document, with details where they are wanted.
 *
 * @returns the reason as text where it is not this version's manifest.
 */
function readRegistryManifest(document, { name, version, details }) {
    const manifest = readManifest(document, name, version);
    return typeof manifest === 'string' || !details
        ? manifest
        : { ...manifest, details: readPackageDetails(document) };
}
/** `undefined` where something is there that is not a list of signatures: it must not pass for "none". */
function readSignatures(value) {
    if (value === undefined || value === null)
        return [];
    const entries = asList(value, 32)?.map((entry) => ({
        keyid: asText(member(entry, 'keyid'), 256),
        sig: asText(member(entry, 'sig'), 1024),
    }));
    if (entries === undefined || entries.some((entry) => entry.keyid === undefined || entry.sig === undefined))
        return undefined;
    return entries;
}
/** The licence that a manifest declares, as text. */
function licenseOf(document) {
    const license = member(document, 'license');
    const single = asText(license, 1000) ?? asText(member(license, 'type'), 1000);
    if (single !== undefined)
        return single;
    // Manifests of before 2014 may hold a list: any of them may be chosen.
    const several = asList(member(document, 'licenses'), 16)
        ?.map((entry) => asText(entry, 200) ?? asText(member(entry, 'type'), 200))
        .filter((entry) => entry !== undefined);
    if (several === undefined || several.length === 0)
        return undefined;
    return several.length === 1 ? several[0] : `(${several.join(' OR ')})`;
}
/** The repository that a manifest claims, as written. */
function repositoryOf(document) {
    const repository = member(document, 'repository');
    return asText(repository) ?? asText(member(repository, 'url'));
}
/** The account's name of `{name, email}`, or of `name <email>` as before 2014. */
function accountOf(value) {
    const text = asText(value, 500) ?? asText(member(value, 'name'), 500);
    const name = text?.split('<', 1)[0]?.trim();
    return name === undefined || name === '' ? undefined : name;
}
function installScriptOf(document) {
    const stated = member(document, 'hasInstallScript');
    if (typeof stated === 'boolean')
        return stated;
    const scripts = json_objectOf(member(document, 'scripts'));
    if (scripts === undefined)
        return undefined;
    return ['preinstall', 'install', 'postinstall'].some((name) => Object.hasOwn(scripts, name));
}

;// CONCATENATED MODULE: ./build/collect/packages/manifests/answer.js



/** Most bytes of one version's manifest, compressed and decompressed alike. */
const MANIFEST_CAP = 4 * 1024 * 1024;
/**
 * Unpacks and reads an answer.
 *
 * @returns nothing where it is anything but a manifest as it should be. Why, whoever asks for it plainly is told.
 */
function readManifestAnswer(body, answer) {
    const { encoding } = answer;
    if (encoding !== 'gzip' && encoding !== 'identity')
        return undefined;
    try {
        const room = Math.max(1024, Math.min(body.length * 4, MANIFEST_CAP));
        const plain = encoding === 'gzip' ? (0,external_node_zlib_namespaceObject.gunzipSync)(body, { maxOutputLength: MANIFEST_CAP, chunkSize: room }) : body;
        const manifest = readRegistryManifest(parseJson(plain, 'manifest'), answer);
        return typeof manifest === 'string' ? undefined : manifest;
    }
    catch {
        // Broken, too large or no JSON: the words for it belong to whoever asks again.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/collect/packages/manifests/manifest-thread.js


// Reads batches in a thread of its own; each is answered with the list of its manifests as JSON, null where there is none.
external_node_worker_threads_namespaceObject.parentPort?.on('message', ({ bodies, answers }) => {
    let from = 0;
    const manifests = answers.map((answer) => {
        const body = bodies.subarray(from, from + answer.length);
        from += answer.length;
        return readManifestAnswer(body, answer);
    });
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(JSON.stringify(manifests));
});

module.exports = __webpack_exports__;
/******/ })()
;