/** Does a task once there is a place for it. */
export type Slots = <T>(task: () => Promise<T>) => Promise<T>;

/** At most `size` tasks at a time, first come first served. */
export function createSlots(size: number): Slots {
  let free = Math.max(1, size);
  const waiting: (() => void)[] = [];
  let head = 0;
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting[head];
      if (next === undefined) free += 1;
      else {
        head += 1;
        next();
      }
    }
  };
}

/** Waits; an aborted signal ends the wait early, without an error. */
export function sleepFor(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted === true) end();
  });
}
