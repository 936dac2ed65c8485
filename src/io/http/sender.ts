/** Header fields by lower-case name; several of one name as a list where they may not be joined. */
type ReplyHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** One request, as it is sent. */
export interface Outgoing {
  readonly origin: string;
  /** Path and query. */
  readonly path: string;
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly headers: Record<string, string>;
  readonly body?: Buffer;
}

/** Ends the request that it was given for. */
export interface RequestControl {
  abort(reason: Error): void;
}

/** Who is told of a reply: `start` first, then head and data, last either end or error. */
export interface ReplyHandler {
  onRequestStart(control: RequestControl): void;
  onResponseStart(control: RequestControl, status: number, headers: ReplyHeaders): void;
  onResponseData(control: RequestControl, chunk: Buffer): void;
  onResponseEnd(control: RequestControl): void;
  onResponseError(control: RequestControl, error: Error): void;
}

/** What sends requests: Node's own client, or a dispatcher of undici, which has this shape. */
export interface Sender {
  dispatch(request: Outgoing, handler: ReplyHandler): unknown;
  destroy(): Promise<void>;
}
