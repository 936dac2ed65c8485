import type { ShellCommand } from '../../model/text/shell-command.js';
import { bashCompletion } from './bash.js';
import { fishCompletion } from './fish.js';
import { zshCompletion } from './zsh.js';

/** A shell, and the script that completes Sealgate's commands in it. */
export interface Shell {
  readonly id: string;
  render(commands: readonly ShellCommand[]): string;
}

/** Every shell. One file each, one line here. */
export const shells: readonly Shell[] = [
  { id: 'bash', render: bashCompletion },
  { id: 'zsh', render: zshCompletion },
  { id: 'fish', render: fishCompletion },
];
