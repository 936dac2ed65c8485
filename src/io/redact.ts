/** Text without the user's secrets and without credentials in URLs. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#]*@/gi, '$1***@');
  for (const secret of secrets) {
    // Host names come back in lower case, whatever was sent.
    if (secret.length >= 4) clean = clean.replace(new RegExp(escapeRegExp(secret), 'gi'), '***');
  }
  return clean;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
