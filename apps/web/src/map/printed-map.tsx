import { memo, useEffect, useRef } from 'react';

/** The picture that is printed in place of the one on the screen; drawn when the browser is about to print. */
export const PrintedMap = memo(({ picture }: { readonly picture: () => { readonly svg: string } }) => {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = (): void => {
      const { documentElement } = new DOMParser().parseFromString(picture().svg, 'image/svg+xml');
      paper.current?.replaceChildren(document.adoptNode(documentElement));
    };
    const clear = (): void => paper.current?.replaceChildren();
    addEventListener('beforeprint', draw);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', clear);
    };
  }, [picture]);
  return <div className="printed" ref={paper} />;
});
