import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryFolder } from '@halopsa/testing'
import commonjs from '@rollup/plugin-commonjs'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import * as esbuild from 'esbuild'
import { type Plugin, rollup } from 'rollup'
import { build as viteBuild } from 'vite'
import webpack from 'webpack'

/** Bundles a program with all that it imports into one minified module for browsers. */
export type Bundler = (file: string) => Promise<string>

const target = 'es2022'

/** The declarations of the plugin do not tell that an ES module gets the function itself as the default export. */
const readCommonJs = commonjs as unknown as () => Plugin

/** Each bundler minifies by itself. Rollup has no minifier, so esbuild minifies its bundle. */
export const bundlers = { esbuild: withEsbuild, Rollup: withRollup, webpack: withWebpack, Vite: withVite }

async function withEsbuild(file: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target,
    write: false,
    logLevel: 'silent',
  })
  return outputFiles.map(({ text }) => text).join('')
}

async function withRollup(file: string): Promise<string> {
  const bundle = await rollup({ input: file, plugins: [nodeResolve({ browser: true }), readCommonJs()] })
  const { output } = await bundle.generate({ format: 'es' })
  await bundle.close()
  const { code } = await esbuild.transform(output[0].code, { minify: true, format: 'esm', target })
  return code
}

async function withWebpack(file: string): Promise<string> {
  await using folder = await temporaryFolder()
  const compiler = webpack({
    mode: 'production',
    entry: file,
    target: ['web', target],
    output: { path: folder.path, filename: 'bundle.js', module: true },
    experiments: { outputModule: true },
    performance: false,
  })
  try {
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')))
        else resolve()
      })
    })
    return await readFile(join(folder.path, 'bundle.js'), 'utf8')
  } finally {
    await new Promise((resolve) => compiler.close(resolve))
  }
}

async function withVite(file: string): Promise<string> {
  const result = await viteBuild({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target, modulePreload: false, rolldownOptions: { input: file } },
  })
  const outputs = [result].flat().flatMap((build) => ('output' in build ? build.output : []))
  return outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
}
