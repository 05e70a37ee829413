/** Armed groups and armed parties of the Middle East since 1945. Facts of general knowledge; how a row is written: `../parse-catalogue-table.ts`. */
export const MIDDLE_EAST = `
# armed-group: Iraq; Syria
Islamic State | ISIS; ISIL; IS; Daesh; Da'esh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and Syria; Islamic State in Iraq and the Levant; Islamic State of Iraq; ISI?; Islamic State of Iraq and al-Sham; Islamic State in Iraq and al-Sham; ISI-S; ISIS/ISIL; Islamic State group; so-called Islamic State; ad-Dawlah al-Islamiyah; الدولة الإسلامية; داعش | Abu Bakr al-Baghdadi; al-Baghdadi; Baghdadi; Abu Omar al-Baghdadi; Abu Mohammad al-Adnani; Abu Ibrahim al-Hashimi al-Qurashi | of al-Qaeda 2006/2014-02
# armed-group: Iraq
al-Qaeda in Iraq | AQI; al-Qaida in Iraq; al Qaeda in Iraq; Al-Qaeda in Mesopotamia; Tanzim Qaidat al-Jihad fi Bilad al-Rafidayn; Jama'at al-Tawhid wal-Jihad; Tawhid wal-Jihad | Abu Musab al-Zarqawi; Zarqawi; Abu Ayyub al-Masri | of al-Qaeda 2004-10
Mujahideen Shura Council of Iraq | Mujahideen Shura Council in Iraq; MSC
Islamic Army in Iraq | IAI; al-Jaysh al-Islami fil-Iraq; Islamic Army of Iraq
Ansar al-Islam? | Supporters of Islam in Kurdistan | Mullah Krekar
Ansar al-Sunna | Jaysh Ansar al-Sunna; Jaish Ansar al-Sunna; Army of Ansar al-Sunna | | from Ansar al-Islam
1920 Revolution Brigades | 1920 Revolution Brigade; Hamas of Iraq; Hamas in Iraq
Mujahideen Army of Iraq | Mujahideen Army; Jaish al-Mujahideen in Iraq
Army of the Men of the Naqshbandi Order | Naqshbandi Army; JRTN; Jaysh Rijal al-Tariqa al-Naqshbandia; Men of the Army of the Naqshbandi Way | Izzat Ibrahim al-Douri
Jaysh al-Rashidin | Rashideen Army; Jaish al-Rashideen; al-Rashidin Army
Jaysh al-Fatihin | Army of the Conquerors of Iraq
General Military Council for Iraqi Revolutionaries | GMCIR
Sons of Iraq | Awakening Councils; Anbar Awakening; Sahwa; Sahwa militia; Anbar Salvation Council; Awakening Movement of Iraq
Ba'ath Party of Iraq | Iraqi Ba'ath Party; Iraqi Baath Party; Baath Party of Iraq
Fedayeen Saddam | Saddam's Fedayeen; Saddam's Men of Sacrifice | Uday Hussein
Mahdi Army | Jaysh al-Mahdi; JAM; Jaish al-Mahdi; Sadrists; Sadrist Movement; Mehdi Army; al-Mahdi Army; Mahdi militia; Peace Companies; Saraya al-Salam; Promised Day Brigade | Muqtada al-Sadr; Moqtada al-Sadr; Moqtada Sadr; Sadr
Popular Mobilization Forces | PMF; Popular Mobilization Units; PMU; Hashd al-Shaabi; al-Hashd al-Shaabi; Hashd al-Sha'abi; Popular Mobilisation Forces; Popular Mobilisation Units; Hashd; Hashd Shaabi | Falih al-Fayyadh | of Iraq 2016-11
Badr Organization | Badr Brigade; Badr Corps; Badr Organisation; Badr Brigades; Badr militia | Hadi al-Amiri; Hadi al-Ameri
Kata'ib Hezbollah | Kataib Hezbollah; Hezbollah Brigades; Kataeb Hezbollah; Ketaib Hezbollah; Kata'ib Hizballah | Abu Mahdi al-Muhandis
Asa'ib Ahl al-Haq | Asaib Ahl al-Haq; AAH; League of the Righteous; Special Groups network | Qais al-Khazali; Qays al-Khazali | from Mahdi Army
Harakat Hezbollah al-Nujaba | Harakat al-Nujaba; al-Nujaba; Hezbollah al-Nujaba; Nujaba Movement | Akram al-Kaabi | from Asa'ib Ahl al-Haq 2013
Kata'ib Sayyid al-Shuhada | Kataib Sayyid al-Shuhada; KSS; Kataib Sayyid al-Shuhada Brigades
Kata'ib al-Imam Ali | Imam Ali Brigades; Kataib al-Imam Ali
Saraya al-Khorasani | Khorasani Brigades; Saraya Talia al-Khorasani
Saraya Awliya al-Dam | Guardians of Blood Brigades
Islamic Resistance in Iraq |
Ashab al-Kahf |
Supreme Council for the Islamic Revolution in Iraq | SCIRI; Supreme Islamic Iraqi Council; Islamic Supreme Council of Iraq; ISCI; SAIRI | Mohammed Baqir al-Hakim; Abdul Aziz al-Hakim; Ammar al-Hakim
Islamic Dawa Party | Dawa Party; Hizb al-Dawa; Da'wa Party; al-Dawa; al-Da'wa | Ibrahim al-Jaafari
Soldiers of Heaven | Jund as-Samaa; Jund al-Samaa
Nineveh Plain Protection Units | NPU; Nineveh Protection Units
Babylon Brigade | Babylon Brigades; Babylon Movement | Rayan al-Kildani
Sinjar Resistance Units | YBŞ; YBS; Shingal Resistance Units; Sinjar Protection Units
Êzîdxan Protection Force | HPÊ; HPE; Ezidkhan Protection Force; Protection Force of Ezidkhan | Haydar Shesho
Hashd al-Watani | National Mobilization; Nineveh Guards | Atheel al-Nujaifi
Iraqi Turkmen Front | ITF
Iraqi National Congress | INC | Ahmed Chalabi
Iraqi National Accord | INA | Ayad Allawi
# armed-group: Iraq; Iran
Kurdistan Democratic Party | KDP; Kurdish Democratic Party; Democratic Party of Kurdistan; KDP-Iraq; Partiya Demokrat a Kurdistanê | Masoud Barzani; Massoud Barzani; Mustafa Barzani; Barzani; Mulla Mustafa Barzani
Patriotic Union of Kurdistan | PUK; Yekêtiy Niştîmaniy Kurdistan | Jalal Talabani; Talabani; Bafel Talabani | from Kurdistan Democratic Party 1975
Kurdistan Regional Government | KRG; Iraqi Kurdistan Regional Government; Kurdish Regional Government | Nechirvan Barzani
Peshmerga | Kurdish Peshmerga; Pesh Merga; Pêşmerge; Peshmergas; Peshmerga forces
Gorran Movement | Gorran; Movement for Change of Kurdistan
Islamic Movement of Kurdistan | IMK; Islamic Movement in Iraqi Kurdistan; IMIK | Sheikh Osman Abdul Aziz
Kurdistan Socialist Party |
Jund al-Islam | Jund al-Islam of Kurdistan
Kurdistan Democratic Party of Iran | KDPI; PDKI; Democratic Party of Iranian Kurdistan; Kurdish Democratic Party of Iran; KDP-I; KDP-Iran; Kurdistan Democratic Party-Iran | Abdul Rahman Ghassemlou; Mustafa Hijri; Sadegh Sharafkandi
Komala | Komala Party of Iranian Kurdistan; Komalah; Komala Party | Abdullah Mohtadi
Kurdistan Freedom Party | PAK; Kurdistan Freedom Party of Iran
Kurdistan Free Life Party | PJAK; Party of Free Life of Kurdistan; Party for a Free Life in Kurdistan; Partiya Jiyana Azad a Kurdistanê | | of Kurdistan Communities Union
Mahabad Republic | Republic of Mahabad | Qazi Muhammad
# armed-group: Turkey; Iraq
Kurdistan Workers' Party | PKK; Kurdistan Workers Party; Kurdish Workers' Party; Kurdish Workers Party; Partiya Karkerên Kurdistanê; P.K.K.; Kongra-Gel; KADEK; Kurdistan Freedom and Democracy Congress; People's Congress of Kurdistan | Abdullah Öcalan; Abdullah Ocalan; Öcalan; Ocalan; Apo; Murat Karayılan; Murat Karayilan; Cemil Bayık
Kurdistan Communities Union | KCK; Koma Civakên Kurdistanê; Group of Communities in Kurdistan
People's Defence Forces of the PKK | HPG; Hêzên Parastina Gel | | of Kurdistan Workers' Party
Kurdistan Freedom Hawks | TAK; Kurdistan Freedom Falcons; Teyrêbazên Azadiya Kurdistan | | from Kurdistan Workers' Party
Civil Protection Units of Turkey | YPS; Yekîneyên Parastina Sivîl; Patriotic Revolutionary Youth Movement; YDG-H
Peoples' Democratic Party | HDP; Halkların Demokratik Partisi; Peoples' Democratic Party of Turkey | Selahattin Demirtaş
Turkish Hezbollah | Kurdish Hezbollah; Hizbullah of Turkey; Hizbullah in Turkey | Hüseyin Velioğlu
# armed-group: Turkey
Revolutionary People's Liberation Party/Front | DHKP-C; DHKP/C; Devrimci Halk Kurtuluş Partisi-Cephesi; Revolutionary People's Liberation Party–Front; Revolutionary People's Liberation Party-Front | Dursun Karataş | from Revolutionary Left
Revolutionary Left | Dev Sol; Devrimci Sol; Dev-Sol
Communist Party of Turkey/Marxist–Leninist | TKP/ML; TKP-ML; TİKKO; TIKKO; Liberation Army of the Workers and Peasants of Turkey | İbrahim Kaypakkaya
Maoist Communist Party | MKP; Maoist Communist Party of Turkey
Marxist–Leninist Communist Party | MLKP; Marxist Leninist Communist Party
Peoples' United Revolutionary Movement | HBDH
Great Eastern Islamic Raiders' Front | IBDA-C; İBDA-C
Grey Wolves | Ülkü Ocakları; Idealist Hearths; Gray Wolves; Bozkurtlar
Village guards | Village Guards; Turkish village guards; village guards
Gülen movement | Gulen movement; Gülenists; Gulenists; FETÖ; FETO; Hizmet movement | Fethullah Gülen; Fethullah Gulen
Nationalist Movement Party | MHP; Milliyetçi Hareket Partisi | Devlet Bahçeli; Alparslan Türkeş
# armed-group: Turkey; Lebanon
ASALA | Armenian Secret Army for the Liberation of Armenia | Hagop Hagopian; Monte Melkonian
Justice Commandos of the Armenian Genocide | JCAG; Armenian Revolutionary Army
# armed-group: Syria
Hay'at Tahrir al-Sham | HTS; Hayat Tahrir al-Sham; Tahrir al-Sham; Hay'at Tahrir ash-Sham; Hayet Tahrir al-Sham; Organization for the Liberation of the Levant; Levant Liberation Committee; HTS-led forces; هيئة تحرير الشام | Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; Abu Muhammad al-Jawlani; al-Julani; al-Jolani; Jolani; Julani | from al-Nusra Front 2017-01
al-Nusra Front | Jabhat al-Nusra; Nusra Front; al-Nusra; Jabhat Fateh al-Sham; Jabhat Fatah al-Sham; JFS; Jabhat an-Nusra; Nusra; Fatah al-Sham Front; Fatah al-Sham; Front for the Conquest of the Levant; Support Front for the People of the Levant; Jabhet al-Nusra; JN; جبهة النصرة | | of al-Qaeda 2012-01/2016-07; from Islamic State 2013-04
Syrian Salvation Government | SSG | | of Hay'at Tahrir al-Sham 2017-11
Ahrar al-Sham | Ahrar ash-Sham; Harakat Ahrar al-Sham; Harakat Ahrar al-Sham al-Islamiyya; Ahrar al-Sham Islamic Movement; Islamic Movement of the Free Men of the Levant; أحرار الشام | Hassan Aboud; Hassan Soufan; Hashim al-Sheikh
Free Syrian Army | FSA; F.S.A.; al-Jaysh al-Suri al-Hurr; Free Officers Movement of Syria; الجيش السوري الحر | Riad al-Asaad; Salim Idris; Riyad al-Asaad; Abdul-Ilah al-Bashir
Syrian National Army | SNA?; Turkish-backed Free Syrian Army; TFSA; Turkey-backed Syrian National Army; TBAF; Turkish-backed Free Syrian Army rebels
Syrian Interim Government | SIG
National Coalition for Syrian Revolutionary and Opposition Forces | Syrian National Coalition; National Coalition of Syria; Syrian Opposition Coalition; Etilaf | Moaz al-Khatib; Ahmad Jarba; Khaled Khoja; George Sabra
Syrian National Council | SNC | Burhan Ghalioun
Supreme Military Council of Syria | Supreme Military Council; SMC; Supreme Joint Military Command Council
Southern Front | Southern Front of the Free Syrian Army; al-Jabha al-Janubiyya | | of Free Syrian Army 2014-02
Jaysh al-Islam | Jaish al-Islam; Army of Islam?; Liwa al-Islam; Jeish al-Islam; جيش الإسلام | Zahran Alloush; Essam al-Buwaydhani; Essam Buwaydani
Jund al-Aqsa | Liwa al-Aqsa; Sarayat al-Quds; Soldiers of al-Aqsa
Nour al-Din al-Zenki Movement | Nour al-Din al-Zenki; Harakat Nour al-Din al-Zenki; al-Zenki; Zenki; Nur al-Din al-Zinki; Noureddine al-Zenki Movement; Nureddin Zengi Movement; Nour al-Din al-Zinki | Tawfiq Shahabuddin
Faylaq al-Sham | Sham Legion; al-Sham Legion; Feilaq al-Sham; al-Sham Corps; Sham Corps
Faylaq al-Rahman | al-Rahman Legion; Rahman Legion; Rahman Corps; al-Rahman Corps; Failaq al-Rahman | Abdul al-Nasr Shamir
Islamic Front | Islamic Front of Syria; Syrian Islamic Front of 2013; al-Jabhah al-Islamiyyah
Syrian Islamic Front | SIF
Syrian Islamic Liberation Front | SILF; Syria Islamic Liberation Front
Syria Revolutionaries Front | Syrian Revolutionaries Front; SRF?; Syrian Revolutionaries' Front; Syria Revolutionaries' Front | Jamal Maarouf; Jamal Ma'arouf
Syrian Martyrs' Brigade | Syrian Martyrs' Brigades; Syria Martyrs' Brigade
Hazzm Movement | Harakat Hazm; Harakat Hazzm; Hazm Movement; Hazm
Army of Conquest | Jaish al-Fatah; Jaysh al-Fatah; Jaish al-Fateh; Jaish Fatah; Jaysh al-Fateh | Abdullah al-Muhaysini
Fatah Halab | Fateh Halab; Aleppo Conquest operations room; Conquest of Aleppo
Ansar al-Sharia operations room |
Fatah al-Mubin operations room | Fatah al-Mubin; Fath al-Mubin; al-Fatah al-Mubin; Fatah al-Mubeen operations room
Hawar Kilis Operations Room | Hawar Kilis; Hawar Kilis operations room
Rouse the Believers Operations Room | Incite the Believers; Rouse the Believers; wa-Harredh al-Mu'minin; Incite the Believers operations room
Levant Front | Jabhat al-Shamiya; al-Jabha al-Shamiya; Shamiya Front; al-Shamiyah Front; Shamia Front; Levantine Front; al-Jabhat al-Shamiyah
Liwa al-Tawhid | al-Tawhid Brigade; Tawhid Brigade; al-Tawheed Brigade; Liwa al-Tawheed; Tawheed Brigade | Abdul Qader Saleh; Abdul Qadir al-Saleh
Suqour al-Sham | Suqour al-Sham Brigade; Suqur al-Sham; Suqour al-Sham Brigades; Falcons of the Levant; Falcons of al-Sham; Sham Falcons; Hawks of the Levant | Abu Issa al-Sheikh; Abu Issa al-Shaykh
Liwa al-Haqq | al-Haqq Brigade; Haqq Brigade
Farouq Brigades | Kata'ib al-Farouq; al-Farouq Brigade; Farouq Brigade; al-Farouk Brigades; Farouk Brigades; al-Farouq Brigades
Northern Storm Brigade | North Storm Brigade; Northern Storm
Ahfad al-Rasul Brigades | Grandsons of the Prophet Brigades; Ahfad al-Rasoul Brigades; Ahfad al-Rasul
Army of Mujahideen | Jaish al-Mujahideen; Jaysh al-Mujahideen; Mujahideen Army of Aleppo; Army of the Mujahideen
Jaysh al-Nasr | Jaish al-Nasr; Army of Victory; Victory Army of Syria
Jaysh al-Izza | Jaish al-Izza; Jaysh al-Izzah; Army of Glory; Jaish al-Ezzah | Jamil al-Saleh
Jaysh Idlib al-Hurr | Free Idlib Army; Jaish Idlib al-Hur
Jaysh al-Ahrar | Jaish al-Ahrar; Army of the Free | | from Ahrar al-Sham 2016-12
Jaysh Usud al-Sharqiya | Lions of the East Army; Jaysh Usud al-Sharqiyah; Jaish Usud al-Sharqiya; Army of the Lions of the East
Jaysh al-Thuwar | Army of Revolutionaries; Jaish al-Thuwar; Army of the Revolutionaries
Jaysh al-Sanadid | Sanadid Forces; al-Sanadid Forces; al-Sanadid; Jaish al-Sanadid; Army of the Brave | Bandar al-Humaydi
Jaysh Halab al-Shahba | Jaysh al-Shahba; Jaish al-Shahba
Jaysh al-Sunna | Jaish al-Sunna; Jaysh al-Sunnah
Central Division | al-Firqa al-Wusta; Central Division of the Free Syrian Army
13th Division | 13th Division of the Free Syrian Army; Division 13; Forqat 13; 13th Division (Syrian rebel group)
101st Infantry Division | Division 101; 101st Infantry Division (Free Syrian Army)
1st Coastal Division | First Coastal Division
2nd Coastal Division | Second Coastal Division | Beşar Molla
23rd Division of the Free Syrian Army | 23rd Division; Division 23
Sultan Murad Division | Sultan Murad Brigade; Sultan Murad Brigades; Firqat al-Sultan Murad; Sultan Murad | Fehim İsa; Fahim Issa
Sultan Suleiman Shah Division | Suleiman Shah Brigade; al-Amshat; Amshat; Sultan Suleyman Shah Brigade; Sultan Suleiman Shah Brigade; Suleyman Shah Brigade | Muhammad al-Jasim; Abu Amsha
Hamza Division | al-Hamza Division; Hamzat; al-Hamzat; Hamza Brigade; Hamzah Division | Sayf Abu Bakr; Sayf Bulad
Mu'tasim Division | al-Mu'tasim Brigade; Mutasim Division; al-Mu'tasim Division; Mu'tasim Brigade; Mutasim Brigade
Ahrar al-Sharqiya | Ahrar al-Sharqiyah; Gathering of Free Men of the East; Tajammu Ahrar al-Sharqiya | Abu Hatem Shaqra; Ahmed al-Hayes
Jaysh al-Sharqiya | Army of the East; Jaish al-Sharqiya
Elite Army | Jaysh al-Nukhba; Jaish al-Nukhba
Syrian Front for Liberation | Syrian Liberation Front; Jabhat Tahrir Suriya; SLF; JTS | 
National Front for Liberation | NFL; National Liberation Front of Syria; al-Jabha al-Wataniya lil-Tahrir; NLF-Syria
Ansar al-Din Front | Jabhat Ansar al-Din; Jabhat Ansar al-Deen
Guardians of Religion Organization | Hurras al-Din; Tanzim Hurras al-Din; Hurras ad-Din; Horas al-Din; Huras al-Din; Guardians of Religion; HaD | Abu Humam al-Shami; Abu Hammam al-Shami; Samir Hijazi | of al-Qaeda 2018-02; from Hay'at Tahrir al-Sham 2018
Khorasan group | Khorasan Group | Muhsin al-Fadhli | of al-Nusra Front
Turkistan Islamic Party in Syria | TIP in Syria; TIP-Syria; Turkistan Islamic Party Syria Branch; Katibat Turkistani | | of East Turkestan Islamic Movement
Katibat al-Tawhid wal-Jihad | KTJ; Katiba al-Tawhid wal-Jihad; Tawhid wal Jihad Battalion | Abu Saloh; Sirojiddin Mukhtarov
Katibat Imam al-Bukhari | Imam Bukhari Battalion; Katibat al-Imam al-Bukhari; Imam al-Bukhari Jamaat; KIB | Salahuddin al-Uzbeki
Jaysh al-Muhajireen wal-Ansar | Jaish al-Muhajireen wal-Ansar; JMA; Army of Emigrants and Supporters; Kataeb al-Muhajireen; Jaysh al-Muhajirin wal-Ansar; Muhajireen Brigade | Abu Omar al-Shishani; Omar al-Shishani; Salahuddin Shishani
Junud al-Sham | Junood al-Sham; Jund al-Sham of Syria; Soldiers of the Levant | Muslim Shishani; Muslim al-Shishani
Ajnad al-Kavkaz | Ajnad al-Kavkaz group; Soldiers of the Caucasus | Abdul Hakim al-Shishani
Ajnad al-Sham Islamic Union | Ajnad al-Sham; Ajnad ash-Sham Islamic Union
Harakat Sham al-Islam | Sham al-Islam Movement; Harakat Sham al-Islam al-Islamiyya | Ibrahim bin Shakaran
Liwa al-Muhajireen wal-Ansar | Muhajireen and Ansar Brigade
Firqat al-Ghuraba | al-Ghuraba Division | Omar Omsen
Ansar al-Tawhid | Ansar al-Tawheed | | from Jund al-Aqsa
Ansar al-Islam in Syria | Ansar al-Islam Syria
Ansar al-Islam Front | Jabhat Ansar al-Islam
Ansar al-Khilafa | Liwa Ansar al-Khilafa
Fustat Army | Jaysh al-Fustat; Jaish al-Fustat
Liwa Dawud | Dawud Brigade; Liwa Daoud; Jaysh al-Sham
Liwa Ahrar Souriya | Ahrar Souriya; Free Men of Syria Brigade
Liwa Fursan al-Haqq | Fursan al-Haqq Brigade; Fursan al-Haq; Knights of Righteousness Brigade
Fastaqim Union | Fastaqim Kama Umirt; Fastaqim Kama Umirt Union; Tajammu Fastaqim Kama Umirt; Fastaqim; Fastaqim gathering
Mountain Hawks Brigade | Mountain Falcons Brigade; Suqour al-Jabal; Suqour al-Jabal Brigade
Dawn of Freedom Brigades | Liwa Fajr al-Hurriya; Fajr al-Hurriya; Fajr al-Hurriyah
Authenticity and Development Front | Asala wa-al-Tanmiya Front; Jabhat al-Asala wal-Tanmiya
New Syrian Army | NSyA; Revolutionary Commando Army; Maghawir al-Thawra; Maghaweir al-Thawra; MaT; Syrian Free Army | Muhannad al-Talaa
Forces of Martyr Ahmad al-Abdo | Martyr Ahmad al-Abdo Forces; Ahmad al-Abdo Forces; Lions of the East and Ahmad al-Abdo forces
Yarmouk Brigade | Liwa al-Yarmouk; Yarmouk Division
Yarmouk Martyrs Brigade | Liwa Shuhada al-Yarmouk; Martyrs of Yarmouk Brigade; Shuhada al-Yarmouk Brigade; Yarmouk Martyrs' Brigade | Muhammad al-Baridi
Khalid ibn al-Walid Army | Jaysh Khalid ibn al-Waleed; Khaled bin al-Walid Army; Jaish Khalid ibn al-Waleed; Khalid ibn al-Waleed Army | | of Islamic State 2016-05
Islamic Muthanna Movement | Harakat al-Muthanna; Muthanna Movement; Harakat al-Muthanna al-Islamiyya; al-Muthanna Movement
Aknaf Bait al-Maqdis | Aknaf Beit al-Maqdis; Aknaf Bayt al-Maqdis
Saraya Ahl al-Sham | Saraya Ahl al-Sham coalition
Saraya Ansar al-Sunna | Ansar al-Sunnah Brigades of Syria
Fighting Vanguard | al-Talia al-Muqatila; Fighting Vanguard of the Muslim Brotherhood
Muslim Brotherhood in Syria | Syrian Muslim Brotherhood; Muslim Brotherhood of Syria | Ali Sadreddine al-Bayanouni
Eighth Brigade | 8th Brigade of the Fifth Corps; Shabab al-Sunna | Ahmad al-Awda; Ahmed al-Awda
5th Assault Corps | Fifth Corps; 5th Corps of Syria; Fifth Assault Corps; 5th Corps
Tiger Forces | Qawat al-Nimr; 25th Special Mission Forces Division; 25th Special Tasks Division; Syrian Tiger Forces | Suheil al-Hassan; Suhayl al-Hasan | of Syrian Arab Army
Republican Guard of Syria | Syrian Republican Guard
4th Armoured Division | 4th Armored Division; Fourth Armoured Division; Syrian 4th Division | Maher al-Assad | of Syrian Arab Army
Shabiha | Shabeeha; Shabbiha; Shabiha militia; Shabiha militias
National Defence Forces | NDF?; National Defense Forces; National Defence Force; National Defense Force; Syrian National Defence Forces | | of Syria 2012/2024
Local Defence Forces | LDF-Syria; Local Defense Forces
Desert Hawks Brigade | Liwa Suqour al-Sahara; Suqour al-Sahara; Desert Falcons; Desert Hawks | Mohammad Jaber; Ayman Jaber
Ba'ath Brigades | Baath Brigades; al-Ba'ath Brigades; Kataeb al-Baath
Arab Nationalist Guard |
Syrian Resistance | Syrian Resistance movement; Popular Front for the Liberation of the Sanjak of Iskandarun | Mihraç Ural; Ali Kayali
Eagles of the Whirlwind | Nusur al-Zawba'a
Syrian Social Nationalist Party | SSNP | Antoun Saadeh; Antun Saadeh
Liwa al-Quds | Quds Brigade of Syria; Jerusalem Brigade; al-Quds Brigade | Muhammad al-Sa'eed
Galilee Forces | Quwat al-Jalil; Forces of Galilee
Liwa Fatemiyoun | Fatemiyoun Division; Fatemiyoun Brigade; Fatimiyoun; Liwa Fatemiyun; Hezbollah Afghanistan; Fatemiyoun | Ali Reza Tavassoli
Liwa Zainebiyoun | Zainebiyoun Brigade; Zaynabiyoun Brigade; Liwa Zaynabiyoun; Zainabiyoun Brigade; Liwa Zainebiyun; Zainebiyoun
Liwa Abu al-Fadhal al-Abbas | Abu al-Fadl al-Abbas Brigade; al-Abbas Brigade; Liwa Abu Fadl al-Abbas; Abu Fadl al-Abbas Brigade
Liwa al-Baqir | Baqir Brigade; al-Baqir Brigade
Kata'ib Tayyar al-Karrar |
Syrian Democratic Forces | SDF; Hêzên Sûriya Demokratîk; HSD; QSD; Syrian Democratic Forces coalition; قوات سوريا الديمقراطية | Mazloum Abdi; Mazlum Abdi; Mazloum Kobani; Ferhat Abdi Şahin
Syrian Democratic Council | SDC; Democratic Council of Syria | Ilham Ehmed; Ilham Ahmed
Autonomous Administration of North and East Syria | AANES; Rojava; DAANES; Autonomous Administration of Northeast Syria; Democratic Federation of Northern Syria; Rojava administration; Democratic Autonomous Administration of North and East Syria
People's Protection Units | YPG; Yekîneyên Parastina Gel; Kurdish People's Protection Units; People's Defense Units; People's Defence Units; Popular Protection Units; Kurdish YPG; YPG/YPJ; People's Protection Units (YPG) | Sipan Hemo | of Syrian Democratic Forces 2015-10
Women's Protection Units | YPJ; Yekîneyên Parastina Jin; Women's Defense Units | | of People's Protection Units
Democratic Union Party | PYD; Democratic Union Party (Syria); Partiya Yekîtiya Demokrat | Salih Muslim; Saleh Muslim; Salih Muslim Muhammad
Asayish | Asayesh; Asayish of Rojava; Rojava Asayish
Self-Defence Forces of Rojava | HXP; Hêza Xweparastinê
Kurdish National Council | ENKS; Kurdish National Council of Syria
Kurdish Front | Jabhat al-Akrad; Kurdish Front Brigade; Liwa Jabhat al-Akrad
Manbij Military Council | MMC | | of Syrian Democratic Forces 2016-04
Deir ez-Zor Military Council | Deir Ezzor Military Council; Deir al-Zour Military Council | Ahmad al-Khabil; Abu Khawla
Raqqa Revolutionaries Brigade | Liwa Thuwar al-Raqqa; Liwa Thuwwar al-Raqqa; Raqqa Revolutionaries | Abu Issa of Raqqa
Northern Democratic Brigade | Northern Democratic Brigade of Syria
Seljuk Brigade | Seljuq Brigade
Northern Sun Battalion | Shams al-Shamal; Shams ash-Shamal Battalion
Syrian Elite Forces | Elite Forces of Ahmad al-Jarba
Euphrates Volcano | Burkan al-Furat
Euphrates Shield rebels | Euphrates Shield forces
Syriac Military Council | MFS; Mawtbo Fulhoyo Suryoyo
Sootoro | Sutoro; Syriac Union Party's Sutoro; Gozarto Protection Forces
International Freedom Battalion | IFB; International Freedom Brigade
Afrin Liberation Forces | HRE; Hêzên Rizgariya Efrînê
Men of Dignity | Rijal al-Karama; Men of Dignity Movement; Sheikhs of Dignity; Rijal al-Karama movement | Wahid al-Balous
Suwayda Military Council | Sweida Military Council; Suwaida Military Council
Southern Operations Room | Southern Operations Room of Syria
Military Operations Command of Syria | Military Operations Command; Department of Military Operations | 
Coastal Shield Brigade | Coast Shield Brigade | Miqdad Fatiha
# armed-group: Lebanon
Hezbollah | Hizbullah; Hizballah; Hizbollah; Hezballah; Party of God; Lebanese Hezbollah; Islamic Resistance of Lebanon; Islamic Resistance in Lebanon; Lebanese Hizballah; حزب الله | Hassan Nasrallah; Nasrallah; Abbas al-Musawi; Naim Qassem; Imad Mughniyeh; Imad Mughniyah; Subhi al-Tufayli
Amal Movement | Amal; Amal militia; Movement of the Deprived; Harakat Amal; Shiite Amal; Shi'ite Amal | Nabih Berri; Musa al-Sadr; Hussein el-Husseini
Islamic Amal | | Hussein al-Musawi | from Amal Movement 1982
Lebanese Forces | al-Quwat al-Lubnaniyya; Christian Lebanese Forces; Lebanese Forces militia | Samir Geagea; Bachir Gemayel; Bashir Gemayel; Elie Hobeika; Fadi Frem
South Lebanon Army | SLA?; Army of Free Lebanon; South Lebanese Army; Lahad army; Free Lebanon Army | Antoine Lahad; Saad Haddad; Major Haddad
Kataeb Party | Kataeb; Phalange; Phalangists; Lebanese Phalanges Party; Phalangist; Phalange Party; Lebanese Phalange; Phalangist militia; Kataeb Regulatory Forces | Pierre Gemayel; Amin Gemayel; Amine Gemayel
Lebanese Front | Front of Freedom and Man
Tigers Militia | Ahrar militia; Noumour; National Liberal Party; NLP; Tigers of the Liberals; al-Noumour | Dany Chamoun; Camille Chamoun
Guardians of the Cedars | Guardians of Cedars; Lebanese Renewal Party | Étienne Saqr; Etienne Saqr; Abu Arz
al-Tanzim | Tanzim of Lebanon; Lebanese Resistance Movement
Marada Movement | Marada Brigade; Zgharta Liberation Army; Marada | Suleiman Frangieh; Tony Frangieh
Lebanese National Movement | LNM; Front of National and Progressive Parties and Forces
Lebanese National Resistance Front | LNRF; Jammoul; National Resistance Front of Lebanon
Progressive Socialist Party | PSP; People's Liberation Army of Lebanon; Druze Progressive Socialist Party; Druze militia of Walid Jumblatt | Walid Jumblatt; Kamal Jumblatt; Jumblatt; Walid Junblatt
al-Mourabitoun of Lebanon | Independent Nasserite Movement; Murabitun of Lebanon; Mourabitoun; Murabitun | Ibrahim Kulaylat; Ibrahim Koleilat
Popular Nasserist Organization | Popular Nasserite Organization; PNO?; Popular Nasserist Organisation | Mustafa Saad
Lebanese Communist Party | LCP; Popular Guard of Lebanon | George Hawi
Communist Action Organization in Lebanon | OACL; Organization of Communist Action in Lebanon | Muhsin Ibrahim
Sixth of February Movement |
Tawheed Movement | Islamic Unification Movement; al-Tawhid of Tripoli; Tawhid of Lebanon; Islamic Unity Movement of Tripoli | Said Shaaban
al-Jama'a al-Islamiyya of Lebanon | Islamic Group?; al-Jamaa al-Islamiya of Lebanon; Fajr Forces
Arab Democratic Party of Lebanon | Arab Democratic Party; Red Knights militia | Ali Eid; Rifaat Eid
Vanguard of the Maani Army | 
Syrian Arab Deterrent Force | Arab Deterrent Force; ADF?
Arab Socialist Ba'ath Party of Lebanon |
Fatah al-Islam | Fateh al-Islam; Fath al-Islam | Shaker al-Absi
Jund al-Sham | Jund ash-Sham
Osbat al-Ansar | Asbat al-Ansar; Usbat al-Ansar; Esbat al-Ansar
Osbat al-Nour | Usbat al-Noor
Abdullah Azzam Brigades | Abdullah Azzam Brigade; Brigades of Abdullah Azzam; Ziad al-Jarrah Battalions | Saleh al-Qaraawi; Majid al-Majid | of al-Qaeda
Islamic Jihad Organization | Islamic Jihad Organisation; Islamic Jihad of Lebanon; Organization of the Islamic Jihad
Organization of the Oppressed on Earth | Organization of the Oppressed on the Earth
Revolutionary Justice Organization |
Zahle Group of the Lebanese Forces | Kataeb of Zahle
Future Movement | Mustaqbal; Future Movement of Lebanon; Tayyar al-Mustaqbal
Free Patriotic Movement | FPM; Aounists
March 8 Alliance | March 8 coalition
March 14 Alliance | March 14 coalition
Lebanese Resistance Brigades | Saraya al-Muqawama
# armed-group: Israel; Palestinian Authority
Palestine Liberation Organization | PLO; P.L.O.; Palestine Liberation Organisation; Palestinian Liberation Organization; Palestinian Liberation Organisation; Palestine Liberation Army; منظمة التحرير الفلسطينية | Yasser Arafat; Yasir Arafat; Arafat; Ahmed Shuqeiri
Palestinian Authority | Palestinian National Authority; PA; State of Palestine; PNA; Palestine Authority | Mahmoud Abbas; Abu Mazen; Mahmud Abbas; Salam Fayyad
Fatah | Fateh; al-Fatah; Al Fatah; Palestinian National Liberation Movement; al-Assifa; al-Asifa; Fatah Movement; فتح | Marwan Barghouti; Khalil al-Wazir; Abu Jihad; Salah Khalaf; Mohammed Dahlan
Fatah al-Intifada | Fatah Uprising; Fatah-Intifada; Abu Musa's Fatah dissidents | Said al-Muragha; Abu Musa | from Fatah 1983
Fatah Hawks | Tanzim of Fatah
Black September Organization | Black September; Black September Organisation | Ali Hassan Salameh; Abu Daoud
Force 17 |
Hamas | Islamic Resistance Movement; Qassam Brigades; al-Qassam Brigades; Izz ad-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades; Izz al-Din al-Qassam Brigades; Ezzeddin al-Qassam Brigades; Harakat al-Muqawama al-Islamiyya; Hamas movement; حماس | Khaled Mashal; Khaled Meshaal; Khaled Mashaal; Ismail Haniyeh; Ismail Haniya; Yahya Sinwar; Ahmed Yassin; Sheikh Yassin; Abdel Aziz al-Rantisi; Mohammed Deif; Mousa Abu Marzook
Palestinian Islamic Jihad | PIJ; Islamic Jihad; Islamic Jihad Movement in Palestine; al-Quds Brigades; Palestinian Islamic Jihad Movement; Saraya al-Quds; Islamic Jihad Movement | Ramadan Shalah; Ziyad al-Nakhalah; Ramadan Shallah; Fathi Shaqaqi; Ziad al-Nakhala; Ziad Nakhaleh
Popular Front for the Liberation of Palestine | PFLP; Abu Ali Mustafa Brigades; P.F.L.P. | George Habash; Wadie Haddad; Wadi Haddad; Abu Ali Mustafa; Ahmad Sa'adat
PFLP – External Operations | PFLP-EO; PFLP-SOG; Popular Front for the Liberation of Palestine – External Operations | | from Popular Front for the Liberation of Palestine
Democratic Front for the Liberation of Palestine | DFLP; D.F.L.P.; National Resistance Brigades; Popular Democratic Front for the Liberation of Palestine; PDFLP | Nayef Hawatmeh; Naif Hawatmeh | from Popular Front for the Liberation of Palestine 1969
Popular Front for the Liberation of Palestine – General Command | PFLP-GC; Popular Front for the Liberation of Palestine-General Command; PFLP – General Command; PFLP–GC | Ahmed Jibril; Ahmad Jibril | from Popular Front for the Liberation of Palestine 1968
Palestinian Liberation Front | PLF; Palestine Liberation Front | Abu Abbas; Muhammad Zaidan
Palestinian Popular Struggle Front | PPSF; Popular Struggle Front | Samir Ghawshah
Arab Liberation Front | ALF?; Iraqi-backed Arab Liberation Front
As-Sa'iqa | al-Sa'iqa; Saiqa; as-Saiqa; al-Saiqa; Vanguard for the Popular Liberation War | Zuheir Mohsen
Abu Nidal Organization | ANO; Fatah Revolutionary Council; Fatah – Revolutionary Council; Abu Nidal Organisation; Fatah-RC; Abu Nidal group; Black June | Abu Nidal; Sabri al-Banna | from Fatah 1974
Abu Moussa group |
al-Aqsa Martyrs' Brigades | al-Aqsa Martyrs Brigades; Al-Aqsa Brigades; al-Aqsa Martyrs' Brigade; al-Aqsa Martyrs Brigade; Aqsa Martyrs Brigades | | of Fatah
Popular Resistance Committees | PRC-Gaza; al-Nasser Salah al-Deen Brigades; Nasser Salah al-Din Brigades | Jamal Abu Samhadana
Jaysh al-Islam (Gaza) | Army of Islam?; Tawhid and Jihad Brigades; Army of Islam in Gaza; Jaish al-Islam in Gaza | Mumtaz Dughmush; Mumtaz Dagmoush
Jund Ansar Allah | Soldiers of the Followers of God
Mujahideen Shura Council in the Environs of Jerusalem | Mujahideen Shura Council of Gaza
Sabireen Movement | al-Sabireen; Harakat al-Sabireen; as-Sabirin Movement
Lions' Den | Lion's Den; Areen al-Usud; Areen al-Usood
Jenin Brigades | Jenin Brigade; Jenin Battalion; Jenin Battalions
Palestinian Mujahideen Movement | Mujahideen Brigades; Mujahideen Movement of Palestine
Popular Forces of Gaza | Popular Forces; Abu Shabab group | Yasser Abu Shabab
Palestinian fedayeen | Fedayeen; fedayeen; Palestinian guerrillas
Arab Liberation Army | ALA; Army of Sacred Salvation | Fawzi al-Qawuqji
Army of the Holy War | Jaysh al-Jihad al-Muqaddas; Holy War Army | Abd al-Qadir al-Husayni
# armed-group: Israel
Haganah | Hagana; Palmach
Irgun | Irgun Zvai Leumi; Etzel; IZL; National Military Organization in the Land of Israel | Menachem Begin
Lehi | Stern Gang; Fighters for the Freedom of Israel; Lohamei Herut Israel | Avraham Stern; Nathan Yellin-Mor
Kach | Kahane Chai; Kach movement; Kach and Kahane Chai | Meir Kahane
Jewish Underground | Makhteret
Hilltop Youth | hilltop youth
Israeli settlers | Jewish settlers; West Bank settlers
# armed-group: Jordan
Jordanian Muslim Brotherhood | Islamic Action Front; Muslim Brotherhood in Jordan
# armed-group: Yemen
Houthi movement | Houthis; Ansar Allah; Ansarullah; Ansarallah; Houthi; Huthis; al-Houthis; al-Houthi movement; Believing Youth; Huthi movement; Houthi militia; Houthi rebels; Zaidi rebels; Supreme Political Council; Supreme Revolutionary Committee; Huthi; أنصار الله | Abdul-Malik al-Houthi; Hussein al-Houthi; Abdul Malik al-Houthi; Abdulmalik al-Houthi; Abd al-Malik al-Huthi; Hussein Badreddin al-Houthi; Mahdi al-Mashat; Mohammed Ali al-Houthi
al-Qaeda in the Arabian Peninsula | AQAP; al-Qaida in the Arabian Peninsula; al Qaeda in the Arabian Peninsula; Ansar al-Sharia in Yemen; Ansar al-Sharia (Yemen); Ansar al-Shari'a in Yemen; AQ in the Arabian Peninsula | Nasir al-Wuhayshi; Anwar al-Awlaki; Qasim al-Raymi; Nasser al-Wuhayshi; Khalid Batarfi; Qasim al-Rimi; Anwar al-Aulaqi | of al-Qaeda 2009-01
al-Qaeda in Yemen | AQY; al-Qaida in Yemen; Islamic Jihad of Yemen
Aden-Abyan Islamic Army | Islamic Army of Aden; Aden-Abyan Army; Islamic Army of Aden-Abyan; IAA | Abu Hassan al-Mihdhar; Zain al-Abidin al-Mihdhar
Islamic State in Yemen | Islamic State – Yemen Province; IS-Yemen; ISIS-Yemen | | of Islamic State 2014-11
Southern Transitional Council | STC; Southern Resistance of Yemen; Southern Transitional Council of Yemen; al-Majlis al-Intiqali al-Janubi | Aidarous al-Zubaidi; Aidarus al-Zoubaidi; Aydarus al-Zubaydi; Hani bin Breik
al-Islah | Islah; Al-Islah Party; Islah Party; Yemeni Congregation for Reform; Yemeni Islah | Abdul Majeed al-Zindani; Abdullah al-Ahmar
Southern Movement | al-Hirak; Hirak; Southern Mobility Movement; al-Hirak al-Janoubi; South Yemen Movement; Southern Movement of Yemen | Ali Salim al-Beidh; Ali Salem al-Beidh
Security Belt Forces | Security Belt; al-Hizam al-Amni; Security Belt Brigades
Hadrami Elite Forces | Hadhrami Elite Forces; Hadhrami Elite; Hadrami Elite
Shabwani Elite Forces | Shabwani Elite; Shabwah Elite; Shabwa Elite Forces; Shabwani Defence Forces
Giants Brigades | al-Amaliqa; Amaliqa Brigades; al-Amaliqah Brigades; Southern Giants Brigades; Giants Brigade
Abu al-Abbas Brigades | Abu al-Abbas Battalion; Abu Abbas Brigades of Taiz
National Resistance of Yemen | Yemeni National Resistance; Guards of the Republic | Tareq Saleh; Tariq Saleh; Tareq Mohammed Saleh
Nation Shield Forces | Nation's Shield Forces; Dera al-Watan
Hadramawt Tribal Alliance | Hadhramaut Tribal Confederation | Amr bin Habrish
Presidential Leadership Council | PLC; Presidential Leadership Council of Yemen | Rashad al-Alimi
General People's Congress | GPC; General People's Congress of Yemen
Popular Committees of Yemen | Popular Committees
Hashid tribal confederation | Hashid tribe; Hashid tribesmen; Hashed tribe; Hashid | Sadiq al-Ahmar; Hussein al-Ahmar
Yemeni Republican Guard | Republican Guard of Yemen | Ahmed Ali Saleh
Yemeni Socialist Party | YSP
National Liberation Front of South Yemen | National Liberation Front of Aden; NLF? | Qahtan al-Shaabi
Front for the Liberation of Occupied South Yemen | FLOSY | Abdullah al-Asnag
National Democratic Front of Yemen | NDF?; National Democratic Front of North Yemen
Democratic Republic of Yemen | Southern Yemeni secessionists
Yemeni royalists | Royalists of Yemen; Mutawakkilite royalists; Kingdom of Yemen | Muhammad al-Badr; Imam al-Badr
# armed-group: Oman
Popular Front for the Liberation of the Occupied Arabian Gulf | PFLOAG; Popular Front for the Liberation of Oman; PFLO; Dhofar Liberation Front; Dhofari rebels; DLF
Imamate of Oman | Ghalib bin Ali's Imamate | Ghalib Alhinai
# armed-group: Saudi Arabia
Hezbollah al-Hejaz | Hizballah al-Hijaz; Saudi Hezbollah; Hezbollah in the Hejaz; Hizbullah al-Hijaz
Juhayman's Ikhwan | al-Jama'a al-Salafiyya al-Muhtasiba; JSM | Juhayman al-Otaybi
# armed-group: Bahrain
al-Ashtar Brigades | Saraya al-Ashtar; Ashtar Brigades; AAB-Bahrain
Islamic Front for the Liberation of Bahrain | IFLB
# armed-group: Iran
People's Mujahedin of Iran | MEK; MKO; Mujahedin-e Khalq; PMOI; Mojahedin-e Khalq; Mujahideen-e-Khalq; Mujahedeen-e-Khalq; Mojahedin-e-Khalq; People's Mujahideen; People's Mojahedin; People's Mojahedin Organization of Iran; National Liberation Army of Iran; Mujahedeen Khalq; National Council of Resistance of Iran; NCRI | Maryam Rajavi; Massoud Rajavi; Masud Rajavi
Jundallah | Jundullah; Jundollah; Jund Allah; People's Resistance Movement of Iran; Iranian Jundallah; Soldiers of God of Iran | Abdolmalek Rigi; Abdulmalik Rigi; Abdolmalek Reigi
Jaish al-Adl | Jaish ul-Adl; Jaysh al-Adl; Jaish-ul-Adl; Army of Justice of Iran; Jeish al-Adl | Salahuddin Farooqui | from Jundallah 2012
Ansar al-Furqan | Harakat Ansar Iran
Arab Struggle Movement for the Liberation of Ahwaz | ASMLA; al-Ahwaziya; Ahwaz National Resistance; Ahvazi separatists
Democratic Revolutionary Front for the Liberation of Arabistan | DRFLA
Fedaian | Organization of Iranian People's Fedai Guerrillas; OIPFG; Fedaian guerrillas; Iranian People's Fedai Guerrillas; Fedaiyan-e-Khalq; People's Fedayeen
Tudeh Party | Tudeh; Tudeh Party of Iran; Hezb-e Tudeh
Forqan Group | Furqan Group
Fada'iyan-e Islam | Fadaiyan-e-Islam; Fedayeen of Islam | Navvab Safavi
# armed-group
al-Qaeda | al Qaida; al-Qaida; al Qaeda; al-Qa'ida; al-Qaeda Central; al Qaeda core; AQ; al-Qaeda core; al-Qaeda's central leadership; Al-Qaeda network; Qaedat al-Jihad; Qa'idat al-Jihad; AQSL; Qaeda; القاعدة | Osama bin Laden; Usama bin Laden; Osama; bin Laden; Usama bin Ladin; bin Ladin; Ayman al-Zawahiri; Zawahiri; al-Zawahiri; Ayman al-Zawahri; Mustafa Abu al-Yazid; Abu Yahya al-Libi; Atiyah Abd al-Rahman; Saif al-Adel; Sayf al-Adl
Muslim Brotherhood | Ikhwan; Society of the Muslim Brothers; al-Ikhwan al-Muslimun; al-Ikhwan al-Muslimeen; Ikhwan al-Muslimin; Egyptian Muslim Brotherhood; Muslim Brothers; Freedom and Justice Party | Hassan al-Banna; Mohamed Morsi; Sayyid Qutb; Mohammed Badie
Axis of Resistance | axis of resistance
Hizb ut-Tahrir | Hizb al-Tahrir; Hizb-ut-Tahrir; Hizbut Tahrir; HuT; Islamic Liberation Party | Taqiuddin al-Nabhani
`;
