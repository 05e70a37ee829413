const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for those who fight, rule or organise: with words of their own before them they name a party ("Sunni tribesmen"). */
export const PARTY_NOUNS = words(
  'rebels rebel militants insurgents guerrillas guerillas separatists secessionists fighters forces force troops soldiers militia militias militiamen opposition tribesmen tribes tribe paramilitaries jihadists extremists islamists dissidents mercenaries cartel cartels gang gangs group groups faction factions warlord warlords gunmen loyalists mujahideen mujahedin resistance army armies military government regime authorities junta administration police coalition alliance allies organisation organization organisations organizations movement movements party parties brigade brigades division battalion battalions regiment regiments council committee command parliament congress clan clans outfit outfits terrorists peacekeepers nationalists communists royalists republicans kurds settlers guards navy marines network networks revolutionaries invaders attackers protesters demonstrators opponents supporters unionists monarchists exiles refugees muslims christians crusaders colonists delegates leftists rightists bandits pirates vigilantes commandos crime syndicate syndicates traffickers narcos minority community communities',
);

/** Those of them that say nothing of whom they name: they take up a party named before, or are the text's own. */
export const GENERIC_PARTIES = words(
  'rebels rebel militants insurgents guerrillas guerillas separatists fighters militia militias opposition jihadists islamists terrorists gunmen mujahideen resistance paramilitaries extremists dissidents',
);

/** Words before a party noun that tell nothing of who it is. */
export const EMPTY_MODIFIERS = words(
  'armed militant several many some other others another more most few various numerous different new same local two three four five six seven eight nine ten dozens hundreds thousands main major largest own joint small large old former such certain all both each every any no these those this that its their his her our the a an key top senior rival opposing warring participating involved thousand hundred additional remaining hardline',
);
