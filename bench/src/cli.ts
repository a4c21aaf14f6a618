import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './paths.ts'
import { measureAll } from './results/measurements.ts'
import { resultsPage } from './results/results-page.ts'
import { describeVersions } from './results/versions.ts'
import { prepareRivals } from './rivals/prepare-rivals.ts'

/** Generates the other clients, measures them beside the built packages, and writes RESULTS.md. */
console.log('generating clients …')
await prepareRivals()
const page = resultsPage(await measureAll(), await describeVersions())
await writeFile(join(root, 'bench/RESULTS.md'), page)
console.log(`\n${page}`)
await import('./sizes/cli.ts')
