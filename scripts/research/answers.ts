/**
 * Who answers motions and questions, and after how many days? A table as CSV, one row an answer:
 *
 *   node dist/scripts/research/answers.js [INDEX]
 *
 * An answer is a paper that says which one it answers, or that has the same reference as the motion or question.
 */
import { type DocumentRow, openIndex } from '../../src/api.js';
import { printCsv } from './csv.js';

const [folder = 'index'] = process.argv.slice(2);
const index = openIndex(folder);
const asked = new Map<string, DocumentRow>();
for (const kind of ['antrag', 'anfrage']) {
  for (const paper of index.export('documents', '', { kind }).rows) {
    if (paper.reference !== null && paper.date?.length === 10) asked.set(paper.reference, paper);
  }
}
const answering = new Map<string, string[]>();
for (const { value, role, id } of index.mentions('body').rows) {
  if (role === 'answers') answering.set(id, [...new Set([...(answering.get(id) ?? []), String(value)])]);
}
const rows: (string | number | null)[][] = [];
for (const answer of index.export('documents', '', { kind: 'stellungnahme' }).rows) {
  const question = asked.get(answer.answers ?? answer.reference ?? '');
  if (question === undefined || answer.date?.length !== 10) continue;
  const days = (Date.parse(answer.date) - Date.parse(question.date!)) / 86_400_000;
  rows.push([
    ...[question.reference, question.kind, question.bodies.join('; '), question.date, answer.date, days],
    ...[(answering.get(answer.id) ?? []).join('; '), answer.title, answer.path],
  ]);
}
index.close();
rows.sort((a, b) => Number(b[5]) - Number(a[5]));
printCsv(['reference', 'kind', 'asked_by', 'asked', 'answered', 'days', 'answered_by', 'title', 'path'], rows);
