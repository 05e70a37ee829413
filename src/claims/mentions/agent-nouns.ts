const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Organs of a state: with a state's adjective before them they name the state ("Syrian troops"). */
export const STATE_ORGANS = words(
  'government governments regime army military forces force troops soldiers officials official authorities police navy marines commandos paratroopers president premier minister ministers ministry administration state jets jet warplanes warplane aircraft planes helicopters drones artillery intelligence diplomats diplomat delegation embassy parliament parliamentarians congress senate leadership leaders leader side spokesman spokeswoman spokesperson ambassador general commander commanders chief junta cabinet court courts judiciary guards peacekeepers envoy envoys negotiators army/police agents patrol convoy airforce positions position outposts outpost bases base checkpoints checkpoint targets interests convoy convoys headquarters barracks settlements vehicles tanks territory soil gendarmes gendarmerie servicemen conscripts bomber bombers plane helicopter drone warship warships vessel vessels fighter-jet submarine counterpart counterparts gunships',
);

/** People and parts of an armed organisation: with its name before them they stand for it ("TTP militants"). */
export const PARTS_OF_GROUPS = words(
  'militants militant fighters fighter rebels rebel insurgents insurgent guerrillas guerrilla guerillas militia militias militiamen gunmen members member elements element units unit operatives operative supporters loyalists cadres activists terrorists terrorist separatists cell cells faction factions wing wings group groups network movement organisation organization party leadership shura brigade brigades battalion suicide-bombers bombers strategists planners affiliates recruits jihadists extremists cartel tribesmen deputies lawmakers outfit outfits',
);

/** Plural nouns that describe an actor together with an adjective: "Kurdish forces". */
export const DESCRIBED_GROUPS = words(
  'rebels militants insurgents guerrillas guerillas separatists fighters forces militias militia opposition tribesmen paramilitaries jihadists extremists outfits dissidents mercenaries cartels gangs groups factions warlords secessionists militiamen gunmen loyalists protesters',
);

/** Words between the adjective and the noun: "Pakistani militant groups". */
export const DESCRIBING_WORDS = words(
  'militant rebel armed opposition separatist paramilitary insurgent guerrilla extremist jihadist jihadi tribal islamist nationalist political security dissident',
);

/** Organs by which the name before them is known for a state's. */
export const STATE_OFFICES = words(
  'government president premier officials authorities army troops soldiers police navy parliament ambassador regime military',
);

/** Words that may stand between a name and its agent noun. */
export const AGENT_MODIFIERS = words(
  'security armed military special air ground border intelligence regular senior top local prime foreign defence defense interior deputy vice presidential militant rebel political parliamentary naval coast federal central coalition government army police mainstream hardline veteran splinter strategic drone fighter warplane state secret national peace-keeping deputy-prime strategic joint leading militant',
);

/** Nouns after which a person's name may stand: the person is then one who speaks for the organisation. */
export const TITLES = words(
  'president premier minister leader commander chief general colonel spokesman spokeswoman spokesperson ambassador secretary envoy chairman head emir founder co-founder dictator king prince ruler captain major brigadier admiral sheikh mullah maulana ayatollah deputy official diplomat',
);

/** People of an organisation, before "of X" or "from X": "members of X". */
export const HEADS_OF_PEOPLE = words(
  'members member elements element fighters militants leaders leader factions faction units troops soldiers insurgents rebels gunmen operatives supporters representatives officials commanders commander remnants spokesman cadres delegation',
);

/** Heads of "… of X" and "… from X" that leave X the actor: "elements of X", "the government of X". */
export const HEADS_OF: ReadonlySet<string> = new Set([
  ...HEADS_OF_PEOPLE,
  ...words(
    'leadership forces government army military parts wing wings people president head branches jets planes warplanes authorities',
  ),
]);
