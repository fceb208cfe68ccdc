/** Papers' own references, and those of links that join two papers to one matter. */
export const TIES = `SELECT number AS document, date, reference, NULL AS type FROM documents WHERE reference IS NOT NULL
  UNION ALL
  SELECT links.document, documents.date, links.reference, links.type FROM links JOIN documents ON documents.number = links.document
  WHERE links.type <> 'cites'
  ORDER BY 1, 3, 4`;
