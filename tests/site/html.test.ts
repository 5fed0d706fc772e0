import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../html-validate.config.js';
import { listBuiltFiles, readBuiltFile } from './built-site.ts';

const validator = new HtmlValidate({ root: true, ...config });

test.each(await listBuiltFiles('.html'))('%s is valid HTML', async (file) => {
  const report = await validator.validateString(await readBuiltFile(file), file);
  const messages = report.results.flatMap((result) => result.messages);
  expect(messages.map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`)).toEqual(
    [],
  );
});
