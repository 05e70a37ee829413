import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { post } from '../api/ask.ts';
import { type DescribedScenario, type ScenarioHead, scenariosQuery } from '../api/scenario-queries.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Failure } from '../parts/failure.tsx';

interface Props {
  readonly like: DescribedScenario;
  readonly pressures: readonly object[];
  readonly close: () => void;
  readonly opened: (id: string) => void;
}

/** Makes a scenario of its own of what is shown, under another title. */
export const SaveDialog = ({ like, pressures, close, opened }: Props) => {
  const [title, setTitle] = useState('');
  const queryClient = useQueryClient();
  const make = useMutation({
    mutationFn: () => post<ScenarioHead>('/api/scenarios', { like: like.id, title, pressures }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: scenariosQuery.queryKey });
      opened(id);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() !== '') make.mutate();
  };
  return (
    <Dialog title="New scenario" close={close}>
      <form onSubmit={submit}>
        <p className="small soft">
          It begins as “{like.title}”, with the pressures as they are shown. It is a file in the project’s
          folder “scenarios”.
        </p>
        <label className="field">
          Title
          <input value={title} onChange={(event) => setTitle(event.target.value)} required maxLength={200} />
        </label>
        {make.error && <Failure what="Not made." error={make.error} />}
        <div className="bar">
          <button type="submit" className="btn main">
            Make it
          </button>
          <button type="button" className="btn" onClick={close}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
};
