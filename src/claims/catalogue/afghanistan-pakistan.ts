import type { CatalogueRow } from './catalogue-row.ts';

/** Armed groups of Afghanistan, Pakistan and their neighbourhood. Facts of general knowledge. */
export const AFPAK_ARMED_GROUPS: readonly CatalogueRow[] = [
  [
    'al-Qaeda',
    'al Qaida; al-Qaida; al-Qaeda Central; al Qaeda core; AQ',
    'Osama bin Laden; Usama bin Laden; Osama; bin Laden; Ayman al-Zawahiri; Zawahiri; Mustafa Abu al-Yazid; Abu Yahya al-Libi; Atiyah Abd al-Rahman',
  ],
  [
    'Afghan Taliban',
    'Taliban; Quetta Shura; Islamic Emirate of Afghanistan; Taleban; Afghan Taleban',
    'Mullah Omar; Mullah Mohammed Omar; Mullah Mohammad Omar; Abdul Ghani Baradar; Mullah Baradar; Mullah Dadullah; Akhtar Mansour; Akhtar Mohammad Mansour; Haibatullah Akhundzada',
  ],
  [
    'Haqqani network',
    'Haqqanis; Haqqani group; Haqqani faction; Haqqani Taliban',
    'Sirajuddin Haqqani; Jalaluddin Haqqani; Siraj Haqqani; Badruddin Haqqani',
    'Afghan Taliban',
  ],
  [
    'Hezb-i-Islami Gulbuddin',
    'Hezb-e-Islami Gulbuddin; Hizb-i-Islami; Hezb-i-Islami; Hezb-e-Islami; Hizb-e-Islami; Hizb-ul-Islami; HIG',
    'Gulbuddin Hekmatyar; Hekmatyar',
  ],
  [
    'Tehrik-i-Taliban Pakistan',
    'TTP; Pakistani Taliban; Pakistan Taliban; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehrik-e-Taliban; Tehreek-i-Taliban Pakistan; Tehrik-i-Taliban; Mehsud militants; Mehsud Taliban; Pakistani Taliban groups',
    'Baitullah Mehsud; Beitullah Mehsud; Baitullah; Beitullah; Hakimullah Mehsud; Hakimullah; Wali-ur-Rehman; Waliur Rehman; Qari Hussain; Mullah Fazlullah; Maulana Fazlullah; Noor Wali Mehsud',
  ],
  ['Hafiz Gul Bahadur group', 'Gul Bahadur group; Bahadur group', 'Hafiz Gul Bahadur; Gul Bahadur; Bahadur'],
  [
    'Mullah Nazir group',
    'Nazir group; Maulvi Nazir group; Commander Nazir group',
    'Mullah Nazir; Maulvi Nazir; Maulavi Nazir',
  ],
  [
    'Punjabi Taliban',
    'Punjabi militants; Punjabi militant outfits; Punjabi militant groups; Punjabi extremists',
    'Ilyas Kashmiri; Asmatullah Muawiya',
  ],
  ['Lashkar-e-Jhangvi', 'LeJ; Lashkar-i-Jhangvi; Lashkar Jhangvi', 'Riaz Basra; Malik Ishaq'],
  [
    'Lashkar-e-Taiba',
    'LeT; Lashkar-e-Tayyiba; Lashkar-i-Taiba; Lashkar-e-Toiba; Lashkar-e-Tayyaba; Jamaat-ud-Dawa; Jamaat ud-Dawa; JuD',
    'Hafiz Saeed; Hafiz Muhammad Saeed; Zakiur Rehman Lakhvi',
  ],
  [
    'Jaish-e-Mohammed',
    'JeM; Jaish-e-Mohammad; Jaish-e-Muhammad; Jaish-i-Mohammed',
    'Masood Azhar; Maulana Masood Azhar',
  ],
  [
    'Sipah-e-Sahaba Pakistan',
    'Sipah-e-Sahaba; Sipah-i-Sahaba; SSP; Ahle Sunnat Wal Jamaat; ASWJ',
    'Ahmed Ludhianvi',
  ],
  [
    'Harkat-ul-Jihad-al-Islami',
    'HuJI; HUJI; Harkat-ul-Jihad al-Islami; Harakat-ul-Jihad-i-Islami',
    'Qari Saifullah Akhtar',
  ],
  ['Harkat-ul-Mujahideen', 'HuM; Harakat ul-Mujahidin; Harkat ul-Mujahidin', 'Fazlur Rehman Khalil'],
  ['Hizbul Mujahideen', 'Hizb-ul-Mujahideen; Hizb ul-Mujahideen', 'Syed Salahuddin'],
  [
    'Tehreek-e-Nafaz-e-Shariat-e-Mohammadi',
    'TNSM; Tehrik-e-Nifaz-e-Shariat-e-Mohammadi; Tehreek-e-Nafaz-e-Shariat',
    'Sufi Muhammad; Sufi Mohammad; Sufi Mohammed',
  ],
  ['Lashkar-e-Islam', 'Lashkar-i-Islam', 'Mangal Bagh'],
  ['Ansar-ul-Islam', 'Ansar ul-Islam', 'Qazi Mehboob'],
  ['Islamic Movement of Uzbekistan', 'IMU; Uzbek militants', 'Tahir Yuldashev; Tohir Yuldashev; Usman Adil'],
  ['Islamic Jihad Union', 'IJU; Islamic Jihad Group', 'Najmiddin Jalolov'],
  [
    'East Turkestan Islamic Movement',
    'ETIM; Turkistan Islamic Party; Turkestan Islamic Party; TIP',
    'Abdul Haq al-Turkistani',
  ],
  ['Jundallah', 'Jundullah; Jaish ul-Adl; Jaish al-Adl', 'Abdolmalek Rigi; Abdulmalik Rigi'],
  ['Balochistan Liberation Army', 'BLA; Baloch Liberation Army; Baluchistan Liberation Army', 'Bashir Zeb'],
  ['Balochistan Liberation Front', 'BLF; Baloch Liberation Front', 'Allah Nazar Baloch'],
  ['Baloch Republican Army', 'BRA', 'Brahumdagh Bugti'],
  [
    'Northern Alliance',
    'United Front for the Salvation of Afghanistan; Afghan Northern Alliance',
    'Ahmad Shah Massoud; Ahmed Shah Massoud; Massoud; Abdul Rashid Dostum; Dostum',
  ],
  ['Jamiat-e Islami', 'Jamiat-i-Islami; Jamiat-e-Islami', 'Burhanuddin Rabbani'],
  ['Hizb-e Wahdat', 'Hezb-e Wahdat; Hezb-i-Wahdat', 'Abdul Ali Mazari; Karim Khalili'],
  [
    'Islamic State – Khorasan Province',
    'ISIS-K; ISKP; IS-K; ISIL-K; Islamic State Khorasan; Islamic State in Khorasan; Khorasan Province; ISIS-Khorasan',
    'Hafiz Saeed Khan',
    'Islamic State',
  ],
  ['Jamaat-ul-Ahrar', 'Jamaat ul-Ahrar; JuA', 'Omar Khalid Khorasani', 'Tehrik-i-Taliban Pakistan'],
  ['Muttahida Qaumi Movement', 'MQM', 'Altaf Hussain'],
  ['Ghazi Force', 'Ghazi Brigade'],
  ['Abdullah Azzam Brigade', 'Abdullah Azzam Brigades', 'Saleh al-Qaraawi'],
];

