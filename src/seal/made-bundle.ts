export interface MadeBundle {
  /** The Sigstore bundle, one line of JSON and a newline. */
  readonly json: string;
  readonly identity: string;
}
