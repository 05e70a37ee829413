import { describe, expect, it } from 'vitest';
import { readClaims } from '../testing/read-claims.ts';

/** `cause < marker effect` for each driver of a text's claims, the same once. */
const driversIn = (text: string): readonly string[] => [
  ...new Set(
    readClaims(text).flatMap(({ drivers = [] }) =>
      drivers.map(
        ({ cause, marker, effect, isCondition }) =>
          `${cause.words} < ${marker.words} ${effect}${isCondition ? ' if' : ''}`,
      ),
    ),
  ),
];

type Row = readonly [sentence: string, ...drivers: string[]];

const check = (rows: readonly Row[]): void => {
  it.each(rows.map(([sentence, ...drivers]) => ({ sentence, drivers })))(
    '$sentence',
    ({ sentence, drivers }) => {
      expect(driversIn(sentence)).toEqual(drivers);
    },
  );
};

describe('a preposition before the cause', () => {
  check([
    [
      'As a result of army operations, the Haqqani network moved closer to al-Qaeda.',
      'army operations < As a result of brings',
    ],
    ['Hezbollah broke with Hamas because of the war in Syria.', 'the war in Syria < because of brings'],
    ['Hamas attacked Israel in retaliation for the raid.', 'the raid < in retaliation for brings'],
    ['Due to a shortage of cash, the ELN joined the FARC.', 'a shortage of cash < Due to brings'],
    ['Thanks to its own mines, the SPLA split from Uganda.', 'its own mines < Thanks to brings'],
    ['Under pressure from donors, Rwanda stopped arming the M23.', 'donors < Under pressure from brings'],
  ]);
});

describe('a preposition that calls the cause of what it is said of', () => {
  check([
    ['The alliance between Iran and Hamas is due to shared hostility.', 'shared hostility < due to brings'],
    [
      'The split between Hamas and Fatah was the result of a quarrel over money.',
      'a quarrel over money < result brings',
    ],
    ['The rift between Chad and Sudan was because of refugees.', 'refugees < because of brings'],
  ]);
});

describe('a preposition that says "after" and hints at "because"', () => {
  check([
    ['Following the raid, Chad broke with Sudan.', 'the raid < Following brings'],
    ['In the wake of the ambush, Kenya attacked al-Shabaab.', 'the ambush < In the wake of brings'],
    ['Hamas turned to Qatar amid a crisis.', 'a crisis < amid brings'],
    // "after" alone tells when
    ['After the raid, Chad broke with Sudan.'],
  ]);

  it('is unsure of it, and not of the relation', () => {
    const [claim] = readClaims('Following the raid, Chad broke with Sudan.');
    expect(claim?.certainty.phrase).toBeNull();
    expect(claim?.drivers?.[0]?.certainty).toMatchObject({ low: 0.3, high: 0.55, phrase: 'Following' });
  });
});

describe('a conjunction before the cause', () => {
  check([
    [
      'Because drone strikes had killed its leaders, the TTP split from al-Qaeda.',
      'drone strikes had killed its leaders < Because brings',
    ],
    [
      'Chad attacked Sudan because rebels had crossed the border.',
      'rebels had crossed the border < because brings',
    ],
    ['Since money was short, the ELN joined the FARC.', 'money was short < Since brings'],
    // a time
    ['Since 2009 Iran has armed Hamas.'],
    ['Uganda has backed the M23 since the war began.'],
  ]);
});

describe('a condition', () => {
  check([
    [
      'Should this transfer materialise, Hezbollah will attack Israel.',
      'this transfer materialise < Should brings if',
    ],
    ['Should the talks fail, Chad would attack Sudan.', 'the talks fail < Should brings if'],
    ['Should the state fall, the ELN could join the FARC.', 'the state fall < Should brings if'],
    ['If funds dry up, Hamas will turn to Qatar.', 'funds dry up < If brings if'],
    ['Kenya would attack al-Shabaab if the raids went on.', 'the raids went on < if brings if'],
    ['If the border stays open, Uganda may arm the M23.', 'the border stays open < If brings if'],
    ['Unless donors object, Rwanda will arm the M23.', 'donors object < Unless lowers if'],
    ['Hamas will attack Israel unless the siege ends.', 'the siege ends < unless lowers if'],
    ['Unless prices fall, the ELN will join the FARC.', 'prices fall < Unless lowers if'],
  ]);
});

describe('an adverb after the cause', () => {
  check([
    ['The army lost its bases, so Boko Haram allied with ISIS.', 'The army lost its bases < so brings'],
    ['Money was short, therefore the ELN joined the FARC.', 'Money was short < therefore brings'],
    ['Rebels crossed the border and so Chad attacked Sudan.', 'Rebels crossed the border < so brings'],
  ]);
});

