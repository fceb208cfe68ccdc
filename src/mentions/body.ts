import type { BodyKind, BodyRole, FoundBody } from '../types.js';
import { ownAbbreviations, readOwnAbbreviations, readShortNames } from './body/abbreviations.js';
import { readCommissions, readDeputations } from './body/boards.js';
import { inOrdinaryCase } from './body/capitals.js';
import { readCommittees } from './body/committees.js';
import { type Candidate, type PaperContext, paperContext, type Reader } from './body/context.js';
import { readCouncils } from './body/councils.js';
import {
  readAuthorities,
  readDivisions,
  readLocalOffices,
  readNamedOffices,
  readOffices,
  readShortUnits,
  readUnits,
} from './body/departments.js';
import { mendGarbled } from './body/garbled.js';
import { readFractions, readPartyGroups } from './body/groups.js';
import { resolvePlaces } from './body/local.js';
import { afterForeign, belonging } from './body/municipality.js';
import { roleOf } from './body/roles.js';
import { matchAt } from './body/words.js';

const ENDS = '(?![a-zäöüß])';

/** Strings inside a word by which a body is noticed, what must follow them, and who reads it from there. */
const ANCHORS: readonly (readonly [anchor: string, follows: string, read: Reader])[] = [
  ['ussch', '(?=(?:uss|uß|üss|üß))', readCommittees],
  ['raktion', `(?=(?:en|sgemeinschaft)?${ENDS})`, readFractions],
  ['ruppe', ENDS, readPartyGroups],
  ['rat', `(?=(?:e?s|e)?${ENDS})`, readCouncils],
  ['Rat', `(?=(?:e?s|e)?${ENDS})`, readCouncils],
  ['rät', `(?=en?${ENDS})`, readCouncils],
  ['reistag', '', readCouncils],
  ['ezirkstag', '', readCouncils],
  ['egionstag', '', readCouncils],
  ['versammlung', `(?=(?:en)?${ENDS})`, readCouncils],
  ['vertretung', `(?=(?:en)?${ENDS})`, readCouncils],
  ['ürgerschaft', ENDS, readCouncils],
  ['parlament', `(?=(?:e?s)?${ENDS})`, readCouncils],
  ['ommission', ENDS, readCommissions],
  ['eputation', ENDS, readDeputations],
  ['amt', `(?=(?:e?s)?${ENDS})`, readOffices],
  ['Amt', `(?=(?:e?s)?${ENDS})`, readOffices],
  ['Ämter', '', readOffices],
  ['ezernat', '', unit(1)],
  ['eferat', '', unit(1)],
  ['achbereich', '', unit(1)],
  ['achdienst', '', unit(1)],
  ['achgebiet', '', unit(1)],
  ['eschäftsbereich', '', unit(1)],
  ['igenbetrieb', '', unit(1)],
  ['igenBetrieb', '', unit(1)],
  ['bteilung', '', unit(1)],
  ['tabsstelle', '', unit(1)],
  ['tabstelle', '', unit(1)],
  ['Dez', '(?=\\.?\\s)', readShortUnits],
  ['Abt', '(?=\\.\\s)', readShortUnits],
  ['FB', '(?=\\s[\\dA-ZÄÖÜ])', readShortUnits],
  ['FD', '(?=\\s[\\dA-ZÄÖÜ])', readShortUnits],
  ['Ref', '(?=\\.\\s)', readShortUnits],
  ['essort', '(?=\\s\\d)', readDivisions],
  ['ämmerei', ENDS, readNamedOffices],
  ['randdirektion', '', readNamedOffices],
  ['Ortsverwaltung', '', readLocalOffices],
  ['behörde', ENDS, readAuthorities],
  ...['BVV', 'JHA', 'HFA', 'GR', 'BA', 'SVV', 'StVV', 'FA', 'AS', 'VA', 'OR', 'OV', 'OBR', 'BV', 'SBR', 'SBB'].map(
    (short) => [short, '(?![A-Za-zäöüÄÖÜß\\d_])', readShortNames] as const,
  ),
];

