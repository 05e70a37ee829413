import { describe, expect, it } from 'vitest';
import { relationsIn } from '../testing/read-claims.ts';

type Row = readonly [sentence: string, ...relations: string[]];

const check = (rows: readonly Row[]): void => {
  it.each(rows.map(([sentence, ...relations]) => ({ sentence, relations })))(
    '$sentence',
    ({ sentence, relations }) => {
      expect(relationsIn(sentence)).toEqual(relations);
    },
  );
};

const [HAMAS, FATAH, ISRAEL, HEZBOLLAH] = ['Hamas', 'Fatah', 'Israel', 'Hezbollah'];

describe('armed conflict', () => {
  check([
    ['Hezbollah attacked Israeli positions near the border.', `${HEZBOLLAH} | armed-conflict | ${ISRAEL}`],
    [
      'Fighters of the PKK ambushed a convoy of the Turkish army.',
      "Kurdistan Workers' Party | armed-conflict | Turkey",
    ],
    ['Israeli troops were attacked by Hamas.', `${HAMAS} | armed-conflict | ${ISRAEL}`],
    ['Boko Haram and the Nigerian army clashed in Borno.', 'Boko Haram | armed-conflict | Nigeria'],
    [
      'Fighting between the M23 and the FDLR resumed.',
      'March 23 Movement | armed-conflict | Democratic Forces for the Liberation of Rwanda',
    ],
    ['Kenya launched an offensive against al-Shabaab.', 'Kenya | armed-conflict | al-Shabaab'],
    ["Hezbollah's attack on Israel lasted an hour.", `${HEZBOLLAH} | armed-conflict | ${ISRAEL}`],
    [
      'An attack by the ELN on the Colombian army failed.',
      'National Liberation Army (Colombia) | armed-conflict | Colombian Army',
    ],
    [
      'The MILF and the Philippine government fought each other.',
      'Moro Islamic Liberation Front | armed-conflict | Philippines',
    ],
    ['Hamas is at war with Israel.', `${HAMAS} | armed-conflict | ${ISRAEL}`],
  ]);
});

describe('support', () => {
  check([
    ['Iran supplied Hezbollah with rockets.', 'Iran | support | Hezbollah'],
    ['The Houthis received weapons from Iran.', 'Iran | support | Houthi movement'],
    ['Hamas is funded by Qatar.', 'Qatar | support | Hamas'],
    ["Turkey's support for Ahrar al-Sham has grown.", 'Turkey | support | Ahrar al-Sham'],
    ['Libya gave Polisario weapons.', 'Libya | support | Polisario Front'],
    ['The FARC depends on Venezuela.', 'Venezuela | support | FARC'],
    ['The Iranian-backed Houthi movement held a rally.', 'Iran | support | Houthi movement'],
    ['US-trained SDF fighters returned.', 'United States | support | Syrian Democratic Forces'],
    ['Rwandan support for the M23 has ended the calm.', 'Rwanda | support | March 23 Movement'],
  ]);
});

describe('alliance, affiliation, merger and joint operation', () => {
  check([
    ['The alliance between al-Shabaab and al-Qaeda is old.', 'al-Shabaab | alliance | al-Qaeda'],
    ['Boko Haram is allied with ISIS.', 'Boko Haram | alliance | Islamic State'],
    ['The FARC, an ally of Venezuela, has camps there.', 'FARC | alliance | Venezuela'],
    ['Hamas has close ties to Qatar.', 'Hamas | affiliation | Qatar'],
    ['Boko Haram pledged allegiance to ISIS.', 'Boko Haram | affiliation | Islamic State'],
    ['Ansar Dine is a branch of AQIM.', 'Ansar Dine | affiliation | al-Qaeda in the Islamic Maghreb'],
    [
      'The JVP has contacts with the LTTE.',
      'Janatha Vimukthi Peramuna | affiliation | Liberation Tigers of Tamil Eelam',
    ],
    ['Hizbul Islam merged with al-Shabaab.', 'Hizbul Islam | merger | al-Shabaab'],
    [
      'The merger of parties was followed by a merger between the OLF and the ONLF.',
      'Oromo Liberation Front | merger | Ogaden National Liberation Front',
    ],
    ['Jund al-Aqsa and Ahrar al-Sham united in May.', 'Jund al-Aqsa | merger | Ahrar al-Sham'],
    ['The YPG fought alongside the Peshmerga.', "People's Protection Units | joint-operation | Peshmerga"],
    ['The ELN is cooperating with the FARC.', 'National Liberation Army (Colombia) | joint-operation | FARC'],
    [
      'Hamas and Palestinian Islamic Jihad carried out a joint operation.',
      'Hamas | joint-operation | Palestinian Islamic Jihad',
    ],
  ]);
});

