/** International organisations, their missions, and coalitions of states. Facts of general knowledge; how a row is written: `../parse-catalogue-table.ts`. */
export const INTERNATIONAL = `
# international-organisation
NATO | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; NATO forces; Atlantic alliance; N.A.T.O.; Atlantic Alliance; North Atlantic alliance | Jens Stoltenberg; Anders Fogh Rasmussen; Javier Solana
United Nations | UN; U.N.; UN Security Council; U.N. Security Council; United Nations Security Council; Security Council; UNSC; United Nations General Assembly; UN General Assembly; United Nations Organization | Ban Ki-moon; Kofi Annan; António Guterres; Antonio Guterres; Boutros Boutros-Ghali; Javier Pérez de Cuéllar; Javier Perez de Cuellar; Dag Hammarskjöld
European Union | EU; E.U.; European Commission; European Community; European Economic Community; European Communities | Javier Solana as EU representative; Catherine Ashton; Federica Mogherini; Josep Borrell; Ursula von der Leyen
African Union | AU; A.U.; AU Peace and Security Council; African Union Commission | Moussa Faki; Moussa Faki Mahamat; Jean Ping
Organisation of African Unity | OAU; Organization of African Unity; O.A.U. | Salim Ahmed Salim
Arab League | League of Arab States; The Arab League | Amr Moussa; Nabil Elaraby
Economic Community of West African States | ECOWAS; E.C.O.W.A.S.; CEDEAO
Alliance of Sahel States | AES; Confederation of Sahel States; Alliance des États du Sahel
G5 Sahel | G5 Sahel Joint Force; FC-G5S; G5 Sahel force
Southern African Development Community | SADC
East African Community | EAC
Economic Community of Central African States | ECCAS
Intergovernmental Authority on Development | IGAD; Inter-Governmental Authority on Development
International Conference on the Great Lakes Region | ICGLR
Gulf Cooperation Council | GCC; Gulf Co-operation Council; Cooperation Council for the Arab States of the Gulf
Organization of American States | OAS?; Organisation of American States; O.A.S. | Luis Almagro; José Miguel Insulza
Union of South American Nations | UNASUR
Contadora Group | Contadora group
Organization of Eastern Caribbean States | OECS; Organisation of Eastern Caribbean States
Caribbean Community | CARICOM
Organisation of Islamic Cooperation | OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference; Islamic Conference
Organization for Security and Co-operation in Europe | OSCE; Organisation for Security and Co-operation in Europe; Conference on Security and Co-operation in Europe; CSCE; Organization for Security and Cooperation in Europe; OSCE Minsk Group; Minsk Group
Association of Southeast Asian Nations | ASEAN; A.S.E.A.N.
South Asian Association for Regional Cooperation | SAARC
Shanghai Cooperation Organisation | SCO; Shanghai Cooperation Organization
Collective Security Treaty Organization | CSTO; Collective Security Treaty Organisation
Commonwealth of Independent States | CIS
Warsaw Pact | Warsaw Treaty Organization
Commonwealth of Nations | British Commonwealth
Non-Aligned Movement | NAM
Council of Europe | PACE-Council of Europe
Western European Union | WEU
Organization of the Petroleum Exporting Countries | OPEC
Group of Eight | G8
Group of Seven | G7; G-7
International Committee of the Red Cross | ICRC; Red Cross; International Red Cross
International Federation of Red Cross and Red Crescent Societies | IFRC
Médecins Sans Frontières | MSF; Doctors Without Borders; Medecins Sans Frontieres
International Monetary Fund | IMF; I.M.F.
World Bank |
Financial Action Task Force | FATF
International Criminal Court | ICC; International Criminal Court prosecutors | Karim Khan; Fatou Bensouda; Luis Moreno Ocampo
International Criminal Tribunal for the former Yugoslavia | ICTY; International Criminal Tribunal for the Former Yugoslavia | Carla Del Ponte
International Criminal Tribunal for Rwanda | ICTR
International Court of Justice | ICJ; World Court
Special Court for Sierra Leone | SCSL
European Court of Human Rights | ECHR
International Atomic Energy Agency | IAEA; I.A.E.A. | Rafael Grossi; Mohamed ElBaradei; Hans Blix
Organisation for the Prohibition of Chemical Weapons | OPCW; Organization for the Prohibition of Chemical Weapons
Interpol | INTERPOL
Human Rights Watch | HRW; Human Rights Watch researchers; Americas Watch; Asia Watch; Middle East Watch; Africa Watch
Amnesty International |
International Crisis Group | ICG
Syrian Observatory for Human Rights | SOHR | Rami Abdulrahman; Rami Abdel Rahman
Syrian Network for Human Rights | SNHR
White Helmets | Syria Civil Defence; Syrian Civil Defence; Syrian Civil Defense | Raed al-Saleh
Community of Sant'Egidio | Sant'Egidio
Centre for Humanitarian Dialogue | Henry Dunant Centre; HD Centre
World Health Organization | WHO
United Nations High Commissioner for Refugees | UNHCR; UN refugee agency; Office of the UN High Commissioner for Refugees | Sadako Ogata; Filippo Grandi | of United Nations
United Nations Relief and Works Agency | UNRWA; UN Relief and Works Agency | Philippe Lazzarini | of United Nations
United Nations Children's Fund | UNICEF | | of United Nations
World Food Programme | WFP; World Food Program | | of United Nations
United Nations Office for the Coordination of Humanitarian Affairs | OCHA; UNOCHA | | of United Nations
Office of the United Nations High Commissioner for Human Rights | OHCHR; UN Human Rights Office | Michelle Bachelet; Volker Türk; Navi Pillay | of United Nations
United Nations Human Rights Council | UN Human Rights Council; UNHRC | | of United Nations
United Nations Special Commission | UNSCOM; UNMOVIC | Rolf Ekéus; Richard Butler | of United Nations
United Nations Interim Force in Lebanon | UNIFIL; U.N. Interim Force in Lebanon; UN Interim Force in Lebanon | | of United Nations 1978-03
United Nations Truce Supervision Organization | UNTSO | | of United Nations 1948
United Nations Disengagement Observer Force | UNDOF | | of United Nations 1974
United Nations Emergency Force | UNEF | | of United Nations 1956/1967
United Nations Peacekeeping Force in Cyprus | UNFICYP | | of United Nations 1964
United Nations Military Observer Group in India and Pakistan | UNMOGIP | | of United Nations 1949
United Nations Operation in the Congo | ONUC | | of United Nations 1960/1964
MONUSCO | MONUC; United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; United Nations Organization Mission in the Democratic Republic of the Congo; Force Intervention Brigade; UN Force Intervention Brigade | Bintou Keita; Martin Kobler | of United Nations 1999-11
MINUSMA | United Nations Multidimensional Integrated Stabilization Mission in Mali; UN mission in Mali; U.N. mission in Mali | | of United Nations 2013/2023
MINUSCA | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic; UN mission in the Central African Republic | | of United Nations 2014
MINURCAT | MINURCA; United Nations Mission in the Central African Republic and Chad | | of United Nations
UNAMID | African Union – United Nations Hybrid Operation in Darfur; UN-AU mission in Darfur; United Nations–African Union Mission in Darfur | | of United Nations 2007/2020
African Union Mission in Sudan | AMIS | | of African Union 2004/2007
UNMISS | United Nations Mission in South Sudan; UN Mission in South Sudan; United Nations Mission in the Republic of South Sudan | | of United Nations 2011-07
UNMIS | United Nations Mission in the Sudan; United Nations Mission in Sudan | | of United Nations 2005/2011
UNISFA | United Nations Interim Security Force for Abyei | | of United Nations 2011
UNMEE | United Nations Mission in Ethiopia and Eritrea | | of United Nations 2000/2008
UNOSOM | UNOSOM II; UNOSOM I; United Nations Operation in Somalia; United Nations Operation in Somalia II; U.N. Operation in Somalia | Jonathan Howe | of United Nations 1992/1995
Unified Task Force | UNITAF; Operation Restore Hope | | of United States 1992/1993
African Union Mission in Somalia | AMISOM; AU Mission in Somalia; African Union forces in Somalia; AMISOM forces; A.U. Mission in Somalia | | of African Union 2007/2022
African Union Transition Mission in Somalia | ATMIS; AUSSOM; African Union Support and Stabilization Mission in Somalia | | of African Union 2022
UNAMIR | United Nations Assistance Mission for Rwanda | Roméo Dallaire; Romeo Dallaire | of United Nations 1993/1996
ONUB | United Nations Operation in Burundi | | of United Nations 2004/2006
UNAVEM | UNAVEM II; UNAVEM III; United Nations Angola Verification Mission; MONUA | Margaret Anstee; Alioune Blondin Beye | of United Nations 1989/1999
ONUMOZ | UNOMOZ; United Nations Operation in Mozambique | Aldo Ajello | of United Nations 1992/1994
SADC Mission in Mozambique | SAMIM; Southern African Development Community Mission in Mozambique | | of Southern African Development Community 2021/2024
SADC Mission in the Democratic Republic of the Congo | SAMIDRC; SAMI-DRC | | of Southern African Development Community 2023/2025
East African Community Regional Force | EACRF | | of East African Community 2022/2023
UNTAG | United Nations Transition Assistance Group | | of United Nations 1989/1990
MINURSO | United Nations Mission for the Referendum in Western Sahara | | of United Nations 1991
UNOMSIL | UNAMSIL; United Nations Mission in Sierra Leone; United Nations Observer Mission in Sierra Leone | | of United Nations 1998/2005
UNMIL | United Nations Mission in Liberia; UN Mission in Liberia | | of United Nations 2003/2018
UNOMIL | United Nations Observer Mission in Liberia | | of United Nations 1993/1997
UNOCI | ONUCI; MINUCI; United Nations Operation in Côte d'Ivoire | | of United Nations 2004/2017
ECOMOG | ECOWAS Monitoring Group; ECOWAS Cease-fire Monitoring Group; Economic Community of West African States Monitoring Group; E.C.O.M.O.G.; West African peacekeeping force; ECOWAS Ceasefire Monitoring Group | Arnold Quainoo; Joshua Dogonyaro; Victor Malu | of Economic Community of West African States 1990
ECOMIL | ECOMICI; ECOMIB; ECOWAS Mission in Liberia | | of Economic Community of West African States
AFISMA | African-led International Support Mission to Mali | | of African Union 2013
MISCA | African-led International Support Mission to the Central African Republic; FOMUC; MICOPAX | | of African Union
Multinational Joint Task Force | MNJTF; Lake Chad Multinational Joint Task Force
Multinational Security Support Mission in Haiti | MSS-Haiti; Multinational Security Support Mission; Kenya-led mission in Haiti; Gang Suppression Force
MINUSTAH | United Nations Stabilization Mission in Haiti; UNMIH; MINUJUSTH; UN Stabilization Mission in Haiti | | of United Nations 2004/2017
ONUSAL | United Nations Observer Mission in El Salvador | | of United Nations 1991/1995
ONUCA | United Nations Observer Group in Central America | | of United Nations 1989/1992
MINUGUA | United Nations Verification Mission in Guatemala | | of United Nations 1994/2004
United Nations Verification Mission in Colombia | UN Verification Mission in Colombia | | of United Nations 2016
UNPROFOR | United Nations Protection Force; UN Protection Force; U.N. Protection Force | Satish Nambiar; Philippe Morillon; Michael Rose; Bernard Janvier; Yasushi Akashi | of United Nations 1992/1995
UNCRO | UNTAES; United Nations Confidence Restoration Operation | | of United Nations
UNPREDEP | United Nations Preventive Deployment Force | | of United Nations 1995/1999
UNMIK | United Nations Interim Administration Mission in Kosovo; United Nations Mission in Kosovo; UN Mission in Kosovo | Bernard Kouchner | of United Nations 1999-06
IFOR | SFOR; Implementation Force; Stabilisation Force; NATO Stabilisation Force in Bosnia | | of NATO 1995-12/2004
KFOR | Kosovo Force; NATO-led Kosovo Force | | of NATO 1999-06
EUFOR | EUFOR Althea; European Union Force; EUFOR RCA; Operation Althea | | of European Union
EULEX | European Union Rule of Law Mission in Kosovo | | of European Union 2008
European Union Naval Force | EU NAVFOR; Operation Atalanta; EUNAVFOR | | of European Union 2008
European Union Training Mission in Mali | EUTM Mali; EUTM; Takuba Task Force; Task Force Takuba | | of European Union
International Security Assistance Force | ISAF; NATO-led forces; ISAF forces; coalition forces in Afghanistan; NATO-led International Security Assistance Force; I.S.A.F.; NATO forces in Afghanistan; ISAF troops | David McKiernan; John R. Allen; Joseph Dunford | of NATO 2003-08/2014-12
Resolute Support Mission | RSM-NATO; Operation Resolute Support; Resolute Support | John W. Nicholson; Austin Miller | of NATO 2015-01/2021
UNAMA | United Nations Assistance Mission in Afghanistan; UN Assistance Mission in Afghanistan | Kai Eide; Lakhdar Brahimi | of United Nations 2002
UNGOMAP | United Nations Good Offices Mission in Afghanistan and Pakistan | Diego Cordovez | of United Nations 1988/1990
UNAMI | United Nations Assistance Mission for Iraq; UN Assistance Mission for Iraq | | of United Nations 2003
UNSMIL | United Nations Support Mission in Libya; UN Support Mission in Libya | Ghassan Salamé; Bernardino León; Martin Kobler in Libya; Abdoulaye Bathily | of United Nations 2011
United Nations Supervision Mission in Syria | UNSMIS | Staffan de Mistura; Lakhdar Brahimi in Syria; Geir Pedersen | of United Nations 2012
UNMHA | United Nations Mission to support the Hudaydah Agreement | Martin Griffiths; Hans Grundberg; Ismail Ould Cheikh Ahmed | of United Nations 2019
UNTAC | United Nations Transitional Authority in Cambodia; UN Transitional Authority in Cambodia | | of United Nations 1992/1993
UNTAET | UNAMET; UNMISET; UNMIT; United Nations Transitional Administration in East Timor; United Nations Mission in East Timor | Sérgio Vieira de Mello | of United Nations
INTERFET | International Force East Timor; International Force for East Timor | Peter Cosgrove | of Australia 1999/2000
RAMSI | Regional Assistance Mission to Solomon Islands | | of Australia 2003/2017
UNMIN | United Nations Mission in Nepal | Ian Martin | of United Nations 2007/2011
UNMOT | United Nations Mission of Observers in Tajikistan | | of United Nations 1994/2000
UNOMIG | United Nations Observer Mission in Georgia | | of United Nations 1993/2009
CIS peacekeeping forces in Tajikistan | CIS Collective Peacekeeping Force | | of Commonwealth of Independent States 1993/2000
Sri Lanka Monitoring Mission | SLMM
Aceh Monitoring Mission | AMM | | of European Union 2005/2006
Multinational Force in Lebanon | Multinational Force of 1982; MNF-Lebanon | | 
Multinational Force – Iraq | Multi-National Force – Iraq; MNF-I; Multinational Force in Iraq; Multi-National Force in Iraq; Coalition Provisional Authority; coalition forces in Iraq; US-led coalition in Iraq | Ricardo Sanchez; Paul Bremer; L. Paul Bremer; Raymond Odierno | of United States 2003/2009
Combined Joint Task Force – Operation Inherent Resolve | CJTF-OIR; Operation Inherent Resolve; US-led coalition; U.S.-led coalition; American-led coalition; US-led Coalition; anti-ISIL coalition; Global Coalition Against Daesh; anti-ISIS coalition; US-led international coalition; Global Coalition to Defeat ISIS | Brett McGurk | of United States 2014-10
Saudi-led coalition | Saudi-led Coalition; Saudi-led intervention coalition; Arab coalition in Yemen; Saudi Arabian-led coalition; Coalition to Support Legitimacy in Yemen; Saudi-led military coalition; Saudi-led Arab coalition | | of Saudi Arabia 2015-03
Peninsula Shield Force | | | of Gulf Cooperation Council 1984
Friends of Syria | Friends of Syria Group
Astana guarantors | Astana process states
High Negotiations Committee | HNC; Syrian Negotiation Commission | Riyad Hijab; Mohammed Alloush
Normandy Format states | Normandy Four
Quartet on the Middle East | Middle East Quartet
`;
