/** Armed groups of the Americas since 1945, criminal ones too. Facts of general knowledge; how a row is written: `../parse-catalogue-table.ts`. */
export const AMERICAS = `
# armed-group: Colombia
FARC | Revolutionary Armed Forces of Colombia; FARC-EP; Fuerzas Armadas Revolucionarias de Colombia; F.A.R.C.; Revolutionary Armed Forces of Colombia – People's Army; Revolutionary Armed Forces of Colombia-People's Army; FARC guerrillas; FARC rebels; Farc | Manuel Marulanda; Timochenko; Alfonso Cano; Rodrigo Londoño; Jacobo Arenas; Raúl Reyes; Raul Reyes; Mono Jojoy; Tirofijo; Timoleón Jiménez; Rodrigo Londono
National Liberation Army (Colombia) | ELN?; Ejército de Liberación Nacional; National Liberation Army of Colombia; Colombian National Liberation Army; Colombia's National Liberation Army; ELN guerrillas; Ejercito de Liberacion Nacional | Pablo Beltrán; Manuel Pérez; Nicolás Rodríguez Bautista; Antonio García; Gabino; Camilo Torres
United Self-Defense Forces of Colombia | AUC; United Self-Defence Forces of Colombia; Autodefensas Unidas de Colombia; Self-Defense Forces of Colombia; Colombian paramilitaries; AUC paramilitaries | Carlos Castaño; Salvatore Mancuso; Carlos Castano; Vicente Castaño; Don Berna; Jorge 40; Macaco
Peasant Self-Defenders of Córdoba and Urabá | ACCU; Peasant Self-Defense Forces of Córdoba and Urabá; Autodefensas Campesinas de Córdoba y Urabá; Tangueros | Fidel Castaño
Peasant Self-Defense Forces of Casanare | ACC-Casanare; Buitragueños | Héctor Buitrago; Martín Llanos
Central Bolívar Bloc | Bloque Central Bolívar; BCB | | of United Self-Defense Forces of Colombia
Metro Bloc | Bloque Metro | Carlos Mauricio García Fernández; Doble Cero
Death to Kidnappers | MAS-Colombia; Muerte a Secuestradores
19th of April Movement | M-19; M19; April 19 Movement; Movimiento 19 de Abril; 19 April Movement; M-19 Democratic Alliance | Jaime Bateman; Carlos Pizarro; Jaime Bateman Cayón; Antonio Navarro Wolff; Carlos Pizarro Leongómez
Popular Liberation Army | EPL; Ejército Popular de Liberación; Los Pelusos; Pelusos | Megateo; Francisco Caraballo; Bernardo Gutiérrez
Quintín Lame Armed Movement | MAQL; Movimiento Armado Quintín Lame; Quintin Lame Armed Movement; Quintín Lame; Quintin Lame Commandos
Workers' Revolutionary Party of Colombia | PRT-Colombia
Simón Bolívar Guerrilla Coordinating Board | CGSB; Coordinadora Guerrillera Simón Bolívar; Simon Bolivar Guerrilla Coordinating Board; Simón Bolívar Guerrilla Coordinator; National Guerrilla Coordinating Board
Guevarist Revolutionary Army | ERG; Ejército Revolucionario Guevarista | | from National Liberation Army (Colombia) 1993
People's Revolutionary Army of Colombia | ERP-Colombia
Ricardo Franco Front | Comando Ricardo Franco Frente-Sur; Ricardo Franco Command | Hernando Pizarro; José Fedor Rey; Javier Delgado | from FARC 1982
Patriotic Union of Colombia | Unión Patriótica; UP-Colombia; Patriotic Union (Colombia) | Bernardo Jaramillo Ossa; Jaime Pardo Leal
FARC dissidents | dissident FARC factions; FARC dissident groups; ex-FARC Mafia; FARC dissident factions | | from FARC 2016
Estado Mayor Central | EMC; Central General Staff; FARC-EMC; Central General Staff of the FARC; Estado Mayor Central de las FARC-EP; Western Coordinating Command | Iván Mordisco; Néstor Gregorio Vera; Gentil Duarte; Ivan Mordisco | from FARC 2016
Segunda Marquetalia | Second Marquetalia; FARC-Second Marquetalia; Nueva Marquetalia | Iván Márquez; Jesús Santrich; Ivan Marquez; El Paisa | from FARC 2019-08
State Bloc Chiefs | Estado Mayor de los Bloques y Frentes; EMBF; General Staff of Blocs and Fronts | Calarcá Córdoba; Alexander Díaz Mendoza | from Estado Mayor Central 2024
1st Front of the FARC | First Front of the FARC; Armando Ríos First Front; FARC 1st Front | | from FARC 2016
Carlos Patiño Front | Carlos Patiño Structure; Carlos Patiño column | | of Estado Mayor Central
Jaime Martínez column | Jaime Martínez Front; Jaime Martínez Structure | | of Estado Mayor Central
Dagoberto Ramos column | Dagoberto Ramos Front; Dagoberto Ramos Structure | | of Estado Mayor Central
10th Front of the FARC | Tenth Front; Martín Villa 10th Front; FARC 10th Front
33rd Front | FARC 33rd Front; 33rd Front of the FARC | John Mechas
Oliver Sinisterra Front | Frente Oliver Sinisterra; FOS; Oliver Sinisterra guerrillas | Guacho; Walter Arizala
United Guerrillas of the Pacific | Guerrillas Unidas del Pacífico; GUP
Border Command | Comandos de la Frontera; Comando de la Frontera; Border Commandos; CDF-Putumayo
Gulf Clan | Clan del Golfo; Urabeños; AGC; Los Urabeños; Gaitanist Self-Defense Forces of Colombia; Clan Úsuga; Gaitanista Self-Defense Forces of Colombia; Autodefensas Gaitanistas de Colombia; Clan Usuga; EGC; Ejército Gaitanista de Colombia; Usuga Clan; Gaitanist Army of Colombia; Los Urabenos | Otoniel; Dairo Antonio Úsuga; Don Mario; Daniel Rendón Herrera; Chiquito Malo
Los Rastrojos | Rastrojos | Comba; Luis Enrique Calle Serna; Diego Rastrojo
Black Eagles | Águilas Negras; Aguilas Negras; Black Eagles paramilitaries
Popular Revolutionary Anti-Terrorist Army of Colombia | ERPAC | Pedro Guerrero Castillo; Cuchillo
Los Paisas | Paisas
Los Machos | Machos of Valle
Oficina de Envigado | Office of Envigado; Envigado Office; La Oficina
La Cordillera | Cordillera gang of Pereira
Los Caparros | Caparrapos; Los Caparrapos; Virgilio Peralta Arenas Bloc
Pachenca | Los Pachenca; Conquering Self-Defense Forces of the Sierra Nevada; ACSN; Autodefensas Conquistadoras de la Sierra Nevada
La Constru | La Constru gang
Los Contadores |
Los Costeños |
Los Puntilleros | Puntilleros
La Empresa | La Empresa of Buenaventura
Los Shottas | Shottas
Los Espartanos | Espartanos
La Local | La Local of Buenaventura
Medellín Cartel | Medellin Cartel; Medellín cartel; Medellin cartel; Los Extraditables; The Extraditables | Pablo Escobar; Escobar; José Gonzalo Rodríguez Gacha; Carlos Lehder
Cali Cartel | Cali cartel | Gilberto Rodríguez Orejuela; Miguel Rodríguez Orejuela
Norte del Valle Cartel | Norte del Valle cartel; North Valley Cartel; Norte Valle Cartel | Diego Montoya; Wilber Varela
Los Pepes | Perseguidos por Pablo Escobar
# armed-group: Venezuela
Tren de Aragua | Tren de Aragua gang; TdA; El Tren de Aragua | Niño Guerrero; Héctor Rusthenford Guerrero Flores
Bolivarian Forces of Liberation | FBL; Fuerzas Bolivarianas de Liberación; Patriotic Forces of National Liberation; FPLN
Colectivos | Venezuelan colectivos; colectivos
Armed Forces of National Liberation (Venezuela) | FALN?; Fuerzas Armadas de Liberación Nacional | Douglas Bravo
Movement of the Revolutionary Left (Venezuela) | MIR?; Movimiento de Izquierda Revolucionaria of Venezuela
Bandera Roja | Red Flag of Venezuela | Gabriel Puerta Aponte
Revolutionary Bolivarian Movement-200 | MBR-200
United Socialist Party of Venezuela | PSUV; Chavistas | Diosdado Cabello
Los Choneros Venezuela |
Cartel of the Suns | Cartel de los Soles; Cártel de los Soles
# armed-group: Ecuador
Los Choneros | Choneros | José Adolfo Macías; Fito; Jorge Luis Zambrano; Rasquiña
Los Lobos | Lobos of Ecuador; Los Lobos gang | Pipo of Los Lobos; Wilmer Chavarría
Los Tiguerones | Tiguerones
Chone Killers | Chone Killers gang
Los Lagartos | Lagartos
Latin Kings of Ecuador | Ñetas
Alfaro Vive Carajo | ¡Alfaro Vive, Carajo!; AVC | Arturo Jarrín
# armed-group: Peru
Shining Path | Sendero Luminoso; Communist Party of Peru; Communist Party of Peru – Shining Path; Communist Party of Peru-Shining Path; PCP-SL; Partido Comunista del Perú; Shining Path guerrillas; Maoist Shining Path | Abimael Guzmán; Abimael Guzman; Comrade Artemio; Óscar Ramírez Durand; Comrade Feliciano
Militarized Communist Party of Peru | MPCP; VRAEM Shining Path; Shining Path in the VRAEM | Comrade José; Víctor Quispe Palomino; Comrade Raúl; Comrade Alipio | from Shining Path
Túpac Amaru Revolutionary Movement | MRTA; Tupac Amaru Revolutionary Movement; Movimiento Revolucionario Túpac Amaru; Tupac Amaru rebels | Víctor Polay; Victor Polay; Néstor Cerpa; Nestor Cerpa Cartolini
Rondas Campesinas | rondas campesinas; ronderos; Rondas; peasant rounds; Peruvian self-defence committees; ronda campesina
Rodrigo Franco Command | Comando Rodrigo Franco; Rodrigo Franco Democratic Command
Grupo Colina | Colina Group
Revolutionary Left Movement (Peru) | MIR?; Movimiento de Izquierda Revolucionaria of Peru | Luis de la Puente Uceda
National Liberation Army (Peru) | ELN?; ELN-Peru | Héctor Béjar
American Popular Revolutionary Alliance | APRA; Peruvian Aprista Party | Víctor Raúl Haya de la Torre; Alan García
Etnocacerista movement | Etnocaceristas | Antauro Humala
# armed-group: Bolivia
National Liberation Army (Bolivia) | ELN?; Ñancahuazú Guerrilla; ELN-Bolivia; National Liberation Army of Bolivia | Che Guevara; Ernesto Guevara; Inti Peredo
Túpac Katari Guerrilla Army | EGTK; Ejército Guerrillero Túpac Katari; Tupac Katari Guerrilla Army | Felipe Quispe; Álvaro García Linera
Revolutionary Nationalist Movement | MNR-Bolivia; Movimiento Nacionalista Revolucionario | Víctor Paz Estenssoro
Movement for Socialism (Bolivia) | MAS-IPSP; Movimiento al Socialismo | Evo Morales
Néstor Paz Zamora Commission | CNPZ; Nestor Paz Zamora Commission
# armed-group: Argentina
Montoneros | Movimiento Peronista Montonero; Montonero guerrillas | Mario Firmenich; Fernando Abal Medina
People's Revolutionary Army (Argentina) | ERP?; Ejército Revolucionario del Pueblo; PRT-ERP; Workers' Revolutionary Party of Argentina; People's Revolutionary Army of Argentina | Mario Roberto Santucho; Enrique Gorriarán Merlo
Revolutionary Armed Forces (Argentina) | FAR? 
Peronist Armed Forces | FAP-Argentina
Argentine Anticommunist Alliance | Triple A of Argentina; Alianza Anticomunista Argentina; Argentine Anti-Communist Alliance; AAA-Argentina | José López Rega
Carapintadas | | Aldo Rico; Mohamed Alí Seineldín
All for the Fatherland Movement | MTP; Movimiento Todos por la Patria
# armed-group: Chile
Revolutionary Left Movement (Chile) | MIR?; Movimiento de Izquierda Revolucionaria; Revolutionary Left Movement; Movement of the Revolutionary Left | Miguel Enríquez; Andrés Pascal Allende
Manuel Rodríguez Patriotic Front | FPMR; Frente Patriótico Manuel Rodríguez; Manuel Rodriguez Patriotic Front | Raúl Pellegrin
Lautaro Youth Movement | MAPU Lautaro; Lautaro Popular Rebel Forces; Movimiento Juvenil Lautaro
Fatherland and Liberty | Patria y Libertad | Pablo Rodríguez Grez; Roberto Thieme
Popular Unity | Unidad Popular | Salvador Allende
Coordinadora Arauco-Malleco | CAM; Arauco-Malleco Coordinator | Héctor Llaitul
Weichán Auka Mapu | Weichan Auka Mapu; WAM
# armed-group: Uruguay
Tupamaros | National Liberation Movement – Tupamaros; MLN-T; Tupamaros – National Liberation Movement; Movimiento de Liberación Nacional-Tupamaros; Tupamaro guerrillas; MLN-Tupamaros | Raúl Sendic; José Mujica
# armed-group: Paraguay
Paraguayan People's Army | EPP; Ejército del Pueblo Paraguayo; Paraguayan Peoples' Army | Osvaldo Villalba; Alcides Oviedo; Carmen Villalba
Colorado Party of Paraguay | Colorado Party (Paraguay)
# armed-group: Brazil
First Capital Command | PCC; Primeiro Comando da Capital; Capital's First Command; First Command of the Capital | Marcola; Marcos Camacho
Red Command | Comando Vermelho; CV; Red Command gang | Fernandinho Beira-Mar; Marcinho VP
Third Command | Terceiro Comando; Pure Third Command; Terceiro Comando Puro; TCP
Amigos dos Amigos | Friends of Friends gang; ADA-Rio | Nem of Rocinha
Family of the North | Família do Norte; FDN?; Familia do Norte
Brazilian militias | Rio militias; Liga da Justiça; Bonde do Ecko
National Liberation Action | Ação Libertadora Nacional; ALN-Brazil | Carlos Marighella
Revolutionary Movement 8th October | MR-8; Movimento Revolucionário 8 de Outubro | Carlos Lamarca
Popular Revolutionary Vanguard | VPR; Vanguarda Popular Revolucionária
Araguaia guerrillas | Araguaia Guerrilla; Communist Party of Brazil guerrillas
Landless Workers' Movement | MST; Movimento dos Trabalhadores Sem Terra; Landless Rural Workers' Movement
# armed-group: Guyana
Rupununi rebels | Rupununi uprising's ranchers
# armed-group: Suriname
Surinamese Liberation Army | Jungle Commando; SLA?; Surinam Liberation Army; Junglecommando | Ronnie Brunswijk
Tucayana Amazonas | Tucayana
# armed-group: Nicaragua
Contras | contras; Nicaraguan Democratic Force; FDN?; Contra; Nicaraguan Resistance; contra rebels; Contra rebels; Fuerza Democrática Nicaragüense; United Nicaraguan Opposition; Nicaraguan rebels; Contra forces; Nicaraguan Democratic Forces | Adolfo Calero; Enrique Bermúdez; Enrique Bermudez; Alfonso Robelo; Arturo Cruz
Democratic Revolutionary Alliance | ARDE; Alianza Revolucionaria Democrática; Sandino Revolutionary Front; FRS-ARDE | Edén Pastora; Eden Pastora; Commander Zero
MISURASATA | Misurasata; Miskito rebels of Misurasata | Brooklyn Rivera
MISURA | Misura; KISAN; Kisan; Miskito Indian rebels; YATAMA; Yatama; Miskito guerrillas | Steadman Fagoth
Fifteenth of September Legion | September 15 Legion; 15th of September Legion
Sandinista National Liberation Front | FSLN; Sandinistas; Sandinista; Sandinista government; Sandinista regime; Frente Sandinista de Liberación Nacional; Sandinista Front; Sandinista Army; Sandinista People's Army; Sandinista army; F.S.L.N. | Daniel Ortega; Ortega; Tomás Borge; Humberto Ortega; Tomas Borge; Carlos Fonseca; Sergio Ramírez
Recontras | Recontra; recontras; Northern Front 3-80; FN 3-80 | José Ángel Talavera; El Chacal
Recompas | recompas; Revolutionary Front of Workers and Peasants; FROC
National Opposition Union | UNO-Nicaragua; Unión Nacional Opositora | Violeta Chamorro; Violeta Barrios de Chamorro
# army: Nicaragua
Nicaraguan National Guard | National Guard of Nicaragua; Somoza's National Guard; Guardia Nacional of Nicaragua; Somocistas | Anastasio Somoza Debayle | of Nicaragua ../1979-07
# armed-group: El Salvador
Farabundo Martí National Liberation Front | FMLN; Farabundo Marti National Liberation Front; Frente Farabundo Martí para la Liberación Nacional; FMLN-FDR; Farabundo Marti Front; F.M.L.N.; Salvadoran guerrillas; Salvadoran rebels; Farabundo Martí Front | Schafik Handal; Shafik Handal; Salvador Sánchez Cerén
Farabundo Martí Popular Liberation Forces | FPL; Popular Liberation Forces; Fuerzas Populares de Liberación; Farabundo Marti Popular Liberation Forces; Popular Forces of Liberation | Salvador Cayetano Carpio | of Farabundo Martí National Liberation Front 1980-10
People's Revolutionary Army (El Salvador) | ERP?; People's Revolutionary Army of El Salvador; Salvadoran People's Revolutionary Army | Joaquín Villalobos; Joaquin Villalobos; Ana Guadalupe Martínez | of Farabundo Martí National Liberation Front 1980-10
National Resistance (El Salvador) | RN-El Salvador; FARN; Armed Forces of National Resistance; Resistencia Nacional | Ferman Cienfuegos; Fermán Cienfuegos; Eduardo Sancho | of Farabundo Martí National Liberation Front 1980-10; from People's Revolutionary Army (El Salvador) 1975
Armed Forces of Liberation | FAL; Fuerzas Armadas de Liberación; Salvadoran Communist Party; PCS; Communist Party of El Salvador | | of Farabundo Martí National Liberation Front 1980-10
Revolutionary Party of Central American Workers | PRTC; Central American Workers' Revolutionary Party | Roberto Roca; Nidia Díaz; Nidia Diaz | of Farabundo Martí National Liberation Front 1980-10
Democratic Revolutionary Front of El Salvador | FDR; Revolutionary Democratic Front; Frente Democrático Revolucionario | Guillermo Ungo; Rubén Zamora; Ruben Zamora
National Democratic Organization | ORDEN; Organización Democrática Nacionalista
National Republican Alliance | ARENA; Nationalist Republican Alliance; Alianza Republicana Nacionalista | Roberto D'Aubuisson; Alfredo Cristiani; D'Aubuisson
Christian Democratic Party of El Salvador | PDC; Christian Democrats of El Salvador | José Napoleón Duarte; Jose Napoleon Duarte; Napoleón Duarte
Maximiliano Hernández Martínez Anti-Communist Brigade | Maximiliano Hernandez Martinez Brigade; Maximiliano Hernández Martínez Brigade
Secret Anti-Communist Army | ESA; Ejército Secreto Anticomunista; Secret Anticommunist Army; Escuadrón de la Muerte
White Warriors Union | Unión Guerrera Blanca; UGB; White Warrior Union
Mara Salvatrucha | MS-13; MS13; Mara Salvatrucha gang; Mara Salvatrucha 13
18th Street gang | Barrio 18; Mara 18; 18th Street Gang; Calle 18; M-18
# armed-group: Guatemala
Guatemalan National Revolutionary Unity | URNG; Unidad Revolucionaria Nacional Guatemalteca; U.R.N.G.; National Revolutionary Unity of Guatemala; Guatemalan guerrillas; Guatemalan rebels | Rolando Morán; Rodrigo Asturias; Jorge Soto; Pablo Monsanto; Ricardo Rosales; Rolando Moran
Guerrilla Army of the Poor | EGP; Ejército Guerrillero de los Pobres; Guerrilla Army of the Poor rebels | Ricardo Ramírez | of Guatemalan National Revolutionary Unity 1982-02
Revolutionary Organization of the People in Arms | ORPA; Revolutionary Organisation of Armed People; Revolutionary Organization of Armed People; Organización del Pueblo en Armas; Organization of the People in Arms | Gaspar Ilom | of Guatemalan National Revolutionary Unity 1982-02
Rebel Armed Forces | FAR?; Fuerzas Armadas Rebeldes; Rebel Armed Forces of Guatemala | Luis Turcios Lima; César Montes; Luis Augusto Turcios Lima | of Guatemalan National Revolutionary Unity 1982-02
Guatemalan Party of Labour | PGT; Guatemalan Labour Party; Guatemalan Workers' Party; Guatemalan Party of Labor; Partido Guatemalteco del Trabajo; PGT-Nucleus | | of Guatemalan National Revolutionary Unity 1982-02
Revolutionary Movement 13th November | MR-13; MR-13-N; Movimiento Revolucionario 13 de Noviembre | Marco Antonio Yon Sosa
Civil Defense Patrols of Guatemala | PAC?; Civil Defence Patrols; Civil Defense Patrols; Patrullas de Autodefensa Civil; Civil Self-Defense Patrols; civil defense patrols; Civilian Self-Defence Patrols; Civil patrols of Guatemala
Mano Blanca | White Hand of Guatemala; Mano Blanca of Guatemala; Movimiento de Acción Nacionalista Organizado
Kaibiles | Kaibil; Kaibil special forces
National Liberation Movement (Guatemala) | MLN-Guatemala; Movimiento de Liberación Nacional | Mario Sandoval Alarcón; Carlos Castillo Armas
# armed-group: Honduras
Cinchoneros Popular Liberation Movement | Cinchoneros; Cinchonero Popular Liberation Movement; MPLC
Lorenzo Zelaya Popular Revolutionary Forces | Lorenzo Zelaya Front; Lorenzo Zelaya Popular Revolutionary Front
Battalion 316 | Battalion 3-16; Intelligence Battalion 3-16 | Gustavo Álvarez Martínez
# armed-group: Costa Rica
National Liberation Army of Costa Rica | Figueristas; Army of National Liberation of Costa Rica | José Figueres
# armed-group: Panama
Panama Defense Forces | PDF?; Panamanian Defense Forces; Panama Defence Forces; Dignity Battalions; Panamanian National Guard; Panamanian Defence Forces | Manuel Noriega; Noriega; Omar Torrijos; Manuel Antonio Noriega
# armed-group: Cuba
26th of July Movement | M-26-7; July 26 Movement; 26 July Movement; Movimiento 26 de Julio | Camilo Cienfuegos
Brigade 2506 | Assault Brigade 2506; Cuban exiles of Brigade 2506
Alpha 66 | Alpha-66 | Eloy Gutiérrez Menoyo
Omega 7 |
Coordination of United Revolutionary Organizations | CORU | Orlando Bosch; Luis Posada Carriles
Cuban Democratic Revolutionary Front | Democratic Revolutionary Front of Cuba | Manuel Artime
# armed-group: Haiti
G9 Family and Allies | G9; G9 gang alliance; G9 an Fanmi e Alye; G9 and Family; Fòs Revolisyonè G9 | Jimmy Chérizier; Jimmy Cherizier
G-Pep | G-Pèp; Gpep | Ti Gabriel; Gabriel Jean-Pierre
Viv Ansanm | Viv Ansanm coalition; Living Together coalition
400 Mawozo | 400 Mawozo gang | Lanmò San Jou; Joseph Wilson
5 Segond | 5 Segonn; Five Seconds gang | Izo; Johnson André
Grand Ravine gang | Gran Ravin | Ti Lapli
Gran Grif | Gran Grif gang | Luckson Elan
Bwa Kale | Bwa Kale movement
Tonton Macoute | Tontons Macoutes; Volunteers of the National Security; VSN; Tonton Macoutes | François Duvalier; Papa Doc Duvalier; Jean-Claude Duvalier
Front for the Advancement and Progress of Haiti | FRAPH; Revolutionary Front for the Advancement and Progress of Haiti | Emmanuel Constant
Chimères | Chimeres | 
National Revolutionary Front for the Liberation and Reconstruction of Haiti | Revolutionary Artibonite Resistance Front; Cannibal Army; Gonaïves Resistance Front | Guy Philippe; Butteur Métayer
Fanmi Lavalas | Lavalas; Lavalas Family | Jean-Bertrand Aristide
# armed-group: Dominican Republic
Constitutionalists of the Dominican Republic | Dominican Constitutionalists; Constitutionalist rebels | Francisco Caamaño
# armed-group: Jamaica
Shower Posse | | Christopher Coke; Dudus Coke
# armed-group: Grenada
New Jewel Movement | People's Revolutionary Government of Grenada; New JEWEL Movement | Maurice Bishop; Bernard Coard
# armed-group: Trinidad and Tobago
Jamaat al Muslimeen | Jamaat al-Muslimeen; Jama'at al-Muslimeen | Yasin Abu Bakr
# armed-group: Mexico
Zapatista Army of National Liberation | EZLN; Zapatistas; Zapatista National Liberation Army; Zapatista rebels; Ejército Zapatista de Liberación Nacional; Zapatista; E.Z.L.N.; Zapatista Liberation Army | Subcomandante Marcos; Subcomandante Moisés; Comandante Ramona; Subcommander Marcos
Popular Revolutionary Army | EPR; Ejército Popular Revolucionario; Popular Revolutionary Army of Mexico; EPR guerrillas
Revolutionary Army of the Insurgent People | ERPI; Ejército Revolucionario del Pueblo Insurgente | | from Popular Revolutionary Army 1998
Party of the Poor | Partido de los Pobres; PDLP | Lucio Cabañas; Lucio Cabanas
National Revolutionary Civic Association | ACNR | Genaro Vázquez
September 23 Communist League | Liga Comunista 23 de Septiembre; 23rd of September Communist League; LC23S
Institutional Revolutionary Party | PRI; Partido Revolucionario Institucional | Carlos Salinas; Ernesto Zedillo; Carlos Salinas de Gortari
Paz y Justicia | Peace and Justice paramilitaries; Desarrollo, Paz y Justicia
Sinaloa Cartel | Sinaloa Federation; Sinaloa cartel; Cártel de Sinaloa; Sinaloa Cartel faction; Pacific Cartel; Cartel de Sinaloa; CDS-Sinaloa | Joaquín Guzmán; El Chapo; Ismael Zambada; Joaquin Guzman; El Mayo; Joaquín Guzmán Loera; El Mayo Zambada; Chapo Guzmán; Chapo Guzman
Los Chapitos | Chapitos; La Chapiza; Chapiza | Iván Archivaldo Guzmán; Ovidio Guzmán | of Sinaloa Cartel
La Mayiza | Mayiza; Los Mayos; Mayito Flaco faction | Ismael Zambada Sicairos; Mayito Flaco | of Sinaloa Cartel
Guadalajara Cartel | Guadalajara cartel | Miguel Ángel Félix Gallardo; Rafael Caro Quintero; Ernesto Fonseca
Gulf Cartel | Gulf cartel; Cártel del Golfo; Cartel del Golfo; CDG; Los Metros; Los Rojos of the Gulf Cartel; Los Escorpiones; Los Ciclones | Osiel Cárdenas Guillén; Osiel Cardenas; Antonio Cárdenas Guillén; Jorge Eduardo Costilla
Los Zetas | Zetas; The Zetas; Los Zetas Cartel; Zetas cartel | Heriberto Lazcano; Miguel Treviño Morales; Z-40 | from Gulf Cartel 2010
Cartel del Noreste | Northeast Cartel; Cártel del Noreste; CDN; Cartel of the Northeast; Tropa del Infierno | Juan Gerardo Treviño | from Los Zetas 2014
Zetas Vieja Escuela | Old School Zetas; Zetas Old School | | from Los Zetas 2014
Jalisco New Generation Cartel | CJNG; Jalisco Cartel; Cártel de Jalisco Nueva Generación; Jalisco cartel; Jalisco Cartel New Generation; New Generation Jalisco Cartel; Cartel Jalisco Nueva Generación; Jalisco Nueva Generación; Matazetas; Mata Zetas | Nemesio Oseguera; El Mencho; Nemesio Oseguera Cervantes | from Milenio Cartel 2010
Milenio Cartel | Valencia Cartel; Cártel del Milenio; La Resistencia of Jalisco; Milenio cartel | Óscar Orlando Nava Valencia
Nueva Plaza Cartel | Cártel Nueva Plaza; CNP | Carlos Enrique Sánchez | from Jalisco New Generation Cartel 2017
Santa Rosa de Lima Cartel | Cártel de Santa Rosa de Lima; CSRL; Santa Rosa de Lima cartel; Cartel Santa Rosa de Lima | José Antonio Yépez; El Marro
Juárez Cartel | Juarez Cartel; Juárez cartel; Vicente Carrillo Fuentes Organization; Cártel de Juárez; Juarez cartel; Carrillo Fuentes Organization; La Línea; La Linea; New Juárez Cartel | Vicente Carrillo Fuentes; Amado Carrillo Fuentes
Barrio Azteca | Los Aztecas; Aztecas of Juárez
Artistas Asesinos | Double A's; Los Artistas Asesinos
Gente Nueva | Gente Nueva of the Sinaloa Cartel
Los Mexicles | Mexicles
Tijuana Cartel | Arellano Félix Organization; Tijuana cartel; Arellano Felix Organization; AFO; Cártel de Tijuana; Arellano-Félix Organization; Tijuana Cartel New Generation; CTNG | Benjamín Arellano Félix; Ramón Arellano Félix; Fernando Sánchez Arellano
Beltrán-Leyva Cartel | Beltrán Leyva Organization; Beltrán-Leyva Organization; Beltran Leyva Organization; Beltran-Leyva Cartel; Beltrán Leyva Cartel; Beltran Leyva cartel; BLO; Beltrán Leyva brothers | Arturo Beltrán Leyva; Héctor Beltrán Leyva; Arturo Beltran Leyva; Edgar Valdez Villarreal | from Sinaloa Cartel 2008
South Pacific Cartel | Cártel del Pacífico Sur; CPS-Mexico | | from Beltrán-Leyva Cartel
Independent Cartel of Acapulco | CIDA; Cártel Independiente de Acapulco | | from Beltrán-Leyva Cartel 2010
Los Rojos | Rojos of Guerrero | Santiago Mazari; El Carrete | from Beltrán-Leyva Cartel
Guerreros Unidos | Guerreros Unidos cartel; United Warriors of Guerrero | Mario Casarrubias; Sidronio Casarrubias | from Beltrán-Leyva Cartel
Los Ardillos | Ardillos | Celso Ortega Jiménez
Los Tlacos | Tlacos
La Nueva Familia Michoacana | New Michoacán Family; Nueva Familia Michoacana | Johnny Hurtado Olascoaga; El Pez
La Familia Michoacana | La Familia; La Familia cartel; Familia Michoacana; The Michoacán Family | Nazario Moreno; Jesús Méndez; Nazario Moreno González; José de Jesús Méndez Vargas
Knights Templar Cartel | Knights Templar; Los Caballeros Templarios; Caballeros Templarios; Knights Templar cartel | Servando Gómez; La Tuta; Servando Gómez Martínez | from La Familia Michoacana 2011
Los Viagras | Viagras | Nicolás Sierra Santana
Cárteles Unidos | United Cartels; Carteles Unidos; Tepalcatepec Cartel | El Abuelo Farías; Juan José Farías
Michoacán self-defense groups | Grupos de Autodefensa Comunitaria; Autodefensas of Michoacán; autodefensas; Autodefensas; self-defense groups of Michoacán | José Manuel Mireles; Hipólito Mora
Regional Coordinator of Community Authorities | CRAC; CRAC-PC; UPOEG
Caborca Cartel | Cártel de Caborca; Caborca cartel
La Unión Tepito | La Unión de Tepito; Unión Tepito
Tláhuac Cartel | Cártel de Tláhuac
La Barredora |
Sonora Cartel | Sonora cartel | Miguel Caro Quintero
Colima Cartel | Colima cartel | Jesús Amezcua Contreras
La Mano con Ojos | 
# armed-group: United States
Armed Forces of National Liberation (Puerto Rico) | FALN?; Fuerzas Armadas de Liberación Nacional Puertorriqueña | Oscar López Rivera
Boricua Popular Army | Macheteros; Los Macheteros; Ejército Popular Boricua | Filiberto Ojeda Ríos
# armed-group: United States
Ku Klux Klan | KKK; K.K.K.; Klan
Black Panther Party | Black Panthers | Huey Newton; Bobby Seale
Weather Underground | Weathermen; Weather Underground Organization
Symbionese Liberation Army | SLA?
Black Liberation Army | BLA?
Proud Boys | | Enrique Tarrio
Oath Keepers | | Stewart Rhodes
Jewish Defense League | JDL
The Order | Brüder Schweigen; Silent Brotherhood
# armed-group: Canada
Front de libération du Québec | FLQ; Quebec Liberation Front; Front de liberation du Quebec
`;
