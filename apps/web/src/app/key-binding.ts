/** A key (`j`), one with Shift (`Shift ArrowLeft`) or two in sequence (`g l`), and what it does. */
export interface KeyBinding {
  readonly keys: string;
  /** Shared by keys that belong together; see group-keys.ts. */
  readonly label: string;
  readonly run: () => void;
}
