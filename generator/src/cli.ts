import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { differences, recoverTree, WriteError, writeFiles } from '@halopsa/codegen'
import { runCommand, UsageError } from '@halopsa/command'
import { haloFacts } from '../spec/facts.ts'
import type { Document } from './document/document.ts'
import { DocumentError } from './document/document-error.ts'
import { normalise } from './document/normalise.ts'
import { own } from './document/own.ts'
import { readDocument } from './document/read-document.ts'
import { checkFacts } from './facts/check-facts.ts'
import { generateFiles, ownedFolders } from './generate.ts'
import { correctHaloDocument, haloModel } from './halo-model.ts'
import { refresh } from './release/refresh.ts'
import { report } from './report.ts'

const root = resolve(import.meta.dirname, '../..')
const spec = 'generator/spec/halo-psa-api.json'
const committedSpec = resolve(root, spec)

const help = `generator: turns Halo's OpenAPI document, and what is known of the API beyond it, into packages

Usage: generator <command> [options]

  import <file or URL> [--out FILE] [--keep-docs]
      Makes any document that Halo serves the one that everything is generated from:
      mends its types, merges duplicate parameters, drops its prose, sorts its keys.
        --out FILE    where to write it (default: generator/spec/halo-psa-api.json)
        --keep-docs   keep the descriptions, for packages that you generate for yourself

  generate [--spec FILE] [--out FOLDER] [--check]
      Writes packages/schemas, packages/sections/* and the lists made from them.
        --spec FILE   the document (default: generator/spec/halo-psa-api.json)
        --out FOLDER  where packages/ lies (default: this repository)
        --check       write nothing; list what differs and exit with 1 if anything does

  refresh <file or URL> [--since COMMIT]
      Imports and generates in one step, tells what changed, and writes a changeset
      for each package that needs a release.
        --since COMMIT  compare with the document of this commit (default: HEAD)

  report [--spec FILE]
      Counts sections, operations, schemas and responses by how they are known, lists what
      pages, and the facts that the document contradicts or has no place for.
`

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  import: importCommand,
  generate: generateCommand,
  refresh: refreshCommand,
  report: reportCommand,
}

await runCommand({
  name: 'generator',
  help,
  isExpected: (error) => error instanceof DocumentError || error instanceof WriteError,
  async main([name, ...args]) {
    if (name === undefined) throw new UsageError(`expected a command: ${Object.keys(commands).join(', ')}`)
    const command = own(commands, name)
    if (!command) throw new UsageError(`there is no command ${JSON.stringify(name)}`)
    return command(args)
  },
})

async function importCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, 'keep-docs': { type: 'boolean' } },
  })
  const [source, ...others] = positionals
  if (source === undefined || others.length > 0) throw new UsageError('import takes one file or URL')
  const document = normalise(await readDocument(source), {
    keepDocs: values['keep-docs'] ?? false,
    notice: (message) => console.warn(message),
  })
  // Building the model finds what no package could be made of, before the document replaces the one we have.
  haloModel(correctHaloDocument(document))
  const out = resolve(values.out ?? committedSpec)
  await replaceFile(out, `${JSON.stringify(document, null, 1)}\n`)
  console.log(
    `Wrote ${out}: ${Object.keys(document.paths).length} paths, ${Object.keys(document.components.schemas).length} schemas`,
  )
  return 0
}

async function generateCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { spec: { type: 'string' }, out: { type: 'string' }, check: { type: 'boolean' } },
  })
  const out = resolve(values.out ?? root)
  const document = await readNormalisedDocument(values.spec ?? committedSpec)
  if (!values.check) await recoverTree(out)
  const corrected = correctHaloDocument(document)
  const files = await generateFiles(corrected, out)
  if (values.check) {
    const found = await differences(files, out, ownedFolders)
    for (const { kind, path } of found) console.log(`${kind.padEnd(8)}${path}`)
    console.log(
      found.length === 0
        ? `${files.size} files are as the document says`
        : `${found.length} of ${files.size} files differ: \`generate\` without --check brings them to the document`,
    )
    return found.length === 0 ? 0 : 1
  }
  const changes = await writeFiles(files, out, ownedFolders)
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length
  console.log(`${files.size} files: ${count('added')} added, ${count('changed')} changed, ${count('removed')} removed`)
  const unplaced = checkFacts(document, haloFacts, corrected).filter(({ kind }) => kind === 'missing').length
  if (unplaced > 0) console.log(`${unplaced} facts name what the document lacks: \`generator report\` lists them`)
  return 0
}

async function refreshCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { since: { type: 'string' } } })
  const [source, ...others] = positionals
  if (source === undefined || others.length > 0) throw new UsageError('refresh takes one file or URL')
  const notice = (message: string) => console.warn(message)
  console.log(await refresh(source, { root, spec, since: values.since ?? 'HEAD', notice }))
  return 0
}

async function reportCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { spec: { type: 'string' } } })
  const document = await readNormalisedDocument(values.spec ?? committedSpec)
  const corrected = correctHaloDocument(document)
  console.log(report(haloModel(corrected), checkFacts(document, haloFacts, corrected)))
  return 0
}

/** A document that is ours or was normalised before: descriptions that it was imported with stay. */
async function readNormalisedDocument(file: string): Promise<Document> {
  return normalise(await readDocument(file), { keepDocs: true })
}

async function replaceFile(file: string, text: string): Promise<void> {
  const staged = `${file}.${process.pid}.tmp`
  await mkdir(dirname(file), { recursive: true })
  await writeFile(staged, text)
  await rename(staged, file)
}
