import type { Certainty } from '../../../../src/records/index.ts';
import { percent } from './format-number.ts';

/** The range on 0 to 100, then the range and the words that gave it. */
export const CertaintyBar = ({ certainty }: { readonly certainty: Certainty }) => {
  const [low, high] = [percent(certainty.low), percent(certainty.high)];
  return (
    <>
      <span className="cert">
        <i aria-hidden="true">
          <b style={{ left: `${low}%`, width: `${high - low}%` }} />
        </i>
        {certainty.phrase === null && low >= 95 ? 'stated' : `${low}–${high} %`}
      </span>
      {certainty.phrase !== null && ' '}
      {certainty.phrase !== null && <span>“{certainty.phrase}”</span>}
    </>
  );
};
