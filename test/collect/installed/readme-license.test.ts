import { describe, expect, it } from 'vitest';
import { licenseSection } from '../../../src/collect/installed/readme-license.js';
import { expectLinear } from '../../support/growth.js';

describe('the section of a README about the licence', () => {
  it.each([
    [
      '# a\n## License\nCopyright (c) 2012 Jane\n\nPermission\n## More\nx',
      'Copyright (c) 2012 Jane\n\nPermission',
    ],
    ['a\n=\n\nLicence\n-------\n\n© Jane\n\nOther\n-----\nx', '© Jane'],
    ['## Copyright & License\r\n\r\n(c) 2020 Jane\r\n', '(c) 2020 Jane'],
    ['## License\n\n### The MIT License\n\nCopyright 2012 Jane\n', 'Copyright 2012 Jane'],
    [
      '## License\n(The MIT License)\n\nCopyright &copy; 2012 Jane\n',
      '(The MIT License)\n\nCopyright &copy; 2012 Jane',
    ],
    ['#License\nCopyright [Jane](https://x.example.test)\n', 'Copyright [Jane](https://x.example.test)'],
    ['## License\n```\n# Copyright (c) Jane\n```\n## Next', '```\n# Copyright (c) Jane\n```'],
  ])('%j', (readme, section) => {
    expect(licenseSection(readme)).toBe(section);
  });

  it.each([
    '# a\n## License\nMIT\n',
    '# a\nCopyright 2012 Jane\n',
    '## License\nSee LICENSE.\n## Credits\n© Jane\n',
    '```\n## License\n© Jane\n```\n',
    `## License\n© Jane ${'x'.repeat(30_000)}`,
    '',
  ])('none: %j', (readme) => {
    expect(licenseSection(readme)).toBeUndefined();
  });

  it('takes linear time', async () => {
    const work = (size: number) => () =>
      licenseSection(`${'## License\n-\n'.repeat(size)}${'#'.repeat(size)}`);
    await expectLinear({ from: 2000, work });
  });
});
