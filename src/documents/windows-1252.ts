/** What windows-1252 puts at 0x80-0x9F (WHATWG Encoding, index windows-1252); the other bytes are their own code points. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Reads windows-1252. Node 20's own decoder of that name reads these bytes as Latin-1 and loses the quotation marks,
 * so they are set right afterwards.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => UPPER_CONTROLS[character.charCodeAt(0) - 0x80] ?? character);
