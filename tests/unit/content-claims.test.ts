/* What the pages may claim, page by page: the list of safe claims of the fact pack. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const pages = globSync('content/**/*.{mdx,yaml}').filter((file) => !file.includes('references'));

/** Never said of the approach; a sentence that tells readers not to say it is let through. */
const UNSAFE =
  /\b(treats? (depression|anxiety|illness|mental)|prevents? (mental )?illness|cures?|saves? the NHS|as good as therapy|proven|(has|have|was|were) proved)\b/i;
const WARNING = /\b(not|never|nobody|cannot|can't|don’t|don't|no one|nothing)\b/i;
const FEWER_READMISSIONS = /\b(fewer|lower|less|cut) (acute )?(re-?admissions?|admissions?)/i;
const COUNTER_EVIDENCE =
  /\b(no reduction|not (fewer|reduce)|mixed|little or no|inconsistent|no change|do not commission|counter-evidence)\b|@gillard2022|@lloydevans2014/i;

test.each(pages)('%s claims nothing unsafe', (file) => {
  const claims = sentencesOf(readFileSync(file, 'utf8')).filter(
    (sentence) => UNSAFE.test(sentence) && !WARNING.test(sentence),
  );
  expect(claims).toEqual([]);
});

test.each(pages)('%s sets the other evidence beside fewer readmissions', (file) => {
  const paragraphs = readFileSync(file, 'utf8').split(/\n\n+/);
  const alone = paragraphs.filter(
    (paragraph, index) =>
      FEWER_READMISSIONS.test(paragraph) &&
      !COUNTER_EVIDENCE.test(`${paragraph} ${paragraphs[index + 1] ?? ''}`),
  );
  expect(alone).toEqual([]);
});

/** Words that put people second, or that the site does not use of them. */
const UNKIND =
  /\b(sufferers?|suffers? from|service users?|the mentally ill|hard[- ]to[- ]reach|beneficiaries|commit(s|ted)? suicide|the elderly|BME|BAME|inmates?|failed asylum)\b/i;
const QUOTED_TITLE = /[“‘"'][^”’"']*[”’"']/g;

test.each(pages)('%s puts people first', (file) => {
  const found = sentencesOf(readFileSync(file, 'utf8').replace(QUOTED_TITLE, ''))
    .filter((sentence) => UNKIND.test(sentence))
    .filter((sentence) => !/\b(instead of|never say|do not say|avoid)\b/i.test(sentence));
  expect(found).toEqual([]);
});

function sentencesOf(text: string): readonly string[] {
  return text.replace(/\n/g, ' ').split(/(?<=[.!?])\s+/);
}
