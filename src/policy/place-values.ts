import { expandBraces } from '../model/data/glob.js';
import { type Kind, text } from './kinds.js';
import { describe, policyError } from './node.js';

/** A glob of paths inside the repository. One that takes everything is refused: it would switch the gate off. */
export const pathGlob: Kind<string> = {
  ...text({ words: 'a glob of paths in the repository', max: 500 }),
  read(node) {
    const value = text({ words: 'a glob of paths in the repository', max: 500 }).read(node);
    const parts = value.split('/').filter((part) => part !== '' && part !== '.');
    if (value.startsWith('/') || /[\\\0]/.test(value) || parts.includes('..') || takesAll(value)) {
      throw policyError(
        node.place,
        `Expected a glob of some paths in the repository, with /, found ${describe(node)}`,
      );
    }
    return parts.join('/');
  },
};

/** Whether a glob, or one of its alternatives, is made of wildcards alone. */
function takesAll(glob: string): boolean {
  return expandBraces(glob).some((alternative) => /^[*?/.]*$/.test(alternative));
}

/** A place inside the repository, `/` between its parts. */
function placeOf(words: string): Kind<string> {
  const kind = text({ words, max: 500 });
  return {
    ...kind,
    read(node) {
      const value = kind.read(node);
      const parts = value.split('/').filter((part) => part !== '' && part !== '.');
      if (value.startsWith('/') || /[\\:\0]/.test(value) || parts.includes('..') || parts.length === 0)
        throw policyError(node.place, `Expected ${words}, with /, found ${describe(node)}`);
      return parts.join('/');
    },
  };
}

export const folder = placeOf('a folder inside the repository');

export const file = placeOf('a file inside the repository');

/** A file inside the repository, or nothing. */
export const optionalFile: Kind<string> = {
  words: 'a file inside the repository, or nothing',
  schema: { anyOf: [{ type: 'string', maxLength: 500 }, { type: 'null' }] },
  read(node) {
    if (node.kind === 'scalar' && (node.value === null || node.value === '')) return '';
    return file.read(node);
  },
};
