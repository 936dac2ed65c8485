import { nearest } from '../../model/text/nearest.js';
import { type Kind, text } from '../kinds.js';
import { policyError, quote } from '../node.js';
import { folder } from '../place-values.js';
import { CATALOGUE_IDS } from './catalogue-ids.js';

const name = text({ words: 'a control catalogue', max: 300 });

/** A shipped catalogue's id, or the path of one in the repository. */
export const catalogueName: Kind<string> = {
  words: `one of ${CATALOGUE_IDS.map((id) => `\`${id}\``).join(', ')}, or a path that ends in \`.yml\``,
  schema: { anyOf: [{ enum: CATALOGUE_IDS }, { type: 'string', pattern: '\\.[yY][aA]?[mM][lL]$' }] },
  read(node) {
    const value = name.read(node);
    if (/\.ya?ml$/i.test(value)) return folder.read(node);
    if (CATALOGUE_IDS.some((id) => id === value)) return value;
    const near = nearest(value, CATALOGUE_IDS);
    throw policyError(node.place, `There is no catalogue ${quote(value)}`, {
      hint:
        near === undefined
          ? `Shipped are ${CATALOGUE_IDS.join(', ')}; your own is named by its path, ending in .yml.`
          : `Did you mean '${near}'?`,
    });
  },
};
