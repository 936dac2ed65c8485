import { fixupSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { describe, expect, it } from 'vitest';
import { spdxIdOf } from '../../../src/render/cyclonedx/license.js';
import { SPDX_IDS } from '../../../src/render/spdx-ids.js';

const ids = SPDX_IDS.trim().split('\n');

describe('spdxIdOf', () => {
  it('knows every id of the library, in any case', () => {
    expect(ids.length).toBeGreaterThan(700);
    for (const id of ids) {
      expect(fixupSpdxId(id)).toBe(id);
      for (const text of [id, id.toLowerCase(), id.toUpperCase()]) expect(spdxIdOf(text)).toBe(id);
    }
  });

  it.each(['', '\n', 'MIT\n', 'MIT\nISC', 'mi', 'MIT ', '(MIT)', 'MIT OR ISC', 'ＭＩＴ', 'İSC', '.*'])(
    'as the library: %j is no id',
    (text) => {
      expect(fixupSpdxId(text)).toBeUndefined();
      expect(spdxIdOf(text)).toBeUndefined();
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])(
    '%s is no id, whatever the library makes of it',
    (text) => {
      expect(spdxIdOf(text)).toBeUndefined();
    },
  );
});
