/** What a shell offers for a value: paths, nothing, or one of some words. */
export type Offer = 'files' | 'folders' | 'nothing' | readonly string[];

/** One flag, as a shell completes it. */
export interface ShellFlag {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  /** One sentence. */
  readonly description: string;
  /** Not of a switch. */
  readonly value?: { readonly name: string; readonly offer: Offer };
  readonly repeated: boolean;
}

/** One command, as a shell completes it. */
export interface ShellCommand {
  /** `sbom`, `sbom merge`. */
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly ShellFlag[];
  /** What is offered where no flag stands. */
  readonly argument: Offer;
}

/** Commands of two words by their first. */
export function subcommandsOf(commands: readonly ShellCommand[], name: string): readonly ShellCommand[] {
  return commands.filter((command) => command.name.startsWith(`${name} `));
}

/** Names of commands of two words. */
export function subcommandNames(commands: readonly ShellCommand[]): readonly string[] {
  return commands.map(({ name }) => name).filter((name) => name.includes(' '));
}
