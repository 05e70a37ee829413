import type { ReactNode } from 'react';
import { Problem } from '../api/problem.ts';
import { asSentence } from './as-sentence.ts';

interface Props {
  /** What could not be done, such as "Not saved." */
  readonly what: string;
  readonly error: unknown;
  /** At most two actions. */
  readonly children?: ReactNode;
}

export const Failure = ({ what, error, children }: Props) => (
  <p className="failure small" role="alert">
    <span>
      <b>{what}</b> {asSentence(error instanceof Error ? error.message : String(error))}{' '}
      {error instanceof Problem && error.hint}
    </span>
    {children}
  </p>
);
