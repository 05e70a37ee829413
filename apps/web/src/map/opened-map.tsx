import { useCallback, useRef } from 'react';
import { KeysFooter } from '../app/keys-footer.tsx';
import { withinMonths } from '../parts/chart/month-step.ts';
import { formatMonth } from '../parts/format-date.ts';
import { MapCanvas } from './map-canvas.tsx';
import { MapFiltersBar } from './map-filters-bar.tsx';
import { MapHead } from './map-head.tsx';
import { MapMatrix } from './map-matrix.tsx';
import { MapTable } from './map-table.tsx';
import type { MovingMap } from './moving-map.ts';
import { pictureShown } from './picture-shown.ts';
import { PrintedMap } from './printed-map.tsx';
import { SidePanel } from './side-panel.tsx';
import { TimeAxis } from './time-axis.tsx';
import { useMapAddress } from './use-map-address.ts';
import { usePins } from './use-pins.ts';
import { usePlaying } from './use-playing.ts';
import { useShownMap } from './use-shown-map.ts';

interface Props {
  readonly timeline: MovingMap;
  /** Whether another map was asked for and this one is shown until it is there. */
  readonly awaited: boolean;
}

/** The map as it moves; everything comes from the one timeline, so that a handle never waits. */
export const OpenedMap = ({ timeline, awaited }: Props) => {
  const { months, actors } = timeline;
  const address = useMapAddress(timeline);
  const { pair, actor, view, panel, comparing, addressWith, go, move } = address;
  const shown = useShownMap(timeline, address);
  const { ties, settledTies, camps, campOf, nameOf } = shown;
  const [playing, play] = usePlaying(address.at, months.length, (at) => move({ at }));
  const pins = usePins(timeline);
  const day = months[address.at] ?? '';
  const at = formatMonth(day);
  const since = comparing ? formatMonth(months[address.since] ?? '') : null;
  const latest = useRef(() => ({ svg: '', name: '' }));
  latest.current = () => ({
    svg: pictureShown(address, shown, pins.actors, at, since),
    name: `map-${day.slice(0, 7)}`,
  });
  const picture = useCallback(() => latest.current(), []);
  const shared = { at, since, nameOf, addressWith };
  const step = (by: number) => move({ at: withinMonths(address.at + by, months.length) });
  const stepSince = (by: number) => move({ since: withinMonths(address.since + by, months.length) });
  const turnTo = (wanted: 'table' | 'matrix') => go({ view: view === wanted ? 'map' : wanted });

  return (
    <>
      <main className={panel ? 'map' : 'map alone'} aria-busy={awaited}>
        <MapHead view={view} panel={panel} go={go} addressWith={addressWith} picture={picture} />
        <MapFiltersBar
          filters={address.filters}
          comparing={comparing}
          go={go}
          addressWith={addressWith}
          camps={camps}
          nameOf={nameOf}
          ties={settledTies.length}
          actors={actors.length}
        />
        <PrintedMap picture={picture} />
        <div className="map-room">
          {view === 'table' && (
            <MapTable {...shared} ties={ties} settledTies={settledTies} campOf={campOf} pair={pair} />
          )}
          {view === 'matrix' && (
            <MapMatrix
              {...shared}
              actors={actors}
              ties={ties}
              settledTies={settledTies}
              campOf={campOf}
              pair={pair}
              go={go}
            />
          )}
          {view === 'map' && (
            <MapCanvas
              timeline={timeline}
              actors={pins.actors}
              ties={ties}
              camps={camps}
              camp={address.filters.camp}
              at={at}
              since={since}
              pair={pair}
              actor={actor}
              select={go}
              pins={pins}
            />
          )}
          {panel && (
            <SidePanel
              {...shared}
              month={day.slice(0, 7)}
              ties={ties}
              settledTies={settledTies}
              settled={formatMonth(months[address.settled.at] ?? '')}
              pins={pins}
              actor={pins.actors.find(({ id }) => id === actor) ?? null}
              pair={ties.find((tie) => tie.pair === pair) ?? null}
            />
          )}
        </div>
        <TimeAxis
          timeline={timeline}
          at={address.at}
          since={comparing ? address.since : null}
          move={move}
          compare={(wanted) => go({ comparing: wanted, ...(wanted ? {} : { moved: null }) })}
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
          { keys: 'n', label: 'neighbours', run: () => go({ panel: !panel }) },
          { keys: 't', label: 'table', run: () => turnTo('table') },
          { keys: 'm', label: 'matrix', run: () => turnTo('matrix') },
          { keys: 'p', label: 'pin, let go', run: () => actor !== null && pins.toggle(actor) },
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
