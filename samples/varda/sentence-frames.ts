/**
 * How a clause is told: {S} its subject, {F} its finite form, {P} its infinitive, {when} a date at the end, {Lead} one
 * at the beginning, {speaker} who says it; {are} and {appear} agree with the subject and stay in the present.
 */
export interface Frame {
  readonly words: string;
  readonly stance: 'stated' | 'hedged' | 'wonders';
  /** author: the report itself; passive: nobody is named ("is believed"); speaker: someone is quoted. */
  readonly voice: 'author' | 'passive' | 'speaker';
  readonly weight: number;
}

const frames = (
  stance: Frame['stance'],
  voice: Frame['voice'],
  weight: number,
  ...words: readonly string[]
): Frame[] => words.map((each) => ({ words: each, stance, voice, weight: weight / words.length }));

/** Weights are per cent, assumed: six sentences in ten state plainly. */
export const FRAMES: readonly Frame[] = [
  ...frames('stated', 'author', 40, '{S} {F}{when}.', '{Lead}{S} {F}.'),
  ...frames(
    'stated',
    'speaker',
    20,
    '{S} {F}{when}, {speaker} said.',
    'According to {speaker}, {S} {F}{when}.',
    '{speaker} said that {S} {F}{when}.',
    '{speaker} confirmed that {S} {F}{when}.',
  ),
  ...frames(
    'hedged',
    'author',
    14,
    '{S} {appear} to {P}{when}.',
    '{S} may {P}{when}.',
    '{S} might {P}{when}.',
    '{S} {are} likely to {P}{when}.',
    'It is likely that {S} {F}{when}.',
    'It is possible that {S} {F}{when}.',
  ),
  ...frames(
    'hedged',
    'passive',
    12,
    '{S} {are} believed to {P}{when}.',
    '{S} {are} reported to {P}{when}.',
    '{S} {are} said to {P}{when}.',
    '{S} {are} thought to {P}{when}.',
    'Reportedly, {S} {F}{when}.',
  ),
  ...frames(
    'hedged',
    'speaker',
    8,
    '{speaker} said that {S} may {P}{when}.',
    '{speaker} suggested that {S} {F}{when}.',
    '{S} {are} likely to {P}{when}, {speaker} said.',
  ),
  ...frames(
    'wonders',
    'author',
    4,
    'It is uncertain whether {S} {F}{when}.',
    'It remains unclear whether {S} {F}{when}.',
  ),
  ...frames('wonders', 'speaker', 2, '{speaker} could not say whether {S} {F}{when}.'),
];

/** Unnamed, named, and one of the two parties itself. */
export const SPEAKERS: readonly string[] = [
  'analysts',
  'officials',
  'diplomats',
  'residents of {place}',
  'two commanders',
  'Ilva Dorn of the Sarn Institute of Peace Studies',
  'the observer Teodar Vesk',
  'a spokesperson for {A}',
  'a spokesperson for {B}',
];
