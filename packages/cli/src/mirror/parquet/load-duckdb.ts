import { CommandError } from '@halopsa/command'

export type DuckDb = typeof import('@duckdb/node-api')

/** @throws CommandError where DuckDB is not installed: it has 70 MB, and few need it. */
export async function loadDuckDb(load: () => Promise<DuckDb> = () => import('@duckdb/node-api')): Promise<DuckDb> {
  try {
    return await load()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
    const message = '--parquet needs DuckDB, which is not installed beside halo: npm install @duckdb/node-api'
    throw new CommandError(message, { cause: error })
  }
}
