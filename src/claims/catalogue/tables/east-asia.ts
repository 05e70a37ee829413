/** Armed groups of Southeast and East Asia and the Pacific since 1945. Facts of general knowledge; how a row is written: `../parse-catalogue-table.ts`. */
export const EAST_ASIA = `
# armed-group: Myanmar
Karen National Union | KNU; Karen National Liberation Army; KNLA; Karen National Defence Organisation; KNDO; Karen rebels of the KNU | Bo Mya; Saw Ba U Gyi; Mutu Say Poe; Padoh Mahn Sha
Democratic Karen Buddhist Army | DKBA; Democratic Karen Benevolent Army; Democratic Karen Buddhist Organisation | | from Karen National Union 1994-12
Karen Border Guard Force | Karen BGF; Karen National Army of Saw Chit Thu | Saw Chit Thu | from Democratic Karen Buddhist Army 2010
KNU/KNLA Peace Council | KPC; KNU-KNLA Peace Council; KNLA-PC | | from Karen National Union 2007
Kawthoolei Army | KTLA | Nerdah Bo Mya
God's Army | God's Army of Karen | Johnny Htoo; Luther Htoo
Karenni National Progressive Party | KNPP; Karenni Army
Karenni Nationalities Defence Force | KNDF; Karenni Nationalities Defense Force
Karenni National People's Liberation Front | KNPLF
Kachin Independence Organisation | KIO; Kachin Independence Army; KIA; Kachin Independence Organization; KIO/KIA; KIA/KIO | Brang Seng; N'Ban La
New Democratic Army – Kachin | NDA-K; New Democratic Army-Kachin | Zahkung Ting Ying
Arakan Army | AA; United League of Arakan; ULA; Arakan Army/ULA | Twan Mrat Naing
Arakan Liberation Party | Arakan Liberation Army; ALP?
Arakan National Council | ANC-Arakan
Arakan Rohingya Salvation Army | ARSA; Harakah al-Yaqin; Harakat al-Yaqin | Ataullah; Ataullah abu Ammar Jununi
Rohingya Patriotic Front | RPF-Rohingya
Arakan Rohingya National Organisation | ARNO
Arakan Rohingya Islamic Front | ARIF
Ta'ang National Liberation Army | TNLA; Ta'ang Army; Palaung State Liberation Front; PSLF; Palaung State Liberation Army; PSLA; Taang National Liberation Army | Tar Aik Bong
Myanmar National Democratic Alliance Army | MNDAA; Kokang Army; Kokang rebels; Myanmar Nationalities Democratic Alliance Army | Peng Jiasheng; Phone Kya Shin; Pheung Kya-shin
United Wa State Army | UWSA; United Wa State Party; UWSP; Wa army; Wa State Army | Bao Youxiang; Pao Yu-chang
National Democratic Alliance Army | NDAA; Mong La group; NDAA-ESS; Mongla group; National Democratic Alliance Army-Eastern Shan State | Sai Leun; Lin Mingxian
Shan State Army | SSA?; Shan State Army – South; Restoration Council of Shan State; RCSS; Shan State Army-South; SSA-S; RCSS/SSA; Shan State Army (South) | Yawd Serk
Shan State Progress Party | SSPP; Shan State Army – North; Shan State Army-North; SSA-N; SSPP/SSA; Shan State Army (North)
Shan United Army | SUA
Mong Tai Army | MTA | Khun Sa
Shan United Revolutionary Army | SURA
Shan State National Army | SSNA
Pa-O National Organisation | PNO?; Pa-O National Army; Pa-O National Organization
Pa-O National Liberation Organization | PNLO; Pa-O National Liberation Army; PNLA; Pa-O National Liberation Organisation
New Mon State Party | NMSP; Mon National Liberation Army; MNLA-Mon | Nai Shwe Kyin
Chin National Front | CNF; Chin National Army
Chinland Defence Force | CDF?; Chinland Defense Force; Chinland Defence Forces
Chin National Defence Force | CNDF
Lahu Democratic Union | LDU; Lahu National United Party
Wa National Organisation | WNO; Wa National Army
Zomi Revolutionary Organisation |
All Burma Students' Democratic Front | ABSDF; All Burma Students Democratic Front
Brotherhood Alliance | Three Brotherhood Alliance; 3BHA; Three Brothers' Alliance
Northern Alliance – Burma | Northern Alliance-Burma; Northern Alliance of Myanmar
Federal Political Negotiation and Consultative Committee | FPNCC
United Nationalities Federal Council | UNFC
National Democratic Front of Burma | NDF?; National Democratic Front (Burma)
National Unity Government | NUG; National Unity Government of Myanmar; Committee Representing Pyidaungsu Hluttaw; CRPH | Duwa Lashi La; Mahn Win Khaing Than
People's Defence Force | PDF?; People's Defense Force; People's Defence Forces; People's Defense Forces; PDFs; People's Defence Force of Myanmar | | of National Unity Government 2021-05
Bamar People's Liberation Army | BPLA | Maung Saungkha
People's Liberation Army of Myanmar | 
National League for Democracy | NLD | Aung San Suu Kyi; Suu Kyi; Win Myint
State Administration Council | SAC-Myanmar; Burmese junta; Myanmar junta; State Law and Order Restoration Council; SLORC; State Peace and Development Council; SPDC; State Administration Council of Myanmar
Union Solidarity and Development Party | USDP; Union Solidarity and Development Association; USDA-Burma
Pyusawhti | Pyu Saw Htee; Pyu Saw Htee militia; Pyusawhti militia
Communist Party of Burma | CPB; Burmese Communist Party; White Flag communists | Thakin Than Tun
Red Flag Communist Party | Communist Party of Burma (Red Flag); Red Flag communists | Thakin Soe
People's Volunteer Organisation | PVO-Burma; People's Volunteer Organisation of Burma
Kuomintang in Burma | Yunnan Anti-Communist National Salvation Army | Li Mi
National Coalition Government of the Union of Burma | NCGUB
969 Movement | Ma Ba Tha; Patriotic Association of Myanmar | Ashin Wirathu
Mujahid Party | Mujahids of Arakan
# armed-group: Thailand
Barisan Revolusi Nasional | BRN; BRN-C; BRN-Coordinate; National Revolutionary Front of Patani; Barisan Revolusi Nasional-Coordinate; Barisan Revolusi Nasional Melayu Patani
Runda Kumpulan Kecil | RKK
Pattani United Liberation Organisation | PULO; Patani United Liberation Organisation; Patani United Liberation Organization; Pattani United Liberation Organization; New PULO
Mara Patani | MARA Patani; Majlis Syura Patani
Gerakan Mujahidin Islam Patani | GMIP; Gerakan Mujahideen Islam Pattani
Barisan Islam Pembebasan Patani | BIPP; Barisan Nasional Pembebasan Pattani; BNPP; Patani National Liberation Front
Communist Party of Thailand | CPT; People's Liberation Army of Thailand
United Front for Democracy Against Dictatorship | Red Shirts; UDD
People's Alliance for Democracy | Yellow Shirts; PAD
# armed-group: Cambodia
Khmer Rouge | Khmers Rouges; Democratic Kampuchea; Party of Democratic Kampuchea; PDK; National Army of Democratic Kampuchea; Red Khmer; Communist Party of Kampuchea; Angkar | Pol Pot; Khieu Samphan; Ta Mok; Nuon Chea; Ieng Sary; Son Sen
FUNCINPEC | Funcinpec; National United Front for an Independent, Neutral, Peaceful and Cooperative Cambodia; Armée nationale sihanoukiste; Sihanoukists; Royalist FUNCINPEC | Norodom Ranariddh; Norodom Sihanouk; Sihanouk; Prince Sihanouk; Prince Ranariddh
Khmer People's National Liberation Front | KPNLF; Khmer People's National Liberation Armed Forces; KPNLAF | Son Sann; Sak Sutsakhan
Coalition Government of Democratic Kampuchea | CGDK; National Government of Cambodia
Cambodian People's Party | CPP?; Kampuchean People's Revolutionary Party; KPRP; People's Republic of Kampuchea; PRK; State of Cambodia | Heng Samrin; Chea Sim
Kampuchean United Front for National Salvation | KUFNS; FUNSK
Khmer Republic | Lon Nol government; FANK | Lon Nol
Khmer Issarak | United Issarak Front | Son Ngoc Minh
Khmer Serei | | Son Ngoc Thanh
United Front for the Liberation of Oppressed Races | FULRO | Y Bham Enuol
# armed-group: Vietnam
Viet Cong | Vietcong; Viet-Cong; National Liberation Front of South Vietnam; National Front for the Liberation of South Vietnam; NLF?; Viet Cong guerrillas; Provisional Revolutionary Government of South Vietnam; Vietcong guerrillas
Viet Minh | Vietminh; Việt Minh; Viet-Minh; League for the Independence of Vietnam | Ho Chi Minh; Vo Nguyen Giap
Cao Đài militia | Cao Dai; Cao Dai army | Trinh Minh The
Hòa Hảo militia | Hoa Hao; Hoa Hao army
Bình Xuyên | Binh Xuyen
# armed-group: Laos
Pathet Lao | Lao People's Revolutionary Party; Lao Patriotic Front; Neo Lao Hak Sat; Pathet Lao forces | Souphanouvong; Prince Souphanouvong; Kaysone Phomvihane
Lao Resistance Movement | Lao National Liberation Front; LRM; United Lao National Liberation Front
Hmong army of Vang Pao | Hmong guerrillas; Secret Army of Laos; Hmong Secret Army; Armée Clandestine | Vang Pao
Royal Lao Government | Kingdom of Laos; Royal Lao Army | Souvanna Phouma; Phoumi Nosavan
# armed-group: Malaysia; Singapore
Malayan Communist Party | MCP; Malayan National Liberation Army; MNLA?; Communist Party of Malaya; CPM-Malaya; Malayan Races Liberation Army; Malayan People's Anti-Japanese Army; MRLA | Chin Peng
North Kalimantan Communist Party | Clandestine Communist Organisation; Sarawak Communist Organisation; Sarawak People's Guerrilla Force
North Kalimantan National Army | TNKU; Brunei People's Party
Kumpulan Mujahidin Malaysia | KMM; Kumpulan Militan Malaysia
al-Ma'unah | Al-Mau'nah
Royal Sulu Force | Royal Security Forces of the Sultanate of Sulu and North Borneo; Sulu militants
# armed-group: Philippines
Moro Islamic Liberation Front | MILF; M.I.L.F.; Bangsamoro Islamic Armed Forces; BIAF; Moro Islamic Liberation Front rebels | Hashim Salamat; Salamat Hashim; Murad Ebrahim; Al Haj Murad Ebrahim | from Moro National Liberation Front 1978
Moro National Liberation Front | MNLF; M.N.L.F.; Bangsamoro Army; Misuari faction | Nur Misuari
Moro National Liberation Front – Reformist Group | MNLF-RG; MNLF Reformist Group; MNLF-Reformist Group | Dimas Pundato
Bangsa Moro Liberation Organization | BMLO | Rashid Lucman
Abu Sayyaf | Abu Sayyaf Group; ASG; al-Harakat al-Islamiyya; Abu Sayaf; Islamic State – East Asia Province; Abu Sayyaf militants | Isnilon Hapilon; Khadaffy Janjalani; Abdurajak Janjalani; Abdurajik Abubakar Janjalani; Radullan Sahiron; Khadafi Janjalani
Bangsamoro Islamic Freedom Fighters | BIFF; Bangsamoro Islamic Freedom Movement; BIFM | Ameril Umbra Kato; Ismael Abubakar | from Moro Islamic Liberation Front 2010
Maute group | Maute Group; Daulah Islamiyah; Dawlah Islamiya; Islamic State of Lanao; Maute brothers; Daulah Islamiya; Dawlah Islamiyah-Lanao; Maute militants | Omar Maute; Abdullah Maute
Ansar Khalifa Philippines | Ansar Khalifah Philippines; AKP-Philippines; Ansarul Khilafah Philippines
Rajah Sulaiman Movement | Rajah Solaiman Movement; RSM | Ahmed Santos
New People's Army | NPA; N.P.A.; New People's Army rebels; Bagong Hukbong Bayan | Bernabe Buscayno; Gregorio Rosal | of Communist Party of the Philippines
Communist Party of the Philippines | CPP?; CPP-NPA; CPP-NPA-NDF; CPP/NPA; Communist Party of the Philippines-New People's Army | Jose Maria Sison; Benito Tiamzon; Rodolfo Salas
National Democratic Front of the Philippines | NDFP; NDF? | Luis Jalandoni | of Communist Party of the Philippines
Alex Boncayao Brigade | ABB; RPA-ABB; RPM-P/RPA-ABB | Filemon Lagman
Revolutionary Proletarian Army | RPA?; Revolutionary Workers' Party – Philippines; RPMP-RPA
Cordillera People's Liberation Army | CPLA | Conrado Balweg
Hukbalahap | Huks; Huk; Huk rebels; Hukbong Mapagpalaya ng Bayan; HMB; People's Liberation Army of the Philippines | Luis Taruc
Partido Komunista ng Pilipinas-1930 | PKP-1930; Partido Komunista ng Pilipinas; PKP
Reform the Armed Forces Movement | RAM-Philippines; Revolutionary Nationalist Alliance | Gregorio Honasan
Magdalo group | Magdalo; Bagong Katipuneros | Antonio Trillanes
Citizen Armed Force Geographical Unit | CAFGU; Citizens Armed Force Geographical Units; CAFGUs; Civilian Home Defense Forces; CHDF
Alsa Masa |
Ilaga | Ilaga militia
# armed-group: Indonesia
Jemaah Islamiyah | JI; Jemaah Islamiya; Jamaah Islamiyah; Jemaah Islamiah | Abu Bakar Bashir; Abu Bakar Ba'asyir; Hambali; Abdullah Sungkar; Noordin Top; Noordin Mohammad Top
Jamaah Ansharut Daulah | JAD; Jemaah Ansharut Daulah; Jamaah Ansharud Daulah | Aman Abdurrahman
Jemaah Anshorut Tauhid | JAT; Jamaah Ansharut Tauhid; Jemaah Ansharut Tauhid
Mujahidin Indonesia Timur | MIT?; East Indonesia Mujahideen; Mujahideen of Eastern Indonesia; Mujahidin of Eastern Indonesia; East Indonesia Mujahidin | Santoso; Abu Wardah Santoso; Ali Kalora
Laskar Jihad | Lasykar Jihad | Jafar Umar Thalib; Ja'far Umar Thalib
Islamic Defenders Front | FPI; Front Pembela Islam | Rizieq Shihab
Darul Islam | Islamic Armed Forces of Indonesia; Darul Islam movement; Indonesian Islamic Army; Tentara Islam Indonesia; NII-Kartosuwiryo | Kartosuwiryo; Kahar Muzakkar; Daud Beureu'eh
Free Aceh Movement | GAM; Gerakan Aceh Merdeka; Acheh-Sumatra National Liberation Front; Aceh Merdeka; ASNLF; Free Aceh rebels | Hasan di Tiro; Hasan Tiro; Muzakir Manaf; Irwandi Yusuf
Free Papua Movement | OPM; Organisasi Papua Merdeka; Free Papua Organisation; Free Papua Organization | Seth Rumkorem; Kelly Kwalik
West Papua National Liberation Army | TPNPB; TPN-OPM; West Papua Liberation Army; TPNPB-OPM | Egianus Kogoya; Goliath Tabuni
United Liberation Movement for West Papua | ULMWP | Benny Wenda
Republic of South Maluku | RMS; South Maluku Republic; Republik Maluku Selatan; South Moluccan separatists; South Moluccans | Chris Soumokil
Permesta | PRRI; PRRI/Permesta; Revolutionary Government of the Republic of Indonesia
Communist Party of Indonesia | PKI; Indonesian Communist Party; Partai Komunis Indonesia | D. N. Aidit
30 September Movement | Gerakan 30 September; G30S
# armed-group: Timor-Leste
Revolutionary Front for an Independent East Timor | FRETILIN; Fretilin; Falintil; FALINTIL; National Liberation Forces of East Timor; Frente Revolucionária de Timor-Leste Independente | Xanana Gusmão; Xanana Gusmao; Mari Alkatiri; Nicolau Lobato; Taur Matan Ruak
Timorese Democratic Union | UDT; União Democrática Timorense
National Council of Timorese Resistance | CNRT; National Council of Maubere Resistance; CNRM
Timorese Popular Democratic Association | Apodeti; APODETI
Aitarak | Aitarak militia | Eurico Guterres
Besi Merah Putih | Besi Merah Putih militia
# armed-group: Papua New Guinea
Bougainville Revolutionary Army | BRA? | Francis Ona; Sam Kauona
Bougainville Resistance Forces | Bougainville Resistance Force
# armed-group: Solomon Islands
Isatabu Freedom Movement | IFM; Guadalcanal Revolutionary Army | Harold Keke
Malaita Eagle Force | MEF | Jimmy Rasta
# armed-group: Fiji
Fiji coup forces of George Speight | Counter Revolutionary Warfare Unit | George Speight
# armed-group: France
Kanak and Socialist National Liberation Front | FLNKS; Kanak Socialist National Liberation Front | Jean-Marie Tjibaou; Éloi Machoro; Eloi Machoro
# armed-group: China
East Turkestan Islamic Movement | ETIM; Turkistan Islamic Party; Turkestan Islamic Party; TIP; East Turkistan Islamic Movement; Eastern Turkistan Islamic Movement; East Turkestan Islamic Party | Abdul Haq al-Turkistani; Hasan Mahsum; Abdullah Mansour
East Turkestan Liberation Organization | ETLO; East Turkistan Liberation Organization; SHAT
Second East Turkestan Republic | East Turkestan Republic; Ili National Army | Ehmetjan Qasim
Chushi Gangdruk | Tibetan guerrillas; Tibetan resistance; National Volunteer Defense Army | Gompo Tashi Andrugtsang
Central Tibetan Administration | Tibetan government in exile; Tibetan Government-in-Exile | Dalai Lama; Lobsang Sangay
Kuomintang | KMT; Chinese Nationalists; Guomindang; Nationalist Party of China; National Revolutionary Army | Chiang Kai-shek
Chinese Communist Party | CCP; CPC?; Chinese Communists; Communist Party of China; Red Army of China | Mao Zedong; Mao; Deng Xiaoping; Zhou Enlai; Mao Tse-tung
# armed-group: Taiwan
Democratic Progressive Party | DPP | Tsai Ing-wen; Lai Ching-te
# armed-group: Japan
Aum Shinrikyo | Aum Supreme Truth; Aleph of Japan | Shoko Asahara
Japanese Red Army | JRA; Nihon Sekigun; Anti-Imperialist International Brigade | Fusako Shigenobu
United Red Army | Rengō Sekigun; Rengo Sekigun
Chukaku-ha | Middle Core Faction
# armed-group: North Korea; South Korea
Workers' Party of South Korea | South Korean Labour Party | Pak Hon-yong
Korean Workers' Party | Workers' Party of Korea
# armed-group: Mongolia; Russia
Ospan Batyr's Kazakh rebels | Osman Batur's rebels | Osman Batur; Ospan Batyr
`;
