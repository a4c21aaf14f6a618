import { join } from 'node:path'
import { repositoryRoot } from '@halopsa/testing'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { writeLicenses } from './licenses.ts'

/** The package of the command `halo`. */
export const programFolder = join('packages', 'cli')

const workingFolder = join(repositoryRoot, programFolder)

/** Packages that are installed beside the program. All others are bundled, so that an install brings few packages. */
const installed = ['@halopsa/catalog', '@halopsa/msw', '@napi-rs/keyring', 'postgres']

/** Bundled packages that few commands need: each becomes a file of its own, which is loaded then. */
const separate = {
  'csv-stringify/sync': 'csv-stringify',
  'html-to-text': 'html-to-text',
  'string-width': 'string-width',
}

/** Bundled packages may be CommonJS, which loads modules of Node by `require`. */
const banner =
  "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);"

/**
 * Builds the command `halo`. Its own code is one file, because a command starts sooner if it loads one file than if it
 * loads forty; what is imported dynamically is in that file too, and runs when it is imported. The file that starts it is
 * kept apart: Node's cache of compiled code begins with what that one loads.
 */
export async function buildProgram({ format, target }: Pick<BuildOptions, 'format' | 'target'>): Promise<void> {
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
  const builds = await Promise.all([
    build({ ...options, entryPoints: ['src/cli.ts'], plugins: [filesOfTheirOwn] }),
    build({
      ...options,
      entryPoints: ['src/main.ts'],
      external,
      plugins: [filesOfTheirOwn, lazyBuiltins],
      banner: { js: banner },
    }),
    build({ ...options, entryPoints: Object.entries(separate).map(([name, out]) => ({ in: name, out })) }),
  ])
  const inputs = builds.flatMap(({ metafile }) => Object.keys((metafile as Metafile).inputs))
  const folders = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  await writeLicenses(
    programFolder,
    folders.map((folder) => join(workingFolder, folder)),
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

const filesOfTheirOwn: Plugin = {
  name: 'files-of-their-own',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:csv-stringify\/sync|html-to-text|string-width|\.\/main\.ts)$/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined
      const file = separate[path as keyof typeof separate] ?? 'main'
      return { path: `./${file}.js`, external: true }
    })
  },
}
