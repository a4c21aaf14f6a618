import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'

/**
 * Names bundled sources of `tools/` in source maps as if they lay in the package: a path that leads out of a package
 * means nothing where it is installed. The maps hold the text of their sources. Runs at the repository's root.
 */
export async function placeBundledTools(): Promise<void> {
  await Promise.all(globSync('packages/*/dist/*.js.map').map(placeTools))
}

async function placeTools(file: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const { sourcesContent, ...map } = JSON.parse(text) as { sources: string[]; sourcesContent?: string[] }
  const sources = map.sources.map((source) => source.replace(/^(?:\.\.\/)+tools\//, '../tools/'))
  // The double's map names files and lines for stack traces; with the text of its sources the package would be too large.
  const content = /^packages.msw./.test(file) ? {} : { sourcesContent }
  await writeFile(file, JSON.stringify({ ...map, ...content, sources }))
}
