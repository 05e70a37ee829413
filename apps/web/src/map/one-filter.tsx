import '../parts/choice.css';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import type { Option } from '../parts/choice.tsx';

interface Props {
  readonly label: string;
  /** What stands where nothing is left out. */
  readonly whole: string;
  readonly options: readonly Option<string>[];
  readonly value: string | null;
  readonly change: (value: string | null) => void;
}

const ALL = '';

/** A filter by one of several: its name and what it is set to, in a line. */
export const OneFilter = ({ label, whole, options, value, change }: Props) => {
  const known = options.some((option) => option.value === value);
  const items = [
    { value: ALL, label: whole },
    ...options,
    ...(value === null || known ? [] : [{ value, label: value }]),
  ];
  const shown = items.find((item) => item.value === (value ?? ALL))?.label;
  return (
    <Select
      className="filter"
      value={value ?? ALL}
      onChange={(key) => change(key === ALL || key === null ? null : String(key))}
    >
      <Label>{label}</Label>
      <Button>
        <SelectValue>{shown}</SelectValue>
      </Button>
      <Popover className="choices" offset={2}>
        <ListBox items={items.map((item) => ({ ...item, id: item.value }))}>
          {(item) => <ListBoxItem textValue={item.label}>{item.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  );
};
