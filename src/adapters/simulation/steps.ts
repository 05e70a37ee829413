/** How a long piece of work is watched, and ended. */
export interface Steps {
  readonly show?: (state: { readonly done: number; readonly of: number; readonly what: string }) => void;
  /** Asked between batches: true ends with what is done. */
  readonly shouldStop?: () => boolean;
}
