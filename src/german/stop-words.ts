// Articles, pronouns, prepositions, conjunctions, auxiliaries and question words: they say how the words of a query hang together, not
// what is looked for. Folded. `nicht` and `kein` are left out: they say what is looked for (nicht öffentlich).
const STOP_WORDS = new Set(
  `der die das den dem des ein eine einen einem einer eines
  und oder sowie bzw beziehungsweise aber denn doch als wie ob dass weil wenn damit um zu
  am an auf aus bei beim bis durch fuer gegen hinter im in ins mit nach neben ohne seit ueber unter vom von vor waehrend wegen zum zur
  zwischen ab
  ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen sich mein dein sein unser euer
  dieser diese dieses diesem diesen jener jene jenes welcher welche welches welchem welchen man
  bin ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann koennen soll sollen muss muessen darf duerfen
  wer was wo wann warum wieso weshalb woher wohin wieviel wieviele viel viele vielen gibt gab
  auch nur noch schon so da dort hier je`.split(/\s+/),
);

/** Whether a folded word only joins others, so that a query is not better answered where it stands. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

// Words that are looked for now and then, but never meant by who typed another: Gans is not ganz, Kamel not kam.
const JOINING_WORDS = new Set(
  `all alle allem allen aller alles allein also ander andere anderem anderen anderer anderes aufgrund bereits dabei dafuer daher dahin damals dann daran
  darauf daraus darin darum davon dazu denen deren derzeit dessen deshalb deswegen eben ebenso etwa etwas ferner ganz ganze ganzen ganzer
  gar gegebenenfalls gern gerne hierfuer hierzu hin ihre ihrem ihren ihrer ihres immer indem insbesondere ja jede jedem jeden jeder jedes jedoch
  kam kamen konnte konnten mag mal mehr mir mochte moechte moechten moegen musste mussten nun oft seine seinem seinen seiner seines sehr selbst
  sobald sofern solche solchen sollte sollten somit sondern sonst soweit sowohl statt stets trotz ueberhaupt vielmehr voll weder weit weiter
  wenig wenige weniger wieder will wollen wollte wollten wohl zudem zunaechst zwar`.split(/\s+/),
);

/** Whether a folded word joins others in sentences, so that it is no form and no misspelling of a word that is looked for. */
export function isJoiningWord(word: string): boolean {
  return STOP_WORDS.has(word) || JOINING_WORDS.has(word);
}
