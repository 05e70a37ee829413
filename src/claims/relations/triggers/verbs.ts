import { verbsOf } from './trigger.ts';

/** Verbs of relation, in the infinitive. */
export const VERB_TRIGGERS = verbsOf([
  // armed conflict
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'direct',
    verbs:
      'attack, bomb, raid, shell, bombard, ambush, assault, invade, assassinate, besiege, shoot down, defeat, crush, rout, repel, massacre, combat, battle, overrun, wipe out, kill, murder, execute, counterattack, annihilate, strafe, drive back, recapture, overthrow, oust, topple, fight off, hunt down, wage war on',
  },
  { kind: 'armed-conflict', form: 'event', target: 'direct, against, with', verbs: 'fight', together: true },
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'with',
    verbs: 'clash, skirmish, exchange fire, trade fire, go to war, do battle',
    together: true,
  },
  { kind: 'armed-conflict', form: 'event', target: 'on, at', verbs: 'fire, open fire' },
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'against',
    verbs:
      'retaliate, wage war, rise up, rebel, revolt, take up arms, mobilise, mobilize, strike back, go to war, battle, wage jihad, declare war',
  },
  { kind: 'armed-conflict', form: 'event', target: 'on', verbs: 'declare war, wage war, turn guns' },
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'organisation, from',
    verbs: 'capture, seize, retake, wrest, take control',
  },
  // coercion
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'organisation',
    verbs: 'strike, target, hit, destroy, storm, push back, beat back, take on, engage',
  },
  {
    kind: 'coercion',
    form: 'event',
    target: 'direct',
    verbs:
      'threaten, pressure, coerce, intimidate, arrest, detain, abduct, kidnap, blockade, compel, disarm, jail, imprison, crack down on, blackmail, extort, harass, suppress',
  },
  {
    kind: 'coercion',
    form: 'event',
    target: 'on, against',
    verbs: 'crack down, put pressure, impose sanctions, deploy, impose an embargo',
  },
  // accusation
  {
    kind: 'accusation',
    form: 'event',
    target: 'direct',
    verbs:
      'accuse, blame, condemn, denounce, criticise, criticize, sanction, ban, outlaw, blacklist, proscribe, designate, charge, deplore, slam, decry, rebuke, lambast, castigate',
  },
  { kind: 'accusation', form: 'event', target: 'on', verbs: 'place the blame, lay the blame, pin the blame' },
  // rivalry
  {
    kind: 'rivalry',
    form: 'state',
    target: 'direct',
    verbs:
      'oppose, confront, resent, distrust, mistrust, challenge, boycott, undermine, counter, antagonise, antagonize, alienate, anger, infuriate, enrage, outbid',
  },
  {
    kind: 'rivalry',
    form: 'state',
    target: 'with',
    verbs: 'compete, vie, feud, quarrel, fall out, disagree, be at odds, squabble',
    together: true,
  },
  { kind: 'rivalry', form: 'change', target: 'against, on', verbs: 'turn' },
  // distancing
  {
    kind: 'distancing',
    form: 'change',
    target: 'from',
    verbs:
      'distance itself, distance themselves, distance himself, distance, dissociate itself, dissociate themselves, dissociate, disassociate itself, disassociate, move away, drift away, drift, pull away, turn away, disengage, steer away, withdraw support',
  },
  {
    kind: 'distancing',
    form: 'change',
    target: 'with',
    verbs: 'break ranks, break relations, part ways, fall out, part company, break off relations',
  },
  {
    kind: 'distancing',
    form: 'change',
    target: 'direct',
    verbs: 'disavow, repudiate, abandon, desert, renounce, snub, disown',
  },
  // split
  {
    kind: 'split',
    form: 'event',
    target: 'from',
    verbs: 'split, split off, break away, splinter, splinter off, secede, defect, break off, separate',
  },
  { kind: 'split', form: 'event', target: 'with', verbs: 'break, split' },
  // expulsion
  {
    kind: 'expulsion',
    form: 'event',
    target: 'direct',
    verbs: 'expel, drive out, evict, force out, push out, banish, throw out, eject, chase out, kick out',
  },
  // support
  {
    kind: 'support',
    form: 'state',
    target: 'direct',
    verbs: 'support, back, aid, assist, help, sponsor, bolster, prop up, reinforce, subsidise, subsidize',
    of: 'political',
  },
  { kind: 'support', form: 'event', target: 'direct', verbs: 'finance, fund, bankroll, pay', of: 'money' },
  { kind: 'support', form: 'event', target: 'direct', verbs: 'arm, equip', of: 'arms' },
  { kind: 'support', form: 'event', target: 'direct', verbs: 'train', of: 'training' },
  { kind: 'support', form: 'state', target: 'direct', verbs: 'shelter, harbour, harbor', of: 'sanctuary' },
  { kind: 'support', form: 'event', target: 'direct, to', verbs: 'supply, provide, donate' },
  {
    kind: 'support',
    form: 'event',
    target: 'recipient, to',
    verbs:
      'give, offer, send, ship, deliver, smuggle, transfer, funnel, channel, lend, grant, lend support, extend support, sell',
  },
  { kind: 'support', form: 'state', target: 'with', verbs: 'side', of: 'political' },
  { kind: 'support', form: 'state', target: 'for', verbs: 'provide support, voice support, fight' },
  {
    kind: 'support',
    form: 'event',
    target: 'from',
    reversed: true,
    verbs: 'receive, obtain, get support, get arms, get weapons, buy, acquire',
  },
  { kind: 'support', form: 'state', target: 'on', reversed: true, verbs: 'rely, depend' },
  // joint operation
  {
    kind: 'joint-operation',
    form: 'event',
    target: 'alongside',
    verbs: 'fight, operate, serve, work, train',
  },
  {
    kind: 'joint-operation',
    form: 'event',
    target: 'with',
    verbs:
      'cooperate, co-operate, collaborate, coordinate, work, work closely, join forces, operate, team up, train, train together, conspire, fight together',
    together: true,
  },
  // alliance
  {
    kind: 'alliance',
    form: 'event',
    target: 'with',
    verbs:
      'ally itself, ally themselves, ally, align itself, align themselves, align, partner, forge an alliance, form an alliance, make common cause',
    together: true,
  },
  { kind: 'alliance', form: 'event', target: 'to', verbs: 'ally' },
  // affiliation
  { kind: 'affiliation', form: 'event', target: 'direct', verbs: 'join' },
  {
    kind: 'affiliation',
    form: 'event',
    target: 'to',
    verbs: 'pledge allegiance, swear allegiance, swear loyalty, pledge loyalty, pledge fealty, link, tie',
  },
  { kind: 'affiliation', form: 'state', target: 'with', verbs: 'affiliate, associate' },
  // merger
  {
    kind: 'merger',
    form: 'event',
    target: 'with, into',
    verbs: 'merge, unite, unify, amalgamate',
    together: true,
  },
  // convergence
  {
    kind: 'convergence',
    form: 'change',
    target: 'to, towards, toward',
    verbs: 'move closer, draw closer, grow closer, come closer, gravitate, converge, drift, reach out, warm',
    together: true,
  },
  {
    kind: 'convergence',
    form: 'change',
    target: 'with',
    verbs:
      'converge, reconcile, normalise relations, normalize relations, restore ties, restore relations, renew ties, mend ties, mend fences, establish relations, build ties, forge ties, establish ties, strengthen ties',
    together: true,
  },
  { kind: 'convergence', form: 'change', target: 'direct', verbs: 'co-opt, court, woo' },
  // endorsement
  {
    kind: 'endorsement',
    form: 'event',
    target: 'direct',
    verbs:
      'endorse, praise, congratulate, hail, applaud, recognise, recognize, thank, commend, laud, defend, welcome',
  },
  // negotiation
  {
    kind: 'negotiation',
    form: 'event',
    target: 'with',
    verbs:
      'negotiate, meet, hold talks, talk, confer, hold negotiations, open talks, enter talks, begin talks, start talks, resume talks, hold discussions',
    together: true,
  },
  { kind: 'negotiation', form: 'event', target: 'between', verbs: 'mediate' },
  // agreement
  {
    kind: 'agreement',
    form: 'event',
    target: 'with',
    verbs:
      'sign, agree, reach an agreement, strike a deal, reach a deal, make peace, sign a ceasefire, conclude, make a deal, cut a deal, reach an accord, reach an understanding, come to terms',
    together: true,
  },
  { kind: 'agreement', form: 'event', target: 'to', verbs: 'surrender' },
  // aims
  {
    kind: 'convergence',
    form: 'state',
    target: 'as',
    verbs:
      'pursue the same aim, pursue the same aims, pursue the same goal, pursue the same goals, share the same aim, share the same aims, share the same goals, have the same aim, have the same aims, want the same thing, fight for the same cause',
    together: true,
  },
  {
    kind: 'convergence',
    form: 'state',
    target: 'with',
    verbs: 'share a cause, share goals, share aims, share interests, share an ideology',
    together: true,
  },
  {
    kind: 'convergence',
    form: 'change',
    target: 'to, towards, toward',
    verbs: 'draw nearer, move nearer, edge closer, draw near, come nearer',
    together: true,
  },
  { kind: 'convergence', form: 'change', target: 'towards, toward', verbs: 'move, shift, edge' },
  {
    kind: 'convergence',
    form: 'change',
    target: 'with',
    verbs: 'bring itself into line, bring themselves into line, fall into line, deepen ties, close ranks',
    together: true,
  },
  {
    kind: 'distancing',
    form: 'change',
    target: 'from',
    verbs:
      'set itself apart, set themselves apart, keep its distance, keep their distance, cut itself off, pull back, back away, keep away, dissociate himself, set himself apart',
  },
  { kind: 'distancing', form: 'event', target: 'direct', verbs: 'reject' },
  { kind: 'distancing', form: 'change', target: 'on', verbs: 'turn its back, turn their backs' },
  {
    kind: 'joint-operation',
    form: 'event',
    target: 'with',
    verbs: 'fight side by side, fight shoulder to shoulder, stand shoulder to shoulder, fight as one',
    together: true,
  },
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'on, against',
    verbs: 'turn its guns, turn their guns, turn its weapons, turn their weapons',
    together: true,
  },
  { kind: 'coercion', form: 'event', target: 'direct', verbs: 'press, demand' },
  { kind: 'coercion', form: 'event', target: 'of, from', verbs: 'demand' },
  { kind: 'affiliation', form: 'event', target: 'with', verbs: 'join up' },
  {
    kind: 'affiliation',
    form: 'event',
    target: 'to',
    verbs: 'defect, switch allegiance, switch loyalty, switch sides, shift allegiance',
  },
  { kind: 'merger', form: 'event', target: 'into, with', verbs: 'fold, be absorbed' },
  { kind: 'split', form: 'event', target: 'from', verbs: 'walk away, part, cut loose' },
]);

