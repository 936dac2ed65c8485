/**
 * How CycloneDX's XML differs from its JSON, up to version 1.7. Keys are an element's name, or `parent>name` where the
 * name alone does not tell; that one counts first. What is in no list is alike in both: text where an element holds
 * nothing else, and else an object of its attributes and elements.
 *
 * @see https://cyclonedx.org/docs/1.7/xml/ and https://cyclonedx.org/docs/1.7/json/
 */

/** Elements that hold a list and nothing else, by what is in it. */
export const LISTS: ReadonlyMap<string, readonly string[]> = new Map([
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
export const REFERENCES: ReadonlySet<string> = new Set([
  'assemblies',
  'callstack>tools',
  'composition>dependencies',
  'composition>vulnerabilities',
  'identity>tools',
  'subjects',
]);

/** Elements that may stand several times without one around them: JSON has a list. */
export const MANY: ReadonlySet<string> = new Set([
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
export const OBJECTS: ReadonlySet<string> = new Set([
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
export const UNWRAPPED: ReadonlySet<string> = new Set(['asserter', 'patentAssignee']);

/** Attributes of the specification; any other is of whoever wrote the document, and JSON has no place for it. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
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
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ['@content-type', 'contentType'],
  ['@license-identifier', 'licenseIdentifier'],
  ['analysis>responses', 'response'],
  ['expression-detailed>details', 'expressionDetails'],
  ['protocolProperties>cryptoRef', 'cryptoRefArray'],
]);

/** Elements that are an object in JSON also where they hold text alone, by the member that the text becomes. */
export const TEXTS: ReadonlyMap<string, string> = new Map([
  ['attachment', 'content'],
  ['copyright>text', 'text'],
  ['environmentVar', 'value'],
  ['event>data', 'content'],
  ['hash', 'content'],
  ['property', 'value'],
  ['text', 'content'],
]);

/** What the text of an element becomes where it has attributes, and is not `content`. */
export const WITH_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['classification', 'classification'],
  ['expression', 'expression'],
]);

/** Elements whose text counts as it stands, with the line breaks around it: licences, patches, values. */
export const VERBATIM: ReadonlySet<string> = new Set(['attachment', 'property', 'text']);

/** Texts that are numbers in JSON; attributes begin with `@`. */
export const NUMBERS: ReadonlySet<string> = new Set([
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
export const SWITCHES: ReadonlySet<string> = new Set([
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
