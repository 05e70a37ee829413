/** Armed groups, parties and communities of South Asia since 1945. Facts of general knowledge; how a row is written: `../parse-catalogue-table.ts`. */
export const SOUTH_ASIA = `
# armed-group: Afghanistan
Afghan Taliban | Taliban; Quetta Shura; Islamic Emirate of Afghanistan; Taleban; Afghan Taleban; Islamic Emirate; Quetta Shura Taliban; Taliban movement; Taliban regime; Taliban government; Talibs; IEA; Taliban insurgency; طالبان | Mullah Omar; Mullah Mohammed Omar; Mullah Mohammad Omar; Mullah Muhammad Omar; Abdul Ghani Baradar; Mullah Baradar; Mullah Dadullah; Akhtar Mansour; Akhtar Mohammad Mansour; Mullah Mansour; Haibatullah Akhundzada; Hibatullah Akhundzada; Mullah Yaqoob
Haqqani network | Haqqanis; Haqqani group; Haqqani faction; Haqqani Taliban; Haqqani Network; HQN; Miranshah Shura | Sirajuddin Haqqani; Jalaluddin Haqqani; Siraj Haqqani; Badruddin Haqqani; Jalal al-Din Haqqani | of Afghan Taliban 1995
Hezb-i-Islami Gulbuddin | Hezb-e-Islami Gulbuddin; Hizb-i-Islami; Hezb-i-Islami; Hezb-e-Islami; Hizb-e-Islami; Hizb-ul-Islami; HIG; Hezb-e Islami Gulbuddin; Hizb-i Islami; Hezb-e Islami | Gulbuddin Hekmatyar; Hekmatyar; Gulbuddin Hikmatyar
Hezb-i-Islami Khalis | Hezb-e-Islami Khalis; Hizb-i-Islami Khalis; Hezb-e Islami Khalis; HIK | Yunus Khalis; Mohammad Yunus Khalis; Younis Khalis | from Hezb-i-Islami Gulbuddin 1979
Tora Bora Military Front | Tora Bora Front | Anwar ul-Haq Mujahid
Jamiat-e Islami | Jamiat-i-Islami; Jamiat-e-Islami; Jamiat-i Islami of Afghanistan; Islamic Society of Afghanistan; Shura-i Nazar; Shura-e Nazar | Burhanuddin Rabbani; Ismail Khan; Atta Mohammad Noor; Salahuddin Rabbani
Northern Alliance | United Front for the Salvation of Afghanistan; Afghan Northern Alliance; United Islamic Front for the Salvation of Afghanistan; United Islamic and National Front for the Salvation of Afghanistan; UIFSA | Ahmad Shah Massoud; Ahmed Shah Massoud; Massoud; Ahmad Shah Masood; Mohammed Fahim
Junbish-i Milli | Junbish; Jumbesh-i-Milli; Junbesh-e Milli; National Islamic Movement of Afghanistan; Jowzjani militia; Jumbish-i-Milli | Abdul Rashid Dostum; Dostum; Rashid Dostum; General Dostum
Hizb-e Wahdat | Hezb-e Wahdat; Hezb-i-Wahdat; Hizb-i-Wahdat; Hizb-i Wahdat; Islamic Unity Party of Afghanistan | Abdul Ali Mazari; Karim Khalili; Mohammad Mohaqiq
Harakat-e Islami of Afghanistan | Harakat-i-Islami; Harakat-e-Islami-yi Afghanistan; Islamic Movement of Afghanistan | Asif Mohseni; Muhammad Asif Muhsini
Ittehad-e Islami | Ittihad-i Islami; Ittehad-i-Islami; Islamic Union for the Liberation of Afghanistan; Ittihad-e-Islami; Islamic Dawah Organisation of Afghanistan | Abdul Rasul Sayyaf; Sayyaf; Abdurrab Rasul Sayyaf
Mahaz-e Milli | Mahaz-i-Milli; National Islamic Front of Afghanistan; NIFA; Mahaz-e-Milli | Ahmed Gailani; Pir Gailani; Sayyid Ahmad Gailani
Afghan National Liberation Front | Jabha-e Nejat-e Milli; Jebh-e-Nejat-e Melli; ANLF | Sibghatullah Mojaddedi; Sibghatullah Mojadeddi
Harakat-i Inqilab-i Islami | Harakat-i-Inqilab-i-Islami; Islamic and National Revolution Movement of Afghanistan; Harakat-e Inqilab-e Islami | Mohammad Nabi Mohammadi
Afghan mujahideen | mujahideen of Afghanistan; Afghan mujahedeen; Afghan mujahedin; Afghan mujahidin; Afghan resistance; Peshawar Seven; Islamic Unity of Afghanistan Mujahideen; Afghan rebels; Muslim rebels of Afghanistan
People's Democratic Party of Afghanistan | PDPA; Khalq; Parcham; Democratic Republic of Afghanistan; Najibullah government; Watan Party | Mohammad Najibullah; Najibullah; Babrak Karmal; Nur Muhammad Taraki; Hafizullah Amin
Settam-e-Melli | SAMA; Setam-i-Milli
Afghan Liberation Organization | ALO; Afghanistan Liberation Organization
National Resistance Front of Afghanistan | National Resistance Front; NRF?; Panjshir resistance; Panjshir Resistance; Second Resistance | Ahmad Massoud; Ahmad Masood
Afghanistan Freedom Front | AFF | Yasin Zia
High Council of the Islamic Emirate | High Council of the Islamic Emirate of Afghanistan; Rasool faction; Mullah Rasool's faction | Mullah Muhammad Rasul; Mullah Rasool; Mullah Mohammed Rasool; Mansoor Dadullah | from Afghan Taliban 2015-11
Fidai Mahaz | Feda'i Mahaz; Suicide Brigade of Afghanistan | Mullah Najibullah; Haji Najibullah
# armed-group: Afghanistan; Pakistan
Islamic State – Khorasan Province | ISIS-K; ISKP; IS-K; ISIL-K; ISIL-KP; IS-KP; Islamic State Khorasan; Islamic State in Khorasan; Khorasan Province; ISIS-Khorasan; Islamic State Khorasan Province; Islamic State-Khorasan Province; Islamic State in Khorasan Province; Wilayat Khorasan; Islamic State's Khorasan Province; Khorasan branch of the Islamic State | Hafiz Saeed Khan; Sanaullah Ghafari; Shahab al-Muhajir; Abdul Haseeb Logari | of Islamic State 2015-01
al-Qaeda in the Indian Subcontinent | AQIS; al-Qaida in the Indian Subcontinent; al-Qaeda in the Indian Sub-continent; Qaedat al-Jihad in the Indian Subcontinent | Asim Umar; Osama Mahmood | of al-Qaeda 2014-09
# armed-group: Pakistan
Tehrik-i-Taliban Pakistan | TTP; Pakistani Taliban; Pakistan Taliban; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehrik-e-Taliban; Tehreek-i-Taliban Pakistan; Tehrik-i-Taliban; Mehsud militants; Mehsud Taliban; Pakistani Taliban groups; Taliban Movement of Pakistan; Fitna al-Khawarij | Baitullah Mehsud; Beitullah Mehsud; Baitullah; Beitullah; Hakimullah Mehsud; Hakimullah; Wali-ur-Rehman; Waliur Rehman; Qari Hussain; Mullah Fazlullah; Maulana Fazlullah; Noor Wali Mehsud; Fazlullah; Khalid Mehsud; Khan Said Sajna
Hafiz Gul Bahadur group | Gul Bahadur group; Bahadur group; Hafiz Gul Bahadur Group | Hafiz Gul Bahadur; Gul Bahadur; Bahadur
Mullah Nazir group | Nazir group; Maulvi Nazir group; Commander Nazir group | Mullah Nazir; Maulvi Nazir; Maulavi Nazir; Bahawal Khan
Muqami Tehrik-e-Taliban | Muqami Taliban; Local Taliban Movement; Waziri alliance
Shura Ittehad-ul-Mujahideen | Shura Ittihad al-Mujahideen; Council of United Mujahideen; Ittehad-ul-Mujahideen; United Mujahideen Council
Shura-e-Muraqba | Shura-i-Muraqaba; Shura-e-Murakeba; Shura-e-Muraqaba
Turkestan Bhittani group | Abdullah Mehsud group; Qari Zainuddin group; Bhittani group | Turkestan Bhittani; Qari Zainuddin; Abdullah Mehsud
Tehrik-e-Jihad Pakistan | TJP; Tehreek-e-Jihad Pakistan
Ittehad-ul-Mujahideen Pakistan | Ittihad-ul-Mujahideen Pakistan
Jamaat-ul-Ahrar | Jamaat ul-Ahrar; JuA; Jamaatul Ahrar; Ahrar-ul-Hind | Omar Khalid Khorasani; Abdul Wali | of Tehrik-i-Taliban Pakistan 2020-08; from Tehrik-i-Taliban Pakistan 2014-08
Hizb-ul-Ahrar | HuA; Hizbul Ahrar | | from Jamaat-ul-Ahrar 2017
Mohmand Taliban | Mohmand faction of the TTP; Tehrik-i-Taliban Mohmand
Bajaur Taliban | Tehrik-i-Taliban Bajaur; Bajaur militants | Faqir Mohammed; Maulvi Faqir; Maulvi Faqir Mohammed; Maulvi Faqir Muhammad
Swat Taliban | Tehrik-i-Taliban Swat; Swat militants
Punjabi Taliban | Punjabi militants; Punjabi militant outfits; Punjabi militant groups; Punjabi extremists; Tehrik-i-Taliban Punjab | Asmatullah Muawiya
313 Brigade | Brigade 313; Kashmiri's 313 Brigade | Ilyas Kashmiri
Lashkar-e-Jhangvi | LeJ; Lashkar-i-Jhangvi; Lashkar Jhangvi; Lashkar-e-Jhangvi al-Alami; LeJ al-Alami; Lashkar-e-Jangvi | Riaz Basra; Malik Ishaq; Asif Chotu | from Sipah-e-Sahaba Pakistan 1996
Sipah-e-Sahaba Pakistan | Sipah-e-Sahaba; Sipah-i-Sahaba; SSP; Ahle Sunnat Wal Jamaat; ASWJ; Sipah-i-Sahaba Pakistan; Guardians of the Companions of the Prophet; Millat-e-Islamia Pakistan | Ahmed Ludhianvi; Haq Nawaz Jhangvi; Azam Tariq; Muhammad Ahmed Ludhianvi
Sipah-e-Muhammad Pakistan | Sipah-e-Muhammad; SMP; Sipah-i-Muhammad
Tehrik-e-Jafaria | Tehrik-e-Jafaria Pakistan; Tehrik-i-Jafria; Tehreek-e-Jafria Pakistan; Tehrik-e-Nafaz-e-Fiqh-e-Jafaria
Sunni Tehreek | Sunni Tehrik; Sunni Tehrik Pakistan
Tehreek-e-Labbaik Pakistan | TLP; Tehrik-i-Labbaik Pakistan; Tehreek-i-Labbaik Pakistan | Khadim Hussain Rizvi; Saad Hussain Rizvi
Jundallah (Pakistan) | Jundullah of Pakistan; Jundallah of Pakistan; Pakistani Jundallah
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi | TNSM; Tehrik-e-Nifaz-e-Shariat-e-Mohammadi; Tehreek-e-Nafaz-e-Shariat; Tehrik-i-Nifaz-i-Shariat-i-Mohammadi; Tehrik Nifaz-e-Shariat Mohammadi; Movement for the Enforcement of Islamic Law | Sufi Muhammad; Sufi Mohammad; Sufi Mohammed
Lashkar-e-Islam | Lashkar-i-Islam; Lashkar-e-Islami; LeI | Mangal Bagh
Ansar-ul-Islam? | Ansar ul-Islam?; Ansarul Islam of Khyber | Qazi Mehboob; Pir Saifur Rahman
Amr Bil Maroof | Amar Bil Maroof Wa Nahi Anil Munkir; Amr bil Maroof wa Nahi Anil Munkar
Tawheed-ul-Islam | Tauheed-ul-Islam; Zakhakhel lashkar
Ghazi Force | Ghazi Brigade; Lal Masjid; Red Mosque militants; Lal Masjid Brigade | Abdul Rashid Ghazi; Abdul Aziz Ghazi
Balochistan Liberation Army | BLA?; Baloch Liberation Army; Baluchistan Liberation Army; Majeed Brigade | Bashir Zeb; Balach Marri; Hyrbyair Marri
Balochistan Liberation Front | BLF; Baloch Liberation Front; Baluchistan Liberation Front | Allah Nazar Baloch; Allah Nazar
Baloch Republican Army | BRA?; Baluch Republican Army | Brahumdagh Bugti; Brahamdagh Bugti
United Baloch Army | UBA | Mehran Marri
Baloch Nationalist Army | BNA | Gulzar Imam
Baloch Raaji Ajoi Sangar | BRAS; Baloch Raji Aajoi Sangar
Lashkar-e-Balochistan | Lashkar-i-Balochistan | Javed Mengal
Baloch Republican Guards | BRG
Sindhudesh Revolutionary Army | SRA; Sindhudesh Liberation Army; Sindhudesh People's Army
Baluch Ittehad | Baluchi insurgents; Baloch insurgents; Baloch separatists; Baluch rebels; Baloch militants
People's Aman Committee | Peoples' Aman Committee; Lyari gang of Rehman Dakait | Uzair Baloch
Muhajir Qaumi Movement – Haqiqi | MQM-H; MQM-Haqiqi; MQM (Haqiqi); Haqiqi | Afaq Ahmed | from Muttahida Qaumi Movement 1992
al-Zulfiqar | al-Zulfikar; Al-Zulfiqar Organisation; AZO | Murtaza Bhutto
# armed-group: Pakistan; India
Lashkar-e-Taiba | LeT; Lashkar-e-Tayyiba; Lashkar-i-Taiba; Lashkar-e-Toiba; Lashkar-e-Tayyaba; Lashkar-e-Tayyeba; Lashkar; Jamaat-ud-Dawa; Jamaat ud-Dawa; JuD; Jama'at-ud-Da'wah; Markaz Dawa-wal-Irshad; Falah-e-Insaniat Foundation; Army of the Pure | Hafiz Saeed; Hafiz Muhammad Saeed; Hafiz Mohammad Saeed; Zakiur Rehman Lakhvi; Zaki-ur-Rehman Lakhvi
Jaish-e-Mohammed | JeM; Jaish-e-Mohammad; Jaish-e-Muhammad; Jaish-i-Mohammed; Jaish; Army of Mohammed; Khuddam ul-Islam; Khuddam-ul-Islam | Masood Azhar; Maulana Masood Azhar; Maulana Azhar | from Harkat-ul-Mujahideen 2000
Harkat-ul-Jihad-al-Islami | HuJI; HUJI; Harkat-ul-Jihad al-Islami; Harakat-ul-Jihad-i-Islami; Harkat-ul-Jihad-e-Islami; Harkat-ul-Jihad-i-Islami; Harkatul Jihad al Islami; Harakat ul-Jihad al-Islami; Harkat-ul Jihad Islami | Qari Saifullah Akhtar
Harkat-ul-Mujahideen | HuM; Harakat ul-Mujahidin; Harkat ul-Mujahidin; Harakat ul-Mujahideen; Harkatul Mujahideen; Jamiat ul-Ansar | Fazlur Rehman Khalil; Fazal-ur-Rehman Khalil
Harkat-ul-Ansar | HuA-Ansar; Harkat ul-Ansar; Harakat ul-Ansar
Harkat-ul-Mujahideen al-Alami | HuMA; Harkat-ul-Mujahideen al-Almi; HuM al-Alami | | from Harkat-ul-Mujahideen 2002
Jamaat-ul-Furqan | Jamaat ul-Furqan; Jamaatul Furqan | Abdul Jabbar | from Jaish-e-Mohammed 2003
Jamiat-ul-Mujahideen | Jamiat ul-Mujahideen; JuM
Hizbul Mujahideen | Hizb-ul-Mujahideen; Hizb ul-Mujahideen; Hizb ul-Mujahidin; Hizbul | Syed Salahuddin; Burhan Wani; Riyaz Naikoo
Al-Badr (Jammu and Kashmir) | al-Badr; Al-Badr Mujahideen; al-Badr Mujahidin | Bakht Zameen
al-Umar Mujahideen | Al-Umar-Mujahideen; Al Umar Mujahideen | Mushtaq Ahmed Zargar
Tehrik-ul-Mujahideen | Tehreek-ul-Mujahideen; TuM
United Jihad Council | Muttahida Jihad Council; UJC; Muttahida Jehad Council
Jammu Kashmir Liberation Front | JKLF; Jammu and Kashmir Liberation Front; Jammu & Kashmir Liberation Front | Yasin Malik; Amanullah Khan; Maqbool Bhat
All Parties Hurriyat Conference | APHC; Hurriyat Conference; Hurriyat; All-Party Hurriyat Conference; All Party Hurriyat Conference | Syed Ali Shah Geelani; Syed Ali Geelani; Mirwaiz Umar Farooq; Abdul Ghani Bhat
The Resistance Front | TRF
People's Anti-Fascist Front | PAFF
Ansar Ghazwat-ul-Hind | AGuH; Ansar Ghazwat ul-Hind; AGH | Zakir Musa
Islamic State Jammu and Kashmir | ISJK; Islamic State in Jammu and Kashmir; Islamic State – Hind Province
Ikhwan-ul-Muslimoon of Kashmir | Ikhwan-ul-Muslimeen; Jammu and Kashmir Ikhwan; Ikhwanis | Kuka Parray
al-Faran | Al-Faran group
# armed-group: India
Babbar Khalsa | Babbar Khalsa International; BKI | Talwinder Singh Parmar; Wadhawa Singh Babbar; Sukhdev Singh Babbar
Khalistan Commando Force | KCF | Manbir Singh Chaheru; Paramjit Singh Panjwar
Khalistan Liberation Force | KLF | Gurjant Singh Budhsinghwala
Bhindranwale Tiger Force of Khalistan | BTFK; Bhindranwale Tiger Force
International Sikh Youth Federation | ISYF | Lakhbir Singh Rode
Khalistan Zindabad Force | KZF | Ranjit Singh Neeta
Damdami Taksal | Sikh militants of Bhindranwale | Jarnail Singh Bhindranwale; Bhindranwale
All India Sikh Students Federation | AISSF | Amrik Singh
Sikhs for Justice | SFJ | Gurpatwant Singh Pannun
Akali Dal | Shiromani Akali Dal | Harchand Singh Longowal
Dal Khalsa |
Communist Party of India (Maoist) | CPI (Maoist); Naxalites; CPI-Maoist; Naxals; CPI(Maoist); Naxalite; Indian Maoists; Maoist Naxalites; Communist Party of India-Maoist; Naxalite rebels; People's Liberation Guerrilla Army; PLGA | Muppala Lakshmana Rao; Ganapathi; Nambala Keshava Rao; Basavaraju; Kishenji
People's War Group | PWG; Communist Party of India (Marxist–Leninist) People's War; CPI (ML) People's War; People's War; Peoples' War Group | Kondapalli Seetharamaiah
Maoist Communist Centre of India | MCC; Maoist Communist Centre; MCCI
Communist Party of India (Marxist–Leninist) | CPI (ML); CPI(ML); CPI-ML; Naxalbari group | Charu Majumdar; Kanu Sanyal
Tritiya Prastuti Committee | TPC; Tritiya Sammelan Prastuti Committee | | from Communist Party of India (Maoist)
People's Liberation Front of India | PLFI
Ranvir Sena | Ranbir Sena | Brahmeshwar Singh
Salwa Judum | | Mahendra Karma
Greyhounds of Andhra Pradesh | Andhra Pradesh Greyhounds
United Liberation Front of Asom | ULFA; United Liberation Front of Assam; ULFA (Pro-Talks); ULFA rebels | Arabinda Rajkhowa
United Liberation Front of Asom – Independent | ULFA-I; ULFA-Independent; ULFA (Independent); ULFA(I) | Paresh Baruah; Paresh Barua | from United Liberation Front of Asom 2012
National Democratic Front of Bodoland | NDFB; National Democratic Front of Boroland; Bodo Security Force; NDFB-RD | Ranjan Daimary
National Democratic Front of Bodoland – Songbijit | NDFB-S; NDFB(S); NDFB (Songbijit) | I. K. Songbijit | from National Democratic Front of Bodoland 2012
Bodo Liberation Tigers | BLT; Bodo Liberation Tigers Force; BLTF | Hagrama Mohilary
All Bodo Students Union | ABSU
Kamtapur Liberation Organisation | KLO; Kamtapur Liberation Organization | Jibon Singha
Karbi Longri NC Hills Liberation Front | KLNLF; Karbi Longri North Cachar Hills Liberation Front
United People's Democratic Solidarity | UPDS
Dima Halam Daogah | DHD; DHD-J; Black Widow of Assam; Dima Halao Daogah | Jewel Gorlosa
Muslim United Liberation Tigers of Assam | MULTA
All Adivasi National Liberation Army | AANLA
National Liberation Front of Tripura | NLFT | Biswamohan Debbarma
All Tripura Tiger Force | ATTF | Ranjit Debbarma
Tripura National Volunteers | TNV | Bijoy Kumar Hrangkhawl
Mizo National Front | MNF | Laldenga
Hmar People's Convention – Democracy | HPC-D; HPC(D)
Naga National Council | NNC; Federal Government of Nagaland | Angami Zapu Phizo; Phizo
National Socialist Council of Nagaland | NSCN; National Socialist Council of Nagalim
National Socialist Council of Nagaland – Isak-Muivah | NSCN-IM; NSCN (I-M); NSCN-I/M; NSCN(IM); NSCN (IM); NSCN-Isak-Muivah | Thuingaleng Muivah; Isak Chishi Swu | from National Socialist Council of Nagaland 1988
National Socialist Council of Nagaland – Khaplang | NSCN-K; NSCN (K); NSCN(K); NSCN-Khaplang | S. S. Khaplang; Khaplang | from National Socialist Council of Nagaland 1988
National Socialist Council of Nagaland – Khole-Kitovi | NSCN-KK; NSCN-Khole-Kitovi; NSCN-Unification
United National Liberation Front | UNLF?; United National Liberation Front of Manipur | Rajkumar Sanayaima; R. K. Meghen
People's Liberation Army of Manipur | PLA?; PLA-Manipur; Revolutionary People's Front; People's Liberation Army (Manipur) | N. Bisheshwar Singh
People's Revolutionary Party of Kangleipak | PREPAK
Kangleipak Communist Party | KCP
Kanglei Yawol Kanna Lup | KYKL
Kuki National Front | KNF
Kuki National Army | KNA; Kuki National Organisation | P. S. Haokip
Zomi Revolutionary Army | ZRA
United Kuki Liberation Front | UKLF
Arambai Tenggol |
Garo National Liberation Army | GNLA | Champion Sangma
Achik National Volunteer Council | ANVC
Hynniewtrep National Liberation Council | HNLC
United Liberation Front of Western South East Asia | UNLFW; United National Liberation Front of Western South East Asia
Gorkha National Liberation Front | GNLF | Subhash Ghising; Subash Ghising
Indian Mujahideen | IM | Yasin Bhatkal; Riyaz Bhatkal; Abdul Subhan Qureshi
Students Islamic Movement of India | SIMI
D-Company | D Company; Dawood Ibrahim's gang | Dawood Ibrahim
Rashtriya Swayamsevak Sangh | RSS | Mohan Bhagwat; K. B. Hedgewar
Vishva Hindu Parishad | VHP; Vishwa Hindu Parishad; World Hindu Council | Ashok Singhal
Bajrang Dal |
Shiv Sena | | Bal Thackeray
Razakars of Hyderabad | Razakar militia of Hyderabad | Kasim Razvi
Abhinav Bharat |
# armed-group: Nepal
Communist Party of Nepal (Maoist) | CPN-M; CPN (Maoist); Nepalese Maoists; CPN(M); Nepali Maoists; Nepal's Maoists; Unified Communist Party of Nepal (Maoist); UCPN-M; Communist Party of Nepal-Maoist; Communist Party of Nepal (Maoist Centre); UCPN (Maoist); Nepalese Maoist rebels; People's Liberation Army of Nepal; People's Liberation Army (Nepal); PLA? | Prachanda; Pushpa Kamal Dahal; Baburam Bhattarai
Communist Party of Nepal (Unified Marxist–Leninist) | CPN-UML; CPN (UML); UML | K. P. Sharma Oli; Madhav Kumar Nepal
Nepali Congress | Nepalese Congress | Girija Prasad Koirala; Sher Bahadur Deuba; B. P. Koirala
Janatantrik Terai Mukti Morcha | JTMM; Janatantrik Tarai Mukti Morcha; JTMM-J; JTMM-G | Jay Krishna Goit; Jwala Singh
Madhesi Jana Adhikar Forum | MJF; Madhesi People's Rights Forum | Upendra Yadav
Young Communist League of Nepal | YCL-Nepal
Netra Bikram Chand group | Communist Party of Nepal (Biplav); Biplav group; Nepal Communist Party (Chand) | Netra Bikram Chand
# armed-group: Bangladesh
Mukti Bahini | Bengali rebels; Mukti Fauj; Bangladesh Forces of 1971
Awami League | Bangladesh Awami League; AL-Bangladesh | Sheikh Hasina; Sheikh Mujibur Rahman; Mujibur Rahman
Bangladesh Nationalist Party | BNP | Khaleda Zia; Ziaur Rahman; Tarique Rahman
Jamaat-e-Islami Bangladesh | Bangladesh Jamaat-e-Islami; Islami Chhatra Shibir; Jamaat-i-Islami Bangladesh | Motiur Rahman Nizami; Ghulam Azam; Delwar Hossain Sayeedi
Jamaat-ul-Mujahideen Bangladesh | JMB; Jama'atul Mujahideen Bangladesh; Neo-JMB; Jagrata Muslim Janata Bangladesh; JMJB; Jamaatul Mujahideen Bangladesh | Shaykh Abdur Rahman; Siddiqul Islam; Bangla Bhai
Harkat-ul-Jihad-al-Islami Bangladesh | HuJI-B; HUJI-B; Harkat-ul-Jihad Bangladesh | Mufti Abdul Hannan
Ansarullah Bangla Team | ABT; Ansar al-Islam Bangladesh; Ansar-al-Islam Bangladesh; Ansar al Islam of Bangladesh | Syed Ziaul Haque; Jasimuddin Rahmani
Hefazat-e-Islam | Hefazat-e-Islam Bangladesh; Hefajat-e-Islam
Parbatya Chattagram Jana Samhati Samiti | PCJSS; JSS; JSS/SB; Shanti Bahini | Jyotirindra Bodhipriya Larma; Santu Larma; Manabendra Narayan Larma
United People's Democratic Front | UPDF?
Purba Banglar Communist Party | PBCP
Purba Banglar Sarbahara Party | PBSP | Siraj Sikder
Jatiya Samajtantrik Dal | JSD; Gonobahini
Razakars of East Pakistan | Razakars; al-Shams; Al-Badr of East Pakistan
Kuki-Chin National Front | KNF-Bawm; KCNF; Kuki-Chin National Army
Rohingya Solidarity Organisation | RSO; Rohingya Solidarity Organization
# armed-group: Sri Lanka
Liberation Tigers of Tamil Eelam | LTTE; Tamil Tigers; Tigers; L.T.T.E.; Liberation Tigers; Tamil Tiger; Sea Tigers; Tamil Tiger rebels; Black Tigers; Tamil New Tigers | Velupillai Prabhakaran; Prabhakaran; Anton Balasingham; Vellupillai Prabhakaran; Pirabakaran; Pottu Amman; S. P. Thamilselvan
Tamil Makkal Viduthalai Pulikal | TMVP; Karuna group; Karuna faction; LTTE-K; Karuna Group | Karuna Amman; Karuna; Vinayagamoorthy Muralitharan; Pillayan | from Liberation Tigers of Tamil Eelam 2004-03
Eelam People's Revolutionary Liberation Front | EPRLF; E.P.R.L.F.; Tamil National Army; Eelam Peoples Revolutionary Liberation Front | K. Pathmanabha; Varatharaja Perumal
Eelam People's Democratic Party | EPDP | Douglas Devananda
Tamil Eelam Liberation Organization | TELO; Tamil Eelam Liberation Organisation | Sri Sabaratnam; Selvam Adaikalanathan
People's Liberation Organisation of Tamil Eelam | PLOTE; PLOT; People's Liberation Organization of Tamil Eelam | Uma Maheswaran
Eelam Revolutionary Organisation of Students | EROS; Eelam Revolutionary Organization of Students; Eelam Revolutionary Organisation | V. Balakumar
Eelam National Liberation Front | ENLF
Eelam National Democratic Liberation Front | ENDLF
Tamil Eelam Army | TEA-Sri Lanka
Tamil United Liberation Front | TULF | A. Amirthalingam; V. Anandasangaree
Tamil National Alliance | TNA; Ilankai Tamil Arasu Kachchi; ITAK | R. Sampanthan
Janatha Vimukthi Peramuna | JVP; People's Liberation Front of Sri Lanka; Deshapremi Janatha Viyaparaya; DJV; J.V.P. | Rohana Wijeweera; Anura Kumara Dissanayake
Sri Lanka Freedom Party | SLFP | Chandrika Kumaratunga; Maithripala Sirisena; Sirimavo Bandaranaike
United National Party | UNP | J. R. Jayewardene; Ranasinghe Premadasa
Bodu Bala Sena | BBS; Buddhist Power Force | Galagoda Aththe Gnanasara
National Thowheeth Jama'ath | NTJ; National Thowheed Jamath; National Tawheed Jamaat | Zahran Hashim
# party: Pakistan
Awami National Party | ANP? | Asfandyar Wali Khan
Pakistan Peoples Party | PPP; Pakistan People's Party; PPPP | Asif Ali Zardari; Benazir Bhutto; Bilawal Bhutto Zardari; Zulfikar Ali Bhutto
Pakistan Muslim League (N) | PML-N; PMLN; Pakistan Muslim League-Nawaz; PML(N) | Nawaz Sharif; Maryam Nawaz
Pakistan Muslim League (Q) | PML-Q; PMLQ; Pakistan Muslim League-Quaid | Chaudhry Shujaat Hussain
Pakistan Tehreek-e-Insaf | PTI; Pakistan Tehrik-i-Insaf; Tehreek-e-Insaf
Jamiat Ulema-e-Islam | JUI; JUI-F; Jamiat Ulema-i-Islam; Jamiat Ulema-e-Islam (F); JUI-S | Fazlur Rehman; Maulana Fazlur Rehman; Maulana Fazl-ur-Rehman; Sami-ul-Haq; Maulana Samiul Haq
Jamaat-e-Islami | Jamaat-i-Islami; Jama'at-e-Islami; Jamaat-e-Islami Pakistan; JeI; Jamaat-i-Islami Pakistan | Qazi Hussain Ahmad; Syed Munawar Hasan; Siraj-ul-Haq
Muttahida Qaumi Movement | MQM; Mohajir Qaumi Movement; Muhajir Qaumi Movement; Muttahida Quami Movement; MQM-P | Altaf Hussain
Muttahida Majlis-e-Amal | MMA; Muttahida Majlis-i-Amal
Pashtun Tahafuz Movement | PTM | Manzoor Pashteen
Baloch National Movement | BNM
Baloch Students Organization | BSO; BSO-Azad; Baloch Students Organisation
Bharatiya Janata Party | BJP; Indian People's Party | Atal Bihari Vajpayee; Amit Shah; L. K. Advani
Indian National Congress | Congress Party; Indian Congress party; Congress (I) | Sonia Gandhi; Rahul Gandhi
Communist Party of India (Marxist) | CPI (M); CPI(M); CPI-M; CPM | Jyoti Basu
# community: Pakistan; Afghanistan
Mehsud tribe | Mehsuds; Mehsud tribesmen; Mahsud tribe; Mahsuds
Ahmadzai Wazir tribe | Ahmadzai Wazirs; Wazirs; Wazir tribe; Wazir tribesmen; Utmanzai Wazirs; Ahmedzai Wazirs
Shinwari tribe | Shinwaris; Shinwari tribesmen
Salarzai tribe | Salarzais; Salarzai tribesmen
Afridi tribe | Afridis; Afridi tribesmen
Orakzai tribe | Orakzais; Orakzai tribesmen
Turi tribe | Turis; Turi tribesmen
Bugti tribe | Bugtis; Bugti tribesmen | Akbar Bugti; Nawab Akbar Bugti
Marri tribe | Marris; Marri tribesmen | Khair Bakhsh Marri
Mohmand tribe | Mohmands; Mohmand tribesmen
Hazara community | Hazaras
`;
