/** Views for people who ask the file with SQL; ratslupe itself reads none of them. */

function viewOf(name: string, type: string, ...names: readonly string[]): string {
  const columns = names.map((name) => `mentions.${name}`).join(', ');
  return `CREATE VIEW ${name} AS SELECT documents.path, documents.title, documents.kind, documents.date,
    substr(documents.date, 1, 4) AS year, documents.reference, ${columns}, mentions.surface, mentions.page, mentions.line,
    documents.id, documents.sha256
  FROM mentions JOIN documents ON documents.number = mentions.document WHERE mentions.type = '${type}';`;
}

/** One row a mention, with its paper; `linked_papers`: one row a link, with the papers at both ends where the index has them. */
export const VIEWS = `
${viewOf('amounts', 'amount', 'number AS value', 'currency', 'hedges')}
${viewOf('dates', 'date', 'value')}
${viewOf('bodies', 'body', 'value', 'body_kind', 'role')}
${viewOf('"references"', 'reference', 'value')}
CREATE VIEW linked_papers AS SELECT links.type, writer.path, writer.title, writer.kind, writer.date,
    links.reference AS other_reference, other.path AS other_path, other.title AS other_title, other.kind AS other_kind,
    other.date AS other_date
  FROM links JOIN documents AS writer ON writer.number = links.document
  LEFT JOIN documents AS other ON other.reference = links.reference AND other.number <> writer.number;
`;
