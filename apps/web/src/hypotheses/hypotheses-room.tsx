import './hypotheses.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hypothesesQuery } from '../api/queries.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { Failure } from '../parts/failure.tsx';
import { HypothesisForm } from './hypothesis-form.tsx';
import { OpenedQuestion } from './opened-question.tsx';
import { useMatrixAddress } from './use-matrix-address.ts';

const NoneYet = () => {
  const [isWriting, setIsWriting] = useState(false);
  return (
    <>
      <main className="empty">
        <h1>What explains it</h1>
        <p>
          There are no hypotheses yet. Write rival answers to one question, and the claims of your reports are
          set against them; or keep those of a file: <code>entente hypotheses add FILE.yaml</code>.
        </p>
        <p className="bar">
          <button type="button" className="btn main" onClick={() => setIsWriting(true)}>
            Add hypothesis
          </button>
        </p>
      </main>
      <KeysFooter bindings={[]} />
      {isWriting && (
        <HypothesisForm hypothesis={null} question="" rivals={[]} close={() => setIsWriting(false)} />
      )}
    </>
  );
};

export default function HypothesesRoom() {
  const address = useMatrixAddress();
  const { data, error } = useQuery(hypothesesQuery);
  const questions = data?.questions ?? [];
  const weighed = questions.find(({ question }) => question === address.question) ?? questions[0];
  return (
    <>
      <title>Hypotheses · Entente</title>
      {weighed ? (
        <OpenedQuestion
          key={weighed.question}
          weighed={weighed}
          questions={questions.map(({ question }) => question)}
          address={address}
        />
      ) : data ? (
        <NoneYet />
      ) : (
        <>
          <main aria-busy={!error}>
            {error && <Failure what="There is nothing to show." error={error} />}
          </main>
          <KeysFooter bindings={[]} />
        </>
      )}
    </>
  );
}
