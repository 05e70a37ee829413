import { useEffect, useState } from 'react';

/** A stream that comes back at once is not worth a word. */
const PATIENCE_MILLISECONDS = 1200;

export const ConnectionNotice = ({ heard }: { readonly heard: boolean }) => {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (heard) {
      setShown(false);
      return;
    }
    const wait = setTimeout(() => setShown(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(wait);
  }, [heard]);
  return (
    <p className="connection" role="status">
      {shown && 'Entente cannot be reached. Trying again; what you see may be out of date.'}
    </p>
  );
};
