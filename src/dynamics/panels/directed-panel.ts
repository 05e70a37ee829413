/** Who sent ties to whom at each wave, with what was known of the actors. */
export interface DirectedPanel {
  readonly actors: readonly string[];
  /** Row-major matrices of 0 and 1, one a wave. */
  readonly networks: readonly Uint8Array[];
  /** Ordinal attributes that actors change: one array a wave. */
  readonly attributes: readonly { readonly name: string; readonly waves: readonly Uint8Array[] }[];
  /** Attributes that stay as they are. */
  readonly covariates: readonly { readonly name: string; readonly values: Float64Array }[];
}