/** Adjectives that take an actor: "X is angry with Y". */
export const ADJECTIVE_TRIGGERS = verbsOf([
  {
    kind: 'rivalry',
    form: 'state',
    target: 'with, at, about, by, of, to, over',
    verbs:
      'angry, furious, upset, unhappy, dissatisfied, uneasy, wary, suspicious, hostile, resentful, distrustful, critical, jealous, fearful',
  },
  {
    kind: 'rivalry',
    form: 'state',
    target: 'with',
    verbs: 'at odds, at loggerheads, in competition, in dispute',
    together: true,
  },
  { kind: 'rivalry', form: 'state', target: 'to', verbs: 'opposed, antagonistic, averse' },
  {
    kind: 'armed-conflict',
    form: 'state',
    target: 'with',
    verbs: 'at war, in open conflict, in conflict',
    together: true,
  },
  {
    kind: 'affiliation',
    form: 'state',
    target: 'to',
    verbs: 'loyal, close, subordinate, answerable, beholden',
  },
  {
    kind: 'alliance',
    form: 'state',
    target: 'with',
    verbs: 'in league, in alliance, hand in glove, in cahoots',
    together: true,
  },
  {
    kind: 'negotiation',
    form: 'state',
    target: 'with',
    verbs: 'in talks, in negotiations, in dialogue',
    together: true,
  },
  { kind: 'affiliation', form: 'state', target: 'with', verbs: 'in contact, in touch', together: true },
  { kind: 'support', form: 'state', target: 'of', verbs: 'supportive' },
  { kind: 'support', form: 'state', target: 'on', reversed: true, verbs: 'dependent, reliant' },
  { kind: 'distancing', form: 'state', target: 'of, from', verbs: 'independent' },
]);
