import { type ReactNode, useState } from 'react';
import type { ListedDocument } from '../api/answers.ts';
import { type Order, sortRows, turnOrder } from '../parts/sort-rows.ts';
import { SortableHeading } from '../parts/sortable-heading.tsx';
import { DocumentRow, titleOf } from './document-row.tsx';

type Column = 'document' | 'publisher' | 'published' | 'claims' | 'unreviewed' | 'origins';

const cellOf = (document: ListedDocument, column: Column): string | number | null => {
  switch (column) {
    case 'document':
      return titleOf(document);
    case 'publisher':
      return document.metadata.publisher ?? null;
    case 'published':
      return document.metadata.published?.edtf ?? null;
    default:
      return document[column];
  }
};

interface Props {
  readonly documents: readonly ListedDocument[];
  readonly selectedId: string | null;
  /** Asks for what a person knows of a document. */
  readonly describe: (documentId: string) => void;
  /** Rows of jobs: they stand below, so that nothing moves when one arrives. */
  readonly children: ReactNode;
}

export const DocumentsTable = ({ documents, selectedId, describe, children }: Props) => {
  const [order, setOrder] = useState<Order<Column> | null>(null);
  const words = { order, sort: (column: Column) => setOrder(turnOrder(order, column, 'ascending')) };
  const figures = {
    order,
    sort: (column: Column) => setOrder(turnOrder(order, column, 'descending')),
    numeric: true,
  };
  return (
    <table className="documents">
      <caption className="unseen">Documents, and reports being read</caption>
      <thead>
        <tr>
          <SortableHeading column="document" {...words}>
            Document
          </SortableHeading>
          <SortableHeading column="publisher" {...words}>
            Publisher
          </SortableHeading>
          <SortableHeading column="published" {...words}>
            Published
          </SortableHeading>
          <SortableHeading column="claims" {...figures}>
            Claims
          </SortableHeading>
          <SortableHeading column="unreviewed" {...figures}>
            Unreviewed
          </SortableHeading>
          <SortableHeading column="origins" {...figures}>
            Origins
          </SortableHeading>
          <td>
            <span className="unseen">Action</span>
          </td>
        </tr>
      </thead>
      <tbody>
        {sortRows(documents, order, cellOf).map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            selected={document.id === selectedId}
            describe={() => describe(document.id)}
          />
        ))}
        {children}
      </tbody>
    </table>
  );
};
