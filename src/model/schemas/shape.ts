import { z } from 'zod';

type Shape<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

/**
 * A schema of exactly the members of an interface: a member that the schema lacks, has too many, or gets
 * wrong does not compile. So the published JSON Schemas cannot drift from the types.
 */
export function shapeOf<T extends object>(): <S extends Shape<T>>(
  shape: S & { readonly [K in Exclude<keyof S, keyof T>]: never },
) => z.ZodObject<S, z.core.$strict> {
  return (shape) => z.strictObject(shape);
}

/** A schema of exactly the words of a union. */
export function wordsOf<T extends string>(words: Readonly<Record<T, true>>): z.ZodType<T> {
  return z.enum(Object.keys(words) as [T, ...T[]]);
}

/** Text from outside: any characters, escaped by whoever writes it. */
export const text = z.string();
export const count = z.int().min(0);
export const line = z.int().min(1);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const time = z.iso.datetime();
