import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../html-validate.config.js';
import { listBuiltFiles, readBuiltFile } from './built-site.ts';

/** Astro writes this beside the first island, where HTML has no style element; browsers take it. */
const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/;

const validator = new HtmlValidate({ root: true, ...config });

test.each(await listBuiltFiles('.html'))('%s is valid HTML', async (file) => {
  const html = (await readBuiltFile(file)).replace(ISLAND_STYLE, '');
  const report = await validator.validateString(html, file);
  const messages = report.results.flatMap((result) => result.messages);
  expect(messages.map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`)).toEqual(
    [],
  );
});
