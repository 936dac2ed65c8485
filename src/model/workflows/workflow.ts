/** A value of a workflow, and where it stands. */
export interface Placed<T> {
  readonly value: T;
  /** From 1. */
  readonly line: number;
}

/** `read-all`, `write-all`, `none` for `{}`, or what each scope is given. */
export type Permissions = 'read-all' | 'write-all' | Readonly<Record<string, string>>;

/** What the workflow check needs of a step. */
export interface WorkflowStep {
  readonly line: number;
  readonly uses?: Placed<string>;
  /** Inputs of the action, as text. */
  readonly with: Readonly<Record<string, Placed<string>>>;
  readonly run?: Placed<string>;
  /** Variables of the step, its job and its workflow that hold expressions, by name in small letters. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface WorkflowJob {
  /** The key under `jobs`; `runs` for a composite action. */
  readonly id: string;
  readonly line: number;
  readonly permissions?: Placed<Permissions>;
  /** Labels of the runner, as written. */
  readonly runsOn: readonly string[];
  readonly environment: boolean;
  /** A reusable workflow. */
  readonly uses?: Placed<string>;
  /** What it is given; absent in facts of older runs. */
  readonly with?: WorkflowStep['with'];
  /** As of a step. */
  readonly env?: WorkflowStep['env'];
  /** Images that the job, its services, or the action itself run in; `Dockerfile` and empty ones left out; absent in facts of older runs. */
  readonly images?: readonly Placed<string>[];
  readonly steps: readonly WorkflowStep[];
}

/** A workflow or composite action of the repository, as far as the check looks at it. */
export interface WorkflowFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly kind: 'workflow' | 'action';
  /**
   * Names of the events that start it; `push tags` and `push branches` where a filter says which, and `push releases`
   * where one names release branches.
   */
  readonly events: readonly string[];
  readonly permissions?: Placed<Permissions>;
  readonly jobs: readonly WorkflowJob[];
  /** Why it could not be read; everything else is empty then. */
  readonly problem?: string;
}
