/** Endings that names of places have and few other nouns; after Bach, Deutsche Namenkunde II (1953). */
const ENDING =
  /(?:ingen|hausen|hofen|weiler|weier|winkel|dorf|stedt|büttel|hagen|kirchen|rode|roda|burg|berg|bach|furt|horst|[lnrw]itz|ow|münde|reuth?|brunn|bronn|born|stadt|[lnr]a|[dgklnrw]au)$/;
/** Other nouns with such an ending: `Landeshauptstadt`, `Blickwinkel`. */
const NO_PLACE =
  /(?:(?:hanse|kreis|partner|haupt|groß|universitäts|gesamt|nachbar|klein|welt)stadt|(?:blick|dreh)winkel|hüpfburg|weinberg|(?:ferien|kinder|zelt|neubau)dorf|arena|aula|kamera|cholera|corona|villa|gala|skala|sauna|fauna|flora|opera|pergola|radau|frau)$/i;
const DISTRICT = /^(?:Nord|Süd|Ost|West|Mitte)(?:ost|west)?$/;

/** Whether a noun ends as names of places do, or is a point of the compass by which districts are named. */
export function hasPlaceEnding(name: string): boolean {
  return DISTRICT.test(name) || (ENDING.test(name) && !NO_PLACE.test(name));
}
