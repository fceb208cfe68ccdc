import { keyOf } from '../mentions/reference.js';
import type { FoundReference, Kind, Link, LinkType } from '../types.js';

/** Words before a reference that say what this paper does to the other. */
const SUPERSEDES =
  /(?:ersetzt(?: (?:die|den|das))?|ersatz für(?: die| den)?|anstelle (?:der|des)|tritt an die stelle (?:der|des)|neufassung (?:der|des|zu|von)|aufhebung (?:der|des)|hebt (?:die|den)|austausch (?:der|zur|zu))[^.;\n]{0,40}$/;
const AMENDS =
  /(?:änderung|änderungsantrag|ergänzung|ergänzungsantrag|nachtrag|ergänzt|ändert|austauschblatt|anlage)[^.;]{0,40} (?:zu|zum|zur|der|des|die|den)[^.;]{0,40}$/;
/** How much of the text before a reference is looked at. */
const BEFORE = 90;

/** How this paper refers to the others that it names: one link for each, the strongest of what its mentions say. */
export function linksOf(
  text: string,
  kind: Kind,
  own: FoundReference | null,
  answers: FoundReference | null,
  references: readonly FoundReference[],
): Link[] {
  const links = new Map<string, Link>();
  for (const reference of references) {
    const key = keyOf(reference.value);
    if (own !== null && key === keyOf(own.value)) continue;
    const type = answers !== null && key === keyOf(answers.value) ? 'answers' : typeOf(text, kind, reference);
    const known = links.get(key);
    if (known && RANK[known.type] <= RANK[type]) continue;
    links.set(key, { type, reference: reference.value, start: reference.start, end: reference.end });
  }
  return [...links.values()].sort((a, b) => a.start - b.start);
}

const RANK: Readonly<Record<LinkType, number>> = { answers: 0, supersedes: 1, amends: 2, decides: 3, cites: 4 };

function typeOf(text: string, kind: Kind, { start }: FoundReference): LinkType {
  const before = text.slice(Math.max(0, start - BEFORE), start).toLowerCase();
  if (kind === 'niederschrift' || kind === 'tagesordnung')
    return /(?:vgl|siehe|s\.|gemäß|laut)[^.;]{0,20}$/.test(before) ? 'cites' : 'decides';
  if (SUPERSEDES.test(before)) return 'supersedes';
  if (kind === 'aenderungsantrag' || AMENDS.test(before)) return 'amends';
  return 'cites';
}
