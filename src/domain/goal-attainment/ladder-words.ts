/*
 * Words that the checks of a ladder look for. They know English only, and only plain signs: where
 * nothing is recognised, nothing is said. The lists are ours.
 */

/** Things people do that others could see, in the form that follows "I"; see `DOING`. */
const ACTIONS =
  'apply|ask|bake|book|brush|build|buy|call|clean|climb|cook|count|cut|cycle|dance|dig|draw|dress|drink|drive|eat|email|exercise|garden|go|help|invite|join|laugh|learn|lift|mail|meet|mend|open|paint|pay|phone|plant|play|practise|pray|read|ring|run|say|sell|send|shop|shower|sing|sit|sleep|smile|smoke|speak|spend|study|swim|talk|teach|tell|text|tidy|travel|visit|volunteer|wake|walk|wash|watch|work|write';

/** Doings too vague to be seen, though two of them are still two things. */
const VAGUE_ACTIONS =
  'be|come|do|feel|finish|get|give|keep|leave|look|lose|make|move|pick|put|save|see|start|stay|stop|take';

/** The same with the endings of English verbs, so that "cooks", "baking" and "stopped" count too. */
const DOING = new RegExp(
  `\\b(?:${ACTIONS.split('|').map(withEndings).join('|')}|ate|bought|goes|gone|met|paid|ran|rang|said|sat|sent|slept|spoke|spoken|swam|taught|told|went|woke|wrote)\\b`,
  'i',
);

/** A number, a day, a time or how often: something to count. */
const COUNTED =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|once|twice|half|daily|weekly|monthly|every|each|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|mornings?|afternoons?|evenings?|nights?|weekends?|today|tomorrow|days?|weeks?|months?|minutes?|hours?)\b/iu;

/** A place somebody could be seen in. */
const PLACES =
  /\b(?:bank|bath|bed|bus|cafe|centre|choir|church|class|clinic|club|college|course|desk|field|garden|group|gym|home|hospital|house|kitchen|library|market|meeting|mosque|office|park|pool|pub|school|shops?|street|surgery|table|temple|town|train|tram|university|woods|workshop)\b/i;

/** Feelings and qualities that nobody else can see. */
const FELT =
  /\b(?:feel|feels|feeling|felt|happy|happier|happiness|calmer|confident|confidence|cope|coping|less (?:anxious|depressed|lonely|low|sad|stressed|worried)|(?:be|am|get|getting|bit|lot|much) better|motivated|positive|relaxed|stronger|wellbeing|self-esteem|in control)\b/i;

const PEOPLE =
  'boss|brother|carer|case ?worker|council|children|dad|daughter|doctor|employer|ex|family|father|friend|friends|girlfriend|boyfriend|gp|housing officer|husband|kids|landlord|landlady|manager|mother|mum|neighbour|neighbours|nurse|parents|partner|sister|social worker|son|support worker|teacher|wife';

const THEIRS =
  'accepts?|agrees?|apologi[sz]es?|asks?|believes?|calls?|changes?|chooses?|comes?|decides?|fix(?:es)?|forgives?|gets?|gives?|helps?|invites?|leaves?|lets?|likes?|listens?|loves?|mends?|moves?|offers?|phones?|quits?|repairs?|respects?|says?|speaks?|starts?|stops?|talks?|treats?|trusts?|understands?|visits?';

