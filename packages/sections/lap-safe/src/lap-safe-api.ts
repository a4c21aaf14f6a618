// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/LapSafe` as a method. */
export class LapSafeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /LapSafe/Cancel`: see {@link operations.getLapSafeCancel}. */
  getLapSafeCancel<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetLapSafeCancelParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getLapSafeCancel<T, As>(this.#halo, params, options)
  }

  /** `GET /LapSafe/Complete`: see {@link operations.getLapSafeComplete}. */
  getLapSafeComplete<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetLapSafeCompleteParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getLapSafeComplete<T, As>(this.#halo, params, options)
  }

  /** `GET /LapSafe/Get`: see {@link operations.getLapSafeGet}. */
  getLapSafeGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetLapSafeGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getLapSafeGet<T, As>(this.#halo, params, options)
  }
}
