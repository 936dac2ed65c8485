import { describe, expect, it } from 'vitest';
import { copyrightNotices } from '../../../src/model/licenses/copyright-notices.js';

const of = (...texts: readonly string[]): string[] =>
  copyrightNotices(texts.map((text, index) => ({ file: `LICENSE-${index}`, text })));

describe('copyrightNotices', () => {
  it.each([
    [
      'MIT License\r\n\r\nCopyright (c) 2020 Jane Doe <jane@example.test>\r\n',
      'Copyright (c) 2020 Jane Doe <jane@example.test>',
    ],
    [' * Copyright Acme, Inc. All rights reserved.\n', 'Copyright Acme, Inc. All rights reserved.'],
    ['# (c) 2012, Ján Ó. Doe', '(c) 2012, Ján Ó. Doe'],
    ['© 2020-present 小林', '© 2020-present 小林'],
    ['**Copyright 2014 Acme**', 'Copyright 2014 Acme'],
  ])('finds the notice of %j', (text, notice) => {
    expect(of(text)).toEqual([notice]);
  });

  it.each([
    'The above copyright notice and this permission notice shall be included',
    'copyright notice, this list of conditions',
    'Copyright License. Subject to the terms',
    'COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM',
    'Copyright [yyyy] [name of copyright owner]',
    'Copyright (c) <year> <owner>',
    'Copyright (C) 2007 Free Software Foundation, Inc. <https://fsf.example.test/>',
    'Copyright (c)',
    '   (c) You must retain, in the Source form of any Derivative Works',
    'All rights reserved.',
    `Copyright (c) 2020 ${'x'.repeat(500)}`,
  ])('finds none in %j', (text) => {
    expect(of(text)).toEqual([]);
  });

  it('tells each once, in the order of the files, and not without end', () => {
    expect(of('Copyright (c) 2 Bo\nCopyright (c) 1 Acme', 'Copyright (c) 1 Acme\n(c) 2003 Cyd')).toEqual([
      'Copyright (c) 2 Bo',
      'Copyright (c) 1 Acme',
      '(c) 2003 Cyd',
    ]);
    const many = Array.from({ length: 500 }, (_, index) => `Copyright (c) ${2000 + index} Ada`);
    expect(of(many.join('\n'))).toHaveLength(100);
  });
});
