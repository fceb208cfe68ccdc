import { createHash } from 'node:crypto';
import { escape as escapeXml } from 'html-escaper';
import { ownVersion } from '../version.js';
import type { WatchNews, WatchReport } from '../watch.js';

// What XML 1.0 has no place for, half surrogates among it, and what would show a text in another order than it has.
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function xml(text: string): string {
  return escapeXml(text.replace(UNSAFE, ' '));
}

/** A name-based UUID of RFC 9562, version 8: the same names give the same identifier on every machine. */
function uuid(...names: readonly string[]): string {
  const hex = createHash('sha256')
    .update(JSON.stringify(['ratslupe', ...names]))
    .digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Passages as HTML, which the feed carries as text. */
function contentOf(news: WatchNews): string {
  const passages = news.snippets.map(({ text, highlights, page, line }) => {
    let marked = '';
    let at = 0;
    for (const [start, end] of highlights) {
      marked += `${xml(text.slice(at, start))}<b>${xml(text.slice(start, end))}</b>`;
      at = end;
    }
    return `<p>${marked}${xml(text.slice(at))} (S. ${page}, Z. ${line})</p>`;
  });
  const facts = [news.kind, news.date, news.reference, ...news.bodies].filter((fact) => fact !== null);
  const source = `${news.path} (SHA-256 ${news.sha256}; Index ${news.index}, ratslupe ${news.version})`;
  return `<p>${facts.map(xml).join(' · ')}</p>${passages.join('')}<p>${xml(source)}</p>`;
}

function entry(news: WatchNews): string {
  const author = news.bodies.length > 0 ? news.bodies.join(', ') : 'ratslupe';
  return `<entry>
<id>${uuid('news', news.watch, news.id, news.sha256)}</id>
<title>${xml(news.title ?? news.path)}</title>
<updated>${news.found}</updated>
<author><name>${xml(author)}</name></author>
<category term="${xml(news.watch)}"/>
<content type="html">${escapeXml(contentOf(news))}</content>
</entry>`;
}

/**
 * The latest news of saved searches as an Atom feed (RFC 4287). Identifiers stay the same from run to run; `updated` is when a paper was
 * first told of, so the same news give the same bytes.
 */
export function feedOf({ watches, recent }: Pick<WatchReport, 'watches' | 'recent'>): string {
  const updated = recent[0]?.found ?? '1970-01-01T00:00:00.000Z';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
<id>${uuid('feed', ...watches)}</id>
<title>${xml(`ratslupe: ${watches.join(', ')}`)}</title>
<updated>${updated}</updated>
<author><name>ratslupe</name></author>
<generator version="${xml(ownVersion())}">ratslupe</generator>
${recent.map(entry).join('\n')}
</feed>
`;
}
