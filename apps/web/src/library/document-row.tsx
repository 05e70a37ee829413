import { Link } from 'wouter';
import type { ListedDocument } from '../api/answers.ts';
import { formatDate } from '../parts/format-date.ts';
import { formatCount } from '../parts/format-number.ts';

export const titleOf = ({ metadata, name }: Pick<ListedDocument, 'metadata' | 'name'>): string =>
  metadata.title ?? name;

const Published = ({ document }: { readonly document: ListedDocument }) => {
  const { published } = document.metadata;
  if (!published) return <span className="doubt">not given</span>;
  return (
    <>
      {formatDate(published.edtf)} {published.basis === 'guessed' && <span className="doubt">guessed</span>}
    </>
  );
};

interface Props {
  readonly document: ListedDocument;
  readonly selected: boolean;
  readonly describe: () => void;
}

export const DocumentRow = ({ document, selected, describe }: Props) => {
  const { id, name, metadata, claims, unreviewed, origins } = document;
  const title = titleOf(document);
  const address = `/reading/${id}`;
  return (
    <tr className={selected ? 'sel' : undefined}>
      <td>
        <Link className="document-title" href={address} data-document={id}>
          {title}
        </Link>
        {title !== name && <span className="file-name">{name}</span>}
      </td>
      <td>{metadata.publisher ?? <span className="doubt">not given</span>}</td>
      <td>
        <Published document={document} />
      </td>
      <td className="num">{formatCount(claims)}</td>
      <td className={unreviewed > 0 ? 'num attend strong' : 'num faint'}>{formatCount(unreviewed)}</td>
      <td className="num">{formatCount(origins)}</td>
      <td className="num">
        <button
          type="button"
          className="btn"
          onClick={describe}
          aria-label={`Set publisher and date of ${title}`}
        >
          Set
        </button>
        <Link className={unreviewed > 0 ? 'btn line' : 'btn'} href={address} tabIndex={-1} aria-hidden="true">
          {unreviewed > 0 ? 'Review' : 'Read'}
        </Link>
      </td>
    </tr>
  );
};
