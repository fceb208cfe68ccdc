/** Short forms that end in a dot and hardly ever end a sentence; single letters (`z. B.`, `i. H. v.`) are none of the list. */
export const SHORT_FORMS: ReadonlySet<string> = new Set(
  `Abb Abs Abt allg Anl Anm Art Aufl Az Bd bes betr Betr bez Bez bspw bzgl bzw ca cbm Dez dgl Dipl Dr Drs ebd einschl etc
  evtl exkl Fa ff Forts Fr Frl GBl GBI BGBl BGBI GVBl GABl geb gem ggf ggfs Hbf Hj Hr Hrn Hrsg incl inkl Ing insb insbes insg Jh jährl Jhd jew Kap kath
  ev Kfm Kl lfd Lit lt lat max med Mill min mind Mio Mrd mtl MwSt Nr Nrn o.ä phil Pkt Pos Prof qm rd Ref rer S s.o sog
  Sp St Std Stk Str stv städt Tab tel Tel techn teilw Tsd TSD u.a übl usw Urt USt v verh vgl vs vsl Ziff zz zzt zzgl zzügl zw
  Mo Di Mi Do Sa So Jan Feb Febr Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov`
    .split(/\s+/)
    .filter((form) => form !== ''),
);