export const AFPAK_ARMIES: readonly CatalogueRow[] = [
  [
    'Pakistan Army',
    'Pakistani Army; Pakistani military; Pakistan military; Pakistan Armed Forces; Pakistani Armed Forces; Pakistani troops; Pakistani soldiers; Pakistani forces; Pakistani security forces; Frontier Corps',
    'Ashfaq Parvez Kayani; Ashfaq Kayani; Kayani; Raheel Sharif; Asim Munir',
    'Pakistan',
  ],
  [
    'Afghan National Army',
    'ANA; Afghan Army; Afghan military; Afghan National Security Forces; ANSF; Afghan security forces; Afghan forces; Afghan troops; Afghan soldiers',
    '',
    'Afghanistan',
  ],
  [
    'International Security Assistance Force',
    'ISAF; NATO-led forces; ISAF forces; coalition forces in Afghanistan',
    'Stanley McChrystal; David McKiernan',
    'NATO',
  ],
];

export const AFPAK_AGENCIES: readonly CatalogueRow[] = [
  [
    'Inter-Services Intelligence',
    'ISI; Inter Services Intelligence; Pakistani intelligence; Pakistan intelligence; Pakistani intelligence agency; Inter-Services Intelligence Directorate',
    'Ahmed Shuja Pasha; Shuja Pasha; Hamid Gul',
    'Pakistan',
  ],
  ['National Directorate of Security', 'NDS; Afghan intelligence', 'Amrullah Saleh', 'Afghanistan'],
  ['National Counterterrorism Authority', 'NACTA; National Counter Terrorism Authority', '', 'Pakistan'],
];

export const AFPAK_PARTIES: readonly CatalogueRow[] = [
  ['Awami National Party', 'ANP', 'Asfandyar Wali Khan'],
  [
    'Pakistan Peoples Party',
    "PPP; Pakistan People's Party",
    'Asif Ali Zardari; Benazir Bhutto; Bilawal Bhutto Zardari',
  ],
  ['Pakistan Muslim League (N)', 'PML-N; PMLN', 'Nawaz Sharif'],
  ['Jamiat Ulema-e-Islam', 'JUI; JUI-F; Jamiat Ulema-i-Islam', 'Fazlur Rehman; Maulana Fazlur Rehman'],
  ['Jamaat-e-Islami', 'Jamaat-i-Islami', 'Qazi Hussain Ahmad'],
];

export const AFPAK_COMMUNITIES: readonly CatalogueRow[] = [
  ['Mehsud tribe', 'Mehsuds; Mehsud tribesmen; Mahsud tribe'],
  ['Ahmadzai Wazir tribe', 'Ahmadzai Wazirs; Wazirs; Wazir tribe; Wazir tribesmen; Utmanzai Wazirs'],
  ['Shinwari tribe', 'Shinwaris; Shinwari tribesmen'],
  ['Salarzai tribe', 'Salarzais; Salarzai tribesmen'],
  ['Hazara community', 'Hazaras'],
];
