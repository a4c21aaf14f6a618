import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type MeasuredImport, measureSizes } from './measure-sizes.ts'
import { sizesPage } from './sizes-page.ts'
import { typicalImports } from './typical-imports.ts'

/** Measures the built packages and writes SIZES.md. */
const measured: MeasuredImport[] = []
for (const program of typicalImports) measured.push(await measureSizes(program))
const page = sizesPage(measured)
await writeFile(join(import.meta.dirname, '../../SIZES.md'), page)
console.log(page)
