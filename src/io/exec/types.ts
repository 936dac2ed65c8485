export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface ExecOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: Buffer;
  /** More output than this ends the program. Default 256 MiB. */
  readonly maxBytes?: number;
  /** What the program starts ends with it, where a signal ends this process. It has no terminal to ask at. */
  readonly group?: boolean;
}
