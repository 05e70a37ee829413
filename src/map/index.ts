export { type ArrangedNames, arrangeNames, CROWD, frameOf } from './arrange-names.ts';
export { balanceOfCamps, type CampBalance } from './balance-of-camps.ts';
export { type Box, boxAround } from './box.ts';
export { CAMP_BREADTH, type CampArea, campAreas } from './camp-areas.ts';
export { campsAt } from './camps-at.ts';
export { type DrawOptions, drawMap } from './draw-map.ts';
export {
  DASH,
  type DrawableTie,
  type DrawnTie,
  drawTies,
  FAINTEST_LEVEL,
  opacityOf,
  type Place,
  strokeWidthOf,
  widthScaleOf,
} from './draw-ties.ts';
export { findCamps, type SteppedTie } from './find-camps.ts';
export type { TieLabel } from './label-ties.ts';
export { type LayoutTie, layOutActors } from './lay-out-actors.ts';
export { isContestedAt, type MapPicture, mapAt, type PicturedTie } from './map-at.ts';
export { type MapChoice, type MapChoices, mapChoices } from './map-choices.ts';
export { countsUnder, type MapFilter } from './map-filter.ts';
export type {
  MapActor,
  MapCamps,
  MapTie,
  MapTimeline,
  Position,
  QuarterDensity,
  TieHead,
} from './map-timeline.ts';
export { LEAST_CHANGE, MOVES, type Move, moveOfTie } from './move-of-tie.ts';
export { pinActors, pinsInForce } from './pin-actors.ts';
export { placeActors, placeOf, positionOf, type Size } from './place-actors.ts';
export type { PlacedName } from './place-names.ts';
export { sayLevel } from './say-level.ts';
export { type Selection, selectLabels } from './select-labels.ts';
export { monthsOf, type TraceOptions, traceMap } from './trace-map.ts';
export { writeGexf } from './write-gexf.ts';
