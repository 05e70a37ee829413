import { Dialog } from '../parts/dialog.tsx';
import { groupKeys } from './group-keys.ts';
import type { KeyBinding } from './key-binding.ts';
import { KeyNames } from './key-names.tsx';

interface Props {
  readonly room: readonly KeyBinding[];
  readonly everywhere: readonly KeyBinding[];
  readonly close: () => void;
}

const List = ({ bindings }: { readonly bindings: readonly KeyBinding[] }) => (
  <dl className="key-list small">
    {groupKeys(bindings).map(({ keys, label }) => (
      <div key={label} style={{ display: 'contents' }}>
        <dt>
          <KeyNames keys={keys} />
        </dt>
        <dd>{label}</dd>
      </div>
    ))}
  </dl>
);

export const KeysDialog = ({ room, everywhere, close }: Props) => (
  <Dialog title="Keys" close={close}>
    <h3>In this room</h3>
    <List bindings={room} />
    <h3>Everywhere</h3>
    <List bindings={everywhere} />
  </Dialog>
);
