import { useState } from 'react';
import { Link } from 'wouter';
import type { OpenedActor } from '../api/answers.ts';
import { useDecisions } from '../decisions/use-decisions.ts';
import { actorAddress } from './actor-address.ts';
import { MergeForm } from './merge-form.tsx';

interface Props {
  readonly opened: OpenedActor;
  readonly merging: boolean;
  readonly setMerging: (merging: boolean) => void;
}

type Suggested = OpenedActor['suggestions'][number];

/** Who is one with an actor by decision, who may be, and the form that makes two into one. */
export const SameAs = ({ opened, merging, setMerging }: Props) => {
  const { actor, parts, decisions, suggestions } = opened;
  const { undo } = useDecisions();
  const [suggested, setSuggested] = useState<Suggested | null>(null);
  const mergerOf = (id: string) =>
    decisions.find(
      ({ decision, isUndone }) => decision.act === 'merge' && decision.actor.id === id && !isUndone,
    )?.decision;
  const open = (one: Suggested | null): void => {
    setSuggested(one);
    setMerging(true);
  };
  return (
    <section aria-labelledby="same-as" className="same-as">
      <h3 id="same-as">The same actor</h3>
      <ul className="small">
        {parts.map((part) => {
          const merger = mergerOf(part.id);
          return (
            <li key={part.id}>
              <span>
                <bdi>{part.name}</bdi> <span className="faint">was merged into it</span>
              </span>
              {merger && (
                <button type="button" className="btn line" onClick={() => void undo(merger)}>
                  Take apart
                </button>
              )}
            </li>
          );
        })}
        {suggestions.map((one) => (
          <li key={one.id}>
            <span>
              possibly{' '}
              <Link href={actorAddress(one.id)}>
                <bdi>{one.name}</bdi>
              </Link>
              : <span className="faint">{one.why}</span>
            </span>
            <button type="button" className="btn line" onClick={() => open(one)}>
              Merge …
            </button>
          </li>
        ))}
      </ul>
      {merging ? (
        <MergeForm
          key={suggested?.id ?? 'any'}
          actor={actor}
          suggested={suggested}
          close={() => {
            setMerging(false);
            setSuggested(null);
          }}
        />
      ) : (
        <button type="button" className="btn line" onClick={() => open(null)}>
          Merge with another …
        </button>
      )}
    </section>
  );
};
