import type { Severity } from '../../findings/severity.js';

/** A setting that decides what is installed, from where, or which code runs. */
export interface InstallSetting {
  /** What it does, for a sentence in brackets. */
  readonly says: string;
  /** How grave a value is; without an answer it is nothing to look at. `undefined` is a setting that is not there. */
  readonly weigh: (after: string | undefined, before: string | undefined) => Severity | undefined;
}

/** Settings of a file by key; `*` stands for any text. */
export type Settings = Readonly<Record<string, InstallSetting>>;

/** Any value is for a person to judge. */
export const look = (says: string): InstallSetting => ({ says, weigh: () => 'moderate' });
/** Worth a look unless it has this value. */
export const unless = (value: string, says: string): InstallSetting => ({
  says,
  weigh: (after) => (after === value ? undefined : 'moderate'),
});
/** Only this value does harm, and then what was judged here is not what is installed. */
export const never = (value: string, says: string): InstallSetting => ({
  says,
  weigh: (after) => (after === value ? 'high' : undefined),
});
/** Only this value is worth a look. */
export const only = (value: string, says: string): InstallSetting => ({
  says,
  weigh: (after) => (after === value ? 'moderate' : undefined),
});
/** What is taken away lets nothing in. */
export const given = (says: string): InstallSetting => ({
  says,
  weigh: (after) => (after === undefined ? undefined : 'moderate'),
});

/** As above, of lists that a template has empty. */
export const filled = (says: string): InstallSetting => ({
  says,
  weigh: (after) => (after === undefined || after === '[]' ? undefined : 'moderate'),
});

/** Worth a look where it comes to be `true`, and where a `false` is taken away. */
export const allowing = (says: string): InstallSetting => ({
  says,
  weigh: (after, before) =>
    after === 'true' || (after === undefined && before === 'false') ? 'moderate' : undefined,
});
/** A list that forbids: what is added to it lets nothing in. */
export const forbidding = (says: string): InstallSetting => ({
  says,
  weigh: (after, before) => (quotedIn(before).every((one) => after?.includes(one)) ? undefined : 'moderate'),
});

function quotedIn(list = ''): readonly string[] {
  return list.match(/"[^"]*"/g) ?? [list];
}
