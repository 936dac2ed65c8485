import { describe, expect, it } from 'vitest';
import { readXmlBom } from '../../../src/io/formats/bom-xml.js';
import { parseXml } from '../../../src/io/formats/xml.js';
import { expectLinear } from '../../support/growth.js';

const read = (text: string | Buffer) => parseXml(Buffer.from(text), 'a.xml');
const NS = 'xmlns="http://cyclonedx.org/schema/bom/1.6"';
const bom = (inside: string, attributes = NS) =>
  readXmlBom(Buffer.from(`<bom ${attributes}>${inside}</bom>`), 'bom.xml');

describe('parseXml', () => {
  it('gives names without prefixes, text with its CDATA and without comments, and attributes', async () => {
    expect(
      await read('<a:b xmlns:a="urn:a" c="1 &amp; 2" a:d="3">x<!-- y --><![CDATA[<&]]>&#x41;<?p q?></a:b>'),
    ).toEqual({
      name: 'b',
      namespace: 'urn:a',
      attributes: [['c', '1 & 2']],
      children: [],
      text: 'x<&A',
      line: 1,
    });
  });

  it.each([
    [
      'UTF-16, low byte first',
      Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>ü</a>', 'utf16le'),
    ],
    [
      'UTF-16, high byte first',
      Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>ü</a>', 'utf16le').swap16(),
    ],
    ['UTF-8 with its mark', Buffer.from('\ufeff<?xml version="1.0" encoding="utf-8"?><a>ü</a>')],
  ])('reads %s', async (_name, bytes) => {
    expect(await read(bytes)).toMatchObject({ name: 'a', text: 'ü' });
  });

  it.each([
    [
      'entities from a file',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'document type',
    ],
    ['a document type elsewhere', '<!DOCTYPE a SYSTEM "http://dtd.example.test/a.dtd"><a/>', 'document type'],
    ['entities that nobody defines', '<a>&x;</a>', 'undefined entity'],
    ['an attribute twice', '<a b="1" b="2"/>', 'duplicate attribute'],
    ['an attribute twice by two prefixes', '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>', 'duplicate'],
    ['a prefix that means nothing', '<p:a/>', 'unbound namespace prefix'],
    ['what is cut off', '<a><b>', 'unclosed tag'],
    ['two roots', '<a/><b/>', 'only one root'],
    ['text after the root', '<a/>b', 'not well-formed'],
    ['characters that XML does not have', '<a>\u0001</a>', 'disallowed character'],
    [
      'Latin-1 that is no UTF-8',
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>', 'latin1'),
      'UTF-8',
    ],
    [
      'UTF-8 that is called Latin-1',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>',
      'written in ISO-8859-1',
    ],
    ['nothing', ' ', 'not well-formed'],
  ])('refuses %s', async (_name, text, message) => {
    await expect(read(text)).rejects.toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(message) }),
    );
  });

  it('T54 refuses deep nesting, and takes what is just deep enough', async () => {
    await expect(read('<a>'.repeat(100_000))).rejects.toThrow('more than 128 levels');
    expect(await read(`${'<a>'.repeat(128)}${'</a>'.repeat(128)}`)).toMatchObject({ name: 'a' });
  });

  it('T56 refuses entities that multiply before any of them is looked at', async () => {
    const entities = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
    await expect(read(`<!DOCTYPE a [<!ENTITY e0 "x">${entities.join('')}]><a>&e30;</a>`)).rejects.toThrow(
      'document type',
    );
  });

  it('says where it is wrong', async () => {
    await expect(read('<a>\n <b></c>\n</a>')).rejects.toThrow(
      expect.objectContaining({ location: { file: 'a.xml', line: 2, column: 9 } }),
    );
  });

  it('takes linear time for long texts, many attributes and many elements', async () => {
    const texts = (size: number) => `<a>${'x&amp;'.repeat(size)}<![CDATA[${']]'.repeat(size)}]]></a>`;
    const attributes = (size: number) =>
      `<a ${Array.from({ length: size }, (_, index) => `b${index}="${index}"`).join(' ')}/>`;
    const elements = (size: number) => `<a>${'<b c="d"/>\r\n'.repeat(size)}</a>`;
    for (const text of [texts, attributes, elements])
      await expectLinear({
        work: (size) => {
          const bytes = Buffer.from(text(size));
          return () => parseXml(bytes, 'a.xml');
        },
        from: 2_000,
      });
  });
});

