export const PLACES: readonly string[] = [
  'Sarn',
  'Tarsk',
  'Old Karvel',
  'Miresund',
  'the Ostry pass',
  'Velm',
  'Brakka',
  'the Lowmark',
  'Dunholt',
  'Ister Ford',
];

/** Sentences without a relation between two actors; {A} is an actor. */
export const SCENERY: readonly string[] = [
  'Rain has made the upland roads impassable for carts and lorries alike.',
  'The price of flour in {place} has doubled since the harvest.',
  'The ferry to {place} runs again twice a week.',
  'Most shops in {place} were open on market day.',
  'The school at {place} remained closed.',
  'Electricity in {place} was cut for three days.',
  'A new bridge is being built downstream of {place}.',
  'The census of the river districts has been put off until the spring.',
  'Snow fell early this year in the hills above {place}.',
  'The hospital in {place} asked for medicines and blankets.',
  'Wheat was sown late around {place} because of the floods.',
  'Telephone lines to {place} have been restored.',
  '{A} held a yearly assembly in {place}.',
  '{A} published a newspaper of four pages.',
  '{A} opened an office in {place}.',
  '{A} appointed a new treasurer.',
  'Little was heard of {A} in these weeks.',
  'A spokesperson for {A} declined to comment.',
  'Visitors to {place} described a town that was tired but calm.',
  'The exact course of events could not be reconstructed.',
  'Reports from the area arrive slowly and seldom agree.',
  'The summer fair in {place} drew fewer people than in other years.',
];

export const TITLES: readonly string[] = [
  'Varda: notes from {place}',
  'The week in {place}',
  'What is known about {place}',
  'Along the road to {place}',
  'Dispatch from {place}',
  'Varda in brief',
];
