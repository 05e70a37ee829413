import './choice.css';
import './actor-box.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { actorNamesQuery } from '../api/queries.ts';
import { counted } from './format-number.ts';
import type { NamedActor } from './named-actor.ts';

interface Props {
  readonly label: string;
  readonly actor: NamedActor | null;
  readonly change: (actor: NamedActor | null) => void;
  /** Whether one that nobody knows may be brought in. */
  readonly canBeNew?: boolean;
  readonly autoFocus?: boolean;
}

const NEW = 'new:';

const keyOf = ({ id, name }: NamedActor): string => id ?? NEW + name;

/** An actor by any of its names, looked up while one types; or a new one, where that may be. */
export const ActorBox = ({ label, actor, change, canBeNew = true, autoFocus = false }: Props) => {
  const [typed, setTyped] = useState(actor?.name ?? '');
  // What the list has as chosen: it stays while other words are typed, and until another is chosen.
  const [picked, setPicked] = useState(actor);
  useEffect(() => {
    if (!actor) return;
    setTyped(actor.name);
    setPicked(actor);
  }, [actor]);
  const asked = typed.trim();
  const { data, isPlaceholderData } = useQuery(actorNamesQuery(asked));
  // Until the answer is there, those of the one before that may be in it: Enter never takes somebody else.
  const found = (data?.actors ?? []).filter(
    ({ matched }) => !isPlaceholderData || matched.toLowerCase().includes(asked.toLowerCase()),
  );
  const isKnown = found.some(({ name }) => name.toLowerCase() === asked.toLowerCase());
  const items = [
    ...found.map(({ id, name, matched, claims }) => ({
      id,
      name,
      words: matched === name ? '' : `“${matched}”`,
      claims,
    })),
    ...(canBeNew && asked !== '' && !isKnown && data && !isPlaceholderData
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
        const meant = picked && words.trim() === picked.name ? picked : null;
        if (meant?.id !== actor?.id || meant?.name !== actor?.name) change(meant);
      }}
      value={picked && keyOf(picked)}
      onChange={(key) => {
        const item = items.find(({ id }) => id === key);
        if (!item) return setPicked(null);
        const found = { id: item.id.startsWith(NEW) ? null : item.id, name: item.name };
        setPicked(found);
        setTyped(found.name);
        change(found);
      }}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <Input autoFocus={autoFocus} spellCheck={false} autoComplete="off" />
      <Popover className="choices" offset={2}>
        <ListBox
          renderEmptyState={() =>
            isPlaceholderData || !data ? 'Looking …' : 'Nobody known goes by that name.'
          }
        >
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
