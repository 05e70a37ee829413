interface Props {
  readonly marker: string;
  /** Index of the passage that holds the note, or null where the text does not have it. */
  readonly passage: number | null;
}

/** A citation marker: leads to its note, or says that it names an outside work. */
export const Superscript = ({ marker, passage }: Props) =>
  passage === null ? (
    <span className="superscript" title={`Cites ${marker}, a work that this text does not hold`}>
      {marker}
    </span>
  ) : (
    <a className="superscript" href={`#passage-${passage}`} aria-label={`Note ${marker}`}>
      {marker}
    </a>
  );
