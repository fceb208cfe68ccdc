import type { Match, TextPart } from './matches.js';
import { placeAt } from './places.js';
import type { Place, Places, Span } from './types.js';

/** A passage of a text with what was found in it. */
export interface Snippet extends Place {
  /** The passage, every run of white space one blank. */
  readonly text: string;
  /** Half-open UTF-16 ranges of `text`, sorted, without overlap. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
}

/** Longest stretch from the first to the last match of one passage. */
const CORE = 170;
/** About how long a passage becomes with the words around its matches. */
const LENGTH = 240;
/** A passage longer than this is cut inside a word, which no real text has. */
const HARD_LENGTH = 600;
const MOST = 3;

/**
 * The best passages of a text, at most three, in text order: as many as it takes to show every word of the query that stands there.
 * They begin and end with whole words and never inside one of the spans of `whole` (amounts and dates). Without a match: the beginning.
 * Of the text only `parts` are known, ascending, with all `matches` inside them. `placeOf` is asked for offsets in ascending order.
 */
export function snippetsOf(
  parts: readonly TextPart[],
  matches: readonly Match[],
  whole: readonly Span[],
  placeOf: (offset: number) => Place,
): Snippet[] {
  const passage = (part: TextPart, core: Span, own: readonly Match[]): Snippet => {
    const inside = (offset: number): Place => placeOf(offset + part.start);
    return render(
      part.text,
      core,
      own.map((match) => moved(match, -part.start)),
      inside,
    );
  };
  const grown = ({ text, start }: TextPart, core: Span): Span => {
    const near = whole.filter((span) => span.start < core.end + LENGTH && span.end > core.start - LENGTH);
    return grow(
      text,
      moved(core, -start),
      near.map((span) => moved(span, -start)),
    );
  };
  if (matches.length === 0) {
    const [part] = parts;
    const start = part!.start + (/\S/.exec(part!.text)?.index ?? part!.text.length);
    const span = grown(part!, { start, end: start });
    return span.end > span.start ? [passage(part!, span, [])] : [];
  }
  const partOf = ({ start }: Span): TextPart => parts.findLast((part) => part.start <= start)!;
  const spans = chooseSpans(matches, (core) => {
    const part = partOf(core);
    return moved(grown(part, core), part.start);
  });
  return mergeSpans(spans).map((span) => {
    const part = partOf(span);
    const inside = matches.filter(({ start, end }) => start >= span.start && end <= span.end);
    return passage(part, moved(span, -part.start), inside);
  });
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** The best stretches of a text, which matches choose and `grown` makes passages of, the best first. */
export function chooseSpans(matches: readonly Match[], grown: (core: Span) => Span): Span[] {
  const shown = new Map<number, number>();
  const chosen: Span[] = [];
  while (chosen.length < MOST) {
    const best = bestCore(matches, shown, chosen);
    if (!best) break;
    const span = grown(best);
    chosen.push(span);
    for (const match of matches) {
      if (match.start < span.start || match.end > span.end) continue;
      shown.set(match.group, Math.max(shown.get(match.group) ?? 0, match.weight));
    }
  }
  return chosen;
}

/**
 * The stretch of at most `CORE` units that adds most to what is shown, one with a word that is not shown yet before any other; null if
 * nothing worth reading is left.
 */
function bestCore(matches: readonly Match[], shown: ReadonlyMap<number, number>, chosen: readonly Span[]): Span | null {
  const found = new Float64Array(matches.reduce((most, match) => Math.max(most, match.group + 1), 0));
  const heaviest = matches.reduce((most, match) => Math.max(most, match.weight), 0);
  let best: Span | null = null;
  let bestGain = 0;
  let bestIsNew = false;
  for (let i = 0; i < matches.length; i++) {
    const first = matches[i]!;
    if (chosen.some((span) => first.start < span.end && first.end > span.start)) continue;
    found.fill(0);
    let end = first.end;
    let gain = 0;
    let extra = 0;
    let isNew = false;
    for (let j = i; j < matches.length; j++) {
      const match = matches[j]!;
      if (match.end - first.start > CORE && j > i) break;
      isNew ||= !shown.has(match.group);
      const known = Math.max(found[match.group]!, shown.get(match.group) ?? 0);
      gain += Math.max(0, match.weight - known);
      // A second place of the same word says a little, words side by side say a little more.
      if (found[match.group]! > 0) extra += 0.02;
      if (j > i && match.group !== matches[j - 1]!.group && match.start - matches[j - 1]!.end <= 2) extra += 0.1;
      found[match.group] = Math.max(found[match.group]!, match.weight);
      end = Math.max(end, match.end);
    }
    if (gain > 0) gain += heaviest * Math.min(extra, 0.5);
    // A nearer form of a word that is shown already is hardly worth another passage.
    if (!isNew && (bestIsNew || gain <= heaviest / 4)) continue;
    if (gain > bestGain + 1e-9 || (isNew && !bestIsNew)) {
      bestGain = gain;
      bestIsNew = isNew;
      best = { start: first.start, end };
    }
  }
  return best;
}

/** The passage around `core`. */
function grow(text: string, core: Span, whole: readonly Span[]): Span {
  const room = Math.max(40, LENGTH - (core.end - core.start));
  let start = leftEnd(text, core.start, Math.round(room * 0.4));
  // A long word without a blank may take all the room before the core, and more.
  let end = rightEnd(text, core.end, Math.max(0, room - (core.start - start)));
  for (const span of whole) {
    if (span.start < start && span.end > start) start = Math.max(span.start, core.start - HARD_LENGTH);
    if (span.start < end && span.end > end) end = Math.min(span.end, core.end + HARD_LENGTH);
  }
  return { start, end };
}

/** A sentence's or paragraph's beginning among the `room` units before `from`, or a word's. */
function leftEnd(text: string, from: number, room: number): number {
  const least = Math.max(0, from - room);
  const before = text.slice(least, from);
  const paragraph = lastEnd(before, /\n\s{0,9}\n\s{0,9}|\f\s{0,9}/g);
  const sentence = lastEnd(before, /(?<=\p{Ll}{2}|\))[.!?]\s{1,3}(?=[\p{Lu}„"])/gu);
  const mark = Math.max(paragraph, sentence);
  if (mark >= 0) return least + mark;
  if (least === 0) return /^\s*/.exec(before)![0].length;
  const blank = /\s/.exec(before);
  if (blank) return least + blank.index + blank[0].length;
  // No blank: the word under way began even earlier.
  return Math.max(from - HARD_LENGTH, lastBlank(text, least) + 1, wholeUnit(text, from - HARD_LENGTH));
}

/** A sentence's or paragraph's end among the `room` units after `from`, or a word's. */
function rightEnd(text: string, from: number, room: number): number {
  const most = Math.min(text.length, from + room);
  if (most === text.length && text.length - from <= room) return from + text.slice(from).trimEnd().length;
  const after = text.slice(from, most);
  const paragraph = after.search(/\n\s{0,9}\n|\f/);
  if (paragraph > room * 0.3) return from + paragraph;
  const sentence = lastEnd(after, /(?<=\p{Ll}{2}|\))[.!?](?=\s{1,3}[\p{Lu}„"])/gu);
  if (sentence > room * 0.4) return from + sentence;
  const blank = lastBlank(text, most);
  if (blank >= from) return blank;
  let end = most;
  while (end < text.length && end < from + HARD_LENGTH && !/\s/.test(text[end]!)) end++;
  return wholeUnit(text, end);
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

function lastBlank(text: string, before: number): number {
  let at = before;
  while (at >= 0 && !/\s/.test(text[at] ?? ' ')) at--;
  return at;
}

/** `offset`, or the one after it inside a surrogate pair. */
function wholeUnit(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end + 1)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The passage `span` with one place highlighted, as a snippet. */
export function passageOf(text: string, span: Span, highlight: Span, places: Places): Snippet {
  return render(text, span, [{ ...highlight, group: 0, weight: 1 }], (offset) => placeAt(places, offset));
}

function render(text: string, span: Span, matches: readonly Match[], placeOf: (offset: number) => Place): Snippet {
  let out = '';
  const highlights: [number, number][] = [];
  let at = span.start;
  const copyTo = (end: number) => {
    for (const part of text.slice(at, end).split(/(\s+)/)) {
      if (!/^\s/.test(part)) out += part;
      else if (out !== '' && !out.endsWith(' ')) out += ' ';
    }
    at = end;
  };
  for (const match of matches) {
    if (match.start < span.start || match.end > span.end || match.end <= at) continue;
    if (match.start > at) copyTo(match.start);
    const start = out.length;
    const last = highlights.at(-1);
    copyTo(match.end);
    if (last && last[1] === start) last[1] = out.length;
    else highlights.push([start, out.length]);
  }
  copyTo(span.end);
  const first = matches.find((match) => match.start >= span.start && match.end <= span.end);
  return { text: out.trimEnd(), highlights, ...placeOf(first?.start ?? span.start) };
}
