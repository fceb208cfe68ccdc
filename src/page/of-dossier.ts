import type { Dossier, DossierLink, DossierPaper } from '../dossier.js';
import type { PageContext } from './context.js';
import { amountsRemark, counted, germanDate, LINK_NAMES, OUTCOME_NAMES } from './german.js';
import type { PageEntry, PageModel, PagePassage } from './model.js';

function noteOf({ type, reference, path }: DossierLink, paper: DossierPaper): string {
  const how = `${LINK_NAMES[type]} ${reference}`;
  return path === paper.path ? how : `${path}: ${how}`;
}

function passagesOf(paper: DossierPaper): PagePassage[] {
  const { link, decisions } = paper;
  const why = link?.passage ? [{ ...link.passage, note: noteOf(link, paper) }] : [];
  const decided = decisions.map(({ text, page, line, outcome }) => ({
    text,
    page,
    line,
    highlights: [],
    note: OUTCOME_NAMES[outcome],
  }));
  return [...why, ...decided];
}

function entryOf(paper: DossierPaper, { address }: PageContext): PageEntry {
  const { title, kind, date, reference, bodies, path, link, sha256 } = paper;
  const sums = paper.amounts.filter(({ currency }) => currency === 'EUR').map(({ value }) => value);
  const amounts = [...new Set(sums)].sort((a, b) => b - a);
  return {
    title,
    kind,
    date,
    reference,
    bodies,
    path,
    sha256,
    href: address(path, link?.passage && link.path === path ? link.passage.page : 1),
    passages: passagesOf(paper),
    amounts,
    remarks: [
      ...(link !== null && link.passage === null ? [noteOf(link, paper)] : []),
      ...amountsRemark(amounts),
      ...(paper.copies.length === 0 ? [] : [`Mit gleichem Text: ${paper.copies.join(', ')}`]),
    ],
  };
}

const NOUN = ['Papier', 'Papiere'] as const;

/** The page of a matter, in the order of time. */
export function pageOfDossier(dossier: Dossier, context: PageContext): PageModel {
  const { reference, title, papers, missing, truncated } = dossier;
  const dates = papers.flatMap(({ date }) => date ?? []);
  const span = dates.length < 2 ? '' : `, ${germanDate(dates[0]!)} bis ${germanDate(dates.at(-1)!)}`;
  return {
    title: title === null ? reference : `${reference} · ${title}`,
    subtitle: [`${counted(papers.length, NOUN)}${span}, in der Folge der Zeit.`],
    part: truncated ? 'Der Vorgang ist hier abgeschnitten: Verweise führen zu weiteren Papieren.' : null,
    noun: NOUN,
    entries: papers.map((paper) => entryOf(paper, context)),
    chart: 'entries',
    trap: null,
    missing: missing.map(({ reference: name, citedBy }) => {
      const { type, path } = citedBy[0]!;
      return `${name} (${path} ${LINK_NAMES[type]} es)`;
    }),
    provenance: context.provenance,
  };
}
