interface Props {
  readonly why: string;
  readonly change: (why: string) => void;
}

/** Why: kept with the decision, for others and for later. */
export const WhyField = ({ why, change }: Props) => (
  <label className="field">
    why
    <input value={why} maxLength={2000} onChange={({ target }) => change(target.value)} />
  </label>
);
