import { keyOf } from '../text/tokenise.ts';

const keys = (list: string): ReadonlySet<string> =>
  new Set(list.split(';').map((word) => keyOf(word.trim())));

/** Adjectives of states: they name an actor only together with a noun ("Syrian army") or in a compound ("Syrian-backed"). */
export const DEMONYMS = keys(
  'Afghan;Pakistani;American;British;French;German;Russian;Soviet;Chinese;Indian;Iranian;Iraqi;Syrian;Turkish;Saudi;Qatari;Emirati;Kuwaiti;Bahraini;Omani;Yemeni;Jordanian;Lebanese;Israeli;Egyptian;Libyan;Tunisian;Algerian;Moroccan;Mauritanian;Malian;Nigerien;Chadian;Nigerian;Cameroonian;Burkinabe;Burkinabé;Ivorian;Liberian;Sierra Leonean;Guinean;Senegalese;Ghanaian;Sudanese;South Sudanese;Ethiopian;Eritrean;Djiboutian;Somali;Kenyan;Ugandan;Rwandan;Burundian;Congolese;Angolan;Mozambican;Zimbabwean;South African;Tanzanian;Sri Lankan;Nepalese;Nepali;Bangladeshi;Burmese;Thai;Cambodian;Vietnamese;Laotian;Lao;Philippine;Filipino;Indonesian;Malaysian;Japanese;North Korean;South Korean;Kyrgyz;Kazakh;Turkmenistani;Azerbaijani;Armenian;Georgian;Ukrainian;Belarusian;Moldovan;Serbian;Croatian;Bosnian;Kosovar;Spanish;Italian;Portuguese;Colombian;Venezuelan;Ecuadorian;Peruvian;Bolivian;Brazilian;Argentine;Argentinian;Mexican;Guatemalan;Salvadoran;Honduran;Nicaraguan;Cuban;Haitian;Canadian;Australian',
);

/** Capitals and seats that stand for a government, but as often for the town. */
export const SEATS = keys(
  "Kabul;Islamabad;London;Paris;Berlin;Moscow;Beijing;New Delhi;Delhi;Tehran;Teheran;Baghdad;Damascus;Ankara;Riyadh;Doha;Abu Dhabi;Manama;Muscat;Sanaa;Sana'a;Amman;Beirut;Tel Aviv;Cairo;Tripoli;Tunis;Algiers;Rabat;Nouakchott;Bamako;Niamey;N'Djamena;Abuja;Yaoundé;Ouagadougou;Monrovia;Freetown;Conakry;Dakar;Accra;Khartoum;Juba;Addis Ababa;Asmara;Mogadishu;Nairobi;Kampala;Kigali;Bujumbura;Kinshasa;Luanda;Maputo;Harare;Pretoria;Bangui;Colombo;Kathmandu;Dhaka;Naypyidaw;Bangkok;Phnom Penh;Hanoi;Vientiane;Manila;Jakarta;Kuala Lumpur;Tokyo;Pyongyang;Seoul;Tashkent;Dushanbe;Bishkek;Astana;Ashgabat;Baku;Yerevan;Tbilisi;Kyiv;Kiev;Minsk;Belgrade;Zagreb;Sarajevo;Pristina;Madrid;Rome;Lisbon;Bogotá;Bogota;Caracas;Quito;Lima;Brasília;Buenos Aires;Mexico City;San Salvador;Tegucigalpa;Managua;Havana;Port-au-Prince;Ottawa;Canberra;Zaire;America",
);
