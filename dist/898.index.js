export const id = 898;
export const ids = [898];
export const modules = {

/***/ 80898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderWithModels: () => (/* binding */ renderWithModels)
});

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/models/index.js
var models = __webpack_require__(50320);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/index.node.js
var index_node = __webpack_require__(51248);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/index.js
var dist_node_spec = __webpack_require__(94321);
// EXTERNAL MODULE: ./build/render/cyclonedx-serial.js
var cyclonedx_serial = __webpack_require__(12505);
// EXTERNAL MODULE: ./build/render/cyclonedx-sheet.js + 3 modules
var cyclonedx_sheet = __webpack_require__(34845);
;// CONCATENATED MODULE: ./build/render/xml.js
/** What XML 1.0 (2.2, Char) cannot hold, escaped or not: it becomes U+FFFD. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** An element tree as an XML 1.0 document in UTF-8, two spaces deep a level, ending in a newline. */
function writeXml(root) {
    const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
    writeElement(root, '', lines);
    return `${lines.join('\n')}\n`;
}
function writeElement(element, indent, lines) {
    const head = `${indent}<${element.name}${attributesOf(element)}`;
    const { children } = element;
    if (children === undefined || children === '') {
        lines.push(`${head}/>`);
    }
    else if (typeof children === 'string' || typeof children === 'number') {
        lines.push(`${head}>${escapeText(String(children))}</${element.name}>`);
    }
    else {
        const inner = [...children];
        if (inner.length === 0) {
            lines.push(`${head}/>`);
            return;
        }
        lines.push(`${head}>`);
        for (const child of inner)
            if (child.type === 'element')
                writeElement(child, `${indent}  `, lines);
        lines.push(`${indent}</${element.name}>`);
    }
}
function attributesOf(element) {
    const namespace = element.namespace === undefined ? '' : ` xmlns="${escapeAttribute(String(element.namespace))}"`;
    const own = Object.entries(element.attributes ?? {}).filter(([, value]) => value !== undefined);
    return namespace + own.map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`).join('');
}
function escapeText(text) {
    return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>\r]/g, (c) => ESCAPES[c] ?? c);
}
function escapeAttribute(text) {
    return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c] ?? c);
}

;// CONCATENATED MODULE: ./build/render/cyclonedx-models.js







/**
 * One CycloneDX BOM of all lockfiles in any version and format, by the models and normalisers of the CycloneDX
 * library. What a version has no place for is left out by it.
 *
 * @returns JSON (two spaces deep a level) or XML, ending in a newline.
 */
function renderWithModels(graphs, options) {
    const spec = dist_node_spec.SpecVersionDict[options.spec];
    if (spec === undefined)
        throw new RangeError(`CycloneDX ${options.spec} is unknown to the library`);
    const bom = bomOf((0,cyclonedx_sheet/* makeSheet */.w)(graphs, options));
    bom.serialNumber = cyclonedx_serial/* NO_SERIAL */.z;
    switch (options.format) {
        case 'xml':
            return (0,cyclonedx_serial/* withSerial */.v)(writeXml(new index_node.XML.Normalize.Factory(spec).makeForBom().normalize(bom, {})));
        case 'json': {
            const document = new index_node.JSON.Normalize.Factory(spec).makeForBom().normalize(bom, {});
            return (0,cyclonedx_serial/* withSerial */.v)(`${JSON.stringify(document, null, 2)}\n`);
        }
    }
}
function bomOf(sheet) {
    const bom = new models.Bom();
    if (sheet.timestamp !== undefined)
        bom.metadata.timestamp = sheet.timestamp;
    // A lockfile is read before anything is built.
    bom.metadata.lifecycles.add(enums.LifecyclePhase.PreBuild);
    const { name, version } = sheet.tool;
    bom.metadata.tools.components.add(new models.Component(enums.ComponentType.Application, name, { version }));
    bom.metadata.properties = propertiesOf(sheet.properties);
    const components = new Map();
    for (const entry of [sheet.root, ...sheet.components]) {
        const component = componentOf(entry);
        components.set(entry.ref, component);
        if (entry === sheet.root)
            bom.metadata.component = component;
        else
            bom.components.add(component);
    }
    for (const entry of [sheet.root, ...sheet.components]) {
        const from = components.get(entry.ref);
        for (const ref of entry.dependsOn) {
            const to = components.get(ref);
            if (to !== undefined)
                from?.dependencies.add(to.bomRef);
        }
    }
    return bom;
}
function componentOf(entry) {
    return new models.Component(entry.type, entry.name, {
        bomRef: entry.ref,
        group: entry.group,
        version: entry.version,
        description: entry.description,
        purl: entry.purl,
        scope: entry.scope,
        hashes: hashesOf(entry.hashes),
        licenses: new models.LicenseRepository(entry.license === undefined ? [] : [licenseOf(entry.license)]),
        externalReferences: new models.ExternalReferenceRepository(entry.references.map(({ type, url, hashes }) => new models.ExternalReference(url, type, { hashes: hashesOf(hashes) }))),
        properties: propertiesOf(entry.properties),
    });
}
function hashesOf(hashes) {
    return new models.HashDictionary(hashes.map(({ alg, content }) => [alg, content]));
}
function propertiesOf(properties) {
    return new models.PropertyRepository(properties.map(({ name, value }) => new models.Property(name, value)));
}
function licenseOf({ kind, text }) {
    const license = newLicense(kind, text);
    license.acknowledgement = enums.LicenseAcknowledgement.Declared;
    return license;
}
function newLicense(kind, text) {
    switch (kind) {
        case 'id':
            return new models.SpdxLicense(text);
        case 'name':
            return new models.NamedLicense(text);
        case 'expression':
            return new models.LicenseExpression(text);
    }
}


/***/ })

};
