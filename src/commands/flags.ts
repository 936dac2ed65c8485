import { listItemsOf } from '../model/text/list.js';
import type { Option, Values } from './command.js';

/** The repository to look at. */
export const DIR_OPTION: Option = {
  name: 'dir',
  type: 'string',
  value: 'DIR',
  description: 'Folder of the repository. Default: here.',
};

/** Lockfiles to read instead of looking for them. */
export const LOCKFILE_OPTION: Option = {
  name: 'lockfile',
  type: 'list',
  value: 'FILE',
  description: 'Read this lockfile, relative to the folder, instead of those that are found.',
};

/** A string flag's value, `undefined` where it was not given or is empty (an action input left blank). */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A list flag's values; one value may hold several, parted by commas or newlines. */
export function listOf(values: Values, name: string): string[] {
  const value = values[name];
  const given = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  return given.flatMap(listItemsOf);
}

/** Whether a flag was given and says something: an input left blank or an empty list does not. */
export function isGiven(values: Values, name: string): boolean {
  const value = values[name];
  return Array.isArray(value)
    ? listOf(values, name).length > 0
    : value !== undefined && value !== false && value !== '';
}
