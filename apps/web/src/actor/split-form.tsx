import { useState } from 'react';
import type { Actor } from '../../../../src/records/index.ts';
import { useDecisions } from '../decisions/use-decisions.ts';
import { ActorBox } from '../parts/actor-box.tsx';
import { counted } from '../parts/format-number.ts';
import { askedFor, type NamedActor } from '../parts/named-actor.ts';
import { WhyField } from './why-field.tsx';

interface Props {
  readonly actor: Pick<Actor, 'id' | 'name'>;
  readonly words: string;
  readonly claimIds: readonly string[];
  readonly close: () => void;
}

/** Some mentions of an actor mean another, known or new. */
export const SplitForm = ({ actor, words, claimIds, close }: Props) => {
  const { decide } = useDecisions();
  const [other, setOther] = useState<NamedActor | null>(null);
  const [why, setWhy] = useState('');
  const split = async (): Promise<void> => {
    if (!other) return;
    const { isTaken } = await decide({ act: 'split', actor: askedFor(other), from: actor.id, claimIds, why });
    if (isTaken) close();
  };
  return (
    <form
      className="decide-form"
      aria-label={`Split off “${words}”`}
      onSubmit={(event) => {
        event.preventDefault();
        void split();
      }}
    >
      <ActorBox
        label={`“${words}” in ${counted(claimIds.length, 'claim')} means`}
        actor={other}
        change={setOther}
        autoFocus
      />
      <WhyField why={why} change={setWhy} />
      <p className="bar">
        <button type="submit" className="btn main" disabled={!other}>
          Split off
        </button>
        <button type="button" className="btn" onClick={close}>
          Leave as it is
        </button>
      </p>
    </form>
  );
};
