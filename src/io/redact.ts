/** Text without the user's secrets and without credentials in URLs. */
export function redact(text: string, secrets: readonly string[] = []): string {
  // Begins where a scheme can, and only there: else a long word is tried from each of its letters on.
  let clean = text.replace(/(?<![a-z0-9+.-])([a-z0-9+.-]+:\/\/)[^\s/?#]*@/gi, '$1***@');
  for (const secret of secrets) {
    // Host names come back in lower case, whatever was sent.
    if (secret.length >= 4) clean = clean.replace(new RegExp(escapeRegExp(secret), 'gi'), '***');
  }
  return clean;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
