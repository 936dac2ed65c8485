const MAX_REDIRECTS = 5;

/**
 * Asks as `fetch` does, and goes on to where an answer leads at the same address only: whoever answers for GitHub
 * must not have texts and evidence sent to another host, or this runner ask inside its own network.
 *
 * @throws Error where an answer leads elsewhere; `fetch` itself would go there, with what is sent.
 */
export function withinOrigin(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    let url = new URL(input instanceof Request ? input.url : String(input));
    for (let hops = 0; ; hops += 1) {
      const response = await fetch(hops === 0 ? input : url.href, { ...init, redirect: 'manual' });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) return response;
      await response.body?.cancel();
      const next = URL.canParse(location, url.href) ? new URL(location, url.href) : undefined;
      if (next?.origin !== url.origin)
        throw new Error(`its answer leads to ${next?.host || 'no address'}, which is not followed`);
      if (hops >= MAX_REDIRECTS) throw new Error('its answers lead on and on');
      // What changes something is sent again only where the answer asks for just that.
      const reads = init?.method === undefined || init.method === 'GET' || init.method === 'HEAD';
      if (!reads && response.status !== 307 && response.status !== 308)
        throw new Error(`its answer ${response.status} leads elsewhere, which is followed for reading only`);
      url = next;
    }
  };
}
