import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { starterCatalogue } from '../../src/claims/index.ts';
import {
  type DecisionRequest,
  loadStanding,
  prepareDecision,
  type Standing,
  type Store,
} from '../../src/ledger/index.ts';
import type { Decision } from '../../src/records/index.ts';
import { withProject } from './open-project.ts';
import { print } from './print.ts';
import { sayDecision } from './say-decision.ts';

type Request = DecisionRequest | ((standing: Standing) => DecisionRequest);

/** Holds a request against what stands, and stores it as the user's decision. */
export const decideInStore = async (store: Store, request: Request, why: string): Promise<Decision> => {
  const standing = await loadStanding(store);
  const act = await prepareDecision(typeof request === 'function' ? request(standing) : request, {
    standing,
    catalogue: starterCatalogue,
    readDocument: store.document,
    readersOf: async (id) => (await store.readings(id)).map(({ reader }) => reader),
  });
  const taken: Decision = {
    ...act,
    id: randomUUID(),
    who: userInfo().username,
    when: new Date().toISOString(),
    why,
  };
  await store.addDecision(taken);
  return taken;
};

/** The same with the project opened for it, and says what was decided. */
export const takeDecision = async (command: Command, request: Request, why: string): Promise<void> => {
  const decision = await withProject(command, 'write', (store) => decideInStore(store, request, why));
  await print(`${decision.id}  ${sayDecision(decision)}\n`);
};
