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
    target: 'to, against, towards, toward',
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
  {
    kind: 'support',
    form: 'state',
    target: 'for, to, of',
    of: 'training',
    nouns: 'training, equipping, arming, mentoring',
  },
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
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'on, against, upon',
    nouns:
      'aggression, atrocity, war crime, reprisal, retaliation, retribution, massacre, fire, gunfire, artillery fire, rocket fire, mortar fire, missile strike, rocket strike, drone attack, car bomb, car bomb attack, bomb attack, suicide bombing, mission, hit, assassination attempt, attempt, sabotage, violence, punitive expedition, expedition, intervention, military action, armed action, action, hostility, advance, thrust, victory, defeat, siege, blitz, battle, fight, resistance, guerrilla war, guerrilla campaign, counterinsurgency, air campaign, bombing campaign, terror, terrorism, genocide, uprising, mutiny, coup, military coup, rocket',
  },
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'with',
    together: true,
    nouns:
      'encounter, engagement, exchange of fire, shoot-out, shootout, turf war, civil war, border war, military confrontation, armed conflict, armed clash, infighting, armed confrontation, feud, bloodshed, street battle, gunfight, hostilities, duel, standoff',
  },
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'of',
    nouns:
      'shelling, capture, killing, murder, defeat, overthrow, encirclement, repression, suppression, destruction, occupation, annexation, slaughter, execution',
  },
  {
    kind: 'coercion',
    form: 'event',
    target: 'on, against, of, towards',
    nouns:
      'squeeze, embargo, arms embargo, sanction, economic sanction, crackdown, clampdown, repression, persecution, ban, warning, intimidation, siege, raid, extortion, coercion, punishment, demand, restriction, interference, bullying, arrest warrant, manhunt',
  },
  {
    kind: 'accusation',
    form: 'event',
    target: 'against, of, on, at, towards',
    nouns:
      'charge, blame, complaint, lawsuit, verdict, propaganda, smear campaign, diatribe, insult, protest, fatwa, suspicion, indictment, outcry, rebuke, designation, invective',
  },
  {
    kind: 'rivalry',
    form: 'state',
    target: 'with, between',
    together: true,
    nouns:
      'antagonism, contest, confrontation, crisis, difference, discord, falling-out, hatred, hostile relationship, bad blood, power struggle, competition, conflict of interest, clash of interests, standoff, stand-off, row, turf battle, cold war, division, strain, strained relation, disunity, polarisation, polarization, schism',
  },
  {
    kind: 'rivalry',
    form: 'state',
    target: 'for, of, to, against, towards',
    nouns:
      'hatred, contempt, dislike, defiance, disdain, resentment, animus, antipathy, aversion, distrust, disapproval',
  },
  {
    kind: 'support',
    form: 'state',
    target: 'for, to, of',
    nouns:
      'patronage, military backing, moral support, aid package, military assistance, humanitarian aid, material support, logistical support, air support, loan, grant, subsidy, donation, contribution, aid programme, aid program, relief, reinforcement, protection, sympathy, economic aid, development aid, food aid, assistance programme, sustenance, safe passage, refuge, solidarity, cover, help, rescue, defence, defense, mobilisation, mobilization',
  },
  {
    kind: 'support',
    form: 'event',
    target: 'for, to',
    nouns:
      'shipment, delivery, transfer, supply, provision, arms sale, arms delivery, arms transfer, weapons shipment, dispatch, sale, export, airlift',
  },
  {
    kind: 'joint-operation',
    form: 'event',
    target: 'with',
    together: true,
    nouns:
      'joint effort, joint military effort, joint counterattack, joint counter-attack, joint campaign, joint raid, joint venture, joint force, joint task force, joint training, joint manoeuvre, joint maneuver, military cooperation, security cooperation, intelligence sharing, operational link, co-ordination, teamwork, combined operation, working relationship, joint mission, joint statement',
  },
  {
    kind: 'alliance',
    form: 'state',
    target: 'with',
    together: true,
    nouns:
      'military alliance, political alliance, strategic partnership, axis, bloc, entente, non-aggression pact, nonaggression pact, defence pact, defense pact, marriage, league, union, united command, joint command, military council, collaboration, friendship treaty, strategic alliance, unity, close partnership, tactical alliance, understanding, loose alliance, friendship',
  },
  {
    kind: 'affiliation',
    form: 'state',
    target: 'with, to',
    together: true,
    nouns:
      'attachment, subordination, membership, linkage, organic link, ideological link, pledge, bayah, bay’ah, oath, oath of allegiance, oath of loyalty, fealty, obedience, relation, close tie, cooperation agreement, personal tie, nexus',
  },
  {
    kind: 'split',
    form: 'event',
    target: 'from, within',
    nouns: 'separation, departure, withdrawal, desertion, exit, resignation',
  },
  {
    kind: 'negotiation',
    form: 'event',
    target: 'with, to',
    together: true,
    nouns:
      'consultation, contact, summit, conference, round of talks, bargaining, mediation, exchange, overture, initiative, proposal, peace proposal, peace initiative, peace offer, offer, talks, conversation, session, meeting, back channel, visit, bilateral talk, peace conference',
  },
  {
    kind: 'agreement',
    form: 'event',
    target: 'with',
    together: true,
    nouns:
      'settlement, pact, memorandum, memorandum of understanding, contract, protocol, peace, peace pact, prisoner swap, prisoner exchange, reconciliation agreement, power-sharing deal, compromise, armistice, cessation of hostilities, disengagement agreement, cooperation agreement, security agreement, trade agreement, arms deal, amnesty, normalisation agreement, normalization agreement, non-aggression agreement',
  },
  {
    kind: 'convergence',
    form: 'change',
    target: 'with, to, towards',
    together: true,
    nouns:
      'thaw, detente, détente, drawing together, opening, coming together, diplomatic tie, diplomatic relation, full relation, rapprochement, reconciliation, common interest, shared interest, common goal, common aim, common enemy, courtship',
  },
  {
    kind: 'endorsement',
    form: 'event',
    target: 'of, for, to, with',
    nouns:
      'tribute, admiration, approval, acclaim, applause, congratulation, blessing, acceptance, sympathy, solidarity, praise',
  },
  {
    kind: 'distancing',
    form: 'change',
    target: 'with, from, of',
    nouns:
      'breach, divorce, break-up, repudiation, rejection, disavowal, condemnation, divergence, alienation',
  },
]);

