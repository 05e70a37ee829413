const PATHS = {
  to: 'M1 8h13M10 4l4 4-4 4',
  and: 'M1 8h14M5 4L1 8l4 4M11 4l4 4-4 4',
  rises: 'M8 13V3M4 7l4-4 4 4',
  falls: 'M8 3v10M4 9l4 4 4-4',
  steady: 'M3 8h10',
  contested: 'M8 15V9M8 9L3 3M8 9l5-6M3 7V3h4M13 7V3H9',
  play: 'M4 2l9 6-9 6z',
  pause: 'M5 2v12M11 2v12',
} as const;

export type IconName = keyof typeof PATHS;

/** A mark with its word: read aloud as `label`, or left silent where words stand beside it. */
export const Icon = ({ name, label }: { readonly name: IconName; readonly label?: string }) => (
  <svg
    className="icon"
    viewBox="0 0 16 16"
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={!label}
  >
    <path d={PATHS[name]} fill={name === 'play' ? 'currentColor' : undefined} />
  </svg>
);

/** The path of a mark, for pictures that draw it themselves. */
export const iconPath = (name: IconName): string => PATHS[name];
