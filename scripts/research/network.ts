/**
 * Which papers hang together? The network of links as GraphML, for Gephi, Cytoscape, igraph or NetworkX:
 *
 *   node dist/scripts/research/network.js [INDEX] [QUERY] > papers.graphml
 *
 * Papers that are named but not in the index are nodes too, known by their reference alone.
 */
import { openIndex } from '../../src/api.js';

const [folder = 'index', query = ''] = process.argv.slice(2);
const index = openIndex(folder);
// The reader of a pipe (`| head`) may leave early.
process.stdout.on('error', () => process.exit(0));

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text for XML: what XML 1.0 forbids becomes a blank. */
const xml = (text: string) =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

const COLUMNS = ['label', 'kind', 'date', 'path'] as const;
const write = (line: string) => process.stdout.write(`${line}\n`);
const node = (id: string, values: Readonly<Record<(typeof COLUMNS)[number], string | null>>) => {
  const data = COLUMNS.flatMap((name) =>
    values[name] === null ? [] : `<data key="${name}">${xml(values[name])}</data>`,
  );
  write(`<node id="${xml(id)}">${data.join('')}</node>`);
};

write('<?xml version="1.0" encoding="UTF-8"?>');
write('<graphml xmlns="http://graphml.graphdrawing.org/xmlns">');
for (const name of COLUMNS) write(`<key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`);
write('<key id="type" for="edge" attr.name="type" attr.type="string"/>');
write('<graph edgedefault="directed">');
for (const { path, title, reference, kind, date } of index.export('documents', query).rows) {
  node(path, { label: reference ?? title ?? path, kind, date, path });
}
const known = new Set(Array.from(index.export('documents', query).rows, ({ path }) => path));
for (const { path, target, targets, type } of index.export('links', query).rows) {
  const ends = targets.length > 0 ? targets : [target];
  for (const end of ends) {
    if (!known.has(end)) node(end, { label: target, kind: null, date: null, path: targets.length > 0 ? end : null });
    known.add(end);
    write(`<edge source="${xml(path)}" target="${xml(end)}"><data key="type">${type}</data></edge>`);
  }
}
write('</graph>');
write('</graphml>');
index.close();
