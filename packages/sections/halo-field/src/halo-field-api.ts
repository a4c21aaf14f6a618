// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/HaloField` as a method. */
export class HaloFieldAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /HaloField`: see {@link operations.getHaloField}. */
  getHaloField<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetHaloFieldParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getHaloField<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /HaloField`: see {@link operations.paginateHaloField}. */
  paginateHaloField<T = unknown>(
    params?: operations.PaginateHaloFieldParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateHaloField<T>(this.#halo, params, options)
  }
}
