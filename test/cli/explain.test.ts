import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf } from '../folder.js';
import { inHere } from './run.js';

const PAPER = `Beschlussvorlage
Vorlage Nr.: 2020/0100
Radwege

Antrag der SPD-Fraktion

Sachverhalt:
Diese Vorlage ersetzt die Vorlage 2019/0050. Der Rat der Stadt Lindenbach gibt rund 5.000 Euro\u001b[31m.
`;

test('extract --explain marks each mention with its value, its rule and what it does', async () => {
  const file = path.join(folderOf({ 'paper.txt': PAPER }), 'paper.txt');
  const { out } = await inHere(['extract', '--explain', file]);
  assert.match(out, '[2020/0100 = 2020/0100 · field of the number]');
  assert.match(out, '[2019/0050 = 2019/0050 · cue before the number · supersedes]');
  assert.match(out, '[SPD-Fraktion = SPD-Fraktion · group · mover]');
  assert.match(out, '[Rat der Stadt Lindenbach = Rat · council]');
  assert.match(out, '[5.000 Euro = 5.000 € (rund) · ');
  assert.not.match(out, '\u001b');
});

test.run();
