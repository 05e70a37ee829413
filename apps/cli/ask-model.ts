import { join } from 'node:path';
import type { Command } from 'commander';
import { askEndpoint, keepAnswersIn, type Spent } from '../../src/adapters/language-model/index.ts';
import { openEnglishReader } from '../../src/adapters/reading/index.ts';
import { createLanguageModelReader } from '../../src/claims/index.ts';
import { EntenteError } from '../../src/records/index.ts';
import { agreeToAsking, formatCost, sayPlan } from './agree-to-asking.ts';
import type { ModelOptions } from './model-options.ts';
import { modelSettings } from './model-settings.ts';
import { projectFolder } from './open-project.ts';
import { planAsking } from './plan-asking.ts';
import type { ReadersAsked } from './readers-asked.ts';

const tell = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

/** Ctrl-C ends asking in good order; a second one ends the process as ever. */
const stopOnSignals = (): { readonly stop: AbortSignal; readonly release: () => void } => {
  const controller = new AbortController();
  const end = (): void =>
    controller.abort(
      new EntenteError('stopped', 'stopped', {
        hint: 'What was answered is kept: run it again, and it goes on from here.',
      }),
    );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  return {
    stop: controller.signal,
    release: () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
    },
  };
};

const saySpent = ({ requests, kept, tokensIn, tokensOut, cost }: Spent, model: string): void => {
  if (requests + kept === 0) return;
  const price = cost === null ? '' : `, cost ${formatCost(cost)}`;
  tell(
    `${model}: ${requests} requests, ${kept} answers kept from before, ${tokensIn} tokens sent, ${tokensOut} answered${price}.`,
  );
};

/** A language model as the reader, or as a second one after the English reader, by the options of the command line. */
export const askModel = (command: Command, choice: 'llm' | 'both', options: ModelOptions): ReadersAsked => {
  const endpoint = modelSettings(options, process.env);
  const kept = keepAnswersIn(join(projectFolder(command), 'answers'));
  const { stop, release } = stopOnSignals();
  const asked = askEndpoint(endpoint, { kept, stop, onNotice: (message) => tell(`entente: ${message}`) });
  const model = createLanguageModelReader({
    model: endpoint.model,
    ask: asked.ask,
    atOnce: options.llmAtOnce ?? 1,
  });
  return {
    readers: choice === 'both' ? [openEnglishReader(), model] : [model],
    isNamed: true,
    begin: async (store, files) => {
      const plan = await planAsking(files, { store, endpoint, kept });
      process.stderr.write(sayPlan(plan, endpoint));
      if (options.estimate) return false;
      const goesOn = await agreeToAsking(plan, endpoint, options.yes === true);
      if (!goesOn) tell('Nothing was asked.');
      return goesOn;
    },
    stop,
    end: () => {
      release();
      saySpent(asked.spent(), endpoint.model);
    },
  };
};
