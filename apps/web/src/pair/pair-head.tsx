import { useState } from 'react';
import { Link } from 'wouter';
import { actorAddress } from '../actor/actor-address.ts';
import { Choice } from '../parts/choice.tsx';
import { DayField } from '../parts/day-field.tsx';
import { counted } from '../parts/format-number.ts';
import { Icon } from '../parts/icon.tsx';
import type { PairAsking } from './pair-address.ts';
import type { Contest } from './weigh-pair.ts';

interface Props {
  readonly pair: { readonly aId: string; readonly bId: string; readonly a: string; readonly b: string };
  readonly contest: Contest;
  readonly known: string | null;
  readonly theatre: string | null;
  /** Theatres that claims of the pair are bound to. */
  readonly theatres: readonly string[];
  readonly mapAddress: string;
  readonly go: (change: PairAsking) => void;
}

const ALL = '*';

const CopyLink = () => {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
  };
  return (
    <button type="button" className="btn line" onClick={() => void copy().catch(() => setCopied(false))}>
      {copied ? 'Link copied' : 'Copy link'}
    </button>
  );
};

/** Which pair, whether it is contested, and the two clocks: as known on which day, in which theatre. */
export const PairHead = ({ pair, contest, known, theatre, theatres, mapAddress, go }: Props) => (
  <div className="head">
    <h1>
      <Link href={actorAddress(pair.aId)} className="plain">
        <bdi>{pair.a}</bdi>
      </Link>{' '}
      <Icon name="and" label="and" />{' '}
      <Link href={actorAddress(pair.bId)} className="plain">
        <bdi>{pair.b}</bdi>
      </Link>
    </h1>
    {contest.isContested && (
      <span className="forkmark small">
        <Icon name="contested" /> contested: {counted(contest.up, 'origin')} pull to allied, {contest.down}{' '}
        away
      </span>
    )}
    <div className="bar pair-bar">
      {theatres.length > 0 && (
        <Choice
          label="theatre"
          value={theatre ?? ALL}
          options={[{ value: ALL, label: 'all' }, ...theatres.map((name) => ({ value: name, label: name }))]}
          change={(value) => go({ theatre: value === ALL ? null : value })}
        />
      )}
      <DayField label="as known on" empty="today" value={known} change={(day) => go({ known: day })} />
      <Link className="btn line" href={mapAddress}>
        On the map
      </Link>
      <CopyLink />
    </div>
  </div>
);
