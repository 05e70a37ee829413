import { describe, expect, it } from 'vitest';
import { relationsIn } from '../testing/read-claims.ts';

/** Sentences and what a careful reader finds in them, by the construction that ties the two. */
const CONSTRUCTIONS: Readonly<
  Record<string, readonly (readonly [sentence: string, ...relations: string[]])[]>
> = {
  'a name with its acronym in brackets': [
    ["The Lord's Resistance Army (LRA) attacked Uganda.", "Lord's Resistance Army | armed-conflict | Uganda"],
    [
      'The Revolutionary United Front (RUF) was based in Liberia and secretly armed the AFRC.',
      'Revolutionary United Front | support | Armed Forces Revolutionary Council',
    ],
    [
      'The Moro Islamic Liberation Front (MILF) has met the Philippine government.',
      'Moro Islamic Liberation Front | negotiation | Philippines',
    ],
    [
      'The Sudan Liberation Army (SLA) and the JEM attacked Chad.',
      'Sudan Liberation Movement | armed-conflict | Chad',
      'Justice and Equality Movement | armed-conflict | Chad',
    ],
  ],
  'a description gives way to the name of whom it is said': [
    [
      'Ansar Dine is a militant group linked to AQIM.',
      'Ansar Dine | affiliation | al-Qaeda in the Islamic Maghreb',
    ],
    [
      'The ONLF is a rebel movement backed by Eritrea.',
      'Eritrea | support | Ogaden National Liberation Front',
    ],
    ['A militia supported by Rwanda is the M23.', 'Rwanda | support | March 23 Movement'],
    ['Boko Haram, an insurgent group allied with ISIS, met.', 'Boko Haram | alliance | Islamic State'],
    [
      'The Kachin Independence Army is a rebel army at war with Myanmar.',
      'Kachin Independence Organisation | armed-conflict | Myanmar',
    ],
  ],
  'the members of a body, and who leads it': [
    [
      'The rebel groups led by the NPFL fought Guinea.',
      'National Patriotic Front of Liberia | armed-conflict | Guinea',
    ],
    [
      'Kurdish parties including the PUK and the KDP oppose Turkey.',
      'Patriotic Union of Kurdistan | rivalry | Turkey',
      'Kurdistan Democratic Party | rivalry | Turkey',
    ],
    [
      'Islamist factions such as Ansar Dine and MUJAO attacked Mali.',
      'Ansar Dine | armed-conflict | Mali',
      'Movement for Oneness and Jihad in West Africa | armed-conflict | Mali',
    ],
  ],
  'who is called by name': [
    ['A commander named Mullah Omar attacked Pakistan.', 'Afghan Taliban | armed-conflict | Pakistan'],
    ['A movement called Ansar Dine attacked Mali.', 'Ansar Dine | armed-conflict | Mali'],
    ['A group known as Boko Haram attacked Cameroon.', 'Boko Haram | armed-conflict | Cameroon'],
  ],
  'between two': [
    [
      'Fighting broke out between the PKK, supported by Syria, and the Turkish army.',
      "Kurdistan Workers' Party | armed-conflict | Turkey",
      "Syria | support | Kurdistan Workers' Party",
    ],
    [
      'Talks between Uganda, backed by Rwanda, and the LRA failed.',
      "Uganda | negotiation | Lord's Resistance Army",
      'Rwanda | support | Uganda',
    ],
    [
      'A war between the MPLA, armed by Cuba, and UNITA began.',
      "People's Movement for the Liberation of Angola | armed-conflict | National Union for the Total Independence of Angola",
      "Cuba | support | People's Movement for the Liberation of Angola",
    ],
    [
      'Clashes between the ELN and FARC fighters continued.',
      'National Liberation Army (Colombia) | armed-conflict | FARC',
    ],
    [
      'The war between the LTTE and Indian troops ended.',
      'Liberation Tigers of Tamil Eelam | armed-conflict | India',
    ],
    ['A feud between Fatah and Hamas leaders erupted.', 'Fatah | rivalry | Hamas'],
    ['A war was fought between Eritrea and Ethiopia.', 'Eritrea | armed-conflict | Ethiopia'],
    [
      'Battles were fought between the KDP and the PUK.',
      'Kurdistan Democratic Party | armed-conflict | Patriotic Union of Kurdistan',
    ],
    ['A campaign was waged between Chad and Libya.', 'Chad | armed-conflict | Libya'],
  ],
  'who holds a place': [
    ['Mali recaptured the Ansar Dine-held town.', 'Mali | armed-conflict | Ansar Dine'],
    ['Turkish jets bombed the PKK-held valley.', "Turkey | armed-conflict | Kurdistan Workers' Party"],
    ['Syria shelled the Hamas-controlled camp.', 'Syria | armed-conflict | Hamas'],
  ],
  'who is of a body that he serves in': [
    ['An official in Hezbollah threatened Israel.', 'Hezbollah | coercion | Israel'],
    [
      'A commander in the ELN was killed in clashes with the FARC.',
      'National Liberation Army (Colombia) | armed-conflict | FARC',
    ],
    ['Members in Fatah criticised Hamas.', 'Fatah | accusation | Hamas'],
  ],
  'deeds and documents stand for whoever made them': [
    ['ISIS claimed an attack that killed Iraqi soldiers.', 'Islamic State | armed-conflict | Iraq'],
    ['Boko Haram carried out a raid that wounded Nigerien troops.', 'Boko Haram | armed-conflict | Niger'],
    [
      'The PKK staged an ambush that killed Turkish policemen.',
      "Kurdistan Workers' Party | armed-conflict | Turkey",
    ],
    [
      'Strikes carried out by Saudi Arabia killed Houthi fighters.',
      'Saudi Arabia | armed-conflict | Houthi movement',
    ],
    ['A raid launched by Kenya killed al-Shabaab militants.', 'Kenya | armed-conflict | al-Shabaab'],
    [
      'Amnesty International published a report accusing Myanmar.',
      'Amnesty International | accusation | Myanmar',
    ],
    ['The African Union issued a statement condemning Sudan.', 'African Union | accusation | Sudan'],
    ['The Arab League adopted a resolution denouncing Syria.', 'Arab League | accusation | Syria'],
  ],
  'coming to terms': [
    ['Mali came to an agreement with the CMA.', 'Mali | agreement | Coordination of Azawad Movements'],
    ['India and Pakistan came to an understanding.', 'India | agreement | Pakistan'],
    ['Sudan and Chad arrived at a truce.', 'Sudan | agreement | Chad'],
  ],
  'what is thought of another': [
    ['The Taliban consider the Islamic State a threat.', 'Afghan Taliban | accusation | Islamic State'],
    ['Iran regards the MEK as traitors.', "Iran | accusation | People's Mujahedin of Iran"],
    ['Eritrea calls the TPLF a terrorist group.', "Eritrea | accusation | Tigray People's Liberation Front"],
    ['Hamas considers Fatah to be illegitimate.', 'Hamas | accusation | Fatah'],
    ['Kenya considers Ethiopia a partner.'],
  ],
  'where support comes from, and whom it keeps': [
    ['Qatari money keeps Hamas alive.', 'Qatar | support | Hamas'],
    ['Iranian support keeps Hezbollah alive.', 'Iran | support | Hezbollah'],
    ['Soviet weapons helped Angola.', 'Soviet Union | support | Angola'],
    ['Funding for Hamas comes from Qatar.', 'Qatar | support | Hamas'],
    ["Hezbollah's weapons come from Iran.", 'Iran | support | Hezbollah'],
    ['Uganda grew with aid from Libya.', 'Libya | support | Uganda'],
  ],
  'what another made, in use': [
    ['The LTTE used Indian-supplied rifles.', 'India | support | Liberation Tigers of Tamil Eelam'],
    ['The Contras received US-made missiles.', 'United States | support | Contras'],
    [
      'UNITA obtained South African-made mines.',
      'South Africa | support | National Union for the Total Independence of Angola',
    ],
  ],
  'in the midst of it': [
    ['Chad is in the midst of talks with Libya.', 'Chad | negotiation | Libya'],
    ['Sudan is on the verge of war with Chad.', 'Sudan | armed-conflict | Chad'],
    [
      'Mali is in the final round of talks with the CMA.',
      'Mali | negotiation | Coordination of Azawad Movements',
    ],
  ],
  'learned forms of states': [
    ['The first Indo-Pakistani war began.', 'India | armed-conflict | Pakistan'],
    ['Sino-Indian talks failed.', 'China | negotiation | India'],
    ['The Russo-Georgian war ended.', 'Russia | armed-conflict | Georgia'],
  ],
  'names of days and of rooms': [
    ['The 23 May Movement attacked Rwanda.', '23 May Movement | armed-conflict | Rwanda'],
    ['The 17 November group attacked Turkish diplomats.', '17 November group | armed-conflict | Turkey'],
    ['The 14 March alliance opposes Syria.', '14 March alliance | rivalry | Syria'],
    ["The Mare' Operations Room attacked Syria.", "Mare' Operations Room | armed-conflict | Syria"],
    [
      'The Southern Operations Room, backed by Jordan, attacked Syria.',
      'Jordan | support | Southern Operations Room',
      'Southern Operations Room | armed-conflict | Syria',
    ],
    [
      'The Northern Homs Operations Room fought Syria.',
      'Northern Homs Operations Room | armed-conflict | Syria',
    ],
  ],
  'shared enmity is turned on its object': [
    ['Sudan and Chad share a hatred of Libya.', 'Sudan | rivalry | Libya', 'Chad | rivalry | Libya'],
    [
      'India and Israel share a hostility to Pakistan.',
      'India | rivalry | Pakistan',
      'Israel | rivalry | Pakistan',
    ],
    ['Fatah and Egypt share an opposition to Hamas.', 'Fatah | rivalry | Hamas', 'Egypt | rivalry | Hamas'],
  ],
  'a pact that quarrels end': [
    ['A quarrel ended the alliance between Chad and Sudan.', 'Chad | distancing | Sudan'],
    ['Tensions broke the pact between Hamas and Syria.', 'Hamas | distancing | Syria'],
    ['Rows weakened the partnership between Qatar and Libya.', 'Qatar | distancing | Libya'],
  ],
  reluctance: [
    ['Hamas was reluctant to support Syria.', 'Hamas | distancing | Syria'],
    ['Qatar is unwilling to fund Fatah.', 'Qatar | distancing | Fatah'],
    ['Kenya was hesitant to back Somalia.', 'Kenya | distancing | Somalia'],
  ],
  'a place close by is no ally': [['It affects villages in three regions close to Libya.']],
  'what is above another': [
    [
      'The LTTE is the umbrella body of the TNA.',
      'Tamil National Alliance | affiliation | Liberation Tigers of Tamil Eelam',
    ],
    [
      'The PLO, the umbrella organisation of Fatah, met.',
      'Fatah | affiliation | Palestine Liberation Organization',
    ],
    [
      'The Taliban are the parent organisation of the Haqqani network.',
      'Haqqani network | affiliation | Afghan Taliban',
    ],
    [
      'The SPLM is the mother party of the SPLM-IO.',
      "SPLM-IO | affiliation | Sudan People's Liberation Army",
    ],
  ],
  'whose deed is an outcome or an accompaniment': [
    [
      'The talks led to the M23 joining the Congolese army.',
      'March 23 Movement | affiliation | Armed Forces of the Democratic Republic of the Congo',
    ],
    ['With Eritrea arming the ONLF, Ethiopia left.', 'Eritrea | support | Ogaden National Liberation Front'],
    [
      'The deal resulted in Boko Haram pledging allegiance to ISIS.',
      'Boko Haram | affiliation | Islamic State',
    ],
  ],
  lists: [
    [
      'Sudan, Chad, and Libya attacked the LRA.',
      "Sudan | armed-conflict | Lord's Resistance Army",
      "Chad | armed-conflict | Lord's Resistance Army",
      "Libya | armed-conflict | Lord's Resistance Army",
    ],
    [
      'The FARC, the ELN, and the AUC attacked Colombia.',
      'FARC | armed-conflict | Colombia',
      'National Liberation Army (Colombia) | armed-conflict | Colombia',
      'United Self-Defense Forces of Colombia | armed-conflict | Colombia',
    ],
    [
      'Hamas and Fatah, supported by Egypt, attacked ISIS.',
      'Egypt | support | Hamas',
      'Egypt | support | Fatah',
      'Hamas | armed-conflict | Islamic State',
      'Fatah | armed-conflict | Islamic State',
    ],
  ],
  'signed by both': [
    ['The treaty was signed by Iran and Iraq.', 'Iran | agreement | Iraq'],
    ['The truce was broken by Hamas.'],
    ['The Turkish minister and his Greek counterpart signed a deal.', 'Turkey | agreement | Greece'],
  ],
  "what happened before is nobody's deed here": [['Kenya left after the ouster of Fatah.']],
  'help of another': [
    [
      'Ethiopia fought al-Shabaab with the help of Kenya.',
      'Ethiopia | armed-conflict | al-Shabaab',
      'Kenya | support | Ethiopia',
    ],
    ['The RSF took Nyala with the support of Chad.', 'Chad | support | Rapid Support Forces'],
    [
      'The TTP operates with the blessing of the Afghan Taliban.',
      'Afghan Taliban | endorsement | Tehrik-i-Taliban Pakistan',
    ],
  ],
  'who mans a thing': [
    [
      'JNIM attacked a convoy escorted by Malian soldiers.',
      "Jama'at Nasr al-Islam wal Muslimin | armed-conflict | Mali",
    ],
    ['Israel bombed a base held by Hezbollah.', 'Israel | armed-conflict | Hezbollah'],
    ['Boko Haram raided a camp guarded by Chadian troops.', 'Boko Haram | armed-conflict | Chad'],
  ],
  'who is angered is hostile': [
    ['Israel angered Turkey.', 'Turkey | rivalry | Israel'],
    ['Sudan was infuriated by Egypt.', 'Sudan | rivalry | Egypt'],
    ['Qatar annoyed Bahrain.', 'Bahrain | rivalry | Qatar'],
  ],
  'whom one helps to do something': [
    [
      'Kenya helped the Somali army fight al-Shabaab.',
      'Kenya | support | Somalia',
      'Somalia | armed-conflict | al-Shabaab',
    ],
    ['Iran helps Hezbollah threaten Israel.', 'Iran | support | Hezbollah', 'Hezbollah | coercion | Israel'],
    [
      'Burundi sent troops to help the Congolese army fight M23.',
      'Burundi | support | Armed Forces of the Democratic Republic of the Congo',
      'Armed Forces of the Democratic Republic of the Congo | armed-conflict | March 23 Movement',
    ],
  ],
  'on the side of another': [
    ["Wagner fighters fought in Libya on Haftar's side.", 'Wagner Group | support | Libyan National Army'],
    [
      'Cuban troops fought on the side of the MPLA.',
      "Cuba | support | People's Movement for the Liberation of Angola",
    ],
    ["Hezbollah is on Syria's side.", 'Hezbollah | support | Syria'],
  ],
  'taken into another': [
    [
      'The Azov Regiment was incorporated into the National Guard of Ukraine.',
      'Azov Battalion | affiliation | Armed Forces of Ukraine',
    ],
    [
      'The Sons of Iraq were integrated into the Iraqi army.',
      'Sons of Iraq | affiliation | Iraqi Security Forces',
    ],
    [
      'The SPLM-N was absorbed into the SPLM.',
      "Sudan People's Liberation Movement-North | affiliation | Sudan People's Liberation Army",
    ],
  ],
  'refuge with another': [
    [
      'The NSCN-K is sheltering with the KIA.',
      'Kachin Independence Organisation | support | National Socialist Council of Nagaland – Khaplang',
    ],
    ['Al-Qaeda leaders found refuge with the Haqqani network.', 'Haqqani network | support | al-Qaeda'],
    ['The JEM took shelter with Chad.', 'Chad | support | Justice and Equality Movement'],
  ],
  'driven out of a place': [
    ['Vietnam drove the Khmer Rouge from power.', 'Vietnam | armed-conflict | Khmer Rouge'],
    ['Kurdish forces chased ISIS from Sinjar.', 'Kurdish forces | armed-conflict | Islamic State'],
    [
      'Rwanda flushed the FDLR from Masisi.',
      'Rwanda | armed-conflict | Democratic Forces for the Liberation of Rwanda',
    ],
  ],
  'an object takes up an object': [
    [
      'Hamas moved away from Syria, while Fatah moved towards it.',
      'Hamas | distancing | Syria',
      'Fatah | convergence | Syria',
    ],
    [
      'The ELN broke with the FARC, and the AUC attacked it.',
      'National Liberation Army (Colombia) | split | FARC',
      'United Self-Defense Forces of Colombia | armed-conflict | FARC',
    ],
    [
      'Los Zetas left the Gulf Cartel and have been at war with it since.',
      'Los Zetas | split | Gulf Cartel',
      'Los Zetas | armed-conflict | Gulf Cartel',
    ],
  ],
  'forces of a state are the state': [
    ['American forces bombed ISIS.', 'United States | armed-conflict | Islamic State'],
    ['Israeli forces shelled Hezbollah.', 'Israel | armed-conflict | Hezbollah'],
    ['The FARC fired on Colombian forces.', 'FARC | armed-conflict | Colombia'],
  ],
  'the object of a deed is said of nobody': [
    ['HTS hunted down cells of ISIS.', "Hay'at Tahrir al-Sham | armed-conflict | Islamic State"],
    ['Kenya arrested members of al-Shabaab.', 'Kenya | coercion | al-Shabaab'],
    ['Kenya killed a member of al-Shabaab.', 'Kenya | armed-conflict | al-Shabaab'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, ...relations) => {
    expect(relationsIn(sentence)).toEqual(relations);
  });
});
