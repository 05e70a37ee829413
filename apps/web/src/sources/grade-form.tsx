import { useState } from 'react';
import { ADMIRALTY_GRADES, type AdmiraltyGrade } from '../../../../src/records/index.ts';
import { useDecisions } from '../decisions/use-decisions.ts';
import { GRADE_WORDS } from './grade-words.ts';

interface Props {
  readonly name: string;
  readonly grade: AdmiraltyGrade;
}

/** How far a source is to be believed, and why: a decision. */
export const GradeForm = ({ name, grade }: Props) => {
  const { decide } = useDecisions();
  const [chosen, choose] = useState<AdmiraltyGrade | null>(null);
  const [why, setWhy] = useState('');
  const shown = chosen ?? grade;
  const save = async (): Promise<void> => {
    const taken = await decide({ act: 'grade', source: name, grade: shown, why: why.trim() });
    if (!taken.isTaken) return;
    choose(null);
    setWhy('');
  };
  return (
    <form
      className="grade-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (shown !== grade) void save();
      }}
    >
      <fieldset>
        <legend className="unseen">Reliability</legend>
        {ADMIRALTY_GRADES.map((letter) => (
          <label key={letter}>
            <input
              type="radio"
              name="grade"
              value={letter}
              checked={letter === shown}
              onChange={() => choose(letter)}
            />
            <b>{letter}</b> {GRADE_WORDS[letter]}
          </label>
        ))}
      </fieldset>
      <label className="field">
        Why
        <input value={why} onChange={({ target }) => setWhy(target.value)} />
      </label>
      <button type="submit" className={shown === grade ? 'btn line' : 'btn main'} disabled={shown === grade}>
        {shown === grade ? `Graded ${grade}` : `Grade ${shown}`}
      </button>
    </form>
  );
};
