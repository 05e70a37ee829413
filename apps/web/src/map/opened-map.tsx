import { useMemo } from 'react';
import type { MapTimeline } from '../../../../src/map/index.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { withinMonths } from '../parts/chart/month-step.ts';
import { formatMonth } from '../parts/format-date.ts';
import { MapCanvas } from './map-canvas.tsx';
import { MapHead } from './map-head.tsx';
import { MapTable } from './map-table.tsx';
import { tiesAt } from './shown-tie.ts';
import { SidePanel } from './side-panel.tsx';
import { TimeAxis } from './time-axis.tsx';
import { useMapAddress } from './use-map-address.ts';
import { usePlaying } from './use-playing.ts';

/** The map as it moves; everything comes from the one timeline, so that a handle never waits. */
export const OpenedMap = ({ timeline }: { readonly timeline: MapTimeline }) => {
  const { months, actors } = timeline;
  const address = useMapAddress(timeline);
  const { pair, actor, view, addressWith, go, move } = address;
  const ties = useMemo(
    () => tiesAt(timeline, address.at, address.since),
    [timeline, address.at, address.since],
  );
  const settledTies = useMemo(
    () => tiesAt(timeline, address.settled.at, address.settled.since),
    [timeline, address.settled],
  );
  const names = useMemo(() => new Map(actors.map(({ id, name }) => [id, name])), [actors]);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const [playing, play] = usePlaying(address.at, months.length, (at) => move({ at }));

  const day = months[address.at] ?? '';
  const [at, since] = [formatMonth(day), formatMonth(months[address.since] ?? '')];
  const shared = { ties, at, since, nameOf, addressWith };
  const step = (by: number) => move({ at: withinMonths(address.at + by, months.length) });
  const stepSince = (by: number) => move({ since: withinMonths(address.since + by, months.length) });

  return (
    <>
      <main className="map">
        <MapHead address={address} day={day} actors={actors.length} pairs={ties.length} />
        <div className="map-room">
          {view === 'table' ? (
            <MapTable {...shared} settledTies={settledTies} pair={pair} />
          ) : (
            <MapCanvas
              timeline={timeline}
              ties={ties}
              at={at}
              since={since}
              pair={pair}
              actor={actor}
              select={go}
            />
          )}
          <SidePanel
            {...shared}
            month={day.slice(0, 7)}
            actor={actors.find(({ id }) => id === actor) ?? null}
            pair={ties.find((tie) => tie.pair === pair) ?? null}
          />
        </div>
        <TimeAxis
          timeline={timeline}
          at={address.at}
          since={address.since}
          move={move}
          playing={playing}
          play={play}
        />
      </main>
      <KeysFooter
        bindings={[
          { keys: 'ArrowLeft', label: 'move date', run: () => step(-1) },
          { keys: 'ArrowRight', label: 'move date', run: () => step(1) },
          { keys: 'Shift ArrowLeft', label: 'move comparison', run: () => stepSince(-1) },
          { keys: 'Shift ArrowRight', label: 'move comparison', run: () => stepSince(1) },
          { keys: ' ', label: 'play', run: () => play(!playing) },
          { keys: 't', label: 'table', run: () => go({ view: view === 'table' ? 'map' : 'table' }) },
          {
            keys: 'Escape',
            label: 'clear selection',
            run: () => go(pair ? { pair: null } : { actor: null }),
          },
        ]}
      />
    </>
  );
};
