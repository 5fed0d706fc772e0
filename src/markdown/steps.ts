import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import { remarkAttributeQuotes } from './attribute-quotes.ts';
import { remarkCitations } from './citations.ts';
import { rehypeHeadings } from './headings.ts';
import { rehypeOutsideLinks } from './outside-links.ts';
import { rehypeParagraphs } from './paragraphs.ts';
import { remarkPlainContent } from './plain-content.ts';
import { remarkReadingTime } from './reading-time.ts';
import { rehypeTables, remarkTables } from './tables.ts';
import { rehypeTasks } from './tasks.ts';
import { remarkTerms } from './terms.ts';

/** Order matters: words are counted as written, and captions and explanations may hold citations. */
export const remarkPlugins = [
  remarkPlainContent,
  remarkReadingTime,
  remarkAttributeQuotes,
  remarkTables,
  remarkTerms,
  remarkCitations,
];

/** Headings need their ids before they can link to themselves. */
export const rehypePlugins = [
  rehypeHeadingIds,
  rehypeHeadings,
  rehypeTables,
  rehypeTasks,
  rehypeParagraphs,
  rehypeOutsideLinks,
];
