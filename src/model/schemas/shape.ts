import { z } from 'zod';
import { isDay, isTime } from '../data/calendar.js';

type Shape<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

/**
 * A schema of exactly the members of an interface: a member that the schema lacks, has too many, or gets
 * wrong does not compile. So the published JSON Schemas cannot drift from the types.
 */
export function shapeOf<T extends object>(): <S extends Shape<T>>(
  shape: S & { readonly [K in Exclude<keyof S, keyof T>]: never },
) => z.ZodObject<S, z.core.$strip> {
  return (shape) => z.object(shape);
}

/** A schema of exactly the words of a union. */
export function wordsOf<T extends string>(words: Readonly<Record<T, true>>): z.ZodType<T> {
  return z.enum(Object.keys(words) as [T, ...T[]]);
}

/**
 * Text from outside: any characters, escaped by whoever writes it. Lengths are capped well above what real runs
 * hold, because a record may come back from a place that a stranger could write to.
 */
export const text = z.string().max(20_000);
/** Short text: names, ids, addresses. */
export const line = z.string().max(2_000);
export const count = z.int().min(0);
export const position = z.int().min(1);
export const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** RFC 3339 UTC, whole seconds. */
export const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .refine(isTime, 'is no time that exists');
/** `YYYY-MM-DD` */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'is no day of the calendar');

export function many<T extends z.ZodType>(item: T): z.ZodArray<T> {
  return z.array(item).max(100_000);
}
