import type { StandingClaim } from '../../../../src/records/index.ts';

interface Props {
  readonly without: readonly string[];
  /** Those of them that are not among the evidence. */
  readonly unknown: readonly string[];
  readonly claims: ReadonlyMap<string, StandingClaim>;
  readonly count: (what: string) => void;
  readonly countAll: () => void;
}

const SOURCE = /^source:/;

/** What is left out just now, and how to count it again. */
export const LeftOutList = ({ without, unknown, claims, count, countAll }: Props) => {
  if (without.length === 0) return null;
  const nameOf = (what: string): string => {
    if (SOURCE.test(what)) return `all of ${what.replace(SOURCE, '')}`;
    const claim = claims.get(what) ?? [...claims.values()].find(({ id }) => id.startsWith(what));
    return claim ? `${claim.kind.replace('-', ' ')}, ${claim.publisher ?? claim.doc}` : what;
  };
  return (
    <section aria-label="Left out" className="left-out-list small">
      <span className="attend strong">Left out:</span>
      {without.map((what) => (
        <button key={what} type="button" className="btn line" onClick={() => count(what)}>
          {nameOf(what)}
          {unknown.includes(what) && <span className="faint">(not among the evidence here)</span>}
          <span className="faint">count again</span>
        </button>
      ))}
      {without.length > 1 && (
        <button type="button" className="btn" onClick={countAll}>
          Count all
        </button>
      )}
    </section>
  );
};
