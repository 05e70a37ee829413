import { type RefObject, useId } from 'react';
import { useFileDrop } from './use-file-drop.ts';

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.pdf,.docx';

interface Props {
  readonly chooser: RefObject<HTMLInputElement | null>;
  readonly take: (files: readonly File[]) => void;
  readonly paste: () => void;
}

/** Files dropped anywhere on the page are taken; this strip says so and offers the other ways. */
export const DropZone = ({ chooser, take, paste }: Props) => {
  const held = useFileDrop(take);
  const input = useId();
  return (
    <section className={held ? 'drop held' : 'drop'} aria-label="Add reports">
      <p>
        <b>{held ? 'Let go to read them' : 'Drop reports here'}</b>
        <span>or</span>
        <button type="button" className="btn line" onClick={() => chooser.current?.click()}>
          Choose files
        </button>
        <button type="button" className="btn line" onClick={paste}>
          Paste text
        </button>
      </p>
      <label className="unseen" htmlFor={input}>
        Files to read
      </label>
      <input
        id={input}
        ref={chooser}
        className="unseen"
        type="file"
        multiple
        accept={ACCEPTED}
        tabIndex={-1}
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <p className="fine">
        PDF, DOCX, HTML, Markdown, plain text. They stay on this machine. The English reader reads them; a
        language model reads on the command line (<code>entente read --reader both</code>), and its reading is
        then shown beside.
      </p>
    </section>
  );
};