describe('a verb whose subject is the cause of its object', () => {
  check([
    ['Sanctions caused the rift between Iran and Hezbollah.', 'Sanctions < caused brings'],
    ['The murder sparked clashes between Hamas and Fatah.', 'The murder < sparked brings'],
    ['A border incident provoked a war between Chad and Sudan.', 'A border incident < provoked brings'],
    ['Drought fuelled the rivalry between Chad and Sudan.', 'Drought < fuelled raises'],
    [
      'Shared training cemented the alliance between the PKK and the YPG.',
      'Shared training < cemented raises',
    ],
    ['Cash deepened the alliance between Iran and Hamas.', 'Cash < deepened raises'],
    ['Air raids strained the alliance between Iran and Hamas.', 'Air raids < strained lowers'],
    ['The murder soured the alliance between the ELN and the FARC.', 'The murder < soured lowers'],
    ['Distrust hampered the alliance between Chad and Sudan.', 'Distrust < hampered lowers'],
  ]);
});

describe('the same turned round', () => {
  check([
    ['The rift between Iran and Hezbollah was caused by sanctions.', 'sanctions < caused by brings'],
    ['The war between Chad and Sudan was sparked by border raids.', 'border raids < sparked by brings'],
    ['The rivalry between the ELN and the FARC is fuelled by cash.', 'cash < fuelled by raises'],
    ['Driven by fear, the FDLR joined the M23.', 'fear < Driven by brings'],
    ['Prompted by hunger, the ELN joined the FARC.', 'hunger < Prompted by brings'],
    ['Chad attacked Sudan, motivated by revenge.', 'revenge < motivated by brings'],
  ]);
});

describe('a verb whose subject makes another do something', () => {
  check([
    [
      'Drone strikes prompted the Haqqani network to distance itself from al-Qaeda.',
      'Drone strikes < prompted brings',
    ],
    ['Hunger forced the ELN to join the FARC.', 'Hunger < forced brings'],
    ['The blockade led Hamas to turn to Qatar.', 'The blockade < led brings'],
    ['The ELN was forced by hunger to join the FARC.', 'hunger < forced by brings'],
    ['Chad was driven by fear to attack Sudan.', 'fear < driven by brings'],
    ['Hamas was compelled by the blockade to turn to Qatar.', 'the blockade < compelled by brings'],
    [
      'The army lost its bases, leading Boko Haram to ally with ISIS.',
      'The army lost its bases < leading brings',
    ],
    ['Prices collapsed, forcing the ELN to join the FARC.', 'Prices collapsed < forcing brings'],
    ['The border was closed, prompting Chad to attack Sudan.', 'The border was closed < prompting brings'],
  ]);
});

describe('a verb whose subject is the cause of what a preposition brings', () => {
  check([
    ['Sanctions led to a rift between Iran and Hezbollah.', 'Sanctions < led to brings'],
    ['Border raids resulted in a war between Chad and Sudan.', 'Border raids < resulted in brings'],
    ['The murder gave rise to a feud between Hamas and Fatah.', 'The murder < gave rise to brings'],
  ]);
});

describe('a verb whose subject is the effect', () => {
  check([
    [
      'The split between Hamas and Fatah may stem from the loss of sanctuaries in Jordan.',
      'the loss of sanctuaries in Jordan < stem from brings',
    ],
    ['The rivalry between Chad and Sudan arises from old raids.', 'old raids < arises from brings'],
    ['The alliance between Iran and Hamas resulted from need.', 'need < resulted from brings'],
  ]);
});

describe('a verb whose subject credits a cause with it', () => {
  check([
    ['Analysts attribute the split between Hamas and Fatah to greed.', 'greed < attribute brings'],
    ['Officials blamed the war between Chad and Sudan on refugees.', 'refugees < blamed brings'],
    ['Diplomats ascribe the alliance between Iran and Hamas to need.', 'need < ascribe brings'],
  ]);

  it('is that speaker, of the link alone', () => {
    const [claim] = readClaims('Analysts attribute the split between Hamas and Fatah to greed.');
    expect(claim?.drivers?.[0]?.speakers).toEqual([{ name: 'Analysts', kind: 'role' }]);
  });
});

describe('a noun that calls one thing the cause of another', () => {
  check([
    ['The reason for the split between Hamas and Fatah was money.', 'money < reason brings'],
    ['The main cause of the war between Chad and Sudan is poverty.', 'poverty < cause brings'],
    ['Greed was the motive for the alliance between the ELN and the FARC.', 'Greed < motive brings'],
  ]);
});

