/** What the pages are told as it happens. */
export interface ServerEvent {
  readonly event: 'job' | 'changed' | 'simulation';
  readonly data: unknown;
}

export interface EventHub {
  readonly tell: (event: ServerEvent) => void;
  /** Calls back with every event from now on; returns how to stop. */
  readonly listen: (listener: (event: ServerEvent) => void) => () => void;
}

export const createEventHub = (): EventHub => {
  const listeners = new Set<(event: ServerEvent) => void>();
  return {
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
