const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

const capsOf = (keys: string): readonly string[] => (keys === ' ' ? ['Space'] : keys.split(' '));

/** Keys as caps; a sequence and a shifted key stand in their order. */
export const KeyNames = ({ keys }: { readonly keys: readonly string[] }) =>
  keys.map((one) => (
    <span key={one} className="nb">
      {capsOf(one).map((cap) => (
        <kbd key={cap}>{NAMES[cap] ?? cap}</kbd>
      ))}{' '}
    </span>
  ));
