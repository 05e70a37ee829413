import type { Stance } from '../../records/index.ts';

/** A phrase that says how sure the words after it are: a range of probability and a stance. */
export interface Hedge {
  readonly phrase: string;
  readonly low: number;
  readonly high: number;
  readonly stance: Stance;
}

const hedges = (low: number, high: number, stance: Stance, phrases: string): readonly Hedge[] =>
  phrases.split(', ').map((phrase) => ({ phrase, low, high, stance }));

/**
 * Words of probability in reports. Ranges follow ICD 203 where it has the word and DOMAIN.md's examples; the rest is assumed.
 * A longer phrase is taken before a shorter one that it contains.
 */
export const HEDGES: readonly Hedge[] = [
  ...hedges(
    0.95,
    0.99,
    'affirms',
    'almost certainly, almost certain to, virtually certain to, nearly certain to, undoubtedly',
  ),
  ...hedges(0.8, 0.95, 'affirms', 'very likely, highly likely, very probably, highly probable, most likely'),
  ...hedges(
    0.7,
    0.9,
    'affirms',
    'significant evidence to suggest, strong evidence that, strong indications that, significant evidence that, considerable evidence that, much evidence to suggest',
  ),
  ...hedges(
    0.55,
    0.8,
    'affirms',
    'likely, probably, appears to, appear to, appeared to, appears, appeared, seems to, seem to, seemed to, seemingly, apparently, is believed to, are believed to, was believed to, were believed to, believed to, is thought to, are thought to, was thought to, were thought to, thought to, considered to, suggests, suggest, suggested, suggesting, indicates, indicate, indicated, indicating, evidence of, signs of, signs that, evidence that, indications that, indications of, believed, believe, believes, expected to, presumably, reportedly, is reported to, are reported to, was reported to, were reported to, reported to, is said to, are said to, was said to, were said to, said to, reports of, reports that, it was reported that, it is reported that, was reported, is reported, rumours, rumors, is understood to, widely seen as, tends to, tend to, would, hinting, hint at, hints at, generally, largely seen as',
  ),
  ...hedges(
    0.3,
    0.55,
    'affirms',
    'may, might, could, can potentially, possibly, perhaps, potentially, potential, possible, is accused of, are accused of, was accused of, were accused of, been accused of, accused of, accused, accused by, suspected of, suspected to, suspected, suspects, suspect, allegedly, alleged, alleges, allege, alleging, purportedly, purported, ostensibly, not inconceivable, conceivable, not impossible, rumoured to, rumored to, rumours of, rumors of, rumours that, rumors that, it is possible that, risk of, attempted to, sought to, accusing, accuses, accusations that, allegations that, allegations of, accusations of, claims that, planned to, plans to, hoped to, hopes to, intended to, intends to, if, should they, called for, calls for, call for, calling for, proposed, proposes, proposal to, willing to, speculate, speculates, speculated, speculation that, suspicion that, asked for, hope for, attempt to, wants to, want to, wanted to, supposedly, vowed to, vows to, promised to, pledged to, threatened to',
  ),
  ...hedges(
    0.45,
    0.55,
    'wonders',
    'uncertain whether, uncertain as to whether, far from clear, unclear whether, unclear if, unclear as to whether, not clear whether, not clear if, not known whether, unknown whether, remains to be seen whether, open question whether, question of whether, uncertain if, it is uncertain, it is unclear, unsure whether, questionable whether',
  ),
  ...hedges(
    0.2,
    0.45,
    'doubts',
    'unlikely, improbable, doubtful, doubtful that, doubtful whether, doubt that, doubts that, little evidence of, little evidence that, few signs of, few signs that, hardly',
  ),
  ...hedges(
    0.05,
    0.3,
    'doubts',
    'no evidence of, no evidence that, no proof of, no proof that, no indication that, no indication of, no sign of, no signs of, no sign that, no direct evidence of, no direct evidence that, very unlikely, highly unlikely, without evidence of',
  ),
];