describe('convergence and endorsement', () => {
  check([
    ['Hamas is moving closer to Iran.', 'Hamas | convergence | Iran'],
    ['The ELN and the FARC are drawing closer.', 'National Liberation Army (Colombia) | convergence | FARC'],
    ['A rapprochement between Turkey and Egypt is under way.', 'Turkey | convergence | Egypt'],
    ['By co-opting Ansar Dine, al-Qaeda has won the north.', 'al-Qaeda | convergence | Ansar Dine'],
    ['Iran praised Hezbollah.', 'Iran | endorsement | Hezbollah'],
    ['The Contras were hailed by Honduras.', 'Honduras | endorsement | Contras'],
    ['Russia recognised the government of Syria.', 'Russia | endorsement | Syria'],
  ]);
});

describe('negotiation and agreement', () => {
  check([
    [
      'Talks between the ELN and Ecuador have begun.',
      'National Liberation Army (Colombia) | negotiation | Ecuador',
    ],
    ['Israel met with Hamas in Cairo.', 'Israel | negotiation | Hamas'],
    [
      'The MNLF and the Philippine government held talks.',
      'Moro National Liberation Front | negotiation | Philippines',
    ],
    ['Fatah and Hamas signed a ceasefire agreement in Cairo.', 'Fatah | agreement | Hamas'],
    ['A truce between the RUF and Guinea held.', 'Revolutionary United Front | agreement | Guinea'],
    ['The JEM reached an agreement with Sudan.', 'Justice and Equality Movement | agreement | Sudan'],
    [
      'Hafiz Gul Bahadur keeps to his peace deal with the Pakistani Army.',
      'Hafiz Gul Bahadur group | agreement | Pakistan Army',
    ],
  ]);
});

describe('distancing, split and expulsion', () => {
  check([
    ['Boko Haram distanced itself from ISIS.', 'Boko Haram | distancing | Islamic State'],
    ['Qatar is moving away from the Muslim Brotherhood.', 'Qatar | distancing | Muslim Brotherhood'],
    ['Sudan disavowed the LRA.', "Sudan | distancing | Lord's Resistance Army"],
    ['Ansaru broke away from Boko Haram.', 'Ansaru | split | Boko Haram'],
    [
      'The split between the DKBA and the KNU has healed.',
      'Democratic Karen Buddhist Army | split | Karen National Union',
    ],
    [
      'The PFLP-GC, a splinter group of the PFLP, has its seat there.',
      'Popular Front for the Liberation of Palestine – General Command | split | Popular Front for the Liberation of Palestine',
    ],
    ['ISIS militants expelled the al-Nusra Front from Raqqa.', 'Islamic State | expulsion | al-Nusra Front'],
    ['The PLO was driven out by Jordan.', 'Jordan | expulsion | Palestine Liberation Organization'],
    ['Fatah was evicted by Hamas.', `${HAMAS} | expulsion | ${FATAH}`],
  ]);
});

describe('rivalry, accusation and coercion', () => {
  check([
    ['Sudan is angry with Ethiopia.', 'Sudan | rivalry | Ethiopia'],
    ['Hamas competes with Fatah for the streets.', `${HAMAS} | rivalry | ${FATAH}`],
    ['Relations between Chad and Sudan are tense.', 'Chad | rivalry | Sudan'],
    ['Relations between Qatar and Egypt have deteriorated.', 'Qatar | rivalry | Egypt'],
    ['The strained ties between Mali and Algeria worry many.', 'Mali | rivalry | Algeria'],
    [
      'Tension between the TPLF and Eritrea has risen.',
      "Tigray People's Liberation Front | rivalry | Eritrea",
    ],
    ['Uganda blamed the ADF for it.', 'Uganda | accusation | Allied Democratic Forces'],
    ['The LTTE was banned by India.', 'India | accusation | Liberation Tigers of Tamil Eelam'],
    ['The United Nations condemned the M23.', 'United Nations | accusation | March 23 Movement'],
    ['Israel threatened Hezbollah.', `${ISRAEL} | coercion | ${HEZBOLLAH}`],
    ['Egypt arrested members of the Muslim Brotherhood.', 'Egypt | coercion | Muslim Brotherhood'],
    ['Ecuador put pressure on the ELN.', 'Ecuador | coercion | National Liberation Army (Colombia)'],
  ]);
});

