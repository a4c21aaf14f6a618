import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runConformance } from './conformance.ts'
import { failures, resultsTable } from './results-table.ts'

const readme = join(import.meta.dirname, '../../README.md')

/** Runs the program in every runtime and prints the table. Writes it to the README when no runtime was missing. */
const { reports, missing } = await runConformance()
const table = resultsTable(reports)
console.log(`\n${table}\n`)
for (const failure of failures(reports)) console.error(failure)
if (failures(reports).length) process.exitCode = 1
else if (missing.length) console.log(`The README stays as it is: ${missing.join(', ')} missing`)
else await writeFile(readme, (await readFile(readme, 'utf8')).replace(/^\| Runtime \|.*\n(?:\|.*\n)*/m, `${table}\n`))
