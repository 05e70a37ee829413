import './choice.css';
import './actor-box.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { ActorAsked } from '../../../../src/ledger/index.ts';
import { actorNamesQuery } from '../api/queries.ts';
import { counted } from './format-number.ts';

/** An actor as a person names one: known, or new. */
export interface NamedActor {
  /** Null where nobody knew it before. */
  readonly id: string | null;
  readonly name: string;
}

export const askedFor = ({ id, name }: NamedActor): ActorAsked => (id === null ? { new: name } : id);

interface Props {
  readonly label: string;
  readonly actor: NamedActor | null;
  readonly change: (actor: NamedActor | null) => void;
  /** Whether one that nobody knows may be brought in. */
  readonly canBeNew?: boolean;
  readonly autoFocus?: boolean;
}

const NEW = 'new:';

/** An actor by any of its names, looked up while one types; or a new one, where that may be. */
export const ActorBox = ({ label, actor, change, canBeNew = true, autoFocus = false }: Props) => {
  const [typed, setTyped] = useState(actor?.name ?? '');
  const asked = typed.trim();
  const { data } = useQuery(actorNamesQuery(asked));
  const found = data?.actors ?? [];
  const isKnown = found.some(({ name }) => name.toLowerCase() === asked.toLowerCase());
  const items = [
    ...found.map(({ id, name, matched, claims }) => ({
      id,
      name,
      words: matched === name ? '' : `“${matched}”`,
      claims,
    })),
    ...(canBeNew && asked !== '' && !isKnown && data
      ? [{ id: NEW + asked, name: asked, words: 'a new actor', claims: 0 }]
      : []),
  ];
  return (
    <ComboBox
      className="actor-box"
      items={items}
      inputValue={typed}
      onInputChange={(words) => {
        setTyped(words);
        if (words.trim() !== actor?.name) change(null);
      }}
      value={actor === null ? null : (actor.id ?? NEW + actor.name)}
      onChange={(key) => {
        const picked = items.find(({ id }) => id === key);
        if (!picked) return;
        setTyped(picked.name);
        change({ id: picked.id.startsWith(NEW) ? null : picked.id, name: picked.name });
      }}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <Input autoFocus={autoFocus} spellCheck={false} autoComplete="off" />
      <Popover className="choices" offset={2}>
        <ListBox renderEmptyState={() => (data ? 'Nobody known goes by that name.' : 'Looking …')}>
          {(item: (typeof items)[number]) => (
            <ListBoxItem id={item.id} textValue={item.name}>
              {item.name}{' '}
              <span className="faint">
                {[item.words, item.claims > 0 && counted(item.claims, 'claim')].filter(Boolean).join(', ')}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
