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
    verbs:
      'strike, target, hit, destroy, wound, injure, drive, chase, flush, storm, push back, beat back, take on, engage',
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
      'accuse, condemn, denounce, criticise, criticize, sanction, ban, outlaw, blacklist, proscribe, designate, charge, deplore, slam, decry, rebuke, lambast, castigate',
  },
  {
    kind: 'accusation',
    form: 'event',
    target: 'direct, on',
    verbs: 'place the blame, lay the blame, pin the blame, blame',
  },
  // rivalry
  {
    kind: 'rivalry',
    form: 'state',
    target: 'direct',
    verbs:
      'oppose, confront, resent, distrust, mistrust, challenge, boycott, undermine, counter, antagonise, antagonize, alienate, outbid',
  },
  {
    kind: 'rivalry',
    form: 'state',
    target: 'direct',
    reversed: true,
    verbs: 'anger, infuriate, enrage, irk, displease, offend, upset, annoy, outrage, incense',
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
    verbs:
      'pledge allegiance, swear allegiance, swear loyalty, pledge loyalty, pledge fealty, give bayah, pledge bayah, declare allegiance, declare loyalty',
  },
  {
    kind: 'affiliation',
    form: 'state',
    target: 'with, to',
    verbs: 'affiliate, associate, link, tie, connect',
    together: true,
  },
  {
    kind: 'affiliation',
    form: 'event',
    target: 'into',
    verbs: 'incorporate, integrate, absorb, subsume, enlist, induct',
  },
  {
    kind: 'support',
    form: 'state',
    target: 'with',
    reversed: true,
    verbs: 'shelter, take shelter, take refuge, find refuge, find shelter, find sanctuary',
  },
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
  // fighting, further
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'direct',
    verbs:
      'pound, pummel, rocket, strafe, mortar, torpedo, sink, down, decimate, eliminate, exterminate, liquidate, dislodge, vanquish, beat, outgun, outflank, subdue, pacify, slaughter, behead, gun down, blow up, attempt to assassinate, mow down, shoot, shoot at, encircle, surround, intercept, conquer, punish, dethrone, depose, unseat, overtake, harry, terrorise, terrorize, victimise, victimize, bomb out, put down, quell, stamp out, root out, flush out, wipe off, neutralise, neutralize, invade, overpower, defend against, fend off, hold off, contain, resist',
  },
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'against',
    verbs:
      'fight back, advance, counterattack, counter-attack, campaign, struggle, battle, defend, operate, mobilise, mobilize, move, act, intervene, strike, launch attacks, plot, conspire, take part, resist, wage a campaign, wage a war, wage an insurgency, lead an insurgency, go on the offensive',
  },
  {
    kind: 'armed-conflict',
    form: 'event',
    target: 'from',
    verbs:
      'recapture, liberate, conquer, take, win, regain, recover, occupy, secure, capture back, take back, free',
  },
  { kind: 'armed-conflict', form: 'event', target: 'to', verbs: 'lay siege, lose ground, lose control' },
  // support, further
  {
    kind: 'support',
    form: 'event',
    target: 'direct',
    verbs:
      'rebuild, reorganise, reorganize, re-organize, re-organise, build up, advise, mentor, coach, strengthen, empower, enable, resupply, rearm, re-arm, supply, nurture, cultivate, foster, champion, shore up, underwrite, host, accommodate, protect, rescue, assist in, come to the aid of, rally behind, rally around, stand by, stand with, stand behind, give sanctuary to, play host to, reimburse, salary, uphold, keep afloat, keep in power, save',
  },
  {
    kind: 'support',
    form: 'event',
    target: 'to',
    verbs:
      'contribute, pledge support, provide support, provide aid, provide assistance, provide help, provide weapons, provide arms, provide training, provide money, give support, give aid, offer support, dispatch, export, hand over, pass, deliver aid, supply weapons, supply arms, send arms, send weapons, send aid, send troops, send fighters',
  },
  {
    kind: 'support',
    form: 'event',
    target: 'for',
    verbs:
      'raise money, raise funds, recruit, recruit fighters, collect money, secure funding, obtain weapons, buy weapons, fight, campaign, vote, serve as a conduit',
  },
  { kind: 'support', form: 'state', target: 'with', verbs: 'side, stand, take sides', of: 'political' },
  { kind: 'support', form: 'event', target: 'behind', verbs: 'stand, rally, unite', of: 'political' },
  {
    kind: 'support',
    form: 'event',
    target: 'by, from',
    reversed: true,
    verbs:
      'benefit, profit, draw support, enjoy support, secure support, win support, receive help, receive support, receive money, receive weapons, receive aid, receive training, receive funding',
  },
  // working together, further
  {
    kind: 'joint-operation',
    form: 'event',
    target: 'with, alongside',
    verbs:
      'fight in concert, act in concert, join hands, mount joint operations, launch joint attacks, carry out joint attacks, conduct joint operations, share intelligence, exchange intelligence, train jointly, patrol, patrol jointly, liaise, work in tandem, work hand in hand, collude, connive',
    together: true,
  },
  {
    kind: 'joint-operation',
    form: 'event',
    target: 'alongside',
    verbs: 'serve, deploy, campaign, take part, participate, cooperate, attack, join',
    together: true,
  },
  // alliance, further
  {
    kind: 'alliance',
    form: 'event',
    target: 'with',
    verbs:
      'enter into an alliance, enter an alliance, forge a partnership, form a coalition, join a coalition, build an alliance, strike an alliance, seal an alliance, form a pact, form a united front, band together, make an alliance, maintain an alliance, establish an alliance, conclude an alliance, sign a pact, throw in its lot, throw in their lot, make common cause, unite',
    together: true,
  },
  // belonging, further
  {
    kind: 'affiliation',
    form: 'event',
    target: 'direct',
    verbs: 'join, rejoin, enter into, adhere to, re-join',
  },
  {
    kind: 'affiliation',
    form: 'state',
    target: 'to',
    verbs:
      'belong, owe allegiance, owe loyalty, subordinate itself, subordinate themselves, attach itself, attach themselves, answer, report, subscribe, submit',
  },
  {
    kind: 'affiliation',
    form: 'state',
    target: 'under',
    verbs: 'operate, fight, serve, act, unite, come, fall, place itself, place themselves',
  },
  {
    kind: 'affiliation',
    form: 'state',
    target: 'for, as part of, on behalf of',
    verbs: 'act, front, serve as a front, operate, work',
  },
  {
    kind: 'affiliation',
    form: 'state',
    target: 'direct',
    reversed: true,
    verbs:
      'comprise, include, incorporate, encompass, unite, absorb, lead, head, command, control, dominate, establish, create, set up, form, spawn',
  },
  {
    kind: 'affiliation',
    form: 'state',
    target: 'of',
    reversed: true,
    verbs: 'consist, compose, make up, constitute, be made up, comprise',
  },
  // leaving, further
  {
    kind: 'split',
    form: 'event',
    target: 'from',
    verbs:
      'withdraw, resign, desert, emerge as a splinter, grow out, break itself away, break themselves away, part ways, dissent',
  },
  { kind: 'split', form: 'event', target: 'direct', verbs: 'leave, quit, desert, abandon' },
  {
    kind: 'split',
    form: 'event',
    target: 'into',
    reversed: true,
    verbs: 'split, splinter, fracture, fragment, break up, divide',
  },
  {
    kind: 'distancing',
    form: 'change',
    target: 'with',
    verbs:
      'sever ties, cut ties, break ties, sever relations, cut relations, break off ties, end relations, end its alliance, suspend relations, sever links, cut links, break contact, cease cooperation, suspend cooperation, freeze relations',
    together: true,
  },
  {
    kind: 'distancing',
    form: 'change',
    target: 'from',
    verbs:
      'pull out, back out, part, diverge, differ, drift apart, disentangle, stay away, remain aloof, keep aloof, withhold support, withdraw its support',
  },
  {
    kind: 'distancing',
    form: 'change',
    target: 'to',
    verbs:
      'withhold support, refuse support, deny support, cut aid, suspend aid, halt aid, stop aid, end support',
  },
  // pressure, further
  {
    kind: 'coercion',
    form: 'event',
    target: 'direct',
    verbs:
      'order, command, force, prevent, warn, issue an ultimatum to, besiege, squeeze, embargo, interdict, isolate, punish, sabotage, repress, persecute, oppress, seize, extradite, prosecute, raid, round up, capture, hold hostage, take hostage, expropriate, bully, subjugate, restrain, menace, hunt, deter, outlaw, dismantle, proscribe',
  },
  {
    kind: 'coercion',
    form: 'event',
    target: 'on, upon',
    verbs:
      'call, place pressure, exert pressure, put pressure, bring pressure, impose, impose a blockade, lean',
  },
  {
    kind: 'coercion',
    form: 'event',
    target: 'against',
    verbs:
      'threaten, impose sanctions, deploy troops, threaten action, take action, take measures, move, enforce',
  },
  // blame, further
  {
    kind: 'accusation',
    form: 'event',
    target: 'direct',
    verbs:
      'lambaste, lash out at, indict, implicate, fault, berate, brand, label, censure, chide, chastise, vilify, attack verbally, deride, slander, ridicule, excoriate, reproach, rail against, hit out at, protest against, speak out against, complain about, warn against, hold responsible, point the finger at, list, add to its list, declare a terrorist, repudiate, suspect, question, insult, curse, mock, expose',
  },
  { kind: 'accusation', form: 'event', target: 'as', reversed: false, verbs: 'denounce, brand' },
  {
    kind: 'accusation',
    form: 'event',
    target: 'against',
    verbs:
      'level accusations, make accusations, bring charges, file a complaint, lodge a protest, protest, speak out, incite, preach, issue a fatwa',
  },
  { kind: 'accusation', form: 'event', target: 'at', verbs: 'direct blame, point the finger' },
  // rivalry, further
  {
    kind: 'rivalry',
    form: 'state',
    target: 'direct',
    verbs:
      'despise, hate, loathe, fear, defy, rival, outmanoeuvre, outmaneuver, obstruct, sideline, marginalise, marginalize, provoke, spite, frustrate, thwart, discredit, delegitimise, delegitimize, disobey, resist, contest, compete with, envy, disagree with',
  },
  {
    kind: 'rivalry',
    form: 'state',
    target: 'against',
    verbs: 'compete, turn, stand, agitate, side, unite, line up, rally, align',
  },
  {
    kind: 'rivalry',
    form: 'state',
    target: 'with',
    verbs:
      'clash over, compete, contend, collide, spar, wrangle, lock horns, argue, bicker, jostle, be in conflict, vie',
    together: true,
  },
  // talking, further
  {
    kind: 'negotiation',
    form: 'event',
    target: 'with',
    verbs:
      'hold a meeting, sit down, conduct negotiations, engage in talks, engage in negotiations, enter into negotiations, enter negotiations, open negotiations, open a dialogue, conduct talks, reopen talks, parley, discuss, consult, exchange views, hold consultations, bargain, haggle, seek talks, seek a dialogue, resume negotiations, be in talks',
    together: true,
  },
  { kind: 'negotiation', form: 'event', target: 'direct', verbs: 'meet, visit' },
  {
    kind: 'negotiation',
    form: 'event',
    target: 'with',
    verbs: 'discuss, hold discussions, review, explore',
    together: true,
  },
  {
    kind: 'agreement',
    form: 'event',
    target: 'direct',
    verbs: 'release, free, pardon, reprieve, compensate, repatriate',
  },
  {
    kind: 'agreement',
    form: 'event',
    target: 'to',
    verbs: 'apologise, apologize, apologise formally, return prisoners, give way',
  },
  {
    kind: 'distancing',
    form: 'event',
    target: 'with, from',
    verbs:
      'close its border, close the border, seal its border, recall its ambassador, withdraw its ambassador, recall their ambassadors, close its embassy',
  },
  {
    kind: 'accusation',
    form: 'event',
    target: 'to, with',
    verbs: 'protest, complain, lodge a complaint, lodge a protest, file a protest',
  },
  {
    kind: 'convergence',
    form: 'event',
    target: 'with',
    verbs: 'reopen its border, reopen its embassy, exchange ambassadors, exchange envoys',
    together: true,
  },
  {
    kind: 'coercion',
    form: 'event',
    target: 'direct',
    verbs: 'urge, pressurise, pressurize, exhort, implore, ask',
  },
  {
    kind: 'agreement',
    form: 'event',
    target: 'with',
    verbs:
      'sign an agreement, sign an accord, sign a peace agreement, sign a peace deal, sign a deal, sign a treaty, sign a truce, reach a ceasefire, agree a truce, agree to a ceasefire, agree on a ceasefire, agree a ceasefire, declare a truce, observe a truce, make a truce, broker a ceasefire, settle, reach a settlement, conclude a treaty, conclude an agreement, strike an agreement, strike a truce, sign a memorandum, share power, exchange prisoners, swap prisoners, bury the hatchet, cease hostilities, suspend hostilities, end hostilities',
    together: true,
  },
  { kind: 'agreement', form: 'event', target: 'with', verbs: 'cease fire', together: true },
  {
    kind: 'agreement',
    form: 'event',
    target: 'to',
    verbs:
      'capitulate, concede, lay down arms, hand over power, cede power, make concessions, grant amnesty, grant concessions, release prisoners',
  },
  // praise, further
  {
    kind: 'endorsement',
    form: 'event',
    target: 'direct',
    verbs:
      'honour, honor, glorify, salute, congratulate, admire, acclaim, extol, vindicate, legitimise, legitimize, celebrate, cheer, approve of, speak highly of, express support for, voice support for, pay tribute to, congratulate, mourn, eulogise, eulogize, bless, idolise, idolize, revere, express sympathy for, sympathise with, sympathize with',
  },
  // nearing, further
  {
    kind: 'convergence',
    form: 'change',
    target: 'to, towards, toward, with',
    verbs:
      'draw itself closer, bring itself closer, move itself closer, edge towards, turn, gravitate, extend an olive branch, make overtures, establish contact, establish contacts, make contact, build relations, build links, develop ties, develop links, develop relations, strengthen links, strengthen relations, improve relations, improve ties, deepen relations, deepen cooperation, establish diplomatic relations, resume relations, resume ties, repair relations, repair ties, thaw, find common ground',
    together: true,
  },
  {
    kind: 'convergence',
    form: 'change',
    target: 'direct',
    verbs: 'woo, courting, ingratiate itself with, embrace',
  },
]);

/** Adjectives that take an actor: "X is angry with Y". */
export const ADJECTIVE_TRIGGERS = verbsOf(
  [
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
      verbs: 'loyal, close, subordinate, answerable, beholden, sympathetic, faithful, obedient',
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
  ],
  'adjective',
);
