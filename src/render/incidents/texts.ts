import type {
  IncidentEventKind,
  IncidentLevel,
  IncidentPhase,
  IncidentStep,
} from '../../model/incidents/incident.js';
import type { IncidentChange } from '../../model/incidents/next.js';
import type { Locale } from '../../model/policy/words.js';

/**
 * All words of an incident's issue and report in one language. Parameters are Markdown that the caller has escaped;
 * what comes back is Markdown.
 */
export interface IncidentTexts {
  readonly locale: Locale;
  title(level: IncidentLevel, what: string): string;
  readonly levels: Readonly<Record<IncidentLevel, string>>;
  /** The line that says how much haste it has. */
  open(level: string, deadline: string, owner: string): string;
  readonly nobody: string;
  overdue(level: string, deadline: string, called: string): string;
  firstDone(deadline: string): string;
  closed(time: string): string;
  readonly gone: string;
  readonly facts: {
    readonly opened: string;
    readonly owner: string;
    readonly calledNext: string;
    readonly contact: string;
    readonly environment: string;
    readonly target: string;
    readonly rule: string;
    readonly run: string;
    readonly commit: string;
    readonly key: string;
  };
  readonly happened: string;
  since(time: string): string;
  more(count: number): string;
  readonly evidence: string;
  record(hashCode: string, fileCode: string | undefined): string;
  readonly noEvidence: string;
  readonly breach: string;
  breachLead(): string;
  /** `since` is when it was noticed: from then on the time runs. */
  authority(name: string, hours: number, until: string): string;
  readonly noAuthority: string;
  readonly next: string;
  contain(workflowCode: string): string;
  close(commandCode: string): string;
  readonly runbook: string;
  readonly phases: Readonly<Record<IncidentPhase, string>>;
  readonly steps: Readonly<Record<IncidentStep, readonly [name: string, what: string]>>;
  readonly notes: string;
  readonly notesLead: string;
  readonly kept: string;
  readonly changes: Readonly<Record<IncidentChange, (name: string) => string>>;
  readonly report: {
    readonly title: string;
    readonly timeline: string;
    readonly columns: readonly [string, string, string, string];
    readonly cause: string;
    readonly prevention: string;
    readonly steps: string;
    readonly undone: string;
    readonly allDone: string;
    readonly events: Readonly<Record<IncidentEventKind, string>>;
    took(hours: string): string;
    readonly missing: string;
    source(records: number): string;
  };
}
