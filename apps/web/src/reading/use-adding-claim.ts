import { type RefObject, useState } from 'react';
import type { Span } from '../../../../src/records/index.ts';
import type { KeyBinding } from '../app/key-binding.ts';
import { selectedSpan } from './text-places.ts';
import { wholeWords } from './whole-words.ts';

interface AddingClaim {
  /** The words on which a claim is being written. */
  readonly span: Span | null;
  /** Why none can be, for a moment. */
  readonly hint: string | null;
  readonly close: () => void;
  readonly binding: KeyBinding;
}

/** `c`: a new claim on what is selected in the text or, where nothing is, on the sentence of the claim under review. */
export const useAddingClaim = (
  text: string,
  element: RefObject<HTMLElement | null>,
  sentence: Span | null,
): AddingClaim => {
  const [span, setSpan] = useState<Span | null>(null);
  const [hint, setHint] = useState<string | null>(null);
  const run = (): void => {
    const selected = element.current && selectedSpan(element.current);
    const words = selected ? wholeWords(text, selected) : sentence;
    setSpan(words);
    setHint(words ? null : 'Select the words that say it first, then press c.');
  };
  return {
    span,
    hint,
    close: () => setSpan(null),
    binding: { keys: 'c', label: 'new claim from selection', run },
  };
};
