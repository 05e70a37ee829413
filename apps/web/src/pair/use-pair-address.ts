import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { monthOfDate } from '../parts/chart/month-step.ts';
import { type PairAsking, pairAddress } from './pair-address.ts';

export type PairAsked = Required<PairAsking>;

/** How long a handle rests before the address is rewritten: browsers allow about 20 changes a second. */
const REST_MILLISECONDS = 200;

export const usePairAsked = (): PairAsked => {
  const words = useSearch();
  return useMemo(() => {
    const search = new URLSearchParams(words);
    const { at, known, theatre, origin } = Object.fromEntries(search);
    return {
      at: at ?? null,
      known: known ?? null,
      theatre: theatre ?? null,
      origin: origin ?? null,
      without: search.getAll('without'),
    };
  }, [words]);
};

export interface PairAddress {
  /** The month shown, and the one that the address has: the same once the handle rests. */
  readonly at: number;
  readonly settledAt: number;
  readonly move: (month: number) => void;
  readonly go: (change: PairAsking) => void;
}

/** The state of the Pair room, kept in its address so that it can be reopened. `latest`: shown where no date is asked for. */
export const usePairAddress = (
  pair: string,
  asked: PairAsked,
  months: readonly string[],
  latest: number,
): PairAddress => {
  const [, navigate] = useLocation();
  const settledAt = monthOfDate(asked.at ?? '', months) ?? latest;
  const [held, setHeld] = useState<number | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const at = held === null ? settledAt : Math.min(held, months.length - 1);
  const monthOf = (month: number): string => months[month]!.slice(0, 7);
  return {
    at,
    settledAt,
    move: (month) => {
      setHeld(month);
      clearTimeout(rest.current);
      rest.current = setTimeout(() => {
        navigate(pairAddress(pair, { ...asked, at: monthOf(month) }), { replace: true });
        setHeld(null);
      }, REST_MILLISECONDS);
    },
    go: (change) => {
      clearTimeout(rest.current);
      const isOnlySelection = Object.keys(change).every((key) => key === 'origin');
      navigate(pairAddress(pair, { ...asked, at: monthOf(at), ...change }), { replace: isOnlySelection });
      setHeld(null);
    },
  };
};
