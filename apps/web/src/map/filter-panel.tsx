import '../parts/choice.css';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

interface Props {
  readonly label: string;
  /** What it is set to. */
  readonly value: string;
  readonly children: ReactNode;
}

/** A filter that opens a panel: its name and what it is set to, in a line. */
export const FilterPanel = ({ label, value, children }: Props) => (
  <DialogTrigger>
    <Button className="set">
      <span>{label}</span> <b>{value}</b>
    </Button>
    <Popover className="choices filter-panel" offset={2}>
      <Dialog aria-label={label}>{children}</Dialog>
    </Popover>
  </DialogTrigger>
);
