import type { Translated } from './words.js';

/** STRIDE, and what comes from within or from nobody's intent. */
export const THREAT_CATEGORIES = [
  'spoofing',
  'tampering',
  'repudiation',
  'information-disclosure',
  'denial-of-service',
  'elevation-of-privilege',
  'insider',
  'accident',
] as const;
export type ThreatCategory = (typeof THREAT_CATEGORIES)[number];

/** Who is told, and when. */
export const NOTIFICATION_LEVELS = ['mandatory', 'recommended', 'none'] as const;
export type NotificationLevel = (typeof NOTIFICATION_LEVELS)[number];

/** What the file says of a log in one environment. */
export const TRAIL_STATES = ['in-place', 'partial', 'missing', 'not-applicable'] as const;
export type TrailState = (typeof TRAIL_STATES)[number];

/** Whether an environment must have what the trail lists. */
export const TRAIL_REQUIREMENTS = ['required', 'optional'] as const;
export type TrailRequirement = (typeof TRAIL_REQUIREMENTS)[number];

/** What the table says of a log, in one language. */
export interface TrailWords {
  readonly component: string;
  /** How somebody gets there: `internet → load balancer`, `operator → ssh`. */
  readonly accessPath: string;
  /** Which log is taken of it. */
  readonly log: string;
  readonly why: string;
  /** With what it is taken and where it is kept. */
  readonly means: string;
  /** Why it does not apply somewhere; needed where a state says so. */
  readonly reason?: string;
}

/** One line of the table: what is logged of one way to one component. */
export interface TrailEntry extends TrailWords {
  readonly id: string;
  readonly words?: Translated<TrailWords>;
  readonly threats: readonly ThreatCategory[];
  readonly notification: NotificationLevel;
  /** By environment; one that is not named is `missing`. */
  readonly states: Readonly<Record<string, TrailState>>;
  /** Pattern of the evidence that shows it in an environment: `{environment}` stands for its name. */
  readonly evidence?: { readonly file: string; readonly maxAge: number };
}

export interface AuditTrail {
  /** By environment. */
  readonly environments: Readonly<Record<string, TrailRequirement>>;
  readonly entries: readonly TrailEntry[];
}

/** How one log stands in one environment: as the file says, and whether the evidence shows it. */
export interface TrailResult extends TrailWords {
  readonly id: string;
  readonly words?: Translated<TrailWords>;
  readonly threats: readonly ThreatCategory[];
  readonly notification: NotificationLevel;
  readonly environment: string;
  readonly requirement: TrailRequirement;
  readonly said: TrailState;
  /**
   * - `shown`: it is in place, and evidence that is young enough shows it
   * - `said`: it is in place as the file says, and nothing is asked to show it
   * - `stale`, `not-shown`: the file says in place, and the evidence that should show it is too old, or there is none
   * - `partial`, `missing`, `not-applicable`: as the file says
   */
  readonly state: 'shown' | 'said' | 'stale' | 'not-shown' | 'partial' | 'missing' | 'not-applicable';
  /** The newest evidence that shows it. */
  readonly evidence?: {
    readonly record: number;
    readonly file: string;
    readonly sha256: string;
    readonly time: string;
  };
}

/** How much of the trail an environment has. */
export interface TrailCoverage {
  readonly environment: string;
  readonly requirement: TrailRequirement;
  /** Logs that apply there. */
  readonly applicable: number;
  readonly shown: number;
  readonly said: number;
  /** Whole percent of the applicable that are shown or said; absent where none applies. */
  readonly rate?: number;
}

export interface TrailAssessment {
  readonly from: string;
  readonly digest: string;
  readonly coverage: readonly TrailCoverage[];
  /** What is missing first: where notification is mandatory, in environments that must have it. */
  readonly results: readonly TrailResult[];
}

/** Whether somebody has to do something. */
export function isTrailGap({ state, requirement }: TrailResult): boolean {
  return requirement === 'required' && !['shown', 'said', 'not-applicable'].includes(state);
}
