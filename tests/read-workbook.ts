/* Reads a spreadsheet (.xlsx) cell by cell, whoever wrote it. */
import { strFromU8, unzipSync } from 'fflate';

export interface ReadCell {
  readonly address: string;
  /** A number, a text, or nothing in a blank cell. */
  readonly value: number | string | undefined;
  readonly formula: string | undefined;
  readonly isError: boolean;
}

/** The cells of a sheet by their addresses, such as `B4`. */
export type ReadSheet = ReadonlyMap<string, ReadCell>;

/** Every sheet of a workbook by its name, in order. */
export function readWorkbook(file: Uint8Array): ReadonlyMap<string, ReadSheet> {
  const files = unzipSync(file);
  const read = (name: string) => {
    const part = files[name];
    return part ? strFromU8(part) : '';
  };
  const texts = [...read('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) =>
      [...item.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)]
        .map(([, text = '']) => unescaped(text))
        .join(''),
  );
  const names = [...read('xl/workbook.xml').matchAll(/<sheet\b[^>]*\bname="([^"]*)"/g)];
  return new Map(
    names.map(([, name = ''], index) => [
      unescaped(name),
      readSheet(read(`xl/worksheets/sheet${String(index + 1)}.xml`), texts),
    ]),
  );
}

/** The texts of a column from the top, by row; rows without one are left out. */
export function textsIn(sheet: ReadSheet, column: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { address, value } of sheet.values()) {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (letters === column && typeof value === 'string') found.set(value, Number(row));
  }
  return found;
}

function readSheet(xml: string, texts: readonly string[]): ReadSheet {
  const cells = [...xml.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
    ([, attributes = '', inner = '']): readonly [string, ReadCell] => {
      const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
      const kind = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const formula = /<f\b[^>]*>([^<]*)<\/f>/.exec(inner)?.[1];
      const raw = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
      return [
        address,
        {
          address,
          value: valueOf(kind, raw, texts),
          formula: formula === undefined ? undefined : unescaped(formula),
          isError: kind === 'e',
        },
      ];
    },
  );
  return new Map(cells);
}

function valueOf(
  kind: string,
  raw: string | undefined,
  texts: readonly string[],
): number | string | undefined {
  if (raw === undefined) return undefined;
  if (kind === 's') return texts[Number(raw)];
  return kind === 'n' ? Number(raw) : unescaped(raw);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
