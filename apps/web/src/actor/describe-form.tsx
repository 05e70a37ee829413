import { useState } from 'react';
import { ACTOR_TYPES, type Actor, type ActorType } from '../../../../src/records/index.ts';
import { useDecisions } from '../decisions/use-decisions.ts';
import { Choice } from '../parts/choice.tsx';
import { typeInWords } from '../parts/type-words.ts';
import { WhyField } from './why-field.tsx';

interface Props {
  readonly actor: Pick<Actor, 'id' | 'name' | 'type'>;
  readonly close: () => void;
}

const TYPES = ACTOR_TYPES.map((value) => ({ value, label: typeInWords(value) }));

/** What kind of actor it is, and further names for it: a decision, taken back like any other. */
export const DescribeForm = ({ actor, close }: Props) => {
  const { decide } = useDecisions();
  const [type, setType] = useState<ActorType>(actor.type);
  const [written, setWritten] = useState('');
  const [why, setWhy] = useState('');
  const names = written
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const description = {
    ...(type === actor.type ? {} : { type }),
    ...(names.length === 0 ? {} : { names }),
  };
  const describe = async (): Promise<void> => {
    const { isTaken } = await decide({ act: 'describe-actor', actor: actor.id, description, why });
    if (isTaken) close();
  };
  return (
    <form
      className="decide-form"
      aria-label={`Describe ${actor.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void describe();
      }}
    >
      <label className="field">
        further names, divided by ;
        <input
          // biome-ignore lint/a11y/noAutofocus: opened by a press that asks for it
          autoFocus
          dir="auto"
          value={written}
          onChange={({ target }) => setWritten(target.value)}
        />
      </label>
      <Choice label="kind" value={type} options={TYPES} change={setType} />
      <WhyField why={why} change={setWhy} />
      <p className="bar">
        <button type="submit" className="btn main" disabled={Object.keys(description).length === 0}>
          Say so
        </button>
        <button type="button" className="btn" onClick={close}>
          Leave as it is
        </button>
        <span className="fine">Names are found in what is read from now on.</span>
      </p>
    </form>
  );
};
