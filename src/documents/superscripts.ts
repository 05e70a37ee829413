const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits as superscripts: `12` to `¹²`; other characters are left. */
export const toSuperscript = (digits: string): string =>
  digits.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);

/** Superscripts as digits: `¹²` to `12`. */
export const fromSuperscript = (text: string): string =>
  text.replace(/[⁰¹²³⁴-⁹]/g, (superscript) => String(SUPERSCRIPTS.indexOf(superscript)));
