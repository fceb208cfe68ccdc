/** Which way a sample goes where a pattern leaves a choice. */
type Choice = 'first' | 'last';

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^\\d/, '1'],
  [/^\\s/, ' '],
  [/^\\p\{Lu\}/, 'A'],
  [/^\\p\{(?:L|Ll)\}/, 'a'],
  [/^\\n/, '\n'],
  [/^\\f/, '\f'],
  [/^\\[bBPSDWw](?:\{\w+\})?/, ''],
  [/^\\u([0-9A-F]{4})/i, '\u00a0'],
];

/**
 * A text that a pattern matches or nearly does: each part that may repeat or be left out stands once, of each choice one way is gone,
 * look-behind is left out. `source` is the pattern without its slashes.
 */
export function sampleOf(source: string, choice: Choice): string {
  let at = 0;
  const alternatives = (): string => {
    const ways: string[] = [''];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        ways.push('');
        at++;
        continue;
      }
      const atom = one();
      ways[ways.length - 1] += atom.repeat(times());
    }
    return (choice === 'first' ? ways[0] : ways.at(-1)) ?? '';
  };
  const one = (): string => {
    const sign = source[at]!;
    if (sign === '(') return group();
    if (sign === '[') return setOf();
    if (sign === '\\') return escaped();
    at++;
    return sign === '^' || sign === '$' ? '' : sign === '.' ? 'x' : sign;
  };
  const group = (): string => {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))![0];
    at += opening.length;
    const inside = alternatives();
    at++;
    return opening.includes('!') || opening.includes('<=') ? '' : inside;
  };
  const setOf = (): string => {
    at++;
    const isNot = source[at] === '^';
    if (isNot) at++;
    let sample = '';
    while (at < source.length && source[at] !== ']') {
      const sign = source[at] === '\\' ? escaped() : source[at++]!;
      if (sample === '' || choice === 'last') sample = sign;
    }
    at++;
    return isNot ? 'x' : sample;
  };
  const escaped = (): string => {
    const rest = source.slice(at);
    const known = CLASSES.find(([form]) => form.test(rest));
    at += known ? known[0].exec(rest)![0].length : 2;
    return known ? known[1] : rest.slice(1, 2);
  };
  const times = (): number => {
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (quantifier === null) return 1;
    at += quantifier[0].length;
    return Math.max(1, Number(quantifier[1] ?? 1));
  };
  let sample = '';
  while (at < source.length) {
    sample += alternatives();
    at++;
  }
  return sample;
}
