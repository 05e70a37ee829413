import { use } from 'react';
import { type Decisions, DecisionsContext } from './decisions-context.ts';

export const useDecisions = (): Decisions => use(DecisionsContext)!;
