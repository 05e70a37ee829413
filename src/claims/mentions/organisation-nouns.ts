const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A capitalised name with one of these nouns in it is an organisation's. */
export const ORGANISATION_NOUNS = words(
  'front army movement brigade brigades party union council group network militia militias forces force command league organisation organization cartel gang alliance coalition congress corps battalion battalions regiment legion guard guards committee committees federation confederation fronts resistance jihad government administration authority tigers fighters clan faction vanguard emirate caliphate brotherhood agency police syndicate mafia commandos units defenders tribe rebels pact bloc junta directorate room',
);

/** Words of Arabic, Persian, Urdu, Turkish, Spanish and Malay with which the names of organisations begin. */
export const FOREIGN_ORGANISATION_WORDS = words(
  'jaysh jaish jabhat liwa harakat hizb hezb ansar lashkar jamaat jamaah katibat kataib saraya asaib tehrik tehreek sipah harkat frente fuerzas partido ejercito movimiento jund faylaq hayat laskar tanzim ittihad cartel barisan',
);

/** Words that do not make a name of their own: "the Defence Ministry", "National Assembly". */
export const GENERIC_NAME_WORDS = words(
  'supreme high defense defence foreign interior the of for and national assembly armed forces force general staff army air navy naval coast guard government state party council security central federal military police border special joint civil public administration authority people s house commission court prime president presidential committee union command ground land royal republican transitional provisional interim opposition local provincial regional group groups movement war party resistance rebels fighters militia administration intelligence agency directorate joint chiefs ruling',
);

/** Nouns with which a text refers back to an organisation that it named: "the group". */
export const DESCRIPTIVE_NOUNS = words(
  'group movement organisation organization militia faction party network front brigade brigades cartel insurgency outfit alliance coalition legion army council union',
);
