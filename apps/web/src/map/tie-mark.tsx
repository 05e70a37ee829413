import { type Move, sayLevel, type TieLabel } from '../../../../src/map/index.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { signClass } from '../parts/sign-chip.tsx';
import type { ShownTie } from './shown-tie.ts';

const MARKS: Readonly<Partial<Record<Move, IconName>>> = { strengthened: 'rises', weakened: 'falls' };

/** What a tie says on the map: its level, how many origins of either side where contested, how it moved. */
export const TieMark = ({
  label: { tie, withLevel, move, x, y },
}: {
  readonly label: TieLabel<ShownTie>;
}) => {
  const mark = MARKS[move];
  return (
    <span className={`tie-label ${signClass(tie.level)}`} style={{ left: x, top: y }} data-label={tie.pair}>
      {withLevel && sayLevel(tie.level)}
      {tie.contested && (
        <b>
          <Icon name="contested" />
          {tie.cooperative}:{tie.conflictual}
        </b>
      )}
      {move === 'turned' && <em>was {sayLevel(tie.before)}</em>}
      {mark && <Icon name={mark} />}
    </span>
  );
};
