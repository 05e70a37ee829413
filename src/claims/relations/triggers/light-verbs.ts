import { inflect } from './inflect.ts';

const VERBS =
  'have, maintain, forge, launch, carry out, conduct, mount, provide, give, offer, send, sign, reach, enter, hold, begin, establish, develop, share, lead, wage, stage, start, resume, build, form, make, keep, announce, declare, strengthen, expand, deepen, seek, lend, express, pledge, promise, continue, step up, intensify, plan, strike, broker, sever, cut, end, break, lose, deny, suspend, halt, reject, accuse, create, voice, increase, join, engage, pursue, negotiate, suspect, extend, plot, order, threaten, undertake, impose, put, exert, pay, call, need, agree, urge, prepare, direct, take, open, commit, oppose, propose, cement, enjoy, boast, cultivate, retain, renew, restore, face, exchange, be, fight, swear, perpetrate, execute, participate, support, repel, claim, initiate, back, demand, refuse, abandon, terminate, dissolve, renounce, reduce, loosen, weaken, depart, leave, quit, freeze, cancel, cease, stop';

/** Verbs that carry a noun of relation over from their subject: "X launched an attack on Y". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([
  ...VERBS.split(', ').flatMap((verb) => inflect(verb).map(([, words]) => words.split(' ')[0]!)),
  'with',
  'are',
  'were',
]);
