import { inflect } from './inflect.ts';

const VERBS =
  'have, maintain, forge, launch, carry out, conduct, mount, provide, give, offer, send, sign, reach, enter, hold, begin, establish, develop, share, lead, wage, stage, start, resume, build, form, make, keep, announce, declare, strengthen, expand, deepen, seek, lend, express, pledge, promise, continue, step up, intensify, plan, strike, broker, sever, cut, end, break, lose, deny, suspend, halt, reject, accuse, create, voice, increase, join, engage, pursue, negotiate, suspect, extend, plot, order, threaten, undertake, impose, put, exert, pay, call, need, agree, urge, prepare, direct, take, open, commit, oppose, propose, cement, enjoy, boast, cultivate, retain, renew, restore, face, exchange, be, fight, swear, perpetrate, execute, participate, support, repel, claim, initiate, back, demand, refuse, abandon, terminate, dissolve, renounce, reduce, loosen, weaken, come to, arrive, depart, leave, quit, freeze, cancel, cease, stop';

/** Verbs that carry a noun of relation over from their subject: "X launched an attack on Y". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([
  ...VERBS.split(', ').flatMap((verb) => inflect(verb).map(([, words]) => words.split(' ')[0]!)),
  'with',
  'are',
  'were',
]);

/** Verbs whose subject is at the receiving end of the noun: "X received support from Y", "X came under attack". */
export const RECEIVING_VERBS: ReadonlySet<string> = new Set(
  'receive, obtain, get, enjoy, face, suffer, come, win, secure, accept, gain, acquire, draw, experience, sustain, repel, fear, survive, resist'
    .split(', ')
    .flatMap((verb) => inflect(verb).map(([, words]) => words)),
);

/** Verbs whose subject has what another gives: "X enjoys Saudi backing". */
export const HAVING_VERBS: ReadonlySet<string> = new Set(
  'have, enjoy, get, receive, gain, win, obtain, secure, accept'
    .split(', ')
    .flatMap((verb) => inflect(verb).map(([, words]) => words)),
);

/** Verbs whose subject speaks of the noun or judges it, and takes no part: "X condemned the attack on Y". */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  'condemn, denounce, criticise, criticize, report, describe, praise, welcome, note, see, mention, discuss, fear, investigate, blame, applaud, deplore, decry, observe, witness, document, recall, confirm, monitor, study, cover, know, say, tell, watch, cite, predict, expect, suggest, show, reveal, mean, cause, prompt, spark, trigger, inspire, help, encourage, follow, precede, mediate, broker, facilitate, host, allow, want'
    .split(', ')
    .flatMap((verb) => inflect(verb).map(([, words]) => words)),
);
