/** A percent-encoded text decoded once, `undefined` where it cannot be. */
export function decodePercent(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** As decodePercent; what is not encoded rightly (a stray percent sign) stays as it is. */
export function decodeLoosely(text: string): string {
  return decodePercent(text) ?? text;
}
