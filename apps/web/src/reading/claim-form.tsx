import './claim-form.css';
import { type KeyboardEvent, useState } from 'react';
import {
  CONFLICTUAL_KINDS,
  COOPERATIVE_KINDS,
  type Kind,
  SUPPORT_TYPES,
  type SupportType,
} from '../../../../src/records/index.ts';
import type { Taken } from '../decisions/decision-asked.ts';
import { ActorBox } from '../parts/actor-box.tsx';
import { Choice } from '../parts/choice.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Failure } from '../parts/failure.tsx';
import { CertaintyChoice } from './certainty-choice.tsx';
import type { ClaimFields } from './claim-fields.ts';

interface Props {
  readonly label: string;
  readonly start: ClaimFields;
  /** Whether the quote names its actors by words that may have to be told. */
  readonly quote?: string;
  /** What to press: "Save", "Add". */
  readonly verb: string;
  /** Null where there is nothing to save yet. */
  readonly save: (fields: ClaimFields) => Promise<Taken> | null;
  readonly close: () => void;
}

const signed = (kinds: readonly Kind[], words: string) =>
  kinds.map((kind) => ({ value: kind, label: `${kind.replace('-', ' ')}${words}` }));

const KIND_OPTIONS = [
  ...signed(COOPERATIVE_KINDS, ' (cooperative)'),
  ...signed(CONFLICTUAL_KINDS, ' (hostile)'),
];
const OF_OPTIONS: readonly { readonly value: SupportType | 'unsaid'; readonly label: string }[] = [
  { value: 'unsaid', label: 'not said' },
  ...SUPPORT_TYPES.map((value) => ({ value, label: value })),
];

/** What a claim says, field by field, to correct it or to write one. Control and Enter saves from anywhere in it. */
export const ClaimForm = ({ label, start, quote, verb, save, close }: Props) => {
  const [fields, setFields] = useState(start);
  const [error, setError] = useState<unknown>(null);
  const [missing, setMissing] = useState(false);
  const set = (change: Partial<ClaimFields>): void => {
    setFields({ ...fields, ...change });
    setMissing(false);
  };
  const submit = async (): Promise<void> => {
    const taking = save(fields);
    if (!taking) return setMissing(true);
    const taken = await taking;
    if (taken.isTaken) close();
    else setError(taken.error);
  };
  const press = (event: KeyboardEvent): void => {
    // In a field with an open list Escape closes that.
    const inList = event.target instanceof Element && event.target.ariaExpanded === 'true';
    if (event.key === 'Escape' && !inList) close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
    else return;
    event.preventDefault();
  };
  const words = (side: 'source' | 'target') =>
    quote !== undefined &&
    fields[side] !== null &&
    !quote.toLowerCase().includes(fields[side].name.toLowerCase()) && (
      <label className="field">
        The words of the quote that mean it, if none of its names stands there
        <input
          value={fields[`${side}Words`]}
          onChange={({ target }) => set({ [`${side}Words`]: target.value })}
        />
      </label>
    );
  return (
    <form
      className="claim-form"
      aria-label={label}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ActorBox label="From" actor={fields.source} change={(source) => set({ source })} autoFocus />
      {words('source')}
      <ActorBox label="To" actor={fields.target} change={(target) => set({ target })} />
      {words('target')}
      <div className={fields.kind === 'support' ? 'beside' : undefined}>
        <Choice label="Kind" options={KIND_OPTIONS} value={fields.kind} change={(kind) => set({ kind })} />
        {fields.kind === 'support' && (
          <Choice
            label="What is given"
            options={OF_OPTIONS}
            value={fields.of || 'unsaid'}
            change={(of) => set({ of: of === 'unsaid' ? '' : of })}
          />
        )}
      </div>
      <CertaintyChoice sure={fields} change={set} />
      <div className="beside">
        <label className="field">
          Who says so
          <input
            value={fields.saidBy}
            placeholder="the author"
            onChange={({ target }) => set({ saidBy: target.value })}
          />
        </label>
        <label className="field">
          Theatre, if bound to one
          <input value={fields.theatre} onChange={({ target }) => set({ theatre: target.value })} />
        </label>
      </div>
      <div className="beside">
        <DateField label="When" value={fields.date} change={(date) => set({ date })} />
        <label className="field why">
          Why
          <input value={fields.why} onChange={({ target }) => set({ why: target.value })} />
        </label>
      </div>
      {error !== null && <Failure what="Not saved." error={error} />}
      {missing && (
        <p className="attend small" role="alert">
          {fields.source && fields.target
            ? 'Nothing is changed yet.'
            : 'Choose both actors from the list first.'}
        </p>
      )}
      <p className="claim-acts">
        <button type="submit" className="btn main">
          {verb} <kbd>Ctrl Enter</kbd>
        </button>
        <button
          type="button"
          className="btn line"
          onClick={() => set({ source: fields.target, target: fields.source })}
        >
          Turn round
        </button>
        <button type="button" className="btn" onClick={close}>
          Cancel <kbd>Esc</kbd>
        </button>
      </p>
    </form>
  );
};

export default ClaimForm;
