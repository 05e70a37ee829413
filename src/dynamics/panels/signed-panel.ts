/** How often each dyad was seen to cooperate and to fight in one window; in the order of the dyads. */
export interface ObservedWindow {
  readonly cooperation: Uint16Array;
  readonly conflict: Uint16Array;
}

/** A panel whose windows are read one at a time, so that a forecast can be written before its outcome is read. */
export interface SignedPanel {
  readonly actors: readonly string[];
  /** Windows are numbered 1 .. windows. */
  readonly windows: number;
  readonly read: (window: number) => ObservedWindow;
}
