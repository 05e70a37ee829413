import { counted } from '../parts/format-number.ts';
import type { SourceShare } from './source-answers.ts';

/** What the word of a source is worth, from 0 to 1, and on what grounds. */
export const WorthWords = ({ source }: { readonly source: SourceShare }) => (
  <>
    {source.worth.toFixed(2)}{' '}
    <span className="faint">
      {source.learnedFrom !== undefined
        ? `learned from ${counted(source.learnedFrom, 'claim')}`
        : source.grade === 'F'
          ? 'assumed'
          : 'by its grade'}
    </span>
  </>
);
