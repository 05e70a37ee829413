/** The largest file that is read, in bytes; a printed book with its pictures stays below it. Assumed. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** The longest normalised text, in UTF-16 code units; about forty books. Assumed. */
export const MOST_CHARACTERS = 20_000_000;

/** The most bytes that the XML parts of a .docx may unpack to; a thousand-page report has about 10 MB. Assumed. */
export const MOST_UNPACKED_BYTES = 32 * 1024 * 1024;
