import { expect, it } from 'vitest';
import { licenseFileNames } from '../../../src/collect/installed/package-files.js';

it('knows licence files by their names, and no code', () => {
  const wanted = ['COPYING', 'GPL_LICENSE', 'LICENCE.md', 'LICENSE-MIT', 'MIT-LICENSE.txt', 'UNLICENSE'];
  const others = ['license.js', 'mit-license.js', 'main.js.LICENSE.txt', 'README.md'];
  expect(licenseFileNames([...others, ...wanted].reverse(), {})).toEqual(wanted);
});