describe('what is no driver', () => {
  check([
    // denied
    ['The split between Hamas and Fatah was not due to money.'],
    ['Sanctions did not cause the rift between Iran and Hezbollah.'],
    ['Chad attacked Sudan, not because of refugees.'],
    // a cause without its effect
    ['Despite the ceasefire, Hamas attacked Israel.'],
    ['Iran armed Hamas in spite of sanctions.'],
    ['Although donors protested, Rwanda armed the M23.'],
    // an aim, or something else
    ['Iran armed Hamas so that Israel would talk.'],
    ['The ceasefire was due to be signed, but Chad attacked Sudan.'],
    ['Shortly after the truce was due to be implemented, Chad attacked Sudan.'],
    ['Rebels attacked Turkish positions given to Chad by the Turkish army.'],
    // not named in this sentence
    ['This led to a rift between Iran and Hezbollah.'],
    ['It prompted clashes between Hamas and Fatah.'],
    ['That caused a war between Chad and Sudan.'],
    // a party to it
    ['Iran deepened its alliance with Hamas.'],
    ['Chad hastened its attack on Sudan.'],
    ['Hamas strengthened its alliance with Qatar.'],
    // of another clause
    ['Voters left because of prices, while Chad attacked Sudan.'],
    ['Chad, which had shrunk because of drought, attacked Sudan.'],
    ['Hamas attacked Israel, and prices rose because of panic.'],
  ]);
});

describe('a hedge', () => {
  it.each([
    ['The split between Hamas and Fatah may stem from greed.', null, 'may'],
    ['The war between Chad and Sudan was probably caused by drought.', null, 'probably'],
    ['The alliance between Iran and Hamas might be due to fear.', null, 'might'],
    ['Drought may have caused the war between Chad and Sudan.', null, 'may'],
    ['Chad attacked Sudan, possibly because of drought.', null, 'possibly'],
    ['Chad attacked Sudan because of drought.', null, null],
    // an effect that is not taken to be so is as unsure as its cause
    ['Drought may cause a war between Chad and Sudan.', 'may', 'may'],
    // of the relation alone
    ['Because of drought, Chad may have attacked Sudan.', 'may', null],
  ] as const)('%s', (sentence, relation, link) => {
    const [claim] = readClaims(sentence);
    expect([claim?.certainty.phrase, claim?.drivers?.[0]?.certainty.phrase]).toEqual([relation, link]);
  });
});

describe('a driver', () => {
  it('brings the distancing as which a weakened alliance is read', () => {
    const [claim] = readClaims('Hunger weakened the alliance between Iran and Hamas.');
    expect([claim?.kind, claim?.drivers?.[0]?.effect]).toEqual(['distancing', 'brings']);
  });

  it('knows the actors and the sort of its cause, and stands on the text', () => {
    const text = 'Because of the loss of sanctuaries in Qatar, the FDLR joined the M23.';
    const [driver] = readClaims(text)[0]!.drivers!;
    expect(driver).toMatchObject({
      sort: 'sanctuary',
      actors: [{ name: 'Qatar' }],
      rule: 'driver:because of',
    });
    for (const { begin, end, words } of [driver!.cause, driver!.marker])
      expect(text.slice(begin, end)).toBe(words);
  });

  it.each([
    ['pressure', 'air strikes'],
    ['pressure', 'the offensive'],
    ['pressure', 'sanctions'],
    ['displacement', 'the influx of militants'],
    ['displacement', 'the arrival of refugees'],
    ['displacement', 'mass displacement'],
    ['sanctuary', 'its safe haven'],
    ['sanctuary', 'the loss of shelter'],
    ['sanctuary', 'its bases'],
    ['notoriety', 'its fame'],
    ['notoriety', 'the brand'],
    ['notoriety', 'a fearsome reputation'],
    ['utility', 'its expertise'],
    ['utility', 'a lack of funds'],
    ['utility', 'new weapons'],
    [undefined, 'old feuds'],
  ] as const)('is of the sort %s: %s', (sort, cause) => {
    expect(readClaims(`Because of ${cause}, the ELN joined the FARC.`)[0]?.drivers?.[0]?.sort).toBe(sort);
  });

  it('is part of what a claim is known by, and its absence is not', () => {
    const idOf = (text: string): string | undefined => readClaims(text)[0]?.id;
    expect(readClaims('Chad attacked Sudan.')[0]).not.toHaveProperty('drivers');
    expect(idOf('Chad attacked Sudan.')).toBe(idOf('Chad attacked Sudan.'));
  });
});

describe('a cause of what an earlier sentence told', () => {
  check([
    [
      'Hamas distanced itself from Syria. Part of this distancing may stem from the bombing of Yarmouk.',
      'the bombing of Yarmouk < stem from brings',
    ],
    ['The ELN broke with the FARC. This split was caused by money.', 'money < caused by brings'],
    [
      'Chad moved closer to Sudan. It rained. These convergences were the result of a shortage of cash.',
      'a shortage of cash < result brings',
    ],
    // another kind than the one told; and no pointing word
    ['Hamas distanced itself from Syria. This war was caused by hunger.'],
    ['The ELN split from the FARC. A split was due to money.'],
  ]);
});
