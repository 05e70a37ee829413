import { useEffect, useRef } from 'react';
import type { MovingMap } from './moving-map.ts';
import { pictureShown } from './picture-shown.ts';
import type { MapAddress } from './use-map-address.ts';
import type { ShownMap } from './use-shown-map.ts';

interface Props {
  readonly address: MapAddress;
  readonly shown: ShownMap;
  readonly timeline: Pick<MovingMap, 'months' | 'actors'>;
  readonly at: string;
  readonly since: string | null;
}

/** The picture that is printed in place of the one on the screen; drawn when the browser is about to print. */
export const PrintedMap = (props: Props) => {
  const paper = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const draw = (): void => {
      const { address, shown, timeline, at, since } = latest.current;
      const svg = pictureShown(address, shown, timeline, at, since);
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      paper.current?.replaceChildren(document.adoptNode(documentElement));
    };
    const clear = (): void => paper.current?.replaceChildren();
    addEventListener('beforeprint', draw);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', clear);
    };
  }, []);
  return <div className="printed" ref={paper} />;
};
