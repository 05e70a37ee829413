import { describe, expect, it } from 'vitest';
import type { Actor } from '../../records/index.ts';
import { settleSharedNames } from './settle-shared-names.ts';
import { starterCatalogue } from './starter-catalogue.ts';

const meant = (alias: string, text: string, catalogue = starterCatalogue) =>
  settleSharedNames(text, catalogue).get(alias)?.name;

describe('settleSharedNames', () => {
  it.each([
    ['ELN', 'The ELN blew up a pipeline in Arauca, Colombia.', 'National Liberation Army (Colombia)'],
    ['ELN', 'In Bolivia the ELN was hunted down by rangers.', 'National Liberation Army (Bolivia)'],
    ['PLA', 'The PLA crossed into India, and Beijing kept silent.', "People's Liberation Army"],
    ['PLA', 'In Nepal the PLA went into camps.', 'Communist Party of Nepal (Maoist)'],
    ['PLA', 'The PLA fought on in the valley.', "People's Liberation Army"],
    ['FAR', 'The FAR fled from Kigali towards Zaire.', 'Rwandan Armed Forces'],
    ['FAR', 'The FAR and the URNG met in Guatemala.', 'Rebel Armed Forces'],
    ['SLA', 'Israel armed the SLA in southern Lebanon.', 'South Lebanon Army'],
    ['SLA', 'Sudan bombed villages that the SLA held in Darfur.', 'Sudan Liberation Movement'],
    ['ERP', 'The ERP left the FMLN; El Salvador voted.', "People's Revolutionary Army (El Salvador)"],
    ['OAS', 'The OAS set off bombs in Algiers.', 'Secret Armed Organisation'],
    ['OAS', 'The OAS met in Washington.', 'Organization of American States'],
    ['Ansar al-Islam', 'Ansar al-Islam held villages in northern Iraq.', 'Ansar al-Islam'],
    ['Ansar ul-Islam', "Ansar ul-Islam fought Mangal Bagh's men in Pakistan.", 'Ansar-ul-Islam'],
    ['OAS', 'The Secret Army Organization (OAS) set off bombs.', 'Secret Armed Organisation'],
    ['BRA', 'Francis Ona led the BRA on Bougainville.', 'Bougainville Revolutionary Army'],
    ['ALP', 'The Arakan Liberation Party (ALP) signed.', 'Arakan Liberation Party'],
    ['ISI', 'Pakistan denied that the ISI had known.', 'Inter-Services Intelligence'],
  ])('%s: %s', (alias, text, name) => {
    expect(meant(alias, text)).toBe(name);
  });

  it('settles only what the text holds', () => {
    expect([...settleSharedNames('Nothing here.', starterCatalogue)]).toEqual([]);
  });

  it('puts what an analyst gave before what the catalogue had', () => {
    const own: Actor = {
      id: 'own',
      name: 'Our group',
      type: 'unknown',
      aliases: ['PKK'],
      leaders: [],
      basis: 'given',
    };
    expect(meant('PKK', 'The PKK met.', [...starterCatalogue, own])).toBe('Our group');
    expect(meant('PKK', "The Kurdistan Workers' Party (PKK) met.", [...starterCatalogue, own])).toBe(
      "Kurdistan Workers' Party",
    );
  });
});
