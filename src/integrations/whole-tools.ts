import type { AstroIntegration } from 'astro';

/** What the bundler tells of a module. */
interface Module {
  readonly isEntry: boolean;
  /** Modules that import it with a statement; `import()` does not count. */
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

interface Chunking {
  readonly getModuleInfo: (id: string) => Module | null;
}

/**
 * Puts what the same tools need from the start into one file. Left to itself the bundler makes
 * thirty, and small files compress a sixth worse. What is fetched on use stays apart.
 */
export function wholeTools(): AstroIntegration {
  const numbers = new Map<string, number>();
  /** None where no tool needs the module from the start: the bundler decides then. */
  const name = (id: string, chunking: Chunking) => {
    const entries = [...entriesOf(id, chunking)].toSorted();
    if (!entries.some((entry) => entry.includes('/src/islands/'))) return null;
    const [only = id, ...others] = entries;
    // What one page for reading fetches on use is one file already, under a name of its own.
    if (others.length === 0 && !chunking.getModuleInfo(only)?.isEntry) return null;
    const key = entries.join();
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return `tools-${String(number)}`;
  };
  const groups = [{ name, debugName: 'tools', includeDependenciesRecursively: false }];
  const rolldownOptions = {
    // A file of several tools hands out more than an entry was asked for.
    preserveEntrySignatures: 'allow-extension' as const,
    output: { codeSplitting: { groups } },
  };
  const plugin = {
    name: 'whole-tools',
    configEnvironment: (environment: string) =>
      environment === 'client' ? { build: { rolldownOptions } } : undefined,
  };
  return {
    name: 'whole-tools',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** What a page for reading fetches on use is kept as small as what it begins with. */
function isOfReading(importer: string): boolean {
  return !importer.includes('/src/islands/');
}

/** The entries from which statements alone lead to a module. */
function entriesOf(id: string, chunking: Chunking): ReadonlySet<string> {
  const seen = new Set<string>();
  const entries = new Set<string>();
  const visit = (module: string): void => {
    if (seen.has(module)) return;
    seen.add(module);
    const info = chunking.getModuleInfo(module);
    if (info?.isEntry || info?.dynamicImporters.some(isOfReading)) entries.add(module);
    info?.importers.forEach(visit);
  };
  visit(id);
  return entries;
}