/** Nouns for an actor by what it is to another. */
export const ROLE_TRIGGERS = rolesOf([
  {
    kind: 'affiliation',
    form: 'state',
    reversed: true,
    words:
      'umbrella organisation, umbrella organization, parent organisation, parent organization, parent group, parent body, mother organisation, mother organization, mother party, umbrella body',
  },
  { kind: 'support', form: 'state', reversed: true, words: 'recipient, beneficiary, protégé, protege' },
  {
    kind: 'affiliation',
    form: 'state',
    ofOrganisation: true,
    words: 'group, militia, unit, brigade, battalion, organisation, organization, movement, party, formation',
  },
  {
    kind: 'alliance',
    form: 'state',
    words: 'ally, partner, coalition partner, comrade, brother in arms, friend, junior partner, cousin',
  },
  {
    kind: 'affiliation',
    form: 'state',
    words:
      'affiliate, branch, wing, offshoot, front group, franchise, subsidiary, proxy, military wing, armed wing, political wing, operational arm, extension, military arm, armed arm, associate, faction, umbrella group, member, part, constituent, component, chapter, satellite, vassal, puppet, client state, protectorate, member state, founding member, leading member, subordinate, cell, client, front',
  },
  {
    kind: 'split',
    form: 'event',
    words:
      'splinter group, splinter faction, splinter, breakaway faction, breakaway group, breakaway, defector, dissident faction, dissident group, splinter cell, renegade faction',
  },
  {
    kind: 'support',
    form: 'state',
    words:
      'supporter, backer, sponsor, patron, supplier, benefactor, funder, financier, provider, donor, ally and supporter, facilitator',
  },
  {
    kind: 'rivalry',
    form: 'state',
    words:
      'rival, enemy, foe, opponent, adversary, arch-enemy, archrival, competitor, nemesis, arch-foe, critic, challenger, archenemy, sworn enemy, detractor',
  },
]);

/** The second half of "X-backed Y". */
export const COMPOUND_TRIGGERS = compoundsOf([
  {
    kind: 'support',
    form: 'state',
    words:
      'backed, supported, sponsored, assisted, aided, built, created, hosted, protected, provided, installed, endorsed, subsidised, subsidized, advised, recruited',
  },
  { kind: 'support', form: 'state', of: 'money', words: 'funded, financed' },
  { kind: 'support', form: 'state', of: 'arms', words: 'armed, supplied, equipped, made' },
  { kind: 'support', form: 'state', of: 'training', words: 'trained' },
  {
    kind: 'affiliation',
    form: 'state',
    words:
      'affiliated, linked, aligned, led, inspired, controlled, connected, dominated, run, loyal, owned, appointed, allied, affiliate, branded, operated',
  },
  { kind: 'alliance', form: 'state', words: 'allied' },
]);
