import './choice.css';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly change: (value: Value) => void;
}

/** One of a few: opens on Enter, Space or an arrow; letters look up. */
export const Choice = <Value extends string>({ label, options, value, change }: Props<Value>) => (
  <Select className="choice" value={value} onChange={(key) => key !== null && change(key as Value)}>
    <Label>{label}</Label>
    <Button>
      <SelectValue />
    </Button>
    <Popover className="choices" offset={2}>
      <ListBox items={options.map((option) => ({ ...option, id: option.value }))}>
        {(option) => <ListBoxItem textValue={option.label}>{option.label}</ListBoxItem>}
      </ListBox>
    </Popover>
  </Select>
);
