import type { MentionRow } from '../api.js';
import type { Cell } from './output.js';

/** Columns of the table of mentions. */
export const MENTION_HEAD = [
  ...['type', 'value', 'currency', 'hedges', 'role', 'surface', 'sentence', 'date', 'kind', 'reference', 'title'],
  ...['bodies', 'path', 'page', 'line', 'id', 'sha256', 'index', 'version'],
];

/** A mention's row of it. */
export function mentionCells(row: MentionRow): Cell[] {
  return [
    ...[
      row.type,
      row.value,
      row.currency,
      row.hedges.join(', '),
      row.role,
      // In the file a line may end inside it; a spreadsheet shows such a cell badly.
      row.surface.replace(/\s+/g, ' '),
      row.sentence,
      row.date,
      row.kind,
    ],
    ...[row.reference, row.title, row.bodies.join('; '), row.path, row.page, row.line, row.id, row.sha256],
    ...[row.index, row.version],
  ];
}
