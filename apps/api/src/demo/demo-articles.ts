/** Invented articles of an invented ventilation company: group → number, name, unit, price in öre. */
export const demoArticles: Readonly<Record<string, readonly DemoArticle[]>> = {
  Arbete: [
    ['T-100', 'Servicetekniker', 'h', 89_500],
    ['T-110', 'Servicetekniker, kväll', 'h', 134_000],
    ['T-120', 'Lärling', 'h', 54_000],
    ['T-200', 'Projektering', 'h', 112_000],
  ],
  Filter: [
    ['F-1010', 'Påsfilter F7 592×592×520', 'st', 24_900],
    ['F-1020', 'Påsfilter M5 592×592×520', 'st', 19_500],
    ['F-1030', 'Kassettfilter F7 287×592×48', 'st', 17_800],
    ['F-1040', 'Kolfilter rund Ø160', 'st', 46_500],
    ['F-1050', 'Filterset FTX-aggregat 7', 'set', 64_000],
  ],
  'Fläktar och motorer': [
    ['M-2010', 'EC-fläkt 170 W', 'st', 489_000],
    ['M-2020', 'Takfläkt 315', 'st', 924_500],
    ['M-2030', 'Kilrem SPA 1250', 'st', 21_900],
    ['M-2040', 'Lagersats fläktmotor', 'set', 87_500],
    ['M-2050', 'Frekvensomriktare 1,5 kW', 'st', 612_000],
  ],
  'Styr och regler': [
    ['S-3010', 'Rumsgivare temperatur', 'st', 79_000],
    ['S-3020', 'Ställdon spjäll 5 Nm', 'st', 214_500],
    ['S-3030', 'Tryckvakt 20–300 Pa', 'st', 68_500],
    ['S-3040', 'Reglercentral, två kretsar', 'st', 1_245_000],
  ],
  Förbrukning: [
    ['X-9010', 'Tätningsmassa', 'tub', 8_900],
    ['X-9020', 'Aluminiumtejp 50 mm', 'rulle', 11_500],
    ['X-9030', 'Smörjfett 400 g', 'st', 14_900],
    ['X-9040', 'Servicebil', 'km', 4_200],
  ],
};

export type DemoArticle = readonly [number: string, name: string, unit: string, price: number];
