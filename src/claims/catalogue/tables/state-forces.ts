/** Armies, services and police of states since 1945. Facts of general knowledge; how a row is written: `../parse-catalogue-table.ts`. */
export const STATE_FORCES = `
# army: Pakistan
Pakistan Army | Pakistani Army; Pakistani military; Pakistan military; Pakistan Armed Forces; Pakistani Armed Forces; Pakistani troops; Pakistani soldiers; Pakistani forces; Pakistani security forces; Frontier Corps; Frontier Constabulary | Ashfaq Parvez Kayani; Ashfaq Kayani; Kayani; Raheel Sharif; Asim Munir; Qamar Javed Bajwa | of Pakistan
# army: Afghanistan
Afghan National Army | ANA?; Afghan Army; Afghan military; Afghan National Security Forces; ANSF; Afghan security forces; Afghan forces; Afghan troops; Afghan soldiers; Afghan National Defense and Security Forces; ANDSF; Afghan National Police; ANP-Afghanistan | Bismillah Khan Mohammadi | of Afghanistan
Afghan Local Police | ALP?; arbakai |  | of Afghanistan
# army: India
Indian Army | Rashtriya Rifles; Assam Rifles |  | of India
Indian Peace Keeping Force | IPKF; Indian Peacekeeping Force; Indian Peace-Keeping Force |  | of India 1987-07/1990-03
Border Security Force | BSF |  | of India
Central Reserve Police Force | CRPF; Central Reserve Police; COBRA battalions |  | of India
# army: Sri Lanka
Sri Lanka Army | Sri Lankan security forces; SLA? | Sarath Fonseka | of Sri Lanka
Special Task Force of Sri Lanka | Special Task Force; STF |  | of Sri Lanka
# army: Nepal
Nepal Army | Royal Nepalese Army; Royal Nepal Army; RNA |  | of Nepal
# army: Bangladesh
Bangladesh Army |  |  | of Bangladesh
Rapid Action Battalion |  |  | of Bangladesh
# army: Israel
Israel Defense Forces | IDF; Israeli Defense Forces; Israeli army; Israeli military; Israeli Air Force; Israeli air force; Israeli Army; Israel Defence Forces; Israeli Defence Forces; IAF; I.D.F. | Benny Gantz; Gadi Eisenkot; Herzi Halevi | of Israel
Israel Border Police | Israeli Border Police; Magav |  | of Israel
# army: Iran
Islamic Revolutionary Guard Corps | IRGC; Revolutionary Guards; Revolutionary Guard; Revolutionary Guard Corps; Iranian Revolutionary Guards; Iranian Revolutionary Guard Corps; Iran's Revolutionary Guards; Pasdaran; Sepah; Iran's Revolutionary Guard; Sepah-e Pasdaran | Hossein Salami; Mohammad Ali Jafari; Mohsen Rezaee; Mohsen Rezaei | of Iran
Quds Force | Qods Force; IRGC-QF; al-Quds Force; Jerusalem Force; IRGC Quds Force; Islamic Revolutionary Guard Corps-Quds Force; IRGC-Quds Force; al-Qods Force | Qasem Soleimani; Qassem Soleimani; Qassim Soleimani; Soleimani; Esmail Qaani; Esmail Ghaani | of Islamic Revolutionary Guard Corps
Basij | Basij militia; Basiji; Basij Resistance Force |  | of Islamic Revolutionary Guard Corps
Iranian Army | Islamic Republic of Iran Army; Artesh |  | of Iran
# army: Syria
Syrian Arab Army | Syrian Arab Air Force; Syrian Arab Armed Forces; Syrian Army; SAA; Syrian army; Syrian Government forces; SyAAF | Rifaat al-Assad | of Syria
# army: Iraq
Iraqi Security Forces | ISF?; Iraqi security forces; Iraqi Army; Iraqi army; Iraqi forces |  | of Iraq
Iraqi Counter Terrorism Service | Counter Terrorism Service; Golden Division; Iraqi Special Operations Forces; ISOF; Counter-Terrorism Service | Abdul-Wahab al-Saadi | of Iraq
Iraqi Republican Guard | Republican Guard of Iraq |  | of Iraq ../2003
# army: Lebanon
Lebanese Armed Forces | Lebanese Army; Lebanese army; LAF | Joseph Aoun; Emile Lahoud as army chief | of Lebanon
Internal Security Forces | ISF?; Internal Security Forces of Lebanon; Lebanese Internal Security Forces |  | of Lebanon
# army: Jordan
Jordanian Armed Forces | Arab Legion; Jordan Arab Army | Glubb Pasha | of Jordan
# army: Turkey
Turkish Armed Forces | TAF; TSK; Türk Silahlı Kuvvetleri; Turkish Land Forces | Hulusi Akar | of Turkey
Jandarma | Turkish Gendarmerie; Gendarmerie General Command |  | of Turkey
# army: Saudi Arabia
Saudi Arabian National Guard | Saudi National Guard; SANG |  | of Saudi Arabia
Royal Saudi Air Force | Royal Saudi Land Forces |  | of Saudi Arabia
# army: Egypt
Egyptian Armed Forces | Supreme Council of the Armed Forces; SCAF | Mohamed Hussein Tantawi | of Egypt
# army: Yemen
Yemeni Armed Forces |  | Ali Mohsen al-Ahmar | of Yemen
# army: Libya
Libyan National Army | LNA; Libyan Arab Armed Forces; LAAF; Haftar's Libyan National Army; Libyan Army of Haftar; Operation Dignity forces; Operation Dignity | Khalifa Haftar; Haftar; Khalifa Hifter; Saddam Haftar
Government of National Accord | GNA; Libya's Government of National Accord; GNA-affiliated forces; Presidential Council of Libya; Libyan Government of National Accord | Fayez al-Sarraj; Fayez Sarraj; Faiez Serraj
Government of National Unity of Libya | GNU; Libyan Government of National Unity; Government of National Unity (Libya) | Abdul Hamid Dbeibeh; Abdulhamid Dabaiba; Abdul Hamid Dbeibah
General National Congress | GNC; National Salvation Government of Libya; Libyan General National Congress; New General National Congress | Khalifa al-Ghawil; Nouri Abusahmain
Libyan House of Representatives | HoR; Tobruk government; Libya's House of Representatives; Tobruk-based government; Council of Deputies of Libya; Tobruk-based House of Representatives | Aguila Saleh; Aguila Saleh Issa; Abdullah al-Thani
National Transitional Council of Libya | National Transitional Council; NTC; Libyan National Transitional Council; Transitional National Council | Mustafa Abdul Jalil; Mahmoud Jibril
# army: Sudan
Sudanese Armed Forces | SAF; Sudanese army; Sudanese Army; Transitional Military Council of Sudan | Abdel Fattah al-Burhan; Abdel-Fattah Burhan; al-Burhan | of Sudan
# army: South Sudan
South Sudan People's Defence Forces | SSPDF; South Sudan People's Defense Forces | Paul Malong Awan | of South Sudan
# army: Ethiopia
Ethiopian National Defense Force | ENDF; Ethiopian National Defence Force | Birhanu Jula | of Ethiopia
Liyu Police | Liyu police; Somali Region Special Police; Liyu Hayil |  | of Ethiopia
# army: Eritrea
Eritrean Defence Forces | EDF; Eritrean Defense Forces |  | of Eritrea
# army: Somalia
Somali National Army | SNA? |  | of Somalia
Puntland Maritime Police Force | PMPF |  | of Puntland
# army: Kenya
Kenya Defence Forces | KDF; Kenyan Defence Forces; Kenya Defense Forces |  | of Kenya
# army: Uganda
Uganda People's Defence Force | UPDF?; Uganda People's Defence Forces; Uganda People's Defense Force | Muhoozi Kainerugaba | of Uganda
# army: Rwanda
Rwanda Defence Force | RDF; Rwandan Defence Force; Rwandan Defence Forces; Rwanda Defense Force | James Kabarebe | of Rwanda
Rwandan Armed Forces | FAR?; Forces armées rwandaises; Rwandan Army of Habyarimana | Augustin Bizimungu; Théoneste Bagosora | of Rwanda ../1994-07
# army: Burundi
Burundi National Defence Force | FDN?; National Defence Force of Burundi |  | of Burundi
# army: Democratic Republic of the Congo
Armed Forces of the Democratic Republic of the Congo | FARDC; Congolese army; Forces armées de la République démocratique du Congo |  | of Democratic Republic of the Congo
Zairian Armed Forces | FAZ; Forces armées zaïroises; Armée nationale congolaise |  | of Democratic Republic of the Congo ../1997-05
# army: Central African Republic
Central African Armed Forces | FACA; Forces armées centrafricaines |  | of Central African Republic
# army: Chad
Chadian National Army | ANT; Armée nationale tchadienne; FANT |  | of Chad
# army: Nigeria
Nigerian Armed Forces | Joint Task Force of Nigeria | Tukur Buratai | of Nigeria
# army: Cameroon
Cameroon Armed Forces | Rapid Intervention Battalion; BIR |  | of Cameroon
# army: Niger
Niger Armed Forces | FAN-Niger; National Council for the Safeguard of the Homeland; CNSP-Niger |  | of Niger
# army: Mali
Malian Armed Forces | FAMa; FAMA; Forces armées maliennes | Amadou Sanogo | of Mali
# army: Burkina Faso
Burkina Faso Armed Forces | Regiment of Presidential Security | Gilbert Diendéré | of Burkina Faso
# army: Algeria
People's National Army | ANP?; Algerian People's National Army; Armée nationale populaire | Khaled Nezzar; Mohamed Lamari | of Algeria
# army: Morocco
Royal Moroccan Armed Forces | FAR?; Forces armées royales; Royal Moroccan Army |  | of Morocco
# army: Mauritania
Armed Forces of Mauritania |  |  | of Mauritania
# army: Tunisia
Tunisian Armed Forces |  |  | of Tunisia
# army: Liberia
Armed Forces of Liberia | AFL |  | of Liberia
# army: Sierra Leone
Sierra Leone Army | Republic of Sierra Leone Armed Forces; RSLAF; Sierra Leone Military Forces; SLA? |  | of Sierra Leone
# army: Ivory Coast
Armed Forces of Ivory Coast | FANCI; National Armed Forces of Côte d'Ivoire; FDS-CI |  | of Ivory Coast
# army: Angola
Angolan Armed Forces | FAA; Forças Armadas Angolanas |  | of Angola
# army: Mozambique
Mozambique Defence Armed Forces | FADM; FAM |  | of Mozambique
# army: South Africa
South African Defence Force | SADF; South African National Defence Force; SANDF; 32 Battalion; South African Defense Force | Magnus Malan; Constand Viljoen | of South Africa
# army: Zimbabwe
Zimbabwe National Army | Zimbabwe Defence Forces; Fifth Brigade of Zimbabwe |  | of Zimbabwe
Rhodesian Security Forces |  | Peter Walls | of Rhodesia
# army: Tanzania
Tanzania People's Defence Force | TPDF |  | of Tanzania
# army: Namibia
Namibian Defence Force | NDF-Namibia; Namibia Defence Force |  | of Namibia
# army: Russia
Russian Armed Forces | Russian Ground Forces; Russian Aerospace Forces; VKS | Sergei Shoigu; Valery Gerasimov; Sergey Shoigu | of Russia
Rosgvardia | National Guard of Russia; Russian National Guard | Viktor Zolotov | of Russia
Internal Troops of Russia | Russian Internal Troops; MVD Internal Troops |  | of Russia
# army: Soviet Union
Soviet Army | Red Army; Limited Contingent of Soviet Forces in Afghanistan | Boris Gromov | of Soviet Union
# army: Ukraine
Armed Forces of Ukraine | ZSU; AFU; Ukrainian National Guard; National Guard of Ukraine | Valerii Zaluzhnyi; Valeriy Zaluzhny; Oleksandr Syrskyi | of Ukraine
# army: Georgia
Georgian Armed Forces | Georgian National Guard; National Guard of Georgia | Tengiz Kitovani | of Georgia
# army: Azerbaijan
Azerbaijani Armed Forces |  |  | of Azerbaijan
# army: Armenia
Armed Forces of Armenia |  |  | of Armenia
# army: Yugoslavia; Serbia
Yugoslav People's Army | JNA; Yugoslav National Army; Yugoslav Federal Army; Yugoslav federal army; Army of Yugoslavia; VJ; Armed Forces of Yugoslavia | Veljko Kadijević; Blagoje Adžić; Momčilo Perišić; Nebojša Pavković | of Yugoslavia
Serbian Police | Serbian Ministry of Internal Affairs; MUP of Serbia; Special Operations Unit of Serbia; JSO | Franko Simatović; Jovica Stanišić | of Serbia
# army: Croatia
Croatian Army | HV; Hrvatska vojska; Croatian National Guard; ZNG | Ante Gotovina; Janko Bobetko | of Croatia
# army: United Kingdom
British Army | Royal Air Force; Royal Navy; Royal Marines; Special Air Service; SAS |  | of United Kingdom
Ulster Defence Regiment | UDR |  | of United Kingdom
Royal Ulster Constabulary | RUC |  | of United Kingdom
Police Service of Northern Ireland | PSNI |  | of United Kingdom
# army: France
French Armed Forces | French Foreign Legion; Foreign Legion |  | of France
Operation Barkhane | Barkhane; Barkhane force; Operation Serval; Serval force; Operation Sangaris |  | of French Armed Forces 2014/2022
# army: Spain
Civil Guard | Guardia Civil; Spanish Civil Guard |  | of Spain
# army: Greece
Hellenic Army |  |  | of Greece
# army: Portugal
Portuguese Armed Forces | Armed Forces Movement |  | of Portugal
# army: United States
United States Armed Forces | U.S. Marine Corps; United States Marine Corps; Green Berets; Delta Force; Navy SEALs | David Petraeus; Norman Schwarzkopf; Stanley McChrystal; Tommy Franks; William Westmoreland | of United States
United States Central Command | CENTCOM; U.S. Central Command; US Central Command | Michael Kurilla | of United States Armed Forces
United States Africa Command | AFRICOM; U.S. Africa Command; US Africa Command |  | of United States Armed Forces
Blackwater | Blackwater Worldwide; Blackwater USA | Erik Prince
# army: China
People's Liberation Army | PLA?; Chinese People's Liberation Army; People's Liberation Army Navy; PLAN-China; People's Volunteer Army; Chinese People's Volunteers | Peng Dehuai; Lin Biao | of China
People's Armed Police | PAP |  | of China
# army: Taiwan
Republic of China Armed Forces | Republic of China Army |  | of Taiwan
# army: North Korea
Korean People's Army | KPA |  | of North Korea
# army: South Korea
Republic of Korea Armed Forces |  | Paik Sun-yup | of South Korea
# army: Vietnam
People's Army of Vietnam | PAVN; Vietnamese People's Army; North Vietnamese Army; NVA | Van Tien Dung | of Vietnam
Army of the Republic of Vietnam | ARVN; South Vietnamese Army; Republic of Vietnam Military Forces |  | of South Vietnam
# army: Cambodia
Royal Cambodian Armed Forces | RCAF; CPAF; Royal Cambodian Army |  | of Cambodia
# army: Thailand
Royal Thai Army | Royal Thai Armed Forces; Thahan Phran | Prayut Chan-o-cha; Sonthi Boonyaratglin | of Thailand
# army: Myanmar
Myanmar Border Guard Forces | Border Guard Forces; BGF; Border Guard Force |  | of Myanmar
# army: Philippines
Armed Forces of the Philippines | AFP |  | of Philippines
Philippine National Police | PNP; Philippine Constabulary |  | of Philippines
# army: Indonesia
Indonesian National Armed Forces | TNI; Tentara Nasional Indonesia; ABRI; Kopassus | Wiranto; Prabowo Subianto | of Indonesia
# army: Papua New Guinea
Papua New Guinea Defence Force | PNGDF |  | of Papua New Guinea
# army: Colombia
Colombian Army | Colombian army; Colombian military; National Army of Colombia; Military Forces of Colombia |  | of Colombia
National Police of Colombia | Colombian National Police; Search Bloc |  | of Colombia
# army: Venezuela
National Bolivarian Armed Forces | FANB; Bolivarian National Armed Forces; Venezuelan National Guard; Bolivarian National Guard | Vladimir Padrino López | of Venezuela
Special Action Forces of Venezuela | FAES; Fuerzas de Acciones Especiales |  | of Venezuela
# army: Ecuador
Ecuadorian Armed Forces |  |  | of Ecuador
# army: Peru
Peruvian Armed Forces | Sinchis |  | of Peru
# army: Bolivia
Bolivian Armed Forces |  |  | of Bolivia
# army: Argentina
Argentine Army | National Reorganization Process; Argentine junta | Jorge Rafael Videla; Leopoldo Galtieri | of Argentina
# army: Chile
Chilean Army | Carabineros |  | of Chile
# army: Brazil
Brazilian Armed Forces |  |  | of Brazil
# army: El Salvador
Salvadoran Army | Armed Forces of El Salvador; Salvadoran National Guard; Treasury Police; Atlacatl Battalion | René Emilio Ponce; Eugenio Vides Casanova; Domingo Monterrosa | of El Salvador
# army: Guatemala
Guatemalan Army | Armed Forces of Guatemala | Héctor Gramajo | of Guatemala
# army: Honduras
Honduran Armed Forces | Armed Forces of Honduras |  | of Honduras
# army: Mexico
Mexican Army | SEDENA; Mexican National Guard |  | of Mexico
Federal Police of Mexico | Mexican Federal Police; Federal Police (Mexico); Policía Federal | Genaro García Luna | of Mexico
# army: Cuba
Cuban Revolutionary Armed Forces | FAR-Cuba; Fuerzas Armadas Revolucionarias of Cuba |  | of Cuba
# army: Haiti
Armed Forces of Haiti | FAd'H; FADH |  | of Haiti
Haitian National Police | HNP; Haiti's National Police; Police Nationale d'Haïti |  | of Haiti
# agency: Pakistan
Inter-Services Intelligence | ISI?; Inter Services Intelligence; Pakistani intelligence; Pakistan intelligence; Pakistani intelligence agency; Inter-Services Intelligence Directorate; Directorate for Inter-Services Intelligence; Inter-Services Intelligence agency; I.S.I.; S-Wing of the ISI | Ahmed Shuja Pasha; Shuja Pasha; Hamid Gul; Faiz Hameed; Mahmud Ahmed | of Pakistan
Military Intelligence of Pakistan | Pakistan's Military Intelligence | | of Pakistan
Federal Investigation Agency | FIA-Pakistan | | of Pakistan
National Counterterrorism Authority | NACTA; National Counter Terrorism Authority; National Counter-Terrorism Authority | | of Pakistan
# agency: Afghanistan
National Directorate of Security | NDS; Afghan intelligence; Afghan National Directorate of Security; Afghanistan's National Directorate of Security | Amrullah Saleh; Asadullah Khalid | of Afghanistan
KhAD | KHAD; Khad; Khadamat-e Aetla'at-e Dawlati; WAD-Afghanistan | | of People's Democratic Party of Afghanistan
General Directorate of Intelligence | GDI | | of Afghan Taliban 2021-08
# agency: India
Research and Analysis Wing | RAW; R&AW; Research & Analysis Wing; Indian intelligence | | of India
Intelligence Bureau | Intelligence Bureau of India; Indian Intelligence Bureau | Ajit Doval | of India
National Investigation Agency | NIA | | of India
# agency: United States
Central Intelligence Agency | CIA; C.I.A.; Special Activities Division | William Casey; George Tenet; Leon Panetta; David Petraeus as CIA director; John Brennan; Allen Dulles | of United States
Federal Bureau of Investigation | FBI; F.B.I. | J. Edgar Hoover; Robert Mueller | of United States
Drug Enforcement Administration | DEA; D.E.A. | | of United States
National Security Agency | NSA | | of United States
Defense Intelligence Agency | DIA | | of United States
Joint Special Operations Command | JSOC | | of United States
Department of Homeland Security | DHS | | of United States
United States Department of State | US State Department; U.S. State Department; US Department of State | 
United States Agency for International Development | USAID | | of United States
# agency: Israel
Mossad | Israeli intelligence; ha-Mossad; Israel's Mossad | Meir Dagan; Yossi Cohen; David Barnea | of Israel
Shin Bet | Shabak; Shin Beth; Israel Security Agency; Shin Bet security service; General Security Service of Israel | Avi Dichter; Ronen Bar | of Israel
Aman | Aman (Israel); Israeli Military Intelligence; Unit 8200 | | of Israel Defense Forces
# agency: United Kingdom
MI6 | Secret Intelligence Service; SIS; British intelligence; M.I.6 | | of United Kingdom
MI5 | Security Service of the United Kingdom; British Security Service; M.I.5 | | of United Kingdom
Government Communications Headquarters | GCHQ | | of United Kingdom
# agency: France
Directorate-General for External Security | DGSE; French intelligence; SDECE; General Directorate for External Security | | of France
General Directorate for Internal Security | DGSI; DST-France | | of France
# agency: Germany
Federal Intelligence Service | BND; Bundesnachrichtendienst | | of Germany
Federal Office for the Protection of the Constitution | BfV; Bundesamt für Verfassungsschutz; Verfassungsschutz | | of Germany
Stasi | Ministry for State Security of East Germany; East German secret police; HVA | Erich Mielke; Markus Wolf | of East Germany
# agency: Russia
Federal Security Service | FSB; F.S.B.; ФСБ; Federal Security Service of Russia | Alexander Bortnikov; Nikolai Patrushev | of Russia
GRU | Main Intelligence Directorate of Russia; Russian military intelligence; ГРУ; G.R.U.; Unit 29155 | Igor Kostyukov | of Russia
Foreign Intelligence Service of Russia | SVR; Russian Foreign Intelligence Service | Sergey Naryshkin | of Russia
KGB | K.G.B.; Committee for State Security; КГБ | Yuri Andropov; Vladimir Kryuchkov | of Soviet Union
NKVD | People's Commissariat for Internal Affairs | Lavrentiy Beria | of Soviet Union
# agency: Ukraine
Security Service of Ukraine | SBU; Ukrainian Security Service | Vasyl Malyuk | of Ukraine
Main Directorate of Intelligence of Ukraine | HUR; GUR; Ukrainian military intelligence; Defence Intelligence of Ukraine | Kyrylo Budanov | of Ukraine
# agency: Turkey
National Intelligence Organization | MIT?; MİT; National Intelligence Organisation of Turkey; Turkish intelligence; Turkish National Intelligence Organization; Millî İstihbarat Teşkilatı | Hakan Fidan; Ibrahim Kalin; İbrahim Kalın | of Turkey
JİTEM | JITEM; Gendarmerie Intelligence and Counterterrorism | | of Turkey
# agency: Iran
Ministry of Intelligence of Iran | MOIS; VEVAK; Iranian intelligence; Ministry of Intelligence and Security; Iranian Ministry of Intelligence; Iran's Ministry of Intelligence | | of Iran
SAVAK | Savak | | of Iran ../1979
# agency: Iraq
Iraqi National Intelligence Service | INIS | | of Iraq
Iraqi Intelligence Service | Mukhabarat of Iraq; Iraqi Mukhabarat; Jihaz al-Mukhabarat | | of Iraq ../2003
# agency: Syria
Air Force Intelligence Directorate | Syrian Air Force Intelligence; Air Force Intelligence of Syria | Jamil Hassan | of Syria
Syrian General Intelligence Directorate | Syrian intelligence; Syrian Mukhabarat; Syrian Military Intelligence; Military Intelligence Directorate of Syria | Ali Mamlouk; Ghazi Kanaan; Assef Shawkat; Rustum Ghazaleh | of Syria
# agency: Saudi Arabia
General Intelligence Presidency | GIP; Saudi intelligence; General Intelligence Directorate of Saudi Arabia; Saudi General Intelligence Directorate | Turki al-Faisal; Prince Turki; Bandar bin Sultan; Prince Bandar | of Saudi Arabia
# agency: Jordan
General Intelligence Directorate of Jordan | GID-Jordan; Jordanian intelligence; Jordanian General Intelligence Directorate; Dairat al-Mukhabarat al-Amma | | of Jordan
# agency: Egypt
Egyptian General Intelligence Service | Egyptian intelligence; Egyptian General Intelligence Directorate; Mukhabarat of Egypt; General Intelligence Service of Egypt | Omar Suleiman; Abbas Kamel | of Egypt
State Security Investigations Service | SSIS; National Security Agency of Egypt | | of Egypt
# agency: Libya
Jamahiriya Security Organisation | Libyan intelligence; Jamahiriya el-Mukhabarat; Libyan Intelligence Service | Abdullah Senussi; Moussa Koussa; Musa Kusa | of Libya ../2011
# agency: Algeria
Département du Renseignement et de la Sécurité | DRS; Algerian intelligence; Department of Intelligence and Security; Sécurité militaire | Mohamed Mediène; General Toufik | of Algeria
# agency: Somalia
National Intelligence and Security Agency | NISA; Somali National Intelligence and Security Agency | Fahad Yasin | of Somalia
# agency: Sudan
National Intelligence and Security Service of Sudan | NISS?; Sudanese intelligence; General Intelligence Service of Sudan; National Intelligence and Security Services | Salah Gosh | of Sudan
# agency: Ethiopia
National Intelligence and Security Service of Ethiopia | NISS?; Ethiopian intelligence | | of Ethiopia
# agency: Rwanda
Directorate of Military Intelligence of Rwanda | Rwandan intelligence; Rwandan Directorate of Military Intelligence; DMI-Rwanda | Patrick Karegeya | of Rwanda
# agency: South Africa
Civil Cooperation Bureau | South African Civil Cooperation Bureau; CCB | | of South Africa
Bureau of State Security | BOSS; South African Bureau of State Security | Hendrik van den Bergh | of South Africa
Vlakplaas | Vlakplaas unit | Eugene de Kock | of South Africa
# agency: Zimbabwe
Central Intelligence Organisation | CIO; Central Intelligence Organization; Central Intelligence Organisation of Zimbabwe | Ken Flower | of Zimbabwe
# agency: China
Ministry of State Security | MSS; Chinese intelligence; Guoanbu; Ministry of State Security of China | | of China
# agency: North Korea
Reconnaissance General Bureau | RGB; North Korean intelligence | Kim Yong-chol | of North Korea
# agency: South Korea
National Intelligence Service | NIS; South Korean intelligence; KCIA; Korean Central Intelligence Agency; National Intelligence Service of South Korea | | of South Korea
# agency: Sri Lanka
State Intelligence Service of Sri Lanka | Sri Lankan intelligence; Directorate of Military Intelligence of Sri Lanka | | of Sri Lanka
# agency: Bangladesh
Directorate General of Forces Intelligence | DGFI; Directorate-General of Forces Intelligence | | of Bangladesh
# agency: Indonesia
Detachment 88 | Densus 88; Special Detachment 88; Detasemen Khusus 88 | | of Indonesia
State Intelligence Agency of Indonesia | Badan Intelijen Negara; Indonesian State Intelligence Agency | | of Indonesia
# agency: Australia
Australian Security Intelligence Organisation | ASIO | | of Australia
Australian Secret Intelligence Service | ASIS | | of Australia
# agency: Cuba
Intelligence Directorate of Cuba | Dirección General de Inteligencia; Cuban intelligence; DGI-Cuba | Manuel Piñeiro | of Cuba
# agency: Chile
National Intelligence Directorate of Chile | DINA; Dirección de Inteligencia Nacional; CNI-Chile | Manuel Contreras | of Chile
# agency: Peru
National Intelligence Service of Peru | SIN-Peru; Servicio de Inteligencia Nacional | Vladimiro Montesinos; Montesinos | of Peru
DINCOTE | National Directorate Against Terrorism; DIRCOTE | | of Peru
# agency: Colombia
Administrative Department of Security | DAS-Colombia; Departamento Administrativo de Seguridad; Colombian DAS | Jorge Noguera | of Colombia ../2011
# agency: Venezuela
Bolivarian National Intelligence Service | SEBIN; Servicio Bolivariano de Inteligencia Nacional; DISIP | | of Venezuela
General Directorate of Military Counterintelligence | DGCIM | | of Venezuela
# agency: Guatemala
Archivos | Guatemalan Presidential General Staff; Estado Mayor Presidencial | | of Guatemala
# agency: Serbia
State Security Service of Serbia | Serbian State Security; SDB; Serbian State Security Service | | of Serbia
State Security Administration of Yugoslavia | UDBA; Yugoslav secret police | Aleksandar Ranković | of Yugoslavia
# agency: Romania
Securitate | Department of State Security of Romania | | of Romania
`;
