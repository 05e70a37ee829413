import type { Actor, Doubt } from '../../records/index.ts';
import { childrenBy, prepositionOf, type SentenceTree } from '../grammar/sentence-tree.ts';
import type { FoundMention } from './mention.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Organs of a state that name it by themselves where a text has one state above others. */
const ORGANS = words(
  'government regime army military authorities police navy junta administration gendarmerie gendarmes',
);
/** Nouns that an organ's word before them makes an organ: "government forces". */
const ORGAN_FORCES = words(
  'forces force troops soldiers army officials official delegation side units positions fighters airstrikes warplanes aircraft negotiators leaders officers chiefs commanders spokesman spokesperson personnel barracks',
);
const ORGAN_MODIFIERS = words(
  'government regime security armed military state federal central national ruling army loyalist official police',
);

/** "the government", "government forces", "the army": an organ of the state that the text is about. */
export const stateOrganMentions = (
  tree: SentenceTree,
  isCovered: (word: number) => boolean,
  state: Actor | null,
): readonly FoundMention[] => {
  if (!state) return [];
  return tree.words.flatMap(({ key, upos }, noun): readonly FoundMention[] => {
    if (upos !== 'NOUN' && upos !== 'PROPN') return [];
    if (isCovered(noun)) return [];
    const before = childrenBy(tree, noun, 'compound', 'amod', 'nmod:poss', 'nmod:desc').filter(
      (child) => child < noun,
    );
    const isOwn = before.every((child) => ORGAN_MODIFIERS.has(tree.words[child]!.key));
    const isOrgan = ORGANS.has(key) || (ORGAN_FORCES.has(key) && before.length > 0);
    if (!isOrgan || !isOwn) return [];
    if (
      tree.words[noun]!.relation === 'compound' &&
      ORGAN_FORCES.has(tree.words[tree.words[noun]!.head]!.key)
    )
      return [];
    const hasOwner = childrenBy(tree, noun, 'nmod').some((child) =>
      ['of', 'in', 'for'].includes(prepositionOf(tree, child)),
    );
    if (hasOwner) return [];
    const first = Math.min(noun, ...before);
    const doubt: Doubt = {
      code: 'ambiguous-reference',
      message: `The words were taken for ${state.name}, the state that the text names most.`,
      begin: tree.words[first]!.begin,
      end: tree.words[noun]!.end,
    };
    return [
      {
        actor: state,
        resolvedBy: 'description',
        via: state.name,
        standing: 'name',
        first,
        last: noun + 1,
        head: noun,
        core: noun,
        compound: tree.words[noun + 1]?.form === '-',
        bystander: false,
        doubt,
      },
    ];
  });
};
