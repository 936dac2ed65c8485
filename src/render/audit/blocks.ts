import type { Chart } from './chart-frame.js';

/** A piece of a sentence or cell. A plain string is text from anywhere: every writer escapes it. */
export type Inline =
  | string
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'soft'; readonly text: string }
  /** A word with the colour of how good it is; the icon says the same. */
  | { readonly kind: 'badge'; readonly tone: Tone; readonly icon: string; readonly text: string }
  /** A file of the evidence folder, beside the report. */
  | { readonly kind: 'file'; readonly name: string }
  | readonly Inline[];

export type Tone = 'good' | 'meh' | 'bad' | 'soft';

/** Parts of a report, in any medium. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: Inline }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      /** Columns that hold numbers, from 0. */
      readonly numbers: readonly number[];
      readonly rows: readonly (readonly Inline[])[];
    }
  | { readonly kind: 'charts'; readonly charts: readonly Chart[] }
  /** Folded away at first. */
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] };

/** A whole report. */
export interface Document {
  readonly locale: string;
  readonly title: string;
  /** Below the title: what was looked at, and when. */
  readonly about: string;
  /** One sentence each, the most important first. */
  readonly lead: readonly { readonly tone: Tone; readonly icon: string; readonly text: string }[];
  readonly blocks: readonly Block[];
}

/** Whether a piece is several. */
export function isList(inline: Inline): inline is readonly Inline[] {
  return Array.isArray(inline);
}

export const name = (text: string): Inline => ({ kind: 'name', text });
export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const soft = (text: string): Inline => ({ kind: 'soft', text });

/** A table, or the sentence that says why there is none. */
export function tableOr(empty: string, table: Omit<Extract<Block, { kind: 'table' }>, 'kind'>): Block {
  return table.rows.length === 0 ? { kind: 'note', text: empty } : { kind: 'table', ...table };
}
