/**
 * Who answers motions and questions, and after how many days? A table as CSV, one row an answer:
 *
 *   node dist/scripts/research/answers.js [INDEX]
 *
 * An answer is a paper that says which one it answers, or that has the same reference as a motion or question of the year before it.
 */
import { type DocumentRow, openIndex } from '../../src/api.js';
import { printCsv } from './csv.js';

const [folder = 'index'] = process.argv.slice(2);
const index = openIndex(folder);
const questions = new Map<string, DocumentRow>();
const byReference = new Map<string, DocumentRow[]>();
for (const kind of ['antrag', 'anfrage']) {
  for (const paper of index.export('documents', '', { kind }).rows) {
    questions.set(paper.path, paper);
    if (paper.reference === null) continue;
    byReference.set(paper.reference, [...(byReference.get(paper.reference) ?? []), paper]);
  }
}
// The links are those of the index: numbers that are counted anew every year lead only to papers of about the same time.
const answered = new Map<string, string[]>();
for (const { type, path, targets } of index.export('links', '', { kind: 'stellungnahme' }).rows) {
  if (type === 'answers') answered.set(path, [...(answered.get(path) ?? []), ...targets]);
}
const answering = new Map<string, string[]>();
for (const { value, role, id } of index.mentions('body', '', { kind: 'stellungnahme' }).rows) {
  if (role === 'answers') answering.set(id, [...new Set([...(answering.get(id) ?? []), String(value)])]);
}

const DAY = 86_400_000;
const daysFrom = (question: DocumentRow, date: string) => (Date.parse(date) - Date.parse(question.date ?? '')) / DAY;

/** What a paper answers: what it says, else the last paper of its own reference in the year before it. */
function questionOf({ path, reference, date }: DocumentRow): DocumentRow | undefined {
  const said = (answered.get(path) ?? []).flatMap((target) => questions.get(target) ?? []);
  const alike = said.length > 0 ? said : (byReference.get(reference ?? '') ?? []);
  const inTime = alike.filter((question) => {
    const days = daysFrom(question, date ?? '');
    return days >= 0 && (said.length > 0 || days <= 366);
  });
  return inTime.sort((a, b) => daysFrom(a, date!) - daysFrom(b, date!))[0];
}

const rows: (string | number | null)[][] = [];
for (const answer of index.export('documents', '', { kind: 'stellungnahme' }).rows) {
  if (answer.date?.length !== 10) continue;
  const question = questionOf(answer);
  if (question === undefined || question.date?.length !== 10) continue;
  rows.push([
    ...[question.reference, question.kind, question.bodies.join('; '), question.date, answer.date],
    ...[daysFrom(question, answer.date), (answering.get(answer.id) ?? []).join('; '), answer.title, answer.path],
  ]);
}
index.close();
rows.sort((a, b) => Number(b[5]) - Number(a[5]));
printCsv(['reference', 'kind', 'asked_by', 'asked', 'answered', 'days', 'answered_by', 'title', 'path'], rows);
