export const sourceAddress = (name: string): string => `/sources/${encodeURIComponent(name)}`;

/** The map as it would be without what a source says. */
export const mapWithout = (name: string): string => `/map?without=${encodeURIComponent(name)}`;
