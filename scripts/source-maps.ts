import { globSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'

/**
 * Makes the source maps of the bundles fit to publish. Runs at the repository's root.
 * - Bundled sources of `tools/` and of other packages are named as if they lay in the package: a path that leads out of a package means nothing
 *   where it is installed. The maps hold the text of their sources.
 * - The double goes without maps: with them it would be too large to download for every test run. So does the catalogue,
 *   whose map would hold the sources of three other packages.
 */
export async function prepareSourceMaps(): Promise<void> {
  const maps = globSync('packages/*/dist/*.js.map')
  await Promise.all(maps.map((map) => (/^packages.(?:msw|catalog)./.test(map) ? removeMap(map) : placeSources(map))))
}

async function placeSources(file: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const map = JSON.parse(text) as { sources: string[] }
  const sources = map.sources.map((source) =>
    source
      .replace(/^(?:\.\.\/)+tools\//, '../tools/')
      .replace(/^(?:\.\.\/)+node_modules\/.*\/node_modules\//, '../node_modules/'),
  )
  if (sources.join() !== map.sources.join()) await writeFile(file, JSON.stringify({ ...map, sources }))
}

async function removeMap(file: string): Promise<void> {
  const script = file.replace(/\.map$/, '')
  const text = await readFile(script, 'utf8')
  await writeFile(script, text.replace(/^\/\/# sourceMappingURL=.+\n?/gm, ''))
  await rm(file)
}
