/** A run of characters as the page places it; units are points, y grows downwards from the top of the page. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A page's fragments, before their order is known. */
export interface PageOfFragments extends PageSize {
  /** From 1. */
  readonly page: number;
  readonly fragments: readonly Fragment[];
}

/** A line of type within its column. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Size and font of most of its characters. */
  readonly size: number;
  readonly font: string;
  /** From 0 in reading order; -1 where it runs across columns. */
  readonly column: number;
}

/** The type that most of the text is set in. */
export interface BodyType {
  readonly size: number;
  readonly font: string;
}
