import type { Claim } from '../../../../src/records/index.ts';

const chainOf = ({ speakers }: Pick<Claim, 'speakers'>): string =>
  speakers.map(({ name, kind }) => (kind === 'author' ? 'the author' : name)).join(' from ');

/** Who says it: the author, a reported speaker, or one without a name in italics; the whole chain on hover. */
export const SpeakerTag = ({ claim }: { readonly claim: Pick<Claim, 'saidBy' | 'speakers'> }) => {
  if (claim.saidBy === null) return <span className="who">the author</span>;
  const named = claim.speakers.at(-1)?.kind === 'named';
  return (
    <span
      className={named ? 'who' : 'who unnamed'}
      title={claim.speakers.length > 1 ? chainOf(claim) : undefined}
    >
      {claim.saidBy === 'unnamed' ? (
        'unnamed'
      ) : (
        <>
          <span className="faint">says</span> {claim.saidBy}
        </>
      )}
    </span>
  );
};
