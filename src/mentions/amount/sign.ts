/** What a look before a sum says about a minus sign. */
interface Sign {
  readonly negative: boolean;
  /** Where the sum begins with its sign. */
  readonly start: number;
}

/** The sum before this one, if it stands close by. */
interface Previous {
  readonly value: number;
  readonly end: number;
}

const REACH = 48;
/** `minus 500 Euro`, `Gewerbesteuer ./. 500 €`; but `200 € ./. 160 €` is reckoned */
const MINUS = /(?<![\d€][ \u00a0]|(?:Euro|EUR)[ \u00a0])(?:(?<![A-Za-zÄÖÜäöüß])[Mm]inus|\.\/\.)[ \u00a0]{1,3}$/;
const SIGN = /([-−–—]{1,2})([ \t\u00a0]{0,3}\n?)$/;

/** Words that a negative figure follows after a detached hyphen: `in Höhe von - 3.297,60 Euro`, `Saldo - 800 €`. */
const BEFORE_NEGATIVE =
  /(?:[:=(]|\b(?:von|auf|um|minus|beträgt|betrug|betragen|bei)|(?:[Ee]rgebnis(?:ses)?|[Ff]ehlbetrage?s?|[Ss]aldos?|[Ss]alden|[Dd]ifferenz|[Dd]efizits?|[Bb]estande?s?|[Ww]erte?s?|[Uu]nterdeckung|[Aa]bweichung|[Vv]erluste?s?|Ergebnisrechnung|nachweis))\s{0,3}$/;

/** What is taken off in its line of a table: `abzüglich Eigenleistung - 7.500,00 €` */
const DEDUCTED = /(?:[Aa]bzüglich|[Aa]bzgl\.)\s[^\n\d€]{3,40}$/;

/**
 * Whether the sum whose number begins at `start` is negative. A hyphen is a minus sign where it touches the number and
 * not a word or number before (`-1.200 €`, `(Gutschrift)-366,27`); where blanks part them, it may as well be a dash, a bullet or the
 * middle of a range, and what stands before and after decides.
 *
 * @param end where the sum ends
 * @param previous the sums before, the last one first
 */
export function signBefore(
  text: string,
  start: number,
  end: number,
  value: number,
  previous: readonly Previous[],
): Sign {
  const window = text.slice(Math.max(0, start - REACH), start);
  const word = MINUS.exec(window);
  if (word) return { negative: true, start: start - word[0].length };
  const match = SIGN.exec(window);
  const positive = { negative: false, start };
  if (!match) return positive;
  const [whole, dash = '', blanks] = match;
  if (dash.length > 1) return positive;
  const negative = { negative: true, start: start - whole.length };
  const before = window.slice(0, match.index);
  const last = previous[0];
  if (last && start - last.end <= whole.length + 1) {
    return betweenSums(before, blanks === '', value, previous) ? negative : positive;
  }
  if (blanks === '') {
    if (dash === '—') return positive;
    // `5-10 €`, `Feuerwehr -BF-112,50 €`
    return /(?:\d|-[A-Za-zÄÖÜ]{1,3})$/.test(before) ? positive : negative;
  }
  if (/(?:^|[\n\f])[ \t]*$/.test(before)) {
    // A bullet, unless the sum is all there is in the line or goes on a sentence.
    const alone = /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 8));
    return alone || SENTENCE_BROKEN.test(text.slice(Math.max(0, start - LINE), start)) ? negative : positive;
  }
  if (dash === '—') return positive;
  const stated =
    BEFORE_NEGATIVE.test(before) ||
    (DEDUCTED.test(before) && !/^ ?[-–—−]/.test(text.slice(end, end + 2))) ||
    /^,? (?:betragen|beträgt|betrug)/.test(text.slice(end, end + 12));
  return stated ? negative : positive;
}

/** How far back a line is looked at. */
const LINE = 160;
/** A line of some length, no item of a list, that ends within a sentence. */
const SENTENCE_BROKEN =
  /(?:^|\n)(?![ \t]*[-–•*])[^\n]{30,}(?:,|\b(?:von|auf|um|beträgt|und|sowie))[ \t]*\n[ \t]*[-−–][ \t\u00a0]*$/;

/** Two sums with a dash between: a range goes up; `405 € 277 € - 128 €` is a difference, `- 20 € - 30 €` a column. */
function betweenSums(before: string, touching: boolean, value: number, previous: readonly Previous[]): boolean {
  const [last, first] = previous;
  if (last === undefined) return false;
  if (last.value < 0) return true;
  // The columns of a table may be rounded.
  if (first && Math.abs(first.value - last.value - value) < 2 && value > 20) return true;
  const tight = !/\s$/.test(before);
  if (tight && touching) return last.value === 0 || last.value >= value;
  // Accounting style, `23.483,43 €- 5.897,20 €`: the sign stands at the left edge of its column. `46 € -12 €` has a plain one.
  return tight || touching;
}
