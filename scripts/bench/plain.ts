/**
 * The peer of `npm run bench`: plain MiniSearch, which is loaded whole by every process.
 * `build FILE PATHS` writes its JSON (PATHS: a file of paths, one a line), `search FILE WORDS` loads it and prints the ten best.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { tokenise } from '../../src/tokenise.js';

const options = {
  fields: ['text'],
  tokenize: (text: string) => tokenise(text).map(({ word }) => word),
  processTerm: (term: string) => term,
};
const [command, file, rest] = process.argv.slice(2);

if (command === 'build') {
  const { decode } = await import('../../src/decode.js');
  const search = new MiniSearch(options);
  for (const path of readFileSync(rest!, 'utf8').split('\n')) {
    try {
      search.add({ id: path, text: (await decode(readFileSync(path))).text });
    } catch {
      // No text; ratslupe lists it as failed.
    }
  }
  writeFileSync(file!, JSON.stringify(search));
} else {
  const search = MiniSearch.loadJSON(readFileSync(file!, 'utf8'), options);
  console.log(JSON.stringify(search.search(rest!, { combineWith: 'AND' }).slice(0, 10)));
}
