import { formatLevel } from '../parts/format-number.ts';
import { Icon } from '../parts/icon.tsx';
import { signClass } from '../parts/sign-chip.tsx';
import type { Place } from './draw-ties.ts';
import { movementOf, type ShownTie } from './shown-tie.ts';

/** What a tie says where there is room: its level, how it moved, and what it was if it turned. */
export const isTurned = (shown: ShownTie): boolean =>
  movementOf(shown) !== 'steady' && shown.level * shown.before < 0;

/** Width of the label in px, near enough to keep others away. */
export const tieLabelWidth = (shown: ShownTie, withLevel: boolean): number =>
  withLevel
    ? 38 +
      (movementOf(shown) === 'steady' ? 0 : 16) +
      (shown.tie.contested ? 16 : 0) +
      (isTurned(shown) ? 56 : 0)
    : 20;

interface Props {
  readonly shown: ShownTie;
  readonly place: Place;
  /** False where only the contested mark is wanted. */
  readonly withLevel: boolean;
}

export const TieLabel = ({ shown, place, withLevel }: Props) => {
  const movement = movementOf(shown);
  return (
    <span className={`tie-label ${signClass(shown.level)}`} style={{ left: place.x, top: place.y }}>
      {withLevel && formatLevel(shown.level)}
      {shown.tie.contested && <Icon name="contested" />}
      {withLevel && isTurned(shown) && <em>was {formatLevel(shown.before)}</em>}
      {withLevel && movement !== 'steady' && !isTurned(shown) && <Icon name={movement} />}
    </span>
  );
};
