import { globSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'

/**
 * Names bundled sources of `tools/` in source maps as if they lay in the package: a path that leads out of a package
 * means nothing where it is installed. The maps hold the text of their sources. Runs at the repository's root.
 */
export async function placeBundledTools(): Promise<void> {
  await Promise.all(globSync('packages/*/dist/*.js.map').map(placeTools))
}

async function placeTools(file: string): Promise<void> {
  // With its map the double would be too large to download for every test run.
  if (/^packages.msw./.test(file)) return removeMap(file)
  const text = await readFile(file, 'utf8')
  const map = JSON.parse(text) as { sources: string[] }
  const sources = map.sources.map((source) => source.replace(/^(?:\.\.\/)+tools\//, '../tools/'))
  if (sources.join() !== map.sources.join()) await writeFile(file, JSON.stringify({ ...map, sources }))
}

async function removeMap(file: string): Promise<void> {
  const script = file.replace(/\.map$/, '')
  const text = await readFile(script, 'utf8')
  await writeFile(script, text.replace(/^\/\/# sourceMappingURL=.+\n?/gm, ''))
  await rm(file)
}
