import { formatLevel } from '../parts/format-number.ts';
import { Icon } from '../parts/icon.tsx';
import { LevelBar } from '../parts/level-bar.tsx';
import { signClass } from '../parts/sign-chip.tsx';
import { movementOf, type ShownTie } from './shown-tie.ts';

/** The cells that any row about a pair has: level as a bar and as a figure, its change, its origins. */
export const LevelCells = ({
  shown,
  withChange,
}: {
  readonly shown: ShownTie;
  readonly withChange: boolean;
}) => {
  const movement = movementOf(shown);
  return (
    <>
      <td>
        <LevelBar level={shown.level} />
      </td>
      <td className={`num ${signClass(shown.level)}`}>{formatLevel(shown.level)}</td>
      {withChange && (
        <td className="num">
          {formatLevel(shown.change)} <Icon name={movement} label={movement} />
        </td>
      )}
      <td className="num">{shown.tie.origins}</td>
    </>
  );
};
