/**
 * Pairs the entries of a list of signers with those who signed, as many as can be: nobody answers two entries, and no
 * entry is answered twice. An entry may fit several who signed: a workflow at any ref.
 *
 * @param fitting for each entry, the identities that signed and fit it.
 * @returns for each entry the identity that answers it, or `undefined`.
 */
export function pairSigners(fitting: readonly (readonly string[])[]): readonly (string | undefined)[] {
  const entryOf = new Map<string, number>();
  const place = (entry: number, tried: Set<string>): boolean =>
    (fitting[entry] ?? []).some((identity) => {
      if (tried.has(identity)) return false;
      tried.add(identity);
      const holder = entryOf.get(identity);
      // Who holds it already may have another one.
      if (holder !== undefined && !place(holder, tried)) return false;
      entryOf.set(identity, entry);
      return true;
    });
  for (const entry of fitting.keys()) place(entry, new Set());
  const paired = new Map([...entryOf].map(([identity, entry]) => [entry, identity]));
  return fitting.map((_, entry) => paired.get(entry));
}
