import { AUXILIARIES, FORMS_OF_BE, LOCATIVE } from '../text/function-words.ts';
import { SPEECH_VERBS } from '../text/speech-verbs.ts';
import type { Token } from '../text/tokenise.ts';
import { type Run, writtenAs } from './name-runs.ts';

/** Whether a verb of relation starts at a token, in a form that can follow its subject. */
export type IsDeed = (tokens: readonly Token[], at: number) => boolean;

/** A bare name must be met this often, and do something this often, before it counts as an actor (assumed). */
const LEAST_MENTIONS = 2;
const LEAST_DEEDS = 1;

const isVerbOpener = (token: Token | undefined): boolean =>
  token !== undefined &&
  !FORMS_OF_BE.has(token.key) &&
  (AUXILIARIES.has(token.key) || token.key.endsWith('ly'));

/** Counts capitalised words of which nothing says what they name, and tells those that act from those in which things happen. */
export class BareNames {
  readonly #text: string;
  readonly #isDeed: IsDeed;
  readonly #counts = new Map<string, { mentions: number; deeds: number; places: number }>();

  constructor(text: string, isDeed: IsDeed) {
    this.#text = text;
    this.#isDeed = isDeed;
  }

  count(tokens: readonly Token[], run: Run): void {
    const name = writtenAs(this.#text, tokens, run);
    if (/[\s-]/u.test(name)) return;
    const count = this.#counts.get(name) ?? { mentions: 0, deeds: 0, places: 0 };
    this.#counts.set(name, count);
    count.mentions += 1;
    let verb = run.last;
    while (isVerbOpener(tokens[verb])) verb += 1;
    if (tokens[verb] && this.#isDeed(tokens, verb) && !SPEECH_VERBS.has(tokens[verb]!.key)) count.deeds += 1;
    if (LOCATIVE.has(tokens[run.first - 1]?.key ?? '')) count.places += 1;
  }

  /** Names that act more often than things happen in them. */
  get actors(): readonly string[] {
    return [...this.#counts]
      .filter(
        ([, { mentions, deeds, places }]) =>
          mentions >= LEAST_MENTIONS && deeds >= LEAST_DEEDS && places < deeds,
      )
      .map(([name]) => name);
  }
}
