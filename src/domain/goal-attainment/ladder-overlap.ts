/* How two levels of a ladder may overlap: the same words, one within the other, or numbers that meet. */

interface Range {
  readonly least: number;
  readonly most: number;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ once: 1, twice: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
  ...{ nine: 9, ten: 10, eleven: 11, twelve: 12 },
};
const ONE = `\\d+(?:\\.\\d+)?|${Object.keys(NUMBER_WORDS).join('|')}`;
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ONE})(?![\\p{L}\\p{N}])`, 'giu');
const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:between )?(${ONE})(?: times?| days?)?(?: ?[-–] ?| to | or | and )(${ONE})(?![\\p{L}\\p{N}])`,
  'iu',
);
const AT_LEAST = new RegExp(
  `\\b(?:at least|no less than) (${ONE})\\b|(?<!\\p{L})(${ONE})(?: times?| days?)? or more\\b|\\b(${ONE}) ?\\+`,
  'iu',
);
const AT_MOST = new RegExp(
  `\\b(?:at most|up to|no more than) (${ONE})\\b|(?<!\\p{L})(${ONE})(?: times?| days?)? or (?:less|fewer)\\b`,
  'iu',
);
/* Amounts that have no exact end, and clocks, dates and money that are no amounts: not judged. */
const UNJUDGED =
  /\d[:/.]\d|\b(?:about|around|over|under|above|below|(?:more|less|fewer|later|earlier) than|half|after|before|by|until|past)\b|[£$€%]/i;

/* Words that make the longer of two texts another thing: "I do not …", "… on my own". */
const DIFFERS =
  /\b(?:no|not|never|none|without|don['’]?t|doesn['’]?t|didn['’]?t|can['’]?t|cannot|won['’]?t|haven['’]?t|isn['’]?t|hardly|rarely|seldom|sometimes|often|always|mostly|only|just|more|most|less|least|few|some|all|every|nearly|almost|and|also|too|then|but|with|alone|own|myself|myself|again|later|better|well|longer|further|thinking?|want|try|trying|plan|planning)\b|\p{N}/iu;

const AMOUNT_WORDS = new RegExp(`\\b(?:${Object.keys(NUMBER_WORDS).join('|')}|one)\\b`, 'i');

const FEWEST_WORDS = 3;

/**
 * Whether two levels of a ladder seem to describe the same thing, or amounts that meet.
 *
 * @param one - Words of a level, not empty; any language, though amounts are read in English.
 * @param other - The same.
 * @returns Whether they overlap; `false` where that cannot be told.
 * @example doOverlap('I walk 1 to 3 times a week', 'I walk 3 to 5 times a week') // true
 */
export function doOverlap(one: string, other: string): boolean {
  const [first, second] = [toWords(one), toWords(other)];
  if (first === second) return first !== '';
  return isWithin(first, second) || isWithin(second, first) || doAmountsMeet(one, other);
}

function toWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}'’]+/gu, ' ')
    .trim();
}

function isWithin(shorter: string, longer: string): boolean {
  if (shorter.split(' ').length < FEWEST_WORDS) return false;
  const place = ` ${longer} `.indexOf(` ${shorter} `);
  if (place < 0) return false;
  const rest = longer.slice(0, place) + longer.slice(place + shorter.length);
  return !DIFFERS.test(rest) && !AMOUNT_WORDS.test(rest);
}

/* Only where both speak of the same thing, and of one amount of it each. */
function doAmountsMeet(one: string, other: string): boolean {
  const [first, second] = [readAmount(one), readAmount(other)];
  if (first === undefined || first.of !== second?.of) return false;
  return doMeet(first.range, second.range);
}

function doMeet(one: Range, other: Range): boolean {
  // "At least 2", then "at least 4": a ladder is often written so, and the higher one is meant.
  const areOpen =
    (one.most === Infinity && other.most === Infinity) || (one.least === 0 && other.least === 0);
  return !areOpen && one.least <= other.most && other.least <= one.most;
}

function readAmount(text: string): { readonly range: Range; readonly of: string } | undefined {
  if (UNJUDGED.test(text)) return undefined;
  const readings: readonly (readonly [RegExp, (least: number, most: number) => Range])[] = [
    [RANGE, (least, most) => ({ least, most })],
    [AT_LEAST, (least) => ({ least, most: Infinity })],
    [AT_MOST, (most) => ({ least: 0, most })],
    [
      new RegExp(NUMBER.source.replace('(?:', '('), 'iu'),
      (exact) => ({ least: exact, most: exact }),
    ],
  ];
  for (const [pattern, toRange] of readings) {
    const found = pattern.exec(text);
    if (!found) continue;
    const rest = text.replace(found[0], ' ');
    const [least = 0, most = 0] = found
      .slice(1)
      .filter((part) => part)
      .map(toNumber);
    return rest.match(NUMBER) ? undefined : { range: toRange(least, most), of: toThing(rest) };
  }
  return undefined;
}

function toNumber(text: string): number {
  return NUMBER_WORDS[text.toLowerCase()] ?? Number(text);
}

/* What is counted, without "times" and plurals: "once a week" is counted as "2 times a week" is. */
function toThing(rest: string): string {
  return toWords(rest)
    .split(' ')
    .filter((word) => word !== 'time' && word !== 'times')
    .map((word) => word.replace(/s$/, ''))
    .join(' ');
}
