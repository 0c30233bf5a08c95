/** Invented discount letters: name → percent by article group of the demo; `*` is all articles. */
export const demoLetters: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'Avtalskund filter': { Filter: 15, Förbrukning: 5 },
  'Bostadsrättsföreningar 2026': { Arbete: 4.5, Filter: 10 },
  'Personal och vänner': { '*': 12.5 },
  'Storkund ventilation': { Arbete: 8, 'Fläktar och motorer': 18, 'Styr och regler': 12 },
};

/** Which of them, by their places, a customer of the demo has; most have none, some two on the same articles. */
export const demoLettersOf = (n: number): readonly number[] => [
  ...(n % 6 === 3 ? [1] : []),
  ...(n % 15 === 3 ? [0] : []),
  ...(n % 20 === 11 ? [3] : []),
];
