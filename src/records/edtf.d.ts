declare module 'edtf' {
  /** Extended Date/Time Format, ISO 8601-2: `min` and `max` are milliseconds since 1970, infinite or null where open. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
