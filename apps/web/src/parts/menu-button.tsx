import './choice.css';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

interface Props {
  readonly label: string;
  readonly actions: readonly MenuAction[];
}

/** A button that opens a list of things to do. */
export const MenuButton = ({ label, actions }: Props) => (
  <MenuTrigger>
    <Button className="btn line menu-opener">{label}</Button>
    <Popover className="choices" offset={2}>
      <Menu items={actions} onAction={(id) => actions.find((action) => action.id === id)?.run()}>
        {({ label: words }) => <MenuItem textValue={words}>{words}</MenuItem>}
      </Menu>
    </Popover>
  </MenuTrigger>
);
