import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExcerpt } from '../../../../src/islands/search/excerpt.ts';

test('marked words are told from the rest', () => {
  expect(readExcerpt('trained <mark>peers</mark> teach')).toEqual([
    { text: 'trained ', marked: false },
    { text: 'peers', marked: true },
    { text: ' teach', marked: false },
  ]);
});

test('escaped characters are text again, once', () => {
  expect(readExcerpt('a &lt;b&gt; &amp;lt; <mark>R&amp;D</mark>')).toEqual([
    { text: 'a <b> &lt; ', marked: false },
    { text: 'R&D', marked: true },
  ]);
});

test('any text that was escaped comes back as it was', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const escaped = text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
      const pieces = readExcerpt(escaped);
      return pieces.map((piece) => piece.text).join('') === text;
    }),
  );
});
