import type { ExtractedPaper, Mention, Paper } from './types.js';

/** A mention with its keys in the order in which they are printed: what it is, where it stands, then the rest. */
function orderedMention(mention: Mention): Mention {
  const { surface, start, end, page, line, rule } = mention;
  const place = { surface, start, end, page, line, rule };
  switch (mention.type) {
    case 'amount':
      return {
        type: mention.type,
        value: mention.value,
        currency: mention.currency,
        ...place,
        hedges: mention.hedges,
      };
    case 'body':
      return {
        type: mention.type,
        value: mention.value,
        ...place,
        bodyKind: mention.bodyKind,
        role: mention.role,
      };
    default:
      return { type: mention.type, value: mention.value, ...place };
  }
}

/** A paper in the shape that scripts may rely on; `path` as it was given, null for bytes without a file. */
export function extracted(path: string | null, paper: Omit<Paper, 'places'>): ExtractedPaper {
  return {
    path,
    kind: paper.kind,
    title: paper.title,
    reference: paper.reference,
    date: paper.date,
    answers: paper.answers,
    pages: paper.pages,
    characters: paper.characters,
    mentions: paper.mentions.map(orderedMention),
    notices: paper.notices,
    format: paper.format,
    links: paper.links,
    text: paper.text,
  };
}
