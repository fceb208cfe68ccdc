// What the compiler must take and refuse of the library's types: compiled with the tests, and in CI against the packed package.
// Nothing of it runs.
import {
  type ExtractedPaper,
  extract,
  type Index,
  type IngestReport,
  ingest,
  type Kind,
  type Mention,
  openIndex,
  type SearchHit,
  SORTS,
} from 'ratslupe';

export function search(index: Index): string[] {
  const { hits, facets, suggestion } = index.search('Spielplatz', { kind: 'antrag', sort: '-date', limit: 0 });
  const dates: (string | null)[] = hits.map(({ date }: SearchHit) => date);
  // @ts-expect-error: a date may be missing
  const certain: string[] = dates;
  // @ts-expect-error: facets are there only when asked for
  facets.year;
  // @ts-expect-error: there is not always something to suggest
  suggestion.length;
  // @ts-expect-error: no such order
  index.search('Spielplatz', { sort: 'size' });
  // @ts-expect-error: a number is wanted
  index.search('Spielplatz', { limit: '10' });
  // @ts-expect-error: no such option
  index.search('Spielplatz', { since: '2018' });
  // @ts-expect-error: a query is text
  index.search(['Spielplatz']);
  // @ts-expect-error: hits are not to be changed
  hits[0].title = 'x';
  return certain;
}

export function show(index: Index): string {
  const paper = index.show('AN/1728/2018');
  // @ts-expect-error: perhaps there is none
  paper.text;
  const order: 'relevance' | 'date' | '-date' | 'amount' | '-amount' = SORTS[0];
  return paper?.text ?? order;
}

export function sums(mentions: readonly Mention[]): number[] {
  // @ts-expect-error: only an amount has a currency
  mentions.map(({ currency }) => currency);
  return mentions.flatMap((mention) => (mention.type === 'amount' ? [mention.value] : []));
}

export async function read(bytes: Uint8Array): Promise<Kind> {
  const report: IngestReport = await ingest(['papers/'], { index: 'index', workers: 2 });
  // @ts-expect-error: a list of patterns is wanted
  await ingest('papers/');
  // @ts-expect-error: no such limit
  await ingest([], { limits: { minutes: 1 } });
  // @ts-expect-error: the report is not to be changed
  report.failed.push({ path: 'x', reason: 'y' });
  // @ts-expect-error: a folder's name is text
  openIndex(5);
  const paper: ExtractedPaper = await extract(bytes);
  // @ts-expect-error: no such kind
  const kind: Kind = 'brief';
  return paper.kind ?? kind;
}
