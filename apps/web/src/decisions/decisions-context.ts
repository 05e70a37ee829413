import { createContext } from 'react';
import type { Decision } from '../../../../src/records/index.ts';
import type { DecisionAsked, Taken } from './decision-asked.ts';

/** What was done last, for the line that says so. */
export interface LastStep {
  readonly step: 'taken' | 'undone' | 'redone';
  /** The decision that was taken, taken back or brought back. */
  readonly decision: Decision;
}

/** How decisions are taken in any room, and taken back. One after the other, in the order in which they were asked for. */
export interface Decisions {
  /** A verdict on a claim shows before the server has answered. What is refused is said on the line, too. */
  readonly decide: (asked: DecisionAsked) => Promise<Taken>;
  /** Takes one decision back, whoever took it and whenever. */
  readonly undo: (decision: Decision) => Promise<Taken>;
  /** Brings one back by taking back what undid it. */
  readonly redo: (undoing: Decision, decision: Decision) => Promise<Taken>;
  /** Takes back the last thing that this window did, or brings it back. */
  readonly undoLast: () => void;
  readonly redoLast: () => void;
  readonly last: LastStep | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why the last decision was not taken, or null. */
  readonly error: unknown;
  /** Puts the line away. */
  readonly dismiss: () => void;
}

export const DecisionsContext = createContext<Decisions | null>(null);
