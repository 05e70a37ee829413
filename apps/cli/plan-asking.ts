import { type ReportFile, readBytes } from '../../src/adapters/files/index.ts';
import { costOf, type Endpoint, type KeptAnswers } from '../../src/adapters/language-model/index.ts';
import { estimateWork, languageModelVersion } from '../../src/claims/index.ts';
import { normaliseDocument } from '../../src/documents/index.ts';
import type { Store } from '../../src/ledger/index.ts';
import { EntenteError } from '../../src/records/index.ts';

/** What asking a model about some documents is likely to take. */
export interface AskingPlan {
  readonly documents: number;
  /** Read by this model already; not asked about again. */
  readonly known: number;
  readonly sentences: number;
  /** Still to be asked. */
  readonly questions: number;
  /** Answered in an earlier run that did not come to its end. */
  readonly kept: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** Null where no prices were given. */
  readonly cost: number | null;
}

/** Works out what it takes before anything is sent. Files that cannot be read are left to the reading, which says so. */
export const planAsking = async (
  files: readonly ReportFile[],
  {
    store,
    endpoint,
    kept: answers,
  }: { readonly store: Store; readonly endpoint: Endpoint; readonly kept: KeptAnswers },
): Promise<AskingPlan> => {
  const plan = { documents: 0, known: 0, sentences: 0, questions: 0, kept: 0, tokensIn: 0, tokensOut: 0 };
  for (const { path, name } of files) {
    try {
      const { document } = await normaliseDocument({ name, bytes: await readBytes(path) });
      if (await store.hasReading(document.id, languageModelVersion(endpoint.model))) {
        plan.known += 1;
        continue;
      }
      const work = estimateWork(document, endpoint.model);
      plan.documents += 1;
      plan.sentences += work.sentences;
      for (const { question, tokensIn, tokensOut } of work.questions) {
        if (await answers.find(question)) {
          plan.kept += 1;
          continue;
        }
        plan.questions += 1;
        plan.tokensIn += tokensIn;
        plan.tokensOut += tokensOut;
      }
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
    }
  }
  return { ...plan, cost: endpoint.prices ? costOf(endpoint.prices, plan.tokensIn, plan.tokensOut) : null };
};