/* Each names others as the ones who act or decide. "I ask my landlord" is mine, and is left alone. */
const UP_TO_OTHERS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:they|he|she|everyone|everybody|people|others|my (?:${PEOPLE})) (?:(?:all|always|finally|no longer) )?(?:will|would|won['’]t|(?:${THEIRS}))\\b`,
    'i',
  ),
  /\b(?:they|he|she)['’](?:ll|d)\b/i,
  new RegExp(
    `\\b(?:want|wants|need|get|make|wish) (?:him|her|them|people|everyone|my (?:${PEOPLE})) to\\b`,
    'i',
  ),
  /\bmy landlord\b/i,
  /\b(?:get|gets|got|given|offered|win|land) (?:the|a|that|this|my dream) (?:new |full-time |part-time |paid |better |good )?(?:job|promotion|visa)\b(?! (?:advert|application|centre|coach|description|search))/i,
  /\b(?:get|given|offered|win) (?:custody|a council (?:flat|house)|my (?:benefits|pip|visa|children back|kids back))\b/i,
  /\b(?:be|am|is|get) (?:accepted|chosen|picked|promoted|hired|forgiven|offered)\b/i,
];

/* What the person does towards others; a text that begins so is theirs. */
const MY_PART =
  /\bi(?:['’]ve|['’]ll| will| have)? (?:ask|asked|call|called|email|emailed|phone|phoned|ring|rang|speak|spoke|spoken|talk|talked|tell|told|text|texted|write|wrote|written|visit|visited|meet|met|see|invite|invited)\b/i;

/**
 * Whether a text speaks of a feeling or quality, and of nothing one could see or count.
 *
 * @param text - Any text; only English is recognised.
 * @returns `false` where that cannot be told.
 * @example isOnlyFelt('feel better') // true
 */
export function isOnlyFelt(text: string): boolean {
  const isSeen = COUNTED.test(text) || PLACES.test(text) || DOING.test(text);
  return FELT.test(text) && !isSeen;
}

/**
 * Whether a text rests on what other people do or decide.
 *
 * @param text - Any text; only English is recognised.
 * @returns `false` where that cannot be told.
 * @example isUpToOthers('My landlord fixes the damp') // true
 */
export function isUpToOthers(text: string): boolean {
  return !MY_PART.test(text) && UP_TO_OTHERS.some((sign) => sign.test(text));
}

/* After these, "and" joins one thing: "go and see", "up and about", "now and then". */
const JOINED = /\b(?:go|goes|going|come|comes|try|tries|sit|stop|up|down|out|back|now|more) $/i;
const JOINS = new RegExp(
  `^(?:also |then )?(?:to )?(?:(?:${ACTIONS}|${VAGUE_ACTIONS})\\b|(?:i|i['’]ll|i['’]m|i['’]d|i['’]ve)\\b(?= [a-z])|(?:a|find a|a new|my own) (?:job|flat|home|car|course|partner)\\b)`,
  'i',
);

/**
 * Whether a text says two things: two doings joined by "and", a list, or two sentences.
 *
 * @param text - Any text; of doings, only English ones are recognised.
 * @returns `false` where that cannot be told.
 * @example saysTwoThings('Find a job and move house') // true
 */
export function saysTwoThings(text: string): boolean {
  return joinsDoings(text) || isList(text) || hasSentences(text);
}

function joinsDoings(text: string): boolean {
  const parts = text.split(/\band\b/i);
  return parts.slice(1).some((part, index) => {
    const [before, after] = [parts[index] ?? '', part.trimStart()];
    if (JOINED.test(before) || !JOINS.test(after)) return false;
    // "My sister and I walk" is one thing; "I cook and I walk" is two.
    return !/^i\b/i.test(after) || /\bi\b/i.test(before);
  });
}

function isList(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marked = lines.filter((line) => /^\s*(?:[-*•–]|\d{1,2}[.)])\s/.test(line));
  return marked.length > 1 || text.split(';').filter((part) => part.trim() !== '').length > 2;
}

/* A sentence has three words or more, and ends on a word of three letters that is no abbreviation. */
function hasSentences(text: string): boolean {
  const sentences = text
    .split(/(?<=\p{L}{3}[.!?…؟。]|\n)(?<!\b(?:mrs|prof|etc|approx|min|hrs|tel)\.)\s+/iu)
    .filter((sentence) => sentence.trim().split(/\s+/).length >= 3);
  return sentences.length > 1;
}

/* "bake": bake, bakes, baked, baking; "stop": stop, stops, stopped, stopping; "try": tries, tried. */
function withEndings(verb: string): string {
  const stem = verb.replace(/[ey]$/, '');
  const last = verb.at(-1) ?? '';
  if (stem === verb) return `${verb}(?:s|es|${last}?ed|${last}?ing)?`;
  return verb.endsWith('e') ? `${stem}(?:e|es|ed|ing)` : `${stem}(?:y|ys|ies|ied|yed|ying)`;
}
