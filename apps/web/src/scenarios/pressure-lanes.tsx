import { useRef } from 'react';
import type { ScenarioPressure } from '../api/scenario-queries.ts';
import { yearsOnAxis } from '../parts/chart/years-on-axis.ts';
import type { PressureEdit } from './edited-pressure.ts';
import { PressureBar } from './pressure-bar.tsx';

interface Props {
  readonly pressures: readonly ScenarioPressure[];
  readonly months: readonly string[];
  readonly edits: readonly PressureEdit[];
  readonly edit: (edit: PressureEdit) => void;
}

/** The pressures of a scenario on one timeline, each on a lane of its own. */
export const PressureLanes = ({ pressures, months, edits, edit }: Props) => {
  const axis = useRef<HTMLDivElement>(null);
  const monthUnder = (clientX: number): number => {
    const { left, width } = axis.current!.getBoundingClientRect();
    return ((clientX - left) / width) * (months.length - 1);
  };
  return (
    <section className="lanes" aria-label="Pressures">
      {pressures.map((pressure, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pressure is known by its place in the scenario
        <div className="lane" key={place}>
          <div className="lane-name">
            <b>{pressure.title}</b>
            <span className="fine">
              {pressure.basis}
              {pressure.on.length > 0 && `; ${pressure.on.join(', ')}`}
            </span>
          </div>
          <div className="lane-track">
            <PressureBar
              pressure={pressure}
              place={place}
              months={months}
              isEdited={edits.some((own) => own.place === place)}
              edit={edit}
              monthUnder={monthUnder}
            />
          </div>
        </div>
      ))}
      <div className="lane axis">
        <div className="fine">drag an end or the middle</div>
        <div className="lane-track" ref={axis}>
          {yearsOnAxis(months).map(({ year, x }) => (
            <span key={year} className="fine lane-year" style={{ left: `${x}%` }}>
              {year}
            </span>
          ))}
        </div>
      </div>
    </section>
  );
};
