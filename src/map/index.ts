export { drawMap, FAINTEST_LEVEL, opacityOf, strokeWidthOf } from './draw-map.ts';
export { type LayoutTie, layOutActors, type Position } from './lay-out-actors.ts';
export { type MapPicture, mapAt, type PicturedTie } from './map-at.ts';
export type { MapActor, MapTie, MapTimeline, QuarterDensity } from './map-timeline.ts';
export { type LabelledPoint, type PlacedLabel, placeLabels } from './place-labels.ts';
export { monthsOf, type TraceOptions, traceMap } from './trace-map.ts';
export { writeGexf } from './write-gexf.ts';
