/**
 * States since 1945; each stands for its government. Adjective, people, seat and other names; heads; codes of ISO 3166-1 and
 * of Gleditsch and Ward's list of independent states. Facts of general knowledge.
 */
export const STATES = `
# government
Afghanistan | Afghan; Afghans; Kabul; Islamic Republic of Afghanistan; Afghan government; Islamic Republic of Afghanistan government | Hamid Karzai; Karzai; Ashraf Ghani; Abdullah Abdullah; Mohammed Daoud Khan | | iso:AFG; gw:700
Pakistan | Pakistani; Pakistanis; Islamabad; Pakistani state | Pervez Musharraf; Musharraf; Yousaf Raza Gilani; Asif Zardari; Imran Khan; Shehbaz Sharif; Zia-ul-Haq; Zia ul-Haq; Yusuf Raza Gilani | | iso:PAK; gw:770
United States | US; U.S.; USA; American; Americans; America; Washington; White House; Pentagon; State Department; Obama administration; Bush administration; Trump administration; Biden administration; Reagan administration; Clinton administration; United States of America; U.S.A.; United States government; Nixon administration; Carter administration; Kennedy administration; Johnson administration | Barack Obama; Obama; George W. Bush; Donald Trump; Joe Biden; Ronald Reagan; Bill Clinton; George H. W. Bush; Jimmy Carter; Richard Nixon | | iso:USA; gw:2
United Kingdom | UK; U.K.; Britain; Great Britain; British; London; Anglo | Tony Blair; Gordon Brown; David Cameron; Boris Johnson; Margaret Thatcher; John Major; Keir Starmer | | iso:GBR; gw:200
France | French; Paris | Nicolas Sarkozy; François Hollande; Emmanuel Macron; François Mitterrand; Jacques Chirac; Charles de Gaulle | | iso:FRA; gw:220
Germany | German; Germans; Berlin; Federal Republic of Germany; West Germany; West German | Angela Merkel | | iso:DEU; gw:260
Russia | Russian; Russians; Moscow; Kremlin; Russian Federation; RF; Putin government; Russo | Vladimir Putin; Putin; Dmitry Medvedev; Boris Yeltsin; Yeltsin | | iso:RUS; gw:365
Soviet Union | Soviet; Soviets; USSR; U.S.S.R.; Union of Soviet Socialist Republics | Mikhail Gorbachev; Leonid Brezhnev; Joseph Stalin; Nikita Khrushchev | | gw:365
China | Chinese; Beijing; PRC; People's Republic of China; Sino | Xi Jinping; Hu Jintao | | iso:CHN; gw:710
India | Indian; Indians; New Delhi; Delhi; Indian government; Republic of India; Indo | Manmohan Singh; Narendra Modi; Rajiv Gandhi; Indira Gandhi; Jawaharlal Nehru | | iso:IND; gw:750
Iran | Iranian; Iranians; Tehran; Teheran; Islamic Republic of Iran; Iranian regime; Persian government | Ali Khamenei; Khamenei; Mahmoud Ahmadinejad; Hassan Rouhani; Ruhollah Khomeini; Khomeini; Ayatollah Khomeini; Mohammad Khatami; Ebrahim Raisi | | iso:IRN; gw:630
Iraq | Iraqi; Iraqis; Baghdad; Iraqi government | Saddam Hussein; Saddam; Nouri al-Maliki; Haider al-Abadi; Haidar al-Abadi; Mustafa al-Kadhimi | | iso:IRQ; gw:645
Syria | Syrian; Syrians; Damascus; Syrian Arab Republic; Assad regime; Assad government; Baathist Syria; Syrian government; Syrian regime; Ba'athist Syria | Bashar al-Assad; Hafez al-Assad; Assad; Bashar Assad | | iso:SYR; gw:652
Turkey | Turkish; Turks; Ankara; Türkiye; Republic of Turkey; Turkiye | Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Erdogan; Erdoğan; Erdogan government; Tansu Çiller; Turgut Özal | | iso:TUR; gw:640
Saudi Arabia | Saudi; Saudis; Riyadh; Saudi Arabian; Kingdom of Saudi Arabia; KSA; House of Saud | King Abdullah; King Salman; Mohammed bin Salman; King Fahd; King Faisal | | iso:SAU; gw:670
Qatar | Qatari; Qataris; Doha |  | | iso:QAT; gw:694
United Arab Emirates | UAE; U.A.E.; Emirati; Emiratis; Abu Dhabi | Mohammed bin Zayed | | iso:ARE; gw:696
Kuwait | Kuwaiti; Kuwaitis |  | | iso:KWT; gw:690
Bahrain | Bahraini; Bahrainis; Manama |  | | iso:BHR; gw:692
Oman | Omani; Omanis; Muscat |  | | iso:OMN; gw:698
Yemen | Yemeni; Yemenis; Sanaa; Sana'a; Republic of Yemen; Hadi government; Internationally recognized government of Yemen | Ali Abdullah Saleh; Abd Rabbuh Mansur Hadi | | iso:YEM; gw:678
Jordan | Jordanian; Jordanians; Amman | King Hussein; King Abdullah II | | iso:JOR; gw:663
Lebanon | Lebanese; Beirut; Lebanese government | Michel Aoun; Rafic Hariri; Saad Hariri; Emile Lahoud; Najib Mikati | | iso:LBN; gw:660
Israel | Israeli; Israelis; Tel Aviv; State of Israel; Jewish state | Benjamin Netanyahu; Netanyahu; Ariel Sharon; Ehud Olmert; Yitzhak Rabin; Shimon Peres; Ehud Barak; Golda Meir | | iso:ISR; gw:666
Egypt | Egyptian; Egyptians; Cairo; Egyptian government; United Arab Republic | Hosni Mubarak; Anwar Sadat; Abdel Fattah el-Sisi; Gamal Abdel Nasser; el-Sisi | | iso:EGY; gw:651
Libya | Libyan; Libyans; Tripoli; Gaddafi regime; Gaddafi government; Libyan Arab Jamahiriya; Qaddafi regime | Muammar Gaddafi; Muammar al-Gaddafi; Gaddafi; Qaddafi; Moammar Gadhafi; Moamer Kadhafi | | iso:LBY; gw:620
Tunisia | Tunisian; Tunisians; Tunis |  | | iso:TUN; gw:616
Algeria | Algerian; Algerians; Algiers | Abdelaziz Bouteflika; Liamine Zéroual | | iso:DZA; gw:615
Morocco | Moroccan; Moroccans; Rabat |  | | iso:MAR; gw:600
Mauritania | Mauritanian; Mauritanians; Nouakchott |  | | iso:MRT; gw:435
Mali | Malian; Malians; Bamako | Assimi Goïta; Amadou Toumani Touré | | iso:MLI; gw:432
Niger | Nigerien; Nigeriens; Niamey | Abdourahamane Tchiani; Mohamed Bazoum | | iso:NER; gw:436
Chad | Chadian; Chadians; N'Djamena | Idriss Déby; Idriss Deby; Hissène Habré; Mahamat Déby | | iso:TCD; gw:483
Nigeria | Nigerian; Nigerians; Abuja | Goodluck Jonathan; Muhammadu Buhari; Sani Abacha; Olusegun Obasanjo; Bola Tinubu | | iso:NGA; gw:475
Cameroon | Cameroonian; Cameroonians; Yaoundé |  | | iso:CMR; gw:471
Burkina Faso | Burkinabe; Burkinabé; Ouagadougou; Upper Volta | Blaise Compaoré; Ibrahim Traoré; Thomas Sankara | | iso:BFA; gw:439
Ivory Coast | Ivorian; Ivorians; Côte d'Ivoire; Cote d'Ivoire | Laurent Gbagbo; Alassane Ouattara; Gbagbo; Ouattara | | iso:CIV; gw:437
Liberia | Liberian; Liberians; Monrovia | Samuel Doe; Ellen Johnson Sirleaf; George Weah | | iso:LBR; gw:450
Sierra Leone | Sierra Leonean; Freetown | Ahmad Tejan Kabbah; Tejan Kabbah | | iso:SLE; gw:451
Guinea | Guinean; Guineans; Conakry; Guinea-Conakry | Ahmed Sékou Touré; Lansana Conté | | iso:GIN; gw:438
Senegal | Senegalese; Dakar |  | | iso:SEN; gw:433
Ghana | Ghanaian; Ghanaians; Accra |  | | iso:GHA; gw:452
Sudan | Sudanese; Khartoum; Sudanese government; Government of Sudan | Omar al-Bashir; Jaafar Nimeiry; Sadiq al-Mahdi | | iso:SDN; gw:625
South Sudan | South Sudanese; Juba | Salva Kiir | | iso:SSD; gw:626
Ethiopia | Ethiopian; Ethiopians; Addis Ababa; Federal Democratic Republic of Ethiopia; Ethiopian government | Meles Zenawi; Abiy Ahmed; Mengistu Haile Mariam; Haile Selassie; Mengistu | | iso:ETH; gw:530
Eritrea | Eritrean; Eritreans; Asmara | Isaias Afwerki | | iso:ERI; gw:531
Djibouti | Djiboutian |  | | iso:DJI; gw:522
Somalia | Somali; Somalis; Mogadishu; Transitional Federal Government; TFG; Federal Government of Somalia; FGS; Somali government | Siad Barre; Hassan Sheikh Mohamud; Mohamed Siad Barre; Mohamed Abdullahi Mohamed; Farmaajo | | iso:SOM; gw:520
Kenya | Kenyan; Kenyans; Nairobi | Uhuru Kenyatta; William Ruto; Daniel arap Moi | | iso:KEN; gw:501
Uganda | Ugandan; Ugandans; Kampala | Yoweri Museveni; Museveni; Idi Amin; Milton Obote | | iso:UGA; gw:500
Rwanda | Rwandan; Rwandans; Kigali; Rwandese | Paul Kagame; Kagame; Juvénal Habyarimana; Habyarimana | | iso:RWA; gw:517
Burundi | Burundian; Burundians; Bujumbura | Évariste Ndayishimiye; Pierre Buyoya | | iso:BDI; gw:516
Democratic Republic of the Congo | DRC; DR Congo; Congolese; Kinshasa; Zaire; Democratic Republic of Congo; Congo-Kinshasa; Zairean; Zairian; DROC; République démocratique du Congo | Joseph Kabila; Mobutu Sese Seko; Laurent Kabila; Laurent-Désiré Kabila; Félix Tshisekedi; Felix Tshisekedi; Mobutu; Patrice Lumumba | | iso:COD; gw:490
Angola | Angolan; Angolans; Luanda; People's Republic of Angola | João Lourenço | | iso:AGO; gw:540
Mozambique | Mozambican; Mozambicans; Maputo | Joaquim Chissano; Filipe Nyusi | | iso:MOZ; gw:541
Zimbabwe | Zimbabwean; Zimbabweans; Harare | Emmerson Mnangagwa | | iso:ZWE; gw:552
South Africa | South African; South Africans; Pretoria; Pretoria government; apartheid government | P. W. Botha; F. W. de Klerk; Thabo Mbeki; Jacob Zuma | | iso:ZAF; gw:560
Tanzania | Tanzanian; Tanzanians; Tanganyika |  | | iso:TZA; gw:510
Central African Republic | CAR; Bangui | François Bozizé; Faustin-Archange Touadéra; Ange-Félix Patassé | | iso:CAF; gw:482
Sri Lanka | Sri Lankan; Sri Lankans; Colombo; Ceylon; Sri Lankan government | Mahinda Rajapaksa; Ranil Wickremesinghe; Gotabaya Rajapaksa | | iso:LKA; gw:780
Nepal | Nepalese; Nepali; Kathmandu; Government of Nepal; Royal Nepalese Government | King Gyanendra; Gyanendra | | iso:NPL; gw:790
Bangladesh | Bangladeshi; Bangladeshis; Dhaka | Muhammad Yunus | | iso:BGD; gw:771
Myanmar | Burma; Burmese; Naypyidaw; Tatmadaw; Myanmar military; Burmese military; Myanmar Armed Forces; Myanmar army; Burmese army | Min Aung Hlaing; Ne Win; Than Shwe; Thein Sein | | iso:MMR; gw:775
Thailand | Thai; Thais; Bangkok; Siam; Royal Thai Government |  | | iso:THA; gw:800
Cambodia | Cambodian; Cambodians; Phnom Penh; Kampuchea; Royal Government of Cambodia | Hun Sen; Hun Manet | | iso:KHM; gw:811
Vietnam | Vietnamese; Hanoi; North Vietnam; Socialist Republic of Vietnam; Democratic Republic of Vietnam; SRV; North Vietnamese; Hanoi government |  | | iso:VNM; gw:816
Laos | Laotian; Lao; Vientiane; Lao People's Democratic Republic; LPDR |  | | iso:LAO; gw:812
Philippines | Philippine; Filipino; Filipinos; Manila; Philippines government; Government of the Republic of the Philippines; GRP | Rodrigo Duterte; Ferdinand Marcos; Gloria Macapagal Arroyo; Corazon Aquino; Bongbong Marcos; Benigno Aquino; Fidel Ramos | | iso:PHL; gw:840
Indonesia | Indonesian; Indonesians; Jakarta; Republic of Indonesia | Suharto; Sukarno; Susilo Bambang Yudhoyono; Joko Widodo | | iso:IDN; gw:850
Malaysia | Malaysian; Malaysians; Kuala Lumpur; Malaya |  | | iso:MYS; gw:820
Japan | Japanese; Tokyo |  | | iso:JPN; gw:740
North Korea | North Korean; North Koreans; Pyongyang; DPRK; Democratic People's Republic of Korea | Kim Jong-un; Kim Jong-il | | iso:PRK; gw:731
South Korea | South Korean; South Koreans; Seoul; ROK; Republic of Korea |  | | iso:KOR; gw:732
Uzbekistan | Tashkent; Uzbek; Uzbek government | Islam Karimov | | iso:UZB; gw:704
Tajikistan | Dushanbe; Tajik; Tajiks; Tajik government | Emomali Rahmon; Emomali Rahmonov; Rahmonov | | iso:TJK; gw:702
Kyrgyzstan | Kyrgyz; Bishkek; Kyrgyz Republic |  | | iso:KGZ; gw:703
Kazakhstan | Kazakh; Astana; Kazakhstani |  | | iso:KAZ; gw:705
Turkmenistan | Turkmenistani; Ashgabat; Turkmen government |  | | iso:TKM; gw:701
Azerbaijan | Azerbaijani; Azerbaijanis; Baku | Ilham Aliyev | | iso:AZE; gw:373
Armenia | Armenian; Armenians; Yerevan | Nikol Pashinyan | | iso:ARM; gw:371
Georgia | Georgian; Georgians; Tbilisi; Georgian government; Republic of Georgia | Mikheil Saakashvili; Eduard Shevardnadze; Bidzina Ivanishvili | | iso:GEO; gw:372
Ukraine | Ukrainian; Ukrainians; Kyiv; Kiev | Volodymyr Zelensky; Volodymyr Zelenskyy; Petro Poroshenko; Viktor Yanukovych; Zelensky; Zelenskyy | | iso:UKR; gw:369
Belarus | Belarusian; Minsk; Belarusians | Alexander Lukashenko | | iso:BLR; gw:370
Moldova | Moldovan; Moldovans; Chișinău; Chisinau |  | | iso:MDA; gw:359
Serbia | Serbian; Belgrade; Serbs; Serb; Republic of Serbia; Serbian forces | Slobodan Milošević; Slobodan Milosevic; Milošević; Milosevic; Aleksandar Vučić | | iso:SRB; gw:340
Croatia | Croatian; Zagreb; Croats; Croat; Croatians | Franjo Tuđman; Franjo Tudjman; Tuđman; Tudjman | | iso:HRV; gw:344
Bosnia and Herzegovina | Bosnian; Bosnia; Sarajevo; Bosnian government; Bosnia-Herzegovina; Bosnian Muslims; Bosniaks; Bosniak; Republic of Bosnia and Herzegovina |  | | iso:BIH; gw:346
Kosovo | Kosovar; Pristina; Kosovo government; Kosovars; Republic of Kosovo |  | | gw:347
Spain | Spanish; Madrid; Spaniards |  | | iso:ESP; gw:230
Italy | Italian; Italians; Rome |  | | iso:ITA; gw:325
Portugal | Portuguese; Lisbon |  | | iso:PRT; gw:235
Colombia | Colombian; Colombians; Bogotá; Bogota | Álvaro Uribe; Alvaro Uribe; Juan Manuel Santos; Gustavo Petro; César Gaviria; Andrés Pastrana; Andres Pastrana; Iván Duque | | iso:COL; gw:100
Venezuela | Venezuelan; Venezuelans; Caracas; Maduro government; Chávez government | Hugo Chávez; Hugo Chavez; Nicolás Maduro; Nicolas Maduro | | iso:VEN; gw:101
Ecuador | Ecuadorian; Ecuadorians; Quito | Rafael Correa | | iso:ECU; gw:130
Peru | Peruvian; Peruvians; Lima | Alberto Fujimori; Fujimori | | iso:PER; gw:135
Bolivia | Bolivian; Bolivians; La Paz |  | | iso:BOL; gw:145
Brazil | Brazilian; Brazilians; Brasília |  | | iso:BRA; gw:140
Argentina | Argentine; Argentinian; Buenos Aires |  | | iso:ARG; gw:160
Mexico | Mexican; Mexicans; Mexico City | Felipe Calderón; Enrique Peña Nieto; Andrés Manuel López Obrador; Claudia Sheinbaum; Vicente Fox | | iso:MEX; gw:70
Guatemala | Guatemalan; Guatemalans | Efraín Ríos Montt; Vinicio Cerezo; Efrain Rios Montt | | iso:GTM; gw:90
El Salvador | Salvadoran; Salvadorans; San Salvador; Salvadoran government; Salvadorean | Nayib Bukele | | iso:SLV; gw:92
Honduras | Honduran; Hondurans; Tegucigalpa | Juan Orlando Hernández | | iso:HND; gw:91
Nicaragua | Nicaraguan; Nicaraguans; Managua | Anastasio Somoza | | iso:NIC; gw:93
Cuba | Cuban; Cubans; Havana | Fidel Castro; Raúl Castro; Fidel Castro Ruz | | iso:CUB; gw:40
Haiti | Haitian; Haitians; Port-au-Prince | Jovenel Moïse; Raoul Cédras | | iso:HTI; gw:41
Canada | Canadian; Canadians; Ottawa |  | | iso:CAN; gw:20
Australia | Australian; Australians; Canberra |  | | iso:AUS; gw:900
Togo | Togolese; Lomé; Lome | Gnassingbé Eyadéma | | iso:TGO; gw:461
Benin | Beninese; Porto-Novo; Cotonou | | | iso:BEN; gw:434
Gambia | Gambian; Gambians; Banjul; The Gambia | Yahya Jammeh; Dawda Jawara | | iso:GMB; gw:420
Guinea-Bissau | Bissau-Guinean; Bissau; Guinea Bissau | João Bernardo Vieira | | iso:GNB; gw:404
Cape Verde | Cape Verdean; Cabo Verde; Praia | | | iso:CPV; gw:402
Equatorial Guinea | Equatoguinean; Malabo | Teodoro Obiang | | iso:GNQ; gw:411
Gabon | Gabonese; Libreville | Omar Bongo; Ali Bongo | | iso:GAB; gw:481
Republic of the Congo | Congo-Brazzaville; Brazzaville; Republic of Congo; Congo Brazzaville | Denis Sassou Nguesso; Pascal Lissouba | | iso:COG; gw:484
Zambia | Zambian; Zambians; Lusaka | Kenneth Kaunda | | iso:ZMB; gw:551
Malawi | Malawian; Malawians; Lilongwe | Hastings Banda | | iso:MWI; gw:553
Botswana | Batswana; Botswanan; Gaborone | | | iso:BWA; gw:571
Namibia | Namibian; Namibians; Windhoek | | | iso:NAM; gw:565
Lesotho | Basotho; Maseru | Leabua Jonathan | | iso:LSO; gw:570
Eswatini | Swaziland; Swazi; Mbabane | | | iso:SWZ; gw:572
Madagascar | Malagasy; Antananarivo | Marc Ravalomanana; Andry Rajoelina | | iso:MDG; gw:580
Mauritius | Mauritian; Port Louis | | | iso:MUS; gw:590
Comoros | Comorian; Comoran; Moroni | Azali Assoumani | | iso:COM; gw:581
Seychelles | Seychellois | | | iso:SYC
São Tomé and Príncipe | Sao Tome and Principe; São Tomé | | | iso:STP
Somaliland | Republic of Somaliland; Hargeisa | Muse Bihi Abdi
Puntland | Puntland State of Somalia; Puntland forces | Abdiweli Gaas; Said Abdullahi Deni
Jubaland | Jubbaland; Jubaland administration
Rhodesia | Rhodesian; Rhodesian government; Southern Rhodesia; Zimbabwe Rhodesia | Ian Smith
Ireland | Irish; Republic of Ireland; Irish government | Bertie Ahern; Garret FitzGerald | | iso:IRL; gw:205
Netherlands | Dutch; The Hague; Holland | | | iso:NLD; gw:210
Belgium | Belgian; Belgians | | | iso:BEL; gw:211
Luxembourg | Luxembourgish | | | iso:LUX; gw:212
Switzerland | Swiss; Bern | | | iso:CHE; gw:225
Austria | Austrian; Austrians; Vienna | | | iso:AUT; gw:305
Poland | Polish; Poles; Warsaw | Wojciech Jaruzelski; Donald Tusk | | iso:POL; gw:290
Czech Republic | Czech; Czechs; Czechia; Prague | Václav Havel | | iso:CZE; gw:316
Czechoslovakia | Czechoslovak | Gustáv Husák | | gw:315
Slovakia | Slovak; Slovaks; Bratislava | | | iso:SVK; gw:317
Hungary | Hungarian; Hungarians; Budapest | Viktor Orbán; Imre Nagy | | iso:HUN; gw:310
Romania | Romanian; Romanians; Bucharest | Nicolae Ceaușescu; Nicolae Ceausescu | | iso:ROU; gw:360
Bulgaria | Bulgarian; Bulgarians; Sofia | | | iso:BGR; gw:355
Albania | Albanian; Albanians; Tirana | Sali Berisha; Edi Rama; Enver Hoxha | | iso:ALB; gw:339
Greece | Greek; Greeks; Athens; Greco | Kyriakos Mitsotakis; Alexis Tsipras | | iso:GRC; gw:350
Cyprus | Cypriot; Cypriots; Nicosia; Republic of Cyprus; Greek Cypriots | Archbishop Makarios; Glafcos Clerides | | iso:CYP; gw:352
Malta | Maltese; Valletta | | | iso:MLT; gw:338
North Macedonia | Macedonian; Macedonians; Macedonia; Skopje; Republic of Macedonia; FYROM | Boris Trajkovski; Nikola Gruevski | | iso:MKD; gw:343
Montenegro | Montenegrin; Montenegrins; Podgorica | Milo Đukanović | | iso:MNE; gw:341
Slovenia | Slovenian; Slovene; Ljubljana; Slovenes | Milan Kučan | | iso:SVN; gw:349
Yugoslavia | Yugoslav; Yugoslavs; Federal Republic of Yugoslavia; FRY; Socialist Federal Republic of Yugoslavia; SFRY | Josip Broz Tito; Tito | | gw:345
East Germany | East German; German Democratic Republic; GDR; East Berlin | Erich Honecker | | gw:265
Sweden | Swedish; Swedes; Stockholm | | | iso:SWE; gw:380
Norway | Norwegian; Norwegians; Oslo | | | iso:NOR; gw:385
Denmark | Danish; Danes; Copenhagen | | | iso:DNK; gw:390
Finland | Finnish; Finns; Helsinki | | | iso:FIN; gw:375
Iceland | Icelandic; Reykjavík | | | iso:ISL; gw:395
Estonia | Estonian; Estonians; Tallinn | | | iso:EST; gw:366
Latvia | Latvian; Latvians; Riga | | | iso:LVA; gw:367
Lithuania | Lithuanian; Lithuanians; Vilnius | | | iso:LTU; gw:368
Vatican | Holy See; Vatican City | Pope Francis; Pope John Paul II
Mongolia | Mongolian; Mongolians; Ulaanbaatar | | | iso:MNG; gw:712
Taiwan | Taiwanese; Taipei; Republic of China | Chen Shui-bian; Ma Ying-jeou | | iso:TWN; gw:713
Singapore | Singaporean; Singaporeans | Lee Kuan Yew | | iso:SGP; gw:830
Brunei | Bruneian | | | iso:BRN; gw:835
Timor-Leste | East Timor; East Timorese; Timorese; Dili | José Ramos-Horta | | iso:TLS; gw:860
Maldives | Maldivian | Maumoon Abdul Gayoom; Mohamed Nasheed | | iso:MDV; gw:781
Bhutan | Bhutanese; Thimphu | | | iso:BTN; gw:760
Papua New Guinea | Papua New Guinean; Port Moresby; PNG | | | iso:PNG; gw:910
Solomon Islands | Solomon Islander; Honiara | | | iso:SLB; gw:940
Fiji | Fijian; Fijians; Suva | Frank Bainimarama; Sitiveni Rabuka | | iso:FJI; gw:950
New Zealand | New Zealander; New Zealanders; Wellington | | | iso:NZL; gw:920
Vanuatu | Ni-Vanuatu | | | iso:VUT
Tonga | Tongan | | | iso:TON
Samoa | Samoan | | | iso:WSM
South Vietnam | South Vietnamese; Republic of Vietnam; Saigon; Saigon government | Ngo Dinh Diem; Nguyen Van Thieu | | gw:817
North Yemen | North Yemeni; Yemen Arab Republic; YAR | Abdullah al-Sallal | | gw:678
South Yemen | South Yemeni; People's Democratic Republic of Yemen; PDRY; Aden | Ali Nasir Muhammad | | gw:680
Hyderabad State | Princely State of Hyderabad; Nizam of Hyderabad
Dominican Republic | Dominican; Dominicans; Santo Domingo | Rafael Trujillo | | iso:DOM; gw:42
Jamaica | Jamaican; Jamaicans | | | iso:JAM; gw:51
Trinidad and Tobago | Trinidadian; Port of Spain | | | iso:TTO; gw:52
Bahamas | Bahamian | | | iso:BHS; gw:31
Barbados | Barbadian | | | iso:BRB; gw:53
Grenada | Grenadian | | | iso:GRD
Belize | Belizean; Belmopan | | | iso:BLZ; gw:80
Costa Rica | Costa Rican; Costa Ricans | Óscar Arias; Oscar Arias | | iso:CRI; gw:94
Panama | Panamanian; Panamanians; Panama City | | | iso:PAN; gw:95
Guyana | Guyanese | Forbes Burnham; Irfaan Ali | | iso:GUY; gw:110
Suriname | Surinamese; Paramaribo | Dési Bouterse; Desi Bouterse | | iso:SUR; gw:115
Chile | Chilean; Chileans; Santiago de Chile | Augusto Pinochet; Pinochet | | iso:CHL; gw:155
Uruguay | Uruguayan; Uruguayans; Montevideo | | | iso:URY; gw:165
Paraguay | Paraguayan; Paraguayans; Asunción | Alfredo Stroessner | | iso:PRY; gw:150
`;
