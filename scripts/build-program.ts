import { join } from 'node:path'
import { repositoryRoot } from '@halopsa/testing'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { writeLicenses } from './licenses.ts'

/** A package that is a program: a command, with what it needs bundled. */
interface Program {
  /** Folder of its package. `src/cli.ts` starts it, `src/main.ts` is all of it. */
  folder: string
  /** Packages that are installed beside it. All others are bundled, so that an install brings few packages. */
  installed: readonly string[]
  /**
   * Bundled packages that few runs need, with the name of their file: each becomes a file of its own, which is loaded
   * then.
   */
  separate: Readonly<Record<string, string>>
  /** Sources of processes that the program starts beside itself, with the name of their file. */
  processes?: Readonly<Record<string, string>>
}

const programs: readonly Program[] = [
  {
    folder: join('packages', 'cli'),
    installed: [
      '@duckdb/node-api',
      '@halopsa/catalog',
      '@halopsa/mcp-server',
      '@halopsa/msw',
      '@napi-rs/keyring',
      'postgres',
    ],
    separate: { 'csv-stringify/sync': 'csv-stringify', 'html-to-text': 'html-to-text', 'string-width': 'string-width' },
  },
  {
    folder: join('packages', 'mcp-server'),
    installed: ['@halopsa/catalog', '@halopsa/msw', '@halopsa/sync', '@napi-rs/keyring'],
    separate: { 'html-to-text': 'html-to-text' },
    processes: { 'src/sql/query-process.ts': 'query-process' },
  },
]

/** The packages that are programs. */
export const programFolders: readonly string[] = programs.map(({ folder }) => folder)

/** Bundled packages may be CommonJS, which loads modules of Node by `require`. */
const banner =
  "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);"

type Compilation = Pick<BuildOptions, 'format' | 'target'>

/** Builds all programs. */
export async function buildPrograms(compilation: Compilation): Promise<void> {
  await Promise.all(programs.map((program) => buildProgram(program, compilation)))
}

/**
 * Builds a program. Its own code is one file, because a command starts sooner if it loads one file than if it loads
 * forty; what is imported dynamically is in that file too, and runs when it is imported. The file that starts it is kept
 * apart: Node's cache of compiled code begins with what that one loads.
 */
async function buildProgram(
  { folder, installed, separate, processes = {} }: Program,
  { format, target }: Compilation,
): Promise<void> {
  const workingFolder = join(repositoryRoot, folder)
  const options: BuildOptions = {
    absWorkingDir: workingFolder,
    outdir: 'dist',
    bundle: true,
    format,
    target,
    platform: 'node',
    conditions: ['@halopsa/source'],
    // Names stay, for the stack of an error.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  }
  const external = installed.flatMap((name) => [name, `${name}/*`])
  const ownFiles = filesOfTheirOwn(separate)
  const builds = await Promise.all([
    build({ ...options, entryPoints: ['src/cli.ts'], plugins: [ownFiles] }),
    build({
      ...options,
      entryPoints: ['src/main.ts'],
      external,
      plugins: [ownFiles, lazyBuiltins],
      banner: { js: banner },
    }),
    build({
      ...options,
      entryPoints: Object.entries(processes).map(([source, out]) => ({ in: source, out })),
      external,
    }),
    build({
      ...options,
      minifyIdentifiers: true,
      entryPoints: Object.entries(separate).map(([name, out]) => ({ in: name, out })),
    }),
  ])
  const inputs = builds.flatMap(({ metafile }) => Object.keys((metafile as Metafile).inputs))
  const folders = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  await writeLicenses(
    folder,
    folders.map((name) => join(workingFolder, name)),
  )
}

/**
 * Loads modules of Node when the code that imports them runs. An import of an ES module would load all of them at once,
 * with all that they load when their exports are listed: `node:http` brings `fetch`, `node:fs` the streams.
 */
const lazyBuiltins: Plugin = {
  name: 'lazy-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, kind, namespace }) =>
      kind === 'import-statement' && namespace === 'file' ? { path, namespace: 'builtin' } : { path, external: true },
    )
    onLoad({ filter: /^node:/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)})`,
    }))
  },
}

/** Leaves the imports of packages with a file of their own, and of the program itself, to that file. */
function filesOfTheirOwn(separate: Program['separate']): Plugin {
  const files = new Map(Object.entries({ ...separate, './main.ts': 'main' }))
  return {
    name: 'files-of-their-own',
    setup({ onResolve }) {
      onResolve({ filter: /^/ }, ({ path, kind }) => {
        const file = files.get(path)
        return file === undefined || kind === 'entry-point' ? undefined : { path: `./${file}.js`, external: true }
      })
    },
  }
}
