import { signClass } from './sign-chip.tsx';

/** A level in [-1, 1] from the middle outwards; its figure always stands beside it. */
export const LevelBar = ({ level }: { readonly level: number }) => (
  <span className="level-bar" aria-hidden="true">
    <i className={signClass(level)} style={{ width: `${Math.abs(level) * 50}%` }} />
  </span>
);
