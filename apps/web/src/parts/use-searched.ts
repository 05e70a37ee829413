import { useSearchParams } from 'wouter';

interface Searched {
  /** The words looked for; null while nobody looks for any. */
  readonly searched: string | null;
  readonly search: (words: string | null) => void;
}

/** What is looked for stands in the address, beside whatever else does. */
export const useSearched = (): Searched => {
  const [params] = useSearchParams();
  return {
    searched: params.get('find'),
    search: (words) => {
      const address = new URL(location.href);
      if (words === null) address.searchParams.delete('find');
      else address.searchParams.set('find', words);
      history.replaceState(history.state, '', address);
    },
  };
};
