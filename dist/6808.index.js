"use strict";
exports.id = 6808;
exports.ids = [6808];
exports.modules = {

/***/ 16808:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cycloneDxJson: () => (/* binding */ cycloneDxJson),
  isCycloneDx: () => (/* binding */ isCycloneDx)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/text/shorten.js
var shorten = __webpack_require__(99684);
;// CONCATENATED MODULE: ./build/model/boms/cyclonedx-xml-names.js
/**
 * How CycloneDX's XML differs from its JSON, up to version 1.7. Keys are an element's name, or `parent>name` where the
 * name alone does not tell; that one counts first. What is in no list is alike in both: text where an element holds
 * nothing else, and else an object of its attributes and elements.
 *
 * @see https://cyclonedx.org/docs/1.7/xml/ and https://cyclonedx.org/docs/1.7/json/
 */
/** Elements that hold a list and nothing else, by what is in it. */
const LISTS = new Map([
    ['advisories', ['advisory']],
    ['affects', ['target']],
    ['aliases', ['alias']],
    ['altIds', ['altId']],
    ['ancestors', ['component']],
    ['annotations', ['annotation']],
    ['assemblies', ['assembly']],
    ['assessors', ['assessor']],
    ['attestations', ['attestation']],
    ['authors', ['author']],
    ['certificateExtensions', ['certificateExtension']],
    ['cipherSuite>algorithms', ['algorithm']],
    ['cipherSuite>identifiers', ['identifier']],
    ['cipherSuites', ['cipherSuite']],
    ['citations', ['citation']],
    ['claims', ['claim']],
    ['collection', ['graphic']],
    ['commands', ['command']],
    ['commits', ['commit']],
    ['components', ['component']],
    ['compositions', ['composition']],
    ['conditions', ['condition']],
    ['considerations>users', ['user']],
    ['counterClaims', ['counterClaim']],
    ['cryptoFunctions', ['cryptoFunction']],
    ['custodians', ['custodian']],
    ['cwes', ['cwe']],
    ['datasets', ['dataset', 'ref']],
    ['declarations>evidence', ['evidence']],
    ['dependencies', ['dependency']],
    ['descendants', ['component']],
    ['descriptions', ['description']],
    ['destination', ['url']],
    ['endpoints', ['endpoint']],
    ['energyConsumptions', ['energyConsumption']],
    ['environmentVars', ['environmentVar', 'value']],
    ['ethicalConsiderations', ['ethicalConsideration']],
    ['evidence>copyright', ['text']],
    ['expressions', ['expression']],
    ['externalReferences', ['reference']],
    ['fairnessAssessments', ['fairnessAssessment']],
    ['formulation', ['formula']],
    ['frames', ['frame']],
    ['hashes', ['hash']],
    ['individuals', ['individual']],
    ['inputs', ['input']],
    ['levels', ['level']],
    ['licenseTypes', ['licenseType']],
    ['licenses', ['license', 'expression', 'expression-detailed']],
    ['lifecycles', ['lifecycle']],
    ['members', ['ref']],
    ['methods', ['method']],
    ['mitigationStrategies', ['mitigationStrategy']],
    ['occurrences', ['occurrence']],
    ['organizations', ['organization']],
    ['outputs', ['output']],
    ['owners', ['owner']],
    ['parameters', ['parameter']],
    ['patches', ['patch']],
    ['patentAssertions', ['patentAssertion']],
    ['patentRefs', ['bom-ref']],
    ['patents', ['patent', 'patentFamily']],
    ['performanceMetrics', ['performanceMetric']],
    ['performanceTradeoffs', ['performanceTradeoff']],
    ['pointers', ['pointer']],
    ['properties', ['property']],
    ['ratings', ['rating']],
    ['references', ['reference', 'url']],
    ['releaseNotes>notes', ['note']],
    ['relatedCryptographicAssets', ['relatedCryptographicAsset']],
    ['requirements', ['requirement']],
    ['resolves', ['issue']],
    ['resourceReferences', ['resourceReference']],
    ['responses', ['response']],
    ['runtimeTopology', ['dependency']],
    ['service>data', ['classification', 'dataflow']],
    ['services', ['service']],
    ['signatories', ['signatory']],
    ['dataflow>source', ['url']],
    ['standards', ['standard']],
    ['steps', ['step']],
    ['stewards', ['steward']],
    ['subjects', ['subject']],
    ['supportingMaterial', ['attachment']],
    ['tags', ['tag']],
    ['taskDependencies', ['dependency']],
    ['taskTypes', ['taskType']],
    ['tasks', ['task']],
    ['technicalLimitations', ['technicalLimitation']],
    ['tlsGroups', ['group']],
    ['tlsSignatureSchemes', ['signatureScheme']],
    ['useCases', ['useCase']],
    ['variants', ['component']],
    ['versions', ['version']],
    ['vulnerabilities', ['vulnerability']],
    ['workflows', ['workflow']],
    ['workspaces', ['workspace']],
]);
/** Lists whose items are refs: an attribute of theirs, or their text. */
const REFERENCES = new Set([
    'assemblies',
    'callstack>tools',
    'composition>dependencies',
    'composition>vulnerabilities',
    'identity>tools',
    'subjects',
]);
/** Elements that may stand several times without one around them: JSON has a list. */
const MANY = new Set([
    'algorithmProperties>certificationLevel',
    'attestation>map',
    'certificateProperties>certificateState',
    'claim>counterEvidence',
    'claim>evidence',
    'component>data',
    'contact',
    'cryptoRef',
    'data>sensitiveData',
    'energyProviders',
    'evidence>data',
    'evidence>identity',
    'expression-detailed>details',
    'ikev2TransformTypes>auth',
    'ikev2TransformTypes>encr',
    'ikev2TransformTypes>integ',
    'ikev2TransformTypes>ke',
    'ikev2TransformTypes>prf',
    'manufacture>url',
    'manufacturer>url',
    'omniborId',
    'openCre',
    'organization>url',
    'patentAssignee',
    'provider>url',
    'supplier>url',
    'swhid',
]);
/** Elements that are an object in JSON also where nothing is inside. */
const OBJECTS = new Set([
    'address',
    'analysis',
    'author',
    'component',
    'contact',
    'credits',
    'evidence',
    'license',
    'manufacture',
    'manufacturer',
    'metadata',
    'organization',
    'pedigree',
    'provider',
    'rating',
    'reference',
    'releaseNotes',
    'service',
    'source',
    'supplier',
    'target',
    'tool',
    'vulnerability',
]);
/** Elements around the one thing that stands in their place in JSON. */
const UNWRAPPED = new Set(['asserter', 'patentAssignee']);
/** Attributes of the specification; any other is of whoever wrote the document, and JSON has no place for it. */
const ATTRIBUTES = new Set([
    'acknowledgement',
    'alg',
    'bom-ref',
    'content-type',
    'description',
    'encoding',
    'expression',
    'flow',
    'isExternal',
    'license-identifier',
    'mime-type',
    'name',
    'patch',
    'ref',
    'serialNumber',
    'tagId',
    'tagVersion',
    'type',
    'version',
]);
/** What has another name in JSON; attributes begin with `@`. */
const RENAMED = new Map([
    ['@content-type', 'contentType'],
    ['@license-identifier', 'licenseIdentifier'],
    ['analysis>responses', 'response'],
    ['expression-detailed>details', 'expressionDetails'],
    ['protocolProperties>cryptoRef', 'cryptoRefArray'],
]);
/** Elements that are an object in JSON also where they hold text alone, by the member that the text becomes. */
const TEXTS = new Map([
    ['attachment', 'content'],
    ['copyright>text', 'text'],
    ['environmentVar', 'value'],
    ['event>data', 'content'],
    ['hash', 'content'],
    ['property', 'value'],
    ['text', 'content'],
]);
/** What the text of an element becomes where it has attributes, and is not `content`. */
const WITH_ATTRIBUTES = new Map([
    ['classification', 'classification'],
    ['expression', 'expression'],
]);
/** Elements whose text counts as it stands, with the line breaks around it: licences, patches, values. */
const VERBATIM = new Set(['attachment', 'property', 'text']);
/** Texts that are numbers in JSON; attributes begin with `@`. */
const NUMBERS = new Set([
    'activityEnergyCost>value',
    'classicalSecurityLevel',
    'co2CostEquivalent>value',
    'co2CostOffset>value',
    'energyProvided>value',
    'column',
    'confidence',
    'cwe',
    'ke>group',
    'keyLength',
    'line',
    'nistQuantumSecurityLevel',
    'offset',
    'score',
    'size',
    '@tagVersion',
    'bom>@version',
]);
/** Texts that are true or false in JSON. */
const SWITCHES = new Set([
    'authenticated',
    'esn',
    'executed',
    'modified',
    'persistent',
    'remote',
    'thirdParty',
    'x-trust-boundary',
    '@isExternal',
    '@patch',
]);

;// CONCATENATED MODULE: ./build/model/boms/cyclonedx-xml.js





const NAMESPACE = /^http:\/\/cyclonedx\.org\/schema\/bom\/(\d{1,3}\.\d{1,3})$/;
const XML_SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#';
/** Whether a document is CycloneDX, by its root. */
function isCycloneDx({ name, namespace }) {
    return name === 'bom' && NAMESPACE.test(namespace);
}
/**
 * A CycloneDX document in XML as the same in JSON. What is of other namespaces JSON has no place for: it is left out.
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID where an element stands twice, in a list of others or in another version's
 *   namespace, and where text stands between elements.
 */
function cycloneDxJson(root, file) {
    const specVersion = NAMESPACE.exec(root.namespace)?.[1] ?? '';
    const { version = 1, ...members } = objectOf(root, { file, specVersion });
    const signed = root.children.some(({ name, namespace }) => name === 'Signature' && namespace === XML_SIGNATURE);
    return {
        bomFormat: 'CycloneDX',
        specVersion,
        version,
        ...members,
        // JSON is signed in another way: only that there is a signature can be told.
        ...(signed ? { signature: {} } : {}),
    };
}
/** The value that an element is inside of another. */
function valueIn(element, parent, context) {
    const { name } = element;
    const path = `${parent}>${name}`;
    const items = name === 'tools' ? toolItems(element, context) : (LISTS.get(path) ?? LISTS.get(name));
    if (items !== undefined)
        return REFERENCES.has(path) || REFERENCES.has(name)
            ? refsOf(element, items, context)
            : listOf(element, items, context);
    if (name === 'tools')
        return objectOf(element, context);
    if (name === 'dependency')
        return dependencyOf(element, context);
    const children = childrenOf(element, context);
    const [only] = children;
    if (UNWRAPPED.has(name) && only !== undefined)
        return valueIn(only, name, context);
    const member = TEXTS.get(path) ?? (OWN_TEXT.test(path) ? undefined : TEXTS.get(name));
    const bare = children.length === 0 && ownAttributes(element).length === 0;
    if (bare && element.text.trim() === '' && OBJECTS.has(name))
        return {};
    return bare && member === undefined ? plain(element.text, path, name) : objectOf(element, context, member);
}
/** `<text>` that is text in JSON too. */
const OWN_TEXT = /^(?:annotation|requirement)>text$/;
/** Attributes, the text as `member`, and elements. */
function objectOf(element, context, member) {
    const { name } = element;
    const attributes = ownAttributes(element);
    const members = new Map();
    const many = new Map();
    for (const [key, value] of attributes)
        members.set(RENAMED.get(`@${key}`) ?? key, plain(value, `${name}>@${key}`, `@${key}`));
    const children = childrenOf(element, context);
    if (children.length === 0 && (member !== undefined || element.text.trim() !== ''))
        members.set(member ?? WITH_ATTRIBUTES.get(name) ?? 'content', VERBATIM.has(name) ? element.text : outer(element.text));
    for (const child of children) {
        const value = valueIn(child, name, context);
        if (name === 'dataflow' && child.name === 'classification' && (0,json/* isObject */.G)(value)) {
            for (const [key, part] of Object.entries(value))
                members.set(key, part);
            continue;
        }
        const key = RENAMED.get(`${name}>${child.name}`) ?? child.name;
        if (MANY.has(`${name}>${child.name}`) || MANY.has(child.name)) {
            (0,group/* addToList */.v)(many, key, value);
            continue;
        }
        if (members.has(key))
            throw invalid(context, child, `has <${shown(child)}> twice in one <${shown(element)}>`);
        members.set(key, value);
    }
    for (const [key, list] of many)
        members.set(key, isOne(key, list, context) ? list[0] : list);
    return Object.fromEntries(members);
}
/** Version 1.5 knows one identity; those since have a list, in JSON too. */
function isOne(key, list, { specVersion }) {
    return key === 'identity' && list.length === 1 && specVersion === '1.5';
}
function listOf(element, items, context) {
    const { name } = element;
    refuseText(element, context);
    return childrenOf(element, context).map((child) => {
        refuseOther(child, items, context);
        const value = valueIn(child, name, context);
        if (name !== 'licenses')
            return value;
        if (child.name === 'license')
            return { license: value };
        return typeof value === 'string' ? { expression: value } : value;
    });
}
function refsOf(element, items, context) {
    refuseText(element, context);
    return childrenOf(element, context).map((child) => {
        refuseOther(child, items, context);
        return refOf(child);
    });
}
const TOOLS = ['tool'];
/** A list of tools before 1.5 and in evidence; since, an object of lists, which has no items. */
function toolItems(element, context) {
    return childrenOf(element, context).every(({ name }) => name === 'tool') ? TOOLS : undefined;
}
function dependencyOf(element, context) {
    const children = childrenOf(element, context);
    const on = (name) => children.filter((child) => child.name === name).map(refOf);
    const other = children.find(({ name }) => name !== 'dependency' && name !== 'provides');
    if (other !== undefined)
        throw invalid(context, other, `has <${shown(other)}> in a <dependency>`);
    const [dependsOn, provides] = [on('dependency'), on('provides')];
    const ref = attributeOf(element, 'ref');
    return {
        ...(ref === undefined ? {} : { ref }),
        ...(dependsOn.length === 0 ? {} : { dependsOn }),
        ...(provides.length === 0 ? {} : { provides }),
    };
}
function refOf(element) {
    return attributeOf(element, 'ref') ?? outer(element.text);
}
function ownAttributes({ attributes }) {
    return attributes.every(([key]) => ATTRIBUTES.has(key))
        ? attributes
        : attributes.filter(([key]) => ATTRIBUTES.has(key));
}
function attributeOf({ attributes }, key) {
    return attributes.find(([name]) => name === key)?.[1];
}
/** The elements of CycloneDX inside of one. */
function childrenOf(element, context) {
    const own = element.children.filter((child) => child.namespace === element.namespace);
    for (const child of element.children)
        if (child.namespace !== element.namespace && NAMESPACE.test(child.namespace))
            throw invalid(context, child, `has <${shown(child)}> of another version of CycloneDX`);
    if (own.length > 0)
        refuseText(element, context);
    return own;
}
function refuseText(element, context) {
    if (element.text.trim() !== '')
        throw invalid(context, element, `has text beside the elements of <${shown(element)}>`);
}
function refuseOther(child, items, context) {
    if (!items.includes(child.name))
        throw invalid(context, child, `has <${shown(child)}> where <${items.join('> or <')}> belongs`);
}
/** A text as what it is in JSON; what is no number or word of that kind stays text. */
function plain(text, path, name) {
    if ((NUMBERS.has(path) || NUMBERS.has(name)) && NUMBER.test(text.trim()))
        return Number(text);
    if (SWITCHES.has(path) || SWITCHES.has(name))
        return SWITCH.get(text.trim()) ?? text;
    return outer(text);
}
const NUMBER = /^[+-]?\d{1,30}(?:\.\d{1,30})?$/;
const SWITCH = new Map([
    ['true', true],
    ['1', true],
    ['false', false],
    ['0', false],
]);
/** Line breaks around an id or a name are the layout of whoever wrote the document. */
function outer(text) {
    const trimmed = text.trim();
    if (trimmed.length === text.length)
        return text;
    const from = text.indexOf(trimmed);
    return `${text.slice(0, from)}${text.slice(from + trimmed.length)}`.includes('\n') ? trimmed : text;
}
function shown({ name }) {
    return (0,shorten/* shorten */.m)(name, 40);
}
function invalid({ file }, { line }, what) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${file} ${what}`, {
        location: { file, line },
        hint: 'Write the file again with the tool that made it.',
    });
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


/***/ })

};
;