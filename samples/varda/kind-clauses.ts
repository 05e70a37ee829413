import type { Kind } from '../../src/records/index.ts';

/**
 * One way to say that a relation of a kind holds, A being the doer. Words in braces are filled in by `renderSentence`:
 * {A} {B} the actors, {place}, and what agrees with the subject: {is} {has} {be} {have} (past in dated sentences),
 * {its} {itself}; {itsB} agrees with B.
 */
export interface Clause {
  readonly subject: string;
  /** Whose number the verb takes. */
  readonly number: 'A' | 'B' | 'one' | 'many';
  /** After the subject: "X …". */
  readonly finite: string;
  /** After "may" or "is believed to". */
  readonly infinitive: string;
}

/** The doer as subject. The past participle differs from the past tense in few verbs; those give both. */
const doer = (past: string, participle = past): Clause => ({
  subject: '{A}',
  number: 'A',
  finite: past,
  infinitive: `have ${participle}`,
});

const passive = (participle: string): Clause => ({
  subject: '{B}',
  number: 'B',
  finite: `{was} ${participle}`,
  infinitive: `have been ${participle}`,
});

const receiver = (past: string, participle = past): Clause => ({
  ...doer(past, participle),
  subject: '{B}',
  number: 'B',
});

const both = (past: string, participle = past): Clause => ({
  ...doer(past, participle),
  subject: '{A} and {B}',
  number: 'many',
});

const standing = (finite: string, infinitive: string): Clause => ({
  subject: '{A}',
  number: 'A',
  finite,
  infinitive,
});

const matter = (subject: string, number: 'one' | 'many', past: string, participle = past): Clause => ({
  ...doer(past, participle),
  subject,
  number,
});

export const KIND_CLAUSES: Readonly<Record<Kind, readonly Clause[]>> = {
  'armed-conflict': [
    doer('attacked positions of {B} near {place}'),
    doer('shelled a camp held by {B} outside {place}'),
    doer('ambushed a convoy of {B} on the road to {place}'),
    doer('raided a depot of {B} in {place}'),
    passive('attacked by {A} near {place}'),
    passive('driven into the hills above {place} by an offensive of {A}'),
    both('clashed near {place}'),
    both('fought each other for the bridge at {place}'),
    matter('fighting between {A} and {B}', 'one', 'broke out near {place}', 'broken out near {place}'),
    matter('an attack by {A} on {B}', 'one', 'was beaten back at {place}', 'been beaten back at {place}'),
  ],
  coercion: [
    doer('threatened {B} with reprisals over {place}'),
    doer('ordered {B} to leave {place}'),
    doer('arrested members of {B} in {place}'),
    doer('demanded that {B} lay down {itsB} arms'),
    passive('threatened by {A} after the events in {place}'),
    receiver('came under heavy pressure from {A}', 'come under heavy pressure from {A}'),
  ],
  accusation: [
    doer('accused {B} of breaking {itsB} word'),
    doer('blamed {B} for the unrest in {place}'),
    doer('condemned {B} for the burning of the market at {place}'),
    doer('denounced {B} in a statement read in {place}'),
    passive('accused by {A} of looting {place}'),
    passive('blamed by {A} for the closing of the port'),
  ],
  rivalry: [
    both('competed for control of {place}'),
    both('quarrelled over who should command in {place}'),
    doer('disputed the claim of {B} to {place}'),
    doer('vied with {B} for recruits in {place}'),
    matter(
      'tension between {A} and {B}',
      'one',
      'grew over the taxes of {place}',
      'grown over the taxes of {place}',
    ),
    matter('a dispute between {A} and {B}', 'one', 'flared up in {place}'),
  ],
  distancing: [
    doer('moved away from {B}'),
    doer('cut {its} ties with {B}'),
    doer('distanced {itself} from {B}'),
    doer('denied any links with {B}'),
    doer('suspended {its} cooperation with {B}'),
    doer('ended {its} aid to {B}'),
    matter('relations between {A} and {B}', 'many', 'cooled'),
  ],
  split: [
    doer('broke away from {B}', 'broken away from {B}'),
    doer('split from {B}'),
    doer('left {B} and set up {its} own command'),
    doer('seceded from {B} after a quarrel in {place}'),
  ],
  expulsion: [
    doer('drove {B} out of {place}', 'driven {B} out of {place}'),
    doer('expelled {B} from {place}'),
    doer('evicted {B} from {itsB} offices in {place}'),
    passive('expelled from {place} by {A}'),
  ],
  merger: [
    both('merged into one organisation'),
    doer('merged with {B}'),
    matter('the merger of {A} and {B}', 'one', 'was completed in {place}', 'been completed in {place}'),
  ],
  affiliation: [
    doer('pledged allegiance to {B}'),
    doer('joined {B} as a member'),
    standing('{has} close links with {B}', '{have} close links with {B}'),
    standing('{has} standing ties with {B} in {place}', '{have} standing ties with {B} in {place}'),
  ],
  alliance: [
    both('formed an alliance'),
    both('agreed to coordinate their campaigns around {place}'),
    doer('entered into an alliance with {B}'),
    doer('joined forces with {B}'),
    standing('{is} allied with {B}', '{be} allied with {B}'),
    matter('an alliance between {A} and {B}', 'one', 'was concluded in {place}', 'been concluded in {place}'),
  ],
  'joint-operation': [
    both('carried out a joint operation near {place}'),
    both('ran a training camp together outside {place}', 'run a training camp together outside {place}'),
    doer('fought alongside {B} near {place}'),
    doer('worked closely with {B} in {place}'),
    matter('a joint patrol of {A} and {B}', 'one', 'entered {place}'),
  ],
  support: [
    doer('sent money to {B}'),
    doer('supplied {B} with arms'),
    doer('trained fighters of {B} near {place}'),
    doer('sheltered fighters of {B} in {place}'),
    doer('provided {B} with trucks and fuel'),
    doer('shared intelligence with {B}'),
    doer('lent political support to {B}'),
    passive('armed by {A}'),
    passive('supported by {A} in {place}'),
    receiver('received weapons from {A} by way of {place}'),
  ],
  convergence: [
    doer('moved closer to {B}'),
    doer('aligned {itself} with {B}'),
    doer('drew nearer to {B}', 'drawn nearer to {B}'),
    both('drew closer to each other', 'drawn closer to each other'),
    matter('ties between {A} and {B}', 'many', 'grew stronger', 'grown stronger'),
  ],
  endorsement: [
    doer('praised {B} for {itsB} conduct in {place}'),
    doer('welcomed the stand taken by {B}'),
    doer('defended {B} against {itsB} critics'),
    doer('recognised the authority of {B} in {place}'),
    passive('praised by {A} for the calm in {place}'),
  ],
  negotiation: [
    both('held talks in {place}'),
    doer('opened negotiations with {B}'),
    doer('met envoys of {B} in {place} for talks'),
    matter('talks between {A} and {B}', 'many', 'took place in {place}', 'taken place in {place}'),
  ],
  agreement: [
    both('signed a truce in {place}'),
    both('concluded a peace agreement'),
    doer('agreed to a ceasefire with {B}'),
    doer('reached an agreement with {B} on {place}'),
    matter(
      'a ceasefire between {A} and {B}',
      'one',
      'took effect around {place}',
      'taken effect around {place}',
    ),
  ],
};
