/**
 * One cell of comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula is
 * kept as text by a mark before it; a number is a number, whatever its sign.
 */
export function tableCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
