import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { inlineSections, placeSections } from './scripts/all-in-one.ts'
import { buildPrograms, programFolders } from './scripts/build-program.ts'
import { clearDist } from './scripts/clear-dist.ts'
import { writeLicenses } from './scripts/licenses.ts'
import { prepareSourceMaps } from './scripts/source-maps.ts'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

interface Manifest {
  private?: boolean
  exports?: Record<string, unknown>
  bin?: Record<string, string>
}

/** The entries of a package with their source files. A file below `./dist` in its `exports` is built from `./src`. */
function packageEntries(folder: string): [string, string][] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const targets =
    JSON.stringify([manifest.exports ?? {}, manifest.bin ?? {}]).match(/(?<="\.\/dist\/)[^"*]+(?=\.js")/g) ?? []
  return [...new Set(targets)]
    .map((entry): [string, string] => [join(folder, 'dist', entry), join(folder, 'src', `${entry}.ts`)])
    .filter(([, source]) => existsSync(source))
}

/** Packages that are bundled into the catalogue. */
const inCatalog = ['fastest-levenshtein', 'minisearch', 'stemmer']

const compilation = { format: 'esm', target: 'es2022', platform: 'neutral', bundle: true } as const

const folders = globSync(['packages/*/package.json', 'packages/sections/*/package.json'])
  .map((file) => join(file, '..'))
  .filter((folder) => !programFolders.includes(folder))

/** Bundles the sections into the all-in-one package. */
const sectionsInline: Plugin = {
  name: 'sections-inline',
  setup({ esbuild, onLoad }) {
    const bundle = async (sources: string[]): Promise<string[]> => {
      const { outputFiles } = await esbuild.build({
        ...compilation,
        entryPoints: sources,
        outdir: '.',
        packages: 'external',
        write: false,
      })
      return outputFiles.map(({ text }) => text)
    }
    onLoad({ filter: /halo-api\.generated\.ts$/ }, async () => ({
      contents: await inlineSections(bundle),
      loader: 'js',
    }))
  },
}

/** Removes the previous build when the new one succeeds. tsup writes its files after the plugins have run. */
const clear: Plugin = {
  name: 'clear',
  setup: ({ onEnd }) =>
    onEnd(async ({ errors }) => {
      if (errors.length === 0) await clearDist('js')
    }),
}

/** One pass of esbuild over every package: 396 sections cost about as much as one. */
export default defineConfig({
  entry: Object.fromEntries(folders.flatMap(packageEntries)),
  outDir: '.',
  ...compilation,
  splitting: false,
  // A constant stands where it is used. Who bundles the file again could not inline it: esbuild made it a `var`.
  minifySyntax: true,
  sourcemap: true,
  clean: false,
  dts: false,
  // node:sqlite has no name without it.
  removeNodeProtocol: false,
  silent: true,
  // Imports of packages stay imports, except of those that are not published, and of the small ones of the catalogue:
  // a program starts sooner with one file than with three, and one of the packages is thirty times the size of its code.
  external: [/^[^./]/],
  noExternal: ['@halopsa/command', ...inCatalog],
  esbuildPlugins: [clear, sectionsInline],
  onSuccess: async () => {
    await placeSections('js')
    const catalog = join('packages', 'catalog')
    await writeLicenses(
      catalog,
      inCatalog.map((name) => join(catalog, 'node_modules', name)),
    )
    await buildPrograms(compilation)
    await prepareSourceMaps()
  },
})
