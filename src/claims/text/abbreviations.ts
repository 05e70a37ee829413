const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Abbreviations after which a name or an example follows, so that their full stop never ends a sentence. Lower case, without the last point. */
export const ABBREVIATIONS_BEFORE_NAMES = words(
  'mr mrs ms dr prof gen lt col maj capt cpl sgt brig adm cmdr sen rep gov hon st mt ft lt.gen maj.gen brig.gen vs e.g i.e cf viz approx pvt supt insp',
);

/** Abbreviations that may also end a sentence. */
export const ABBREVIATIONS = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun no nos art para sec vol ed eds p pp ch fig inc ltd co corp etc jr sr dept est al ca pres rev',
);

/** Words that start a sentence more often than they follow an abbreviation as a part of its name. */
export const SENTENCE_OPENERS = words(
  'The A An This That These Those It Its He She They We I In On At By For From With As But And Or If When While Although Though However Meanwhile After Before Since During Both Some Many Most Several Other Another There Here His Her Their Our No Not Such According Despite',
);
