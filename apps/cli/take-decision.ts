import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { starterCatalogue } from '../../src/claims/index.ts';
import {
  type DecisionRequest,
  loadStanding,
  prepareDecision,
  type Standing,
} from '../../src/ledger/index.ts';
import type { Decision } from '../../src/records/index.ts';
import { withProject } from './open-project.ts';
import { print } from './print.ts';
import { sayDecision } from './say-decision.ts';

/** Holds a request against what stands, stores it as the user's decision and says so. */
export const takeDecision = async (
  command: Command,
  request: DecisionRequest | ((standing: Standing) => DecisionRequest),
  why: string,
): Promise<void> => {
  const decision = await withProject(command, 'write', async (store): Promise<Decision> => {
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
  });
  await print(`${decision.id}  ${sayDecision(decision)}\n`);
};
