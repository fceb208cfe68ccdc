import { answersOf } from './describe/answers.js';
import { dateOf } from './describe/date.js';
import { readHead } from './describe/head.js';
import { kindOf } from './describe/kind.js';
import { linksOf } from './describe/links.js';
import { referenceOf } from './describe/reference.js';
import { titleOf } from './describe/title.js';
import type { Description, Found, FoundReference } from './types.js';

/** What a paper says of itself, from its cleaned text and the mentions in it. */
export function describe(text: string, found: readonly Found[]): Description {
  const head = readHead(found, text);
  const references = found.filter((one): one is FoundReference => one.type === 'reference');
  const kind = kindOf(text, head);
  const reference = referenceOf(text, head, kind, references);
  const answers = answersOf(text, head, kind, reference, references);
  const title = titleOf(head, kind);
  return {
    kind,
    title,
    reference: reference?.value ?? null,
    date: dateOf(text, head, kind, title, found),
    answers: answers?.value ?? null,
    links: linksOf(text, kind, reference, answers, references),
  };
}
