import { type ReactNode, use } from 'react';
import { useLocation } from 'wouter';
import { DecidedLine } from '../decisions/decided-line.tsx';
import { useDecisions } from '../decisions/use-decisions.ts';
import { groupKeys } from './group-keys.ts';
import { HelpContext } from './help-context.ts';
import type { KeyBinding } from './key-binding.ts';
import { KeyNames } from './key-names.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { ROOMS } from './rooms.ts';
import { useKeys } from './use-keys.ts';

interface Props {
  readonly bindings: readonly KeyBinding[];
  /** Set at the right end of the footer. */
  readonly children?: ReactNode;
}

/** The keys of a room: listens to them, names them at the foot of the page, and lists all on `?`. */
export const KeysFooter = ({ bindings, children }: Props) => {
  const [, navigate] = useLocation();
  const { helpShown, showHelp } = use(HelpContext);
  const { undoLast, redoLast } = useDecisions();
  const undoing = 'undo, redo what you decided';
  const everywhere: readonly KeyBinding[] = [
    ...ROOMS.map((room) => ({ keys: `g ${room.key}`, label: room.name, run: () => navigate(room.path) })),
    { keys: 'u', label: undoing, run: undoLast },
    { keys: 'U', label: undoing, run: redoLast },
    { keys: '?', label: 'all keys', run: () => showHelp(true) },
  ];
  useKeys([...bindings, ...everywhere]);
  return (
    <>
      <footer className="keys">
        <DecidedLine />
        {groupKeys(bindings).map(({ keys, label }) => (
          <span key={label}>
            <KeyNames keys={keys} /> {label}
          </span>
        ))}
        <span>
          <KeyNames keys={['u', 'U']} /> undo, redo
        </span>
        <span>
          <KeyNames keys={['?']} /> all keys
        </span>
        {children && <span className="right">{children}</span>}
      </footer>
      {helpShown && <KeysDialog room={bindings} everywhere={everywhere} close={() => showHelp(false)} />}
    </>
  );
};
