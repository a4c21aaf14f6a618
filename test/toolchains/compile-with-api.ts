import { createRequire } from 'node:module'
import { relative } from 'node:path'
import type ts from 'typescript'
import type { Compilation } from './check-types.ts'

// Compiles with the version of TypeScript in the first argument what the second one says, and prints the errors of each
// compilation as JSON.
const [typescript = '', compilations = '[]'] = process.argv.slice(2)
const api: typeof ts = createRequire(import.meta.url)(typescript)
/** Declarations that were parsed, by their path and the format that TypeScript takes them to have. */
const parsed = new Map<string, ts.SourceFile | undefined>()

console.log(JSON.stringify((JSON.parse(compilations) as Compilation[]).map(compile)))

function compile({ files, compilerOptions }: Compilation): string[] {
  const { options, errors } = api.convertCompilerOptionsFromJson(compilerOptions, process.cwd())
  const program = api.createProgram(files, options, createHost(options))
  const diagnostics = [...errors, ...api.getPreEmitDiagnostics(program)]
  if (diagnostics.length === 0) program.emit()
  return diagnostics.map(describe)
}

function createHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = api.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (path, language, ...rest) => {
    const format = typeof language === 'object' ? language.impliedNodeFormat : undefined
    const key = `${path}:${format}`
    if (path.endsWith('.d.ts') && parsed.has(key)) return parsed.get(key)
    const file = getSourceFile.call(host, path, language, ...rest)
    parsed.set(key, file)
    return file
  }
  return host
}

function describe({ file, code, messageText }: ts.Diagnostic): string {
  const path = file ? relative(process.cwd(), file.fileName) : ''
  return `${path}: error TS${code}: ${api.flattenDiagnosticMessageText(messageText, ' ')}`
}
