/**
 * German cities with about 70,000 inhabitants and more (Statistisches Bundesamt, Gemeindeverzeichnis), some smaller ones that papers name,
 * Straßburg, which those of Baden do, and the districts of Berlin and of Hamburg: by them another municipality's institution is known for
 * one (`Jugendamt Hannover` in a paper of Lindenbach).
 */
export const CITIES: ReadonlySet<string> = new Set(
  `Aachen Aalen Altona Arnsberg Aschaffenburg Augsburg Bamberg Bayreuth Bergedorf Berlin Bielefeld Bocholt Bochum Bonn Bottrop
  Brandenburg Braunschweig Bremen Bremerhaven Celle Charlottenburg-Wilmersdorf Chemnitz Cottbus Darmstadt Delmenhorst Dessau-Roßlau Detmold
  Dinslaken Dorsten Dortmund Dresden Duisburg Düren Düsseldorf Eimsbüttel Erfurt Erlangen Essen Esslingen Ettlingen Flensburg
  Frankfurt Freiburg Friedrichshain-Kreuzberg Friedrichshafen Fulda Fürth Garbsen Gelsenkirchen Gera Gießen Gladbeck Göttingen Greifswald
  Görlitz Gütersloh Hagen Halle Hamburg Hameln Hamm Hanau Hannover Harburg Heidelberg Heidenheim Heilbronn Herford Herne Herten
  Hildesheim Hürth Ingolstadt Iserlohn Jena Kaiserslautern Karlsruhe Kassel Kempten Kerpen Kiel Koblenz Konstanz Krefeld Köln Landshut
  Langenhagen Leipzig Leverkusen Lichtenberg Lippstadt Ludwigsburg Ludwigshafen Lübeck Lüdenscheid Lüneburg Lünen Magdeburg Mainz Mannheim
  Marburg Marl Marzahn-Hellersdorf Menden Minden Moers Mönchengladbach Mülheim München Münster Neubrandenburg Neukölln
  Neumünster Neuss Neustadt Neuwied Norderstedt Nordhorn Nürnberg Oberhausen Offenbach Offenburg Oldenburg Osnabrück Paderborn Pankow
  Passau Peine Pforzheim Plauen Potsdam Ratingen Ravensburg Recklinghausen Regensburg Reinickendorf Remscheid Reutlingen Rheine Rosenheim
  Rostock Saarbrücken Salzgitter Schwerin Schwäbisch Siegen Sindelfingen Solingen Spandau Speyer Steglitz-Zehlendorf Stolberg Stralsund
  Straßburg Stuttgart Tempelhof-Schöneberg Treptow-Köpenick Trier Tübingen Ulm Unna Velbert Viersen Villingen-Schwenningen Wandsbek
  Weimar Wesel Wetzlar Wiesbaden Wilhelmshaven Wismar Witten Wolfenbüttel Wolfsburg Worms Wuppertal Würzburg Zwickau`.split(
    /\s+/,
  ),
);

/** The districts of the cities that have a council and an office in each: a paper of such a city is its district's if it names one. */
export const CITY_DISTRICTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Hamburg', ['Altona', 'Bergedorf', 'Eimsbüttel', 'Harburg', 'Wandsbek', 'Hamburg-Mitte', 'Hamburg-Nord']],
  [
    'Berlin',
    `Charlottenburg-Wilmersdorf Friedrichshain-Kreuzberg Lichtenberg Marzahn-Hellersdorf Mitte Neukölln Pankow Reinickendorf Spandau
    Steglitz-Zehlendorf Tempelhof-Schöneberg Treptow-Köpenick`.split(/\s+/),
  ],
]);
