import { createInterface } from 'node:readline/promises';
import { type Endpoint, isLocal } from '../../src/adapters/language-model/index.ts';
import { EntenteError } from '../../src/records/index.ts';
import type { AskingPlan } from './plan-asking.ts';

const formatNumber = (value: number): string => Math.round(value).toLocaleString('en');
/** Two figures that count, however small the amount. */
export const formatCost = (cost: number): string =>
  cost >= 1 ? cost.toFixed(2) : String(Number(cost.toPrecision(2)));

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** What will be asked, of whom, and what it is likely to cost. */
export const sayPlan = (plan: AskingPlan, { url, model, prices }: Endpoint): string => {
  const { documents, known, sentences, questions, kept, tokensIn, tokensOut, cost } = plan;
  const earlier = [
    ...(known > 0 ? [`${counted(known, 'document')} read by it already`] : []),
    ...(kept > 0 ? [`${counted(kept, 'question')} answered already`] : []),
  ];
  return [
    `${model} at ${url}: ${counted(documents, 'document')}, ${counted(sentences, 'sentence')}, ${counted(questions, 'question')} to ask${earlier.length > 0 ? ` (${earlier.join(', ')})` : ''}.`,
    `About ${formatNumber(tokensIn)} tokens to send and ${formatNumber(tokensOut)} to be answered${prices ? `, for about ${formatCost(cost ?? 0)}` : '; no prices were given'}. An estimate: answers that cannot be used are asked for again.`,
    ...(isLocal(url) ? [] : [`The text of the documents is sent to ${new URL(url).host}.`]),
    '',
  ].join('\n');
};

const askPerson = async (): Promise<boolean> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const stop = new AbortController();
  terminal.once('SIGINT', () => stop.abort());
  terminal.once('close', () => stop.abort());
  try {
    return /^y(?:es)?$/iu.test((await terminal.question('Go on? [y/N] ', { signal: stop.signal })).trim());
  } catch {
    return false;
  } finally {
    terminal.close();
  }
};

/**
 * Whether to go on, once it was said what it takes. What stays on this machine and costs nothing needs no leave; for the
 * rest there is `--yes`, a budget that the estimate keeps within, or a person at a terminal.
 * @throws EntenteError `over-budget` where the estimate is above the budget, `bad-input` where nobody can be asked
 */
export const agreeToAsking = async (plan: AskingPlan, endpoint: Endpoint, yes: boolean): Promise<boolean> => {
  const { url, prices, highestCost } = endpoint;
  if (highestCost !== undefined && (plan.cost ?? 0) > highestCost)
    throw new EntenteError(
      'over-budget',
      `read: it would cost about ${formatCost(plan.cost ?? 0)}, more than ${highestCost}`,
      {
        hint: 'Nothing was asked. Give a higher --max-cost, or fewer documents.',
      },
    );
  const isFree = isLocal(url) && (prices === undefined || plan.cost === 0);
  if (plan.questions === 0 || isFree || yes || highestCost !== undefined) return true;
  if (process.stdin.isTTY) return await askPerson();
  throw new EntenteError('bad-input', 'read: nobody is there to agree to this', {
    hint: 'Nothing was asked. Give --yes, or --max-cost with the two prices; --estimate only shows what it would take.',
  });
};
