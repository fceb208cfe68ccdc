const ONES: Readonly<Record<string, number>> = {
  ein: 1,
  eins: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};

const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

const HALVES: Readonly<Record<string, number>> = { halbe: 0.5, halben: 0.5, anderthalb: 1.5 };

/**
 * Value of a German number word up to 999,999 (`fünfundzwanzigtausend`), halves included (`viereinhalb`, `halbe`), in
 * any case; null for any other word.
 */
export function numberOfWord(word: string): number | null {
  const lower = word.toLowerCase();
  const half = HALVES[lower];
  if (half !== undefined) return half;
  if (lower.endsWith('einhalb')) {
    const whole = belowHundred(lower.slice(0, -'einhalb'.length));
    return whole === null ? null : whole + 0.5;
  }
  const at = lower.indexOf('tausend');
  if (at < 0) return belowThousand(lower);
  const thousands = at === 0 ? 1 : belowThousand(lower.slice(0, at));
  const rest = lower.slice(at + 'tausend'.length).replace(/^und/, '');
  const ones = rest === '' ? 0 : belowThousand(rest);
  return thousands === null || ones === null ? null : thousands * 1000 + ones;
}

function belowThousand(word: string): number | null {
  const at = word.indexOf('hundert');
  if (at < 0) return belowHundred(word);
  const hundreds = at === 0 ? 1 : belowHundred(word.slice(0, at));
  const rest = word.slice(at + 'hundert'.length).replace(/^und/, '');
  const ones = rest === '' ? 0 : belowHundred(rest);
  return hundreds === null || ones === null ? null : hundreds * 100 + ones;
}

function belowHundred(word: string): number | null {
  const simple = ONES[word] ?? TENS[word];
  if (simple !== undefined) return simple;
  const at = word.indexOf('und');
  if (at < 0) return null;
  const ones = ONES[word.slice(0, at)];
  const tens = TENS[word.slice(at + 'und'.length)];
  return ones === undefined || tens === undefined ? null : ones + tens;
}
