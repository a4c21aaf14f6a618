/** A way to compile a program against the packages. */
export interface TypeCheckSetup {
  /** What the nearest package.json makes of the program's files. */
  format: 'CommonJS' | 'ESM'
  module: string
  moduleResolution: string
  skipLibCheck: boolean
}

/** The libraries of a program that runs in browsers, too. */
const browserLibraries = ['es2022', 'dom', 'dom.iterable']

/** Options of a strict program. */
const strictOptions = {
  strict: true,
  target: 'es2022',
  esModuleInterop: true,
  // TypeScript's own declarations are the same for everybody.
  skipDefaultLibCheck: true,
}

/** The setups that a version of TypeScript knows. */
export function setupsOf(version: number): TypeCheckSetup[] {
  const pairs = [
    // The default of `module: commonjs`; gone in TypeScript 7.
    ...(version < 7 ? [['CommonJS', 'commonjs', 'node10']] : []),
    ...(version >= 6 ? [['CommonJS', 'commonjs', 'bundler']] : []),
    ...['CommonJS', 'ESM'].flatMap((format) => [
      [format, 'node16', 'node16'],
      [format, 'nodenext', 'nodenext'],
      [format, 'esnext', 'bundler'],
    ]),
  ] as [TypeCheckSetup['format'], string, string][]
  return pairs.flatMap(([format, module, moduleResolution]) =>
    [true, false].map((skipLibCheck) => ({ format, module, moduleResolution, skipLibCheck })),
  )
}

/**
 * Whether TypeScript refuses to import an ES module in a setup. It does so in CommonJS files under `node16`, and before
 * version 5.8 under `nodenext`; under the others it knows, or does not ask, that `require` loads one.
 */
export function refusesEsModules({ format, module }: TypeCheckSetup, version: number): boolean {
  return format === 'CommonJS' && (module === 'node16' || (module === 'nodenext' && version < 5.8))
}

/** Errors with which TypeScript refuses to import an ES module. */
export const refusals = ['TS1479', 'TS1541']

/** The name of a setup in a report. */
export function setupName({ format, module, moduleResolution, skipLibCheck }: TypeCheckSetup): string {
  return `${format}, ${module}, ${moduleResolution}${skipLibCheck ? ', skipLibCheck' : ''}`
}

/** The `compilerOptions` of a setup. */
export function compilerOptions(
  { module, moduleResolution, skipLibCheck }: TypeCheckSetup,
  version: number,
  { types, lib = browserLibraries }: { types: readonly string[]; lib?: readonly string[] },
): Record<string, unknown> {
  const deprecated = version >= 6 && moduleResolution === 'node10' && { ignoreDeprecations: '6.0' }
  return { ...strictOptions, module, moduleResolution, skipLibCheck, types, lib, noEmitOnError: true, ...deprecated }
}
