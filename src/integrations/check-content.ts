import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { unknownCitations } from '../citations/check.ts';
import {
  changeSchema,
  factSchema,
  helpSchema,
  momentSchema,
  programmeSchema,
  termSchema,
} from '../schemas/content/data.ts';
import { expected, show } from '../schemas/content/messages.ts';
import type { WrittenName } from '../schemas/content/collections.ts';
import { costingSchema } from '../schemas/content/costing.ts';
import { formSchema } from '../schemas/content/form.ts';
import { instrumentSchema } from '../schemas/content/instrument.ts';
import { caseStudySchema, sessionSchema, writtenSchema } from '../schemas/content/page.ts';
import { siteSchema } from '../schemas/content/site.ts';
import { theoryOfChangeSchema } from '../schemas/content/theory-of-change.ts';

const FOLDERS: Readonly<Record<WrittenName | 'pages', z.ZodType>> = {
  pages: writtenSchema,
  overview: writtenSchema,
  models: writtenSchema,
  manual: writtenSchema,
  sessions: sessionSchema,
  adaptations: writtenSchema,
  'case-studies': caseStudySchema,
  routes: writtenSchema,
};
/** Folders of YAML files, each file one entry of its collection. */
const YAML_FOLDERS: Readonly<Record<string, z.ZodType>> = {
  forms: formSchema,
  instruments: instrumentSchema,
};
const SETTINGS_FILES: Readonly<Record<string, z.ZodType>> = {
  'site.yaml': siteSchema,
  'data/glossary.yaml': listOf(termSchema),
  'data/facts.yaml': listOf(factSchema),
  'data/programmes.yaml': listOf(programmeSchema),
  'data/changes.yaml': listOf(changeSchema),
  'data/in-the-room.yaml': listOf(momentSchema),
  'data/help.yaml': helpSchema,
  'data/costing.yaml': costingSchema,
  'data/theory-of-change.yaml': theoryOfChangeSchema,
};
/** Addresses that a page of code answers; a written page may not claim them. */
const TAKEN = [
  'help',
  'search',
  'contents',
  'glossary',
  'references',
  '404',
  'tools',
  'training',
  'forms',
  'print',
  'changes',
  'register',
  'workspace',
  'clear',
];

/** Stops the build with every problem of the content at once, each with its file, line and remedy. */
export function checkContentFirst(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': () => {
        const problems = checkContent('content', { isWhole: true });
        if (problems.length > 0) {
          throw new Error(
            `The content has ${String(problems.length)} to put right:\n${problems.join('\n')}`,
          );
        }
      },
    },
  };
}

/**
 * Every problem in a content folder, one line each: file, line, key, what was found, what to write.
 * @param isWhole - Whether every settings file must be there; a part can be checked alone.
 */
export function checkContent(root: string, { isWhole = false } = {}): readonly string[] {
  const written = Object.entries(FOLDERS).flatMap(([folder, schema]) =>
    filesIn(join(root, folder), '.mdx').flatMap((name) => {
      const file = join(root, folder, name);
      const text = readFileSync(file, 'utf8');
      return [
        ...problemsInPage({ file, text, schema }),
        ...addressProblems(file, folder, name),
        ...unknownCitations(file, text).map(({ message }) => message),
      ];
    }),
  );
  const settings = Object.entries(SETTINGS_FILES).flatMap(([name, schema]) => {
    const file = join(root, name);
    const text = readIfThere(file);
    const missing = isWhole
      ? [`${file}:1: the file is not there. The site needs it: restore it.`]
      : [];
    return text === undefined
      ? missing
      : [
          ...problemsInYaml({ file, text, schema }),
          ...unknownCitations(file, text).map(({ message }) => message),
        ];
  });
  const entries = Object.entries(YAML_FOLDERS).flatMap(([folder, schema]) =>
    filesIn(join(root, folder), '.yaml').flatMap((name) => {
      const file = join(root, folder, name);
      const text = readFileSync(file, 'utf8');
      return [
        ...problemsInYaml({ file, text, schema }),
        ...nameProblems(file, name, '.yaml'),
        ...unknownCitations(file, text).map(({ message }) => message),
      ];
    }),
  );
  return [...settings, ...written, ...entries];
}

/** Problems in the front matter of a page. */
function problemsInPage({ file, text, schema }: YamlSource): readonly string[] {
  const matter = /^---\n(.*?)\n---\n/s.exec(text)?.[1];
  if (matter === undefined) {
    return [`${file}:1: found no front matter. Start the file with ---, its keys, and --- again.`];
  }
  return problemsInYaml({ file, text: matter, schema, before: 1 });
}

interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly schema: z.ZodType;
  /** How many lines of the file stand before the text. */
  readonly before?: number;
}

/** Problems in a YAML text, each at its line. */
function problemsInYaml({ file, text, schema, before = 0 }: YamlSource): readonly string[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => `${file}:${String(lines.linePos(offset).line + before)}`;
  if (document.errors.length > 0) {
    return document.errors.map(
      (error) => `${at(error.pos[0])}: ${error.message.split('\n')[0] ?? ''} Put the YAML right.`,
    );
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const node = nodeAt(document.contents, issue.path);
    const key = issue.path.map(String).join('.') + itemName(document.contents, issue.path);
    return `${at(node?.range?.[0] ?? 0)}: ${key === '' ? '' : `${key}: `}${issue.message}`;
  });
}

/** Which item of a self-assessment a path runs through, so that its author finds it by name. */
function itemName(root: unknown, path: readonly PropertyKey[]): string {
  const place = path.indexOf('items');
  const item = place < 0 ? undefined : nodeAt(root, path.slice(0, place + 2));
  const id: unknown = isMap(item) ? item.get('id') : undefined;
  return typeof id === 'string' ? ` (item ${show(id)})` : '';
}

/** The deepest node that exists along a path. */
function nodeAt(node: unknown, path: readonly PropertyKey[]): Node | undefined {
  const [head, ...rest] = path;
  const here = isMap(node) || isSeq(node) ? node : undefined;
  if (head === undefined || !here) return isNodeLike(node) ? node : undefined;
  const next = here.get(head, true);
  return next === undefined ? here : (nodeAt(next, rest) ?? here);
}

function isNodeLike(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function addressProblems(file: string, folder: string, name: string): readonly string[] {
  const id = basename(name, '.mdx');
  const misnamed = nameProblems(file, name, '.mdx');
  if (misnamed.length > 0) return misnamed;
  if (folder === 'pages' && TAKEN.includes(id)) {
    return [`${file}:1: the address /${id}/ is taken by another page. Rename the file.`];
  }
  return [];
}

function nameProblems(file: string, name: string, end: string): readonly string[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(basename(name, end))) return [];
  return [
    `${file}:1: the file name is the address; use small letters, figures and hyphens, and ${end}.`,
  ];
}

function listOf(schema: z.ZodObject) {
  return z.array(schema, expected('Write a list.')).superRefine((items, context) => {
    const seen = new Set<unknown>();
    items.forEach((item, index) => {
      const id: unknown = item['id'];
      if (seen.has(id)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `found ${show(id)} twice. Give each entry an id of its own.`,
        });
      }
      seen.add(id);
    });
  });
}

function filesIn(folder: string, end: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(end));
  } catch {
    return [];
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
