/** Armed groups of Europe, the Caucasus and Central Asia since 1945. Facts of general knowledge; how a row is written: `../parse-catalogue-table.ts`. */
export const EUROPE = `
# armed-group: United Kingdom; Ireland
Provisional Irish Republican Army | IRA; Provisional IRA; PIRA; Irish Republican Army; Provisionals; Provos; I.R.A.; Óglaigh na hÉireann of the Provisionals | Seán Mac Stíofáin; Seamus Twomey | from Official Irish Republican Army 1969-12
Official Irish Republican Army | Official IRA; OIRA; Officials of the IRA | Cathal Goulding
Sinn Féin | Sinn Fein; Provisional Sinn Féin | Gerry Adams; Martin McGuinness; Mary Lou McDonald; Ruairí Ó Brádaigh
Real Irish Republican Army | Real IRA; RIRA; True IRA | Michael McKevitt | from Provisional Irish Republican Army 1997
Continuity Irish Republican Army | Continuity IRA; CIRA | | from Provisional Irish Republican Army 1986
New Irish Republican Army | New IRA; NIRA; Saoradh
Republican Action Against Drugs | RAAD
Óglaigh na hÉireann | Oglaigh na hEireann; ONH
Irish National Liberation Army | INLA; People's Liberation Army of Ireland; Irish Republican Socialist Party; IRSP | Seamus Costello; Dominic McGlinchey | from Official Irish Republican Army 1974-12
Irish People's Liberation Organisation | IPLO; Irish People's Liberation Organization | Jimmy Brown | from Irish National Liberation Army 1986
Saor Éire |
Republican Sinn Féin | Republican Sinn Fein
Ulster Volunteer Force | UVF; Protestant Action Force; U.V.F. | Gusty Spence; Billy Hutchinson
Ulster Defence Association | UDA; Ulster Freedom Fighters; UFF; U.D.A.; Ulster Defense Association | Andy Tyrie; Johnny Adair; Charles Harding Smith
Loyalist Volunteer Force | LVF | Billy Wright | from Ulster Volunteer Force 1996
Red Hand Commando | Red Hand Commandos
Red Hand Defenders | Orange Volunteers
Ulster Resistance |
Progressive Unionist Party | PUP | David Ervine
Ulster Democratic Party | UDP-Ulster
Democratic Unionist Party | DUP | Ian Paisley; Peter Robinson; Arlene Foster
Ulster Unionist Party | UUP | David Trimble; James Molyneaux
Social Democratic and Labour Party | SDLP | John Hume
Combined Loyalist Military Command | CLMC
Scottish National Liberation Army | SNLA
Free Wales Army |
Meibion Glyndŵr | Meibion Glyndwr
# armed-group: Spain
ETA | Euskadi Ta Askatasuna; Basque Homeland and Freedom; Basque Homeland and Liberty; Basque separatists of ETA; E.T.A. | Josu Urrutikoetxea; Josu Ternera
ETA (pm) | ETA político-militar; ETA-pm; ETA politico-militar; Euskadi Ta Askatasuna (Político-Militar) | | from ETA 1974
Herri Batasuna | Batasuna; Euskal Herritarrok | Arnaldo Otegi
Grupos Antiterroristas de Liberación | GAL; Antiterrorist Liberation Groups; Anti-terrorist Liberation Groups
First of October Anti-Fascist Resistance Groups | GRAPO; First of October Antifascist Resistance Groups
Basque Nationalist Party | PNV; EAJ-PNV; Partido Nacionalista Vasco
Terra Lliure | Free Land of Catalonia
Exército Guerrilheiro do Povo Galego Ceive | EGPGC
Spanish Maquis | Spanish Maquis guerrillas
# armed-group: France
National Liberation Front of Corsica | FLNC?; Corsican National Liberation Front; Fronte di Liberazione Naziunale Corsu; FLNC-Canal Historique; FLNC-Canal Habituel | Charles Pieri
Action Directe | | Jean-Marc Rouillan
Breton Liberation Front | FLB; Breton Revolutionary Army
Guadeloupe Liberation Army | Caribbean Revolutionary Alliance; ARC-Guadeloupe
# armed-group: Germany
Red Army Faction | RAF; Baader-Meinhof Gang; Baader–Meinhof Group; Baader-Meinhof Group; Rote Armee Fraktion; Baader-Meinhof | Andreas Baader; Ulrike Meinhof; Gudrun Ensslin
2 June Movement | Movement 2 June; June 2 Movement; Bewegung 2. Juni
Revolutionary Cells | Revolutionäre Zellen; Revolutionary Cells (German group)
National Socialist Underground | NSU
# armed-group: Italy
Red Brigades | Brigate Rosse; BR-PCC; Red Brigades-PCC | Renato Curcio; Mario Moretti; Alberto Franceschini
Prima Linea | Front Line of Italy
Ordine Nuovo | New Order of Italy
Nuclei Armati Rivoluzionari | Armed Revolutionary Nuclei; NAR-Italy | Valerio Fioravanti
South Tyrolean Liberation Committee | BAS-South Tyrol; Befreiungsausschuss Südtirol
Cosa Nostra | Sicilian Mafia; Corleonesi | Totò Riina; Salvatore Riina; Bernardo Provenzano
'Ndrangheta | Ndrangheta
Camorra |
# armed-group: Greece
Revolutionary Organization 17 November | 17 November; 17N; November 17; Revolutionary Organisation 17 November
Revolutionary Struggle | Epanastatikos Agonas
Revolutionary People's Struggle | ELA; Epanastatikos Laikos Agonas
Conspiracy of Fire Nuclei | Conspiracy of Cells of Fire
Democratic Army of Greece | DSE; Greek communist guerrillas; Greek Democratic Army | Markos Vafiadis; Nikos Zachariadis
National Liberation Front of Greece | EAM; ELAS; Greek People's Liberation Army; EAM-ELAS
# armed-group: Cyprus
EOKA | Ethniki Organosis Kyprion Agoniston; National Organisation of Cypriot Fighters | George Grivas; Georgios Grivas
EOKA-B | EOKA B; EOKA II
Turkish Resistance Organisation | TMT; Türk Mukavemet Teşkilatı; Turkish Resistance Organization
Turkish Republic of Northern Cyprus | TRNC; Northern Cyprus; Turkish Cypriots | Rauf Denktaş; Rauf Denktash
# armed-group: Belgium
Communist Combatant Cells | CCC; Cellules Communistes Combattantes | Pierre Carette
# armed-group: Portugal
Popular Forces 25 April | FP-25; Forças Populares 25 de Abril | Otelo Saraiva de Carvalho
# armed-group: Bosnia and Herzegovina; Croatia; Serbia
Army of Republika Srpska | VRS; Bosnian Serb Army; Bosnian Serbs; Republika Srpska; Bosnian Serb forces; Army of the Serb Republic; Serb Republic of Bosnia; Bosnian Serb; Bosnian Serb army | Ratko Mladić; Radovan Karadžić; Ratko Mladic; Radovan Karadzic; Milorad Dodik
Army of the Republic of Bosnia and Herzegovina | ARBiH; Armija BiH; ABiH; Bosnian government army; Bosnian Muslim forces; Muslim-led Bosnian army | Alija Izetbegović; Alija Izetbegovic; Sefer Halilović; Rasim Delić
Croatian Defence Council | HVO; Bosnian Croats; Bosnian Croat forces; Croatian Republic of Herzeg-Bosnia; Herzeg-Bosnia; Bosnian Croat; Hrvatsko vijeće obrane | Mate Boban
Croatian Defence Forces | HOS-Croatia; Hrvatske obrambene snage | Dobroslav Paraga; Blaž Kraljević
Autonomous Province of Western Bosnia | APWB; Bihać rebels of Abdić; Republic of Western Bosnia | Fikret Abdić; Fikret Abdic
Republic of Serbian Krajina | RSK; Krajina Serbs; Serbian Army of Krajina; Croatian Serbs; Serbian Krajina; SVK; Serb Republic of Krajina; Croatian Serb | Milan Babić; Milan Martić; Goran Hadžić
Serb Volunteer Guard | Arkan's Tigers; Serbian Volunteer Guard | Željko Ražnatović; Arkan
White Eagles | Beli Orlovi; White Eagles paramilitary; Šešelj's men | Vojislav Šešelj; Vojislav Seselj
Scorpions | Škorpioni; Scorpions paramilitary unit
Bosnian mujahideen | El Mudžahid; El Mudzahid; Bosnian Mujahideen
Serb Democratic Party | SDS-Bosnia; Serbian Democratic Party
Croatian Democratic Union | HDZ
Party of Democratic Action | SDA-Bosnia
Ustaše | Ustasha; Ustashe; Independent State of Croatia; Crusaders of Croatia | Ante Pavelić; Ante Pavelic
Chetniks | Četniks; Chetnik Detachments of the Yugoslav Army | Draža Mihailović; Draza Mihailovic
Yugoslav Partisans | Yugoslav partisans; National Liberation Army and Partisan Detachments of Yugoslavia; Tito's Partisans
# armed-group: Kosovo; Serbia
Kosovo Liberation Army | KLA; UÇK; UCK; Kosova Liberation Army; Ushtria Çlirimtare e Kosovës; Kosovo Albanian rebels; Kosovo Protection Corps | Hashim Thaçi; Hashim Thaci; Ramush Haradinaj; Agim Çeku; Adem Jashari
Armed Forces of the Republic of Kosovo | FARK | Ahmet Krasniqi
Democratic League of Kosovo | LDK | Ibrahim Rugova
Liberation Army of Preševo, Medveđa and Bujanovac | UÇPMB; UCPMB; Liberation Army of Presevo, Medvedja and Bujanovac | Shefket Musliu
# armed-group: North Macedonia
National Liberation Army (Macedonia) | NLA; National Liberation Army of Macedonia; ethnic Albanian NLA; Albanian National Liberation Army | Ali Ahmeti; Fazli Veliu
Albanian National Army | AKSh; ANA?; Armata Kombëtare Shqiptare
# armed-group: Slovenia
Slovenian Territorial Defence | Territorial Defence of Slovenia; Slovene Territorial Defence
# armed-group: Ukraine; Russia
Donetsk People's Republic | DPR; DNR; Donetsk Peoples Republic; Donetsk separatists; Donbas People's Militia; Pro-Russian separatists in Donetsk; Donetsk rebels | Alexander Zakharchenko; Denis Pushilin; Igor Girkin; Igor Strelkov; Alexander Borodai
Luhansk People's Republic | LPR; LNR; Lugansk People's Republic; Luhansk separatists; Luhansk Peoples Republic | Igor Plotnitsky; Leonid Pasechnik; Valery Bolotov
Novorossiya | United Armed Forces of Novorossiya; Federal State of Novorossiya; Donbas separatists; Donbass separatists; pro-Russian separatists; pro-Russian rebels; Russian-backed separatists; Pro-Russian separatists
Vostok Battalion | Vostok Brigade | Alexander Khodakovsky
Sparta Battalion | | Arsen Pavlov; Motorola of the Sparta Battalion
Somalia Battalion | Somali Battalion | Mikhail Tolstykh
Prizrak Brigade | Ghost Brigade of Luhansk | Aleksey Mozgovoy
Azov Battalion | Azov Regiment; Azov Brigade; Azov; 3rd Separate Assault Brigade | Andriy Biletsky; Denys Prokopenko
Right Sector | Pravyi Sektor; Ukrainian Volunteer Corps | Dmytro Yarosh
Aidar Battalion | Aidar
Dnipro Battalion | Dnipro-1; Dnipro-1 Battalion
Donbas Battalion | | Semen Semenchenko
Freedom of Russia Legion | Free Russia Legion; Freedom for Russia Legion
Russian Volunteer Corps | RDK | Denis Kapustin
Sich Battalion | Sich Battalion of Svoboda
Ukrainian Insurgent Army | UPA-Ukraine; Ukrayinska Povstanska Armiya; Organization of Ukrainian Nationalists; OUN; OUN-B; OUN-UPA; Banderites | Roman Shukhevych; Stepan Bandera
Kadyrovites | Kadyrovtsy; Kadyrov's forces; Kadyrovtsi; Akhmat Battalion; Akhmat special forces | Ramzan Kadyrov; Akhmad Kadyrov; Kadyrov
# armed-group: Lithuania; Latvia; Estonia
Forest Brothers | Baltic Forest Brothers; Lithuanian partisans; Lithuanian Freedom Fighters | Jonas Žemaitis
# armed-group: Poland
Freedom and Independence | WiN; Cursed soldiers; Wolność i Niezawisłość
Home Army | Armia Krajowa
Solidarity | Solidarność; Solidarity trade union | Lech Wałęsa; Lech Walesa
# armed-group: Romania
National Salvation Front of Romania | Romanian National Salvation Front | Ion Iliescu
# armed-group: Moldova
Transnistria | Transdniestria; Pridnestrovian Moldavian Republic; Dniester Republic; Trans-Dniester; Transdniester; Dniester separatists; PMR | Igor Smirnov; Vadim Krasnoselsky
Gagauz Republic | Gagauzia; Gagauz separatists
# armed-group: Russia
Chechen Republic of Ichkeria | Chechen separatists; Chechen rebels; Ichkeria; Chechen fighters; Chechen militants; Republic of Ichkeria; ChRI; Chechen insurgents; Chechen separatist | Aslan Maskhadov; Dzhokhar Dudayev; Djokhar Dudayev; Zelimkhan Yandarbiyev; Akhmed Zakayev; Abdul-Halim Sadulayev
Caucasus Emirate | Imarat Kavkaz; Emirate of the Caucasus; Caucasian Emirate; North Caucasus insurgency's Emirate | Dokka Umarov; Doku Umarov; Aliaskhab Kebekov; Anzor Astemirov | from Chechen Republic of Ichkeria 2007-10
Islamic State – Caucasus Province | Vilayat Kavkaz; Wilayat Kavkaz; Wilayat al-Qawqaz; IS Caucasus Province; Islamic State in the Caucasus; Caucasus Province | Rustam Asilderov | of Islamic State 2015-06; from Caucasus Emirate
Islamic International Brigade | International Islamic Brigade; Islamic International Peacekeeping Brigade; IIPB | Ibn al-Khattab; Khattab; Emir Khattab
Riyad-us-Saliheen Brigade | Riyadus-Salikhin; Riyad us-Saliheen; Riyadh al-Saliheen; Riyadus Salihin; RSRSBCM | Shamil Basayev; Basayev
Special Purpose Islamic Regiment | SPIR | Movsar Barayev; Arbi Barayev
Shariat Jamaat | Vilayat Dagestan; Sharia Jamaat; Dagestan Vilayat; Jamaat Shariat; Dagestani Shari'ah Jamaat | Rasul Makasharipov
Yarmuk Jamaat | Kabardino-Balkar Jamaat; United Vilayat of Kabarda, Balkaria and Karachay; Kabardino-Balkarian Jamaat
Ingush Jamaat | Vilayat Galgayche; Vilayat Ghalghaycho
Karachay Jamaat |
Congress of the Peoples of Ichkeria and Dagestan | 
Confederation of Mountain Peoples of the Caucasus | Confederation of Mountain Peoples; CMPC | Musa Shanibov
# armed-group: Georgia
Abkhazia | Republic of Abkhazia; Abkhaz separatists; Abkhazian separatists; Abkhaz forces; Abkhaz; Abkhazian | Vladislav Ardzinba; Sergei Bagapsh; Raul Khajimba
South Ossetia | Republic of South Ossetia; South Ossetian separatists; South Ossetian; Ossetian separatists | Eduard Kokoity; Leonid Tibilov; Anatoly Bibilov
Mkhedrioni | | Jaba Ioseliani
Zviadists | Zviadist rebels; Round Table—Free Georgia; supporters of Zviad Gamsakhurdia | Zviad Gamsakhurdia; Gamsakhurdia; Loti Kobalia
White Legion | White Legion of Georgia; Forest Brothers of Georgia
Adjara | Adjarian authorities; Ajaria | Aslan Abashidze
# armed-group: Azerbaijan; Armenia
Artsakh Defence Army | Republic of Artsakh; Artsakh; Nagorno-Karabakh Republic; Nagorno-Karabakh Defense Army; Karabakh Armenians; Nagorno-Karabakh Defence Army; Karabakh separatists; NKR; Artsakh Defense Army; Nagorno-Karabakh Armenians; Karabakh Armenian forces | Samvel Babayan; Arayik Harutyunyan; Bako Sahakyan
Armenian Revolutionary Federation | ARF; Dashnaks; Dashnaktsutyun; Dashnaktsutiun
Azerbaijani Popular Front Party | Azerbaijan Popular Front; Popular Front of Azerbaijan; APF | Abulfaz Elchibey
Talysh-Mughan Autonomous Republic | | Alikram Hummatov
# armed-group: Tajikistan
United Tajik Opposition | UTO; Tajik opposition | Sayid Abdulloh Nuri; Said Abdullo Nuri
Islamic Renaissance Party of Tajikistan | IRPT; Islamic Renaissance Party; Islamic Revival Party of Tajikistan; Islamic Resistance Party of Tajikistan | Muhiddin Kabiri
Popular Front of Tajikistan | Kulobi militia; Tajik Popular Front | Sangak Safarov
Pamiri militias | Pamir militias; Lali Badakhshan
# armed-group: Uzbekistan; Tajikistan; Afghanistan; Pakistan
Islamic Movement of Uzbekistan | IMU; Uzbek militants; Islamic Movement of Turkestan; IMU militants | Tahir Yuldashev; Tohir Yuldashev; Usman Adil; Usmon Odil; Juma Namangani; Usman Ghazi
Islamic Jihad Union | IJU; Islamic Jihad Group; Islamic Jihad Group of Uzbekistan; Ittehad-e-Jehad Islami | Najmiddin Jalolov; Nadzhmiddin Jalolov | from Islamic Movement of Uzbekistan 2002
Akramiya | Akromiya; Akramists | Akram Yuldashev
Jamaat Ansarullah | Jamaat Ansarullah of Tajikistan; Ansarullah Tajikistan | Amriddin Tabarov
# armed-group: Kyrgyzstan
Jaysh al-Mahdi of Kyrgyzstan | Jaishul Mahdi; Army of the Righteous Ruler
# armed-group: Kazakhstan
Jund al-Khilafah of Kazakhstan | Soldiers of the Caliphate of Kazakhstan
`;
