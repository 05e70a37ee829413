const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const DETERMINERS = words(
  'the a an this that these those some any all both each every several many most other another its his her their our such certain various no half two three four five dozens hundreds thousands scores',
);

/** Prepositions that make of a state's name a place. */
export const LOCATIVE = words(
  'in at near across throughout inside within into around through outside over beyond onto via along',
);

/** Capitalised at the start of a sentence without being names. */
export const NOT_NAMES = words(
  'the a an this that these those some any all both each every several many most other another its his her their our such no it they he she we i you in on at by for from to with against into over under between among amid within without during after before since until near around despite inside outside upon as and or but nor so yet if when while although though whereas because however meanwhile moreover furthermore nevertheless nonetheless also then thus therefore hence there here what who which whose where why how not only even just later earlier recently today yesterday last next once still first second third finally eventually subsequently additionally according following instead like unlike having being more less much few one two three four five six seven eight nine ten hundreds thousands dozens january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mr mrs ms president prime minister general colonel commander foreign northern southern eastern western north south east west new along throughout across asked whether will would could should did does do is are was were has have had',
);
