import { type RefObject, useEffect, useState } from 'react';
import { counted } from '../parts/format-number.ts';
import type { SentenceClaims } from './group-by-sentence.ts';

interface Props {
  readonly sentences: readonly SentenceClaims[];
  /** Characters of the document. */
  readonly length: number;
  readonly text: RefObject<HTMLElement | null>;
}

interface View {
  readonly top: number;
  readonly height: number;
}

/** What part of the text is on the screen, in per cent of its height. */
const useView = (text: RefObject<HTMLElement | null>): View | null => {
  const [view, setView] = useState<View | null>(null);
  useEffect(() => {
    const look = (): void => {
      if (!text.current) return;
      const { top, height } = text.current.getBoundingClientRect();
      const from = Math.max(0, -top);
      const to = Math.min(height, innerHeight - top);
      setView({ top: (from / height) * 100, height: (Math.max(0, to - from) / height) * 100 });
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [text]);
  return view;
};

/** Where in the text the claims stand: cooperative to the left and filled, hostile to the right and hollow. */
export const ClaimsRail = ({ sentences, length, text }: Props) => {
  const view = useView(text);
  const claims = sentences.flatMap((sentence) => sentence.claims);
  const cooperative = claims.filter(({ sign }) => sign > 0).length;
  return (
    <div className="rail-box">
      <svg
        className="rail"
        viewBox="0 0 10 100"
        preserveAspectRatio="none"
        role="img"
        aria-label="Where claims stand in the text"
      >
        {sentences.map(({ key, begin, end, claims: own }) => {
          const y = (begin / length) * 100;
          const height = Math.max(0.8, ((end - begin) / length) * 100 - 0.3);
          return (
            <g key={key}>
              {own.some(({ sign }) => sign > 0) && (
                <rect className="rail-coop" x="0" y={y} width="4.5" height={height} />
              )}
              {own.some(({ sign }) => sign < 0) && (
                <rect className="rail-host" x="6" y={y} width="4" height={height} />
              )}
            </g>
          );
        })}
        {view && <rect className="rail-view" x="-2" y={view.top} width="14" height={view.height} />}
      </svg>
      <p className="fine rail-words">
        <span className="coop">{counted(cooperative, 'cooperative', 'cooperative')}</span>
        <br />
        <span className="host">{counted(claims.length - cooperative, 'hostile', 'hostile')}</span>
      </p>
      {view && (
        <p className="fine rail-words" style={{ top: `max(40px, ${view.top}%)` }}>
          you are here
        </p>
      )}
    </div>
  );
};
