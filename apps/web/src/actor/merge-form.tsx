import { useState } from 'react';
import type { Actor } from '../../../../src/records/index.ts';
import { useDecisions } from '../decisions/use-decisions.ts';
import { ActorBox } from '../parts/actor-box.tsx';
import { Choice } from '../parts/choice.tsx';
import type { NamedActor } from '../parts/named-actor.ts';
import { WhyField } from './why-field.tsx';

interface Props {
  readonly actor: Pick<Actor, 'id' | 'name'>;
  /** The other, where one was suggested, and why. */
  readonly suggested: { readonly id: string; readonly name: string; readonly why: string } | null;
  readonly close: () => void;
}

/** An actor is one with another: which, by whose name both go, and why. */
export const MergeForm = ({ actor, suggested, close }: Props) => {
  const { decide } = useDecisions();
  const [other, setOther] = useState<NamedActor | null>(suggested);
  const [whole, setWhole] = useState<'this' | 'other'>('this');
  const [why, setWhy] = useState(suggested?.why ?? '');
  const merge = async (): Promise<void> => {
    if (!other?.id) return;
    const [part, into] = whole === 'this' ? [other.id, actor.id] : [actor.id, other.id];
    const { isTaken } = await decide({ act: 'merge', actor: part, into, why });
    if (isTaken) close();
  };
  return (
    <form
      className="decide-form"
      aria-label={`Merge ${actor.name} with another`}
      onSubmit={(event) => {
        event.preventDefault();
        void merge();
      }}
    >
      <ActorBox
        label="is the same as"
        actor={other}
        change={setOther}
        canBeNew={false}
        autoFocus={suggested === null}
      />
      <Choice
        label="both go by"
        value={whole}
        options={[
          { value: 'this', label: actor.name },
          { value: 'other', label: other?.name ?? 'the name of the other' },
        ]}
        change={setWhole}
      />
      <WhyField why={why} change={setWhy} />
      <p className="bar">
        <button type="submit" className="btn main" disabled={!other?.id || other.id === actor.id}>
          Merge
        </button>
        <button type="button" className="btn" onClick={close}>
          Leave as two
        </button>
        <span className="fine">Nothing that was read is changed, and it can be taken back.</span>
      </p>
    </form>
  );
};
