/** Armed groups of Africa since 1945. Facts of general knowledge; how a row is written: `../parse-catalogue-table.ts`. */
export const AFRICA = `
# armed-group: Algeria
National Liberation Front of Algeria | FLN?; Algerian FLN; Front de libération nationale; Armée de libération nationale | Ahmed Ben Bella; Houari Boumédiène
Algerian National Movement | Mouvement national algérien; MNA | Messali Hadj
Secret Armed Organisation | OAS?; Organisation armée secrète; Secret Army Organization; Secret Army Organisation | Raoul Salan
Islamic Salvation Front | FIS; Front islamique du salut | Abbassi Madani; Ali Belhadj
Islamic Salvation Army | AIS; Armée islamique du salut | Madani Mezrag | of Islamic Salvation Front
Armed Islamic Group | GIA; Armed Islamic Group of Algeria; Groupe islamique armé | Antar Zouabri; Djamel Zitouni
Armed Islamic Movement | MIA; Mouvement islamique armé; Bouyali group | Mustafa Bouyali; Abdelkader Chebouti
Movement for an Islamic State | Mouvement pour un État islamique | Said Makhloufi
Islamic Front for Armed Jihad | FIDA; Front islamique du djihad armé
Jund al-Khilafah in Algeria | Jund al-Khilafah; Jund al-Khilafa; Soldiers of the Caliphate | | of Islamic State 2014
# armed-group: Algeria; Mali; Niger; Mauritania
al-Qaeda in the Islamic Maghreb | AQIM; al-Qaida in the Islamic Maghreb; al Qaeda in the Islamic Maghreb; Salafist Group for Preaching and Combat; GSPC; Salafist Group for Call and Combat | Abdelmalek Droukdel; Abdelmalek Droukdal | of al-Qaeda 2007-01; from Armed Islamic Group
al-Mourabitoun | al-Murabitun; al-Murabitoun; al-Mulathameen Brigade; Masked Men Brigade; Those Who Sign in Blood | Mokhtar Belmokhtar; Belmokhtar | from al-Qaeda in the Islamic Maghreb
# armed-group: Mali
Ansar Dine | Ansar al-Din; Ansar Eddine; Ansar ed-Dine | Iyad Ag Ghaly; Iyad Ag Ghali
Movement for Oneness and Jihad in West Africa | MUJAO; MOJWA; Movement for Unity and Jihad in West Africa; Mouvement pour l'unicité et le jihad en Afrique de l'Ouest | | from al-Qaeda in the Islamic Maghreb
National Movement for the Liberation of Azawad | MNLA?; Mouvement national de libération de l'Azawad | Bilal Ag Acherif
High Council for the Unity of Azawad | HCUA; High Council for Unity of Azawad
Arab Movement of Azawad | MAA; Mouvement arabe de l'Azawad
Coordination of Azawad Movements | CMA; Coordination des mouvements de l'Azawad
Platform of Malian groups | Plateforme des mouvements; Plateforme coalition
Imghad Tuareg Self-Defense Group and Allies | GATIA; Imghad Tuareg and Allies Self-Defense Group | El Hadj Ag Gamou
Movement for the Salvation of Azawad | MSA; Mouvement pour le salut de l'Azawad | Moussa Ag Acharatoumane
Permanent Strategic Framework | CSP-PSD; Cadre stratégique permanent
Azawad Liberation Front | FLA; Front de libération de l'Azawad
Katiba Macina | Macina Liberation Front; Katibat Macina; Front de libération du Macina; Massina Liberation Front | Amadou Koufa; Hamadoun Koufa | of Jama'at Nasr al-Islam wal Muslimin 2017
Ansar al-Islam in Mali and Burkina Faso | Ansaroul Islam; Ansarul Islam in Burkina Faso | Ibrahim Malam Dicko
Jama'at Nasr al-Islam wal Muslimin | JNIM; Jama'at Nusrat al-Islam wal-Muslimin; Jama'a Nusrat ul-Islam wa al-Muslimin; Group for the Support of Islam and Muslims; Group to Support Islam and Muslims; GSIM | | of al-Qaeda 2017-03
Popular Movement for the Liberation of Azawad | MPLA-Azawad; Mouvement populaire de libération de l'Azawad
Arab Islamic Front of Azawad | FIAA
Ganda Koy | Ganda Koi
Ganda Izo | Ganda Iso
Dan Na Ambassagou | Dan Nan Ambassagou; Dan Nan Ambassagou militia | Youssouf Toloba
May 23, 2006 Democratic Alliance for Change | ADC; Democratic Alliance for Change
North Mali Tuareg Alliance for Change | ATNMC | Ibrahim Ag Bahanga
# armed-group: Mali; Niger; Burkina Faso
Islamic State in the Greater Sahara | ISGS; Islamic State Sahel Province; IS Sahel; ISSP; Islamic State in the Sahel; IS-Sahel | Adnan Abu Walid al-Sahraoui | of Islamic State 2015; from al-Mourabitoun
Koglweogo | Kogleweogo
Volunteers for the Defense of the Homeland | Volunteers for the Defence of the Homeland; VDP; Volontaires pour la défense de la patrie
# armed-group: Niger
Front for the Liberation of Aïr and Azaouad | FLAA; Front de libération de l'Aïr et de l'Azawak | Rhissa Ag Boula
Niger Movement for Justice | MNJ; Mouvement des Nigériens pour la justice | Aghali Alambo
Coordination of Armed Resistance | Coordination de la résistance armée; Organisation of Armed Resistance | Mano Dayak
Patriotic Liberation Front of Niger | FPL-Niger; Front patriotique de libération
# armed-group: Morocco
Polisario Front | Polisario; Frente Polisario; Front Polisario; Sahrawi Arab Democratic Republic; SADR; Sahrawi People's Liberation Army | Brahim Ghali; Mohamed Abdelaziz
# armed-group: Morocco
Moroccan Islamic Combatant Group | GICM; Groupe islamique combattant marocain
# armed-group: Tunisia
Tunisian Combatant Group | Tunisian Islamic Combatant Group
Ansar al-Sharia in Tunisia | Ansar al-Shari'a in Tunisia; AST | Abu Iyadh; Abu Ayadh al-Tunisi
Uqba bin Nafi Battalion | Katibat Uqba ibn Nafi; Okba Ibn Nafaa Brigade; Uqba ibn Nafi Brigade | | of al-Qaeda in the Islamic Maghreb
# armed-group: Libya
Libyan Islamic Fighting Group | LIFG; al-Jama'a al-Islamiyya al-Muqatila bi-Libya | Abdelhakim Belhadj; Abu Abdullah al-Sadiq
Ansar al-Sharia | Ansar al-Shari'a; Ansar al-Sharia in Libya; Ansar al-Sharia Benghazi; ASL | Mohamed al-Zahawi
National Liberation Army of Libya | Libyan rebels; anti-Gaddafi forces; Free Libyan Army
Libya Shield Force | Libya Shield; Libyan Shield Force; Libya Shield Brigades
Libya Dawn | Fajr Libya; Libyan Dawn; Operation Libya Dawn
Libya Revolutionaries Operations Room | LROR; Libyan Revolutionaries Operations Room; Libyan Revolutionary Operations Room
Benghazi Revolutionaries Shura Council | BRSC; Shura Council of Benghazi Revolutionaries; Revolutionary Shura Council of Benghazi
Benghazi Defense Brigades | Benghazi Defence Brigades; BDB | Mustafa al-Sharkasi
Derna Mujahideen Shura Council | Shura Council of Mujahideen in Derna; Mujahideen Shura Council in Derna; DMSC; Derna Protection Force
Ajdabiya Revolutionaries Shura Council | Shura Council of Ajdabiya Revolutionaries
Abu Salim Martyrs Brigade | Abu Salim Martyrs' Brigade
February 17th Martyrs Brigade | 17 February Martyrs Brigade; February 17 Martyrs Brigade; 17th of February Brigade
Rafallah al-Sahati Brigade | Rafallah al-Sehati Brigade; Rafallah al-Sahati Companies
Misrata Brigades | Misratan brigades; Misrata militias; Misratan militias; Misurata Brigades
Zintan Brigades | Zintani brigades; Zintan militia; Zintan militias; Zintan Revolutionaries' Military Council
al-Qaqaa Brigade | Al-Qa'qa' Brigade; Qaqaa Brigade; al-Qaaqaa Brigade
al-Sawaiq Brigade | Sawaeq Brigade; al-Sawa'iq Brigade
Tripoli Revolutionaries Brigade | Tripoli Revolutionaries' Brigade; TRB; Tripoli Revolutionaries Battalion | Haitham Tajouri
Special Deterrence Force | Rada Special Deterrence Forces; RADA; Special Deterrence Forces; Rada Force | Abdul Rauf Kara
Nawasi Brigade | al-Nawasi Brigade; Nawasi Battalion
Stability Support Apparatus | SSA?; Stabilization Support Apparatus | Abdul Ghani al-Kikli; Ghaniwa
444th Brigade | 444 Brigade; 444th Combat Brigade
Kaniyat | al-Kaniyat; Kani militia; al-Kani militia; Kaniyat militia; 7th Brigade of Tarhuna
Petroleum Facilities Guard | PFG; Petroleum Facilities Guards | Ibrahim Jadhran; Ibrahim Jathran
Warshefana militias | Warshefana Brigade; Warshefana tribal militia
Bunyan al-Marsous | al-Bunyan al-Marsous; Bunyan Marsous; Operation Bunyan Marsous
Libyan Cyrenaica Defence Force | Cyrenaica Defence Force
Khamis Brigade | 32nd Brigade of Libya; Khamis Gaddafi's brigade | Khamis Gaddafi
Popular Front for the Liberation of Libya | PFLL
Islamic State in Libya | ISIL in Libya; IS-Libya; ISIS-Libya; Islamic State – Libya; Islamic Youth Shura Council | | of Islamic State 2014-11
# armed-group: Libya; Chad
Front for Change and Concord in Chad | FACT; Front pour l'alternance et la concorde au Tchad | Mahamat Mahdi Ali
# armed-group: Egypt
Egyptian Islamic Jihad | EIJ; al-Jihad group of Egypt; Tanzim al-Jihad; Jama'at al-Jihad
al-Gama'a al-Islamiyya | Gamaa Islamiya; al-Gamaa al-Islamiyya; al-Gamaat al-Islamiyya; Gama'a al-Islamiyya; Islamic Group? | Omar Abdel-Rahman
Takfir wal-Hijra | al-Takfir wal-Hijra; Excommunication and Exodus; Takfir wa-l Hijra | Shukri Mustafa
Ansar Bait al-Maqdis | Sinai Province; Wilayat Sinai; Ansar Beit al-Maqdis; Islamic State – Sinai Province; IS-Sinai; Ansar Jerusalem | | of Islamic State 2014-11
Hasm Movement | Hasm; Harakat Sawa'd Misr
Liwa al-Thawra | Liwaa al-Thawra
Ajnad Misr | Soldiers of Egypt | Humam Muhammed
# armed-group: Sudan
Anyanya | Anya-Nya; Anya Nya | Joseph Lagu
Anyanya II | Anya-Nya II; Anyanya Two
Justice and Equality Movement | JEM | Khalil Ibrahim; Gibril Ibrahim
Sudan Liberation Movement | SLM; Sudan Liberation Army; SLM/A; Sudan Liberation Movement/Army; SLA?
Sudan Liberation Movement – Minni Minnawi | SLA-MM; SLM-MM; SLM/A-MM; SLM/MM; SLA/MM | Minni Minnawi; Minni Arko Minnawi | from Sudan Liberation Movement 2006
Sudan Liberation Movement – Abdul Wahid | SLM-AW; SLA-AW; SLM/A-AW; SLA/AW; SLM/AW; SLA-Abdul Wahid | Abdul Wahid al-Nur; Abdel Wahid al-Nur; Abdul Wahid Mohamed al Nur | from Sudan Liberation Movement 2006
Sudan Revolutionary Front | SRF?; Sudanese Revolutionary Front
Liberation and Justice Movement | LJM | Tijani Sese
National Movement for Reform and Development | NMRD
National Redemption Front | NRF?
Janjaweed | Janjawid; Janjawiid; Janjaweed militia; Janjaweed militias | Musa Hilal
Rapid Support Forces | RSF | Mohamed Hamdan Dagalo; Hemedti; Hemeti
Popular Defence Forces of Sudan | Popular Defence Forces; Popular Defense Forces; PDF?
Sudan People's Liberation Movement-North | SPLM-N; SPLM/A-N; SPLM-North; SPLA-N; Sudan People's Liberation Movement–North | Abdelaziz al-Hilu; Malik Agar
Eastern Front of Sudan | Sudan's Eastern Front; Sudanese Eastern Front
Beja Congress | Beja Congress of Sudan
National Democratic Alliance | National Democratic Alliance of Sudan; NDA?
al-Bara ibn Malik Brigade | al-Baraa ibn Malik Brigade; Bara ibn Malik Battalion; al-Baraa Ibn Malik Battalion
Sudan Shield Forces | Sudan Shield | Abu Aqla Kaikal
# armed-group: South Sudan
Sudan People's Liberation Army | SPLA; SPLM; SPLM/A; SPLA/M; Sudan People's Liberation Movement; Sudan People's Liberation Movement/Army; Sudan People's Liberation Army/Movement | John Garang
SPLM-IO | Sudan People's Liberation Movement-in-Opposition; SPLM-in-Opposition; SPLA-IO; SPLM/A-IO; SPLA-in-Opposition; SPLM/A-in-Opposition | Riek Machar; Machar | from Sudan People's Liberation Army 2013-12
SPLA-Nasir | SPLM/A-Nasir; Nasir faction; SPLM-Nasir; SPLA-Nasir faction | | from Sudan People's Liberation Army 1991-08
South Sudan Independence Movement | SSIM; SSIM/A; South Sudan Independence Movement/Army; Southern Sudan Independence Movement
South Sudan Defence Forces | SSDF?; South Sudan Defense Forces | Paulino Matip
South Sudan Liberation Movement | SSLM; SSLM/A; SSLA; South Sudan Liberation Army | Peter Gadet
South Sudan Democratic Movement | SSDM; SSDM/A; South Sudan Democratic Army; South Sudan Democratic Movement/Army | George Athor
Cobra Faction | SSDM-Cobra Faction | David Yau Yau
National Salvation Front of South Sudan | NAS; National Salvation Front | Thomas Cirillo; Thomas Cirillo Swaka
South Sudan Opposition Alliance | SSOA
South Sudan United Front | SS-UF; SSUF | Paul Malong
Nuer White Army | White Army; Jiech in Boor; Jiech Mabor; White Army militia
Agwelek forces | Agwelek; Aguelek | Johnson Olony
Arrow Boys | Zande Arrow Boys; Arrow Boys militia
# armed-group: Ethiopia
Tigray People's Liberation Front | TPLF; Tigrayan People's Liberation Front; Tigray Defense Forces; Tigray Defence Forces; TDF; Weyane; Woyane; People's Liberation Front of Tigray | Debretsion Gebremichael
Ethiopian People's Revolutionary Democratic Front | EPRDF
Ethiopian People's Revolutionary Party | EPRP
Ethiopian Democratic Union | EDU
Derg | Dergue; Provisional Military Administrative Council
Ogaden National Liberation Front | ONLF
Western Somali Liberation Front | WSLF
Oromo Liberation Front | OLF | Dawud Ibsa
Oromo Liberation Army | OLA; OLF-Shane; OLF-Shene; Shene; OLF/Shene | Jaal Marroo; Kumsa Diriba | from Oromo Liberation Front 2018
Islamic Front for the Liberation of Oromia | IFLO
Sidama Liberation Front | Sidama Liberation Movement; SLM-Sidama
Afar Liberation Front | ALF?; Afar Liberation Front of Ethiopia
Afar Revolutionary Democratic Unity Front | ARDUF; Ugugumo
Gambella People's Liberation Movement | GPLM; Gambella Liberation Front; Gambella People's Liberation Front
Ethiopian People's Patriotic Front | EPPF
Ginbot 7 | Patriotic Ginbot 7; Arbegnoch Ginbot 7; Ginbot Sebat | Berhanu Nega
Fano | Fano militia; Amhara Fano; Fano militias; Fano militants
Gumuz People's Democratic Movement | Gumuz militia; Gumuz Liberation Front
al-Itihaad al-Islamiya | AIAI; al-Ittihad al-Islami; al-Itihad al-Islamiya; al-Ittihad al-Islamiya
# armed-group: Eritrea; Ethiopia
Eritrean People's Liberation Front | EPLF; People's Front for Democracy and Justice
Eritrean Liberation Front | ELF
Red Sea Afar Democratic Organization | RSADO; Red Sea Afar Democratic Organisation
Eritrean Islamic Jihad Movement | EIJM; Eritrean Islamic Jihad; Eritrean Islamic Reform Movement
# armed-group: Djibouti
Front for the Restoration of Unity and Democracy | FRUD; Front pour la restauration de l'unité et de la démocratie
# armed-group: Somalia
al-Shabaab | al-Shabab; el-Shabab; al Shabab; al Shabaab; Harakat al-Shabaab al-Mujahideen; Harakat al-Shabaab; HSM; Mujahideen Youth Movement; Shabaab; Shabab; Somalia's al-Shabab | Ahmed Abdi Godane; Godane; Ahmed Diriye; Ahmad Umar; Mukhtar Robow | of al-Qaeda 2012-02; from Islamic Courts Union
Islamic Courts Union | ICU; Union of Islamic Courts; UIC; Supreme Islamic Courts Council; SICC; Islamic Courts | Sharif Sheikh Ahmed; Hassan Dahir Aweys; Sheikh Hassan Dahir Aweys
Hizbul Islam | Hisbul Islam; Hizbul Islaam
Ras Kamboni Brigades | Ras Kamboni movement; Raskamboni; Ras Kamboni Brigade; Raskamboni movement | Ahmed Madobe; Hassan Abdullah Hersi al-Turki
Mu'askar Anole | Anole; Camp Anole
Jabhatul Islamiya | Islamic Front of Somalia; Jabhatul Islamiyah
Ahlu Sunna Waljama'a | Ahlu Sunna Waljamaa; Ahlu Sunnah Wal Jamaa; Ahlu Sunna Wal Jama'a; Ahlu Sunna wal Jamaa
Alliance for the Re-liberation of Somalia | ARS; Alliance for the Reliberation of Somalia
Alliance for the Restoration of Peace and Counter-Terrorism | ARPCT
United Somali Congress | USC | Ali Mahdi Mohamed
United Somali Congress – Somali National Alliance | USC/SNA; USC-SNA; Somali National Alliance; SNA? | Mohamed Farrah Aidid; Aidid; Aideed; Mohamed Farah Aideed; Hussein Mohamed Farah Aidid | from United Somali Congress 1991
Somali National Movement | SNM
Somali Salvation Democratic Front | SSDF? | Abdullahi Yusuf Ahmed; Abdullahi Yusuf
Somali Patriotic Movement | SPM | Ahmed Omar Jess; Mohammed Said Hersi Morgan
Somali National Front | SNF
Somali Salvation Front | SSF
Somali Democratic Movement | SDM
Rahanweyn Resistance Army | RRA; Rahanwein Resistance Army | Hassan Mohamed Nur Shatigadud
Juba Valley Alliance | Jubba Valley Alliance; JVA | Barre Adan Shire Hiiraale
Somali Reconciliation and Restoration Council | SRRC
Islamic State in Somalia | IS-Somalia; ISIS-Somalia; ISS; Abnaa ul-Calipha; Islamic State – Somalia Province | Abdul Qadir Mumin; Abdulqadir Mumin | from al-Shabaab 2015; of Islamic State
Ma'awisley | Macawisley; Macawiisley; Ma'awiisley
SSC-Khaatumo | SSC-Khatumo; Khatumo State; Sool, Sanaag and Cayn militia
# armed-group: Kenya
Mau Mau | Mau Mau movement; Kenya Land and Freedom Army; KLFA | Dedan Kimathi
Mungiki | Mungiki sect
Sabaot Land Defence Force | SLDF; Sabaot Land Defense Force
Mombasa Republican Council | MRC
al-Hijra | al-Hijra group; Muslim Youth Center
# armed-group: Uganda; Democratic Republic of the Congo
Lord's Resistance Army | LRA; Lord's Resistance Movement; L.R.A. | Joseph Kony; Kony; Vincent Otti; Dominic Ongwen
Allied Democratic Forces | ADF?; ADF-NALU; ADF-Nalu; Islamic State Central Africa Province; ISCAP; IS-CAP; Madina at Tauheed Wau Mujahedeen | Jamil Mukulu; Musa Baluku
National Army for the Liberation of Uganda | NALU
# armed-group: Uganda
National Resistance Movement | NRM; National Resistance Army; NRA
Holy Spirit Movement | Holy Spirit Mobile Forces; HSM-Uganda | Alice Lakwena; Alice Auma
Uganda People's Democratic Army | UPDA
Uganda People's Army | UPA
Uganda National Liberation Army | UNLA; Uganda National Liberation Front; UNLF?
Uganda National Rescue Front | UNRF | Moses Ali
Uganda National Rescue Front II | UNRF II; UNRF-II
West Nile Bank Front | WNBF | Juma Oris
Uganda Freedom Movement | UFM
# armed-group: Rwanda; Democratic Republic of the Congo
Rwandan Patriotic Front | RPF; Rwandan Patriotic Army; Rwandese Patriotic Front; Rwandese Patriotic Army; RPA?; RPF/A; Front patriotique rwandais | Fred Rwigyema
Democratic Forces for the Liberation of Rwanda | FDLR; FDLR-FOCA; Forces démocratiques de libération du Rwanda; Hutu rebels of the FDLR | Sylvestre Mudacumura; Ignace Murwanashyaka
FDLR-RUD | RUD-Urunana; Rally for Unity and Democracy; RUD | | from Democratic Forces for the Liberation of Rwanda
National Council for Renewal and Democracy | CNRD; CNRD-Ubwiyunge | Wilson Irategeka | from Democratic Forces for the Liberation of Rwanda 2016
National Liberation Front of Rwanda | National Liberation Forces of Rwanda; FLN?; MRCD-FLN; Rwandan FLN | Paul Rusesabagina
Army for the Liberation of Rwanda | ALiR; ALIR; Armée de libération du Rwanda; PALIR
Interahamwe | Interahamwe militia; Interahamwe militias; Interahamwe militiamen
Impuzamugambi | Impuzamugambi militia
Former Rwandan Armed Forces | ex-FAR; ex-FAR/Interahamwe
# armed-group: Democratic Republic of the Congo
March 23 Movement | M23; M-23; Mouvement du 23 mars; M23 rebels; Congolese Revolutionary Army | Bosco Ntaganda; Sultani Makenga; Bertrand Bisimwa | from National Congress for the Defence of the People 2012
Congo River Alliance | AFC; Alliance Fleuve Congo | Corneille Nangaa
National Congress for the Defence of the People | CNDP; National Congress for the Defense of the People; Congrès national pour la défense du peuple | Laurent Nkunda; Nkunda
Mai-Mai | Mayi-Mayi; Mai Mai; Mai-Mai militia; Mai-Mai militias; Maï-Maï; Mayi Mayi; Mai-Mai groups
Mai-Mai Sheka | Nduma Defense of Congo; NDC; Mayi-Mayi Sheka | Ntabo Ntaberi Sheka
Nduma Defense of Congo-Renovated | NDC-R; NDC-Rénové; Nduma Defence of Congo-Renovated | Guidon Shimiray; Guidon Shimiray Mwissa | from Mai-Mai Sheka
Mai-Mai Yakutumba | Mayi-Mayi Yakutumba; Mai Mai Yakutumba | William Yakutumba
Raia Mutomboki | Raïa Mutomboki; Raia Mutomboki militia
Alliance of Patriots for a Free and Sovereign Congo | APCLS | Janvier Karairi; General Janvier
PARECO | Coalition of Congolese Patriotic Resistance; Congolese Resistance Patriots; Coalition of Congolese Resistance Patriots
Collective of Movements for Change | CMC-FDP; CMC/FDP; Nyatura; Nyatura militia | Dominique Ndaruhuste
Wazalendo | Wazalendo militia; Wazalendo fighters
Twirwaneho | Twirwaneho militia; Ngumino; Gumino | Michel Rukunda; Makanika
Cooperative for the Development of the Congo | CODECO; Coopérative pour le développement du Congo; CODECO militia
Zaïre militia | Zaire self-defense group; Zaïre-FPAC; Front Populaire d'Auto-Défense en Ituri
Kamuina Nsapu | Kamwina Nsapu; Kamuina Nsapu militia; Kamwina Nsapu militia
Bana Mura | Bana Mura militia
Bundu dia Kongo | BDK; Bundu dia Mayala | Ne Muanda Nsemi
Mobondo | Mobondo militia; Mobondo militias
Bakata Katanga | Mai-Mai Kata Katanga; Kata Katanga | Gédéon Kyungu Mutanga
Union of Congolese Patriots | UPC?; Union des patriotes congolais; UPC-Lubanga | Thomas Lubanga
Nationalist and Integrationist Front | FNI; Front des nationalistes et intégrationnistes | Floribert Ndjabu
Patriotic Resistance Front of Ituri | FRPI; Patriotic Resistance Force in Ituri; Front for Patriotic Resistance in Ituri; Ituri Patriotic Resistance Front | Germain Katanga; Cobra Matata
People's Armed Forces of Congo | FAPC; Forces armées du peuple congolais | Jérôme Kakwavu
Party for Unity and Safeguarding of the Integrity of Congo | PUSIC | Kahwa Mandro
Rally for Congolese Democracy | RCD; RCD-Goma; Rassemblement congolais pour la démocratie; Congolese Rally for Democracy | Azarias Ruberwa; Ernest Wamba dia Wamba
Rally for Congolese Democracy – Liberation Movement | RCD-ML; RCD-Kisangani; RCD-K-ML; RCD-K/ML; RCD-Liberation Movement | Mbusa Nyamwisi | from Rally for Congolese Democracy 1999
Rally for Congolese Democracy – National | RCD-N; RCD-National | Roger Lumbala | from Rally for Congolese Democracy 2000
Movement for the Liberation of the Congo | MLC; Movement for the Liberation of Congo; Congolese Liberation Movement; Mouvement de libération du Congo | Jean-Pierre Bemba
Alliance of Democratic Forces for the Liberation of Congo | AFDL; Alliance of Democratic Forces for the Liberation of Congo-Zaire; ADFL
Congo National Liberation Front | FLNC?; FNLC; Front for the National Liberation of the Congo; Katangese gendarmes; Katangan gendarmes | Nathaniel Mbumba
Simba rebels | Simbas; Simba movement; Simba rebellion's forces; Armée populaire de libération | Pierre Mulele; Christophe Gbenye; Gaston Soumialot
State of Katanga | Katanga gendarmerie; Katangese secessionists; Katangan secessionists | Moise Tshombe; Moïse Tshombe
# armed-group: Republic of the Congo
Cobra militia | Cobra militias
Cocoye militia | Cocoyes; Cocoye militiamen
Ninja militia | Ninja militias; National Resistance Council of Congo | Frédéric Bintsamou; Pastor Ntoumi
# armed-group: Burundi
National Council for the Defense of Democracy – Forces for the Defense of Democracy | CNDD-FDD; Forces for the Defense of Democracy; Forces for the Defence of Democracy; FDD; National Council for the Defence of Democracy-Forces for the Defence of Democracy | Pierre Nkurunziza | from National Council for the Defense of Democracy
National Council for the Defense of Democracy | CNDD; National Council for the Defence of Democracy | Léonard Nyangoma
Forces for National Liberation | Palipehutu-FNL; FNL; Palipehutu; National Forces of Liberation; National Liberation Forces of Burundi; Party for the Liberation of the Hutu People | Agathon Rwasa
Front for National Liberation of Burundi | FROLINA | Joseph Karumba
RED-Tabara | RED Tabara; Resistance for the Rule of Law in Burundi
Republican Forces of Burundi | FOREBU; Forces populaires du Burundi; FPB
Imbonerakure | Imbonerakure youth
# armed-group: Central African Republic
Séléka | Seleka; Séléka coalition; Seleka rebels; ex-Séléka; ex-Seleka | Michel Djotodia
Anti-balaka | anti-balaka; antibalaka; Anti-Balaka militia; anti-balaka militias | Patrice-Edouard Ngaïssona
Union for Peace in the Central African Republic | UPC-CAR; UPC?; Union pour la paix en Centrafrique | Ali Darassa | from Séléka
Popular Front for the Rebirth of Central African Republic | FPRC; Popular Front for the Renaissance of the Central African Republic; Front populaire pour la renaissance de la Centrafrique | Noureddine Adam | from Séléka
Central African Patriotic Movement | MPC; Patriotic Movement for Central Africa; Mouvement patriotique pour la Centrafrique | Mahamat al-Khatim | from Séléka
Return, Reclamation, Rehabilitation | 3R; 3R rebels; Retour, Réclamation et Réhabilitation | Sidiki Abass; Abass Sidiki
Coalition of Patriots for Change | CPC?; Coalition des patriotes pour le changement
Convention of Patriots for Justice and Peace | CPJP | Charles Massi
Union of Democratic Forces for Unity | UFDR
People's Army for the Restoration of Democracy | APRD; Popular Army for the Restoration of Democracy | Jean-Jacques Demafouth
Democratic Front of the Central African People | FDPC | Abdoulaye Miskine
Revolution and Justice | Révolution et Justice; RJ | Armel Sayo
Azande Ani Kpi Gbe | AAKG; Azande Ani Kpi Gbè
# armed-group: Chad
National Liberation Front of Chad | FROLINAT; Frolinat; Chadian National Liberation Front | Ibrahim Abatcha
Armed Forces of the North | FAN; Forces armées du Nord; Northern Armed Forces
Popular Armed Forces of Chad | FAP; People's Armed Forces of Chad; Forces armées populaires
Transitional Government of National Unity | GUNT; Gouvernement d'union nationale de transition | Goukouni Oueddei; Goukouni Weddeye
Democratic Revolutionary Council | CDR; Conseil démocratique révolutionnaire | Acheikh ibn Oumar
Patriotic Salvation Movement | MPS; Mouvement patriotique du salut
Movement for Democracy and Justice in Chad | MDJT; Mouvement pour la démocratie et la justice au Tchad | Youssouf Togoïmi
United Front for Democratic Change | FUC; FUCD; Front uni pour le changement démocratique | Mahamat Nour Abdelkerim; Mahamat Nour
Union of Forces for Democracy and Development | UFDD; Union des forces pour la démocratie et le développement | Mahamat Nouri
Rally of Forces for Change | RFC; Rassemblement des forces pour le changement | Timane Erdimi
Union of Resistance Forces | UFR; Union des forces de la résistance
Military Command Council for the Salvation of the Republic | CCMSR; Conseil de commandement militaire pour le salut de la République
# armed-group: Nigeria
Boko Haram | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Jama'atu Ahlis Sunna Lidda'awati Wal-Jihad; Jama'at Ahl as-Sunnah lid-Da'wah wa'l-Jihad; JAS; Nigerian Taliban; Boko Haram sect | Abubakar Shekau; Shekau; Mohammed Yusuf
Islamic State – West Africa Province | ISWAP; Islamic State in West Africa; Islamic State West Africa Province; Islamic State's West Africa Province; ISWA; Islamic State in West Africa Province | Abu Musab al-Barnawi; Mamman Nur | of Islamic State 2015-03; from Boko Haram
Ansaru | Jama'atu Ansarul Muslimina fi Biladis Sudan; Vanguards for the Protection of Muslims in Black Africa | Khalid al-Barnawi | from Boko Haram 2012-01
Movement for the Emancipation of the Niger Delta | MEND | Henry Okah
Niger Delta People's Volunteer Force | NDPVF; Niger Delta Peoples Volunteer Force | Mujahid Dokubo-Asari; Asari Dokubo
Niger Delta Vigilante | NDV | Ateke Tom
Niger Delta Avengers | NDA?
Indigenous People of Biafra | IPOB; Eastern Security Network; ESN | Nnamdi Kanu; Simon Ekpa
Movement for the Actualization of the Sovereign State of Biafra | MASSOB | Ralph Uwazuruike
Republic of Biafra | Biafra; Biafran army; Biafran forces; Biafrans; Biafran Armed Forces | Odumegwu Ojukwu; Emeka Ojukwu; Ojukwu
Oodua People's Congress | OPC; O'odua People's Congress; Oodua Peoples Congress | Gani Adams; Frederick Fasehun
Bakassi Boys |
Egbesu Boys | Egbesu Boys of Africa
Yan Tatsine | Maitatsine; Maitatsine sect
Islamic Movement in Nigeria | IMN; Islamic Movement of Nigeria | Ibrahim Zakzaky; Ibrahim el-Zakzaky
Lakurawa | Lakurawa sect
Yan Sakai | Yansakai
Civilian Joint Task Force | CJTF; Civilian JTF
Black Axe | Neo-Black Movement of Africa
# armed-group: Cameroon
Ambazonia Defence Forces | Ambazonian separatists; Ambazonia; Ambazonia Defense Forces; ADF?; Ambazonian Defence Forces; Amba Boys; Ambazonia Governing Council | Lucas Ayaba Cho
Southern Cameroons Defence Forces | SOCADEF
Ambazonia Restoration Forces | Ambazonia Self-Defence Council
Red Dragons of Lebialem | Red Dragon militia
Union of the Peoples of Cameroon | UPC?; Union des populations du Cameroun | Ruben Um Nyobé; Félix-Roland Moumié
# armed-group: Liberia
National Patriotic Front of Liberia | NPFL; N.P.F.L.; National Patriotic Reconstruction Assembly Government | Charles Taylor
Independent National Patriotic Front of Liberia | INPFL | Prince Johnson; Prince Yormie Johnson | from National Patriotic Front of Liberia 1990
National Patriotic Front of Liberia – Central Revolutionary Council | NPFL-CRC; CRC-NPFL | Tom Woewiyu; Sam Dokie | from National Patriotic Front of Liberia 1994
United Liberation Movement of Liberia for Democracy | ULIMO | Raleigh Seekie
ULIMO-K | United Liberation Movement of Liberia for Democracy–Kromah | Alhaji Kromah; Alhaji G.V. Kromah | from United Liberation Movement of Liberia for Democracy 1994
ULIMO-J | United Liberation Movement of Liberia for Democracy–Johnson | Roosevelt Johnson | from United Liberation Movement of Liberia for Democracy 1994
Liberia Peace Council | LPC | George Boley
Lofa Defense Force | LDF; Lofa Defence Force | François Massaquoi
Liberians United for Reconciliation and Democracy | LURD | Sekou Conneh; Sekou Damate Conneh
Movement for Democracy in Liberia | MODEL | Thomas Nimely; Thomas Yaya Nimely
Anti-Terrorist Unit of Liberia | ATU-Liberia
# armed-group: Sierra Leone
Revolutionary United Front | RUF; R.U.F.; Revolutionary United Front of Sierra Leone; RUF/SL | Foday Sankoh; Sam Bockarie; Issa Sesay
Armed Forces Revolutionary Council | AFRC; RUF/AFRC; AFRC/RUF | Johnny Paul Koroma
Civil Defence Forces of Sierra Leone | Kamajors; Kamajor; Civil Defence Forces; Civil Defense Forces; CDF?; Kamajoh militia | Sam Hinga Norman; Hinga Norman
West Side Boys | West Side Niggaz
# armed-group: Ivory Coast
Forces Nouvelles | New Forces of Ivory Coast; Forces Nouvelles de Côte d'Ivoire; FN-Ivory Coast; FNCI | Guillaume Soro
Patriotic Movement of Ivory Coast | MPCI; Patriotic Movement of Côte d'Ivoire; Mouvement patriotique de Côte d'Ivoire
Movement for Justice and Peace | MJP; Mouvement pour la justice et la paix
Ivorian Popular Movement of the Great West | MPIGO; Mouvement populaire ivoirien du Grand Ouest; Ivorian Popular Movement for the Great West
Republican Forces of Côte d'Ivoire | FRCI; Republican Forces of Ivory Coast; Forces républicaines de Côte d'Ivoire
Young Patriots of Abidjan | Young Patriots; Jeunes Patriotes; Congrès panafricain des jeunes patriotes | Charles Blé Goudé
Dozo hunters | Dozos; Dozo militia
# armed-group: Guinea
Movement of the Democratic Forces of Guinea | RDFG; Rally of Democratic Forces of Guinea; RFDG
# armed-group: Senegal
Movement of Democratic Forces of Casamance | MFDC; Movement of the Democratic Forces of Casamance; Movement of Democratic Forces in the Casamance; Mouvement des forces démocratiques de Casamance | Augustin Diamacoune Senghor; Salif Sadio
# armed-group: Guinea-Bissau
African Party for the Independence of Guinea and Cape Verde | PAIGC; Partido Africano da Independência da Guiné e Cabo Verde | Amílcar Cabral; Amilcar Cabral
Military Junta for the Consolidation of Democracy, Peace and Justice | Military Junta of Guinea-Bissau | Ansumane Mané
# armed-group: Angola
National Union for the Total Independence of Angola | UNITA; Unita; União Nacional para a Independência Total de Angola | Jonas Savimbi; Savimbi
People's Movement for the Liberation of Angola | MPLA; FAPLA; Popular Movement for the Liberation of Angola; Movimento Popular de Libertação de Angola | Agostinho Neto; José Eduardo dos Santos
National Front for the Liberation of Angola | FNLA; Frente Nacional de Libertação de Angola; National Liberation Front of Angola | Holden Roberto
Front for the Liberation of the Enclave of Cabinda | FLEC; FLEC-FAC; FLEC-R; FLEC-Renovada; FLEC-PM; Frente para a Libertação do Enclave de Cabinda
# armed-group: Mozambique
Mozambican National Resistance | RENAMO; MNR; Resistência Nacional Moçambicana; Mozambique National Resistance | Afonso Dhlakama; Ossufo Momade
RENAMO Military Junta | Renamo Military Junta; Junta Militar da Renamo | Mariano Nhongo | from Mozambican National Resistance 2019
Mozambique Liberation Front | FRELIMO; Liberation Front of Mozambique; Frente de Libertação de Moçambique; Front for the Liberation of Mozambique | Samora Machel; Eduardo Mondlane
Ansar al-Sunna Mozambique | Ahlu Sunna Wal Jammah; Ansar al-Sunna in Mozambique; ISIS-Mozambique; IS-Mozambique; Islamic State – Mozambique Province; Islamic State in Mozambique; ISM; Mozambique's al-Shabaab; Ahlu Sunna wa Jama; Mozambican al-Shabab | Bonomade Machude Omar
Mozambique Revolutionary Committee | COREMO
# armed-group: South Africa
African National Congress | ANC; Umkhonto we Sizwe; A.N.C.; MK-ANC | Nelson Mandela; Oliver Tambo
Pan Africanist Congress | PAC?; Pan Africanist Congress of Azania; Azanian People's Liberation Army; APLA; Poqo | Robert Sobukwe
Inkatha Freedom Party | IFP; Inkatha | Mangosuthu Buthelezi; Buthelezi
Afrikaner Weerstandsbeweging | AWB; Afrikaner Resistance Movement | Eugène Terre'Blanche; Eugene Terreblanche
People Against Gangsterism and Drugs | PAGAD
# armed-group: Namibia
South West Africa People's Organization | SWAPO; PLAN; South West Africa People's Organisation; South West African People's Organisation; South West African People's Organization; People's Liberation Army of Namibia | Sam Nujoma
South West African Territorial Force | SWATF; South West Africa Territorial Force
Koevoet |
Caprivi Liberation Army | Caprivi Liberation Front | Mishake Muyongo
# armed-group: Zimbabwe
Zimbabwe African National Union | ZANU; ZANU-PF; ZANLA; ZANU (PF); Zimbabwe African National Union – Patriotic Front; Zimbabwe African National Liberation Army | Robert Mugabe; Ndabaningi Sithole; Josiah Tongogara
Zimbabwe African People's Union | ZAPU; ZIPRA; Zimbabwe People's Revolutionary Army | Joshua Nkomo
Patriotic Front of Zimbabwe |
Selous Scouts |
# armed-group: Lesotho
Lesotho Liberation Army | LLA | Ntsu Mokhehle
# armed-group: Madagascar
Democratic Movement for Malagasy Rejuvenation | MDRM; Mouvement démocratique de la rénovation malgache
Dahalo | Dahalo bandits
# armed-group: Comoros
Anjouan separatists | Mouvement populaire anjouanais; Anjouan People's Movement; Republic of Anjouan | Mohamed Bacar
# armed-group
Wagner Group | Wagner; PMC Wagner; Wagner PMC; Wagner mercenaries; Russia's Wagner | Yevgeny Prigozhin; Prigozhin; Dmitry Utkin
Africa Corps of Russia | Russian Africa Corps; Africa Corps | | of Russia 2023; from Wagner Group
Executive Outcomes | | Eeben Barlow
`;
