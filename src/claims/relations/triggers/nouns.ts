import { compoundsOf, nounsOf, rolesOf } from './trigger.ts';

/** Nouns for a relation, in the singular. */
export const NOUN_TRIGGERS = nounsOf([
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'on, against',
    nouns:
      'attack, raid, assault, airstrike, air strike, strike, drone strike, bombing, offensive, operation, military operation, campaign, shelling, ambush, invasion, war, jihad, insurgency, onslaught, air raid, rocket attack, uprising, rebellion, revolt, bombardment, counteroffensive, counter-offensive, counterattack, counter-attack, airstrike campaign, armed campaign, military campaign, military offensive, ground offensive, crackdown, struggle, suicide attack, armed struggle, incursion',
  },
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'with',
    together: true,
    nouns:
      'clash, fighting, battle, firefight, skirmish, war, hostility, fight, gun battle, confrontation, conflict, combat, violence',
  },
  { kind: 'armed-conflict', form: 'event', target: 'against', nouns: 'fight, battle' },
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'of',
    nouns: 'invasion, assassination, bombing, bombardment, massacre, siege',
  },
  {
    kind: 'coercion',
    form: 'event',
    target: 'on, against, to',
    nouns: 'pressure, threat, blockade, ultimatum',
  },
  {
    kind: 'coercion',
    form: 'event',
    target: 'of',
    nouns: 'arrest, detention, blockade, kidnapping, abduction',
  },
  {
    kind: 'accusation',
    form: 'event',
    target: 'against, of, on',
    nouns: 'accusation, allegation, criticism, condemnation, sanction, denunciation',
  },
  {
    kind: 'rivalry',
    form: 'state',
    target: 'with',
    together: true,
    nouns:
      'rivalry, tension, dispute, feud, rift, competition, enmity, hostile relation, disagreement, friction, animosity, quarrel, power struggle, distrust, mistrust',
  },
  {
    kind: 'rivalry',
    form: 'state',
    target: 'to, against',
    nouns: 'opposition, hostility, resistance, challenge',
  },
  { kind: 'distancing', form: 'change', target: 'from', nouns: 'distance, estrangement, departure' },
  {
    kind: 'distancing',
    form: 'change',
    target: 'with',
    together: true,
    nouns: 'distinction, rupture, falling-out, falling out',
  },
  {
    kind: 'split',
    form: 'event',
    target: 'from, with',
    together: true,
    nouns: 'split, breakaway, schism, secession, defection, break',
  },
  { kind: 'expulsion', form: 'event', target: 'of', nouns: 'expulsion, eviction, ouster' },
  {
    kind: 'support',
    form: 'state',
    target: 'for, to, of',
    nouns: 'support, backing, assistance, aid, help, sponsorship, financing',
  },
  {
    kind: 'support',
    form: 'state',
    target: 'for, to',
    of: 'money',
    nouns: 'funding, financial support, financial aid, money',
  },
  {
    kind: 'support',
    form: 'state',
    target: 'for, to',
    of: 'arms',
    nouns: 'weapon, arm, military aid, military assistance, arms shipment, arms supply, military support',
  },
  { kind: 'support', form: 'state', target: 'for, to', of: 'training', nouns: 'training' },
  {
    kind: 'support',
    form: 'state',
    target: 'for, to',
    of: 'sanctuary',
    nouns: 'sanctuary, safe haven, shelter, safe house',
  },
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'against, on',
    nouns: 'joint operation, joint military operation, joint attack, joint offensive',
  },
  {
    kind: 'joint-operation',
    form: 'event',
    target: 'with',
    together: true,
    nouns:
      'joint operation, joint military operation, joint attack, joint offensive, cooperation, co-operation, collaboration, coordination, joint patrol, joint exercise, collusion',
  },
  {
    kind: 'alliance',
    form: 'state',
    target: 'with',
    together: true,
    nouns: 'alliance, coalition, pact, partnership, united front, marriage of convenience, common cause',
  },
  {
    kind: 'affiliation',
    form: 'state',
    target: 'with, to',
    together: true,
    nouns:
      'tie, link, affiliation, connection, relation, relationship, association, close relation, bond, contact',
  },
  { kind: 'affiliation', form: 'event', target: 'to', nouns: 'allegiance, loyalty, pledge of allegiance' },
  { kind: 'merger', form: 'event', target: 'with', together: true, nouns: 'merger, unification, union' },
  {
    kind: 'convergence',
    form: 'change',
    target: 'with',
    together: true,
    nouns:
      'convergence, rapprochement, lockstep, reconciliation, normalisation, normalization, linkup, growing tie, closer tie',
  },
  { kind: 'endorsement', form: 'event', target: 'of, for', nouns: 'endorsement, praise, recognition' },
  {
    kind: 'negotiation',
    form: 'event',
    target: 'with',
    together: true,
    nouns: 'talk, negotiation, peace talk, meeting, dialogue, discussion, peace process',
  },
  {
    kind: 'agreement',
    form: 'event',
    target: 'with',
    together: true,
    nouns:
      'agreement, deal, ceasefire, cease-fire, truce, peace deal, peace agreement, accord, peace treaty, treaty, power-sharing agreement, peace accord, ceasefire agreement, armistice, understanding, peace',
  },
]);

/** Nouns for an actor by what it is to another. */
export const ROLE_TRIGGERS = rolesOf([
  { kind: 'alliance', form: 'state', words: 'ally, partner' },
  {
    kind: 'affiliation',
    form: 'state',
    words:
      'affiliate, branch, wing, offshoot, front group, franchise, subsidiary, proxy, military wing, armed wing, political wing, operational arm, extension, military arm, armed arm, associate, faction, umbrella group',
  },
  {
    kind: 'split',
    form: 'event',
    words: 'splinter group, splinter faction, splinter, breakaway faction, breakaway group',
  },
  { kind: 'support', form: 'state', words: 'supporter, backer, sponsor, patron, supplier, benefactor' },
  {
    kind: 'rivalry',
    form: 'state',
    words: 'rival, enemy, foe, opponent, adversary, arch-enemy, archrival, competitor',
  },
]);

/** The second half of "X-backed Y". */
export const COMPOUND_TRIGGERS = compoundsOf([
  { kind: 'support', form: 'state', words: 'backed, supported, sponsored, assisted, aided' },
  { kind: 'support', form: 'state', of: 'money', words: 'funded, financed' },
  { kind: 'support', form: 'state', of: 'arms', words: 'armed, supplied, equipped' },
  { kind: 'support', form: 'state', of: 'training', words: 'trained' },
  {
    kind: 'affiliation',
    form: 'state',
    words: 'affiliated, linked, aligned, led, inspired, controlled, connected, dominated',
  },
  { kind: 'alliance', form: 'state', words: 'allied' },
]);
