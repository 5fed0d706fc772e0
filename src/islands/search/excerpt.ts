export interface Piece {
  readonly text: string;
  /** Whether the piece is one of the words searched for. */
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * Takes apart an excerpt of the search index: escaped text in which `<mark>` stands around the words
 * found. The pieces are plain text, so the view never needs to write HTML.
 */
export function readExcerpt(excerpt: string): readonly Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part
        .replace(/^<mark>|<\/mark>$/g, '')
        .replace(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity),
      marked: part.startsWith('<mark>'),
    }));
}
