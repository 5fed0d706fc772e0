import type { SourceFile } from './tree.ts';

/** The front matter of a page. What is added here reaches the page as `remarkPluginFrontmatter`. */
export function frontMatterOf(file: SourceFile): Record<string, unknown> {
  file.data.astro ??= {};
  file.data.astro.frontmatter ??= {};
  return file.data.astro.frontmatter;
}