const READERS: ReadonlyMap<string, Reader> = new Map(ANCHORS.map(([anchor, , read]) => [anchor, read]));
/** One pattern of all anchors passes over the text; the readers look around where it stops. */
const ANY_ANCHOR = new RegExp(ANCHORS.map(([anchor, follows]) => anchor + follows).join('|'), 'g');

/** `Stadtjugendausschuss e. V.` is a club, whatever its name. */
const ASSOCIATION = /(?:\s?e\.\s?V|[ ]?g?GmbH)/y;

/** A reader of units for an anchor that begins `skipped` letters into the unit's word. */
function unit(skipped: number): Reader {
  return (paper, anchor) => readUnits(paper, anchor - skipped);
}

/** The municipality's own institutions in a cleaned text, in text order. */
export function findBodies(text: string): FoundBody[] {
  const paper = paperContext(inOrdinaryCase(text));
  const read = readAll(paper);
  const resolved = mendGarbled(resolvePlaces(shortenKnown(read)));
  const own = readOwnAbbreviations(text, ownAbbreviations(text, resolved));
  const bodies: FoundBody[] = [];
  for (const { value, bodyKind, start, end, rule, phraseStart } of withoutOverlaps([...resolved, ...own])) {
    const role = roleOf(text, phraseStart, end) ?? roleBefore(text, bodies.at(-1), bodyKind, start);
    bodies.push({ type: 'body', value, bodyKind, role, surface: text.slice(start, end), start, end, rule });
  }
  return bodies;
}

/** The role of a group that stands below or beside another in a list: that of the other. */
function roleBefore(text: string, before: FoundBody | undefined, bodyKind: BodyKind, start: number): BodyRole | null {
  if (before?.bodyKind !== 'party group' || bodyKind !== 'party group' || start - before.end > 12) return null;
  return /^(?:\s*|\s*,\s*|\s+(?:und|sowie)(?:\s+der)?\s+)$/.test(text.slice(before.end, start)) ? before.role : null;
}

function readAll(paper: PaperContext): Candidate[] {
  const { text } = paper;
  const candidates: Candidate[] = [];
  const foreign = new Map<string, number>();
  let done = 0;
  for (const match of text.matchAll(ANY_ANCHOR)) {
    if (match.index < done) continue;
    const read = READERS.get(match[0])!(paper, match.index);
    const last = read.at(-1);
    if (!last) continue;
    done = last.end;
    if (matchAt(ASSOCIATION, text, last.end)) {
      foreign.set(last.value, (foreign.get(last.value) ?? 0) + 1);
      continue;
    }
    if (last.place !== undefined || last.bodyKind === 'party group') {
      candidates.push(...read);
      continue;
    }
    const belongs = belonging(paper, last);
    done = belongs.end;
    if (belongs.foreign || afterForeign(paper, read[0]!.start)) {
      if (last.bodyKind === 'department') foreign.set(last.value, (foreign.get(last.value) ?? 0) + 1);
      continue;
    }
    if (belongs.end > last.end) foreign.set(last.value, Number.NEGATIVE_INFINITY);
    candidates.push(...read.slice(0, -1), { ...last, end: belongs.end });
  }
  return foreign.size > 0 ? withoutForeign(candidates, foreign) : candidates;
}

/** What a paper mostly calls the county's (`das Rechnungsprüfungsamt des Landkreises`), it means the county's elsewhere too. */
function withoutForeign(candidates: readonly Candidate[], foreign: ReadonlyMap<string, number>): Candidate[] {
  const own = new Map<string, number>();
  for (const { value } of candidates) own.set(value, (own.get(value) ?? 0) + 1);
  return candidates.filter(({ value }) => (foreign.get(value) ?? 0) < own.get(value)!);
}

/** `Amt für Stadtentwicklung, Wahlamt` ends at the comma in a paper that has the Amt für Stadtentwicklung elsewhere. */
function shortenKnown(candidates: readonly Candidate[]): Candidate[] {
  const values = new Set(candidates.map(({ value }) => value));
  return candidates.map((candidate) => {
    const known = candidate.shorter?.find(({ value }) => values.has(value));
    return known ? { ...candidate, ...known } : candidate;
  });
}

function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let done = 0;
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (candidate.start < done) continue;
    kept.push(candidate);
    done = candidate.end;
  }
  return kept;
}
