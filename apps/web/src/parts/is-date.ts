const DAY = String.raw`\d{4}(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?`;
const UNDERSTOOD = new RegExp(`^${DAY}(?:/(?:${DAY}|\\.\\.)?)?$|^\\.\\.?/${DAY}$`);

/** Whether what was typed so far looks like a date or a stretch in EDTF; the server knows for sure. */
export const isDate = (typed: string): boolean => UNDERSTOOD.test(typed.trim());
