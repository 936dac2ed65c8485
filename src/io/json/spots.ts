import type { Keep, When } from '../../model/contracts.js';
import type { ListShape } from './list-shape.js';

/** Spots of one document; what lies beyond is read by the slower way, whatever a hostile document repeats. */
const MOST_SPOTS = 4096;

/** Names at one spot; an object with more is a table, not a record. */
const MOST_NAMES = 64;

/**
 * A place in the structure of a document (`Results/*\/Vulnerabilities/*`), where many values stand. Values at one
 * spot mostly have the same names in the same order, so each name is compared with the one that followed last time.
 */
export interface Spot {
  readonly shape: ListShape | undefined;
  /** Of the objects here, items of a noted list: what is read of them. */
  readonly keep: Keep | undefined;
  /** Names that were met in objects here. */
  readonly names: Name[];
  /** The name that the last object began with. */
  first: Name | undefined;
  /** More names than are remembered: each object has a set of its own. */
  many: boolean;
  /** Where the items of a list here stand. */
  item: Spot | undefined;
  /** Where the values of names stand that are not remembered. */
  other: Spot | undefined;
}

/** A member's name at a spot. */
export interface Name {
  /** As it stands in the document. */
  readonly text: string;
  /** From quote to quote. */
  readonly bytes: Buffer;
  readonly length: number;
  /** These bytes, four by four from the beginning, and the last four; none where it is shorter. */
  readonly words: Int32Array;
  readonly last: number;
  readonly value: Spot;
  /** Whether the items of a noted list keep it. */
  readonly keep: When | 'never';
  /** Number of the object that had it last. */
  object: number;
  /** The name that came after it last time. */
  next: Name | undefined;
}

export interface Spots {
  readonly root: Spot;
  /** The spot of a list's items. */
  itemOf(spot: Spot): Spot;
  /** The spot of the value of a name that is not remembered. */
  otherOf(spot: Spot, text: string): Spot;
  /** Remembers a name, `bytes` from quote to quote; `undefined` where the spot has too many. */
  add(spot: Spot, bytes: Buffer): Name | undefined;
}

export function createSpots(shape: ListShape): Spots {
  let count = 0;
  const beyond = newSpot(undefined);
  beyond.many = true;
  beyond.item = beyond;
  beyond.other = beyond;

  function make(child: ListShape | undefined, keep?: Keep): Spot {
    count += 1;
    // A spot that the shape names is always made: there are as many as the shape has.
    return count > MOST_SPOTS && child === undefined ? beyond : newSpot(child, keep);
  }

  return {
    root: newSpot(shape),
    itemOf(spot) {
      spot.item ??= make(spot.shape?.item, spot.shape?.keep);
      return spot.item;
    },
    otherOf(spot, text) {
      const named = spot.shape?.members?.get(text);
      if (named !== undefined) return newSpot(named);
      spot.other ??= make(undefined);
      return spot.other;
    },
    add(spot, bytes) {
      if (count > MOST_SPOTS || spot.names.length >= MOST_NAMES) {
        spot.many = true;
        return undefined;
      }
      const text = bytes.toString('utf8', 1, bytes.length - 1);
      const name: Name = {
        text,
        bytes: Buffer.from(bytes),
        length: bytes.length,
        words: Int32Array.from({ length: Math.max(0, (bytes.length - 1) >> 2) }, (_, word) =>
          bytes.readInt32LE(word * 4),
        ),
        last: bytes.length < 4 ? 0 : bytes.readInt32LE(bytes.length - 4),
        value: make(spot.shape?.members?.get(text)),
        keep: spot.keep === undefined ? 'always' : (spot.keep.get(text) ?? 'never'),
        object: 0,
        next: undefined,
      };
      spot.names.push(name);
      return name;
    },
  };
}

function newSpot(shape: ListShape | undefined, keep?: Keep): Spot {
  return { shape, keep, names: [], first: undefined, many: false, item: undefined, other: undefined };
}