describe('readXmlBom', () => {
  it('gives what is irregular in XML the shape that it has in JSON', async () => {
    expect(
      await bom(
        `<metadata><tools><tool><vendor>v</vendor><name>t</name></tool></tools>
           <supplier><name>s</name><url>https://a.example.test</url><contact><name>c</name></contact></supplier></metadata>
         <components><component type="library" bom-ref="a"><supplier/><name>a</name><version/>
           <hashes><hash alg="SHA-1">00</hash></hashes>
           <licenses><license acknowledgement="declared"><id>MIT</id><text content-type="text/plain">x</text></license></licenses>
           <modified>false</modified>
           <pedigree><patches><patch type="backport"><diff><text>d</text></diff></patch></patches><notes>n</notes></pedigree>
           <evidence><copyright><text>me</text></copyright><occurrences><occurrence><location>l</location><line>3</line></occurrence></occurrences></evidence>
           <properties><property name="p">q</property><property name="r"/></properties>
         </component><component type="library"><name>b</name><licenses><expression>MIT OR ISC</expression></licenses></component></components>
         <dependencies><dependency ref="a"><dependency ref="b"/><provides ref="c"/></dependency><dependency ref="b"/></dependencies>
         <compositions><composition><aggregate>complete</aggregate><dependencies><dependency ref="a"/></dependencies></composition></compositions>
         <vulnerabilities/>`,
        `${NS} version="2" serialNumber="urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79"`,
      ),
    ).toEqual({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 2,
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      metadata: {
        tools: [{ vendor: 'v', name: 't' }],
        supplier: { name: 's', url: ['https://a.example.test'], contact: [{ name: 'c' }] },
      },
      components: [
        {
          type: 'library',
          'bom-ref': 'a',
          supplier: {},
          name: 'a',
          version: '',
          hashes: [{ alg: 'SHA-1', content: '00' }],
          licenses: [
            {
              license: {
                acknowledgement: 'declared',
                id: 'MIT',
                text: { contentType: 'text/plain', content: 'x' },
              },
            },
          ],
          modified: false,
          pedigree: { patches: [{ type: 'backport', diff: { text: { content: 'd' } } }], notes: 'n' },
          evidence: { copyright: [{ text: 'me' }], occurrences: [{ location: 'l', line: 3 }] },
          properties: [
            { name: 'p', value: 'q' },
            { name: 'r', value: '' },
          ],
        },
        { type: 'library', name: 'b', licenses: [{ expression: 'MIT OR ISC' }] },
      ],
      dependencies: [{ ref: 'a', dependsOn: ['b'], provides: ['c'] }, { ref: 'b' }],
      compositions: [{ aggregate: 'complete', dependencies: ['a'] }],
      vulnerabilities: [],
    });
  });

  it('leaves out what others add, and tells of a signature', async () => {
    expect(
      await bom(
        '<serialNumber mine="1">urn:x</serialNumber><x:vulnerabilities xmlns:x="urn:x"><x:y/></x:vulnerabilities><Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
      ),
    ).toEqual({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      serialNumber: 'urn:x',
      signature: {},
    });
  });

  it('T55 takes __proto__ for a name like any other', async () => {
    const read = await bom('<__proto__><components>x</components></__proto__>'.replace('>x<', '><'));
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(read.components).toBeUndefined();
  });

  it.each([
    ['<components/><components/>', '<components> twice in one <bom>'],
    ['<vulnerabilities><vuln/></vulnerabilities>', '<vuln> where <vulnerability> belongs'],
    [
      '<dependencies><dependency ref="a"><needs ref="b"/></dependency></dependencies>',
      '<needs> in a <dependency>',
    ],
    ['<components>text<component/></components>', 'text beside the elements of <components>'],
    ['<components>text</components>', 'text beside the elements of <components>'],
    ['<components xmlns="http://cyclonedx.org/schema/bom/1.5"/>', 'another version of CycloneDX'],
  ])('refuses %s', async (inside, message) => {
    await expect(bom(inside)).rejects.toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(message) }),
    );
  });

  it('refuses other XML, and a BOM of no namespace, by the root', async () => {
    for (const attributes of ['', 'xmlns="urn:x"', 'xmlns="http://cyclonedx.org/schema/bom/1.6.1"'])
      await expect(bom('', attributes)).rejects.toThrow('no CycloneDX document: its root is <bom>');
  });
});
