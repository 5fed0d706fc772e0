/*
 * Opens every Word file of the built site in LibreOffice Writer, as text and as pages: each must come
 * through whole and on A4. Needs dist/. Where LibreOffice is missing it is installed, or the run fails.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { installFromDebian, isRootOnDebian } from './install.ts';

/** 210 × 297 mm in points, as PDF states it. */
const A4 = { width: 595, height: 842 };
const MOST_PAGES = 5;

const work = mkdtempSync(join(tmpdir(), 'office-'));
const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;

function soffice(inputs: readonly string[]): boolean {
  return (
    spawnSync('soffice', [profile, '--headless', ...inputs], { encoding: 'utf8' }).status === 0
  );
}

function ensureOffice(): void {
  if (soffice(['--version'])) return;
  if (!isRootOnDebian()) {
    throw new Error(
      'NOT RUN: LibreOffice was not found. Install LibreOffice Writer, and run test:office again.',
    );
  }
  console.log('LibreOffice was not found. Installing its Writer with apt-get.');
  installFromDebian(['libreoffice-writer-nogui']);
}

/** What is wrong with one Word file; nothing if it opens whole. */
function problemsOf(file: string): readonly string[] {
  const name = basename(file, '.docx');
  const isOpened =
    soffice(['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', work, file]) &&
    soffice(['--convert-to', 'pdf', '--outdir', work, file]);
  if (!isOpened) return ['LibreOffice could not open it.'];
  const text = flat(readFileSync(join(work, `${name}.txt`), 'utf8'));
  const missing = wordsOf(name).filter((words) => !text.includes(flat(words)));
  const pdf = readFileSync(join(work, `${name}.pdf`), 'latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, ...size]) =>
    size.map((points) => Math.round(Number(points))),
  );
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  console.log(`${name}: ${String(pages)} pages`);
  return [
    ...missing.map((words) => `it lacks "${words}".`),
    ...(sizes.length > 0 && sizes.every(([w, h]) => w === A4.width && h === A4.height)
      ? []
      : [`its paper is ${JSON.stringify(sizes)} points, and not A4.`]),
    ...(pages >= 1 && pages <= MOST_PAGES ? [] : [`it has ${String(pages)} pages.`]),
  ];
}

/** Labels, texts and options of the form, from its definition. */
function wordsOf(name: string): readonly string[] {
  const form: unknown = parse(readFileSync(join('content/forms', `${name}.yaml`), 'utf8'));
  const hasParts = typeof form === 'object' && form !== null && 'parts' in form;
  return hasParts ? sentencesIn(form.parts) : [];
}

function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(sentencesIn)
    : [];
}

/** Line ends and the writing lines between words do not matter. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

try {
  ensureOffice();
  const files = globSync('dist/forms/*.docx').toSorted();
  if (files.length === 0) throw new Error('dist/ holds no Word files. Run npm run build first.');
  const problems = files.flatMap((file) =>
    problemsOf(file).map((problem) => `${file}: ${problem}`),
  );
  problems.forEach((problem) => {
    console.error(problem);
  });
  const bad = new Set(problems.map((problem) => problem.split(':')[0])).size;
  console.log(`${String(files.length - bad)} passed, ${String(bad)} failed`);
  process.exitCode = bad === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
