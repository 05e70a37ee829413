import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims, relationsIn } from '../testing/read-claims.ts';

describe('isDenied', () => {
  it.each([
    [
      'The FDLR denied any links with al-Shabaab.',
      'Democratic Forces for the Liberation of Rwanda | distancing | al-Shabaab',
    ],
    ['The M23 has no ties to Rwanda.', 'March 23 Movement | distancing | Rwanda'],
    [
      'Rwanda severed its ties with the CNDP.',
      'Rwanda | distancing | National Congress for the Defence of the People',
    ],
    ['Qatar never supported the Houthis.', 'Qatar | distancing | Houthi movement'],
    ['Hamas refused to recognise Israel.', 'Hamas | distancing | Israel'],
    ['Jordan no longer backs the Southern Front.', 'Jordan | distancing | Southern Front'],
    [
      'The LRA stopped attacking the SPLA.',
      "Lord's Resistance Army | agreement | Sudan People's Liberation Army",
    ],
    ['Kenya has not attacked al-Shabaab.', 'Kenya | agreement | al-Shabaab'],
    ['Egypt ended its blockade against Hamas.', 'Egypt | agreement | Hamas'],
    [
      'It is a mistake to think that Hamas and Fatah are allied with Egypt.',
      'Hamas | distancing | Egypt',
      'Fatah | distancing | Egypt',
    ],
    [
      'It would be wrong to say that Chad backs the JEM.',
      'Chad | distancing | Justice and Equality Movement',
    ],
    [
      'It is an error to believe that the KDP and the PUK pursue the same aim.',
      'Kurdistan Democratic Party | distancing | Patriotic Union of Kurdistan',
    ],
    ['Ansaru has little contact with Boko Haram.', 'Ansaru | distancing | Boko Haram'],
    ['The alliance between Iran and Hamas is unlikely to break soon.', 'Iran | distancing | Hamas'],
    [
      'The coalition between the PUK and the KDP is expected to end.',
      'Patriotic Union of Kurdistan | distancing | Kurdistan Democratic Party',
    ],
    ['The pact between Chad and Sudan is likely to collapse.', 'Chad | distancing | Sudan'],
    ['The alliance between Iran and Hamas is unlikely to be renewed.', 'Iran | alliance | Hamas'],
  ])('%s', (sentence, ...relations) => {
    expect(relationsIn(sentence)).toEqual(relations);
  });

  it.each([
    ['Iran not only backs Hezbollah but trains it.', 'support'],
    ['Sudan has no doubt that Chad supports the JEM.', 'support'],
    ['There is no evidence that Qatar funds Hamas.', 'support'],
    ['It is not inconceivable that Turkey will support the Syrian National Army.', 'support'],
  ])('is no denial: %s', (sentence, kind) => {
    expect(readClaims(sentence)[0]?.kind).toBe(kind);
  });

  it('never reads a denied relation as its affirmation', () => {
    const actors = fc.uniqueArray(
      fc.constantFrom('Hamas', 'Iran', 'the PKK', 'al-Shabaab', 'Sudan', 'the LTTE', 'Boko Haram'),
      { minLength: 2, maxLength: 2 },
    );
    const relation = fc.constantFrom(
      'links with',
      'ties to',
      'an alliance with',
      'an agreement with',
      'contacts with',
    );
    const denial = fc.constantFrom(
      'denied',
      'denied having',
      'has no',
      'does not have',
      'rejected',
      'severed',
      'never had',
      'broke off',
      'refused',
    );
    fc.assert(
      fc.property(actors, relation, denial, ([source, target], noun, verb) => {
        const [claim] = readClaims(`${source!.replace(/^the/u, 'The')} ${verb} ${noun} ${target}.`);
        expect(claim?.sign).toBe(-1);
      }),
    );
  });
});
