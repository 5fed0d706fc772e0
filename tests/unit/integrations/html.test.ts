import { expect, test } from 'vitest';
import { readTags } from '../../../src/integrations/html.ts';

const names = (html: string) => readTags(html).map(({ name }) => name);

test('reads start tags in order, whatever their case', () => {
  expect(names('<!doctype html><HTML lang="en"><body><p>Words</p><br/></body></HTML>')).toEqual([
    'html',
    'body',
    'p',
    'br',
  ]);
});

test('reads attributes with quotes, without, and without a value', () => {
  const [tag] = readTags(`<input TYPE=search class='a "b"' data-x="1 > 0" disabled>`);
  expect([...(tag?.attributes ?? [])]).toEqual([
    ['type', 'search'],
    ['class', 'a "b"'],
    ['data-x', '1 > 0'],
    ['disabled', ''],
  ]);
});

test('decodes entities in attributes', () => {
  const [tag] = readTags('<meta content="&quot;a&quot; &#39;b&#x27; &lt;&amp;&gt; &unknown;">');
  expect(tag?.attributes.get('content')).toBe(`"a" 'b' <&> &unknown;`);
});

test('keeps what stands in a script, and takes nothing in it for a tag', () => {
  const tags = readTags('<script>if (a < b) write("<p style>");</script><i></i>');
  expect(tags.map(({ name, text }) => [name, text])).toEqual([
    ['script', 'if (a < b) write("<p style>");'],
    ['i', ''],
  ]);
});

test('takes nothing in a comment, a title or a text field for a tag', () => {
  const html = '<!-- <b> --><title><b></title><textarea><b></textarea><i>';
  expect(names(html)).toEqual(['title', 'textarea', 'i']);
});

test('reads an empty script and the one that follows', () => {
  expect(names('<script src="/a.js"></script><script>b</script>')).toEqual(['script', 'script']);
});
