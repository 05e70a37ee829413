import { useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';

interface Props {
  readonly add: (pasted: { name: string; text: string }) => void;
  readonly close: () => void;
}

export const PasteDialog = ({ add, close }: Props) => {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const ready = name.trim() !== '' && text.trim() !== '';
  return (
    <Dialog title="Paste text" close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          add({ name: name.trim(), text });
          close();
        }}
      >
        <label className="field">
          Name
          <input
            required
            value={name}
            onChange={({ target }) => setName(target.value)}
            placeholder="interview-2009-05"
          />
        </label>
        <label className="field">
          Text
          <textarea required rows={12} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <p className="bar">
          <button type="submit" className="btn main" disabled={!ready}>
            Read it
          </button>
          <span className="fine">
            Lines such as “Publisher: …” and “Published: 2009-05-24” at its head are taken as such.
          </span>
        </p>
      </form>
    </Dialog>
  );
};
