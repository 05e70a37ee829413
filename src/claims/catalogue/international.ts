import type { CatalogueRow } from './catalogue-row.ts';

export const INTERNATIONAL_ORGANISATIONS: readonly CatalogueRow[] = [
  [
    'NATO',
    'North Atlantic Treaty Organization; North Atlantic Treaty Organisation; NATO forces; Atlantic alliance',
  ],
  [
    'United Nations',
    'UN; U.N.; UN Security Council; U.N. Security Council; United Nations Security Council; Security Council',
    'Ban Ki-moon; Kofi Annan; António Guterres',
  ],
  ['European Union', 'EU; E.U.; European Commission'],
  ['African Union', 'AU; A.U.'],
  ['African Union Mission in Somalia', 'AMISOM', '', 'African Union'],
  ['Arab League', 'League of Arab States'],
  ['Economic Community of West African States', 'ECOWAS; ECOMOG'],
  ['Intergovernmental Authority on Development', 'IGAD'],
  ['Gulf Cooperation Council', 'GCC; Gulf Co-operation Council'],
  ['Organization of American States', 'OAS'],
  ['Organisation of Islamic Cooperation', 'OIC; Organization of Islamic Cooperation'],
  ['Organization for Security and Co-operation in Europe', 'OSCE'],
  ['Association of Southeast Asian Nations', 'ASEAN'],
  ['International Committee of the Red Cross', 'ICRC; Red Cross'],
  ['International Monetary Fund', 'IMF'],
  ['World Bank', ''],
  ['Human Rights Watch', 'HRW'],
  ['Amnesty International', ''],
];

export const AGENCIES: readonly CatalogueRow[] = [
  ['Central Intelligence Agency', 'CIA; C.I.A.', '', 'United States'],
  ['Federal Bureau of Investigation', 'FBI; F.B.I.', '', 'United States'],
  ['Drug Enforcement Administration', 'DEA', '', 'United States'],
  ['Research and Analysis Wing', 'RAW', '', 'India'],
  ['Mossad', 'Israeli intelligence', '', 'Israel'],
  ['Shin Bet', '', '', 'Israel'],
  ['MI6', 'Secret Intelligence Service', '', 'United Kingdom'],
  ['Federal Security Service', 'FSB; F.S.B.', '', 'Russia'],
  ['KGB', '', '', 'Soviet Union'],
  ['National Intelligence Organization', 'MIT; MİT', '', 'Turkey'],
  ['National Intelligence and Security Agency', 'NISA', '', 'Somalia'],
];

export const ARMIES: readonly CatalogueRow[] = [
  [
    'Israel Defense Forces',
    'IDF; Israeli Defense Forces; Israeli army; Israeli military; Israeli Air Force; Israeli air force; Israeli Army',
    '',
    'Israel',
  ],
  [
    'Islamic Revolutionary Guard Corps',
    'IRGC; Revolutionary Guards; Revolutionary Guard; Quds Force; Qods Force; IRGC-QF',
    'Qasem Soleimani; Qassem Soleimani',
    'Iran',
  ],
  ['Syrian Arab Army', 'Syrian Army; SAA; Syrian army', '', 'Syria'],
  ['Lebanese Armed Forces', 'Lebanese Army; Lebanese army; LAF', '', 'Lebanon'],
  ['Colombian Army', 'Colombian army; Colombian military; National Army of Colombia', '', 'Colombia'],
  ['Sudanese Armed Forces', 'SAF; Sudanese army; Sudanese Army', 'Abdel Fattah al-Burhan', 'Sudan'],
  [
    "Sudan People's Liberation Army",
    "SPLA; SPLM; SPLM/A; SPLA/M; Sudan People's Liberation Movement",
    'John Garang',
    'South Sudan',
  ],
  [
    'Armed Forces of the Democratic Republic of the Congo',
    'FARDC; Congolese army',
    '',
    'Democratic Republic of the Congo',
  ],
  ['Afghan Local Police', 'ALP', '', 'Afghanistan'],
  ['Indian Peace Keeping Force', 'IPKF', '', 'India'],
  ['Iraqi Security Forces', 'ISF; Iraqi security forces; Iraqi Army; Iraqi army', '', 'Iraq'],
  ['Libyan National Army', 'LNA; Libyan Arab Armed Forces; LAAF', 'Khalifa Haftar; Haftar'],
  ['Republic of Korea Armed Forces', '', '', 'South Korea'],
  ['United Nations Interim Force in Lebanon', 'UNIFIL', '', 'United Nations'],
  [
    'MONUSCO',
    'MONUC; United Nations Organization Stabilization Mission in the Democratic Republic of the Congo',
    '',
    'United Nations',
  ],
];
