import { useEffect, useRef, useState } from 'react';

const STEP_MILLISECONDS = 250;

/** Steps through the months until the last; started at the last, it begins again at the first. */
export const usePlaying = (
  at: number,
  months: number,
  move: (at: number) => void,
): readonly [boolean, (playing: boolean) => void] => {
  const [playing, setPlaying] = useState(false);
  const latest = useRef({ at, move });
  latest.current = { at, move };
  const last = months - 1;

  useEffect(() => {
    if (!playing) return;
    const beat = setInterval(() => {
      const next = latest.current.at + 1;
      if (next > last) setPlaying(false);
      else latest.current.move(next);
    }, STEP_MILLISECONDS);
    return () => clearInterval(beat);
  }, [playing, last]);

  const play = (wanted: boolean): void => {
    if (wanted && latest.current.at >= last) latest.current.move(0);
    setPlaying(wanted);
  };
  return [playing, play];
};