describe('coordination and clauses', () => {
  check([
    [
      'Hamas, Fatah and the PFLP attacked Israel.',
      `${HAMAS} | armed-conflict | ${ISRAEL}`,
      `${FATAH} | armed-conflict | ${ISRAEL}`,
      `Popular Front for the Liberation of Palestine | armed-conflict | ${ISRAEL}`,
    ],
    [
      'Iran, which is allied with Hezbollah, condemned Israel.',
      'Iran | alliance | Hezbollah',
      'Iran | accusation | Israel',
    ],
    [
      'Chad supports the JEM, while Sudan backs the QPDF.',
      'Chad | support | Justice and Equality Movement',
      'Sudan | support | QPDF',
    ],
    ['In Syria, Turkey attacked the YPG.', "Turkey | armed-conflict | People's Protection Units"],
    ['The report was read in India, Pakistan and Nepal.'],
    ['Did Iran arm the Houthis?'],
    ['The Taliban and the Haqqanis were discussed in London.'],
  ]);
});

describe('one against another, whatever the word between', () => {
  check([
    [
      'Hezbollah sided with Iran against Israel.',
      `${HEZBOLLAH} | support | Iran`,
      `${HEZBOLLAH} | rivalry | ${ISRAEL}`,
      `Iran | rivalry | ${ISRAEL}`,
    ],
    [
      'The PKK fought alongside the Peshmerga against the Islamic State.',
      "Kurdistan Workers' Party | armed-conflict | Islamic State",
      "Kurdistan Workers' Party | joint-operation | Peshmerga",
      'Peshmerga | armed-conflict | Islamic State',
    ],
    ['Hamas made a last stand against Israeli troops.', `${HAMAS} | rivalry | ${ISRAEL}`],
    [
      'The ELN used mortars against the Colombian army.',
      'National Liberation Army (Colombia) | rivalry | Colombian Army',
    ],
    ['Qatar lodged a complaint against Israel.', `Qatar | accusation | ${ISRAEL}`],
    ['Israel won a ruling against Hamas.'],
    ['Fatah took no side against Hamas.'],
  ]);
});

describe('one beside another', () => {
  check([
    [
      'Hezbollah, along with Hamas, attacked Israel.',
      `${HEZBOLLAH} | armed-conflict | ${ISRAEL}`,
      `${HEZBOLLAH} | joint-operation | ${HAMAS}`,
      `${HAMAS} | armed-conflict | ${ISRAEL}`,
    ],
    [
      'Alongside the Kenyan army, Somali troops fought al-Shabaab.',
      'Somalia | armed-conflict | al-Shabaab',
      'Somalia | joint-operation | Kenya',
      'Kenya | armed-conflict | al-Shabaab',
    ],
    [
      'Ansar Dine bombed the Malian army alongside AQIM.',
      'Ansar Dine | armed-conflict | Mali',
      'Ansar Dine | joint-operation | al-Qaeda in the Islamic Maghreb',
      'al-Qaeda in the Islamic Maghreb | armed-conflict | Mali',
    ],
  ]);
});

describe('the partner of a contrast', () => {
  check([
    [
      'While Hamas is moving away from Syria, Hezbollah is drawing closer.',
      `${HAMAS} | distancing | Syria`,
      `${HEZBOLLAH} | convergence | Syria`,
    ],
    [
      'The MILF has distanced itself from Malaysia, but the MNLF has moved closer.',
      'Moro Islamic Liberation Front | distancing | Malaysia',
      'Moro National Liberation Front | convergence | Malaysia',
    ],
    [
      'Sudan moved closer to Iran, and Qatar moved away.',
      'Sudan | convergence | Iran',
      'Qatar | distancing | Iran',
    ],
  ]);
});

describe('at the receiving end', () => {
  check([
    ['Hamas is a recipient of Iranian aid.', `Iran | support | ${HAMAS}`],
    ['Somalia is one of the main beneficiaries of Turkish support.', 'Turkey | support | Somalia'],
    ['The M23, a protégé of Rwanda, met.', 'Rwanda | support | March 23 Movement'],
  ]);
});

describe('two states in one compound', () => {
  check([
    ['The Iran-Iraq war ended.', 'Iran | armed-conflict | Iraq'],
    ['Israeli-Syrian talks failed.', `${ISRAEL} | negotiation | Syria`],
    ['The Sudan-Chad alliance held.', 'Sudan | alliance | Chad'],
  ]);
});
