import { useState } from 'react';
import { Link } from 'wouter';
import { formatCount, formatLevel } from '../parts/format-number.ts';
import { LevelBar } from '../parts/level-bar.tsx';
import type { PairOfSource } from './source-answers.ts';

const SHOWN = 12;

/** The pairs that a source speaks about: how often and which way, what that is worth, and where the pair stands with all evidence. */
export const PairsOfSource = ({ pairs }: { readonly pairs: readonly PairOfSource[] }) => {
  const [all, showAll] = useState(false);
  const shown = all ? pairs : pairs.slice(0, SHOWN);
  return (
    <>
      <table>
        <caption className="unseen">Pairs</caption>
        <thead>
          <tr>
            <th>Pair</th>
            <th className="num">Cooperative</th>
            <th className="num">Hostile</th>
            <th className="num">Information, nats</th>
            <th className="num" colSpan={2}>
              Level, with all evidence
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ aId, bId, a, b, cooperative, hostile, information, level }) => (
            <tr key={`${aId}~${bId}`}>
              <td>
                <Link href={`/pair/${aId}~${bId}`}>
                  {a} and {b}
                </Link>
              </td>
              <td className="num">{formatCount(cooperative)}</td>
              <td className="num">{formatCount(hostile)}</td>
              <td className="num">{information.toFixed(2)}</td>
              <td>{level !== null && <LevelBar level={level} />}</td>
              <td className="num">
                {level === null ? <span className="doubt">undated</span> : formatLevel(level)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.length > SHOWN && (
        <button type="button" className="fold small" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? 'Fewer' : `${formatCount(pairs.length - SHOWN)} more pairs`}
        </button>
      )}
    </>
  );
};
